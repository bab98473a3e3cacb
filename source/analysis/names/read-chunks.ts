// Words → chunks: runs of words that may be a name, with the office, country and title printed before it.
import type { Language, NameData } from '../../languages/language.js';
import { isCapital, isSmall } from '../../model/letters.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Word } from '../words.js';

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

/** Words that end a run even with a capital: "The", "He", "But", "In". */
const GRAMMAR =
  Is.determiner |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.subject |
  Is.auxiliary |
  Is.object;

const joinsSmallStart = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2d;

/** "al-Assad", "d’Estaing": a name that begins with a small letter. Not: "e-mail". */
function startsSmall(text: string): boolean {
  const sign = joinsSmallStart(text.charCodeAt(1)) ? 1 : 2;
  if (sign === 2 && !joinsSmallStart(text.charCodeAt(2))) return false;
  for (let at = 0; at < sign; at++) if (!isSmall(text.charCodeAt(at))) return false;
  return isCapital(text.charCodeAt(sign + 1));
}

/** "US-led", "Moscow-based", "Trump-style": an adjective made of a name. Not: "Jean-Claude". */
function isCompoundAdjective(text: string): boolean {
  const hyphen = text.lastIndexOf('-');
  if (hyphen < 1 || hyphen + 2 >= text.length || !isCapital(text.charCodeAt(0))) return false;
  for (let at = hyphen + 1; at < text.length; at++) if (!isSmall(text.charCodeAt(at))) return false;
  return true;
}

const LONGEST_RUN = 16;

/** True when the word can be part of a name. */
export function isNamePart(word: Word | undefined): boolean {
  if (word === undefined || has(word, Is.sign)) return false;
  if (!has(word, Is.capital)) return startsSmall(word.text);
  return !isCompoundAdjective(word.text);
}

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

function startsRun(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (!has(word, Is.capital)) return startsSmall(word.text);
  if (has(word, Is.acronym) && !has(word, Is.number))
    return word.text.length > 1 || has(words[at + 1], Is.capital);
  if (has(word, GRAMMAR | Is.time) && !has(word, Is.femaleName | Is.maleName)) return false;
  return isNamePart(word);
}

/** The index after the run of name parts that starts at `at`. */
function runEnd(words: readonly Word[], at: number, names: NameData): number {
  const { sentence } = words[at]!;
  let end = at + 1;
  const inSentence = (index: number): Word | undefined =>
    words[index]?.sentence === sentence ? words[index] : undefined;
  while (end - at < LONGEST_RUN) {
    const word = inSentence(end);
    if (word === undefined) return end;
    const next = inSentence(end + 1);
    if (
      has(word, Is.time) &&
      !(has(word, Is.auxiliary) && namesPerson(words[end - 1])) &&
      !has(word, Is.organisationHead)
    )
      return end;
    if (
      isNamePart(word) &&
      (!has(word, GRAMMAR) || has(word, Is.acronym | Is.time | Is.femaleName | Is.maleName))
    ) {
      end++;
    } else if (
      has(word, Is.particle) &&
      (isNamePart(next) || (has(next, Is.particle) && isNamePart(inSentence(end + 2))))
    ) {
      end += 1;
    } else if (joinsOrganisation(words, at, end, names)) {
      end++;
    } else return end;
  }
  return end;
}

/** "Bank of England", "Department for Education", "Ministry of Health and Sport": small words inside a name. */
function joinsOrganisation(
  words: readonly Word[],
  start: number,
  at: number,
  { roleObjects }: NameData,
): boolean {
  const word = words[at];
  const links = does(word, Use.of | Use.purpose);
  const next = words[at + 1];
  const nextIsThe = does(next, Use.definite) && links;
  const after = nextIsThe ? words[at + 2] : next;
  if (does(word, Use.definite)) return does(words[at - 1], Use.of | Use.purpose);
  if (!isNamePart(after) || has(after, GRAMMAR)) return false;
  const before = words[at - 1];
  const field = does(word, Use.purpose);
  if (field && roleObjects.has(before!.lower) && nextRoleObject(words, at, roleObjects))
    return true;
  if (links)
    return (
      has(before, Is.organisationHead | Is.role | Is.placeHead) &&
      !(field && has(before, Is.role) && !nextRoleObject(words, at, roleObjects))
    );
  if (word?.text === '&') return true;
  if (!does(word, Use.additive)) return false;
  let joined = false;
  for (let index = start; index < at; index++) {
    const word = words[index]!;
    if (does(word, Use.of | Use.purpose)) joined = true;
  }
  if (joined && nextRoleObject(words, at, roleObjects)) return true;
  return (
    joined && !has(after, Is.role | Is.roleModifier | Is.honorific | Is.femaleName | Is.maleName)
  );
}

