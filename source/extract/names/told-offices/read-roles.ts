// A printed name → the offices printed around it: "Kremlin spokesman Orr", "Orr, the foreign minister of Norway,".
import type { Language } from '../../../languages/language.js';
import type { NameLexicon } from '../../../languages/lexicons/name-lexicon.js';
import { present } from '../../../text/values/present.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { knownBefore, officeText } from '../chunks/known-names.js';
import {
  employerAt,
  LONGEST_APPOSITION,
  LONGEST_OBJECT,
  NOT_IN_ROLE,
  readAfter,
  type OfficeAt,
} from './apposed-office.js';
import { singularOffice, type Chunk, type RoleWords } from '../chunks/read-chunks.js';
import { partyTag, withParty } from './party-tag.js';
import { whoClause } from './who-clause.js';
import type { OfficeWords, TaggedWords } from './tagged-words.js';
import { tellBody, tellOffice } from './told-offices.js';

export type OfficeReading = {
  /** Without the article, in small letters but for names: "deputy foreign minister". */
  readonly roles: readonly string[];
  /** Those of them that stand in front of the name. */
  readonly rolesInFront: readonly string[];
  /** The country or body they belong to: "Russia", "NATO". */
  readonly affiliation: string | undefined;
  /** Each role with how it is told of in full: "spokesman", "Boehner’s spokesman". */
  readonly told: readonly { readonly role: string; readonly told: string }[];
};

const LONGEST_ROLE = 7;

