// The quotes in reading order. Those that belong to the chosen event carry a bar; the chosen quote is shown in full.
import { columnsOf, truncate, wrap } from '../../../text/printed/wrap.js';
import type { Quote } from '../../../model/briefing.js';
import { NEW_MARK } from '../../../select/news/say-news.js';
import { contextOfQuote, sayContext } from '../../../select/quotes/quote-context.js';
import { sayCount, sayQuote, sayQuoteDay, saySpeaker } from '../../../select/wording.js';
import { bookmarksOf } from '../../../library/draft.js';
import { chosenLine } from '../../state/selectors/chooser.js';
import { innerSize } from '../parts/frame-size.js';
import { MOST_TEXT_COLUMNS, sizeOf, type Size } from '../screen-layout.js';
import { layoutOf } from '../../state/selectors/selectors.js';
import type { State } from '../../state/state.js';
import { hasStrip, legendLine } from '../parts/legend.js';
import { blocksAround } from '../parts/blocks-around.js';
import { asideRoom, frame } from '../parts/frame.js';
import { fitRow, ofMember, span, type Row, type Style } from '../parts/row.js';
import { letterOf, type ViewModel } from '../../state/selectors/view-model.js';
import type { PanelProps } from './panel-props.js';

/** Lines that a quote may take while it is not the chosen one. */
const FOLDED_LINES = 3;

export function quotePanel({ viewModel, state, size, focused, late = false }: PanelProps): Row[] {
  const { quoteIds: said } = chosenLine(viewModel, state) ?? {};
  const inner = innerSize(size);
  const room = { ...inner, columns: Math.min(inner.columns, MOST_TEXT_COLUMNS + 2) };
  if (said) {
    const quotes = viewModel.briefing.quotes.filter(({ id }) => said.includes(id));
    const look = { chosen: 0, own: 0, heads: NO_HEADS, focused: false };
    const title = `Quotes ${quotes.length}`;
    return frame({
      size,
      focused,
      title,
      aside: legendOf(viewModel, state, title, size),
      content: quoteRows(viewModel, quotes, look, room),
    });
  }
  const { quotes, own, near } = viewModel.quotesAbout(state.about);
  const at = quotes.findIndex(({ id }) => id === state.quoteId);
  const title = focused
    ? `Quotes ${at + 1}/${quotes.length}`
    : late
      ? `Quotes ${quotes.length}`
      : `Quotes ${quotes.length} · ${own === 0 ? 'none' : own} on this event`;
  const marked = new Set(bookmarksOf(state.notebook).map(({ id }) => id));
  const isClaim = !late && state.claim !== 'event';
  const heads = state.about === undefined ? NO_HEADS : headsOf(own, near, late);
  const look = { chosen: at, own: late ? 0 : own, heads, focused, marked, isClaim };
  return frame({
    size,
    focused,
    title: quotes.length === 0 ? 'Quotes' : title,
    aside: quotes.length === 0 ? '' : legendOf(viewModel, state, title, size),
    content: quoteRows(viewModel, quotes, look, room),
  });
}

/** What the outlets' letters stand for, where the events beside it do not say so. */
function legendOf(viewModel: ViewModel, state: State, title: string, size: Size): string {
  const isSaidBeside = hasStrip(viewModel) && sizeOf(layoutOf(state), 'events') !== undefined;
  return isSaidBeside ? '' : legendLine(viewModel, asideRoom(title, size), false);
}

/** What stands over a quote, by its place in the list. */
type Heads = ReadonlyMap<number, string>;
const NO_HEADS: Heads = new Map();

/** The event's own quotes need no head. Of what is late it is not said, and no row moves for it. */
const headsOf = (own: number, near: number, late: boolean): Heads =>
  new Map([
    ...(own + near > 0 ? [[own + near, late ? '' : 'all others'] as const] : []),
    ...(near > 0 ? [[own, late ? '' : 'before and after'] as const] : []),
  ]);

type QuotesLook = {
  readonly chosen: number;
  /** So many, the first, belong to the chosen event. */
  readonly own: number;
  readonly heads: Heads;
  readonly focused: boolean;
  /** The events and quotes that are bookmarked. */
  readonly marked?: ReadonlySet<string>;
  /** The source shows the chosen quote; else it is only the one that the list stands at. */
  readonly isClaim?: boolean;
};

