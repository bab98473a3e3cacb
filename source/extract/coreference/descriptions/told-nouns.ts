// Passages → what people are told to be beside their names; and "the baker", "the mother of three" → the one person who is told to be that.
import type { Language } from '../../../languages/language.js';
import type { Name } from '../../../model/briefing.js';
import { isFiniteToken, isSign, type Passage, type PassageToken } from '../../passages/passages.js';
import type { Phrase } from '../../passages/phrases.js';
import { does, has, Is, Use } from '../../word-classes.js';

/** Noun → who is told to be one, from where on; undefined is one without a name: "another baker". */
export type ToldNouns = ReadonlyMap<
  string,
  readonly { readonly name: Name | undefined; readonly start: number }[]
>;

/** In tokens: an apposition with what hangs on it. */
const REACH = 16;

/** What is told of people behind their names ("Ann Orr, 43, a baker and mother of two,", "Ann Orr is a baker") and in front of them ("the baker, Ann Orr,"). */
export function readToldNouns(passages: readonly Passage[], language: Language): ToldNouns {
  const nouns = new Map<string, { name: Name | undefined; start: number }[]>();
  const add = (noun: string, name: Name | undefined, start: number): void => {
    if (language.names.plainPeople.has(noun) || language.quotes.pluralEnding.test(noun)) return;
    nouns.set(noun, [...(nouns.get(noun) ?? []), { name, start }]);
  };
  for (const { tokens } of passages) {
    const told = new Set<number>();
    for (let at = 0; at < tokens.length; at++) {
      const { name } = tokens[at] ?? {};
      if (name?.kind !== 'person' || tokens[at + 1]?.name === name) continue;
      const heads = [headsBehind(tokens, at), headsBefore(tokens, at)]; // prettier-ignore
      for (const head of heads.flat()) {
        told.add(head);
        add(nounAt(tokens, head), name, tokens[head]?.start ?? 0);
      }
      const land = landOf(tokens, at, language);
      if (land !== undefined) add(land, name, tokens[at]?.start ?? 0);
    }
    for (const head of othersIn(tokens)) {
      const { lower = '', start = 0 } = tokens[head] ?? {};
      if (!told.has(head)) add(lower, undefined, start);
    }
  }
  return nouns;
}

/** What is asked for whom a phrase means. */
type Known = {
  readonly told: ToldNouns;
  readonly people: readonly { readonly name: Name; readonly start: number }[];
  readonly language: Language;
};

/** How many characters back the person must have been named last. */
const LONGEST_WAY = 1500;

/**
 * The one person, named not far before, who is told to be what the head of a phrase with "the" says; undefined where others are told to be
 * that, too, and of "the other baker".
 * @param note told of each who may be meant
 */
export function toldToBe(
  { told, people, language }: Known,
  tokens: readonly PassageToken[],
  { first, head }: Phrase,
  note: (one: Name) => void,
): Name | undefined {
  if (!does(tokens[first], Use.definite)) return undefined;
  for (let at = first + 1; at < head; at++)
    if (language.names.setApart.has(tokens[at]?.lower ?? '')) return undefined;
  const start = tokens[first]?.start ?? 0;
  const land = head === first + 1 ? landMeant(tokens[head], language) : undefined;
  const noun = land ?? nounAt(tokens, head);
  const before = (told.get(noun) ?? []).filter((one) => one.start < start);
  const meant = new Set(before.map(({ name }) => name));
  for (const name of meant) if (name !== undefined) note(name);
  const [only] = meant;
  const isNear = people.some(
    (one) => one.name === only && one.start < start && start - one.start < LONGEST_WAY,
  );
  return meant.size === 1 && isNear ? only : undefined;
}

/** "Kenya" of "Ann Orr | of Kenya", "Kenya’s Ann Orr", "Kenyan runner Ann Orr"; undefined where no land is told. */
function landOf(
  tokens: readonly PassageToken[],
  last: number,
  { names: { countries } }: Language,
): string | undefined {
  const [of, land] = [tokens[last + 1], tokens[last + 2]];
  if (does(of, Use.of) && has(land, Is.country)) return countries.get(land?.lower ?? '');
  let at = last;
  while (at > 0 && tokens[at - 1]?.name === tokens[last]?.name) at--;
  const least = at - LONGEST_OFFICE;
  const isPart = (token: PassageToken | undefined): boolean =>
    has(token, Is.genitive) || (token?.verb?.finite !== true && !has(token, NO_OFFICE));
  while (at > least && isPart(tokens[at - 1])) {
    at--;
    if (has(tokens[at], Is.country)) return countries.get(tokens[at]?.lower ?? '');
  }
  return undefined;
}

/** In words: "Norwegian | cross-country skier | Ann Orr". */
const LONGEST_OFFICE = 5;
const NO_OFFICE = Is.sign | Is.determiner | Is.preposition | Is.conjunction;

/** "Kenya" of "the | Kenyan"; near misses: "the Kenya", "the kenyan". */
function landMeant(
  token: PassageToken | undefined,
  { names: { countries, countryNames } }: Language,
): string | undefined {
  const { lower = '' } = token ?? {};
  const land = has(token, Is.capital) ? countries.get(lower) : undefined;
  return land?.toLowerCase() === lower || countryNames.has(lower) ? undefined : land;
}

