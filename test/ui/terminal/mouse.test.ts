import { describe, expect, it } from 'vitest';
import { sortKeys } from '../../../source/ui/terminal/keyboard.js';
import { partReports } from '../../../source/ui/terminal/mouse.js';

const ESC = '\u001B';

/** What comes of pieces, each `pause` after the one before: keys as text, reports in words. */
function taken(pieces: readonly string[], isSlow = false): string[] {
  const sorter = sortKeys(true);
  const whole = pieces.flatMap((piece) => [
    sorter.push(piece),
    ...(isSlow && (sorter.due() ?? Infinity) < 1000 ? [sorter.rest()] : []),
  ]);
  return partReports(whole.join('')).map((piece) =>
    typeof piece === 'string' ? piece : `${piece.does} ${piece.column} ${piece.row}`,
  );
}

describe('reports of the mouse', () => {
  const REPORTS: readonly (readonly [what: string, sent: string, taken: readonly string[]])[] = [
    ['a click, not the release', `${ESC}[<0;12;5M${ESC}[<0;12;5m`, ['click 11 4']],
    ['the wheel', `${ESC}[<64;1;1M${ESC}[<65;300;90M`, ['wheel-up 0 0', 'wheel-down 299 89']],
    ['with Ctrl held', `${ESC}[<16;2;2M${ESC}[<81;2;2M`, ['click 1 1', 'wheel-down 1 1']],
    ['among keys', `j${ESC}[<65;2;2Mk${ESC}[A`, ['j', 'wheel-down 1 1', `k${ESC}[A`]],
    ['other buttons and moves are nothing', `${ESC}[<2;2;2M${ESC}[<32;2;2Mx`, ['x']],
    ['as terminals without 1006 send it', `${ESC}[M !!j`, ['click 0 0', 'j']],
  ];
  it.each(REPORTS)('%s', (_what, sent, should) => {
    expect(taken([sent])).toEqual(should);
  });

  it.each(REPORTS)('%s, in pieces of one character', (_what, sent, should) => {
    expect(taken(Array.from(sent)).join('')).toBe(should.join(''));
  });

  it.each([1, 2, 3, 5, 9])(
    'one cut after %i characters, the rest late, types nothing',
    (length) => {
      const sent = `${ESC}[<0;12;5M`;
      const pieces = [sent.slice(0, length), sent.slice(length)];
      // Where Esc stood there alone for long it was a key.
      const esc = length === 1 ? [`${ESC}[27u`] : [];
      expect(taken(pieces, true)).toEqual([...esc, 'click 11 4']);
    },
  );

  it('is none in what is pasted', () => {
    const paste = `${ESC}[200~[<0;12;5M${ESC}[201~`;
    expect(partReports(paste)).toEqual([paste]);
  });

  it('is left as it was where the mouse is not asked for', () => {
    const sorter = sortKeys();
    expect(sorter.push(`${ESC}[<0;12;5M`)).toBe(`${ESC}[<0;12;5M`);
  });
});
