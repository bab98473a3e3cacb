// A printed name → the offices printed around it: "Kremlin spokesman Orr", "Orr, the foreign minister of Norway,".
import type { Language } from '../../languages/language.js';
import type { NameLexicon } from '../../languages/name-lexicon.js';
import { present } from '../../text/present.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Word } from '../words.js';
import { lowerText, officeText, plainText } from './known-names.js';
import { singularOffice, type Chunk, type RoleWords } from './read-chunks.js';
import { partyTag, withParty } from './party-tag.js';
import { whoClause } from './who-clause.js';
import {
  joinsSubjectsOfOffice,
  tellBody,
  tellOffice,
  type OfficeWords,
  type TaggedWords,
} from './told-offices.js';

export type OfficeReading = {
  /** Without the article, in small letters but for names: "deputy foreign minister". */
  readonly roles: readonly string[];
  /** The country or body they belong to: "Russia", "NATO". */
  readonly affiliation: string | undefined;
  /** Each role with how it is told of in full: "spokesman", "Boehner’s spokesman". */
  readonly told: readonly { readonly role: string; readonly told: string }[];
};

/** One place where an office is printed, and what it belongs to. */
type OfficeAt = {
  readonly office?: OfficeWords | undefined;
  readonly affiliation: string | undefined;
};

const NOT_IN_ROLE =
  Is.sign | Is.determiner | Is.preposition | Is.conjunction | Is.auxiliary | Is.subject;
const LONGEST_ROLE = 7;

/** Offices in the same run, in small letters before it, and in the apposition after it. */
export function readOffices(text: TaggedWords, chunk: Chunk): OfficeReading {
  const { words, language } = text;
  const before = readBefore(words, chunk, language);
  const after = readAfter(text, chunk);
  const tell = (role: string, office: OfficeWords): { role: string; told: string } => ({
    role,
    told: tellOffice(text, office),
  });
  const tellAt = ({ office }: OfficeAt): ReturnType<typeof tell>[] =>
    office === undefined
      ? []
      : [tell(officeText(words, office.first, office.end, language), office)];
  const front = [
    ...chunk.roles.flatMap((role, at) => {
      const office = chunk.roleWords[at];
      if (office === undefined || isSupposed(words, office)) return [];
      return [tell(role, { ...office, isOpen: false })];
    }),
    ...titleOffice(chunk.titles, language).flatMap((role) => {
      const office = titleWords(words, chunk.first, language);
      return isSupposed(words, office) ? [] : [tell(role, { ...office, isOpen: false })];
    }),
    ...tellAt(before),
  ];
  // "ministers Ann Orr and Per Lind": each is one
  const own = front.map((office) => ({
    ...office,
    told: singularOffice(office.told, language.names),
  }));
  const told = [...own, ...tellAt(after), ...oneOfSeveral(text, chunk)];
  const tag = partyTag(words, chunk.last);
  return {
    roles: [...new Set(told.map(({ role }) => role))],
    affiliation: chunk.affiliation ?? before.affiliation ?? after.affiliation,
    told: withClause(
      whoClause(text, chunk.last),
      withParty(withBody(told, bodyOf(text, chunk), language), front.length, tag, language.names),
    ),
  };
}

/** Somebody without an office is told with what he does. */
const withClause = (
  clause: string | undefined,
  told: OfficeReading['told'],
): OfficeReading['told'] =>
  clause !== undefined && told.length === 0 ? [{ role: '', told: clause }] : told;

/** Not of one word without an office: "Musk’s Orrship". */
const bodyOf = (text: TaggedWords, { first, last, roles, titles }: Chunk): string | undefined =>
  first < last || roles.length + titles.length > 0 ? tellBody(text, first, last) : undefined;

/** "Mayor Lind of Oldby" → "mayor of Oldby"; of somebody without an office the body alone: "of Merrow Foods". Not "speaker of Ohio". */
function withBody(
  told: OfficeReading['told'],
  body: string | undefined,
  { names }: Language,
): OfficeReading['told'] {
  if (body === undefined) return told;
  if (told.length === 0) return [{ role: '', told: body }];
  const place = body.slice(body.indexOf(' ') + 1).toLowerCase();
  const isPlace = names.places.has(place) || names.countries.has(place);
  return told.map((office) => {
    const head = office.role.slice(office.role.lastIndexOf(' ') + 1);
    const isNobodys = names.kinRoles.has(head) || (isPlace && names.houseRoles.has(head));
    const isBare = office.told === office.role && !isNobodys;
    return isBare ? { ...office, told: `${office.told} ${body}` } : office;
  });
}

