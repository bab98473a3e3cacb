import { expect, it } from 'vitest';
import { senseOf } from '../../../source/extract/dates/date-values.js';
import { calendarLexicon } from '../../../source/languages/english/calendar.js';

it.each([
  ['12', { number: 12, day: 12, hour: 12 }],
  ['31', { number: 31, day: 31 }],
  ['0', { number: 0 }],
  ['32', { number: 32 }],
  ['2021', { year: 2021, number: 2021, fourclock: 'T20:21' }],
  ['0430', { number: 430, fourclock: 'T04:30' }],
  ['9.40', { dotclock: 'T09:40' }],
  ['3rd', { ordinal: 3, day: 3 }],
  ['103rd', { ordinal: 103 }],
  ['0th', undefined],
  ['00nd', undefined],
  ['1990s', { decade: '199' }],
  ['80s', { decade: '198' }],
  ['2021-02-28', { iso: '2021-02-28' }],
  ['2021-02-31', undefined],
  ['10:30pm', { clock: 'T22:30', timed: 'T22:30' }],
  ['10:75', undefined],
  ['1,500', { number: 1500 }],
])('%s says %j of a date', (text, sense) => {
  expect(senseOf({ text, capital: false, before: '' }, calendarLexicon)).toEqual(sense);
});

it('is a sum of money behind the sign of a currency', () => {
  expect(senseOf({ text: '12', capital: false, before: '$' }, calendarLexicon)).toBeUndefined();
});

it.each([
  ['may', true, { month: 5, fullmonth: 5 }],
  ['may', false, undefined],
  ['dec', true, { month: 12 }],
  ['autumn', false, { season: 'FA' }],
  ['ferry', true, undefined],
])('of %s with a capital or not (%s) a date says %j', (text, capital, sense) => {
  expect(senseOf({ text, capital, before: '' }, calendarLexicon)).toEqual(sense);
});
