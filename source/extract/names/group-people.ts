// Mentions → people: full names first, then the person whom a surname or given name alone stands for.
import { foldMarks, isNameTail, sameGivenNames } from '../../languages/fold-name.js';
import type { Language } from '../../languages/language.js';
import type { Gender, NameLexicon } from '../../languages/lexicons/name-lexicon.js';
import { lowerBound } from '../../text/values/lower-bound.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Word } from '../words.js';
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
    // "Muñoz" and "Munoz", "al-Bashir" and "el-Bashir"
    const spelling = withoutArticle(foldMarks(surname));
    const known = bySurname.get(spelling) ?? [];
    let person =
      printed.get(key) ??
      known.find(
        (entity) =>
          sameGivenNames(entity.parts, parts, names) &&
          suffixOf(entity.mentions[0]?.text ?? '', names.suffixes) === suffix,
      );
    if (person === undefined) {
      person = { kind: 'person', parts, mentions: [], roles: new Set(), places: [] };
      people.push(person);
      if (known.length < MOST_NAMESAKES) known.push(person);
      bySurname.set(spelling, known);
    }
    printed.set(key, person);
    person.places.push(mention.first);
    addNameMention(person, mention);
  }
  return withoutTails(people, names);
}

/**
 * Somebody of whom the article prints the surname alone, though a namesake's full name stands in it: "Thurman", said to be "she",
 * beside "her father, Robert Thurman"; "President Lind" and "he" beside Ann Lind; "King Hassan" beside Karim Hassan. None where nothing speaks for two.
 */
export function namelessPeople(
  mentions: readonly NameMention[],
  people: readonly Person[],
  names: NameLexicon,
): Person[] {
  const bySurname = new Map<string, Set<Person>>();
  const byPart = new Map<string, Set<Person>>();
  for (const person of people) {
    addTo(bySurname, endsOf(person.parts).surname, person);
    for (const part of person.parts) addTo(byPart, part, person);
  }
  const bare = Map.groupBy(
    mentions.filter(({ kind, parts }) => parts.length === 1 && kind !== 'place'),
    ({ parts }) => parts[0] ?? '',
  );
  const nameless: Person[] = [];
  for (const [surname, own] of bare) {
    const crowned = crownedAmong(own, byPart.get(surname), names);
    if (crowned.length > 0) {
      nameless.push(namelessOf(surname, crowned));
      continue;
    }
    const namesakes = [...(bySurname.get(surname) ?? [])];
    if (namesakes.length === 0 || !namesakes.every((one) => isSomebodyElse(one, own, names)))
      continue;
    nameless.push(namelessOf(surname, own));
  }
  return nameless;
}

const namelessOf = (name: string, own: readonly NameMention[]): Person => ({
  kind: 'person',
  parts: [name],
  mentions: [],
  roles: new Set(own.flatMap(({ reading }) => reading.roles)),
  places: own.map(({ first }) => first),
});

/** "King Hassan" beside Karim Hassan, who wears no crown: a king goes by one name, and is somebody else. Near miss: beside King Karim Hassan. */
function crownedAmong(
  own: readonly NameMention[],
  namesakes: ReadonlySet<Person> | undefined,
  { crowns }: NameLexicon,
): readonly NameMention[] {
  if (namesakes === undefined) return [];
  const isCrowned = ({ honorific = '', reading, parts }: NameMention): boolean =>
    [honorific, ...reading.roles, ...parts.slice(0, -1)].some((title) =>
      crowns.has(title.split(' ')[0] ?? ''),
    );
  return [...namesakes].some(({ mentions }) => mentions.some(isCrowned))
    ? []
    : own.filter(isCrowned);
}

/** How many more signs must speak for one gender than for the other. */
const SURE_GENDER = 2;

/** True when titles and pronouns speak for the other gender, or the full name is printed in passing alone, and behind the surname. */
function isSomebodyElse(person: Person, bare: readonly NameMention[], names: NameLexicon): boolean {
  let other = 0;
  for (const { honorific, pronoun } of bare) {
    const gender = names.honorifics.get(honorific ?? '') ?? pronoun;
    if (gender !== undefined) other += canBeOf(person, gender, names) ? -1 : 1;
  }
  const isInPassing = person.mentions.every(
    ({ inPassing, parts }) => inPassing || parts.length < 2,
  );
  const isLater = (bare[0]?.first ?? Infinity) < (person.places[0] ?? 0);
  return other >= SURE_GENDER || (isInPassing && (isLater || other > 0));
}

