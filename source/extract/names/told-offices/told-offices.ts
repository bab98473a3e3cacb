// An office among the words → how it is told of in full, with the body or place that it is of: "RNC chair", "founder of the Oldby Tea Party".
import type { Language } from '../../../languages/language.js';
import type { NameLexicon } from '../../../languages/lexicons/name-lexicon.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { knownEnd, lowerText, officeText } from '../chunks/known-names.js';
import { CLOSES_TITLE, OPENS_TITLE } from '../chunks/marks.js';
import { joinsSubject } from '../chunks/runs.js';
import { joinedEnd } from './joined-objects.js';
import { isBareOwner, namedBefore } from './bare-owners.js';
import type { TaggedWords } from './tagged-words.js';
import { SIGN_IN_MARKS, titleEnd } from './work-title.js';

/** Where an office stands: words `first` to `end`, exclusive. */
export type OfficeWords = {
  readonly first: number;
  readonly end: number;
  /** True where what it is of may follow: "Orr, mayor | of Oldby"; false in front of a name. */
  readonly isOpen: boolean;
};

export type { TaggedWords };

const MOST_BEFORE = 7;
const MOST_BEHIND = 12;

const NOT_BEFORE =
  Is.sign |
  Is.determiner |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.relative |
  Is.subject |
  Is.auxiliary |
  Is.time |
  Is.number;

/** "Obama campaign spokeswoman", "Boehner’s spokesman", "founder of the Greater Oldby Tea Party", as printed but for the capitals of an office. */
export function tellOffice(text: TaggedWords, { first, end, isOpen }: OfficeWords): string {
  const from = behindChairName(text, bodyStart(text, first), end);
  const to = isOpen ? objectEnd(text, from, end) : end;
  const { words, language } = text;
  const lowerFrom = namedEnd(words, from, end, language);
  const isSmall = words
    .slice(from, end)
    .some((word) => !has(word, Is.capital | NO_NOUN) && !language.names.pastRoles.has(word.lower));
  const body = bracketedBody(words, from);
  const told = words.slice(from, to).map((word, at) => {
    const index = from + at;
    if (index >= end) return word.text;
    if (index > first && isInPost(words, index, end)) return word.lower;
    if (index === from && opensSmall(text, index)) return word.lower;
    const opens = index === from && words[index - 1]?.sentence !== word.sentence;
    if (opens && !has(word, Is.role) && capitalInside(words).has(word.lower)) return word.text;
    const isPast = language.names.pastRoles.has(word.lower);
    if (index < lowerFrom && !isPast) return word.text;
    const isOffice =
      has(word, Is.role | Is.roleModifier | Is.honorific) ||
      language.names.occupation.test(word.lower);
    const isParty = isPartyOf(words, index, language.names);
    if (
      (!isOffice && !isPast) ||
      (isSmall && keepsCapital(words, index, language.names)) ||
      isParty
    )
      return word.text;
    const pair = officeText(words, index, Math.min(index + 2, end), language);
    return pair.split(' ')[0] ?? word.text;
  });
  const before = [
    ...thenBefore(text, from),
    ...yearBefore(words, from),
    ...words.slice(body, Math.max(body, from - 3)).map((word) => word.text),
  ];
  const [owner = told[0] ?? ''] = isBareOwner(text, from) ? namedBefore(words, from) : [];
  const office = joined(words.slice(from, to), [owner, ...told.slice(1)]);
  return [...before, office.replace(SIGN_IN_MARKS, '')].join(' ');
}

/** "Labor | MP", "Tory | leader"; near misses: "Labour | minister", "labor lawyer". */
const isPartyOf = (
  words: readonly Word[],
  at: number,
  { partyWords, roleObjects, ministerRoles }: NameLexicon,
): boolean => {
  const { lower = '' } = words[at] ?? {};
  const isSubject = roleObjects.has(lower) && ministerRoles.has(words[at + 1]?.lower ?? '');
  return has(words[at], Is.capital) && partyWords.has(lower) && !isSubject;
};

