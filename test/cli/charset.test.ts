import { expect, it } from 'vitest';
import { charsetFor } from '../../source/cli/charset.js';

it.each([
  [undefined, {}, 'unicode'],
  [undefined, { LANG: 'en_GB.UTF-8' }, 'unicode'],
  [undefined, { LANG: 'C.utf8' }, 'unicode'],
  [undefined, { LC_CTYPE: 'UTF-8' }, 'unicode'],
  [undefined, { LANG: 'C' }, 'ascii'],
  [undefined, { LANG: 'de_DE.ISO-8859-1' }, 'ascii'],
  [undefined, { LANG: 'en_GB.UTF-8', LC_ALL: 'POSIX' }, 'ascii'],
  [undefined, { LANG: 'en_GB.UTF-8', LC_CTYPE: 'C' }, 'ascii'],
  [undefined, { LANG: 'C', LC_ALL: 'en_GB.UTF-8' }, 'unicode'],
  [undefined, { LANG: 'en_GB.UTF-8', LC_ALL: '' }, 'unicode'],
  [undefined, { LANG: 'en_GB.UTF-8', TERM: 'linux' }, 'ascii-signs'],
  [undefined, { TERM: 'linux' }, 'ascii-signs'],
  [undefined, { TERM: 'xterm' }, 'unicode'],
  [true, { LANG: 'en_GB.UTF-8' }, 'ascii'],
  [false, { LC_ALL: 'C', TERM: 'linux' }, 'unicode'],
] as const)('asked %j in %j is %s', (asked, env, charset) => {
  expect(charsetFor(asked, env)).toBe(charset);
});
