// "and" behind what an office is of → whether a second thing belongs to it: "professor of earth | and environmental sciences".
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { singularOffice } from '../chunks/read-chunks.js';
import { MOST_BEHIND, nounsEnd } from './object-nouns.js';
import type { TaggedWords } from './tagged-words.js';

/** What an office is of, whose words from `from` to `last`, exclusive, are read. */
type OfficeObject = {
  /** Where the link stands: "of", "at". */
  readonly link: number;
  readonly from: number;
  readonly last: number;
};

/** What stands right behind "and", around it and behind the second. */
type Second = {
  readonly text: TaggedWords;
  readonly link: number;
  readonly and: number;
  readonly end: number;
};

/** What is told of two that "and" joins; the first that applies. */
const JOINS: readonly {
  readonly name: string;
  readonly applies: (second: Second) => boolean;
  readonly ends: (second: Second) => number;
}[] = [
  {
    name: 'two kinds of one thing', // "of civil | and mechanical engineering", "the foreign | and defence committee"; not "of Oldby | and African history", "of the rich | and food"
    applies: ({ text, and, end }) => isAdjective(text, and - 1) && end > and + 2,
    ends: ({ end }) => end,
  },
  {
    name: 'two fields', // "of marketing | and communications,"; not "of the club | and team spirit,", "of trade | and rising prices,", "of planning | and Oldby"
    applies: ({ text, link, and, end }) =>
      !has(text.words[link + 1], Is.determiner) &&
      isSmallNoun(text, and - 1) &&
      isSmallNoun(text, end - 1) &&
      /^(?:JJ|NNS?)$/.test(text.tagOf(text.words[and + 1])) &&
      isClosed(text, end),
    ends: ({ end }) => end,
  },
  {
    name: 'the name of one body', // "on the Harbour | and Public Works Committee", "of the state Ferry | and Rail Office"; not "at Harbour | and Lind Motors", "of Oldby | and the Lind Trust"
    applies: ({ text: { words }, link, and, end }) =>
      does(words[link + 1], Use.definite) &&
      has(words[and - 1], Is.capital) &&
      words.slice(link + 2, and - 1).every((word) => !has(word, Is.sign | Is.preposition)) &&
      words.slice(and + 1, end).every((word) => has(word, Is.capital)) &&
      has(words[end - 1], Is.organisationHead),
    ends: ({ end }) => end,
  },
  {
    name: 'what a named body is about', // "of Action | on Smoke and Health,", "of the Merrow Institute | of Allergy and Skin,"; not "of Velm | on Monday and Tuesday", "at a march | on Oldby and Merrow"
    applies: ({ text, link, and, end }) => {
      const { words } = text;
      const about = aboutLink(text, link, and);
      return (
        about !== undefined &&
        words
          .slice(about + 1, end)
          .every((word, at) => about + 1 + at === and || isFieldName(word)) &&
        has(words[end], Is.sign) &&
        !has(words[end], Is.genitive)
      );
    },
    ends: ({ end }) => end,
  },
  {
    name: 'two names of a place, the second of which may be anybody’s', // "head of news | at Fifth and Quebec,"; not "at Fifth and Ann Lind said"
    applies: ({ text: { words, language }, link, and, end }) =>
      language.names.placeLinks.has(words[link]?.lower ?? '') &&
      words.slice(and + 1, end).every((word) => has(word, Is.capital)) &&
      !has(words[and + 1], Is.femaleName | Is.maleName | Is.honorific) &&
      has(words[end], Is.sign) &&
      !has(words[end], Is.genitive),
    ends: ({ link }) => link,
  },
];

/**
 * Where what an office is of ends with what "and" joins to it; in front of the link where only half of it would be told; `last` where
 * something else follows: "head of planning | and a local resident", "captain of the club | and team captain", "head of sport | and players".
 */
