// Lines around the headline → who wrote the article, and which lines say so.
import type { FurnitureData } from '../../languages/language.js';
import type { Line } from '../lines.js';
import { readNames } from './names.js';
import type { DateFinder } from './printed-date.js';

export type Byline = { readonly names: readonly string[]; readonly kind: 'led' | 'dated' | 'bare' };

/** "5 minutes ago" and what follows. */
const TIME_AGO = /\b(?:\d{1,3}|an?) [a-z]{3,7} ago\b.{0,60}$/i;
/** "@annlee", "(@annlee)", an address. */
const HANDLE = /\(?\S{0,30}@\S{1,40}\)?/g;
const MAX_WORDS = 30;
const MAX_DATED_WORDS = 16;
const MAX_BARE_WORDS = 9;

/** "By Ann Lee", "ByAnn Lee" (set without a space), "Author: Ann Lee". The lead ends where the name begins. */
function leadPattern({ bylineLeads }: FurnitureData): RegExp {
  const leads = [...bylineLeads].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`^(?:${leads})(?:\\s?:\\s?|\\s+|(?=\\p{Lu}\\p{Ll}))`, 'iu');
}

export type BylineReader = (line: Line) => Byline | undefined;

/** Builds the reader of one line: undefined for a line that names no reporter. */
export function makeBylineReader(data: FurnitureData, findDates: DateFinder): BylineReader {
  const lead = leadPattern(data);
  return ({ text, words, ends }) => {
    if (words > MAX_WORDS) return undefined;
    const led = lead.exec(text)?.[0].length ?? 0;
    if (led > 0 && /^[Ff]rom\s/.test(text) && words > 6) return undefined;
    const date = findDates(text)[0];
    const ago = TIME_AGO.test(text);
    if (led === 0 && (words > MAX_DATED_WORDS || (ends && !date && !ago))) return undefined;
    const rest = text.slice(led, date && date.start > led ? date.start : undefined);
    const names = readNames(
      leadingNames(rest.replace(TIME_AGO, '').replace(HANDLE, ' | '), data),
      data,
    );
    if (names.length === 0) return undefined;
    if (led > 0) return { names, kind: 'led' };
    if (date || ago) return { names, kind: 'dated' };
    return words <= MAX_BARE_WORDS ? { names, kind: 'bare' } : undefined;
  };
}

/** Cuts what follows a name without a sign between: "Ann Lee on", "Ann Lee in Oslo", "Ann Lee Tue", "Ann Lee Published". */
function leadingNames(
  text: string,
  { weekdays, publishedCues, updatedCues }: FurnitureData,
): string {
  const words = text.trim().split(/\s+/);
  const stop = words.findIndex((word, index) => {
    const folded = word.toLowerCase().replace(/[^a-z]/g, '');
    if (index === 0) return false;
    return (
      /^(?:on|in|at|for|from|is|was|updated|published|posted|last)$/.test(folded) ||
      publishedCues.has(folded) ||
      updatedCues.has(folded) ||
      (folded.length > 2 && weekdays.some((names) => names.includes(folded))) ||
      /^\d/.test(word)
    );
  });
  return (stop < 0 ? words : words.slice(0, stop)).join(' ').replace(/[\s|,•·–—-]+$/u, '');
}
