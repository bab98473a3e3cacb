// What a file from a stranger may hold to steer a terminal, hide words or forge lines; and what of it is left in an output.
/* eslint-disable no-misleading-character-class -- the classes mean single characters */

/** Stands behind the line break of those attacks that would forge a line. */
export const FORGED = '[9] Forged';

const hex = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
const each = (codes: readonly number[]): [string, string][] =>
  codes.map((code) => [hex(code), `a${String.fromCodePoint(code)}b`]);

/** Name → what is written. Names are letters, digits and blanks alone, so that they can be written anywhere. */
export const ATTACKS: readonly (readonly [name: string, text: string])[] = [
  ['colour', '\u001b[31mred\u001b[0m'],
  ['eight-bit colour', '\u009b31mred'],
  ['cursor up and erase', '\u001b[2A\u001b[2K'],
  ['screen erased, scrollback too', '\u001b[2J\u001b[3J\u001b[H'],
  ['alternate screen', '\u001b[?1049h'],
  ['mouse reports', '\u001b[?1000;1006h'],
  ['scroll region', '\u001b[5;10r'],
  ['title reported', '\u001b[21t'],
  ['place and kind reported', '\u001b[6n\u001b[c\u001b[>c'],
  ['setting reported', '\u001b[?25$p'],
  ['sequence without an end', '\u001b[38;5;1'],
  ['sequence in a sequence', '\u001b[3\u001b[31m1m'],
  ['two escapes', '\u001b\u001b[31m[31m'],
  ['escape parted by what goes', '\u001b\u200b[31m\u001b\u0000]0;x\u0007'],
  ['window title', '\u001b]0;owned\u0007'],
  ['window title up to ST', '\u001b]2;owned\u001b\\'],
  ['eight-bit window title', '\u009d0;owned\u009c'],
  ['title without an end', '\u001b]0;owned'],
  ['link', '\u001b]8;;http://evil.example\u0007here\u001b]8;;\u0007'],
  ['link to a script', '\u001b]8;;javascript:alert(1)\u001b\\here\u001b]8;;\u001b\\'],
  ['clipboard', '\u001b]52;c;b3duZWQ=\u0007'],
  ['palette', '\u001b]4;1;rgb:00/00/00\u0007'],
  ['file transfer', '\u001b]1337;File=inline=1:AAAA\u0007'],
  ['notification', '\u001b]777;notify;a;b\u0007'],
  ['device string', '\u001bPq#0;2;0;0;0\u001b\\'],
  ['device request', '\u001bP$qm\u001b\\'],
  ['eight-bit device string', '\u0090q#0\u009c'],
  ['application command', '\u001b_Ga=T;AAAA\u001b\\'],
  ['privacy message', '\u001b^words\u001b\\'],
  ['start of string', '\u0098words\u009c'],
  ['reset', '\u001bc'],
  ['cursor saved and put back', '\u001b7\u001b8'],
  ['line drawing', '\u001b(0lqqk\u001b(B'],
  ['screen of letters E', '\u001b#8'],
  ['words backed over', 'true\b\b\b\bfalse'],
  ['line written over', 'true\rfalse'],
  ['line forged', `a\n${FORGED}`],
  ['line of Windows forged', `a\r\n  ${FORGED}`],
  ['line forged by a separator', `a\u2028${FORGED}`],
  ['paragraph forged', `a\u2029${FORGED}`],
  ['line forged by NEL, VT, FF', `a\u0085${FORGED}\u000b${FORGED}\u000c${FORGED}`],
  ['heading of the notebook', 'a\n\n## event deadbeef00\n\nNote: forged'],
  ...each([0, 5, 7, 9, 0xe, 0xf, 0x11, 0x13, 0x18, 0x1a, 0x7f, 0x80, 0x84, 0x8d, 0x8e, 0x9c]),
  ['override', 'a\u202egpj.exe\u202cb'],
  ['embedding', 'a\u202ab\u202bc\u202dd\u202ce'],
  ['isolates', 'a\u2066b\u2067c\u2068d\u2069e'],
  ...each([0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x200e, 0x2060, 0x2064, 0x206a, 0xfeff, 0xfff9]),
  ['joiners', 'a\u200db\u200cc'],
  ['joiners on private letters', 'a\ue0f0n\ue0f0j\tb\u0007'],
  ['Hangul fillers', 'a\u115fb\u1160c\u3164d\uffa0e'],
  ['vowels that are not seen', 'a\u17b4b\u17b5c'],
  ['selectors', 'a\ufe00b\ufe0ec\ufe0fd 1\ufe0f'],
  ['bytes hidden in selectors', `a${'\u{e0100}\u{e01ef}\u{e0142}'.repeat(9)}b`],
  ['bytes hidden behind an emoji', `🎈${'\ufe0f\ufe0e\ufe01\u{e0101}'.repeat(9)}b`],
  ['Mongolian selectors', 'a\u180bb\u180cc\u180dd\u180fe'],
  ['beams and slurs', 'a\u{1d173}b\u{1d17a}c'],
  ['shorthand', 'a\u{1bca0}b\u{1bca3}c'],
  ['tags', 'a\u{e0001}\u{e0068}\u{e0069}\u{e007f}b'],
  ['ignorable without a name', 'a\ufff0b\u{e0fff}c'],
  ['first half', 'a\ud83db'],
  ['second half', 'a\ude00b'],
  ['halves turned round', 'a\ude00\ud83db'],
  ['accents without end', `e${'\u0301'.repeat(60)}`],
  ['accents joined', `e${'\u0301\u200d'.repeat(40)}f`],
  ['entities twice', '&amp;#27;[31m &amp;#x202e;'],
  ['entities', '&#27;[31m &#x9b;1m &#x202e; &#xd800; &#x200b;'],
  ['escapes as they are written', String.raw`\u001b[31m \e[31m \x1b]0;a\a %1b[31m ^[[31m`],
  ['marks of markup', '"\'<b>&{[`*_#|: -'],
];

