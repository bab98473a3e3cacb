// The first words of a body → a stand-in for a headline that is not printed.
import type { SentenceLexicon } from '../../../languages/lexicons/word-lexicon.js';

/** A stop before a capital or an opening mark: "… today. The". Not "Mr. Ek", which the abbreviations tell. */
const STOP = /(?<word>[\p{L}\p{N}.]{1,20})[.!?…]["”’)]{0,2}(?=\s+["“‘(]?[\p{Lu}\d]|$)/gu;
const MAX_LENGTH = 300;

/** The first sentence of `body` from offset `from` on (behind a dateline), cut at 300 characters. */
export function firstSentence(body: string, from: number, data: SentenceLexicon): string {
  const newline = body.indexOf('\n', from);
  const text = body.slice(from, newline < 0 ? undefined : newline).trim();
  for (const match of text.slice(0, MAX_LENGTH).matchAll(STOP)) {
    const word = match.groups?.word ?? '';
    if (
      data.abbreviations.has(word) ||
      data.abbreviationsBeforeDigits.has(word) ||
      /^\p{Lu}$|\./u.test(word)
    )
      continue;
    return text.slice(0, match.index + match[0].length);
  }
  return text.length <= MAX_LENGTH ? text : text.slice(0, MAX_LENGTH).replace(/\s\S*$/, '') + ' …';
}
