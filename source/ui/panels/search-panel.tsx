// The search box and its hits, best first, the matched words marked.
import type { JSX } from 'react';
import { wrap } from '../../layout.js';
import { outletName } from '../../model/outlet.js';
import type { Hit } from '../../search/search.js';
import { sayHitDate } from '../../wording.js';
import { FRAME_COLUMNS, FRAME_ROWS } from '../parts/frame-size.js';
import { Frame } from '../parts/frame.js';
import { blocksAround } from '../parts/blocks-around.js';
import { fitRow, markedSpans, span, type Mark, type Row } from '../parts/row.js';
import type { Reader } from '../reader.js';
import { searchOf } from '../state.js';
import type { PanelProps } from './event-list.js';

/** Lines that the text of a hit may take. */
const HIT_LINES = 2;

export function SearchPanel({ reader, state, size, focused }: PanelProps): JSX.Element {
  const box = state.search;
  if (!box) return <></>;
  const { hits } = searchOf(reader, state);
  const room = { columns: size.columns - FRAME_COLUMNS, rows: size.rows - FRAME_ROWS };
  const title =
    box.query.trim() === ''
      ? 'Search'
      : `Search ${hits.length === 0 ? 0 : box.selected + 1}/${hits.length}`;
  return (
    <Frame
      title={title}
      columns={size.columns}
      rows={size.rows}
      focused={focused}
      content={[
        inputRow(box.query, box.cursor, room.columns),
        ...hitRows(reader, hits, box.selected, box.query, { ...room, rows: room.rows - 1 }),
      ]}
    />
  );
}

/** "/words" with the cursor shown in reverse; the end of a long query stays in sight. */
function inputRow(query: string, cursor: number, columns: number): Row {
  const room = Math.max(1, columns - 3);
  const from = Math.max(0, cursor - room);
  const under = query.slice(cursor, cursor + 1) || ' ';
  return fitRow(
    [
      span('/', 'accent'),
      span(query.slice(from, cursor)),
      span(under, 'selected'),
      span(query.slice(cursor + under.length)),
    ],
    columns,
  );
}

function hitRows(
  reader: Reader,
  hits: readonly Hit[],
  selected: number,
  query: string,
  room: { readonly columns: number; readonly rows: number },
): Row[] {
  const say = (words: string): Row[] =>
    wrap(words, room.columns).map(({ start, end }) => [span(words.slice(start, end), 'dim')]);
  if (query.trim() === '')
    return say('Type words in any order; a typo does no harm. Esc leaves everything as it was.');
  if (hits.length === 0) return say('Nothing matches. Try fewer words or another spelling.');
  return blocksAround(hits.length, selected, room.rows, (index) =>
    hitBlock(reader, hits[index]!, index === selected, room.columns),
  );
}

const KIND_WORDS = { event: 'event', quote: 'quote', sentence: 'source' } as const;

/** One hit: what it is, its day and outlet, then its text with the matches marked. */
function hitBlock(reader: Reader, hit: Hit, chosen: boolean, columns: number): Row[] {
  const article = reader.articles.get(hit.articleId);
  const about = [KIND_WORDS[hit.kind], sayHitDate(hit.date), article ? outletName(article) : ''];
  const head: Row = [
    span(chosen ? '▸ ' : '  ', 'accent'),
    span(about.filter((word) => word !== '').join(' · '), chosen ? 'selected' : 'dim'),
  ];
  const marks = hit.marks.map((range): Mark => ({ ...range, style: 'match' }));
  const lines = wrap(hit.text, columns - 2);
  const firstMark = lines.findIndex(({ end }) => end > (hit.marks[0]?.start ?? 0));
  const top = Math.max(0, Math.min(firstMark, lines.length - HIT_LINES));
  const text = lines
    .slice(top, top + HIT_LINES)
    .map((line): Row => [span('  '), ...markedSpans(hit.text, line, marks)]);
  return [head, ...text];
}
