import { describe, expect, it } from 'vitest';
import { asLatest } from '../../source/calendar/date-agreement.js';
import type { Event, EventDate, Precision } from '../../source/model/briefing.js';
import { placeInTime } from '../../source/calendar/place-in-time.js';
import {
  outletLetters,
  sayConflict,
  sayCount,
  sayDateOrigin,
  sayDay,
  sayEvent,
  sayEventDate,
  sayHitDate,
  sayListDate,
  sayListDay,
  sayOpeningDate,
  sayOutlets,
  sayPeriod,
  sayQuote,
  sayQuoteDay,
  saySpan,
} from '../../source/select/wording.js';
import { articleOf } from '../helpers/article.js';
import { briefingOf } from '../helpers/briefing.js';

const date = (start: string, end: string, precision: Precision): EventDate => ({
  start,
  end,
  precision,
  certainty: 'resolved',
});

describe('sayOutlets', () => {
  it.each([
    [['Lamp', 'Lamp', 'Post'], '2 outlets'],
    [['Lamp', undefined, undefined], '1 outlet and 2 unnamed'],
    [[undefined, undefined], 'outlets unnamed'],
  ])('of %j', (publishers, said) => {
    const articles = publishers.flatMap(
      (publisher, index) =>
        briefingOf(`a${index}`, 'Ann Orr left.', { article: { publisher } }).articles,
    );
    expect(sayOutlets({ articles })).toBe(said);
  });
});

describe('a quote', () => {
  it.each([
    ['He had “enlisted”, Ann Orr said.', 'He had “enlisted”', 'said', 'said he had “enlisted”'],
    ['Ann Orr claimed Vale was “lost”.', 'Vale was “lost”', 'claimed', 'claimed Vale was “lost”'],
    ['She told Vale it was “over”.', 'it was “over”', 'told', 'said it was “over”'],
    [
      'The plan is “dead”, according to Orr.',
      'The plan is “dead”',
      'according to',
      'said the plan is “dead”',
    ],
    ['Vale wrote, claiming it was “lost”.', 'it was “lost”', 'claiming', 'claimed it was “lost”'],
    ['Vale went, saying it was “lost”.', 'it was “lost”', 'saying', 'said it was “lost”'],
    ['Ann Orr called it “a farce”.', 'called it “a farce”', 'called', 'called it “a farce”'],
    [
      'Ann Orr called it “a farce,” and left.',
      'called it “a farce,”',
      'called',
      'called it “a farce”',
    ],
    ['In May it is “over”, Orr said.', 'In May it is “over”', 'said', 'said in May it is “over”'],
    [
      'At the vote, they “wept”, Orr said.',
      'At the vote, they “wept”',
      'said',
      'said that at the vote, they “wept”',
    ],
    ['Orr said Vale “was lost.', 'Vale “was lost.', 'said', 'said Vale “was lost.”'],
    ['Orr says “Vale” is “out”.', '“Vale” is “out”', 'says', 'says “Vale” is “out”'],
  ])('that is a clause has its verb: %s', (body, text, cue, said) => {
    const { quotes, articles } = briefingOf('a', body, {
      quotes: [{ words: text, kind: 'mixed' }],
    });
    const found = quotes.flatMap((quote) => ({
      ...quote,
      occurrences: quote.occurrences.map(
        (sighting) => ({ ...sighting, kind: 'mixed', cue }) as const,
      ),
    }));
    const byId = new Map(articles.map((article) => [article.id, article]));
    expect(found.map((quote) => sayQuote(quote, byId))).toEqual([said]);
  });

  it.each([
    [{ day: '2021-12-28', isOfOtherYear: false }, '28 Dec'],
    [{ day: '2006-04-06', isOfOtherYear: true }, '6 Apr 2006'],
    [{ day: '2009-01-01', isOfOtherYear: true, time: '2009' }, '2009'],
    [{ day: '2009-03-01', isOfOtherYear: true, time: '2009-03' }, 'March 2009'],
    [
      { day: '2022-04-25', isOfOtherYear: false, time: '2022-04-25/2022-05-01' },
      '25 Apr – 1 May 2022',
    ],
    [{ day: '2022-05-05', isOfOtherYear: false, time: '../2022-05-05' }, 'earlier'],
    [undefined, 'undated'],
  ])('of %j', (day, said) => {
    expect(sayQuoteDay(day)).toBe(said);
  });
});

