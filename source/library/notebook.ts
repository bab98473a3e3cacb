// The reader's bookmarks and notes ↔ entries of a Markdown file that people read, edit and keep under version control.
// An entry is handled as its bytes, one character each: what is not ours to change stays as it is, byte by byte.
import type { Range } from '../text/range.js';
import type { SafeText } from '../text/printed/safe-text.js';

/** What can be marked. */
export type ClaimKind = 'event' | 'quote';

/** An event or quote that the reader marked, or put into the draft. It keeps the words, so that it can be read without the articles. */
export type Bookmark = {
  readonly kind: ClaimKind | `draft ${ClaimKind}`;
  readonly id: string;
  /** The words with speaker, outlet, day, file and line, as they are copied. */
  readonly words: SafeText;
  /** What the reader wrote about it; empty for a plain bookmark. */
  readonly note: SafeText;
  /** Paragraphs that somebody wrote below it by hand: shown, never changed. */
  readonly own?: SafeText;
};

export type Notebook = readonly Bookmark[];

/** Bytes as text: a character from U+0000 to U+00FF for each. */
export type Bytes = string;

/** Where the entry of a bookmark stands in the file: from its heading to the next heading of any kind. */
export type NotebookEntry = Range & Pick<Bookmark, 'kind' | 'id'>;

/** The lines of an entry, as places in its bytes. */
export type Parts = {
  readonly words: readonly Range[];
  /** The lines from "Note:" to the next blank line; none where there is no note. */
  readonly note: readonly Range[];
  /** What else stands in it. */
  readonly own: readonly Range[];
};

const NOTE = 'Note: ';

const PREFACE = `# Bookmarks and notes of briefing

A heading names what is marked, "${NOTE.trim()}" begins what you wrote. The file may be edited by hand.
`;

/** "## quote 1a2b3c4d5e", "## draft quote 1a2b3c4d5e", behind a byte-order mark too, and any other heading: "# Mine". Near miss: "#mine". */
const HEADING =
  /^(?:\u00ef\u00bb\u00bf)?(?:## (?<kind>(?:draft )?(?:event|quote)) (?<id>[0-9a-z]+)[ \t]*|#{1,6}(?:[ \t][^\r\n]*)?)$/gm;

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

/** So many bytes are looked through before keys have their turn: about a millisecond's worth. */
const STRETCH_BYTES = 2 ** 18;

/** Stretches of whole lines from a line's start on, about as long as that; a longer line is in one stretch. */
function* stretchesOf(
  file: Buffer,
  from: number,
): Generator<{ readonly start: number; readonly bytes: Bytes }> {
  let start = from;
  for (let size = STRETCH_BYTES; start < file.length;) {
    const bytes = file.toString('latin1', start, start + size);
    const isLast = start + bytes.length === file.length;
    const whole = isLast
      ? bytes.length
      : Math.max(bytes.lastIndexOf('\n'), bytes.lastIndexOf('\r')) + 1;
    if (whole > 0) {
      yield { start, bytes: bytes.slice(0, whole) };
      start += whole;
    }
    size = whole > 0 ? STRETCH_BYTES : size * 2;
  }
}

/**
 * The entries of each stretch of the file, in order: those that end in it.
 * @param from a line's start
 */
export function* entriesIn(file: Buffer, from = 0): Generator<readonly NotebookEntry[]> {
  let last: Pick<NotebookEntry, 'kind' | 'id' | 'start'> | undefined;
  for (const { start, bytes } of stretchesOf(file, from)) {
    const ended: NotebookEntry[] = [];
    for (const match of bytes.matchAll(HEADING)) {
      const at = start + match.index;
      if (last) ended.push({ ...last, end: at });
      const { kind, id } = match.groups ?? {};
      last = id === undefined ? undefined : { kind: kind as Bookmark['kind'], id, start: at };
    }
    yield ended;
  }
  if (last) yield [{ ...last, end: file.length }];
}

/** The first entry of that event or quote. Finds it without looking at the others. */
export function findEntry(
  file: Buffer,
  { kind, id }: Pick<Bookmark, 'kind' | 'id'>,
): NotebookEntry | undefined {
  const sought = Buffer.from(`## ${kind} ${id}`);
  const mark = hasByteOrderMark(file) ? BYTE_ORDER_MARK.length : 0;
  for (let at = file.indexOf(sought); at >= 0; at = file.indexOf(sought, at + 1)) {
    const start = at === mark ? 0 : at;
    if (start > 0 && !LINE_BREAK_BYTES.has(file.readUInt8(start - 1))) continue;
    for (const [entry] of entriesIn(file, start))
      if (entry) {
        if (entry.start === start && entry.id === id) return entry;
        break;
      }
  }
  return undefined;
}

const LINE_BREAK_BYTES: ReadonlySet<number> = new Set([0x0a, 0x0d]);

const BYTE_ORDER_MARK: Bytes = '\u00ef\u00bb\u00bf';
const hasByteOrderMark = (file: Buffer): boolean =>
  file.toString('latin1', 0, 3) === BYTE_ORDER_MARK;

/** The line break that the file is written with: that of its first line, "\n" where it has none. */
export function lineBreakOf(file: Buffer): string {
  for (const { bytes } of stretchesOf(file, 0)) return /\r\n?|\n/.exec(bytes)?.[0] ?? '\n';
  return '\n';
}

/** What stands where in the bytes of an entry. */
export function partsOf(entry: Bytes): Parts {
  const lines = linesIn(entry).slice(1);
  const lineAt = ({ start, end }: Range): string => entry.slice(start, end);
  const isBlank = (line: Range): boolean => BLANK.test(lineAt(line));
  const paragraph = (from: number, until = lines.length): readonly Range[] => {
    if (from < 0) return [];
    const stop = lines.findIndex((line, index) => index >= from && isBlank(line));
    return lines.slice(from, Math.min(until, stop < 0 ? lines.length : stop));
  };
  const noteAt = lines.findIndex((line) => NOTE_LINE.test(lineAt(line)));
  const note = paragraph(noteAt);
  const wordsAt = lines.findIndex((line) => !isBlank(line));
  const words = paragraph(wordsAt, noteAt < 0 ? lines.length : noteAt);
  const taken = new Set([...words, ...note]);
  return { words, note, own: lines.filter((line) => !taken.has(line) && !isBlank(line)) };
}

/** The lines without their breaks. */
function linesIn(bytes: Bytes): Range[] {
  const lines: Range[] = [];
  let start = 0;
  for (const { index, 0: sign } of bytes.matchAll(LINE_BREAK)) {
    lines.push({ start, end: index });
    start = index + sign.length;
  }
  if (start < bytes.length) lines.push({ start, end: bytes.length });
  return lines;
}

/**
 * What an entry says.
 * @param clean the gate that text of others passes before it is shown: the file may have been edited by anybody
 */
export function readEntry(
  file: Buffer,
  { kind, id, start, end }: NotebookEntry,
  clean: (text: string) => SafeText,
): Bookmark {
  const entry = file.toString('latin1', start, end);
  const { words, note, own } = partsOf(entry);
  const said = (lines: readonly Range[]): string[] =>
    lines.map((line) => fromBytes(entry.slice(line.start, line.end)));
  const [first, ...more] = said(note);
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

/** Everything that is marked in the file, in order. Nothing of it fails. */
export const readBookmarks = (file: Buffer, clean: (text: string) => SafeText): Notebook =>
  [...entriesIn(file)].flat().map((entry) => readEntry(file, entry, clean));
