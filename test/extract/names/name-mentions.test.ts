import { describe, expect, it } from 'vitest';
import { INITIALS } from '../../../source/extract/names/name-kinds.js';
import { inTitleCase, isName, pronounBehind } from '../../../source/extract/names/name-mentions.js';
import { english } from '../../../source/languages/english/english.js';
import { chunkOf, placeOf, taggedWordsOf } from '../../helpers/passage.js';
import { namesIn } from '../../helpers/quotes.js';

describe('isName', () => {
  const holds = (body: string, name: string, surnames: readonly string[] = []): boolean => {
    const text = taggedWordsOf(body);
    const asked = { language: english, surnames: new Set(surnames), tagOf: text.tagOf };
    return isName(text.words, chunkOf(text, name), asked);
  };

  it.each([
    ['They saw Ann Lind leave.', 'Ann Lind'],
    ['They saw Lind leave.', 'Lind'],
    ['They left for Norway.', 'Norway'],
  ])('%s', (body, name) => {
    expect(holds(body, name)).toBe(true);
  });

  it.each([
    ['an adjective', 'They saw Norwegian ships.', 'Norwegian'],
    ['a time', 'They left on Monday.', 'Monday'],
    ['a party and state', 'Rep. Ann Orr, R-N.Y., left.', 'R-N.Y.'],
    ['a letter', 'They saw X leave.', 'X'],
  ])('not %s', (_why, body, name) => {
    expect(holds(body, name)).toBe(false);
  });

  it('is a surname that stands elsewhere, whatever else it may be', () => {
    expect(holds('They saw West leave.', 'West', ['west'])).toBe(true);
    expect(holds('They left in May.', 'May')).toBe(false);
    expect(holds('They saw May leave.', 'May', ['may'])).toBe(true);
  });
});

describe('inTitleCase', () => {
  it.each([
    ['Lind Willing to Shut Harbour Roads in May', 'Lind', true],
    ['They saw Lind leave the old harbour at noon.', 'Lind', false],
  ])('%s', (body, name, expected) => {
    const text = taggedWordsOf(body);
    expect(inTitleCase(text.words, chunkOf(text, name))).toBe(expected);
  });
});

describe('pronounBehind', () => {
  it.each([
    ['Lind said she would go.', 'female'],
    ['Lind said he would go.', 'male'],
    ['Lind asked that she be heard.', undefined],
    ['Lind said Orr knew she would go.', undefined],
    ['Lind left. She slept.', undefined],
    ['Lind left on one of the very first boats of the new year when she could.', undefined],
  ])('%s', (body, gender) => {
    const { words } = taggedWordsOf(body);
    expect(pronounBehind(words, placeOf(words, 'Lind'), english)).toBe(gender);
  });
});

describe('toNameMention', () => {
  it.each([
    ['a person', 'They saw Mr. Lind leave.', 'person'],
    ['a body', 'They saw the Merrow Council leave.', 'organisation'],
    ['a place', 'They live in Norway.', 'place'],
  ])('takes it for %s', (_why, body, kind) => {
    expect(namesIn(body)[0]?.kind).toBe(kind);
  });

  it('shares a surname, and leaves out letters of honour', () => {
    expect(namesIn('They saw Anna and Charles Lind leave.').map(({ name }) => name)).toEqual(['Anna Lind', 'Charles Lind']); // prettier-ignore
    expect(namesIn('They saw Ann Orr KC leave.')[0]?.name).toBe('Ann Orr');
  });

  it('knows a name of birth', () => {
    const [name] = namesIn('Zelda Selby (née Horrocks) left.');
    expect(name?.aliases).toContain('Zelda Horrocks');
  });
});

it.each([
  ['J.K.', true],
  ['A.B.C.', true],
  ['J.', false],
  ['JK', false],
])('%s are initials: %s', (text, expected) => {
  expect(INITIALS.test(text)).toBe(expected);
});
