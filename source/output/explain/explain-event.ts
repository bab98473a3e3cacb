// What is known of how an event was read → its explanation: when, status, joins and what was not joined, line, rank.
import type { BriefedArticle, DateMention, Event, EventOccurrence } from '../../model/briefing.js';
import { indexAt, overlaps } from '../../text/range.js';
import type {
  ClosenessTrace,
  Decision,
  ExplainedLine,
  Explanation,
  Join,
  RankTrace,
} from '../../model/trace.js';
import { contextOfEvent } from '../../select/events/event-context.js';
import {
  sayCount,
  sayDay,
  sayEvent,
  sayEventDate,
  sayShortDay,
  sayValue,
} from '../../select/wording.js';
import {
  type Traced,
  type Articles,
  type ExplainedSightings,
  line,
  under,
  section,
  percent,
  number,
  sayWhere,
  wordsAt,
  oneLine,
  quoted,
  briefly,
  numberOf,
  MOST,
  few,
  decisionAt,
  choiceLines,
  totalOf,
  sayParts,
} from './explain-lines.js';

export function explainEvent(trace: Traced<'event'>, articles: Articles): Explanation {
  const { event, joined, neighbours, rank, choice } = trace;
  const sightings = { articles, occurrences: event.occurrences };
  return {
    title: `Event ${event.id}: ${sayEvent(event)}`,
    sections: [
      section(
        'Told here',
        event.occurrences.flatMap((one, at) => sightingLines(one, at, articles)),
      ),
      section('When', dateLines(trace, sightings)),
      section('Status', statusLines(trace, sightings)),
      section('Joined of', joinLines(joined, sightings)),
      section(
        'Not joined with',
        neighbours.length === 0
          ? [line('no other event has a word in common')]
          : neighbours.flatMap((other) => [
              ...twoLines(other.event, articles),
              ...verdictLines(other.closeness, [event, other.event]),
            ]),
      ),
      section('Its line', wordingLines(trace, sightings)),
      section('Listed', choiceLines(choice)),
      ...(rank ? [section('Rank', rankLines(event, rank))] : []),
    ],
  };
}

export const twoLines = (event: Event, articles: Articles): ExplainedLine[] => [
  line(
    `${quoted(sayEvent(event))} · ${sayEventDate(event.date)} · ${sayWhere(event.occurrences[0] ?? event.summaryRange, articles)} · ${event.id}`,
  ),
];

/** The first in full, with their sentences. */
function sightingLines(
  occurrence: EventOccurrence,
  at: number,
  articles: Articles,
): ExplainedLine[] {
  const { articleId, start } = occurrence;
  const article = articles.get(articleId);
  const sentence = article?.sentences[indexAt(article.sentences, start)];
  const clause = wordsAt(occurrence, articles);
  const place = sayWhere(occurrence, articles);
  if (at >= MOST) return [line(`${at + 1}. ${briefly(clause)} · ${place}`)];
  const whole = sentence && wordsAt({ articleId, ...sentence }, articles);
  return [
    line(`${at + 1}. ${quoted(clause)} · ${place}`),
    ...(whole !== undefined && whole.length > clause.length + 1
      ? [under(`in the sentence ${quoted(whole)}`)]
      : []),
  ];
}

const CERTAINTY = {
  explicit: 'printed in full',
  resolved: 'counted from the day that the article appeared',
  inferred: 'a guess: no day is printed with it',
} as const;

const BY_THEN = 'a guess: no day is printed for it, it came about then or before';

/** The date, and for each sighting the dates in its clause and what they date, or where a date comes from that is not printed. */
function dateLines(
  { event, decisions, joined }: Traced<'event'>,
  sightings: ExplainedSightings<EventOccurrence>,
): ExplainedLine[] {
  const chosen =
    joined && joined.members.length > 1
      ? [line(`chosen among the dates of its tellings [${joined.dateRule}]`)]
      : [];
  return [
    line(
      event.date === undefined
        ? 'no date'
        : `${sayEventDate(event.date)}, ${event.date.isLatest === true ? BY_THEN : CERTAINTY[event.date.certainty]}`,
    ),
    ...(isOfSisters(event, sightings)
      ? [
          line(
            event.date?.isLatest === true
              ? 'the first day on which an article opened with the same'
              : 'the day that other articles print, which open with the same',
          ),
        ]
      : []),
    ...chosen,
    ...few(
      sightings.occurrences,
      (one) => datesOfSighting(one, decisions.get(one.articleId) ?? [], sightings),
      'sighting',
    ),
  ];
}

