// What is new in a second reading: by text, not by names of files and ids.
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../source/model/briefing.js';
import { findNews, newsSinceDay } from '../../../source/select/news/find-news.js';
import { keepUnread, remember } from '../../../source/select/news/memory.js';
import { memoryOfDocument, readMemory } from '../../../source/select/news/read-memory.js';
import { newsLines, sayNews } from '../../../source/select/news/say-news.js';
import { toDocument } from '../../../source/output/json.js';
import { briefingOf } from '../../helpers/briefing.js';

const OPTIONS = { program: '1', pathOf: (path: string) => path };
const since = { ...OPTIONS, since: 'then', isUnread: () => false };

const LOCK = 'The canal lock closed on Monday.';
const VOTE = 'The mayor of Brell will resign on Friday.';

type Told = {
  readonly id: string;
  readonly body: string;
  readonly path?: string;
  readonly day?: string;
};

/** A briefing of those articles, each with its whole body as one event. */
const read = (...articles: readonly Told[]): Briefing => {
  const parts = articles.map(({ id, body, path = `set/${id}.txt`, day = '2021-03-01' }) =>
    briefingOf(id, body, {
      article: { path, title: `Title of ${body}`, publishedAt: day },
      events: [{ clause: body.split('.')[0]!, date: day }],
    }),
  );
  const [first, ...rest] = parts;
  return rest.reduce(
    (all, one) => ({
      ...all,
      articles: [...all.articles, ...one.articles],
      events: [...all.events, ...one.events],
    }),
    first!,
  );
};

const lock: Told = { id: 'a', body: LOCK };
const vote: Told = { id: 'b', body: VOTE };

describe('findNews', () => {
  it.each<[string, readonly Told[], readonly Told[], string]>([
    ['nothing changed', [lock, vote], [vote, lock], ''],
    ['an article came', [lock], [lock, vote], '1 new article, 1 new event'],
    ['a file was renamed', [lock], [{ ...lock, id: 'z', path: 'set/z.txt' }], ''],
    ['a copy came', [lock], [lock, { ...lock, id: 'c' }], ''],
    ['one went', [lock, vote], [lock], '1 article withdrawn'],
    [
      'a file was rewritten, the event told as before',
      [lock],
      [{ ...lock, body: `${LOCK} Divers looked at it.` }],
      '1 article rewritten',
    ],
    [
      'a file was rewritten and tells another',
      [lock],
      [{ ...lock, body: VOTE }],
      '1 article rewritten, 1 new event',
    ],
    [
      'a file took the name of one that was renamed',
      [lock],
      [
        { ...vote, id: 'a', path: 'set/a.txt' },
        { ...lock, id: 'b', path: 'set/b.txt' },
      ],
      '1 new article, 1 new event',
    ],
    [
      'the same words in another article are another event',
      [lock],
      [lock, { id: 'n', body: `${LOCK} So it was a year ago.`, day: '2022-03-01' }],
      '1 new article, 1 new event',
    ],
  ])('%s', (_what, before, after, words) => {
    const now = read(...after);
    const news = findNews(now, remember(read(...before), OPTIONS), since);
    expect(sayNews({ ...now, news })).toBe(words);
  });

  it('calls an event that one more article tells known, by the sighting that it had', () => {
    const before = read(lock);
    const one = read(lock, { id: 'n', body: 'The lock was shut on Monday.' });
    const [event, added] = one.events;
    const joined: Briefing = {
      ...one,
      events: [
        { ...event!, id: 'other', occurrences: [...added!.occurrences, ...event!.occurrences] },
      ],
    };
    expect(findNews(joined, remember(before, OPTIONS), since).eventIds).toEqual([]);
  });

  it('says what a date was', () => {
    const now = read({ ...lock, day: '2021-03-02' });
    const news = findNews(now, remember(read(lock), OPTIONS), since);
    expect(newsLines({ ...now, news })).toEqual([
      'Tue 2 Mar 2021, was Mon 1 Mar 2021: The canal lock closed on Monday',
    ]);
  });

  it('says what a figure was, where new words alone have another', () => {
    const tolled = (...values: readonly [string, readonly string[]][]): Briefing => {
      const all = read(lock, { id: 'n', body: 'The lock hurt 16 when it shut.' });
      const conflict = {
        kind: 'figure' as const,
        values: values.map(([value, articleIds]) => ({ value, articleIds })),
      };
      return { ...all, events: all.events.map((event) => ({ ...event, conflicts: [conflict] })) };
    };
    const before = remember(read(lock), OPTIONS);
    const linesOf = (now: Briefing): readonly string[] =>
      newsLines({ ...now, news: findNews(now, before, since) });
    const told = tolled(['8', ['a']], ['16', ['n']]);
    expect(linesOf(told)).toEqual(['16, was 8: The canal lock closed on Monday']);
    expect(sayNews({ ...told, news: findNews(told, before, since) })).toContain('1 figure changed');
    expect(linesOf(tolled(['8', ['a']], ['16', ['a', 'n']]))).toEqual([]);
    expect(linesOf(tolled(['8', ['n']], ['16', ['n']]))).toEqual([]);
  });

  it('does not call news what another version of the program finds in the old words', () => {
    const before = { ...remember({ ...read(lock), events: [] }, OPTIONS), program: '0' };
    expect(sayNews({ ...read(lock), news: findNews(read(lock), before, since) })).toBe('');
  });

  it('does not call withdrawn what could not be read, and remembers it', () => {
    const memory = remember(read(lock, vote), OPTIONS);
    const isUnread = (path: string): boolean => path === 'set/b.txt';
    const news = findNews(read(lock), memory, { ...since, isUnread });
    expect(news.withdrawn).toEqual([]);
    const kept = keepUnread(remember(read(lock), OPTIONS), memory, isUnread);
    expect(sayNews({ ...read(lock, vote), news: findNews(read(vote, lock), kept, since) })).toBe(
      '',
    );
  });
});

describe('newsSinceDay', () => {
  it('takes what articles of that day or later tell alone', () => {
    const all = read(lock, { ...vote, day: '2021-03-05' });
    const { articleIds, eventIds } = newsSinceDay(all, '2021-03-02', '');
    expect({ articleIds, eventIds }).toEqual({ articleIds: ['b'], eventIds: [all.events[1]!.id] });
  });
});

describe('what is read back', () => {
  const memory = remember(read(lock, vote), OPTIONS);
  it('is what was kept', () => {
    expect(readMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  });
  it('is the same of a document of --json', () => {
    const document: unknown = JSON.parse(JSON.stringify(toDocument(read(lock, vote))));
    expect(memoryOfDocument(document, OPTIONS)).toEqual(memory);
  });
  it.each([
    undefined,
    [],
    {},
    'x',
    { ...memory, articles: [{}] },
    { ...memory, events: [{ sightings: [[-1, 'a']] }] },
    { ...memory, events: [{ date: { start: 'x', end: 'x', precision: 'day' }, sightings: [] }] },
  ])('is nothing of %j', (value) => {
    expect(readMemory(value)).toBeUndefined();
    expect(memoryOfDocument(value, OPTIONS)).toBeUndefined();
  });
});
