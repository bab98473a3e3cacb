// A terminal emulator in this process, as a stream to write frames to and as the rows that it then shows.
import { EventEmitter } from 'node:events';
import graphemes from '@xterm/addon-unicode-graphemes';
import xterm from '@xterm/headless';
import type { Size } from '../../source/ui/view/screen-layout.js';

export type Emulator = {
  /** What the program takes for its terminal, with what was written to it. */
  readonly out: NodeJS.WriteStream & { readonly sent: string[] };
  readonly resize: (size: Size) => void;
  /** The rows once all is read, each with the look of what is seen in its columns. */
  readonly shown: () => Promise<readonly string[]>;
};

export function emulate({ columns, rows }: Size): Emulator {
  const terminal = new xterm.Terminal({
    cols: columns,
    rows,
    allowProposedApi: true,
    convertEol: true, // as the line discipline of a pseudo-terminal does
  });
  terminal.loadAddon(new graphemes.UnicodeGraphemesAddon());
  const sent: string[] = [];
  const out = Object.assign(new EventEmitter(), {
    columns,
    rows,
    isTTY: true,
    sent,
    write(text: string, written?: () => void): boolean {
      sent.push(text);
      terminal.write(text, written);
      return true;
    },
  }) as unknown as Emulator['out'];
  return {
    out,
    resize: (size) => {
      terminal.resize(size.columns, size.rows);
      Object.assign(out, size);
      out.emit('resize');
    },
    shown: async () => {
      await new Promise<void>((resolve) => {
        terminal.write('', resolve);
      });
      return Array.from({ length: terminal.rows }, (_unused, row) => rowOf(terminal, row));
    },
  };
}

/** A letter for each look. */
const LOOKS = Array.from({ length: 64 }, (_unused, look) => String.fromCharCode(48 + look));

function rowOf(terminal: xterm.Terminal, row: number): string {
  const { baseY } = terminal.buffer.active;
  const line = terminal.buffer.active.getLine(baseY + row)!;
  const cell = terminal.buffer.active.getNullCell();
  const looks = Array.from({ length: terminal.cols }, (_unused, column) => {
    line.getCell(column, cell);
    const seen = cell.isInverse() || cell.isUnderline() || cell.isStrikethrough();
    // A blank is seen to be inverse or underlined, but not to be bold or coloured.
    if (!seen && cell.getChars().trim() === '') return ' ';
    const is = (seen: number, bit: number): number => (seen === 0 ? 0 : bit);
    const weight = is(cell.isBold(), 1) + is(cell.isDim(), 2);
    const lines = is(cell.isUnderline(), 4) + is(cell.isStrikethrough(), 8);
    const colours = is(cell.isInverse(), 16) + (cell.isFgDefault() ? 0 : 32);
    return LOOKS[weight + lines + colours]!;
  });
  return `${line.translateToString(false, 0, terminal.cols).trimEnd()}\n${looks.join('').trimEnd()}`;
}
