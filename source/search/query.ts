// What was typed into the search box → words to rank by and conditions that a hit must meet.
import { isCivilPeriod } from '../calendar/civil-days.js';
import type { Range } from '../text/range.js';
import { typedDays, type TypedDays } from './typed-day.js';
import { isWallDay, wallDays } from './wall-days.js';

export type FilterKey = 'speaker' | 'source' | 'after' | 'before' | 'kind' | 'is';

/** A stretch of the query that is more than a word. `wrong` says what is the matter with it: it then has no effect. */
export type Chip = Range & {
  readonly kind: FilterKey | 'exact' | 'not' | 'starts';
  readonly value: string;
  readonly wrong: string | undefined;
};

export type Query = {
  /** The words to rank by, those of exact and starting terms among them; a space at the end where one was typed. */
  readonly words: string;
  readonly chips: readonly Chip[];
};

/**
 * A term: an operator or a filter's name, and a value that may stand in quotation marks.
 * `'exact`, `!not`, `^prefix`, `speaker:lind`, `source:"Ellis Paper"`. Near miss: `10:30`, which is a word.
 */
const TERM =
  /(?:(?<operator>['’!^])|(?<key>speaker|source|after|before|kind|is):)?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]\S*)|(?<=:))/giu;

const OPERATORS: Readonly<Record<string, 'exact' | 'not' | 'starts'>> = {
  "'": 'exact',
  '’': 'exact',
  '!': 'not',
  '^': 'starts',
};

/** Reads a query. Never fails: a filter that makes no sense is marked wrong and left out. */
export function parseQuery(text: string): Query {
  const words: string[] = [];
  const starting: string[] = [];
  const chips: Chip[] = [];
  let read = 0;
  for (const match of text.matchAll(TERM)) {
    if (match.index < read) continue;
    const { operator, key, quoted, plain } = match.groups ?? {};
    const typed = (quoted ?? plain ?? '').trim();
    const matched = match.index + match[0].length;
    const more = plain !== undefined && isDayKey(key) ? restOfDay(typed, text.slice(matched)) : '';
    const value = typed + more;
    const at = { start: match.index, end: matched + more.length };
    read = at.end;
    const kind = key
      ? (key.toLowerCase() as FilterKey)
      : operator
        ? OPERATORS[operator]
        : quoted === undefined
          ? undefined
          : 'exact';
    if (kind) chips.push({ ...at, kind, value, wrong: value === '' ? '' : wrongIn(kind, value) });
    if (value === '') continue;
    if (kind === 'starts') starting.push(value);
    else if (kind === undefined || kind === 'exact') words.push(value);
  }
  const all = [...words, ...starting].join(' ');
  // The last word counts as unfinished unless a space follows it: "'talk " means the word, "^talk" every beginning.
  const finished = /\s$/u.test(text) && starting.length === 0;
  return { words: all === '' ? '' : all + (finished ? ' ' : ''), chips };
}

const isDayKey = (key = ''): boolean => /^(?:after|before)$/i.test(key);

/** Words that may follow the first of a day: "last tuesday of march 2011", "19 march, 2011". */
const MORE_DAY_WORDS = /^(?:[ \t]+[^\s"':!^]{1,12}){1,4}/u;

/** What of the text behind the first word of a day belongs to it: " dec" of "28 dec nato"; empty where the word is a day by itself. */
function restOfDay(first: string, behind: string): string {
  if (isCivilPeriod(first)) return '';
  let more = MORE_DAY_WORDS.exec(behind)?.[0] ?? '';
  while (more !== '' && !isDay(first + more)) {
    const blank = Math.max(more.lastIndexOf(' '), more.lastIndexOf('\t'));
    more = more.slice(0, blank).trimEnd();
  }
  return more;
}

/** True for "2021-12-28", "2021", "28 dec", "march 2011", "yesterday"; a leap year, so that the 29th of February is one. */
const isDay = (text: string): boolean =>
  isCivilPeriod(text) || typedDays(text, [2000]) !== undefined || isWallDay(text);

/** What `after:` and `before:` take, said behind "takes" or "needs". */
const SOME_DAY = 'a day of the calendar, as 2021-12-28, 2021-12, 2021, 28 dec or yesterday';

/** What is the matter with a day that was typed for `--after` or `--before`; undefined for one that will do. */
export const wrongDay = (typed: string): string | undefined =>
  isDay(typed) ? undefined : SOME_DAY;

/**
 * The first and the last day of what `after:` or `before:` has; a day without a year is in the first of `years` that has it.
 * An ISO period stays as it is. Undefined where none of the years has that day.
 */
export function dayBounds(value: string, years: readonly number[]): TypedDays | undefined {
  return isCivilPeriod(value) ? { start: value, end: value } : typedDays(value, years);
}

/** A query in which the days that only the clock tells are ISO days: `after:yesterday`, `before:last tuesday`, `after:"3 days ago"`. */
export function withWallDays(query: string, today: string): string {
  let written = query;
  for (const { kind, value, start, end } of parseQuery(query).chips.toReversed()) {
    const days = kind === 'after' || kind === 'before' ? wallDays(value, today) : undefined;
    if (!days) continue;
    const day = kind === 'after' ? days.start : days.end;
    written = `${written.slice(0, start)}${kind}:${day}${written.slice(end)}`;
  }
  return written;
}

/** The words of a query without its conditions, for finding them in an open article. */
export const plainWordsOf = (text: string): string => parseQuery(text).words.trim();

const KINDS: Readonly<Record<string, 'event' | 'quote' | 'sentence'>> = {
  event: 'event',
  events: 'event',
  quote: 'quote',
  quotes: 'quote',
  source: 'sentence',
  sources: 'sentence',
  sentence: 'sentence',
};

/** What a record is called in `kind:`; undefined for a word that names none. */
export const kindNamed = (name: string): 'event' | 'quote' | 'sentence' | undefined =>
  KINDS[name.toLowerCase()];

/** What `is:` asks of an event or a quote. */
const STATES = ['sole', 'conflict', 'planned', 'new'] as const;
export type ClaimState = (typeof STATES)[number];

/** The state of that name; undefined for a word that names none. */
export const stateNamed = (name: string): ClaimState | undefined =>
  STATES.find((state) => state === name.toLowerCase());

/** What is the matter with the first condition that makes no sense; undefined where all do. */
export const wrongCondition = (text: string): string | undefined => {
  const chip = parseQuery(text).chips.find(({ wrong }) => wrong !== undefined);
  return chip?.wrong === '' ? `${chip.kind}: needs a value` : chip?.wrong;
};

/** What a filter takes that has no value yet. */
const TAKES: Readonly<Record<FilterKey, string>> = {
  speaker: 'the name of a speaker, or how it begins',
  source: 'the name of an outlet, or how it begins',
  after: SOME_DAY,
  before: SOME_DAY,
  kind: 'event, quote or source',
  is: 'sole, conflict, planned or new',
};

const isFilter = (kind: Chip['kind']): kind is FilterKey => kind in TAKES;

/**
 * Why nothing can meet a query, in words: a filter that has no value yet, one that makes no sense, days that exclude each
 * other. Undefined where something could.
 */
export function whyNothing(text: string): string | undefined {
  const { chips } = parseQuery(text);
  const half = chips
    .filter(({ wrong }) => wrong === '')
    .map(({ kind }) => kind)
    .find(isFilter);
  if (half) return `${half}: takes ${TAKES[half]}`;
  const wrong = chips.find((chip) => chip.wrong !== undefined && chip.wrong !== '')?.wrong;
  if (wrong !== undefined) return wrong;
  const [after, before] = (['after', 'before'] as const).map((key) =>
    chips.find(({ kind, value }) => kind === key && isCivilPeriod(value)),
  );
  if (!after || !before) return undefined;
  const isLater = after.value.slice(0, before.value.length) > before.value;
  return isLater
    ? `Nothing is of ${after.value} or later and of ${before.value} or earlier`
    : undefined;
}

function wrongIn(kind: Chip['kind'], value: string): string | undefined {
  return isFilter(kind) && MAKES_SENSE[kind]?.(value) === false
    ? `${kind}: takes ${TAKES[kind]}`
    : undefined;
}

/** What a value has to be, of the filters that not every word will do for. */
const MAKES_SENSE: Readonly<Partial<Record<FilterKey, (value: string) => boolean>>> = {
  after: isDay,
  before: isDay,
  kind: (value) => kindNamed(value) !== undefined,
  is: (value) => stateNamed(value) !== undefined,
};
