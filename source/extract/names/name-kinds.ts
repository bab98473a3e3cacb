// A printed name → whether it is taken for a person, a body, a place: by a table of named rules.
import type { Language } from '../../languages/language.js';
import type { NameKind } from '../../model/briefing.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Word } from '../words.js';
import { hasArticle, isAdjective, lowerText } from './chunks/known-names.js';
import { CLOSES_TITLE, OPENS_TITLE } from './chunks/marks.js';
import type { Chunk } from './chunks/read-chunks.js';
import { isGivenTime, namesPerson } from './chunks/runs.js';
import { speaksAt } from './told-person.js';
import type { OfficeReading } from './told-offices/read-roles.js';

/** What the rules of kinds ask: a printed name, also in small letters, and the offices printed around it. */
type KindQuestion = {
  readonly words: readonly Word[];
  readonly chunk: Chunk;
  readonly text: string;
  readonly reading: OfficeReading;
  readonly language: Language;
} & KnownWords;

/** What the whole article and its tags tell of words. */
export type KnownWords = {
  /** Words that are printed in small letters too. */
  readonly lowerCase: ReadonlySet<string>;
  /** True for a common noun. */
  readonly isNoun: (word: Word) => boolean;
  /** Last words of full names. */
  readonly surnames: ReadonlySet<string>;
  /** Given names of full ones that are letters alone: "T.J." of "T.J. Orr". */
  readonly initials: ReadonlySet<string>;
  /** Words that stand alone beside a verb of saying: "hill" of "Hill said". */
  readonly speakers: ReadonlySet<string>;
  /** Words in capitals in front of what somebody says: "ORR" of a transcript. */
  readonly labels: ReadonlySet<string>;
  /** The tag of a word. */
  readonly tagOf: (word: Word | undefined) => string;
};

