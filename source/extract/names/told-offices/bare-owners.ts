// "the Ministry’s spokesman" → the ministry that was named before: "Ministry of Health"; "the ministry’s spokesman" → what sort of body: "ministry".
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { lowerText } from '../chunks/known-names.js';
import type { TaggedWords } from './tagged-words.js';

/** "the | Ministry’s", which is told of another name. Near misses: "the Health | Ministry’s", "the | Senate’s", "the | BBC’s". */
export const isBareOwner = ({ words, language }: TaggedWords, at: number): boolean =>
  has(words[at], Is.organisationHead) &&
  has(words[at], Is.capital) &&
  !has(words[at], Is.acronym) &&
  has(words[at + 1], Is.genitive) &&
  does(words[at - 1], Use.definite) &&
  !language.names.organisations.has(lowerText(words, at, at + 1));

/**
 * "board" of "the board’s | secretary": what sort of body an office is of where its name is not told. Near misses: "the Board’s secretary", "the singer’s
 * manager", "a board’s secretary", "the club’s fan", "the club’s former coach".
 */
export function sortBefore(
  { words, language: { names, quotes } }: TaggedWords,
  at: number,
): readonly string[] {
  const [article, noun, genitive] = words.slice(Math.max(0, at - 3), at);
  if (!does(article, Use.definite) || !has(genitive, Is.genitive) || noun === undefined) return [];
  const isBody =
    has(noun, Is.organisationHead) ||
    [quotes.firmNouns, quotes.clubNouns, quotes.paperNouns].some((nouns) => nouns.has(noun.lower));
  const isTie = [names.tieRoles, names.kinRoles].some((ties) => ties.has(words[at]?.lower ?? ''));
  const isPast = names.pastRoles.has(words[at]?.lower ?? '');
  return isBody && !isTie && !isPast && !has(noun, Is.capital) ? [noun.lower] : [];
}

/** The whole names in front of `at` that hold the word there: one is meant; of several none can be told. */
export function namedBefore(words: readonly Word[], at: number): readonly string[] {
  const named = new Set<string>();
  for (let head = 0; head < at; head++) {
    if (words[head]?.text !== words[at]?.text) continue;
    const [from, end] = [nameStart(words, head), nameEnd(words, head)];
    if (end - from > 1)
      named.add(
        words
          .slice(from, end)
          .map(({ text }) => text)
          .join(' '),
      );
  }
  return [...named];
}

/** "| Merrow Harbour Board". */
function nameStart(words: readonly Word[], head: number): number {
  let from = head;
  while (isInName(words, from - 1, head)) from--;
  return from;
}

/** "Ministry of Public Works |". */
function nameEnd(words: readonly Word[], head: number): number {
  if (!does(words[head + 1], Use.of)) return head + 1;
  let end = head + 2;
  while (isInName(words, end, head)) end++;
  return end > head + 2 ? end : head + 1;
}

const isInName = (words: readonly Word[], at: number, head: number): boolean =>
  has(words[at], Is.capital) &&
  !has(words[at], Is.determiner | Is.preposition | Is.sign | Is.genitive | Is.honorific) &&
  words[at]?.sentence === words[head]?.sentence;
