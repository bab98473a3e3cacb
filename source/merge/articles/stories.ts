// Articles → stories: which of them cover one course of events. Clustered by the cosine of their term vectors, and of their names.
import type { BriefedArticle } from '../../model/briefing.js';
import { dayNumber } from '../../calendar/civil-days.js';
import { sortedBy, type NonEmpty } from '../../text/non-empty.js';
import { agglomerate } from '../cluster/agglomerate.js';
import { sayTerm, type Vocabulary } from '../terms/vocabulary.js';
import { eachOf, ofArticle } from '../terms/word-sequences.js';
import { compare, groupBy } from '../cluster/sorted-lists.js';
import { adder, cosine, heaviestTerms, scaled, sumOfVectors, type TermVector } from '../terms/term-vectors.js';

/** Articles that cover one story, and what they are about taken together. */
type StoryGroup = {
  readonly id: string;
  readonly articles: NonEmpty<BriefedArticle>;
  /** Sum of the vectors of its source groups, of length 1. */
  readonly vector: TermVector;
  /** The same for its names alone. */
  readonly names: TermVector;
  /** The first and the last on which they were published; undefined where nothing is known. */
  readonly days: { readonly first: number; readonly last: number } | undefined;
};

/** Articles on one story are at least so much alike, as groups: words and names by their cosines. */
const LEAST_ALIKE = 0.2;
/** Names tell stories apart better than words do, and there are few of them: they make up so much of the likeness. */
const NAME_SHARE = 0.4;
/** A name that nearly every article prints still says what the set is about, so rarity counts for little with names. */
const NAME_RARITY = 0.25;
/** Without names in common nothing is one story. */
const LEAST_NAMES = 0.1;
/** A silence of so many days between two groups halves their likeness. */
const HALF_LIFE = 30;
/** After so many even the same words are not alike enough. */
const LONGEST_SILENCE = HALF_LIFE * Math.log2(1 / LEAST_ALIKE);
/** What the opening of an article is about counts so much more. */
const LEAD_WEIGHT = 2;
const LEAD_SENTENCES = 3;
/** The heaviest terms of a group, by which groups find each other. */
const KEY_TERMS = 12;

/**
 * Splits a set into stories, each a list of articles in the order given; the stories in order of size, then time. Articles are compared by
 * weighed words, names and time, as Miranda et al. (2018) do, but the closest groups join first, so that
 * the order of arrival plays no part. Copies of one text count once, and stay together.
 */
export function groupStories(
  articles: readonly BriefedArticle[],
  vocabulary: Vocabulary,
): NonEmpty<BriefedArticle>[] {
  const vectors = weighArticles(articles, vocabulary);
  const copies = groupBy(articles, ({ sourceGroup }) => sourceGroup);
  const groups = [...copies.values()].map((same) => groupFrom(same, vectors));
  const heaviest = (vector: TermVector): number[] =>
    heaviestTerms(vector, KEY_TERMS, (term) => sayTerm(vocabulary, term));
  const indexes = new Map(articles.map(({ id }, index) => [id, index]));
  const inOrder = (a: BriefedArticle, b: BriefedArticle): number =>
    (indexes.get(a.id) ?? 0) - (indexes.get(b.id) ?? 0);
  return agglomerate(groups, {
    order: (group) => group.id,
    blockingKeys: ({ vector, names }) => [...heaviest(names), ...heaviest(vector)],
    closeness: storyCloseness,
    join: (a, b) => groupFrom([...a.articles, ...b.articles], vectors),
  })
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length ||
        (a.days?.first ?? 0) - (b.days?.first ?? 0) ||
        compare(a.id, b.id),
    )
    .map((group) => sortedBy(group.articles, inOrder));
}

type WeighedArticle = { readonly vector: TermVector; readonly names: TermVector };

function groupFrom(
  unsorted: NonEmpty<BriefedArticle>,
  weighed: ReadonlyMap<string, WeighedArticle>,
): StoryGroup {
  const articles = sortedBy(unsorted, (a, b) => compare(a.id, b.id));
  const texts = new Map(articles.map((article) => [article.sourceGroup, article.id]));
  const each = [...texts.values()].flatMap((id) => weighed.get(id) ?? []);
  const days = articles.flatMap(({ publishedAt }) =>
    publishedAt === undefined ? [] : [dayNumber(publishedAt)],
  );
  return {
    id: articles[0].id,
    articles,
    vector: sumOfVectors(each.map(({ vector }) => vector)),
    names: sumOfVectors(each.map(({ names }) => names)),
    days: days.length === 0 ? undefined : { first: Math.min(...days), last: Math.max(...days) },
  };
}

function storyCloseness(a: StoryGroup, b: StoryGroup): number {
  const days = silence(a, b);
  if (days > LONGEST_SILENCE) return 0;
  const names = cosine(a.names, b.names);
  if (names < LEAST_NAMES && a.names.terms.length > 1 && b.names.terms.length > 1) return 0;
  const alike =
    ((1 - NAME_SHARE) * cosine(a.vector, b.vector) + NAME_SHARE * names) *
    0.5 ** (days / HALF_LIFE);
  return alike >= LEAST_ALIKE ? alike : 0;
}

/** Days between the last article of the one and the first of the other; 0 where they overlap or nothing is known. */
function silence({ days: a }: StoryGroup, { days: b }: StoryGroup): number {
  if (a === undefined || b === undefined) return 0;
  return Math.max(0, b.first - a.last, a.first - b.last);
}

/** Each article as weighed terms of length 1: how often a term stands in it, and in how few articles it stands at all. */
function weighArticles(
  articles: readonly BriefedArticle[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, WeighedArticle> {
  const { add, take } = adder();
  const counted = articles.map(({ id, sentences }) => {
    const leadEnd = sentences[LEAD_SENTENCES - 1]?.end ?? Infinity;
    eachOf(vocabulary.sequence, ofArticle(vocabulary.sequence, id), (term, start) => {
      if (vocabulary.isDate[term] === 0) add(term, start < leadEnd ? LEAD_WEIGHT : 1);
    });
    return { id, ...take() };
  });
  const spread = new Uint32Array(vocabulary.terms.length);
  for (const { terms } of counted) for (const term of terms) spread[term] = (spread[term] ?? 0) + 1;
  const rarity = Float64Array.from(spread, (count) => Math.log(1 + articles.length / count));
  return new Map(
    counted.map(({ id, terms, sums }) => {
      const weigh = (name: 0 | 1, power: number): TermVector => {
        for (const [i, sum] of sums.entries()) {
          const term = terms[i];
          if (term !== undefined && vocabulary.isName[term] === name)
            add(term, (1 + Math.log(sum)) * (rarity[term] ?? 0) ** power);
        }
        const weighed = take();
        return scaled(weighed.terms, weighed.sums);
      };
      return [id, { vector: weigh(0, 1), names: weigh(1, NAME_RARITY) }];
    }),
  );
}
