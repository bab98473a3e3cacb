import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEYS, press, SEARCH_KEYS, type Pressed } from '../../source/ui/keys.js';
import { openReader } from '../../source/ui/reader.js';
import {
  initialState,
  layoutOf,
  shownSighting,
  sourceRoom,
  sourceTop,
  type State,
} from '../../source/ui/state.js';
import { story } from '../helpers/story.js';

const reader = openReader(story, { all: false });
const start = initialState(reader, { columns: 120, rows: 40 });

/** The state after those keys: names in angle brackets, everything else typed. "jj<tab>/bridge<enter>" */
function after(keys: string, from: State = start): State {
  const parts = keys.match(/<[^>]+>|[^<]+/g) ?? [];
  return parts.reduce((state, part) => press(reader, state, pressedOf(part)), from);
}

const pressedOf = (part: string): Pressed =>
  part.startsWith('<') ? { name: part.slice(1, -1) } : { text: part };

/** The words that the source view lights. */
function lit(state: State): string {
  const sighting = shownSighting(reader, state);
  const body = sighting && reader.articles.get(sighting.articleId)?.body;
  return sighting && body ? body.slice(sighting.start, sighting.end) : '';
}

describe('moving', () => {
  it('opens on the first event, its words lit and its quote chosen', () => {
    expect(start).toMatchObject({ focus: 'events', eventId: 'e1', quoteId: 'q1', claim: 'event' });
    expect(lit(start)).toBe('told reporters on Monday that the bridge would close');
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
    expect(sourceTop(reader, after('G', small), room)).toBeGreaterThan(0);
    expect(after('Gj', small)).toEqual(after('G', small));
    expect(sourceTop(reader, after('Gg', small), room)).toBe(0);
  });
});

describe('search', () => {
  it('a fast typist loses no letter', () => {
    expect(after('/bridge').search).toMatchObject({ query: 'bridge', cursor: 6 });
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

  it('Enter without a hit closes the box', () => {
    expect(after('/zzzz<enter>')).toEqual(start);
  });

  it.each([
    ['/one two<ctrl-w>', 'one '],
    ['/abc<backspace>', 'ab'],
    ['/abc<left><left><backspace>', 'bc'],
    ['/abc<ctrl-u>', ''],
    ['/bc<home>a', 'abc'],
    ['/a👩‍👩‍👧<backspace>', 'a'],
    ['/q?/12', 'q?/12'],
  ])('edits the words: %s', (keys, query) => {
    expect(after(keys).search?.query).toBe(query);
  });
});

describe('help and leaving', () => {
  it('? opens and closes it, Esc closes it', () => {
    expect(after('?').help).toBe(0);
    expect(after('??')).toEqual(start);
    expect(after('?<escape>')).toEqual(start);
  });

  it.each([
    ['q', 0],
    ['<ctrl-c>', 130],
    ['/words<ctrl-c>', 130],
  ])('%s asks to leave with %i', (keys, exitCode) => {
    expect(after(keys).exitCode).toBe(exitCode);
  });
});

describe('the key table', () => {
  it.each([
    ['panels', KEYS],
    ['search', SEARCH_KEYS],
  ])('gives no key two meanings (%s)', (_where, rows) => {
    const keys = rows.flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('any keys in any order leave a state that can be shown', () => {
    const key = fc.oneof(
      ...KEYS.flatMap(({ keys }) => keys)
        .filter((name) => name !== 'q' && name !== 'ctrl-c')
        .map((name) => fc.constant<Pressed>(name.length === 1 ? { text: name } : { name })),
      fc.string().map((text): Pressed => ({ text })),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
        const state = keys.reduce((before, pressed) => press(reader, before, pressed), start);
        const room = sourceRoom(state);
        if (room) expect(sourceTop(reader, state, room)).toBeGreaterThanOrEqual(0);
        expect(layoutOf(state).body.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
