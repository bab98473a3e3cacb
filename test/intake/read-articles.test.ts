import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../source/model/article.js';
import { LIMITS } from '../../source/intake/limits.js';
import { readArticles } from '../../source/intake/read-articles.js';
import { fileOf, paragraphsOf, read, readOne } from '../helpers/intake.js';

const FIRST =
  'The council of the island met on Tuesday to hear what its envoy had brought home from the talks.';
const SECOND =
  '“We have little that could be signed before the winter,” the envoy told the council, and he asked for more time.';
const THIRD =
  'The talks will go on in a week, when the harbour of the neighbouring island is free of ice again.';
const PAGE = [
  'Home',
  'News',
  'Sport',
  'Council hears envoy after talks',
  'By Ann Lee',
  'May 3, 2021 6:30 pm',
  'Share',
  FIRST,
  'Advertisement',
  SECOND,
  THIRD,
  'Related stories',
  'Two ships collide in the harbour of the island, nobody hurt.',
  'Contact us',
  '© 2021 Daily Lamp',
];

describe('readArticles', () => {
  it('takes a line in capitals between paragraphs for a subhead, not a text in capitals', async () => {
    const link =
      'WHO SANK THE FERRY OF THE ISLAND AND WHY NOBODY ASKED FOR THE FIFTEEN YEARS THAT FOLLOWED';
    const subheads = ({ body, paragraphs }: Article): string[] =>
      paragraphs.flatMap(({ start, end, isSubhead }) =>
        isSubhead === true ? body.slice(start, end) : [],
      );
    const lines = [FIRST, '', link, '', SECOND, '', THIRD];
    expect(subheads(await readOne(lines.join('\n')))).toEqual([link]);
    expect(subheads(await readOne(lines.join('\n').toUpperCase()))).toEqual([]);
  });

  it.each([
    ['and', 'Ann Lee, Bo Ekman'],
    ['&', 'Ann Lee, Bo Ekman'],
    ['The harbour', 'Ann Lee'],
  ])('reads names that are printed twice, with a line between: %s', async (between, author) => {
    const names = ['By Ann Lee', 'Ann Lee', '', between, '', 'Bo Ekman', 'Bo Ekman'];
    const head = ['Daily Lamp', '', 'Council hears envoy after talks', '', ...names];
    const article = await readOne([...head, '', 'May 3, 2021', '', FIRST, '', SECOND].join('\n'));
    expect(article.author).toBe(author);
  });

  it('takes words with a signature for text, and no subhead', async () => {
    const voices = [
      '“It is late.” — Ann Lee',
      '“Rain fell for a week.” – Bo Ekman, baker',
      '“Nobody asked us.” -- Rut Klerk',
    ];
    const { body, paragraphs } = await readOne(
      ['Voices of the island', 'By Ann Lee', 'May 3, 2021', '', ...voices, FIRST].join('\n\n'),
    );
    expect(body.split('\n\n')).toEqual([...voices, FIRST]);
    expect(paragraphs.some(({ isSubhead }) => isSubhead)).toBe(false);
  });

  it('keeps the first paragraph above a gallery', async () => {
    const gallery = [
      'Photos: The week',
      'A ship lies in the harbour. Hide Caption 4 of 21',
      'Photos: The week',
      'Rain falls on the town. Hide Caption 5 of 21',
    ];
    const opening =
      'The council of the island heard an envoy after the talks on Monday, the mayor said at night.';
    const article = await readOne(
      [
        'Council hears envoy',
        'By Ann Lee',
        'May 3, 2021',
        '',
        opening,
        ...gallery,
        FIRST,
        SECOND,
      ].join('\n\n'),
    );
    expect(paragraphsOf(article)).toEqual([opening, FIRST, SECOND]);
  });

  it('finds the article on a page', async () => {
    const article = await readOne(PAGE.join('\n'));
    expect(paragraphsOf(article)).toEqual([FIRST, SECOND, THIRD]);
    expect(article).toMatchObject({
      id: '0',
      title: 'Council hears envoy after talks',
      author: 'Ann Lee',
      publishedAt: '2021-05-03T18:30',
      publisher: 'Daily Lamp',
    });
    expect(article.paragraphs.map(({ line }) => line)).toEqual([8, 10, 11]);
    expect(article.removed.find(({ line }) => line === 9)).toEqual({
      line: 9,
      text: 'Advertisement',
      reason: 'button or label',
    });
  });

  it('leaves a text with clean paragraphs as it is', async () => {
    const body = [
      FIRST,
      SECOND,
      'ENVOY: Yes.',
      'And no more than that',
      THIRD,
      '– From the minutes',
    ];
    expect(paragraphsOf(await readOne(body.join('\n\n')))).toEqual(body);
  });

  it('takes the line above clean paragraphs for the headline', async () => {
    const article = await readOne(['Council hears its envoy', FIRST, SECOND].join('\n\n'));
    expect([article.title, article.titleCertainty]).toEqual([
      'Council hears its envoy',
      'explicit',
    ]);
    expect(paragraphsOf(article)).toEqual([FIRST, SECOND]);
  });

  it('keeps a standfirst once, where the dateline is', async () => {
    const article = await readOne(
      [FIRST.slice(0, -1), `OSLO (Lamp - 3 May 2021) ${FIRST}`, SECOND, THIRD].join('\n\n'),
    );
    expect(paragraphsOf(article)).toEqual([`OSLO (Lamp - 3 May 2021) ${FIRST}`, SECOND, THIRD]);
    expect(article.publishedAt).toBe('2021-05-03');
  });

  it.each([
    ['The clerk wired the first million to a bank in Oslo on 9 April 2019.', '2021-05-03'],
    ['This text was first published on 9 April 2019.', '2019-04-09'],
  ])('takes the day of a text by what stands close before it: %s', async (last, day) => {
    const head = ['Daily Lamp', '', 'Council hears envoy after talks', '', 'May 3, 2021', ''];
    const article = await readOne([...head, FIRST, '', SECOND, '', last].join('\n'));
    expect(article.publishedAt).toBe(day);
  });

  it('shows the first sentence where no headline is printed', async () => {
    const article = await readOne(`${FIRST} Mr. Ek spoke. ${SECOND}`);
    expect([article.title, article.titleCertainty]).toEqual([FIRST, 'derived']);
  });

  it('shows it without the dateline', async () => {
    const article = await readOne(`NEWARK, N.J. _ ${FIRST} Mr. Ek spoke. ${SECOND}`);
    expect([article.title, article.dateline?.place]).toEqual([FIRST, 'NEWARK, N.J.']);
  });

  it('reads a day in front of the text as the date, and a printed line of that day for its time', async () => {
    expect((await readOne(` date 2021-05-03 ${FIRST}`)).publishedAt).toBe('2021-05-03');
    expect(
      (await readOne(` date 2021-05-03 A title here\n3 May 2021, 6.30 pm\n\n${FIRST}\n\n${SECOND}`))
        .publishedAt,
    ).toBe('2021-05-03T18:30');
    expect(
      (await readOne(` date 2021-05-03 A title here\n9 May 2021, 6.30 pm\n\n${FIRST}\n\n${SECOND}`))
        .publishedAt,
    ).toBe('2021-05-03');
  });

  it('takes out boxes of links between paragraphs, but not lists of the article', async () => {
    const list = ['Fares: 30 crowns', 'Harbour dues: 35 crowns', 'Fuel: 20 crowns'];
    const box = [
      'Most read',
      'OUT AT SEA',
      'Ship lost for a week is found again',
      'Harbour master resigns',
    ];
    const page = [...PAGE.slice(0, 8), ...box, SECOND, ...list, ...PAGE.slice(9)];
    expect(paragraphsOf(await readOne(page.join('\n')))).toEqual([FIRST, SECOND, ...list, THIRD]);
  });

  it('ends where the next article or a comment begins', async () => {
    const body = ['island', 'city', 'province'].flatMap((place) =>
      [FIRST, SECOND, THIRD].map((line) => `In the ${place}, ${line.replaceAll('island', place)}`),
    );
    const next = ['Harbour closed for a week', 'Bo Ekman', 'May 2, 2021', FIRST, SECOND, THIRD];
    expect(paragraphsOf(await readOne([...PAGE.slice(0, 7), ...body, ...next].join('\n')))).toEqual(
      body,
    );
  });

  it('takes out notes about the author and credited captions', async () => {
    const page = [
      ...PAGE.slice(0, 8),
      'The harbour of the island, where the envoy arrived on Tuesday. (Lamp)',
      ...PAGE.slice(9, 11),
      'Ann Lee',
      'Ann Lee covers the harbour for the Lamp and has written two books.',
      ...PAGE.slice(11),
    ];
    const article = await readOne(page.join('\n'));
    expect(paragraphsOf(article)).toEqual([FIRST, SECOND, THIRD]);
    expect(article.removed.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['about the author', 'caption with credit']),
    );
  });

  it('prefers the headline to the standfirst below it', async () => {
    const page = [
      'Home',
      'Council hears envoy after talks on harbour',
      'The envoy told the council what the talks had brought home',
      'By Ann Lee',
      FIRST,
      SECOND,
      THIRD,
    ];
    expect((await readOne(page.join('\n'))).title).toBe(page[1]);
  });

  it('takes out what an outlet prints in several files, but never a copy of the same article', async () => {
    const page = (...body: string[]): string =>
      ['lamp.com', 'A word from our harbour', ...body, 'A word from our harbour'].join('\n\n');
    const other = [
      SECOND.replace('council', 'court'),
      THIRD.replace('talks', 'trial'),
      FIRST.replace('talks', 'trial'),
    ];
    const { articles } = await read(
      page(FIRST, SECOND, THIRD),
      page(...other),
      page(FIRST, SECOND, THIRD),
    );
    expect(articles.map(paragraphsOf)).toEqual([
      [FIRST, SECOND, THIRD],
      other,
      [FIRST, SECOND, THIRD],
    ]);
  });

  it('reads numeric dates as the outlet writes them elsewhere, and leaves them open where nothing tells', async () => {
    const page = (date: string, body: string): string =>
      `lamp.com\n\nCouncil hears envoy after talks\n\n${date}\n\n${body}\n\n${THIRD}`;
    const { articles } = await read(page('03/04/2021', FIRST), page('28/12/2021', SECOND));
    expect(articles.map(({ publishedAt }) => publishedAt)).toEqual(['2021-04-03', '2021-12-28']);
    expect((await readOne(page('03/04/2021', FIRST))).publishedAt).toBeUndefined();
    expect(
      (await readOne(page('03/04/2021', `${FIRST}\n\n12/31/2021\n\n${SECOND}`))).publishedAt,
    ).toBe('2021-03-04');
  });

  it('infers a day from its weekday and a dated sister article, and from nothing else', async () => {
    const undated = `The council met Wednesday (Dec. 22) to hear its envoy, who came home from the talks.\n\n${SECOND}`;
    const dated = ` date 2021-12-28 ${THIRD}`;
    expect((await read(undated, dated)).articles[0]).toMatchObject({
      publishedAt: '2021-12-22',
      publishedAtCertainty: 'inferred',
    });
    expect((await read(undated)).articles[0]!.publishedAt).toBeUndefined();
    expect(
      (await read(undated.replace('Wednesday', 'Friday'), dated)).articles[0]!.publishedAt,
    ).toBeUndefined();
  });

  it.each<[string, string[], string | undefined]>([
    ['two of one day', ['May 3, 2021', 'May 3, 2021'], '2021-05-03'],
    ['the last of two days', ['May 3, 2021', 'May 2, 2021'], '2021-05-03'],
    ['none of one message', ['May 3, 2021'], undefined],
    ['none of days far apart', ['May 3, 2021', 'May 3, 2019'], undefined],
  ])('infers a day from the messages that a text shows: %s', async (_kind, days, expected) => {
    const shown = days.map((day, at) => `${at} ${SECOND} — Ann Lind (@annlind) ${day}`);
    const article = await readOne([FIRST, ...shown, THIRD].join('\n\n'));
    expect(article.publishedAt).toBe(expected);
    if (expected !== undefined) expect(article.publishedAtCertainty).toBe('inferred');
  });

  it('warns about files that hold no article, says what to do, and reads the rest', async () => {
    const { articles, warnings } = await readArticles([
      fileOf('', 'empty.txt'),
      fileOf('***\n\n12 34\n', 'stars.txt'),
      { path: 'zeros.txt', bytes: new Uint8Array(50) },
      fileOf(FIRST, 'good.txt'),
    ]);
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect(warnings.map(({ path }) => path).sort()).toEqual([
      'empty.txt',
      'stars.txt',
      'zeros.txt',
    ]);
    for (const { message } of warnings) expect(message).toMatch(/; /);
  });

  it.each([
    ['digits', '1'],
    ['spaces', ' '],
    ['quotes', '"'],
    ['capitals', 'A '],
    ['brackets', '('],
    ['escapes', '\u001b]'],
    ['separators', ' | '],
    ['lines', 'Share\n'],
    ['sentences', `${FIRST}\n`],
    ['names', 'Ann Lee, '],
    ['dates', '3 May 2021 '],
  ])('survives 100,000 %s', async (_, piece) => {
    const { articles } = await read(piece.repeat(100_000), `${piece.repeat(1000)}${FIRST}`);
    for (const article of articles) expect(paragraphsOf(article).join('\n\n')).toBe(article.body);
  });

  it('reads the beginning of what is too long, and says so', async () => {
    const items = [FIRST, SECOND, THIRD].map((text) => ({ title: 'A title', text }));
    const long = [FIRST, SECOND, THIRD].join('\n\n');
    const files = [
      fileOf(long, 'long.txt'),
      fileOf(JSON.stringify({ title: 'A title', text: long }), 'record.json'),
      fileOf(JSON.stringify(items), 'many.json'),
      fileOf(`{"text": ${long}`, 'broken.json'),
    ];
    const limits = { ...LIMITS, maxLength: FIRST.length + SECOND.length + 4, maxArticles: 2 };
    const { articles, warnings } = await readArticles(files, { limits });
    expect(articles.map(({ path }) => path)).toEqual([
      'long.txt',
      'record.json',
      'many.json',
      'many.json',
    ]);
    expect(articles[0]!.body).toBe(`${FIRST}\n\n${SECOND}`);
    expect(articles[1]!.body).toBe(`${FIRST}\n\n${SECOND}`);
    const tooLong = `holds more than ${limits.maxLength} characters in an article, the rest is left out; --max-length raises the limit`;
    expect(warnings).toEqual([
      { path: 'long.txt', message: tooLong },
      { path: 'record.json', message: tooLong },
      {
        path: 'many.json',
        message:
          'holds more than 2 articles, the rest is left out; --max-articles raises the limit',
      },
      {
        path: 'broken.json',
        message: 'is broken JSON, perhaps cut in the middle, and is left out; save it again whole',
      },
    ]);
  });

  it.each([
    ['cut at its end', ['1', '2', '{"text": "The br'], ['1', '2'], 'line 3, which is no whole'],
    ['broken within', ['1', 'null', '', '{"text"', '2'], ['1', '2'], '2 lines that are no whole'],
    ['a list that is cut', ['[', '1,', '2'], ['2'], '2 lines that are no whole'],
    ['whole, with empty lines', ['1', '', '  ', '2', ''], ['1', '2'], undefined],
  ])('names the lines of a dump that is %s', async (_, rows, found, said) => {
    const lines = rows.map((row) =>
      row.replace(/^[12]/, (number) => JSON.stringify({ title: `Part ${number}`, text: FIRST })),
    );
    const { articles, warnings } = await readArticles([fileOf(lines.join('\n'), 'a.jsonl')]);
    expect(articles.map(({ title }) => title)).toEqual(found.map((number) => `Part ${number}`));
    expect(warnings).toEqual(
      said === undefined
        ? []
        : [{ path: 'a.jsonl', message: expect.stringContaining(`holds ${said}`) as string }],
    );
  });

  it('unpacks no more than the limit', async () => {
    const limits = { ...LIMITS, maxSize: 1000 };
    const files = [
      { path: 'bomb.txt.gz', bytes: gzipSync(FIRST.repeat(100)) },
      { path: 'good.txt.gz', bytes: gzipSync(FIRST) },
    ];
    const { articles, warnings } = await readArticles(files, { limits });
    expect(articles.map(({ body }) => body)).toEqual([FIRST]);
    expect(warnings.map(({ path, message }) => [path, message.split('; ')[1]])).toEqual([
      ['bomb.txt.gz', '--max-size raises the limit'],
    ]);
  });

  it('cuts a headline and names that fill megabytes', async () => {
    const authors = ['Bo Ek', ...Array<string>(1e5).fill('Ann Lee '.repeat(300))];
    const fields = { title: 'x'.repeat(1e6), authors };
    const article = await readOne(JSON.stringify({ ...fields, text: FIRST }));
    expect(article.title.length).toBeLessThan(3000);
    expect(article.author).toBe('Bo Ek');
  });
});

