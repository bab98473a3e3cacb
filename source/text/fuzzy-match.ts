// Typed letters and a line of a list → whether it is meant, how nearly, and which letters were met.
import { fold } from './fold.js';
import type { Range } from './range.js';

export type Fuzzy = { readonly score: number; readonly marks: readonly Range[] };

/**
 * Every word typed must stand in the text: at the start of a word (0), inside one (1), or letter by letter in order (2 and
 * more: "qkp" for "quote panel"). Lower scores are nearer, equal ones are of one kind; undefined where a word is not met.
 */
export function fuzzyMatch(text: string, typed: string): Fuzzy | undefined {
  // Folding may change the length of a text ("ﬁ"); marks are then left out rather than set wrong.
  const folded = fold(text);
  const exactPlaces = folded.length === text.length;
  let score = 0;
  const marks: Range[] = [];
  for (const word of fold(typed).split(/\s+/u).filter(Boolean)) {
    const met = meetWord(folded, word);
    if (!met) return undefined;
    score += met.score;
    if (exactPlaces) marks.push(...met.marks);
  }
  return { score, marks: marks.sort((a, b) => a.start - b.start) };
}

function meetWord(text: string, word: string): Fuzzy | undefined {
  const start = ` ${text}`.indexOf(` ${word}`);
  const inside = start >= 0 ? start : text.indexOf(word);
  if (inside >= 0) {
    return {
      score: start >= 0 ? 0 : 1,
      marks: [{ start: inside, end: inside + word.length }],
    };
  }
  const marks: Range[] = [];
  let at = -1;
  for (const letter of word) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return undefined;
    marks.push({ start: at, end: at + letter.length });
  }
  return { score: 2 + (at - (marks[0]?.start ?? at)) / 100, marks };
}
