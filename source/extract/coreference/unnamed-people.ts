// Passages → where people are told of by a noun alone: "the maid", "a party spokesman", "his wife"; and who of them is a woman or a man.
import type { Gender } from '../../languages/name-lexicon.js';
import type { Language } from '../../languages/language.js';
import { lowerBound } from '../../text/lower-bound.js';
import type { Range } from '../../text/range.js';
import type { Passage, PassageToken } from '../quotes/passages.js';
import { does, has, Is, Use } from '../word-classes.js';
import { toldHeads } from './told-nouns.js';

/** Somebody whom a noun tells of that stands beside no name. */
export type UnnamedPerson = Range & {
  readonly paragraph: number;
  /** In lower case. */
  readonly word: string;
  /** Undefined of "the driver". */
  readonly gender: Gender | undefined;
  /** A verb has it as its subject. */
  readonly acts: boolean;
  /** Where its sentence ends. */
  readonly sentenceEnd: number;
  /** "the maid" of "the maid’s room". */
  readonly owns: boolean;
  /** "his father", "her mother": told of by whom the pronoun means. Near miss: "his mother". */
  readonly isOwned: boolean;
};

/** The people without a name of the passages, in order. Near misses: "the actress Ann Orr", "Ann Orr, the actress,", "Ann Orr is an actress". */
export function readUnnamedPeople(
  passages: readonly Passage[],
  language: Language,
): readonly UnnamedPerson[] {
  return passages.flatMap(({ tokens, sentences, paragraph }) => {
    const told = new Set([...toldHeads(tokens)].map(({ head }) => head));
    const subjects = new Set(tokens.map(({ verb }) => verb?.subject?.end));
    return tokens.flatMap((token, at): UnnamedPerson[] => {
      const gender = genderAt(tokens, at, language);
      const isPerson = gender !== undefined || (has(token, Is.role) && isNoun(token));
      if (!isPerson || told.has(at) || isTold(tokens, at) || isBesideName(tokens, at)) return [];
      if (isSomebodyKnown(tokens, at, language)) return [];
      const { start, end, lower: word } = token;
      const owns = has(tokens[at + 1], Is.genitive);
      const acts = subjects.has(end);
      const to = sentences[lowerBound(sentences, (one) => one.to <= at)]?.to ?? tokens.length;
      const sentenceEnd = tokens[to - 1]?.end ?? end;
      const owner = tokens[phraseStart(tokens, at)]?.lower ?? '';
      const { female, male } = language.grammar;
      const isOwned = gender !== undefined && (gender === 'female' ? female : male).has(owner);
      return [{ start, end, paragraph, word, gender, acts, owns, isOwned, sentenceEnd }];
    });
  });
}

/** The gender that a noun for a person tells: "maid", "widower"; undefined of "driver". */
export const genderOfNoun = (word: string, { names }: Language): Gender | undefined =>
  names.femaleRoles.has(word) ? 'female' : names.maleRoles.has(word) ? 'male' : undefined;

/** The same of the head of a noun phrase, by a word in front of it too: "woman witness". */
export function genderAt(
  tokens: readonly PassageToken[],
  head: number,
  language: Language,
): Gender | undefined {
  const token = tokens[head];
  if (token === undefined || !isNoun(token)) return undefined;
  const gender = genderOfNoun(token.lower, language);
  const before = tokens[head - 1];
  const isPart = has(token, Is.role) && before?.phraseEnd === token.phraseEnd;
  return gender ?? (isPart ? genderOfNoun(before?.lower ?? '', language) : undefined);
}

/** "the chairman", "the former first lady": mostly told of before by name. Near misses: "the maid", "the woman", "a businessman". */
const isSomebodyKnown = (
  tokens: readonly PassageToken[],
  head: number,
  language: Language,
): boolean =>
  does(tokens[phraseStart(tokens, head)], Use.definite) &&
  !isSeldomNamed(tokens[head]?.lower ?? '', language);

/** "man", "mother", "maid": nouns for those who are mostly not named. */
export const isSeldomNamed = (
  noun: string,
  { names: { plainPeople, kinRoles, seldomNamed } }: Language,
): boolean => [plainPeople, kinRoles, seldomNamed].some((list) => list.has(noun));

/** The head of a noun phrase, and no name. */
const isNoun = (token: PassageToken): boolean =>
  token.name === undefined && !has(token, Is.capital) && token.phraseEnd === token.end;

/** Where the phrase begins that ends at a head. */
function phraseStart(tokens: readonly PassageToken[], head: number): number {
  let first = head;
  while (first > 0 && tokens[first - 1]?.phraseEnd === tokens[head]?.phraseEnd) first--;
  return first;
}

/** "is | an actress", "as | a singer", "made him | a star": what somebody is. */
function isTold(tokens: readonly PassageToken[], head: number): boolean {
  const before = tokens[phraseStart(tokens, head) - 1];
  const isObject = has(before, Is.object) && !has(before, Is.possessive);
  return before?.verb?.copula === true || does(before, Use.as) || isObject;
}

/** "One woman, | Ann Orr, left", "The chairman of the board, | Ann Orr, left", "Ann Orr, | chairman of the board, left": whoever has that name. */
export function isBesideName(tokens: readonly PassageToken[], head: number): boolean {
  const before = phraseStart(tokens, head) - 1;
  if (PAUSE.test(tokens[before]?.text ?? '')) {
    const named = tokens[before - 1];
    if (named?.name?.kind === 'person' || named?.text === ')') return true;
  }
  let at = head + 1;
  while (at < head + LONGEST_OBJECT && !has(tokens[at], Is.sign) && !tokens[at]?.verb?.finite) at++;
  return tokens[at]?.text === ',' && tokens[nameEnd(tokens, at + 1)]?.name?.kind === 'person';
}

/** Where titles end in front of a name: ", | the Rev. | Ann Orr". */
function nameEnd(tokens: readonly PassageToken[], from: number): number {
  let at = from;
  const isTitle = Is.honorific | Is.determiner | Is.number | Is.role;
  while (at < from + LONGEST_TITLE && tokens[at]?.name === undefined && has(tokens[at], isTitle))
    at++;
  return at;
}

const PAUSE = /^(?:[,—–-]|--)$/;
/** In words. */
const LONGEST_OBJECT = 12;
const LONGEST_TITLE = 3;
