// A line that is typed in, as a row: where the cursor stands, and the end of a long line in sight.
import { columnsOf } from '../../../text/printed/wrap.js';
import type { TypedLine } from '../../state/edit-line.js';
import { fitRow, markedSpans, span, type Mark, type Row } from './row.js';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The row, exactly `columns` wide: a sign, the words with their marks, the cursor. */
export function inputRow(
  sign: string,
  { text, cursor }: TypedLine,
  marks: readonly Mark[],
  columns: number,
): Row {
  const room = Math.max(1, columns - columnsOf(sign) - 2);
  let from = 0;
  for (const { segment } of graphemes.segment(text.slice(0, cursor))) {
    if (columnsOf(text.slice(from, cursor)) <= room) break;
    from += segment.length;
  }
  const shown = `${text} `;
  const under = graphemes.segment(shown).containing(cursor)?.segment.length ?? 1;
  const at: Mark = { start: cursor, end: cursor + under, style: 'cursor' };
  return fitRow(
    [
      span(`${sign} `, 'accent'),
      ...markedSpans(shown, { start: from, end: shown.length }, [...marks, at]),
    ],
    columns,
  );
}
