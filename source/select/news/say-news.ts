// News → words: the one line of what is new, and a line for each thing that can't be seen in the lists.
import type { Briefing, EventDate, News } from '../../model/briefing.js';
import { sayCount, sayEvent, sayEventDate, sayOpeningDate } from '../wording.js';

/** Stands before what is new. */
export const NEW_MARK = '•';

/** Which articles, events and quotes are new or told otherwise than before, by their ids: none where there is nothing to compare with. */
export const newIds = ({ news }: Pick<Briefing, 'news'>): ReadonlySet<string> =>
  new Set(
    news && [
      ...news.articleIds,
      ...news.rewrittenIds,
      ...news.eventIds,
      ...news.movedDates.map(({ eventId }) => eventId),
      ...news.changedFigures.map(({ eventId }) => eventId),
      ...news.quoteIds,
    ],
  );

/** "3 new articles, 2 new events, 1 date changed, 1 figure changed, 1 article withdrawn"; empty where nothing is new of what the briefing holds. */
export function sayNews({ news, articles, events, quotes }: Briefing): string {
  if (!news) return '';
  const moved = news.movedDates.map(({ eventId }) => eventId);
  const refigured = news.changedFigures.map(({ eventId }) => eventId);
  return [
    counted(countOf(articles, news.articleIds), 'new article'),
    counted(countOf(articles, news.rewrittenIds), 'article', ' rewritten'),
    counted(countOf(events, news.eventIds), 'new event'),
    counted(countOf(events, moved), 'date', ' changed'),
    counted(countOf(events, refigured), 'figure', ' changed'),
    counted(news.withdrawn.length, 'article', ' withdrawn'),
    counted(countOf(quotes, news.quoteIds), 'new quote'),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

const counted = (count: number, noun: string, behind = ''): string =>
  count === 0 ? '' : sayCount(count, noun) + behind;

function countOf(held: readonly { readonly id: string }[], ids: readonly string[]): number {
  const wanted = new Set(ids);
  return held.filter(({ id }) => wanted.has(id)).length;
}

/** Lines such as "withdrawn: Bridge to close", "16, was 8: A ferry sank" and "10 Jan 2022 was 12 Jan 2022: The council will meet". */
export function newsLines({ news, articles, events }: Briefing): readonly string[] {
  if (!news) return [];
  const byId = new Map(events.map((event) => [event.id, event]));
  const rewritten = new Set(news.rewrittenIds);
  return [
    ...news.movedDates.flatMap(({ eventId, was }) => {
      const event = byId.get(eventId);
      return event
        ? [`${sayOpeningDate(event.date)}, was ${sayDate(was)}: ${sayEvent(event)}`]
        : [];
    }),
    ...news.changedFigures.flatMap(({ eventId, figure, was }) => {
      const event = byId.get(eventId);
      return event ? [`${figure}, was ${was.join(' or ')}: ${sayEvent(event)}`] : [];
    }),
    ...articles.flatMap(({ id, title }) => (rewritten.has(id) ? [`rewritten: ${title}`] : [])),
    ...news.withdrawn.map(({ title }) => `withdrawn: ${title}`),
  ];
}

const sayDate = (date: News['movedDates'][number]['was']): string =>
  sayEventDate(date && ({ ...date, certainty: 'explicit' } satisfies EventDate));
