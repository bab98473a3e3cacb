// Why what is chosen was read as it was: the event, the quote, or, over the original file, the article with what was left out.
import { wrap } from '../../../text/printed/wrap.js';
import type { Claim, ExplainedLine, Explanation } from '../../../model/trace.js';
import { innerSize } from '../parts/frame-size.js';
import { FRAME_COLUMNS } from '../screen-layout.js';
import { frame } from '../parts/frame.js';
import { markedSpans, span, type Mark, type Row } from '../parts/row.js';
import type { ViewModel } from '../../state/selectors/view-model.js';
import { claimedEvent, claimedQuote, shownArticle } from '../../state/selectors/selectors.js';
import type { State } from '../../state/state.js';
import type { PanelProps } from './panel-props.js';
import { sayKey } from '../../state/keymap.js';

export function whyPanel({ viewModel, state, size, focused }: PanelProps): Row[] {
  const room = innerSize(size);
  const rows = whyRows(viewModel, state, size.columns);
  const top = Math.max(0, Math.min(state.viewScroll, rows.length - room.rows));
  return frame({
    title: `Why${rows.length > room.rows ? ` · ${top + 1}–${top + room.rows} of ${rows.length} rows` : ''}`,
    size,
    focused,
    content: rows.slice(top, top + room.rows),
  });
}

/** Every row of the panel at an outer width. */
export function whyRows(viewModel: ViewModel, state: State, columns: number): Row[] {
  const claim = claimToExplain(viewModel, state);
  const explanation = claim && viewModel.why(claim);
  if (explanation === 'asked') return [[span('…', 'dim')]];
  return explanation
    ? explanationRows(explanation, columns - FRAME_COLUMNS)
    : [
        [
          span(
            `Nothing is chosen that could be explained. Press ${sayKey(viewModel.keys, 'events')} for the events.`,
            'dim',
          ),
        ],
      ];
}

/** What the panel explains: over the original file the article, else the event or quote that is chosen, else the article shown. */
export function claimToExplain(viewModel: ViewModel, state: State): Claim | undefined {
  const isOverOriginal = state.stack.at(state.stack.at(-1) === 'why' ? -2 : -1) === 'original';
  const event = claimedEvent(viewModel, state);
  const quote = claimedQuote(viewModel, state);
  if (event && !isOverOriginal) return { kind: 'event', id: event.id };
  if (quote && !isOverOriginal) return { kind: 'quote', id: quote.id };
  const article = shownArticle(viewModel, state);
  return article && { kind: 'article', id: article.id };
}

function explanationRows({ title, sections }: Explanation, columns: number): Row[] {
  return [
    ...wrap(title, columns).map(({ start, end }): Row => [span(title.slice(start, end), 'strong')]),
    ...sections.flatMap(({ heading, lines }): Row[] => [
      [],
      [span(heading, 'accent')],
      ...lines.flatMap((line) => lineRows(line, columns)),
    ]),
  ];
}

/** "[one quote in both]": the name of a rule; near miss: "[", which never closes. */
const RULE = /\[[^\]]{1,120}\]/g;

/** A line, wrapped; the names of rules stand back behind the plain words. */
function lineRows({ text, depth }: ExplainedLine, columns: number): Row[] {
  const first = depth === 0 ? '  ' : '    – ';
  const indent = depth === 0 ? '    ' : '      ';
  const marks = [...text.matchAll(RULE)].map(({ 0: rule, index }): Mark => ({
    start: index,
    end: index + rule.length,
    style: 'dim',
  }));
  return wrap(text, columns - indent.length).map((range, index): Row => [
    span(index === 0 ? first : indent),
    ...markedSpans(text, range, marks),
  ]);
}
