// Who stands for an article in lists of outlets.
import type { Article } from './article.js';

/** The publisher, or, where none is known, the name of the article's file: such an article is an outlet of its own. */
export function outletName(article: Pick<Article, 'publisher' | 'id'>): string {
  return article.publisher ?? article.id;
}

/** What is said for the outlet of an article that names none. */
export const NO_OUTLET = 'outlet unnamed';

/** The publisher as a citation names it, which must not hold the name of a file. */
export const citedOutlet = ({ publisher }: Pick<Article, 'publisher'>): string =>
  publisher ?? NO_OUTLET;
