// Mentions → people: full names first, then the person whom a surname or given name alone stands for.
import { sameGivenName } from '../../languages/fold-name.js';
import type { Language, NameLexicon } from '../../languages/language.js';
import { lowerBound } from '../../text/lower-bound.js';
import type { NamedEntity, NameMention } from './name-mentions.js';

/** No article tells of more people of one name; further ones are not compared with each other. */
const MOST_NAMESAKES = 50;

/** The first and the last part of a name: given name and surname. */
function endsOf(parts: readonly string[]): { readonly given: string; readonly surname: string } {
  return { given: parts[0] ?? '', surname: parts.at(-1) ?? '' };
}

/** Somebody with a full name. */
type Person = NamedEntity & {
  readonly kind: 'person';
  /** Every office printed with the name. */
  readonly roles: Set<string>;
  /** Where the full name stands, ascending. */
  readonly places: number[];
};

/** Full names → people. "Donald J. Orr" and "Donald Orr" are one; "Ann Orr" and "Bill Orr" are two. */
export function groupPeople(mentions: readonly NameMention[], { names }: Language): Person[] {
  const full = mentions.filter(({ kind, parts }) => kind === 'person' && parts.length > 1);
  const givenNames = new Map<string, Set<string>>();
  for (const { parts } of full) {
    const { given, surname } = endsOf(parts);
    addTo(givenNames, surname, given);
  }
  const bySurname = new Map<string, Person[]>();
  const printed = new Map<string, Person>();
  const people: Person[] = [];
  for (const mention of full) {
    const { parts } = mention;
    if (isCaptionPair(mention, givenNames)) continue;
    const { given, surname } = endsOf(parts);
    const suffix = suffixOf(mention.text, names.suffixes);
    const key = `${given} ${surname} ${suffix}`;
    const known = bySurname.get(surname) ?? [];
    let person =
      printed.get(key) ??
      known.find(
        (entity) =>
          sameGivenName(entity.parts[0], given, names) &&
          suffixOf(entity.mentions[0]?.text ?? '', names.suffixes) === suffix,
      );
    if (person === undefined) {
      person = { kind: 'person', parts, mentions: [], roles: new Set(), places: [] };
      people.push(person);
      if (known.length < MOST_NAMESAKES) known.push(person);
      bySurname.set(surname, known);
    }
    printed.set(key, person);
    person.places.push(mention.first);
    addNameMention(person, mention);
  }
  return people;
}

/** Counts a mention as one of the person's. */
export function addNameMention(person: Person, mention: NameMention): void {
  person.mentions.push(mention);
  for (const role of mention.reading.roles) person.roles.add(role);
}

function addTo<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

const suffixOf = (text: string, suffixes: ReadonlySet<string>): string => {
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  return suffixes.has(last) ? last.replace('.', '') : '';
};

/** "Orr Lind" under a picture of Ann Orr and Per Lind: two surnames, not a person. */
function isCaptionPair(
  { parts }: NameMention,
  givenNames: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const { given, surname } = endsOf(parts);
  if (parts.length !== 2 || !givenNames.has(given)) return false;
  const others = givenNames.get(surname);
  return others === undefined || others.size > 1 || !others.has(given);
}

type Bearers = ReadonlyMap<string, ReadonlySet<Person>>;

/** Every part of a full name → the people who bear it, surnames apart from the rest. */
export function surnamesOf(people: readonly Person[]): { last: Bearers; rest: Bearers } {
  const last = new Map<string, Set<Person>>();
  const rest = new Map<string, Set<Person>>();
  for (const person of people)
    for (const { parts } of person.mentions) {
      addTo(last, endsOf(parts).surname, person);
      for (const part of parts.slice(0, -1)) if (part.length > 1) addTo(rest, part, person);
    }
  return { last, rest };
}

/** The person whom a surname or a given name alone stands for; "nobody" where it stands for several. */
export function personOf(
  mention: NameMention,
  { last, rest }: { last: Bearers; rest: Bearers },
  { names }: Language,
): Person | 'nobody' | undefined {
  const key = mention.parts.at(-1);
  if (key === undefined) return 'nobody';
  const found = last.get(key) ?? rest.get(key);
  if (found === undefined) return undefined;
  if (found.size > MOST_NAMESAKES) return 'nobody';
  const people = [...found];
  if (people.length === 1)
    return mention.kind === 'person' || mention.parts.length === 1 ? people[0] : undefined;
  return pickNamesake(mention, people, names);
}

/** Two people share the surname: the title decides, then who alone is mentioned often, then who was named last. */
function pickNamesake(
  { first: at, honorific, reading }: NameMention,
  people: readonly Person[],
  names: NameLexicon,
): Person | undefined {
  const gender = names.honorifics.get(honorific ?? '');
  const [own, other] =
    gender === 'male' ? [names.maleNames, names.femaleNames] : [names.femaleNames, names.maleNames];
  const fitting =
    gender === undefined
      ? people
      : people.filter(({ parts: [given = ''] }) => own.has(given) || !other.has(given));
  if (fitting.length === 1) return fitting[0];
  const byRole = fitting.filter(({ roles }) => reading.roles.some((role) => roles.has(role)));
  if (byRole.length === 1) return byRole[0];
  const [first, second] = fitting.toSorted((a, b) => b.places.length - a.places.length);
  if (
    first !== undefined &&
    (second === undefined || first.places.length >= 2 * second.places.length)
  )
    return first;
  let nearest: Person | undefined;
  let place = -1;
  for (const person of fitting) {
    const before = lastBefore(person.places, at);
    if (before > place) {
      nearest = person;
      place = before;
    }
  }
  return nearest;
}

/** The last of those ascending places that lies before `at`; -1 where none does. */
function lastBefore(places: readonly number[], at: number): number {
  return places[lowerBound(places, (place) => place < at) - 1] ?? -1;
}
