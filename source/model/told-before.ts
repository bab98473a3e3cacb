// The one fault of a line that other rooms know, too: the page may tell what it leans on.

/** The fault of "The inquiry is due to report on June 20": `lineFault` of such an event, and the name of its rule. */
export const SUBJECT_TOLD_BEFORE = 'its subject was told of before';
