// What stands for Ink's own drawing in the build: nothing but lines that Ink would draw as they are written.
import { describe, expect, it } from 'vitest';
import { wholeLines, wholeLineSize } from '../../source/ui/whole-lines.js';

const text = (...strings: readonly string[]) => ({
  nodeName: 'ink-text',
  childNodes: strings.map((nodeValue) => ({ nodeName: '#text', nodeValue })),
});
const screen = (...childNodes: readonly object[]) => ({
  nodeName: 'ink-root',
  childNodes: [{ nodeName: 'ink-box', childNodes: childNodes as ReturnType<typeof text>[] }],
});

/** Says what it was asked to draw. */
const draw = (drawn: { readonly childNodes?: readonly { readonly nodeValue?: string }[] }) =>
  `drawn: ${drawn.childNodes![0]!.nodeValue!}`;

describe('whole lines', () => {
  it('are the frame', () => {
    const lines = ['│ one — “a” €2 │', '\u001B[35;1mдва\u001B[22;39m', ''];
    expect(wholeLines(screen(...lines.map((line) => text(line))), draw)).toEqual(lines);
    expect(wholeLineSize(text(lines[1]!), 10)).toEqual({ width: 3, height: 1 });
  });

  it.each([
    ['a wide character', '橋'],
    ['a mark over a letter', 'e\u0301'],
    ['a character that is not seen', 'a\u200Bb'],
    ['a control', 'a\u0007'],
    ['a movement of the cursor', 'a\u001B[2Kb'],
  ])('are drawn by Ink with %s', (_what, line) => {
    expect(wholeLines(screen(text('one'), text(line)), draw)).toEqual(['one', `drawn: ${line}`]);
    expect(wholeLineSize(text(line), 10)).toBeUndefined();
  });

  it.each([
    ['two lines', text('one\ntwo')],
    ['parts', text('one', 'two')],
    ['a box', { nodeName: 'ink-box', childNodes: [text('one')] }],
  ])('are not %s', (_what, other) => {
    expect(wholeLines(screen(text('one'), other), draw)).toBeUndefined();
    expect(wholeLineSize(other, 10)).toBeUndefined();
  });

  it('are for Ink to cut where they do not fit', () => {
    expect(wholeLineSize(text('three'), 4)).toBeUndefined();
  });
});