/** "under a | President Orr", "any | Gov. Lind": an office that nobody holds. Near miss: "a | spokesman, Orr". */
const isSupposed = (words: readonly Word[], { first }: RoleWords): boolean =>
  has(words[first], Is.capital) &&
  has(words[first - 1], Is.determiner) &&
  !has(words[first - 1], Is.possessive) &&
  !does(words[first - 1], Use.definite);

/** The titles in front of a name that stand for an office: "Lt. Gov." of "Mr. | Lt. Gov. | Orr", "Prof" of "Prof | Dame Orr". */
function titleWords(words: readonly Word[], name: number, { names }: Language): RoleWords {
  const isOffice = (at: number): boolean => names.titleOffices.has(words[at]?.lower ?? '');
  let end = name;
  while (end > 1 && has(words[end - 1], Is.honorific) && !isOffice(end - 1)) end--;
  if (!isOffice(end - 1)) end = name;
  let first = end;
  while (first > 0 && isOffice(first - 1)) first--;
  return { first, end };
}

/** The office that short titles stand for: "Sen." → senator, "Lt. Gov." → lieutenant governor. */
function titleOffice(titles: readonly string[], { names: { titleOffices } }: Language): string[] {
  const offices = titles.flatMap((title) => titleOffices.get(title) ?? []);
  return offices.length === 0 ? [] : [offices.join(' ')];
}

/** "Kremlin spokesman Orr", "Norway’s Foreign Minister Orr", "Norway’s Orr". */
function readBefore(
  words: readonly Word[],
  { first, last, roles: inRun }: Chunk,
  language: Language,
): OfficeAt {
  const at = titlesStart(words, { first, last }, language.names);
  const start = wordsStart(words, at, present(words[first]).sentence);
  // "Representative-elect Orr", too, whose office no run holds
  const isRunPart = has(words[at - 1], Is.capital) && has(words[at - 1], Is.namePart);
  const hasRole = start < at && has(words[at - 1], Is.role) && !isRunPart;
  const ofObject = hasRole ? at - 1 : roleOfObject(words, at, language.names);
  if (ofObject >= 0) {
    let roleStart = ofObject;
    while (roleStart > start && has(words[roleStart - 1], Is.roleModifier)) roleStart--;
    return {
      office: { first: roleStart, end: at, isOpen: false },
      affiliation: knownBefore(words, roleStart, language),
    };
  }
  if (inRun.length > 0)
    return { affiliation: knownBefore(words, officeStart(words, first), language) };
  const apposed = openingOffice(words, first, last);
  if (apposed !== undefined)
    return { office: apposed, affiliation: employerAt(words, apposed.end, language) };
  const isOwned = has(words[first - 1], Is.genitive) && last >= first;
  return { affiliation: isOwned ? knownBefore(words, first, language) : undefined };
}

/** In front of "Mr.", and of the comma in "Orr’s lawyer, Ann Lind, left", "met the former minister, Lord Orr." Not "the mayor, Ann Lind and Bo Orr". */
function titlesStart(
  words: readonly Word[],
  { first, last }: Pick<Chunk, 'first' | 'last'>,
  names: NameLexicon,
): number {
  let at = first;
  while (at > 0 && first - at < LONGEST_ROLE && has(words[at - 1], Is.honorific)) at--;
  const isApposed =
    words[at - 1]?.text === ',' &&
    /^[,.;]$/.test(words[last + 1]?.text ?? '') &&
    (has(words[at - 2], Is.role) || roleOfObject(words, at - 1, names) >= 0) &&
    !isMeans(words, at - 2);
  return isApposed ? at - 1 : at;
}

/** Where "chief" of "chief of staff |" stands, "minister" of "minister for foreign affairs |"; -1 where no such office ends in front of `end`. */
function roleOfObject(words: readonly Word[], end: number, { roleObjects }: NameLexicon): number {
  if (!roleObjects.has(words[end - 1]?.lower ?? '') || has(words[end - 1], Is.capital)) return -1;
  let link = end - 1;
  while (link > end - LONGEST_OBJECT && has(words[link], Is.roleModifier | Is.role)) link--;
  if (roleObjects.has(words[link]?.lower ?? '')) link--;
  return does(words[link], Use.of | Use.purpose) && has(words[link - 1], Is.role) ? link - 1 : -1;
}

