// A briefing and what is printed of it → every promise that it breaks. Written apart from the code that keeps the promises.
import type { Article } from '../../source/model/article.js';
import type { BriefedArticle, Briefing, EventOccurrence } from '../../source/model/briefing.js';
import type { Range } from '../../source/text/range.js';

/** `kind` names the promise, the same words for every breach of it; `detail` shows this one. */
export type Breach = { readonly kind: string; readonly detail: string };

type Tell = (kind: string, detail: unknown) => void;

/**
 * What no output holds: controls but the line feed, what turns the order of words round or ends a line, what Unicode lets
 * a terminal leave out (tags, fillers), half a character. Not an emoji's selector, nor a joiner.
 */
const NEVER_PRINTED =
  // eslint-disable-next-line no-misleading-character-class
  /(?!\n)\p{Cc}|[\p{Zl}\p{Zp}\p{Cs}\ufff9-\ufffb]|(?![\u200c\u200d\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|(?<!\p{Emoji})[\ufe0e\ufe0f]/u;

/** "e" under nine accents. Not under eight. */
const NINE_MARKS = /\p{M}{9}/u;

/** What the program says of a file that it failed on by a fault of its own. */
const OWN_FAULT = /please report|\b(?:Type|Range|Reference|Syntax)Error\b/;

/** Every promise that the briefing breaks by itself. */
export function breachesOf(briefing: Briefing): Breach[] {
  const breaches: Breach[] = [];
  const tell: Tell = (kind, detail) => void breaches.push({ kind, detail: JSON.stringify(detail) });
  const articles = new Map(briefing.articles.map((article) => [article.id, article]));
  checkIds(briefing, tell);
  for (const article of briefing.articles) checkArticle(article, tell);
  checkEvents(briefing, articles, tell);
  checkQuotes(briefing, articles, tell);
  checkReferences(briefing, articles, tell);
  for (const warning of briefing.warnings)
    if (OWN_FAULT.test(warning.message)) tell('a fault of its own becomes a warning', warning);
  return breaches;
}

/** Every promise that what is printed breaks; `what` names the format. */
export function breachesOfOutput(what: string, output: string): Breach[] {
  const told = (pattern: RegExp, kind: string): Breach[] => {
    const found = pattern.exec(output);
    if (!found) return [];
    const around = output.slice(Math.max(0, found.index - 40), found.index + 40);
    return [{ kind: `${what}: ${kind}`, detail: JSON.stringify(around) }];
  };
  return [
    ...told(NEVER_PRINTED, 'a character that is never printed'),
    ...told(NINE_MARKS, 'more than eight marks on a letter'),
  ];
}

/** Every promise that the JSON document breaks as JSON. */
export function breachesOfJson(json: string): Breach[] {
  try {
    const halves = new Set<string>();
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === 'string' && !value.isWellFormed()) halves.add(value);
      return value;
    });
    return [...halves].map((value) => ({
      kind: 'json: half a character',
      detail: JSON.stringify(value),
    }));
  } catch (error) {
    return [{ kind: 'json: not valid', detail: String(error) }];
  }
}

function checkIds({ articles, events, quotes, stories }: Briefing, tell: Tell): void {
  for (const [what, rows] of Object.entries({ articles, events, quotes, stories })) {
    const ids = rows.map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    if (twice.length > 0) tell(`ids of ${what} are not unique`, twice);
  }
}

function checkArticle(article: BriefedArticle, tell: Tell): void {
  const { body, paragraphs, sentences, dates, publishedAt, dateline } = article;
  const joined = paragraphs.map(({ start, end }) => body.slice(start, end)).join('\n\n');
  if (joined !== body) tell('paragraphs are not the body', { joined, body });
  const dense = (ranges: readonly Range[]): string =>
    ranges
      .map(({ start, end }) => body.slice(start, end))
      .join('')
      .replace(/\s/gu, '');
  if (dense(sentences) !== dense(paragraphs)) tell('sentences do not tile the paragraphs', body);
  for (const date of dates) {
    if (body.slice(date.start, date.end) !== date.text) tell('a date is not its slice', date);
    if (!isTimexValue(date.value)) tell('a date has an impossible value', date);
  }
  if (publishedAt !== undefined && !isDayWithTime(publishedAt))
    tell('published on a day that is none', publishedAt);
  if (dateline?.date !== undefined && !isDay(dateline.date))
    tell('a dateline of a day that is none', dateline);
  for (const name of CLEAN_FIELDS) {
    const value = article[name];
    if (value !== undefined && breachesOfOutput(name, value).length > 0)
      tell(`${name} is not clean`, value);
  }
}

