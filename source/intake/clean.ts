// Decoded text → text that is safe to show and to measure: nothing in it can move a cursor, hide or reorder words.
// Runs before any offset exists. Line breaks stay where they are, so line numbers are those of the file.

/**
 * Anything that cleaning would change. Most files hold none of it, and are then passed on as they are. Without the
 * flag for Unicode, which makes a search of a whole file ten times slower.
 */
const UNCLEAN =
  // eslint-disable-next-line no-misleading-character-class
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u034f\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/;

/** "\r\n" or a lone "\r": one line break. Not "\n\r", which is two. */
const LINE_BREAK = /\r\n?/g;

/**
 * Terminal sequences with their parameters: CSI "\u001b[31m", OSC and DCS up to their end "\u001b]0;title\u0007",
 * two-character ones "\u001bc". Not an OSC without an end: only its first character goes, its words stay as text.
 */
const ESCAPE_SEQUENCE =
  /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n]{0,4096}(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]{0,4}[0-~]/g;

/** White space of every width, tabs and page breaks: one plain space each. Not "\n". */
const ODD_SPACE = /[\t\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** A joiner between two letters that need it (Persian, emoji). Not one after "a", where it only hides. */
const NEEDED_JOINER =
  /(?<=[\u0300-\u200b\u200e-\u{10ffff}])[\u200c\u200d](?=[\u0300-\u200b\u200e-\u{10ffff}])/gu;

/** Controls, bidirectional marks and overrides, zero-width characters, soft hyphens, tag characters. */
const INVISIBLE =
  // eslint-disable-next-line no-misleading-character-class
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const JOINER_KEPT = '\ue0f0';

/** The text without escape sequences, control, bidirectional and zero-width characters; odd spaces made plain. */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  const spaced = text
    .replace(LINE_BREAK, '\n')
    .replace(ESCAPE_SEQUENCE, '')
    .replace(ODD_SPACE, ' ');
  // Most of what is not clean is white space.
  if (!UNCLEAN.test(spaced)) return spaced;
  return spaced
    .replace(NEEDED_JOINER, (joiner) => JOINER_KEPT + (joiner === '\u200c' ? 'n' : 'j'))
    .replace(INVISIBLE, '')
    .replaceAll(JOINER_KEPT + 'n', '\u200c')
    .replaceAll(JOINER_KEPT + 'j', '\u200d');
}
