// Choosing: an event brings its quotes, a quote its event, and the source goes to the words of what was chosen.
import { overlaps } from '../../text/range.js';
import type { ViewModel } from './view-model.js';
import type { Panel } from '../view/screen-layout.js';
import type { Sighting, State } from './state.js';

/** What a newly chosen claim begins with: its first sighting, unscrolled. */
const ANEW = { passage: undefined, sighting: 0, scroll: 0, match: undefined } as const;

/** Chooses an event; the quote panel goes to the first quote that belongs to it, and the source to its words. */
export function chooseEvent(
  viewModel: ViewModel,
  state: State,
  eventId: string | undefined,
): State {
  if (eventId === undefined) return state;
  const [tied] = viewModel.quotesOf(eventId);
  return { ...state, ...ANEW, eventId, quoteId: tied?.id ?? state.quoteId, claim: 'event' };
}

/** Chooses a quote; the event list goes to the event that it belongs to, and the source to its words. */
export function chooseQuote(
  viewModel: ViewModel,
  state: State,
  quoteId: string | undefined,
): State {
  const quote = viewModel.quotes[viewModel.placeOf(quoteId)];
  if (!quote) return state;
  const tied = quote.eventIds.find((id) => viewModel.placeOf(id) >= 0);
  return { ...state, ...ANEW, quoteId, eventId: tied ?? state.eventId, claim: 'quote' };
}

/** Shows a place of an article that is neither event nor quote; the lists go to the event and the quote told there. */
export function choosePassage(viewModel: ViewModel, state: State, passage: Sighting): State {
  const isTold = ({ occurrences }: { readonly occurrences: readonly Sighting[] }): boolean =>
    occurrences.some((told) => told.articleId === passage.articleId && overlaps(told, passage));
  return {
    ...state,
    ...ANEW,
    passage,
    claim: 'passage',
    eventId: viewModel.events.find(isTold)?.id ?? state.eventId,
    quoteId: viewModel.quotes.find(isTold)?.id ?? state.quoteId,
  };
}

/** Looking at a list makes what is chosen there the claim; the source keeps the claim that it shows. */
export function focusOn(state: State, panel: Panel): State {
  if (panel === 'events') return claimed({ ...state, focus: panel }, 'event');
  if (panel === 'quotes') return claimed({ ...state, focus: panel, lower: panel }, 'quote');
  return { ...state, focus: panel, lower: panel };
}

function claimed(state: State, claim: 'event' | 'quote'): State {
  return state.claim === claim ? state : { ...state, ...ANEW, claim };
}
