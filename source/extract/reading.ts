// What every finder of this room is given: an article and its language.
import type { Language } from '../languages/language.js';
import type { Article } from '../model/article.js';
import { stableId } from '../text/values/stable-id.js';
import type { Trace } from '../model/trace.js';

export type Reading = {
  readonly article: Article;
  readonly language: Language;
  /** Told of the decisions; undefined where nobody asks. */
  readonly trace?: Trace | undefined;
  /** Told of each id how it follows from the article's, so that those of a copy can be made. */
  readonly ids?: Map<string, IdMaker> | undefined;
};

/** An article's id → the id of what is found in it. */
export type IdMaker = (articleId: string) => string;

/** The id of what is found in an article, from what it is made of. */
export function idIn(reading: Reading, ...seed: readonly string[]): string {
  return idBy(reading, (articleId) => stableId(articleId, ...seed));
}

/** The id of a later one of several that were given the same. */
export function nextIdIn(reading: Reading, id: string, before: number): string {
  const first = reading.ids?.get(id) ?? (() => id);
  return idBy(reading, (articleId) => stableId(first(articleId), String(before)));
}

function idBy({ article, ids }: Reading, make: IdMaker): string {
  const id = make(article.id);
  ids?.set(id, make);
  return id;
}