/** Nothing in its articles speaks for the day, and it is not that of their pages. */
const isOfSisters = (
  { date, occurrences }: Event,
  { articles }: ExplainedSightings<EventOccurrence>,
): boolean =>
  date?.certainty === 'inferred' &&
  occurrences.every(
    ({ isUndated, articleId }) =>
      isUndated === true && articles.get(articleId)?.publishedAt?.startsWith(date.start) !== true,
  );

function datesOfSighting(
  occurrence: EventOccurrence,
  decisions: readonly Decision[],
  sightings: ExplainedSightings,
): ExplainedLine[] {
  const { articles } = sightings;
  const article = articles.get(occurrence.articleId);
  const mentions = (article?.dates ?? []).filter((mention) => overlaps(mention, occurrence));
  const day = decisionAt(decisions, 'day', occurrence.verb);
  const verb = day && wordsAt({ articleId: occurrence.articleId, ...day.at }, articles);
  return [
    line(`in ${numberOf(occurrence, sightings)}`),
    ...mentions.flatMap((mention) => [
      under(sayMention(mention, article)),
      ...decisions
        .filter(({ about, at }) => about === 'verb of a date' && at.start === mention.start)
        .map((decision) => under(sayDating(mention, decision))),
    ]),
    ...(day
      ? [
          under(
            `nothing dates “${verb}”: ${day.outcome === '' ? 'it has no date' : sayDay(day.outcome)} [${day.rule}]`,
          ),
        ]
      : []),
  ];
}

function sayMention(
  { text, value, trace }: DateMention,
  article: BriefedArticle | undefined,
): string {
  const { anchor, direction, rule } = trace;
  const isPublished = anchor !== undefined && anchor === article?.publishedAt?.slice(0, 10);
  const from =
    anchor === undefined
      ? ''
      : `, counted from ${sayValue(anchor)}${isPublished ? ', the day it appeared' : ''}`;
  const way =
    direction === 'past' ? ', looking back' : direction === 'future' ? ', looking ahead' : '';
  return `“${oneLine(text)}” is ${sayValue(value)}${from}${way} [${rule}]`;
}

function sayDating({ text }: DateMention, { outcome, rule, tried = [] }: Decision): string {
  const weighed = tried.map(({ name, result }) => `“${name}” ${result}`).join('; ');
  return outcome === ''
    ? `“${oneLine(text)}” dates no verb [${rule}]`
    : `“${oneLine(text)}” dates “${outcome}” [${rule}]${tried.length > 1 ? `, weighed by words between: ${weighed}` : ''}`;
}

function statusLines(
  { event, decisions, joined }: Traced<'event'>,
  sightings: ExplainedSightings<EventOccurrence>,
): ExplainedLine[] {
  const told = sightings.occurrences.flatMap((occurrence) => {
    const found = decisionAt(decisions.get(occurrence.articleId) ?? [], 'status', occurrence.verb);
    return found ? [{ occurrence, ...found }] : [];
  });
  const alike = Map.groupBy(told, ({ outcome, rule }) => `${outcome} [${rule}]`);
  return [
    line(
      joined && joined.members.length > 1
        ? `${event.status} [what the article that appeared last says of it; told as background says nothing]`
        : event.status,
    ),
    ...[...alike].map(([status, same]) =>
      under(
        `${status}: ${same
          .slice(0, MOST)
          .map(
            ({ occurrence, at }) =>
              `“${wordsAt({ articleId: occurrence.articleId, ...at }, sightings.articles)}” in ${numberOf(occurrence, sightings)}`,
          )
          .join(', ')}${same.length > MOST ? ` and ${same.length - MOST} more` : ''}`,
      ),
    ),
  ];
}

/** The telling that its line was taken from, and the next best. */
function wordingLines(
  { event, joined, decisions }: Traced<'event'>,
  sightings: ExplainedSightings,
): ExplainedLine[] {
  const wordings = joined?.wordings ?? [];
  const left = wordings.length - TOLD_WORDINGS;
  return [
    line(
      `taken from ${sayWhere(event.summaryRange, sightings.articles)}${wordings.length > 0 ? `, the best of ${wordings.length} tellings` : ''}`,
    ),
    ...wordings
      .slice(0, TOLD_WORDINGS)
      .map(({ event, parts }) =>
        under(`${briefly(sayEvent(event))}: ${number(totalOf(parts))} = ${sayParts(parts)}`),
      ),
    ...(left > 0 ? [under(`and ${sayCount(left, 'more telling')}, that weigh less`)] : []),
    ...contextLines(event, decisions, sightings),
  ];
}
const TOLD_WORDINGS = 2;

