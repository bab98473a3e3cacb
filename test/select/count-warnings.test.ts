import { describe, expect, it } from 'vitest';
import { countWarnings } from '../../source/select/count-warnings.js';

const of = (count: number, path: (at: number) => string, message = 'is empty') =>
  Array.from({ length: count }, (_, at) => ({ path: path(at), message }));

describe('countWarnings', () => {
  it('leaves different warnings as they are, in their order', () => {
    const warnings = [...of(3, (at) => `${at}.txt`), { path: '0.txt', message: 'is cut' }];
    expect(countWarnings(warnings)).toEqual(warnings);
  });

  it('says the same of one file once, with how often', () => {
    expect(countWarnings([...of(20_000, () => 'a.rss'), ...of(1, () => 'b.rss')])).toEqual([
      { path: 'a.rss', message: 'is empty (20000 times in this file)' },
      { path: 'b.rss', message: 'is empty' },
    ]);
  });

  it('names twenty files, and how many more there are', () => {
    const told = countWarnings(of(500, (at) => `${at}.txt`));
    expect(told).toHaveLength(20);
    expect(told[0]).toEqual({ path: '0.txt', message: 'is empty' });
    expect(told[19]).toEqual({ path: '19.txt', message: 'is empty (and in 480 more files)' });
  });
});
