// Quotes of one set → the same quotes, two translations or retellings of one sentence linked, never joined into one text.
import { languageOf } from '../../languages/registry.js';
import type { BriefedArticle, Quote } from '../../model/briefing.js';
import { dayNumber } from '../../calendar/civil-days.js';
import { firstBy } from '../../text/values/non-empty.js';
import type { VariantTrace } from '../../model/trace.js';
import { compare } from '../cluster/sorted-lists.js';
import { commonLength, quoteWordsOf, wordingRank } from './same-quote.js';
import { stemOf } from '../../languages/stem.js';

/** A sentence of a quote. */
type QuotePart = {
  readonly quote: Quote;
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
};

/** "ensure", "security", "means": so many words that carry meaning must be in both … */
const STEMS_IN_COMMON = 3;
/** … and be this share of all such words of the two … */
const STEM_SHARE = 0.25;
/** … and so much of the shorter, small words included, must stand in the other in the same order: two translations keep the build. */
const BUILD_SHARE = 0.5;
/** The articles that print them are no more days apart. */
const DAYS_APART = 2;
/** A word in more sentences of one speaker than this tells nothing. */
const COMMON_WORD = 40;

/**
 * Fills in `variantOf` where one named speaker's sentence stands in two articles in other words: "We will firmly guard our coast by the
 * means we think fit" and "We shall guard our coast staunchly by those means that we deem fit". No article may print both. What is
 * heard in marks is the main one before what is told, then what more articles print, then the older.
 */
export function linkVariants(
  quotes: readonly Quote[],
  articles: readonly BriefedArticle[],
): Quote[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const pairs = candidatePairs(quotes, byId)
    .map(([a, b]) => ({ a: a.quote, b: b.quote, share: likeness(a, b) }))
    .filter(({ a, b, share }) => share > 0 && printedApart(a, b, byId))
    .map(({ a, b, share }) => (isMain(a, b, byId) ? { a, b, share } : { a: b, b: a, share }))
    .sort((x, y) => y.share - x.share || compare(x.a.id, y.a.id) || compare(x.b.id, y.b.id));
  const mainOf = new Map<string, string>();
  const mains = new Set<string>();
  for (const { a, b } of pairs) {
    if (mainOf.has(b.id) || mains.has(b.id)) continue;
    const main = mainOf.get(a.id) ?? a.id;
    mainOf.set(b.id, main);
    mains.add(main);
  }
  return quotes.map((quote) => ({ ...quote, variantOf: mainOf.get(quote.id) }));
}

/** Sentences of one speaker that share enough words, found by way of the words. */
function candidatePairs(
  quotes: readonly Quote[],
  articles: ReadonlyMap<string, BriefedArticle>,
): [QuotePart, QuotePart][] {
  const byWord = new Map<string, QuotePart[]>();
  const pairs: [QuotePart, QuotePart][] = [];
  for (const quote of quotes) {
    if (quote.speaker === undefined) continue;
    const parts = partsOf(quote, articles);
    for (const part of parts) {
      const shared = new Map<QuotePart, number>();
      for (const stem of part.stems) {
        const others = byWord.get(`${quote.speaker}\n${stem}`) ?? [];
        if (others.length > COMMON_WORD) continue;
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      for (const [other, count] of shared) if (count >= STEMS_IN_COMMON) pairs.push([other, part]);
    }
    for (const part of parts)
      for (const stem of part.stems) {
        const key = `${quote.speaker}\n${stem}`;
        const others = byWord.get(key);
        if (others === undefined) byWord.set(key, [part]);
        else others.push(part);
      }
  }
  return pairs;
}

/** Ends of sentences inside a quote; near miss: "3.5". */
const SENTENCE_END = /(?<=[.!?…])\s+/u;

function partsOf(quote: Quote, articles: ReadonlyMap<string, BriefedArticle>): QuotePart[] {
  const { words: data } = languageOf(
    articles.get(quote.occurrences[0]?.articleId ?? '')?.language ?? 'en',
  );
  return quote.text.split(SENTENCE_END).map((text) => {
    const words = quoteWordsOf(text);
    return { quote, words, stems: new Set(words.flatMap((word) => stemOf(word, data) ?? [])) };
  });
}

/** How alike two sentences are: 0 where they are not two wordings of one. */
function likeness(a: QuotePart, b: QuotePart): number {
  const { stemShare, build } = compareParts(a, b);
  return stemShare >= STEM_SHARE && build >= BUILD_SHARE ? stemShare + build : 0;
}

function compareParts(
  a: QuotePart,
  b: QuotePart,
): { readonly stemShare: number; readonly build: number } {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const common = [...short.stems].filter((stem) => long.stems.has(stem)).length;
  const stemShare = common / (short.stems.size + long.stems.size - common);
  if (stemShare < STEM_SHARE) return { stemShare, build: 0 };
  return { stemShare, build: commonLength(short.words, long.words) / short.words.length };
}

/** The two sentences by which a quote is another wording of the main one; undefined where none of theirs is. */
export function traceVariant(
  quote: Quote,
  main: Quote,
  articles: ReadonlyMap<string, BriefedArticle>,
): VariantTrace | undefined {
  const pairs = partsOf(quote, articles).flatMap((a) =>
    partsOf(main, articles).map((b) => ({ a, b, close: likeness(a, b) })),
  );
  const [best] = pairs.sort((x, y) => y.close - x.close);
  if (best === undefined || best.close === 0) return undefined;
  const { a, b } = best;
  return { words: a.words.join(' '), others: b.words.join(' '), ...compareParts(a, b) };
}

function printedApart(a: Quote, b: Quote, articles: ReadonlyMap<string, BriefedArticle>): boolean {
  const days = (quote: Quote): number[] =>
    quote.occurrences.flatMap(({ articleId }) => {
      const published = articles.get(articleId)?.publishedAt;
      return published === undefined ? [] : [dayNumber(published)];
    });
  const printers = new Set(a.occurrences.map(({ articleId }) => articleId));
  if (b.occurrences.some(({ articleId }) => printers.has(articleId))) return false;
  const others = days(b);
  return days(a).some((day) => others.some((other) => Math.abs(day - other) <= DAYS_APART));
}

function isMain(a: Quote, b: Quote, articles: ReadonlyMap<string, BriefedArticle>): boolean {
  const first = ({ occurrences }: Quote): string =>
    firstBy(
      occurrences.map(({ articleId }) => articles.get(articleId)?.publishedAt ?? '9999'),
      compare,
    );
  const order =
    wordingRank(a) - wordingRank(b) ||
    b.occurrences.length - a.occurrences.length ||
    compare(first(a), first(b)) ||
    compare(a.id, b.id);
  return order < 0;
}
