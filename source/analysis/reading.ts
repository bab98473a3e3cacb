// What every finder of this room is given: an article, cut into sentences, and its language.
import type { Language } from '../languages/language.js';
import type { Article } from '../model/article.js';
import type { Range } from '../model/range.js';
import { stableId } from '../model/stable-id.js';

export type Reading = {
  readonly article: Article;
  /** Sorted; they tile the paragraphs. */
  readonly sentences: readonly Range[];
  readonly language: Language;
  /** Told what each id was made of but the article, so that those of a copy can be made. */
  readonly seeds?: Map<string, readonly string[]> | undefined;
};

/** The id of what is found in an article, from what it is made of. */
export function idIn({ article, seeds }: Reading, ...seed: readonly string[]): string {
  const id = stableId(article.id, ...seed);
  seeds?.set(id, seed);
  return id;
}
