// The keys that work, the marks and what they mean, and what could not be read.
import type { JSX } from 'react';
import { wrap } from '../../layout.js';
import { STATUS_MARKS } from '../../wording.js';
import { helpLines, KEYS, SEARCH_KEYS } from '../keys.js';
import { FRAME_COLUMNS, FRAME_ROWS } from '../parts/frame-size.js';
import { Frame } from '../parts/frame.js';
import { span, type Row } from '../parts/row.js';
import type { Reader } from '../reader.js';
import type { PanelProps } from './event-list.js';

export function HelpPanel({ reader, state, size, focused }: PanelProps): JSX.Element {
  const room = { columns: size.columns - FRAME_COLUMNS, rows: size.rows - FRAME_ROWS };
  const rows = helpRows(reader, room.columns);
  const top = Math.max(0, Math.min(state.help ?? 0, rows.length - room.rows));
  return (
    <Frame
      title={rows.length > room.rows ? 'Help ↑↓' : 'Help'}
      columns={size.columns}
      rows={size.rows}
      focused={focused}
      content={rows.slice(top, top + room.rows)}
    />
  );
}

/** The whole help as rows of at most `columns`. */
export function helpRows(reader: Reader, columns: number): Row[] {
  const marks = Object.values(STATUS_MARKS).filter(({ word }) => word !== '');
  const letters = reader.briefing.outlets.map(
    ({ name }) => [reader.letters.get(name) ?? '•', name] as const,
  );
  const warnings = reader.briefing.warnings.map(({ path, message }) => `${path}: ${message}`);
  return [
    ...section(
      'Keys',
      pairs(
        helpLines(KEYS).map(({ keys, help }) => [keys, help]),
        columns,
      ),
    ),
    ...section(
      'In the search box',
      pairs(
        helpLines(SEARCH_KEYS).map(({ keys, help }) => [keys, help]),
        columns,
      ),
    ),
    ...section(
      'Marks',
      pairs(
        [
          ...marks.map(({ mark, word }) => [mark, word] as const),
          ['!', 'the sources differ'],
          ['▎', 'a quote that belongs to the chosen event'],
        ],
        columns,
      ),
    ),
    ...section('Outlets', pairs(letters, columns)),
    ...(warnings.length === 0
      ? []
      : section(
          'Not read as asked',
          warnings.flatMap((words) => paragraph(words, columns, '')),
        )),
  ];
}

const section = (heading: string, rows: readonly Row[]): Row[] => [
  [span(heading, 'strong')],
  ...rows,
  [],
];

const KEY_COLUMNS = 18;

function pairs(rows: readonly (readonly [string, string])[], columns: number): Row[] {
  return rows.flatMap(([left, right]) => paragraph(right, columns, left));
}

/** `words` wrapped beside `left`, which keeps to a column of its own. */
function paragraph(words: string, columns: number, left: string): Row[] {
  const indent = Math.min(KEY_COLUMNS, Math.floor(columns / 2));
  const aside = left === '' ? 2 : indent;
  const head = left.length >= aside ? `${left}  ` : left.padEnd(aside);
  return wrap(words, columns - Math.max(aside, head.length)).map(({ start, end }, index): Row => [
    span(index === 0 ? head : ' '.repeat(aside), 'accent'),
    span(words.slice(start, end)),
  ]);
}
