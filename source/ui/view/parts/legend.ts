// The outlets of a briefing → what their letters stand for: in lines below a list, or in one line of a border.
import { columnsOf, truncate } from '../../../text/printed/wrap.js';
import { sayKey } from '../../state/keymap.js';
import { lettered, type ViewModel } from '../../state/selectors/view-model.js';
import type { Size } from '../screen-layout.js';
import { MOST_LETTERS, UNNAMED_SIGN } from './coverage.js';

/** "U UrduPoint", "● unnamed"; none where outlets have no letters. */
function namesOf(viewModel: ViewModel): readonly string[] {
  const { outlets } = viewModel.briefing;
  const named = outlets.filter(({ name }) => viewModel.letters.has(name));
  return [
    ...named.map(({ name }) => lettered(viewModel, name)),
    ...(named.length === outlets.length ? [] : [`${UNNAMED_SIGN} unnamed`]),
  ];
}

/** True where each outlet has a column of its own beside the events. */
export const hasStrip = ({ briefing }: ViewModel): boolean =>
  briefing.outlets.length <= MOST_LETTERS;

const GAP = '   ';

/** In as many lines as it takes, but no more than there are rows: where some are left out the last says what names them all. */
export function legendLines(viewModel: ViewModel, { columns, rows }: Size): readonly string[] {
  if (!hasStrip(viewModel)) return [];
  const lines: string[] = [];
  for (const one of namesOf(viewModel)) {
    const last = lines.at(-1);
    const together = last === undefined ? one : last + GAP + one;
    if (columnsOf(together) > columns) lines.push(one);
    else lines.splice(-1, 1, together);
  }
  const shown = lines.slice(0, Math.max(0, rows));
  const last = shown.at(-1);
  if (last === undefined || shown.length === lines.length) return shown;
  return [...shown.slice(0, -1), cutLine(viewModel, last, columns)];
}

/**
 * In one line of at most so many columns; of what does not fit it says what names them all. Empty where no outlet has a letter.
 * @param isStrip with the sign of those that name none, which only a strip has
 */
export function legendLine(viewModel: ViewModel, columns: number, isStrip: boolean): string {
  const names = namesOf(viewModel);
  const lettered = names.filter((name) => !name.startsWith(UNNAMED_SIGN));
  const line = (isStrip ? names : lettered).join(GAP);
  return columnsOf(line) <= columns ? line : cutLine(viewModel, line, columns);
}

/** The names that fit whole beside the key that names them all; of the first what fits. */
function cutLine({ keys }: ViewModel, line: string, columns: number): string {
  const rest = `… ${sayKey(keys, 'help')} names all`;
  const room = columns - columnsOf(rest) - GAP.length;
  let shown = '';
  for (const name of line.split(GAP)) {
    const longer = shown === '' ? name : shown + GAP + name;
    if (columnsOf(longer) > room) break;
    shown = longer;
  }
  return (shown === '' ? truncate(line, room) : shown) + GAP + rest;
}
