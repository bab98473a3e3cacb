// Option and environment → the characters that a terminal is sent.
import type { Charset } from '../text/printed/ascii.js';

/** "en_GB.UTF-8", "C.utf8", "UTF-8". Near misses: "C", "POSIX", "de_DE.ISO-8859-1", "en_GB". */
const UTF_8 = /utf-?8/i;

/**
 * The option goes before the locale, of which the first variable that is set decides, as POSIX has it; where none is set
 * nothing is said of the terminal, and most know Unicode. The font of the Linux console has letters but few signs.
 */
export function charsetFor(
  asked: boolean | undefined,
  { LC_ALL, LC_CTYPE, LANG, TERM }: Readonly<NodeJS.ProcessEnv>,
): Charset {
  if (asked !== undefined) return asked ? 'ascii' : 'unicode';
  const locale = [LC_ALL, LC_CTYPE, LANG].find((value) => value !== undefined && value !== '');
  if (locale !== undefined && !UTF_8.test(locale)) return 'ascii';
  return TERM === 'linux' ? 'ascii-signs' : 'unicode';
}
