// What is sent of a frame: always enough to make the terminal show it, and no more than what changed.
import { EventEmitter } from 'node:events';
import xterm from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineChange } from '../../source/ui/cells.js';
import { paint } from '../../source/ui/parts/theme.js';
import { fitRow, type Row, type Style } from '../../source/ui/parts/row.js';
import { thriftyOutput } from '../../source/ui/thrifty-output.js';

describe('a changed line', () => {
  it.each([
    ['the same', 'the same', ''],
    ['one letter', 'one better', '\u001B[3;5Hb'],
    ['Events 1/12 ────', 'Events 2/12 ────', '\u001B[3;8H2'],
    ['a longer line', 'a longer', '\u001B[3;10H\u001B[K'],
    ['plain', '\u001B[7mplain\u001B[27m', '\u001B[3;1H\u001B[0;7mplain\u001B[m'],
    ['\u001B[36;1mx\u001B[22;39m y', '\u001B[36;1mx\u001B[22;39m z', '\u001B[3;3Hz'],
  ])('%j → %j', (before, after, sent) => {
    expect(lineChange(before, after, 3)).toBe(sent);
  });

  it('is sent whole where a character is of another width, and can not run into the next', () => {
    expect(lineChange('橋 closes', '橋 opens', 3)).toBe(
      '\u001B[?7l\u001B[3H\u001B[2K橋 opens\u001B[m\u001B[?7h',
    );
  });
});

const STYLES: readonly Style[] = ['plain', 'dim', 'strong', 'accent', 'words', 'selected', 'chip'];
const COLUMNS = 20;
const ROWS = 4;

/** A frame of random words in random looks, wide characters among them. */
const frames = fc.array(
  fc.array(
    fc.array(
      fc.record({
        text: fc.constantFrom('', ' ', 'a', 'bridge', '│ ', '—', '橋', 'e\u0301', '  '),
        style: fc.constantFrom(...STYLES),
      }),
      { maxLength: 6 },
    ),
    { minLength: ROWS, maxLength: ROWS },
  ),
  { minLength: 2, maxLength: 5 },
);

const painted = (rows: readonly Row[]): string =>
  rows.map((row) => paint(fitRow(row, COLUMNS)).trimEnd()).join('\n');

const emulate = (): xterm.Terminal =>
  new xterm.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true });

async function shown(terminal: xterm.Terminal): Promise<string[]> {
  await new Promise<void>((resolve) => {
    terminal.write('', resolve);
  });
  return Array.from({ length: ROWS }, (_unused, row) => {
    const line = terminal.buffer.active.getLine(row)!;
    const looks = Array.from({ length: COLUMNS }, (_cell, column) => {
      const cell = line.getCell(column)!;
      const look = [cell.isBold(), cell.isDim(), cell.isInverse(), cell.isUnderline()].map(Number);
      return `${look.join('')}${cell.getFgColor()}`;
    });
    return `${line.translateToString()} ${looks.join(' ')}`;
  });
}

/** A terminal's side of the stream, with what was written to it. */
function stream(terminal: xterm.Terminal): NodeJS.WriteStream & { sent: string[] } {
  const sent: string[] = [];
  return Object.assign(new EventEmitter(), {
    columns: COLUMNS,
    rows: ROWS,
    sent,
    write(text: string): boolean {
      sent.push(text);
      terminal.write(text);
      return true;
    },
  }) as unknown as NodeJS.WriteStream & { sent: string[] };
}

const ERASE = '\u001B[2K\u001B[1A'.repeat(ROWS - 1) + '\u001B[2K\u001B[G';

describe('the output', () => {
  it('leaves the terminal as if each frame had been written whole', async () => {
    await fc.assert(
      fc.asyncProperty(frames, async (many) => {
        const [terminal, whole] = [emulate(), emulate()];
        const out = thriftyOutput(stream(terminal));
        for (const [index, rows] of many.entries()) {
          out.write(`${index === 0 ? '' : ERASE}${painted(rows)}`);
          whole.write(`\u001B[m\u001B[2J\u001B[H${painted(rows).replaceAll('\n', '\r\n')}`);
          expect(await shown(terminal)).toEqual(await shown(whole));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('sends the next frame whole after anything else was written', () => {
    const plain = stream(emulate());
    const out = thriftyOutput(plain);
    const frame = 'one\ntwo\nthree\nfour';
    out.write(frame);
    out.write(`${ERASE}${frame}`);
    expect(plain.sent.at(-1)!.length).toBeLessThan(20);
    out.write('\u001B[?1049l');
    out.write('\u001B[?1049h');
    out.write(frame);
    expect(plain.sent.at(-1)).toContain('three');
  });

  it('puts a cursor that is shown where it should be', () => {
    const plain = stream(emulate());
    const out = thriftyOutput(plain);
    out.write('one\ntwo\nthree\nfour\u001B[2A\u001B[5G\u001B[?25h');
    expect(plain.sent.at(-1)).toMatch(/\u001B\[2;5H\u001B\[\?25h$/);
  });
});
