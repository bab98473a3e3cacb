import { describe, expect, it } from 'vitest';
import { expressionsAt, grammarOf } from '../../../source/extract/dates/patterns.js';
import { resolve } from '../../../source/extract/dates/resolve.js';
import type { Anchors } from '../../../source/extract/dates/resolved.js';
import { tokensOf } from '../../../source/extract/tokens.js';
import { english } from '../../../source/languages/english/english.js';
import { articleOf, readingOf } from '../../helpers/article.js';

const anchorsOf = (published: string | undefined): Anchors => ({
  published,
  last: () => undefined,
  lastQuarter: undefined,
  lastPeriod: () => undefined,
  narrative: undefined,
  year: undefined,
  yearOfMonth: () => undefined,
  isDoneOn: () => false,
  isMonthOfYear: false,
  isRecalled: false,
  dayFirst: undefined,
  direction: () => 'past',
});

/** "DATE 2021-12-24" of the longest expression that opens a text. */
function resolvedFrom(published: string | undefined, body: string): string | undefined {
  const tokens = tokensOf(readingOf(articleOf(body)));
  const [expression] = expressionsAt(grammarOf(english.calendar), tokens, 0);
  if (expression === undefined) throw new Error(`no expression: ${body}`);
  const found = resolve(expression, anchorsOf(published));
  return found && `${found.type} ${found.value}`;
}

const resolved = (body: string): string | undefined => resolvedFrom('2021-12-28', body);

describe('resolve', () => {
  it.each([
    ['a day', 'May 3, 2020', 'DATE 2020-05-03'],
    ['a weekday', 'Friday', 'DATE 2021-12-24'],
    ['what is counted from the page', 'yesterday', 'DATE 2021-12-27'],
    ['a unit', 'last week', 'DATE 2021-W51'],
    ['a quarter', 'the third quarter of 2020', 'DATE 2020-Q3'],
    ['what is long ago', 'two years ago', 'DATE 2019'],
    ['a stretch', 'two weeks', 'DURATION P2W'],
    ['what comes again', 'every Monday', 'SET XXXX-WXX-1'],
    ['a feast', 'Christmas', 'DATE 2021-12-25'],
  ])('%s: %s', (_kind, body, expected) => {
    expect(resolved(body)).toBe(expected);
  });

  it('is nothing that no calendar has, nor what is counted from an unknown day', () => {
    expect(resolved('November 31, 2020')).toBeUndefined();
    expect(resolvedFrom(undefined, 'last week')).toBeUndefined();
    expect(resolvedFrom(undefined, 'May 3, 2020')).toBe('DATE 2020-05-03');
  });

  it('is nothing of a kind that is not known', () => {
    const expression = { rule: 'x', kind: 'x', from: 0, to: 1, says: {} };
    expect(resolve(expression, anchorsOf(undefined))).toBeUndefined();
  });
});