const CLEAN_FIELDS = [
  'body',
  'title',
  'publisher',
  'author',
  'url',
] as const satisfies readonly (keyof Article)[];

/** "[Ann Lind]": what stands in a summary for “she”. */
const STOOD_IN = /\[[^\]]*\]/g;

type Articles = ReadonlyMap<string, BriefedArticle>;

/** The words of the range; undefined where it lies in no article, is empty, or begins or ends with a blank. */
function wordsAt(
  articles: Articles,
  { articleId, start, end }: Range & { readonly articleId: string },
): string | undefined {
  const body = articles.get(articleId)?.body;
  const isInside =
    body !== undefined && Number.isInteger(start) && 0 <= start && end <= body.length;
  const words = isInside ? body.slice(start, end) : '';
  return words === '' || words !== words.trim() ? undefined : words;
}

function checkEvents({ events, span }: Briefing, articles: Articles, tell: Tell): void {
  if (span && !(isDay(span.start) && isDay(span.end) && span.start <= span.end))
    tell('the span is none', span);
  for (const event of events) {
    const dates = [event.date, ...event.occurrences.map(({ date }) => date)];
    for (const date of dates)
      if (date && !(isDay(date.start) && isDay(date.end) && date.start <= date.end))
        tell('an event on a day that is none', date);
    const source = wordsAt(articles, event.summaryRange);
    if (source === undefined) tell('a summary of no words', event.summaryRange);
    else if (
      wordsOf(event.summary.replace(STOOD_IN, ' ')).some((word) => !wordsOf(source).includes(word))
    )
      tell('a summary in words of its own', [event.summary, source]);
    if (event.occurrences.length === 0) tell('an event without an occurrence', event.id);
    for (const occurrence of event.occurrences) checkOccurrence(occurrence, articles, tell);
    if (!Number.isFinite(event.importance)) tell('an importance that is no number', event.id);
  }
}

function checkOccurrence(occurrence: EventOccurrence, articles: Articles, tell: Tell): void {
  const { articleId, dateText, verb, subject, object } = occurrence;
  if (wordsAt(articles, occurrence) === undefined) tell('an occurrence of no words', occurrence);
  const parts = [verb, subject, object].filter((part) => part !== undefined);
  if (parts.some((part) => wordsAt(articles, { articleId, ...part }) === undefined))
    tell('a verb, subject or object of no words', occurrence);
  if (dateText !== undefined && articles.get(articleId)?.body.includes(dateText) !== true)
    tell('an event is dated by words that are not printed', occurrence);
}

const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Two parts of a quotation are joined by a comma, a stop or "…". */
const seamless = (text: string): string => text.replace(/(?: …|[.,]) /g, ', ');

function checkQuotes({ quotes }: Briefing, articles: Articles, tell: Tell): void {
  for (const quote of quotes) {
    if (quote.occurrences.length === 0) tell('a quote without an occurrence', quote.id);
    if (!quote.occurrences.some(({ text }) => text === quote.text))
      tell('a quote in words of none of its occurrences', quote.text);
    for (const occurrence of quote.occurrences) {
      const { articleId, text, fragments, quoted, start, end } = occurrence;
      if (wordsAt(articles, occurrence) === undefined) tell('a quote of no words', occurrence);
      const body = articles.get(articleId)?.body ?? '';
      const joined = fragments.map((range) => body.slice(range.start, range.end)).join(' ');
      if (seamless(joined) !== seamless(text))
        tell('a quote’s text is not its fragments', [text, joined]);
      for (const range of [...fragments, ...quoted]) {
        if (wordsAt(articles, { articleId, ...range }) === undefined)
          tell('a fragment of no words', [occurrence, range]);
        if (range.start < start || range.end > end)
          tell('a fragment outside its quote', [occurrence, range]);
      }
    }
  }
}

