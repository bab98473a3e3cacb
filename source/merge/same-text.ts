// Articles → articles with their source group: copies of one text are one source, however many print it.
import type { BriefedArticle } from '../model/briefing.js';
import { joinClosest } from './join-closest.js';
import { compare } from './listing.js';
import { fold, WORD } from '../model/fold.js';

/** Words per shingle. Two texts written apart seldom share four words in a row outside quotes and names. */
const SHINGLE = 4;
/** Texts are copies when they share this much of all their shingles (Jaccard) … */
const COPY = 0.5;
/** … or when this much of the shorter stands in the longer: an outlet cut the end off. */
const CUT_COPY = 0.7;
/** The smallest hashes of a text stand for it: two texts share as many of them as they share text (Broder 1997). */
const SKETCH = 32;
/** By so many of the smallest, copies find each other: two texts that share half their shingles miss with a chance of 1 in 60,000. */
const KEYS = 16;
/** Texts of whose sketches fewer hashes meet are no copies; the others are compared in full. */
const LEAST_MET = 5;

/** A text, or several that copy it. */
type Group = {
  readonly id: string;
  readonly articles: readonly BriefedArticle[];
  /** Of the longest text, against which others are held. */
  readonly shingles: ReadonlySet<number>;
  /** The smallest of the shingles, ascending. */
  readonly sketch: readonly number[];
};

/** Fills in `sourceGroup`: the id of the article that seems to be the original of the group. */
export function groupSources(articles: readonly BriefedArticle[]): BriefedArticle[] {
  const groups = joinClosest(
    articles.map((article): Group => {
      const shingles = shinglesOf(article.body);
      return { id: article.id, articles: [article], shingles, sketch: sketchOf(shingles) };
    }),
    {
      order: (group) => group.id,
      keys: ({ sketch }) => sketch.slice(0, KEYS),
      closeness,
      join: (a, b) => ({
        id: compare(a.id, b.id) < 0 ? a.id : b.id,
        articles: [...a.articles, ...b.articles],
        shingles: longer(a, b).shingles,
        sketch: longer(a, b).sketch,
      }),
    },
  );
  const groupOf = new Map(
    groups.flatMap((group) => {
      const original = originalOf(group.articles).id;
      return group.articles.map(({ id }): [string, string] => [id, original]);
    }),
  );
  return articles.map((article) => ({
    ...article,
    sourceGroup: groupOf.get(article.id) ?? article.id,
  }));
}

const longer = (a: Group, b: Group): Group =>
  a.shingles.size > b.shingles.size || (a.shingles.size === b.shingles.size && a.id < b.id) ? a : b;

const sketchOf = (shingles: ReadonlySet<number>): number[] =>
  Array.from(Uint32Array.from(shingles).sort().subarray(0, SKETCH));

function closeness(a: Group, b: Group): number {
  const least = Math.min(LEAST_MET, a.sketch.length, b.sketch.length);
  if (countCommon(a.sketch, b.sketch) < least) return 0;
  const [short, long] =
    a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  if (short.size === 0) return 0;
  let common = 0;
  for (const shingle of short) if (long.has(shingle)) common++;
  const share = common / short.size;
  const jaccard = common / (short.size + long.size - common);
  return jaccard >= COPY || share >= CUT_COPY ? Math.max(jaccard, share) : 0;
}

/** How many numbers two ascending lists share. */
function countCommon(a: readonly number[], b: readonly number[]): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) common++;
    if (a[i]! <= b[j]!) i++;
    else j++;
  }
  return common;
}

/** Hashes of every run of four words (FNV-1a, 32 bits); a shorter text is one shingle, an empty one none. */
export function shinglesOf(body: string): ReadonlySet<number> {
  const hashes = (body.match(WORD) ?? []).map((word) => hash(fold(word)));
  const shingles = new Set<number>();
  if (hashes.length === 0) return shingles;
  for (let i = 0; i === 0 || i + SHINGLE <= hashes.length; i++) {
    let run = OFFSET;
    for (const word of hashes.slice(i, i + SHINGLE)) run = Math.imul(run ^ word, PRIME);
    shingles.add((run ^ (run >>> 15)) >>> 0);
  }
  return shingles;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

function hash(word: string): number {
  let value = OFFSET;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), PRIME);
  return value;
}

/** The oldest; of one minute, the one whose own agency is credited in the others, then the longest, then the first by id. */
function originalOf(articles: readonly BriefedArticle[]): BriefedArticle {
  const credited = (article: BriefedArticle): number =>
    article.publisher === undefined
      ? 0
      : articles.filter(
          (other) => other !== article && other.dateline?.agency?.includes(article.publisher!),
        ).length;
  return [...articles].sort(
    (a, b) =>
      credited(b) - credited(a) ||
      compare(a.publishedAt ?? '9999', b.publishedAt ?? '9999') ||
      b.body.length - a.body.length ||
      compare(a.id, b.id),
  )[0]!;
}
