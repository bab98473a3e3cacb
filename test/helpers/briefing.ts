// Briefings of one made by hand for tests: what is found is named by its words, and looked up in the body.
import { sentencesOf } from '../../source/extract/document-of.js';
import type { Article } from '../../source/model/article.js';
import type {
  Briefing,
  DateMention,
  Event,
  EventDate,
  Name,
  NameKind,
  Quote,
} from '../../source/model/briefing.js';
import { outletName } from '../../source/model/outlet.js';
import type { Range } from '../../source/text/range.js';
import { stableId } from '../../source/text/values/stable-id.js';
import { articleOf, readingOf } from './article.js';

type Told = Partial<Omit<Event, 'date'>> & {
  readonly clause: string;
  readonly date?: string | EventDate;
};
type Said = Partial<Quote> & {
  readonly words: string;
  readonly speakerText?: string;
  /** The words between its marks are known to be such. */
  readonly isMarked?: boolean;
};
type Named = Partial<Name> & { readonly name: string; readonly kind?: NameKind };
type Dated = { readonly text: string; readonly value: string };

export type Findings = {
  readonly events?: readonly Told[];
  readonly quotes?: readonly Said[];
  readonly names?: readonly (string | Named)[];
  readonly dates?: readonly Dated[];
  readonly article?: Partial<Article>;
};

/** A briefing of one article. Clauses, quotes, names and dates must stand in the body; a name is found at every place. */
export function briefingOf(id: string, body: string, findings: Findings = {}): Briefing {
  const article = articleOf(body, { id, path: `articles/${id}.txt`, ...findings.article });
  const sentences = sentencesOf(readingOf(article));
  return {
    title: article.title,
    span: undefined,
    outlets: [{ name: outletName(article), articleIds: [id] }],
    stories: [],
    articles: [
      {
        ...article,
        sentences,
        dates: (findings.dates ?? []).map((d) => dateIn(body, d)),
        sourceGroup: id,
      },
    ],
    events: (findings.events ?? []).map((event) => eventIn(id, body, sentences, event)),
    quotes: (findings.quotes ?? []).map((quote) => quoteIn(id, body, quote)),
    speakers: [],
    names: (findings.names ?? []).map((name) =>
      nameIn(id, body, typeof name === 'string' ? { name } : name),
    ),
    warnings: [],
  };
}

/** "2021-12-28" is that day; "2021-12-20/2021-12-26" is a week, or a month when it starts on a first. */
export function dayOf(text: string): EventDate {
  const [start = text, end = start] = text.split('/');
  const precision = start === end ? 'day' : start.endsWith('-01') ? 'month' : 'week';
  return { start, end, precision, certainty: 'resolved' };
}

/** Where those words stand; a test that names words its text lacks is wrong. */
export function rangeOf(body: string, words: string): Range {
  const start = body.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function eventIn(
  articleId: string,
  body: string,
  sentences: readonly Range[],
  { clause, date, ...over }: Told,
): Event {
  const range = rangeOf(body, clause);
  const eventDate = typeof date === 'string' ? dayOf(date) : date;
  const lead = sentences.slice(0, 3).some((sentence) => sentence.end > range.start);
  return {
    id: stableId(articleId, clause),
    date: eventDate,
    status: 'happened',
    summary: clause,
    summaryRange: { articleId, ...range },
    people: [],
    places: [],
    importance: 0,
    occurrences: [{ articleId, ...range, dateText: undefined, date: eventDate, lead }],
    sourceGroups: 1,
    firstReported: { articleId, certain: true },
    conflicts: [],
    ...over,
  };
}

function quoteIn(
  articleId: string,
  body: string,
  { words, speakerText, isMarked, ...over }: Said,
): Quote {
  const range = rangeOf(body, words);
  const kind = over.kind ?? 'direct';
  return {
    id: stableId(articleId, words),
    kind,
    text: words,
    speaker: undefined,
    speakers: over.speaker === undefined ? [] : [over.speaker],
    speakerDescription: undefined,
    speakerRole: undefined,
    speakerCertainty: 'explicit',
    speakerRule: undefined,
    eventIds: [],
    variantOf: undefined,
    conflicts: [],
    occurrences: [
      {
        articleId,
        ...range,
        kind,
        text: words,
        fragments: [range],
        quoted: isMarked === true ? markedIn(words, range.start) : [],
        speakerText,
        cue: undefined,
      },
    ],
    ...over,
  };
}

/** Where words stand between marks. */
const markedIn = (words: string, start: number): Range[] =>
  [...words.matchAll(/“([^“”]*)”/g)].map(({ index, 1: inner = '' }) => ({
    start: start + index + 1,
    end: start + index + 1 + inner.length,
  }));

function nameIn(articleId: string, body: string, { name, ...over }: Named): Name {
  const aliases = over.aliases ?? [name];
  const mentions: (Range & { articleId: string })[] = [];
  for (const alias of [...aliases].sort((a, b) => b.length - a.length))
    for (let at = body.indexOf(alias); at >= 0; at = body.indexOf(alias, at + 1))
      if (!mentions.some(({ start, end }) => start <= at && at < end))
        mentions.push({ articleId, start: at, end: at + alias.length });
  mentions.sort((a, b) => a.start - b.start);
  return {
    kind: 'person',
    roles: [],
    offices: [],
    affiliation: undefined,
    ...over,
    name,
    aliases,
    mentions,
  };
}

function dateIn(body: string, { text, value }: Dated): DateMention {
  return {
    ...rangeOf(body, text),
    text,
    type: 'DATE',
    value,
    certainty: 'resolved',
    trace: { rule: 'test', anchor: undefined, direction: undefined },
  };
}
