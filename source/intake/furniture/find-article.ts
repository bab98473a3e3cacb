// Lines of a saved page → which of them are the article, and why each of the others is not.
// The idea of Finn's body text extraction: the article is the stretch of lines with the highest sum of scores, where
// sentences count for it and buttons, links and credits against it.
import { GALLERY_CAPTION, PAGE_MARK, type FurnitureCue } from './cues.js';
import { hasStopWords, type Line } from '../text/lines.js';
import type { PhraseTree } from './phrase-tree.js';

/** What is known of a line before the article is found. */
export type Judged = {
  readonly line: Line;
  readonly cue: FurnitureCue | undefined;
  readonly prose: boolean;
  /** True for a line that the outlet prints in several of its files. */
  readonly repeated: boolean;
  readonly score: number;
};

/** First and last line of the article, as indices; end is exclusive. */
export type Segment = { readonly start: number; readonly end: number };

const LONG = 25;
const SENTENCE_WORDS = 8;
const PROSE_STOP_WORDS = 0.2;
const MOST_WORDS_COUNTED = 60;

const SCORE = {
  short: -4,
  junk: -8,
  end: -12,
  shortSentence: 2,
  /** A label, a row or an item that a reader of pages takes into the article. */
  inside: 0,
  row: 2,
  repeated: -4,
  outside: -6,
} as const;

/** True for a line that reads as running text: long enough, ended as a sentence, with its share of common words. */
function isProse(line: Line, stopWords: PhraseTree): boolean {
  if (line.words < SENTENCE_WORDS) return false;
  if (!line.ends && line.words < LONG) return false;
  return hasStopWords(line, PROSE_STOP_WORDS, stopWords);
}

/** “You learn to sleep in your boots.” — Ann Lee, farmer. Not “Boots” – the story of a shoe, “A fine book” — The Lamp. */
const SIGNED_QUOTE = /^["“][^"“”]{10,600}[.!?…]["”] ?[—–―-]{1,2} ?\p{Lu}[^.!?"“”]{2,60}$/u;

/** Each line with its cue and what it counts for or against being text. */
export function judgeLine(
  line: Line,
  cue: FurnitureCue | undefined,
  repeated: boolean,
  stopWords: PhraseTree,
): Judged {
  const prose = isProse(line, stopWords) || SIGNED_QUOTE.test(line.text);
  return { line, cue, prose, repeated, score: scoreOf(line, cue, prose, repeated) };
}

function scoreOf(
  line: Line,
  cue: FurnitureCue | undefined,
  prose: boolean,
  repeated: boolean,
): number {
  if (cue?.kind === 'end' || cue?.kind === 'comments') return SCORE.end;
  // the text goes on behind it
  if (cue?.reason === PAGE_MARK) return 0;
  if (cue?.kind === 'junk' || cue?.kind === 'box') return SCORE.junk;
  if (repeated || cue) return SCORE.repeated;
  if (line.isOutside) return SCORE.outside;
  if (prose) return Math.min(line.words, MOST_WORDS_COUNTED);
  if (line.isOutside === false)
    return line.kind !== undefined || line.ends ? SCORE.row : SCORE.inside;
  return line.ends && line.words >= 3 ? SCORE.shortSentence : SCORE.short;
}

/**
 * Where the article stands; all of a file without any running text.
 * @param isPosting whether a line is the signed date of an article or a comment
 */
export function findArticle(
  lines: readonly Judged[],
  isPosting: (index: number) => boolean,
): Segment {
  const best = cutAtEndCue(lines, bestSegment(lines));
  const segment = withoutTeasers(
    lines,
    cutAtNextArticle(lines, withInside(lines, best), isPosting),
  );
  return segment.end === 0 ? { start: 0, end: lines.length } : segment;
}

const FEWEST_TEASERS = 3;
const TEASER_WORDS = 8;

const isTeaser = ({ line }: Judged): boolean =>
  !line.ends && line.words >= TEASER_WORDS && line.kind === undefined;

const areTeasers = (lines: readonly Judged[]): boolean =>
  lines.length >= FEWEST_TEASERS && lines.every(isTeaser);

/**
 * The segment without the long lines at its end that have no full stop, where they go on below it: "Painter Rut Klerk gives away
 * her last picture and tells why she will never go back" leads to another page.
 */
function withoutTeasers(lines: readonly Judged[], { start, end }: Segment): Segment {
  const first = lines.findLastIndex((judged, index) => index < end && !isTeaser(judged)) + 1;
  const next = lines.findIndex((judged, index) => index >= first && !isTeaser(judged));
  const count = (next < 0 ? lines.length : next) - first;
  return first > start && first < end && count >= FEWEST_TEASERS
    ? { start, end: first }
    : { start, end };
}

const FIRST_LINES = 6;
const FIRST_WORDS = 120;

