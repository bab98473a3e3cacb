// The words of a text as the readers of names, coreference and quotes see them.
import { findNames } from '../../source/extract/names/find-names.js';
import { readPassages, type Passage, type PassageToken } from '../../source/extract/passages/passages.js'; // prettier-ignore
import { wordsOf, type Word } from '../../source/extract/words.js';
import { documentOf } from '../../source/extract/document-of.js';
import type { TaggedWords } from '../../source/extract/names/told-offices/tagged-words.js';
import type { Chunk } from '../../source/extract/names/chunks/read-chunks.js';
import { english } from '../../source/languages/english/english.js';
import { articleOf, readingOf } from './article.js';

/** The passages of that body, a paragraph each. */
export function passagesOf(body: string): readonly Passage[] {
  const reading = readingOf(articleOf(body));
  return readPassages(reading, findNames(reading));
}

/** The tokens of the first paragraph of that body. */
export const passageTokensOf = (body: string): readonly PassageToken[] =>
  passagesOf(body)[0]?.tokens ?? [];

/** Where a word stands among others; a test that names a word its text lacks is wrong. */
export function placeOf(words: readonly Pick<Word, 'text'>[], word: string): number {
  const at = words.findIndex(({ text }) => text === word);
  if (at < 0) throw new Error(`not in the text: ${word}`);
  return at;
}

/** The tokens from one to another, `to` exclusive, as they are printed but for blanks. */
export const printedTokens = (
  tokens: readonly Pick<Word, 'text'>[],
  from: number,
  to: number,
): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** The words of that body with their tags. */
export function taggedWordsOf(body: string): TaggedWords {
  const reading = readingOf(articleOf(body));
  const document = documentOf(reading);
  const words = wordsOf(reading);
  return {
    words,
    language: english,
    tagOf: (word) => (word && document?.at(word.to - 1).tag) ?? '',
  };
}

/** The name that stands in those words, as a chunk without offices. */
export function chunkOf({ words }: TaggedWords, name: string): Chunk {
  const parts = name.split(' ');
  const first = placeOf(words, parts[0] ?? '');
  const last = first + parts.length - 1;
  if (printedTokens(words, first, last + 1) !== name) throw new Error(`not in the text: ${name}`);
  return { first, last, honorific: undefined, titles: [], roles: [], roleWords: [], affiliation: undefined, opens: false }; // prettier-ignore
}
