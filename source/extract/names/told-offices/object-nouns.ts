// A word behind "of", "for", "at" → where the nouns that begin with it end, names with their small words: "Bank of Norland’s harbour fund |".
import type { Language } from '../../../languages/language.js';
import type { NameLexicon } from '../../../languages/lexicons/name-lexicon.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { knownEnd } from '../chunks/known-names.js';
import { joinsSubject } from '../chunks/runs.js';
import { isCompound, LONGEST_OWNER, NUMBER_OF_NAME } from './body-before.js';
import type { TaggedWords } from './tagged-words.js';

/** In words: how far behind its link an object may reach. */
export const MOST_BEHIND = 12;

const ENDS_OBJECT =
  Is.relative | Is.subordinator | Is.auxiliary | Is.subject | Is.time | Is.object | Is.preposition;

/** Where the nouns that begin at `from` end, names with their small words: "Bank of Norland’s harbour fund |"; `from` where they go beyond `limit`. */
export function nounsEnd(text: TaggedWords, from: number, limit: number): number {
  const { words, tagOf } = text;
  const sentence = words[from]?.sentence;
  let last = from;
  for (let at = from; ; at++) {
    if (at > limit) return from;
    const word = words[at];
    if (word?.sentence !== sentence || word === undefined) return last;
    const within = goesOnAt(text, at, from);
    if (within > at) {
      at = within - 1;
      continue;
    }
    if (endsNouns(words, at)) return last;
    if (isCompoundOfName(words, at)) continue;
    if (!has(word, Is.capital) && (!isObjectWord(word, tagOf) || isOpener(text, at, from)))
      return last;
    // "the Oldby mayoral | primary |,": taken for an adjective, and nothing behind it
    const closes = at > from && tagOf(word) === 'JJ' && has(words[at + 1], Is.sign);
    if (has(word, Is.capital) || closes || !/^(?:JJ|VB.)$/.test(tagOf(word))) last = at + 1;
  }
}

/** "movies | including Orr"; near miss: "of | neighbouring Oldby". */
const isOpener = ({ words, tagOf }: TaggedWords, at: number, from: number): boolean =>
  at > from && tagOf(words[at]) === 'VBG' && has(words[at + 1], Is.capital);

/** A small word or sign; not within a title: "The World | At | One"; nor "the | US". */
const endsNouns = (words: readonly Word[], at: number): boolean =>
  has(words[at], Is.sign | ENDS_OBJECT | Is.conjunction | Is.determiner) &&
  !isInTitle(words, at) &&
  !has(words[at], Is.acronym);

/** "the | far-right | Meadow Front". */
const isCompoundOfName = (words: readonly Word[], at: number): boolean =>
  isCompound(words[at]) && has(words[at + 1], Is.capital);

/** "The World | At | One", "The World At | One". */
const isInTitle = (words: readonly Word[], at: number): boolean =>
  [at - 1, at, at + 1].every((one) => has(words[one], Is.capital)) ||
  (NUMBER_OF_NAME.test(words[at]?.text ?? '') &&
    [at - 2, at - 1, at].every((one) => has(words[one], Is.capital)));

/** Where the nouns go on behind what may stand between them: "’s", the small words of a name, a state; `at` where it ends them. */
function goesOnAt(text: TaggedWords, at: number, from: number): number {
  const { words, language } = text;
  const isSmall =
    has(words[at], Is.genitive) ||
    isInsideName(words, at, language.names) ||
    isBodyApposed(words, at) ||
    joinsPlaces(words, at, language);
  return isSmall ? at + 1 : behindState(text, at, from);
}

/** "spokesman for aid group | the | Red Boat". Near miss: "spokesman for the group | the". */
const isBodyApposed = (words: readonly Word[], at: number): boolean =>
  does(words[at], Use.definite) &&
  has(words[at - 1], Is.organisationHead) &&
  !has(words[at - 1], Is.capital) &&
  !does(words[at - 2], Use.definite) &&
  has(words[at + 1], Is.capital);

