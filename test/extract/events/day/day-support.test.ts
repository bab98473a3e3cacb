import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../../source/extract/events/find-events.js';
import { findNames } from '../../../../source/extract/names/find-names.js';
import { articleOf, readingOf } from '../../../helpers/article.js';
import { toldIfFailing } from '../../../helpers/failing.js';

/** What speaks for the guessed day of the last verb, on a page of Thursday 15 August 2024; of a first sentence nothing is asked. */
function supportOf(title: string, body: string): number {
  const reading = toldIfFailing(readingOf(articleOf(body, { title, publishedAt: '2024-08-15' })));
  const events = findEvents(reading, {
    dates: findDates(reading),
    quotes: [],
    names: findNames(reading),
  });
  const last = events.at(-1)?.occurrences[0];
  expect(last?.dateText).toBeUndefined();
  return last?.daySupport ?? Infinity;
}

const MINES = 'Mine at Tarn floods, Ann Lind says';
const PRINTED = 'A mine flooded at Tarn on Wednesday. Nobody was hurt. Pumps were sent.';
const UNPRINTED = 'A mine has flooded at Tarn. Nobody was hurt. Pumps were sent.';

describe('SUPPORT', () => {
  it.each<[string, string, string]>([
    ['the first sentence tells the news', 'Rovers win', 'A judge at Orlo freed two clerks who had sold stamps.'],
    ['said by whom the headline names', MINES, `${UNPRINTED} Mayor Ann Lind said the pit had been checked by two crews.`],
    ['said where a day is printed', 'Crews out of mine', `${PRINTED} Engineers told the crews to leave the lower pit and the yard.`],
    ['a deed that the headline tells', 'Lind orders mine at Tarn shut', `${PRINTED} Mayor Ann Lind shut the mine at Tarn and both of its shafts.`],
    ['it stands second, under its headline', 'Bank of Orlo sells its ships', 'There was little time left. Ada Orr of the Bank of Orlo sold twenty of its oldest ships to Norland.'],
  ])('enough: %s', (_why, title, body) => {
    expect(supportOf(title, body)).toBeGreaterThanOrEqual(3);
  });

  it.each<[string, string, string]>([
    ['a deed that only the page dates', 'Rovers win', `${UNPRINTED} The league drafted a plan that would cut the number of its clubs.`],
    ['a deed far behind', MINES, `${UNPRINTED} The owners bought a second mine in the north for very little money.`],
    ['a thing that is in no headline', 'Rovers win', `${UNPRINTED} Engineers said that the pit had been checked by two crews from the north.`],
    ['colour', 'Floods', `${PRINTED} The crowd around the yard watched the pumps and cheered.`],
    ['few words', MINES, `${UNPRINTED} Ann Lind left.`],
  ])('too little: %s', (_why, title, body) => {
    expect(supportOf(title, body)).toBeLessThan(3);
  });
}); // prettier-ignore
