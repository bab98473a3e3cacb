import { describe, expect, it } from 'vitest';
import {
  behindChairName,
  bodyStart,
  joinsSubjectsOfOffice,
  ownerStart,
} from '../../../../source/extract/names/told-offices/body-before.js';
import { english } from '../../../../source/languages/english/english.js';
import { placeOf, printedTokens, taggedWordsOf } from '../../../helpers/passage.js';

/** What of a text belongs to the office at a word of it. */
function beforeIn(body: string, office: string): string {
  const text = taggedWordsOf(body);
  const at = placeOf(text.words, office);
  return printedTokens(text.words, bodyStart(text, at), at);
}

describe('bodyStart', () => {
  it.each([
    ['They met White House spokesman Per Orr.', 'White House'],
    ['They met Orr’s spokesman, Per Lind.', 'Orr ’s'],
    ['They met the tenants’ spokesman, Per Lind.', 'tenants ’'],
    ['They met National League for Anglers spokesman Per Lind.', 'National League for Anglers'],
    ['They met former Ohio spokesman Per Lind.', 'former Ohio'],
    ['They met Merrow’s recently named spokesman, Per Lind.', 'Merrow ’s recently named'],
    // nothing that is its own
    ['They met the You Company’s spokesman, Per Lind.', ''],
    ['They met the You Company’s recently named spokesman, Per Lind.', ''],
    ['They met his parents’ spokesman, Per Lind.', ''],
    ['In Oslo spokesman Per Lind left.', ''],
    ['Outside court spokesman Per Lind left.', ''],
    ['“Late Hour” show spokesman Per Lind left.', ''],
    ['The outspoken spokesman Per Lind left.', ''],
    ['Reform and Growth Committee spokesman Per Lind left.', ''],
  ])('%s', (body, before) => {
    expect(beforeIn(body, 'spokesman')).toBe(before);
  });
});

describe('joinsSubjectsOfOffice', () => {
  it.each([
    ['The work and pensions secretary left.', 'and', true],
    ['The culture, media and sport minister left.', ',', true],
    ['The singer and business secretary left.', 'and', false],
    ['The work and Pensions secretary left.', 'and', false],
  ])('%s', (body, joint, joins) => {
    const { words } = taggedWordsOf(body);
    expect(joinsSubjectsOfOffice(words, placeOf(words, joint), english.names)).toBe(joins);
  });
});

it.each([
  ['They met Mr. Orr’s wife.', 'Orr'],
  ['They met New Zealand’s mayor.', 'New Zealand'],
  ['They met the tenants’ lawyer.', ''],
])('ownerStart: %s', (body, owner) => {
  const { words } = taggedWordsOf(body);
  const at = words.findIndex(({ text }) => text.startsWith('’'));
  expect(printedTokens(words, ownerStart(words, at), at)).toBe(owner);
});

it.each([
  ['Philip J. King professor left.', 'professor'],
  ['Ann Orr’s professor left.', 'Ann Orr ’s professor'],
  ['Victoria University professor left.', 'Victoria University professor'],
])('behindChairName: %s', (body, office) => {
  const text = taggedWordsOf(body);
  const end = placeOf(text.words, 'professor') + 1;
  expect(printedTokens(text.words, behindChairName(text, 0, end), end)).toBe(office);
});
