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
