import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, scan, SIGN } from '../../../source/intake/text/scan.js';

describe('foldText', () => {
  const FOLDED: readonly [text: string, folded: string][] = [
    ['Don’t Miss: X', 'dont miss x'],
    ["'Tis the envoys' day", 'tis the envoys day'],
    ['rock ’n’ roll', 'rock n roll'],
    ['A – “B” … C', 'a b c'],
    ['CAFÉ × Über', 'café über'],
    ['«Łódź» 5½ 東京!', 'łódź 5½ 東京'],
    ['© 2021, Lamp', '2021 lamp'],
    ['— ’ …', ''],
  ];
  it.each(FOLDED)('folds %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folds any text as the full rules do', () => {
    const full = (text: string): string =>
      text
        .toLowerCase()
        .replace(/['’‘]/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const common = fc.string({
      unit: fc.constantFrom(...Array.from(' aZ9é½ªß×÷»–’•…')),
      maxLength: 20,
    });
    fc.assert(
      fc.property(common, (text) => {
        expect(foldText(text)).toBe(full(text));
      }),
    );
    for (let code = 32; code < 0x2100; code++) {
      const text = `a${String.fromCharCode(code)}B`;
      expect(foldText(text)).toBe(full(text));
    }
  });
});

describe('scan', () => {
  const SIGNS: readonly [text: string, signs: number][] = [
    ['Ann', SIGN.letter],
    ['Łódź 東京', SIGN.letter],
    ['東京', 0],
    ['5 (A) [b]', SIGN.digit | SIGN.letter | SIGN.bracket],
    ['a/b: c@d', SIGN.letter | SIGN.slash | SIGN.colon | SIGN.at],
    ['© | •', SIGN.copyright | SIGN.separator],
    ['– > -', SIGN.dash],
  ];
  it.each(SIGNS)('finds the signs of %s', (text, signs) => {
    expect(scan(text, 600).signs).toBe(signs);
  });

  it('counts words and finds signs beyond the key', () => {
    expect(scan('one two 3 (four)', 5)).toEqual({
      key: 'one t',
      words: 4,
      signs: SIGN.letter | SIGN.digit | SIGN.bracket,
    });
  });
});
