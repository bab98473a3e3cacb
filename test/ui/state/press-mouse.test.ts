import { describe, expect, it } from 'vitest';
import { initialState, openingState } from '../../../source/ui/state/initial-state.js';
import { press } from '../../../source/ui/state/press-key.js';
import type { MouseReport } from '../../../source/ui/state/press-mouse.js';
import { modeOf, searchOf } from '../../../source/ui/state/selectors/selectors.js';
import type { State } from '../../../source/ui/state/state.js';
import { makeViewModel } from '../../../source/ui/state/selectors/view-model.js';
import { drawScreen } from '../../../source/ui/view/draw-screen.js';
import { story, wordingsStory } from '../../helpers/story.js';

const viewModel = makeViewModel(wordingsStory, { all: false });
const start = initialState(viewModel, { columns: 120, rows: 30 });

const after = (keys: string, from: State = start): State =>
  (keys.match(/<[a-z-]+>|[^<]+/g) ?? []).reduce(
    (state, part) =>
      press(viewModel, state, part.startsWith('<') ? { name: part.slice(1, -1) } : { text: part }),
    from,
  );

/** Where those words are drawn. */
function placeOf(state: State, words: string): Pick<MouseReport, 'column' | 'row'> {
  const lines = drawScreen(viewModel.within(state.storyId, state.isUnfolded), state).map((row) =>
    row.map(({ text }) => text).join(''),
  );
  const row = lines.findIndex((line) => line.includes(words));
  if (row < 0) throw new Error(`“${words}” is not in\n${lines.join('\n')}`);
  return { row, column: lines[row]!.indexOf(words) };
}

const mouse = (state: State, does: MouseReport['does'], words: string): State =>
  press(viewModel, state, { mouse: { does, ...placeOf(state, words) } });
const click = (state: State, words: string): State => mouse(state, 'click', words);

describe('a click', () => {
  it.each([
    ['an event', '', 'The council will', 'events', 'e3', 'event'],
    ['a quote', '', '“Nobody asked us”', 'quotes', 'e2', 'quote'],
    ['its speaker', '', 'Tom Reyes · 28', 'quotes', 'e2', 'quote'],
    ['a title of a panel', '', 'Source', 'source', 'e1', 'event'],
    ['a heading', '2', 'January 2022', 'events', 'e2', 'event'],
  ])('chooses %s', (_what, keys, words, focus, eventId, claim) => {
    const from = keys === '' ? start : after('j2');
    expect(click(from, words)).toMatchObject({ focus, eventId, claim });
  });

  it('on what is chosen leaves the article that is shown', () => {
    const second = after('jl');
    expect(second.sighting).toBe(1);
    expect(click(second, 'Dockers walked').sighting).toBe(1);
  });

  it('chooses a hit, and goes to it once it is chosen', () => {
    const found = after('/dockers');
    const hits = searchOf(viewModel, found).hits.length;
    expect(hits).toBeGreaterThan(1);
    const second = press(viewModel, found, {
      mouse: { does: 'click', ...placeOf(after('<down>', found), '▸') },
    });
    expect(second.search?.selected).toBe(1);
    expect(modeOf(click(second, '▸'))).toBe('panels');
  });

  it('chooses of a list, and does it once it is chosen', () => {
    const listed = after('s');
    const chosen = click(listed, 'Tom Reyes');
    expect(chosen.chooser?.selected).toBe(1);
    expect(click(chosen, '▸').search?.line.text).toBe('speaker:"Tom Reyes" ');
  });

  it('chooses in coverage and in the draft', () => {
    expect(click(after('c'), 'The council')).toMatchObject({ eventId: 'e3', stack: ['coverage'] });
    expect(click(after('bjbB'), 'told reporters').eventId).toBe('e1');
  });

  it('beside the panels, or where nothing is to be chosen, does nothing', () => {
    const { notice: _notice, ...rest } = click(start, 'Port Ellis bridge');
    expect(start).toMatchObject(rest);
    expect(click(after('w'), 'Why')).toMatchObject({ stack: ['why'], eventId: 'e1' });
  });
});

describe('the wheel', () => {
  it('goes on in the list under it', () => {
    expect(mouse(start, 'wheel-down', 'Events')).toMatchObject({ focus: 'events', eventId: 'e2' });
    expect(mouse(start, 'wheel-down', 'Quotes')).toMatchObject({ focus: 'quotes', quoteId: 'q2' });
    expect(mouse(start, 'wheel-up', 'Events').eventId).toBe('e1');
  });

  it('scrolls a text under it and leaves the focus where it is', () => {
    const low: State = { ...start, size: { columns: 120, rows: 16 } };
    const scrolled = mouse(low, 'wheel-down', 'Source');
    expect(scrolled.focus).toBe('events');
    expect(scrolled.scroll).toBeGreaterThan(0);
    expect(mouse(scrolled, 'wheel-up', 'Source').scroll).toBe(0);
  });

  it('calls up no search of before', () => {
    const found = after('/dockers', after('/the<enter>'));
    expect(mouse(found, 'wheel-up', 'Search').search?.line.text).toBe('dockers');
    expect(mouse(found, 'wheel-down', 'Search').search?.selected).toBe(1);
  });
});

it('a click on the front page chooses a story, and reads it once it is chosen', () => {
  const many = makeViewModel(
    {
      ...story,
      stories: ['a', 'b', 'c'].map((id) => ({
        id,
        title: `Story ${id}`,
        articleIds: ['paper'],
        eventIds: ['e1'],
      })),
    },
    { all: false },
  );
  const opened = openingState(many, { columns: 100, rows: 24 });
  const rows = drawScreen(many, opened).map((row) => row.map(({ text }) => text).join(''));
  const at = { column: 10, row: rows.findIndex((row) => row.includes('Story b')) };
  const chosen = press(many, opened, { mouse: { does: 'click', ...at } });
  expect(chosen).toMatchObject({ stack: ['stories'], viewScroll: 2 });
  expect(press(many, chosen, { mouse: { does: 'click', ...at } }).storyId).toBe('b');
});
