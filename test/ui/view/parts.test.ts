import { describe, expect, it } from 'vitest';
import type { Event } from '../../../source/model/briefing.js';
import { ACTIONS } from '../../../source/ui/state/keymap.js';
import { fuzzyMatch } from '../../../source/text/fuzzy-match.js';
import { press } from '../../../source/ui/state/press-key.js';
import { makeViewModel } from '../../../source/ui/state/selectors/view-model.js';
import { modeOf } from '../../../source/ui/state/selectors/selectors.js';
import { initialState } from '../../../source/ui/state/initial-state.js';
import type { State } from '../../../source/ui/state/state.js';
import { blocksAround } from '../../../source/ui/view/parts/blocks-around.js';
import { span } from '../../../source/ui/view/parts/row.js';
import { windowTop } from '../../../source/ui/view/parts/window-top.js';
import { timelineRows } from '../../../source/ui/view/timeline.js';
import { differing } from '../../../source/ui/view/wordings.js';
import { dayOf } from '../../helpers/briefing.js';
import { story } from '../../helpers/story.js';

describe('words that differ', () => {
  it.each([
    ['We want no war.', ['we want no war'], []],
    ['We want no war', ['We do not want a war'], ['no']],
    ['We do not want a war', ['We want no war'], ['do not', 'a']],
    ['in Eastern Europe,” he said', ['in eastern Europe'], ['he said']],
    ['alone', [], []],
  ])('%s', (text, others, expected) => {
    expect(differing(text, others).map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });
});

it.each([
  ['next match in this article', 'match', 'match'],
  ['next match in this article', 'nmt', 'nmt'],
  ['Ada Lind, minister', 'lind ada', 'AdaLind'],
  ['quit', 'zz', undefined],
])('%s is met by %s', (text, typed, letters) => {
  const met = fuzzyMatch(text, typed)?.marks.map(({ start, end }) => text.slice(start, end));
  expect(met?.join('')).toBe(letters);
});

describe('the timeline', () => {
  const on = (date: string, sightings: number): Event => ({
    ...story.events[0]!,
    date: dayOf(date),
    occurrences: Array.from({ length: sightings }, () => story.events[0]!.occurrences[0]!),
  });
  const words = (events: readonly Event[], chosen = events[0]): string[] =>
    timelineRows(events, chosen, 20).map((row) =>
      row
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    );

  it('has a bar for each day, as high as what is told of it', () => {
    const events = [on('2021-12-01', 1), on('2021-12-02', 4), on('2021-12-10', 2)];
    expect(words(events, events[1])).toEqual([`▂▂██${'·'.repeat(14)}▄▄`, '  ▲ 2 Dec     10 Dec']);
  });

  it('begins with the first day of what lasted days, a share for each; not with a month', () => {
    const [first] = story.events;
    const lasting = (start: string, end: string, precision: 'range' | 'month') => ({
      ...on(start, 2),
      date: { ...first!.date!, start, end, precision },
    });
    const days = [on('2021-12-03', 1), on('2021-12-04', 8), on('2021-12-06', 2)];
    const week = lasting('2021-12-01', '2021-12-02', 'range');
    const [bars, ends] = words([week, ...days], week);
    expect(bars).not.toMatch(/^·/);
    expect(ends).toMatch(/^ *▲─+▲ 1–2 Dec/);
    const month = lasting('2021-11-01', '2021-11-30', 'month');
    expect(words([month, ...days], days[0])).toEqual(words(days, days[0]));
  });

  it('leaves out what happened years away', () => {
    const events = [
      on('1999-01-01', 1),
      on('2021-12-02', 4),
      on('2021-12-03', 2),
      on('2021-12-04', 2),
    ];
    expect(words(events, events[1])[1]).toContain('4 Dec');
    expect(words(events, events[1])[0]).toMatch(/^█/);
  });

  it('names the day of a bar of some days only while one moves by it', () => {
    const events = [1, 9, 20, 28].map((day) => on(`2021-12-${String(day).padStart(2, '0')}`, 1));
    const labelOf = (isMoving: boolean): string | undefined =>
      timelineRows(events, events[1], 16, isMoving)[1]
        ?.map(({ text }) => text)
        .join('');
    expect(labelOf(false)).toMatch(/^ +▲ +28 Dec *$/);
    expect(labelOf(true)).toContain('▲ 9 Dec');
  });

  it('says nothing where there is nothing to compare', () => {
    expect(words([on('2021-12-01', 1), on('2021-12-02', 1)])).toEqual([]);
  });
});

describe('no key does nothing', () => {
  const viewModel = makeViewModel(story, { all: false, formats: ['print'] });
  const type = (keys: readonly string[], from: State): State =>
    keys.reduce((state, text) => press(viewModel, state, { text }), from);
  const start = initialState(viewModel, { columns: 40, rows: 8 });
  // In the middle of everything: the second event of three, its second article, words searched before.
  const middle = type(['/', 'the', '\r', '1', 'g', 'j', 'l'], start);
  const states: Record<string, State> = {
    panels: middle,
    open: type(['\r', 'j'], middle),
    original: type(['h', 'r', 'j'], middle),
    coverage: type(['c'], middle),
    search: { ...type(['/', 'kind:event'], middle) },
    help: type(['?', 'a'], middle),
    chooser: type([':', 'a'], middle),
  };

  it.each(
    Object.entries(states).flatMap(([mode, state]) =>
      ACTIONS.filter(({ modes }) => modes.includes(mode as never)).flatMap(({ keys, help }) =>
        keys.map((key) => [mode, key, help, state] as const),
      ),
    ),
  )('in %s, %s: %s', (mode, key, _help, state) => {
    expect(modeOf(state)).toBe(mode);
    const tried = [[], ['down', 'down'], ['end'], ['left', 'left'], ['home'], ['tab']].map(
      (moves) => {
        const before = moves.reduce<State>((last, name) => press(viewModel, last, { name }), state);
        const quiet = { ...before, notice: undefined };
        const after = press(viewModel, quiet, key.length === 1 ? { text: key } : { name: key });
        return JSON.stringify(after) !== JSON.stringify(quiet);
      },
    );
    // A key at an end, or "first" when one is there, may change nothing: from somewhere it must.
    expect(tried).toContain(true);
  });
});

describe('a window onto a long list', () => {
  it.each([
    [0, 0],
    [7, 0],
    [8, 6],
    [13, 6],
    [14, 12],
    [97, 90],
    [99, 90],
  ])('of ten rows shows %i of a hundred from %i on', (chosen, top) => {
    expect(windowTop(chosen, 100, 10)).toBe(top);
  });

  it('always shows the chosen one, with something before and after it', () => {
    for (const rows of [1, 2, 3, 7, 20])
      for (let chosen = 0; chosen < 100; chosen++) {
        const top = windowTop(chosen, 100, rows);
        expect(chosen).toBeGreaterThanOrEqual(top);
        expect(chosen).toBeLessThan(top + rows);
        if (rows > 3 && chosen > 0) expect(chosen).toBeGreaterThan(top);
        if (rows > 3 && chosen < 99) expect(chosen + 1).toBeLessThan(top + rows);
      }
  });

  it('holds blocks of any height, the chosen one whole', () => {
    const heights = Array.from({ length: 50 }, (_unused, index) => 1 + ((index * 7) % 5));
    const block = (height: number, index: number): ReturnType<typeof blocksAround> =>
      Array.from({ length: height }, (_unused, row) => [span(`${index}.${row}`)]);
    for (let chosen = 0; chosen < 50; chosen++) {
      const rows = blocksAround(heights, { chosen, rows: 9, height: 3 }, block).map(
        ([words]) => words!.text,
      );
      // Before the last ones only whole blocks stand; the tallest has five rows.
      expect(rows.length).toBeLessThanOrEqual(9);
      expect(rows.length).toBeGreaterThan(9 - 5);
      expect(rows).toContain(`${chosen}.0`);
      expect(rows).toContain(`${chosen}.${heights[chosen]! - 1}`);
    }
  });
});
