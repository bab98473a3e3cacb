import { describe, expect, it } from 'vitest';
import { frame } from '../../../source/ui/view/parts/frame.js';
import { joinFrames, openSides, stackFrames } from '../../../source/ui/view/parts/join-frames.js';
import type { Row } from '../../../source/ui/view/parts/row.js';

const box = (title: string, columns: number, rows: number, focused = false): Row[] =>
  frame({ title, size: { columns, rows }, focused, content: [] });
const drawn = (rows: readonly Row[]): string =>
  rows.map((row) => row.map(({ text }) => text).join('')).join('\n');

describe('frames that share a border', () => {
  it('beside and under each other', () => {
    const right = stackFrames([box('B', 9, 3), box('C', 9, 3)]);
    expect(drawn(joinFrames([box('A', 9, 5), right]))).toBe(
      [
        '╭ A ────┬ B ────╮',
        '│       │       │',
        '│       ├ C ────┤',
        '│       │       │',
        '╰───────┴───────╯',
      ].join('\n'),
    );
  });

  it('are open where the screen ends', () => {
    const right = stackFrames([box('B', 9, 3), box('C', 9, 3)]);
    expect(drawn(openSides(joinFrames([box('A', 9, 5), right])))).toBe(
      [
        '─ A ────┬ B ─────',
        '        │        ',
        '        ├ C ─────',
        '        │        ',
        '────────┴────────',
      ].join('\n'),
    );
  });

  it('show the focus of either', () => {
    const edges = (rows: readonly Row[]): (string | undefined)[] =>
      rows.map(
        (row) => row.find(({ text }) => /^[┬│┴├]$/.test(text) && row[0]?.text !== text)?.style,
      );
    expect(edges(joinFrames([box('A', 9, 3, true), box('B', 9, 3)]))).toContain('edge');
    expect(edges(joinFrames([box('A', 9, 3), box('B', 9, 3)]))).not.toContain('edge');
  });
});
