// Articles without a printed date → the same with the day that their own words and their sister articles allow.
import type { FurnitureLexicon } from '../../../languages/lexicons/furniture-lexicon.js';
import type { Article } from '../../../model/article.js';
import { dayNumber, dayValue, weekdayOf } from '../../../calendar/civil-days.js';
import type { Tools } from '../../assemble.js';

/** How much of an article is looked at: what its opening says happened "Wednesday (Dec. 22)" is its news. */
const OPENING = 600;
/** Sister articles cover one story: a year is taken from them only within this many days. */
const FARTHEST = 200;
/** So many different days say where a story lies. */
const MOST_SISTERS = 400;

/**
 * Dates each undated article from a weekday with a day of the month in its opening, "Wednesday (Dec. 22)", or from a
 * dateline without a year: the year is the one nearest to the dated articles in which the weekday is right. Else from the messages of
 * one or two days that it shows. Where there are none, and no other article is dated, nothing is guessed.
 */
export function inferDates(articles: readonly Article[], tools: Tools): Article[] {
  const sisters = [
    ...new Set(articles.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? [])),
  ];
  const patterns = openingPatterns(tools.language.furniture);
  return articles.map((article) => {
    if (article.publishedAt !== undefined) return article;
    const opened = inferDay(article.body.slice(0, OPENING), patterns, sisters);
    const publishedAt = opened ?? dayOfMessages(article.body, tools.findDates);
    const origin = opened === undefined ? OF_MESSAGES : INFERRED;
    return publishedAt === undefined
      ? article
      : {
          ...article,
          publishedAt,
          publishedAtCertainty: 'inferred',
          ...(article.origins ? { origins: { ...article.origins, publishedAt: origin } } : {}),
        };
  });
}

const INFERRED = 'a weekday and a day that its opening prints, in the year of the other articles';
const OF_MESSAGES = 'the last day of the messages that it shows';

/** "— Ann Lind (@annlind) May 3, 2021": the words behind its sender. Near miss: "Lind (left) May 3, 2021". */
const MESSAGE = /\(@\w{1,40}\) ?(?<stamp>[^\n]{6,24})/g;
/** So many messages, of so many days at most, say when a text was written that shows them. */
const MESSAGES = { count: 2, days: 2 } as const;

/** The last day of the messages that a text shows; undefined where they are few, or of days far apart. */
function dayOfMessages(body: string, findDates: Tools['findDates']): string | undefined {
  const days = Array.from(body.matchAll(MESSAGE), ({ groups }) => findDates(groups?.stamp ?? '')[0]?.day)
    .filter((day) => day !== undefined)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < MESSAGES.count) return undefined;
  return dayNumber(last) - dayNumber(first) <= MESSAGES.days ? last : undefined;
} // prettier-ignore

type Patterns = {
  readonly expressions: readonly RegExp[];
  readonly monthOf: (name: string) => number;
  readonly weekdayOf: (name: string) => number;
};

function openingPatterns({ months, weekdays }: FurnitureLexicon): Patterns {
  const any = (rows: readonly (readonly string[])[]): string =>
    rows
      .flat()
      .sort((a, b) => b.length - a.length)
      .join('|');
  const weekday = `\\b(?<weekday>${any(weekdays)})\\b\\.?`;
  const month = `(?<month>${any(months)})\\b\\.?`;
  const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';
  const rowOf = (rows: readonly (readonly string[])[]) => (name: string) =>
    rows.findIndex((names) => names.includes(name.toLowerCase()));
  return {
    /** "Wednesday (Dec. 22)", "on Tuesday, December 28,"; "Tuesday 28 December", "Tue, 28th of Dec". */
    expressions: [
      new RegExp(`${weekday},? ?\\(?${month} ${day}`, 'i'),
      new RegExp(`${weekday},? ?\\(?${day}(?: of)? ${month}`, 'i'),
    ],
    monthOf: (name) => rowOf(months)(name) + 1,
    weekdayOf: rowOf(weekdays),
  };
}

function inferDay(
  opening: string,
  patterns: Patterns,
  sisters: readonly string[],
): string | undefined {
  if (sisters.length === 0 || !/\d/.test(opening)) return undefined;
  const match = patterns.expressions
    .map((expression) => expression.exec(opening))
    .filter((found) => found !== null)
    .sort((a, b) => a.index - b.index)[0];
  if (!match) return undefined;
  const { weekday = '', month = '', day } = match.groups ?? {};
  return nearestYear(patterns.monthOf(month), Number(day), patterns.weekdayOf(weekday), sisters);
}

function nearestYear(
  month: number,
  day: number,
  weekday: number,
  sisters: readonly string[],
): string | undefined {
  const years = new Set(
    sisters.flatMap((date) => [-1, 0, 1].map((step) => Number(date.slice(0, 4)) + step)),
  );
  let best: string | undefined;
  let bestDistance = FARTHEST;
  for (const year of years) {
    const iso = dayValue(year, month, day);
    if (iso === undefined || weekdayOf(dayNumber(iso)) !== weekday + 1) continue;
    const distance = Math.min(
      ...sisters
        .slice(0, MOST_SISTERS)
        .map((sister) => Math.abs(dayNumber(iso) - dayNumber(sister))),
    );
    if (distance < bestDistance) {
      bestDistance = distance;
      best = iso;
    }
  }
  return best;
}