/** The segment up to the next article or comment on the page, which its signed date opens, headline and all. */
function cutAtNextArticle(
  lines: readonly Judged[],
  segment: Segment,
  isPosting: (index: number) => boolean,
): Segment {
  let above = 0;
  for (let index = segment.start; index < segment.end; index++) {
    const judged = lines[index];
    if (judged === undefined) break;
    const { cue, prose, line } = judged;
    if (
      index >= segment.start + FIRST_LINES &&
      above >= FIRST_WORDS &&
      !prose &&
      !cue &&
      isPosting(index)
    ) {
      let end = index;
      while (lines[end - 1]?.prose === false) end--;
      return { start: segment.start, end };
    }
    if (prose) above += line.words;
  }
  return segment;
}

/** A file of few other lines is no dump. */
const FEW_LINES = 6;
/** … and so is one of any length in which hardly a line has a sign of furniture: figures below a text, verse. */
const FEW_CUES = 1;

/** True where many lines stand around the article: a saved page, not a text with clean paragraphs. */
export function isDump(lines: readonly Judged[], { start, end }: Segment): boolean {
  return lines.length - (end - start) > FEW_LINES;
}

/**
 * Takes in what stands between headline and article and below it, where that is little and nothing there is a sign of
 * furniture: a first or last paragraph without a full stop.
 */
export function widen(
  lines: readonly Judged[],
  { start, end }: Segment,
  titleIndex: number | undefined,
  isMeta: (index: number) => boolean,
): Segment {
  const from = titleIndex === undefined ? 0 : titleIndex + 1;
  const above = lines.slice(from, start);
  const below = lines.slice(end);
  const first = titleIndex === undefined ? -1 : openingAbove(lines, { from, start }, isMeta);
  const isPlain = lines.filter(({ cue }) => cue).length <= FEW_CUES;
  return {
    start:
      above.length <= FEW_LINES && above.every(({ cue }, index) => !cue && !isMeta(from + index))
        ? from
        : first >= 0
          ? first
          : start,
    end:
      (below.length <= FEW_LINES || isPlain) &&
      !areTeasers(below) &&
      below.every(({ cue }, index) => !cue && !isMeta(end + index))
        ? lines.length
        : end,
  };
}

/**
 * The segment with the paragraphs above and below that a reader of pages takes into the article too: an inset of many short lines, a
 * playlist or a list of names, tells nothing against them. What stands behind an end of article stays out.
 */
function withInside(lines: readonly Judged[], { start, end }: Segment): Segment {
  const isText = ({ prose, cue, line }: Judged): boolean =>
    prose && !cue && line.isOutside === false;
  const isEnd = ({ cue }: Judged): boolean => cue?.kind === 'end' || cue?.kind === 'comments';
  let [first, last] = [start, end];
  for (let index = start - 1; index >= 0; index--) {
    const judged = lines[index];
    if (judged === undefined || isEnd(judged)) break;
    if (isText(judged)) first = index;
  }
  for (let index = end; index < lines.length; index++) {
    const judged = lines[index];
    if (judged === undefined || isEnd(judged)) break;
    if (isText(judged)) last = index + 1;
  }
  return { start: first, end: last };
}

/** The stretch with the highest sum; the earliest among equals. Empty where no line is text. */
function bestSegment(lines: readonly Judged[]): Segment {
  let best: Segment = { start: 0, end: 0 };
  let bestSum = 0;
  let start = 0;
  let sum = 0;
  lines.forEach(({ score }, index) => {
    if (sum <= 0) {
      start = index;
      sum = 0;
    }
    sum += score;
    if (sum > bestSum) {
      bestSum = sum;
      best = { start, end: index + 1 };
    }
  });
  return best;
}

/**
 * What stands below the article, by the sign that opens it, and how much of the segment's text must stand above that
 * sign: a box of links also stands between paragraphs, so that most of the text must be over.
 */
const ABOVE: Readonly<Record<string, number>> = { end: 0.5, comments: 0.1, box: 0.6 };

/** The segment without what follows a cue inside it: comments, other articles, the small print. */
function cutAtEndCue(lines: readonly Judged[], segment: Segment): Segment {
  let total = 0;
  for (const { prose, line } of lines.slice(segment.start, segment.end))
    if (prose) total += line.words;
  let above = 0;
  for (let index = segment.start; index < segment.end; index++) {
    const judged = lines[index];
    if (judged === undefined) break;
    const { cue, prose, line } = judged;
    const needed = cue && ABOVE[cue.kind];
    if (needed !== undefined && above >= total * needed)
      return { start: segment.start, end: index };
    if (prose) above += line.words;
  }
  return segment;
}

const OPENING_REACH = 10;
const OPENING_WORDS = 15;

/**
 * The first paragraph below the headline that a box of links or a gallery cuts off from the rest; -1 where there is none.
 * What stands above byline and date is a standfirst or the text of a video.
 */
function openingAbove(
  lines: readonly Judged[],
  { from, start }: { readonly from: number; readonly start: number },
  isMeta: (index: number) => boolean,
): number {
  let opening = -1;
  let isCutOff = false;
  for (let index = start - 1; index >= Math.max(from, start - OPENING_REACH); index--) {
    const judged = lines[index];
    if (judged === undefined || isMeta(index)) break;
    const { prose, cue, line } = judged;
    if (cue?.kind === 'box' || cue?.reason === GALLERY_CAPTION) isCutOff = true;
    if (isCutOff && prose && !cue && line.words >= OPENING_WORDS) opening = index;
  }
  return opening;
}
