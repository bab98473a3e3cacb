// Mentions that are no person’s → organisations and places; words by themselves, by the company that they keep.
import type { Language } from '../../languages/language.js';
import { isCapital } from '../../text/letters.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Word } from '../words.js';
import { hasArticle } from './chunks/known-names.js';
import type { NamedEntity, NameMention } from './name-mentions.js';

/** Organisations and places found so far. */
export type Others = {
  /** By known or folded name. */
  readonly byName: Map<string, NamedEntity>;
  /** By initials without stops. */
  readonly byInitials: Map<string, NamedEntity>;
  /** By the index of the last word of a mention, with the text of that mention. */
  readonly byEnd: Map<number, { readonly entity: NamedEntity; readonly text: string }>;
};

/** Organisations and places, under their known name; "(NRC)" right after a name is another form of it. */
export function addOther(
  { byName, byInitials, byEnd }: Others,
  mention: NameMention,
  words: readonly Word[],
  { names }: Language,
): void {
  const { first, last, text } = mention;
  const lower = text.toLowerCase();
  const initials = lower.replaceAll('.', '');
  const known = names.organisations.get(lower) ?? names.countries.get(lower);
  const key = (known ?? lower).toLowerCase();
  const before = byEnd.get(initialsBefore(words, first, last) ?? -1);
  let entity = byName.get(key) ?? byInitials.get(initials);
  if (entity === undefined && before !== undefined && initialLetters(before.text) === initials) {
    ({ entity } = before);
    byInitials.set(initials, entity);
  }
  if (entity === undefined) {
    entity = { kind: mention.kind!, parts: [], mentions: [], name: known };
    byName.set(key, entity);
  }
  entity.mentions.push(mention);
  byEnd.set(last, { entity, text });
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

/** The bodies of several words by the last of them, in small letters: "journal" → the Wall Street Journal; undefined of several. */
export function lastWordsOf({ byName }: Others): ReadonlyMap<string, NamedEntity | undefined> {
  const byLast = new Map<string, NamedEntity | undefined>();
  for (const entity of byName.values())
    for (const text of new Set(entity.mentions.map((mention) => mention.text.toLowerCase()))) {
      const last = text.slice(text.lastIndexOf(' ') + 1);
      if (entity.kind !== 'organisation' || last === text) continue;
      const isOther = byLast.has(last) && byLast.get(last) !== entity;
      byLast.set(last, isOther ? undefined : entity);
    }
  return byLast;
}

/** "the Journal" where one body alone has that last word, of bodies; not "Journal" without an article, "the Lind". */
export function shortOf(
  { first, last, text }: NameMention,
  byLast: ReadonlyMap<string, NamedEntity | undefined>,
  words: readonly Word[],
): NamedEntity | undefined {
  const isShort =
    first === last && has(words[last], Is.organisationHead) && does(words[first - 1], Use.definite);
  return isShort ? byLast.get(text.toLowerCase()) : undefined;
}

/**
 * "the Police Department" of the Portland Police Department, where the article names one such body alone: its mentions are put with that one’s, under
 * the full name. Near misses: "Police Department" without "the", a body of two such, "the Red Cross" of the British Red Cross, which is known itself, and
 * "the Supreme Court" of the Tarn Supreme Court, one of many.
 */
export function joinTails(
  { byName }: Others,
  words: readonly Word[],
  { names }: Language,
): readonly NamedEntity[] {
  const bodies = [...byName.values()].filter(({ kind }) => kind === 'organisation');
  const isTail = ({ kind, name, mentions }: NamedEntity): boolean =>
    kind === 'organisation' &&
    name === undefined &&
    mentions.every(
      ({ first, last, text }) =>
        last > first &&
        does(words[first - 1], Use.definite) &&
        has(words[last], Is.organisationHead) &&
        !names.nationalBodies.has(words[last]?.lower ?? '') &&
        !names.nationalBodies.has(text.toLowerCase()) &&
        !names.organisations.has(text.toLowerCase()),
    );
  return [...byName.values()].filter((entity) => {
    const owner = isTail(entity) ? ownerOf(entity, bodies) : undefined;
    const text = owner?.mentions[0]?.text;
    if (owner === undefined || text === undefined) return true;
    owner.mentions.push(...entity.mentions.map((mention) => ({ ...mention, text })));
    return false;
  });
}

/** The one body whose name ends in another’s, with nothing but a name in front: the Portland Police Department. */
function ownerOf(
  { mentions }: NamedEntity,
  bodies: readonly NamedEntity[],
): NamedEntity | undefined {
  const tail = ` ${mentions[0]?.text.toLowerCase()}`;
  const owners = bodies.filter((body) =>
    body.mentions.some(({ text }) => text.toLowerCase().endsWith(tail)),
  );
  const [owner] = owners;
  const isWhole = owner?.mentions.every(({ text }) => text.toLowerCase().endsWith(tail)) === true;
  return owners.length === 1 && isWhole ? owner : undefined;
}

export function addBare(bare: Map<string, NamedEntity>, mention: NameMention): void {
  const key = mention.parts.join(' ');
  const entity = bare.get(key);
  if (entity === undefined)
    bare.set(key, { kind: 'person', parts: mention.parts, mentions: [mention] });
  else entity.mentions.push(mention);
}

/** One capitalised word without a full name: kept where its company shows what it is. */
export function settleBare(
  { parts, mentions }: NamedEntity,
  words: readonly Word[],
  language: Language,
): NamedEntity[] {
  const titled = mentions.some(({ kind }) => kind === 'person');
  if (titled) return [{ kind: 'person', parts, mentions }];
  const inside = mentions.filter(({ opens }) => !opens);
  const owns = mentions.some(({ last }) => ownsThings(words, last, language));
  if (
    inside.length === 0 &&
    !owns &&
    !mentions.some(({ last }) => has(words[last + 1], Is.cue | Is.genitive)) &&
    !mentions.some((mention) => isIntroduced(words, mention, language))
  )
    return [];
  let place = 0;
  let speaks = 0;
  let article = 0;
  for (const mention of mentions) {
    const { first, last } = mention;
    if (does(words[first - 1], Use.locative)) place++;
    if (hasArticle(words, first, language)) article++;
    if (has(words[last + 1], Is.cue) || does(words[last + 1], Use.who)) speaks++;
    else if (isAged(words, last) || isIntroduced(words, mention, language)) speaks++;
  }
  const isBody = owns && speaks === 0 && inside.length === 0;
  const kind = isBody
    ? 'organisation'
    : speaks > 0 && article === 0
      ? 'person'
      : place > mentions.length / 2
        ? 'place'
        : 'organisation';
  return [{ kind, parts, mentions }];
}

/** "Velm| will close its plant": no person’s. Near misses: "Velm| said its", "Velm, whose dog lost its tail", "Velm saw the dog lose its tail". */
function ownsThings(words: readonly Word[], last: number, { grammar, quotes }: Language): boolean {
  const { sentence } = words[last] ?? {};
  for (let at = last + 1; at < last + OWNER_REACH; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence) return false;
    if (has(word, Is.possessive)) return at > last + 1 && quotes.it.has(word.lower);
    const isOther = has(word, Is.sign | Is.capital | Is.relative | Is.subordinator);
    const says = quotes.verbs.get(word.lower)?.frames.has('clause') === true;
    if (isOther || says || grammar.notSource.has(word.lower)) return false;
    // "cancelled 90 of its flights"; near miss: "saw the dog lose its tail"
    if (has(word, Is.determiner)) return false;
  }
  return false;
}

