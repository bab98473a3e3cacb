// Body → stretches between quotation marks, paragraph by paragraph: one stray mark never turns the rest inside out.
import type { QuoteData } from '../languages/language.js';
import type { Paragraph } from '../model/article.js';
import { isLetter, isNumber, isSmall, isSpace } from '../model/letters.js';
import { onceFor } from '../model/once-for.js';
import type { Range } from '../model/range.js';
import type { Reading } from './reading.js';

/** What stands between two marks, marks included; `inner` without them. */
export type Marked = Range & {
  readonly inner: Range;
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** False where the paragraph ended before the closing mark. */
  readonly closed: boolean;
  /** True where the next paragraph opens with a mark again: one quote over several paragraphs. */
  readonly continues: boolean;
};

type Sign = {
  readonly at: number;
  readonly size: number;
  readonly opens: boolean;
  readonly closes: boolean;
};

/** Double marks of all kinds: straight, curly, low, angled, `` and ''. */
const DOUBLE = /["“”„‟«»]|``|''/g;

/** Single marks; most of them are apostrophes: "don’t", "the workers’ union". */
const SINGLE = /['‘’‚‹›]/g;

const OPENS_AFTER = /[\s([{—–\-/:*]/;
const SPACE = /\s/;

const isWordCode = (code: number): boolean => isLetter(code) || isNumber(code);

/** What a closing mark never stands before. A full stop may follow it: ‘a disgrace’. */
const isWord = (char: string): boolean => isWordCode(char.charCodeAt(0)) || '$£€#@'.includes(char);

/** "’90s": a year without its century. Near miss: "’900". */
const SHORT_YEAR = /^\d\ds?$/;

/** "’em", "’90s", "’tis": an apostrophe in front of a word, no mark. */
function isLeadingApostrophe(text: string, { elided }: QuoteData): boolean {
  let end = 1;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  const word = text.slice(1, end).toLowerCase();
  return elided.has(word) || SHORT_YEAR.test(word);
}

/** A single mark behind a space, a bracket or a dash; it opens something where a letter follows. */
const SINGLE_IN_FRONT = /(?<=^|[\s([—–])['‘‹]/g;

function opensWithSingle(body: string): boolean {
  for (const { index } of body.matchAll(SINGLE_IN_FRONT))
    if (isLetter(body.charCodeAt(index + 1))) return true;
  return false;
}

/** The marked stretches of a body, read once: quotes and events both ask for them. */
export const marksOf: (reading: Reading) => readonly Marked[] = onceFor(({ article, language }) =>
  findMarked(article.body, article.paragraphs, language.quotes),
);

/** The outermost marked stretches in order. Single marks count where the article uses them as its outer marks. */
export function findMarked(
  body: string,
  paragraphs: readonly Paragraph[],
  quotes: QuoteData,
): Marked[] {
  const doubles = pairAll(body, paragraphs, DOUBLE, doubleSign, quotes);
  if (!opensWithSingle(body)) return doubles;
  const singles = pairAll(body, paragraphs, SINGLE, singleSign, quotes).filter(
    ({ closed, continues }) => closed || continues,
  );
  const lone = (list: readonly Marked[], others: readonly Marked[]): number => {
    let count = 0;
    let at = 0;
    for (const marked of list) {
      while (at < others.length && others[at]!.end < marked.end) at++;
      if (at === others.length || others[at]!.start > marked.start) count++;
    }
    return count;
  };
  return lone(singles, doubles) > 1.5 * lone(doubles, singles) ? singles : doubles;
}

function pairAll(
  body: string,
  paragraphs: readonly Paragraph[],
  pattern: RegExp,
  read: (
    body: string,
    at: number,
    text: string,
    paragraph: Range,
    quotes: QuoteData,
  ) => Sign | undefined,
  quotes: QuoteData,
): Marked[] {
  const found: Marked[] = [];
  paragraphs.forEach((paragraph, index) => {
    const text = body.slice(paragraph.start, paragraph.end);
    const signs: Sign[] = [];
    for (const match of text.matchAll(pattern)) {
      const sign = read(body, paragraph.start + match.index, match[0], paragraph, quotes);
      if (sign !== undefined) signs.push(sign);
    }
    for (const pair of pairSigns(paragraph, index, signs)) found.push(pair);
  });
  return found.map((marked, index) => {
    const next = found[index + 1];
    const continues =
      !marked.closed &&
      next?.paragraph === marked.paragraph + 1 &&
      next.start === paragraphs[next.paragraph]!.start;
    return continues ? { ...marked, continues } : marked;
  });
}

/** One paragraph's signs → its outermost pairs. A second opening mark inside is a quotation within the quotation. */
function pairSigns(paragraph: Range, index: number, signs: readonly Sign[]): Marked[] {
  const pairs: Marked[] = [];
  let open: Sign | undefined;
  let depth = 0;
  const push = (from: Sign, end: number, size: number, closed: boolean): void => {
    const inner = { start: from.at + from.size, end: end - size };
    if (inner.end > inner.start)
      pairs.push({ start: from.at, end, inner, paragraph: index, closed, continues: false });
  };
  // how many marks from here on can only close: a nested opening needs two of them
  const closers = new Uint32Array(signs.length + 1);
  for (let at = signs.length - 1; at >= 0; at--)
    closers[at] = closers[at + 1]! + (signs[at]!.closes && !signs[at]!.opens ? 1 : 0);
  const openers = new Uint32Array(signs.length + 1);
  for (let at = signs.length - 1; at >= 0; at--)
    openers[at] = openers[at + 1]! + (signs[at]!.opens && !signs[at]!.closes ? 1 : 0);
  signs.forEach((sign, at) => {
    if (open === undefined) {
      if (sign.opens) {
        open = sign;
        depth = 1;
      }
    } else if (sign.closes && (!sign.opens || depth > 0)) {
      if (--depth > 0) return;
      push(open, sign.at + sign.size, sign.size, true);
      open = undefined;
    } else if (sign.opens) {
      if (closers[at]! > openers[at]!) depth++;
      else {
        // the mark before was never closed: what follows is a quotation of its own
        open = sign;
        depth = 1;
      }
    }
  });
  if (open !== undefined) push(open, paragraph.end, 0, false);
  return pairs;
}

function around(
  body: string,
  at: number,
  size: number,
  { start, end }: Range,
): { before: string; after: string } {
  return {
    before: at > start ? body[at - 1]! : ' ',
    after: at + size < end ? body[at + size]! : ' ',
  };
}

/** Which way a double mark may face: by its shape, corrected by its neighbours (“like this,“). Undefined: no mark at all. */
function doubleSign(body: string, at: number, text: string, paragraph: Range): Sign | undefined {
  const size = text.length;
  const { before, after } = around(body, at, size, paragraph);
  const startsWord = OPENS_AFTER.test(before) && !SPACE.test(after);
  const endsWord = !SPACE.test(before) && !isWord(after);
  // stray, but it may still close: “They see that. “
  if (SPACE.test(before) && SPACE.test(after))
    return text === '"' ? undefined : { at, size, opens: false, closes: true };
  // 6'3" and 12": inches, unless the quotation ends with the number
  if (
    text === '"' &&
    /\d/.test(before) &&
    /\d['’]\d{1,2}$/.test(body.slice(Math.max(0, at - 5), at))
  )
    return undefined;
  const shape = /[“„‟«]|``/.test(text) ? 'opens' : /[”»]/.test(text) ? 'closes' : 'both';
  if (startsWord && !endsWord) return { at, size, opens: true, closes: false };
  if (endsWord && !startsWord) return { at, size, opens: false, closes: true };
  if (shape === 'opens') return { at, size, opens: true, closes: false };
  if (shape === 'closes') return { at, size, opens: false, closes: true };
  return { at, size, opens: OPENS_AFTER.test(before), closes: !SPACE.test(before) };
}

/** A single mark opens after a space and before a letter; it closes after a letter or a stop and before no letter. */
function singleSign(
  body: string,
  at: number,
  text: string,
  paragraph: Range,
  quotes: QuoteData,
): Sign | undefined {
  const { before, after } = around(body, at, 1, paragraph);
  if (OPENS_AFTER.test(before) && !SPACE.test(after)) {
    if (isLeadingApostrophe(body.slice(at, at + 7), quotes) && text !== '‘') return undefined;
    return { at, size: 1, opens: true, closes: false };
  }
  if (SPACE.test(before) || isWord(after)) return undefined;
  // "the workers’ union" against ‘the workers’
  const goesOn = isSpace(body.charCodeAt(at + 1)) && isSmall(body.charCodeAt(at + 2));
  if (goesOn && /[sS]/.test(before)) {
    const rest = body.slice(at + 1, Math.min(paragraph.end, at + 400));
    const next = /[.,!?…—]['’](?!\p{L})|\p{L}['’][.,;:)]|\s['‘]\p{L}/u.exec(rest);
    if (next !== null && !/^\s/.test(next[0])) return undefined;
  }
  return { at, size: 1, opens: false, closes: true };
}
