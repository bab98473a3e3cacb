// What keeps the work on one hostile or mistaken file bounded. What lies beyond is left out, with a warning that names
// the option that raises the limit.

export type Limits = {
  /** Bytes of a file, and of what is unpacked from one. */
  readonly maxSize: number;
  /** Characters of one article as its file holds it, markup included. */
  readonly maxLength: number;
  /** Articles of one file: a feed, a dump. */
  readonly maxArticles: number;
};

export const MEGABYTE = 1024 * 1024;

export const LIMITS: Limits = {
  maxSize: 128 * MEGABYTE,
  maxLength: 1_000_000,
  maxArticles: 20_000,
};

/** No text is longer than Node can hold as one. */
export const LARGEST_SIZE = 500 * MEGABYTE;

/** "128 MB", for a warning. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MB`;
}
