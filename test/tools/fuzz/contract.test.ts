// The checks of the fuzzer see what they are there to see.
import { describe, expect, it } from 'vitest';
import {
  breachesOf,
  breachesOfJson,
  breachesOfOutput,
  isDay,
  isTimexValue,
} from '../../../tools/fuzz/contract.js';
import { briefingOf } from '../../helpers/briefing.js';

describe('a day', () => {
  it.each(['2021-12-28', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each(['2021-02-29', '1900-02-29', '2021-13-01', '2021-00-10', '10007-06-19', '2021-1-1', ''])(
    'not %s',
    (day) => {
      expect(isDay(day)).toBe(false);
    },
  );
});

describe('a value', () => {
  it.each([
    ...['2021', '197', '20', '2021-12', '2021-12-28', '2021-12-28T16:25', '2021-12-26TNI'],
    ...['2021-W50', '2021-W51-WE', '2021-Q3', '2021-H2', '2021-SU', 'XXXX-05-05', 'XXXX-WXX-2'],
    ...['P3D', 'P2Y6M', 'PT2H', 'PXM', 'PAST_REF', 'T10:30', '2021-12-13/2021-12-19'],
  ])('%s', (value) => {
    expect(isTimexValue(value)).toBe(true);
  });

  it.each([
    ...['0NaN-WNaN', '1000-W469989', '10007-06-19', '2021-02-31', '2021-13', '2021-W54', ''],
    ...['2021-12-28T25:00', 'PNaNY', '2021-12-19/2021-12-13', 'T', '2021-Q5', 'undefined'],
  ])('not %s', (value) => {
    expect(isTimexValue(value)).toBe(false);
  });
});

describe('what is printed', () => {
  it.each([
    'Plain words, “quoted”.\nسلام می\u200cخواهم\n',
    '❤\ufe0f 👩\u200d🚀',
    'e' + '\u0301'.repeat(8),
  ])('%j', (output) => {
    expect(breachesOfOutput('print', output)).toEqual([]);
  });

  it.each([
    ...['\u001b[31m', '\r', '\t', '\u007f', '\u009b', '\u202e', '\u2066', '\u2028', '\u200b'],
    ...['\ufeff', '\u{e0041}', '\u{e0100}', 'a\ufe0f', '\u3164', '\ud800', '\ufff9'],
    'e' + '\u0301'.repeat(9),
  ])('not %j', (output) => {
    expect(breachesOfOutput('print', `a ${output} b`)).toHaveLength(1);
  });
});

it.each([
  ['{"a":', 'json: not valid'],
  ['{"a":"\\ud800"}', 'json: half a character'],
])('%s: %s', (json, kind) => {
  expect(breachesOfJson(json).map((breach) => breach.kind)).toEqual([kind]);
});

describe('a briefing', () => {
  const briefing = briefingOf('a', 'The ferry sank on Tuesday.\n\n“We wait,” Ann Orlow said.', {
    events: [{ clause: 'The ferry sank', date: '2021-12-28' }],
    quotes: [{ words: 'We wait', eventIds: [] }],
    dates: [{ text: 'Tuesday', value: '2021-12-28' }],
  });
  const [event] = briefing.events;
  const [quote] = briefing.quotes;
  const [article] = briefing.articles;
  const kindsOf = (over: Partial<typeof briefing>): string[] =>
    breachesOf({ ...briefing, ...over }).map(({ kind }) => kind);

  it('that keeps all promises', () => {
    expect(kindsOf({})).toEqual([]);
  });

  it.each<[string, Partial<typeof briefing>]>([
    ['ids of events are not unique', { events: [event!, event!] }],
    [
      'an event on a day that is none',
      { events: [{ ...event!, date: { ...event!.date!, start: '2021-02-31' } }] },
    ],
    ['a summary in words of its own', { events: [{ ...event!, summary: 'The ferry burnt' }] }],
    [
      'a fragment outside its quote',
      { quotes: [{ ...quote!, occurrences: [{ ...quote!.occurrences[0]!, end: 30 }] }] },
    ],
    ['an event of a quote leads nowhere', { quotes: [{ ...quote!, eventIds: ['lost'] }] }],
    ['a speaker leads nowhere', { quotes: [{ ...quote!, speaker: 'Ann Orlow' }] }],
    ['outlets do not hold each article once', { outlets: [] }],
    [
      'a date is not its slice',
      { articles: [{ ...article!, dates: [{ ...article!.dates[0]!, start: 3 }] }] },
    ],
    ['published on a day that is none', { articles: [{ ...article!, publishedAt: '9999-99-99' }] }],
    ['title is not clean', { articles: [{ ...article!, title: 'a\u001b[2J' }] }],
    [
      'a fault of its own becomes a warning',
      { warnings: [{ path: 'a.txt', message: 'TypeError in pageLines: x is null' }] },
    ],
  ])('%s', (kind, over) => {
    expect(kindsOf(over)).toContain(kind);
  });
});