describe('an event’s date', () => {
  it.each<[EventDate, string, string, string]>([
    [date('2021-12-28', '2021-12-28', 'day'), 'Tue 28 Dec 2021', '28', 'December 2021'],
    [date('2021-12-13', '2021-12-19', 'week'), '13–19 Dec 2021', '13–19', 'December 2021'],
    [date('2021-12-01', '2021-12-31', 'month'), 'December 2021', 'Dec', 'December 2021'],
    [date('2021-12-27', '2022-01-02', 'week'), '27 Dec 2021 – 2 Jan 2022', '27–2', 'December 2021'],
    [date('2022-01-01', '2022-03-31', 'quarter'), 'Q1 2022', 'Q1', '2022'],
    [date('2022-01-01', '2022-12-31', 'year'), '2022', '2022', '2022'],
    [date('1990-01-01', '1999-12-31', 'decade'), '1990s', '1990s', '1990s'],
    [date('2021-12-01', '2022-02-28', 'season'), '1 Dec 2021 – 28 Feb 2022', 'Winter', '2021'],
    [date('2022-07-01', '2022-12-31', 'half'), '1 Jul – 31 Dec 2022', 'H2', '2022'],
    [date('2022-05-31', '2022-06-16', 'range'), '31 May – 16 Jun 2022', '31–16', 'May 2022'],
    [date('2022-05-10', '2022-07-02', 'range'), '10 May – 2 Jul 2022', '10–…', 'May 2022'],
    [date('1996-01-01', '2011-12-31', 'range'), '1996–2011', '–2011', '1996'],
    [date('2011-01-01', '2011-12-31', 'range'), '1 Jan – 31 Dec 2011', '1–…', 'January 2011'],
    [date('2022-01-02', '2022-01-07', 'range'), '2–7 Jan 2022', '2–7', 'January 2022'],
  ])('%o', (value, inFull, inList, period) => {
    expect(sayEventDate(value)).toBe(inFull);
    expect(sayListDate(value)).toBe(inList);
    expect(sayPeriod(value)).toBe(period);
  });

  it('puts what stands under a year before its months, which stay together', () => {
    const dates = [
      date('2018-01-01', '2018-01-01', 'day'),
      date('2018-04-01', '2018-06-30', 'quarter'),
      date('2018-01-01', '2018-01-31', 'month'),
      date('2018-01-01', '2018-12-31', 'year'),
      date('2018-01-02', '2018-01-02', 'day'),
      date('2010-01-01', '2019-12-31', 'decade'),
      date('2018-01-01', '2020-12-31', 'range'),
      date('2017-12-31', '2018-01-01', 'weekend'),
    ];
    const inOrder = [...dates].sort((a, b) => (placeInTime(a) < placeInTime(b) ? -1 : 1));
    const periods = inOrder.map(sayPeriod);
    expect(periods.filter((period, at) => period !== periods[at - 1])).toEqual([
      '2010s',
      'December 2017',
      '2018',
      'January 2018',
    ]);
  });

  it.each([
    [date('2021-12-28', '2021-12-28', 'day'), '28 Dec 2021'],
    [date('1985-01-01', '1985-12-31', 'year'), '1985'],
    [date('2009-11-01', '2009-11-30', 'month'), 'November 2009'],
    [date('2021-12-13', '2021-12-19', 'range'), '13–19 Dec 2021'],
    [undefined, '3 May 2022'],
  ])('of a hit all days are said, not the first alone: %#', (eventDate, says) => {
    expect(sayHitDate({ date: eventDate?.start ?? '2022-05-03', eventDate })).toBe(says);
  });

  it('a day that nobody prints is marked', () => {
    const guessed: EventDate = {
      ...date('2021-12-28', '2021-12-28', 'day'),
      certainty: 'inferred',
    };
    expect(sayListDate(guessed)).toBe('~28');
    expect(sayListDay(guessed)).toBe('~28 Dec');
    expect(sayEventDate(guessed)).toBe('Tue 28 Dec 2021');
    expect(sayHitDate({ date: guessed.start, eventDate: guessed })).toBe('~28 Dec 2021');
  });

  it('what has only come about by a day says so', () => {
    const latest = asLatest(date('2021-12-28', '2021-12-28', 'day'));
    expect(sayListDate(latest)).toBe('by 28');
    expect(sayListDay(latest)).toBe('by 28 Dec');
    expect(sayEventDate(latest)).toBe('by Tue 28 Dec 2021');
    expect(sayOpeningDate(latest)).toBe('By Tue 28 Dec 2021');
    expect(sayHitDate({ date: latest.start, eventDate: latest })).toBe('by 28 Dec 2021');
    const week = date('2021-12-13', '2021-12-19', 'week');
    expect(asLatest(week)).toBe(week);
  });

  it('unknown', () => {
    expect(sayEventDate(undefined)).toBe('undated');
    expect(sayPeriod(undefined)).toBe('Undated');
  });
});

