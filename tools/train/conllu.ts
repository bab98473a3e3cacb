// A treebank in CoNLL-U → sentences: words with tags, heads and relations, and the characters that each stands at.
import { readFileSync } from 'node:fs';

export type TreeSentence = {
  readonly text: string;
  readonly words: readonly string[];
  /** Penn tags (XPOS). */
  readonly tags: readonly string[];
  /** Index of the head of each word; -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** Offsets of each word into `text`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly document: string;
  /** A paragraph begins here. */
  readonly opens: boolean;
};

/** The sentences of a file in their order. Throws where the file cannot be read or a row has no ten columns. */
export function readTreebank(path: string): TreeSentence[] {
  let document = '';
  let opens = true;
  const sentences: TreeSentence[] = [];
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const lines = block.split('\n');
    const comment = (name: string): string | undefined =>
      lines.find((line) => line.startsWith(`# ${name}`))?.replace(/^[^=]*= ?/, '');
    const id = comment('newdoc');
    if (id !== undefined) document = id;
    opens ||= id !== undefined || lines.some((line) => line.startsWith('# newpar'));
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    if (rows.some((row) => row.length !== 10))
      throw new Error(`${path}: a row of ${document} has not ten columns`);
    sentences.push(readRows(rows, comment('text =') ?? '', document, opens));
    opens = false;
  }
  return sentences;
}

function readRows(
  rows: readonly (readonly string[])[],
  text: string,
  document: string,
  opens: boolean,
): TreeSentence {
  const isWord = ([id = '']: readonly string[]): boolean => /^\d+$/.test(id);
  const words = rows.filter(isWord);
  const { starts, ends } = placesOf(rows, text);
  return {
    text,
    words: words.map(([, form = '']) => form),
    tags: words.map(([, , , , tag = '']) => tag),
    heads: words.map((row) => Number(row[6]) - 1),
    relations: words.map((row) => row[7] ?? ''),
    starts,
    ends,
    document,
    opens,
  };
}

/** Where each word stands. Of "don't", printed as one and read as two, each part has its letters. */
function placesOf(
  rows: readonly (readonly string[])[],
  text: string,
): { starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let whole: { last: number; end: number } | undefined;
  for (const [id = '', form = ''] of rows) {
    if (id.includes('.')) continue; // a word that is only thought
    if (id.includes('-')) {
      const start = Math.max(at, text.indexOf(form, at));
      whole = { last: Number(id.split('-')[1]), end: start + form.length };
      at = start;
      continue;
    }
    const isPart = whole !== undefined && Number(id) <= whole.last;
    const isLastPart = Number(id) === whole?.last;
    const found = text.indexOf(form, at);
    const start = isPart || found < 0 || found > at + 12 ? skipSpace(text, at) : found;
    const end = isLastPart && whole !== undefined ? whole.end : start + form.length;
    starts.push(start);
    ends.push(end);
    at = end;
    if (isLastPart) whole = undefined;
  }
  return { starts, ends };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at++;
  return at;
}
