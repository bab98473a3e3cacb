import { describe, expect, it } from 'vitest';
import { agentOffice } from '../../../../source/extract/names/told-offices/agent-office.js';
import { chunkOf, printedTokens, taggedWordsOf } from '../../../helpers/passage.js';

/** The office that stands behind the comma behind the name that opens a text. */
function officeIn(body: string, name = 'Ann Orr'): string | undefined {
  const text = taggedWordsOf(body);
  const chunk = chunkOf(text, name);
  const office = agentOffice(text, chunk, chunk.last + 2);
  return office && printedTokens(text.words, office.first, office.end);
}

describe('agentOffice', () => {
  it.each([
    ['Ann Orr, a broker based in Oldby, left.', 'broker'],
    ['Ann Orr, a Liberal donor in Oldby, left.', 'donor'],
    ['Ann Orr, a broker who left, slept.', 'broker'],
    ['Ann Orr, a longtime baker, left.', 'baker'],
  ])('%s', (body, office) => {
    expect(officeIn(body)).toBe(office);
  });

  it.each([
    'Ann Orr, a co-author of the study, left.',
    'Ann Orr, a day later, left.',
    'Ann Orr, a broker said, left.',
    'Ann Orr, the broker from Oldby, left.',
    'Ann Orr, a reminder that it rained, left.',
  ])('not %s', (body) => {
    expect(officeIn(body)).toBeUndefined();
  });

  it('asks for a whole name of a person', () => {
    expect(officeIn('Velm Foods, a broker in Oldby, left.', 'Velm Foods')).toBeUndefined();
  });
});
