// A line → the reporters that it names, and how plainly it says that they are.
import type { FurnitureLexicon } from '../../../languages/lexicons/furniture-lexicon.js';
import { isSentence, type Line } from '../../text/lines.js';
import { SIGN } from '../../text/scan.js';
import { isAgency, readNames, readOrganisation } from './byline-names.js';
import type { DateFinder } from '../day/printed-date.js';

/** led: "By Ann Lee"; dated: "Ann Lee 3 May 2021"; bare: "Ann Lee". */
export type Byline = { readonly names: readonly string[]; readonly kind: 'led' | 'dated' | 'bare' };

export type BylineReader = (line: Line) => Byline | undefined;

/** "5 minutes ago" and what follows, "Lee5 hours ago" included. */
const TIME_AGO = /(?<!\d)(?:\d{1,3}|an?) [a-z]{3,7} ago\b.{0,60}$/i;
/** "@annlee", "(@annlee)". */
const HANDLE = /\(?@\w{1,40}\)?/g;
const MAX_WORDS = 30;
const MAX_DATED_WORDS = 22;
/** A sentence with more words is none: "Author Ann Lee, from Oslo, said that …", "By noon Ann Lee had …". */
const MOST_SAID = 14;
const MAX_BARE_WORDS = 9;

/** "By Ann Lee", "ByAnn Lee" (set without a space), "Author: Ann Lee", "Story: Ann Lee". The lead ends where the name begins. */
function leadPattern({ bylineLeads, bylineLabels }: FurnitureLexicon): RegExp {
  const leads = [...bylineLeads].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(
    `^(?:(?:${leads})(?:\\s?:\\s?|\\s+|(?=\\p{Lu}\\p{Ll}))|(?:${bylineLabels.join('|')})\\s?:\\s?)`,
    'iu',
  );
}

/** What leads to a name behind a day: "by Ann", "By : Ann". Not "by and large". */
const BY = /(?<![a-z])by ?:? ?(?=\p{Lu}\p{L})/iu;

/** Between the day and its byline: a clock, a zone, "Published". Not "a sum paid". */
const BESIDE_DATE = /^(?:at|[ap]|m|[ap]m|published|posted|written|[A-Z]{2,5})$/;

/** "Bo Ek as told to Ann Lee": who wrote is named last. */
const TOLD_TO = /\bas told to (?=\p{Lu})/u;

/** A headline goes on so, no byline does: "Governor Picks Aide to Fill Seat". Not "Ann Lee, Reporter to the Lamp". */
const INFINITIVE = /\sto (?![Tt]he\b)\p{Lu}?\p{Ll}+\s/u;
/** "Ann Lee, Special to Lamp News". */
const SPECIAL_TO = /\bspecial to\b/i;

/** Builds the reader of one line: undefined for a line that names no reporter. */
export function makeBylineReader(data: FurnitureLexicon, findDates: DateFinder): BylineReader {
  const lead = leadPattern(data);
  const leadInitials = new Set(
    [...data.bylineLeads, ...data.bylineLabels].map((words) => words[0]),
  );
  return (line) => {
    const { text, key, words, signs } = line;
    if (words > MAX_WORDS) return undefined;
    const led = leadInitials.has(key[0]) ? (lead.exec(text)?.[0].length ?? 0) : 0;
    if (led === 0 && words > MAX_DATED_WORDS) return undefined;
    const date = (signs & SIGN.digit) === 0 ? undefined : findDates(text)[0];
    const kind = led > 0 ? ledKind(line) : kindOf(line, date !== undefined, data);
    if (kind === undefined) return undefined;
    const behind = date !== undefined && led === 0 ? nameBehind(text.slice(date.end)) : undefined;
    if (behind !== undefined) return namesIn(behind, 'led', data);
    return namesIn(text.slice(led, date && date.start > led ? date.start : undefined), kind, data);
  };
}

/** True where the first word is a given name: on a page, other capitals without a byline's markup name a series or a section. */
const isGiven = (text: string, { givenNames }: FurnitureLexicon): boolean =>
  givenNames.has(text.split(' ', 1)[0]?.toLowerCase() ?? '');

/** "James Lee Jr." */
const SUFFIXED = /\s(?:Jr|Sr)\.$/;

/** Nothing for a sentence that only begins as a byline does. */
const ledKind = (line: Line): 'led' | undefined =>
  isSentence(line) && (line.words > MOST_SAID || !line.key.startsWith('b')) ? undefined : 'led';

/** Whether a line without a lead may name who wrote below it: beside a day, or alone. */
function kindOf(line: Line, hasDate: boolean, data: FurnitureLexicon): Byline['kind'] | undefined {
  const { text, key, words, ends } = line;
  if (TOLD_TO.test(text)) return 'led';
  if (hasDate || (key.includes(' ago') && TIME_AGO.test(text)))
    return isSentence(line) ? undefined : 'dated';
  if ((ends && !SUFFIXED.test(text)) || words > MAX_BARE_WORDS) return undefined;
  if (INFINITIVE.test(text) && !SPECIAL_TO.test(text)) return undefined;
  return line.isByline === false && !isGiven(text, data) ? undefined : 'bare';
}

/** "3 May 2021 7:45 am PST by Ann Lee", "May 3, 2021 | By Ann Lee": what follows the byline behind a day. Not "3 May 2021, paid by Ann Lee". */
function nameBehind(rest: string): string | undefined {
  const by = BY.exec(rest);
  if (!by) return undefined;
  const between = rest.slice(0, by.index).split(/[^a-z]+/i);
  const isBeside = between.every(
    (word) => word === '' || BESIDE_DATE.test(word.length > 5 ? word.toLowerCase() : word),
  );
  return isBeside ? rest.slice(by.index + by[0].length) : undefined;
}

/** The names of people in the words of a line, else that of an organisation. */
function namesIn(words: string, kind: Byline['kind'], data: FurnitureLexicon): Byline | undefined {
  const told = TOLD_TO.exec(words);
  const rest = (told ? words.slice(told.index + told[0].length) : words)
    .replace(TIME_AGO, '')
    .replace(HANDLE, ' | ');
  const names = readNames(rest, data);
  if (names.length > 0) return { names, kind };
  const organisation =
    kind === 'led' || isAgency(rest, data) ? readOrganisation(rest, data) : undefined;
  return organisation === undefined ? undefined : { names: [organisation], kind };
}
