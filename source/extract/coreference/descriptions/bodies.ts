// Passages and names → where firms, clubs, papers are named; and "the company", "the daily", "it" → the one that is meant.
import type { Language } from '../../../languages/language.js';
import type { Gender } from '../../../languages/lexicons/name-lexicon.js';
import type { Name } from '../../../model/briefing.js';
import { lowerBound } from '../../../text/values/lower-bound.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import { countBefore, type Range } from '../../../text/range.js';
import { isFiniteToken, isSign, type Passage, type PassageToken } from '../../passages/passages.js';
import { has, Is } from '../../word-classes.js';

/** A mention of a body. */
export type BodyMention = Range & {
  readonly name: Name;
  readonly paragraph: number;
  /** It opens its sentence. */
  readonly acts: boolean;
  /** A verb stands right behind it, with a comma between at most. */
  readonly governs: boolean;
  /** What it is told to be, beside its name: "group" of "the Merrow Rowers, a rowing group,". */
  readonly sort: string | undefined;
  /** It was taken for a person, and nothing tells whether it is one: it can be no antecedent, but hinders another. */
  readonly doubtful: boolean;
};

/** How many paragraphs "the company" reaches back for one of several. */
const REACH = 2;

/** Where bodies are named, in order; what was taken for a person and ends in a word of a firm is one. */
export function readBodies(
  passages: readonly Passage[],
  genders: ReadonlyMap<Name, Gender>,
  language: Language,
): readonly BodyMention[] {
  const mentions: Omit<BodyMention, 'doubtful'>[] = [];
  const owners = new Set<Name>();
  for (const { tokens, sentences, paragraph } of passages)
    for (const { from, to } of sentences)
      for (let at = from; at < to; at++) {
        const token = tokens[at];
        if (token?.name === undefined || tokens[at + 1]?.name === token.name) continue;
        const { name } = token;
        // "Velm | rival Marcum Foods": another is told of
        if (language.names.tieRoles.has(tokens[at + 1]?.lower ?? '')) continue;
        const acts = opens(tokens, at, from);
        const sort =
          apposedSort(tokens, at) ?? sortBehind(tokens, at, language) ?? sortBefore(tokens, at);
        const governs = [at + 1, at + 2, at + 3].some(
          (next) => isFiniteToken(tokens, next) && isBeside(tokens, at, next),
        );
        if (acts && ownsThings(tokens, at, language)) owners.add(name);
        const { start, end } = token;
        mentions.push({ start, end, name, paragraph, acts, governs, sort });
      }
  return mentions
    .filter(({ name }) => name.kind !== 'place' && !isPerson(name, genders, language))
    .map((one) => ({
      ...one,
      doubtful: one.name.kind !== 'organisation' && !owners.has(one.name) && !isTold(one, language),
    }));
}

/** "Velm cut its price": its name opens the clause, and "its" is the first pronoun behind. Near misses: "Velm said its", "Velm, whose dog lost its tail". */
function ownsThings(tokens: readonly PassageToken[], at: number, { quotes }: Language): boolean {
  if (!isFiniteToken(tokens, at + 1) || has(tokens[at + 1], Is.cue)) return false;
  for (let next = at + 2; next < at + OWNER_REACH; next++) {
    if (tokens[next] === undefined || has(tokens[next], Is.sign)) return false;
    if (tokens[next]?.name !== undefined || has(tokens[next], Is.subject)) return false;
    if (has(tokens[next], Is.possessive)) return quotes.it.has(tokens[next]?.lower ?? '');
  }
  return false;
}

/** In tokens: "paused the second trial of its". */
const OWNER_REACH = 7;

/** True where nothing but an article, or what sort of body it is, stands between a sentence's start and the name that ends at `at`: "The charity Velm". */
function opens(tokens: readonly PassageToken[], at: number, from: number): boolean {
  let first = at;
  while (first > from && tokens[first - 1]?.name === tokens[at]?.name) first--;
  if (first === from || (first === from + 1 && has(tokens[from], Is.determiner))) return true;
  const { phraseEnd } = tokens[at] ?? {};
  const before = tokens.slice(from, first);
  return (
    phraseEnd !== undefined &&
    before.every((one) => one.phraseEnd === phraseEnd && one.name === undefined)
  );
}

