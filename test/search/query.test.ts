import { describe, expect, it } from 'vitest';
import {
  buildSearcher,
  searchFiltered,
  type SearchRequest,
} from '../../source/search/filtered-search.js';
import { findInText } from '../../source/search/find-in-text.js';
import { parseQuery, whyNothing, withWallDays } from '../../source/search/query.js';
import { story } from '../helpers/story.js';

describe('what was typed', () => {
  it.each([
    ['two words', 'two words', []],
    ['two words ', 'two words ', []],
    ["'docks now", 'docks now', ['exact docks']],
    ['"no choice" now', 'no choice now', ['exact no choice']],
    ['!docks now', 'now', ['not docks']],
    ['^dock now', 'now dock', ['starts dock']],
    ['speaker:lind', '', ['speaker lind']],
    ['speaker:"Ada Lind" bridge', 'bridge', ['speaker Ada Lind']],
    ['speaker:"Ada', '', ['speaker Ada']],
    ['Source:paper', '', ['source paper']],
    ['after:2021-12 before:2022', '', ['after 2021-12', 'before 2022']],
    ['after:28 dec nato', 'nato', ['after 28 dec']],
    ['nato before:"28 dec" talks', 'nato talks', ['before 28 dec']],
    ['after:march 3rd, 2021 kind:event', '', ['after march 3rd, 2021', 'kind event']],
    ['after:last tuesday of march 2011 flood', 'flood', ['after last tuesday of march 2011']],
    // a period by itself takes no word behind it
    ['after:2021 may flood', 'may flood', ['after 2021']],
    ['after:soon 28 dec', '28 dec', ['after soon']],
    ['10:30 a:b', '10:30 a:b', []],
    ['', '', []],
  ])('%j', (text, words, chips) => {
    const query = parseQuery(text);
    expect(query.words).toBe(words);
    expect(query.chips.map(({ kind, value }) => `${kind} ${value}`)).toEqual(chips);
    for (const { start, end, value } of query.chips)
      expect(text.slice(start, end)).toContain(value);
  });

  it.each(['after:tomorrow', 'before:28.12.', 'kind:people'])('%s is said to be wrong', (text) => {
    expect(parseQuery(text).chips[0]?.wrong).toMatch(/takes/);
  });

  it('stays linear on what nobody types', () => {
    expect(parseQuery('"'.repeat(50_000)).words).toBe('');
    expect(parseQuery('speaker:'.repeat(10_000)).chips.length).toBeGreaterThan(0);
  });
});

describe('withWallDays', () => {
  it.each([
    ['after:"yesterday"', 'after:2024-02-29'],
    ['ferry before:today kind:event', 'ferry before:2024-03-01 kind:event'],
    ['before:last tuesday ferry', 'before:2024-02-27 ferry'],
    ['after:last week before:last week', 'after:2024-02-19 before:2024-02-25'],
    ['after:3 days ago', 'after:2024-02-27'],
    ['yesterday after:yesterdays', 'yesterday after:yesterdays'],
    ['before:last tuesday of march 2011', 'before:last tuesday of march 2011'],
    ['after:28 dec', 'after:28 dec'],
    ['speaker:today', 'speaker:today'],
  ])('of %j', (query, written) => {
    expect(withWallDays(query, '2024-03-01')).toBe(written);
  });
});

describe('whyNothing', () => {
  it.each([
    ['is:', 'is: takes sole, conflict, planned or new'],
    ['bridge speaker:', 'speaker: takes the name of a speaker, or how it begins'],
    ['kind:song', 'kind: takes event, quote or source'],
    ['after:2022 before:2021', 'Nothing is of 2022 or later and of 2021 or earlier'],
    [
      'after:last',
      'after: takes a day of the calendar, as 2021-12-28, 2021-12, 2021, 28 dec or yesterday',
    ],
    ['after:2021-12 before:2021', undefined],
    ['after:2021 before:2021-06', undefined],
    ['is:sole bridge', undefined],
    ['zzqx', undefined],
  ])('of “%s”', (text, words) => {
    expect(whyNothing(text)).toBe(words);
  });
});

describe('filtered search', () => {
  const searcher = buildSearcher(story);
  const ids = (text: string, more: Partial<SearchRequest> = {}): (string | undefined)[] =>
    searchFiltered(searcher, { text, scope: 'all', order: 'rank', ...more }).map(
      ({ id, kind, sentence }) => id ?? `${kind} ${sentence}`,
    );

  it.each([
    ['speaker:reyes', ['q2', 'q4']],
    ['speaker:"Tom Reyes" farce', ['q4']],
    ['speaker:reyes !farce', ['q2']],
    ['kind:event', ['e1', 'e2', 'e3']],
    ['kind:event after:2021-12-28', ['e2', 'e3']],
    ['kind:event before:2021', ['e1', 'e2']],
    ['kind:event source:wire', ['e2']],
    ['kind:event after:nonsense dockers', ['e2']],
    ['speaker:nobody', []],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('a scope narrows it to one kind, or to one article in the order of its text', () => {
    expect(ids('dockers', { scope: 'event' })).toEqual(['e2']);
    expect(ids('asked', { scope: 'article', articleId: 'wire' })).toEqual(['sentence 1']);
  });
});

it('every place of a word in a text, the nearest word where it is mistyped', () => {
  const text = 'Dockers walked out. The docker said that docks are closed.';
  const found = (words: string): string[] =>
    findInText(text, words).map(({ start, end }) => text.slice(start, end));
  expect(found('docker')).toEqual(['Dockers', 'docker']);
  expect(found('clsed walked')).toEqual(['walked', 'closed']);
  expect(found('zebra')).toEqual([]);
});
