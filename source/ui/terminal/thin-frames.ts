// What Ink writes → the same on the terminal in about half the bytes, which over ssh is what a key costs.
// Ink repeats each look of an unchanged beginning of a line, and writes the blanks of what it has just erased.

/** What is on, a bit each, and the colour of letters: 39 for the terminal's own. */
type Look = { readonly bits: number; readonly colour: number };

const PLAIN: Look = { bits: 0, colour: 39 };

/** Codes and the bits that they switch on: bold, dim, underline, inverse, struck out. */
const ON: ReadonlyMap<number, number> = new Map([
  [1, 1],
  [2, 2],
  [4, 4],
  [7, 8],
  [9, 16],
]);
/** Codes and the bits that they switch off: bold and dim together. */
const OFF: ReadonlyMap<number, number> = new Map([
  [22, 1 | 2],
  [24, 4],
  [27, 8],
  [29, 16],
]);
/** Those in which a blank differs from one in none. */
const SEEN_ON_BLANKS = 4 | 8 | 16;

/**
 * One piece of what is written: looks (`\x1b[1;35m`), another sequence (`\x1b[K`), blanks, words, or a control (`\n`). Near
 * miss: `\x1b]52;` is no sequence with an end of its own, so that its Esc stands alone and the rest passes as words.
 */
const PIECE =
  /\u001B\[(?<looks>[\d;]*)m|\u001B(?:\[[0-?]*[ -/]*[@-~])?|(?<blanks> +)|(?<words>[^\u0000-\u0020]+)|[^]/g;

/** Erases from the cursor to the end of the line. */
const ERASE_TO_END = '\u001B[K';

/** Fewer blanks are as short as what moves over them. */
const LEAST_BLANKS = 5;

/**
 * Makes a function that takes what is written, each time whole sequences, and answers what does the same on a terminal:
 * looks that nothing is written in are left out, those that stand together are switched at once, and over blanks of what
 * was erased just before the cursor moves. Looks that are not known here pass as they are. Takes linear time.
 */
export function thinFrames(): (written: string) => string {
  let shown: Look | undefined = PLAIN;
  return (written) => {
    let out = '';
    let wanted = shown;
    let isErased = false;
    let blanks = 0;
    const write = (piece: string): void => {
      out += isErased && blanks >= LEAST_BLANKS ? `\u001B[${blanks}C` : ' '.repeat(blanks);
      blanks = 0;
      if (shown && wanted) out += switchBetween(shown, wanted);
      shown = wanted;
      out += piece;
    };
    for (const { 0: piece, groups } of written.matchAll(PIECE)) {
      if (groups?.looks !== undefined) {
        const next: Look | undefined = lookAfter(wanted, groups.looks);
        if (!wanted || !next) {
          wanted = shown;
          write(piece);
          shown = next;
        }
        wanted = next;
      } else if (groups?.blanks !== undefined && isUnseen(wanted) && isUnseen(shown)) {
        blanks += piece.length;
      } else {
        const isText = groups?.blanks !== undefined || groups?.words !== undefined;
        if (isErased && piece === '\n') blanks = 0; // they are there
        write(piece);
        if (!isText) isErased = piece === ERASE_TO_END;
      }
    }
    write('');
    return out;
  };
}

const isUnseen = (look: Look | undefined): boolean =>
  look !== undefined && (look.bits & SEEN_ON_BLANKS) === 0;

/** The look after those codes; undefined where it is not known. */
function lookAfter(look: Look | undefined, codes: string): Look | undefined {
  let next = look;
  for (const code of codes.split(';').map(Number)) {
    if (code === 0) next = PLAIN;
    else if (!next) return undefined;
    else if (ON.has(code)) next = { ...next, bits: next.bits | (ON.get(code) ?? 0) };
    else if (OFF.has(code)) next = { ...next, bits: next.bits & ~(OFF.get(code) ?? 0) };
    else if ((code >= 30 && code <= 37) || code === 39) next = { ...next, colour: code };
    else return undefined;
  }
  return next;
}

/** The shortest that leads from one look to another. */
function switchBetween(from: Look, to: Look): string {
  if (from.bits === to.bits && from.colour === to.colour) return '';
  if (to.bits === 0 && to.colour === PLAIN.colour) return '\u001B[m';
  const off = [...OFF].filter(([, bits]) => from.bits & ~to.bits & bits);
  const left = off.reduce((rest, [, bits]) => rest & ~bits, from.bits);
  const on = [...ON].filter(([, bits]) => to.bits & ~left & bits);
  const codes = [...off, ...on].map(([code]) => code);
  return `\u001B[${[...codes, ...(from.colour === to.colour ? [] : [to.colour])].join(';')}m`;
}

/** The terminal as Ink writes to it. All else of it is its own. */
export function openThinTerminal(terminal: NodeJS.WriteStream): NodeJS.WriteStream {
  const thin = thinFrames();
  const write = terminal.write.bind(terminal) as (...given: readonly unknown[]) => boolean;
  return new Proxy(terminal, {
    get: (target, name) => {
      if (name === 'write')
        return (written: unknown, ...given: readonly unknown[]) =>
          write(typeof written === 'string' ? thin(written) : written, ...given);
      const own: unknown = Reflect.get(target, name, target);
      return typeof own === 'function' ? (own.bind(target) as unknown) : own;
    },
  });
}
