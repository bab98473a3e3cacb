// What the screen shows, computed from briefing and state: the mode, the place in the source, its matches and scroll.
import type { BriefedArticle, Event, Quote } from '../../../model/briefing.js';
import type { Range } from '../../../text/range.js';
import { findInText } from '../../../search/find-in-text.js';
import { plainWordsOf } from '../../../search/query.js';
import type { Hit } from '../../../search/search.js';
import { FRAME_COLUMNS, FRAME_ROWS, MOST_TEXT_COLUMNS } from '../../view/screen-layout.js';
import type { ViewModel } from './view-model.js';
import {
  layScreenOut,
  sizeOf,
  type Mode,
  type ScreenLayout,
  type Size,
  type ScreenPlace,
} from '../../view/screen-layout.js';
import { askedBy } from '../search-box.js';
import { clampTop, lineAt, sourceLines, topFor, type SourceLine } from '../../view/source-lines.js';
import type { Sighting, State } from '../state.js';

/** What fills the body of the screen. */
export function modeOf(state: State): Mode {
  if (state.chooser) return state.chooser.kind === 'help' ? 'help' : 'chooser';
  if (state.search) return 'search';
  return state.stack.at(-1) ?? 'panels';
}

/** Where the panels stand. */
export function layoutOf(state: State): ScreenLayout {
  const beside = state.chooser?.kind === 'speakers' ? 'quotes' : 'source';
  const mode = modeOf(state);
  // Over the front page nothing is read yet that could stand beside the list.
  const isWhole = mode === 'chooser' && state.stack.at(-1) === 'stories';
  return layScreenOut(state.size, isWhole ? 'help' : mode, { ...state, beside });
}

/** The panel that keys move in. */
export function activePanel(state: State): ScreenPlace {
  const mode = modeOf(state);
  if (mode === 'panels' || mode === 'days') return state.focus;
  if (mode === 'help') return 'chooser';
  return mode === 'open' || mode === 'original' ? 'source' : mode;
}

/** The hits of the open search, none while they are awaited, and the chosen one. */
export function searchOf(
  viewModel: ViewModel,
  { search }: State,
): {
  readonly hits: readonly Hit[];
  readonly selected: Hit | undefined;
  readonly isAwaited: boolean;
} {
  const found = search ? viewModel.find(askedBy(search)) : [];
  const hits = found === 'later' ? [] : found;
  return { hits, selected: search && hits[search.selected], isAwaited: found === 'later' };
}

/** The event that is the claim. */
export const claimedEvent = (viewModel: ViewModel, state: State): Event | undefined =>
  state.claim === 'event' ? viewModel.eventOf(state.eventId) : undefined;

/** The quote that is the claim. */
export const claimedQuote = (viewModel: ViewModel, state: State): Quote | undefined =>
  state.claim === 'quote' ? chosenQuote(viewModel, state) : undefined;

/** The quote that is chosen in its list. */
export const chosenQuote = (viewModel: ViewModel, state: State): Quote | undefined =>
  viewModel.quoteOf(state.quoteId);

/** Every place that the chosen claim rests on, in order of the articles. */
export function sightingsOf(viewModel: ViewModel, state: State): readonly Sighting[] {
  if (state.claim === 'passage') return state.passage ? [state.passage] : [];
  return (claimedEvent(viewModel, state) ?? claimedQuote(viewModel, state))?.occurrences ?? [];
}

/** The place that the source view shows: the chosen hit of a search, else the chosen sighting. */
export function shownSighting(viewModel: ViewModel, state: State): Sighting | undefined {
  const hit = searchOf(viewModel, state).selected;
  if (hit) return { articleId: hit.articleId, ...hit.at };
  return sightingsOf(viewModel, state)[state.sighting];
}

/** The article that the source view shows. */
export function shownArticle(viewModel: ViewModel, state: State): BriefedArticle | undefined {
  return viewModel.articles.get(shownSighting(viewModel, state)?.articleId ?? '');
}

/** The places of the last searched words in the article shown; none while a search is typed. */
export function matchesOf(viewModel: ViewModel, state: State): readonly Range[] {
  const article = shownArticle(viewModel, state);
  const words = plainWordsOf(state.history[0] ?? '');
  return article && words !== '' && !state.search ? findInText(article.body, words) : [];
}

/** The inner size of the source view, or undefined where it is not shown. */
export function sourceRoom(state: State): Size | undefined {
  const size = sizeOf(layoutOf(state), 'source');
  return size && { columns: size.columns - FRAME_COLUMNS, rows: size.rows - FRAME_ROWS };
}

/** The lines of the article shown: cleaned, or the original file. */
export function shownLines(
  article: BriefedArticle,
  state: State,
  columns: number,
): readonly SourceLine[] {
  return sourceLines(article, Math.min(columns, MOST_TEXT_COLUMNS), modeOf(state) === 'original');
}

/** The first line of the article that the source view shows, in a view of that inner size. */
export function sourceTop(viewModel: ViewModel, state: State, room: Size): number {
  const shown = shownSighting(viewModel, state);
  const article = shownArticle(viewModel, state);
  if (!shown || !article) return 0;
  const lines = shownLines(article, state, room.columns);
  const match = state.match === undefined ? undefined : matchesOf(viewModel, state)[state.match];
  const rest = topFor(lines, lineAt(lines, (match ?? shown).start), room.rows);
  return clampTop(lines, rest + (state.search ? 0 : state.scroll), room.rows);
}
