// The reader's bookmarks and notes ↔ entries of a Markdown file that people read, edit and keep under version control.
// The file is handled as its bytes, one character each (latin1): what is not ours to change stays as it is, byte by byte.
import type { Range } from '../model/range.js';

/** An event or quote that the reader marked. It keeps the words, so that it can be read without the articles. */
export type Bookmark = {
  readonly kind: 'event' | 'quote';
  readonly id: string;
  /** The words with speaker, outlet, day, file and line, as they are copied. */
  readonly words: string;
  /** What the reader wrote about it; empty for a plain bookmark. */
  readonly note: string;
  /** Paragraphs that somebody wrote below it by hand: shown, never changed. */
  readonly own?: string;
};

export type Notebook = readonly Bookmark[];

/** The bytes of a file, one character from U+0000 to U+00FF for each. */
export type Bytes = string;

/** Where an entry stands in the bytes: from its heading to the next heading of any kind. */
export type Entry = Range & {
  readonly kind: Bookmark['kind'];
  readonly id: string;
  readonly words: readonly Range[];
  /** The lines from "Note:" to the next blank line; undefined where there are none. */
  readonly note: readonly Range[] | undefined;
  /** What else stands in it. */
  readonly own: readonly Range[];
};

const NOTE = 'Note: ';

const PREFACE = `# Bookmarks and notes of briefing

A heading names what is marked, "${NOTE.trim()}" begins what you wrote. The file may be edited by hand.
`;