/** "mother-of-two": what a compound is, and of how many. */
const COMPOUND = /^(?<noun>[a-z]{3,})-of-[a-z0-9]+$/;

/** The noun at a head, "mother-of-two" as "mother": "the mother said", "the mother of two said". */
function nounAt(tokens: readonly PassageToken[], head: number): string {
  const { lower = '' } = tokens[head] ?? {};
  const { noun } = COMPOUND.exec(lower)?.groups ?? {};
  return noun ?? lower;
}

/** The heads of "a baker and mother of two" of "Ann Orr, 43, a baker and mother of two,", "Ann Orr is a baker". */
function headsBehind(tokens: readonly PassageToken[], last: number): readonly number[] {
  let at = last + 1;
  if (isSign(tokens[at], '(')) while (at < last + 5 && !isSign(tokens[at - 1], ')')) at++;
  const isApposed = isSign(tokens[at], ',');
  if (isApposed) {
    at++;
    // "Ann Orr, 43, a baker"
    if (has(tokens[at], Is.number) && isSign(tokens[at + 1], ',')) at += 2;
    if (does(tokens[at], Use.who)) at++;
  }
  const { verb } = tokens[at] ?? {};
  if (verb?.copula === true && verb.finite && !verb.negated) {
    at++;
    while (has(tokens[at], Is.adverb)) at++;
  } else if (!isApposed || does(tokens[at - 1], Use.who)) return [];
  return has(tokens[at], Is.determiner | Is.number) && !has(tokens[at], Is.possessive)
    ? headsFrom(tokens, at, last + REACH)
    : [];
}

/** The head of each noun phrase from a determiner on, those that "and" joins to it. */
function headsFrom(tokens: readonly PassageToken[], from: number, to: number): readonly number[] {
  const heads: number[] = [];
  let end = tokens[from]?.phraseEnd;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || end === undefined || token.marked !== undefined) break;
    if (token.name !== undefined || isFiniteToken(tokens, at)) break;
    const joins = token.end < end && does(tokens[at + 1], Use.additive);
    if (token.end !== end && !joins) continue;
    if (!has(token, Is.number | Is.time | Is.sign)) heads.push(at);
    if (joins) {
      at++;
      continue;
    }
    // "a baker | and mother of two"
    if (!does(tokens[at + 1], Use.additive)) break;
    at++;
    end = tokens[at + 1]?.phraseEnd;
  }
  return heads;
}

/** "baker" of "the baker, Ann Orr,", "a baker, Ann Orr, said", "baker Ann Orr"; near miss: "told the baker, Ann Orr left". */
function headsBefore(tokens: readonly PassageToken[], last: number): readonly number[] {
  let first = last;
  while (first > 0 && tokens[first - 1]?.name === tokens[last]?.name) first--;
  if (has(tokens[first - 1], Is.honorific)) first--;
  const isApart = isSign(tokens[first - 1], ',');
  const head = isApart ? first - 2 : first - 1;
  if (isApart) return headsApart(tokens, head, last);
  return first < last && mayTell(tokens, head) ? [head] : [];
}

/** "baker" of "the baker|, Ann Orr,", "teacher" of "The teacher who came|, Ann Orr,". */
function headsApart(
  tokens: readonly PassageToken[],
  head: number,
  last: number,
): readonly number[] {
  if (!isSign(tokens[last + 1], ',.') && tokens[last + 1] !== undefined) return [];
  if (!mayTell(tokens, head)) return [];
  const end = tokens[head]?.phraseEnd;
  let opener = head;
  while (opener > 0 && tokens[opener - 1]?.phraseEnd === end) opener--;
  return has(tokens[opener], Is.determiner) && tokens[head]?.end === end ? [head] : [];
}

/** A noun in front of a name, in small letters unless it opens a sentence: "Swimmer Ann Orr"; near miss: "met Royal Ann Orr". */
function mayTell(tokens: readonly PassageToken[], head: number): boolean {
  const token = tokens[head];
  if (token?.phraseEnd === undefined || token.name !== undefined || has(token, NO_HEAD))
    return false;
  const opens = tokens[head - 1]?.sentence !== token.sentence;
  return (opens || !has(token, Is.capital)) && !isFiniteToken(tokens, head);
}

const NO_HEAD = Is.sign | Is.number | Is.time | Is.preposition | Is.determiner | Is.adverb;

/** Heads behind "another", "a second", of people who have no name. */
function othersIn(tokens: readonly PassageToken[]): readonly number[] {
  const heads: number[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at];
    const opens =
      has(token, Is.determiner) && !does(token, Use.definite) && !has(token, Is.possessive);
    if (!opens || token?.phraseEnd === undefined || tokens[at - 1]?.phraseEnd === token.phraseEnd)
      continue;
    let head = at;
    while (tokens[head + 1]?.phraseEnd === token.phraseEnd) head++;
    if (tokens[head]?.name === undefined) heads.push(head);
  }
  return heads;
}