/**
 * Where the body’s name begins whose short form stands in brackets in front of an office: "| Harbour Safety Board (HSB) chairman"; `at` where none does.
 * Near misses: "Ann Lind (Oldby) chairman", "the Board (FS) chairman".
 */
function bracketedBody(words: readonly Word[], at: number): number {
  const [open, short, close] = words.slice(Math.max(0, at - 3), at);
  if (open?.text !== '(' || short === undefined || close?.text !== ')') return at;
  let letters = short.text;
  let first = at - 3;
  for (; letters !== '' && first > 0; first--) {
    const word = words[first - 1];
    if (word?.sentence !== words[at]?.sentence) return at;
    if (has(word, Is.capital) && letters.endsWith(word?.text[0] ?? ' '))
      letters = letters.slice(0, -1);
    else if (!does(word, INSIDE_BODY) || first === at - 3) return at;
  }
  const isBody = words.slice(first, at - 3).some((word) => has(word, Is.organisationHead));
  return letters === '' && isBody ? first : at;
}

/** "Board | of Trade | and Ports". */
const INSIDE_BODY = Use.of | Use.additive | Use.purpose | Use.definite;

/** In front of "professor" of "the Philip J. King | professor of physics": who the chair is named for. Near misses: "Oldby University professor", "Ann Orr’s professor". */
function behindChairName({ words, language }: TaggedWords, from: number, end: number): number {
  const opens = has(words[from], Is.femaleName | Is.maleName) && has(words[from + 1], Is.capital);
  if (!opens || !language.names.chairs.has(words[end - 1]?.lower ?? '')) return from;
  let at = from;
  while (at < end - 1 && has(words[at], Is.capital)) at++;
  return words.slice(from, at).some((word) => has(word, Is.genitive | Is.organisationHead))
    ? from
    : at;
}

/** "Harbour" of "Deputy | Harbour | Master"; near misses: "Mayor of | Harbour | City", "Deputy | Oldby | Mayor". */
const isInPost = (words: readonly Word[], index: number, end: number): boolean =>
  index < end - 1 &&
  has(words[index], Is.placeHead | Is.organisationHead) &&
  has(words[index - 1], Is.role) &&
  has(words[end - 1], Is.role);

/** "Socialist" of "a former | Socialist | culture minister", whose small letters tell that it is a name. Near misses: "former Deputy Mayor", "Lead author", "Trade minister" that opens a sentence. */
const keepsCapital = (
  words: readonly Word[],
  index: number,
  { weakRoles, bodySubjects, roleObjects }: NameLexicon,
): boolean =>
  has(words[index], Is.capital) &&
  words[index - 1]?.sentence === words[index]?.sentence &&
  ([weakRoles, bodySubjects, roleObjects].some((names) => names.has(words[index]?.lower ?? '')) ||
    endsName(words, index));

/** "Royal | Navy | captain", "Harbour | Reporter’s | publisher": behind another name and of it. Near misses: "UK | Prime | minister", "Oldby | Mayor | Orr". */
const endsName = (words: readonly Word[], index: number): boolean =>
  has(words[index - 1], Is.capital) &&
  !has(words[index - 1], Is.role | Is.roleModifier | Is.country | Is.acronym) &&
  (has(words[index + 1], Is.genitive) ||
    (!has(words[index], Is.role) &&
      has(words[index + 1], Is.role) &&
      !has(words[index + 1], Is.capital)));

const NO_NOUN = Is.sign | Is.particle | Is.preposition | Is.conjunction | Is.determiner;

/** "1998", "2008"; near misses: "1,998", "50". */
export const YEAR = /^(?:1[89]|20)\d\d$/;

/** "2008" of "Orr, the | 2008 | Liberal nominee": told without it he would be one today. Near miss: "In 2008 Governor Orr left". */
function yearBefore(words: readonly Word[], from: number): string[] {
  const { text = '' } = words[from - 1] ?? {};
  return YEAR.test(text) && has(words[from - 2], Is.determiner | Is.genitive) ? [text] : [];
}

