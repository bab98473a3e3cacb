// The wordings of the chosen quote, side by side where they fit, the words in which they differ underlined.
import { innerSize } from '../parts/frame-size.js';
import { frame } from '../parts/frame.js';
import { span, type Row } from '../parts/row.js';
import { chosenQuote } from '../../state/selectors/selectors.js';
import { wordingRows } from '../wordings.js';
import type { PanelProps } from './panel-props.js';
import { sayKey } from '../../state/keymap.js';

export function wordingsView({ viewModel, state, size, focused }: PanelProps): Row[] {
  const quote = chosenQuote(viewModel, state);
  const room = innerSize(size);
  const rows = quote ? wordingRows(viewModel, quote, state.sighting, room.columns) : [];
  const top = Math.max(0, Math.min(state.viewScroll, rows.length - room.rows));
  return frame({
    title: `Wordings of this quote${rows.length > room.rows ? ` · ${top + 1}–${top + room.rows} of ${rows.length} rows` : ''}`,
    size,
    focused,
    content:
      rows.length > 0
        ? rows.slice(top, top + room.rows)
        : [
            [
              span(
                `No quote is chosen. Press ${sayKey(viewModel.keys, 'quotes')} for the quotes.`,
                'dim',
              ),
            ],
          ],
  });
}
