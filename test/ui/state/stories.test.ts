import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../source/model/briefing.js';
import { initialState, openingState } from '../../../source/ui/state/initial-state.js';
import { choicesOf } from '../../../source/ui/state/selectors/chooser.js';
import { carriedOver } from '../../../source/ui/state/place.js';
import { press } from '../../../source/ui/state/press-key.js';
import { modeOf } from '../../../source/ui/state/selectors/selectors.js';
import type { State } from '../../../source/ui/state/state.js';
import { makeViewModel } from '../../../source/ui/state/selectors/view-model.js';
import { drawScreen } from '../../../source/ui/view/draw-screen.js';
import { wordingsStory } from '../../helpers/story.js';

const [bridge, strike] = wordingsStory.stories;
const briefing: Briefing = {
  ...wordingsStory,
  stories: [bridge!, strike!, { ...strike!, id: 't3', title: 'The ferry' }],
};
const whole = makeViewModel(briefing, { all: false });
const size = { columns: 80, rows: 20 };
const start = openingState(whole, size);
/** The state after those keys: names in angle brackets, everything else typed. */
const after = (keys: string, from: State = start): State =>
  (keys.match(/<[a-z-]+>|[^<]+/g) ?? []).reduce(
    (state, part) =>
      press(whole, state, part.startsWith('<') ? { name: part.slice(1, -1) } : { text: part }),
    from,
  );
const drawn = (state: State): string =>
  drawScreen(whole.within(state.storyId), state)
    .map((row) => row.map(({ text }) => text).join(''))
    .join('\n');

describe('a story that is written to a file', () => {
  it.each([
    ['j<enter>x<enter>', false],
    ['j<enter>+x<enter>', true],
  ])('%s is numbered as the whole, and lists what the screen lists', (keys, isUnfolded) => {
    const writing = makeViewModel(briefing, { all: false, formats: ['text'] });
    const [effect] = (keys.match(/<[a-z-]+>|[^<]/g) ?? [])
      .reduce(
        (state, part) =>
          press(
            writing,
            state,
            part.startsWith('<') ? { name: part.slice(1, -1) } : { text: part },
          ),
        start,
      )
      .effects.slice(-1);
    expect(effect).toMatchObject({ type: 'write', format: 'text', isUnfolded });
    expect(effect?.type === 'write' && [effect.briefing.title, effect.whole]).toEqual([
      strike!.title,
      briefing,
    ]);
  });
});

describe('the front page', () => {
  it('says of each story what the printed one says', () => {
    expect(modeOf(start)).toBe('stories');
    expect(drawn(start)).toMatch(/▸ +The bridge +\n +2 articles · 1 outlet and 1 unnamed · .*2022/);
    expect(drawn(start)).toContain('The ferry');
  });

  it.each([
    ['<enter>', 't1'],
    ['j<enter>', 't2'],
    ['G<enter>', 't3'],
    ['g<enter>', undefined],
    ['kk<enter>', undefined],
    ['<pagedown><pagedown><pageup>k<enter>', undefined],
  ])('%s reads %s', (keys, storyId) => {
    const read = after(keys);
    expect(modeOf(read)).toBe('panels');
    expect(read.storyId).toBe(storyId);
  });

  it('Esc returns to it, at the story that was read', () => {
    const back = after('j<enter><escape>');
    expect(modeOf(back)).toBe('stories');
    const again = after('<enter>j<escape>');
    expect(modeOf(again)).toBe('stories');
    expect(drawn(again)).toMatch(/▸ +The bridge/);
    expect(modeOf(after('<enter>2<escape><escape>'))).toBe('stories');
  });

  it('Esc on it stays there and says so', () => {
    const stayed = after('<escape>');
    expect(modeOf(stayed)).toBe('stories');
    expect(stayed.notice).toBe('nothing is further out: ↵ reads what is chosen, q quits');
    expect(modeOf(after('<enter>', stayed))).toBe('panels');
    expect(drawn(start)).not.toContain('Esc');
  });

  it('opens for three stories, not for two', () => {
    const two = makeViewModel(wordingsStory, { all: false });
    expect(openingState(two, size)).toEqual(initialState(two, size));
  });

  it('fits the smallest window', () => {
    const small = { columns: 24, rows: 6 };
    expect(drawn({ ...start, size: small })).toContain('▸  The bridge');
  });
});

describe('/ on the front page', () => {
  const choices = (typed: string) => {
    const state = after('/' + typed);
    return choicesOf(whole.within(state.storyId), state).map(({ text }) => text);
  };

  it.each([
    ['', ['All stories', 'The bridge', 'The strike', 'The ferry']],
    ['bridge', ['The bridge']],
    ['the ferry', ['The ferry']],
    ['dockers', ['The bridge']],
    ['dock council', ['The bridge']],
    ['times', ['The ferry']],
    ['times dockers', []],
    ['ockers', []],
    ['zzz', []],
  ])('%j leaves %j', (typed, titles) => {
    expect(choices(typed).filter((text) => !text.startsWith('search all'))).toEqual(titles);
  });

  it.each([
    ['28 dec', '1 event on 28 Dec 2021'],
    ['december 2021', '2 events on 1–31 Dec 2021'],
  ])('%s leads to what is of it in the story', (typed, found) => {
    expect(drawn(after('/' + typed))).toContain(found);
    const searched = after(`/${typed}<enter>`);
    expect(modeOf(searched)).toBe('search');
    expect(searched.storyId).toBe('t1');
    expect(searched.search?.line.text).toBe(typed);
  });

  it('says where the words are, and fills the screen', () => {
    expect(drawn(after('/dockers'))).toMatch(/▸ .*The bridge +\n +.*ockers /);
  });

  it('reads the story chosen; Esc leaves the page as it was', () => {
    expect(after('/ferry<enter>').storyId).toBe('t3');
    expect(modeOf(after('/ferry<escape>'))).toBe('stories');
  });

  it('leads to a search of everything, also once a story was read', () => {
    const searching = after('<enter><escape>/zzz<enter>');
    expect(searching.storyId).toBeUndefined();
    expect(searching.search?.line.text).toBe('zzz');
  });
});

it('the front page is of everything, whatever was read before', () => {
  const back = after('<enter><escape>');
  expect(modeOf(back)).toBe('stories');
  expect(back.storyId).toBeUndefined();
  expect(drawn(after('j<enter><escape>'))).toMatch(/▸ +The strike/);
});

it('the row of the front page stays at its story when the articles are read again', () => {
  const turned = makeViewModel(
    { ...briefing, stories: [...briefing.stories].reverse() },
    { all: false },
  );
  const carried = carriedOver(whole, turned, start);
  expect(turned.whole.stories[carried.viewScroll - 1]!.title).toBe('The bridge');
});

it('marks what is new, but not where all is', () => {
  const { articles, events, quotes } = wordingsStory;
  const [first, ...others] = events.map(({ id }) => id);
  const marked = (eventIds: readonly string[]): string[] => {
    const news = {
      since: 'it was opened',
      articleIds: articles.map(({ id }) => id),
      rewrittenIds: [],
      eventIds,
      quoteIds: [quotes[0]!.id],
      movedDates: [],
      changedFigures: [],
      withdrawn: [],
    };
    return [...makeViewModel({ ...wordingsStory, news }, { all: false }).news];
  };
  expect(marked([first!])).toEqual([first, quotes[0]!.id]);
  expect(marked([first!, ...others])).toEqual([quotes[0]!.id]);
});
