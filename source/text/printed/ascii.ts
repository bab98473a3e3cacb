// Text → what a terminal shows that knows ASCII alone: the one table of what stands for our signs and for what articles print.
import { safeText, type SafeText } from './safe-text.js';

/**
 * What a terminal can show. "ascii-signs": letters of every language that its font has, but no signs; the console of Linux.
 */
export type Charset = 'unicode' | 'ascii-signs' | 'ascii';

/** What stands for a sign: one column as it is one, and more where there is room for it. */
export type AsciiSign = {
  readonly narrow: string;
  readonly wide?: string;
  /** What stands before it in a row may be moved to make room. */
  readonly mayShift?: true;
};

/** A row of the table: the signs, and what stands for each, in order. */
const pairs = (signs: string, stand: string): readonly (readonly [string, AsciiSign])[] =>
  Array.from(signs, (sign, index) => [sign, { narrow: stand.charAt(index) }] as const);

const SIGNS: ReadonlyMap<string, AsciiSign> = new Map([
  ...pairs('╭╮╰╯├┤┬┴┼─│═', '+++++++++-|='),
  ...pairs('▁▂▃▄▅▆▇█░', '__--==##.'),
  // What is chosen, what belongs to it, its day on the bar; new, told by one alone, planned, cancelled; in its lead, below.
  ...pairs('▸▎▲•◦◷×●○≠¶⏎', '>|^+opx@o!#|'),
  ...pairs('↑↓←→', '^v<>'),
  ...pairs('“”„«»″', '""""""'),
  ...pairs('‘’‚′', "'','"),
  ...pairs('‹›', '<>'),
  ...pairs('–‐‑‒―−', '------'),
  ...pairs('\u00a0\u2009\u202f', '   '),
  ['…', { narrow: '~', wide: '...' }],
  ['—', { narrow: '-', wide: '--' }],
  ['·', { narrow: '.' }],
  ['↵', { narrow: 'E', wide: 'Enter', mayShift: true }],
  ['⇥', { narrow: 'T', wide: 'Tab', mayShift: true }],
  ['⇧', { narrow: '^', wide: 'Shift-', mayShift: true }],
  ['⌫', { narrow: 'B', wide: 'Backspace', mayShift: true }],
]);

/** The same between blanks, where it parts words: "A · B" is "A - B", "12 → 19" is "12 -> 19". */
const BETWEEN_BLANKS: ReadonlyMap<string, AsciiSign> = new Map([
  ['·', { narrow: '-' }],
  ['—', { narrow: '-' }],
  ['→', { narrow: '>', wide: '->' }],
  ['←', { narrow: '<', wide: '<-' }],
]);

/** Letters that are not made of one and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    ı: 'i',
  }),
);

/** A letter with its marks, taken apart: "e\u0301" of "é". Not "語", nor "ﬁ". */
const MARKED_LETTER = /^(?<letter>[A-Za-z])\p{M}+$/u;
const MARK = /^\p{M}$/u;

/**
 * What stands for a character between its neighbours; undefined where it stays: it is ASCII, or nothing is easily found for
 * it. Of a mark on a letter that is ASCII nothing is left.
 */
export function asciiSign(
  character: string,
  [before, after]: readonly [string, string],
  charset: Exclude<Charset, 'unicode'>,
): AsciiSign | undefined {
  if (character <= '~') return undefined;
  const parts = before === ' ' && after === ' ' ? BETWEEN_BLANKS.get(character) : undefined;
  const sign = parts ?? SIGNS.get(character);
  if (sign || charset === 'ascii-signs') return sign;
  if (MARK.test(character)) return /[A-Za-z]/.test(before) ? { narrow: '' } : undefined;
  const letter =
    LETTERS.get(character) ?? MARKED_LETTER.exec(character.normalize('NFD'))?.groups?.letter;
  return letter === undefined ? undefined : { narrow: letter };
}

/** Anything that is not ASCII. */
const FOREIGN = /[^\u0000-\u007f]/;

/** The text in that set, each sign as wide as reads best; what nothing stands for stays as it is. */
export function inCharset(text: SafeText, charset: Charset): SafeText {
  if (charset === 'unicode' || !FOREIGN.test(text)) return text;
  const characters = Array.from(text);
  const shown = characters.map((character, at) => {
    const around = [characters[at - 1] ?? ' ', characters[at + 1] ?? ' '] as const;
    const sign = asciiSign(character, around, charset);
    return sign ? (sign.wide ?? sign.narrow) : character;
  });
  return safeText(shown.join(''));
}