/** "then" of "Orr, then the | director of the harbour board": whoever holds that office now. */
function thenBefore({ words, language }: TaggedWords, from: number): string[] {
  const then = does(words[from - 1], Use.definite) ? words[from - 2] : undefined;
  return then !== undefined && language.names.thenRoles.has(then.lower) ? [then.lower] : [];
}

/**
 * "of Marcum Foods" behind the name that ends at `last`, "of Peoria" behind a comma, "of Merrow Post" of "Merrow Post’s Ann Lind"; undefined
 * where none stands there. Near miss: "flew Ann Lind from Oldby to Merrow".
 */
export function tellBody(text: TaggedWords, first: number, last: number): string | undefined {
  const { words, language } = text;
  const { sentence } = words[last] ?? {};
  const [of = ''] = language.grammar.uses.of;
  const link = words[last + 1]?.text === ',' ? last + 2 : last + 1;
  // "according to Orr | at Merrow Post,": where he works; near miss: "said Orr | at Merrow Pier,"
  const isAt = does(words[first - 2], Use.according) && does(words[link], Use.locative);
  const leads = isAt || does(words[link], Use.of | Use.origin);
  if (leads && words[link]?.sentence === sentence) {
    const end = linkedEnd(text, link, last + 1);
    const object = words.slice(link + 1, end);
    const isNamed = isOwnPart(object) || endsBody(object);
    const isSure = does(words[link], Use.of) && link === last + 1;
    if (isNoBody(text, { first, last, link, end })) return undefined;
    const ends = has(words[end], Is.sign | Is.cue) && !has(words[end], Is.genitive);
    if (isNamed && (isSure ? !has(words[end], Is.genitive) : ends))
      return `${of} ${joined(
        object,
        object.map((word) => word.text),
      )}`;
  }
  if (!has(words[first - 1], Is.genitive)) return undefined;
  const owner = ownerStart(words, first - 1);
  const isBare = owner === first - 1;
  // "of | the Merrow Post"
  const body = words.slice(does(words[owner - 1], Use.definite) ? owner - 1 : owner, first - 1);
  if (isBare) return undefined;
  return `${of} ${joined(
    body,
    body.map((word) => (does(word, Use.definite) ? word.lower : word.text)),
  )}`;
}

/** "the Merrow Council|’s strategy department", "NASA|’s planning office": a part of a named body. Near miss: "Ann Orr of Oldby’s dog". */
function isOwnPart(object: readonly Word[]): boolean {
  const owner = object.findIndex((word) => has(word, Is.genitive));
  return (
    owner > 0 &&
    object.slice(0, owner).every((word) => has(word, Is.capital)) &&
    owner < object.length - 1 &&
    has(object.at(-1), Is.organisationHead)
  );
}

/** "reports Ann Lind | from Oslo": where somebody is; "“the Ann Lind | of Norway”": what another is called; "William II | of Normandy": a whole name. */
function isNoBody(
  { words, language }: TaggedWords,
  { first, last, link, end }: Readonly<Record<'first' | 'last' | 'link' | 'end', number>>,
): boolean {
  const known = knownEnd(words, link + 1, end, language);
  if (
    does(words[link], Use.origin) &&
    known === end &&
    !isOrganisation(words, link + 1, end, language)
  )
    return true;
  const closing = words[words[end]?.text === ',' ? end + 1 : end];
  const isCalled =
    OPENS_TITLE.test(words[first - 1]?.text ?? '') && CLOSES_TITLE.test(closing?.text ?? '');
  return isCalled || (last === first + 1 && language.names.suffixes.has(words[last]?.lower ?? ''));
}

const isOrganisation = (
  words: readonly Word[],
  first: number,
  end: number,
  { names }: Language,
): boolean => names.organisations.has(lowerText(words, first, end));

/** "Marcum Foods", "Meadow | party"; near miss: "Oldby friends". */
const endsBody = (object: readonly Word[]): boolean =>
  !object.some((word) => has(word, Is.genitive)) &&
  (has(object.at(-1), Is.capital) ||
    (has(object.at(-1), Is.organisationHead) && has(object.at(-2), Is.capital)));

const isOfOthers = (text: TaggedWords, genitive: number): boolean =>
  isOfMany(text, genitive) || isOfKin(text, genitive);

