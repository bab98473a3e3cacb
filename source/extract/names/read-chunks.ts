// Words → chunks: runs of words that may be a name, with the office, country and title printed before it.
import type { Language, NameLexicon } from '../../languages/language.js';
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
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length;) {
    if (!startsRun(words, at)) {
      at++;
      continue;
    }
    const end = runEnd(words, at, language.names);
    chunks.push(...splitRun(words, at, end, language, lowerCase));
    at = end;
  }
  return chunks;
}

/** One run → its names: titles and offices cut off, "Sen. Ann Lee Mr. Orr" taken apart. */
function splitRun(
  words: readonly Word[],
  start: number,
  end: number,
  language: Language,
  lowerCase: ReadonlySet<string>,
): Chunk[] {
  const { names } = language;
  const opensSentence =
    start === 0 ||
    words[start - 1]!.sentence !== words[start]!.sentence ||
    opensQuote(words, start);
  let at = start;
  if (opensSentence) at = skipOpener(words, at, end, lowerCase, names);
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
      opens: opensSentence && first === start,
    });
    roles.length = 0;
    affiliation = honorific = undefined;
  };
  while (at < end) {
    // "Dean Baker" is a man, not a dean; "Baker" alone is for the full names to tell
    const named = namesPerson(words[at]) && at + 1 < end && has(words[at + 1], Is.capital);
    const alone = end - start === 1 && !has(words[start - 1], Is.determiner);
    const role = honorific === undefined && !named && !alone ? roleEnd(words, at, end, names) : at;
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
    const word = words[at]!;
    if (has(word, Is.honorific) && at + 1 < end && (honorific === undefined || at === start)) {
      honorific = word.lower;
      at++;
      continue;
    }
    const known = knownEnd(words, at, end, language);
    if (
      known > at &&
      known < end &&
      (leadsOn(words, known, end, names) || adjectiveBefore(words, at, known))
    ) {
      const text = lowerText(words, at, known);
      affiliation =
        names.countries.get(text) ?? names.organisations.get(text) ?? plainText(words, at, known);
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
  const before = words[at - 1]!;
  if (/^["'“‘«„]$/.test(before.text)) return before.end === words[at]!.start;
  return /^[:—–•*]$/.test(before.text);
}

/** The index of the first word that is more than an opening: "Asked", "Former", "Meanwhile". */
function skipOpener(
  words: readonly Word[],
  at: number,
  end: number,
  lowerCase: ReadonlySet<string>,
  names: NameLexicon,
): number {
  const word = words[at]!;
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
    !lowerCase.has(words[at + 1]!.lower) &&
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
