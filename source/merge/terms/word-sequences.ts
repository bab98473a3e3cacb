// Articles → their words, read once: copies, terms, topics and figures are all found by them.
import { LANGUAGES } from '../../languages/registry.js';
import type { BriefedArticle } from '../../model/briefing.js';
import { fold, WORD } from '../../text/fold.js';
import { lowerBound } from '../../text/values/lower-bound.js';
import type { Range } from '../../text/range.js';

/** What stands in the articles of a set: number `ids[i]` from `starts[i]` to `ends[i]` of its article. */
export type Sequence = {
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Which i are those of an article, in order of place. */
  readonly of: ReadonlyMap<string, Range>;
};

export type ArticleWords = Sequence & {
  /** Each different word as printed, and as compared, by its number. */
  readonly printed: readonly string[];
  readonly folded: readonly string[];
  /** 1 for a word that says a number. */
  readonly counts: Uint8Array;
};

export function readArticleWords(
  articles: readonly Pick<BriefedArticle, 'id' | 'body'>[],
): ArticleWords {
  const printed: string[] = [];
  const numbers = new Map<string, number>();
  const sequence = makeSequence(articles, ({ body }, add) => {
    let end = 0;
    for (const word of body.match(WORD) ?? []) {
      let number = numbers.get(word);
      if (number === undefined) numbers.set(word, (number = printed.push(word) - 1));
      const start = body.indexOf(word, end);
      end = start + word.length;
      add(number, start, end);
    }
  });
  return {
    ...sequence,
    printed,
    folded: printed.map(fold),
    counts: Uint8Array.from(printed, (word) => Number(saysNumber(word))),
  };
}

/** "17" and "seventeen". */
const saysNumber = (word: string): boolean =>
  /\d/.test(word) || LANGUAGES.some(({ words }) => words.numbers.has(word.toLowerCase()));

/** Reads the articles one after another; `read` adds what it finds in one, in order of place. */
export function makeSequence<T extends { readonly id: string }>(
  articles: readonly T[],
  read: (article: T, add: (id: number, start: number, end: number) => void) => void,
): Sequence {
  let [ids, starts, ends] = [new Uint32Array(FEW), new Uint32Array(FEW), new Uint32Array(FEW)];
  let count = 0;
  const add = (id: number, start: number, end: number): void => {
    if (count === ids.length) [ids, starts, ends] = [twice(ids), twice(starts), twice(ends)];
    ids[count] = id;
    starts[count] = start;
    ends[count++] = end;
  };
  const of = new Map<string, Range>();
  for (const article of articles) {
    const start = count;
    read(article, add);
    of.set(article.id, { start, end: count });
  }
  return { ids, starts, ends, of };
}

/** Goes through a stretch of a sequence. */
export function eachOf(
  { ids, starts, ends }: Sequence,
  { start, end }: Range,
  see: (id: number, start: number, end: number) => void,
): void {
  for (let i = start; i < end; i++) {
    const [id, from, to] = [ids[i], starts[i], ends[i]];
    if (id !== undefined && from !== undefined && to !== undefined) see(id, from, to);
  }
}

const FEW = 1024;

/** A list twice as long. */
function twice(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * list.length);
  longer.set(list);
  return longer;
}

/** Which i of a sequence are an article's; none where it was not read. */
export const ofArticle = ({ of }: Sequence, articleId: string): Range => of.get(articleId) ?? NONE;

const NONE: Range = { start: 0, end: 0 };

/** Which i of a sequence begin in a stretch of an article. */
export function within(sequence: Sequence, articleId: string, { start, end }: Range): Range {
  const { starts } = sequence;
  const all = ofArticle(sequence, articleId);
  const first = lowerBound(starts, (place) => place < start, all.start, all.end);
  return { start: first, end: lowerBound(starts, (place) => place < end, first, all.end) };
}
