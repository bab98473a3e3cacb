import { describe, expect, it } from 'vitest';
import { sayNear } from '../../source/text/near-name.js';

describe('sayNear', () => {
  const NAMES = ['quit', 'quit-at-once', 'copy', 'bookmarks'];
  it.each([
    ['quiet', '; is “quit” meant?'],
    ['bookmark', '; is “bookmarks” meant?'],
    ['kopy', '; is “copy” meant?'],
    ['quit_at_onse', '; is “quit” meant?'],
    ['delete', ''],
    ['c', ''],
  ])('%s%s', (typed, says) => {
    expect(sayNear(typed, NAMES)).toBe(says);
  });
});
