import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS, HINTS, hintsOf, keySign } from '../../../source/ui/state/keymap.js';
import { takeKept } from '../../../source/ui/state/keep.js';
import { press, type Pressed } from '../../../source/ui/state/press-key.js';
import type { Speaker } from '../../../source/model/briefing.js';
import { choicesOf } from '../../../source/ui/state/selectors/chooser.js';
import { DEFAULT_KEYS, makeViewModel } from '../../../source/ui/state/selectors/view-model.js';
import { reduce } from '../../../source/ui/state/reduce.js';
import {
  layoutOf,
  matchesOf,
  modeOf,
  searchOf,
  shownSighting,
  sourceRoom,
  sourceTop,
} from '../../../source/ui/state/selectors/selectors.js';
import { safe, safeText } from '../../../source/text/printed/safe-text.js';
import { selectFrom } from '../../../source/select/selection.js';
import { initialState } from '../../../source/ui/state/initial-state.js';
import type { State } from '../../../source/ui/state/state.js';
import { story } from '../../helpers/story.js';

const viewModel = makeViewModel(story, { all: false });
const start = initialState(viewModel, { columns: 120, rows: 40 });

/** The state after those keys: names in angle brackets, everything else typed. "jj<tab>/bridge<enter>" */
function after(keys: string, from: State = start): State {
  const parts = keys.match(/<[a-z-]+>|[^<]+|</g) ?? [];
  return parts.reduce((state, part) => press(viewModel, state, pressedOf(part)), from);
}

const pressedOf = (part: string): Pressed =>
  part.length > 1 && part.startsWith('<') ? { name: part.slice(1, -1) } : { text: part };

/** The words that the source view lights. */
function lit(state: State): string {
  const sighting = shownSighting(viewModel, state);
  const body = sighting && viewModel.articles.get(sighting.articleId)?.body;
  return sighting && body ? body.slice(sighting.start, sighting.end) : '';
}

describe('notes', () => {
  const typed = after('aask them<enter>');
  const [change] = typed.unkept;
  const waiting = { notebook: typed.notebook, unkept: typed.unkept, trouble: 'no room', said: '' };
  const kept = { ...waiting, unkept: [], trouble: undefined, said: 'kept' };

  it('are shown at once and wished for', () => {
    expect(change).toMatchObject({
      type: 'keep',
      was: '',
      bookmark: { id: 'e1', note: 'ask them' },
    });
    expect(typed.effects).toEqual([{ type: 'keep', change }]);
    expect(typed.notebook).toHaveLength(1);
  });

  it('say what they stand in the place of', () => {
    const [, second] = after('a, twice<enter>', typed).unkept;
    expect(second).toMatchObject({ was: 'ask them', bookmark: { note: 'ask them, twice' } });
  });

  it('that are left as they were change nothing', () => {
    expect(after('a<enter>', typed).effects).toEqual(typed.effects);
  });

  it('of several lines keep them', () => {
    const bookmark = { ...typed.notebook[0]!, note: safeText('one\ntwo') };
    const state: State = { ...start, notebook: [bookmark] };
    expect(after('a', state).chooser?.line.text).toBe('one ⏎ two');
    expect(after('a<enter>', state).effects).toEqual([]);
    expect(after('a ⏎ three<enter>', state).notebook[0]!.note).toBe('one\ntwo\nthree');
  });

  it.each([
    ['a note', { note: safe`n` }, /carries a note/],
    ['words of the reader', { own: safe`mine` }, /words of yours/],
  ])('m does not take a mark off that has %s', (_what, more, notice) => {
    const state: State = { ...start, notebook: [{ ...typed.notebook[0]!, note: safe``, ...more }] };
    expect(after('m', state)).toMatchObject({ effects: [], notebook: state.notebook });
    expect(after('m', state).notice).toMatch(notice);
  });

  it('what another program wrote is shown, and what was typed since is not lost', () => {
    const there = { ...typed.notebook[0]!, id: 'e3' };
    const told = takeKept(after('jm', typed), { ...kept, notebook: [there] });
    expect(told.notebook.map(({ id }) => id)).toEqual(['e3', 'e1', 'e2']);
  });

  it('q leaves once they are kept', () => {
    const asked = after('q', typed);
    expect(modeOf(asked)).toBe('unkept');
    expect(asked.exitCode).toBeUndefined();
    expect(takeKept({ ...asked, effects: [] }, kept).exitCode).toBe(0);
    expect(takeKept({ ...typed, effects: [] }, kept).exitCode).toBeUndefined();
  });

  it('q asks about what is not kept; Esc goes on, w tries again, q leaves, Ctrl-C always does', () => {
    const held = takeKept({ ...typed, effects: [] }, waiting);
    const asked = after('q', held);
    expect(held.notice).toContain('not kept: no room');
    expect(modeOf(asked)).toBe('unkept');
    expect(modeOf(after('<escape>', asked))).toBe('panels');
    expect(after('w', asked).effects).toEqual([{ type: 'keep', change: undefined }]);
    expect(after('c', asked).effects).toMatchObject([{ type: 'copy', what: '1 note' }]);
    expect(after('q', asked).exitCode).toBe(0);
    expect(after('j', asked).notice).toContain('does nothing here');
    expect(after('<ctrl-c>', held).exitCode).toBe(130);
  });

  it('are not lost from sight by another story', () => {
    const held = takeKept({ ...typed, effects: [] }, waiting);
    const moved = reduce(viewModel, held, { type: 'story', storyId: undefined });
    expect(moved).toMatchObject({
      unkept: held.unkept,
      notebook: held.notebook,
      trouble: 'no room',
    });
  });
});

