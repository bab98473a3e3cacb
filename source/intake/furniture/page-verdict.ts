// What a reader of pages takes for the article → which lines of the page are inside and outside of it.
// Its verdict is mended where it takes one row of a page for the whole: paragraphs above and below of the same make.
import type { PageLine } from './page-text.js';
import type { Line } from '../text/lines.js';

/** Below so many words, or such a share of the page's own, the reader has missed the article. */
const FEWEST_WORDS = 25;
const LEAST_SHARE = 0.1;

const PROSE_WORDS = 8;
const LEAD_WORDS = 12;
/** So many paragraphs between headline and article may be its lead. */
const MOST_LEADS = 12;

/** Each line told inside or outside; as they are where the reader found too little. */
export function markOutside(lines: readonly PageLine[], article: readonly Line[]): readonly Line[] {
  const words = (list: readonly Line[]): number => list.reduce((sum, line) => sum + line.words, 0);
  const own = lines.filter(({ mark }) => mark === undefined);
  if (words(article) < FEWEST_WORDS || words(article) < LEAST_SHARE * words(own)) return lines;
  const keys = new Set(article.map(({ key }) => key));
  const isInside = lines.map((line) => keys.has(line.key));
  const reclaimed = new Set([...sameMake(lines, isInside), ...leads(lines, isInside)]);
  return lines.map((line, index) => ({
    ...line,
    isOutside: isInside[index] !== true && !reclaimed.has(index),
  }));
}

const isParagraph = ({ words, ends, mark, isLink, heading }: PageLine, fewest: number): boolean =>
  words >= fewest && ends && mark === undefined && !isLink && heading === 0;

/** Paragraphs outside whose element has the class of those inside: the other rows of the same text. */
function sameMake(lines: readonly PageLine[], isInside: readonly boolean[]): number[] {
  const makes = new Map<string, number>();
  const make = ({ shape, article }: PageLine): string => `${shape} ${article}`;
  let prose = 0;
  lines.forEach((line, index) => {
    if (isInside[index] !== true || !isParagraph(line, PROSE_WORDS)) return;
    prose++;
    makes.set(make(line), (makes.get(make(line)) ?? 0) + 1);
  });
  return lines.flatMap((line, index) => {
    const hasClass = !line.shape.endsWith('.');
    const isSame = hasClass && (makes.get(make(line)) ?? 0) >= Math.max(2, prose / 2);
    return isInside[index] !== true && isSame && isParagraph(line, PROSE_WORDS) ? [index] : [];
  });
}

/** Paragraphs between the headline and the first line inside. */
function leads(lines: readonly PageLine[], isInside: readonly boolean[]): number[] {
  const first = lines.findIndex(
    (line, index) => isInside[index] === true && isParagraph(line, PROSE_WORDS),
  );
  const headline = lines.findLastIndex(({ heading }, index) => heading === 1 && index < first);
  if (headline < 0) return [];
  const found: number[] = [];
  for (let index = headline + 1; index < first; index++) {
    const line = lines[index];
    if (line === undefined || line.heading > 1) break;
    if (isInside[index] !== true && isParagraph(line, LEAD_WORDS) && line.shape.startsWith('P.'))
      found.push(index);
  }
  return found.length > MOST_LEADS ? [] : found;
}
