// A briefing → the state in which its screen opens.
import { chooseEvent } from './selectors/choose.js';
import type { ViewModel } from './selectors/view-model.js';
import type { Size } from '../view/screen-layout.js';
import type { State } from './state.js';

/** The state in which the screen opens: on what the page tells first; without events on the first quote or article. */
export function initialState(viewModel: ViewModel, size: Size): State {
  const state: State = {
    size,
    focus: 'events',
    lower: 'source',
    eventId: undefined,
    quoteId: viewModel.quotes[0]?.id,
    about: undefined,
    claim: viewModel.events.length > 0 ? 'event' : 'quote',
    passage: undefined,
    sighting: 0,
    scroll: 0,
    stack: [],
    viewScroll: 0,
    search: undefined,
    history: [],
    match: undefined,
    chooser: undefined,
    storyId: undefined,
    isUnfolded: false,
    notebook: [],
    unkept: [],
    trouble: undefined,
    effects: [],
    notice: undefined,
    isRereading: false,
    exitCode: undefined,
  };
  const { events, toldFirst, placeOf } = viewModel;
  if (events.length > 0)
    return chooseEvent(viewModel, state, placeOf(toldFirst) < 0 ? events[0]?.id : toldFirst);
  const article = viewModel.briefing.articles[0];
  return viewModel.quotes.length > 0 || !article
    ? state
    : { ...state, claim: 'passage', passage: { articleId: article.id, start: 0, end: 0 } };
}

/** From so many stories on a folder opens on what they are. */
const MANY_STORIES = 3;

/** The state of a folder that is opened for the first time: of many stories the front page stands over the panels. */
export function openingState(viewModel: ViewModel, size: Size): State {
  const state = initialState(viewModel, size);
  return viewModel.whole.stories.length < MANY_STORIES
    ? state
    : { ...state, ...storiesAt(viewModel, state) };
}

/** The front page of the stories, at the one that was read. */
export function storiesAt(
  { whole: { stories } }: ViewModel,
  { storyId }: Pick<State, 'storyId'>,
): Pick<State, 'stack' | 'viewScroll'> {
  const at = stories.findIndex(({ id }) => id === storyId);
  return { stack: ['stories'], viewScroll: Math.max(1, at + 1) };
}
