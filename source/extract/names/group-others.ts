// Sightings that are no person’s → organisations and places; words by themselves, by the company that they keep.
import type { Language } from '../../languages/language.js';
import { isCapital } from '../../text/letters.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Word } from '../words.js';
import type { NamedEntity, NameMention } from './sightings.js';

/** Organisations and places found so far. */
export type Others = {
  /** By known or folded name. */
  readonly byName: Map<string, NamedEntity>;
  /** By initials without stops. */
  readonly byInitials: Map<string, NamedEntity>;
  /** By the index of the last word of a sighting, with the text of that sighting. */
  readonly byEnd: Map<number, { readonly entry: NamedEntity; readonly text: string }>;
};

/** Organisations and places, under their known name; "(NRC)" right after a name is another form of it. */
export function addOther(
  { byName, byInitials, byEnd }: Others,
  sighting: NameMention,
  words: readonly Word[],
  { names }: Language,
): void {
  const { first, last, text } = sighting;
  const lower = text.toLowerCase();
  const initials = lower.replaceAll('.', '');
  const known = names.organisations.get(lower) ?? names.countries.get(lower);
  const key = (known ?? lower).toLowerCase();
  const before = byEnd.get(initialsBefore(words, first, last) ?? -1);
  let entry = byName.get(key) ?? byInitials.get(initials);
  if (entry === undefined && before !== undefined && initialLetters(before.text) === initials) {
    ({ entry } = before);
    byInitials.set(initials, entry);
  }
  if (entry === undefined) {
    entry = { kind: sighting.kind!, parts: [], sightings: [], name: known };
    byName.set(key, entry);
  }
  entry.sightings.push(sighting);
  byEnd.set(last, { entry, text });
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

export function addBare(bare: Map<string, NamedEntity>, sighting: NameMention): void {
  const key = sighting.parts.join(' ');
  const entry = bare.get(key);
  if (entry === undefined)
    bare.set(key, { kind: 'person', parts: sighting.parts, sightings: [sighting] });
  else entry.sightings.push(sighting);
}

/** One capitalised word without a full name: kept where its company shows what it is. */
export function settleBare(
  { parts, sightings }: NamedEntity,
  words: readonly Word[],
): NamedEntity[] {
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
