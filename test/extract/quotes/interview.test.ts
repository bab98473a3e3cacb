import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

type Case = readonly [why: string, paragraphs: readonly string[], rows: readonly string[]];

const CASES: readonly Case[] = [
  [
    'questions and answers of the one person told of',
    [
      'The coach Bo Orr left Merrow.',
      'Why did you leave?',
      'I was tired.',
      'My wife was ill.',
      'Did they push you?',
      'They did not.',
      'The club plays on.',
    ],
    [
      'question | () | Why did you leave?',
      'direct | Bo Orr | I was tired.',
      'direct | Bo Orr | My wife was ill.',
      'question | () | Did they push you?',
      'direct | Bo Orr | They did not.',
    ],
  ],
  [
    'dashes',
    ['Bo Orr left.', '— Why did you leave?', '— I was tired.', '— And now?', '— I fish.'],
    [
      'question | () | Why did you leave?',
      'direct | Bo Orr | I was tired.',
      'question | () | And now?',
      'direct | Bo Orr | I fish.',
    ],
  ],
  [
    'two who may answer',
    ['Bo Orr and Ann Lind left.', 'Why did you leave?', 'I was ill.', 'And now?', 'I fish.'],
    [
      'question | () | Why did you leave?',
      'direct | () | I was ill.',
      'question | () | And now?',
      'direct | () | I fish.',
    ],
  ],
];

describe('readInterview', () => {
  it.each(CASES)('%s', (_why, paragraphs, rows) => {
    expect(rowsIn(paragraphs.join('\n\n'))).toEqual(rows);
  });

  it.each([
    ['advice', 'Orr runs it.\n\nHow can you help?\n\nBring rice.\n\nWhat else?\n\nMeat spoils.'],
    ['a writer', 'Ann Orr shut it.\n\nWill it cost much?\n\nHardly.\n\nWill you walk?\n\nMost do.'],
    ['one question', 'Bo Orr left.\n\nWhy did you leave?\n\nI was tired.'],
  ])('no interview: %s', (_why, body) => {
    expect(rowsIn(body)).toEqual([]);
  });
});
