// How a date, an attribution, a count is SAID. The printed page and the screen take their words from here.
import type { Article, Warning } from '../model/article.js';
import type {
  BriefedArticle,
  Briefing,
  Conflict,
  Event,
  EventDate,
  EventOccurrence,
  EventStatus,
  Outlet,
  Quote,
  QuoteOccurrence,
} from '../model/briefing.js';
import { dayNumber, weekdayOf } from '../calendar/civil-days.js';
import { isOfYear, lastsYears } from '../calendar/place-in-time.js';
import { placeInFile } from './place-in-file.js';
import { safe, safeName, type SafeText } from '../text/printed/safe-text.js';
import { spokenStretches } from './lookups.js';

/** English, January first. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** English, Monday first. */
export const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

type Day = { readonly year: number; readonly month: number; readonly day: number };

const parseDay = (iso: string): Day => {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return { year, month, day };
};
const monthName = (month: number): string => MONTHS[month - 1] ?? '';
const shortMonth = (month: number): string => monthName(month).slice(0, 3);
const shortWeekday = (iso: string): string =>
  (WEEKDAYS[weekdayOf(dayNumber(iso)) - 1] ?? '').slice(0, 3);

/** "28 Dec 2021" for an ISO day, with the time where one is printed: "28 Dec 2021 16:25". Unknown: "undated". */
export function sayDay(iso: string | undefined): string {
  if (iso === undefined) return 'undated';
  const { year, month, day } = parseDay(iso);
  return `${day} ${shortMonth(month)} ${year}${iso.length > 10 ? ' ' + iso.slice(11, 16) : ''}`;
}

/** "28 Dec" for an ISO day: for places where the year is plain. */
export function sayShortDay(iso: string | undefined): string {
  return iso === undefined ? 'undated' : sayDay(iso.slice(0, 10)).replace(/ \d{4}$/, '');
}

/** The day of a quote: "28 Dec", with its year where the last article is of another; "2009", "March 2009", "earlier" where that is all that is told. */
export function sayQuoteDay(
  quoteDay:
    { readonly day: string; readonly isOfOtherYear: boolean; readonly time?: string } | undefined,
): string {
  const [start = '', end = ''] = quoteDay?.time?.split('/') ?? [];
  if (start === '..') return 'earlier';
  if (end !== '') return saySpan({ start, end });
  if (start !== '')
    return start.length > 4 ? `${monthName(parseDay(start).month)} ${start.slice(0, 4)}` : start;
  return quoteDay?.isOfOtherYear ? sayDay(quoteDay.day) : sayShortDay(quoteDay?.day);
}

/** "15 Dec 2021 – 12 Jan 2022"; what both ends share is said once: "10–12 Jan 2022". */
export function saySpan(span: { readonly start: string; readonly end: string }): string {
  const from = parseDay(span.start);
  const to = parseDay(span.end);
  if (span.start === span.end) return sayDay(span.start);
  if (from.year !== to.year) return `${sayDay(span.start)} – ${sayDay(span.end)}`;
  if (from.month !== to.month) return `${from.day} ${shortMonth(from.month)} – ${sayDay(span.end)}`;
  return `${from.day}–${sayDay(span.end)}`;
}

/**
 * An event's date in full, at the precision it has: "Tue 28 Dec 2021", "13–19 Dec 2021", "December 2021", "2021"; "by Tue 28 Dec 2021"
 * where it has only come about by then.
 */
export function sayEventDate(date: EventDate | undefined): string {
  if (date === undefined) return 'undated';
  const { year, month } = parseDay(date.start);
  switch (date.precision) {
    case 'time':
    case 'day':
      return `${sayBy(date)}${shortWeekday(date.start)} ${sayDay(date.start)}`;
    case 'month':
      return `${monthName(month)} ${year}`;
    case 'quarter':
      return `Q${Math.ceil(month / 3)} ${year}`;
    case 'year':
      return String(year);
    case 'decade':
      return `${year}s`;
    default:
      return lastsYears(date) ? `${year}–${parseDay(date.end).year}` : saySpan(date);
  }
}

/** What stands in front of the latest day on which it can have come about. */
const sayBy = ({ isLatest }: EventDate): string => (isLatest === true ? 'by ' : '');