/** "the plaintiffs|’ lawyer", "the women|’s minister", "the government|’s chief scientist"; near misses: "the women’s lawyer", "the company’s lawyer", whose names may be known, "his parents’ lawyer". */
const isOfMany = ({ words, language, tagOf }: TaggedWords, genitive: number): boolean =>
  (language.names.publicOwners.has(words[genitive - 1]?.lower ?? '') ||
    (tagOf(words[genitive - 1]) === 'NNS' &&
      (words[genitive]?.text.length === 1 ||
        language.names.ministerRoles.has(words[genitive + 1]?.lower ?? '')))) &&
  does(words[genitive - 2], Use.definite);

/** "the gunman|’s brother": a tie says nothing without whose. Near miss: "the company’s lawyer". */
const isOfKin = ({ words, language, tagOf }: TaggedWords, genitive: number): boolean =>
  language.names.kinRoles.has(words[genitive + 1]?.lower ?? '') &&
  tagOf(words[genitive - 1]) === 'NN' &&
  does(words[genitive - 2], Use.definite);

/** "Real estate tycoon Orr", "Controversial Oldby mayor": the capital of a sentence. Near misses: "Labor mayor" where "Labor" is printed inside a sentence, "Sky 1 mayor". */
const opensSmall = ({ words, language, tagOf }: TaggedWords, at: number): boolean =>
  words[at - 1]?.sentence !== words[at]?.sentence &&
  !opensNamed(words, at, language.names) &&
  (/^(?:JJ|NNS?)$/.test(tagOf(words[at])) || DESCRIPTIVE.test(words[at]?.lower ?? '')) &&
  !language.names.places.has(words[at]?.lower ?? '') &&
  !has(words[at], Is.country | Is.acronym | Is.organisationHead) &&
  !language.names.officeNames.has(words[at]?.lower ?? '') &&
  !language.names.officeNames.has(lowerText(words, at, at + 2)) &&
  !language.names.roleObjects.has(words[at]?.lower ?? '') &&
  !has(words[at + 1], Is.organisationHead);

/** "Labor|’s", "Labor | MP"; "Labor", printed inside a sentence; "Sky | 1", "Harbour | Rescue’s". */
const opensNamed = (words: readonly Word[], at: number, names: NameLexicon): boolean =>
  (names.partyWords.has(words[at]?.lower ?? '') && has(words[at + 1], Is.genitive | Is.acronym)) ||
  capitalInside(words).has(words[at]?.lower ?? '') ||
  has(words[at + 1], Is.number) ||
  (has(words[at + 1], Is.capital) && has(words[at + 2], Is.genitive));

/** The words that have a capital inside a sentence, where the next or the last has none, and are nowhere printed small: "Labor" of "asked Labor to". */
const capitalInside = memoizeByObject((words: readonly Word[]): ReadonlySet<string> => {
  const [capital, small] = [new Set<string>(), new Set<string>()];
  words.forEach((word, at) => {
    if (!has(word, Is.capital)) small.add(word.lower);
    const [before, next] = [words[at - 1], words[at + 1]];
    const isInside = before?.sentence === word.sentence && !has(before, Is.sign | Is.capital);
    if (has(word, Is.capital) && isInside && !has(next, Is.capital)) capital.add(word.lower);
  });
  return new Set([...capital].filter((word) => !small.has(word)));
});

/** Endings of adjectives that are no names: "controversial", "famous". */
const DESCRIPTIVE = /(?:[ic]al|ous|ive|ful|less)$/;

/** With the blanks between them that they are printed with: "Orr’s lawyer". */
const joined = (words: readonly Word[], told: readonly string[]): string =>
  told.reduce(
    (text, word, at) =>
      at === 0
        ? word
        : `${text}${(words[at - 1]?.end ?? 0) < (words[at]?.start ?? 0) ? ' ' : ''}${word}`,
    '',
  );