/** True when "for European and Eurasian Affairs" follows: the office goes on. */
function nextRoleObject(
  words: readonly Word[],
  at: number,
  roleObjects: ReadonlySet<string>,
): boolean {
  for (let index = at + 1; index < at + 7; index++) {
    const word = words[index];
    if (word === undefined || has(word, Is.sign)) return false;
    if (index > at + 1 && has(word, Is.role)) return false;
    if (roleObjects.has(word.lower)) return true;
    if (!has(word, Is.capital) && !does(word, Use.additive)) return false;
  }
  return false;
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
      roles.push(lowerText(words, at, role));
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

const namesPerson = (word: Word | undefined): boolean => has(word, Is.femaleName | Is.maleName);

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
  names: NameData,
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
  if (has(word, Is.notName | Is.time | Is.adverb | Is.cue | Is.finite)) return at + 1;
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

/** Where the office that starts at `at` ends; `at` itself where there is none: "Deputy Foreign Minister", "Secretary of State". */
function roleEnd(words: readonly Word[], at: number, end: number, names: NameData): number {
  let index = at;
  let found = at;
  while (index < end && has(words[index], Is.role | Is.roleModifier)) {
    const word = words[index]!;
    // "Justice Orr", "Major Lee" are offices; "Rose Justice" is not reached here
    if (has(word, Is.role)) {
      found = index + 1;
      for (;;) {
        // "Secretary | of State | for European Affairs"
        const object = does(words[found], Use.of | Use.purpose)
          ? objectEnd(words, found, end, names)
          : 0;
        if (object === 0) break;
        found = object;
      }
    }
    index = Math.max(found, index + 1);
  }
  // "General" alone before an acronym or at the end of a longer run is still an office; a given name is not ("Dean", "King")
  return found;
}

function objectEnd(
  words: readonly Word[],
  at: number,
  end: number,
  { roleObjects }: NameData,
): number {
  for (let index = at + 1; index < Math.min(end, at + 7); index++) {
    const word = words[index]!;
    if (roleObjects.has(word.lower) && !does(words[index + 1], Use.additive)) return index + 1;
    if (has(word, Is.role)) return 0;
  }
  return 0;
}

/** Where the longest known country, body or place that starts at `at` ends; `at` where there is none. */
function knownEnd(words: readonly Word[], at: number, end: number, language: Language): number {
  const longest = longestFrom(language).get(words[at]!.lower) ?? 0;
  for (let stop = Math.min(end, at + longest); stop > at; stop--)
    if (isKnown(lowerText(words, at, stop), language)) return stop;
  return at;
}

const isKnown = (text: string, { names }: Language): boolean =>
  names.countries.has(text) || names.organisations.has(text) || names.places.has(text);

const longestByFirst = new WeakMap<Language, ReadonlyMap<string, number>>();

/** First word of a known name → how many words the longest such name has. */
function longestFrom(language: Language): ReadonlyMap<string, number> {
  const made = longestByFirst.get(language);
  if (made !== undefined) return made;
  const { countries, organisations, places } = language.names;
  const longest = new Map<string, number>();
  for (const known of [...countries.keys(), ...organisations.keys(), ...places]) {
    const parts = known.split(' ');
    longest.set(parts[0]!, Math.max(longest.get(parts[0]!) ?? 0, parts.length));
  }
  longestByFirst.set(language, longest);
  return longest;
}

const leadsOn = (words: readonly Word[], at: number, end: number, names: NameData): boolean =>
  has(words[at], Is.honorific) ? at + 1 < end : roleEnd(words, at, end, names) > at;

/** "Briton Chris Orr": an adjective of a country before a person. */
const adjectiveBefore = (words: readonly Word[], at: number, stop: number): boolean =>
  stop === at + 1 &&
  has(words[at], Is.country) &&
  namesPerson(words[stop]) &&
  !namesPerson(words[at]);

/** True for "Russian", false for "Russia", "U.S." and "NATO". */
export function isAdjective(
  words: readonly Word[],
  first: number,
  end: number,
  { names }: Language,
): boolean {
  const text = lowerText(words, first, end);
  const country = names.countries.get(text);
  return (
    country !== undefined &&
    country.toLowerCase() !== text &&
    !has(words[first], Is.acronym) &&
    !names.countryNames.has(text)
  );
}

const endsOrganisation = (words: readonly Word[], at: number, end: number): boolean => {
  for (let index = at; index < end; index++) {
    if (
      has(words[index], Is.organisationHead) &&
      (index === end - 1 || does(words[index + 1], Use.of | Use.purpose))
    )
      return true;
  }
  return false;
};

/** The words as printed, joined by one space, their last stop kept. */
export function plainText(words: readonly Word[], first: number, end: number): string {
  let text = '';
  for (let index = first; index < end; index++)
    text += (index === first ? '' : ' ') + words[index]!.text;
  return text;
}

export function lowerText(words: readonly Word[], first: number, end: number): string {
  let text = '';
  for (let index = first; index < end; index++)
    text += (index === first ? '' : ' ') + words[index]!.lower;
  return text;
}
