// What is known of why a claim was found as it was → words for a reader: plain ones first, the names of rules in square brackets.
import { truncate, wrapIndented } from '../layout.js';
import type {
  BriefedArticle,
  Briefing,
  DateMention,
  Event,
  EventOccurrence,
  Quote,
  QuoteOccurrence,
} from '../model/briefing.js';
import { indexAt, overlaps, type Range } from '../model/range.js';
import { safeLines, type SafeText } from '../model/safe-text.js';
import { articlesById } from '../model/selection.js';
import type {
  Claim,
  ClaimTrace,
  ClosenessTrace,
  Decision,
  ExplainedLine,
  Explanation,
  Join,
  RankTrace,
  Weight,
} from '../model/trace.js';
import {
  sayByline,
  sayCount,
  sayDay,
  sayEvent,
  sayEventDate,
  sayPlace,
  sayQuote,
  saySpeaker,
  sayShortDay,
} from '../wording.js';

type Traced<K extends ClaimTrace['kind']> = Extract<ClaimTrace, { readonly kind: K }>;
type Articles = ReadonlyMap<string, BriefedArticle>;

/** What an event or quote rests on: its sightings, told of by their numbers from 1. */
type Sightings<T extends Sighting = Sighting> = {
  readonly articles: Articles;
  readonly occurrences: readonly T[];
};
type Sighting = Range & { readonly articleId: string };

/** The explanation of a claim in words. `briefing` is the one that it was traced in. */
export function explain(trace: ClaimTrace, briefing: Briefing): Explanation {
  const articles = articlesById(briefing);
  switch (trace.kind) {
    case 'event':
      return explainEvent(trace, articles);
    case 'quote':
      return explainQuote(trace, articles);
    case 'article':
      return explainArticle(trace.article);
    case 'pair':
      return {
        title: 'Are these one event?',
        sections: [
          section('The two', [...twoLines(trace.a, articles), ...twoLines(trace.b, articles)]),
          section(
            trace.closeness.joins ? 'One event' : 'Two events',
            verdictLines(trace.closeness, [trace.a, trace.b]).map(({ text }) => line(text)),
          ),
        ],
      };
  }
}

/** The explanation as text of so many columns, and what else the words could mean, with ids. */
export function renderExplanation(
  { title, sections }: Explanation,
  columns: number,
  others: readonly string[] = [],
): SafeText {
  const also = others.length > 0 ? [section('The words could also mean', others.map(line))] : [];
  return safeLines([
    ...wrapIndented(title, columns, ''),
    ...[...sections, ...also].flatMap(({ heading, lines }) => [
      '',
      heading.toUpperCase(),
      ...lines.flatMap(({ text, depth }) =>
        depth === 0
          ? wrapIndented(text, columns, '    ', '  ')
          : wrapIndented(text, columns, '      ', '    – '),
      ),
    ]),
  ]);
}

/** A claim in a line with its id: "8f3a event · 28 Dec 2021 · Lind left". */
export function sayClaim({ kind, id }: Claim, { events, quotes, articles }: Briefing): string {
  const event = events.find((one) => one.id === id);
  if (event) return `${id}  event · ${sayEventDate(event.date)} · ${sayEvent(event)}`;
  const quote = quotes.find((one) => one.id === id);
  if (quote) return `${id}  quote · ${saySpeaker(quote)} · ${quote.text}`;
  const article = articles.find((one) => one.id === id);
  return article ? `${id}  article · ${article.title}` : `${id}  ${kind}`;
}

const line = (text: string): ExplainedLine => ({ text, depth: 0 });
const under = (text: string): ExplainedLine => ({ text, depth: 1 });
const section = (
  heading: string,
  lines: readonly ExplainedLine[],
): Explanation['sections'][number] => ({ heading, lines });

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const number = (value: number): string => String(Math.round(100 * value) / 100);

/** "UrduPoint, articles/001.txt:7". */
function sayWhere(
  { articleId, start }: { readonly articleId: string; readonly start: number },
  articles: Articles,
): string {
  const article = articles.get(articleId);
  if (article === undefined) return articleId;
  const place = sayPlace(article, start);
  return article.publisher === undefined ? place : `${article.publisher}, ${place}`;
}

