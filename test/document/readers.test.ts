import { describe, expect, it } from 'vitest';
import { readerOf } from '../../source/document/readers.js';

describe('readerOf', () => {
  it('reads English, with one reader for all', () => {
    expect(readerOf('en')).toBeDefined();
    expect(readerOf('en')).toBe(readerOf('en'));
  });

  it.each(['no', '', 'EN'])('knows no language %o', (code) => {
    expect(readerOf(code)).toBeUndefined();
  });
});
