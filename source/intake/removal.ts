// The article's stretch of lines → which lines in and around it are no text, and why: an ordered table of rules.
import type { Judged, Segment } from './furniture.js';

/** A page of which is known where its article, headline and bylines stand. */
export type Page = {
  readonly lines: readonly Judged[];
  readonly segment: Segment;
  readonly titleIndex: number | undefined;
  readonly titleKey: string | undefined;
  readonly bylines: ReadonlySet<number>;
  readonly isDateLine: (index: number) => boolean;
  /** A saved page with buttons and lists around the text, not a text with clean paragraphs. */
  readonly isDump: boolean;
};

type Rule = {
  readonly reason: string | ((judged: Judged) => string);
  readonly test: (page: Page, index: number) => boolean;
};

/** Rules for lines of the article's own stretch; the first that applies gives the reason. */
const INSIDE: readonly Rule[] = [
  {
    reason: 'headline',
    test: (page, index) =>
      page.titleKey !== undefined && page.lines[index]!.line.key === page.titleKey,
  },
  { reason: 'byline', test: (page, index) => page.bylines.has(index) },
  { reason: 'date', test: isDateOfPage },
  {
    reason: cueReason,
    test: ({ lines }, index) =>
      lines[index]!.cue?.kind === 'junk' || lines[index]!.cue?.kind === 'end',
  },
  { reason: cueReason, test: isWeakAtEnd },
  {
    reason: 'line that the outlet repeats',
    test: ({ lines }, index) => lines[index]!.repeated && !lines[index]!.line.ends,
  },
  { reason: 'list of links', test: (page, index) => page.isDump && isInRunOfLabels(page, index) },
  { reason: 'repeated line', test: isRepeatOfAbove },
  { reason: 'standfirst, repeated below', test: isStandfirstOfBelow },
];

/** Why each line is left out, by index; a line that is not in the map is text. */
export function markFurniture(page: Page): Map<number, string> {
  const reasons = new Map<number, string>();
  for (const index of page.lines.keys()) {
    const reason = isOutside(page.segment, index)
      ? outsideReason(page, index)
      : insideReason(page, index);
    if (reason !== undefined) reasons.set(index, reason);
  }
  return reasons;
}

function isOutside({ start, end }: Segment, index: number): boolean {
  return index < start || index >= end;
}

function insideReason(page: Page, index: number): string | undefined {
  const rule = INSIDE.find(({ test }) => test(page, index));
  if (!rule) return undefined;
  return typeof rule.reason === 'string' ? rule.reason : rule.reason(page.lines[index]!);
}

function outsideReason(page: Page, index: number): string {
  const { line, cue } = page.lines[index]!;
  if (index === page.titleIndex || line.key === page.titleKey) return 'headline';
  if (page.bylines.has(index)) return 'byline';
  if (cue) return cue.reason;
  if (page.isDateLine(index)) return 'date';
  return index < page.segment.start ? 'above the article' : 'below the article';
}

function cueReason({ cue }: Judged): string {
  return cue?.reason ?? 'furniture';
}

const HEAD_LINES = 4;
const DATE_WORDS = 8;

/** "Tuesday, 28 December 2021 6:37 PM" above the text. Not "Ann Lee, of the Lamp party: announced 3 May 2021". */
function isDateOfPage(page: Page, index: number): boolean {
  const isHead = index < page.segment.start + HEAD_LINES;
  return isHead && page.lines[index]!.line.words <= DATE_WORDS && page.isDateLine(index);
}

/** "Ann Lee contributed to this report." is furniture at the end of an article and may be a sentence in its middle. */
function isWeakAtEnd({ lines, segment }: Page, index: number): boolean {
  return lines[index]!.cue?.kind === 'weak' && index >= segment.end - 4;
}

const RUN = 4;
const LABEL_WORDS = 6;

function isLabel({ line, prose }: Judged): boolean {
  return !prose && !line.ends && line.words < LABEL_WORDS;
}

/** Four or more short lines without a full stop in a row: a menu, a list of tags. */
function isInRunOfLabels({ lines, segment }: Page, index: number): boolean {
  if (!isLabel(lines[index]!)) return false;
  let from = index;
  let to = index;
  while (from > segment.start && isLabel(lines[from - 1]!)) from--;
  while (to + 1 < segment.end && isLabel(lines[to + 1]!)) to++;
  return to - from + 1 >= RUN;
}

const REPEAT_WORDS = 10;

/** A long line that stands above word for word: the page prints its text twice. */
function isRepeatOfAbove({ lines, segment }: Page, index: number): boolean {
  const { key, words } = lines[index]!.line;
  if (words < REPEAT_WORDS) return false;
  for (let above = segment.start; above < index; above++)
    if (lines[above]!.line.key === key) return true;
  return false;
}

const STANDFIRST_LINES = 4;
const STANDFIRST_REACH = 3;

/** A summary above the first paragraph that the first paragraph says again, behind its dateline. */
function isStandfirstOfBelow({ lines, segment }: Page, index: number): boolean {
  if (index >= segment.start + STANDFIRST_LINES) return false;
  const { key, words } = lines[index]!.line;
  if (words < 8) return false;
  return lines
    .slice(index + 1, Math.min(segment.end, index + 1 + STANDFIRST_REACH))
    .some(({ line }) => line.key.length > key.length && line.key.includes(key));
}
