import { describe, expect, it } from 'vitest';
import {
  countedDate,
  dayBesideDate,
  isRecord,
  moved,
  signBehind,
  sinceThen,
} from '../../../../source/extract/events/day/attach-dates-counted.js';
import { predicatesOf } from '../../../../source/extract/events/clauses/predicates.js';
import { dayOf } from '../../../helpers/briefing.js';
import { eventWordsOf } from '../../../helpers/event-words.js';

const PUBLISHED = '2021-12-28';

/** "2021-12-22 resolved", "2021-11-01/2021-11-30 …". */
const told = (date: { start: string; end: string; certainty: string } | undefined) =>
  date && `${date.start}${date.end === date.start ? '' : `/${date.end}`} ${date.certainty}`;

describe('countedDate', () => {
  const counted = (body: string): string | undefined => {
    const { words, runs } = eventWordsOf(body);
    return runs[0] && told(countedDate(words, runs[0], runs[1], PUBLISHED)?.date);
  };

  it.each([
    ['It fell two days after Monday’s vote.', '2021-12-29 resolved'],
    ['It fell two weeks before the vote of May 20, 2021.', '2021-05-06 explicit'],
    ['It fell 48 hours after the blast of May 20, 2021.', '2021-05-22 explicit'],
    ['It fell hours after Monday’s blast.', '2021-12-27 inferred'],
    ['It will fall in five days.', '2022-01-02 inferred'],
  ])('%s', (body, expected) => {
    expect(counted(body)).toBe(expected);
  });

  it.each([
    'She led it for two years before the vote of May 20, 2021.', // how long
    'It fell two days after the vote, on May 20, 2021.', // apart
    'It took two days.',
    'It fell two days after the vote.',
  ])('none in %s', (body) => {
    expect(counted(body)).toBeUndefined();
  });

  it('reaches so far and no further', () => {
    expect(counted('It fell two days after the very long vote of Monday.')).toBeDefined();
    expect(counted('It fell two days after the very long and rather loud vote of all towns of Monday.')).toBeUndefined(); // prettier-ignore
  });
});

describe('dayBesideDate', () => {
  const beside = (body: string): string | undefined => {
    const { words, runs } = eventWordsOf(body);
    const run = runs.at(-1);
    return run && told(dayBesideDate(words, run)?.date);
  };

  it.each([
    ['It fell the day after the vote on May 20, 2021.', '2021-05-21 inferred'],
    ['It fell the night before the final of May 20, 2021.', '2021-05-19 inferred'],
    ['It fell the day after the vote, on May 20, 2021.', undefined],
    ['It fell the day after they met on May 20, 2021.', undefined],
    ['It fell a day after the vote on May 20, 2021.', undefined],
    ['It fell the week after the vote on May 20, 2021.', undefined],
    ['It fell the day after the vote in May 2021.', undefined],
  ])('%s', (body, expected) => {
    expect(beside(body)).toBe(expected);
  });
});

describe('signBehind', () => {
  it.each([
    ['two days after the vote', 1],
    ['two days following the vote', 1],
    ['two days before the vote', -1],
    ['for two days before the vote', undefined],
    ['for almost two days after the vote', undefined],
    ['two days of rain', undefined],
  ])('It fell %s', (words, sign) => {
    const read = eventWordsOf(`It fell ${words}.`);
    expect(read.runs[0] && signBehind(read.words, read.runs[0])).toBe(sign);
  });
});

describe('moved', () => {
  it.each([
    ['P2D', '2021-05-20', 1, '2021-05-22 resolved'],
    ['P1W', '2021-05-20', -1, '2021-05-13 resolved'],
    ['PT48H', '2021-05-20', 1, '2021-05-22 resolved'],
    ['P2D', '2021-05-20/2021-05-23', 1, '2021-05-22/2021-05-25 resolved'],
    ['P1M', '2021-05-20', 1, '2021-06-01/2021-06-30 resolved'],
    ['P1Y', '2021-05-20', -1, '2020-01-01/2020-12-31 resolved'],
    ['PT3H', '2021-05-20', 1, undefined],
    ['P0D', '2021-05-20', 1, undefined],
    ['P3.5D', '2021-05-20', 1, undefined],
  ] as const)('%s from %s: %s', (value, day, sign, expected) => {
    expect(told(moved({ value }, dayOf(day), sign))).toBe(expected);
  });
});

describe('since a day', () => {
  it.each([
    ['It fell to the lowest level since May.', true],
    ['It won for the first time since May.', true],
    ['It has shut its largest mill, idle since May.', false],
    ['It fell since May.', false],
  ])('a record: %s', (body, expected) => {
    const { words } = eventWordsOf(body);
    const since = words.tokens.findIndex(({ text }) => text === 'since');
    expect(isRecord(words, since)).toBe(expected);
  });

  it.each([
    ['It has received two grants since May.', '2021-05-03/2021-12-28'],
    ['It has been barred since May.', '2021-05-03'],
    ['It has been late since May.', '2021-05-03'],
  ])('what came about until the page, or lasts: %s', (body, expected) => {
    const { words } = eventWordsOf(body);
    const { start, end } = sinceThen(words, predicatesOf(words)[0]!, dayOf('2021-05-03'), PUBLISHED); // prettier-ignore
    expect(start === end ? start : `${start}/${end}`).toBe(expected);
  });
});
