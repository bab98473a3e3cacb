// The terminal as Ink writes to it, so that of each frame only the changed columns are sent: over ssh a key costs little.
import { frameChange, unwrapped } from './cells.js';

/** What Ink writes before a frame: the cursor hidden or moved, the frame before erased. */
const BEFORE_FRAME = /^(?:\u001B\[(?:\d{0,4}(?:;\d{1,4})?[ABEFGHJK]|\?25l))*/;
/** What it writes after one that shows the cursor: so many rows up, to that column. "\x1b[3A\x1b[5G\x1b[?25h" */
const AFTER_FRAME = /(?:\u001B\[(\d{1,4})A)?\u001B\[(\d{1,4})G\u001B\[\?25h$/;
/** A control other than a look or the end of a line: then it is no frame. */
const OTHER_CONTROL = /(?!\u001B\[[\d;]*m|\n)[\u0000-\u001F\u007F-\u009F]/;
/** The cursor shown, hidden, moved, pasted text told from typed: the screen stays as it is. */
const HARMLESS = /^(?:\u001B\[(?:\?(?:25|2004)[hl]|\d{0,4}[ABG]))*$/;
const SHOW = '\u001B[?25h';
const HIDE = '\u001B[?25l';
/** What Ink writes around what a terminal is to show at once. */
const BEGIN = '\u001B[?2026h';
const END = '\u001B[?2026l';

/**
 * `out`, but that what is written to it as a frame (as many lines as the terminal has rows) is compared with the frame
 * before. Whatever else is written goes through as it is, and the frame after it is sent whole. For the alternate
 * screen: the first line of a frame is the first row of the terminal.
 */
export function thriftyOutput(out: NodeJS.WriteStream): NodeJS.WriteStream {
  const toSend = inOnePiece(thriftyWriter(out));

  const write: NodeJS.WriteStream['write'] = (
    written: string | Uint8Array,
    ...rest: readonly unknown[]
  ): boolean => {
    const sent = typeof written === 'string' ? toSend(written) : written;
    return (
      sent === undefined ||
      (out.write as (...all: readonly unknown[]) => boolean).call(out, sent, ...rest)
    );
  };

  return new Proxy(out, {
    get: (target, key) => {
      if (key === 'write') return write;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** What is to be shown at once is sent with its end, in one piece; undefined until then. */
function inOnePiece(change: (written: string) => string): (written: string) => string | undefined {
  let update: string | undefined;
  return (written) => {
    if (written === BEGIN) {
      update = '';
      return undefined;
    }
    if (update === undefined) return change(written);
    if (written !== END) {
      update += change(written);
      return undefined;
    }
    const sent = update === '' ? '' : BEGIN + update + END;
    update = undefined;
    return sent;
  };
}

/** What is sent of what is written: of a frame what changed of the one before. */
function thriftyWriter(out: NodeJS.WriteStream): (written: string) => string {
  let shown: readonly string[] | undefined;
  let columns = 0;
  let isCursorShown = true;
  return (written) => {
    const prefix = BEFORE_FRAME.exec(written)![0];
    const cursor = AFTER_FRAME.exec(written);
    const lines = written.slice(prefix.length, cursor?.index).split('\n');
    const isFrame = lines.length === out.rows && lines.every((line) => !OTHER_CONTROL.test(line));
    if (!isFrame) {
      const switched = Math.max(written.lastIndexOf(SHOW), written.lastIndexOf(HIDE));
      if (switched >= 0) isCursorShown = written.startsWith(SHOW, switched);
      if (!HARMLESS.test(written)) [shown, isCursorShown] = [undefined, true]; // or not: it is not known
      return written;
    }
    const before = columns === out.columns && shown?.length === lines.length ? shown : undefined;
    shown = lines;
    columns = out.columns;
    const changes = before
      ? frameChange(before, lines)
      : unwrapped(`\u001B[H\u001B[J${lines.join('\u001B[m\n')}\u001B[m`);
    const row = lines.length - Number(cursor?.[1] ?? 0);
    const hide = isCursorShown ? HIDE : '';
    isCursorShown = cursor !== null;
    return `${hide}${changes}${cursor ? `\u001B[${row};${cursor[2]!}H${SHOW}` : ''}`;
  };
}
