// Words → chunks: runs of words that may be a name, with the office, country and title printed before it.
import type { Language } from '../../../languages/language.js';
import type { NameLexicon } from '../../../languages/lexicons/name-lexicon.js';
import { present } from '../../../text/values/present.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { isAdjective, knownEnd, lowerText, officeText, plainText } from './known-names.js';
import { endsOrganisation, innerOffice, leadsOn, officeOnlyEnd, roleEnd } from './offices.js';
import { isGivenTime, isNamePart, namesPerson, runEnd, startsRun } from './runs.js';

/** The words `first` to `end`, exclusive, and how many are named by them: "ministers". */
export type RoleWords = { readonly first: number; readonly end: number };

/** One printed name. Indexes are into the words of the reading; `first` to `last` hold the name without titles. */
export type Chunk = {
  readonly first: number;
  readonly last: number;
  /** "mr", "sen": the short title right before it. */
  readonly honorific: string | undefined;
  /** All of them, in order: "maj", "gen". */
  readonly titles: readonly string[];
  /** Offices printed with it, lower case: "foreign minister". */
  readonly roles: readonly string[];
  /** Where each of them stands. */
  readonly roleWords: readonly RoleWords[];
  readonly affiliation: string | undefined;
  /** True where the name opens a sentence, so that its capital proves nothing. */
  readonly opens: boolean;
};

const UNTITLED = {
  honorific: undefined,
  titles: [],
  roles: [],
  roleWords: [],
  affiliation: undefined,
  opens: false,
} as const;

/** In words: "Action on Smoking and Health". */
const LONGEST_KNOWN = 6;

/** Every chunk in order of appearance. */
export function readChunks(text: TextOfNames): Chunk[] {
  const { words, language } = text;
  const chunks: Chunk[] = [];
  const isHeading = monthHeadings(words);
  for (let at = 0; at < words.length;) {
    if (isHeading(at) || !startsRun(words, at)) {
      at++;
      continue;
    }
    // "Doctors Without Borders", small words and all
    const end = Math.max(
      runEnd(words, at, language.names),
      knownEnd(words, at, at + LONGEST_KNOWN, language),
    );
    chunks.push(...splitRun(text, at, end));
    at = end;
  }
  return chunks;
}

/** So many months open sentences of a diary, or of the review of a year. */
const MONTHS_OF_DIARY = 4;

/** True for the "May" of "May Merrow lose again. June Ann Orr wins the cup." where months of a year open sentences. Near misses: "May said", "June Orr left." alone. */
function monthHeadings(words: readonly Word[]): (at: number) => boolean {
  const opens = (at: number): boolean =>
    has(words[at], Is.time) &&
    words[at - 1]?.sentence !== words[at]?.sentence &&
    !has(words[at + 1], Is.number | Is.sign | Is.cue | Is.auxiliary);
  const months = new Set<string>();
  words.forEach(({ lower }, at) => {
    if (opens(at)) months.add(lower);
  });
  return months.size < MONTHS_OF_DIARY ? () => false : opens;
}

/** What names are read from. */
export type TextOfNames = {
  readonly words: readonly Word[];
  readonly language: Language;
  /** The words that the article also prints in small letters. */
  readonly lowerCase: ReadonlySet<string>;
  /** True for a word that its tag says to be no name: "Choosing", "Villagers". */
  readonly isCommon: (word: Word) => boolean;
};

/** A run while it is read: what stands in front of the name that is yet to come. */
type OpenRun = {
  readonly text: TextOfNames;
  readonly start: number;
  readonly end: number;
  readonly isOpening: boolean;
  readonly chunks: Chunk[];
  readonly roles: string[];
  readonly roleWords: RoleWords[];
  readonly titles: string[];
  affiliation: string | undefined;
};

