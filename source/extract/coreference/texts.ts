// "a letter signed by 42 senators" → how "the letter" is told of, there and wherever the article quotes it.
import type { Language } from '../../languages/language.js';
import { isFiniteToken, type Passage, type PassageToken } from '../quotes/passages.js';
import { does, has, Is, Use } from '../word-classes.js';

/** Noun of a text → its words from the noun on, with whose it is; undefined where the article tells of two. */
export type SignedTexts = ReadonlyMap<string, string | undefined>;

/** In words, from the noun on. */
const LONGEST = 12;

const ENDS = Is.sign | Is.relative | Is.subordinator | Is.conjunction | Is.time;

/**
 * The last token of what tells whose the text at `head` is: "a letter | signed by all 42 members of the board |"; `head` where nothing does, where
 * it is nobody's but a person's alone, or goes on for long. Near misses: "a letter signed on Monday", "a letter read by many".
 */
export function signersEnd(
  tokens: readonly PassageToken[],
  head: number,
  { quotes: { communication, signing } }: Language,
): number {
  if (!communication.has(tokens[head]?.lower ?? '')) return head;
  const isSigned = signing.has(tokens[head + 1]?.lower ?? '') && does(tokens[head + 2], Use.agent);
  if (!isSigned) return head;
  let end = head + 2;
  while (end + 1 - head < LONGEST && !endsSigners(tokens, end + 1)) end++;
  return end === head + 2 || end + 1 - head >= LONGEST ? head : end;
}

const endsSigners = (tokens: readonly PassageToken[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.marked !== undefined || isFiniteToken(tokens, at)) return true;
  return has(token, ENDS) && !has(token, Is.genitive);
};

/** The texts of an article whose signers are told. */
export function readTexts(passages: readonly Passage[], language: Language): SignedTexts {
  const texts = new Map<string, string | undefined>();
  for (const { tokens } of passages)
    for (let head = 0; head < tokens.length; head++) {
      const end = signersEnd(tokens, head, language);
      if (end === head) continue;
      const told = joinedText(tokens.slice(head, end + 1));
      const noun = tokens[head]?.lower ?? '';
      texts.set(noun, texts.has(noun) && texts.get(noun) !== told ? undefined : told);
    }
  return texts;
}

/** The words with the blanks between them that they are printed with: "Orr’s lawyer". */
export const joinedText = (words: readonly PassageToken[]): string =>
  words.reduce(
    (text, word, at) =>
      at === 0
        ? word.text
        : `${text}${(words[at - 1]?.end ?? 0) < word.start ? ' ' : ''}${word.text}`,
    '',
  );
