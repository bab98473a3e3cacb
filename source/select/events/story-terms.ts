// Events of a story → the words that they are told in, and how many independent texts tell something in each word.
import { languageOf } from '../../languages/registry.js';
import type { Briefing, Event, EventOccurrence } from '../../model/briefing.js';
import { fold, WORD } from '../../text/fold.js';
import { memoizeByObject, memoizeRecent, once } from '../../text/values/memoize.js';
import { articlesById } from '../lookups.js';

/** What the events of a story are about. */
export type StoryTerms = {
  /** The telling words of an event's line, each once. */
  readonly termsOf: (event: Event) => readonly string[];
  /** 0 for a word that one text alone has, towards 1 for one that all have. */
  readonly weightOf: (term: string) => number;
  /** How much of the headlines an event's line tells: the sum of the shares of the headlines that have its words, by its length. */
  readonly likeHeadlines: (event: Event) => number;
  /** How much of the headline of its own article an event's line tells, as a share of its telling words; 0 of one without any. */
  readonly shareOfHeadline: (event: Event) => number;
  /** Some headline has the word, or one that begins like it; of a function word false. */
  readonly isInHeadlines: (word: string) => boolean;
  /** How much of what independent texts tell an event's line tells, by its length; `shareOf` says how much of a word is still to tell. */
  readonly newsIn: (event: Event, shareOf?: (term: string) => number) => number;
  /** How like an event's line is to the sentence of another independent text that is most like it: 0 to 1. */
  readonly echoOf: (event: Event) => number;
};

/** Words with the same beginning are taken for one: truncation, the lightest of stemmers (McNamee and Mayfield 2004). */
const STEM_LENGTH = 6;
const SHORTEST_TERM = 3;
/** Long lines hold more words; they have to hold more of the headlines, too. */
const FEWEST_TERMS = 8;

/** Reads the lines and the sightings of all events, and the headlines. */
export const storyTerms = memoizeByObject(readTerms);

function readTerms(briefing: Briefing): StoryTerms {
  const articles = articlesById(briefing);
  const read = (articleId: string, text: string): readonly string[] =>
    termsIn(languageOf(articles.get(articleId)?.language ?? 'en').words.functionWords, text);
  const tellers = new Map<string, Set<string>>();
  const tell = (articleId: string, text: string): void => {
    const group = articles.get(articleId)?.sourceGroup ?? articleId;
    for (const term of read(articleId, text)) {
      const groups = tellers.get(term);
      if (groups === undefined) tellers.set(term, new Set([group]));
      else groups.add(group);
    }
  };
  const clause = ({ articleId, start, end }: EventOccurrence): string =>
    articles.get(articleId)?.body.slice(start, end) ?? '';
  const headlines = new Map<string, number>();
  for (const { id, title } of briefing.articles) {
    tell(id, title);
    for (const term of read(id, title))
      headlines.set(term, (headlines.get(term) ?? 0) + 1 / briefing.articles.length);
  }
  for (const { occurrences } of briefing.events)
    for (const occurrence of occurrences) tell(occurrence.articleId, clause(occurrence));
  const groupCount = new Set(briefing.articles.map(({ sourceGroup }) => sourceGroup)).size;
  const termsOf = memoizeByObject(({ summary, summaryRange }: Event) =>
    read(summaryRange.articleId, summary),
  );
  const weightOf = memoizeRecent(MOST_WEIGHTS, (term: string): number => {
    const count = tellers.get(term)?.size ?? 0;
    return count < 2 ? 0 : Math.log(count) / Math.log(1 + groupCount);
  });
  const byLength = (terms: readonly string[], worthOf: (term: string) => number): number =>
    terms.reduce((sum, term) => sum + worthOf(term), 0) /
    Math.sqrt(Math.max(FEWEST_TERMS, terms.length));
  const sentences = once(() => readSentences(briefing, read));
  return {
    termsOf,
    likeHeadlines: (event) => byLength(termsOf(event), (term) => headlines.get(term) ?? 0),
    shareOfHeadline: (event) => {
      const { articleId } = event.summaryRange;
      const title = read(articleId, articles.get(articleId)?.title ?? '');
      const told = new Set(termsOf(event));
      return title.filter((term) => told.has(term)).length / Math.max(1, title.length);
    },
    isInHeadlines: (word) => headlines.has(word.slice(0, STEM_LENGTH)),
    newsIn: (event, shareOf = () => 1) =>
      byLength(termsOf(event), (term) => weightOf(term) * shareOf(term)),
    echoOf: memoizeByObject((event: Event) => {
      const { articleId } = event.summaryRange;
      const own = articles.get(articleId)?.sourceGroup ?? articleId;
      return groupCount < 2 ? 0 : bestLikeness(termsOf(event), own, sentences());
    }),
    weightOf,
  };
}