/** The first that applies decides. */
const KIND_RULES: readonly {
  readonly name: string;
  readonly applies: (asked: KindQuestion) => boolean;
  readonly kind: NameKind | undefined;
}[] = [
  {
    name: 'a title in front', // "Mrs. Lind"
    applies: ({ chunk }) => chunk.honorific !== undefined,
    kind: 'person',
  },
  {
    name: 'a known body', // "NATO"
    applies: ({ text, language }) => language.names.organisations.has(text),
    kind: 'organisation',
  },
  {
    name: 'a surname of somebody that is a country’s word', // "Cuban said" of Mark Cuban; not "Cuban officials", "the Cuban"
    applies: ({ words, chunk: { first, last }, language, surnames, isNoun }) => {
      const next = words[last + 1];
      return (
        first === last &&
        surnames.has(words[first]?.lower ?? '') &&
        isAdjective(words, first, last + 1, language) &&
        !does(words[first - 1], Use.definite) &&
        !has(next, Is.capital) &&
        !(next !== undefined && isNoun(next))
      );
    },
    kind: undefined,
  },
  {
    name: 'a state behind its town', // "Oldby, DC,", "Oldby, Ill., said"
    applies: ({ words, chunk: { first, last }, language }) => {
      const tag = words[first]?.text ?? '';
      return (
        first === last &&
        words[first - 1]?.text === ',' &&
        has(words[first - 2], Is.capital) &&
        (tag.endsWith('.') || has(words[last + 1], Is.sign)) &&
        language.names.stateTags.has(tag.replace('.', ''))
      );
    },
    kind: 'place',
  },
  {
    name: 'a known place', // "Norway"
    applies: ({ text, language: { names } }) => names.countries.has(text) || names.places.has(text),
    kind: 'place',
  },
  {
    name: 'a part of a known place', // "Southern California", "Midtown Manhattan"; not "Southern Railways"
    applies: ({ words, chunk: { first, last }, language: { names } }) =>
      last > first &&
      names.partsOfPlaces.has(words[first]?.lower ?? '') &&
      [names.countries, names.places].some((known) =>
        known.has(lowerText(words, first + 1, last + 1)),
      ),
    kind: 'place',
  },
  {
    name: 'a word that opens the names of places', // "St. Albans", "Fort Orr"; not "Los Orros Times"
    applies: (asked) => {
      const { words, chunk, language } = asked;
      const { lower = '' } = words[chunk.first] ?? {};
      return (
        chunk.last > chunk.first &&
        language.names.placeOpeners.has(lower) &&
        !has(words[chunk.last], Is.organisationHead)
      );
    },
    kind: 'place',
  },
  {
    name: 'a word that opens the names of things', // "Typhoon Orr", "HMS Lind"
    applies: ({ words, chunk: { first, last }, language }) =>
      last > first && language.names.thingOpeners.has(words[first]?.lower ?? ''),
    kind: 'organisation',
  },
  {
    name: 'joined by a sign for "and"', // "Orr & Lind"
    applies: ({ words, chunk: { first, last } }) =>
      words.slice(first + 1, last).some(({ text }) => text === '&'),
    kind: 'organisation',
  },
  {
    name: 'a word that opens the names of clubs', // "Dinamo Oldby"; not "Real", "Real Estate"
    applies: ({ words, chunk: { first, last, roles }, lowerCase, language: { names } }) =>
      last > first &&
      roles.length === 0 &&
      names.clubOpeners.has(words[first]?.lower ?? '') &&
      !lowerCase.has(words[last]?.lower ?? ''),
    kind: 'organisation',
  },
  {
    name: 'what is traded, or whose price moves', // "shares of Ann Lind fell", "Ann Lind rose 2 percent"
    applies: isTraded,
    kind: 'organisation',
  },
  {
    name: 'a ship or firm beside its name', // "the tanker Ann Lind"; not "the firm Ann Lind founded", "Ann Lind"
    applies: (asked) => {
      const { words, chunk, language } = asked;
      const noun = words[chunk.first - 1]?.lower ?? '';
      return chunk.last > chunk.first && language.names.shipNouns.has(noun) && isCalled(asked);
    },
    kind: 'organisation',
  },
  {
    name: 'one of a list of people', // "Ann Orr, Tiu Hall and Bo Lind"; not "Ann Orr, Tiu Hall, a school"
    applies: ({ words, chunk: { first, last } }) =>
      last === first + 1 &&
      isLink(words[first - 1]) &&
      isPair(words, first - 3) &&
      isLink(words[last + 1]) &&
      isPair(words, last + 2) &&
      (namesPerson(words[first - 3]) || namesPerson(words[last + 2])),
    kind: 'person',
  },
  {
    name: 'a surname that is a word for a place, of somebody who speaks', // "Tiu Hall said … Hall said"; not "Merrow Hall shut", "the Hall said"
    applies: ({ words, chunk, language, speakers }) => {
      const { lower = '' } = words[chunk.last] ?? {};
      return (
        chunk.last === chunk.first + 1 &&
        language.names.headsAsSurnames.has(lower) &&
        speakers.has(lower) &&
        !hasArticle(words, chunk.first, language) &&
        speaksAt(words, chunk, language)
      );
    },
    kind: 'person',
  },
  {
    name: 'a word for a place', // "Merrow Bridge", "the Ann Lind Bridge"; not "Ann Bridge", "the Ann Bridge campaign"
    applies: (asked) =>
      hasHead(asked, Is.placeHead) &&
      (!opensWithGivenName(asked) || isTheWhole(asked) || hasSureHead(asked)),
    kind: 'place',
  },
  {
    name: 'a word for a body', // "Merrow Council", "Ann Lind Foundation"; not "Minister Ann Bank"
    applies: (asked) =>
      hasHead(asked, Is.organisationHead) &&
      (asked.reading.roles.length === 0 || !opensWithGivenName(asked)),
    kind: 'organisation',
  },
  {
    name: 'a word for a firm or club', // "Merrow Foods", "Harrow Rovers"; not "Ann Mills"
    applies: (asked) => {
      const { words, chunk, language } = asked;
      const { lower = '' } = words[chunk.last] ?? {};
      const { firmWords, clubWords } = language.quotes;
      const isBody = firmWords.has(lower) || clubWords.has(lower);
      return isBody && chunk.last > chunk.first && !opensWithGivenName(asked);
    },
    kind: 'organisation',
  },
  {
    name: 'an office', // "spokesman Orr"; not "spokesman for NATO"
    applies: ({ words, chunk, reading }) =>
      reading.roles.length > 0 && !has(words[chunk.last], Is.acronym),
    kind: 'person',
  },
  {
    name: 'one word of capitals that labels what is said', // "ORR: Was it late?", "CHAIRMAN ORR: It was."; not "BBC: Was it late?"
    applies: ({ words, chunk: { first, last }, labels }) =>
      first === last && labels.has(words[first]?.text ?? ''),
    kind: 'person',
  },
  {
    name: 'one word of capitals', // "OPEC"
    applies: ({ words, chunk: { first, last }, initials }) =>
      first === last && has(words[first], Is.acronym) && !initials.has(words[first]?.text ?? ''),
    kind: 'organisation',
  },
  {
    name: 'one word behind what sort of thing it is', // "phone company Velm", "the ferry Orla"; not "the team Lind leads"
    applies: (asked) => asked.chunk.first === asked.chunk.last && isCalled(asked),
    kind: 'organisation',
  },
  {
    name: 'one word', // "Lind"
    applies: ({ chunk: { first, last } }) => first === last,
    kind: undefined,
  },
  {
    name: 'a title in marks', // “Annie Lind”, “Tiu Ruun,”: a film; “Star Ruun of the Day”; not “Ann Lind left”
    applies: (asked) => {
      const { words, chunk } = asked;
      return (
        standsInMarks(words, chunk.first, chunk.last) ||
        (!opensWithGivenName(asked) && opensTitle(words, chunk))
      );
    },
    kind: 'organisation',
  },
  {
    name: 'whoever is of a creed', // "Roman Catholic"; not "Ann Catholic Orr"
    applies: ({ words, chunk: { last }, language }) =>
      language.names.creeds.has(words[last]?.lower ?? ''),
    kind: 'organisation',
  },
  {
    name: 'a given name', // "Ann van der Orr"
    applies: (asked) => opensWithGivenName(asked) && asked.chunk.last - asked.chunk.first < 7,
    kind: 'person',
  },
  {
    name: 'where a sentence takes place', // "In Nice Tarn, a man said"; not "In Ann Lind, the club", "met in Tiu Ruun, a film"
    applies: (asked) => {
      const { words, chunk, language } = asked;
      const opens = words[chunk.first - 2]?.sentence !== words[chunk.first]?.sentence;
      const isIn = language.names.townLinks.has(words[chunk.first - 1]?.lower ?? '');
      return opens && isIn && words[chunk.last + 1]?.text === ',' && !opensWithGivenName(asked);
    },
    kind: 'place',
  },
  {
    name: 'a thing beside it', // "the ferry Tiu Ruun", "Tiu Ruun rocket", "launch Tiu Ruun"; not "Ann Ruun"
    applies: (asked) => !opensWithGivenName(asked) && standsByThing(asked),
    kind: 'organisation',
  },
  {
    name: 'whose somebody is, named behind it', // "Tiu Ruun’s Ann Lind wrote"; not "Ann Ruun’s Per Lind", "Tiu Ruun’s Oldby Council"
    applies: (asked) => {
      const { words, chunk } = asked;
      const behind = words.slice(chunk.last + 2, chunk.last + 4);
      const isPerson = namesPerson(behind[0]) && has(behind[1], Is.capital | Is.particle);
      return has(words[chunk.last + 1], Is.genitive) && isPerson && !opensWithGivenName(asked);
    },
    kind: 'organisation',
  },
  {
    name: 'what somebody owns or made', // "Ann Lind’s Tiu Ruun opened"; not "Norway’s Tiu Ruun", "Ann Lind’s Per Ruun"
    applies: (asked) => {
      const { words, chunk } = asked;
      const owner = words.slice(Math.max(0, chunk.first - 3), chunk.first - 1);
      const isOwned = has(words[chunk.first - 1], Is.genitive) && !opensWithGivenName(asked);
      return isOwned && namesPerson(owner[0]) && has(owner[1], Is.namePart);
    },
    kind: 'organisation',
  },
  {
    name: 'an office that nobody is called', // "Oldby’s Toughest Sheriff"; not "Tiu Bishop"
    applies: (asked) => {
      const { words, chunk, language } = asked;
      const { lower = '' } = words[chunk.last] ?? {};
      const { roles, rolesAsSurnames } = language.names;
      const isTold = roles.has(lower) && !rolesAsSurnames.has(lower);
      return chunk.last > chunk.first && isTold && !opensWithGivenName(asked);
    },
    kind: 'organisation',
  },
  {
    name: 'a colour or metal in front', // "Grey Duchess sailed"; not "Grey Ruun said", "Black, Tiu"
    applies: ({ words, chunk: { first, last }, language }) =>
      language.names.thingColours.has(words[first]?.lower ?? '') && !has(words[last + 1], Is.cue),
    kind: 'organisation',
  },
  {
    name: 'a town behind a word that is no given name', // "Harrow Leipzig won"; not "Tiu Paris said", "Tiu Leipzig, 24,"
    applies: ({ words, chunk: { first, last }, language: { names }, surnames }) => {
      const { lower = '' } = words[last] ?? {};
      const isBearer = has(words[last + 1], Is.cue) || /^[,(]$/.test(words[last + 1]?.text ?? '');
      const isTown = names.places.has(lower) && !surnames.has(lower) && !has(words[last], PERSON);
      return last > first && isTown && !isBearer;
    },
    kind: 'organisation',
  },
  {
    name: 'an article of another language', // "La Stampa wrote"; not "La Orr Ruun"
    applies: ({ words, chunk: { first, last }, language: { names } }) =>
      last === first + 1 && names.foreignArticles.has(words[first]?.lower ?? ''),
    kind: 'organisation',
  },
  {
    name: 'what has things of its own', // "Tiu Ruun sacked its coach"; not "Tiu Ruun said its roof"
    applies: ownsThings,
    kind: 'organisation',
  },
  {
    name: 'words as people bear them', // "Tiu Ruun", "the Tiu Ruun campaign"; not "the Tiu Ruun", "a Tiu Ruun", "Royal Ruun", "Tiu of Ruun"
    applies: (asked) =>
      !opensWithGivenName(asked) &&
      !joinsTwoPeople(asked) &&
      looksLikePerson(asked.words, asked.chunk.first, asked.chunk.last) &&
      !hasOrdinaryWord(asked) &&
      !hasOwnArticle(asked),
    kind: 'person',
  },
  { name: 'any other words', applies: () => true, kind: 'organisation' },
];

/** What a printed name is taken for by itself; undefined where only the rest of the article can tell. */
export const kindOfName = (asked: KindQuestion): NameKind | undefined =>
  KIND_RULES.find(({ applies }) => applies(asked))?.kind;

const PERSON = Is.femaleName | Is.maleName;

/** "Ann Lind Airport": nobody is called so. */
const hasSureHead = ({ words, chunk: { last }, language: { names } }: KindQuestion): boolean =>
  names.sureHeads.has(words[last]?.lower ?? '');

/** "shares of | Ann Lind", "Ann Lind | shares", "Ann Lind | rose 2 percent"; near misses: "Ann Lind | rose at 2", "Ann Lind | lost 2 sons". */
function isTraded({
  words,
  chunk: { first, last, roles, honorific },
  language,
}: KindQuestion): boolean {
  if (last === first || roles.length > 0 || honorific !== undefined) return false;
  const { risings, shareNouns } = language.names;
  const [verb, number, unit] = words.slice(last + 1, last + 4);
  const isPrice =
    risings.has(verb?.lower ?? '') &&
    has(number, Is.number) &&
    PERCENT.test(`${number?.text ?? ''} ${unit?.text ?? ''}`);
  const isShare =
    shareNouns.has(words[first - 2]?.lower ?? '') && does(words[first - 1], Use.of | Use.locative);
  return isPrice || isShare;
}

const PERCENT = /%|\bper ?cent\b/;

/** In words: "paused the second trial of | its". */
const OWNER_REACH = 7;

/** "Tiu Ruun | sacked its coach": its name stands right in front of a verb, and "its" is the first pronoun behind. Near misses: "Tiu Ruun | said its", "Tiu Ruun | told the firm its". */
function ownsThings({ words, chunk: { last }, language, tagOf }: KindQuestion): boolean {
  const verb = words[last + 1];
  if (!/^VB[DNZ]$/.test(tagOf(verb)) || has(verb, Is.cue)) return false;
  for (let at = last + 2; at < last + OWNER_REACH; at++) {
    const word = words[at];
    if (word?.sentence !== verb?.sentence || has(word, Is.sign | Is.subject | Is.capital))
      return false;
    if (has(word, Is.possessive)) return language.quotes.it.has(word?.lower ?? '');
    // "left | the club and its fans": another that may own it
    if (has(word, Is.determiner)) return false;
  }
  return false;
}

/** "Orr-Lind | Plan", of Ann Orr and Bo Lind. Near miss: "Jean-Luc Orr". */
const joinsTwoPeople = ({ words, chunk: { first }, surnames }: KindQuestion): boolean => {
  const parts = words[first]?.lower.split('-') ?? [];
  return parts.length === 2 && parts.every((part) => surnames.has(part));
};

/** A comma or "and" of a list. */
const isLink = (word: Word | undefined): boolean =>
  does(word, Use.additive) || /^[,;]$/.test(word?.text ?? '');

/** Two words that may be a given name and a surname. */
const isPair = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + 2).filter((word) => has(word, Is.namePart) && !has(word, Is.notName))
    .length === 2;

