// Tokens of a paragraph → sentences. A stop that belongs to no word ends one, and "U.S." before a word that opens sentences.
import type { DocumentData } from '../languages/document-data.js';
import { isCapital, isLetter, isNumber } from '../model/letters.js';
import type { Range } from '../model/range.js';

/** What a sentence is made of before tags are known. */
export type Cut = Range & { readonly text: string };

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);
/** Marks that belong to the sentence in front of them. */
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "'", '»', ')', ']', "''"]);
/** Marks that may stand before the first word of a sentence. */
const OPENING: ReadonlySet<string> = new Set([
  '"',
  '“',
  '‘',
  "'",
  '`',
  '``',
  '«',
  '(',
  '[',
  '—',
  '–',
  '-',
  '--',
]);

/**
 * Where the sentences of a paragraph end: indexes of tokens, exclusive, ascending; the last is the number of tokens. None where
 * the paragraph has no token.
 */
export function sentenceEnds(tokens: readonly Cut[], data: DocumentData): number[] {
  const ends: number[] = [];
  for (const [at, { text }] of tokens.entries()) {
    const end = closedEnd(tokens, at + 1);
    if (end >= tokens.length || !isApart(tokens, end)) continue;
    const stops = isStop(text);
    if (stops ? opens(tokens, end) : endsWithStop(text) && isOpener(tokens, end, data))
      ends.push(end);
  }
  if (tokens.length > 0) ends.push(tokens.length);
  return [...new Set(ends)];
}

const isStop = (text: string): boolean => STOPS.has(text.charAt(0));

/** "U.S.", "p.m.", "J."; not "Mr.", which stands before a name. */
const endsWithStop = (text: string): boolean =>
  text.length > 1 &&
  text.endsWith('.') &&
  (text.length === 2 || text.indexOf('.') < text.length - 1 || ENDS_NAMES.has(text));

/** Behind these a sentence may end though they keep their stop. */
const ENDS_NAMES: ReadonlySet<string> = new Set([
  'Inc.',
  'Corp.',
  'Co.',
  'Ltd.',
  'etc.',
  'Jr.',
  'Sr.',
]);

/** Past the marks that close: “It is over.” */
function closedEnd(tokens: readonly Cut[], from: number): number {
  let at = from;
  while (CLOSING.has(tokens[at]?.text ?? '') && tokens[at]?.start === tokens[at - 1]?.end) at++;
  return at;
}

const isApart = (tokens: readonly Cut[], at: number): boolean =>
  tokens[at]?.start !== tokens[at - 1]?.end;

/** The first token that is no opening mark. */
function firstWord(tokens: readonly Cut[], from: number): string {
  let at = from;
  while (OPENING.has(tokens[at]?.text ?? '')) at++;
  return tokens[at]?.text ?? '';
}

/** True before a capital, a digit or a letter of a script without capitals; not: “Is it over?” he asked. */
function opens(tokens: readonly Cut[], at: number): boolean {
  const word = firstWord(tokens, at);
  const code = word.charCodeAt(0);
  if (isCapital(code) || isNumber(code) || word.startsWith('$')) return true;
  return code > 127 && isLetter(code) && word.toLowerCase() === word.toUpperCase();
}

const isOpener = (tokens: readonly Cut[], at: number, { sentenceOpeners }: DocumentData): boolean =>
  sentenceOpeners.has(firstWord(tokens, at));
