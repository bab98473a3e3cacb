// What is sent of a frame. That a terminal shows the same of it, whatever is pressed, is asked in many-keys.test.tsx.
import { describe, expect, it } from 'vitest';
import { thinFrames } from '../../../source/ui/terminal/thin-frames.js';

/** "<1;35>" for a look, "<K>" for another sequence: Esc and the bracket are hard to read. */
const sent = (text: string): string =>
  text.replace(/<(\?\d+[hl]|\d*[A-Z])>/g, '\u001B[$1').replace(/<([\d;]*)>/g, '\u001B[$1m');

describe('sends the same in less', () => {
  it.each([
    ['nothing', '', ''],
    ['plain words', 'ferry sold', 'ferry sold'],
    ['looks that nothing is written in', '<2><22><35><1><22><39>ferry', 'ferry'],
    ['looks that stand together', '<35><1>ferry<22><39>', '<1;35>ferry<>'],
    ['one look into the next', '<1>ferry<22><2>sold<22>', '<1>ferry<22;2>sold<>'],
    ['what stays on', '<35><1>ferry<22>sold<39>', '<1;35>ferry<22>sold<>'],
    ['bold that is taken from bold and dim', '<1><2>ferry<22><1>sold', '<1;2>ferry<22;1>sold'],
    ['blanks in a look that is not seen on them', '<2>│<22>  <1>ferry', '<2>│  <22;1>ferry'],
    ['blanks of what was erased', '<9G><K>ferry         │', '<9G><K>ferry<9C>│'],
    ['blanks before the end of an erased line', '<K>ferry         \nsold', '<K>ferry\nsold'],
    ['blanks before a look', '<K>ferry      <2>│<22>', '<K>ferry<6C><2>│<>'],
  ])('%s', (_what, written, thin) => {
    expect(thinFrames()(sent(written))).toBe(sent(thin));
  });
});

describe('leaves alone', () => {
  it.each([
    ['few blanks', '<K>ferry    │'],
    ['blanks over what was there', '<9G>ferry         │'],
    ['blanks in another line than the one erased', '<K>ferry\n         │'],
    ['blanks behind a jump', '<K>ferry<20G>         │'],
    ['blanks that are inverse', '<K><7>ferry         <>│'],
    ['blanks that are underlined or struck out', '<K><4>         <24;9>         <>│'],
    ['blanks last of all', 'ferry  '],
    ['frames', '<?2026h><39A><?2026l>'],
    ['a link and a copy', '\u001B]52;c;YWJj\u0007'],
    ['looks that it does not know', '<38;5;1>ferry<1>sold<>'],
    ['letters of any script', '港 👩‍👩‍👧 e\u0301'],
  ])('%s', (_what, written) => {
    expect(thinFrames()(sent(written))).toBe(sent(written));
  });
});

it('keeps in mind what the last frame left on', () => {
  const thin = thinFrames();
  expect(thin(sent('<1>ferry'))).toBe(sent('<1>ferry'));
  expect(thin(sent('<1>sold<22>'))).toBe(sent('sold<>'));
});

it('knows where it is again once all is switched off', () => {
  expect(thinFrames()(sent('<38;5;1>ferry<0><1>sold<22>'))).toBe(sent('<38;5;1>ferry<0><1>sold<>'));
});
