// Choosing: an event brings its quotes, a quote its event, and the source goes to the words of what was chosen.
import type { Event, Quote } from '../../../model/briefing.js';
import { overlaps } from '../../../text/range.js';
import type { ViewModel } from './view-model.js';
import type { Panel } from '../../view/screen-layout.js';
import type { Sighting, State } from '../state.js';

/** What a newly chosen claim begins with: unscrolled. */
const ANEW = { passage: undefined, sighting: 0, scroll: 0, match: undefined } as const;

/**
 * Chooses an event; the quote panel begins with the quotes that belong to it, and the source goes to the words that its row
 * has.
 */
export function chooseEvent(
  viewModel: ViewModel,
  state: State,
  eventId: string | undefined,
): State {
  if (eventId === undefined) return state;
  const { first } = viewModel.quotesAbout(eventId);
  const sighting = sightingOfEvent(viewModel.eventOf(eventId));
  return {
    ...state,
    ...ANEW,
    sighting,
    eventId,
    about: eventId,
    quoteId: first?.id ?? state.quoteId,
    claim: 'event',
  };
}

/** Chooses a quote; the event list goes to the event that it belongs to, and the source to the wording that is listed. */
export function chooseQuote(
  viewModel: ViewModel,
  state: State,
  quoteId: string | undefined,
): State {
  const quote = viewModel.quoteOf(quoteId);
  if (!quote) return state;
  const isHere = quote.eventIds.includes(state.eventId ?? '');
  const tied = isHere ? state.eventId : quote.eventIds.find((id) => viewModel.placeOf(id) >= 0);
  return {
    ...state,
    ...ANEW,
    sighting: sightingOfQuote(quote),
    quoteId,
    eventId: tied ?? state.eventId,
    claim: 'quote',
  };
}

/** Shows a place of an article that is neither event nor quote; the lists go to the event and the quote told there. */
export function choosePassage(viewModel: ViewModel, state: State, passage: Sighting): State {
  const isTold = ({ occurrences }: { readonly occurrences: readonly Sighting[] }): boolean =>
    occurrences.some((told) => told.articleId === passage.articleId && overlaps(told, passage));
  const eventId = viewModel.events.find(isTold)?.id ?? state.eventId;
  return {
    ...state,
    ...ANEW,
    passage,
    claim: 'passage',
    eventId,
    about: eventId,
    quoteId: viewModel.quotes.find(isTold)?.id ?? state.quoteId,
  };
}

/** Looking at a list makes what is chosen there the claim; the source keeps the claim that it shows. */
export function focusOn(viewModel: ViewModel, state: State, panel: Panel): State {
  const { eventId, quoteId } = state;
  if (panel === 'events') {
    const seen: State = { ...state, focus: panel };
    // The quotes that are listed are those about the event that is looked at.
    if (state.claim === 'event' && state.about === eventId) return seen;
    const isTold =
      state.about === eventId || viewModel.quoteOf(quoteId)?.eventIds.includes(eventId ?? '');
    const chosen = chooseEvent(viewModel, seen, eventId);
    return { ...chosen, claim: 'event', ...(isTold === true ? { quoteId } : {}) };
  }
  const seen: State = { ...state, focus: panel, lower: panel };
  if (panel === 'source' || state.claim === 'quote') return seen;
  const chosen = chooseQuote(viewModel, seen, quoteId);
  return { ...chosen, eventId, claim: 'quote' };
}

/** Which sighting of an event has the words of its row; the first where none has. */
function sightingOfEvent(event: Event | undefined): number {
  if (!event) return 0;
  const { occurrences, summaryRange: words } = event;
  const inArticle = occurrences.findIndex(({ articleId }) => articleId === words.articleId);
  const there = occurrences.findIndex(
    (told) => told.articleId === words.articleId && overlaps(told, words),
  );
  return Math.max(0, there >= 0 ? there : inArticle);
}

/** Which sighting of a quote has the wording that is listed. */
const sightingOfQuote = ({ occurrences, text }: Quote): number =>
  Math.max(
    0,
    occurrences.findIndex((printed) => printed.text === text),
  );