/** One run → its names: titles and offices cut off, "Sen. Ann Lee Mr. Orr" taken apart. */
function splitRun(text: TextOfNames, start: number, end: number): Chunk[] {
  const isOpening = opensSentence(text.words, start);
  const run: OpenRun = {
    text,
    start,
    end,
    isOpening,
    chunks: [],
    roles: [],
    roleWords: [],
    titles: [],
    affiliation: undefined,
  };
  let at = isOpening ? skipOpener(text, start, end) : start;
  while (at < end) {
    let next: number | undefined;
    for (const { read } of RUN_RULES) {
      next = read(run, at);
      if (next !== undefined) break;
    }
    at = next ?? end;
  }
  return run.chunks;
}

/** What a run goes on with; the first that applies reads it and answers where it ends. */
const RUN_RULES: readonly {
  readonly name: string;
  readonly read: (run: OpenRun, at: number) => number | undefined;
}[] = [
  {
    name: 'two words that are a title together', // "Det Con | Orr", "Tan Sri | Orr"; not "Tan | Lind"
    read: ({ text: { words, language }, end, titles }, at) => {
      const next = words[at + 1];
      const pair = `${stopless(words[at])} ${stopless(next)}`;
      if (at + 2 >= end || !language.names.titlePairs.has(pair)) return undefined;
      titles.push(next?.lower ?? '');
      return at + 2;
    },
  },
  {
    name: 'an office of which the rank alone is known', // "Deputy Harbour Master | Ann Orr"; not "Deputy Ann Orr", "Deputy Harbour | Council"
    read: (run, at) => {
      const { words, language } = run.text;
      const isRank = language.names.deputyRoles.has(words[at]?.lower ?? '');
      if (!isRank || roleEnd(words, at, run.end, language) > at + 1) return undefined;
      const stop = postEnd(words, at, run.end);
      if (stop <= at + 1 || stop > at + LONGEST_POST) return undefined;
      readOffice(run, at, stop);
      return stop;
    },
  },
  {
    name: 'a body in front of its office', // "Zoo | Director | Thane Lind", "General Motors | Chair | Ann Orr"
    read: (run, at) => {
      const { text, end, titles } = run;
      const { words, language } = text;
      const inner = titles.length === 0 ? innerOffice(words, at, end, language) : undefined;
      if (inner === undefined || roleEnd(words, at, end, language) >= inner.first) return undefined;
      if (isBody(words, at, inner.first, language)) pushPart(run, at, inner.first - 1);
      run.affiliation = affiliationAt(words, at, inner.first, language.names);
      readOffice(run, inner.first, inner.end);
      return inner.end;
    },
  },
  {
    name: 'an office', // "Deputy Mayor | Orr"; not "General Motors", "Foreign Ministry": a body
    read: (run, at) => {
      const { text, start, end, titles } = run;
      const { words, language } = text;
      const isAlone = end - start === 1 && !has(words[start - 1], Is.determiner);
      if (titles.length > 0 || isAlone || namesFully(words, at, end)) return undefined;
      const stop = roleEnd(words, at, end, language);
      if (stop === at || knownEnd(words, at, end, language) > stop) return undefined;
      const isStreet = end === stop + 1 && isInStreet(words, at, stop, language.names);
      if (
        isStreet ||
        (stop < end && endsOrganisation(words, stop, end) && !namesPerson(words[stop]))
      ) {
        pushName(run, at, end - 1);
        return end;
      }
      readOffice(run, at, stop);
      return stop;
    },
  },
  {
    name: 'a word of offices in front of a short title', // "City | Cllr Orr", "State | Sen. Orr"
    read: ({ text: { words }, end }, at) =>
      has(words[at], Is.roleModifier) && has(words[at + 1], Is.honorific) && at + 2 < end
        ? at + 1
        : undefined,
  },
  {
    name: 'a short title', // "Sen. | Orr", "Lt. | Col. | Orr", "DC | Ann Orr"; not "DC | Comics"
    read: ({ text, end, titles }, at) => {
      const word = present(text.words[at]);
      const isOfPerson =
        text.language.names.capitalTitles.has(word.text) && namesPerson(text.words[at + 1]);
      const isTitle = (has(word, Is.honorific) || isOfPerson) && at + 1 < end;
      if (!isTitle) return undefined;
      titles.push(word.lower);
      return at + 1;
    },
  },
  {
    name: 'whose office or person it is', // "Norway | Foreign Minister Orr"
    read: (run, at) => {
      const { words, language } = run.text;
      const known = knownEnd(words, at, run.end, language);
      if (!belongsToNext(words, at, known, { end: run.end, language })) return undefined;
      run.affiliation = affiliationAt(words, at, known, language.names);
      if (!isAdjective(words, at, known, language)) pushPart(run, at, known - 1);
      return known;
    },
  },
  {
    name: 'where somebody is from, behind "fellow"', // "fellow | Oldbian | Ann Orr"; not "fellow | Ann Orr"
    read: ({ text: { words, language }, end }, at) => {
      const isFrom =
        language.names.sharing.has(words[at - 1]?.lower ?? '') &&
        !namesPerson(words[at]) &&
        namesPerson(words[at + 1]);
      return isFrom && at + 2 < end ? at + 1 : undefined;
    },
  },
  {
    name: 'a name', // "Ann Orr"
    read: (run, at) => {
      const stop = nameEnd(run.text.words, at, run.end);
      pushName(run, at, stop - 1);
      return stop;
    },
  },
];

