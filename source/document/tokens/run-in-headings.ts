// A heading that lost its line, and the sentence that was run into it: "The Velm years |The first sale …".
import type { DocumentLexicon } from '../../languages/document-words.js';
import { isCapital, isNumber, isSmall } from '../../text/letters.js';
import type { Form } from '../tagger/forms.js';
import { Class, CLASSES } from '../tagger/tag-set.js';

/** What a sentence is made of before tags are known: words and marks, and where they start and end. */
export type CutWords = {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly forms: readonly Pick<Form, 'text' | 'finite' | 'past' | 'choices'>[];
};

/** A heading has so many words at most; what is longer is a sentence that lost its stop, or none. */
const LONGEST = 24;
/** Marks that end a heading as its last word does: a bracket or a quotation in it. */
const CLOSING: ReadonlySet<string> = new Set(['’', '”', ')', ']', '»']);

/**
 * True where a new sentence begins at a token though nothing ends what stands in front, from token `start` on: "Best of times |The vote
 * …", "Tarn mill: 9 dead |In October 1991, …". What may have a verb is no heading. Near misses: "a hepatitis A outbreak", "said: ‘We",
 * "wrote in The Times", "They praised His name", "sang in the drama In the Fog", "by His grace".
 */
export function endsHeading(
  cuts: CutWords,
  start: number,
  at: number,
  { headings, articles }: DocumentLexicon,
): boolean {
  const { forms, starts, ends } = cuts;
  const textAt = (index: number): string => forms[index]?.text ?? '';
  const [last, word, next] = [textAt(at - 1), textAt(at), textAt(at + 1)];
  if (at <= start || at - start > LONGEST || !headings.openers.has(word)) return false;
  if (starts[at] === ends[at - 1] || starts[at + 1] === ends[at]) return false;
  if (!opensSentence(word, next, headings)) return false;
  // one that follows another would be cut out of a sentence
  if (!isCapital(firstLetter(textAt(start))) || isLetterOrNumber(textAt(start - 1))) return false;
  const before = CLOSING.has(last) ? textAt(at - 2) : last;
  if (!isLetterOrNumber(before) || headings.notLast.has(before.toLowerCase())) return false;
  // "the memoir The other shore": what it is called
  if ([at - 2, at - 3].some((one) => one > start && articles.has(textAt(one)))) return false;
  // "building A burned", "Live At the Apollo", "Run In and": a name of which it is a part; near miss: "Tarn mill: 9 Dead |In May"
  const isToll = textAt(at - 3) === ':' && isNumber(firstLetter(textAt(at - 2)));
  const isPart = isCapital(firstLetter(last)) && headings.inNames.has(word);
  if (word.length === 1 || (isPart && !isToll)) return false;
  // near miss: "Tarn mill: 9 killed In May", which would be a deed of no day
  return !forms.slice(isToll ? at - 1 : start, at).some(mayBeVerb);
}

/** "praised", "sings", "shot", and a word that was never seen. */
export function mayBeVerb(form: CutWords['forms'][number] | undefined): boolean {
  if (form === undefined) return false;
  const { text, finite, past, choices } = form;
  if (finite > 0 || past !== undefined || /.ed$/.test(text)) return true;
  if (!isSmall(firstLetter(text))) return false;
  return choices === undefined || choices.some((tag) => ((CLASSES[tag] ?? 0) & Class.finite) > 0);
}

/** "The first", "In 1991", "In October": what follows belongs to it. Not "A and", "In and", "The Times". */
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
