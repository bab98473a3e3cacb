// What keeps the work on hostile or mistaken files bounded. What lies beyond is left out, with a warning that names
// the option that raises the limit.

export type Limits = {
  /** Files of a run. */
  readonly maxFiles: number;
  /** Bytes of all files of a run, unpacked. */
  readonly maxTotal: number;
  /** Bytes of a file, and of what is unpacked from one. */
  readonly maxSize: number;
  /** Articles of one file: a feed, a dump. */
  readonly maxArticles: number;
  /** Characters of one article as its file holds it, markup included; of a page those of its text. */
  readonly maxLength: number;
  /** Elements of a page that stand one within another; parsers of trees recurse. */
  readonly maxHtmlDepth: number;
  /** Characters of a front matter or a briefing.yaml; their parser takes longer for each key the more there are. */
  readonly maxYamlSize: number;
  /** Lists and maps of one that stand one within another; each level may cost the parser a multiple of the one above. */
  readonly maxYamlDepth: number;
};

export const KILOBYTE = 1024;
export const MEGABYTE = 1024 * KILOBYTE;

export const LIMITS: Limits = {
  maxFiles: 100_000,
  maxTotal: 512 * MEGABYTE,
  maxSize: 128 * MEGABYTE,
  maxArticles: 20_000,
  maxLength: 1_000_000,
  maxHtmlDepth: 400,
  maxYamlSize: 64 * KILOBYTE,
  maxYamlDepth: 20,
};

/** No text is longer than Node can hold as one. */
const LARGEST_TEXT = 500 * MEGABYTE;

/** How a limit is set: the option of its name counts in `unit`, from 1 to `most`. */
export type LimitOption = {
  readonly limit: keyof Limits;
  readonly counts: 'N' | 'KB' | 'MB';
  readonly unit: number;
  readonly most: number;
  readonly says: string;
};

const MANY = Number.MAX_SAFE_INTEGER;

/** One option for each limit, from the run down to what one file holds. */
export const LIMIT_OPTIONS: readonly LimitOption[] = [
  { limit: 'maxFiles', counts: 'N', unit: 1, most: MANY, says: 'files of a run' },
  { limit: 'maxTotal', counts: 'MB', unit: MEGABYTE, most: MANY / MEGABYTE, says: 'all files of a run, unpacked' },
  { limit: 'maxSize', counts: 'MB', unit: MEGABYTE, most: LARGEST_TEXT / MEGABYTE, says: 'one file, packed or unpacked' },
  { limit: 'maxArticles', counts: 'N', unit: 1, most: MANY, says: 'articles of one feed or dump' },
  { limit: 'maxLength', counts: 'N', unit: 1, most: MANY, says: 'characters of one article' },
  { limit: 'maxHtmlDepth', counts: 'N', unit: 1, most: MANY, says: 'elements of a page, one within another' },
  { limit: 'maxYamlSize', counts: 'KB', unit: KILOBYTE, most: MANY / KILOBYTE, says: 'a front matter, a briefing.yaml' },
  { limit: 'maxYamlDepth', counts: 'N', unit: 1, most: MANY, says: 'its lists and maps, one within another' },
]; // prettier-ignore

/** "--max-size": the option of that name, as the parser of arguments calls it ("maxSize"): the one that sets a limit. */
export function optionOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The end of a warning: "; --max-size raises the limit". */
export const raisedBy = (limit: keyof Limits): string => `; ${optionOf(limit)} raises the limit`;

/** "128 MB", for a warning. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MB`;
}