/** In words: "Deputy Chief Harbour Master". */
const LONGEST_POST = 4;

/** Where a post in capitals ends: in front of a given name, of two words behind three, or with the run where that ends in an office; `at` where nothing tells. */
function postEnd(words: readonly Word[], at: number, end: number): number {
  let stop = at + 1;
  while (stop < end && !namesPerson(words[stop])) stop++;
  if (has(words[stop - 1], Is.honorific)) return at;
  if (stop < end) return end - stop > 1 ? stop : at;
  if (has(words[end - 1], Is.role)) return end;
  return end === at + LONGEST_POST + 1 && has(words[end - 3], Is.role) ? end - 2 : at;
}

/** "in | Bishop Street", "Queen Road|, Oldby": where something is. Near misses: "in Mayor Street’s office", "Mayor Hill". */
const isInStreet = (
  words: readonly Word[],
  at: number,
  last: number,
  { streetHeads }: NameLexicon,
): boolean =>
  streetHeads.has(words[last]?.lower ?? '') &&
  !has(words[last + 1], Is.genitive) &&
  (does(words[at - 1], Use.locative) ||
    (words[last + 1]?.text === ',' && has(words[last + 2], Is.capital)));

/** Ends what was read so far with its name. */
function pushName(run: OpenRun, first: number, end: number): void {
  const { text, start, isOpening, chunks, roles, roleWords, titles, affiliation } = run;
  let last = end;
  while (last > first && !isNamePart(text.words[last])) last--;
  if (isMemberFor(text, first, last)) last--;
  chunks.push({
    first,
    last,
    honorific: titles[0],
    titles: [...titles],
    roles: [...roles],
    roleWords: [...roleWords],
    affiliation,
    opens: isOpening && first === start,
  });
  roles.length = roleWords.length = titles.length = 0;
  run.affiliation = undefined;
}

/** "the Merrow East | MP": where the member is from. Near misses: "Ann Orr | MP", "the Ann Orr | KC". */
const isMemberFor = (
  { words, language: { names } }: TextOfNames,
  first: number,
  last: number,
): boolean =>
  last > first &&
  names.memberLetters.has(words[last]?.text ?? '') &&
  has(words[first - 1], Is.determiner | Is.genitive) &&
  words[first - 1]?.sentence === words[first]?.sentence &&
  !namesPerson(words[first]);

/** A name inside what is said of another: "Oldby" of "Mayor of Oldby Ann Lind". */
function pushPart({ chunks }: OpenRun, first: number, last: number): void {
  chunks.push({ first, last, ...UNTITLED });
}

