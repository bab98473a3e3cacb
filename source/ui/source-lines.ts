// Article → the lines of the source view at a width: title, byline, then the wrapped paragraphs with a blank between.
import { wrap } from '../layout.js';
import type { Article } from '../model/article.js';
import type { Range } from '../model/range.js';

/** A line of the view: words of the head, a stretch of the body, or nothing. */
export type SourceLine =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'body'; readonly at: Range }
  | { readonly kind: 'blank' };

const known = new WeakMap<Article, Map<number, readonly SourceLine[]>>();

/** The lines of the article at `columns`; kept, so that moving about in an article wraps it once. */
export function sourceLines(article: Article, columns: number): readonly SourceLine[] {
  const widths = known.get(article) ?? new Map<number, readonly SourceLine[]>();
  known.set(article, widths);
  const lines = widths.get(columns) ?? layOut(article, columns);
  widths.set(columns, lines);
  return lines;
}

function layOut(article: Article, columns: number): SourceLine[] {
  const title = article.titleCertainty === 'explicit' ? article.title : '';
  const lines: SourceLine[] = wrap(title, columns).map(({ start, end }) => ({
    kind: 'title',
    text: title.slice(start, end),
  }));
  for (const paragraph of article.paragraphs) {
    if (lines.length > 0) lines.push({ kind: 'blank' });
    const text = article.body.slice(paragraph.start, paragraph.end);
    for (const { start, end } of wrap(text, columns)) {
      lines.push({
        kind: 'body',
        at: { start: start + paragraph.start, end: end + paragraph.start },
      });
    }
  }
  return lines;
}

/** The line that shows offset `at` of the body, or the one before it; 0 where there is none. */
export function lineAt(lines: readonly SourceLine[], at: number): number {
  return Math.max(
    0,
    lines.findLastIndex((line) => line.kind === 'body' && line.at.start <= at),
  );
}

/** The first line to show, so that line `lit` stands in the upper third of `rows` and no row is wasted. */
export function topFor(lines: readonly SourceLine[], lit: number, rows: number): number {
  return clampTop(lines, lit - Math.floor(rows / 3), rows);
}

/** `top` moved to where the view neither begins before the first line nor ends after the last. */
export function clampTop(lines: readonly SourceLine[], top: number, rows: number): number {
  return Math.max(0, Math.min(top, lines.length - rows));
}
