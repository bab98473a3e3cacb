import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../../source/extract/events/find-events.js';
import { articleOf, readingOf } from '../../../helpers/article.js';
import { toldIfFailing } from '../../../helpers/failing.js';

/** "2024-08-15 opened": the days of the events of a body with their verbs, published on Thursday 15 August 2024. */
function daysOf(body: string): string[] {
  const reading = toldIfFailing(readingOf(articleOf(body, { publishedAt: '2024-08-15' })));
  const events = findEvents(reading, { dates: findDates(reading), quotes: [], names: [] });
  return events.flatMap(({ date, occurrences }) =>
    occurrences.map(
      ({ verb }) => `${date?.start ?? '-'} ${verb ? body.slice(verb.start, verb.end) : ''}`,
    ),
  );
}

describe('undatedDay', () => {
  it.each<[string, string, string]>([
    ['a plan', 'The mill will close.', '- close'],
    [
      'a scene with its hour',
      'Cape Orlow, 6:30 a.m. local time, Aug. 13. The probe landed on ice.',
      '2024-08-13 landed',
    ],
    ['before what is told', 'Holt had planned to retire.', '- planned'],
    ['before what is told', 'The court heard that the men had fled.', '2024-08-15 heard'],
    ['a truth', 'Light bends when a star tugs it.', '- bends'],
    ['a truth', 'Lensing is an effect of gravity.', '- is'],
    ['a truth', 'Norland is one of the driest isles.', '- is'],
    ['a truth', 'There are few ways to find a planet.', '- are'],
    ['no truth', 'The phone has two cameras.', '2024-08-15 has'],
    ['no truth', 'Divers are searching the wreck.', '2024-08-15 searching'],
    ['no truth', 'Ferries are now empty.', '2024-08-15 are'],
    ['some day before', 'In earlier interviews, farmers said they were calm.', '- said'],
    ['some day before', 'On an earlier occasion, farmers said they were calm.', '- said'],
    [
      'some day before',
      'Lind told Radio Tarn on a previous visit that the dam was safe.',
      '- told',
    ],
    [
      'of the time, where it is an order',
      'The dam became a trap in May.\n\nEngineers told the crew to leave.',
      '2024-05-01 told',
    ],
    [
      'of the page: somebody tells it',
      'The dam became a trap in May.\n\nOrr told a paper that it was safe.',
      '2024-08-15 told',
    ],
    ['some day before', 'Until now, the method has only been used on Norland.', '- used'],
    ['some day before', 'The theory was first proposed by Ada Orr.', '- proposed'],
    [
      'of what is its subject',
      'The firm closed two lanes in May. The closures caused jams.',
      '2024-05-01 caused',
    ],
    [
      'of a subject that nothing told',
      'Police met. Police dined. The firm closed two lanes in May. The strike caused jams.',
      '2024-08-15 caused',
    ],
    [
      'so long after',
      'Velm is to shut the tower, two years after a nurse warned guards that it had been robbed.',
      '- robbed',
    ],
    [
      'so long after, in front',
      'Two years after the survey, Orr shut the tower.',
      '2024-08-15 shut',
    ],
    ['after', 'Velm shut the tower after a survey found a crack.', '2024-08-15 shut'],
    ['of the page', 'Police arrested a man.', '2024-08-15 arrested'],
    ['of the opening', 'A dam broke on Tuesday.\n\nTwo farms were lost.', '2024-08-13 lost'],
    [
      'of the time that the opening tells',
      'The dam became a trap in May.\n\nTwo farms were lost.',
      '2024-05-01 lost',
    ],
    [
      'of the page: somebody says it',
      'Prices rose in May, the bank said.\n\nShares fell.',
      '2024-08-15 fell',
    ],
    [
      'of the page: told in passing',
      'Holt, who was elected in May, opened a mill.\n\nTwo hundred people came.',
      '2024-08-15 came',
    ],
    [
      'of the time, where it is thought',
      'The dam became a trap in May.\n\nFarmers thought it was safe.',
      '2024-05-01 thought',
    ],
  ])('%s: %s', (_kind, body, day) => {
    expect(daysOf(body)).toContainEqual(day);
  });
});