const hasHead = ({ words, chunk: { first, last } }: KindQuestion, heads: number): boolean =>
  last > first && has(headOf(words, first, last), heads);

function standsInMarks(words: readonly Word[], first: number, last: number): boolean {
  const behind = words[last + 1]?.text === ',' ? words[last + 2] : words[last + 1];
  const open = words[first - 1];
  return (
    OPENS_TITLE.test(open?.text ?? '') &&
    open?.end === words[first]?.start &&
    CLOSES_TITLE.test(behind?.text ?? '')
  );
}

/** "“Star Ruun | of the Day”": names and small words from an opening mark to the closing one. */
function opensTitle(words: readonly Word[], { first, last }: Chunk): boolean {
  const open = words[first - 1];
  if (!OPENS_TITLE.test(open?.text ?? '') || open?.end !== words[first]?.start) return false;
  let at = last + 1;
  while (
    at < last + LONGEST_TITLE &&
    (has(words[at], Is.capital) || has(words[at], Is.preposition | Is.determiner))
  )
    at++;
  return at > last + 1 && CLOSES_TITLE.test(words[at]?.text ?? '');
}

/** In words, behind the first name in it. */
const LONGEST_TITLE = 6;

/** What a thing is called stands right before or behind its name, with a comma between at most; or what is done to things does. */
function standsByThing({ words, chunk: { first, last }, language }: KindQuestion): boolean {
  const { thingNouns, thingVerbs } = language.names;
  const at = words[first - 1]?.text === ',' ? first - 2 : first - 1;
  const [before, after] = [words[at], words[last + 1]];
  const isOwned = at === first - 2 && isOfOffice(words, at);
  if (before?.sentence === words[first]?.sentence && !has(before, Is.capital) && !isOwned) {
    const { lower = '' } = before ?? {};
    if (thingNouns.has(lower) || (at === first - 1 && thingVerbs.has(lower))) return true;
  }
  return !has(after, Is.capital) && thingNouns.has(after?.lower ?? '');
}