/** "Slate | magazine, | produced", "Slate | said"; near miss: "Slate, | in Ohio". */
const isBeside = (tokens: readonly PassageToken[], at: number, verb: number): boolean =>
  tokens
    .slice(at + 1, verb)
    .every(
      (token) => isSign(token, ',') || (token.phraseEnd !== undefined && !has(token, Is.sign)),
    );

const LONGEST_APPOSITION = 9;

/** "group" of "Merrow Rowers|, a group of rowers,"; near miss: "Merrow Rowers|, the mayor said". */
function apposedSort(tokens: readonly PassageToken[], at: number): string | undefined {
  if (!isSign(tokens[at + 1], ',') || !has(tokens[at + 2], Is.determiner)) return undefined;
  const { sentence } = tokens[at] ?? {};
  for (let index = at + 3; index < at + 2 + LONGEST_APPOSITION; index++) {
    const token = tokens[index];
    if (token?.sentence !== sentence || token?.name !== undefined) return undefined;
    const next = tokens[index + 1];
    if (has(token, Is.auxiliary | Is.sign)) return undefined;
    if (has(next, Is.preposition | Is.relative) || isSign(next, ',.')) return token?.lower;
  }
  return undefined;
}

/** "paper" of "Faro Verde| is the latest paper in Spain", "Faro Verde| became the first paper that": what it is told to be. Near miss: "Faro Verde| is in debt". */
function sortBehind(
  tokens: readonly PassageToken[],
  at: number,
  { quotes: { linking } }: Language,
): string | undefined {
  const { verb, lower = '' } = tokens[at + 1] ?? {};
  if (!(verb?.copula === true || linking.has(lower)) || !has(tokens[at + 2], Is.determiner))
    return undefined;
  for (let index = at + 3; index < at + 2 + LONGEST_APPOSITION; index++) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token === undefined || has(token, Is.sign | Is.preposition)) return undefined;
    if (token.end === token.phraseEnd && has(next, Is.preposition | Is.relative))
      return token.lower;
  }
  return undefined;
}

/** "charity" of "The charity Merrow Seas|", "campaign group Merrow Seas": the noun right in front. */
function sortBefore(tokens: readonly PassageToken[], at: number): string | undefined {
  let first = at;
  while (tokens[first - 1]?.name === tokens[at]?.name) first--;
  const noun = tokens[first - 1];
  const isNoun =
    noun?.name === undefined &&
    noun?.phraseEnd !== undefined &&
    noun.phraseEnd === tokens[at]?.phraseEnd &&
    !has(noun, Is.capital | Is.determiner | Is.role | Is.number | Is.adverb | Is.sign);
  return isNoun ? noun.lower : undefined;
}

function isPerson(name: Name, genders: ReadonlyMap<Name, Gender>, { names }: Language): boolean {
  const [given = ''] = name.name.toLowerCase().split(' ');
  if (name.kind === 'organisation') return false;
  return (
    name.roles.length > 0 ||
    genders.has(name) ||
    names.femaleNames.has(given) ||
    names.maleNames.has(given)
  );
}

/** What is known of the bodies of an article. */
export type KnownBodies = { readonly bodies: readonly BodyMention[]; readonly language: Language };

/** Where a phrase or pronoun stands. */
export type At = { readonly start: number; readonly paragraph: number };

/**
 * The body that "the company" means: the only one of that sort named before it; else the one that opened a sentence last, if no other is
 * named since. Undefined for a noun of no body.
 * @param note told of each that may be meant
 */