/** In words: "will close two of its". */
const OWNER_REACH = 6;

/** "Nadia|, a nurse, lied", "Nadia|, 41, lied", "Nadia|, who lied, left", "a nurse named | Nadia". Near misses: "Velm, a nurse, lied", "Florence, a town,", "a storm named | Nadia". */
function isIntroduced(
  words: readonly Word[],
  { first, last }: NameMention,
  { quotes, names }: Language,
): boolean {
  if (!has(words[last], Is.femaleName | Is.maleName)) return false;
  if (isAged(words, last)) return true;
  const called = words[first - 2];
  const isCalled = has(called, Is.role) || names.plainPeople.has(called?.lower ?? '');
  if (quotes.naming.has(words[first - 1]?.lower ?? '') && isCalled) return true;
  if (words[last + 1]?.text === ',' && does(words[last + 2], Use.who)) return true;
  if (words[last + 1]?.text !== ',' || !has(words[last + 2], Is.determiner)) return false;
  const apposed = words.slice(last + 3, last + 3 + APPOSED);
  const end = apposed.findIndex((word) => has(word, Is.sign));
  return apposed
    .slice(0, end < 0 ? APPOSED : end)
    .some((word) => has(word, Is.role) || YEARS_OLD.test(word.text));
}
/** In words: "a former | school | nurse". */
const APPOSED = 4;
const YEARS_OLD = /^\d\d-year-old$/;

/** "Velm|, 21, |sang"; near misses: "in Velm, 21 people", "Velm, 2021,". */
const isAged = (words: readonly Word[], last: number): boolean =>
  words[last + 1]?.text === ',' &&
  AGE.test(words[last + 2]?.text ?? '') &&
  words[last + 3]?.text === ',';

const AGE = /^\d{2}$/;