const wordsAt = ({ articleId, start, end }: Sighting, articles: Articles): string =>
  oneLine(articles.get(articleId)?.body.slice(start, end) ?? '');

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** In quotation marks, unless the words begin with some themselves. */
const quoted = (text: string): string => (/^["“]/.test(text) ? text : `“${text}”`);

/** The beginning, for words that were told in full above. */
const briefly = (text: string): string => quoted(truncate(text, FEW_COLUMNS));
const FEW_COLUMNS = 60;

/** "2" for the second sighting. */
const numberOf = (place: Sighting, { occurrences }: Sightings): string =>
  String(
    1 +
      occurrences.findIndex(
        ({ articleId, start, end }) =>
          articleId === place.articleId && start === place.start && end === place.end,
      ),
  );

/** So many sightings, joins or lines of a kind are told of in full. */
const MOST = 5;

/** The first few in full, and how many more there are. */
function few<T>(
  values: readonly T[],
  tell: (value: T, at: number) => readonly ExplainedLine[],
  noun: string,
  depth: 0 | 1 = 0,
): readonly ExplainedLine[] {
  const left = values.length - MOST;
  return [
    ...values.slice(0, MOST).flatMap(tell),
    ...(left > 0 ? [{ text: `and ${sayCount(left, `more ${noun}`)}`, depth }] : []),
  ];
}

function explainEvent(trace: Traced<'event'>, articles: Articles): Explanation {
  const { event, joined, neighbours, rank, leftOut } = trace;
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
      section('Listed', [line(leftOut === undefined ? 'yes' : `no, only with --all [${leftOut}]`)]),
      ...(rank ? [section('Rank', rankLines(event, rank))] : []),
    ],
  };
}