/** "the governor of the central | bank|, Tiu Ruun": what an office is of. Near miss: "the old bank, Tiu Ruun". */
function isOfOffice(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before > at - LONGEST_OBJECT; before--)
    if (does(words[before], Use.of | Use.purpose) || has(words[before], Is.genitive))
      return has(words[before - 1], Is.role);
  return false;
}

const LONGEST_OBJECT = 6;

/** "Ann Park", "August Park", "Min-ji Park". */
const opensWithGivenName = ({ words, chunk }: KindQuestion): boolean =>
  namesPerson(words[chunk.first]) ||
  isGivenTime(words, chunk.first) ||
  SYLLABLES.test(words[chunk.first]?.text ?? '');

/** "Min-ji", "Wei-ting"; near miss: "Al-Sharif", "Hye". */
const SYLLABLES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** "the Tiu Ruun sank", "a Tiu-American Ruun"; not "the Tiu Ruun | campaign", whose article it is. */
function hasOwnArticle({ words, chunk: { first, last }, isNoun, language }: KindQuestion): boolean {
  const after = words[last + 1];
  const isModifier = after !== undefined && !has(after, Is.capital) && isNoun(after);
  return hasArticle(words, first, language) && !isModifier;
}

/** "the Ann Lind Bridge is shut": the article is the name’s own, and more than a given name and a surname follows it or a verb. Near miss: "the Ann Bridge campaign". */
const isTheWhole = (asked: KindQuestion): boolean =>
  asked.chunk.last > asked.chunk.first + 1 && hasOwnArticle(asked);

