import { describe, expect, it } from 'vitest';
import { draftOf, draftText } from '../../../source/ui/state/keep.js';
import { initialState } from '../../../source/ui/state/initial-state.js';
import { press } from '../../../source/ui/state/press-key.js';
import { modeOf } from '../../../source/ui/state/selectors/selectors.js';
import type { State } from '../../../source/ui/state/state.js';
import { makeViewModel } from '../../../source/ui/state/selectors/view-model.js';
import { drawScreen } from '../../../source/ui/view/draw-screen.js';
import { story } from '../../helpers/story.js';

const viewModel = makeViewModel(story, { all: false });
const start = initialState(viewModel, { columns: 100, rows: 24 });
/** The state after those keys: names in angle brackets, everything else typed. */
const after = (keys: string, from: State = start): State =>
  (keys.match(/<[a-z-]+>|[^<]+/g) ?? []).reduce(
    (state, part) =>
      press(viewModel, state, part.startsWith('<') ? { name: part.slice(1, -1) } : { text: part }),
    from,
  );
const ids = (state: State): string[] => draftOf(viewModel, state).map(({ id }) => id);
const drawn = (state: State): string =>
  drawScreen(viewModel, state)
    .map((row) => row.map(({ text }) => text).join(''))
    .join('\n');

const three = after('bjb2b');

describe('the draft', () => {
  it('takes events and quotes in the order in which they are put there, and gives them back', () => {
    expect(ids(three)).toEqual(['e1', 'e2', 'q2']);
    expect(ids(after('b', three))).toEqual(['e1', 'e2']);
    expect(three.effects.map(({ type }) => type)).toEqual(['keep', 'keep', 'keep']);
  });

  it('is no bookmark', () => {
    expect(drawn(three)).not.toContain('▸*');
    expect(ids(after('m', three))).toEqual(['e1', 'e2', 'q2']);
    expect(drawn(after('m', three))).toContain('▸*');
  });

  it('is opened at what is chosen, and goes with it', () => {
    const opened = after('B', three);
    expect(drawn(opened)).toContain('Draft 3/3');
    expect(after('k', opened)).toMatchObject({ claim: 'event', eventId: 'e2' });
    expect(modeOf(after('k<enter>', opened))).toBe('open');
    expect(modeOf(after('<escape>', opened))).toBe('panels');
  });

  it.each([
    ['K', ['e1', 'q2', 'e2']],
    ['<shift-up><shift-up>', ['q2', 'e1', 'e2']],
    ['KKKJ', ['e1', 'q2', 'e2']],
    ['J', ['e1', 'e2', 'q2']],
    ['kb', ['e1', 'q2']],
    ['k<delete><backspace>', ['e1']],
  ])('is changed by %s', (keys, expected) => {
    expect(ids(after(`B${keys}`, three))).toEqual(expected);
  });

  it('has the notes, in view and in what is copied and written', () => {
    const noted = after('Baask him<enter>', three);
    expect(drawn(noted)).toContain('Note: ask him');
    expect(draftText(viewModel, noted)).toContain('Note: ask him');
    expect(after('y', noted).effects.at(-1)).toMatchObject({ type: 'copy', what: 'draft' });
    expect(after('x', noted).effects.at(-1)).toMatchObject({ type: 'write-draft' });
  });

  it('has reported speech as such', () => {
    const reported = after('j2jjb', start);
    expect(ids(reported)).toEqual(['q4']);
    expect(draftText(viewModel, reported)).toContain('\\[reported\\] He called it “a farce”');
  });

  it('says where it is empty', () => {
    expect(drawn(after('B'))).toContain('Nothing is in the draft');
    expect(after('By').notice).toBe('nothing is in the draft');
  });
});