it.each([
  ['the quay closed', 'The quay closed'],
  ['“we” left', '“We” left'],
  ['14 people left', '14 people left'],
])('sayEvent %s', (summary, said) => {
  expect(sayEvent({ summary } as Event)).toBe(said);
});

it.each([
  ['2021-12-28', '28 Dec 2021'],
  ['2021-12-28T16:25', '28 Dec 2021 16:25'],
  [undefined, 'undated'],
])('sayDay %s', (iso, said) => {
  expect(sayDay(iso)).toBe(said);
});

it.each([
  ['2021-12-15', '2022-01-12', '15 Dec 2021 – 12 Jan 2022'],
  ['2022-01-10', '2022-02-12', '10 Jan – 12 Feb 2022'],
  ['2022-01-10', '2022-01-12', '10–12 Jan 2022'],
  ['2022-01-10', '2022-01-10', '10 Jan 2022'],
])('saySpan %s to %s', (start, end, said) => {
  expect(saySpan({ start, end })).toBe(said);
});

it('counts one and many', () => {
  expect([sayCount(1, 'article'), sayCount(1200, 'event')]).toEqual(['1 article', '1,200 events']);
});

describe('how a date was reached', () => {
  const sighting = { articleId: 'a', start: 0, end: 9, lead: false, dateText: 'on Tuesday' };
  const resolved = date('2021-12-28', '2021-12-28', 'day');

  it.each([
    ['a relative phrase', { ...sighting, date: resolved }, '“on Tuesday”, published 28 Dec'],
    [
      'a full date',
      {
        ...sighting,
        dateText: 'January 10, 2022',
        date: { ...resolved, certainty: 'explicit' as const },
      },
      '“January 10, 2022”',
    ],
    [
      'no date',
      { ...sighting, dateText: undefined, date: resolved },
      'no date in the sentence, published 28 Dec',
    ],
  ])('%s', (_why, occurrence, said) => {
    expect(sayDateOrigin(occurrence, articleOf('Some text'))).toBe(said);
  });

  it('says when the publication date is itself a guess', () => {
    const article = articleOf('Some text', { publishedAtCertainty: 'inferred' });
    expect(sayDateOrigin({ ...sighting, date: resolved }, article)).toContain(
      'published 28 Dec (inferred)',
    );
  });
});

it('names each side of a conflict with its articles', () => {
  const said = sayConflict(
    {
      kind: 'date',
      values: [
        { value: '2022-01-10', articleIds: ['a', 'c'] },
        { value: '2022-01-12', articleIds: ['b'] },
      ],
    },
    (id) => id.toUpperCase(),
  );
  expect(said).toBe('sources differ on the date: 10 Jan 2022 (A C), 12 Jan 2022 (B)');
});

it('gives publishers their initials or a letter that is left, and files none', () => {
  const outlets = ['000_file', 'Beacon', '001_file', 'Bugle'].map((name) => ({
    name,
    articleIds: [name],
  }));
  const letters = outletLetters(outlets, ({ name }) => name.endsWith('_file'));
  expect([...letters.entries()].sort()).toEqual([
    ['Beacon', 'B'],
    ['Bugle', 'A'],
  ]);
});
