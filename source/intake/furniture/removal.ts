// The article's stretch of lines → which lines in and around it are no text, and why: an ordered table of rules.
import type { Judged, Segment } from './find-article.js';

/** A page of which is known where its article, headline and bylines stand. */
export type JudgedPage = {
  readonly lines: readonly Judged[];
  readonly segment: Segment;
  readonly titleIndex: number | undefined;
  readonly titleKey: string | undefined;
  readonly bylines: ReadonlySet<number>;
  /** The line behind byline and day, where these stand below the first line of the article's stretch. */
  readonly headEnd: number;
  readonly isDateLine: (index: number) => boolean;
  /** The authors' names, folded, and how a note about one goes on. */
  readonly authorKeys: ReadonlySet<string>;
  readonly bioVerbs: ReadonlySet<string>;
  /** A saved page with buttons and lists around the text, not a text with clean paragraphs. */
  readonly isDump: boolean;
};

type RemovalRule = {
  readonly reason: string;
  /** The lines of the article's stretch that the rule takes out, as indices. */
  readonly find: (page: JudgedPage) => Iterable<number>;
};

/** Rules for lines of the article's own stretch; the first that takes a line gives the reason. */
const RULES: readonly RemovalRule[] = [
  { reason: 'headline', find: (page) => inside(page, ({ line }) => line.key === page.titleKey) },
  {
    reason: 'outside the text of the page',
    find: (page) => inside(page, ({ line }) => line.isOutside === true),
  },
  { reason: 'byline', find: (page) => inside(page, (_, index) => page.bylines.has(index)) },
  {
    reason: 'date',
    find: (page) => inside(page, (judged, index) => isDateOfPage(page, judged, index)),
  },
  { reason: 'line that the outlet repeats', find: (page) => inside(page, isRepeatedLabel) },
  { reason: 'box of links', find: linksInBoxes },
  { reason: 'list of links', find: runsOfLabels },
  { reason: 'about the author', find: biographies },
  { reason: 'caption with credit', find: creditedCaptions },
  { reason: 'repeated line', find: repeatsOfAbove },
  { reason: 'standfirst, repeated below', find: standfirstsOfBelow },
];

/** Why each line is left out, by index; a line that is not in the map is text. */
export function markFurniture(page: JudgedPage): Map<number, string> {
  const { lines, segment } = page;
  const reasons = new Map<number, string>();
  for (const { reason, find } of RULES)
    for (const index of find(page)) if (!reasons.has(index)) reasons.set(index, reason);
  lines.forEach((judged, index) => {
    const { cue } = judged;
    if (reasons.has(index)) return;
    if (index < segment.start || index >= segment.end)
      reasons.set(index, outsideReason(page, judged, index));
    else if (cue && (cue.kind !== 'weak' || isLast(page, index))) reasons.set(index, cue.reason);
  });
  return reasons;
}

function outsideReason(page: JudgedPage, { line, cue }: Judged, index: number): string {
  if (index === page.titleIndex || line.key === page.titleKey) return 'headline';
  if (page.bylines.has(index)) return 'byline';
  if (cue) return cue.reason;
  if (page.isDateLine(index)) return 'date';
  return index < page.segment.start ? 'above the article' : 'below the article';
}

const LAST_LINES = 4;

/** "Ann Lee contributed to this report." is furniture at the end of an article and may be a sentence in its middle. */
function isLast({ segment }: JudgedPage, index: number): boolean {
  return index >= segment.end - LAST_LINES;
}

function inside(
  { lines, segment }: JudgedPage,
  test: (judged: Judged, index: number) => boolean,
): number[] {
  return lines
    .slice(segment.start, segment.end)
    .flatMap((judged, at) => (test(judged, segment.start + at) ? [segment.start + at] : []));
}

const HEAD_LINES = 4;
const DATE_WORDS = 8;

