// One line of typed words with a cursor, and what an editing key makes of it.

export type TypedLine = { readonly text: string; readonly cursor: number };

/** A change to a typed line. */
export type Edit =
  | { readonly kind: 'insert'; readonly text: string }
  | {
      readonly kind:
        | 'delete-before'
        | 'delete-after'
        | 'delete-word'
        | 'delete-word-after'
        | 'delete-rest'
        | 'clear'
        | 'left'
        | 'right'
        | 'word-left'
        | 'word-right'
        | 'start'
        | 'end';
    };

export const EMPTY_LINE: TypedLine = { text: '', cursor: 0 };

/** The line that holds those words, the cursor after them. */
export const typedLineOf = (text: string): TypedLine => ({ text, cursor: text.length });

/** A word and the blanks after it, at the end: a filter with its quoted value is one word. `speaker:"Ada Lind" ` */
// eslint-disable-next-line regexp/no-super-linear-backtracking, regexp/no-super-linear-move -- a mark that is left open reaches the end, so that it fails nowhere behind one
const LAST_WORD = /(?:[^\s"]|"[^"]*"?)+\s*$/u;

/** Blanks and the word behind them, at the start. */
const NEXT_WORD = /^\s*(?:[^\s"]|"[^"]*"?)+/u;

/** The line after the edit. Cursor and deletions keep to whole graphemes. */
export function editLine({ text, cursor }: TypedLine, edit: Edit): TypedLine {
  const before = text.slice(0, cursor);
  const after = text.slice(cursor);
  const keep = (kept: string): TypedLine => ({ text: kept + after, cursor: kept.length });
  switch (edit.kind) {
    case 'insert':
      return keep(before + edit.text);
    case 'delete-before':
      return keep(before.slice(0, previousGrapheme(before)));
    case 'delete-word':
      return keep(before.replace(LAST_WORD, ''));
    case 'delete-after':
      return { text: before + after.slice(nextGrapheme(after)), cursor };
    case 'delete-word-after':
      return { text: before + after.replace(NEXT_WORD, ''), cursor };
    case 'delete-rest':
      return { text: before, cursor };
    case 'clear':
      return keep('');
    case 'word-left':
      return { text, cursor: before.replace(LAST_WORD, '').length };
    case 'word-right':
      return { text, cursor: text.length - after.replace(NEXT_WORD, '').length };
    case 'left':
      return { text, cursor: previousGrapheme(before) };
    case 'right':
      return { text, cursor: cursor + nextGrapheme(after) };
    case 'start':
      return { text, cursor: 0 };
    case 'end':
      return { text, cursor: text.length };
  }
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const previousGrapheme = (text: string): number => [...graphemes.segment(text)].at(-1)?.index ?? 0;
const nextGrapheme = (text: string): number =>
  graphemes.segment(text).containing(0)?.segment.length ?? 0;