/** Where what stands in front of an office and belongs to it begins: "| White House press secretary", "| Orr’s lawyer", "| former Ohio Gov." */
function bodyStart(text: TaggedWords, first: number): number {
  const { words } = text;
  const sentence = words[first]?.sentence;
  let at = first;
  while (at > 0 && first - at < MOST_BEFORE && words[at - 1]?.sentence === sentence) {
    if (has(words[at - 1], Is.genitive)) return behindOrWithOwner(text, at, first);
    const joinedAt = nameBefore(text, at - 1, first) ?? subjectsBefore(text, at - 1);
    if (joinedAt === undefined && !belongsToOffice(text, at - 1, first)) break;
    if (isTitledName(words, at - 1)) return Math.min(first, at + 1);
    at = joinedAt ?? at - 1;
  }
  if (at < first && isNoBodyOf(words, at, first)) return first;
  // "the blue-eyed | mayor": only what is made of a name, and "former" in front of it
  while (at < first && !opensTelling(text, at)) at++;
  return at;
}

/** The start of whoever the genitive in front of `at` names: "| Orr’s lawyer"; `at` where that tells nothing: "his parents’ | lawyer". */
function behindOrWithOwner(text: TaggedWords, at: number, first: number): number {
  const { words } = text;
  const owner = ownerOnce(words, at - 1);
  // "the Food and | Harbour Commission’s head"
  const joinedTo = owner < at - 1 ? nameBefore(text, owner - 1, first) : undefined;
  if (joinedTo !== undefined) return ownerStart(words, joinedTo + 1);
  if (isBareOwner(text, owner) && owner === at - 2)
    return namedBefore(words, owner).length > 1 ? at : owner;
  if (owner < at - 1) return owner;
  return isOfOthers(text, at - 1) ? at - 2 : at;
}

/** "Senator | Ann | Orr House speaker": somebody else, with a title. */
const isTitledName = (words: readonly Word[], at: number): boolean =>
  has(words[at], Is.femaleName | Is.maleName) &&
  has(words[at - 1], Is.role | Is.honorific) &&
  has(words[at - 1], Is.capital) &&
  words[at - 1]?.sentence === words[at]?.sentence;

/** "In | Oslo Foreign Minister Orr": where it was; "Reform and | Growth Committee chair Orr": one body or two. */
const isTorn = (words: readonly Word[], at: number): boolean =>
  (has(words[at - 1], Is.preposition) && does(words[at - 1], Use.locative)) ||
  (does(words[at - 1], Use.additive) &&
    has(words[at - 2], Is.capital) &&
    has(words[at], Is.capital));

/** What stands in front of an office and is torn from its name, or no name. */
const isNoBodyOf = (words: readonly Word[], at: number, first: number): boolean =>
  // of “Late Hour” show host Ann Lind only the marks tell what "show" is
  isMarked(words, at) || isTorn(words, at) || isCalledNot(words, at, first);

/** "Not Orr | candidate": what others call him. */
const isCalledNot = (words: readonly Word[], at: number, first: number): boolean =>
  words.slice(Math.max(0, at - 1), first).some((word) => NOT.test(word.text));

const NOT = /^(?:Not|Never|Non|Anti)$/i;

/** Small letters right behind words in marks; not behind speech: “It rains,” | harbour spokesman Orr said. */
const isMarked = (words: readonly Word[], at: number): boolean =>
  !has(words[at], Is.capital) &&
  CLOSES_TITLE.test(words[at - 1]?.text ?? '') &&
  !has(words[at - 2], Is.sign);

/** In front of "of", "for", "and" inside the name of a body: "National League | for Anglers President", "House Reform | and Harbour Committee chair". */
function nameBefore({ words }: TaggedWords, at: number, first: number): number | undefined {
  const [word, before] = [words[at], words[at - 1]];
  if (!has(before, Is.capital) || !has(words[at + 1], Is.capital)) return undefined;
  if (has(before, NOT_BEFORE | Is.role)) return undefined;
  if (does(word, Use.of | Use.purpose))
    return has(before, Is.organisationHead) ? at - 1 : undefined;
  const isLong =
    has(words[at - 2], Is.capital) ||
    does(words[at - 2], Use.definite) ||
    (has(words[at - 2], Is.sign) && !has(before, Is.country | Is.femaleName | Is.maleName));
  const isBody =
    words.slice(at + 2, first).some((one) => has(one, Is.organisationHead)) &&
    !has(words[at - 2], Is.femaleName | Is.maleName | Is.role | Is.honorific);
  return does(word, Use.additive) && isLong && isBody ? at - 1 : undefined;
}

