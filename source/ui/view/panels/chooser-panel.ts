// A list to choose from under a line to type in: the chosen line whole, the letters that typing met marked.
import { columnsOf, wrap } from '../../../text/printed/wrap.js';
import {
  choicesOf,
  CHOOSER_TITLES,
  sayNothing,
  type Choice,
} from '../../state/selectors/chooser.js';
import { blocksAround } from '../parts/blocks-around.js';
import { innerSize } from '../parts/frame-size.js';
import { frame } from '../parts/frame.js';
import { inputRow } from '../parts/input-row.js';
import { fitRow, markedSpans, ofMember, span, type Mark, type Row } from '../parts/row.js';
import type { Size } from '../screen-layout.js';
import type { Chooser } from '../../state/state.js';
import type { PanelProps } from './panel-props.js';

export function chooserPanel({ viewModel, state, size, focused }: PanelProps): Row[] {
  const { chooser } = state;
  if (!chooser) return [];
  const choices = choicesOf(viewModel, state);
  const room = innerSize(size);
  const at = Math.min(chooser.selected, choices.length - 1);
  return frame({
    title:
      choices.length === 0
        ? CHOOSER_TITLES[chooser.kind]
        : `${CHOOSER_TITLES[chooser.kind]} ${at + 1}/${choices.length}`,
    size,
    focused,
    content: [
      inputRow('›', chooser.line, [], room.columns),
      ...(choices.length === 0
        ? nothingRows(sayNothing(viewModel.keys, chooser.kind), room.columns)
        : blocksAround(choices, { chosen: at, rows: room.rows - 1, height: 1 }, (choice, index) =>
            ofMember(
              choiceBlock(choice, choices[index - 1], {
                chosen: index === at,
                ...room,
                signs: SIGN_COLUMNS[chooser.kind],
              }),
              index,
            ),
          )),
    ],
  });
}

const nothingRows = (words: string, columns: number): Row[] =>
  wrap(words, columns).map(({ start, end }): Row => [span(words.slice(start, end), 'dim')]);

/** Columns of the keys, counts or kinds at the left, the blanks behind them included. */
const SIGN_COLUMNS: Readonly<Record<Chooser['kind'], number>> = {
  help: 19,
  palette: 19,
  speakers: 5,
  stories: 5,
  bookmarks: 7,
  note: 0,
  write: 10,
};
/** In fewer rows the line that is chosen goes before the heading of its group. */
const ROWS_FOR_HEADINGS = 6;

function choiceBlock(
  { group, sign, text, marks, below }: Choice,
  before: Choice | undefined,
  { chosen, columns, rows, signs }: Size & { readonly chosen: boolean; readonly signs: number },
): Row[] {
  const headed =
    rows >= ROWS_FOR_HEADINGS && group !== '' && marks.length === 0 && before?.group !== group;
  const heading: Row[] = headed ? [...(before ? [[]] : []), [span(group, 'strong')]] : [];
  const aside = Math.min(signs, Math.floor(columns / 2) - 2);
  const wide = columnsOf(sign) > aside - 2;
  const head = wide ? `${sign}  ` : sign + ' '.repeat(aside - columnsOf(sign));
  const met = marks.map((range): Mark => ({ ...range, style: 'match' }));
  const room = Math.max(8, columns - 2 - (wide ? Math.min(columnsOf(head), columns - 10) : aside));
  return [
    ...heading,
    ...wrap(text, room).map((line, row): Row => {
      const left = chosen ? 'selected' : 'accent';
      const words = [
        span(row === 0 && chosen ? '▸ ' : '  ', left),
        span(row === 0 ? head : ' '.repeat(aside), left),
        ...markedSpans(text, line, met, chosen ? 'selected' : 'plain'),
      ];
      return chosen ? fitRow(words, columns, 'selected') : words;
    }),
    ...(below === undefined
      ? []
      : [
          fitRow(
            [span(' '.repeat(aside + 2) + below, chosen ? 'selected' : 'dim')],
            columns,
            chosen ? 'selected' : 'plain',
          ),
        ]),
  ];
}
