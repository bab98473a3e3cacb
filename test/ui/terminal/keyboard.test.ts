import { describe, expect, it } from 'vitest';
import { sortKeys } from '../../../source/ui/terminal/keyboard.js';

const ESC = '\u001B';
const START = `${ESC}[200~`;
const END = `${ESC}[201~`;
/** Esc, and nothing that could follow. */
const ONLY_ESC = `${ESC}[27u`;

/** What comes of pieces sent on one another, and then of no more being sent. */
function sorted(...pieces: readonly string[]): readonly [string, string] {
  const sorter = sortKeys();
  const given = pieces.map(sorter.push).join('');
  let late = '';
  for (let tries = 0; sorter.due() !== undefined; tries++) {
    if (tries > 9) throw new Error('never done');
    late += sorter.rest();
  }
  return [given, late];
}

const paste = (text: string): string => START + text + END;

describe('keys', () => {
  it.each([
    ['letters', ['jk/'], 'jk/', ''],
    ['a key of several bytes', [`${ESC}[A${ESC}[1;5B`], `${ESC}[A${ESC}[1;5B`, ''],
    ['one cut anywhere', [ESC, '[', '1;', '5A'], `${ESC}[1;5A`, ''],
    ['Alt with a key, which comes as one', [`${ESC}j`], `${ESC}j`, ''],
    ['Esc', [ESC], '', ONLY_ESC],
    ['Esc twice', [ESC, ESC], ONLY_ESC, ONLY_ESC],
    ['Esc twice in one', [ESC + ESC], '', ONLY_ESC + ONLY_ESC],
    ['Esc, and soon an arrow', [ESC, `${ESC}[A`], `${ONLY_ESC}${ESC}[A`, ''],
    ['Esc, and soon a key', [ESC, 'j'], `${ONLY_ESC}j`, ''],
    ['keys before Esc', [`jk${ESC}`], 'jk', ONLY_ESC],
    ['Alt with O', [`${ESC}O`], '', `${ESC}O`],
    ['half a key is none', [`${ESC}[1;`], '', ''],
    ['Alt with [ is none', [`${ESC}[`], '', ''],
  ])('%s', (_what, pieces, given, late) => {
    expect(sorted(...pieces)).toEqual([given, late]);
  });
});

describe('a paste', () => {
  const long = 'word and word\n'.repeat(500);
  const cut = (text: string, length: number): string[] =>
    text.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [];

  it.each([1, 3, 5, 100, 1024, 4096])('of 7 KB in pieces of %i comes out as one', (length) => {
    expect(sorted(...cut(`j${paste(long)}k`, length))).toEqual(['j', `${paste(long)}k`]);
  });

  it('keeps tabs and line breaks and no other control character', () => {
    const [, late] = sorted(paste('a\tb\r\nc\u0003\u0004\u007F\u0000\u009B\u001A\u001B[31md'));
    expect(late).toBe(paste('a\tb\r\nc[31md'));
  });

  it.each([
    ['in one piece', [paste(`a${END}q`)]],
    ['cut at the forged end', [`${START}a${END}`, `q${END}`]],
    ['with the true end late', [`${START}a${END}q`, ':!x\r', END]],
  ])('that holds an end mark goes on to the true one, %s', (_what, pieces) => {
    const [given, late] = sorted(...pieces);
    expect(given).toBe('');
    expect(late.startsWith(START)).toBe(true);
    expect(late.indexOf(ESC, 1)).toBe(late.length - END.length);
  });

  it('makes no mark of what is left when others are taken out', () => {
    const [, late] = sorted(paste(`${ESC}[20${END}1~q`));
    expect(late.indexOf(ESC, 1)).toBe(late.length - END.length);
  });

  it.each([2, 3, 4, 5])('whose mark is cut after %i characters waits for the rest', (length) => {
    const due = (sent: string): number => {
      const sorter = sortKeys();
      sorter.push(sent);
      return sorter.due()!;
    };
    const waits = due(START.slice(0, length)) > due(`${ESC}[1;`);
    expect(waits).toBe(length > 2);
  });

  it('keys behind it are keys', () => {
    expect(sorted(paste('a'), '\r')).toEqual(['', `${paste('a')}\r`]);
    expect(sorted(paste('a'), ESC)).toEqual(['', paste('a') + ONLY_ESC]);
  });

  it('without an end is left by Ctrl-C alone', () => {
    expect(sorted(`${START}abc`, 'q', '\r')).toEqual(['', '']);
    expect(sorted(`${START}abc`, '\u0003', 'j')).toEqual(['\u0003j', '']);
  });
});
