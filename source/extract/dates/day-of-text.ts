// Article → the day that its text was told on, which may lie beside that of the page: weekdays are counted from it.
import type { Article } from '../../model/article.js';
import type { DateMention } from '../../model/briefing.js';
import { dayNumber } from '../../calendar/civil-days.js';
import { periodOf } from '../../calendar/iso-periods.js';
import { languageOf } from '../../languages/registry.js';
import type { Range } from '../../text/range.js';
import type { Expression } from './patterns.js';

/** So many days lie at most between a page and its text. */
const BESIDE = 2;

/** The rules that count from the day of the text. */
const FROM_TEXT: ReadonlySet<string> = new Set([
  'weekday',
  'weekday-part',
  'edge-weekday',
  'month-day',
]);

/** The publication day, else that of the dateline. */
export const dayOfPage = ({ publishedAt, dateline }: Article): string | undefined =>
  publishedAt?.slice(0, 10) ?? dateline?.date;

/**
 * The day that an article prints alone above its text, where it lies before that of its page: the page's is then the day of a copy.
 * undefined where it prints none, or several, as a chronicle does. `values` are the days of date mentions, by where they start.
 */
export function printedDay(article: Article, values: readonly Printed[]): string | undefined {
  const page = dayOfPage(article);
  const days = article.paragraphs.flatMap((paragraph) => {
    const printed = values.find((value) => isAlone(article, paragraph, value));
    return printed === undefined ? [] : [{ paragraph, value: printed.value }];
  });
  const [first, ...others] = days;
  if (page === undefined || first === undefined || others.length > 0) return undefined;
  if (first.paragraph.start !== article.paragraphs[0]?.start) return undefined;
  const day = first.value.slice(0, DAY);
  return periodOf(day)?.unit === 'day' && day.length === DAY && day < page ? day : undefined;
}

type Printed = Range & { readonly value: string };

/** The letters of "2021-12-28". */
const DAY = 10;

/** A paragraph is nothing but a day: "3 May 2021", "Published 3 May 2021, 14:02 GMT", "Posted on May 3, 2021"; not "Updated 3 May 2021", "Tarn, 3 May". */
function isAlone({ body, language }: Article, { start, end }: Range, printed: Printed): boolean {
  if (printed.start < start || printed.end > end || end - start > LONGEST_LINE) return false;
  const rest = `${body.slice(start, printed.start)} ${body.slice(printed.end, end).replace(CLOCK, '')}`;
  const { publishedCues } = languageOf(language).furniture;
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).every(
    (word) => publishedCues.has(word.toLowerCase()) || /^(?:on|at)$/i.test(word),
  );
}
const LONGEST_LINE = 60;

/** "14:02 GMT", "2.05 pm"; not "14 people" */
const CLOCK = /\b\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?(?: ?[A-Z]{2,4}\b)?/;

/** The day that a text was told on: what it prints, that of its page, or one beside it that its dates are counted from. */
export function dayOfText(article: Article, mentions: readonly DateMention[]): string | undefined {
  const printed = printedDay(
    article,
    mentions.filter(({ certainty }) => certainty === 'explicit'),
  );
  if (printed !== undefined) return printed;
  const page = dayOfPage(article);
  if (page === undefined) return undefined;
  const days = mentions.flatMap(({ trace: { rule, anchor } }) =>
    anchor !== undefined && FROM_TEXT.has(rule) ? anchor : [],
  );
  return days.findLast((day) => Math.abs(dayNumber(day) - dayNumber(page)) <= BESIDE) ?? page;
}

/** True for a day close to the day `published` but not the same. */
export function isBeside(value: string, published: string | undefined): boolean {
  if (published === undefined || periodOf(value)?.unit !== 'day') return false;
  const days = Math.abs(dayNumber(published) - dayNumber(value));
  return days > 0 && days <= BESIDE;
}

/** How many tokens open an article. */
const LEAD = 40;
const ALMOST_A_WEEK = 6;

/**
 * "TARN (Wire) - Lind said Wednesday she has quit", on a page of Tuesday: no news from afar opens with what is almost a week old.
 * Where it was told, the next day had begun, and all days of the text are counted from that.
 */
export const tellsOfTomorrow = (
  expression: Expression,
  value: string | undefined,
  published: string,
): boolean => expression.from < LEAD && isAlmostAWeekOld(expression, value, published);

const BARE_WEEKDAY: ReadonlySet<string> = new Set([
  'weekday',
  'edge-weekday',
  'weekday-part',
  'part-weekday',
  'clock-day',
]);

/** A bare weekday that would lie six days before the page: the name of the day behind it. Near miss: "last Friday". */
export const isAlmostAWeekOld = (
  { says, rule }: Expression,
  value: string | undefined,
  published: string,
): boolean =>
  BARE_WEEKDAY.has(rule) &&
  (says.shift ?? says.prior) === undefined &&
  value !== undefined &&
  dayNumber(published) - dayNumber(value.slice(0, 10)) === ALMOST_A_WEEK;
