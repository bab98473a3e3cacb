// Article → the lines of the source view at a width: its title and paragraphs, or its file with what was taken out.
import { wrap } from '../../text/printed/wrap.js';
import type { Article } from '../../model/article.js';
import { memoizeByObject, memoizeRecent } from '../../text/values/memoize.js';
import type { Range } from '../../text/range.js';

/** A line of the view: words of the head, a stretch of the body, or nothing. */
export type SourceLine =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'body'; readonly at: Range }
  /** Words of the file that are no part of the article, and the reason, which stands at the first of their lines. */
  | { readonly kind: 'removed'; readonly text: string; readonly reason: string }
  | { readonly kind: 'blank' };

const MOST_WIDTHS = 100;

/** Both views of an article, by columns; kept, so that moving about in it wraps it once. */
const viewsOf = memoizeByObject((article: Article) => ({
  read: memoizeRecent(MOST_WIDTHS, (columns: number) => layOut(article, columns)),
  original: memoizeRecent(MOST_WIDTHS, (columns: number) => layOriginalOut(article, columns)),
}));

/** The lines of the article at `columns`. */
export const sourceLines = (
  article: Article,
  columns: number,
  original = false,
): readonly SourceLine[] => viewsOf(article)[original ? 'original' : 'read'](columns);

function layOut(article: Article, columns: number): SourceLine[] {
  const title = article.titleCertainty === 'explicit' ? article.title : '';
  const lines: SourceLine[] = wrap(title, columns).map(({ start, end }) => ({
    kind: 'title',
    text: title.slice(start, end),
  }));
  for (const paragraph of article.paragraphs) {
    if (lines.length > 0) lines.push({ kind: 'blank' });
    lines.push(...bodyLines(article, paragraph, columns));
  }
  return lines;
}

/** The file from its first line to its last: what was kept as it stands in the body, what was removed with the reason. */
function layOriginalOut(article: Article, columns: number): SourceLine[] {
  const kept = article.paragraphs.map((paragraph) => ({
    line: paragraph.line ?? 0,
    lines: bodyLines(article, paragraph, columns),
  }));
  const removed = article.removed.map(({ line, text, reason }) => ({
    line,
    lines: wrap(text, columns).map(({ start, end }, index): SourceLine => ({
      kind: 'removed',
      text: text.slice(start, end),
      reason: index === 0 ? reason : '',
    })),
  }));
  // Of what stands in one line of the file, the part that was taken out comes first: it is a date or a headline.
  const parts = [...removed, ...kept].sort((a, b) => a.line - b.line);
  return parts.flatMap(({ line, lines }, index): SourceLine[] => {
    const before = parts[index - 1];
    const gap = before !== undefined && line > before.line + 1;
    return gap ? [{ kind: 'blank' }, ...lines] : lines;
  });
}

function bodyLines(article: Article, paragraph: Range, columns: number): SourceLine[] {
  return wrap(article.body.slice(paragraph.start, paragraph.end), columns).map(
    ({ start, end }) => ({
      kind: 'body',
      at: { start: start + paragraph.start, end: end + paragraph.start },
    }),
  );
}

/** The line that shows offset `at` of the body, or the one before it; 0 where there is none. */
export function lineAt(lines: readonly SourceLine[], at: number): number {
  return Math.max(
    0,
    lines.findLastIndex((line) => line.kind === 'body' && line.at.start <= at),
  );
}

/**
 * The first line to show, so that line `lit` stands in the upper part of `rows` and no row is wasted. It goes on by
 * much of a view at a time, so that words next to each other are lit where they stand.
 */
export function topFor(lines: readonly SourceLine[], lit: number, rows: number): number {
  const step = Math.max(1, Math.floor((rows * 2) / 3));
  const above = Math.floor(rows / 10);
  return clampTop(lines, step * Math.floor((lit - above) / step), rows);
}

/** `top` moved to where the view neither begins before the first line nor ends after the last. */
export function clampTop(lines: readonly SourceLine[], top: number, rows: number): number {
  return Math.max(0, Math.min(top, lines.length - rows));
}