/** Offices in the same run, in small letters before it, and in the apposition after it. */
export function readOffices(text: TaggedWords, chunk: Chunk): OfficeReading {
  const { words, language } = text;
  const rank = rankStart(words, chunk, language.names);
  const before = readBefore(
    text,
    rank === undefined ? chunk : { ...chunk, first: rank, roles: [] },
  );
  const after = readAfter(text, chunk);
  const tell = (role: string, office: OfficeWords): ToldOffice => ({
    role,
    told: tellOffice(text, office),
  });
  const tellAt = ({ office, isBesides }: OfficeAt): ToldOffice[] => {
    if (office === undefined) return [];
    const role = officeText(words, office.first, office.end, language);
    return [{ ...tell(role, office), isBesides: isBesides === true }];
  };
  const front = [
    ...chunk.roles.flatMap((role, at) => {
      const office = chunk.roleWords[at];
      if (office === undefined || isSupposed(words, office)) return [];
      const isBeside = rank === undefined ? chunk.roles.length > 1 : before.office !== undefined;
      const isUntold = isBeside && isRank(words, office, language.names);
      return [{ ...tell(role, { ...office, isOpen: false }), isUntold }];
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
  const all = [...own, ...tellAt(after), ...oneOfSeveral(text, chunk)];
  const told = all
    .filter(({ isUntold }) => isUntold !== true)
    .map((one) => ({ role: one.isBesides === true ? '' : one.role, told: one.told }));
  const inFront = own.filter(({ isUntold }) => isUntold !== true).length;
  const tag = partyTag(words, chunk.last);
  return {
    roles: [...new Set(all.map(({ role }) => role))],
    rolesInFront: own.map(({ role }) => role),
    affiliation: chunk.affiliation ?? before.affiliation ?? after.affiliation,
    told: withClause(
      whoClause(text, chunk.last),
      withParty(withBody(told, bodyOf(text, chunk), language), inFront, tag, language.names),
    ),
  };
}

/** An office with how it is told of. */
type ToldOffice = {
  readonly role: string;
  readonly told: string;
  /** True of a rank beside another office: "army chief | General | Orr". */
  readonly isUntold?: boolean;
  /** True of what somebody is besides. */
  readonly isBesides?: boolean;
};

/** Somebody without an office is told with what he does. */
const withClause = (
  clause: OfficeReading['told'][number] | undefined,
  told: OfficeReading['told'],
): OfficeReading['told'] => (clause !== undefined && told.length === 0 ? [clause] : told);

/** Where the rank begins that is the only office in the run of a name: "army chief | General | Orr". */
function rankStart(
  words: readonly Word[],
  { roleWords }: Chunk,
  names: NameLexicon,
): number | undefined {
  const [office, other] = roleWords;
  if (office === undefined || other !== undefined) return undefined;
  return isRank(words, office, names) ? office.first : undefined;
}

/** "Lieutenant General". */
const isRank = (
  words: readonly Word[],
  { first, end }: RoleWords,
  { rankRoles }: NameLexicon,
): boolean => end > first && words.slice(first, end).every(({ lower }) => rankRoles.has(lower));

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
function readBefore(text: TaggedWords, { first, last, roles: inRun }: Chunk): OfficeAt {
  const { words, language } = text;
  const at = titlesStart(words, { first, last }, language.names);
  const start = wordsStart(words, at, present(words[first]).sentence);
  // "Representative-elect Orr", too, whose office no run holds
  const isRunPart = has(words[at - 1], Is.capital) && has(words[at - 1], Is.namePart);
  const hasRole = start < at && has(words[at - 1], Is.role) && !isRunPart;
  if (hasRole && isSoughtBy(text, start, last)) return { affiliation: undefined };
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
  const apposed = openingOffice(text, first, last);
  if (apposed !== undefined)
    return { office: apposed, affiliation: employerAt(words, apposed.end, language) };
  const isOwned = has(words[first - 1], Is.genitive) && last >= first;
  return { affiliation: isOwned ? knownBefore(words, first, language) : undefined };
}

/**
 * "The judge | Orr met said", "The coach | Orr was talking of is late": the name acts in what tells which one the phrase is, and the phrase has the next
 * verb. Near misses: "The judge | Orr met fans and said", "The judge | Orr was late".
 */
function isSoughtBy({ words, tagOf }: TaggedWords, start: number, last: number): boolean {
  const isTold = does(words[start - 1], Use.definite) && !has(words[start], Is.capital);
  if (!isTold || !FINITE.test(tagOf(words[last + 1]))) return false;
  const { sentence } = present(words[last]);
  for (let at = last + 2; at < last + LONGEST_APPOSITION; at++) {
    const [word, before] = [words[at], words[at - 1]];
    if (word?.sentence !== sentence || has(word, Is.sign | Is.conjunction)) return false;
    if (!FINITE.test(tagOf(word))) continue;
    return TIED.test(tagOf(before)) || has(before, Is.time) || has(before, Is.preposition);
  }
  return false;
}

const FINITE = /^(?:VB[DPZ]|MD)$/;

/** What no subject of a verb behind it is: "met |", "was talking of |". */
const TIED = /^(?:VB.?|IN|TO|RP|RB)$/;

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
    /^[,.;]$/.test(words[seatEnd(words, last + 1)]?.text ?? '') &&
    (has(words[at - 2], Is.role) || roleOfObject(words, at - 1, names) >= 0) &&
    !isOfAnother(words, at - 2, names);
  if (isApposed) return at - 1;
  // "Orr’s engineer | and friend, Ann Lind, said"
  const isTied =
    words[at - 1]?.text === ',' &&
    /^[,.;]$/.test(words[last + 1]?.text ?? '') &&
    [names.kinRoles, names.tieRoles].some((ties) => ties.has(words[at - 2]?.lower ?? '')) &&
    does(words[at - 3], Use.additive) &&
    has(words[at - 4], Is.role);
  return isTied ? at - 3 : at;
}

/** Behind "of Ohio" and "of New Norland" that follow a name; `at` where they do not. */
function seatEnd(words: readonly Word[], at: number): number {
  if (!does(words[at], Use.of | Use.origin)) return at;
  let end = at + 1;
  while (end < at + LONGEST_OBJECT && has(words[end], Is.capital)) end++;
  return end;
}

/** Where "chief" of "chief of staff |" stands, "minister" of "minister for foreign affairs |" and "minister for sport |"; -1 where no such office ends in front of `end`. */
function roleOfObject(
  words: readonly Word[],
  end: number,
  { roleObjects, bodySubjects }: NameLexicon,
): number {
  const { lower = '' } = words[end - 1] ?? {};
  const isObject = (word: string): boolean => roleObjects.has(word) || bodySubjects.has(word);
  if (!isObject(lower) || has(words[end - 1], Is.capital)) return -1;
  let link = end - 1;
  while (link > end - LONGEST_OBJECT && has(words[link], Is.roleModifier | Is.role)) link--;
  if (isObject(words[link]?.lower ?? '')) link--;
  return does(words[link], Use.of | Use.purpose) && has(words[link - 1], Is.role) ? link - 1 : -1;
}

/**
 * "A | spokesman | for the Harbour Board, Ann Orr, said", "The new | head | of the Harbour Board, Ann Orr, left": what opens the sentence of a name that
 * speaks, or of a whole name; "Velm’s | head | of works, Eng. Ann Orr, said", "met the | head | of works, Ann Orr, who left", wherever it stands. Near
 * misses: "A letter for the Board, Ann Orr, said", "The head of the Board, Oldby, left", "The lawyer of the singer, Ann Orr, said", "The head of the
 * Board that she left, Ann Orr, said", "talks with the head of works, Ann Orr, a baker".
 */
function openingOffice(
  { words, language, tagOf }: TaggedWords,
  named: number,
  last: number,
): OfficeWords | undefined {
  let first = named;
  while (has(words[first - 1], Is.honorific)) first--;
  if (!isActing(words, { comma: first - 1, first: named, last })) return undefined;
  const { sentence } = present(words[named]);
  let link = first - 2;
  let isPlain = false;
  const isOffice = (at: number): boolean =>
    has(words[at], Is.role) && (isTie(words[at], language) || !/^NNS?$/.test(tagOf(words[at + 1])));
  while (link > 0 && first - link < LONGEST_OPENING && !isOffice(link)) {
    const word = words[link];
    const isNamed = has(word, Is.capital | Is.determiner | Is.preposition);
    if (!(isNamed || isPlainPart(word, tagOf)) || word?.sentence !== sentence) return undefined;
    isPlain ||= !isNamed;
    link--;
  }
  // "The head of the fishing agency, Norfish, said": the name of the agency
  if (isPlain && (isTie(words[link], language) || last === named)) return undefined;
  const isLinked =
    does(words[link + 1], Use.of | Use.purpose | Use.employer) ||
    language.names.placeLinks.has(words[link + 1]?.lower ?? '');
  if (!has(words[link], Is.role) || !isLinked) return undefined;
  return opensWithOffice(words, link, { sentence, isSure: isTold(words, last) });
}

/** In words: "Director of Public Affairs of the Oldby Regional Police Command". */
const LONGEST_OPENING = 14;

/** "Ann Orr|, said", "Ann Orr|, who": an office and a comma in front are surely hers. */
const isTold = (words: readonly Word[], last: number): boolean =>
  words[last + 1]?.text === ',' && (speaksBehind(words, last) || does(words[last + 2], Use.who));

const speaksBehind = (words: readonly Word[], last: number): boolean =>
  has(words[has(words[last + 2], Is.adverb) ? last + 3 : last + 2], Is.cue);

/** Between commas in front of a verb of saying, or a whole name. */
function isActing(
  words: readonly Word[],
  { comma, first, last }: Readonly<Record<'comma' | 'first' | 'last', number>>,
): boolean {
  const isBetween = words[comma]?.text === ',' && words[last + 1]?.text === ',';
  const isWhole = last > first && has(words[first], Is.femaleName | Is.maleName);
  return isBetween && (isTold(words, last) || isWhole);
}

const isTie = (word: Word | undefined, { names }: Language): boolean =>
  names.kinRoles.has(word?.lower ?? '') || names.tieRoles.has(word?.lower ?? '');

/** "city", "’s", "regional". */
const isPlainPart = (word: Word | undefined, tagOf: TaggedWords['tagOf']): boolean =>
  has(word, Is.genitive) || /^(?:NNS?|JJ)$/.test(tagOf(word));

/** The office that ends at `link` with its modifiers, where it opens the sentence or is told to be one: "The new | head", "Velm’s | head". */
function opensWithOffice(
  words: readonly Word[],
  link: number,
  { sentence, isSure }: { readonly sentence: Word['sentence']; readonly isSure: boolean },
): OfficeWords | undefined {
  let start = link;
  while (has(words[start - 1], Is.roleModifier)) start--;
  const from = does(words[start - 2], Use.definite) ? start - 1 : start;
  const opener = has(words[from - 1], Is.determiner) ? from - 1 : from;
  // "a fan of | the manager of Velm"
  const isOfOther = does(words[opener - 1], Use.of | Use.purpose);
  const isOne =
    isSure &&
    !isOfOther &&
    (has(words[from - 1], Is.genitive) || does(words[opener], Use.definite));
  const opens = isOne || words[opener - 1]?.sentence !== sentence || isBehindOpening(words, opener);
  return opens && words[start]?.sentence === sentence
    ? { first: start, end: link + 1, isOpen: true }
    : undefined;
}

/** "Speaking on Monday, | the head of the Board, Ann Orr, said"; near miss: "It was Lind, | the head of the Board, Ann Orr said". */
const isBehindOpening = (words: readonly Word[], opener: number): boolean =>
  has(words[opener], Is.determiner) &&
  words[opener - 1]?.text === ',' &&
  (!has(words[opener - 2], Is.capital) || has(words[opener - 2], Is.time));

/** "through a representative, Orr, …": somebody else speaks for Orr. */
const isMeans = (words: readonly Word[], role: number): boolean =>
  has(words[role - 1], Is.determiner) &&
  !has(words[role - 1], Is.possessive) &&
  !does(words[role - 1], Use.definite) &&
  has(words[role - 2], Is.preposition);

const isOfAnother = (words: readonly Word[], role: number, names: NameLexicon): boolean =>
  isMeans(words, role) || isBehindName(words, role) || isOfKin(words, role, names);

/** "the daughter of the | manager|, Orr,": either may be called so. Near miss: "the new | manager|, Orr,". */
function isOfKin(
  words: readonly Word[],
  role: number,
  { kinRoles, tieRoles }: NameLexicon,
): boolean {
  let at = role;
  while (has(words[at - 1], Is.roleModifier | Is.determiner)) at--;
  const tie = words[at - 2]?.lower ?? '';
  return does(words[at - 1], Use.of) && (kinRoles.has(tie) || tieRoles.has(tie));
}

/** "Lind, | mayor|, Orr, clerk, and": an office without an article behind another name, whose it is. Near misses: "Lind met the | mayor|, Orr,", "Oldby’s | mayor|, Orr,". */
function isBehindName(words: readonly Word[], role: number): boolean {
  let at = role;
  while (has(words[at - 1], Is.roleModifier)) at--;
  return words[at - 1]?.text === ',' && has(words[at - 2], Is.capital);
}

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

/** In words: "one of the Liberal Party’s most senior advisers". */
const LONGEST_SEVERAL = 9;

/** "advisers to Lind", "the country’s lawyers"; near miss: "one of three judges". */
const OF_WHOM = /\p{Lu}|[’']s?\s/u;

/** "Orr, one of the top advisers to Lind," → adviser, told as printed. Near misses: "Orr, one of the winners,", "Orr, one of those advisers". */
function oneOfSeveral(text: TaggedWords, { last }: Chunk): readonly ToldOffice[] {
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