describe('a brief of one sentence', () => {
  const BRIEFS: readonly string[] = [
    'Bo Ekman left the harbour council on 9 June 2020.',
    'Bo Ekman said on 9 June 2020 that the council would meet',
    'Bo Ekman, warden of the lock, was dismissed on 9 June 2020 (AP).',
    'Reported by Bo Ekman, the lock burst on 9 June 2020.',
    'Bo Ekman told us 3 hours ago that he had left.',
    'The lock burst on Tuesday, the police of Harstad said.',
  ];
  const FORMS: readonly [name: string, wrap: (brief: string) => string][] = [
    ['a.txt', (brief) => brief],
    ['a.md', (brief) => brief],
    ['a.json', (brief) => JSON.stringify({ title: 'In brief', text: brief })],
    [
      'a.html',
      (brief) =>
        `<html><head><title>In brief</title></head><body><h1>In brief</h1><p>${brief}</p></body></html>`,
    ],
    ['a.rss', (brief) => rssOf('In brief', brief)],
    ['same-title.rss', (brief) => rssOf(brief, brief)],
  ];
  const rssOf = (title: string, brief: string): string =>
    `<rss version="2.0"><channel><title>Lamp</title><item><title>${title}</title><description>${brief}</description></item></channel></rss>`;

  it.each(BRIEFS)('is an article in every format: %s', async (brief) => {
    for (const [name, wrap] of FORMS) {
      const { articles } = await readArticles([fileOf(wrap(brief), name)]);
      expect([name, articles.map(({ body }) => body)]).toEqual([name, [brief]]);
    }
  });

  it('did not appear on the day that it tells of', async () => {
    expect((await readOne(BRIEFS[0]!)).publishedAt).toBeUndefined();
    const posted = `Published: 10 June 2020\n\n${BRIEFS[0]!}`;
    expect((await readOne(posted)).publishedAt).toBe('2020-06-10');
  });

  it.each(['Bo Ekman, 9 June 2020', 'By Bo Ekman', 'Tuesday, 9 June 2020 6.30 p.m.'])(
    'is no line that only says who wrote, and when: %s',
    async (line) => {
      expect((await read(line)).articles).toEqual([]);
    },
  );
});

