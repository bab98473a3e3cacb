// Quote → the words that somebody was heard to say, and whether a page that lists others says them already.
import type { BriefedArticle, Quote } from '../../model/briefing.js';
import { fold, WORD } from '../../text/fold.js';

/**
 * The words between the marks of a quote, folded: of a mixed one the marked stretches alone (Orr called it a “dead end”: dead, end).
 * All its words where its article is not at hand or nothing is marked.
 */
export function heardWords(
  quote: Quote,
  articles: ReadonlyMap<string, BriefedArticle>,
): readonly string[] {
  const sighting = quote.occurrences.find(({ text }) => text === quote.text);
  const body = sighting && articles.get(sighting.articleId)?.body;
  const isMarked = quote.kind === 'mixed' && body !== undefined && sighting !== undefined;
  const stretches = isMarked
    ? sighting.quoted.map(({ start, end }) => body.slice(start, end))
    : [quote.text];
  return foldedWords((stretches.length > 0 ? stretches : [quote.text]).join(' '));
}

/** Longer speeches are compared by so many words. */
const MOST_WORDS = 1000;

const foldedWords = (text: string): string[] =>
  (text.match(WORD) ?? []).slice(0, MOST_WORDS).map(fold);

/** Runs of so many words tell one saying from another. */
const RUN = 3;
/** The share of its runs that is said already, from which on a quote says nothing new. */
const REPEATED = 0.6;

/** Remembers what was said, to tell what says it again. */
export type Repeats = {
  readonly add: (quote: Quote) => void;
  /** True where most of the heard words were said before: in the same wording, or as a part of a longer one. */
  readonly has: (words: readonly string[]) => boolean;
};

/** Starts with nothing said. */
export function rememberSaid(): Repeats {
  const said = new Set<string>();
  const runsOf = (words: readonly string[], size: number): string[] =>
    Array.from({ length: Math.max(0, words.length - size + 1) }, (_, at) =>
      words.slice(at, at + size).join(' '),
    );
  return {
    add: ({ text }) => {
      const words = foldedWords(text);
      for (let size = 1; size <= RUN; size++) for (const run of runsOf(words, size)) said.add(run);
    },
    has: (words) => {
      const runs = runsOf(words, Math.min(RUN, words.length));
      return (
        runs.length > 0 && runs.filter((run) => said.has(run)).length >= REPEATED * runs.length
      );
    },
  };
}
