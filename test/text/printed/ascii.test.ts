import { describe, expect, it } from 'vitest';
import { inCharset } from '../../../source/text/printed/ascii.js';
import { safeText } from '../../../source/text/printed/safe-text.js';

const ascii = (text: string): string => inCharset(safeText(text), 'ascii');

describe('text in ASCII', () => {
  it.each([
    ['“No” – he said — ‘never’ …', `"No" - he said - 'never' ...`],
    ['word—word, 3–7 May', 'word--word, 3-7 May'],
    ['A · B', 'A - B'],
    ['A·UD', 'A.UD'],
    ['12 (14 Jul) → 19 (15 Jul)', '12 (14 Jul) -> 19 (15 Jul)'],
    ['↑↓ move  ↵ open', '^v move  Enter open'],
    ['Müller of Łódź and Café Søren', 'Muller of Lodz and Cafe Soren'],
    ['Cafe\u0301', 'Cafe'],
    ['a\u00a0b', 'a b'],
    ['plain words, 100 %', 'plain words, 100 %'],
  ])('%j is %j', (text, shown) => {
    expect(ascii(text)).toBe(shown);
  });

  it.each(['橋の閉鎖', 'Лавров', 'Straße', '🌉'])('%s is left as it is', (text) => {
    expect(ascii(text)).toBe(text);
  });

  it('has no question mark that the text has not', () => {
    const signs = '╭╮╰╯├┤┬┴┼─│═▁▂▃▄▅▆▇█░▸▎▲•◦◷×●○≠¶⏎↑↓←→“”„«»″‘’‚′‹›–‐‑‒―−…—·↵⇥⇧⌫';
    expect(ascii(signs)).toMatch(/^[!->@-~ ]+$/);
  });

  it('of a font that has letters the signs alone are replaced', () => {
    expect(inCharset(safeText('“Müller” …'), 'ascii-signs')).toBe('"Müller" ...');
    expect(inCharset(safeText('“Müller” …'), 'unicode')).toBe('“Müller” …');
  });
});
