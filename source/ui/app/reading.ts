// Keys, word of the host, and another reading of the articles → the state of the screen and the briefing that it is of.
import type { Kept } from '../../library/library.js';
import { takeKept } from '../state/keep.js';
import { carriedOver } from '../state/place.js';
import { press, type Pressed } from '../state/press-key.js';
import { reduce } from '../state/reduce.js';
import type { State } from '../state/state.js';
import type { ViewModel } from '../state/selectors/view-model.js';
import { sayNews } from '../../select/news/say-news.js';
import { faultOf } from '../../text/trouble.js';
import { sayKey } from '../state/keymap.js';
import type { Size } from '../view/screen-layout.js';
import { debouncePanels, type DebouncedPanels } from './debounce-panels.js';

/** What was read again, and what came with it, in words; empty for nothing. */
export type Reread = { readonly viewModel: ViewModel; readonly came: string };

export type AppState = DebouncedPanels & {
  /** Of everything that was read. */
  readonly whole: ViewModel;
  /** What was read again while a note was being typed, which is about something that was read before. */
  readonly waiting: Reread | undefined;
  /** The files changed while they were being read again. */
  readonly isStale: boolean;
  /** A key asked for what is being read again: it is answered even where nothing came. */
  readonly isAsked: boolean;
};

/** What changes the state: a key, that no more keys come, word of the effects that are being performed, what was read again. */
export type AppMessage =
  | (Pressed & { readonly fast: boolean; readonly size: Size })
  | { readonly rested: true }
  | { readonly performed: number }
  /** What a typed line led to. */
  | { readonly reached: State }
  | { readonly kept: Kept }
  | { readonly said: string }
  | { readonly filesChanged: true }
  | { readonly reread: Reread | { readonly trouble: string } };

export function takeMessage(last: AppState, message: AppMessage): AppState {
  const { state, whole } = last;
  if ('rested' in message) return { ...last, linked: undefined };
  if ('performed' in message)
    return { ...last, state: { ...state, effects: state.effects.slice(message.performed) } };
  if ('kept' in message) return { ...last, state: takeKept(state, message.kept) };
  if ('said' in message)
    return {
      ...last,
      state: { ...state, notice: message.said === '' ? undefined : message.said },
    };
  if ('filesChanged' in message) return haveRead(last);
  if ('reread' in message) return takeReread(last, message.reread);
  const next =
    'reached' in message
      ? message.reached
      : press(whole, { ...state, size: message.size }, message);
  const isAsked = last.isAsked || (next.isRereading && !state.isRereading);
  const isFast = 'fast' in message && message.fast;
  return afterNote({ ...last, ...debouncePanels(last, next, isFast), isAsked });
}

/** Has the articles read again; where they are being read just now, once more after that. */
function haveRead(last: AppState): AppState {
  const { state, whole } = last;
  return state.isRereading
    ? { ...last, isStale: true }
    : { ...last, state: reduce(whole, state, { type: 'reread' }), isStale: false };
}

function takeReread(last: AppState, reread: Reread | { readonly trouble: string }): AppState {
  const state = { ...last.state, isRereading: false };
  const next: AppState =
    'trouble' in reread
      ? { ...last, state: { ...state, notice: reread.trouble }, isAsked: false }
      : afterNote({ ...last, state, waiting: reread });
  return last.isStale ? haveRead(next) : next;
}

/** What was read again is taken once no note is being typed. */
function afterNote(last: AppState): AppState {
  const { waiting, state, whole } = last;
  if (!waiting || state.chooser?.kind === 'note') return last;
  const { viewModel, came } = waiting;
  const carried = carriedOver(whole, viewModel, state);
  const nothing = last.isAsked ? 'read again: nothing is new' : '';
  const said = [
    came === '' ? nothing : came,
    ...(carried.notice === state.notice ? [] : [carried.notice]),
  ].filter((words) => words !== '' && words !== undefined);
  return {
    ...last,
    whole: viewModel,
    waiting: undefined,
    linked: undefined,
    isAsked: false,
    state: { ...carried, notice: said.length === 0 ? state.notice : said.join('; ') },
  };
}

/** What reading again came to, as word of it. */
export async function readAgain(reread: () => Promise<Reread | undefined>): Promise<AppMessage> {
  try {
    return { reread: (await reread()) ?? { trouble: NONE_LEFT } };
  } catch (error) {
    return { reread: { trouble: `not read again: ${faultOf(error)}` } };
  }
}

const NONE_LEFT = 'no article is left there; what was read before is still shown';

/** What is said first: a word about the paths, else what is new. */
export function openingNotice(
  { keys, whole }: ViewModel,
  notice: string | undefined,
): string | undefined {
  const { news } = whole;
  if (notice !== undefined || !news) return notice;
  const words = sayNews(whole);
  if (words === '') return `nothing is new since ${news.since}`;
  return news.eventIds.length + news.quoteIds.length > 0
    ? `${words}; ${sayKey(keys, 'new')} lists them`
    : words;
}
