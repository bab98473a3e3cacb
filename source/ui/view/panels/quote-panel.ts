// The quotes in reading order. Those that belong to the chosen event carry a bar; the chosen quote is shown in full.
import { columnsOf, truncate, wrap } from '../../../text/wrap.js';
import type { Quote } from '../../../model/briefing.js';
import { NEW_MARK } from '../../../select/say-news.js';
import { sayCount, sayQuote, sayShortDay, saySpeaker } from '../../../select/wording.js';
import { chosenLine } from '../../state/chooser.js';
import { innerSize } from '../parts/frame-size.js';
import { MOST_TEXT_COLUMNS } from '../screen-layout.js';
import { blocksAround } from '../parts/blocks-around.js';
import { frame } from '../parts/frame.js';
import { fitRow, span, type Row, type Style } from '../parts/row.js';
import { letterOf, type ViewModel } from '../../state/view-model.js';
import type { PanelProps } from './panel-props.js';

/** Lines that a quote may take while it is not the chosen one. */
const FOLDED_LINES = 3;

export function quotePanel({ viewModel, state, size, focused, late = false }: PanelProps): Row[] {
  const { quoteIds: said } = chosenLine(viewModel, state) ?? {};
  const inner = innerSize(size);
  const room = { ...inner, columns: Math.min(inner.columns, MOST_TEXT_COLUMNS + 2) };
  if (said) {
    const quotes = viewModel.briefing.quotes.filter(({ id }) => said.includes(id));
    const look = { chosen: 0, eventId: undefined, focused: false };
    return frame({
      size,
      focused,
      title: `Quotes ${quotes.length}`,
      content: quoteRows(viewModel, quotes, look, room),
    });
  }
  const { quotes } = viewModel;
  const at = viewModel.placeOf(state.quoteId);
  const tied = viewModel.quotesOf(state.eventId).length;
  const title = focused
    ? `Quotes ${at + 1}/${quotes.length}`
    : late
      ? `Quotes ${quotes.length}`
      : tied === 0
        ? `Quotes ${quotes.length} · none on this event`
        : `Quotes ${quotes.length} · ${tied} on this event`;
  const marked = new Set(state.notebook.map(({ id }) => id));
  const isClaim = !late && state.claim !== 'event';
  const look = { chosen: at, eventId: late ? undefined : state.eventId, focused, marked, isClaim };
  return frame({
    size,
    focused,
    title: quotes.length === 0 ? 'Quotes' : title,
    content: quoteRows(viewModel, quotes, look, room),
  });
}

/** The rows that fit: the chosen quote whole, and what stands before and after it. */
function quoteRows(
  viewModel: ViewModel,
  quotes: readonly Quote[],
  look: {
    readonly chosen: number;
    readonly eventId: string | undefined;
    readonly focused: boolean;
    /** The events and quotes that are bookmarked. */
    readonly marked?: ReadonlySet<string>;
    /** The source shows the chosen quote; else it is only the one that the list stands at. */
    readonly isClaim?: boolean;
  },
  room: { readonly columns: number; readonly rows: number },
): Row[] {
  if (quotes.length === 0) return [[span('No quote was found in these articles.', 'dim')]];
  const chosen = Math.max(0, look.chosen);
  const blockOf = (quote: Quote, index: number): Row[] => {
    const tied = quote.eventIds.includes(look.eventId ?? '');
    return quoteBlock(viewModel, quote, room.columns, {
      chosen: index === chosen && (look.isClaim === true || tied),
      focused: look.focused,
      mark: look.marked?.has(quote.id) ? '*' : viewModel.news.has(quote.id) ? NEW_MARK : ' ',
      tied,
    });
  };
  return blocksAround(quotes, { chosen, rows: room.rows, height: FOLDED_LINES + 2 }, blockOf);
}

/** One quote: its words, and who said it when and where it is printed; a blank row ends it. */
function quoteBlock(
  viewModel: ViewModel,
  quote: Quote,
  columns: number,
  look: {
    readonly chosen: boolean;
    readonly focused: boolean;
    readonly tied: boolean;
    readonly mark: string;
  },
): Row[] {
  const bar = span((look.chosen ? '▸' : look.tied ? '▎' : ' ') + look.mark, 'accent');
  const follow = span(look.tied ? '▎ ' : '  ', 'accent');
  const style: Style = look.chosen ? (look.focused ? 'selected' : 'strong') : 'plain';
  const text = sayQuote(quote, viewModel.articles);
  const lines = wrap(text, columns - 2);
  const shown = look.chosen ? lines : lines.slice(0, FOLDED_LINES);
  const words = shown.map(({ start, end }, index): Row => {
    const cut = index === shown.length - 1 && shown.length < lines.length;
    const line = text.slice(start, end) + (cut ? ' …' : '');
    return [index === 0 ? bar : follow, ...fitRow([span(line, style)], columns - 2)];
  });
  const where = ` · ${[sayShortDay(viewModel.quoteDays.get(quote.id)?.day), outletsOf(viewModel, quote)].join(' · ')}`;
  // Of a long role the end is left out, not the day and the outlets.
  const by = truncate(saySpeaker(quote), Math.max(LEAST_SPEAKER, columns - 2 - columnsOf(where)));
  return [...words, [follow, ...fitRow([span(by + where, 'dim')], columns - 2)], []];
}

const LEAST_SPEAKER = 12;

/** The outlets that print the quote: their letters, or how many they are where not each has one. */
function outletsOf(viewModel: ViewModel, quote: Quote): string {
  const outlets = [
    ...new Set(quote.occurrences.map(({ articleId }) => letterOf(viewModel, articleId))),
  ];
  const areLetters = outlets.every((outlet) => columnsOf(outlet) === 1);
  return areLetters || outlets.length === 1 ? outlets.join('') : sayCount(outlets.length, 'outlet');
}
