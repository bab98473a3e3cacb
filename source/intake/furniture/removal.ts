// The article's stretch of lines → which lines in and around it are no text, and why: an ordered table of rules.
import { PAGE_MARK } from './cues.js';
import { lineOf, type Line } from '../text/lines.js';
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
  { reason: 'running head', find: runningHeads },
  { reason: 'running head', find: besidePageNumbers },
  { reason: 'about the sender', find: boilerplate },
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
  { reason: 'label said several times', find: repeatedLabels },
  { reason: 'standfirst, repeated below', find: standfirstsOfBelow },
  { reason: 'words of the text, set apart', find: pullQuotes },
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

const HEADLINE_WORDS = 4;
const BESIDE_HEADLINE = 8;

/** "5/3/2021 Council shuts Merrow bridge - The Harbour Post" between paragraphs: the headline on each page of a print, with its day and its paper. */
function runningHeads(page: JudgedPage): number[] {
  const { titleKey, lines, segment } = page;
  if (titleKey === undefined) return [];
  const words = titleKey.split(' ').length;
  const first = lines.findIndex(({ prose }, index) => prose && index >= segment.start);
  return inside(
    page,
    ({ line, prose }, index) =>
      index > first &&
      first >= 0 &&
      !prose &&
      ((!line.ends &&
        words >= HEADLINE_WORDS &&
        line.words <= words + BESIDE_HEADLINE &&
        line.key.includes(titleKey)) ||
        (CUT_SHORT.test(line.text) && line.words > 1 && titleKey.startsWith(line.key))),
  );
}

/** "Council shuts Merr...": a headline cut at the width of its column. */
const CUT_SHORT = /\p{L}(?:\.{3}|…)$/u;

/** Labels beside the numbers of printed pages, the same on each: the name of the paper. */
function besidePageNumbers(page: JudgedPage): number[] {
  const isNumber = (index: number): boolean => page.lines[index]?.cue?.reason === PAGE_MARK;
  const found = inside(
    page,
    ({ line, prose }, index) =>
      !prose &&
      !line.ends &&
      line.words <= LABEL_WORDS &&
      (isNumber(index - 1) || isNumber(index + 1)),
  );
  const keyOf = (index: number): string => page.lines[index]?.line.key ?? '';
  return found.filter((index) =>
    found.some((other) => other !== index && keyOf(other) === keyOf(index)),
  );
}

/** "About Merrow Lines", "About the Harbour Trust". Not "About half of them". */
const ABOUT = /^About (?:the |us\b)?\p{Lu}[\p{L}\d&.’' -]{1,60}:?$/u;
const BOILERPLATE_SHARE = 0.4;

/**
 * What the sender of a press release says of itself behind its news: "About Merrow Lines", then "Merrow Lines was founded in …".
 * Not a part of a report under such a heading, which goes on for longer or tells of other things.
 */
function boilerplate({ lines, segment }: JudgedPage): number[] {
  const { start, end } = segment;
  const words = (from: number, to: number): number =>
    lines.slice(from, to).reduce((sum, { line, prose }) => (prose ? sum + line.words : sum), 0);
  for (let index = start + 1; index < end - 1; index++) {
    const line = lines[index]?.line;
    if (line === undefined || line.words > 8 || !ABOUT.test(line.text)) continue;
    const name = line.key.replace(/^about (?:the )?/, '');
    const isOfName = lines[index + 1]?.line.key.includes(name) === true;
    if (isOfName && words(index, end) <= BOILERPLATE_SHARE * words(start, index))
      return Array.from({ length: end - index }, (_, at) => index + at);
  }
  return [];
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
  return inside(page, ({ cue, prose, line }) => {
    if (cue?.kind === 'box') isInBox = true;
    // “Nobody came.”: somebody goes on speaking; no link
    else if (prose || (line.ends && OPENS_WITH_MARK.test(line.text))) isInBox = false;
    return isInBox && !cue;
  });
}

const OPENS_WITH_MARK = /^["“]/;

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
    const isOwn = line.kind !== undefined || LABEL_AND_VALUE.test(line.text);
    if (!prose && !line.ends && line.words < LABEL_WORDS && !isOwn) run.push(start + at);
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

const FEWEST_LABELS = 3;
const REPEATED_LABEL = { least: 4, most: 10 } as const;

/** "Advert, the story goes on below" between the paragraphs, three times or more. Not the "MR. LEE" of a hearing, nor rows of a table. */
function repeatedLabels(page: JudgedPage): number[] {
  const isLabel = ({ line, prose }: Judged): boolean =>
    !prose &&
    !line.ends &&
    line.kind === undefined &&
    line.words >= REPEATED_LABEL.least &&
    line.words <= REPEATED_LABEL.most;
  const counts = new Map<string, number>();
  for (const judged of page.lines.slice(page.segment.start, page.segment.end))
    if (isLabel(judged)) counts.set(judged.line.key, (counts.get(judged.line.key) ?? 0) + 1);
  return inside(
    page,
    (judged) => isLabel(judged) && (counts.get(judged.line.key) ?? 0) >= FEWEST_LABELS,
  );
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

/** “We could not wait”: a line that is all somebody's words. Not “Yes,” she said, “at once.” */
const ALL_QUOTED = /^["“][^"“”]+["”]$/;
const PULLED_WORDS = 5;

/** Words in quotation marks, or with who said them behind, alone in their line, that another line of the text has too. */
function pullQuotes(page: JudgedPage): number[] {
  const { lines, segment } = page;
  const pulled = inside(page, ({ line }) => pulledKey(line) !== undefined);
  if (pulled.length === 0) return [];
  const others = lines.slice(segment.start, segment.end).map(({ line }) => ` ${line.key} `);
  return pulled.filter((index) => {
    const line = lines[index]?.line;
    const key = (line && pulledKey(line)) ?? '';
    const own = ` ${line?.key ?? ''} `;
    return others.some((other) => other !== own && other.includes(` ${key} `));
  });
}

/** The key of what such a line says, without who said it; undefined where it is none. */
function pulledKey(line: Line): string | undefined {
  if (line.words < PULLED_WORDS) return undefined;
  if (ALL_QUOTED.test(line.text)) return line.key;
  if (line.ends || line.words > CAPTION_WORDS) return undefined;
  const said = withoutCredit(line.text);
  return said === undefined ? undefined : lineOf(said, line.number, false).key;
}

/** "It will be dry by the 2030s |Bo Orr, head of the yard": undefined where no name ends it, or few words stand in front. */
function withoutCredit(text: string): string | undefined {
  const comma = text.lastIndexOf(', ');
  const words = (comma < 0 ? text : text.slice(0, comma)).split(' ');
  let names = 0;
  while (names < MOST_NAMES && CAPITAL_WORD.test(words.at(-1 - names) ?? '')) names++;
  const said = words.slice(0, words.length - names);
  return names < 2 || said.length < CREDITED_WORDS ? undefined : said.join(' ');
}
const CAPITAL_WORD = /^\p{Lu}[\p{L}.’'-]*$/u;
const MOST_NAMES = 4;
const CREDITED_WORDS = 8;
