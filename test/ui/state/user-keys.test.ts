// Keys of the user: what is bound, what is not followed and why, and that the screen names them.
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../../source/ui/state/selectors/chooser.js';
import { initialState } from '../../../source/ui/state/initial-state.js';
import { ACTIONS, hintsOf, sayKey } from '../../../source/ui/state/keymap.js';
import { press, type Pressed } from '../../../source/ui/state/press-key.js';
import { bindKeys } from '../../../source/ui/state/user-keys.js';
import { makeViewModel } from '../../../source/ui/state/selectors/view-model.js';
import { drawLoading } from '../../../source/ui/view/draw-loading.js';
import { NOTHING_DONE } from '../../../source/ui/state/progress.js';
import { story } from '../../helpers/story.js';

type Wishes = Readonly<Record<string, readonly string[]>>;

const bound = (wishes: Wishes) =>
  bindKeys(
    Object.entries(wishes).map(([action, keys], index) => ({ action, keys, line: index + 1 })),
  );

it('each action has a name of its own', () => {
  const names = ACTIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

describe('what is bound', () => {
  it.each<[string, Wishes, Wishes]>([
    ['several keys', { bookmarks: ['B', 'ctrl-y'] }, { bookmarks: ['B', 'ctrl-y'] }],
    ['none', { copy: [] }, { copy: [] }],
    ['names as people write them', { first: ['Home', 'ESC-A'] }, { first: ['home'] }],
    ['Ctrl with a capital', { mark: ['Ctrl-X'] }, { mark: ['ctrl-x'] }],
    ['Alt and a letter keep its case', { mark: ['Alt-J', 'alt-ö'] }, { mark: ['alt-J', 'alt-ö'] }],
    [
      'signs as the help prints them',
      { mark: ['⌫', 'Alt-⌫'] },
      { mark: ['backspace', 'alt-backspace'] },
    ],
    ['a letter of another script', { mark: ['ж', '日'] }, { mark: ['ж', '日'] }],
    [
      'the blank',
      { mark: ['space'], 'page-down': ['pgdn'] },
      { mark: [' '], 'page-down': ['pagedown'] },
    ],
    ['a swap', { copy: ['c'], coverage: ['y'] }, { copy: ['c'], coverage: ['y'] }],
    ['one key in two modes', { 'next-hit': ['ctrl-e'], down: ['ctrl-e'] }, { down: ['ctrl-e'] }],
    ['another key that quits', { quit: ['Q'], copy: ['q'] }, { quit: ['Q'], copy: ['q'] }],
    [
      'no key that quits at once',
      { 'quit-at-once': [], copy: ['ctrl-c'] },
      { 'quit-at-once': [], copy: ['ctrl-c'] },
    ],
  ])('%s', (_name, wishes, keys) => {
    expect(Object.fromEntries(bound(wishes).keys)).toMatchObject(keys);
  });
});

describe('what is not followed', () => {
  it.each<[Wishes, readonly string[]]>([
    [{ quite: ['q'] }, ['there is no action “quite”; is “quit” meant?']],
    [{ dance: ['q'] }, ['there is no action “dance”']],
    [
      { copy: ['f13'] },
      [
        'there is no key “f13”: keys are characters, names (up, enter, pageup, space), ctrl-a and alt-a',
      ],
    ],
    [{ copy: ['ctrl-i'] }, ['Ctrl-i sends what ⇥ does: name that']],
    [
      { 'next-hit': ['j'] },
      ['“j” is typed where next-hit works: give it a key that types nothing'],
    ],
    [
      { copy: ['V'], note: ['V', 'ctrl-y'] },
      ["V does copy already (line 1), so that it can't do note"],
    ],
    [
      { copy: ['c'] },
      [
        'c does copy now and no more coverage, which has no key: “coverage: []” says that this is meant',
      ],
    ],
    [
      { copy: [' '] },
      [
        'Space does copy now and no more page-down, which has PgDn Ctrl-f: “page-down: [pagedown, ctrl-f]” says that this is meant',
      ],
    ],
    [{ copy: ['c'], coverage: [] }, []],
    [{ copy: ['y', 'Y', 'y'] }, []],
  ])('%j: %j', (wishes, says) => {
    expect(bound(wishes).faults.map((fault) => fault.says)).toEqual(says);
  });

  it('the rest holds', () => {
    const { keys, faults } = bound({ dance: ['x'], note: ['V', 'f99'], copy: ['f99'] });
    expect([...keys]).toEqual([['note', ['V']]]);
    expect(faults.map(({ line }) => line)).toEqual([1, 2, 3]);
  });
});

describe('there is always a way out', () => {
  it.each<[string, Wishes, string]>([
    [
      'nothing quits',
      { quit: [], 'quit-at-once': [] },
      'quit would leave no way to quit: quit keeps q, quit-at-once keeps Ctrl-c',
    ],
    ['others have the keys', { copy: ['q'], mark: ['ctrl-c'] }, 'copy would leave no way to quit'],
    [
      'a list that nothing closes',
      { 'close-list': [], 'quit-at-once': [] },
      'close-list would leave no way to quit',
    ],
    [
      'a search that nothing leaves',
      { 'leave-search': [], 'previous-hit': ['ctrl-c'] },
      'leave-search would leave no way to quit',
    ],
  ])('%s', (_name, wishes, says) => {
    const { keys, faults } = bound(wishes);
    expect(faults.some((fault) => fault.says.startsWith(says))).toBe(true);
    for (const mode of new Set(ACTIONS.flatMap(({ modes }) => modes)))
      expect(
        ACTIONS.some(
          ({ name, action, modes, keys: own }) =>
            modes.includes(mode) &&
            (keys.get(name) ?? own).length > 0 &&
            (action.type === 'quit' ||
              (action.type === 'back' && !['panels', 'stories'].includes(mode))),
        ),
      ).toBe(true);
  });
});

describe('on the screen', () => {
  const { keys } = bound({
    quit: ['Q'],
    help: ['F', '?'],
    bookmarks: [],
    coverage: ['v'],
    down: ['down', 's'],
    speakers: ['S'],
    back: ['ctrl-g'],
  });
  const viewModel = makeViewModel(story, { all: true, keys });
  const start = initialState(viewModel, { columns: 120, rows: 40 });
  const after = (...pressed: readonly Pressed[]) =>
    pressed.reduce((state, key) => press(viewModel, state, key), start);

  it('they do what they were given', () => {
    expect(after({ text: 'v' }).stack).toEqual(['coverage']);
    expect(after({ text: 'v' }, { name: 'ctrl-g' }).stack).toEqual([]);
    expect(after({ text: 's' }).eventId).toBe(viewModel.events[1]?.id);
    expect(after({ text: 'Q' }).exitCode).toBe(0);
  });

  it('the old ones do nothing, and the user’s key for help is named', () => {
    expect(after({ text: 'q' })).toMatchObject({
      exitCode: undefined,
      notice: 'q does nothing here; F shows what does',
    });
  });

  it('help, hints and words name them', () => {
    const help = choicesOf(viewModel, after({ text: 'F' })).map(
      ({ sign, text }) => `${sign} ${text}`,
    );
    expect(help).toContain('Q quit');
    expect(help).toContain('* marked: : bookmarks lists what is');
    expect(hintsOf(keys, 'panels')).toContain('F help');
    expect(hintsOf(keys, 'why')).toEqual(['Ctrl-g back', '↑↓ scroll', 'F help']);
    expect(hintsOf(bound({ help: [], 'next-match': [] }).keys, 'open')).toEqual([
      ...['Esc back', '/ find', 'N match', '←→ article', '↑↓ scroll'],
    ]);
    expect(sayKey(keys, 'coverage')).toBe('v');
    const loading = drawLoading(NOTHING_DONE, { columns: 80, rows: 24 }, keys);
    expect(
      loading
        .at(-1)
        ?.map(({ text }) => text)
        .join(''),
    ).toContain('Q quit  Ctrl-g stop and show what is there');
  });
});
