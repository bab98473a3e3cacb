import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

describe('readTranscript', () => {
  it('reads labelled paragraphs of two speakers', () => {
    expect(rowsIn('Q. Did it sink?\n\nA. It sank at night.\n\nQ. Who saw it?')).toEqual([
      'direct | (Q.) | Did it sink?',
      'direct | (A.) | It sank at night.',
      'direct | (Q.) | Who saw it?',
    ]);
  });

  it.each([
    ['two of them', 'Q. Did it sink?\n\nA. It sank at night.'],
    ['one speaker', 'Q. Did it sink?\n\nQ. When?\n\nQ. Who saw it?'],
    ['no label', 'Where is it? There.\n\nIt sank.\n\nNobody saw it.'],
  ])('is none of %s', (_, body) => {
    expect(rowsIn(body)).toEqual([]);
  });
});
