// A page → the several whole articles on it, each with its own headline; none where it holds one.
import type { StatedMetadata } from '../draft.js';
import { readStatedDate } from '../metadata/day/stated-date.js';
import { tidy, type PageDocument, type PageElement } from '../metadata/page/page-document.js';
import { pageLines, type PageNode } from './page-text.js';
import type { Line } from '../text/lines.js';

export type ArticleOnPage = Pick<StatedMetadata, 'title' | 'publishedAt' | 'unreadDate'> & {
  readonly lines: readonly Line[];
};

const MOST_ARTICLES = 200;
/** A whole article has so many paragraphs and words at least; a teaser has one. */
const FEWEST_PARAGRAPHS = 3;
const FEWEST_WORDS = 60;
const PROSE_WORDS = 8;
/** A main heading of the whole page that says more than the name of a section makes one article of its parts: a live page. */
const SECTION_WORDS = 3;

type Holder = PageElement & {
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
};

/** The articles that a page sets one below the other, in ARTICLE elements that each have a headline, a day or a byline, and text. */
export function articlesOf(document: PageDocument): ArticleOnPage[] {
  const holders = [...document.querySelectorAll('article')] as Holder[];
  if (holders.length < 2 || holders.length > MOST_ARTICLES) return [];
  const outermost = holders.filter(
    ({ parentElement }) => parentElement?.closest('article') == null,
  );
  const outside = [...document.querySelectorAll('h1')].some(
    (heading) =>
      heading.closest('article') === null &&
      (tidy(heading.textContent) ?? '').split(' ').length > SECTION_WORDS,
  );
  return outside ? [] : outermost.flatMap((holder) => articleOf(holder) ?? []);
}

function articleOf(holder: Holder): ArticleOnPage | undefined {
  const [heading] = holder.querySelectorAll('h1, h2, h3');
  const title = tidy(heading?.textContent);
  const [time] = holder.querySelectorAll('time[datetime], [itemprop="datePublished"]');
  const byline = [
    ...holder.querySelectorAll('[class*="byline"], [class*="author"], [rel="author"]'),
  ];
  if (title === undefined || (time === undefined && byline.length === 0)) return undefined;
  const lines = pageLines(holder as unknown as PageNode);
  const prose = lines.filter(
    ({ words, ends, isLink, mark }) =>
      words >= PROSE_WORDS && ends && !isLink && mark === undefined,
  );
  const words = prose.reduce((sum, line) => sum + line.words, 0);
  if (prose.length < FEWEST_PARAGRAPHS || words < FEWEST_WORDS) return undefined;
  const day =
    time?.getAttribute('datetime') ??
    time?.getAttribute('content') ??
    time?.textContent ??
    undefined;
  return { title, ...readStatedDate(day), lines };
}
