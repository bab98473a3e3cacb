// Keys and the linked panels: over a slow line a key that is held down moves the list alone, the rest follows it.
import { modeOf } from '../state/selectors/selectors.js';
import type { State } from '../state/state.js';

/** Without a key for so long the keys rest. A key that is held down comes again sooner. */
export const REST_MS = 100;

export type DebouncedPanels = {
  readonly state: State;
  /** What the panels show that keys do not move in, while keys come fast; undefined where they are in step. */
  readonly linked: State | undefined;
};

/** After a key: the linked panels stay as they are where it came fast on the one before and chose something else. */
export function debouncePanels(
  { state, linked }: DebouncedPanels,
  next: State,
  fast: boolean,
): DebouncedPanels {
  const shown = linked ?? state;
  return { state: next, linked: fast && areWaiting(shown, next) ? shown : undefined };
}

/** True where the same panels stand at the same places, and show another choice. */
const areWaiting = (shown: State, next: State): boolean =>
  equal(placesOf(shown), placesOf(next)) && !equal(choicesOf(shown), choicesOf(next));

const placesOf = (state: State): readonly unknown[] => [
  modeOf(state),
  state.focus,
  state.lower,
  state.storyId,
];

/** What the linked panels are drawn from. Of the lists to choose from, that of the speakers alone has such a panel. */
const choicesOf = (state: State): readonly unknown[] => [
  state.eventId,
  state.quoteId,
  state.about,
  state.claim,
  state.passage,
  state.sighting,
  state.match,
  state.search,
  state.chooser?.kind === 'speakers' ? state.chooser : undefined,
];

const equal = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.every((one, index) => one === others[index]);
