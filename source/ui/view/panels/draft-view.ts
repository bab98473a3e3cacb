// What is put together to write from, in the reader's order, each with the note about it.
import { wrap } from '../../../text/printed/wrap.js';
import { noteOn } from '../../../library/draft.js';
import type { Bookmark } from '../../../library/notebook.js';
import { draftOf, draftPlace } from '../../state/keep.js';
import { sayKey } from '../../state/keymap.js';
import type { UserKeys } from '../../state/selectors/view-model.js';
import type { State } from '../../state/state.js';
import { blocksAround } from '../parts/blocks-around.js';
import { innerSize } from '../parts/frame-size.js';
import { frame } from '../parts/frame.js';
import { fitRow, ofMember, span, type Row } from '../parts/row.js';
import { MOST_TEXT_COLUMNS } from '../screen-layout.js';
import type { PanelProps } from './panel-props.js';

const sayEmpty = (keys: UserKeys): string =>
  `Nothing is in the draft. Press ${sayKey(keys, 'back')}, then ${sayKey(keys, 'put-into-draft')} on an event or a quote.`;

/** About how many rows an entry takes. */
const ROWS_OF_ONE = 4;

export function draftView({ viewModel, state, size, focused }: PanelProps): Row[] {
  const draft = draftOf(viewModel, state);
  const at = draftPlace(viewModel, state);
  const room = innerSize(size);
  const empty = sayEmpty(viewModel.keys);
  const columns = Math.min(room.columns, MOST_TEXT_COLUMNS + 2);
  return frame({
    title: draft.length === 0 ? 'Draft' : `Draft ${at + 1}/${draft.length}`,
    size,
    focused,
    content:
      draft.length === 0
        ? wrap(empty, columns).map(({ start, end }) => [span(empty.slice(start, end), 'dim')])
        : blocksAround(
            draft,
            { chosen: Math.max(0, at), rows: room.rows, height: ROWS_OF_ONE },
            (entry, index) => ofMember(entryBlock(state, entry, columns, index === at), index),
          ),
  });
}

function entryBlock(state: State, entry: Bookmark, columns: number, chosen: boolean): Row[] {
  const style = chosen ? 'selected' : 'plain';
  const words = wrap(entry.words, columns - 2).map(({ start, end }, index): Row => [
    span(index === 0 && chosen ? '▸ ' : '  ', chosen ? 'selected' : 'accent'),
    ...fitRow([span(entry.words.slice(start, end), style)], columns - 2, style),
  ]);
  const note = noteOn(state.notebook, entry);
  const said = note === '' ? '' : `Note: ${note.replace(/\s+/gu, ' ')}`;
  const below = wrap(said, columns - 4).map(({ start, end }): Row => [
    span(`    ${said.slice(start, end)}`, 'dim'),
  ]);
  return [...words, ...below, []];
}