/** In words: "foreign and". */
const LONGEST_OBJECT = 4;

/** "A | spokesman | for the Harbour Board, Ann Orr, said": what opens the sentence of a name that speaks. Near miss: "A letter for the Board, Ann Orr, said". */
function openingOffice(
  words: readonly Word[],
  first: number,
  last: number,
): OfficeWords | undefined {
  const isBetween = words[first - 1]?.text === ',' && words[last + 1]?.text === ',';
  if (!isBetween || !has(words[last + 2], Is.cue)) return undefined;
  const { sentence } = present(words[first]);
  let link = first - 2;
  while (link > 0 && first - link < LONGEST_APPOSITION && !has(words[link], Is.role)) {
    const isPart = has(words[link], Is.capital | Is.determiner | Is.preposition);
    if (!isPart || words[link]?.sentence !== sentence) return undefined;
    link--;
  }
  if (!has(words[link], Is.role) || !does(words[link + 1], Use.of | Use.purpose | Use.employer))
    return undefined;
  let start = link;
  while (has(words[start - 1], Is.roleModifier)) start--;
  const opener = has(words[start - 1], Is.determiner) ? start - 1 : start;
  const opens = words[opener - 1]?.sentence !== sentence && words[start]?.sentence === sentence;
  return opens ? { first: start, end: link + 1, isOpen: true } : undefined;
}

/** "through a representative, Orr, …": somebody else speaks for Orr. */
const isMeans = (words: readonly Word[], role: number): boolean =>
  has(words[role - 1], Is.determiner) &&
  !has(words[role - 1], Is.possessive) &&
  !does(words[role - 1], Use.definite) &&
  has(words[role - 2], Is.preposition);

/** Back over the words of a sentence that may be an office, the one right in front of `at` surely. */
function wordsStart(words: readonly Word[], at: number, sentence: Word['sentence']): number {
  let start = at;
  for (; start > 0 && at - start < LONGEST_ROLE; start--) {
    const before = words[start - 1];
    if (before?.sentence !== sentence || has(before, NOT_IN_ROLE)) break;
    if (start === at && !has(before, Is.role | Is.roleModifier | Is.country)) break;
  }
  return start;
}

/** Back over an office in capitals: "Secretary of State". */
function officeStart(words: readonly Word[], first: number): number {
  const sentence = words[first]?.sentence;
  let start = first;
  for (; start > 0; start--) {
    const before = words[start - 1];
    const isOffice = has(before, Is.role | Is.roleModifier) || does(before, Use.of | Use.purpose);
    if (!isOffice || before?.sentence !== sentence) break;
  }
  return start;
}

/** "Orr, the Norwegian foreign minister", "Orr, a spokesman for NATO", "Orr, Norway’s top diplomat". */
function readAfter(text: TaggedWords, { last }: Chunk): OfficeAt {
  const { words, language } = text;
  const nothing = { affiliation: undefined };
  if (words[last + 1]?.text !== ',') return nothing;
  const start = appositionStart(words, last + 2, language);
  // "Orr, then governor, signed it": he is none where he speaks
  if (has(words[start], Is.adverb) && language.names.pastRoles.has(words[start]?.lower ?? ''))
    return nothing;
  const { sentence } = present(words[last]);
  const { roleStart, roleEnd, affiliation, isSure } = apposedOffice(
    words,
    start,
    sentence,
    language,
  );
  if (roleStart < 0 || roleEnd < 0 || !isSure) return nothing;
  if (isAnothers(text, roleEnd)) return nothing;
  return {
    office: { first: roleStart, end: roleEnd, isOpen: true },
    affiliation: affiliation ?? employerAt(words, roleEnd, language),
  };
}

/**
 * "In a talk with Orr, the minister | said …", "the baker | smiled at them": who does something is nobody's apposition. "Orr, finance minister | Ann Lind":
 * it is hers. Near miss: "Orr, a baker | famed for bread".
 */
function isAnothers({ words, tagOf }: TaggedWords, roleEnd: number): boolean {
  const [word, next] = [words[roleEnd], words[roleEnd + 1]];
  if (has(word, Is.cue | Is.auxiliary) && !has(word, Is.role)) return true;
  if (has(word, Is.capital)) return has(word, Is.namePart) && !has(word, Is.time);
  const mayBeDoneTo = does(word, Use.pastEnding) && does(next, DONE_TO_LINKS);
  return /^VB[DPZ]$/.test(tagOf(word)) && !mayBeDoneTo;
}

