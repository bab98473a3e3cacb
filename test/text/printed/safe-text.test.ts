/* eslint-disable no-misleading-character-class -- the classes mean single characters */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  safe,
  safeJson,
  safeLine,
  safeLines,
  safeName,
  safeText,
} from '../../../source/text/printed/safe-text.js';

const MARK = '\u0301';

const CASES: readonly [why: string, text: string, shown: string][] = [
  [
    'plain text, its line breaks and its odd spaces',
    'Two\n\u00a0ships — “met”',
    'Two\n\u00a0ships — “met”',
  ],
  ['a control character; its words stay', 'a\u001b[31mb\u0007\u009bc\td\re', 'a[31mbcde'],
  ['bidirectional marks, overrides, isolates', 'a\u061c\u200e\u202e\u2066b\u2069', 'ab'],
  ['line and paragraph separators', 'a\u2028b\u2029c\u0085d', 'abcd'],
  ['tags and ideographic selectors', '橋\u{e0100}a\u{e0041}\u{e01ef}b', '橋ab'],
  ['fillers', 'a\u115f\u1160\u3164\uffa0b', 'ab'],
  ['Mongolian selectors and the vowel separator', 'ᠠ\u180b\u180e\u180fᠠ', 'ᠠᠠ'],
  ['what begins and ends beams and slurs', 'a\u{1d173}\u{1d17a}b', 'ab'],
  ['what stands between annotations', 'a\ufff9b\ufffac\ufffb', 'abc'],
  [
    'selectors behind a letter, a space, each other',
    'a\ufe0f \ufe0e❤\ufe0f\ufe0fb\ufe01',
    'a ❤\ufe0fb',
  ],
  [
    'selectors behind an emoji',
    '❤\ufe0f ✈\ufe0e 👩🏽\u200d❤\ufe0f\u200d👨',
    '❤\ufe0f ✈\ufe0e 👩🏽\u200d❤\ufe0f\u200d👨',
  ],
  [
    'selectors of a keycap, and of a bare digit',
    '1\ufe0f\u20e3 2\ufe0f #\ufe0e\u20e3 *\ufe0e',
    '1\ufe0f\u20e3 2 #\ufe0e\u20e3 *',
  ],
  ['joiners that letters need', 'می\u200cخواهم क्\u200dष', 'می\u200cخواهم क्\u200dष'],
  ['joiners that hide', 'a\u200db \u200c x\u200d', 'ab  x'],
  ['joiners beside what goes', '橋\u202e\u200d\u202eb 👩\u200d\ufe0f🚀', '橋b 👩\u200d🚀'],
  ['joiners in a row', 'ب\u200d\u200dب', 'بب'],
  ['nothing of the private use, nor made of it', 'a\ue0f0n\ue0f0j\tb', 'a\ue0f0n\ue0f0jb'],
  ['eight marks on a letter', `e${MARK.repeat(8)}`, `e${MARK.repeat(8)}`],
  ['more than eight marks', `e${MARK.repeat(10_000)}x`, `e${MARK.repeat(8)}x`],
  [
    'more than eight with joiners between',
    `e${`${MARK}\u200d`.repeat(50)}x`,
    `e${`${MARK}\u200d`.repeat(4).slice(0, -1)}x`,
  ],
  ['half a character', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
];

/** All that no output may hold, wherever it stands. */
const NEVER =
  /(?![\n\u200c\u200d\ufe0e\ufe0f])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;

const hostile = fc.string({
  unit: fc.constantFrom(
    ...'a 1"\\\n'.split(''),
    ...CASES.flatMap(([, text]) => Array.from(text).filter((each) => !/[a-z]/.test(each))),
    MARK,
    '\ud83d',
    '\udc69',
  ),
  maxLength: 40,
});

describe('safeText', () => {
  it.each(CASES)('%s', (_, text, shown) => {
    expect(safeText(text)).toBe(shown);
  });

  it('lets no character through that hides or steers', () => {
    const passed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      if (NEVER.test(character) && NEVER.test(safeText(`a${character}b`)))
        passed.push(code.toString(16));
    }
    expect(passed).toEqual([]);
  });

  it('is done after one pass', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = safeText(text);

        expect(shown).not.toMatch(NEVER);
        expect(shown).not.toMatch(/\p{M}{9}/u);
        expect(safeText(shown)).toBe(shown);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('lines', () => {
  it('are lines whatever they hold', () => {
    expect(safeLine('a\n[9] b\u0007')).toBe('a [9] b');
    expect(safeLines(['a\nb', ''])).toBe('a b\n\n');
    expect(safeLines([])).toBe('');
    expect(safe`our\n  ${'the\nirs\u001b'} ${3}`).toBe('our\n  the irs 3');
  });
});

describe('names', () => {
  it.each([
    ['2021/été – 橋.txt', '2021/été – 橋.txt'],
    ['screen at 3\u202fpm.txt', 'screen at 3\u202fpm.txt'],
    ['say "hi".txt', 'say "hi".txt'],
    ['b\n  [9] x.txt', String.raw`"b\n  [9] x.txt"`],
    ['a\u001b[31m.txt', String.raw`"a\u001b[31m.txt"`],
    ['a\u202egpj.txt', String.raw`"a\u202egpj.txt"`],
    ['a\u{e0041}.txt', String.raw`"a\udb40\udc41.txt"`],
    ['"b\\n.txt', String.raw`"\"b\\n.txt"`],
  ])('%j is shown as %s', (name, shown) => {
    expect(safeName(name)).toBe(shown);
  });

  it('are told apart', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        expect(safeName(one) === safeName(other)).toBe(one === other);
        expect(safeText(safeName(one))).toBe(safeName(one));
      }),
    );
  });
});

describe('JSON', () => {
  it('holds nothing raw and gives the same value back', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = safeJson({ text });

        expect(json).not.toMatch(NEVER);
        expect(json).not.toMatch(/[\u200c\u200d\ufe0e\ufe0f]|\p{M}{9}/u);
        expect(JSON.parse(json)).toEqual({ text });
      }),
      { numRuns: 1000 },
    );
  });
});
