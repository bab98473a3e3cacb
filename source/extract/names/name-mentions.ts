// Chunks → mentions of names: "Mayor Ann Lind" is a person's, "Monday" is none. What each is taken for by itself.
import { nameParts } from '../../languages/fold-name.js';
import type { Language } from '../../languages/language.js';
import type { NameKind } from '../../model/briefing.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Word } from '../words.js';
import { isAdjective, lowerText, plainText } from './known-names.js';
import type { Chunk } from './read-chunks.js';
import { readOffices, type OfficeReading } from './read-roles.js';

/** A printed name with what it was taken for. */
export type NameMention = Chunk & {
  readonly text: string;
  readonly parts: readonly string[];
  readonly kind: NameKind | undefined;
  readonly reading: OfficeReading;
};

/** Somebody or something, with all its mentions in order of discovery. */
export type NamedEntity = {
  readonly kind: NameKind;
  readonly parts: readonly string[];
  readonly mentions: NameMention[];
  readonly name?: string | undefined;
};

/** False for one word that is no name by itself ("Western", "Monday") and for an adjective ("Russian"). */
export function isName(
  words: readonly Word[],
  { first, last, honorific }: Chunk,
  language: Language,
  surnames: ReadonlySet<string>,
): boolean {
  const word = words[first]!;
  // "in May" is a month, "Mrs. May" is not
  if (first === last && honorific === undefined && has(word, Is.time) && !surnames.has(word.lower))
    return false;
  if (first < last || honorific !== undefined || has(word, Is.femaleName | Is.maleName))
    return !isAdjective(words, first, last + 1, language);
  // "West" may be a direction or the man called Marty West
  if (surnames.has(word.lower) && !does(words[first - 1], Use.definite)) return true;
  if (has(word, Is.role)) return false;
  if (has(word, Is.country)) return !isAdjective(words, first, last + 1, language);
  return !has(word, Is.notName | Is.time | Is.number) && word.text.length > 1;
}

/** True inside a headline in capitals, where a capital proves nothing: "Talks To Start In January As Tension Mounts". */
export function inTitleCase(words: readonly Word[], chunk: Chunk): boolean {
  const { sentence } = words[chunk.first]!;
  let capitals = 0;
  let small = 0;
  let at = chunk.first;
  while (at > 0 && words[at - 1]!.sentence === sentence && chunk.first - at < 14) at--;
  for (let index = at; index < at + 28 && words[index]?.sentence === sentence; index++) {
    const word = words[index]!;
    if (has(word, Is.sign | Is.number) || word.text.length < 4) continue;
    if (has(word, Is.capital)) capitals++;
    else small++;
  }
  return capitals > 5 && small <= capitals / 6;
}

export function toNameMention(
  words: readonly Word[],
  chunk: Chunk,
  language: Language,
  lowerCase: ReadonlySet<string>,
): NameMention {
  const text = plainText(words, chunk.first, chunk.last + 1);
  const reading = readOffices(words, chunk, language);
  const kind = kindOfChunk(words, chunk, reading, language, lowerCase);
  return { ...chunk, text, parts: nameParts(text, language.names), kind, reading };
}

/** What a printed name is taken for by itself; undefined where only the rest of the article can tell. */
function kindOfChunk(
  words: readonly Word[],
  { first, last, honorific }: Chunk,
  { roles }: OfficeReading,
  { names }: Language,
  lowerCase: ReadonlySet<string>,
): NameKind | undefined {
  const size = last - first + 1;
  const lower = lowerText(words, first, last + 1);
  if (honorific !== undefined) return 'person';
  if (names.organisations.has(lower)) return 'organisation';
  if (names.countries.has(lower) || names.places.has(lower)) return 'place';
  const head = headOf(words, first, last);
  if (size > 1 && has(head, Is.placeHead) && !has(words[first], Is.femaleName | Is.maleName))
    return 'place';
  if (size > 1 && has(head, Is.organisationHead) && roles.length === 0) return 'organisation';
  if (size > 1 && has(head, Is.organisationHead) && !has(words[first], Is.femaleName | Is.maleName))
    return 'organisation';
  if (roles.length > 0 && !has(words[last], Is.acronym)) return 'person';
  if (size === 1) return has(words[first], Is.acronym) ? 'organisation' : undefined;
  if (has(words[first], Is.femaleName | Is.maleName)) return size <= 5 ? 'person' : 'organisation';
  if (!looksLikePerson(words, first, last)) return 'organisation';
  const ordinary = (index: number): boolean =>
    lowerCase.has(words[index]!.lower) ||
    has(words[index], Is.notName | Is.country | Is.organisationHead | Is.roleModifier | Is.cue);
  for (let index = first; index <= last; index++) if (ordinary(index)) return 'organisation';
  return does(words[first - 1], Use.definite) ? 'organisation' : 'person';
}

/** Two to four plain capitalised words, initials and particles between them. */
function looksLikePerson(words: readonly Word[], first: number, last: number): boolean {
  if (last - first > 4) return false;
  for (let index = first; index <= last; index++) {
    const word = words[index]!;
    if (has(word, Is.number | Is.acronym) && word.text.length > 2) return false;
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
