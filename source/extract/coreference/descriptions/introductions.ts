// "The head of the transit board warned … [paragraph] Ann Orr, who chairs the board, said" → whom the lead spoke of before it named her.
import type { Language } from '../../../languages/language.js';
import type { Name } from '../../../model/briefing.js';
import { isSign, type Passage, type PassageToken } from '../../passages/passages.js';
import type { Phrase } from '../../passages/phrases.js';
import { has, Is } from '../../word-classes.js';

/** The first person that an article names, with the words that introduce it. */
export type Introduction = {
  readonly name: Name;
  readonly start: number;
  readonly paragraph: number;
  readonly sentence: number;
  /** The name opens its sentence. */
  readonly opens: boolean;
  /** In lower case: titles in front, and what stands between the commas behind. */
  readonly words: ReadonlySet<string>;
};

/** How far behind the phrase the name may stand, in paragraphs. */
const REACH = 2;
const LONGEST = 14;
/** Letters of a word that tells something: not "of", "the". */
const SHORTEST = 4;

/** The introduction of the first person named; undefined where nobody is. */
export function readIntroduction(passages: readonly Passage[]): Introduction | undefined {
  for (const { tokens, paragraph } of passages) {
    const first = tokens.findIndex(({ name }) => name?.kind === 'person');
    const token = tokens[first];
    if (token?.name === undefined) continue;
    let end = first;
    while (tokens[end + 1]?.name === token.name) end++;
    const words = new Set<string>();
    for (let at = first - 1; has(tokens[at], Is.role | Is.roleModifier | Is.capital); at--)
      words.add(tokens[at]?.lower ?? '');
    const isAged = has(tokens[end + 2], Is.number) && isSign(tokens[end + 3], ',');
    if (isSign(tokens[end + 1], ','))
      for (let at = isAged ? end + 4 : end + 2; at < end + LONGEST && !isEnd(tokens[at]); at++)
        words.add(tokens[at]?.lower ?? '');
    const { name, start, sentence } = token;
    const opens = tokens[first - 1]?.sentence !== sentence;
    return { name, start, paragraph, sentence, opens, words };
  }
  return undefined;
}

const isEnd = (token: PassageToken | undefined): boolean =>
  token === undefined || isSign(token, ',.;') || token.marked !== undefined;

/**
 * Whom a phrase of an office means that stands before anybody is named: the first person named, if a word of the phrase introduces that
 * person ("the country’s top health official" … "the health commissioner"). Near miss: "the mayor" … "Ann Orr, a shopkeeper".
 */
export function introducedLater(
  introduction: Introduction | undefined,
  tokens: readonly PassageToken[],
  { first, last, head }: Phrase,
  { paragraph, language }: { readonly paragraph: number; readonly language: Language },
): Name | undefined {
  const start = tokens[first]?.start ?? Infinity;
  if (introduction === undefined || introduction.start < start) return undefined;
  const isNext = tokens[first]?.sentence === introduction.sentence - 1 && introduction.opens;
  if (introduction.paragraph === paragraph ? !isNext : introduction.paragraph - paragraph > REACH)
    return undefined;
  const { lower: noun = '' } = tokens[head] ?? {};
  if (!language.names.roles.has(noun)) return undefined;
  for (let at = first; at <= last; at++) {
    const word = tokens[at]?.lower ?? '';
    const tells = word.length >= SHORTEST && !language.words.functionWords.has(word);
    if (tells && introduction.words.has(word)) return introduction.name;
  }
  return undefined;
}
