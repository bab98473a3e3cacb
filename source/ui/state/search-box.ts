// The search box: typed words, scope, order, the chosen hit and the searches before, and what each key makes of it.
import type { SearchRequest } from '../../search/filtered-search.js';
import { parseQuery } from '../../search/query.js';
import { editLine, EMPTY_LINE, typedLineOf, type Edit, type TypedLine } from './edit-line.js';

export type SearchBox = {
  readonly line: TypedLine;
  readonly selected: number;
  readonly scope: SearchRequest['scope'];
  readonly order: SearchRequest['order'];
  /** The article that scope "article" looks in. */
  readonly articleId: string | undefined;
  /** Which earlier search stands in the line, and what was typed before it was called up. */
  readonly past: { readonly at: number; readonly typed: string } | undefined;
};

/** What each scope is called, in the order in which Tab goes through them. */
export const SCOPES: readonly (readonly [SearchRequest['scope'], string])[] = [
  ['all', 'all'],
  ['event', 'events'],
  ['quote', 'quotes'],
  ['sentence', 'sources'],
  ['article', 'this article'],
];

/** An empty box; over an open article it looks there first. */
export function openBox(
  text: string,
  articleId: string | undefined,
  inArticle: boolean,
): SearchBox {
  return {
    line: text === '' ? EMPTY_LINE : typedLineOf(text),
    selected: 0,
    scope: inArticle ? 'article' : 'all',
    order: 'rank',
    articleId,
    past: undefined,
  };
}

/** What the box asks for. */
export const askedBy = ({ line, scope, order, articleId }: SearchBox): SearchRequest => ({
  text: line.text,
  scope,
  order,
  articleId,
});

export function editBox(box: SearchBox, edit: Edit): SearchBox {
  const line = editLine(box.line, isAfterChip(box.line, edit) ? { kind: 'delete-word' } : edit);
  return line.text === box.line.text
    ? { ...box, line }
    : { ...box, line, selected: 0, past: undefined };
}

/** True for Backspace after a filter that is done: it takes the whole of it off. `speaker:"Ada Lind" ` but not `speaker:Ad` */
const isAfterChip = ({ text, cursor }: TypedLine, { kind }: Edit): boolean =>
  kind === 'delete-before' &&
  text[cursor - 1] === ' ' &&
  parseQuery(text).chips.some(({ end }) => end === cursor - 1);

/** The next scope; the words stay. */
export function turnScope(box: SearchBox, by: 1 | -1): SearchBox {
  const at = SCOPES.findIndex(([scope]) => scope === box.scope);
  return { ...box, selected: 0, scope: SCOPES.at((at + by) % SCOPES.length)?.[0] ?? box.scope };
}

export const turnOrder = (box: SearchBox): SearchBox => ({
  ...box,
  selected: 0,
  order: box.order === 'rank' ? 'time' : 'rank',
});

/** The search before the one shown; before the first comes again what was typed. */
export function recallSearch(box: SearchBox, history: readonly string[]): SearchBox {
  const at = (box.past?.at ?? -1) + 1;
  const typed = box.past?.typed ?? box.line.text;
  const before = history[at];
  const past = before === undefined ? undefined : { at, typed };
  return { ...box, line: typedLineOf(before ?? typed), selected: 0, past };
}

/** The searches with this one first, each once. */
export function rememberSearch(history: readonly string[], text: string): readonly string[] {
  const words = text.trim();
  return words === ''
    ? history
    : [words, ...history.filter((other) => other !== words)].slice(0, MOST_REMEMBERED);
}

const MOST_REMEMBERED = 100;