/** A date that opens a line: "By Tue 28 Dec 2021". */
export const sayOpeningDate = (date: EventDate | undefined): string =>
  sayEventDate(date).replace(/^by /, 'By ');

/**
 * The date in the narrow column of a list under its period: "28", "13–19", "Dec", "H1". "27–2" runs into the next month, "27–…" beyond;
 * "–2011" lasts from the year of its heading.
 * "by 28" has come about by that day, "~28" is a day that is told near it. At most 6 columns.
 */
export function sayListDate(date: EventDate | undefined): string {
  if (date === undefined) return '–';
  const from = parseDay(date.start);
  const to = parseDay(date.end);
  if (date.start === date.end) return `${dayMark(date)}${from.day}`;
  if (date.precision === 'month') return shortMonth(from.month);
  if (date.precision === 'season') return SEASONS[Math.floor((from.month % 12) / 3)] ?? '';
  if (date.precision === 'quarter') return `Q${Math.ceil(from.month / 3)}`;
  if (date.precision === 'half') return `H${Math.ceil(from.month / 6)}`;
  if (date.precision === 'decade') return `${from.year}s`;
  if (date.precision === 'year') return String(from.year);
  if (lastsYears(date)) return `–${to.year}`;
  const months = 12 * (to.year - from.year) + to.month - from.month;
  return `${from.day}–${months === 0 || (months === 1 && to.day < from.day) ? to.day : '…'}`;
}

/** What stands in front of a day that is not printed with what it dates. */
const dayMark = (date: EventDate): string =>
  sayBy(date) || (date.certainty === 'inferred' ? '~' : '');

/** A day in full, marked as a guess: "28 Dec 2021", "by 28 Dec 2021", "~28 Dec 2021". */
export const sayMarkedDay = (date: EventDate): string => `${dayMark(date)}${sayDay(date.start)}`;

/** What the marks of a day mean, for legends. */
export const DAY_MARKS: readonly (readonly [string, string])[] = [
  ['by 28', 'no article prints the day: it came about then or before'],
  ['~28', 'the day is printed near it, not with it'],
];

/** What the signs of a printed page mean. */
export const PAGE_LEGEND = [
  '[1:9] above is source 1, line 9 of its file',
  ...DAY_MARKS.map(([mark, means]) => `${mark}: ${means}`),
]
  .map((sentence) => `${sentence}.`)
  .join(' ');

/** The same where no heading stands above it: "28 Dec", "by 28 Dec", "~28 Dec", "13–19 Dec", "Dec", "2021". */
export function sayListDay(date: EventDate | undefined): string {
  const day = sayListDate(date);
  return date !== undefined && DAY_ALONE.test(day)
    ? `${day} ${shortMonth(parseDay(date.start).month)}`
    : day;
}

/** "28", "by 28", "~28", "13–19", "27–…"; near misses: "2021", "Q1", "–2011". */
const DAY_ALONE = /^(?:by |~)?\d{1,2}(?:–|$)/;

const SEASONS = ['Winter', 'Spring', 'Summer', 'Autumn'];

/** The heading that an event stands under: its month, its year or decade where it is no finer, or "Undated". */
export function sayPeriod(date: EventDate | undefined): string {
  if (date === undefined) return 'Undated';
  const { year, month } = parseDay(date.start);
  if (date.precision === 'decade') return `${year}s`;
  return isOfYear(date) ? String(year) : `${monthName(month)} ${year}`;
}

