// How the formats of a briefing are asked for: by name, by an option of their own, by the ending of a file.
import type { NonEmpty } from '../text/values/non-empty.js';

export type FormatName = 'text' | 'markdown' | 'html' | 'json' | 'jsonl';

export type FormatRow = {
  /** What `--format` calls it. */
  readonly name: FormatName;
  /** An option of its own that asks for it: "print" for --print. */
  readonly flag?: string;
  /** How files of it end; the first is the one that the screen gives. */
  readonly endings: NonEmpty<string>;
};

/** A row per format; formats.ts has how each is written. */
export const FORMAT_ROWS: NonEmpty<FormatRow> = [
  { name: 'text', flag: 'print', endings: ['txt', 'text'] },
  { name: 'markdown', endings: ['md', 'markdown'] },
  { name: 'html', endings: ['html', 'htm'] },
  { name: 'json', flag: 'json', endings: ['json'] },
  { name: 'jsonl', endings: ['jsonl', 'ndjson'] },
];

export const FORMAT_NAMES: readonly FormatName[] = FORMAT_ROWS.map(({ name }) => name);

/** The format of that name, or of an option of its own; undefined where there is none. */
export const formatNamed = (name: string): FormatRow | undefined =>
  FORMAT_ROWS.find((format) => format.name === name || format.flag === name);

/** The format that files with the ending of that path have; undefined where none has. */
export function formatOfFile(path: string): FormatRow | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return FORMAT_ROWS.find(({ endings }) => endings.includes(ending));
}