export function bodyMeant(
  { bodies, language }: KnownBodies,
  noun: string,
  { start, paragraph }: At,
  note: (body: Name) => void,
): Name | undefined {
  if (!isBodyNoun(noun, language)) {
    // "the charity Velm": only what stands beside a name tells of which sort it is
    const sorted = bodies.filter((one) => one.start < start && one.sort === noun);
    const [own] = sorted;
    if (own === undefined || sorted.some(({ name }) => name !== own.name)) return undefined;
    note(own.name);
    return own.name;
  }
  const sorted = bodies.filter(
    ({ name, sort, start: at }) => at < start && (sort === noun || isOfSort(name, noun, language)),
  );
  const nearest = sorted.at(-1)?.name;
  const isApposed = sorted.some(({ name, sort }) => sort === noun && name === nearest);
  const told = sorted.filter(({ name }) =>
    isApposed ? name === nearest : isToldOfSort(name, noun, language),
  );
  const able = told.length > 0 ? told : sorted;
  const distinct = new Set(able.map(({ name }) => name));
  distinct.forEach(note);
  // "the airline" of two whose names tell of none
  if (told.length === 0 && distinct.size > 1 && language.quotes.sortWords.has(noun))
    return undefined;
  const known = able.filter(({ doubtful }) => !doubtful);
  const last = distinct.size < 2 ? known.at(-1) : known.findLast(({ acts }) => acts);
  if (last === undefined) return undefined;
  const isNear = distinct.size < 2 || paragraph - last.paragraph <= REACH;
  const since = able.filter((one) => one.start > last.start);
  return isNear && since.every(({ name }) => name === last.name) ? last.name : undefined;
}

/** "Velm, a market | firm,": told to be a body. */
const isTold = ({ sort }: Pick<BodyMention, 'sort'>, language: Language): boolean =>
  sort !== undefined && isBodyNoun(sort, language);

/** The body that "it" means: the one that opened the last sentences, or is told there to be one, if no other did or was named since. */
export function bodyOfIt(
  { bodies, language }: KnownBodies,
  { start, paragraph }: At,
): Name | undefined {
  const near = bodies.slice(
    lowerBound(bodies, (one) => paragraph - one.paragraph > REACH),
    countBefore(bodies, start),
  );
  const last = near.findLast((one) => one.acts || isTold(one, language));
  return last?.doubtful === false && near.every(({ name }) => name === last.name)
    ? last.name
    : undefined;
}

const isBodyNoun = (noun: string, { quotes, names }: Language): boolean =>
  quotes.firmNouns.has(noun) ||
  quotes.paperNouns.has(noun) ||
  quotes.clubNouns.has(noun) ||
  quotes.sortWords.has(noun) ||
  names.organisationHeads.has(noun);

/** "Velm Airways" of "the airline", under any of its printed forms. */
const isToldOfSort = ({ name, aliases }: Name, noun: string, { quotes }: Language): boolean => {
  const own = quotes.sortWords.get(noun);
  return (
    own !== undefined &&
    [name, ...aliases].some((form) =>
      form
        .toLowerCase()
        .split(/[\s-]+/)
        .some((word) => own.has(word)),
    )
  );
};

/** "the ministry" is a body with "Ministry" in its name; "the daily" one with a paper's; "the company" one with neither. */
function isOfSort(name: Name, noun: string, { quotes, names }: Language): boolean {
  const words = wordsOf(name);
  const isPaper = names.media.has(name.name) || words.some((word) => quotes.paperWords.has(word));
  if (quotes.paperNouns.has(noun)) return isPaper;
  if (quotes.clubNouns.has(noun))
    return !isPaper && !words.some((word) => quotes.publicBodies.has(word));
  if (quotes.sortWords.has(noun) && !quotes.firmNouns.has(noun))
    return words.some((word) => quotes.sortWords.get(noun)?.has(word) === true);
  if (quotes.firmNouns.has(noun))
    return !isPaper && !words.some((word) => quotes.publicBodies.has(word));
  return names.organisationHeads.has(noun) && words.includes(noun);
}

/** Split once, for it is asked of each phrase. */
const wordsOf = memoizeByObject(({ name }: Name): readonly string[] =>
  name.toLowerCase().split(' '),
);
