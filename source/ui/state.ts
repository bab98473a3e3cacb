// What the reader of the screen has chosen, and how each action changes it. Pure: the briefing is an input, not state.
import type { Range } from '../model/range.js';
import type { Hit } from '../search/search.js';
import { FRAME_COLUMNS, FRAME_ROWS } from './parts/frame-size.js';
import type { Reader } from './reader.js';
import {
  layScreenOut,
  sizeOf,
  type Mode,
  type Panel,
  type ScreenLayout,
  type Size,
} from './screen-layout.js';
import { clampTop, lineAt, sourceLines, topFor } from './source-lines.js';

export type State = {
  readonly size: Size;
  readonly focus: Panel;
  /** The panel that shares a middle-sized screen with the event list: the one of the two last looked at. */
  readonly lower: 'quotes' | 'source';
  readonly eventId: string | undefined;
  readonly quoteId: string | undefined;
  /** What the source view shows the words of. */
  readonly claim: 'event' | 'quote' | 'passage';
  /** A sentence found by search, while the claim is a passage. */
  readonly passage: Sighting | undefined;
  /** Which sighting of the claim is shown. */
  readonly sighting: number;
  /** Lines that the source was scrolled away from where the lit sentence put it. */
  readonly scroll: number;
  /** The source fills the screen. */
  readonly open: boolean;
  readonly search: SearchBox | undefined;
  /** Lines that the help was scrolled by; undefined while it is closed. */
  readonly help: number | undefined;
  /** Set when the reader quits: the screen closes with this exit code. */
  readonly exitCode: number | undefined;
};

export type SearchBox = {
  readonly query: string;
  readonly cursor: number;
  readonly selected: number;
};

/** A place in an article that a claim rests on. */
export type Sighting = Range & { readonly articleId: string };

export type Action =
  | { readonly type: 'focus'; readonly panel: Panel }
  | { readonly type: 'cycle'; readonly by: 1 | -1 }
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'page'; readonly by: number }
  | { readonly type: 'edge'; readonly to: 'first' | 'last' }
  | { readonly type: 'sighting'; readonly by: 1 | -1 }
  | { readonly type: 'open' }
  | { readonly type: 'back' }
  | { readonly type: 'search' }
  | { readonly type: 'help' }
  | { readonly type: 'quit'; readonly exitCode: number }
  | { readonly type: 'edit'; readonly edit: Edit };

/** A change to the words in the search box. */
export type Edit =
  | { readonly kind: 'insert'; readonly text: string }
  | {
      readonly kind: 'delete-before' | 'delete-word' | 'clear' | 'left' | 'right' | 'start' | 'end';
    };

const PANELS: readonly Panel[] = ['events', 'quotes', 'source'];

/** The state in which the screen opens: the source shows the first event; without events the first quote or article. */
export function initialState(reader: Reader, size: Size): State {
  const state: State = {
    size,
    focus: 'events',
    lower: 'source',
    eventId: undefined,
    quoteId: reader.quotes[0]?.id,
    claim: reader.events.length > 0 ? 'event' : 'quote',
    passage: undefined,
    sighting: 0,
    scroll: 0,
    open: false,
    search: undefined,
    help: undefined,
    exitCode: undefined,
  };
  if (reader.events.length > 0) return chooseEvent(reader, state, reader.events[0]?.id);
  const article = reader.briefing.articles[0];
  return reader.quotes.length > 0 || !article
    ? state
    : { ...state, claim: 'passage', passage: { articleId: article.id, start: 0, end: 0 } };
}

/** The state after the action. An action that means nothing here leaves the state as it is. */
export function reduce(reader: Reader, state: State, action: Action): State {
  switch (action.type) {
    case 'focus':
      return focusOn({ ...state, open: false, help: undefined }, action.panel);
    case 'cycle':
      return state.open
        ? state
        : focusOn(state, PANELS.at((PANELS.indexOf(state.focus) + action.by) % 3)!);
    case 'move':
      return move(reader, state, action.by);
    case 'page':
      return move(reader, state, Math.trunc(action.by * pageOf(state)) || Math.sign(action.by));
    case 'edge':
      return move(reader, state, action.to === 'first' ? -Infinity : Infinity);
    case 'sighting':
      return stepSighting(reader, state, action.by);
    case 'open':
      return state.search ? acceptHit(reader, state) : { ...state, open: true };
    case 'back':
      return back(state);
    case 'search':
      return { ...state, help: undefined, search: { query: '', cursor: 0, selected: 0 } };
    case 'help':
      return { ...state, help: state.help === undefined ? 0 : undefined };
    case 'quit':
      return { ...state, exitCode: action.exitCode };
    case 'edit':
      return state.search
        ? { ...state, scroll: 0, search: editSearch(state.search, action.edit) }
        : state;
  }
}

