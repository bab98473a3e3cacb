// What intake makes of a file: an Article, its text clean and frozen, its metadata read from the page.
import type { Range } from '../text/range.js';

/** A file as it lies on disk, not yet read as anything. `path` is as reached from what was typed. */
export type SourceFile = { readonly path: string; readonly bytes: Uint8Array };

/** A file that was found: its bytes, or how to get them once they are needed, which throws where that can't be done. */
export type FoundFile = {
  readonly path: string;
  readonly bytes: Uint8Array | (() => Uint8Array);
  /** Where it was fetched from, behind all redirects; undefined for a file on disk. */
  readonly url?: string | undefined;
  /** The ending that a file of its type has, where the path has none: "html". */
  readonly ending?: string | undefined;
};

/** How sure a value is: printed in full, one reading of a relative phrase, or a best guess. */
export type Certainty = 'explicit' | 'resolved' | 'inferred';

/** A paragraph of the body. `line` is the 1-based line of the file where it starts; undefined where lines mean nothing. */
export type Paragraph = Range & {
  readonly line: number | undefined;
  /** True for a heading between paragraphs: shown, but no sentence, so neither event nor quote comes from it. */
  readonly isSubhead?: boolean;
};

/** A line of the file that is not part of the article, and why it was taken out. */
export type RemovedLine = { readonly line: number; readonly text: string; readonly reason: string };

/** "MOSCOW (UrduPoint News / Sputnik - 28th December, 2021)": where, through which agency and when a text was filed. */
export type Dateline = {
  readonly place: string;
  readonly agency: string | undefined;
  /** ISO day, undefined where the dateline prints none. */
  readonly date: string | undefined;
};

/** Where each was taken from, in words: "line 3, the headline", "the file states it", "--publisher"; undefined where it is not known. */
export type Origins = Readonly<
  Record<'title' | 'publisher' | 'author' | 'publishedAt', string | undefined>
>;

export type Article = {
  /** Shortest unique tail of the path, without its ending; an article of a feed adds "#n". */
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** explicit: printed as a headline; derived: the first sentence stands in for it. */
  readonly titleCertainty: 'explicit' | 'derived';
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  readonly url: string | undefined;
  /** ISO 639-1 code. */
  readonly language: string;
  /** ISO day, with the time as printed where one is printed and no invented zone: "2021-12-28T16:25". */
  readonly publishedAt: string | undefined;
  readonly publishedAtCertainty: 'explicit' | 'inferred';
  readonly dateline: Dateline | undefined;
  /** Clean paragraphs joined by a blank line. Frozen: every offset of the program points into it. */
  readonly body: string;
  readonly paragraphs: readonly Paragraph[];
  readonly removed: readonly RemovedLine[];
  /** Absent where the article was not read from a file. */
  readonly origins?: Origins;
};

/** A file or a part of one that could not be used as asked. `message` says what is wrong and what to do. */
export type Warning = { readonly path: string; readonly message: string };
