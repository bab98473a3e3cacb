// Days as they are typed, in stories with and without a background of other years.
import { describe, expect, it } from 'vitest';
import type { Event, EventDate } from '../../../source/model/briefing.js';
import { askedDays, eventOn } from '../../../source/ui/spoken/asked-day.js';
import { story } from '../../helpers/story.js';

const [first] = story.events;
const on = (start: string, end = start, precision: EventDate['precision'] = 'day'): Event => ({
  ...first!,
  id: `${start} ${end}`,
  date: { start, end, precision, certainty: 'explicit' },
});

/** A background of other years, then a story that crosses the new year. */
const WINTER = [
  on('1987-01-01', '1987-12-31', 'year'),
  on('2014-03-18'),
  on('2021-12-13', '2021-12-19', 'range'),
  on('2021-12-28'),
  on('2022-01-10'),
];
const winter = { events: WINTER, span: { start: '2021-12-13', end: '2022-01-12' } };
/** A year among the days of one spring. */
const ZOO = [on('2016-01-01', '2016-12-31', 'year'), on('2016-05-28'), on('2016-06-01')];
const zoo = { events: ZOO, span: { start: '2016-05-28', end: '2016-06-06' } };
/** Two winters. */
const YEARS = [on('2019-02-03'), on('2020-11-20'), on('2021-02-09')];
const years = { events: YEARS, span: { start: '2019-02-03', end: '2021-03-01' } };

describe('a day that is typed', () => {
  it.each([
    [winter, '22 dec', '2021-12-22', '2021-12-13', false],
    [winter, '28 dec', '2021-12-28', '2021-12-28', true],
    [winter, '15 dec', '2021-12-15', '2021-12-13', true],
    [winter, '10 jan', '2022-01-10', '2022-01-10', true],
    [winter, '5 mar', '2022-03-05', '2022-01-10', false],
    [winter, '18 mar 2014', '2014-03-18', '2014-03-18', true],
    [winter, '2014-03-19', '2014-03-19', '2014-03-18', false],
    [winter, '1987-05-01', '1987-05-01', '2014-03-18', false],
    [winter, 'dec 2021', '2021-12-01', '2021-12-13', true],
    [zoo, '28 may', '2016-05-28', '2016-05-28', true],
    [zoo, '29 may', '2016-05-29', '2016-05-28', false],
    [zoo, '1 jun', '2016-06-01', '2016-06-01', true],
    [zoo, '2 sep', '2016-09-02', '2016-06-01', false],
    [years, '9 feb', '2021-02-09', '2021-02-09', true],
    [years, '3 feb', '2019-02-03', '2019-02-03', true],
    [years, '20 nov', '2020-11-20', '2020-11-20', true],
    [years, '29 feb', '2020-02-29', '2020-11-20', false],
  ] as const)('%#: %s', ({ events, span }, typed, day, event, isOn) => {
    const asked = askedDays({ events, briefing: { ...story, span } }, typed);
    expect(asked?.start).toBe(day);
    const found = eventOn(events, asked!);
    expect([events[found.at]?.date?.start, found.isOn]).toEqual([event, isOn]);
  });

  it.each(['zebra', '31 apr', '2021-02-31', ''])('is none: %j', (typed) => {
    expect(askedDays({ events: WINTER, briefing: { ...story, span: undefined } }, typed)).toBe(
      undefined,
    );
  });

  it('leads nowhere among events without a date', () => {
    const undated = [{ ...first!, date: undefined }];
    const asked = askedDays(
      { events: undated, briefing: { ...story, span: undefined } },
      '2021-12-28',
    );
    expect(eventOn(undated, asked!)).toEqual({ at: -1, isOn: false });
  });
});
