// A panel → how many its list holds, and which of them is chosen.
import type { ScreenPlace } from '../../view/screen-layout.js';
import { choicesOf } from './chooser.js';
import { differenceAt, differencesOf } from './differences.js';
import { draftOf, draftPlace } from '../keep.js';
import { searchOf, sightingsOf } from './selectors.js';
import type { State } from '../state.js';
import type { ViewModel } from './view-model.js';

export type ListIn = {
  /** The place of what is chosen, from 0; -1 where nothing of the list is. */
  readonly at: number;
  readonly count: number;
};

/** Of the stories the first is all of them together, of a source the places where the claim is told; undefined for a mere text. */
export function listIn(viewModel: ViewModel, state: State, panel: ScreenPlace): ListIn | undefined {
  switch (panel) {
    case 'events':
    case 'coverage':
      return { at: viewModel.placeOf(state.eventId), count: viewModel.events.length };
    case 'quotes': {
      const { quotes } = viewModel.quotesAbout(state.about);
      return { at: quotes.findIndex(({ id }) => id === state.quoteId), count: quotes.length };
    }
    case 'source':
      return { at: state.sighting, count: sightingsOf(viewModel, state).length };
    case 'search':
      return { at: state.search?.selected ?? 0, count: searchOf(viewModel, state).hits.length };
    case 'chooser':
      return { at: state.chooser?.selected ?? 0, count: choicesOf(viewModel, state).length };
    case 'stories':
      return { at: state.viewScroll, count: viewModel.whole.stories.length + 1 };
    case 'differences':
      return {
        at: differenceAt(viewModel, state),
        count: differencesOf(viewModel.briefing).length,
      };
    case 'draft':
      return { at: draftPlace(viewModel, state), count: draftOf(viewModel, state).length };
    case 'wordings':
    case 'why':
    case 'unkept':
      return undefined;
  }
}
