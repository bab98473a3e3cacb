// An office that is printed without its body → the body that stands in front of it in the sentence: "Velm owner Ann Lind and | chief executive Bo Orr".
import type { NameLexicon } from '../../../languages/lexicons/name-lexicon.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { lowerText } from '../chunks/known-names.js';
import { bodyStart } from './body-before.js';
import { nounsEnd } from './object-nouns.js';
import type { TaggedWords } from './tagged-words.js';

/** In words: "Harbour Board’s deputy chairman Ann B. Lind, chief executive". */
const FARTHEST = 12;

/** So many may be told between the office and the one that has the body. */
const MOST_BESIDE = 4;

/** The words of a body from `first` to `end`, exclusive. */
type Body = { readonly first: number; readonly end: number };

/**
 * What an office in front of a name, from `first` to `end`, is of by what stands in front of it; undefined where nothing tells, and of one that nobody
 * holds in a body: "Velm owner Ann Lind and | singer Bo Orr".
 */
export function sharedBody(text: TaggedWords, first: number, end: number): Body | undefined {
  const { words, language } = text;
  const isPost = language.names.postRoles.has(words[end - 1]?.lower ?? '');
  const isSmall = words
    .slice(first, end)
    .every((word) => !has(word, Is.capital) || has(word, Is.acronym));
  if (!isPost || !isSmall) return undefined;
  return bodyOfOneBefore(text, first) ?? bodyThatOpens(text, first);
}

/** "Velm" of "Velm owner Ann Lind, CEO Per Vale and | general manager Bo Orr". Near misses: "mayor Ann Lind and | spokesman Bo Orr", "Velm closed, | chief executive Bo Orr said". */
function bodyOfOneBefore(text: TaggedWords, first: number, most = MOST_BESIDE): Body | undefined {
  const { words, language } = text;
  const { sentence } = words[first] ?? {};
  let at = first - 1;
  for (; at > first - FARTHEST && words[at]?.sentence === sentence; at--) {
    const isJoint = words[at]?.text === ',' || does(words[at], Use.additive);
    if (!isJoint && !isOfPerson(words[at])) break;
  }
  const office = at + 1;
  const name = words.slice(office, first - 1);
  const isNamed = has(words[office], Is.femaleName | Is.maleName) && name.length > 1;
  if (!isNamed || !isJoining(words, first - 1) || !has(words[at], Is.role)) return undefined;
  if (!language.names.postRoles.has(words[at]?.lower ?? '')) return undefined;
  const from = officeStart(words, at);
  const start = bodyStart(text, from);
  if (start < from) return has(words[start], Is.capital) ? { first: start, end: from } : undefined;
  return most > 0 ? bodyOfOneBefore(text, from, most - 1) : undefined;
}

/** "| chief executive", whose last word stands at `at`. */
function officeStart(words: readonly Word[], at: number): number {
  let from = at;
  while (has(words[from - 1], Is.roleModifier) && !has(words[from - 1], Is.capital)) from--;
  return from;
}

const isOfPerson = (word: Word | undefined): boolean =>
  has(word, Is.capital | Is.particle) && !has(word, Is.role | Is.determiner);

const isJoining = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === ',' || does(words[at], Use.additive);

/** "Merrow Bank" of "At Merrow Bank, | chief executive Bo Orr said". Near misses: "At Merrow, | …", "At the World Cup, | captain Bo Orr". */
function bodyThatOpens(text: TaggedWords, first: number): Body | undefined {
  const { words, language } = text;
  if (words[first - 1]?.text !== ',') return undefined;
  const link = openingLink(text, first);
  if (link === undefined) return undefined;
  const from = does(words[link + 1], Use.definite) ? link + 2 : link + 1;
  const body = words.slice(from, first - 1);
  const isWhole = nounsEnd(text, from, from + FARTHEST) === first - 1;
  const isNamed = body.some((word) => has(word, Is.capital));
  if (!isWhole || !isNamed || body.some((word) => has(word, Is.genitive | Is.time | Is.number)))
    return undefined;
  const isBody =
    does(words[link], Use.purpose) ||
    has(body.at(-1), Is.organisationHead) ||
    language.names.organisations.has(lowerText(words, from, first - 1));
  return isBody ? { first: from, end: first - 1 } : undefined;
}

/** Where "At" stands in front of `first`, or "for" of "As for the Reds,", with which the sentence opens; undefined where none does. */
function openingLink({ words, language }: TaggedWords, first: number): number | undefined {
  const { sentence } = words[first] ?? {};
  const isLink = (word: Word | undefined): boolean =>
    does(word, Use.purpose) || isAt(word, language.names);
  let link = first - 2;
  while (link > first - FARTHEST && !isLink(words[link])) link--;
  if (words[link]?.sentence !== sentence) return undefined;
  const opener = does(words[link - 1], Use.as) ? link - 1 : link;
  return words[opener - 1]?.sentence === sentence ? undefined : link;
}

const isAt = (word: Word | undefined, { workLinks }: NameLexicon): boolean =>
  workLinks.has(word?.lower ?? '');
