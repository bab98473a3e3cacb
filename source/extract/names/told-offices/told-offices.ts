// An office among the words → how it is told of in full, with the body or place that it is of: "RNC chair", "founder of the Oldby Tea Party".
import type { Language } from '../../../languages/language.js';
import type { NameLexicon } from '../../../languages/lexicons/name-lexicon.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { knownEnd, lowerText, officeText } from '../chunks/known-names.js';
import { CLOSES_TITLE, OPENS_TITLE } from '../chunks/marks.js';
import { isBareOwner, namedBefore, sortBefore } from './bare-owners.js';
import { apposedBodyEnd } from './body-behind.js';
import { behindChairName, bodyStart, ownerStart } from './body-before.js';
import { linkedEnd, objectEnd } from './object-end.js';
import { sharedBody } from './shared-body.js';
import type { OfficeWords, TaggedWords } from './tagged-words.js';
import { SIGN_IN_MARKS } from './work-title.js';

/** "Obama campaign spokeswoman", "Boehner’s spokesman", "founder of the Greater Oldby Tea Party", as printed but for the capitals of an office. */
export function tellOffice(text: TaggedWords, { first, end, isOpen }: OfficeWords): string {
  const from = withPast(
    text,
    behindVerb(text, behindChairName(text, bodyStart(text, first), end), first),
  );
  const to = isOpen ? apposedBodyEnd(text, from, objectEnd(text, end)) : end;
  const { words, language } = text;
  const lowerFrom = namedEnd(text, from, end);
  const isSmall = words
    .slice(from, end)
    .some((word) => !has(word, Is.capital | NO_NOUN) && !language.names.pastRoles.has(word.lower));
  const told = words.slice(from, to).map((word, at) => {
    const index = from + at;
    if (index >= end) return word.text;
    if (index > first && isInPost(text, index, end)) return word.lower;
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
    ...levelBefore(text, from),
    ...bracketedBody(words, from),
    ...(isOpen || from < first ? [] : bodyElsewhere(text, from, end)),
    ...sortBefore(text, from),
  ];
  const [owner = told[0] ?? ''] = isBareOwner(text, from) ? namedBefore(words, from) : [];
  const office = joined(words.slice(from, to), [owner, ...told.slice(1)]);
  return [...before, office.replace(SIGN_IN_MARKS, '')].join(' ');
}

/** "| former royal protection officer": whatever stands between, told without it he would be one today. Near miss: "a former boxer, the | officer". */
function withPast({ words, language, tagOf }: TaggedWords, from: number): number {
  for (let at = from - 1; at > from - MOST_BETWEEN; at--) {
    const word = words[at];
    if (word?.sentence !== words[from]?.sentence || word === undefined) return from;
    if (language.names.pastRoles.has(word.lower)) return has(word, Is.adverb) ? from : at;
    if (!/^(?:JJ|NNP?)$/.test(tagOf(word)) || has(word, Is.sign | Is.capital)) return from;
  }
  return from;
}

/** In words: "former |senior royal| protection officer", and one. */
const MOST_BETWEEN = 4;

/** "Count | former Oldby mayor Ann Orr among them": behind a verb that opens the sentence. Near miss: "Count Orr". */
const behindVerb = ({ words, tagOf }: TaggedWords, from: number, first: number): number =>
  from < first && words[from - 1]?.sentence !== words[from]?.sentence && tagOf(words[from]) === 'VB'
    ? from + 1
    : from;

/** "Velm" of "Velm owner Ann Lind and | chief executive Bo Orr". */
function bodyElsewhere(text: TaggedWords, first: number, end: number): readonly string[] {
  const body = sharedBody(text, first, end);
  if (body === undefined) return [];
  const own = text.words.slice(body.first, body.end);
  return [
    joined(
      own,
      own.map((word) => word.text),
    ),
  ];
}

/** "Labor | MP", "Liberal | leader"; near misses: "Labour | minister", "labor lawyer". */
const isPartyOf = (
  words: readonly Word[],
  at: number,
  { partyWords, roleObjects, ministerRoles }: NameLexicon,
): boolean => {
  const { lower = '' } = words[at] ?? {};
  const isSubject = roleObjects.has(lower) && ministerRoles.has(words[at + 1]?.lower ?? '');
  return has(words[at], Is.capital) && partyWords.has(lower) && !isSubject;
};

/** "Harbour" of "Deputy | Harbour | Master"; near misses: "Mayor of | Harbour | City", "Deputy | Oldby | Mayor", "Justice | Department | Inspector". */
const isInPost = ({ words, language }: TaggedWords, index: number, end: number): boolean =>
  !language.names.roleObjects.has(words[index - 1]?.lower ?? '') &&
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
  const isBehind = has(words[from - 1], Is.determiner) && !has(words[from - 1], Is.possessive);
  const then = isBehind ? words[from - 2] : undefined;
  return then !== undefined && language.names.thenRoles.has(then.lower) ? [then.lower] : [];
}

/** "state" of "| state | Sen. Ann Orr", who is no senator of the country. Near misses: "State Secretary Ann Orr", "Secretary of state Ann Orr". */
const levelBefore = ({ words, language: { names } }: TaggedWords, from: number): string[] => {
  const { text = '', lower = '' } = words[from - 1] ?? {};
  const isLevel = text === lower && names.titleLevels.has(lower) && !does(words[from - 2], Use.of);
  return isLevel && names.titleOffices.has(words[from]?.lower ?? '') ? [lower] : [];
};