/** In front of what an office of two subjects has first: "| work and pensions secretary", "| culture, media and sport minister". */
function subjectsBefore({ words, language }: TaggedWords, at: number): number | undefined {
  if (!joinsSubjectsOfOffice(words, at, language.names)) return undefined;
  let first = at - 1;
  while (words[first - 1]?.text === ',' && isSubject(words[first - 2], language.names)) first -= 2;
  return first;
}

/** "work | and | pensions secretary", "culture|, |media and sport minister"; near misses: "singer and business secretary", "health and Ann Lind". */
export function joinsSubjectsOfOffice(
  words: readonly Word[],
  at: number,
  names: NameLexicon,
): boolean {
  const word = words[at];
  if (!isSubject(words[at - 1], names) || !isSubject(words[at + 1], names)) return false;
  if (has(words[at - 1], Is.capital) !== has(words[at + 1], Is.capital)) return false;
  if (word?.text === ',') return joinsSubjectsOfOffice(words, at + 2, names);
  return does(word, Use.additive) && has(words[at + 2], Is.role);
}

/** "pensions", "industry", "sport": what an office is concerned with. */
const isSubject = (word: Word | undefined, { bodySubjects, roleObjects }: NameLexicon): boolean =>
  !has(word, Is.role) &&
  (bodySubjects.has(word?.lower ?? '') || roleObjects.has(word?.lower ?? ''));

/** The same, once where it is printed twice: "talks with Norland | Norland’s", where a heading runs into the sentence. */
function ownerOnce(words: readonly Word[], genitive: number): number {
  const owner = ownerStart(words, genitive);
  const last = genitive - 1;
  return owner < last && words[owner]?.lower === words[last]?.lower ? last : owner;
}

/** The capitals in front of a genitive: "| Mr. Orr’s", "| New Zealand’s"; `genitive` where none stand there. */
function ownerStart(words: readonly Word[], genitive: number): number {
  let at = genitive;
  while (
    at > 0 &&
    genitive - at < LONGEST_OWNER &&
    words[at - 1]?.sentence === words[genitive]?.sentence &&
    has(words[at - 1], Is.capital) &&
    !has(words[at - 1], NOT_BEFORE & ~Is.number) &&
    !has(words[at - 1], Is.honorific)
  )
    at--;
  return at;
}

/** In words: "White House National Security Council". */
const LONGEST_OWNER = 6;

/** A noun, an adjective, a name or a word of offices: "Obama campaign | spokeswoman". */
function belongsToOffice(
  { words, language, tagOf }: TaggedWords,
  at: number,
  office: number,
): boolean {
  const word = words[at];
  if (isNumberOfName(words, at)) return true;
  if (word === undefined || has(word, NOT_BEFORE)) return false;
  if (language.names.pastRoles.has(word.lower)) return true;
  // "NOW | President Orr": the name of a body
  if (has(word, Is.cue | Is.adverb | Is.object) && !has(word, Is.roleModifier | Is.acronym))
    return false;
  // "as fast as they can Hopefully | President Orr will": a sentence whose stop was left out
  if (!has(word, Is.acronym) && tagOf(word).startsWith('RB')) return false;
  if (has(word, Is.capital)) return isCapitalOfOffice({ words, language, tagOf }, at);
  // "Ann Lind’s favorite | Gov. Orr"
  if (has(words[office], Is.capital) && !has(words[office], Is.acronym)) return false;
  if (has(word, Is.roleModifier) || isCompound(word)) return true;
  return /^(?:NNS?|JJ)$/.test(tagOf(word));
}

