// The comma behind an office without an article → where the body or place ends that it is of: "Orr, president, Merrow Foods |".
import { has, Is } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { linkedEnd } from './object-end.js';
import { nounsEnd } from './object-nouns.js';
import type { TaggedWords } from './tagged-words.js';

/** In words: how far behind its comma a body may reach. */
const LONGEST = 10;

/** What a body has no part in. */
const NO_BODY = Is.honorific | Is.role | Is.time | Is.number;

/**
 * Where the body ends that a second comma adds to the office from `first` to `end`, exclusive, right behind a name: "said Ann Orr, president|, Merrow
 * Foods |."; `end` where none does. Near misses: "Ann Orr, the president, Oldby’s first", "Ann Orr, mayor, Bo Lind, clerk, and", "met Ann Orr, mayor, Monday".
 */
export function apposedBodyEnd(text: TaggedWords, first: number, end: number): number {
  const { words } = text;
  if (words[first - 1]?.text !== ',' || words[end]?.text !== ',') return end;
  const from = end + 1;
  const opening = words[from];
  const isNamed = has(opening, Is.capital) && !has(opening, NO_BODY);
  if (!isNamed || opening?.sentence !== words[first]?.sentence) return end;
  const nouns = nounsEnd(text, from, from + LONGEST);
  const to = linkedEnd(text, nouns, nouns);
  const body = words.slice(from, nouns);
  const isBody = body.some((word) => has(word, Is.organisationHead));
  const isWhole =
    nouns > from &&
    has(words[nouns - 1], Is.capital) &&
    !body.some((word) => has(word, Is.role | Is.genitive));
  const isPerson = has(opening, Is.femaleName | Is.maleName) && nouns > from + 1;
  if (!isWhole || (isPerson && !isBody)) return end;
  return closes(words, to, isBody || isSaid(words, first - 2)) ? to : end;
}

const GOES_ON = Is.preposition | Is.adverb | Is.time;

/** In front of a verb, or at the end of the sentence where the body is one by its head, or the name is that of somebody who speaks. */
function closes(words: readonly Word[], at: number, isSure: boolean): boolean {
  const [sign, next] = [words[at], words[at + 1]];
  if (sign?.text === ',')
    return has(next, Is.cue | Is.auxiliary | Is.relative) || (isSure && has(next, GOES_ON));
  return isSure && /^[.(;]$/.test(sign?.text ?? '');
}

/** "said | Ann Orr", whose name ends at `last`. */
function isSaid(words: readonly Word[], last: number): boolean {
  let at = last;
  while (has(words[at], Is.capital) && at > last - LONGEST) at--;
  return has(words[at], Is.cue);
}
