// What is told while articles are read, in windows of any width.
import { expect, it } from 'vitest';
import { NOTHING_DONE } from '../../../source/ui/state/progress.js';
import { drawLoading } from '../../../source/ui/view/draw-loading.js';
import { rowColumns } from '../../../source/ui/view/parts/row.js';

it.each([
  [80, ' reading … +q quit {2}Esc stop and show what is there $'],
  [52, ' reading … +q quit {2}Esc stop and show what is there $'],
  [51, ' reading … +q quit $'],
  [24, ' reading … +q quit $'],
])('in %i columns', (columns, hints) => {
  const row = drawLoading(NOTHING_DONE, { columns, rows: 10 }).at(-1) ?? [];
  expect(row.map(({ text }) => text).join('')).toMatch(new RegExp(`^${hints}`));
  expect(rowColumns(row)).toBe(columns);
});
