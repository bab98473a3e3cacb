// How short a clause may be that is reported speech.
import { describe, expect, it } from 'vitest';
import { SHORTEST_CLAUSE } from '../../../source/extract/quotes/draft.js';
import { rowsIn } from '../../helpers/quotes.js';

describe('SHORTEST_CLAUSE', () => {
  it.each([
    'Rain fell everywhere, Ann Lind said.',
    'Rain fell, Ann Lind said.',
    'Ann Lind said rain fell everywhere.',
    'Ann Lind said rain fell.',
  ])('%s', (body) => {
    const [row] = rowsIn(body);
    const words = row?.split(' | ').at(-1)?.split(' ').length ?? 0;
    expect(words).toBe(body.includes('everywhere') ? SHORTEST_CLAUSE : 0);
  });
});
