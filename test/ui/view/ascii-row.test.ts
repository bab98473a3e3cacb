import { describe, expect, it } from 'vitest';
import { initialState } from '../../../source/ui/state/initial-state.js';
import { press } from '../../../source/ui/state/press-key.js';
import { makeViewModel } from '../../../source/ui/state/selectors/view-model.js';
import { cursorIn, drawScreen } from '../../../source/ui/view/draw-screen.js';
import { asciiRow } from '../../../source/ui/view/parts/ascii-row.js';
import { rowColumns, span, type Row } from '../../../source/ui/view/parts/row.js';
import { story, worldStory, wordingsStory } from '../../helpers/story.js';

const wordsOf = (row: Row): string => row.map(({ text }) => text).join('');
const ascii = (...words: readonly string[]): string =>
  wordsOf(
    asciiRow(
      words.map((text) => span(text)),
      'ascii',
    ),
  );

describe('a row in ASCII', () => {
  it.each([
    [['│ conc…     │ b │'], '| conc...   | b |'],
    [['│ conc… ·A  │'], '| conc~ .A  |'],
    [['│ conc…│      '], '| conc~|      '],
    [['  ~28 ', 'says “no” …    '], '  ~28 says "no" ...  '],
    [['left         ', '↵ open  ', '? help'], 'left     Enter open  ? help'],
    [['left ↵ open'], 'left E open'],
    [['Tue 28 ← “on Tuesday”    ↑↓ move'], 'Tue 28 <- "on Tuesday"   ^v move'],
    [['▎ ', '▸*', '橋 é'], '| >*橋 e'],
  ])('%j', (words, shown) => {
    expect(ascii(...words)).toBe(shown);
    expect(rowColumns([span(shown)])).toBe(rowColumns([span(words.join(''))]));
  });

  const SIZES = [
    { columns: 120, rows: 40 },
    { columns: 80, rows: 24 },
    { columns: 40, rows: 12 },
  ];
  it.each(SIZES)('every row of the screen is as wide in ASCII, at $columns columns', (size) => {
    for (const [briefing, isLatin] of [
      [story, true],
      [wordingsStory, true],
      [worldStory, false],
    ] as const) {
      const viewModel = makeViewModel(briefing, { all: false });
      for (const keys of ['', '2', '\r', 'c', 'd', 'r', 'w', '?', ':', '/the', 's', 'B', '@']) {
        const state = press(viewModel, initialState(viewModel, size), { text: keys });
        const rows = drawScreen(viewModel, state);
        const shown = rows.map((row) => asciiRow(row, 'ascii'));
        expect(shown.map(rowColumns)).toEqual(rows.map(() => size.columns));
        expect(cursorIn(shown)).toEqual(cursorIn(rows));
        if (isLatin) expect(shown.map(wordsOf).join('')).toMatch(/^[ -~]*$/);
      }
    }
  });
});