/** "Boone Isaacs", "Van der Meer", "De la Cruz" → the one person of the article whose longer name has these parts. */
function withoutTails(people: readonly Person[], names: NameLexicon): Person[] {
  const byPart = new Map<string, Set<Person>>();
  for (const person of people)
    for (const part of person.parts.slice(1)) addTo(byPart, part, person);
  return people.filter((person) => {
    const candidates = [...(byPart.get(person.parts.at(-1) ?? '') ?? [])];
    if (candidates.length > MOST_NAMESAKES) return true;
    const longer = candidates.filter(({ parts }) => isNameTail(person.parts, parts, names));
    const [only, other] = longer;
    if (only === undefined || other !== undefined) return true;
    for (const mention of person.mentions) addNameMention(only, mention);
    only.places.push(...person.places);
    only.places.sort((a, b) => a - b);
    return false;
  });
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
  const last = text
    .slice(text.lastIndexOf(' ') + 1)
    .toLowerCase()
    .replace('.', '');
  return suffixes.has(last) ? last : '';
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

/** Who bears which surname, which other part of a name, and which surname but for its vowels. */
export type KnownSurnames = Readonly<Record<'last' | 'rest' | 'spellings', Bearers>>;

/** Surnames that the article prints behind titles of both a man and a woman: "Mr. Tor … Ms. Tor". */
export function pairedSurnames(
  mentions: readonly NameMention[],
  { honorifics }: NameLexicon,
): ReadonlySet<string> {
  const genders = new Map<string, Set<Gender>>();
  for (const { parts, honorific } of mentions) {
    const gender = honorifics.get(honorific ?? '');
    if (parts.length === 1 && gender !== undefined) addTo(genders, parts[0] ?? '', gender);
  }
  return new Set([...genders].flatMap(([surname, own]) => (own.size > 1 ? [surname] : [])));
}

/** Every part of a full name → the people who bear it. */
export function surnamesOf(people: readonly Person[]): KnownSurnames {
  const last = new Map<string, Set<Person>>();
  const rest = new Map<string, Set<Person>>();
  const spellings = new Map<string, Set<Person>>();
  for (const person of people)
    for (const { parts } of person.mentions.length > 0 ? person.mentions : [person]) {
      addTo(last, withoutArticle(endsOf(parts).surname), person);
      const spelling = spellingKey(endsOf(parts).surname);
      if (spelling !== undefined) addTo(spellings, spelling, person);
      for (const part of parts.slice(0, -1)) if (part.length > 1) addTo(rest, part, person);
    }
  return { last, rest, spellings };
}

/** "el-sharif", "al-tariq" → the name that may stand without its article. */
const withoutArticle = (surname: string): string => surname.replace(/^(?:al|el)-/, '');

/** The person whom a surname or a given name alone stands for; "nobody" where it stands for several. */
export function personOf(
  mention: NameMention,
  { last, rest, spellings }: KnownSurnames,
  { names }: Language,
  paired: ReadonlySet<string> = new Set(),
): Person | 'nobody' | undefined {
  const key = withoutArticle(mention.parts.at(-1) ?? '');
  if (key === '') return 'nobody';
  const found = last.get(key) ?? rest.get(key) ?? spellings.get(spellingKey(key) ?? '');
  if (found === undefined) return undefined;
  if (found.size > MOST_NAMESAKES) return 'nobody';
  const people = [...found];
  const [only] = people;
  const title = names.honorifics.get(mention.honorific ?? '');
  // "Mr. Tor and Ms. Tor" beside Ismet Tor: which of the two has that name?
  if (paired.has(key) && title !== undefined) {
    const [sure, second] = people.filter((one) => isSurelyOf(one, title, names));
    if (sure === undefined) return onlyOther(people, title, names) ?? 'nobody';
    if (second === undefined) return sure;
  }
  if (only !== undefined && people.length === 1) {
    return mention.kind === 'person' || mention.parts.length === 1 ? only : undefined;
  }
  return pickNamesake(mention, people, names);
}

/**
 * The one person whose surname a name is that looks like a place’s or body’s: "Barton Hill" of Ann Barton Hill, "Naples" of Ann Naples. Near
 * misses: "in Barton Hill", "the Naples", "Naples, Florida", of a country "Jordan".
 */
export function personOfTail(
  { parts, first, last: end, text }: NameMention,
  { last }: KnownSurnames,
  words: readonly Word[],
  names: NameLexicon,
): Person | undefined {
  if (does(words[first - 1], Use.locative | Use.definite)) return undefined;
  if (parts.length < 2) {
    const isTown = names.places.has(text.toLowerCase());
    const isInState = words[end + 1]?.text === ',' && has(words[end + 2], Is.capital);
    const [only, other] = last.get(parts[0] ?? '') ?? [];
    return isTown && !isInState && other === undefined ? only : undefined;
  }
  const [only, other] = [...(last.get(parts.at(-1) ?? '') ?? [])].filter((one) =>
    isNameTail(parts, one.parts, names),
  );
  return other === undefined ? only : undefined;
}

/** What is asked of people of one surname: which of them a mention means. */
type NamesakeRule = {
  readonly name: string;
  readonly keep: (person: Person, mention: NameMention, names: NameLexicon) => boolean;
};

/** Each leaves those whom it keeps, if any. */
const NAMESAKE_RULES: readonly NamesakeRule[] = [
  {
    name: 'the gender of the title', // "Mr. Orr": not Ann Orr
    keep: (person, { honorific }, names) =>
      canBeOf(person, names.honorifics.get(honorific ?? ''), names),
  },
  {
    name: 'the office printed', // "Mayor Orr"
    keep: ({ roles }, { reading }) => reading.roles.some((role) => roles.has(role)),
  },
  {
    name: 'the pronoun behind it', // "Orr said she would fly": not Per Orr
    keep: (person, { pronoun }, names) => canBeOf(person, pronoun, names),
  },
  {
    name: 'who speaks, of one who does', // "Their aunt, Ann Orr, told the court. … Orr said"; not Bo Orr, whom nobody quotes
    keep: ({ mentions }, { speaks }) =>
      speaks && mentions.some((one) => one.speaks && one.parts.length > 1),
  },
  {
    name: 'told of, not in passing', // "Ann Orr, whose brother Per Orr died, spoke": Ann Orr
    keep: ({ parts: own, mentions }) =>
      own.length === 1 || mentions.some(({ inPassing, parts }) => !inPassing && parts.length > 1),
  },
];

/** True unless an office, or else the given name, tells of the other gender: "his wife, Nye Orr". */
function canBeOf(
  { parts: [given = ''], roles }: Person,
  gender: Gender | undefined,
  names: NameLexicon,
): boolean {
  if (gender === undefined) return true;
  const [own, other] = gender === 'male' ? [MALE, FEMALE] : [FEMALE, MALE];
  const has = (of: Gendered): boolean => [...roles].some((role) => names[of.roles].has(role));
  if (has(other)) return false;
  return has(own) || names[own.names].has(given) || !names[other.names].has(given);
}

type Gendered = typeof MALE | typeof FEMALE;
const MALE = { names: 'maleNames', roles: 'maleRoles' } as const;
const FEMALE = { names: 'femaleNames', roles: 'femaleRoles' } as const;

/** "Mrs. Tor" beside Ismet Tor and "her husband, Bo Tor": Ismet. */
function onlyOther(
  people: readonly Person[],
  title: Gender,
  names: NameLexicon,
): Person | undefined {
  const other = title === 'male' ? 'female' : 'male';
  const [only, second] = people.filter((one) => !isSurelyOf(one, other, names));
  return people.length > 1 && second === undefined ? only : undefined;
}

/** True where an office or the given name tells of that gender. */
const isSurelyOf = (person: Person, gender: Gender, names: NameLexicon): boolean =>
  !canBeOf(person, gender === 'male' ? 'female' : 'male', names);

/** Shorter surnames differ by a vowel between two people: "Lind", "Lund". */
const MISSPELT_SURNAME = 5;

/** "cowan", "cowen", "couwen" → "c*w*n": a surname without its vowels inside; undefined for one so short that another may be meant. */
const spellingKey = (surname: string): string | undefined =>
  surname.length < MISSPELT_SURNAME
    ? undefined
    : foldMarks(surname).replace(/(?<=[a-z])[aeiou]+(?=[a-z])/g, '*');

/** Several people share the surname: the rules decide, then who alone is named often, then who was named last. */
function pickNamesake(
  mention: NameMention,
  people: readonly Person[],
  names: NameLexicon,
): Person | undefined {
  // "Former President Orr" beside Ann Orr and Bo Orr, who are none: a third
  const { rolesInFront: roles } = mention.reading;
  if (roles.length > 0 && !people.some((one) => roles.some((role) => one.roles.has(role))))
    return undefined;
  let fitting = people;
  for (const { keep } of NAMESAKE_RULES) {
    const kept = fitting.filter((person) => keep(person, mention, names));
    if (kept.length > 0) fitting = kept;
  }
  if (fitting.length === 1) return fitting[0];
  const [first, second] = fitting.toSorted((a, b) => b.places.length - a.places.length);
  if (
    first !== undefined &&
    (second === undefined || first.places.length >= 2 * second.places.length)
  )
    return first;
  let nearest: Person | undefined;
  let place = -1;
  for (const person of fitting) {
    const before = lastBefore(person.places, mention.first);
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