/** "famed | for", "accused | of": what may be a participle, too. */
const DONE_TO_LINKS = Use.agent | Use.purpose | Use.as | Use.of;

/** In words: "one of the Liberal Party’s most senior advisers". */
const LONGEST_SEVERAL = 9;

/** "advisers to Lind", "the country’s lawyers"; near miss: "one of three judges". */
const OF_WHOM = /\p{Lu}|[’']s?\s/u;

/** "Orr, one of the top advisers to Lind," → adviser, told as printed. Near misses: "Orr, one of the winners,", "Orr, one of those advisers". */
function oneOfSeveral(text: TaggedWords, { last }: Chunk): OfficeReading['told'] {
  const { words, language } = text;
  const first = last + 2;
  const isOne = does(words[first + 1], Use.of) && has(words[first], Is.determiner | Is.number);
  const isTold = has(words[first + 2], Is.determiner) || has(words[first + 2], Is.capital);
  if (words[last + 1]?.text !== ',' || !isOne || !isTold) return [];
  const { sentence } = present(words[last]);
  for (let at = first + 3; at < first + LONGEST_SEVERAL; at++) {
    const word = words[at];
    const isIn = word?.sentence === sentence && (has(word, Is.genitive) || !has(word, NOT_IN_ROLE));
    if (!isIn) return [];
    const role = singularOffice(word.lower, language.names);
    if (role === word.lower || !language.names.roles.has(role)) continue;
    const office = { first, end: at + 1, isOpen: true };
    const told = tellOffice(text, office);
    return OF_WHOM.test(told) ? [{ role, told }] : [];
  }
  return [];
}

/** Behind the age and "who is": "Orr, 45, | a nurse", "Orr, who is | a nurse". */
function appositionStart(words: readonly Word[], from: number, { names }: Language): number {
  let at = from;
  if (has(words[at], Is.number) && words[at + 1]?.text === ',') at += 2;
  if (does(words[at], Use.who) && does(words[at + 1], Use.be)) at += 2;
  // "Orr, then | the mayor"
  if (names.thenRoles.has(words[at]?.lower ?? '') && has(words[at + 1], Is.determiner)) at++;
  return at;
}

const LONGEST_APPOSITION = 10;

/** So short an apposition needs no article to be one: "Orr, foreign minister of Norway". */
const SHORT_APPOSITION = 6;

type ApposedOffice = {
  /** -1 where there is none. */
  readonly roleStart: number;
  readonly roleEnd: number;
  readonly affiliation: string | undefined;
  readonly isSure: boolean;
};

function apposedOffice(
  words: readonly Word[],
  start: number,
  sentence: Word['sentence'],
  language: Language,
): ApposedOffice {
  const held = heldApartEnd(words, start);
  if (held > start)
    return { roleStart: start, roleEnd: held, affiliation: undefined, isSure: true };
  let determined = false;
  let affiliation: string | undefined;
  let roleStart = -1;
  let roleEnd = -1;
  let at = start;
  for (; at < start + LONGEST_APPOSITION; at++) {
    const word = words[at];
    if (word?.sentence !== sentence) break;
    if (has(word, Is.genitive)) {
      affiliation = knownBefore(words, at, language);
      determined = true;
      roleStart = roleEnd = -1;
      continue;
    }
    if (roleEnd < 0 && joinsOwner(words, at, language.names)) continue;
    if (endsApposition(word, determined, at === start)) break;
    if (has(word, Is.determiner)) {
      determined = true;
      continue;
    }
    affiliation = landIn(word, language) ?? affiliation;
    if (has(word, Is.role | Is.roleModifier)) {
      if (roleStart < 0) roleStart = at;
      const next = words[at + 1];
      if (!has(word, Is.role) || isHalfOffice(words, at, language)) continue;
      roleEnd = at + 1;
      if (endsOffice(next)) break;
    } else if (has(word, Is.preposition)) break;
    else if (roleEnd < 0) roleStart = -1;
    else if (!has(words[at + 1], Is.role | Is.roleModifier)) break;
  }
  const isSure = determined || at - start < SHORT_APPOSITION;
  return { roleStart, roleEnd, affiliation, isSure };
}

/** Not in front of "diplomat" and "Norwegian" of "a veteran | Norwegian | diplomat". */
const endsOffice = (next: Word | undefined): boolean =>
  next !== undefined && !has(next, Is.role | Is.roleModifier | Is.country);

/** "work | and | pensions secretary", "the Securities | and | Exchange Commission’s chairman": what an office is of, or of whom. */
const joinsOwner = (words: readonly Word[], at: number, names: NameLexicon): boolean => {
  if (joinsSubjectsOfOffice(words, at, names)) return true;
  const isInside = does(words[at], Use.additive) && has(words[at - 1], Is.capital);
  let end = at + 1;
  while (isInside && has(words[end], Is.capital) && end < at + LONGEST_OBJECT) end++;
  return end > at + 1 && has(words[end], Is.genitive) && has(words[end - 1], Is.organisationHead);
};

/** "a | liberal | ex-minister": what somebody may be called, told of the office. Near misses: "a | liberal | who", "a | liberal | trying to win". */
function isHalfOffice(words: readonly Word[], at: number, { names }: Language): boolean {
  if (!names.weakRoles.has(words[at]?.lower ?? '')) return false;
  for (let next = at + 1; next < at + LONGEST_HALF; next++) {
    if (words[next]?.sentence !== words[at]?.sentence || has(words[next], NOT_IN_ROLE))
      return false;
    if (has(words[next], Is.role)) return true;
  }
  return false;
}

const LONGEST_HALF = 4;

/** "Norway" of "Norwegian". */
const landIn = (word: Word, { names: { countries } }: Language): string | undefined =>
  has(word, Is.country) && has(word, Is.capital) ? countries.get(word.lower) : undefined;

/**
 * Where an office in capitals ends that is no other person's: "Orr, Democrat | of Texas, said", "Orr, Assistant Harbour Master | at Oldby, said"; `at`
 * for "Lind, Governor of Texas Ann Orr".
 */
function heldApartEnd(words: readonly Word[], at: number): number {
  let link = at;
  while (has(words[link], Is.capital) && link < at + LONGEST_CAPITALS) link++;
  const isHeld = does(words[link], Use.of) || (link > at + 1 && does(words[link], Use.locative));
  if (!has(words[link - 1], Is.role) || link === at || !isHeld) return at;
  const from = does(words[link + 1], Use.definite) ? link + 2 : link + 1;
  let end = from;
  while (has(words[end], Is.capital) && end < from + LONGEST_CAPITALS) end++;
  return end > from && has(words[end], Is.sign) && !has(words[end], Is.genitive) ? link : at;
}

const LONGEST_CAPITALS = 5;

/** "Orr, the minister | and", "Orr, a nurse | said", "Lind, | Foreign Minister Orr": what goes on is no office of the name. */
const endsApposition = (word: Word, determined: boolean, isFirst: boolean): boolean =>
  has(word, Is.sign | Is.auxiliary | Is.subject | Is.conjunction | Is.relative) ||
  does(word, Use.whose) ||
  (has(word, Is.cue) && !has(word, Is.role | Is.roleModifier)) ||
  (has(word, Is.role | Is.roleModifier) && has(word, Is.capital) && !determined) ||
  (has(word, Is.determiner) && !isFirst && !has(word, Is.possessive));

/** "a spokesman | for the Merrow Council": the body in capitals behind an office. */
function employerAt(words: readonly Word[], at: number, language: Language): string | undefined {
  if (!does(words[at], Use.employer)) return undefined;
  const from = does(words[at + 1], Use.definite) ? at + 2 : at + 1;
  let end = from;
  while (end < from + 4 && has(words[end], Is.capital)) end++;
  return end > from
    ? (known(words, from, end, language) ?? plainText(words, from, end))
    : undefined;
}

/** The country or body that ends right before `at`: "Kremlin", "Norway’s", "Norwegian". */
function knownBefore(words: readonly Word[], at: number, language: Language): string | undefined {
  let end = at;
  if (has(words[end - 1], Is.genitive)) end--;
  for (let first = Math.max(0, end - 3); first < end; first++) {
    const found = known(words, first, end, language);
    if (found !== undefined && has(words[first], Is.capital)) return found;
  }
  return undefined;
}

const known = (
  words: readonly Word[],
  first: number,
  end: number,
  { names }: Language,
): string | undefined => {
  const text = lowerText(words, first, end);
  return names.countries.get(text) ?? names.organisations.get(text);
};
