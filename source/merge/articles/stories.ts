// Articles → stories: which of them cover one course of events. Clustered by the cosine of their term vectors, and of their names.
import type { BriefedArticle } from '../../model/briefing.js';
import { dayNumber } from '../../calendar/civil-days.js';
import { sortedBy, type NonEmpty } from '../../text/values/non-empty.js';
import { agglomerate } from '../cluster/agglomerate.js';
import { sayTerm, type Vocabulary } from '../terms/vocabulary.js';
import { eachOf, ofArticle } from '../terms/word-sequences.js';
import { compare, groupBy } from '../cluster/sorted-lists.js';
import {
  adder,
  heaviestTerms,
  meanCosine,
  meanOfVectors,
  scaled,
  type MeanVector,
  type TermVector,
} from '../terms/term-vectors.js';

/** Articles that cover one story, and what they are about taken together. */
type StoryGroup = {
  readonly id: string;
  readonly articles: NonEmpty<BriefedArticle>;
  /** How many independent texts these are. */
  readonly texts: number;
  /** Mean of the vectors of its texts. */
  readonly words: MeanVector;
  /** The same for its names alone. */
  readonly names: MeanVector;
  /** The first and the last on which they were published; undefined where nothing is known. */
  readonly days: { readonly first: number; readonly last: number } | undefined;
};

/**
 * Groups are one story where the likeness between them (the mean of all pairs of their articles) is such a share of the likeness within
 * them. A likeness of centroids would grow with the groups, until all stories with one president are one.
 */
const LEAST_SHARE = 0.5;
/** What articles on one story are alike on the average; counts as much as one more pair of a group, and alone for one article. */
const USUAL_WITHIN = 0.2;
/** Two articles that are less alike than this are no story, whatever others are. */
const LEAST_ALIKE = 0.06;
/** Names tell stories apart better than words do, and there are few of them: they make up so much of the likeness. */
const NAME_SHARE = 0.4;
/** A name that nearly every article prints still says what the set is about, so rarity counts for less with names. */
const NAME_RARITY = 0.5;
/** Where every article tells of one bridge, "bridge" is still no common word: the set is weighed as if so many others stood beside it. */
const OTHER_ARTICLES = 60;
/** A silence of so many days between two groups halves their likeness. */
const HALF_LIFE = 30;
/** The same for an article that no other is like, which may look back from a year later. */
const STRAY_HALF_LIFE = 180;
/** A stray belongs to the story that it is so much alike, and so many times more than it is like any other. */
const STRAY_ALIKE = 0.06;
const STRAY_LEAD = 1.5;
/** So much alike are two strays that make a story; a year apart none are. */
const STRAYS_ALIKE = 0.3;
/** The same in a folder that tells one story: half of its texts are of one, and no others are one among themselves. */
const STRAY_ALIKE_IN_ONE = 0.035;
const MAIN_SHARE = 0.5;
/** What the opening of an article is about counts so much more. */
const LEAD_WEIGHT = 2;
const LEAD_SENTENCES = 3;
/** The heaviest terms of a group, by which groups find each other. */
const KEY_TERMS = 12;

/**
 * Splits a set into stories, each a list of articles in the order given; the stories in order of size, then time. Articles are compared by
 * weighed words, names and time, as Miranda et al. (2018) do, but the closest groups join first (average linkage), so that
 * the order of arrival plays no part. Copies of one text count once, and stay together. An article that is like none, a long
 * feature or a note of two lines, then goes to the one story that it is more like than any other.
 */
export function groupStories(
  articles: readonly BriefedArticle[],
  vocabulary: Vocabulary,
): NonEmpty<BriefedArticle>[] {
  const vectors = weighArticles(articles, vocabulary);
  const copies = groupBy(articles, ({ sourceGroup }) => sourceGroup);
  const groups = [...copies.values()].map((same) => groupFrom(same, vectors));
  const heaviest = ({ vector }: MeanVector): number[] =>
    heaviestTerms(vector, KEY_TERMS, (term) => sayTerm(vocabulary, term));
  const blockingKeys = ({ words, names }: StoryGroup): number[] => [
    ...heaviest(names),
    ...heaviest(words),
  ];
  const indexes = new Map(articles.map(({ id }, index) => [id, index]));
  const inOrder = (a: BriefedArticle, b: BriefedArticle): number =>
    (indexes.get(a.id) ?? 0) - (indexes.get(b.id) ?? 0);
  const join = (a: StoryGroup, b: StoryGroup): StoryGroup =>
    groupFrom([...a.articles, ...b.articles], vectors);
  const grouped = (of: readonly StoryGroup[], closeness: typeof storyCloseness): StoryGroup[] =>
    agglomerate(of, { order: (group) => group.id, blockingKeys, closeness, join, mutual: true });
  const found = grouped(groups, storyCloseness);
  return withStrays(grouped(found, strayCloseness), blockingKeys, join)
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length ||
        (a.days?.first ?? Infinity) - (b.days?.first ?? Infinity) ||
        compare(a.id, b.id),
    )
    .map((group) => sortedBy(group.articles, inOrder));
}

