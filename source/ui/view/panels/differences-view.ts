// What sources tell in two ways: a row of each above, and the passages of the chosen one beside or under each other.
import { columnsOf, wrap } from '../../../text/printed/wrap.js';
import { outletName } from '../../../model/outlet.js';
import { sayByline, sayPlace } from '../../../select/wording.js';
import {
  differenceAt,
  differencesOf,
  sayDiffering,
  sidesOf,
  type DifferingClaim,
  type Side,
} from '../../state/selectors/differences.js';
import { shownSighting } from '../../state/selectors/selectors.js';
import { lettered, type ViewModel } from '../../state/selectors/view-model.js';
import type { State } from '../../state/state.js';
import { innerSize } from '../parts/frame-size.js';
import { frame } from '../parts/frame.js';
import { besideOrBelow } from '../parts/beside-or-below.js';
import {
  fitRow,
  marginRows,
  markedSpans,
  ofMember,
  span,
  type Mark,
  type Row,
} from '../parts/row.js';
import { windowTop } from '../parts/window-top.js';
import { MOST_TEXT_COLUMNS } from '../screen-layout.js';
import type { PanelProps } from './panel-props.js';

/** The list takes this share of the rows at most, and a rule below it. */
const SHARE_OF_LIST = 0.35;
/** Between the kinds of a difference and what it is about. */
const KIND_GAP = 2;
/** In fewer columns the kind of a difference is left out. */
const LEAST_FOR_KIND = 50;

export function differencesView({ viewModel, state, size, focused }: PanelProps): Row[] {
  const room = innerSize(size);
  const all = differencesOf(viewModel.briefing);
  const at = differenceAt(viewModel, state);
  const chosen = all[at];
  // In a low panel the passages need every row; the title says which of all they are of.
  const rows = Math.min(all.length, Math.floor(room.rows * SHARE_OF_LIST));
  const top = windowTop(at, all.length, rows);
  const kinds =
    room.columns < LEAST_FOR_KIND
      ? 0
      : KIND_GAP + Math.max(0, ...all.map((one) => columnsOf(kindsOf(one))));
  const list = all
    .slice(top, top + rows)
    .flatMap((one, index) =>
      ofMember(
        [listRow(one, { columns: room.columns, kinds, selected: top + index === at && focused })],
        top + index,
      ),
    );
  const below = chosen ? sideRows(viewModel, state, chosen, room.columns) : [];
  const rule: Row[] = rows === 0 ? [] : [[span('─'.repeat(room.columns), 'dim')]];
  const left = Math.max(0, room.rows - list.length - rule.length);
  const scroll = Math.max(0, Math.min(state.viewScroll, below.length - left));
  return frame({
    title: `Where sources differ ${at + 1}/${all.length}`,
    size,
    focused,
    content: [...list, ...rule, ...below.slice(scroll, scroll + left)],
    position: below.length > left ? `${scroll + 1}–${scroll + left} of ${below.length}` : '',
  });
}

/** "date figure": what its sources tell in two ways. */
const kindsOf = ({ claim }: DifferingClaim): string =>
  [...new Set(claim.conflicts.map(({ kind }) => kind))].join(' ');

type ListLook = {
  readonly columns: number;
  /** Columns of the kinds of a difference, as many in each row; 0 where they are left out. */
  readonly kinds: number;
  readonly selected: boolean;
};

function listRow(differing: DifferingClaim, { columns, kinds, selected }: ListLook): Row {
  const style = selected ? 'selected' : 'plain';
  const head = kinds === 0 ? '' : kindsOf(differing).padEnd(kinds);
  return [
    span(selected ? '▸ ' : '  ', selected ? 'selected' : 'accent'),
    ...fitRow([span(`${head}${sayDiffering(differing)}`, style)], columns - 2, style),
  ];
}

/** The passages of the chosen difference: each with its value, who says so, and the words lit. */
export function sideRows(
  viewModel: ViewModel,
  state: State,
  differing: DifferingClaim,
  columns: number,
): Row[] {
  const here = shownSighting(viewModel, state)?.articleId;
  const byKind = Map.groupBy(sidesOf(viewModel, differing), ({ kind }) => kind);
  return [...byKind.values()].flatMap((sides) =>
    besideOrBelow(sides.length, columns, (index, width) => {
      const side = sides[index];
      return side ? sideBlock(viewModel, side, here, Math.min(width, MOST_TEXT_COLUMNS)) : [];
    }),
  );
}

function sideBlock(
  viewModel: ViewModel,
  { value, articles, passage, words }: Side,
  here: string | undefined,
  columns: number,
): Row[] {
  const [article, ...others] = articles;
  if (!article) return [];
  const isHere = here === article.id;
  const lines = (said: string, style: 'strong' | 'dim'): Row[] =>
    marginRows(said, columns, style, isHere);
  const marks: Mark[] = words ? [{ ...words, style: 'words' }] : [];
  const text = article.body.slice(passage.start, passage.end);
  const passageRows = wrap(text, columns - 2).map((line): Row => [
    span('  '),
    ...markedSpans(
      article.body,
      { start: passage.start + line.start, end: passage.start + line.end },
      marks,
    ),
  ]);
  const also = others.map((other) => lettered(viewModel, outletName(other)));
  return [
    ...lines(value, 'strong'),
    ...lines(lettered(viewModel, outletName(article), sayByline(article)), 'dim'),
    ...lines(sayPlace(article, passage.start), 'dim'),
    ...passageRows,
    ...(also.length === 0 ? [] : lines(`also ${also.join(', ')}`, 'dim')),
  ];
}