/** The rows that fit: the chosen quote whole, and what stands before and after it; none without who says it. */
function quoteRows(
  viewModel: ViewModel,
  quotes: readonly Quote[],
  look: QuotesLook,
  room: { readonly columns: number; readonly rows: number },
): Row[] {
  if (quotes.length === 0) return [[span('No quote was found in these articles.', 'dim')]];
  const chosen = Math.max(0, look.chosen);
  const blockOf = (quote: Quote, index: number, rows = Infinity): Row[] => {
    const head = look.heads.get(index);
    const rule: Row[] = head === undefined ? [] : [ruleRow(head, room.columns)];
    const block = quoteBlock(viewModel, quote, room.columns, {
      chosen: index === chosen && (look.isClaim === true || index < look.own),
      focused: look.focused,
      mark: look.marked?.has(quote.id) ? '*' : viewModel.news.has(quote.id) ? NEW_MARK : ' ',
      tied: index < look.own,
      rows: rows - rule.length,
    });
    return block.length === 0 ? [] : [...rule, ...ofMember(block, index)];
  };
  const window = { chosen, rows: room.rows, height: FOLDED_LINES + 2 };
  return blocksAround(quotes, window, (quote, index) => blockOf(quote, index), blockOf);
}

const ruleRow = (head: string, columns: number): Row => [
  span(fitRule(head === '' ? '' : `─ ${head} `, columns), 'dim'),
];

const fitRule = (words: string, columns: number): string =>
  truncate(words + '─'.repeat(Math.max(0, columns - columnsOf(words))), columns);

/**
 * One quote: its words, of the chosen one what they lean on, and who said it when and where it is printed; a blank row ends it. In fewer rows its words are cut;
 * no row where there is none for both.
 */
function quoteBlock(
  viewModel: ViewModel,
  quote: Quote,
  columns: number,
  look: {
    readonly chosen: boolean;
    readonly focused: boolean;
    readonly tied: boolean;
    readonly mark: string;
    readonly rows: number;
  },
): Row[] {
  const selected = look.chosen && look.focused;
  const aside: Style = selected ? 'selected' : 'edge';
  const bar = span((look.chosen ? '▸' : look.tied ? '▎' : ' ') + look.mark, aside);
  const follow = span(look.tied ? '▎ ' : '  ', aside);
  const style: Style = selected ? 'selected' : look.chosen ? 'strong' : 'plain';
  const padding: Style = selected ? 'selected' : 'plain';
  const text = sayQuote(quote, viewModel.articles);
  const lines = wrap(text, columns - 2);
  const most = Math.min(look.chosen ? lines.length : FOLDED_LINES, look.rows - 1);
  if (most < 1) return [];
  const shown = lines.slice(0, most);
  const words = shown.map(({ start, end }, index): Row => {
    const cut = index === shown.length - 1 && shown.length < lines.length;
    const line = text.slice(start, end) + (cut ? ' …' : '');
    return [index === 0 ? bar : follow, ...fitRow([span(line, style)], columns - 2, padding)];
  });
  const told = look.chosen ? contextOfQuote(quote, viewModel.articles) : undefined;
  const context = told === undefined ? '' : sayContext(told);
  const under = wrap(context, columns - 2)
    .slice(0, Math.max(0, look.rows - 1 - shown.length))
    .map(({ start, end }): Row => {
      const line = span(context.slice(start, end), selected ? 'selected' : 'dim');
      return [follow, ...fitRow([line], columns - 2, padding)];
    });
  const where = ` · ${[sayQuoteDay(viewModel.quoteDays.get(quote.id)), outletsOf(viewModel, quote)].join(' · ')}`;
  // Of a long role the end is left out, not the day and the outlets.
  const by = truncate(saySpeaker(quote), Math.max(LEAST_SPEAKER, columns - 2 - columnsOf(where)));
  const who = fitRow([span(by + where, selected ? 'selected' : 'dim')], columns - 2, padding);
  return [...words, ...under, [follow, ...who], []];
}

const LEAST_SPEAKER = 12;

/** The outlets that print the quote: their letters and how many name none, or how many they are where not each has a letter. */
function outletsOf(viewModel: ViewModel, quote: Quote): string {
  const isNamed = (articleId: string): boolean =>
    viewModel.articles.get(articleId)?.publisher !== undefined;
  const ids = [...new Set(quote.occurrences.map(({ articleId }) => articleId))];
  const outlets = [...new Set(ids.filter(isNamed).map((id) => letterOf(viewModel, id)))];
  const areLetters = outlets.every((outlet) => columnsOf(outlet) === 1);
  const named =
    areLetters || outlets.length === 1 ? outlets.join('') : sayCount(outlets.length, 'outlet');
  const unnamed = ids.filter((id) => !isNamed(id)).length;
  const others = unnamed === 0 ? '' : unnamed === 1 ? 'unnamed' : `${unnamed} unnamed`;
  return [named, others].filter((words) => words !== '').join(' + ');
}
