// A text dump of one article → its draft.
import type { ArticleDraft } from '../draft.js';
import { splitGluedHead } from '../furniture/glued-head.js';
import { readLabelledHead } from '../metadata/title/labelled-head.js';
import { readSavedHead } from '../metadata/title/saved-head.js';
import { readStatedDate } from '../metadata/day/stated-date.js';
import { decodeWritten } from '../text/decode-entities.js';
import { joinDatelines, lineOf } from '../text/lines.js';
import { readLines } from '../text/unwrap.js';
import { statedIn } from './record.js';

/** " date 2021-12-28 " in front of the text: the day that a collector wrote there. Not "date 2021-12-28T10:00". */
const DATE_PREFIX = /^\s{0,20}date (?<day>\d{4}-\d\d-\d\d)(?=\s|$)/;

/** "^Ferry strikes pier<", "^By ANN LEE=": a row as a wire marks it. Not "a < b" or "2^10". */
const WIRE_ROW = /^(?<before>[ \t]*)\^(?<words>.{1,400}?)[<=]{0,3}[ \t]*$/gm;
const WIRE_END = /[<=]{1,3}[ \t]*$/gm;
const FEWEST_WIRE_ROWS = 3;

/** The text without the marks of a wire at the ends of its rows, where several rows have them. */
function withoutWireMarks(text: string): string {
  if (!text.includes('^') || (text.match(WIRE_ROW)?.length ?? 0) < FEWEST_WIRE_ROWS) return text;
  return text.replace(WIRE_ROW, '$<before>$<words>').replace(WIRE_END, '');
}

/** Reads a dump whose text is already clean. */
export function readPlainText(path: string, text: string): ArticleDraft[] {
  const prefix = DATE_PREFIX.exec(text);
  const rest = prefix ? ' '.repeat(prefix[0].length) + text.slice(prefix[0].length) : text;
  const taken = prefix ? [lineOf(prefix[0].trim(), 1, true)] : [];
  const lines = splitGluedHead(joinDatelines(readLines(decodeWritten(withoutWireMarks(rest)))));
  const stated = readStatedDate(prefix?.groups?.day);
  return [withLabelledHead({ path, lines, taken, stated, numbered: true })];
}

/** A draft with what its head states, by labels, "Title: …", "Source: …", or a line each. */
export function withLabelledHead(draft: ArticleDraft): ArticleDraft {
  const head = readLabelledHead(draft.lines) ?? readSavedHead(draft.lines);
  if (head === undefined) return draft;
  const { fields, from, end } = head;
  const own = statedIn(fields);
  return {
    ...draft,
    lines: draft.lines.toSpliced(from, end - from),
    taken: [...draft.taken, ...draft.lines.slice(from, end)],
    stated: {
      ...own,
      publisher: own.publisher ?? draft.stated.publisher,
      publishedAt: draft.stated.publishedAt ?? own.publishedAt,
    },
  };
}