/** A word with a capital in front of an office; that of a sentence may be no name. */
function isCapitalOfOffice({ words, language, tagOf }: TaggedWords, at: number): boolean {
  const word = words[at];
  const opens = words[at - 1]?.sentence !== word?.sentence;
  if (has(word, Is.femaleName | Is.maleName) && has(words[at + 1], Is.capital) && opens)
    return has(word, Is.country);
  if (!opens) return true;
  // "North | Korean leader"; not "Receiving | French President Orr"
  if (has(word, Is.notName) && !has(word, Is.roleModifier | Is.country))
    return isPlaceOfTwoWords({ words, language, tagOf }, at);
  return !/^(?:VBG|VBN|RB|IN)$/.test(tagOf(word)) || has(word, Is.country | Is.roleModifier);
}

/** "Radio | 1 | head of news", "Formula | One | driver"; near misses: "on May | 4", "Orr, | 45". */
const isNumberOfName = (words: readonly Word[], at: number): boolean =>
  NUMBER_OF_NAME.test(words[at]?.text ?? '') &&
  has(words[at - 1], Is.capital) &&
  !has(words[at - 1], Is.time | Is.role | Is.determiner | Is.preposition) &&
  !has(words[at + 1], Is.capital) &&
  words[at - 1]?.sentence === words[at]?.sentence;

const NUMBER_OF_NAME = /^(?:\d{1,3}|One|Two|Three)$/;

/** "North | Korean", "Sri | Lankan", "New | York", "West | Midlands"; near misses: "New | Mayor", "Still | Orr". */
function isPlaceOfTwoWords(
  { words, language: { names }, tagOf }: TaggedWords,
  at: number,
): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (has(next, Is.country) || names.countries.has(lowerText(words, at, at + 2))) return true;
  const isNamed = tagOf(word) === 'NNP' && tagOf(next) === 'NNP' && has(next, Is.capital);
  return isNamed && !has(next, NO_PLACE);
}

const NO_PLACE =
  Is.role |
  Is.roleModifier |
  Is.honorific |
  Is.organisationHead |
  Is.femaleName |
  Is.maleName |
  Is.notName;

/** "first | deputy minister", "first | base coach"; near miss: "first | Oldby mayor". */
const isCountedOffice = ({ words, language, tagOf }: TaggedWords, at: number): boolean =>
  !has(words[at], Is.capital) &&
  (has(words[at], Is.role | Is.roleModifier) || isCountedThing(words[at], language, tagOf));

/** "first | base", "third | party"; near misses: "first | woman", "first | female". */
const isCountedThing = (
  word: Word | undefined,
  { names: { plainPeople, femaleRoles, maleRoles } }: Language,
  tagOf: TaggedWords['tagOf'],
): boolean =>
  tagOf(word) === 'NN' &&
  !COUNTED_PEOPLE.test(word?.lower ?? '') &&
  ![plainPeople, femaleRoles, maleRoles].some((people) => people.has(word?.lower ?? ''));

const COUNTED_PEOPLE = /^(?:fe)?male$/;

/** "make-up", "pro-Norway", "stand-up"; near misses: "blue-eyed", "long-serving", "54-year-old", "first-born". */
const isCompound = (word: Word | undefined): boolean =>
  COMPOUND.test(word?.text ?? '') && !DESCRIBING.test(word?.text ?? '');
const COMPOUND = /^[a-z]{2,}-\p{L}{2,}$/u;
const DESCRIBING = /(?:ed|ing|old|born|est|ly)$/;

/** What tells of which class something is: "social", "rural"; near miss: "outspoken". */
const CLASSING = /(?:al|ic)$/;

/** "Then | White House spokesman Orr said", "a woman | record producer". */
const tellsNothing = (words: readonly Word[], at: number, names: NameLexicon): boolean =>
  opensWithThen(words, at, names) ||
  (names.plainPeople.has(words[at]?.lower ?? '') && !has(words[at], Is.capital));

/** "Then | White House spokesman Orr said": when it was. Near misses: "the then | mayor", "Then-mayor". */
const opensWithThen = (words: readonly Word[], at: number, { thenRoles }: NameLexicon): boolean =>
  thenRoles.has(words[at]?.lower ?? '') &&
  has(words[at], Is.capital) &&
  words[at - 1]?.sentence !== words[at]?.sentence;

