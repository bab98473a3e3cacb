// What the terminal sends → what Ink reads: pasted text in one piece that no key is in, Esc told from the keys behind it.
import { Readable } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { HALF_REPORT, partReports, REPORT_WITHOUT_ESC, tellMouse } from './mouse.js';
import type { MouseReport } from '../state/press-mouse.js';

/** Around pasted text, where the terminal was asked for it ("bracketed paste"). */
const PASTE = '\u001B[200~';
const PASTE_END = '\u001B[201~';
const CTRL_C = '\u0003';

/**
 * Esc as terminals with the Kitty protocol send it: unlike "\x1b" nothing can follow that belongs to it, and Ink waits
 * for nothing more.
 */
const ESC = '\u001B[27u';

/** The beginning of a key at the end of what was sent: "\x1b", "\x1b[1;", "\x1bO". Not "\x1b[A" or "\x1bj". */
const UNFINISHED = /\u001B\u001B?(?:\[\[?[0-?]*[ -/]*|O[\d;]*)?$/;
/** One or two presses of Esc, if nothing more comes. */
const ONLY_ESC = /^\u001B\u001B?$/;
/** What goes on with "\x1b" in the next piece: "[A". Not "j" or "\x1b[A": a terminal sends Alt and a key in one. */
const GOES_ON = /^[[O]/;

/** How long the rest of a key may take. */
const KEY_MS = 50;
/** The mark before a paste, cut: "\x1b[20". Not "\x1b[", which may be Alt and "[". */
const HALF_PASTE = /^\u001B\[20{0,2}$/;
/** How long the rest of that mark may take. No key is begun so and left; behind a dropped mark the paste would be keys. */
const HALF_PASTE_MS = 2000;
/** How long the rest of a report of the mouse may take, where it is asked for: what is left of one would be typed. */
const HALF_REPORT_MS = HALF_PASTE_MS;
/**
 * How long after the end of a paste what comes may still be of it: who holds an end in the text pasted, so that the rest
 * is taken for keys, is found out by the true end that follows.
 */
const PASTE_MS = 40;

/** Control characters but tabs and line breaks. */
const CONTROL = /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F]/g;

export type KeySorter = {
  /** Takes what was sent; answers what of it, and of what was held back before, is whole. */
  readonly push: (sent: string) => string;
  /** In how many milliseconds `rest` is due unless more is sent; undefined where nothing is held back but a paste without its end. */
  readonly due: () => number | undefined;
  /** What was held back, since nothing more came. */
  readonly rest: () => string;
};

/**
 * Sorts what is sent in pieces that are cut anywhere. A paste comes out in one piece between its marks, ends at the last
 * end mark that came close on the first, and holds no control characters. Half a key comes out as nothing.
 * @param hasMouse what the mouse does is reported too
 */
export function sortKeys(hasMouse = false): KeySorter {
  let held = '';
  let isAfterEsc = false;
  let isPaste = false;
  let end = -1;

  const pushPasted = (sent: string): string => {
    if (sent === CTRL_C && end < 0) {
      [held, isPaste] = ['', false]; // the way out where the end of a paste never comes
      return CTRL_C;
    }
    held += sent;
    const from = Math.max(PASTE.length, held.length - sent.length - PASTE_END.length);
    if (held.includes(PASTE_END, from)) end = held.lastIndexOf(PASTE_END);
    return '';
  };
  const push = (sent: string): string => {
    if (isPaste) return pushPasted(sent);
    if (isAfterEsc) {
      isAfterEsc = false;
      if (REPORT_WITHOUT_ESC.test(sent)) return push(`\u001B${sent}`);
    }
    if (ONLY_ESC.test(held) && !GOES_ON.test(sent)) return rest() + push(sent);
    const all = held + sent;
    const start = all.indexOf(PASTE);
    if (start >= 0) {
      [held, isPaste] = ['', true];
      return all.slice(0, start) + pushPasted(all.slice(start));
    }
    const half = hasMouse ? HALF_REPORT.exec(all) : null;
    const whole = (half ?? UNFINISHED.exec(all))?.index ?? all.length;
    held = all.slice(whole);
    return all.slice(0, whole);
  };
  const rest = (): string => {
    const last = held;
    held = '';
    isAfterEsc = hasMouse && ONLY_ESC.test(last);
    if (!isPaste)
      return ONLY_ESC.test(last) ? ESC.repeat(last.length) : last === '\u001BO' ? last : '';
    const pasted = last.slice(0, end).replaceAll(PASTE, '').replaceAll(PASTE_END, '');
    const behind = last.slice(end + PASTE_END.length);
    [isPaste, end] = [false, -1];
    return PASTE + pasted.replace(CONTROL, '') + PASTE_END + push(behind);
  };
  return {
    push,
    due: () => {
      if (isPaste) return end < 0 ? undefined : PASTE_MS;
      if (held === '') return undefined;
      if (hasMouse && HALF_REPORT.test(held)) return HALF_REPORT_MS;
      return HALF_PASTE.test(held) ? HALF_PASTE_MS : KEY_MS;
    },
    rest,
  };
}

/**
 * The terminal as Ink reads it. Reads nothing of it before it is set raw, nor while it is not: others have it then.
 * @param hasMouse what the mouse does is told apart from the keys, in the order in which it came
 */
export function openKeyboard(terminal: ReadStream, hasMouse = false): ReadStream {
  const sorter = sortKeys(hasMouse);
  const keys = new Readable({ read: () => undefined });
  let timer: NodeJS.Timeout | undefined;
  const waiting: (string | MouseReport)[] = [];
  let isWaiting = false;
  const pass = (): void => {
    isWaiting = false;
    for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
      if (typeof piece === 'string') keys.push(piece);
      else tellMouse(keys, piece);
      // Ink reads keys a moment later, and those before a click are done before it.
      if (typeof piece === 'string' && waiting.length > 0) {
        isWaiting = true;
        setImmediate(pass);
        return;
      }
    }
  };
  const give = (text: string): void => {
    if (!hasMouse && text !== '') keys.push(text);
    if (hasMouse) waiting.push(...partReports(text));
    if (hasMouse && !isWaiting) pass();
    clearTimeout(timer);
    const due = sorter.due();
    if (due !== undefined)
      timer = setTimeout(() => {
        give(sorter.rest());
      }, due);
  };
  terminal.pause();
  terminal.setEncoding('utf8');
  terminal.on('data', (sent: string) => {
    give(sorter.push(sent));
  });
  terminal.on('end', () => keys.push(null));
  terminal.on('error', (error) => keys.destroy(error));
  return Object.assign(keys, {
    isTTY: true,
    setRawMode: (isRaw: boolean) => {
      terminal.setRawMode(isRaw);
      if (isRaw) terminal.resume();
      else terminal.pause();
    },
    ref: () => terminal.ref(),
    unref: () => terminal.unref(),
  }) as unknown as ReadStream;
}
