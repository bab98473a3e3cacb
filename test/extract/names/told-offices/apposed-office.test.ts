import { describe, expect, it } from 'vitest';
import { employerAt, readAfter } from '../../../../source/extract/names/told-offices/apposed-office.js'; // prettier-ignore
import { english } from '../../../../source/languages/english/english.js';
import { chunkOf, placeOf, printedTokens, taggedWordsOf } from '../../../helpers/passage.js';

/** "foreign minister @ Norway": the office behind the name, and of what body. */
function officeIn(body: string): string {
  const text = taggedWordsOf(body);
  const { office, affiliation } = readAfter(text, chunkOf(text, 'Ann Orr'));
  const words = office && printedTokens(text.words, office.first, office.end);
  return `${words ?? '–'} @ ${affiliation ?? '–'}`;
}

describe('readAfter', () => {
  it.each([
    ['Ann Orr, the foreign minister of Norway, left.', /^foreign minister/],
    ['Ann Orr, a spokeswoman for NATO, left.', /^spokeswoman @ NATO/],
    ['Ann Orr, Norway’s top diplomat, left.', /diplomat/],
    ['Ann Orr, R-Texas, chairwoman of the panel, left.', /^chairwoman/],
    ['Ann Orr, a broker based in Oldby, left.', /^broker/],
    ['Ann Orr, a customer service representative in Oldby, left.', /representative/],
    ['Ann Orr, a singer, left.', /^singer/],
    ['According to Ann Orr, a detective for the county sheriff, it rained.', /^detective/],
    ['Police sent Ann Orr, a spokeswoman for NATO, home.', /^spokeswoman/],
  ])('%s', (body, expected) => {
    expect(officeIn(body)).toMatch(expected);
  });

  it.each([
    ['no comma', 'Ann Orr the minister left.'],
    ['what she was', 'Ann Orr, then governor, signed it.'],
    ['another person', 'Ann Orr, Minister Per Lind and others left.'],
    ['no office', 'Ann Orr, in the end, left.'],
    ['who acts', 'According to Ann Orr, a detective for the county sheriff was sent to Oldby.'],
    ['who acts, by a name', 'In a talk with Ann Orr, a spokeswoman for NATO denied it.'],
  ])('none where there is %s', (_why, body) => {
    expect(officeIn(body)).toMatch(/^– @/);
  });
});

describe('employerAt', () => {
  const employer = (body: string, office: string): string | undefined => {
    const { words } = taggedWordsOf(body);
    return employerAt(words, placeOf(words, office) + 1, english);
  };

  it.each([
    ['a spokesman for the Merrow Council left', 'spokesman', 'Merrow Council'],
    ['a spokesman for Merrow Foods left', 'spokesman', 'Merrow Foods'],
    ['a spokesman for the bank left', 'spokesman', undefined],
    ['a spokesman near Merrow Foods left', 'spokesman', undefined],
  ])('%s', (body, office, expected) => {
    expect(employer(body, office)).toBe(expected);
  });
});
