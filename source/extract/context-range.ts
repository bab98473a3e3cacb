// A stretch of an article that is to stand under a line → the same without the loose signs at its ends.
import { isA, type Document } from '../document/document.js';
import { Class } from '../document/tagger/tag-set.js';
import { trimRange, type Range } from '../text/range.js';

/** The range without the signs and the “and” at its ends, a bullet in front, and without a loose mark; undefined of one that is longer than `longest`, or empty. */
export function fitRange(document: Document, range: Range, longest: number): Range | undefined {
  const { body, datelines } = document;
  const { start: opening, end: last } = trimRange(body, range);
  const first =
    datelines.find(({ start, end }) => start <= opening && opening < end)?.end ?? opening;
  let end = last;
  if (end - first > 2 * longest) return undefined;
  const start = first + (BULLET.exec(body.slice(first, end))?.[0].length ?? 0);
  const closing = document.at(document.indexAt(end - 1));
  if (closing.start > start && isA(closing, Class.conjunction)) end = closing.start;
  while (end > start && OPEN_END.test(body.charAt(end - 1))) end--;
  if (end - start > longest || end <= start) return undefined;
  return withoutStray(body, { start, end });
}

/** "- Set it apart", "?? At a dinner", "– Oldby": a sign that print leaves in front. Near misses: "“We left", "[Orr] left", "£5". */
const BULLET = /^[-–—*•·~?!.,;:|>\uFFFD\s]+/;

const OPEN_END = /[\s,:;–—-]/;

/**
 * The range without a loose mark at an end that nothing in it opens or closes; undefined where one stands inside: whose words it ends is not told.
 * 'It rained. "', '" Lind left.'; near misses: '"We left," Lind said.', '“We left.'
 */
function withoutStray(body: string, { start, end }: Range): Range | undefined {
  const text = body.slice(start, end);
  if (isPaired(text)) return { start, end };
  const isAtStart = LOOSE_START.test(text);
  const isAtEnd = LOOSE_END.test(text);
  if (isAtStart === isAtEnd) return LOOSE_INSIDE.test(text) ? undefined : { start, end };
  const range = trimRange(body, { start: start + Number(isAtStart), end: end - Number(isAtEnd) });
  return isPaired(body.slice(range.start, range.end)) ? range : undefined;
}

const LOOSE_START = /^["“”]\s/;
const LOOSE_END = /\s["“”]$/;
const LOOSE_INSIDE = /\s["“”]\s/;

/** As many marks are opened in a text as are closed. */
export const isPaired = (text: string): boolean => {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count('"') % 2 === 0 && count('“') === count('”');
};
