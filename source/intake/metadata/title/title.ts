// Lines above and around the body → the line that is the headline.
import type { FurnitureLexicon } from '../../../languages/lexicons/furniture-lexicon.js';
import type { Judged, Segment } from '../../furniture/find-article.js';
import type { Line } from '../../text/lines.js';
import { foldText } from '../../text/scan.js';

/** The headline as printed, without the site's name, and the line that prints it. */
export type FoundTitle = { readonly text: string; readonly index: number };

/** How far above the body a headline is looked for, and how far below its first line one that ends in "?" may stand. */
const REACH = 60;
const REACH_INSIDE = 4;
const MIN_WORDS = 2;
const MAX_WORDS = 32;
const ACCEPTED = 3;
const BODY_SAMPLE = 6000;

/** " - The Daily Lamp", " | Lamp News": what a page title has behind the headline. */
const SITE_TAIL = /(?<!\s)\s+(?:[|»•]|[-–—])\s+[^|»•]{2,40}$/u;

/** A cut teaser, "The paper said on Monday:", "Two ships (", a caption in brackets or with its credit, "* Shares up". */
const NO_TITLE = /\s\.\.$|[:;(,]$|^[([]|\.\s?\(.{2,40}\)$|^(?:[*•] ?|[-–] )\S/;

/** What a headline counts for whose content words the body all uses. */
const SHARED = 8;

/** A line that may be a headline, what counts for it but its words, and those of them that tell something. */
type Eligible = {
  readonly index: number;
  readonly base: number;
  readonly content: readonly string[];
};

type TitleCandidate = { readonly index: number; readonly score: number; readonly shared: number };

/**
 * The headline: the line above the body that shares most words with it, is near it, is printed twice, or has a
 * byline or date below. Undefined where no line is good enough.
 */
export function findTitle(
  lines: readonly Judged[],
  segment: Segment,
  isMeta: (index: number) => boolean,
  data: FurnitureLexicon,
): FoundTitle | undefined {
  const candidates = findCandidates(lines, segment, isMeta, data);
  let best: TitleCandidate | undefined;
  for (const each of candidates) if (each.score > (best?.score ?? ACCEPTED)) best = each;
  if (!best) return undefined;
  const { index } = aboveStandfirst(best, candidates, lines);
  const text = lines[index]?.line.text ?? '';
  return { text: withoutSite(text, lines, segment.start), index };
}

const LONGEST_HEADLINE = 22;

/**
 * The headline that reads as text, "Two boats sank. Here is why.", where no other is found: the first line of the article's stretch
 * with its byline below it.
 * @param headEnd the line behind byline and day
 */
export function headlineAboveByline(
  lines: readonly Judged[],
  { start }: Segment,
  headEnd: number,
): FoundTitle | undefined {
  const first = lines[start];
  if (first === undefined || headEnd <= start + 1) return undefined;
  const { line, prose, cue } = first;
  const isOne = prose && !cue && line.words <= LONGEST_HEADLINE && !/[:;,]$/.test(line.text);
  return isOne ? { text: line.text, index: start } : undefined;
}

function findCandidates(
  lines: readonly Judged[],
  { start, end }: Segment,
  isMeta: (index: number) => boolean,
  data: FurnitureLexicon,
): TitleCandidate[] {
  const to = Math.min(end, start + REACH_INSIDE);
  const printed = new Map<string, number>();
  for (const { line } of lines.slice(0, to))
    printed.set(line.key, (printed.get(line.key) ?? 0) + 1);
  const eligible: Eligible[] = [];
  for (let index = Math.max(0, start - REACH); index < to; index++) {
    const judged = lines[index];
    if (judged === undefined) break;
    const { line, cue } = judged;
    if (cue || line.words < MIN_WORDS || line.words > MAX_WORDS || isMeta(index)) continue;
    if (NO_TITLE.test(line.text) || BREADCRUMBS.test(line.text)) continue;
    const times = printed.get(line.key) ?? 1;
    const isPrintedTwice = times > 1 && times < 4;
    const hasMeta = hasMetaBelow(index, to, isMeta);
    if (index >= start && !canOpenBody(judged, isPrintedTwice, hasMeta)) continue;
    const base =
      (isPrintedTwice ? 2 : 0) -
      0.08 * Math.max(0, start - index) +
      worthOfForm(line) +
      (hasMeta ? 1.5 : 0) +
      (index === 0 ? 1 : 0);
    const most = Math.min(1, line.key.split(' ', CONTENT_WORDS).length / CONTENT_WORDS);
    if (line.words < TITLE_WORDS && base + SHARED * most <= ACCEPTED) continue;
    eligible.push({ index, base, content: contentWords(line.key, data) });
  }
  const used = wordsUsed(
    new Set(eligible.flatMap(({ content }) => content)),
    lines.slice(start, end),
  );
  return eligible.map(({ index, base, content }) => {
    const shared = sharedWords(content, used);
    return { index, score: base + SHARED * shared, shared };
  });
}

/** "Home / News / Cars", "Home News Cars", "HomeLatest News", "Lamp - back to home": where a page stands on its site. Not "Home prices fall". */
const BREADCRUMBS =
  /\bback to home(?:page)?$|^Home(?: ?[/>»›|]|\p{Lu}| (?:News|World|Sports?|Business|Politics|Opinion|Local)\b)/u;
/** "public sector officer, Lamp plc": what follows a name. Not "iPhone prices fall", "€5 a day". */
const LOWER_START = /^\p{Ll}{2}/u;

/** A headline has a few words and no full stop, unless it is set in capitals throughout. */
const worthOfForm = ({ text, words }: Line): number =>
  (LOWER_START.test(text) ? -2 : 0) +
  (words < 4 ? -2 : words <= 20 ? 1 : -1) -
  (text.endsWith('.') && !isTitleCase(text) ? 2.5 : 0);

/** A headline that reads as a sentence, "Is the harbour safe?", is taken for text at first. */
function canOpenBody({ line, prose }: Judged, isPrintedTwice: boolean, hasMeta: boolean): boolean {
  if (isPrintedTwice) return !line.text.endsWith('.');
  return hasMeta && !prose && line.words >= TITLE_WORDS;
}

const STANDFIRST_REACH = 3;
const TITLE_WORDS = 5;

/** So many words may be a headline's where it asks or calls: "Harbour rebound?"; else they are those of a section. */
const SHORT_TITLE_WORDS = 3;
/** How much better a standfirst may fit than the headline above it, and one that ends as a sentence does. */
const STANDFIRST_LEAD = { plain: 3, sentence: 6 } as const;

/** A standfirst shares as many words with the body as the headline above it, which opens the page's article. */
function aboveStandfirst(
  best: TitleCandidate,
  candidates: readonly TitleCandidate[],
  lines: readonly Judged[],
): TitleCandidate {
  const isSentence = lines[best.index]?.line.text.endsWith('.') === true;
  const lead = isSentence ? STANDFIRST_LEAD.sentence : STANDFIRST_LEAD.plain;
  const above = candidates.find(({ index, shared, score }) => {
    if (index >= best.index || index < best.index - STANDFIRST_REACH) return false;
    const { words = 0, text = '' } = lines[index]?.line ?? {};
    if (score < best.score - lead || text.endsWith('.')) return false;
    const isNext = index === best.index - 1;
    if (words >= TITLE_WORDS) return shared >= (isNext && isSentence ? 0.2 : 0.5);
    return isNext && words >= SHORT_TITLE_WORDS && /[?!]$/.test(text) && shared > 0;
  });
  return above ?? best;
}

/** Which of the words the opening of the body uses. */
function wordsUsed(words: ReadonlySet<string>, body: readonly Judged[]): ReadonlySet<string> {
  // most words of the body have neither beginning nor length of one that is looked for: they are not cut out
  const shapes = new Uint8Array(SHAPES);
  for (const word of words) shapes[shapeOf(word, 0, word.length)] = 1;
  const used = new Set<string>();
  let length = 0;
  for (const { line } of body) {
    const { key } = line;
    for (let start = 0; start < key.length;) {
      const end = (key.indexOf(' ', start) + 1 || key.length + 1) - 1;
      if (shapes[shapeOf(key, start, end)] === 1) {
        const word = key.slice(start, end);
        if (words.has(word)) used.add(word);
      }
      start = end + 1;
    }
    length += key.length;
    if (length > BODY_SAMPLE) break;
  }
  return used;
}

const SHAPES = 2048;

/** A number below SHAPES for the word from `start` to `end`, of its first two letters and its length. */
function shapeOf(text: string, start: number, end: number): number {
  return (text.charCodeAt(start) * 67 + text.charCodeAt(start + 1) * 29 + end - start) % SHAPES;
}

const CONTENT_LENGTH = 3;
const CONTENT_WORDS = 4;

function contentWords(key: string, { stopWords }: FurnitureLexicon): readonly string[] {
  return key.split(' ').filter((word) => word.length >= CONTENT_LENGTH && !stopWords.has(word));
}

/** The share of a headline's content words that the body uses too; less for a headline of few such words. */
function sharedWords(content: readonly string[], used: ReadonlySet<string>): number {
  if (content.length === 0) return 0;
  const shared = content.filter((word) => used.has(word)).length;
  return shared / Math.max(content.length, CONTENT_WORDS);
}

/** "Two Ships Collide off Oslo." in five words or more. Not "Two ships collided off Oslo." */
function isTitleCase(text: string): boolean {
  const long = text.split(' ').filter((word) => word.length > 3);
  return (
    long.length > 2 &&
    long.filter((word) => /^["“‘']?\p{Lu}/u.test(word)).length >= 0.8 * long.length
  );
}

function hasMetaBelow(index: number, start: number, isMeta: (index: number) => boolean): boolean {
  for (let below = index + 1; below < Math.min(start, index + 6); below++)
    if (isMeta(below)) return true;
  return false;
}

/** Drops " - Site" only where the rest is printed as a line of its own or the site's name is. */
function withoutSite(text: string, lines: readonly Judged[], start: number): string {
  const tail = SITE_TAIL.exec(text);
  if (!tail) return text;
  const rest = foldText(text.slice(0, tail.index));
  const site = foldText(tail[0]);
  const known = lines
    .slice(0, start + 1)
    .some(({ line }) => line.key === rest || line.key === site);
  return known || tail[0].trim().startsWith('|') ? text.slice(0, tail.index) : text;
}