export function joinedEnd(text: TaggedWords, { link, from, last }: OfficeObject): number {
  const { words } = text;
  let and = last;
  while (isAdjective(text, and) && words[and]?.sentence === words[from]?.sentence) and++;
  and = listEnd(text, and);
  if (and === from || !does(words[and], Use.additive)) return last;
  const end = nounsEnd(text, and + 1, and + 1 + MOST_BEHIND);
  if (end === and + 1 || words.slice(and + 1, end).some((word) => isSomebody(word, text)))
    return last;
  const second = { text, link, and, end };
  return JOINS.find(({ applies }) => applies(second))?.ends(second) ?? last;
}

/** Behind "& Co" of "at Lind|, Orr & Co", "& Falk" of "at Lind|, Orr & Falk"; `last` where no such firm is named: "at Lind|, Bo Orr and Ann Falk". */
export function firmEnd(text: TaggedWords, last: number): number {
  const { words } = text;
  const isCapital = (at: number): boolean =>
    has(words[at], Is.capital) && words[at]?.sentence === words[last]?.sentence;
  if (!isCapital(last - 1)) return last;
  let end = last;
  while (words[end]?.text === ',' && isCapital(end + 1)) {
    end++;
    while (isCapital(end)) end++;
  }
  if (end === last || words[end]?.text !== '&' || !isCapital(end + 1)) return last;
  end++;
  while (isCapital(end)) end++;
  return end;
}

/** Where "on" stands in "Action | on Smoke and Health", "of" in "of the Merrow Institute | of Allergy and Skin"; undefined where no named body is in front of either. */
function aboutLink(
  { words, language }: TaggedWords,
  link: number,
  and: number,
): number | undefined {
  for (let at = and - 1; at >= link; at--) {
    const before = words[at - 1];
    const isField = language.names.fieldLinks.has(words[at]?.lower ?? '');
    const isOf = does(words[at], Use.of) && has(before, Is.organisationHead);
    if (has(before, Is.capital) && (isField || isOf)) return at;
  }
  return undefined;
}

/** In front of "and" of "health|, safety and environment"; `at` where no such list goes on. */
function listEnd(text: TaggedWords, at: number): number {
  const { words } = text;
  let end = at;
  while (
    words[end]?.text === ',' &&
    isSmallNoun(text, end - 1) &&
    isSmallNoun(text, end + 1) &&
    !isSomebody(words[end + 1], text)
  )
    end += 2;
  return does(words[end], Use.additive) ? end : at;
}

/** In front of a sign, or of where he works: "and communications | ,", "and public policy | at the Lund Institute". */
const isClosed = ({ words, language }: TaggedWords, end: number): boolean =>
  (has(words[end], Is.sign) && !has(words[end], Is.genitive)) ||
  (language.names.officeLinks.has(words[end]?.lower ?? '') &&
    has(words[end + (does(words[end + 1], Use.definite) ? 2 : 1)], Is.capital));

const isSmallNoun = ({ words, tagOf }: TaggedWords, at: number): boolean =>
  /^NNS?$/.test(tagOf(words[at])) && !has(words[at], Is.capital);

/** "civil", "Asian"; near misses: "Oldby", "marketing". */
const isAdjective = ({ words, tagOf }: TaggedWords, at: number): boolean =>
  tagOf(words[at]) === 'JJ';

/** "Smoke", "Sustainable"; near misses: "Oldby", "Ann", "Monday". */
const isFieldName = (word: Word): boolean =>
  has(word, Is.capital) &&
  !has(word, Is.femaleName | Is.maleName | Is.honorific | Is.time | Is.country);

/** "players", "a judge", "residents": no field of anybody’s. */
function isSomebody(word: Word | undefined, { language }: TaggedWords): boolean {
  if (word === undefined || has(word, Is.capital)) return false;
  const { names, quotes } = language;
  const one = word.lower.replace(/s$/, '');
  return (
    has(word, Is.role) ||
    names.roles.has(singularOffice(word.lower, names)) ||
    names.plainPeople.has(one) ||
    names.kinRoles.has(one) ||
    names.tieRoles.has(one) ||
    (quotes.agentEnding.test(one) && !quotes.notAgents.has(one))
  );
}
