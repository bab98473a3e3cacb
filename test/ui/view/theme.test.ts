// What is sent of a row: each change of style costs, and none is made where nobody would see it.
import { expect, it } from 'vitest';
import { span, type Row, type Style } from '../../../source/ui/view/parts/row.js';
import { paint } from '../../../source/ui/view/parts/theme.js';

/** The styles of what is painted, by their names: "<dim>│<>". */
const NAMES: readonly (readonly [string, string])[] = [
  ['\u001B[2m', '<dim>'],
  ['\u001B[1m', '<strong>'],
  ['\u001B[7m', '<selected>'],
  ['\u001B[35;1m', '<accent>'],
  ['\u001B[35m', '<edge>'],
];
const END = /\u001B\[[\d;]*m/g;
const painted = (row: Row): string =>
  NAMES.reduce<string>((text, [codes, name]) => text.replaceAll(codes, name), paint(row)).replace(
    END,
    '<>',
  );

it.each<[string, readonly (readonly [string, Style])[], string]>([
  [
    'blanks of any look behind a border',
    [
      ['│', 'dim'],
      ['  ', 'accent'],
      ['ferry', 'plain'],
    ],
    '<dim>│  <>ferry',
  ],
  [
    'blanks before all else',
    [
      ['  ', 'accent'],
      ['ferry', 'plain'],
    ],
    '  ferry',
  ],
  [
    'neighbours in one style',
    [
      ['ferry', 'strong'],
      ['', 'dim'],
      [' sold', 'strong'],
    ],
    '<strong>ferry sold<>',
  ],
  [
    'blanks that are seen',
    [
      ['ferry', 'plain'],
      ['  ', 'selected'],
      ['sold', 'plain'],
    ],
    'ferry<selected>  <>sold',
  ],
  [
    'blanks behind what is seen',
    [
      ['ferry', 'selected'],
      ['  ', 'dim'],
      ['sold', 'plain'],
    ],
    '<selected>ferry<>  sold',
  ],
  [
    'blanks at the end',
    [
      ['│ ', 'edge'],
      ['ferry  ', 'strong'],
      ['   ', 'plain'],
    ],
    '<edge>│ <><strong>ferry<>',
  ],
  ['blanks at the end that are seen', [['ferry  ', 'selected']], '<selected>ferry  <>'],
  [
    'words in styles of their own',
    [
      ['ferry', 'accent'],
      ['sold', 'dim'],
    ],
    '<accent>ferry<><dim>sold<>',
  ],
])('%s', (_what, spans, sent) => {
  expect(painted(spans.map(([text, style]) => span(text, style)))).toBe(sent);
});
