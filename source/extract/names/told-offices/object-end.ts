// An office among the words → where what it is of ends behind it: "founder of the Greater Oldby Tea Party |".
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { lowerText } from '../chunks/known-names.js';
import { firmEnd, joinedEnd } from './joined-objects.js';
import { MOST_BEHIND, nounsEnd } from './object-nouns.js';
import type { TaggedWords } from './tagged-words.js';
import { titleEnd } from './work-title.js';

/** Where what an office is of ends: "founder | of the Greater Oldby Tea Party |", "president | and chief executive of Orr Foods |"; `end` where none follows. */
export function objectEnd(text: TaggedWords, end: number): number {
  const { words } = text;
  const tail = tailEnd(text, end);
  const duty = tail > end ? dutyEnd(text, tail) : tail;
  // "in charge | of it"
  let at =
    tail > end && duty === tail && does(words[tail], Use.of) && linkedEnd(text, tail, end) === tail
      ? end
      : duty;
  const joinedOffice = officeBehindAnd(text, at);
  const isApart = has(words[at + 1], Is.determiner);
  const isWhole =
    linkedEnd(text, joinedOffice, end) > joinedOffice ||
    (!isApart && closesOffice(words, joinedOffice));
  if (joinedOffice > at && isWhole) at = joinedOffice;
  for (;;) {
    const next = linkedEnd(text, at, end);
    if (next <= at) return at;
    at = next;
  }
}

/** Behind "in charge" of "agent | in charge of the harbour", "emeritus" of "professor | emeritus of law"; `at` where nothing of that kind follows. */
const tailEnd = ({ words, language: { names } }: TaggedWords, at: number): number =>
  [at + 1, at + 2].find((end) => names.officeTails.has(lowerText(words, at, end))) ?? at;

/** Behind "of keeping the harbour" of "in charge | of keeping the harbour"; `at` where no such duty follows. */
function dutyEnd(text: TaggedWords, at: number): number {
  const { words, tagOf } = text;
  if (!does(words[at], Use.of) || tagOf(words[at + 1]) !== 'VBG') return at;
  const from = has(words[at + 2], Is.determiner) ? at + 3 : at + 2;
  const end = nounsEnd(text, from, at + MOST_BEHIND);
  return end > from ? end : at;
}

const HYPHENED = /^\p{L}{2,}-\p{L}{2,}$/u;

/**
 * "president | and chief executive |", "actor | and prize-winning director |", "director | and senior steel analyst | at Orr Foods", "poet | and the author
 * | of “Rivers”", "scientist|, counselor, and coach |"; `at` where no office follows.
 */
function officeBehindAnd(text: TaggedWords, at: number): number {
  const { words } = text;
  let last = at;
  while (words[last]?.text === ',') {
    const next = officeEnd(text, last + 1);
    if (next === last + 1) break;
    last = next;
  }
  // ", and"
  const and = words[last]?.text === ',' ? last + 1 : last;
  if (!does(words[and], Use.additive)) return at;
  const from = has(words[and + 1], Is.determiner) && and === at ? and + 2 : and + 1;
  const end = officeEnd(text, from);
  return end > from ? end : at;
}

/** Where the office that begins at `from` ends: "chief executive |", "steel analyst |"; `from` where none does, or it is of several: "company lawyers". */
function officeEnd({ words, tagOf }: TaggedWords, from: number): number {
  let last = from;
  const isTold = (word: Word | undefined, index: number): boolean =>
    has(word, Is.role | Is.roleModifier) ||
    HYPHENED.test(word?.text ?? '') ||
    (index < from + MOST_FIELDS && /^(?:JJ|NN)$/.test(tagOf(word)) && !has(word, Is.capital));
  for (let index = from; isTold(words[index], index); index++) {
    if (words[index]?.sentence !== words[from]?.sentence) break;
    if (has(words[index], Is.role) && tagOf(words[index]) !== 'NNS') last = index + 1;
  }
  return last;
}

/** So many words at most tell of what field an office is: "senior steel |analyst". */
const MOST_FIELDS = 2;

/** "and director |, said", "and coach |."; near miss: "the singer and actor |, Ann Orr, left". */
const closesOffice = (words: readonly Word[], end: number): boolean =>
  (has(words[end], Is.sign) || does(words[end], Use.who)) &&
  !has(words[end], Is.genitive) &&
  !(has(words[end + 1], Is.capital) && words[end + 1]?.sentence === words[end]?.sentence);

/** Where "of the Greater Oldby Tea Party" ends; `at` where nothing follows, or a thing that is no one's: "of a club". */
export function linkedEnd(text: TaggedWords, at: number, start: number): number {
  const { words, language } = text;
  const link = words[at];
  if (!language.names.officeLinks.has(link?.lower ?? '')) return at;
  if (link?.sentence !== words[start - 1]?.sentence) return at;
  const from = has(words[at + 1], Is.determiner) ? at + 2 : at + 1;
  const single = firmEnd(text, bodyEnd(text, from, nounsEnd(text, from, start + MOST_BEHIND)));
  const titled = titleEnd(words, single);
  const last = titled > single ? titled : joinedEnd(text, { link: at, from, last: single });
  // "head of news | at Fifth and Quebec"
  if (last <= at) return at;
  // "host | of Velm’s “Late Hour” |"; "star | of Velm’s “”": not whole
  if (has(words[last], Is.genitive)) return Math.max(at, ownTitleEnd(words, last));
  const opener = words[from - 1];
  // "of both Orr Foods | and …"
  const isHalf = does(opener, Use.standing) && does(words[last], Use.additive);
  if (last === from || isHalf) return at;
  // "professor | in the department of law at Merrow University"
  const goesOn = isLoose(text, at, last) && has(words[last - 1], Is.organisationHead);
  const behind = goesOn ? linkedEnd(text, last, start) : last;
  if (behind > last) return behind;
  const isBare =
    !isLoose(text, at, last) || words.slice(from, last).some((word) => has(word, Is.capital));
  return isBare ? last : at;
}

/** Behind the title of "Velm|’s “Late Hour” |"; -1 where none follows. */
const ownTitleEnd = (words: readonly Word[], genitive: number): number => {
  const end = titleEnd(words, genitive + 1);
  return end > genitive + 1 ? end : -1;
};

/** Of a thing that may be anybody's: "partner | at the firm", "head | of a club"; not "head | of the club", "fellow | on trade". */
function isLoose(text: TaggedWords, link: number, last: number): boolean {
  const { words, language } = text;
  if (language.names.placeLinks.has(words[link]?.lower ?? '')) return !isField(text, link, last);
  const opener = words[link + 1];
  return has(opener, Is.determiner) && (!does(opener, Use.definite) || has(opener, Is.possessive));
}

/** "expert | on harbour law |,", "fellow | on trade | at the Lund Institute"; near misses: "lawyer | on duty |", "captain | on the night", "pilot | on Monday". */
const isField = ({ words, language: { names } }: TaggedWords, link: number, end: number): boolean =>
  names.fieldLinks.has(words[link]?.lower ?? '') &&
  !has(words[link + 1], Is.determiner) &&
  !names.noFields.has(words[link + 1]?.lower ?? '') &&
  (has(words[end], Is.sign) ||
    names.officeLinks.has(words[end]?.lower ?? '') ||
    has(words[end], Is.relative | Is.cue));

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
