// Article → people, organisations and places, each found once with all its mentions.
import { sameGivenName, nameParts } from '../../languages/fold-name.js';
import type { Gender, Language } from '../../languages/language.js';
import type { Name, NameKind } from '../../model/briefing.js';
import { isCapital } from '../../model/letters.js';
import type { Reading } from '../reading.js';
import { does, has, Is, Use } from '../word-classes.js';
import { wordsOf, type Word } from '../words.js';
import { isAdjective, lowerText, plainText, readChunks, type Chunk } from './read-chunks.js';
import { readRoles, type RoleReading } from './read-roles.js';

/** A printed name with what it was taken for. */
type Sighting = Chunk & {
  readonly text: string;
  readonly parts: readonly string[];
  readonly kind: NameKind | undefined;
  readonly reading: RoleReading;
};

type Entry = {
  readonly kind: NameKind;
  readonly parts: readonly string[];
  readonly sightings: Sighting[];
  readonly name?: string;
};

/** Words that need no look whether they are printed in small letters too: their class tells more. */
const NOT_ORDINARY = ~(
  Is.role |
  Is.roleModifier |
  Is.organisationHead |
  Is.placeHead |
  Is.cue |
  Is.finite
);

/** Every named person, organisation and place of the body, in order of first mention. */
export function findNames(reading: Reading): Name[] {
  const words = wordsOf(reading);
  const { language } = reading;
  const lowerCase = new Set<string>();
  for (const word of words) if ((word.is & NOT_ORDINARY) === 0) lowerCase.add(word.lower);
  const chunks = readChunks(words, language, lowerCase);
  const surnames = new Set<string>();
  for (const { first, last } of chunks)
    if (last > first && has(words[first], Is.femaleName | Is.maleName))
      surnames.add(words[last]!.lower);
  const sightings = chunks
    .filter((chunk) => isName(words, chunk, language, surnames) && !inTitleCase(words, chunk))
    .map((chunk) => toSighting(words, chunk, language, lowerCase));
  const entries = groupSightings(sightings, words, language);
  return entries
    .map((entry) => toName(entry, words, reading.article.id))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** False for one word that is no name by itself ("Western", "Monday") and for an adjective ("Russian"). */
function isName(
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
function inTitleCase(words: readonly Word[], chunk: Chunk): boolean {
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

function toSighting(
  words: readonly Word[],
  chunk: Chunk,
  language: Language,
  lowerCase: ReadonlySet<string>,
): Sighting {
  const text = plainText(words, chunk.first, chunk.last + 1);
  const reading = readRoles(words, chunk, language);
  const kind = kindOfChunk(words, chunk, reading, language, lowerCase);
  return { ...chunk, text, parts: nameParts(text, language.names), kind, reading };
}

/** What a printed name is taken for by itself; undefined where only the rest of the article can tell. */
function kindOfChunk(
  words: readonly Word[],
  { first, last, honorific }: Chunk,
  { roles }: RoleReading,
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

function groupSightings(
  sightings: readonly Sighting[],
  words: readonly Word[],
  language: Language,
): Entry[] {
  const people = groupPeople(sightings, language);
  const bySurname = surnamesOf(people);
  const others = new Map<string, Entry>();
  const initials = new Map<string, Entry>();
  const leftOver: Sighting[] = [];
  for (const sighting of sightings) {
    if (sighting.kind === 'person' && sighting.parts.length > 1) continue;
    if (sighting.kind === 'organisation' || sighting.kind === 'place')
      addOther(others, initials, sighting, words, language);
    else leftOver.push(sighting);
  }
  const bare = new Map<string, Entry>();
  for (const sighting of leftOver) {
    const person = personOf(sighting, bySurname, language);
    if (person === undefined) addBare(bare, sighting);
    else if (person !== 'nobody') person.sightings.push(sighting);
  }
  const singles = [...bare.values()].flatMap((entry) => settleBare(entry, words));
  return [...people, ...others.values(), ...singles].filter(({ sightings: all }) => all.length > 0);
}

/** Full names → people. "Donald J. Orr" and "Donald Orr" are one; "Ann Orr" and "Bill Orr" are two. */
function groupPeople(sightings: readonly Sighting[], { names }: Language): Entry[] {
  const full = sightings.filter(({ kind, parts }) => kind === 'person' && parts.length > 1);
  const surnames = new Map<string, number>();
  for (const { parts, text } of full)
    surnames.set(parts.at(-1)!, (surnames.get(parts.at(-1)!) ?? 0) + (text === '' ? 0 : 1));
  const bySurname = new Map<string, Entry[]>();
  const people: Entry[] = [];
  for (const sighting of full) {
    const { parts } = sighting;
    if (isCaptionPair(sighting, surnames, full)) continue;
    const surname = parts.at(-1)!;
    const known = bySurname.get(surname) ?? [];
    const same = known.find(
      (entry) =>
        sameGivenName(entry.parts[0], parts[0], names) &&
        suffixOf(entry.sightings[0]!.text, names.suffixes) ===
          suffixOf(sighting.text, names.suffixes),
    );
    if (same === undefined) {
      const entry: Entry = { kind: 'person', parts, sightings: [sighting] };
      people.push(entry);
      known.push(entry);
      bySurname.set(surname, known);
    } else same.sightings.push(sighting);
  }
  return people;
}

const suffixOf = (text: string, suffixes: ReadonlySet<string>): string => {
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  return suffixes.has(last) ? last.replace('.', '') : '';
};

/** "Orr Lind" under a picture of Ann Orr and Per Lind: two surnames, not a person. */
function isCaptionPair(
  { parts }: Sighting,
  surnames: ReadonlyMap<string, number>,
  full: readonly Sighting[],
): boolean {
  const [a, b] = parts;
  if (parts.length !== 2 || !surnames.has(a!)) return false;
  return full.some((other) => other.parts.at(-1) === b && other.parts[0] !== a);
}

/** Every part of a full name → the people who bear it, surnames apart from the rest. */
function surnamesOf(people: readonly Entry[]): {
  last: Map<string, Entry[]>;
  rest: Map<string, Entry[]>;
} {
  const last = new Map<string, Entry[]>();
  const rest = new Map<string, Entry[]>();
  const add = (map: Map<string, Entry[]>, part: string, entry: Entry): void => {
    const list = map.get(part);
    if (list === undefined) map.set(part, [entry]);
    else if (!list.includes(entry)) list.push(entry);
  };
  for (const person of people) {
    for (const { parts } of person.sightings) {
      add(last, parts.at(-1)!, person);
      for (const part of parts.slice(0, -1)) if (part.length > 1) add(rest, part, person);
    }
  }
  return { last, rest };
}

/** The person whom a surname or a given name alone stands for; "nobody" where it stands for several. */
function personOf(
  sighting: Sighting,
  { last, rest }: { last: ReadonlyMap<string, Entry[]>; rest: ReadonlyMap<string, Entry[]> },
  { names }: Language,
): Entry | 'nobody' | undefined {
  const key = sighting.parts.at(-1);
  if (key === undefined) return 'nobody';
  const found = last.get(key) ?? rest.get(key);
  if (found === undefined) return undefined;
  if (found.length === 1)
    return sighting.kind === 'person' || sighting.parts.length === 1 ? found[0] : undefined;
  return pickNamesake(sighting, found, names.honorifics, names);
}

/** Two people share the surname: the title decides, then who alone is mentioned often, then who was named last. */
function pickNamesake(
  sighting: Sighting,
  people: readonly Entry[],
  honorifics: ReadonlyMap<string, Gender | undefined>,
  names: Language['names'],
): Entry | undefined {
  const gender = honorifics.get(sighting.honorific ?? '');
  const fitting =
    gender === undefined
      ? people
      : people.filter((person) => {
          const given = person.parts[0]!;
          const other = gender === 'male' ? names.femaleNames : names.maleNames;
          const own = gender === 'male' ? names.maleNames : names.femaleNames;
          return own.has(given) || !other.has(given);
        });
  if (fitting.length === 1) return fitting[0];
  const byRole = fitting.filter((person) =>
    person.sightings.some((known) =>
      known.reading.roles.some((role) => sighting.reading.roles.includes(role)),
    ),
  );
  if (byRole.length === 1) return byRole[0];
  const count = (person: Entry): number =>
    person.sightings.filter(({ parts }) => parts.length > 1).length;
  const sorted = [...fitting].sort((a, b) => count(b) - count(a));
  const [first, second] = sorted;
  if (first !== undefined && (second === undefined || count(first) >= 2 * count(second)))
    return first;
  let nearest: Entry | undefined;
  let at = -1;
  for (const person of fitting)
    for (const known of person.sightings)
      if (known.parts.length > 1 && known.first < sighting.first && known.first > at) {
        nearest = person;
        at = known.first;
      }
  return nearest;
}

/** Organisations and places, under their known name; "(NRC)" right after a name is another form of it. */
function addOther(
  others: Map<string, Entry>,
  initials: Map<string, Entry>,
  sighting: Sighting,
  words: readonly Word[],
  { names }: Language,
): void {
  const lower = sighting.text.toLowerCase();
  const known = names.organisations.get(lower) ?? names.countries.get(lower);
  const key = (known ?? lower).toLowerCase();
  const existing = others.get(key) ?? initials.get(lower.replaceAll('.', ''));
  if (existing !== undefined) {
    existing.sightings.push(sighting);
    return;
  }
  const { first, last } = sighting;
  const before = initialsBefore(words, first, last);
  if (before !== undefined) {
    const full = [...others.values()].find((entry) =>
      entry.sightings.some(
        (other) =>
          other.last === before && initialLetters(other.text) === lower.replaceAll('.', ''),
      ),
    );
    if (full !== undefined) {
      full.sightings.push(sighting);
      initials.set(lower.replaceAll('.', ''), full);
      return;
    }
  }
  others.set(key, { kind: sighting.kind!, parts: [], sightings: [sighting], name: known });
}

const initialsBefore = (words: readonly Word[], first: number, last: number): number | undefined =>
  first === last && words[first - 1]?.text === '(' && words[last + 1]?.text === ')'
    ? first - 2
    : undefined;

const initialLetters = (text: string): string =>
  text
    .split(/[\s-]+/)
    .filter((part) => isCapital(part.charCodeAt(0)))
    .map((part) => part[0])
    .join('')
    .toLowerCase();

function addBare(bare: Map<string, Entry>, sighting: Sighting): void {
  const key = sighting.parts.join(' ');
  const entry = bare.get(key);
  if (entry === undefined)
    bare.set(key, { kind: 'person', parts: sighting.parts, sightings: [sighting] });
  else entry.sightings.push(sighting);
}

/** One capitalised word without a full name: kept where its company shows what it is. */
function settleBare({ parts, sightings }: Entry, words: readonly Word[]): Entry[] {
  const titled = sightings.some(({ kind }) => kind === 'person');
  if (titled) return [{ kind: 'person', parts, sightings }];
  const inside = sightings.filter(({ opens }) => !opens);
  if (
    inside.length === 0 &&
    !sightings.some(({ last }) => has(words[last + 1], Is.cue | Is.genitive))
  )
    return [];
  let place = 0;
  let speaks = 0;
  let article = 0;
  for (const { first, last } of sightings) {
    if (does(words[first - 1], Use.locative)) place++;
    if (does(words[first - 1], Use.definite)) article++;
    if (has(words[last + 1], Is.cue) || does(words[last + 1], Use.who)) speaks++;
  }
  const kind =
    speaks > 0 && article === 0
      ? 'person'
      : place > sightings.length / 2
        ? 'place'
        : 'organisation';
  return [{ kind, parts, sightings }];
}

function toName(entry: Entry, words: readonly Word[], articleId: string): Name {
  const counts = new Map<string, number>();
  for (const { text } of entry.sightings) counts.set(text, (counts.get(text) ?? 0) + 1);
  const aliases = [...counts.keys()];
  const roles = new Map<string, number>();
  const affiliations = new Map<string, number>();
  for (const {
    reading: { roles: printed, affiliation },
  } of entry.sightings) {
    for (const role of printed) roles.set(role, (roles.get(role) ?? 0) + 1);
    if (affiliation !== undefined)
      affiliations.set(affiliation, (affiliations.get(affiliation) ?? 0) + 1);
  }
  const best = (map: ReadonlyMap<string, number>): string[] =>
    [...map].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  const several = new Set(
    entry.sightings.filter(({ parts }) => parts.length > 1).map(({ text }) => text),
  );
  const full = several.size > 0 ? aliases.filter((alias) => several.has(alias)) : aliases;
  const canonical =
    entry.name ??
    full.sort(
      (a, b) =>
        Number(isShouted(a)) - Number(isShouted(b)) ||
        counts.get(b)! - counts.get(a)! ||
        b.length - a.length,
    )[0] ??
    aliases[0]!;
  const named =
    entry.kind === 'person' || entry.name !== undefined
      ? canonical
      : canonical.replace(/^The /, '');
  return {
    name: named,
    kind: entry.kind,
    aliases: aliases.includes(named) || entry.name !== undefined ? aliases : [named, ...aliases],
    roles: entry.kind === 'person' ? best(roles) : [],
    affiliation: entry.kind === 'person' ? best(affiliations)[0] : undefined,
    mentions: entry.sightings
      .map(({ first, last }) => ({
        articleId,
        start: words[first]!.start,
        end: words[last]!.end,
      }))
      .sort((a, b) => a.start - b.start),
  };
}

/** "NAIROBI", as a dateline prints it. Not: "NATO", which has no other form to lose against. */
const isShouted = (text: string): boolean => text === text.toUpperCase();
