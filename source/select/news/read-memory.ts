// JSON of anybody's → the Memory that it holds: what was kept by an earlier run, or a document that `--json` wrote.
// Undefined for anything else; a value that is only half right is none.
import {
  countIn,
  fieldsOf,
  listOf,
  orAbsent,
  orNone,
  textIn,
  Unlike,
} from '../../text/values/checked-json.js';
import type { Precision } from '../../model/briefing.js';
import type {
  Memory,
  RememberedArticle,
  RememberedDate,
  RememberedSighting,
} from '../../model/memory.js';
import { remember, type Rememberable, type RememberOptions, type Told } from './memory.js';

/** The memory that {@link remember} made, read back. */
export const readMemory = (value: unknown): Memory | undefined =>
  orNone(() => {
    const { program, articles, events, quotes } = fieldsOf(value);
    return {
      program: textIn(program),
      articles: listOf(articles, rememberedArticle),
      events: listOf(events, (event) => {
        const { date, sightings } = fieldsOf(event);
        return { date: orAbsent(date, dateOf), sightings: listOf(sightings, sightingOf) };
      }),
      quotes: listOf(quotes, (quote) => ({
        sightings: listOf(fieldsOf(quote).sightings, sightingOf),
      })),
    };
  });

/** The memory of what a document of `--json` holds. */
export const memoryOfDocument = (value: unknown, options: RememberOptions): Memory | undefined =>
  orNone(() => {
    const { schemaVersion, articles, events, quotes } = fieldsOf(value);
    if (typeof schemaVersion !== 'number') throw new Unlike();
    const held: Rememberable = {
      articles: listOf(articles, (article) => {
        const { id, path, url, title, body } = fieldsOf(article);
        return {
          id: textIn(id),
          path: textIn(path),
          url: orAbsent(url, textIn),
          title: textIn(title),
          body: textIn(body),
        };
      }),
      events: listOf(events, (event) => ({
        date: orAbsent(fieldsOf(event).date, dateOf),
        occurrences: listOf(fieldsOf(event).occurrences, toldAt),
      })),
      quotes: listOf(quotes, (quote) => ({
        occurrences: listOf(fieldsOf(quote).occurrences, toldAt),
      })),
    };
    return remember(held, options);
  });

function rememberedArticle(value: unknown): RememberedArticle {
  const { text: hash, path, url, title } = fieldsOf(value);
  return {
    text: textIn(hash),
    path: textIn(path),
    url: orAbsent(url, textIn),
    title: textIn(title),
  };
}

function sightingOf(value: unknown): RememberedSighting {
  if (!Array.isArray(value)) throw new Unlike();
  return [countIn(value[0]), textIn(value[1])];
}

/** An ISO day: "2021-12-28", and far ones. */
const DAY = /^[+-]?\d{4,6}-\d\d-\d\d/;

const PRECISIONS: ReadonlySet<string> = new Set<Precision>([
  ...(['time', 'day', 'weekend', 'week', 'month', 'season'] as const),
  ...(['quarter', 'half', 'year', 'decade', 'range'] as const),
]);

function dateOf(value: unknown): RememberedDate {
  const { start, end, precision } = fieldsOf(value);
  const days = [textIn(start), textIn(end)] as const;
  if (!days.every((day) => DAY.test(day)) || !PRECISIONS.has(textIn(precision))) throw new Unlike();
  return { start: days[0], end: days[1], precision: precision as Precision };
}

function toldAt(value: unknown): Told {
  const { articleId, start, end } = fieldsOf(value);
  return { articleId: textIn(articleId), start: countIn(start), end: countIn(end) };
}
