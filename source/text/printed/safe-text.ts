// Any text → text that may be shown. The one gate: whatever is printed, drawn, copied or written to a file is SafeText,
// and nothing but this file makes it. Nothing in it moves a cursor, hides, or turns the order of words round.
/* eslint-disable no-misleading-character-class -- the classes mean single characters */

declare const gated: unique symbol;

/** Text that went through the gate. Line breaks in it are ours; other control characters, or what hides, there are none. */
export type SafeText = string & { readonly [gated]: true };

/**
 * A character that is not at once known to be safe. Most text has none: Latin, Greek, Cyrillic, Chinese and Japanese letters,
 * punctuation, signs, plain spaces. Few ranges, for each costs time at every character.
 */
const NOT_PLAIN =
  /[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2100-\u2bff\u3001-\u3029\u3030-\u3098\u309b-\u3130\u3400-\u9fff]/;

/** True for text that is safe and whose only spaces are " ": most is, and this is the fastest question to ask of it. */
export const isPlain = (text: string): text is SafeText => !NOT_PLAIN.test(text);

/**
 * Anything that the gate may have to change, coarsely: without the flag for Unicode, which makes a search of a whole
 * text ten times slower, so that astral characters are told by their first half and marks by the blocks that hold them.
 */
const SUSPECT =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|\ud82f[\udca0-\udca3]|\ud834[\udd73-\udd7a]|[\udb40-\udb43]/;

/** "e" under nine accents, or nine letters of a script whose vowels are marks. Not "é" or "日本語". */
const MANY_MARKS =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711-\u074a\u07a6-\u07f3\u0816-\u109f\u135d-\u135f\u1712-\u1cff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20f0\u2cef-\u2cf1\u2d7f-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\ua6f1\ua802-\uabed\ufb1e\ufe00-\ufe2f\ud800-\udfff]{9}/;

/**
 * Control characters, line separators, and what Unicode lets a terminal leave out (bidirectional and zero-width
 * characters, fillers, selectors, tags). Not a line feed, and not what {@link IDLE_SELECTOR} and {@link IDLE_JOINER} judge.
 */
const NEVER_SHOWN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb]|(?![\u200c\u200d\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}/gu;

/** A selector of emoji or text style behind neither: "a\ufe0f", "1\ufe0f". Not "❤\ufe0f" or the keycap "1\ufe0f\u20e3". */
const IDLE_SELECTOR = /(?<!\p{Emoji})[\ufe0e\ufe0f]|(?<=[0-9#*])[\ufe0e\ufe0f](?!\u20e3)/gu;

/** A joiner between letters that don't join: "a\u200db". Not one that Persian or an emoji of several needs. */
const IDLE_JOINER =
  /(?<![\u0300-\u200b\u200e-\u{10ffff}])[\u200c\u200d]|[\u200c\u200d](?![\u0300-\u200b\u200e-\u{10ffff}])/gu;

/** A mark on a letter that bears eight already. Joiners between them count, or there would be no end. */
const NINTH_MARK = /(?<=[\p{M}\u200c\u200d]{8})[\p{M}\u200c\u200d]/gu;

/** The text through the gate: line feeds stay, what is unsafe is left out, half a character becomes U+FFFD. */
export function safeText(text: string): SafeText {
  if (isSafe(text)) return text;
  // In this order: nothing that a later step leaves out makes what an earlier one has judged unsafe again.
  return text
    .toWellFormed()
    .replace(NEVER_SHOWN, '')
    .replace(IDLE_SELECTOR, '')
    .replace(NINTH_MARK, '')
    .replace(IDLE_JOINER, '') as SafeText;
}

/**
 * False as well for some text that the gate passes on as it is. All that the gate may have to change is not plain, so that only
 * the few stretches beyond ASCII are looked at.
 */
function isSafe(text: string): text is SafeText {
  if (isPlain(text)) return true;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (at < text.length && !isAscii(text.charCodeAt(at))) at++;
    if (at > start && !isSafeStretch(text.slice(start, at))) return false;
  }
  return true;
}

/** A line feed or a character from " " to "~". By its code: a late pattern takes ten times as long for a text of many megabytes. */
const isAscii = (code: number): boolean => (code >= 0x20 && code <= 0x7e) || code === 0x0a;

const isSafeStretch = (part: string): boolean =>
  isPlain(part) || !(SUSPECT.test(part) || MANY_MARKS.test(part) || !part.isWellFormed());

/** {@link safeText} for what must stay on one line: a line feed in it becomes a space. */
export function safeLine(text: string): SafeText {
  const shown = safeText(text);
  return shown.includes('\n') ? (shown.replaceAll('\n', ' ') as SafeText) : shown;
}

/** A text of the gate's with a line feed behind it. */
export const endedLine = (text: SafeText): SafeText => `${text}\n` as SafeText;

/** Lines of a page: each a line whatever it holds, each with a line feed behind it. */
export const safeLines = (lines: readonly string[]): SafeText =>
  lines.map((line) => `${safeLine(line)}\n`).join('') as SafeText;

/** safe`there is no option ${name}`: our words as they are written, each value {@link safeLine}. */
export function safe(
  words: TemplateStringsArray,
  ...values: readonly (string | number)[]
): SafeText {
  return String.raw({ raw: words }, ...values.map((value) => safeLine(String(value)))) as SafeText;
}

/**
 * The name of a file or folder as it is shown. One that the gate would change, holds a line feed or begins with a
 * quotation mark is set in marks with escapes, `"b\n  [9] x.txt"`: it can be recognised, and two names are never shown as one.
 */
export function safeName(name: string): SafeText {
  const isPlain = safeText(name) === name && !name.includes('\n') && !name.startsWith('"');
  return isPlain ? (name as SafeText) : safeJson(name);
}

/** The value as JSON, `indent` spaces deep. Whatever the gate has a say in is escaped, so that reading it gives the same value. */
export function safeJson(value: unknown, indent = 2): SafeText {
  const json = JSON.stringify(value, undefined, indent);
  if (isSafe(json)) return json;
  return json.replace(NEVER_RAW, escaped).replace(NINTH_MARK, escaped) as SafeText;
}

/** {@link NEVER_SHOWN} with joiners and selectors wherever they stand. */
const NEVER_RAW =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb]|\p{Default_Ignorable_Code_Point}/gu;

/** "\u202e"; two of them for a character of two UTF-16 units. */
const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
