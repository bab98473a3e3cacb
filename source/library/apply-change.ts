// The bytes of the notebook as they stand now, and a change that the reader made → the bytes with that change, and no other.
import {
  findEntry,
  lineBreakOf,
  NEW_NOTEBOOK,
  readEntry,
  renderEntry,
  renderNote,
  type Bookmark,
  type Bytes,
  type Entry,
  type Notebook,
} from './notebook.js';

/** What the reader did to one bookmark: gave it this note where another stood, or took it off. */
export type Change =
  | {
      readonly type: 'keep';
      readonly bookmark: Bookmark;
      /** The note as the reader saw it when this one was written; empty where there was none. */
      readonly was: string;
    }
  | { readonly type: 'remove'; readonly bookmark: Bookmark };

/**
 * How it went. "both": the note had been changed there too, and now both notes stand in it. "stays": what was to be taken
 * off or emptied holds words of the reader's that were written there meanwhile, so it was left as it is.
 */
export type Applied = { readonly bytes: Bytes; readonly how: 'done' | 'both' | 'stays' };

/** Makes the change to its own entry; every other byte is left as it is. */
export function applyChange(
  bytes: Bytes,
  change: Change,
  clean: (text: string) => string,
): Applied {
  const entry = findEntry(bytes, change.bookmark);
  if (!entry) {
    const isRemoved = change.type === 'remove';
    return { bytes: isRemoved ? bytes : addEntry(bytes, change.bookmark), how: 'done' };
  }
  const { words, note: there, own } = readEntry(bytes, entry, clean);
  const { note } = change.bookmark;
  if (change.type === 'remove') {
    const isAsSeen = words === change.bookmark.words && there === '' && own === undefined;
    return isAsSeen ? { bytes: removeEntry(bytes, entry), how: 'done' } : { bytes, how: 'stays' };
  }
  if (there === note) return { bytes, how: 'done' };
  if (there === change.was) return { bytes: setNote(bytes, entry, note), how: 'done' };
  if (note === '') return { bytes, how: 'stays' };
  return { bytes: addToNote(bytes, entry, note), how: 'both' };
}

/** The bookmarks as they will be once the changes are made: what the screen shows meanwhile. */
export function withChanges(notebook: Notebook, changes: readonly Change[]): Notebook {
  return changes.reduce<Notebook>((before, { type, bookmark }) => {
    const at = before.findIndex(({ kind, id }) => id === bookmark.id && kind === bookmark.kind);
    if (type === 'remove') return at < 0 ? before : before.toSpliced(at, 1);
    if (at < 0) return [...before, bookmark];
    return before.with(at, { ...before[at]!, note: bookmark.note });
  }, notebook);
}

/** Behind everything else, a blank line before it. */
function addEntry(bytes: Bytes, bookmark: Bookmark): Bytes {
  const before = bytes === '' ? NEW_NOTEBOOK : bytes;
  const lineBreak = lineBreakOf(before);
  const [above, last] = before
    .slice(-200)
    .split(/\r\n?|\n/)
    .slice(-2);
  const atLineStart = last === '';
  const afterBlank = atLineStart && above?.trim() === '';
  const gap = afterBlank ? '' : atLineStart ? lineBreak : lineBreak + lineBreak;
  return before + gap + renderEntry(bookmark, lineBreak);
}

function removeEntry(bytes: Bytes, entry: Entry): Bytes {
  const mark = bytes.startsWith('\u00ef\u00bb\u00bf') && entry.start === 0 ? 3 : 0;
  return splice(bytes, entry.start + mark, entry.end, '');
}

/** Puts the note in the place of the one that stands there, or below the words; an empty one takes it away. */
function setNote(bytes: Bytes, entry: Entry, note: string): Bytes {
  const lineBreak = lineBreakOf(bytes);
  if (entry.note) {
    const start = entry.note[0]!.start;
    const end = entry.note.at(-1)!.end;
    if (note !== '') return splice(bytes, start, end, renderNote(note, lineBreak));
    const gap = /(?:\r\n|[\r\n]){1,2}$/.exec(bytes.slice(entry.start, start))?.[0] ?? '';
    return splice(bytes, start - gap.length, end, '');
  }
  const last = entry.words.at(-1);
  const at = last?.end ?? lineEnd(bytes, entry.start);
  const atEnd = at === bytes.length ? lineBreak : '';
  return splice(bytes, at, at, lineBreak + lineBreak + renderNote(note, lineBreak) + atEnd);
}

/** Below the note that stands there: neither is lost. One that holds these lines already is left as it is. */
function addToNote(bytes: Bytes, entry: Entry, note: string): Bytes {
  if (!entry.note) return setNote(bytes, entry, note);
  const lineBreak = lineBreakOf(bytes);
  const [, ...lines] = renderNote(`-\n${note}`, lineBreak).split(lineBreak);
  const added = lines.join(lineBreak);
  const { start } = entry.note[0]!;
  const { end } = entry.note.at(-1)!;
  if (bytes.slice(start, end).endsWith(lineBreak + added)) return bytes;
  return splice(bytes, end, end, lineBreak + added);
}

const splice = (bytes: Bytes, start: number, end: number, put: Bytes): Bytes =>
  bytes.slice(0, start) + put + bytes.slice(end);

function lineEnd(bytes: Bytes, from: number): number {
  const length = bytes.slice(from).search(/[\r\n]/);
  return length < 0 ? bytes.length : from + length;
}
