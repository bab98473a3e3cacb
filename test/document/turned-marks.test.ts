import { describe, expect, it } from 'vitest';
import {
  opensWithSpeaker,
  speaksOfSelf,
  turnMarks,
  type Sign,
} from '../../source/document/turned-marks.js';
import { englishReader } from '../helpers/document.js';

const known = englishReader().data;
const whole = (body: string) => ({ start: 0, end: body.length });

/** The straight marks of a text as print faces them: by the blanks beside them. */
function signsOf(body: string): readonly Sign[] {
  return Array.from(body.matchAll(/"/g), ({ index: at }) => {
    const isBehindBlank = at === 0 || body[at - 1] === ' ';
    const isBeforeBlank = at + 1 === body.length || body[at + 1] === ' ';
    const isLoose = isBehindBlank && isBeforeBlank;
    return { at, size: 1, opens: !isBeforeBlank, closes: !isBehindBlank, isLoose };
  });
}

/** The text with its marks as they are turned: “ and ”, and " where one faces neither or both ways. */
function turned(body: string, from = 0): string {
  const signs = signsOf(body).filter(({ at }) => at >= from);
  const paragraph = { start: from, end: body.length };
  const faced = turnMarks({ body, paragraph, known }, signs);
  return faced.reduceRight((text, { at, size, opens, closes }) => {
    const mark = opens === closes ? '"' : opens ? '“' : '”';
    return text.slice(0, at) + mark + text.slice(at + size);
  }, body);
}

describe('turnMarks', () => {
  it.each([
    ['"It is late, "he said." We go. "', '“It is late, ”he said.“ We go. "'],
    ['" It is late, "he said." We go.', '“ It is late, ”he said.“ We go.'],
    ['"It is late, "said Ann Lind of the board.', '“It is late, ”said Ann Lind of the board.'],
    ['"It is late. "The board left.', '“It is late. ”The board left.'],
  ])('%s', (body, expected) => {
    expect(turned(body)).toBe(expected);
  });

  it.each([
    ['Lind wrote, "she said no."', 'Lind wrote, “she said no.”'],
    ['"It is late. "We go."', '“It is late. “We go.”'],
    ['"It is late. "we go.', '“It is late. “we go.'],
    ['"It is late," he said. "We go."', '“It is late,” he said. “We go.”'],
    ['"We have a fleet, Lind said. "It will sail.', '“We have a fleet, Lind said. “It will sail.'],
  ])('leaves as they are the marks of %s', (body, expected) => {
    expect(turned(body)).toBe(expected);
  });

  it('opens a paragraph whose first mark ends the one before', () => {
    const body = 'They left. "\nIt is late, "he said.';
    expect(turned(body, body.indexOf('It'))).toBe('They left. "\n“It is late, ”he said.');
    const apart = 'They left.\nIt is late, "he said.';
    expect(turned(apart, apart.indexOf('It'))).toBe('They left.\nIt is late, ”he said.');
  });
});

describe('opensWithSpeaker', () => {
  it.each([
    ['The statement also said that it rained.', true],
    ['she told us of it', true],
    ['Ann Lind said so', true],
    ['Has the board ever asked?', false],
    ['rain said nothing', false],
    ['Of all of those who had come nobody said so', false],
    ['It rained.', false],
  ])('%s', (body, expected) => {
    expect(opensWithSpeaker(body, whole(body), known)).toBe(expected);
  });
});

describe('speaksOfSelf', () => {
  it.each([
    ['We go', true],
    ['It took my boat', true],
    ['They took the boat', false],
    ['Myriads go', false],
  ])('%s', (body, expected) => {
    expect(speaksOfSelf(body, whole(body), known)).toBe(expected);
  });
});
