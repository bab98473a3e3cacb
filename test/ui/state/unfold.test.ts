// What the choice left out: unfolded, found by search, and the searches that a key opens.
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../source/model/briefing.js';
import { initialState } from '../../../source/ui/state/initial-state.js';
import { press, type Pressed } from '../../../source/ui/state/press-key.js';
import { searchOf } from '../../../source/ui/state/selectors/selectors.js';
import type { State } from '../../../source/ui/state/state.js';
import { makeViewModel } from '../../../source/ui/state/selectors/view-model.js';
import { briefingOf } from '../../helpers/briefing.js';

/** One article of ten events, of which a page lists eight. */
const SHIPS = 'Aurora Borealis Cormorant Dagmar Eider Fulmar Gannet Halcyon Ibis Jaeger';
const CLAUSES = SHIPS.split(' ').map((ship, at) => `The ${ship} left ${ship}haven by pier ${at}`);
const story: Briefing = briefingOf('a', CLAUSES.map((clause) => `${clause}.`).join(' '), {
  events: CLAUSES.map((clause, at) => ({
    clause,
    id: `e${at}`,
    date: `2021-12-${10 + at}`,
    importance: at === 3 || at === 6 ? 0 : 1,
    ...(at === 1 ? { conflicts: [{ kind: 'figure' as const, values: [] }] } : {}),
  })),
});
const whole = makeViewModel(story, { all: false });
const start = initialState(whole, { columns: 120, rows: 40 });

const after = (keys: readonly Pressed[], from: State = start): State =>
  keys.reduce((state, key) => press(whole, state, key), from);
const typed = (text: string): Pressed => ({ text });
const ENTER: Pressed = { name: 'enter' };
const listed = (state: State): string[] =>
  whole.within(state.storyId, state.isUnfolded).events.map(({ id }) => id);

describe('+', () => {
  it('lists what was left out, and folds it again', () => {
    const unfolded = after([typed('+')]);
    expect(listed(start)).not.toContain('e3');
    expect(listed(unfolded)).toEqual(CLAUSES.map((_, at) => `e${at}`));
    expect(listed(after([typed('+')], unfolded))).toEqual(listed(start));
  });

  it('keeps what is chosen, or what is listed next to it', () => {
    const unfolded = after([typed('+jj')]);
    expect(unfolded.eventId).toBe('e2');
    expect(after([typed('+')], unfolded).eventId).toBe('e2');
    expect(after([typed('j+')], unfolded).eventId).toBe('e4');
  });
});

describe('a hit that is not listed', () => {
  const gone = after([typed('/pier 6'), ENTER]);

  it('is chosen in its panel, with everything unfolded', () => {
    expect(gone).toMatchObject({
      eventId: 'e6',
      claim: 'event',
      focus: 'events',
      isUnfolded: true,
    });
  });

  it('can be marked and noted', () => {
    expect(after([typed('m')], gone).notebook.map(({ id }) => id)).toEqual(['e6']);
  });
});

describe('searches that a key opens', () => {
  it.each([
    ['z', 'there is one source alone'],
    ['p', 'nothing is planned'],
  ])('%s says “%s” where there is none', (key, words) => {
    expect(after([typed(key)]).notice).toBe(words);
  });

  it('a date goes to its day', () => {
    const found = searchOf(whole, after([typed('/14 dec')])).hits;
    expect(found.map(({ id }) => id)).toEqual(['e4']);
  });
});