const TOGETHER = 4;

/** Several attacks in one text, for speed. Those that would swallow what stands behind them come last. */
export const ATTACK_GROUPS: readonly string[] = (() => {
  const isHungry = ([name]: (typeof ATTACKS)[number]): boolean => name.endsWith('without an end');
  const hungry = ATTACKS.filter(isHungry);
  const others = ATTACKS.filter((attack) => !isHungry(attack));
  return Array.from({ length: Math.ceil(others.length / TOGETHER) }, (_, at) =>
    [...others.slice(at * TOGETHER, (at + 1) * TOGETHER), ...hungry.slice(at, at + 1)]
      .map(([, text]) => text)
      .join(' x '),
  );
})();

/** Characters that no output may hold, told by what Unicode says of them and not by the table of the program. */
const HIDDEN =
  /(?![\n\u200c\u200d\ufe0e\ufe0f])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;
/** A selector behind what is no emoji. Not the keycap "1\ufe0f\u20e3". */
const SELECTOR = /(?<!\p{Emoji})[\ufe0e\ufe0f]|(?<=[\d#*])[\ufe0e\ufe0f](?!\u20e3)/u;
/** A joiner beside a Latin letter, a digit or a blank. */
const JOINER = /(?:^|[\0-\u02ff])[\u200c\u200d]|[\u200c\u200d](?:$|[\0-\u02ff])/u;
const MARKS = /\p{M}{9}/u;
/** A line that begins with the words of an attack. */
const FORGED_LINE = /^\s*(?:\[9\] Forged|## event deadbeef00|Note: forged)/m;

/**
 * What of an attack is left in an output: the first of each kind, with what stands around it.
 * @param wrapped true where any words may come to stand at the beginning of a line
 */
export function leaksIn(output: string, wrapped = false): string[] {
  const kinds = [HIDDEN, SELECTOR, JOINER, MARKS, ...(wrapped ? [] : [FORGED_LINE])];
  return kinds.flatMap((kind) => {
    const found = kind.exec(output);
    return found
      ? [JSON.stringify(output.slice(Math.max(0, found.index - 30), found.index + 30))]
      : [];
  });
}