/** "1 article", "5 articles". */
export function sayCount(count: number, noun: string): string {
  // eslint-disable-next-line regexp/no-super-linear-move -- a number has 21 digits at most
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${count === 1 ? '' : 's'}`;
}

/** "(+1 copy)", "(+4,999 copies)", beside the one that is named; nothing where there are none. */
export const sayCopies = (count: number): readonly string[] =>
  count === 0 ? [] : [`(+${count === 1 ? '1 copy' : sayCount(count, 'copie')})`];

/** "5 articles · 4 outlets · 15 Dec 2021 – 12 Jan 2022". */
export function sayExtent(briefing: Briefing): string {
  return [
    sayCount(briefing.articles.length, 'article'),
    sayOutlets(briefing),
    ...(briefing.span ? [saySpan(briefing.span)] : []),
  ].join(' · ');
}

/** "4 outlets", "3 outlets and 2 unnamed", "outlets unnamed": an article that names none is nobody's claim to be an outlet. */
export function sayOutlets({ articles }: Pick<Briefing, 'articles'>): string {
  const named = new Set(articles.flatMap(({ publisher }) => publisher ?? []));
  const unnamed = articles.filter(({ publisher }) => publisher === undefined).length;
  if (unnamed === 0) return sayCount(named.size, 'outlet');
  return named.size === 0
    ? 'outlets unnamed'
    : `${sayCount(named.size, 'outlet')} and ${unnamed} unnamed`;
}

/**
 * What the head of an article says of it: "UrduPoint · Faizan Hashmi · 28 Dec 2021 16:25". Unknown parts are left out.
 * @param unnamed stands for the outlet that the article does not name
 */
export function sayByline(article: Article, unnamed: string = article.id): string {
  const inferred = article.publishedAtCertainty === 'inferred' ? ' (inferred)' : '';
  return [
    article.publisher ?? unnamed,
    ...(article.author === undefined ? [] : [article.author]),
    article.publishedAt === undefined ? 'undated' : sayDay(article.publishedAt) + inferred,
  ].join(' · ');
}

/** An event's summary as a line of a list: the words of its source with a capital at the start; "iPhone" has its own. */
export function sayEvent(event: Event): string {
  return event.summary.replace(/^[^\p{L}\p{N}]*\p{Ll}(?!\p{Lu})/u, (start) => start.toUpperCase());
}

/** One wording of a quote as it stands on a page: direct words in marks, “…” … “…” where the reporter spoke between; a clause as printed. */
export function sayWording(
  occurrence: QuoteOccurrence,
  articles: ReadonlyMap<string, BriefedArticle>,
): string {
  if (occurrence.kind !== 'direct') return occurrence.text;
  return spokenStretches(occurrence, articles)
    .map((words) => `“${words.replace(/,$/, '')}”`)
    .join(' … ');
}

/** What begins a sentence and no name, in small letters once the sentence is told as a clause: It was … → said it was … */
const SENTENCE_OPENING =
  /^(?:It|He|She|They|We|The|This|That|These|Those|There|Such|His|Her|Its|Their|If|When|While|An?|Among|In|On|At|For|After|Before|As|By|With|From|Of|Once|Since|Until|Because|Although|Though|Some|Many|Most|More|Few|No|Any|Each|Every|Both|What|Who|How|Why|Where|To|Under|Over|Between|During)\b/u;

/** “At the hearing, they “wept””: it was not said at the hearing. Near misses: “At least six “wept””, “In Oslo they “wept””. */
const FRONTED =
  /^(?:At|In|On|After|Before|During|Under|With|For|Since|By|From|As|Until|Within)\b[^,“”"]{3,80},\s/u;

/** What must not read as plain saying: claiming → claimed, demanding (that they leave) → demanded. */
const REGULAR_GERUND =
  /^(alleg|argu|assert|claim|conclud|declar|demand|insist|maintain|propos|recommend|request|stat|stress|suggest|urg|warn)ing$/;

/**
 * A clause of another's words with the verb that carries it: said he had “enlisted”. As printed where the verb is part of it
 * (called the plan “dead”); a cue that takes no clause (told, according to, saying) is said.
 */
function sayClause({ text, cue }: QuoteOccurrence): string {
  const verb = cue?.toLowerCase();
  // called the plan “dead,” and left → called the plan “dead”
  const words = closed(text.replace(/,(?=["”’']*$)/, ''));
  if (verb === undefined || words.toLowerCase().startsWith(`${verb} `)) return words;
  const finite = verb.replace(REGULAR_GERUND, '$1ed');
  const carries = /^(?!tell|told)\p{L}+(?<!ing)$/u.test(finite) ? finite : 'said';
  const clause = words.replace(SENTENCE_OPENING, (word) => word.toLowerCase());
  return `${carries} ${FRONTED.test(words) ? 'that ' : ''}${clause}`;
}

/** The words with the mark that print left out at their end: it “was lost. → it “was lost.” */
function closed(words: string): string {
  const count = (mark: string): number => words.split(mark).length - 1;
  if (count('“') > count('”')) return `${words}”`;
  return count('"') % 2 === 1 ? `${words}"` : words;
}

