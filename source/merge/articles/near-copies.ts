// "Ferry sinks" of wire, post and news, the same text but for a line → the source group "wire" for all three: copies are one
// source, however many print them. Found by shingles of words and their smallest hashes (MinHash).
import type { BriefedArticle } from '../../model/briefing.js';
import { agglomerate } from '../cluster/agglomerate.js';
import { compare } from '../cluster/sorted-lists.js';
import { firstBy } from '../../text/values/non-empty.js';
import type { Range } from '../../text/range.js';
import { ofArticle, readArticleWords, type ArticleWords } from '../terms/word-sequences.js';

/** Words per shingle. Two texts written apart seldom share four words in a row outside quotes and names. */
const SHINGLE = 4;
/** Texts are copies when they share this much of all their shingles (Jaccard) … */
const COPY = 0.5;
/** … or when this much of the shorter stands in the longer: an outlet cut the end off. */
const CUT_COPY = 0.7;
/** The smallest hashes of a text stand for it: two texts share as many of them as they share text (Broder 1997). */
const SKETCH = 32;
/** By so many of the smallest, copies find each other, and so many must meet: two texts that share half their shingles miss in 1 of 500. */
const KEYS = 16;
const MEETINGS = 3;
/** Texts of whose sketches fewer hashes meet are no copies; the others are compared in full. */
const LEAST_MET = 7;

/** A text, or several that copy it. */
type CopyGroup = {
  readonly id: string;
  readonly articles: readonly BriefedArticle[];
  /** Of the longest text, against which others are held; ascending. */
  readonly shingles: Uint32Array;
};

/** Fills in `sourceGroup`: the id of the article that seems to be the original of the group. */
export function groupSources(
  articles: readonly BriefedArticle[],
  words = readArticleWords(articles),
): BriefedArticle[] {
  const hashes = Uint32Array.from(words.folded, hash);
  const groups = agglomerate(
    articles.map((article): CopyGroup => ({
      id: article.id,
      articles: [article],
      shingles: shinglesOf(ofArticle(words, article.id), words, hashes),
    })),
    {
      order: (group) => group.id,
      blockingKeys: ({ shingles }) => Array.from(shingles.subarray(0, KEYS)),
      meetings: MEETINGS,
      closeness: shingleCloseness,
      join: (a, b) => ({
        id: compare(a.id, b.id) < 0 ? a.id : b.id,
        articles: [...a.articles, ...b.articles],
        shingles: longer(a, b).shingles,
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

const longer = (a: CopyGroup, b: CopyGroup): CopyGroup =>
  a.shingles.length > b.shingles.length || (a.shingles.length === b.shingles.length && a.id < b.id)
    ? a
    : b;

function shingleCloseness({ shingles: a }: CopyGroup, { shingles: b }: CopyGroup): number {
  if (countCommon(a, b, SKETCH) < Math.min(LEAST_MET, a.length, b.length)) return 0;
  const common = countCommon(a, b, Infinity);
  const share = common / Math.min(a.length, b.length);
  const jaccard = common / (a.length + b.length - common);
  return jaccard >= COPY || share >= CUT_COPY ? Math.max(jaccard, share) : 0;
}

/** How many numbers two ascending lists share, among the first so many of each. */
function countCommon(a: Uint32Array, b: Uint32Array, first: number): number {
  const [lastA, lastB] = [Math.min(a.length, first), Math.min(b.length, first)];
  let i = 0;
  let j = 0;
  let common = 0;
  while (i < lastA && j < lastB) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common;
}

/** Hashes of every run of four words (FNV-1a, 32 bits), each once and ascending; a shorter text is one run, an empty one none. */
function shinglesOf({ start, end }: Range, { ids }: ArticleWords, hashes: Uint32Array): Uint32Array {
  const runs = new Uint32Array(end === start ? 0 : Math.max(1, end - start - SHINGLE + 1));
  const own = Uint32Array.from(ids.subarray(start, end), (word) => hashes[word] ?? 0);
  for (let i = 0; i < runs.length; i++) {
    let run = OFFSET;
    for (let j = i; j < own.length && j < i + SHINGLE; j++)
      run = Math.imul(run ^ (own[j] ?? 0), PRIME);
    runs[i] = run ^ (run >>> 15);
  }
  let count = 0;
  let last: number | undefined;
  for (const run of runs.sort()) {
    if (run !== last) runs[count++] = run;
    last = run;
  }
  return runs.subarray(0, count);
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
  const credited = (article: BriefedArticle): number => {
    const { publisher } = article;
    if (publisher === undefined) return 0;
    return articles.filter(
      (other) => other !== article && other.dateline?.agency?.includes(publisher),
    ).length;
  };
  return firstBy(
    articles,
    (a, b) =>
      credited(b) - credited(a) ||
      compare(a.publishedAt ?? '9999', b.publishedAt ?? '9999') ||
      b.body.length - a.body.length ||
      compare(a.id, b.id),
  );
}
