// Asked on quitting: the notes that are not in the notebook, why, and what each key does about it.
import { columnsOf, wrap } from '../../../text/printed/wrap.js';
import { keySign, rowsOf } from '../../state/keymap.js';
import { sayChange, sayUnkept } from '../../state/keep.js';
import { innerSize } from '../parts/frame-size.js';
import { frame } from '../parts/frame.js';
import { span, type Row } from '../parts/row.js';
import type { PanelProps } from './panel-props.js';

/** Columns of the keys at the left, the blanks behind them included. */
const KEY_COLUMNS = 9;

export function unkeptView({ viewModel, state, size, focused }: PanelProps): Row[] {
  const { unkept, trouble } = state;
  const room = innerSize(size);
  const count = sayUnkept(unkept);
  const lines = (text: string, style: 'plain' | 'dim'): Row[] =>
    wrap(text, room.columns).map(({ start, end }): Row => [span(text.slice(start, end), style)]);
  const keys = rowsOf(viewModel.keys)
    .filter(
      ({ modes, action }) => modes.length === 1 && modes[0] === 'unkept' && action.type !== 'edit',
    )
    .map((row): Row => {
      const signs = row.keys.map(keySign).join(' ');
      return [
        span(signs + ' '.repeat(Math.max(1, KEY_COLUMNS - columnsOf(signs))), 'accent'),
        span(row.help),
      ];
    });
  const why = lines(trouble ?? 'It is being written …', 'dim');
  // What the keys do is always in sight; of many notes the first are.
  const left = Math.max(0, room.rows - why.length - keys.length - 2);
  const notes = unkept.slice(0, left).flatMap((change) => lines(sayChange(change), 'plain'));
  return frame({
    title: `${count} ${unkept.length === 1 ? 'is' : 'are'} not kept`,
    size,
    focused,
    content: [...why, [], ...notes.slice(0, left), [], ...keys],
  });
}
