// A text dump of one article → its draft.
import type { ArticleDraft } from '../draft.js';
import { splitGluedHead } from '../furniture/glued-head.js';
import { readStatedDate } from '../metadata/stated-date.js';
import { joinDatelines, lineOf } from '../text/lines.js';
import { readLines } from '../text/unwrap.js';

/** " date 2021-12-28 " in front of the text: the day that a collector wrote there. Not "date 2021-12-28T10:00". */
const DATE_PREFIX = /^\s{0,20}date (?<day>\d{4}-\d\d-\d\d)(?=\s|$)/;

/** Reads a dump whose text is already clean. */
export function readPlainText(path: string, text: string): ArticleDraft[] {
  const prefix = DATE_PREFIX.exec(text);
  const rest = prefix ? ' '.repeat(prefix[0].length) + text.slice(prefix[0].length) : text;
  const taken = prefix ? [lineOf(prefix[0].trim(), 1, true)] : [];
  return [
    {
      path,
      lines: splitGluedHead(joinDatelines(readLines(rest))),
      taken,
      stated: readStatedDate(prefix?.groups?.day),
      numbered: true,
    },
  ];
}
