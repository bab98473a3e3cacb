import { describe, expect, it } from 'vitest';
import { keySign } from '../../../source/ui/state/keymap.js';
import { press, type Pressed } from '../../../source/ui/state/press-key.js';
import { pressedKey } from '../../../source/ui/terminal/pressed-key.js';
import { makeViewModel } from '../../../source/ui/state/selectors/view-model.js';
import { modeOf } from '../../../source/ui/state/selectors/selectors.js';
import { initialState } from '../../../source/ui/state/initial-state.js';
import type { State } from '../../../source/ui/state/state.js';
import { story } from '../../helpers/story.js';

const viewModel = makeViewModel(story, { all: false, formats: ['print', 'json'] });
const start = initialState(viewModel, { columns: 120, rows: 40 });
const after = (...pressed: readonly Pressed[]): State =>
  pressed.reduce((state, one) => press(viewModel, state, one), start);

describe('a paste', () => {
  it.each([
    ['bridge', 'bridge'],
    ['two lines\nx\r\ne\rq', 'two lines x e q'],
    ['a whole line\r\n', 'a whole line'],
    ['a\tb', 'a b'],
    ['a\u0003\u001B[2Jb\u202Ec', 'a[2Jbc'],
  ])('%j in the search box types %j', (paste, text) => {
    const state = after({ text: '/' }, { paste });
    expect(state.search?.line).toEqual({ text, cursor: text.length });
    expect(state.effects).toEqual([]);
  });

  it('goes where the cursor of a note is, and keeps nothing by itself', () => {
    const state = after({ text: 'aask them' }, { name: 'ctrl-a' }, { paste: 'please\nq\n' });
    expect(modeOf(state)).toBe('chooser');
    expect(state.chooser?.line.text).toBe('please qask them');
    expect(state.effects).toEqual([]);
  });

  it.each([
    ['bridge\nx\nq', 'bridge'],
    ['\n\n  the bridge \nq', 'the bridge'],
    ['q', 'q'],
  ])('%j in the panels searches for its first line', (paste, text) => {
    const state = after({ text: 'j' }, { paste });
    expect(modeOf(state)).toBe('search');
    expect(state.search?.line.text).toBe(text);
    expect(state.exitCode).toBeUndefined();
  });

  it('of nothing but line breaks does nothing', () => {
    expect(after({ paste: '\n\r\n' })).toBe(start);
  });

  it('that is too long for a line is cut, and that is said', () => {
    const state = after({ text: '/' }, { paste: 'word '.repeat(10_000) });
    expect(state.search?.line.text).toHaveLength(20_000);
    expect(state.notice).toMatch(/only the first 20000 characters/);
  });
});

describe('several keys in one', () => {
  it('nothing is done behind a q', () => {
    const state = after({ text: 'jqxj' }, { name: 'enter' }, { text: 'j' }, { paste: 'a' });
    expect(state).toEqual({ ...after({ text: 'j' }), exitCode: 0 });
  });

  it.each(['e', '\u001A'])('%j hands the terminal over only where nothing is behind it', (key) => {
    expect(after({ text: `j${key}` }).effects).toHaveLength(1);
    const state = after({ text: `j${key}:!x\r` });
    expect(state.effects).toEqual([]);
    expect(state.eventId).toBe(after({ text: 'j' }).eventId);
    expect(state.notice).toMatch(/is not done: more came with it/);
  });
});

describe('Alt', () => {
  const NONE = {} as Parameters<typeof pressedKey>[1];
  it.each([
    ['j', { meta: true }, 'alt-j', 'Alt-j'],
    ['', { meta: true, upArrow: true }, 'alt-up', 'Alt-↑'],
    ['', { meta: true, return: true }, 'alt-enter', 'Alt-↵'],
    ['x', { meta: true, ctrl: true }, 'alt-ctrl-x', 'Alt-Ctrl-x'],
    ['', { meta: true, escape: true }, 'escape', 'Esc'],
  ])('with %j %j is %s', (input, key, name, sign) => {
    expect(pressedKey(input, { ...NONE, ...key })).toEqual({ name });
    expect(keySign(name)).toBe(sign);
  });

  it('with a key does nothing, and says so', () => {
    for (const way of ['', '/bridge', 'a']) {
      const before = after({ text: way });
      expect(press(viewModel, before, { name: 'alt-q' })).toEqual({
        ...before,
        notice: expect.stringMatching(/^Alt-q does nothing here/) as string,
      });
    }
  });
});
