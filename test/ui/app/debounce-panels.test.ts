// Over a slow line a key that is held down moves the list alone; what is linked to it follows once the keys rest.
import { describe, expect, it } from 'vitest';
import { drawScreen } from '../../../source/ui/view/draw-screen.js';
import { debouncePanels, type DebouncedPanels } from '../../../source/ui/app/debounce-panels.js';
import { press } from '../../../source/ui/state/press-key.js';
import { makeViewModel } from '../../../source/ui/state/selectors/view-model.js';
import { initialState } from '../../../source/ui/state/initial-state.js';
import { story } from '../../helpers/story.js';

const viewModel = makeViewModel(story, { all: false });
const start: DebouncedPanels = {
  state: initialState(viewModel, { columns: 120, rows: 40 }),
  linked: undefined,
};
const then = (at: DebouncedPanels, text: string, fast: boolean): DebouncedPanels =>
  debouncePanels(at, press(viewModel, at.state, { text }), fast);

const drawn = ({ state, linked }: DebouncedPanels): string =>
  drawScreen(viewModel, state, linked)
    .map((row) => row.map(({ text }) => text).join(''))
    .join('\n');
/** The words in those looks. */
const inLook = ({ state, linked }: DebouncedPanels, ...looks: readonly string[]): string =>
  drawScreen(viewModel, state, linked)
    .flat()
    .filter(({ style }) => looks.includes(style))
    .map(({ text }) => text)
    .join(' ');

describe('linked panels', () => {
  it('are in step with a key after a rest', () => {
    const moved = then(start, 'j', false);
    expect(moved.linked).toBeUndefined();
    expect(drawn(moved)).toContain('Quotes 3 · 1 on this event');
  });

  it('stay while keys come fast, the list and the line at the bottom go on', () => {
    const moved = then(then(start, 'j', false), 'j', true);
    expect(drawn(moved)).toContain('Events 3/3');
    expect(drawn(moved)).toContain('Mon 10 Jan 2022 ←');
    expect(inLook(moved, 'selected')).toContain('The council will meet');
    expect(moved.linked?.eventId).toBe(story.events[1]!.id);
  });

  it('say of nothing then that it belongs to what is chosen', () => {
    const moved = then(then(start, 'j', false), 'j', true);
    expect(inLook(then(start, 'j', false), 'words')).toContain('Dockers walked out');
    expect(inLook(moved, 'words', 'lit')).toBe('');
    expect(drawn(then(start, 'j', false))).toMatch(/on this event|▎|Source 1\/2/);
    expect(drawn(moved)).not.toMatch(/on this event|▎|Source \d\/\d/);
    const quotes = then(then(start, '2', false), 'j', true);
    expect(drawn(quotes)).toMatch(/Events 3 .*Quotes 2\/3/);
    expect(drawn(quotes).match(/▸/g)).toHaveLength(1);
  });

  it.each([
    ['another panel', '2'],
    ['a view over them', 'c'],
    ['a search', '/'],
    ['no other choice', '!'],
  ])('come along with %s', (_what, keys) => {
    expect(then(start, keys, true).linked).toBeUndefined();
    expect(then(then(then(start, 'j', false), 'k', true), keys, true).linked === undefined).toBe(
      keys !== '!',
    );
  });

  it('are in step again after the rest, as if each key had been awaited', () => {
    const fast = ['j', 'k', 'j'].reduce((at, key) => then(at, key, true), start);
    const slow = ['j', 'k', 'j'].reduce((at, key) => then(at, key, false), start);
    expect(drawn({ ...fast, linked: undefined })).toBe(drawn(slow));
  });
});