/** What fills the body of the screen. */
export function modeOf(state: State): Mode {
  if (state.help !== undefined) return 'help';
  if (state.search) return 'search';
  return state.open ? 'open' : 'panels';
}

/** Where the panels stand. */
export function layoutOf(state: State): ScreenLayout {
  return layScreenOut(state.size, modeOf(state), state.focus, state.lower);
}

/** The panel that keys move in. */
export function activePanel(state: State): Panel | 'search' | 'help' {
  const mode = modeOf(state);
  return mode === 'panels' ? state.focus : mode === 'open' ? 'source' : mode;
}

/** The hits of the open search, and the chosen one. */
export function searchOf(
  reader: Reader,
  state: State,
): { readonly hits: readonly Hit[]; readonly selected: Hit | undefined } {
  const hits = state.search ? reader.find(state.search.query) : [];
  return { hits, selected: hits[state.search?.selected ?? 0] };
}

/** Every place that the chosen claim rests on, in order of the articles. */
export function sightingsOf(reader: Reader, state: State): readonly Sighting[] {
  if (state.claim === 'passage') return state.passage ? [state.passage] : [];
  const claims = state.claim === 'event' ? reader.events : reader.quotes;
  const id = state.claim === 'event' ? state.eventId : state.quoteId;
  return claims.find((claim) => claim.id === id)?.occurrences ?? [];
}

/** The place that the source view shows: the chosen hit of a search, else the chosen sighting. */
export function shownSighting(reader: Reader, state: State): Sighting | undefined {
  const hit = searchOf(reader, state).selected;
  if (hit) return { articleId: hit.articleId, ...hit.at };
  return sightingsOf(reader, state)[state.sighting];
}

/** The inner size of the source view, or undefined where it is not shown. */
export function sourceRoom(state: State): Size | undefined {
  const size = sizeOf(layoutOf(state), 'source');
  return size && { columns: size.columns - FRAME_COLUMNS, rows: size.rows - FRAME_ROWS };
}

/** The first line of the article that the source view shows, in a view of that inner size. */
export function sourceTop(reader: Reader, state: State, room: Size): number {
  const shown = shownSighting(reader, state);
  const article = shown && reader.articles.get(shown.articleId);
  if (!article) return 0;
  const lines = sourceLines(article, room.columns);
  const rest = topFor(lines, lineAt(lines, shown.start), room.rows);
  return clampTop(lines, rest + state.scroll, room.rows);
}

/** Looking at a list makes what is chosen there the claim; the source keeps the claim that it shows. */
function focusOn(state: State, panel: Panel): State {
  if (panel === 'events') return claimed({ ...state, focus: panel }, 'event');
  if (panel === 'quotes') return claimed({ ...state, focus: panel, lower: panel }, 'quote');
  return { ...state, focus: panel, lower: panel };
}

function claimed(state: State, claim: 'event' | 'quote'): State {
  return state.claim === claim
    ? state
    : { ...state, claim, passage: undefined, sighting: 0, scroll: 0 };
}

function move(reader: Reader, state: State, by: number): State {
  if (by === 0) return state;
  switch (activePanel(state)) {
    case 'help':
      return { ...state, help: Math.max(0, Math.min((state.help ?? 0) + by, HELP_LINES)) };
    case 'search': {
      const last = Math.max(0, searchOf(reader, state).hits.length - 1);
      const box = state.search!;
      return { ...state, scroll: 0, search: { ...box, selected: clamp(box.selected + by, last) } };
    }
    case 'events': {
      const at = reader.events.findIndex(({ id }) => id === state.eventId);
      return chooseEvent(
        reader,
        state,
        reader.events[clamp(at + by, reader.events.length - 1)]?.id,
      );
    }
    case 'quotes': {
      const at = reader.quotes.findIndex(({ id }) => id === state.quoteId);
      return chooseQuote(
        reader,
        state,
        reader.quotes[clamp(at + by, reader.quotes.length - 1)]?.id,
      );
    }
    case 'source':
      return scrollSource(reader, state, by);
  }
}

/** Chooses an event; the quote panel goes to the first quote that belongs to it, and the source to its words. */
function chooseEvent(reader: Reader, state: State, eventId: string | undefined): State {
  if (eventId === undefined) return state;
  const tied = reader.quotes.find((quote) => quote.eventIds.includes(eventId));
  return {
    ...state,
    eventId,
    quoteId: tied?.id ?? state.quoteId,
    claim: 'event',
    passage: undefined,
    sighting: 0,
    scroll: 0,
  };
}

