// What a file that holds others is opened into, and what it is opened with.
import type { SourceFile } from '../../model/article.js';
import type { StatedMetadata } from '../draft.js';
import type { Limits } from '../limits.js';

/** What bounds the opening of a file, and which of the names in it are of a type that is read. */
export type Means = Limits & { readonly isRead: (name: string) => boolean };

/** What was within a file: read as one that lies below it, "archive.zip/story.txt". */
export type Part = SourceFile & {
  /** The ending by which its format is told, where that of its path does not tell. */
  readonly extension?: string | undefined;
  /** What the file around it states, where the part itself is silent. */
  readonly stated?: StatedMetadata | undefined;
  /** True where the file around it says more of it than its own head does: a page kept in a mail. */
  readonly isOverruled?: boolean;
  /** True for a part that need be no article, such as a cover: that it is none is not said. */
  readonly mayBeEmpty?: boolean;
};

export type Opened = {
  readonly parts: readonly Part[];
  /** What is said of the file: what it was, what of it is left out. */
  readonly said?: string | undefined;
};

export type Container = {
  readonly name: string;
  /** Endings of files that are looked into when a folder is read; without dot, lower case. */
  readonly extensions: readonly string[];
  /** True when the first bytes show it, whatever the ending says. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  /** Its parts. Throws `Unreadable` for a file that is damaged, encrypted or too large. */
  readonly open: (file: SourceFile, means: Means) => Opened | Promise<Opened>;
};
