// The wordings of the chosen quote, side by side where they fit, the words in which they differ underlined.
import type { JSX } from 'react';
import { FRAME_COLUMNS, FRAME_ROWS } from '../parts/frame-size.js';
import { Frame } from '../parts/frame.js';
import { span } from '../parts/row.js';
import { chosenQuote } from '../shown.js';
import { wordingRows } from '../wordings.js';
import type { PanelProps } from './event-list.js';

export function WordingsView({ reader, state, size, focused }: PanelProps): JSX.Element {
  const quote = chosenQuote(reader, state);
  const room = { columns: size.columns - FRAME_COLUMNS, rows: size.rows - FRAME_ROWS };
  const rows = quote ? wordingRows(reader, quote, state.sighting, room.columns) : [];
  const top = Math.max(0, Math.min(state.viewScroll, rows.length - room.rows));
  return (
    <Frame
      title={`Wordings of this quote${rows.length > room.rows ? ` · ${top + 1}–${top + room.rows} of ${rows.length} rows` : ''}`}
      columns={size.columns}
      rows={size.rows}
      focused={focused}
      content={
        rows.length > 0
          ? rows.slice(top, top + room.rows)
          : [[span('No quote is chosen. Press 2 for the quotes.', 'dim')]]
      }
    />
  );
}