/** "Tuesday, 28 December 2021 6:37 PM" above the text. Not "Ann Lee, of the Lamp party: announced 3 May 2021". */
function isDateOfPage(
  { segment, headEnd, isDateLine }: JudgedPage,
  { line }: Judged,
  index: number,
): boolean {
  const isHead = index < Math.max(segment.start + HEAD_LINES, headEnd);
  return isHead && line.words <= DATE_WORDS && isDateLine(index);
}

function isRepeatedLabel({ repeated, line }: Judged): boolean {
  return repeated && !line.ends;
}

/** What stands between the heading of a box, "Related stories", and the next paragraph. */
function linksInBoxes(page: JudgedPage): number[] {
  let isInBox = false;
  return inside(page, ({ cue, prose }) => {
    if (cue?.kind === 'box') isInBox = true;
    else if (prose) isInBox = false;
    return isInBox && !cue;
  });
}

const BIO_REACH = 8;

/** "Ann Lee", "Ann Lee covers the harbour for the Lamp." at either end of her own article. */
function biographies(page: JudgedPage): number[] {
  const { segment, authorKeys, bioVerbs } = page;
  return [...authorKeys].flatMap((author) =>
    inside(page, ({ line: { key } }, index) => {
      if (index >= segment.start + BIO_REACH && index < segment.end - BIO_REACH) return false;
      if (key === author) return true;
      if (!key.startsWith(`${author} `)) return false;
      const [next = ''] = key.slice(author.length + 1).split(' ', 1);
      return bioVerbs.has(next);
    }),
  );
}

/** "… at the harbour on Tuesday. (AP)", "Ann Lee at work. (Lamp/Bo Ek)". */
const CREDIT_IN_BRACKETS = /[.!?”"]? ?\((?=\p{Lu})[^()]{2,40}\)$/u;
const CAPTION_WORDS = 45;

/** A credit in brackets ends a caption; behind the last paragraph it signs an agency's article: "… on Friday. (ANI)". */
function creditedCaptions(page: JudgedPage): number[] {
  if (!page.isDump) return [];
  const credited = inside(
    page,
    ({ line }) =>
      line.words <= CAPTION_WORDS && line.text.endsWith(')') && CREDIT_IN_BRACKETS.test(line.text),
  );
  const last = page.lines.findLastIndex(
    ({ prose, cue }, index) => index < page.segment.end && prose && !cue,
  );
  return credited.filter((index) => index !== last);
}

const RUN = 3;
const LABEL_WORDS = 20;
/** "Rebalancing: 35 points": a list of the article's own. Not "Harbour: council meets". */
const LABEL_AND_VALUE = /: .{0,40}\d/;

/** Lines without a full stop in a row: a menu, a list of tags, headlines of other articles. */
function runsOfLabels(page: JudgedPage): number[] {
  if (!page.isDump) return [];
  let run: number[] = [];
  const runs = [run];
  const { start, end } = page.segment;
  for (const [at, { line, prose }] of page.lines.slice(start, end).entries()) {
    if (!prose && !line.ends && line.words < LABEL_WORDS && !LABEL_AND_VALUE.test(line.text))
      run.push(start + at);
    else runs.push((run = []));
  }
  return runs.filter(({ length }) => length >= RUN).flat();
}

const REPEAT_WORDS = 10;

/** Long lines that stand above word for word: the page prints its text twice. */
function repeatsOfAbove(page: JudgedPage): number[] {
  const seen = new Set<string>();
  return inside(page, ({ line }) => {
    if (line.words < REPEAT_WORDS) return false;
    const repeats = seen.has(line.key);
    seen.add(line.key);
    return repeats;
  });
}

const STANDFIRST_WORDS = 8;
const STANDFIRST_REACH = 3;

/** A summary above the first paragraph that the first paragraph says again, behind its dateline. */
function standfirstsOfBelow(page: JudgedPage): number[] {
  const { lines, segment } = page;
  return inside(page, ({ line: { key, words } }, index) => {
    if (index >= segment.start + HEAD_LINES || words < STANDFIRST_WORDS) return false;
    const below = lines.slice(index + 1, Math.min(segment.end, index + 1 + STANDFIRST_REACH));
    return below.some(({ line }) => line.key.length > key.length && line.key.includes(key));
  });
}
