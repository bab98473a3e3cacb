// Lines above and around the body → the line that is the headline.
import type { FurnitureData } from '../../languages/language.js';
import type { Judged, Segment } from '../furniture.js';
import { foldText } from '../lines.js';

/** The headline as printed, without the site's name, and the line that prints it. */
export type FoundTitle = { readonly text: string; readonly index: number };

/** How far above the body a headline is looked for. */
const REACH = 45;
const MIN_WORDS = 2;
const MAX_WORDS = 32;
const ACCEPTED = 3;
const BODY_SAMPLE = 6000;

/** " - The Daily Lamp", " | Lamp News": what a page title has behind the headline. */
const SITE_TAIL = /\s+(?:[|»•]|[-–—])\s+[^|»•]{2,40}$/u;

/**
 * The headline: the line above the body that shares most words with it, is near it, is printed twice, or has a
 * byline or date below. Undefined where no line is good enough.
 */
export function findTitle(
  lines: readonly Judged[],
  { start, end }: Segment,
  isMeta: (index: number) => boolean,
  data: FurnitureData,
): FoundTitle | undefined {
  const bodyWords = new Set(
    lines
      .slice(start, end)
      .map(({ line }) => line.key)
      .join(' ')
      .slice(0, BODY_SAMPLE)
      .split(' '),
  );
  const printed = new Map<string, number>();
  const from = Math.max(0, start - REACH);
  for (let index = 0; index < start; index++) {
    const { key } = lines[index]!.line;
    printed.set(key, (printed.get(key) ?? 0) + 1);
  }
  let best: FoundTitle | undefined;
  let bestScore = ACCEPTED;
  for (let index = from; index < start; index++) {
    const { line, cue } = lines[index]!;
    if (cue || line.words < MIN_WORDS || line.words > MAX_WORDS || isMeta(index)) continue;
    // a cut teaser, "The paper said on Monday:", a caption in brackets
    if (/ \.\.$|:$|;$/.test(line.text) || /^[([]/.test(line.text)) continue;
    const times = printed.get(line.key)!;
    const score =
      7 * sharedWords(line.key, bodyWords, data) +
      (times > 1 && times < 4 ? 2 : 0) -
      0.12 * (start - index) +
      (line.words < 4 ? -2 : line.words <= 20 ? 1 : -1) +
      (hasMetaBelow(index, start, isMeta) ? 1.5 : 0) -
      (line.text.endsWith('.') && !isTitleCase(line.text) ? 2.5 : 0) +
      (index === 0 ? 1 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = { text: line.text, index };
    }
  }
  return best && { ...best, text: withoutSite(best.text, lines, start) };
}

/** The share of a headline's telling words that the body uses too. */
function sharedWords(
  key: string,
  bodyWords: ReadonlySet<string>,
  { stopWords }: FurnitureData,
): number {
  const telling = key.split(' ').filter((word) => word.length > 2 && !stopWords.has(word));
  if (telling.length === 0) return 0;
  const shared = telling.filter((word) => bodyWords.has(word)).length;
  return (shared / telling.length) * Math.min(1, telling.length / 3);
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
