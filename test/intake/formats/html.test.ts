import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../source/intake/limits.js';
import { readArticles } from '../../../source/intake/read-articles.js';
import type { Article } from '../../../source/model/article.js';
import { fileOf, paragraphsOf } from '../../helpers/intake.js';

const FIRST =
  'The council of the island met on Tuesday to hear what its envoy had brought home from the talks.';
const SECOND =
  '“We have little that could be signed before the winter,” the envoy told the council, and he asked for more time.';
const THIRD =
  'The talks will go on in a week, when the harbour of the neighbouring island is free of ice again.';

async function readPage(html: string): Promise<Article> {
  const { articles } = await readArticles([fileOf(html, 'folder/page.html')]);
  return articles[0]!;
}

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/news">News of the day and of the week, as it comes in.</a></nav>
    <article>${body}</article>
    <footer>© 2021 The Daily Lamp. All rights reserved.</footer></body></html>`;
}

const BODY = `<h1>Council hears envoy after talks</h1><p>${FIRST}</p>
  <figure><img src="a.jpg"><figcaption>The harbour of the island, where the envoy arrived on Tuesday.</figcaption></figure>
  <p>${SECOND}</p><div style="display:none"><p>Nobody should read this sentence, which the page hides from all its readers.</p></div>
  <p>${THIRD}</p>`;

describe('readHtml', () => {
  it('keeps the paragraphs and says why the rest is gone', async () => {
    const article = await readPage(page('', BODY));
    expect(paragraphsOf(article)).toEqual([FIRST, SECOND, THIRD]);
    expect(article.paragraphs.map(({ line }) => line)).toEqual([undefined, undefined, undefined]);
    expect(new Set(article.removed.map(({ reason }) => reason))).toEqual(
      new Set(['navigation', 'headline', 'caption', 'footer']),
    );
  });

  const METADATA: readonly [why: string, head: string, expected: Partial<Article>][] = [
    [
      'JSON-LD',
      `<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], "headline": "Council hears &quot;envoy&quot;",
        "datePublished": "2021-05-03T18:30:00+02:00", "author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Organization", "name": "Lamp"}],
        "publisher": {"name": "The Daily Lamp"}}]}</script>`,
      { publishedAt: '2021-05-03T18:30', author: 'Ann Lee', publisher: 'The Daily Lamp' },
    ],
    [
      'OpenGraph',
      `<meta property="og:title" content="Council hears envoy after talks | Lamp"><meta property="og:site_name" content="Lamp">
       <meta property="article:published_time" content="2021-05-03"><meta name="author" content="By Ann Lee"><link rel="canonical" href="https://lamp.example/a">`,
      {
        title: 'Council hears envoy after talks',
        publishedAt: '2021-05-03',
        author: 'Ann Lee',
        publisher: 'Lamp',
        url: 'https://lamp.example/a',
      },
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type": </script>',
      { title: 'Council hears envoy after talks', author: undefined },
    ],
  ];
  it.each(METADATA)('reads %s', async (_, head, expected) => {
    expect(await readPage(page(head, BODY))).toMatchObject(expected);
  });

  it('takes the language from the page', async () => {
    expect((await readPage(page('', BODY))).language).toBe('en');
  });

  it('prefers the day that the page prints to the one of another zone', async () => {
    const head = '<meta property="article:published_time" content="2021-05-04T01:30:00Z">';
    const article = await readPage(
      page(head, BODY.replace('</h1>', '</h1><div>May 3, 2021 9:30 pm</div>')),
    );
    expect(article.publishedAt).toBe('2021-05-03T21:30');
  });

  it('cleans what entities hide', async () => {
    const article = await readPage(
      page('', BODY.replace('Tuesday', 'Tues&#8203;day&#x1b;[31m&#x202e;')),
    );
    expect(article.body).toContain('Tuesday to hear');
  });

  it.each([
    ['50,000 nested tags', `${'<div>'.repeat(50_000)}${FIRST}`],
    ['50,000 nested tags with a bracket inside', `${'<div class="<">'.repeat(50_000)}${FIRST}`],
    ['50,000 open brackets', `<html>${'<'.repeat(50_000)} ${FIRST}`],
    [
      'an entity bomb',
      `<!doctype html><!ENTITY a "${'b'.repeat(1000)}"><p>${'&a;'.repeat(10_000)}</p><p>${FIRST}</p>`,
    ],
    ['20,000 attributes', `<p ${'a="b" '.repeat(20_000)}>${FIRST}</p>`],
    ['50,000 comparisons in a script', `<p>${FIRST}</p><script>${'a<b;'.repeat(50_000)}</script>`],
    ['an unclosed comment', `<html><!--${'-'.repeat(50_000)}<p>${FIRST}</p>`],
  ])('survives %s', async (_, html) => {
    const { articles, warnings } = await readArticles([fileOf(html, 'page.html')]);
    const lost = warnings.filter(({ message }) => !message.includes('--max-html-depth'));
    expect(articles.length + lost.length).toBe(1);
  });

  it.each([
    ['page', 'page.html', (html: string) => html],
    ['record', 'dump.json', (html: string) => JSON.stringify({ title: 'A title', text: html })],
    [
      'feed',
      'feed.xml',
      (html: string) =>
        `<rss version="2.0"><channel><title>Lamp</title><item><description><![CDATA[${html}]]></description></item></channel></rss>`,
    ],
  ])(
    'reads what is nested too deep in a %s as text, and names the option',
    async (_, path, wrap) => {
      const file = fileOf(wrap(`${'<div>'.repeat(12)}<p>${FIRST}</p>${'</div>'.repeat(12)}`), path);
      const { articles, warnings } = await readArticles([file], {
        limits: { ...LIMITS, maxHtmlDepth: 10 },
      });
      expect(articles[0]?.body).toContain(FIRST);
      expect(warnings).toEqual([
        { path, message: expect.stringContaining('--max-html-depth raises') as string },
      ]);
      expect((await readArticles([file])).warnings).toEqual([]);
    },
  );

  it.each([
    '<html ',
    '<!doctype html>\n<HTML lang="en" data-',
    '<?xml version="1.0"?><html xmlns=',
  ])('tells of a page cut within its first tag, and reads its neighbour: %s', async (html) => {
    const { articles, warnings } = await readArticles([
      fileOf(html, 'cut.html'),
      fileOf(FIRST, 'whole.txt'),
    ]);
    expect(articles.map(({ path }) => path)).toEqual(['whole.txt']);
    expect(warnings).toEqual([
      { path: 'cut.html', message: expect.stringContaining('check that it has') as string },
    ]);
  });
});

describe('what a page holds', () => {
  const paragraphs = async (body: string): Promise<string[]> =>
    paragraphsOf(await readPage(page('', body)));
  const HEAD = '<h1>Council hears envoy after talks</h1><p>By Ann Lee</p><p>May 3, 2021</p>';

  it.each([
    ['a table of two columns', '<tr><td>Boats</td><td>9</td></tr>'],
    ['a table of four', '<tr><td>Oslo</td><td>9</td><td>12</td><td>1,204</td></tr>'],
  ])('%s cuts nothing off', async (_, row) => {
    const table = `<table>${row.repeat(8)}</table>`;
    const kept = await paragraphs(`${HEAD}<p>${FIRST}</p>${table}<p>${SECOND}</p><p>${THIRD}</p>`);
    expect(kept).toEqual(expect.arrayContaining([FIRST, SECOND, THIRD]));
    expect(kept.filter((text) => text.includes(' | '))).toHaveLength(8);
  });

  it('a playlist below the first paragraph cuts nothing off', async () => {
    const clips = Array.from(
      { length: 9 },
      (_, at) => `<div><p>Sailors sing ${at}</p><span>0${at}:24</span><p>Yesterday</p></div>`,
    );
    const kept = await paragraphs(
      `${HEAD}<p>${FIRST}</p><div class="clips">${clips.join('')}</div><p>${SECOND}</p><p>${THIRD}</p>`,
    );
    expect(kept).toEqual(expect.arrayContaining([FIRST, SECOND, THIRD]));
  });

  it('items without full stops, and last turns of two words, stay', async () => {
    const list = '<ul><li>Line 4 to the mill</li><li>Night boats</li><li>School boats</li></ul>';
    const turns = '<p>HOST: Why?</p><p>EK: The ice.</p><p>“Never again.”</p>';
    const kept = await paragraphs(`${HEAD}<p>${FIRST}</p>${list}<p>${SECOND}</p>${turns}`);
    expect(kept.slice(1, 4)).toEqual(['Line 4 to the mill', 'Night boats', 'School boats']);
    expect(kept.slice(-3)).toEqual(['HOST: Why?', 'EK: The ice.', '“Never again.”']);
  });

  it('several whole articles are several', async () => {
    const one = (title: string, by: string): string =>
      `<article><h2>${title}</h2><p class="byline">By ${by}</p><time datetime="2021-05-03">May 3</time>
        <p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article>`;
    const { articles } = await readArticles([
      fileOf(
        `<!doctype html><html><head><title>News | Lamp</title></head><body>${one('Council hears envoy', 'Ann Lee')}${one('Ice leaves harbour', 'Rut Klerk')}</body></html>`,
        'a.html',
      ),
    ]);
    expect(articles.map(({ title, author, publishedAt }) => [title, author, publishedAt])).toEqual([
      ['Council hears envoy', 'Ann Lee', '2021-05-03'],
      ['Ice leaves harbour', 'Rut Klerk', '2021-05-03'],
    ]);
  });

  it('a text that stands in its JSON-LD alone is read', async () => {
    const data = { '@type': 'NewsArticle', articleBody: `${FIRST}\n\n${SECOND}\n\n${THIRD}` };
    const { articles } = await readArticles([
      fileOf(
        `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="app"></div></body></html>`,
        'a.html',
      ),
    ]);
    expect(articles.map(paragraphsOf)).toEqual([[FIRST, SECOND, THIRD]]);
  });

  it('a check for machines is told from an article', async () => {
    const { articles, warnings } = await readArticles([
      fileOf(
        '<!doctype html><html><head><title>Just a moment</title></head><body><p>Checking your browser before you proceed. This takes five seconds.</p></body></html>',
        'a.html',
      ),
    ]);
    expect([articles, warnings[0]?.message]).toEqual([
      [],
      expect.stringContaining('holds no article'),
    ]);
  });
});

describe('what a page says of itself', () => {
  const of = async (head: string, body: string): Promise<Article> => readPage(page(head, body));
  const TEXT = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
  const H1 = '<h1>Council hears envoy after talks</h1>';

  it.each([
    [
      'the printed headline before the short one of the head',
      '<title>Envoy at council</title>',
      H1,
    ],
    [
      'without section and outlet',
      '<title>Council hears envoy after talks : Islands : The Lamp</title><meta property="og:site_name" content="The Lamp">',
      '<h2>Islands</h2>',
    ],
    ['encoded twice', '', '<h1>Council hears envoy after talks &amp;#8211; live</h1>'],
    [
      'behind site and section',
      '<title>THE LAMP | Islands | Council hears envoy after talks</title>',
      '<b>Council hears envoy after talks</b>',
    ],
    [
      'before the long name of its site',
      '<title>Council hears envoy after talks | The Morning Lamp of Northern Orlow Bay and Isles</title>',
      '<b>Council hears envoy after talks</b>',
    ],
  ])('title: %s', async (_, head, heading) => {
    expect((await of(head, heading + TEXT)).title).toMatch(
      /^Council hears envoy after talks(?: – live)?$/,
    );
  });

  it.each([
    [
      'the tail of its title',
      '<title>Council hears envoy after talks - Islands - Isle Gazette</title>',
      'Isle Gazette',
    ],
    [
      'the head of its title',
      '<title>Isle Gazette | Council hears envoy after talks</title>',
      'Isle Gazette',
    ],
    [
      'no topic in its place',
      '<title>Island Talks | Council hears envoy after talks</title>',
      undefined,
    ],
    [
      'its host',
      '<link rel="canonical" href="https://www.isle-gazette.example/a">',
      'isle-gazette.example',
    ],
  ])('outlet: %s', async (_, head, publisher) => {
    const plain = `<!doctype html><html lang="en"><head>${head}</head><body><article>${H1}${TEXT}</article></body></html>`;
    expect((await readPage(plain)).publisher).toBe(publisher);
  });

  it.each([
    [
      'publication before update',
      '<meta property="article:modified_time" content="2021-06-01">',
      'Updated <time datetime="2021-06-01">June 1</time></p><p>Published <time datetime="2021-05-03">May 3</time>',
    ],
    ['in words', '<meta name="date" content="Mon, 03 May 2021 18:30 GMT">', ''],
    [
      'in its address',
      '<meta property="og:url" content="https://lamp.example/2021/05/03/talks">',
      '',
    ],
    ['numbers as its language has them', '', '03/05/2021'],
    [
      'an update where nothing else is told',
      '<meta property="article:modified_time" content="2021-05-03">',
      '',
    ],
  ])('day: %s', async (_, head, date) => {
    expect((await of(head, `${H1}<p>${date}</p>${TEXT}`)).publishedAt).toMatch(/^2021-05-03/);
  });

  it('a day above the headline is another article’s', async () => {
    const body = `<div><a href="/r">Ice leaves harbour</a> <time datetime="2020-01-08">later</time></div>${H1}<time datetime="2021-05-03">May 3, 2021</time>${TEXT}`;
    expect((await of('', body)).publishedAt).toBe('2021-05-03');
  });

  it('hours ago count from the saving', async () => {
    const saved =
      '<!-- Page saved with SingleFile\n saved date: Mon May 03 2021 01:30:00 GMT+0100 -->';
    const { publishedAt } = await readPage(
      page('', `${H1}<p>3 hours ago</p>${TEXT}`).replace('<head>', `<head>${saved}`),
    );
    expect(publishedAt).toBe('2021-05-02');
  });

  it.each([
    ['a series', '<div class="kicker"><a href="/k">Evening Whistle</a></div>', undefined],
    ['an account', '<p>By Rut Klerk</p>', 'Rut Klerk'],
    [
      'name and role in two elements',
      '<div class="byline">By <span>Rut Klerk</span><span>Staff Writer</span></div>',
      'Rut Klerk',
    ],
  ])('author: %s', async (_, line, author) => {
    const head = line.includes('By Rut') ? '<meta name="author" content="admin">' : '';
    expect((await of(head, `${H1}${line}<time>May 3, 2021</time>${TEXT}`)).author).toBe(author);
  });
});