/** In words: "the passenger and cargo ferry". */
const LONGEST_SORT = 4;

/**
 * A noun for a thing right in front of its name: "phone company | Velm", "the ferry | Orla, |", "the daily | Orbit reported". Near misses: "the team |
 * Lind leads", "the book | Orr wrote", where somebody does something with it; "company | Sunday".
 */
function isCalled({ words, chunk: { first, last }, language, tagOf }: KindQuestion): boolean {
  const [noun, next] = [words[first - 1], words[last + 1]];
  const isThing = language.names.calledThings.has(noun?.lower ?? '');
  if (!isThing || has(noun, Is.capital) || noun?.sentence !== words[first]?.sentence) return false;
  let at = first - 2;
  while (at > first - 2 - LONGEST_SORT && /^(?:NNP?S?|JJ)$/.test(tagOf(words[at]))) at--;
  const isOfSomebody = has(words[at], Is.determiner | Is.genitive);
  if (!isOfSomebody || has(next, Is.cue) || !/^(?:VB.?|MD|NNS)$/.test(tagOf(next))) return true;
  const opens = last > first && words[at - 1]?.sentence !== words[at]?.sentence;
  return opens && !hasVerbBehind(words, last + 2, tagOf);
}

/** A second verb of the clause: "The boat Orr built | sank"; none in "The tanker Orr ran | aground and two drowned". */
function hasVerbBehind(words: readonly Word[], from: number, tagOf: KnownWords['tagOf']): boolean {
  const { sentence } = words[from - 1] ?? {};
  for (let at = from; words[at]?.sentence === sentence && at < from + LONGEST_OBJECT; at++) {
    if (has(words[at], Is.sign | Is.conjunction | Is.subordinator)) return false;
    if (/^(?:VB[DZP]|MD)$/.test(tagOf(words[at]))) return true;
  }
  return false;
}

