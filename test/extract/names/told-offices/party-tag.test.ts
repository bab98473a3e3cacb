import { describe, expect, it } from 'vitest';
import {
  behindTag,
  PARTY_AND_SEAT,
  partyTag,
  withParty,
} from '../../../../source/extract/names/told-offices/party-tag.js';
import { english } from '../../../../source/languages/english/english.js';
import { chunkOf, taggedWordsOf } from '../../../helpers/passage.js';

const read = (body: string) => {
  const text = taggedWordsOf(body);
  const { last } = chunkOf(text, 'Kay Orr');
  return { words: text.words, last };
};

describe('partyTag', () => {
  it.each([
    ['Sen. Kay Orr, R-Texas, left.', 'R-Texas', ','],
    ['Sen. Kay Orr (D-Wis.) left.', 'D-Wis.', 'left'],
    ['Sen. Kay Orr (R., New Mexico) left.', 'R., New Mexico', 'left'],
  ])('%s', (body, tag, next) => {
    const { words, last } = read(body);
    expect(partyTag(words, last)).toBe(tag);
    expect(words[behindTag(words, last) + 1]?.text).toBe(next);
  });

  it.each(['Kay Orr, X-ray in hand, left.', 'Kay Orr, a clerk, left.', 'Kay Orr (left) slept.'])(
    'none in %s',
    (body) => {
      const { words, last } = read(body);
      expect(partyTag(words, last)).toBeUndefined();
      expect(behindTag(words, last)).toBe(last);
    },
  );
});

it.each([
  ['R-Texas', true],
  ['R-N.Y', true],
  ['X-ray', false],
  ['AB-Orr', false],
])('%s is a party and a seat: %s', (word, expected) => {
  expect(PARTY_AND_SEAT.test(word)).toBe(expected);
});

describe('withParty', () => {
  const told = (...offices: readonly string[]) =>
    offices.map((office) => ({ role: office.split(' (')[0] ?? '', told: office }));
  const saidOf = (offices: ReturnType<typeof told>, tag?: string): string[] =>
    withParty(offices, 1, tag, english.names).map((office) => office.told);

  it('sets a party to the office in front, or says it alone', () => {
    expect(saidOf(told('senator', 'chairman'), 'R-Texas')).toEqual([
      'senator (R-Texas)',
      'chairman',
    ]);
    expect(withParty([], 0, 'R-Texas', english.names)).toEqual([{ role: '', told: 'R-Texas' }]);
  });

  it.each([
    ['Republican of Iowa', 'Republican senator of Iowa'],
    ['Texas Republican', 'Texas Republican senator'],
    ['top Republican', 'senator'], // no seat
    ['Iowa farmer', 'senator'], // no party
  ])('takes “%s” for party and seat: %s', (apposed, expected) => {
    expect(saidOf(told('senator', apposed))[0]).toBe(expected);
  });

  it('leaves an office that is told in full', () => {
    expect(saidOf([{ role: 'senator', told: 'junior senator' }], 'R-Texas')).toEqual([
      'junior senator',
    ]);
  });
});
