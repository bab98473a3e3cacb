import { expect, test } from 'vitest';
import {
  isCapital,
  isDottedLetters,
  isLetter,
  isNumber,
  isSmall,
  isSpace,
} from '../../source/text/letters.js';

const CLASSES: readonly (readonly [string, (code: number) => boolean, RegExp])[] = [
  ['isLetter', isLetter, /^\p{L}$/u],
  ['isCapital', isCapital, /^\p{Lu}$/u],
  ['isSmall', isSmall, /^\p{Ll}$/u],
  ['isNumber', isNumber, /^\p{N}$/u],
  ['isSpace', isSpace, /^\s$/u],
];

test.each(CLASSES)('%s says what Unicode says of every code unit', (_, is, pattern) => {
  const wrong: number[] = [];
  for (let code = 0; code < 0x10000; code++)
    if (is(code) !== pattern.test(String.fromCodePoint(code))) wrong.push(code);
  expect(wrong).toEqual([]);
  expect(is(Number.NaN)).toBe(false);
});

test.each(['U.S', 'a.m', 'J.K.L', 'É.U'])('%s is dotted letters', (word) => {
  expect(isDottedLetters(word)).toBe(true);
});

test.each(['', 'U', 'U.', 'St.G', 'U.SA', '3.5'])('%s is no dotted letters', (word) => {
  expect(isDottedLetters(word)).toBe(false);
});
