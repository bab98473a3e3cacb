// What every finder of this room is given: an article, cut into sentences, and its language.
import type { Language } from '../languages/language.js';
import type { Article } from '../model/article.js';
import type { Range } from '../model/range.js';
import type { Trace } from '../model/trace.js';

export type Reading = {
  readonly article: Article;
  /** Sorted; they tile the paragraphs. */
  readonly sentences: readonly Range[];
  readonly language: Language;
  /** Told of the decisions; undefined where nobody asks. */
  readonly trace?: Trace | undefined;
};
