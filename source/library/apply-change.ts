// The notebook's file as it stands now, and a change that the reader made → the file with that change, and no other.
import type { Range } from '../text/range.js';
import type { SafeText } from '../text/printed/safe-text.js';
import {
  findEntry,
  lineBreakOf,
  NEW_NOTEBOOK,
  partsOf,
  readEntry,
  renderEntry,
  renderNote,
  type Bookmark,
  type Bytes,
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
  | { readonly type: 'remove'; readonly bookmark: Bookmark }
  /** Each stands where the other stood. */
  | { readonly type: 'swap'; readonly bookmark: Bookmark; readonly other: Bookmark };

/**
 * How it went. "both": the note had been changed there too, and now both notes stand in it. "stays": what was to be taken
 * off or emptied holds words of the reader's that were written there meanwhile, so it was left as it is.
 */
export type Applied = { readonly file: Buffer; readonly how: 'done' | 'both' | 'stays' };

/** Makes the change to its own entry; every other byte is left as it is. The same file is answered where nothing changed. */
export function applyChange(
  file: Buffer,
  change: Change,
  clean: (text: string) => SafeText,
): Applied {
  const { bookmark } = change;
  if (change.type === 'swap')
    return { file: swapEntries(file, bookmark, change.other), how: 'done' };
  const place = findEntry(file, bookmark);
  if (!place)
    return { file: change.type === 'remove' ? file : addEntry(file, bookmark), how: 'done' };
  const there = readEntry(file, place, clean);
  const entry = file.toString('latin1', place.start, place.end);
  const put = (bytes: Bytes): Buffer =>
    Buffer.concat([
      file.subarray(0, place.start),
      Buffer.from(bytes, 'latin1'),
      file.subarray(place.end),
    ]);
  if (change.type === 'remove') {
    const isAsSeen = there.words === bookmark.words && there.note === '' && there.own === undefined;
    if (!isAsSeen) return { file, how: 'stays' };
    return { file: put(entry.slice(0, entry.indexOf('#'))), how: 'done' }; // a byte-order mark stays
  }
  const { note } = bookmark;
  if (there.note === note) return { file, how: 'done' };
  const lineBreak = lineBreakOf(file);
  if (there.note === change.was) return { file: put(setNote(entry, note, lineBreak)), how: 'done' };
  if (note === '') return { file, how: 'stays' };
  return { file: put(addToNote(entry, note, lineBreak)), how: 'both' };
}

/** The bookmarks as they will be once the changes are made: what the screen shows meanwhile. */
export function withChanges(notebook: Notebook, changes: readonly Change[]): Notebook {
  return changes.reduce<Notebook>((before, change) => {
    const { type, bookmark } = change;
    const placeOf = (one: Bookmark): number =>
      before.findIndex(({ kind, id }) => id === one.id && kind === one.kind);
    const at = placeOf(bookmark);
    if (type === 'swap') {
      const to = placeOf(change.other);
      const [one, other] = [before[at], before[to]];
      return one && other ? before.with(at, other).with(to, one) : before;
    }
    if (type === 'remove') return at < 0 ? before : before.toSpliced(at, 1);
    const known = before[at];
    if (known === undefined) return [...before, bookmark];
    return before.with(at, { ...known, note: bookmark.note });
  }, notebook);
}

/** Each entry in the place of the other, with a blank line behind it; the file as it is where one of them is gone. */
function swapEntries(file: Buffer, one: Bookmark, other: Bookmark): Buffer {
  const places = [findEntry(file, one), findEntry(file, other)].flatMap((place) => place ?? []);
  const [first, second] = places.sort((a, b) => a.start - b.start);
  if (!first || !second) return file;
  const lineBreak = lineBreakOf(file);
  const entryAt = ({ start, end }: Range): Bytes => {
    const entry = file.toString('latin1', start, end);
    // Not trimEnd: the last byte of a letter may be what it takes for a blank.
    let last = entry.length;
    while (LINE_ENDS.has(entry.charAt(last - 1))) last--;
    return entry.slice(entry.indexOf('#'), last);
  };
  // A byte-order mark stays at the start.
  const mark = file.toString('latin1', first.start, first.end).indexOf('#');
  return Buffer.concat([
    file.subarray(0, first.start + mark),
    Buffer.from(entryAt(second) + lineBreak + lineBreak, 'latin1'),
    file.subarray(first.end, second.start),
    Buffer.from(entryAt(first) + lineBreak, 'latin1'),
    ...(second.end < file.length ? [Buffer.from(lineBreak), file.subarray(second.end)] : []),
  ]);
}

const LINE_ENDS: ReadonlySet<string> = new Set(['\r', '\n']);

/** Behind everything else, a blank line before it. */
function addEntry(file: Buffer, bookmark: Bookmark): Buffer {
  const before = file.length === 0 ? Buffer.from(NEW_NOTEBOOK, 'latin1') : file;
  const lineBreak = lineBreakOf(before);
  const [above, last] = before
    .toString('latin1', Math.max(0, before.length - 200))
    .split(/\r\n?|\n/)
    .slice(-2);
  const atLineStart = last === '';
  const afterBlank = atLineStart && above?.trim() === '';
  const gap = afterBlank ? '' : atLineStart ? lineBreak : lineBreak + lineBreak;
  return Buffer.concat([before, Buffer.from(gap + renderEntry(bookmark, lineBreak), 'latin1')]);
}

/** Puts the note in the place of the one that stands there, or below the words; an empty one takes it away. */
function setNote(entry: Bytes, note: string, lineBreak: string): Bytes {
  const parts = partsOf(entry);
  const [first] = parts.note;
  const last = parts.note.at(-1);
  if (first && last) {
    const { end } = last;
    if (note !== '') return splice(entry, first.start, end, renderNote(note, lineBreak));
    const gap = /(?:\r\n|[\r\n]){1,2}$/.exec(entry.slice(0, first.start))?.[0] ?? '';
    return splice(entry, first.start - gap.length, end, '');
  }
  const at = parts.words.at(-1)?.end ?? /^[^\r\n]*/.exec(entry)?.[0].length ?? entry.length;
  const atEnd = at === entry.length ? lineBreak : '';
  return splice(entry, at, at, lineBreak + lineBreak + renderNote(note, lineBreak) + atEnd);
}

/** Below the note that stands there: neither is lost. One that ends in these lines already is left as it is. */
function addToNote(entry: Bytes, note: string, lineBreak: string): Bytes {
  const last = partsOf(entry).note.at(-1);
  if (last === undefined) return setNote(entry, note, lineBreak);
  // As lines behind a first one are written.
  const added = renderNote(`-\n${note}`, lineBreak).slice('Note: -'.length);
  const { end } = last;
  if (entry.slice(0, end).endsWith(added)) return entry;
  return splice(entry, end, end, added);
}

const splice = (bytes: Bytes, start: number, end: number, put: Bytes): Bytes =>
  bytes.slice(0, start) + put + bytes.slice(end);