/** What may begin the telling: a name, "former", a word of offices, a noun in front of one: "Oldby", "former", "Microsoft games". */
function opensTelling({ words, language, tagOf }: TaggedWords, at: number): boolean {
  const word = words[at];
  // "the first | black governor"; not "first deputy minister", "first base coach"
  if (language.names.ordinals.has(word?.lower ?? ''))
    return isCountedOffice({ words, language, tagOf }, at + 1);
  if (tellsNothing(words, at, language.names)) return false;
  if (has(word, Is.capital | Is.roleModifier)) return true;
  if (language.names.pastRoles.has(word?.lower ?? '')) return true;
  if (/^NNS?$/.test(tagOf(word)) || isCompound(word)) return true;
  // "social | media expert"
  if (CLASSING.test(word?.lower ?? '') && has(words[at + 1], Is.roleModifier)) return true;
  return tagOf(word) === 'JJ' && !has(words[at + 1], Is.capital | Is.role | Is.roleModifier);
}

/** Where the body's name ends inside `from` to `end`, whose words keep their capitals: "Human Rights Campaign | president". */
function namedEnd(
  words: readonly Word[],
  from: number,
  end: number,
  { names: { bodyModifiers } }: Language,
): number {
  for (let at = end - 1; at > from; at--) {
    const word = words[at];
    if (!has(word, Is.capital) || !has(words[at - 1], Is.capital)) continue;
    if (isInPost(words, at, end)) continue;
    const isHead =
      has(word, Is.organisationHead | Is.placeHead) &&
      (!has(word, Is.role | Is.roleModifier) || bodyModifiers.has(word?.lower ?? ''));
    if (isHead) return at + 1;
  }
  return from;
}

/** Where what an office is of ends: "founder | of the Greater Oldby Tea Party |", "president | and chief executive of Orr Foods |"; `end` where none follows. */
function objectEnd(text: TaggedWords, from: number, end: number): number {
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

const ENDS_OBJECT =
  Is.relative | Is.subordinator | Is.auxiliary | Is.subject | Is.time | Is.object | Is.preposition;

/** Where "of the Greater Oldby Tea Party" ends; `at` where nothing follows, or a thing that is no one's: "of a club". */
function linkedEnd(text: TaggedWords, at: number, start: number): number {
  const { words, language } = text;
  const link = words[at];
  if (!language.names.officeLinks.has(link?.lower ?? '')) return at;
  if (link?.sentence !== words[start - 1]?.sentence) return at;
  const from = has(words[at + 1], Is.determiner) ? at + 2 : at + 1;
  const single = bodyEnd(text, from, nounsEnd(text, from, start + MOST_BEHIND));
  const titled = titleEnd(words, single);
  const last =
    titled > single
      ? titled
      : joinedEnd(text, {
          link: at,
          from,
          last: single,
          nounsEnd: (first) => nounsEnd(text, first, first + MOST_BEHIND),
        });
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

/** Where the nouns that begin at `from` end, names with their small words: "Bank of Norland’s harbour fund |"; `from` where they go beyond `limit`. */
function nounsEnd(text: TaggedWords, from: number, limit: number): number {
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
    joinsFields(text, at) ||
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

/** "professor of physics | and | astronomy at the University", "of health | and | safety,": two fields. Near misses: "of the club | and | left at Oldby", "of food and rents" */
function joinsFields({ words, language, tagOf }: TaggedWords, at: number): boolean {
  if (!does(words[at], Use.additive)) return false;
  const fields = [words[at - 1], words[at + 1]];
  const areFields = fields.every(
    (word) => /^NNS?$/.test(tagOf(word)) && !has(word, Is.capital | Is.role | Is.cue),
  );
  const behind = words[at + 2];
  const [link, body] = [behind?.lower ?? '', words[at + 3]];
  const isAtBody =
    language.names.placeLinks.has(link) &&
    has(does(body, Use.definite) ? words[at + 4] : body, Is.capital);
  const areSubjects =
    fields.every((word) => isSubject(word, language.names)) && has(behind, Is.sign);
  return areFields && (isAtBody || areSubjects);
}

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