/** A quote in its longest wording; a clause with the verb that carries it. */
export function sayQuote(quote: Quote, articles: ReadonlyMap<string, BriefedArticle>): string {
  const longest = quote.occurrences.find(({ text }) => text === quote.text) ?? quote.occurrences[0];
  if (longest === undefined) return quote.text;
  const isClause = longest.kind === 'mixed' || longest.kind === 'indirect';
  return isClause ? sayClause(longest) : sayWording(longest, articles);
}

/** Who says it, with the role: "Sergey Lavrov, foreign minister"; an unnamed source as it is told of. */
export function saySpeaker(quote: Quote): string {
  if (quote.speaker !== undefined) {
    return quote.speakerRole === undefined
      ? quote.speaker
      : `${quote.speaker}, ${quote.speakerRole}`;
  }
  return quote.speakerDescription ?? 'speaker not named';
}

/** A mark for a status that is not plain "happened", with its meaning. The mark is one column wide. */
export const STATUS_MARKS: Readonly<Record<EventStatus, { mark: string; word: string }>> = {
  happened: { mark: ' ', word: '' },
  planned: { mark: '◷', word: 'planned' },
  cancelled: { mark: '×', word: 'cancelled' },
  conditional: { mark: '?', word: 'conditional' },
  background: { mark: '·', word: 'background' },
};

/** What the sources disagree about: "date: 10 Jan 2022 (A), 12 Jan 2022 (B)". `cite` says how an article is named. */
export const sayConflict = (
  conflict: Pick<Conflict, 'kind' | 'values'>,
  cite: (articleId: string) => string,
): string => conflictPieces(conflict, cite).join('');

/** The same in pieces, of which each article is one. */
export function conflictPieces<T>(
  { kind, values }: Pick<Conflict, 'kind' | 'values'>,
  cite: (articleId: string) => T,
): readonly (string | T)[] {
  const between = kind === 'claim' ? '; ' : ', ';
  return [
    `sources differ on ${DIFFER_ON[kind]}: `,
    ...values.flatMap(({ value, articleIds }, at) => [
      `${at > 0 ? between : ''}${sayValue(value)} (`,
      ...citedPieces(articleIds, cite),
      ')',
    ]),
  ];
}

/** "12 Jan 2022" for an ISO day; what is no day as it stands: "48". */
export const sayValue = (value: string): string => (ISO_DAY.test(value) ? sayDay(value) : value);
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** Articles with a blank between; those that are cited alike, as copies of one text are, once. */
export const citedPieces = <T>(
  articleIds: readonly string[],
  cite: (articleId: string) => T,
): readonly (string | T)[] =>
  [...new Map(articleIds.map(cite).map((one) => [JSON.stringify(one), one])).values()].flatMap(
    (one, at) => (at === 0 ? [one] : [' ', one]),
  );

const DIFFER_ON: Readonly<Record<Conflict['kind'], string>> = {
  date: 'the date',
  figure: 'the figure',
  wording: 'the wording',
  claim: 'whether it is so',
};

/** Said in place of differences where none was found: nobody may take it for agreement. */
export const NO_DIFFERENCE =
  'no difference was found; figures told in other words may still differ';

/** How a figure went from one day of print to the next: "12 (14 Jul, A) → 19 (15 Jul, B)". `cite` says how an article is named. */
export const sayMovedFigure = (values: MovedValues, cite: (articleId: string) => string): string =>
  movedFigurePieces(values, cite).join('');

/** What a figure was, each with the day on which it was first printed, by day. */
export type MovedValues = readonly (Conflict['values'][number] & { readonly date: string })[];

/** The same in pieces, of which each article is one. */
export const movedFigurePieces = <T>(
  values: MovedValues,
  cite: (articleId: string) => T,
): readonly (string | T)[] =>
  values.flatMap(({ value, date, articleIds }, at) => [
    `${at > 0 ? ' → ' : ''}${value} (${sayShortDay(date)} `,
    ...citedPieces(articleIds, cite),
    ')',
  ]);

/**
 * How an event's date was reached, from one of its sightings: "“on Tuesday”, published 28 Dec". Where the sentence
 * prints no date, that is said. A printed full date needs no publication day beside it.
 */
