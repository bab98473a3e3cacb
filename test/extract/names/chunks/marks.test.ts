import { describe, expect, it } from 'vitest';
import {
  CLOSES_NICKNAME,
  CLOSES_TITLE,
  OPENS_NICKNAME,
  OPENS_TITLE,
} from '../../../../source/extract/names/chunks/marks.js';

/** Signs that it matches alone. */
const matched = (pattern: RegExp, signs: string): string =>
  Array.from(signs)
    .filter((sign) => pattern.test(sign))
    .join('');

const SIGNS = '"\'“”‘’«»„()[,';

describe('the marks around words that are no speech', () => {
  it.each([
    ['open a title', OPENS_TITLE, '"“‘«'],
    ['close a title', CLOSES_TITLE, '"”’»'],
    ['open a nickname', OPENS_NICKNAME, '"\'“‘«„('],
    ['close a nickname, “ behind „ too', CLOSES_NICKNAME, '"\'“”’»)'],
  ])('%s', (_what, pattern, expected) => {
    expect(matched(pattern, SIGNS)).toBe(expected);
    expect(pattern.test(`${expected}x`)).toBe(false);
  });
});
