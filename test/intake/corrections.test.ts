import { describe, expect, it } from 'vitest';
import { readArticles } from '../../source/intake/read-articles.js';
import { fileOf } from '../helpers/intake.js';

const TEXT =
  'The council of the island met on Tuesday to hear what its envoy had brought home from the talks.\n\nIt will meet again in a week, when the harbour is free of ice.';

const SIDECAR = `
outlets:
  The Daily Lamp: [lamp.com, Lamp]
files:
  "a*": {outlet: Lamp, date: 2021-12-28, author: Ann Lee, title: Council hears envoy}
  deep/b.txt: {date: 2021-12-27}
  c.txt: {skip: true}
`;

describe('a sidecar', () => {
  it('names outlets in its folder alone, the inner one last', async () => {
    const page = (outlet: string): string => `---\noutlet: ${outlet}\n---\n${TEXT}`;
    const { articles, warnings } = await readArticles([
      fileOf(
        'outlets: {Island Post: [Lamp, null, 7], "": [Bell], null: [Bell], "!": [Bell]}',
        'x/briefing.yaml',
      ),
      fileOf('outlets: {"\\e]0;a\\aThe \\u202eReal\\nLamp &amp; Co": [Lamp]}', 'x/y/briefing.yaml'),
      fileOf(page('LAMP'), 'x/1.md'),
      fileOf(page('Lamp'), 'x/y/2.md'),
      fileOf(page('Lamp'), 'z/3.md'),
      fileOf(page('Bell'), 'x/4.md'),
      fileOf(page('island post'), 'x/..5.md'),
    ]);
    expect(warnings).toEqual([]);
    expect(articles.map(({ publisher }) => publisher)).toEqual([
      'Island Post',
      'The Real Lamp & Co',
      'Lamp',
      'Bell',
      'Island Post',
    ]);
  });

  it.each([[['x/briefing.yaml', 'x/y/briefing.yaml']], [['x/y/briefing.yaml', 'x/briefing.yaml']]])(
    'is overruled by the one of an inner folder, whichever is read first: %j',
    async (paths) => {
      const sidecars = paths.map((path) => {
        const isInner = path.includes('/y/');
        return fileOf(
          isInner
            ? 'outlets: {Inner Post: [Lamp]}\nfiles: {"*": {author: Ann Lee}}'
            : 'outlets: {Outer Post: [Lamp]}\nfiles: {"y/*": {author: Bo Ek}}',
          path,
        );
      });
      const page = fileOf(`---\noutlet: Lamp\n---\n${TEXT}`, 'x/y/1.md');
      const { articles } = await readArticles([...sidecars, page]);
      expect(articles.map(({ publisher, author }) => [publisher, author])).toEqual([
        ['Inner Post', 'Ann Lee'],
      ]);
    },
  );

  it('sets what files do not say, in its folder alone', async () => {
    const { articles, warnings } = await readArticles([
      fileOf(TEXT, 'x/a1.txt'),
      fileOf(SIDECAR, 'x/briefing.yaml'),
      fileOf(TEXT, 'x/c.txt'),
      fileOf(TEXT, 'x/deep/b.txt'),
      fileOf(TEXT, 'y/a2.txt'),
    ]);
    expect(warnings).toEqual([]);
    expect(
      articles.map(({ id, publisher, publishedAt, author }) => [
        id,
        publisher,
        publishedAt,
        author,
      ]),
    ).toEqual([
      ['a1', 'The Daily Lamp', '2021-12-28', 'Ann Lee'],
      ['b', undefined, '2021-12-27', undefined],
      ['a2', undefined, undefined, undefined],
    ]);
    expect(articles[0]!.title).toBe('Council hears envoy');
  });

  it('that is broken is named, and the files load', async () => {
    const { articles, warnings } = await readArticles([
      fileOf('files: [', 'x/briefing.yaml'),
      fileOf(TEXT, 'x/a.txt'),
    ]);
    expect([articles.length, warnings[0]!.path]).toEqual([1, 'x/briefing.yaml']);
  });
});

describe('options', () => {
  it('say the outlet and the day', async () => {
    const { articles } = await readArticles([fileOf(TEXT)], {
      publisher: 'Lamp',
      date: '2021-12-28',
    });
    expect(articles[0]).toMatchObject({ publisher: 'Lamp', publishedAt: '2021-12-28' });
  });
});

describe('an article in another language', () => {
  it('is shown and named', async () => {
    const german =
      'Der Rat der Insel kam am Dienstag zusammen, um zu hören, was sein Gesandter von den Gesprächen mitgebracht hatte. Er wird in einer Woche wieder zusammenkommen, sobald der Hafen der Nachbarinsel frei von Eis ist und deren Rat einen neuen Vorsitzenden gewählt hat.';
    const { articles, warnings } = await readArticles([fileOf(german, 'g.txt')]);
    expect([articles.length, warnings.map(({ path }) => path)]).toEqual([1, ['g.txt']]);
  });
});

describe('what a sidecar says in vain', () => {
  const warningsOf = async (sidecar: string): Promise<readonly string[]> => {
    const files = [fileOf(sidecar, 'x/briefing.yaml'), fileOf(TEXT, 'x/a.txt')];
    const { articles, warnings } = await readArticles(files);
    expect(articles).toHaveLength(1);
    expect(warnings.every(({ path }) => path === 'x/briefing.yaml')).toBe(true);
    return warnings.map(({ message }) => message);
  };

  it.each([
    [
      'a key at its top',
      'file: {a.txt: {author: Ann Lee}}',
      'says “file” at its top, which is not known; it may say files, outlets',
    ],
    [
      'a key of a file',
      'files: {a.txt: {autor: Ann Lee}}',
      'says “autor” of “a.txt”, which is not known; it may say outlet, date, author, title, skip',
    ],
    [
      'a pattern',
      'files: {b*: {author: Ann Lee}}',
      '“b*” matches no article that was read; check the spelling',
    ],
  ])('%s is told once', async (_what, sidecar, message) => {
    expect(await warningsOf(sidecar)).toEqual([message]);
  });

  it.each([
    'files: {"*": {outlet: Lamp, date: 2021-12-28, author: Ann Lee, title: Talks}}',
    'files: {a.txt: {Date Published: 2021-12-28, publisher: Lamp}}',
    'outlets: {The Daily Lamp: [Lamp]}',
  ])('%s: nothing is', async (sidecar) => {
    expect(await warningsOf(sidecar)).toEqual([]);
  });
});