function checkReferences(briefing: Briefing, articles: Articles, tell: Tell): void {
  const eventIds = new Set(briefing.events.map(({ id }) => id));
  const quoteIds = new Set(briefing.quotes.map(({ id }) => id));
  const names = new Set(briefing.speakers.map(({ name }) => name));
  const check = (
    what: string,
    ids: readonly string[],
    known: { has(id: string): boolean },
  ): void => {
    const lost = ids.filter((id) => !known.has(id));
    if (lost.length > 0) tell(`${what} leads nowhere`, lost);
  };
  for (const { eventIds: told, variantOf, speaker, conflicts, occurrences } of briefing.quotes) {
    check('an event of a quote', told, eventIds);
    check('a variant', variantOf === undefined ? [] : [variantOf], quoteIds);
    check('a speaker', speaker === undefined ? [] : [speaker], names);
    check(
      'an article of a quote',
      occurrences.map(({ articleId }) => articleId),
      articles,
    );
    check(
      'an article of a conflict',
      conflicts.flatMap(({ values }) => values.flatMap(({ articleIds }) => articleIds)),
      articles,
    );
  }
  for (const { occurrences, firstReported, conflicts } of briefing.events) {
    check(
      'an article of an event',
      [firstReported, ...occurrences].map(({ articleId }) => articleId),
      articles,
    );
    check(
      'an article of a conflict',
      conflicts.flatMap(({ values }) => values.flatMap(({ articleIds }) => articleIds)),
      articles,
    );
  }
  for (const { quoteIds: said } of briefing.speakers) check('a quote of a speaker', said, quoteIds);
  for (const story of briefing.stories) {
    check('an article of a story', story.articleIds, articles);
    check('an event of a story', story.eventIds, eventIds);
  }
  for (const { mentions } of briefing.names)
    if (mentions.some((mention) => wordsAt(articles, mention) === undefined))
      tell('a name of no words', mentions);
  const published = briefing.outlets.flatMap(({ articleIds }) => articleIds);
  if (published.toSorted().join('\n') !== [...articles.keys()].toSorted().join('\n'))
    tell('outlets do not hold each article once', published);
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDayOf(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const most = (MONTH_DAYS[month - 1] ?? 0) + (isLeap && month === 2 ? 1 : 0);
  return day >= 1 && day <= most;
}

/** "2024-02-29". Not "2021-02-29", "2021-2-9", "10007-01-01". */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return isDayOf(Number(year), Number(month), Number(day));
}

/** "2021-12-28", "2021-12-28T16:25". Not "2021-12-28T25:00", "2021-12-28 16:25". */
function isDayWithTime(text: string): boolean {
  return isDay(text.slice(0, 10)) && (text.length === 10 || IS_TIME.test(text.slice(10)));
}

/** "T16:25", "T04:00:10". Not "T24:01", "T9". */
const IS_TIME = /^T(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|24:00)$/;

/** "T16:25", "TMO", "T16". Not "T25:00". */
const IS_PART_OF_DAY = /^T(?:(?:[01]\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?)?|MO|MI|AF|EV|NI|DT)$/;

/** "P3D", "PT2H", "P2Y6M", "PXM", "P1.5Y", "P1DE". Not "PNaNY". */
const IS_DURATION = /^P(?:T?(?:\d+(?:\.\d+)?|X)(?:DE|CE|WE|[YMWDHSQ]))+$/;

/** "2021", "2021-12", "2021-W50-WE", "2021-Q4", "XXXX-05-05", "XXXX-WXX-2", "197", "20". Not "0NaN-WNaN", "2021-W54", "2021-13". */
const IS_PART_OF_CALENDAR =
  /^(?:\d{2,3}|(?:\d{4}|XXXX)(?:-(?:W(?:0[1-9]|[1-4]\d|5[0-3]|XX)(?:-WE|-[1-7])?|Q[1-4X]|H[12X]|SP|SU|FA|WI|(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?))?)$/;

/** True for a TIMEX3 value that a calendar or a clock has. */
export function isTimexValue(value: string): boolean {
  if (/^(?:PRESENT|PAST|FUTURE)_REF$/.test(value) || IS_DURATION.test(value)) return true;
  if (value.includes('/')) {
    const [start = '', end = '', ...more] = value.split('/');
    return isDay(start) && isDay(end) && start <= end && more.length === 0;
  }
  const at = value.indexOf('T');
  const [date, time] = at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at)];
  if (time !== '' && !IS_PART_OF_DAY.test(time)) return false;
  if (date === '') return time !== '';
  const isWhole = /^\d{4}-\d\d-\d\d$/.test(date);
  return isWhole ? isDay(date) : IS_PART_OF_CALENDAR.test(date);
}
