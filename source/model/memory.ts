// What a reading found, by content, kept to be compared with the next one; the types of it alone.
import type { Precision } from './briefing.js';

/** An article as it is remembered. */
export type RememberedArticle = {
  /** Hash of its body. */
  readonly text: string;
  /** Where it was read from, absolute or an address. */
  readonly path: string;
  readonly url: string | undefined;
  readonly title: string;
};

/** A place that told something: where its article stands in the list of articles, and the hash of its words. */
export type RememberedSighting = readonly [article: number, words: string];

/** Inclusive ISO days and how finely the articles gave them. */
export type RememberedDate = {
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
};

export type Memory = {
  /** The version of the program that read them: another one finds other things in the same words. */
  readonly program: string;
  readonly articles: readonly RememberedArticle[];
  readonly events: readonly {
    readonly date: RememberedDate | undefined;
    readonly sightings: readonly RememberedSighting[];
  }[];
  readonly quotes: readonly { readonly sightings: readonly RememberedSighting[] }[];
};
