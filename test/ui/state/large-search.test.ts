// A search of more than can be read between two keys: what the screen says meanwhile, and that nothing typed is lost.
import { describe, expect, it } from 'vitest';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { initialState } from '../../../source/ui/state/initial-state.js';
import { press } from '../../../source/ui/state/press-key.js';
import { searchPanel } from '../../../source/ui/view/panels/search-panel.js';
import { makeViewModel, type ViewModel } from '../../../source/ui/state/selectors/view-model.js';
import { searchOf } from '../../../source/ui/state/selectors/selectors.js';
import { STEP_CHARACTERS } from '../../../source/search/word-index.js';
import { briefingOf } from '../../helpers/briefing.js';

const size = { columns: 80, rows: 24 };
const tram = (number: number): string => `The tram stood still near gate ${number}. `;
const BODY = Array.from({ length: STEP_CHARACTERS / 30 }, (_unused, at) => tram(at)).join('');
const large = mergeBriefings([
  briefingOf('a', BODY, { events: [{ clause: tram(7).trim(), date: '2021-12-28' }] }),
]);
const open = (): ViewModel => makeViewModel(large, { all: false });

/** How many steps there are, each of which a key may come after. */
function prepare(viewModel: ViewModel): number {
  let steps = 1;
  while (!viewModel.prepareToFind()) steps++;
  return steps;
}

describe('a large briefing', () => {
  it('is read for the search in steps, and says so until it is', () => {
    const viewModel = open();
    const typed = press(viewModel, initialState(viewModel, size), { text: '/gate 4321' });
    const panel = (): string =>
      searchPanel({ viewModel, state: typed, size, focused: true })
        .map((row) => row.map(({ text }) => text).join(''))
        .join('\n');
    expect(searchOf(viewModel, typed)).toEqual({ hits: [], selected: undefined, isAwaited: true });
    expect(panel()).toContain('Reading all articles');
    expect(panel()).not.toContain('Nothing matches');
    expect(prepare(viewModel)).toBeGreaterThan(2);
    expect(panel()).toContain('Search 1/');
    expect(searchOf(viewModel, typed).selected?.text).toBe(tram(4321).trim());
  });

  it('answers Enter though it was not read to its end', () => {
    const viewModel = open();
    viewModel.prepareToFind();
    const gone = press(viewModel, initialState(viewModel, size), { text: '/gate 4321\r' });
    expect(gone.search).toBeUndefined();
    expect(gone.passage).toMatchObject({ articleId: 'a', start: BODY.indexOf(tram(4321)) });
  });

  it('finds the same, read in steps or at once', () => {
    const asked = { text: 'tram gate 77', scope: 'all', order: 'rank' } as const;
    const [stepped, atOnce] = [open(), open()];
    prepare(stepped);
    expect(stepped.find(asked)).toEqual(atOnce.findNow(asked));
    expect(atOnce.findNow(asked).length).toBeGreaterThan(0);
  });

  it('is warmed up in steps once it is read, and finds the same then', () => {
    const asked = { text: 'gate 77', scope: 'all', order: 'rank' } as const;
    const [warmed, cold] = [open(), open()];
    expect(warmed.warmUp()).toBe(false);
    expect(warmed.find(asked)).toBe('later');
    prepare(warmed);
    let steps = 1;
    while (!warmed.warmUp()) steps++;
    expect(steps).toBeGreaterThan(2);
    expect(warmed.find(asked)).toEqual(cold.findNow(asked));
  });

  it('a small one needs no warming', () => {
    const small = makeViewModel(briefingOf('b', tram(1)), { all: false });
    prepare(small);
    expect(small.warmUp()).toBe(true);
  });
});
