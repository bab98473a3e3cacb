// A heading that lost its line, and the sentence that was run into it: "The Enron factor |The first sale …".
import type { DocumentLexicon } from '../languages/document-words.js';
import { isCapital, isNumber } from '../text/letters.js';

/** What a sentence is made of before tags are known: words and marks, and where they start and end. */
export type CutWords = {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly forms: readonly { readonly text: string }[];
};

/** A heading has so many words at most; what is longer is a sentence that lost its stop, or none. */
const LONGEST = 24;
/** Marks that end a heading as its last word does: a bracket or a quotation in it. */
const CLOSING: ReadonlySet<string> = new Set(['’', '”', ')', ']', '»']);

/**
 * True where a new sentence begins at a token though nothing ends what stands in front, from token `start` on: "Best of times |His election
 * …", "Killeen: 22 dead |In October 1991, …". Near misses: "a hepatitis A outbreak", "said: ‘We", "wrote in The Times", "a show called The
 * end", "by His grace".
 */
export function endsHeading(
  cuts: CutWords,
  start: number,
  at: number,
  { headings }: DocumentLexicon,
): boolean {
  const { forms, starts, ends } = cuts;
  const textAt = (index: number): string => forms[index]?.text ?? '';
  const [last, word, next] = [textAt(at - 1), textAt(at), textAt(at + 1)];
  if (at <= start || at - start > LONGEST || !headings.openers.has(word)) return false;
  if (starts[at] === ends[at - 1] || starts[at + 1] === ends[at]) return false;
  if (!opensSentence(word, next, headings)) return false;
  if (!isLetterOrNumber(textAt(start)) || !isCapital(firstLetter(textAt(start)))) return false;
  const isAside = CLOSING.has(last);
  const before = isAside ? textAt(at - 2) : last;
  if (!isLetterOrNumber(before)) return false;
  if (headings.notLast.has(before.toLowerCase())) return false;
  // "Serie A was", "Live At the Apollo", "Run It and": a name of which it is a part
  const isInName =
    isCapital(firstLetter(last)) && (word.length === 1 || headings.inNames.has(word));
  return !isInName || forms.slice(start, at).some(({ text }) => text === ':');
}

/** "The first", "In 1991", "In October": what follows belongs to it. Not "A and", "It and", "The Times". */
function opensSentence(
  word: string,
  next: string,
  { inNames, notSecond }: DocumentLexicon['headings'],
): boolean {
  const code = firstLetter(next);
  if (notSecond.has(next)) return false;
  if (isNumber(code)) return true;
  return isCapital(code) ? inNames.has(word) : isLetterOrNumber(next);
}

const firstLetter = (text: string): number => text.charCodeAt(0);
const isLetterOrNumber = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);