describe('moving', () => {
  it('opens on the first event, its words lit and its quote chosen', () => {
    expect(start).toMatchObject({ focus: 'events', eventId: 'e1', quoteId: 'q1', claim: 'event' });
    expect(lit(start)).toBe('told reporters on Monday that the bridge would close');
  });

  it('opens on what the page tells first, behind what led up to it', () => {
    const [first, second, third] = story.events;
    const told = { ...second!, importance: 9, sourceGroups: 9 };
    const late = { ...story, title: told.summary, events: [first!, told, third!] };
    const [{ head } = { head: undefined }] = selectFrom(late);
    expect(head?.whatHappened).toEqual([told]);
    const opened = initialState(makeViewModel(late, { all: false }), start.size);
    expect(opened.eventId).toBe(told.id);
  });

  it('moving in the list moves the quotes and the source', () => {
    expect(after('j')).toMatchObject({ eventId: 'e2', quoteId: 'q2' });
    expect(lit(after('<down>'))).toBe('Dockers walked out on Tuesday');
  });

  it('keys that arrive as one text all count', () => {
    expect(after('jjk')).toMatchObject({ eventId: 'e2' });
  });

  it('stops at both ends', () => {
    expect(after('k').eventId).toBe('e1');
    expect(after('jjjjj').eventId).toBe('e3');
    expect(after('Gg').eventId).toBe('e1');
    expect(after('G').eventId).toBe('e3');
  });

  it('moving in the quotes moves the event list and lights the quote', () => {
    const state = after('<tab>j');
    expect(state).toMatchObject({ focus: 'quotes', quoteId: 'q2', eventId: 'e2', claim: 'quote' });
    expect(lit(state)).toBe('Nobody asked us,');
  });

  it('goes through the articles that tell it, and round', () => {
    expect(lit(after('jl'))).toBe('The dockers of Port Ellis walked out on Tuesday');
    expect(lit(after('j<right><right>'))).toBe('Dockers walked out on Tuesday');
    expect(lit(after('j<left>'))).toBe('The dockers of Port Ellis walked out on Tuesday');
  });

  it('control characters inside one text are keys too', () => {
    expect(after('j\t')).toMatchObject({ eventId: 'e2', focus: 'quotes' });
    expect(after('/council meet\r')).toMatchObject({ search: undefined });
  });

  it('another event starts at its first article again', () => {
    expect(after('jlj').sighting).toBe(0);
  });

  it('Tab goes round, Shift-Tab back, digits go straight', () => {
    expect(after('<tab><tab>').focus).toBe('source');
    expect(after('<tab><tab><tab>').focus).toBe('events');
    expect(after('<shift-tab>').focus).toBe('source');
    expect(after('3').focus).toBe('source');
    expect(after('2').focus).toBe('quotes');
  });
});

