// An office among the words → where what it is of ends behind it: "founder of the Greater Oldby Tea Party |".
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { lowerText } from '../chunks/known-names.js';
import { joinedEnd } from './joined-objects.js';
import { MOST_BEHIND, nounsEnd } from './object-nouns.js';
import type { TaggedWords } from './tagged-words.js';
import { titleEnd } from './work-title.js';

/** Where what an office is of ends: "founder | of the Greater Oldby Tea Party |", "president | and chief executive of Orr Foods |"; `end` where none follows. */
export function objectEnd(text: TaggedWords, from: number, end: number): number {
  const { words, language } = text;
  let at = tailEnd(text, end);
  const joinedOffice = officeBehindAnd(words, at);
  // "former actor | and director |,": told without the second he would be nothing today
  const isWhole =
    linkedEnd(text, joinedOffice, end) > joinedOffice ||
    (has(words[joinedOffice], Is.sign) &&
      !has(words[joinedOffice + 1], Is.capital) &&
      words.slice(from, end).some(({ lower }) => language.names.pastRoles.has(lower)));
  if (joinedOffice > at && isWhole) at = joinedOffice;
  for (;;) {
    const next = linkedEnd(text, at, end);
    if (next <= at) return at;
    at = next;
  }
}

/** Behind "in charge" of "agent | in charge of the harbour"; `at` where nothing of that kind follows. */
const tailEnd = ({ words, language }: TaggedWords, at: number): number =>
  language.names.officeTails.has(lowerText(words, at, at + 2)) ? at + 2 : at;

const HYPHENED = /^\p{L}{2,}-\p{L}{2,}$/u;

/** "president | and chief executive |", "actor | and prize-winning director |"; `at` where no office follows. */
function officeBehindAnd(words: readonly Word[], at: number): number {
  if (!does(words[at], Use.additive)) return at;
  let last = at;
  const isTold = (word: Word | undefined): boolean =>
    has(word, Is.role | Is.roleModifier) || HYPHENED.test(word?.text ?? '');
  for (let index = at + 1; isTold(words[index]); index++) {
    if (words[index]?.sentence !== words[at]?.sentence) break;
    if (has(words[index], Is.role)) last = index + 1;
  }
  return last;
}

/** Where "of the Greater Oldby Tea Party" ends; `at` where nothing follows, or a thing that is no one's: "of a club". */
export function linkedEnd(text: TaggedWords, at: number, start: number): number {
  const { words, language } = text;
  const link = words[at];
  if (!language.names.officeLinks.has(link?.lower ?? '')) return at;
  if (link?.sentence !== words[start - 1]?.sentence) return at;
  const from = has(words[at + 1], Is.determiner) ? at + 2 : at + 1;
  const single = bodyEnd(text, from, nounsEnd(text, from, start + MOST_BEHIND));
  const titled = titleEnd(words, single);
  const last = titled > single ? titled : joinedEnd(text, { link: at, from, last: single });
  // "head of news | at Fifth and Quebec"
  if (last <= at) return at;
  const opener = words[from - 1];
  // "of both Orr Foods | and …"
  const isHalf = does(opener, Use.standing) && does(words[last], Use.additive);
  if (last === from || isHalf) return at;
  const isLoose =
    language.names.placeLinks.has(link?.lower ?? '') ||
    (from > at + 1 && (!does(opener, Use.definite) || has(opener, Is.possessive)));
  return !isLoose || words.slice(from, last).some((word) => has(word, Is.capital)) ? last : at;
}

/**
 * Where a body of several subjects ends, whose nouns end at `last` but for them: "the fire | and rescue service |", "the culture|, media and sport committee |";
 * `from` where they lead to no body, so that what stands in front is none: "the search | and rescue dogs". Near misses: "the club | and a friend",
 * "the club | and team captain", "the mine | and coal prices fell".
 */
function bodyEnd(text: TaggedWords, from: number, last: number): number {
  const { words } = text;
  let at = last;
  while (words[at]?.text === ',' && isPlainNoun(text, at - 1) && isPlainNoun(text, at + 1)) at += 2;
  if (!does(words[at], Use.additive) || !isPlainNoun(text, at - 1) || last === from) return last;
  let end = at + 1;
  while (isPlainNoun(text, end) && words[end]?.sentence === words[at]?.sentence) end++;
  if (end < at + 3 || has(words[end], Is.role)) return last;
  if (has(words[end - 1], Is.organisationHead)) return end;
  const isWhole = has(words[end], Is.sign | Is.preposition) && does(words[from - 1], Use.definite);
  return isWhole ? from : last;
}

/** "fire", "arms"; near misses: "Oldby", "captain". */
const isPlainNoun = ({ words, tagOf }: TaggedWords, at: number): boolean =>
  /^NNS?$/.test(tagOf(words[at])) && !has(words[at], Is.capital | Is.role);