/** The sentences of a story, each by a number of its own. */
type SentenceTerms = {
  readonly byTerm: ReadonlyMap<string, readonly number[]>;
  /** Of each sentence, how many words it is told in. */
  readonly sizes: readonly number[];
  /** Of each sentence the number of its source group, of `groups`. */
  readonly groupOf: readonly number[];
  readonly groups: ReadonlyMap<string, number>;
  /** For {@link bestLikeness}: zeros, one for each sentence. */
  readonly counts: Uint32Array;
};

/** Fewer words say nothing of what a sentence tells, and one in common nothing of what two do. */
const FEWEST_OF_SENTENCE = 3;
const FEWEST_IN_COMMON = 2;
/** Of a word that more sentences have only so many are asked, so that time grows with the story and not with its square. */
const MOST_SENTENCES = 2000;

function readSentences(
  { articles }: Briefing,
  read: (articleId: string, text: string) => readonly string[],
): SentenceTerms {
  const byTerm = new Map<string, number[]>();
  const sizes: number[] = [];
  const groupOf: number[] = [];
  const groups = new Map<string, number>();
  for (const { id, body, sentences, sourceGroup } of articles) {
    const group = groups.get(sourceGroup) ?? groups.size;
    groups.set(sourceGroup, group);
    for (const { start, end } of sentences) {
      const terms = read(id, body.slice(start, end));
      if (terms.length < FEWEST_OF_SENTENCE) continue;
      for (const term of terms) {
        const all = byTerm.get(term);
        if (all === undefined) byTerm.set(term, [sizes.length]);
        else if (all.length < MOST_SENTENCES) all.push(sizes.length);
      }
      sizes.push(terms.length);
      groupOf.push(group);
    }
  }
  return { byTerm, sizes, groupOf, groups, counts: new Uint32Array(sizes.length) };
}

/** The cosine of a line and the sentence of another group that is most like it, each word counted once. */
function bestLikeness(
  terms: readonly string[],
  own: string,
  { byTerm, sizes, groupOf, groups, counts }: SentenceTerms,
): number {
  const ownGroup = groups.get(own);
  const listed = terms.map((term) => byTerm.get(term) ?? []);
  for (const sentences of listed)
    for (const sentence of sentences) if (groupOf[sentence] !== ownGroup) counts[sentence]!++;
  let best = 0;
  for (const sentences of listed)
    for (const sentence of sentences) {
      const count = counts[sentence] ?? 0;
      counts[sentence] = 0;
      if (count >= FEWEST_IN_COMMON)
        best = Math.max(best, count / Math.sqrt(terms.length * (sizes[sentence] ?? 0)));
    }
  return best;
}

/** Words of a large story. */
const MOST_WEIGHTS = 100_000;

/** The telling words of a text, folded and cut to their beginnings, each once: not "the", "of", "said". */
function termsIn(functionWords: ReadonlySet<string>, text: string): readonly string[] {
  const terms = new Set<string>();
  for (const printed of fold(text).match(WORD) ?? []) {
    if (printed.length < SHORTEST_TERM) continue;
    const word = printed.includes("'") ? printed.replace(POSSESSIVE, '') : printed;
    if (word.length >= SHORTEST_TERM && !functionWords.has(word))
      terms.add(word.slice(0, STEM_LENGTH));
  }
  return [...terms];
}

/** "'s" of "orlow's"; not the mark of "o'hara". */
const POSSESSIVE = /'s?$/;
