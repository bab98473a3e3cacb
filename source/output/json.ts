// Briefing → the JSON document that scripts read. Unknown values are written as null, never left out.
import type { Briefing, EventDate, News } from '../model/briefing.js';
import { articlesById } from '../select/lookups.js';
import { contextOfEvent } from '../select/events/event-context.js';
import { contextOfQuote } from '../select/quotes/quote-context.js';
import { selectFrom, type StorySelection } from '../select/selection.js';
import { sayEvent } from '../select/wording.js';
import type {
  BriefingDocument,
  DocumentEvent,
  DocumentLines,
  DocumentNews,
  DocumentSelection,
} from './briefing-document.js';
import { endedLine, safeJson, type SafeText } from '../text/printed/safe-text.js';

/** The whole briefing as JSON, two spaces deep, with a final newline. Same briefing, same bytes. */
export function renderJson(briefing: Briefing): SafeText {
  return endedLine(safeJson(toDocument(briefing)));
}

/** The briefing as `--json` writes it. */
export function toDocument(briefing: Briefing): BriefingDocument {
  const held = articlesById(briefing);
  return {
    schemaVersion: 2,
    title: briefing.title,
    span: orNull(briefing.span),
    outlets: briefing.outlets,
    stories: briefing.stories,
    articles: briefing.articles.map((article) => ({
      id: article.id,
      path: article.path,
      title: article.title,
      titleCertainty: article.titleCertainty,
      publisher: orNull(article.publisher),
      author: orNull(article.author),
      url: orNull(article.url),
      language: article.language,
      publishedAt: orNull(article.publishedAt),
      publishedAtCertainty: article.publishedAtCertainty,
      dateline: article.dateline
        ? {
            place: article.dateline.place,
            agency: orNull(article.dateline.agency),
            date: orNull(article.dateline.date),
          }
        : null,
      sourceGroup: article.sourceGroup,
      body: article.body,
      paragraphs: article.paragraphs.map(({ start, end, line }) => ({
        start,
        end,
        line: orNull(line),
      })),
      dates: article.dates.map(({ start, end, text, type, value, trace }) => ({
        start,
        end,
        text,
        type,
        value,
        trace: {
          rule: trace.rule,
          anchor: orNull(trace.anchor),
          direction: orNull(trace.direction),
        },
      })),
      removed: article.removed,
    })),
    events: briefing.events.map((event) => ({
      id: event.id,
      date: dateOf(event.date),
      status: event.status,
      summary: sayEvent(event),
      summaryRange: event.summaryRange,
      lineFault: orNull(event.lineFault),
      context: orNull(contextOfEvent(event, held)),
      people: event.people,
      places: event.places,
      importance: event.importance,
      occurrences: event.occurrences.map(({ articleId, start, end, dateText }) => ({
        articleId,
        start,
        end,
        dateText: orNull(dateText),
      })),
      sourceGroups: event.sourceGroups,
      firstReported: event.firstReported,
      conflicts: event.conflicts,
    })),
    quotes: briefing.quotes.map((quote) => ({
      id: quote.id,
      kind: quote.kind,
      text: quote.text,
      speaker: orNull(quote.speaker),
      speakers: quote.speakers,
      speakerDescription: orNull(quote.speakerDescription),
      speakerRole: orNull(quote.speakerRole),
      speakerCertainty: quote.speakerCertainty,
      speakerRule: orNull(quote.speakerRule),
      eventIds: quote.eventIds,
      saidOn: orNull(quote.saidOn),
      context: orNull(contextOfQuote(quote, held)),
      variantOf: orNull(quote.variantOf),
      conflicts: quote.conflicts,
      occurrences: quote.occurrences.map((occurrence) => ({
        articleId: occurrence.articleId,
        start: occurrence.start,
        end: occurrence.end,
        kind: occurrence.kind,
        text: occurrence.text,
        fragments: occurrence.fragments,
        quoted: occurrence.quoted,
        speakerText: orNull(occurrence.speakerText),
        cue: orNull(occurrence.cue),
      })),
    })),
    speakers: briefing.speakers,
    warnings: briefing.warnings,
    selection: selectionOf(briefing),
    ...(briefing.news === undefined ? {} : { news: newsOf(briefing.news) }),
  };
}

const newsOf = (news: News): DocumentNews => ({
  ...news,
  movedDates: news.movedDates.map(({ eventId, was }) => ({ eventId, was: orNull(was) })),
  changedFigures: news.changedFigures,
});

/** What page and screen list first, by ids, in their order; of several stories one after the other. */
function selectionOf(briefing: Briefing): DocumentSelection {
  const selections = selectFrom(briefing);
  return {
    title: briefing.title,
    titleFrom: orNull(titleFrom(selections[0]?.story ?? briefing)),
    ...joined(selections.map(lineIds)),
    stories: selections.map((selection) => ({
      storyId: orNull(selection.story.stories[0]?.id),
      title: selection.story.title,
      ...lineIds(selection),
    })),
  };
}

const idsOf = (claims: readonly { readonly id: string }[]): string[] => claims.map(({ id }) => id);

function lineIds({
  head,
  events,
  background,
  quotes,
  differences,
  figures,
}: StorySelection): DocumentLines {
  return {
    head: {
      whatHappened: idsOf(head.whatHappened),
      whereItStands: idsOf(head.whereItStands),
      inDispute: idsOf(head.inDispute),
      toCome: idsOf(head.toCome),
    },
    events: idsOf(events),
    background: idsOf(background),
    quotes: idsOf(quotes),
    differences: differences.map((difference) => ({
      kind: difference.kind,
      what: orNull(difference.what),
      eventIds: idsOf(difference.events),
      quoteIds: idsOf(difference.quotes),
      values: difference.values,
    })),
    figures: figures.map(({ event, what, values }) => ({
      eventId: event.id,
      what: orNull(what),
      values,
    })),
  };
}

/** The lists of all stories, one behind the other; the head is that of the first. */
const joined = (all: readonly DocumentLines[]): DocumentLines => ({
  head: all[0]?.head ?? { whatHappened: [], whereItStands: [], inDispute: [], toCome: [] },
  events: all.flatMap(({ events }) => events),
  background: all.flatMap(({ background }) => background),
  quotes: all.flatMap(({ quotes }) => quotes),
  differences: all.flatMap(({ differences }) => differences),
  figures: all.flatMap(({ figures }) => figures),
});

/** The article whose headline is the title. */
function titleFrom({ articles, title }: Briefing): { readonly articleId: string } | undefined {
  const article = articles.find((one) => one.title === title);
  return article && { articleId: article.id };
}

/** The date of an event, with the days in which it came about where only that of a page is known. */
const dateOf = (date: EventDate | undefined): DocumentEvent['date'] =>
  date === undefined
    ? null
    : {
        start: date.start,
        end: date.end,
        precision: date.precision,
        certainty: date.certainty,
        window: date.isLatest === true ? { start: null, end: date.end } : null,
      };

const orNull = <T>(value: T | undefined): T | null => value ?? null;
