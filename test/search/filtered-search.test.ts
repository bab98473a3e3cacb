import { describe, expect, it } from 'vitest';
import {
  buildSearcher,
  claimsMeeting,
  daysMeant,
  orderOf,
  searchFiltered,
} from '../../source/search/filtered-search.js';
import type { Briefing } from '../../source/model/briefing.js';
import { story } from '../helpers/story.js';

const disputed: Briefing = {
  ...story,
  events: story.events.map((event) =>
    event.id === 'e2'
      ? {
          ...event,
          conflicts: [
            { kind: 'date' as const, values: [{ value: '2021-12-28', articleIds: ['paper'] }] },
          ],
        }
      : event,
  ),
};
const searcher = buildSearcher(disputed);

describe('claimsMeeting', () => {
  it.each([
    ['is:sole kind:event', ['e1', 'e3']],
    ['is:conflict', ['e2']],
    ['is:planned', ['e3']],
    ['speaker:lind', ['q1']],
    ['speaker:"Tom Reyes" source:wire', ['q2', 'q4']],
    ['after:2022 kind:event', ['e3']],
    ['before:2021-12-27 kind:event', ['e1']],
    ['before:27 dec kind:event', ['e1']],
    ['kind:event before:"27 dec"', ['e1']],
    ['after:january 2022 kind:event', ['e3']],
    // no year that is told of has that day
    ['after:29 feb', []],
    ['before:29 feb', []],
  ])('of “%s” are %j', (query, ids) => {
    const met = claimsMeeting(searcher, query);
    expect(typeof met === 'string' ? met : Array.from(met).sort()).toEqual(ids);
  });

  it.each([
    ['is:late', 'is: takes sole, conflict, planned or new'],
    [
      'after:tomorrow',
      'after: takes a day of the calendar, as 2021-12-28, 2021-12, 2021, 28 dec or yesterday',
    ],
    [
      'after:2021-02-31',
      'after: takes a day of the calendar, as 2021-12-28, 2021-12, 2021, 28 dec or yesterday',
    ],
    [
      'before:2021-13',
      'before: takes a day of the calendar, as 2021-12-28, 2021-12, 2021, 28 dec or yesterday',
    ],
    ['kind:song', 'kind: takes event, quote or source'],
    ['speaker:""', 'speaker: needs a value'],
  ])('says what is wrong with “%s”', (query, words) => {
    expect(claimsMeeting(searcher, query)).toBe(words);
  });
});

describe('daysMeant', () => {
  it.each([
    ['19 mar', ['19 Mar 2021']],
    ['28 dec', ['28 Dec 2021']],
    ['january 2022', ['1–31 Jan 2022']],
    ['after:28 dec before:last tuesday', ['from 28 Dec 2021', 'until 27 Feb 2024']],
    ['after:yesterday ferry', ['from 29 Feb 2024']],
    ['2021-12-28 after:2021', []],
    ['ferry', []],
  ])('of “%s” are %j', (text, days) => {
    expect(daysMeant(searcher, text, '2024-03-01')).toEqual(days);
  });
});

describe('the order of hits', () => {
  it.each([
    ['ferry', 'rank'],
    ['ferry is:planned', 'rank'],
    ['is:sole', 'rank'],
    ['is:new kind:event', 'rank'],
    ['is:planned', 'time'],
    ['speaker:lind ', 'time'],
    ['28 dec', 'time'],
    ['29 feb', 'time'],
    ['after:2021', 'time'],
  ] as const)('of “%s” is by %s', (text, order) => {
    expect(orderOf({ text, order: 'rank' })).toBe(order);
    expect(orderOf({ text, order: 'time' })).toBe('time');
  });

  it.each([
    ['rank', ['e2', 'e1', 'e3']],
    ['time', ['e1', 'e2', 'e3']],
  ] as const)('by %s of what one condition alone asks for', (order, ids) => {
    const sole = {
      ...disputed,
      articles: disputed.articles.map((article) => ({ ...article, sourceGroup: 'one' })),
    };
    const hits = searchFiltered(buildSearcher(sole), { text: 'is:sole', scope: 'event', order });
    expect(hits.map(({ id }) => id)).toEqual(ids);
  });
});

describe('searchFiltered', () => {
  it.each([
    ['2021-12-28', ['e2', 'q1', 'q2', 'q4']],
    ['28 dec', ['e2', 'q1', 'q2', 'q4']],
    ['january 2022', ['e3']],
    ['council 2022-01-10', []],
  ])('goes to the day of “%s”', (text, ids) => {
    const hits = searchFiltered(searcher, { text, scope: 'all', order: 'rank' });
    expect(hits.map(({ id }) => id).filter((id) => ids.length > 0 || id === undefined)).toEqual(
      ids,
    );
  });

  it('says of a quote whose words it is', () => {
    const [hit] = searchFiltered(searcher, { text: 'choice', scope: 'quote', order: 'rank' });
    expect(hit).toMatchObject({ by: 'Ada Lind, harbour minister', isDirect: true });
  });

  it.each([
    ['dockers kind:event', ['e2']],
    ["'asked speaker:reyes", ['q2']],
    ['asked !nobody', []],
    ['^dock walked source:wire', ['e2']],
    ['the before:27 dec kind:event', ['e1']],
    ['"asked us"', ['q2']],
    ['"us asked"', []],
  ])('meets what is beside words: %s', (text, ids) => {
    const hits = searchFiltered(searcher, { text, scope: 'all', order: 'rank' });
    expect(hits.flatMap(({ id }) => id ?? [])).toEqual(ids);
  });

  it('takes is: for a condition beside words', () => {
    const hits = searchFiltered(searcher, {
      text: 'council is:planned',
      scope: 'all',
      order: 'rank',
    });
    expect(hits.map(({ id }) => id)).toEqual(['e3']);
  });
});
