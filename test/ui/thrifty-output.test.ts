// What is sent of a frame: always enough to make the terminal show it, and no more than what changed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameChange } from '../../source/ui/cells.js';
import { safeLine } from '../../source/model/safe-text.js';
import { paint } from '../../source/ui/parts/theme.js';
import { fitRow, type Row, type Style } from '../../source/ui/parts/row.js';
import { thriftyOutput } from '../../source/ui/thrifty-output.js';
import { emulate } from '../helpers/emulator.js';

describe('a changed line', () => {
  it.each([
    ['the same', 'the same', ''],
    ['one letter', 'one better', '\u001B[3;5Hb'],
    ['Events 1/12 ────', 'Events 2/12 ────', '\u001B[3;8H2'],
    ['a longer line', 'a longer', '\u001B[3;10H\u001B[K'],
    ['plain', '\u001B[7mplain\u001B[27m', '\u001B[3H\u001B[7mplain\u001B[m'],
    ['\u001B[35;1mx\u001B[22;39m y', '\u001B[35;1mx\u001B[22;39m z', '\u001B[3;3Hz'],
    // A blank is not seen to be bold, so no look is changed for it.
    ['a b', '\u001B[1mA B\u001B[22m', '\u001B[3H\u001B[1mA B\u001B[m'],
    ['\u001B[1mA B\u001B[22m', '\u001B[1mA\u001B[22m \u001B[1mB\u001B[22m', ''],
    // What is not written again is stepped over or, where that costs less, written.
    ['1/4 of dogs and cats', '2/5 of dogs and rats', '\u001B[3H2/5\u001B[13Cr'],
    // Words that go are erased with the blanks between them.
    ['one two three four|', '                  |', '\u001B[3H\u001B[18X'],
    ['one two three four five', '', '\u001B[3H\u001B[K'],
    // From one look to another: what is missing, or all anew.
    ['xy', '\u001B[1mx\u001B[35my\u001B[39;22m', '\u001B[3H\u001B[1mx\u001B[35my\u001B[m'],
    ['xy', '\u001B[1mx\u001B[22;2my\u001B[22m', '\u001B[3H\u001B[1mx\u001B[;2my\u001B[m'],
  ])('%j → %j', (before, after, sent) => {
    expect(frameChange(['', '', before], ['', '', after])).toBe(sent);
  });

  it('is reached from the line above by what is shorter', () => {
    expect(frameChange(['one', 'two'], ['onE', 'tWo'])).toBe('\u001B[1;3HE\n\u001B[CW');
  });

  it('is sent whole where a character is of another width, and can not run into the next', () => {
    expect(frameChange(['', '', '橋 closes'], ['', '', '橋 opens'])).toBe(
      '\u001B[?7l\u001B[3H\u001B[2K橋 opens\u001B[m\u001B[?7h',
    );
  });
});

const STYLES: readonly Style[] = ['plain', 'dim', 'strong', 'accent', 'words', 'selected', 'chip'];
const COLUMNS = 20;
const ROWS = 4;
const SIZE = { columns: COLUMNS, rows: ROWS };

/** A frame of random words in random looks, wide characters among them. */
const frames = fc.array(
  fc.array(
    fc.array(
      fc.record({
        text: fc
          .constantFrom('', ' ', 'a', 'bridge', '│ ', '—', '橋', 'e\u0301', '  ')
          .map(safeLine),
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

const ERASE = '\u001B[2K\u001B[1A'.repeat(ROWS - 1) + '\u001B[2K\u001B[G';

describe('the output', () => {
  it('leaves the terminal as if each frame had been written whole', async () => {
    await fc.assert(
      fc.asyncProperty(frames, async (many) => {
        const [terminal, whole] = [emulate(SIZE), emulate(SIZE)];
        const out = thriftyOutput(terminal.out);
        for (const [index, rows] of many.entries()) {
          out.write(`${index === 0 ? '' : ERASE}${painted(rows)}`);
          whole.out.write(`\u001B[m\u001B[2J\u001B[H${painted(rows).replaceAll('\n', '\r\n')}`);
          expect(await terminal.shown()).toEqual(await whole.shown());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('sends the next frame whole after anything else was written', () => {
    const plain = emulate(SIZE).out;
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

  it('sends what is to be shown at once in one piece, and nothing where nothing changed', () => {
    const plain = emulate(SIZE).out;
    const out = thriftyOutput(plain);
    const update = (frame: string): void => {
      for (const part of ['\u001B[?2026h', frame, '\u001B[?2026l']) out.write(part);
    };
    update('one\ntwo\nthree\nfour');
    update(`${ERASE}one\ntwo\nthree\nfive`);
    update(`${ERASE}one\ntwo\nthree\nfive`);
    expect(plain.sent.slice(1)).toEqual(['\u001B[?2026h\u001B[4;2Hive\u001B[?2026l', '']);
  });

  it('puts a cursor that is shown where it should be', () => {
    const plain = emulate(SIZE).out;
    const out = thriftyOutput(plain);
    out.write('one\ntwo\nthree\nfour\u001B[2A\u001B[5G\u001B[?25h');
    expect(plain.sent.at(-1)).toMatch(/\u001B\[2;5H\u001B\[\?25h$/);
  });
});