/** In front of "branch" in "the Oldby|, Ohio, |branch of the League"; `at` where no such town with its state is. Near miss: "mayor of Oldby|, Ohio, and". */
function behindState({ words, tagOf }: TaggedWords, at: number, from: number): number {
  const isTown =
    at > from &&
    words[at]?.text === ',' &&
    has(words[at - 1], Is.capital) &&
    does(words[from - 1], Use.definite);
  if (!isTown) return at;
  let end = at + 1;
  while (end < at + LONGEST_STATE && has(words[end], Is.capital)) end++;
  if (words[end]?.text === '.') end++;
  const isState = end > at + 1 && words[end]?.text === ',';
  const head = words[end + 1];
  const isNoun = !has(head, Is.capital) && /^NN$/.test(tagOf(head));
  return isState && isNoun && does(words[end + 2], Use.of) ? end + 1 : at;
}

/** "North Dakota", in words, and one. */
const LONGEST_STATE = 3;

/** "Middle East | and | North Africa at", "France | and | Norway,": two known places. Near miss: "mayor of Paris | and | Norway’s Orr". */
function joinsPlaces(words: readonly Word[], at: number, language: Language): boolean {
  if (!does(words[at], Use.additive)) return false;
  let first = at;
  while (first > at - LONGEST_STATE && has(words[first - 1], Is.capital)) first--;
  const end = knownEnd(words, at + 1, at + 1 + LONGEST_STATE, language);
  const ends = has(words[end], Is.sign | Is.preposition) && !has(words[end], Is.genitive);
  return end > at + 1 && ends && first < at && knownEnd(words, first, at, language) === at;
}

/** "of", "for", "and", "the" between capitals: "Conference | of | Catholic Bishops", "Bureau of Alcohol | and | Tobacco". Near miss: "mayor of Oldby | and | Ann Lind". */
function isInsideName(words: readonly Word[], at: number, names: NameLexicon): boolean {
  const word = words[at];
  if (does(word, Use.definite))
    return isInsideName(words, at - 1, names) && does(words[at - 1], Use.of);
  if (joinsSubject(words, at, names)) return true;
  const next = does(words[at + 1], Use.definite) ? words[at + 2] : words[at + 1];
  if (!has(words[at - 1], Is.capital) || !has(next, Is.capital)) return false;
  if (does(word, Use.of | Use.purpose) || word?.text === '&') return true;
  if (has(next, Is.femaleName | Is.maleName | Is.honorific | Is.role)) return false;
  if (!does(word, Use.additive)) return false;
  return (!has(next, Is.roleModifier) && headAhead(words, at)) || isOfDepartment(words, at);
}

/** "Bureau of Alcohol | and | Tobacco Control", "the Lunar | and | Space Exploration Engineering Center". */
function headAhead(words: readonly Word[], at: number): boolean {
  const reach = does(words[at - 2], Use.definite) ? LONGEST_OWNER : 3;
  for (let ahead = at + 1; ahead <= at + reach; ahead++)
    if (has(words[ahead], Is.organisationHead)) return true;
    else if (!has(words[ahead], Is.capital) && ahead > at + 3) return false;
  return false;
}

/** "Department of Physics | and | Astronomy,": the second subject, and nothing but that. Near miss: "Bank of Oldby | and | Merrow Port". */
function isOfDepartment(words: readonly Word[], at: number): boolean {
  let of = at - 1;
  while (of > at - 4 && has(words[of], Is.capital)) of--;
  const isOf = does(words[of], Use.of | Use.purpose) && has(words[of - 1], Is.organisationHead);
  return isOf && has(words[of - 1], Is.capital) && has(words[at + 2], Is.sign | Is.preposition);
}

const isObjectWord = (word: Word, tagOf: TaggedWords['tagOf']): boolean =>
  (!has(word, Is.cue | Is.adverb) || /^(?:NN|VBG)/.test(tagOf(word))) &&
  !NO_OBJECT.test(tagOf(word));

/** Tags of what is no part of a noun phrase: "founder of Orr Foods | resigned". */
const NO_OBJECT = /^(?:VB[DPZ]?|MD|RB[RS]?|IN|TO|W.*|PRP\$?|EX|UH|CC)$/;
