// What a reader of one format hands on: the lines of one article's page and the metadata that the format itself states.
import type { Line } from './lines.js';

/** What a format states outright (a front matter, a feed, the head of a page), undefined where it is silent. */
export type StatedMetadata = {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  /** ISO day, with a time where one is stated. */
  readonly publishedAt?: string | undefined;
  readonly language?: string | undefined;
};

export type Draft = {
  readonly path: string;
  readonly lines: readonly Line[];
  /** Lines that the reader itself took out, as metadata. */
  readonly taken: readonly Line[];
  readonly stated: StatedMetadata;
  /** Who states it, where that is not the file itself: "briefing.yaml", "--date". */
  readonly statedBy?: Readonly<Partial<Record<keyof StatedMetadata, string>>>;
  /** False where the lines are not those of the file (a feed, a page): paragraphs then carry no line number. */
  readonly numbered: boolean;
  /** True where the format itself keeps furniture out of the text: no line is judged, none left out. */
  readonly isClean?: boolean;
  /** True where the text was longer than the limit and its end is left out. */
  readonly isCut?: boolean;
};