/** A word that the article prints in small letters too, or that names no person: "Royal", "Norwegian". */
const hasOrdinaryWord = ({ words, chunk: { first, last }, lowerCase }: KindQuestion): boolean =>
  words
    .slice(first, has(words[last], Is.time) ? last : last + 1)
    .some(
      (word) =>
        lowerCase.has(word.lower) ||
        has(word, Is.notName | Is.country | Is.organisationHead | Is.roleModifier | Is.cue),
    );

/** "J.J." of "J.J. Ruun"; near misses: "U.S.", which is known, "NATO". */
export const INITIALS = /^(?:[A-Z]\.){2,3}$/;

/** Two to four plain capitalised words, initials and particles between them. */
function looksLikePerson(words: readonly Word[], first: number, last: number): boolean {
  if (last - first > 4) return false;
  for (let index = first; index <= last; index++) {
    const word = words[index]!;
    const isInitials = index === first && last === first + 1 && INITIALS.test(word.text);
    if (has(word, Is.number | Is.acronym) && word.text.length > 2 && !isInitials) return false;
    if (does(word, Use.of | Use.purpose | Use.additive) || word.text === '&') return false;
  }
  return true;
}

/** The word that says what it is: the last, or the one before "of": "Bank of England". */
function headOf(words: readonly Word[], first: number, last: number): Word | undefined {
  for (let index = first + 1; index < last; index++)
    if (does(words[index], Use.of | Use.purpose)) return words[index - 1];
  return words[last];
}
