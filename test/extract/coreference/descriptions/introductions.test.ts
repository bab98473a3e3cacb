import { describe, expect, it } from 'vitest';
import { readIntroduction } from '../../../../source/extract/coreference/descriptions/introductions.js'; // prettier-ignore
import { passagesOf } from '../../../helpers/passage.js';
import { rowsIn } from '../../../helpers/quotes.js';

describe('readIntroduction', () => {
  it('is of the first person named, with the words that introduce', () => {
    const told = readIntroduction(passagesOf('It rained.\n\nMayor Ann Orr, who chairs the board, left. Per Lind slept.')); // prettier-ignore
    expect(told).toMatchObject({ paragraph: 1, opens: false });
    expect(told?.name.name).toBe('Ann Orr');
    expect([...(told?.words ?? [])]).toEqual(['mayor', 'who', 'chairs', 'the', 'board']);
  });

  it('leaves out an age, and knows who opens a sentence', () => {
    const told = readIntroduction(passagesOf('Ann Orr, 58, a baker, left.'));
    expect(told?.opens).toBe(true);
    expect([...(told?.words ?? [])]).toEqual(['a', 'baker']);
  });

  it('is none where nobody is named', () => {
    expect(readIntroduction(passagesOf('It rained in Oslo.'))).toBeUndefined();
  });
});

describe('introducedLater', () => {
  const LEAD = 'The chairman of the transit board said that trains would be late.\n\n';

  it.each([
    ['who is introduced by a word of it', `${LEAD}Ann Orr, who runs the transit board, slept.`, 'Ann Orr'],
    ['not who is something else', `${LEAD}Ann Orr, a shopkeeper, slept.`, undefined],
    ['not from afar', `${LEAD}It rained.\n\nIt rained.\n\nAnn Orr, who runs the transit board, slept.`, undefined],
  ])('%s', (_why, body, speaker) => {
    const [row = ''] = rowsIn(body);
    expect(row.startsWith('indirect | Ann Orr |')).toBe(speaker !== undefined);
    expect(row).toContain('trains would be late');
  }); // prettier-ignore
});