/** Reads an office, and apart from it the place or body that it is held of: "mayor", "Oldby". */
function readOffice(run: OpenRun, first: number, stop: number): void {
  const { words, language } = run.text;
  const { names } = language;
  const link = officeOnlyEnd(words, first, stop, names);
  // "Lt. | Governor", "Det. | Inspector"
  const rank = words[first - 1]?.sentence === words[first]?.sentence ? words[first - 1] : undefined;
  const isRanked = has(rank, Is.honorific) && names.titleOffices.has(stopless(rank));
  const start = isRanked ? first - 1 : first;
  run.roles.push(singularOffice(officeText(words, start, link, language), names));
  run.roleWords.push({ first: start, end: stop });
  const from = does(words[link + 1], Use.definite) ? link + 2 : link + 1;
  const object = words.slice(from, stop);
  if (object.length === 0 || object.some((word) => does(word, Use.additive | Use.timeUnit))) return;
  run.affiliation = affiliationAt(words, from, stop, names);
  if (has(words[from], Is.capital)) pushPart(run, from, stop - 1);
}

const stopless = (word: Word | undefined): string => word?.lower.replace(/\.$/, '') ?? '';

/** "ministers" → "minister": each of those named behind it is one. */
export function singularOffice(office: string, { roles }: NameLexicon): string {
  const last = office.slice(office.lastIndexOf(' ') + 1);
  // "allies", "deputies"
  if (last.endsWith('ies') && roles.has(`${last.slice(0, -3)}y`)) return `${office.slice(0, -3)}y`;
  return last.endsWith('s') && roles.has(last.slice(0, -1)) ? office.slice(0, -1) : office;
}

/** "Merrow Council", "Norway"; not "Zoo". */
const isBody = (words: readonly Word[], first: number, end: number, language: Language): boolean =>
  knownEnd(words, first, end, language) === end ||
  has(words[end - 1], Is.organisationHead | Is.placeHead) ||
  (end - first === 1 && has(words[first], Is.acronym));

/** True at the start of a sentence or quotation, where a capital proves nothing. */
const opensSentence = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.sentence !== words[at]?.sentence || opensQuote(words, at);

/** "Dean Baker" is a man, not a dean; "Baker" alone is for the full names to tell. */
const namesFully = (words: readonly Word[], at: number, end: number): boolean =>
  namesPerson(words[at]) && at + 1 < end && has(words[at + 1], Is.capital);

/** "Norway | Foreign Minister", "Briton | Chris Orr": a known country or body in front of the office or person that is its own. */
const belongsToNext = (
  words: readonly Word[],
  at: number,
  known: number,
  { end, language }: { readonly end: number; readonly language: Language },
): boolean =>
  known > at &&
  known < end &&
  (leadsOn(words, known, end, language) || adjectiveBefore(words, at, known));

/** The country or body of words: "Norway" of "Norwegian". */
function affiliationAt(
  words: readonly Word[],
  from: number,
  to: number,
  { countries, organisations }: NameLexicon,
): string {
  const text = lowerText(words, from, to);
  return countries.get(text) ?? organisations.get(text) ?? plainText(words, from, to);
}

/** Where the name that starts at `at` ends inside the run: before the next title ("Orr Foreign Minister …"). */
function nameEnd(words: readonly Word[], at: number, end: number): number {
  for (let index = at + 1; index < end; index++) {
    const word = words[index]!;
    if (has(word, Is.honorific) && word.text.endsWith('.')) return index;
    if (has(word, Is.role) && index + 1 < end && namesPerson(words[index + 1])) {
      // "Fox News Host Ann Lee": back over the words that belong to the office
      let back = index;
      while (back > at + 1 && has(words[back - 1], Is.roleModifier)) back--;
      return back;
    }
  }
  return end;
}

