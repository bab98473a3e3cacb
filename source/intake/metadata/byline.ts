// A line → the reporters that it names, and how plainly it says that they are.
import type { FurnitureData } from '../../languages/language.js';
import type { Line } from '../lines.js';
import { isAgency, readNames, readOrganisation } from './names.js';
import type { DateFinder } from './printed-date.js';

/** led: "By Ann Lee"; dated: "Ann Lee 3 May 2021"; bare: "Ann Lee". */
export type Byline = { readonly names: readonly string[]; readonly kind: 'led' | 'dated' | 'bare' };

export type BylineReader = (line: Line) => Byline | undefined;

/** "5 minutes ago" and what follows, "Lee5 hours ago" included. */
const TIME_AGO = /(?<!\d)(?:\d{1,3}|an?) [a-z]{3,7} ago\b.{0,60}$/i;
/** "@annlee", "(@annlee)". */
const HANDLE = /\(?@\w{1,40}\)?/g;
const MAX_WORDS = 30;
const LEAD_LENGTH = 20;
const MAX_DATED_WORDS = 16;
const MAX_BARE_WORDS = 9;

/** "By Ann Lee", "ByAnn Lee" (set without a space), "Author: Ann Lee". The lead ends where the name begins. */
function leadPattern({ bylineLeads }: FurnitureData): RegExp {
  const leads = [...bylineLeads].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`^(?:${leads})(?:\\s?:\\s?|\\s+|(?=\\p{Lu}\\p{Ll}))`, 'iu');
}

/** Builds the reader of one line: undefined for a line that names no reporter. */
export function makeBylineReader(data: FurnitureData, findDates: DateFinder): BylineReader {
  const lead = leadPattern(data);
  return ({ text, words, ends }) => {
    if (words > MAX_WORDS) return undefined;
    const start = text.slice(0, LEAD_LENGTH).toLowerCase();
    const mayLead = data.bylineLeads.some((words) => start.startsWith(words));
    const led = mayLead ? (lead.exec(text)?.[0].length ?? 0) : 0;
    const date = findDates(text)[0];
    const isDated = date !== undefined || TIME_AGO.test(text);
    if (led === 0 && (words > MAX_DATED_WORDS || (ends && !isDated))) return undefined;
    const rest = text
      .slice(led, date && date.start > led ? date.start : undefined)
      .replace(TIME_AGO, '')
      .replace(HANDLE, ' | ');
    const kind = led > 0 ? 'led' : isDated ? 'dated' : 'bare';
    const names = readNames(rest, data);
    if (names.length > 0)
      return kind !== 'bare' || words <= MAX_BARE_WORDS ? { names, kind } : undefined;
    const organisation =
      kind === 'led' || isAgency(rest, data) ? readOrganisation(rest, data) : undefined;
    return organisation === undefined ? undefined : { names: [organisation], kind };
  };
}