describe('the open source', () => {
  it('Enter opens it and Esc goes back to where one was', () => {
    expect(
      layoutOf(after('j<enter>'))
        .body.flat()
        .map(({ panel }) => panel),
    ).toEqual(['source']);
    expect(after('j<enter><escape>')).toEqual(after('j'));
  });

  it('scrolls no further than the text', () => {
    const small = { ...after('<enter>'), size: { columns: 30, rows: 8 } };
    const room = sourceRoom(small)!;
    expect(sourceTop(viewModel, after('G', small), room)).toBeGreaterThan(0);
    expect(after('Gj', small)).toEqual(after('G', small));
    expect(sourceTop(viewModel, after('Gg', small), room)).toBe(0);
  });
});

describe('search', () => {
  it('a fast typist loses no letter', () => {
    expect(after('/bridge').search?.line).toEqual({ text: 'bridge', cursor: 6 });
  });

  it('shows the words that it found', () => {
    expect(lit(after('/dockers'))).toMatch(/ockers/);
  });

  it('Esc leaves everything as it was', () => {
    expect(after('jl/council<down><escape>')).toEqual(after('jl'));
  });

  it('Enter goes to the event found', () => {
    expect(after('/council meet<enter>')).toMatchObject({
      search: undefined,
      eventId: 'e3',
      focus: 'events',
    });
  });

  it('a sentence found brings up the event and the quote that are told there', () => {
    const state = after('/reyes said<tab><tab><tab><enter>');
    expect(state).toMatchObject({ claim: 'passage', focus: 'source', quoteId: 'q2' });
  });

  it('Enter without a hit closes the box', () => {
    expect(after('/zzzz<enter>')).toEqual(start);
  });

  it.each([
    ['/one two<ctrl-w>', 'one '],
    ['/abc<backspace>', 'ab'],
    ['/nato speaker:lin<backspace>', 'nato speaker:li'],
    ['/nato speaker:lind <backspace>', 'nato '],
    ['/nato speaker:"Ada Lind" <backspace><backspace>', 'nato'],
    ['/abc<left><left><backspace>', 'bc'],
    ['/abc<ctrl-u>', ''],
    ['/bc<home>a', 'abc'],
    ['/a👩‍👩‍👧<backspace>', 'a'],
    ['/q?/12', 'q?/12'],
  ])('edits the words: %s', (keys, query) => {
    expect(after(keys).search?.line.text).toBe(query);
  });
});

describe('the search box', () => {
  const kinds = (keys: string): Set<string> =>
    new Set(searchOf(viewModel, after(keys)).hits.map(({ kind }) => kind));

  it('Tab changes the scope and keeps the words', () => {
    expect(kinds('/dockers')).toContain('event');
    expect(kinds('/nobody<tab><tab>')).toEqual(new Set(['quote']));
    expect(after('/dockers<tab><tab><shift-tab>').search).toMatchObject({
      scope: 'event',
      line: { text: 'dockers' },
    });
  });

  it('over an open source it looks there first, and Enter goes through it', () => {
    const state = after('j<enter>/dockers<enter>');
    expect(modeOf(state)).toBe('open');
    expect(state.match).toBe(0);
  });

  it('Up at the first hit and Ctrl-r bring the search before, and then what was typed', () => {
    const searched = after('/bridge<enter>/council<enter>');
    expect(after('/<up>', searched).search?.line.text).toBe('council');
    expect(after('/<ctrl-r><ctrl-r>', searched).search?.line.text).toBe('bridge');
    expect(after('/do<ctrl-r><ctrl-r><ctrl-r>', searched).search?.line.text).toBe('do');
  });

  it('Ctrl-t puts the hits in order of time', () => {
    const days = searchOf(viewModel, after('/the<ctrl-t>')).hits.map(({ date }) => date ?? '9999');
    expect(days).toEqual(days.toSorted());
  });
});

describe('matches in the source', () => {
  it('n and N go round through the matches of the last search', () => {
    const state = after('/dockers<enter>');
    const count = matchesOf(viewModel, state).length;
    expect(count).toBeGreaterThan(0);
    const first = after('n', state).match!;
    expect(after('n'.repeat(count + 1), state).match).toBe(first);
    expect(after('nN', state).match).toBe((first - 1 + count) % count);
  });

  it('says what is missing', () => {
    expect(after('n').notice).toContain('nothing was searched yet');
  });
});