/** True behind an opening mark, a colon, a dash. A closing mark has a space behind it: “…,” Orr said. */
function opensQuote(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  if (/^["'“‘«„]$/.test(before.text)) return before.end === words[at]?.start;
  return /^[:—–•*]$/.test(before.text);
}

const MAY_OPEN_NAME =
  Is.acronym | Is.femaleName | Is.maleName | Is.country | Is.honorific | Is.role | Is.roleModifier;

/** The index of the first word that is more than an opening: "Asked", "Former", "Meanwhile". */
function skipOpener(
  { words, lowerCase, isCommon, language }: TextOfNames,
  at: number,
  end: number,
): number {
  const word = present(words[at]);
  const { names } = language;
  // "March | said": who he is, full names tell
  if (has(word, Is.time) && (end - at === 1 || isGivenTime(words, at))) return at;
  // "New York City", "Oh Se-hoon"
  if (knownEnd(words, at, end, language) > at + 1 || isFamilyFirst(words, at, names)) return at;
  // "Marks | & Spencer"
  if (words[at + 1]?.text === '&') return at;
  // "Joris | du Toit": nothing but a name is in front of a particle
  if (has(words[at + 1], Is.particle) && at + 2 < end && !has(words[at + 1], Is.auxiliary))
    return at;
  // "Said Ann Orr": a verb that is also a given name
  if (has(word, Is.cue) && at + 1 < end && namesPerson(words[at + 1])) return at + 1;
  if (has(word, Is.roleModifier) && has(word, Is.notName))
    return roleEnd(words, at, end, language) > at ? at : at + 1;
  if (has(word, MAY_OPEN_NAME)) return at;
  return opensWithCommonWord({ words, lowerCase, isCommon, language }, at, end) ? at + 1 : at;
}

/** "Meanwhile | Orr", "Choosing | Orr", "Violinist | Bengt Orr", "Promoter | Ann Orr"; not "Ways | and Means Committee", "Harbour | Council", "Carter Ann Orr". */
function opensWithCommonWord(
  { words, lowerCase, isCommon, language: { names } }: TextOfNames,
  at: number,
  end: number,
): boolean {
  const word = present(words[at]);
  if (has(word, Is.notName | Is.time | Is.adverb | Is.cue)) return true;
  if (isCommon(word) && !goesOnWithAnd(words, at, end) && !isBodyThatActs(words, at, end))
    return true;
  if (end - at >= 3 && (names.occupation.test(word.lower) || isTrade(words, at, names)))
    return true;
  const next = at + 1 < end;
  if (lowerCase.has(word.lower))
    return !(next && has(words[at + 1], Is.organisationHead | Is.placeHead));
  return next && endsAsOpener(words, at, names) && !lowerCase.has(present(words[at + 1]).lower);
}

const isTrade = (words: readonly Word[], at: number, names: NameLexicon): boolean =>
  namesPerson(words[at + 1]) &&
  names.trade.test(words[at]?.lower ?? '') &&
  !names.tradeNames.has(words[at]?.lower ?? '');

/** "Speaking | Mr. Orr", "Related | Norwegian": a word of such an ending in front of what surely begins a name. */
const endsAsOpener = (words: readonly Word[], at: number, names: NameLexicon): boolean =>
  names.openerEnding.test(words[at]?.lower ?? '') &&
  (words[at]?.text.length ?? 0) > 5 &&
  has(words[at + 1], Is.honorific | Is.femaleName | Is.maleName | Is.role | Is.country);

/** "Oh | Se-hoon": a family name in front of a given name with a hyphen. */
export const isFamilyFirst = (words: readonly Word[], at: number, names: NameLexicon): boolean =>
  names.familyNamesFirst.has(words[at]?.lower ?? '') &&
  has(words[at + 1], Is.namePart) &&
  (words[at + 1]?.text.includes('-') ?? false);

/** "Harbours | Daily reported": only with the word in front is it a name. Near misses: "Villagers | Police Chief Orr", "Asked | Council members". */
const isBodyThatActs = (words: readonly Word[], at: number, end: number): boolean =>
  end === at + 2 &&
  has(words[at + 1], Is.organisationHead) &&
  !has(words[at + 1], Is.role | Is.roleModifier) &&
  !does(words[at], Use.participleEnding | Use.pastEnding) &&
  has(words[end], Is.cue | Is.adverb | Is.auxiliary);

/** "Ways | and Means Committee". */
const goesOnWithAnd = (words: readonly Word[], at: number, end: number): boolean =>
  at + 1 < end && does(words[at + 1], Use.additive);

/** "Briton | Chris Orr", "Treasury | Ann Lind": a country, its adjective or a known body before a full name. */
const adjectiveBefore = (words: readonly Word[], at: number, stop: number): boolean =>
  namesPerson(words[stop]) &&
  !namesPerson(words[at]) &&
  ((stop === at + 1 && has(words[at], Is.country)) || has(words[stop + 1], Is.namePart));
