// Words → chunks: runs of words that may be a name, with the office, country and title printed before it.
import type { Language, NameLexicon } from '../../languages/language.js';
import { present } from '../../text/present.js';
import { has, Is } from '../word-classes.js';
import type { Word } from '../words.js';
import { isAdjective, knownEnd, lowerText, officeText, plainText } from './known-names.js';
import { endsOrganisation, leadsOn, roleEnd } from './offices.js';
import { isNamePart, namesPerson, runEnd, startsRun } from './runs.js';

/** One printed name. Indexes are into the words of the reading; `first` to `last` hold the name without titles. */
export type Chunk = {
  readonly first: number;
  readonly last: number;
  /** "mr", "sen": the short title right before it. */
  readonly honorific: string | undefined;
  /** Offices printed with it, lower case: "foreign minister". */
  readonly roles: readonly string[];
  readonly affiliation: string | undefined;
  /** True where the name opens a sentence, so that its capital proves nothing. */
  readonly opens: boolean;
};

/** Every chunk in order of appearance. `lowerCase` holds the words that the article also prints in small letters. */
export function readChunks(
  words: readonly Word[],
  language: Language,
  lowerCase: ReadonlySet<string>,
): Chunk[] {
  const text: TextOfNames = { words, language, lowerCase };
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length;) {
    if (!startsRun(words, at)) {
      at++;
      continue;
    }
    const end = runEnd(words, at, language.names);
    chunks.push(...splitRun(text, at, end));
    at = end;
  }
  return chunks;
}

/** What names are read from; `lowerCase` as above. */
type TextOfNames = {
  readonly words: readonly Word[];
  readonly language: Language;
  readonly lowerCase: ReadonlySet<string>;
};

/** One run → its names: titles and offices cut off, "Sen. Ann Lee Mr. Orr" taken apart. */
function splitRun(text: TextOfNames, start: number, end: number): Chunk[] {
  const { words, language } = text;
  const { names } = language;
  const isOpening = opensSentence(words, start);
  let at = isOpening ? skipOpener(text, start, end) : start;
  const chunks: Chunk[] = [];
  const roles: string[] = [];
  let affiliation: string | undefined;
  let honorific: string | undefined;
  const push = (first: number, last: number): void => {
    while (last > first && !isNamePart(words[last])) last--;
    chunks.push({
      first,
      last,
      honorific,
      roles: [...roles],
      affiliation,
      opens: isOpening && first === start,
    });
    roles.length = 0;
    affiliation = honorific = undefined;
  };
  while (at < end) {
    const isAlone = end - start === 1 && !has(words[start - 1], Is.determiner);
    const mayBeOffice = honorific === undefined && !isAlone && !namesFully(words, at, end);
    const role = mayBeOffice ? roleEnd(words, at, end, names) : at;
    if (role > at) {
      // "General Motors", "Foreign Ministry": the run is a body, not an office with a name
      if (role < end && endsOrganisation(words, role, end) && !namesPerson(words[role])) {
        push(at, end - 1);
        break;
      }
      roles.push(officeText(words, at, role));
      at = role;
      continue;
    }
    const word = present(words[at]);
    if (has(word, Is.honorific) && at + 1 < end && (honorific === undefined || at === start)) {
      honorific = word.lower;
      at++;
      continue;
    }
    const known = knownEnd(words, at, end, language);
    if (belongsToNext(words, at, known, { end, names })) {
      affiliation = affiliationAt(words, at, known, names);
      if (!isAdjective(words, at, known, language))
        chunks.push({
          first: at,
          last: known - 1,
          honorific: undefined,
          roles: [],
          affiliation: undefined,
          opens: false,
        });
      at = known;
      continue;
    }
    const stop = nameEnd(words, at, end);
    push(at, stop - 1);
    at = stop;
  }
  return chunks;
}

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
  { end, names }: { readonly end: number; readonly names: NameLexicon },
): boolean =>
  known > at &&
  known < end &&
  (leadsOn(words, known, end, names) || adjectiveBefore(words, at, known));

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

/** The index of the first word that is more than an opening: "Asked", "Former", "Meanwhile". */
function skipOpener(
  { words, lowerCase, language: { names } }: TextOfNames,
  at: number,
  end: number,
): number {
  const word = present(words[at]);
  // "Said Ann Orr": a verb that is also a given name
  if (has(word, Is.cue) && at + 1 < end && namesPerson(words[at + 1])) return at + 1;
  if (has(word, Is.roleModifier) && has(word, Is.notName))
    return roleEnd(words, at, end, names) > at ? at : at + 1;
  if (
    has(
      word,
      Is.acronym |
        Is.femaleName |
        Is.maleName |
        Is.country |
        Is.honorific |
        Is.role |
        Is.roleModifier,
    )
  )
    return at;
  if (has(word, Is.notName | Is.time | Is.adverb | Is.cue)) return at + 1;
  // "Violinist Bengt Orr": an occupation opens the sentence
  if (end - at >= 3 && names.occupation.test(word.lower)) return at + 1;
  const next = at + 1 < end;
  if (
    lowerCase.has(word.lower) &&
    !(next && has(words[at + 1], Is.organisationHead | Is.placeHead))
  )
    return at + 1;
  return next &&
    names.openerEnding.test(word.lower) &&
    !lowerCase.has(present(words[at + 1]).lower) &&
    word.text.length > 5 &&
    has(words[at + 1], Is.honorific | Is.femaleName | Is.maleName | Is.role | Is.country)
    ? at + 1
    : at;
}

/** "Briton Chris Orr": an adjective of a country before a person. */
const adjectiveBefore = (words: readonly Word[], at: number, stop: number): boolean =>
  stop === at + 1 &&
  has(words[at], Is.country) &&
  namesPerson(words[stop]) &&
  !namesPerson(words[at]);