const twoLines = (event: Event, articles: Articles): ExplainedLine[] => [
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

/** The date, and for each sighting the dates in its clause and what they date, or where a date comes from that is not printed. */
function dateLines(
  { event, decisions, joined }: Traced<'event'>,
  sightings: Sightings<EventOccurrence>,
): ExplainedLine[] {
  const chosen =
    joined && joined.members.length > 1
      ? [line(`chosen among the dates of its tellings [${joined.dateRule}]`)]
      : [];
  return [
    line(
      event.date === undefined
        ? 'no date'
        : `${sayEventDate(event.date)}, ${CERTAINTY[event.date.certainty]}`,
    ),
    ...chosen,
    ...few(
      sightings.occurrences,
      (one) => datesOfSighting(one, decisions.get(one.articleId) ?? [], sightings),
      'sighting',
    ),
  ];
}

function datesOfSighting(
  occurrence: EventOccurrence,
  decisions: readonly Decision[],
  sightings: Sightings,
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
      : `, counted from ${/^\d{4}-\d\d-\d\d$/.test(anchor) ? sayDay(anchor) : anchor}${isPublished ? ', the day it appeared' : ''}`;
  const way =
    direction === 'past' ? ', looking back' : direction === 'future' ? ', looking ahead' : '';
  return `“${oneLine(text)}” is ${/^\d{4}-\d\d-\d\d$/.test(value) ? sayDay(value) : value}${from}${way} [${rule}]`;
}

function sayDating({ text }: DateMention, { outcome, rule, tried = [] }: Decision): string {
  const weighed = tried.map(({ name, result }) => `“${name}” ${result}`).join('; ');
  return outcome === ''
    ? `“${oneLine(text)}” dates no verb [${rule}]`
    : `“${oneLine(text)}” dates “${outcome}” [${rule}]${tried.length > 1 ? `, weighed by words between: ${weighed}` : ''}`;
}

const decisionAt = (
  decisions: readonly Decision[],
  about: Decision['about'],
  at: Range | undefined,
): Decision | undefined =>
  decisions.findLast((one) => one.about === about && one.at.start === at?.start);

function statusLines(
  { event, decisions, joined }: Traced<'event'>,
  sightings: Sightings<EventOccurrence>,
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

const sumOf = (parts: readonly Weight[]): number =>
  parts.reduce((sum, { value }) => sum + value, 0);

const sayParts = (parts: readonly Weight[]): string =>
  parts
    .filter(({ value }) => Math.abs(value) >= 0.005)
    .map(({ name, value }) => `${value < 0 ? '−' : '+'} ${number(Math.abs(value))} [${name}]`)
    .join(' ')
    .replace(/^\+ /, '');

/** The telling that its line was taken from, and the next best. */
function wordingLines(
  { event: { summaryRange }, joined }: Traced<'event'>,
  sightings: Sightings,
): ExplainedLine[] {
  const wordings = joined?.wordings ?? [];
  const left = wordings.length - TOLD_WORDINGS;
  return [
    line(
      `taken from ${sayWhere(summaryRange, sightings.articles)}${wordings.length > 0 ? `, the best of ${wordings.length} tellings` : ''}`,
    ),
    ...wordings
      .slice(0, TOLD_WORDINGS)
      .map(({ event, parts }) =>
        under(`${briefly(sayEvent(event))}: ${number(sumOf(parts))} = ${sayParts(parts)}`),
      ),
    ...(left > 0 ? [under(`and ${sayCount(left, 'more telling')}, that weigh less`)] : []),
  ];
}
const TOLD_WORDINGS = 2;

function rankLines(
  { importance }: Event,
  { parts, isGuess, dayParts, placeInDay, kept }: RankTrace,
): ExplainedLine[] {
  return [
    line(`importance ${number(importance)}, of these:`),
    under(`what it weighs itself: ${number(sumOf(parts))} = ${sayParts(parts)}`),
    ...(isGuess ? [under('of which a tenth counts, for nobody prints its day')] : []),
    ...(dayParts.length > 0
      ? [under(`what its day weighs: ${number(sumOf(dayParts))} = ${sayParts(dayParts)}`)]
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
  sightings: Sightings<EventOccurrence>,
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

function sayJoin({ a, b, closeness }: Join, sightings: Sightings): ExplainedLine[] {
  const side = ([first, ...others]: readonly Event[]): string =>
    first
      ? `${numberOf(first.occurrences[0] ?? first.summaryRange, sightings)} ${briefly(sayEvent(first))}${others.length > 0 ? ` and ${others.length} more` : ''}`
      : '';
  return [line(`${side(a)} with ${side(b)}`), ...verdictLines(closeness)];
}

/** How alike, how alike they had to be, and which rules said so; of two events that are apart, their dates. */
function verdictLines(
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

const KINDS: Readonly<Record<Quote['kind'], string>> = {
  direct:
    'direct: words in quotation marks that stand as a sentence, or as what a verb of saying says',
  mixed: 'mixed: a reported clause with some words in quotation marks',
  indirect: 'indirect: reported without quotation marks',
};

/** The rules of who speaks, in words, with an example each. */
const SPEAKER_RULES: Readonly<Partial<Record<string, string>>> = {
  'source + verb': 'the source stands before its verb: “Orr said …”',
  'verb + source': 'the source stands behind its verb: “…,” said Orr',
  'according to': 'the source stands behind “according to”',
  'verb before': 'a verb of saying leads into the marks: Orr said: “…”',
  before: 'a verb of saying stands before the marks: Orr, who said that day “…”',
  around: 'source and verb stand inside what is said: “…, Orr said, …”',
  'clause before': 'what is said stands before source and verb: the bridge is shut, Orr said',
  that: 'what is said stands behind “that”',
  colon: 'the source is named before a colon',
  label: 'a name stands right before a colon: Orr: “…”',
  signature: 'a name behind a dash signs it',
  transcript: 'a label opens the paragraph, as in a transcript',
  infinitive: 'what is said stands as “to …”: Orr vowed to …',
  'same paragraph': 'nobody stands beside it: the speaker of its paragraph',
  'paragraph before': 'nobody stands beside it: the speaker of the paragraph before',
  'subject before': 'nobody stands beside it: who acts in the sentence before',
  none: 'nobody stands beside it or near it',
};

function explainQuote(trace: Traced<'quote'>, articles: Articles): Explanation {
  const { quote, decisions, variant, worth, leftOut } = trace;
  const cue = ({ cue: verb }: QuoteOccurrence): string =>
    verb === undefined ? 'no verb of saying beside it' : `tied to its source by “${oneLine(verb)}”`;
  return {
    title: `Quote ${quote.id}: ${sayQuote(quote, articles)}`,
    sections: [
      section('Kind', [
        line(KINDS[quote.kind]),
        ...few(
          quote.occurrences,
          (one, at) => [under(`${at + 1}. ${cue(one)} · ${sayWhere(one, articles)}`)],
          'sighting',
          1,
        ),
      ]),
      section('Speaker', [
        line(
          `${quote.speaker ?? 'not named'}, ${quote.speakerCertainty === 'explicit' ? 'named beside the words' : 'inferred'} [${quote.speakerRule ?? 'no rule'}]`,
        ),
        ...(SPEAKER_RULES[quote.speakerRule ?? '']
          ? [under(SPEAKER_RULES[quote.speakerRule ?? '']!)]
          : []),
        ...few(
          quote.occurrences,
          (one, at) => speakerLines(one, at, decisions.get(one.articleId) ?? [], articles),
          'sighting',
        ),
      ]),
      ...(variant ? [section('Another wording', variantLines(variant, articles))] : []),
      section('Listed', [
        line(leftOut === undefined ? 'yes' : `no, only with --all [${leftOut}]`),
        under(`it weighs ${number(sumOf(worth))} = ${sayParts(worth)}`),
      ]),
    ],
  };
}

function variantLines(
  { main, trace }: NonNullable<Traced<'quote'>['variant']>,
  articles: Articles,
): ExplainedLine[] {
  return [
    line(`of ${sayQuote(main, articles)} · ${main.id}`),
    ...(trace
      ? [
          under(`“${trace.words}” and “${trace.others}”`),
          under(
            `${percent(trace.stemShare)} of their telling words are the same, and ${percent(trace.build)} of the shorter stand in the other in the same order [one speaker, other articles, at most two days apart]`,
          ),
        ]
      : []),
  ];
}

/** Who was asked for in turn, and whom the words that stand for the source could mean. */
function speakerLines(
  occurrence: QuoteOccurrence,
  at: number,
  decisions: readonly Decision[],
  articles: Articles,
): ExplainedLine[] {
  const { articleId, speakerText } = occurrence;
  const given = decisionAt(decisions, 'speaker', occurrence);
  const [person] = decisions
    .filter(
      ({ about, at: place }) =>
        about === 'person' &&
        distance(place, occurrence) < NEAR &&
        wordsAt({ articleId, ...place }, articles) === oneLine(speakerText ?? ''),
    )
    .sort((a, b) => distance(a.at, occurrence) - distance(b.at, occurrence));
  return [
    line(
      `in ${at + 1}: ${speakerText === undefined ? 'no source beside it' : `the source is “${oneLine(speakerText)}”`}`,
    ),
    ...(given?.tried ?? []).map(({ name, result }, step) =>
      under(`${step + 1}. ${name}: ${result}`),
    ),
    ...(person
      ? [
          under(
            `it stands for ${person.outcome === '' ? 'nobody known' : person.outcome} [${person.rule}]`,
          ),
          ...(person.tried ?? [])
            .slice(0, MOST)
            .map(({ name, result }) => under(`${name}: ${result}`)),
        ]
      : []),
  ];
}

/** A source stands within so many characters of its quote. */
const NEAR = 400;
const distance = (a: Range, b: Range): number => Math.max(0, a.start - b.end, b.start - a.end);

function explainArticle(article: BriefedArticle): Explanation {
  const { origins, removed } = article;
  const from = (origin: string | undefined): string =>
    origin === undefined ? '' : ` · from: ${origin}`;
  const reasons = [...Map.groupBy(removed, ({ reason }) => reason)];
  return {
    title: `Article ${article.id}: ${article.title}`,
    sections: [
      section('What was read', [
        line(sayByline(article)),
        under(
          `title: ${article.titleCertainty === 'explicit' ? 'printed' : 'none is printed'}${from(origins?.title)}`,
        ),
        under(`outlet: ${article.publisher ?? 'not known'}${from(origins?.publisher)}`),
        under(`author: ${article.author ?? 'not known'}${from(origins?.author)}`),
        under(
          `day: ${article.publishedAt === undefined ? 'not known' : sayDay(article.publishedAt)}${from(origins?.publishedAt)}`,
        ),
      ]),
      section('Left out', [
        line(
          removed.length === 0
            ? 'nothing'
            : `${sayCount(removed.length, 'line')} of the file: ${reasons.map(([reason, lines]) => `${lines.length} [${reason}]`).join(' ')}`,
        ),
        ...removed.map(({ line: at, text, reason }) =>
          under(`line ${at}: “${oneLine(text)}” [${reason}]`),
        ),
      ]),
    ],
  };
}
