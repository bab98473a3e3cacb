// The bylines of a page → the names of its authors, and the lines that they stand in.
import type { Segment } from '../furniture.js';
import type { Byline } from './byline.js';

export type FoundAuthors = {
  readonly names: readonly string[];
  readonly lines: ReadonlySet<number>;
};

const NONE: FoundAuthors = { names: [], lines: new Set() };
const REACH_ABOVE = 12;
const NEAR = 3;

/**
 * The authors: a line that says so near the headline, else a name beside the date, else a lone name within three lines of headline
 * or date. A line "By" makes the name below it say so.
 */
export function findAuthors(
  bylines: ReadonlyMap<number, Byline>,
  { start, end }: Segment,
  titleIndex: number | undefined,
  isLead: (index: number) => boolean,
  isDateLine: (index: number) => boolean,
): FoundAuthors {
  let best: readonly { readonly index: number; readonly names: readonly string[] }[] = [];
  let bestScore = 0;
  const from = (titleIndex ?? start) - REACH_ABOVE;
  for (const [index, { names, kind }] of bylines) {
    if (index < from || index >= end) continue;
    const led = kind === 'led' || isLead(index - 1);
    const near = isNear(index, titleIndex) || nearDate(index, isDateLine);
    if (index > start + NEAR && !led) continue;
    let score = led ? 10 : kind === 'dated' ? 8 : near ? 5 : 0;
    if (score === 0) continue;
    if (titleIndex !== undefined && index < titleIndex) score -= 4;
    if (index >= start + NEAR) score -= 5;
    score -= 0.05 * Math.abs(index - (titleIndex ?? start));
    if (score > bestScore) {
      bestScore = score;
      best = [{ index, names }];
    }
  }
  if (best.length === 0) return NONE;
  const names = best.flatMap((each) => each.names);
  const said = new Set(names);
  const lines = [...bylines]
    .filter(
      ([index, byline]) => byline.names.every((name) => said.has(name)) && index < start + NEAR,
    )
    .map(([index]) => index);
  return { names, lines: new Set([...lines, ...best.map(({ index }) => index)]) };
}

function isNear(index: number, titleIndex: number | undefined): boolean {
  return titleIndex !== undefined && index > titleIndex && index - titleIndex <= NEAR;
}

function nearDate(index: number, isDateLine: (index: number) => boolean): boolean {
  for (let other = index - NEAR; other <= index + NEAR; other++) if (isDateLine(other)) return true;
  return false;
}