describe('help, palette and other lists', () => {
  it('? opens help, Esc closes it', () => {
    expect(after('?').chooser?.kind).toBe('help');
    expect(after('?<escape>')).toEqual(start);
  });

  it('typing narrows the list and Enter does what the line says', () => {
    expect(after(':coverage<enter>').stack).toEqual(['coverage']);
    expect(after('?go to the quo<enter>').focus).toBe('quotes');
  });

  it.each([
    ['export', 'write the briefing to a file'],
    ['conflict', 'where sources differ: both passages'],
    ['single', 'what one source alone tells'],
    ['jump', 'go by days over the bars: ← → to the day before and after'],
    ['reload', 'read the articles again; what is chosen stays'],
    ['clipboard', 'copy the words with speaker, outlet, day, file and line'],
    ['source alone', 'what one source alone tells'],
  ])('the palette knows what is meant by “%s”', (typed, text) => {
    const [first] = choicesOf(viewModel, after(`:${typed}`));
    expect(first?.text).toBe(text);
    expect(first?.marks.every(({ end }) => end <= text.length)).toBe(true);
  });

  it.each(['wxyz', 'clibpoard'])('the palette knows nothing of “%s”', (typed) => {
    expect(choicesOf(viewModel, after(`:${typed}`))).toEqual([]);
  });

  it('what cannot be done just now is not in the help', () => {
    const lines = (keys: string): string[] =>
      choicesOf(viewModel, after(keys)).map(({ text }) => text);
    expect(lines('?next match')).toEqual([]);
    expect(lines(':next match').length).toBe(1);
  });

  it('s finds who said what about it', () => {
    const viewModel = makeViewModel({ ...story, speakers: SPEAKERS }, { all: false });
    const state = ['s', 'reyes', '\r', 'farce'].reduce(
      (before, text) => press(viewModel, before, { text }),
      initialState(viewModel, { columns: 120, rows: 40 }),
    );
    expect(searchOf(viewModel, state).hits.map(({ id }) => id)).toEqual(['q4']);
  });
});

describe('views', () => {
  it('Esc takes off one view after the other', () => {
    const state = after('c<enter>');
    expect(state.stack).toEqual(['coverage', 'open']);
    expect(modeOf(after('<escape>', state))).toBe('coverage');
    expect(modeOf(after('<escape><escape>', state))).toBe('panels');
  });

  it('r turns to the original and back', () => {
    expect(after('r').stack).toEqual(['original']);
    expect(after('rr').stack).toEqual([]);
  });
});

describe('leaving', () => {
  it.each([
    ['q', 0],
    ['<ctrl-c>', 130],
    ['/words<ctrl-c>', 130],
    ['?words<ctrl-c>', 130],
  ])('%s asks to leave with %i', (keys, exitCode) => {
    expect(after(keys).exitCode).toBe(exitCode);
  });
});

describe('the table of actions', () => {
  const modes = (Object.keys(HINTS) as (keyof typeof HINTS)[]).filter((mode) => mode !== 'note');

  it.each(modes)('gives no key two meanings in %s', (mode) => {
    const keys = ACTIONS.filter((row) => row.modes.includes(mode)).flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(modes)('the keys named in the status line work in %s', (mode) => {
    const signs = ACTIONS.filter((row) => row.modes.includes(mode)).flatMap((row) =>
      row.keys.map(keySign),
    );
    const hints = hintsOf(DEFAULT_KEYS, mode);
    expect(hints).toHaveLength(HINTS[mode].length);
    for (const hint of hints) {
      if (hint.startsWith('type ')) continue;
      const keys = hint.split(' ').slice(0, -1);
      for (const key of keys.flatMap((sign) => sign.match(/[←→↑↓]/gu) ?? sign))
        expect(signs).toContain(key);
    }
  });

  it('any keys in any order leave a state that can be shown', () => {
    const key = fc.oneof(
      ...ACTIONS.flatMap(({ keys }) => keys)
        .filter((name) => name !== 'q' && name !== 'ctrl-c')
        .map((name) => fc.constant<Pressed>(name.length === 1 ? { text: name } : { name })),
      fc.string().map((text): Pressed => ({ text })),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
        const state = keys.reduce((before, pressed) => press(viewModel, before, pressed), start);
        const room = sourceRoom(state);
        if (room) expect(sourceTop(viewModel, state, room)).toBeGreaterThanOrEqual(0);
        expect(layoutOf(state).body.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

const SPEAKERS: Speaker[] = [
  { name: 'Ada Lind', roles: ['harbour minister'], aliases: [], quoteIds: ['q1'] },
  { name: 'Tom Reyes', roles: ['union leader'], aliases: [], quoteIds: ['q2', 'q4'] },
];
