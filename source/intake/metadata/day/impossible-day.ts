// An article without a day → the words that stand where its day should and are no day of the calendar.
import { readDateline, type DatelineLexicon } from '../../../languages/dateline.js';
import type { FurnitureLexicon } from '../../../languages/lexicons/furniture-lexicon.js';
import type { Article } from '../../../model/article.js';
import { dayValue } from '../../../calendar/civil-days.js';
import { isSentence, type Line } from '../../text/lines.js';
import { makeWordedDays } from './printed-date.js';

/** "2021-13-45", "9999-99-99"; "31/02/2021". Not "12021-13-451", the version "31.2.2021" or "/31/02/2021/". */
const NUMERIC_DAY =
  /(?<![\d./-])(?:(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)|(?<first>\d\d?)\/(?<second>\d\d?)\/(?<last>(?:19|20)\d\d))(?![\d/-])/g;

/** So many lines above the text may hold its day, each of so many words at most. */
const LINES_ABOVE = 12;
const MOST_WORDS = 16;

export type ImpossibleDayFinder = (
  article: Pick<Article, 'body' | 'publishedAt'>,
  lines: readonly Line[],
) => string | undefined;

/**
 * Builds the finder for a language: "31 February 2021" where an article that has no day prints it in its dateline or,
 * little else beside it, on one of the lines above its text.
 */
export function makeImpossibleDayFinder(
  furniture: Pick<FurnitureLexicon, 'months'>,
  datelines: DatelineLexicon,
): ImpossibleDayFinder {
  const wordedDays = makeWordedDays(furniture);
  const impossibleDayIn = (text: string): string | undefined => {
    if (!/\d/.test(text)) return undefined;
    const worded = wordedDays(text);
    const numeric = Array.from(text.matchAll(NUMERIC_DAY), ({ 0: words, groups }) => ({
      words,
      day: dayOf(groups ?? {}),
    }));
    const found = [...worded, ...numeric];
    return found.every(({ day }) => day === undefined) ? found[0]?.words : undefined;
  };
  return ({ body, publishedAt }, lines) => {
    if (publishedAt !== undefined) return undefined;
    const { start = 0, end = 0 } = readDateline(firstLine(body), datelines, true) ?? {};
    const first = lines.findIndex(({ text }) => text !== '' && body.startsWith(text));
    const above = lines
      .slice(Math.max(0, first - LINES_ABOVE), Math.max(0, first))
      .filter((line) => line.words <= MOST_WORDS && !isSentence(line));
    for (const text of [body.slice(start, end), ...above.map((line) => line.text).reverse()]) {
      const found = impossibleDayIn(text);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

const firstLine = (body: string): string => {
  const end = body.indexOf('\n');
  return end === -1 ? body : body.slice(0, end);
};

/** The ISO day that the groups of {@link NUMERIC_DAY} give in any order of day and month. */
function dayOf({
  year,
  month,
  day,
  first,
  second,
  last,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (year !== undefined) return dayValue(Number(year), Number(month), Number(day));
  const [one, other] = [Number(first), Number(second)];
  return dayValue(Number(last), other, one) ?? dayValue(Number(last), one, other);
}