/** "## quote 1a2b3c4d5e", behind a byte-order mark too, and any other heading: "# Mine". Near miss: "#mine". */
const HEADING =
  /^(?:\u00ef\u00bb\u00bf)?(?:## (?<kind>event|quote) (?<id>[0-9a-z]+)[ \t]*|#{1,6}(?:[ \t][^\r\n]*)?)$/gm;

/** "Note: ask them". Near misses: "Notes: two", "\Note: escaped". */
const NOTE_LINE = /^Note:(?: |$)/;

/** What would not come back as it was at the start of a line: "## event 1a", "# x", "Note:", a blank line; and these escaped once more. */
const TO_ESCAPE = /^\\*(?:#{1,6}(?:[ \t]|$)|Note:|[ \t]*$)/;

/** A line that was escaped: "\# x". Near miss: "\x". */
const ESCAPED = /^\\(?=\\*(?:#{1,6}(?:[ \t]|$)|Note:|[ \t]*$))/;

const LINE_BREAK = /\r\n?|\n/g;
const BLANK = /^[ \t]*$/;

export const toBytes = (text: string): Bytes => Buffer.from(text, 'utf8').toString('latin1');
const fromBytes = (bytes: Bytes): string => Buffer.from(bytes, 'latin1').toString('utf8');

/** What a new notebook begins with. */
export const NEW_NOTEBOOK: Bytes = toBytes(PREFACE);

/** The line break that the file is written with: that of its first line, "\n" where it has none. */
export const lineBreakOf = (bytes: Bytes): string => /\r\n?|\n/.exec(bytes)?.[0] ?? '\n';

/** Every heading of a bookmark, in order, with where its entry ends. Cheap: nothing else is looked at. */
export function* headingsIn(
  bytes: Bytes,
): Generator<Range & { readonly kind: Bookmark['kind']; readonly id: string }> {
  let last: { kind: Bookmark['kind']; id: string; start: number } | undefined;
  for (const match of bytes.matchAll(HEADING)) {
    if (last) yield { ...last, end: match.index };
    const { kind, id } = match.groups!;
    last =
      id === undefined ? undefined : { kind: kind as Bookmark['kind'], id, start: match.index };
  }
  if (last) yield { ...last, end: bytes.length };
}

/** The first entry of that event or quote. Finds it without looking at the others. */
export function findEntry(
  bytes: Bytes,
  { kind, id }: Pick<Bookmark, 'kind' | 'id'>,
): Entry | undefined {
  const sought = `## ${kind} ${id}`;
  for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + 1)) {
    const lineStart = Math.max(bytes.lastIndexOf('\n', at), bytes.lastIndexOf('\r', at)) + 1;
    const heading = new RegExp(HEADING); // one that is shared would go on where another stopped
    heading.lastIndex = lineStart;
    const found = heading.exec(bytes);
    if (found?.index !== lineStart || found.groups?.id !== id) continue;
    const end = heading.exec(bytes)?.index ?? bytes.length;
    return entryAt(bytes, { kind, id, start: lineStart, end });
  }
  return undefined;
}

/** What stands where in an entry. */
export function entryAt(
  bytes: Bytes,
  { kind, id, start, end }: Range & Pick<Bookmark, 'kind' | 'id'>,
): Entry {
  const lines = linesIn(bytes, start, end).slice(1);
  const lineAt = ({ start: from, end: to }: Range): string => bytes.slice(from, to);
  const isBlank = (line: Range): boolean => BLANK.test(lineAt(line));
  const stretch = (from: number, until: number): readonly Range[] => {
    const stop = lines.findIndex((line, index) => index >= from && isBlank(line));
    return lines.slice(from, Math.min(until, stop < 0 ? lines.length : stop));
  };
  const noteAt = lines.findIndex((line) => NOTE_LINE.test(lineAt(line)));
  const note = noteAt < 0 ? [] : stretch(noteAt, lines.length);
  const wordsAt = lines.findIndex((line) => !isBlank(line));
  const words = wordsAt < 0 ? [] : stretch(wordsAt, noteAt < 0 ? lines.length : noteAt);
  const taken = new Set([...words, ...note]);
  return {
    kind,
    id,
    start,
    end,
    words,
    note: noteAt < 0 ? undefined : note,
    own: lines.filter((line) => !taken.has(line) && !isBlank(line)),
  };
}

/** The lines without their breaks. */
function linesIn(bytes: Bytes, start: number, end: number): Range[] {
  const lines: Range[] = [];
  let from = start;
  for (const { index, 0: sign } of bytes.slice(start, end).matchAll(LINE_BREAK)) {
    lines.push({ start: from, end: start + index });
    from = start + index + sign.length;
  }
  if (from < end) lines.push({ start: from, end });
  return lines;
}

/**
 * What an entry says.
 * @param clean the gate that text of others passes before it is shown: the file may have been edited by anybody
 */
export function readEntry(
  bytes: Bytes,
  { kind, id, words, note, own }: Entry,
  clean: (text: string) => string,
): Bookmark {
  const said = (lines: readonly Range[]): string[] =>
    lines.map(({ start, end }) => fromBytes(bytes.slice(start, end)));
  const [first, ...more] = said(note ?? []);
  const noted = first === undefined ? [] : [first.slice(NOTE.length), ...more];
  return {
    kind,
    id,
    words: clean(said(words).map(unescapeLine).join('\n')),
    note: clean(noted.map(unescapeLine).join('\n')),
    ...(own.length === 0 ? {} : { own: clean(said(own).join('\n')) }),
  };
}

const unescapeLine = (line: string): string => line.replace(ESCAPED, '');

const escapeLines = (text: string): string[] =>
  text.split(LINE_BREAK).map((line) => (TO_ESCAPE.test(line) ? `\\${line}` : line));

/** A note as lines of the file, without a break after the last. */
export function renderNote(note: string, lineBreak: string): Bytes {
  const [first = '', ...more] = note.split(LINE_BREAK);
  // Behind "Note: " only a blank first line would be lost.
  const head = /^\\*[ \t]*$/.test(first) || ESCAPED.test(first) ? `\\${first}` : first;
  return toBytes(
    [NOTE + head, ...(more.length === 0 ? [] : escapeLines(more.join('\n')))].join(lineBreak),
  );
}

/** A bookmark as an entry of the file. */
export function renderEntry({ kind, id, words, note }: Bookmark, lineBreak = '\n'): Bytes {
  const parts = [
    `## ${kind} ${id}`,
    ...(words === '' ? [] : [toBytes(escapeLines(words).join(lineBreak))]),
    ...(note === '' ? [] : [renderNote(note, lineBreak)]),
  ];
  return parts.join(lineBreak + lineBreak) + lineBreak;
}

/** Everything that is marked in the bytes, in order. Nothing of them fails. */
export const readBookmarks = (bytes: Bytes, clean: (text: string) => string): Notebook =>
  [...headingsIn(bytes)].map((heading) => readEntry(bytes, entryAt(bytes, heading), clean));
