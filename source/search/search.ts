// Briefing → index; query → ranked hits with the matched words marked. The only importer of Fuse.
import Fuse from 'fuse.js';
import type { Briefing } from '../model/briefing.js';
import { runThrough } from '../text/values/in-steps.js';
import { overlaps, type Range } from '../text/range.js';
import { candidates, indexInSteps, type WordIndex } from './word-index.js';
import { matchWords } from './match-words.js';
import { recordsOf, type SearchRecord } from './records.js';

export type Scope = 'event' | 'quote' | 'sentence';

/** A place that answers a query. `text` is what to show; `marks` are the matched words in it; `at` is where it stands in the article. */
export type Hit = Pick<
  SearchRecord,
  | 'kind'
  | 'id'
  | 'sentence'
  | 'text'
  | 'date'
  | 'eventDate'
  | 'outlet'
  | 'by'
  | 'conflicts'
  | 'isDirect'
  | 'articleId'
  | 'at'
  | 'sightings'
> & {
  readonly marks: readonly Range[];
  /** 0 is perfect, higher is worse; comparable within one answer only. */
  readonly score: number;
};

export type SearchIndex = {
  readonly records: readonly SearchRecord[];
  readonly words: WordIndex;
};

/** Reads a briefing once; every later search is answered from the index. */
export const buildIndex = (briefing: Briefing): SearchIndex => runThrough(readInSteps(briefing));

/** The same in steps, between which others may work: with thousands of articles it takes most of a second. */
export function* readInSteps(briefing: Briefing): Generator<void, SearchIndex> {
  const records: SearchRecord[] = [];
  const texts = function* (): Generator<string> {
    for (const record of recordsOf(briefing)) {
      records.push(record);
      yield `${record.text} ${record.about}`;
    }
  };
  const words = yield* indexInSteps(texts());
  return { records, words };
}

/** Fuse sees no more than these: the likeliest by the word index. */
const LOOKED_AT = 60;
const KINDS: readonly SearchRecord['kind'][] = ['event', 'quote', 'sentence'];

/**
 * The hits for a query, best first: every word must be met, in any order; whole words and beginnings come before
 * slips of the finger; between equals an event before a quote before a sentence. A sentence that tells an event or holds a
 * quote found above it is left out, unless sentences alone are asked for.
 */
export function search(
  index: SearchIndex,
  query: string,
  {
    allowed = () => true,
    limit = 50,
  }: { readonly allowed?: (record: number) => boolean; readonly limit?: number } = {},
): Hit[] {
  const { records, words } = index;
  const found = candidates(words, query, allowed, Math.max(2 * limit, LOOKED_AT));
  const fuseScores = scoreByFuse(index, query, found.records.slice(0, LOOKED_AT));
  const hits = found.records.flatMap((number) => {
    const record = records[number];
    if (record === undefined) return [];
    const { marks, distance, unseen, together } = matchWords(record, found.meanings, words);
    const score =
      distance +
      (together ? 0 : 0.2) +
      0.05 * unseen +
      0.2 * (fuseScores.get(number) ?? 1) +
      0.02 * KINDS.indexOf(record.kind);
    return [{ number, record, marks, score: Math.round(score * 1000) / 1000 }];
  });
  hits.sort((a, b) => a.score - b.score || a.number - b.number);
  return withoutEchoes(hits)
    .slice(0, limit)
    .map(({ record, marks, score }) => hitOf(record, marks, score));
}

/** The record as what was found, with the words met in it. */
export function hitOf(record: SearchRecord, marks: readonly Range[] = [], score = 0): Hit {
  const { about: _searchedOnly, ...shown } = record;
  return { ...shown, marks, score };
}

/** Fuse's own score of those records, which weighs the fields: 0 is perfect. */
function scoreByFuse(
  { records }: SearchIndex,
  query: string,
  numbers: readonly number[],
): ReadonlyMap<number, number> {
  const fuse = new Fuse(
    numbers.map((number) => ({
      number,
      text: records[number]?.text,
      about: records[number]?.about,
    })),
    {
      keys: [
        { name: 'text', weight: 3 },
        { name: 'about', weight: 1 },
      ],
      useTokenSearch: true,
      ignoreLocation: true,
      ignoreDiacritics: true,
      includeScore: true,
      threshold: 0.4,
    },
  );
  return new Map(
    fuse.search(query.slice(0, LONGEST_QUERY)).map(({ item, score }) => [item.number, score ?? 1]),
  );
}

/** Fuse is given no longer text than this, for a pasted page must not stall the screen. */
const LONGEST_QUERY = 100;

/** Leaves out the sentences that an event or quote above them was read from. */
function withoutEchoes<T extends { readonly record: SearchRecord }>(hits: readonly T[]): T[] {
  const shown = new Map<string, Range[]>();
  return hits.filter(({ record }) => {
    const taken = shown.get(record.articleId) ?? [];
    if (record.kind === 'sentence') return !taken.some((range) => overlaps(range, record.at));
    for (const sighting of record.sightings) {
      const known = shown.get(sighting.articleId);
      if (known) known.push(sighting);
      else shown.set(sighting.articleId, [sighting]);
    }
    return true;
  });
}