export function sayDateOrigin(occurrence: EventOccurrence, article: Article): string {
  const published =
    article.publishedAt === undefined
      ? 'no publication date'
      : `published ${sayShortDay(article.publishedAt)}${article.publishedAtCertainty === 'inferred' ? ' (inferred)' : ''}`;
  if (occurrence.dateText === undefined) return `no date in the sentence, ${published}`;
  return occurrence.date?.certainty === 'explicit'
    ? `“${occurrence.dateText}”`
    : `“${occurrence.dateText}”, ${published}`;
}

/** What an outlet reports of a story: "9 of 14 events · 2 by no other · first with 3". */
export function sayCoverage({
  told,
  alone,
  first,
  of,
}: Readonly<Record<'told' | 'alone' | 'first' | 'of', number>>): string {
  return [
    `${told} of ${sayCount(of, 'event')}`,
    ...(alone > 0 ? [`${alone} by no other`] : []),
    ...(first > 0 ? [`first with ${first}`] : []),
  ].join(' · ');
}

/**
 * One letter per outlet, for the coverage strip: a publisher's initial where it is free, else the next free letter. What
 * comes after the last has none, and no file has: a letter would make an outlet of it.
 */
export function outletLetters(
  outlets: readonly Outlet[],
  isFile: (outlet: Outlet) => boolean,
): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const taken = new Set<string>();
  const give = (outlet: Outlet, letter: string): void => {
    letters.set(outlet.name, letter);
    taken.add(letter);
  };
  for (const outlet of outlets) {
    const initial = /[a-z]/i.exec(outlet.name)?.[0].toUpperCase();
    if (!isFile(outlet) && initial !== undefined && !taken.has(initial)) give(outlet, initial);
  }
  const free = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').filter((letter) => !taken.has(letter));
  for (const outlet of outlets) {
    const letter = letters.has(outlet.name) || isFile(outlet) ? undefined : free.shift();
    if (letter !== undefined) give(outlet, letter);
  }
  return letters;
}

/** The shorter form of sayExtent, for a narrow screen: "5 articles · 4 outlets". */
export function sayShortExtent(briefing: Briefing): string {
  return `${sayCount(briefing.articles.length, 'article')} · ${sayOutlets(briefing)}`;
}

/** How a speaker was reached: "Sergey Lavrov ← “the top Russian diplomat” said (inferred)". */
export function saySpeakerOrigin(quote: Quote, occurrence: QuoteOccurrence): string {
  const source = [
    ...(occurrence.speakerText === undefined ? [] : [`“${occurrence.speakerText}”`]),
    ...(occurrence.cue === undefined ? [] : [occurrence.cue]),
  ].join(' ');
  const inferred =
    quote.speaker !== undefined && quote.speakerCertainty === 'inferred' ? ' (inferred)' : '';
  return `${quote.speaker ?? 'speaker not named'} ← ${source === '' ? 'no speaker beside the quote' : source}${inferred}`;
}

/** What a hit is: "event", "quote", "source", and "reported" for speech that its paper tells in its own words, wholly or in part. */
export function sayHitKind({
  kind,
  isDirect,
}: {
  readonly kind: 'event' | 'quote' | 'sentence';
  readonly isDirect: boolean;
}): string {
  if (kind === 'sentence') return 'source';
  return kind === 'quote' && !isDirect ? 'reported' : kind;
}

/** The day of a hit, or the days of its event as the event list has them: "28 Dec 2021", "by 28 Dec 2021", "2021"; empty where it has none. */
export function sayHitDate({
  date,
  eventDate,
}: {
  readonly date: string | undefined;
  readonly eventDate: EventDate | undefined;
}): string {
  if (eventDate)
    return eventDate.start === eventDate.end ? sayMarkedDay(eventDate) : sayEventDate(eventDate);
  return date === undefined ? '' : sayDay(date);
}

/** Where offset `at` of an article stands in its file: "urdu/002.txt:9". */
export const sayPlace = (article: Article, at: number): SafeText =>
  safe`${safeName(article.path)}:${placeInFile(article, at)}`;

/** "notes.pdf: is a PDF; …". */
export const sayWarning = ({ path, message }: Warning): SafeText =>
  safe`${safeName(path)}: ${message}`;
