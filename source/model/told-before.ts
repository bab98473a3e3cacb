// Faults of a line that other rooms know, too: what it leans on was told before, and the page, or its place in the text, may mend that.

/** The fault of "The inquiry is due to report on June 20": `lineFault` of such an event, and the name of its rule. */
export const SUBJECT_TOLD_BEFORE = 'its subject was told of before';

/** The fault of "This town was flooded". */
export const POINTS_BACK = 'it points at what was told before';

/** The fault of "The two men were hurt". */
export const COUNTED_BEFORE = 'those whom it is about were counted before';

/** The fault of "Nine were killed in the incident". */
export const RESTS_ON_TOLD = 'it rests on what was told before';

/** They say nothing of a line that opens its text: before it nothing was told. */
export const LEANING_FAULTS: ReadonlySet<string> = new Set([
  SUBJECT_TOLD_BEFORE,
  POINTS_BACK,
  COUNTED_BEFORE,
  RESTS_ON_TOLD,
]);