/** The stories with those added that are of one text and belong to one of them. */
function withStrays(
  groups: readonly StoryGroup[],
  blockingKeys: (group: StoryGroup) => readonly number[],
  join: (a: StoryGroup, b: StoryGroup) => StoryGroup,
): StoryGroup[] {
  const stories = groups.filter(({ texts }) => texts > 1);
  const texts = groups.reduce((sum, group) => sum + group.texts, 0);
  const isOneStory = stories.length === 1 && (stories[0]?.texts ?? 0) >= MAIN_SHARE * texts;
  const least = isOneStory ? STRAY_ALIKE_IN_ONE : STRAY_ALIKE;
  const withKey = new Map<number, StoryGroup[]>();
  for (const group of groups)
    for (const key of blockingKeys(group)) {
      const known = withKey.get(key);
      if (known === undefined) withKey.set(key, [group]);
      else known.push(group);
    }
  const homes = new Map<StoryGroup, StoryGroup>();
  for (const stray of groups) {
    if (stray.texts > 1) continue;
    const near = new Set(
      groups.length <= FEW_GROUPS
        ? groups
        : blockingKeys(stray).flatMap((key) => holdersOf(withKey, key)),
    );
    near.delete(stray);
    const alike = [...near]
      .map((group) => ({ group, alike: likeness(stray, group, STRAY_HALF_LIFE) }))
      .sort((a, b) => b.alike - a.alike || compare(a.group.id, b.group.id));
    const [best, next] = alike;
    if (best === undefined || best.group.texts < 2 || best.alike < least) continue;
    if (best.alike >= STRAY_LEAD * (next?.alike ?? 0)) homes.set(stray, best.group);
  }
  const grown = new Map(stories.map((story) => [story, story]));
  for (const [stray, story] of homes) grown.set(story, join(grown.get(story) ?? story, stray));
  return [...grown.values(), ...groups.filter((group) => group.texts < 2 && !homes.has(group))];
}

/** Among so many, a stray is compared with all; among more, with those that share a key, unless more than so many do. */
const FEW_GROUPS = 200;
const MOST_HOLDERS = 50;

function holdersOf(
  withKey: ReadonlyMap<number, readonly StoryGroup[]>,
  key: number,
): readonly StoryGroup[] {
  const holders = withKey.get(key) ?? [];
  return holders.length > MOST_HOLDERS ? [] : holders;
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
    texts: each.length,
    words: meanOfVectors(each.map(({ vector }) => vector)),
    names: meanOfVectors(each.map(({ names }) => names)),
    days: days.length === 0 ? undefined : { first: Math.min(...days), last: Math.max(...days) },
  };
}

function storyCloseness(a: StoryGroup, b: StoryGroup): number {
  const alike = likeness(a, b, HALF_LIFE);
  if (alike < LEAST_ALIKE) return 0;
  const share = alike / Math.sqrt(likenessWithin(a) * likenessWithin(b));
  return share >= LEAST_SHARE ? share : 0;
}

/** Two strays are one story where they are very much alike, though months lie between: the theft in February, the charge in June. */
function strayCloseness(a: StoryGroup, b: StoryGroup): number {
  if (a.texts > 1 || b.texts > 1) return 0;
  const alike = likeness(a, b, STRAY_HALF_LIFE);
  return alike >= STRAYS_ALIKE ? alike : 0;
}

/** How alike an article of the one and an article of the other are on the average, less for the silence between them. */
function likeness(a: StoryGroup, b: StoryGroup, halfLife: number): number {
  const words = meanCosine(a.words, b.words);
  const names = meanCosine(a.names, b.names);
  return ((1 - NAME_SHARE) * words + NAME_SHARE * names) * 0.5 ** (silence(a, b) / halfLife);
}

/** How alike two articles of a group are on the average, with what is usual as one pair more. */
function likenessWithin({ texts, words, names }: StoryGroup): number {
  const pairs = (mean: MeanVector): number => ((texts * mean.length) ** 2 - mean.count) / 2;
  const sum = (1 - NAME_SHARE) * pairs(words) + NAME_SHARE * pairs(names);
  return (USUAL_WITHIN + sum) / (1 + (texts * (texts - 1)) / 2);
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
  const rarity = Float64Array.from(spread, (count, term) =>
    vocabulary.isName[term] === 1
      ? Math.log(1 + articles.length / count) ** NAME_RARITY
      : Math.log(1 + (OTHER_ARTICLES + articles.length) / count),
  );
  return new Map(
    counted.map(({ id, terms, sums }) => {
      const weigh = (name: 0 | 1): TermVector => {
        for (const [i, sum] of sums.entries()) {
          const term = terms[i];
          if (term !== undefined && vocabulary.isName[term] === name)
            add(term, (1 + Math.log(sum)) * (rarity[term] ?? 0));
        }
        const weighed = take();
        return scaled(weighed.terms, weighed.sums);
      };
      return [id, { vector: weigh(0), names: weigh(1) }];
    }),
  );
}
