import { describe, expect, it } from 'vitest';
import { faultOf, troubleOf, Unreadable, writingTroubleOf } from '../../source/text/trouble.js';

const system = (code: string, message: string): Error =>
  Object.assign(new Error(message), { code });

describe('troubleOf', () => {
  it.each([
    [new Unreadable('is a pipe'), 'is a pipe'],
    [system('EACCES', "EACCES: permission denied, open 'a'"), /^can't be opened.*permissions$/],
    [
      system('EISDIR', 'EISDIR: illegal operation on a directory, read'),
      "can't be read: illegal operation on a directory (EISDIR)",
    ],
    [
      new RangeError('Maximum call stack size exceeded'),
      /^is left out for a fault of briefing, RangeError.*report it/,
    ],
  ])('%s', (error, words) => {
    expect(troubleOf(error)).toMatch(words);
  });
});

describe('writingTroubleOf', () => {
  it.each([
    [system('ENOENT', "ENOENT: no such file or directory, open 'a'"), /^there is no such folder/],
    [system('EFBIG', 'EFBIG: file too large, write'), /^the file is larger.*ulimit/],
    [system('EIO', 'EIO: i/o error, write'), /^i\/o error \(EIO\)$/],
    [new TypeError('x is null'), /^TypeError.*x is null$/],
  ])('of %s never speaks of reading', (error, words) => {
    expect(writingTroubleOf(error)).toMatch(words);
    expect(writingTroubleOf(error)).not.toContain('read');
  });
});

describe('faultOf', () => {
  it('is one line that names the kind of error and where it was', () => {
    function readIt(): Error {
      return new TypeError('x is null\nsecond line');
    }
    expect(faultOf(readIt())).toBe('TypeError in readIt: x is null');
    expect(faultOf('thrown words\nmore')).toBe('thrown words');
    expect(faultOf(new Error('y'.repeat(10_000))).length).toBeLessThan(250);
  });
});
