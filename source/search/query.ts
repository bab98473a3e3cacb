// What was typed into the search box → words to rank by and conditions that a hit must meet.
import { isCivilPeriod } from '../calendar/civil-days.js';
import type { Range } from '../text/range.js';

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
  for (const match of text.matchAll(TERM)) {
    const { operator, key, quoted, plain } = match.groups ?? {};
    const value = (quoted ?? plain ?? '').trim();
    const at = { start: match.index, end: match.index + match[0].length };
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

function wrongIn(kind: Chip['kind'], value: string): string | undefined {
  if ((kind === 'after' || kind === 'before') && !isCivilPeriod(value))
    return `${kind}: takes a day of the calendar, as 2021-12-28, 2021-12 or 2021`;
  if (kind === 'kind' && kindNamed(value) === undefined)
    return 'kind: takes event, quote or source';
  if (kind === 'is' && stateNamed(value) === undefined)
    return 'is: takes sole, conflict, planned or new';
  return undefined;
}
