// The bylines of a page → the names of its authors, and the lines that they stand in.
import type { Judged, Segment } from '../../furniture/find-article.js';
import type { Byline } from './byline.js';

export type FoundAuthors = {
  readonly names: readonly string[];
  readonly lines: ReadonlySet<number>;
};

/** What is known of the page around its bylines. */
export type BylinePage = {
  readonly lines: readonly Judged[];
  readonly bylines: ReadonlyMap<number, Byline>;
  readonly segment: Segment;
  readonly titleIndex: number | undefined;
  /** True where a head with the headline stood above the first line, and was taken. */
  readonly isHeaded: boolean;
  /** True for a line that is nothing but "By" or the like: the next line names the author. */
  readonly isLead: (index: number) => boolean;
  readonly isDateLine: (index: number) => boolean;
  /** True for a name that papers, stations and agencies have. */
  readonly isOutlet: (name: string) => boolean;
  /** True for a word that is a given name. */
  readonly isGiven: (word: string) => boolean;
};

const REACH_ABOVE = 12;
const NEAR = 3;
const OPENING_LINES = 12;

/**
 * The authors: a line that says so near the headline, else a name beside the date, else a lone name near headline or
 * date that the text itself does not speak of.
 */
export function findAuthors(page: BylinePage): FoundAuthors {
  const { bylines, segment, titleIndex, isLead } = page;
  let best: number | undefined;
  let bestScore = 0;
  for (const index of bylines.keys()) {
    if (index < (titleIndex ?? segment.start) - REACH_ABOVE || index >= segment.end) continue;
    const score = scoreOf(page, index);
    if (score > bestScore) {
      bestScore = score;
      best = index;
    }
  }
  if (best === undefined) return { names: [], lines: new Set() };
  const beside = isLead(best - 1) ? followers(page, best) : ledBeside(page, best);
  const lines = [best, ...beside, ...joinedBelow(page, best)];
  const names = new Set(
    lines.flatMap((index) =>
      (bylines.get(index)?.names ?? []).filter((name, at) => at === 0 || !isHouse(page, name)),
    ),
  );
  for (const [index, byline] of bylines)
    if (index < segment.start + NEAR && byline.names.every((name) => names.has(name)))
      lines.push(index);
  return { names: [...names], lines: new Set(lines) };
}

/** "By", "Ann Lee", ",", "Bo Ek", "By", "Kim Roe": the lines that go on naming authors below the first, signs and leads between them. */
function followers({ lines, bylines, segment, isLead }: BylinePage, first: number): number[] {
  const found: number[] = [];
  for (let next = first + 1; next < segment.end; next++) {
    const key = lines[next]?.line.key ?? '';
    if (bylines.has(next)) {
      if (bylines.get(next)?.kind === 'dated') break;
      found.push(next);
    } else if (key !== '' && key !== 'and' && !isLead(next)) break;
  }
  return found;
}

/** "By Ann Lee", "Ann Lee", "and", "Bo Ek": the names below a line that is nothing but a word that joins, links printed twice. */
function joinedBelow({ lines, bylines, segment }: BylinePage, first: number): number[] {
  const found: number[] = [];
  const own = new Set(bylines.get(first)?.names);
  let isJoined = false;
  for (let next = first + 1; next < segment.end; next++) {
    const byline = bylines.get(next);
    if (byline === undefined) {
      if (!JOINS.has(lines[next]?.line.text.toLowerCase() ?? '')) break;
      isJoined = true;
    } else if (byline.kind === 'bare' && (isJoined || byline.names.every((name) => own.has(name))))
      found.push(next);
    else break;
  }
  return isJoined ? found : [];
}

const JOINS: ReadonlySet<string> = new Set(['and', '&', 'with']);

/** "By Ann Lee", "Bo Ek", "By Bo Ek": other lines that say who wrote, with nothing between but names and days. */
function ledBeside(
  { lines, bylines, segment, isDateLine, isOutlet }: BylinePage,
  first: number,
): number[] {
  const found: number[] = [];
  const isOfHouse = bylines.get(first)?.names.some(isOutlet) === true;
  if (isOfHouse || lines[first]?.line.key.startsWith('by ') !== true) return found;
  for (const step of [-1, 1])
    for (let at = first + step; at >= 0 && at < segment.start + NEAR; at += step) {
      if (bylines.get(at)?.kind === 'led' && lines[at]?.line.key.startsWith('by ') === true)
        found.push(at);
      else if (!bylines.has(at) && !isDateLine(at)) break;
    }
  return found.toSorted((a, b) => a - b);
}

/** True for the name of a line above the headline, as pages print their own: "By Ann Lee, Levant Eye". */
const isHouse = ({ lines, titleIndex = 0 }: BylinePage, name: string): boolean =>
  lines.slice(0, titleIndex).some(({ line }) => line.text === name);

function scoreOf(page: BylinePage, index: number): number {
  const { bylines, segment, titleIndex, isLead } = page;
  const byline = bylines.get(index);
  if (byline === undefined) return 0;
  const { kind, names } = byline;
  const isLed = kind === 'led' || isLead(index - 1);
  if (index > segment.start + NEAR && !isLed) return 0;
  const base = isLed ? 10 : kind === 'dated' ? 8 : isLoneName(page, index, names) ? 5 : 0;
  if (base === 0) return 0;
  const anchor = titleIndex ?? segment.start;
  return (
    base -
    (titleIndex !== undefined && index < titleIndex ? 4 : 0) -
    (index >= segment.start + NEAR ? 5 : 0) -
    0.05 * Math.abs(index - anchor)
  );
}

/** A name alone on its line is a reporter's beside headline or date, unless the article tells of that person. */
function isLoneName(page: BylinePage, index: number, names: readonly string[]): boolean {
  const { lines, segment, titleIndex, isDateLine } = page;
  const title = titleIndex ?? (page.isHeaded ? -1 : undefined);
  const isBelowTitle = title !== undefined && index > title && index - title <= NEAR;
  let isBesideDate = false;
  for (let other = index - NEAR; other <= index + NEAR; other++)
    if (isDateLine(other)) isBesideDate = true;
  if (!isBelowTitle && !isBesideDate) return false;
  const [name = ''] = names;
  const opening = lines
    .slice(segment.start, Math.min(segment.end, segment.start + OPENING_LINES))
    .flatMap(({ line, prose }) => (prose ? line.text : []));
  return (
    !opening.some((text) => text.includes(name)) && !isMadeOfWords(name, opening, page.isGiven)
  );
}

/** "Governor Appoints" above "The governor appointed …": words that the text has in lower case are a subheading, no name. */
function isMadeOfWords(
  name: string,
  opening: readonly string[],
  isGivenName: BylinePage['isGiven'],
): boolean {
  const isGiven = isGivenName(name.split(' ', 1)[0] ?? '');
  const words = new Set(opening.flatMap((text) => text.match(SMALL_WORD) ?? []).map(stemOf));
  const own = name.split(' ').map((word) => stemOf(word.toLowerCase()));
  return isGiven ? own.every((word) => words.has(word)) : own.some((word) => words.has(word));
}

const SMALL_WORD = /(?<![\p{L}’'-])\p{Ll}{3,}(?![\p{L}-])/gu;
/** "appoints" and "appointed" are one. */
const stemOf = (word: string): string => word.slice(0, 6);
