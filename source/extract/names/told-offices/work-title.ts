// The title in marks that belongs to what an office is of: "author of the book | “Rivers of Norland”".
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { CLOSES_TITLE, OPENS_TITLE } from '../chunks/marks.js';

/** In words and signs. */
const LONGEST_TITLE = 20;

/** In letters: "of", "the". */
const SMALL = 3;

/**
 * Behind the title in marks that begins at `at`, or behind the comma there: "“Rivers of Norland,” |"; `at` where no such title stands. Near misses:
 * "the team | “and a fool”", "the union|, “We will strike,”".
 */
export function titleEnd(words: readonly Word[], at: number): number {
  const comma = words[at]?.text === ',' && isThing(words, at - 1) ? at + 1 : at;
  const { text = '', sentence, start = 0 } = words[comma] ?? {};
  const { end: behind = 0, sentence: told } = words[comma - 1] ?? {};
  if (!OPENS_TITLE.test(text) || sentence !== told || behind === start) return at;
  const end = closingMark(words, comma);
  return end > comma && (has(words[end + 1], BEHIND) || words[end + 1]?.sentence !== sentence)
    ? end + 1
    : at;
}

/** Where the mark is closed that opens at `open` and holds nothing but words with capitals and small ones; `open` where it holds others. */
function closingMark(words: readonly Word[], open: number): number {
  const { text = '', sentence } = words[open] ?? {};
  if (!has(words[open + 1], Is.capital)) return open;
  for (let end = open + 2; end < open + LONGEST_TITLE; end++) {
    const word = words[end];
    if (word?.sentence !== sentence || word === undefined) return open;
    if (closes(word.text, text)) return end;
    const isPart = has(word, Is.sign | Is.number | Is.capital) || word.text.length <= SMALL;
    if (!isPart) return open;
  }
  return open;
}

/** What may stand behind a title that is whole. Near miss: "the “Rivers of Norland” | films". */
const BEHIND = Is.sign | Is.preposition | Is.conjunction | Is.relative | Is.cue | Is.auxiliary;

const closes = (mark: string, opening: string): boolean =>
  CLOSES_TITLE.test(mark) && (PAIRS.get(opening) ?? opening) === mark;

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
]);

/** "the | book"; near misses: "a | club", "the | Board". */
const isThing = (words: readonly Word[], at: number): boolean =>
  !has(words[at], Is.capital) && does(words[at - 1], Use.definite);

/** The comma or stop of the sentence inside the marks: "“Rivers of Norland|,|”". */
export const SIGN_IN_MARKS = /[,.](?=["”’»]$)/u;