describe('a file that fails while it is read', () => {
  it('costs itself, and is named once with what happened', async () => {
    const broken = {
      path: 'broken.txt',
      bytes: () => {
        throw new TypeError('x is null\nand more');
      },
    };
    const gone = {
      path: 'gone.txt',
      bytes: () => {
        throw Object.assign(new Error("EIO: i/o error, read '/a/gone.txt'"), { code: 'EIO' });
      },
    };
    const { articles, warnings } = await readArticles([broken, gone, fileOf(FIRST, 'good.txt')]);
    expect(articles.map(({ path }) => path)).toEqual(['good.txt']);
    expect(warnings).toEqual([
      {
        path: 'broken.txt',
        message: expect.stringMatching(
          /^is left out for a fault.*TypeError.*x is null; please report/,
        ) as string,
      },
      { path: 'gone.txt', message: "can't be read: i/o error (EIO)" },
    ]);
  });

  it('is read only when its turn comes, and those beyond the limit of a run never', async () => {
    const asked: string[] = [];
    const lazy = (path: string) => ({
      path,
      bytes: () => {
        asked.push(path);
        return Buffer.from(FIRST);
      },
    });
    const limits = { ...LIMITS, maxTotal: FIRST.length * 2 };
    const files = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map(lazy);
    const { articles, warnings } = await readArticles(files, { limits });
    expect(asked).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(articles).toHaveLength(2);
    expect(warnings).toEqual([
      {
        path: 'c.txt',
        message: expect.stringMatching(/2 files, is left out.*--max-total raises/) as string,
      },
    ]);
  });

  it('is counted unpacked', async () => {
    const packed = { path: 'a.txt.gz', bytes: gzipSync(FIRST.repeat(50)) };
    const limits = { ...LIMITS, maxTotal: FIRST.length * 20 };
    const { warnings } = await readArticles([packed], { limits });
    expect(warnings[0]?.message).toContain('--max-total raises');
  });

  it('says which file has characters that could not be read', async () => {
    const told =
      'The mayor of Tarn resigned on Monday after the ferry strike, she told the council.';
    const { warnings } = await read(
      `Mayor quits\n\n${told}`,
      `Caf\ufffd shut\n\n${told} A caf\ufffd shut.`,
    );
    expect(warnings.map(({ path }) => path)).toEqual(['folder/1.txt']);
    expect(warnings[0]?.message).toContain('save it again as UTF-8');
  });
});
