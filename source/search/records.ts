// Briefing → what can be found in it: events, quotes and sentences, each as a text to show and words about it.
import type { Briefing, Conflict, Event } from '../model/briefing.js';
import { outletName } from '../model/outlet.js';
import { saySpeaker } from '../select/wording.js';
import type { Range } from '../text/range.js';

export type SearchRecord = {
  readonly kind: 'event' | 'quote' | 'sentence';
  /** Of the event or quote; undefined for a sentence, which is named by its article and number. */
  readonly id: string | undefined;
  /** Index into the article's sentences; undefined for events and quotes. */
  readonly sentence: number | undefined;
  readonly text: string;
  /** Searched but not shown: people and places, the speaker and all his names, the outlet. */
  readonly about: string;
  /** ISO day: of the event, or the article's publication. */
  readonly date: string | undefined;
  /** The days of an event, as precise as they are; undefined for what is dated by its article. */
  readonly eventDate: Event['date'];
  readonly outlet: string;
  /** Who says it, of a quote: as the page says so. */
  readonly by: string | undefined;
  /** What its sources differ in. */
  readonly conflicts: readonly Conflict[];
  /** Words that stand in quotation marks. */
  readonly isDirect: boolean;
  readonly articleId: string;
  readonly at: Range;
  /** Everywhere it stands, this place included. */
  readonly sightings: readonly (Range & { readonly articleId: string })[];
};

/** Events, then quotes, then sentences, each in the order of the briefing and made when its turn comes. */
export function* recordsOf(briefing: Briefing): Generator<SearchRecord, void> {
  const articles = new Map(briefing.articles.map((article) => [article.id, article]));
  const aliases = new Map(briefing.names.map(({ name, aliases }) => [name, aliases]));
  const namesOf = (name: string): readonly string[] => [name, ...(aliases.get(name) ?? [])];
  const source = (articleId: string): Pick<SearchRecord, 'articleId' | 'outlet'> => {
    const article = articles.get(articleId);
    return { articleId, outlet: article === undefined ? articleId : outletName(article) };
  };
  const dayOf = (articleId: string): string | undefined =>
    articles.get(articleId)?.publishedAt?.slice(0, 10);

  for (const event of briefing.events) {
    const { id, summary, summaryRange, people, places, date, occurrences } = event;
    yield {
      kind: 'event',
      id,
      sentence: undefined,
      text: summary,
      by: undefined,
      conflicts: event.conflicts,
      isDirect: false,
      about: join([
        ...people.flatMap(namesOf),
        ...places,
        ...occurrences.map(({ dateText }) => dateText),
      ]),
      date: date?.start,
      eventDate: date,
      ...source(summaryRange.articleId),
      at: { start: summaryRange.start, end: summaryRange.end },
      sightings: occurrences,
    };
  }
  for (const quote of briefing.quotes) {
    const [first] = quote.occurrences;
    if (first === undefined) continue;
    const speakers = quote.occurrences.map(({ speakerText }) => speakerText);
    yield {
      kind: 'quote',
      id: quote.id,
      sentence: undefined,
      // “…,” she said: the comma is the reporter's
      text: quote.kind === 'direct' ? quote.text.replace(/,$/, '') : quote.text,
      by: saySpeaker(quote),
      conflicts: quote.conflicts,
      isDirect: quote.kind === 'direct',
      about: join([
        ...quote.speakers.flatMap(namesOf),
        quote.speakerDescription,
        quote.speakerRole,
        ...speakers,
      ]),
      date: dayOf(first.articleId),
      eventDate: undefined,
      ...source(first.articleId),
      at: { start: first.start, end: first.end },
      sightings: quote.occurrences,
    };
  }
  for (const article of briefing.articles)
    for (const [sentence, at] of article.sentences.entries())
      yield {
        kind: 'sentence',
        id: undefined,
        sentence,
        text: article.body.slice(at.start, at.end),
        by: undefined,
        conflicts: [],
        isDirect: false,
        // A headline is no sentence of its article: it leads to the first one.
        about: join([
          outletName(article),
          sentence === 0 && article.titleCertainty === 'explicit' ? article.title : undefined,
        ]),
        date: article.publishedAt?.slice(0, 10),
        eventDate: undefined,
        ...source(article.id),
        at,
        sightings: [{ articleId: article.id, ...at }],
      };
}

/** The distinct words known, in one string. */
function join(words: readonly (string | undefined)[]): string {
  return [...new Set(words.filter((word) => word !== undefined))].join(' ');
}
