// What a reader of one format hands on: the lines of one article's page and the metadata that the format itself states.
import type { StatedDay } from '../calendar/civil-days.js';
import type { NumericOrder } from './metadata/day/printed-date.js';
import type { Line } from './text/lines.js';

/** What a format states outright (a front matter, a feed, the head of a page), undefined where it is silent. */
export type StatedMetadata = {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  readonly publishedAt?: StatedDay | undefined;
  /** What stands where the day should and is none: "2021-13-99". */
  readonly unreadDate?: string | undefined;
  readonly language?: string | undefined;
};

/** What holds where neither the format states nor the lines print it: the agency that signs, the day in the address. */
export type Fallback = Pick<StatedMetadata, 'author' | 'publishedAt'>;

export type ArticleDraft = {
  readonly path: string;
  readonly lines: readonly Line[];
  /** Lines that the reader itself took out, as metadata. */
  readonly taken: readonly Line[];
  readonly stated: StatedMetadata;
  readonly fallback?: Fallback | undefined;
  /** Whether 3/4/2021 is the 3rd of April, where the format tells. */
  readonly numericOrder?: NumericOrder | undefined;
  /** Who states it, where that is not the file itself: "briefing.yaml", "--date". */
  readonly statedBy?: Readonly<Partial<Record<keyof StatedMetadata, string>>>;
  /** False where the lines are not those of the file (a feed, a page): paragraphs then carry no line number. */
  readonly numbered: boolean;
  /** True where the format itself keeps furniture out of the text: no line is judged, none left out. */
  readonly isClean?: boolean;
  /** True where a headline within the text is that of a story among several, and stays. */
  readonly keepsHeadlines?: boolean;
  /** What of the text could not be read as asked, and what to do. */
  readonly trouble?: string | undefined;
  /** What its source left out of the text: all but a summary, or the rest behind an opening. */
  readonly lacks?: 'summary' | 'rest';
  /** True where the text was longer than the limit and its end is left out. */
  readonly isCut?: boolean;
};