/** Chooses a quote; the event list goes to the event that it belongs to, and the source to its words. */
function chooseQuote(reader: Reader, state: State, quoteId: string | undefined): State {
  const quote = reader.quotes.find(({ id }) => id === quoteId);
  if (!quote) return state;
  const tied = quote.eventIds.find((id) => reader.events.some((event) => event.id === id));
  return {
    ...state,
    quoteId,
    eventId: tied ?? state.eventId,
    claim: 'quote',
    passage: undefined,
    sighting: 0,
    scroll: 0,
  };
}

function scrollSource(reader: Reader, state: State, by: number): State {
  const room = sourceRoom(state);
  const shown = shownSighting(reader, state);
  const article = shown && reader.articles.get(shown.articleId);
  if (!room || !article) return state;
  const top = sourceTop(reader, state, room);
  const next = clampTop(sourceLines(article, room.columns), top + by, room.rows);
  return { ...state, scroll: state.scroll + next - sourceTop(reader, state, room) };
}

function stepSighting(reader: Reader, state: State, by: 1 | -1): State {
  if (state.search) return state;
  const count = sightingsOf(reader, state).length;
  return count < 2
    ? state
    : { ...state, sighting: (state.sighting + by + count) % count, scroll: 0 };
}

/** One step back: help, search, the open source, and last a passage that was found by search. */
function back(state: State): State {
  if (state.help !== undefined) return { ...state, help: undefined };
  if (state.search) return { ...state, search: undefined, scroll: 0 };
  if (state.open) return { ...state, open: false };
  return focusOn(state, 'events');
}

/** Goes to the chosen hit: its event or quote is chosen in its panel; a sentence is shown in the source. */
function acceptHit(reader: Reader, state: State): State {
  const { selected: hit } = searchOf(reader, state);
  const closed: State = { ...state, search: undefined, open: false, scroll: 0 };
  if (!hit) return closed;
  const chosen = hit.kind === 'event' ? 'events' : hit.kind === 'quote' ? 'quotes' : undefined;
  if (chosen === 'events' && reader.events.some(({ id }) => id === hit.id)) {
    return atHit(reader, focusOn(chooseEvent(reader, closed, hit.id), chosen), hit);
  }
  if (chosen === 'quotes' && reader.quotes.some(({ id }) => id === hit.id)) {
    return atHit(reader, focusOn(chooseQuote(reader, closed, hit.id), chosen), hit);
  }
  const passage = { articleId: hit.articleId, ...hit.at };
  return { ...focusOn(closed, 'source'), claim: 'passage', passage, sighting: 0 };
}

/** The sighting that the hit showed, so that the source does not jump when the search closes. */
function atHit(reader: Reader, state: State, hit: Hit): State {
  const at = sightingsOf(reader, state).findIndex(
    ({ articleId, start }) => articleId === hit.articleId && start === hit.at.start,
  );
  return { ...state, sighting: Math.max(0, at) };
}

/** How many rows or things a page key moves by in the active panel. */
function pageOf(state: State): number {
  const panel = activePanel(state);
  const rows = (sizeOf(layoutOf(state), panel)?.rows ?? 3) - FRAME_ROWS;
  return Math.max(1, panel === 'quotes' ? Math.floor(rows / ROWS_OF_A_QUOTE) : rows - 1);
}

/** About how many rows a quote takes, for page keys. */
const ROWS_OF_A_QUOTE = 4;

/** More lines than the help will ever have; the panel stops at its end. */
const HELP_LINES = 200;

const clamp = (value: number, last: number): number => Math.max(0, Math.min(value, last));

function editSearch(box: SearchBox, edit: Edit): SearchBox {
  const { query, cursor } = box;
  const put = (text: string, at: number): SearchBox => ({ query: text, cursor: at, selected: 0 });
  const before = query.slice(0, cursor);
  const after = query.slice(cursor);
  switch (edit.kind) {
    case 'insert':
      return put(before + edit.text + after, cursor + edit.text.length);
    case 'delete-before': {
      const kept = before.slice(0, previousGrapheme(before));
      return put(kept + after, kept.length);
    }
    case 'delete-word': {
      const kept = before.replace(/\S+\s*$/u, '');
      return put(kept + after, kept.length);
    }
    case 'clear':
      return put(after, 0);
    case 'left':
      return { ...box, cursor: previousGrapheme(before) };
    case 'right':
      return { ...box, cursor: cursor + nextGrapheme(after) };
    case 'start':
      return { ...box, cursor: 0 };
    case 'end':
      return { ...box, cursor: query.length };
  }
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const previousGrapheme = (text: string): number => [...graphemes.segment(text)].at(-1)?.index ?? 0;
const nextGrapheme = (text: string): number => [...graphemes.segment(text)][0]?.segment.length ?? 0;
