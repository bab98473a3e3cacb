// Decoded text → text that is safe to show and to measure: nothing in it can move a cursor, hide or reorder words.
// Runs before any offset exists. Line breaks stay where they are, so line numbers are those of the file.
import { isPlain, safeText, type SafeText } from '../../text/printed/safe-text.js';

/** What is cleaned before the gate, which only leaves characters out. */
const UNCLEAN =
  /[\t\v\f\r\u001b\u0085\u0090\u0098\u009b\u009d-\u00a0\u00ad\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufb00-\ufb06]/;

/** "\r\n" or a lone "\r": one line break. Not "\n\r", which is two. */
const LINE_BREAK = /\r\n?/g;

/**
 * Terminal sequences with their parameters: CSI "\u001b[31m", OSC and DCS up to their end "\u001b]0;title\u0007",
 * two-character ones "\u001bc". Not an OSC without an end: only its first character goes, its words stay as text.
 */
const ESCAPE_SEQUENCE =
  /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u0090\u0098\u009c-\u009f\n]{0,4096}(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]{0,4}[0-~]/g;

/** White space of every width, tabs and page breaks: one plain space each. Not "\n". */
const ODD_SPACE = /[\t\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** "Mon\u00ad" at the end of a row, "day" at the start of the next: the rest moves up, and each row keeps its number. */
const CUT_BY_SOFT_HYPHEN = /\u00ad(?<between> {0,8}\n[ \t]{0,20})(?<rest>\p{Ll}{1,40}\S{0,20}) ?/gu;

/** The bar that some pages set for a dash: "Tarn ― a port". */
const BAR = /\u2015/g;

/** Letters that a PDF prints as one sign: "oﬃce". */
const LIGATURE = /[\ufb00-\ufb06]/g;
const LETTERS: readonly string[] = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];
const lettersOf = (sign: string): string => LETTERS[sign.charCodeAt(0) - 0xfb00] ?? sign;

/**
 * "O´Malley", "D‘Amico", "O ’ Malley", "O' Malley": an accent or a mark for the apostrophe of a surname, or a blank beside it. Near misses:
 * "‘Type O’ Blood", "vitamin D ‘Best’", "O'Malley".
 */
const MISPRINTED_APOSTROPHE =
  /\b[OD](?:[\u00b4`‘\u02bc\u2032]| ['’] )(?=\p{Lu}\p{Ll})|\bO(?<!['‘][^\n]{0,40})['’] (?=\p{Lu}\p{Ll})/gu;

/** The text without escape sequences and without whatever the gate leaves out; odd spaces made plain, words made whole. */
export function cleanText(misprinted: string): SafeText {
  const text = misprinted
    .replace(MISPRINTED_APOSTROPHE, (found) => `${found.charAt(0)}’`)
    .replace(BAR, '—');
  if (isPlain(text)) return text;
  return safeText(
    UNCLEAN.test(text)
      ? text
          .replace(LINE_BREAK, '\n')
          .replace(ESCAPE_SEQUENCE, '')
          .replace(ODD_SPACE, ' ')
          .replace(CUT_BY_SOFT_HYPHEN, '$<rest>$<between>')
          .replace(LIGATURE, lettersOf)
      : text,
  );
}