/**
 * The body’s name whose short form stands in brackets in front of an office: "Harbour Safety Board" of "| Harbour Safety Board (HSB) chairman". Near misses:
 * "Ann Lind (Oldby) chairman", "the Board (FS) chairman".
 */
function bracketedBody(words: readonly Word[], from: number): string[] {
  const behind = Math.max(0, from - 3);
  const [open, short, close] = words.slice(behind, from);
  if (open?.text !== '(' || short === undefined || close?.text !== ')') return [];
  let letters = short.text;
  let first = behind;
  for (; letters !== '' && first > 0; first--) {
    const word = words[first - 1];
    if (word?.sentence !== words[from]?.sentence) return [];
    if (has(word, Is.capital) && letters.endsWith(word?.text[0] ?? ' '))
      letters = letters.slice(0, -1);
    else if (!does(word, INSIDE_BODY) || first === behind) return [];
  }
  const body = words.slice(first, behind);
  const isBody = letters === '' && body.some((word) => has(word, Is.organisationHead));
  return isBody ? body.map(({ text }) => text) : [];
}

/** "Board | of Trade | and Ports". */
const INSIDE_BODY = Use.of | Use.additive | Use.purpose | Use.definite;

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
    if (isNamed && (isSure ? !has(words[end], Is.genitive) : endsObject(words, object, end)))
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

/** In front of a sign or a verb; "from the Harbour Institute | and colleagues". Near misses: "from Oldby | and others", "from the Institute | and Ann Lind". */
const endsObject = (words: readonly Word[], object: readonly Word[], end: number): boolean => {
  if (does(words[end], Use.additive) && !has(words[end + 1], Is.capital))
    return object.some((word) => has(word, Is.organisationHead));
  return has(words[end], Is.sign | Is.cue) && !has(words[end], Is.genitive);
};

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

/** "reports Ann Lind | from Oslo", "Ann Lind|, from Velm,": where somebody is or lives; "“the Ann Lind | of Norway”": what another is called; "William II | of Normandy": a whole name. */
function isNoBody(
  { words, language }: TaggedWords,
  { first, last, link, end }: Readonly<Record<'first' | 'last' | 'link' | 'end', number>>,
): boolean {
  const known = knownEnd(words, link + 1, end, language);
  if (
    does(words[link], Use.origin) &&
    (known === end ||
      (link === last + 2 && !has(words[end - 1], Is.organisationHead | Is.acronym))) &&
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

/** "Real estate tycoon Orr", "Controversial Oldby mayor": the capital of a sentence. Near misses: "Labor mayor" where "Labor" is printed inside a sentence, "Sky 1 mayor". */
const opensSmall = (text: TaggedWords, at: number): boolean =>
  opensWithSort(text, at) || (isSmallOpener(text, at) && !opensBody(text, at));

/** "Company | president Orr": of which sort the body is. Near misses: "Senate | president", "Company | President". */
const opensWithSort = ({ words, language: { quotes } }: TaggedWords, at: number): boolean => {
  const { lower = '', sentence } = words[at] ?? {};
  const isSort = quotes.firmNouns.has(lower) || quotes.clubNouns.has(lower);
  const isBare = has(words[at + 1], Is.role) && !has(words[at + 1], Is.capital);
  return isSort && isBare && words[at - 1]?.sentence !== sentence;
};

/** No name, as far as the word itself and the next tell. */
const isSmallOpener = ({ words, language, tagOf }: TaggedWords, at: number): boolean =>
  words[at - 1]?.sentence !== words[at]?.sentence &&
  !opensNamed(words, at, language.names) &&
  (/^(?:JJ|NNS?)$/.test(tagOf(words[at])) || DESCRIPTIVE.test(words[at]?.lower ?? '')) &&
  !language.names.places.has(words[at]?.lower ?? '') &&
  !has(words[at], Is.country | Is.acronym | Is.organisationHead) &&
  !language.names.officeNames.has(words[at]?.lower ?? '') &&
  !language.names.officeNames.has(lowerText(words, at, at + 2)) &&
  !language.names.roleObjects.has(words[at]?.lower ?? '') &&
  !has(words[at + 1], Is.organisationHead);

/** "National | Security Council | spokesman": the first word of a body’s name. Near misses: "Controversial | Oldby Council | leader", "Real estate | tycoon". */
function opensBody({ words, tagOf }: TaggedWords, at: number): boolean {
  if (tagOf(words[at]) !== 'JJ' || DESCRIPTIVE.test(words[at]?.lower ?? '')) return false;
  for (let next = at + 1; has(words[next], Is.capital) && !has(words[next], Is.role); next++)
    if (next > at + 1 && has(words[next], Is.organisationHead)) return true;
  return false;
}

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

/** Where the body's name ends inside `from` to `end`, whose words keep their capitals: "Human Rights Campaign | president". */
function namedEnd(text: TaggedWords, from: number, end: number): number {
  const { words, language: { names: { bodyModifiers } } } = text; // prettier-ignore
  for (let at = end - 1; at > from; at--) {
    const word = words[at];
    if (!has(word, Is.capital) || !has(words[at - 1], Is.capital)) continue;
    if (isInPost(text, at, end)) continue;
    const isHead =
      has(word, Is.organisationHead | Is.placeHead) &&
      (!has(word, Is.role | Is.roleModifier) || bodyModifiers.has(word?.lower ?? ''));
    if (isHead) return at + 1;
  }
  return from;
}
