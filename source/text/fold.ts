// Printed words → words as they are compared: case and marks aside.

/** Runs of letters and digits with inner marks: "Lavrov's", "U.S", "3.5". Near miss: "short-range", which is two words. */
export const WORD = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu;

/** Marks on letters, once a text is decomposed: the acute of "é". Near miss: an apostrophe. */
const MARKS = /\p{M}+/gu;
const NOT_ASCII = /[^\p{ASCII}]/u;

/** Lower case, no marks on letters, plain apostrophes: "Erdoğan’s" → "erdogan's". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return NOT_ASCII.test(lower)
    ? lower.normalize('NFKD').replace(MARKS, '').replaceAll('’', "'")
    : lower;
}
