import { describe, expect, it } from 'vitest';
import type { Conflict, Event } from '../../../../source/model/briefing.js';
import {
  citeDifference,
  differencesOf,
  sidesOf,
} from '../../../../source/ui/state/selectors/differences.js';
import { initialState } from '../../../../source/ui/state/initial-state.js';
import { press } from '../../../../source/ui/state/press-key.js';
import { modeOf } from '../../../../source/ui/state/selectors/selectors.js';
import type { State } from '../../../../source/ui/state/state.js';
import { makeViewModel } from '../../../../source/ui/state/selectors/view-model.js';
import { drawScreen } from '../../../../source/ui/view/draw-screen.js';
import type { Size } from '../../../../source/ui/view/screen-layout.js';
import { briefingOf } from '../../../helpers/briefing.js';

const TIMES = [
  'The ferry sank off Noor Point on Monday. Officers counted 160 lifejackets. Police said 16 sailors drowned.',
  'The ferry went down on Tuesday, and 18 sailors drowned.',
].map((body, at) =>
  briefingOf(`a${at}`, body, {
    article: { publisher: at === 0 ? 'Ellis Paper' : 'Noor Times', publishedAt: '2022-03-09' },
    events: [
      {
        id: `e${at}`,
        clause:
          at === 0 ? 'The ferry sank off Noor Point on Monday' : 'The ferry went down on Tuesday',
        date: at === 0 ? '2022-03-07' : '2022-03-08',
      },
    ],
  }),
);
const [one, two] = TIMES;
const conflicts: readonly Conflict[] = [
  {
    kind: 'date',
    values: [
      { value: '2022-03-07', articleIds: ['a0'] },
      { value: '2022-03-08', articleIds: ['a1'] },
    ],
  },
  {
    kind: 'figure',
    values: [
      { value: '16', articleIds: ['a0'] },
      { value: '18', articleIds: ['a1'] },
    ],
  },
];
const event: Event = {
  ...one!.events[0]!,
  conflicts,
  occurrences: [...one!.events, ...two!.events].flatMap(({ occurrences }) => occurrences),
};
const whole = makeViewModel(
  {
    ...one!,
    outlets: TIMES.flatMap(({ outlets }) => outlets),
    articles: TIMES.flatMap(({ articles }) => articles),
    events: [event],
  },
  { all: true },
);
const differing = differencesOf(whole.briefing)[0]!;

const after = (keys: string, size: Size = { columns: 120, rows: 30 }): State =>
  press(whole, initialState(whole, size), { text: keys });
const drawn = (state: State): string =>
  drawScreen(whole, state)
    .map((row) => row.map(({ text }) => text).join(''))
    .join('\n');

describe('both sides of a difference', () => {
  it('stand in the sentence that prints what differs, not in a longer number', () => {
    const said = sidesOf(whole, differing).map(({ value, passage }) => {
      const { body } = whole.articles.get(passage.articleId)!;
      return [value, body.slice(passage.start, passage.end)];
    });
    expect(said).toEqual([
      ['7 Mar 2022', 'The ferry sank off Noor Point on Monday.'],
      ['8 Mar 2022', 'The ferry went down on Tuesday, and 18 sailors drowned.'],
      ['16', 'Police said 16 sailors drowned.'],
      ['18', 'The ferry went down on Tuesday, and 18 sailors drowned.'],
    ]);
  });

  it('are copied with their sources', () => {
    expect(citeDifference(whole, differing)).toContain(
      '- 16: Police said 16 sailors drowned. (Ellis Paper, 9 Mar 2022, articles/a0.txt:1)',
    );
  });
});

describe('! shows them', () => {
  it('beside each other where there is room', () => {
    expect(drawn(after('!'))).toMatch(/Police said 16 sailors drowned\. +│ +The ferry went down/);
  });

  it('with a gap between the kinds of what differs and what it is about', () => {
    for (const columns of [60, 120])
      expect(drawn(after('!', { columns, rows: 30 }))).toContain('▸ date figure  The ferry');
    expect(drawn(after('!', { columns: 49, rows: 30 }))).toContain('▸ The ferry');
  });

  it('below each other where there is none', () => {
    const narrow = drawn(after('!', { columns: 50, rows: 30 }));
    expect(narrow).toMatch(/  +Police said 16 sailors drowned\. +\n/);
    expect(narrow).toMatch(/8 Mar 2022 +\n/);
  });

  it('in the smallest window, the passage first', () => {
    expect(drawn(after('!', { columns: 24, rows: 6 }))).toContain('7 Mar 2022');
  });

  it('← → goes to the other side, Enter opens it, Esc returns', () => {
    const other = after('!l');
    expect(other).toMatchObject({ claim: 'event', sighting: 1 });
    const opened = press(whole, other, { name: 'enter' });
    expect(modeOf(opened)).toBe('open');
    expect(modeOf(press(whole, opened, { name: 'escape' }))).toBe('differences');
  });

  it('y copies both', () => {
    expect(after('!y').effects).toMatchObject([{ type: 'copy', what: 'passages' }]);
  });

  it('says where there is nothing', () => {
    const agreed = makeViewModel(one!, { all: true });
    const state = press(agreed, initialState(agreed, { columns: 80, rows: 24 }), { text: '!' });
    expect(state.notice).toBe(
      'no difference was found; figures told in other words may still differ',
    );
  });
});
