// A noun → the form under which it is known again.

/** Its first letters, in lower case. */
export const nounStem = (noun: string): string => noun.toLowerCase().slice(0, STEM_LENGTH);
const STEM_LENGTH = 5;