/** What stands under its line, and whom it introduces. */
function contextLines(
  event: Event,
  decisions: Traced<'event'>['decisions'],
  { articles }: ExplainedSightings,
): ExplainedLine[] {
  const context = contextOfEvent(event, articles);
  if (context === undefined) return [];
  const sight = event.occurrences.find((one) => one.context?.start === context.start);
  const why = decisionAt(decisions.get(context.articleId) ?? [], 'context', sight?.verb);
  return [
    line(`under it ${quoted(context.text)}, from ${sayWhere(context, articles)}`),
    ...(why === undefined
      ? []
      : [under(`it tells who ${why.rule} is, of whom the line has the name alone`)]),
  ];
}

function rankLines(
  { importance }: Event,
  { parts, isGuess, dayParts, placeInDay, kept }: RankTrace,
): ExplainedLine[] {
  return [
    line(`importance ${number(importance)}, of these:`),
    under(`what it weighs itself: ${number(totalOf(parts))} = ${sayParts(parts)}`),
    ...(isGuess ? [under('of which a tenth counts, for nobody prints its day')] : []),
    ...(dayParts.length > 0
      ? [under(`what its day weighs: ${number(totalOf(dayParts))} = ${sayParts(dayParts)}`)]
      : []),
    ...(placeInDay > 1
      ? [under(`divided by ${number(placeInDay ** 1.5)}: it is number ${placeInDay} of its day`)]
      : []),
    ...(kept < 1
      ? [under(`of which ${percent(kept)} are left beside a day next to it that weighs more`)]
      : []),
  ];
}

function joinLines(
  joined: Traced<'event'>['joined'],
  sightings: ExplainedSightings<EventOccurrence>,
): ExplainedLine[] {
  if (joined === undefined)
    return [line('what its articles tell by themselves does not make this event again')];
  const { members, joins } = joined;
  const count = sightings.occurrences.length;
  if (joins.length === 0)
    return [
      line(
        count > 1
          ? `nothing: one article tells it ${count} times [one day, and one verb or one speaker]`
          : 'nothing: one sentence tells it',
      ),
    ];
  return [
    line(`${sayCount(members.length, 'telling')}, the likest first`),
    ...few(joins, (join) => sayJoin(join, sightings), 'join'),
  ];
}

function sayJoin({ a, b, closeness }: Join, sightings: ExplainedSightings): ExplainedLine[] {
  const side = ([first, ...others]: readonly Event[]): string =>
    first
      ? `${numberOf(first.occurrences[0] ?? first.summaryRange, sightings)} ${briefly(sayEvent(first))}${others.length > 0 ? ` and ${others.length} more` : ''}`
      : '';
  return [line(`${side(a)} with ${side(b)}`), ...verdictLines(closeness)];
}

/** How alike, how alike they had to be, and which rules said so; of two events that are apart, their dates. */
export function verdictLines(
  { joins, alike, steps, common }: ClosenessTrace,
  events: readonly Event[] = [],
): ExplainedLine[] {
  const { rule, least } = steps.at(-1) ?? { rule: '', least: 0 };
  const dates = events.map(({ date }) => sayEventDate(date)).join(' and ');
  const verdict = joins
    ? `${percent(least)} are enough`
    : least === Infinity
      ? `kept apart all the same, dated ${dates}`
      : alike >= least
        ? `${percent(least)} would be enough, but they share no telling word, person or quote by which events are compared`
        : `${percent(least)} are needed, dated ${dates}`;
  const rules = steps.map(
    (step) => `[${step.rule}${step.least === Infinity ? '' : `: ${percent(step.least)}`}]`,
  );
  return [
    under(`their words are ${percent(alike)} alike; ${verdict} [${rule}]`),
    ...(steps.length > 1 ? [under(`by these rules in turn: ${rules.join(' ')}`)] : []),
    ...(common.length > 0
      ? [
          under(
            `in common (stems): ${common.slice(0, MOST_TERMS).map(sayTerm).join(', ')}${common.length > MOST_TERMS ? ' …' : ''}`,
          ),
        ]
      : []),
  ];
}

const MOST_TERMS = 12;

/** "=NATO" is a name, "@2021-12-28" a date, anything else the stem of a word. */
function sayTerm(term: string): string {
  if (term.startsWith('=')) return term.slice(1);
  if (!term.startsWith('@')) return term;
  return /^@\d{4}-\d\d-\d\d$/.test(term) ? sayShortDay(term.slice(1)) : term.slice(1);
}
