import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../source/intake/read-articles.js';
import { fileOf, paragraphsOf } from '../../helpers/intake.js';

const FIRST = 'The council of the island met on Tuesday to hear what its envoy had brought home.';
const SECOND =
  '“We have little that could be signed,” the envoy told the council, and he asked for time.';

const articlesOf = async (text: string, path: string) =>
  (await readArticles([fileOf(text, path)])).articles;

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel><title>The Daily Lamp</title><language>en-gb</language>
  <item><title>Council &amp;amp; envoy</title><link>https://lamp.example/1</link><pubDate>Tue, 28 Dec 2021 16:25:00 +0500</pubDate>
    <dc:creator>Ann Lee</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>${FIRST}</p><p>${SECOND}</p>]]></content:encoded></item>
  <item><title>Second & last</title><description>&lt;p&gt;${SECOND}&lt;/p&gt;</description></item></channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Daily Lamp</title><entry><title>Council hears envoy</title>
  <link href="https://lamp.example/1"/><published>2021-12-28T16:25:00Z</published><author><name>Ann Lee</name></author>
  <content type="html">&lt;p&gt;${FIRST}&lt;/p&gt;</content><summary>Short.</summary></entry></feed>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Daily Lamp',
  items: [
    {
      id: '1',
      url: 'https://lamp.example/1',
      title: 'Council hears envoy',
      content_html: `<p>${FIRST}</p>`,
      date_published: '2021-12-28T16:25:00Z',
      authors: [{ name: 'Ann Lee' }],
    },
  ],
});

const RECORD = {
  title: 'Council hears envoy',
  maintext: `${FIRST}\n${SECOND}`,
  authors: ['Ann Lee', 'Bo Ekman'],
  date_publish: '2021-12-28 16:25:00',
  source_domain: 'lamp.example',
  url: 'https://lamp.example/1',
};

const MARKDOWN = `---\ntitle: Council hears envoy\ndate: 2021-12-28\nauthor: Ann Lee\n---\n\n# Council hears envoy\n\nThe council of the **island** met on Tuesday to\nhear what its [envoy](https://lamp.example) had brought home.\n\n## The harbour\n\n> ${SECOND}\n\n- One thing\n- Another \\*thing\\*\n`;

describe('feeds', () => {
  it('give an article for each entry, full text before summary', async () => {
    const articles = await articlesOf(RSS, 'lamp.xml');
    expect(articles.map((article) => [article.id, article.title, paragraphsOf(article)])).toEqual([
      ['lamp#1', 'Council & envoy', [FIRST, SECOND]],
      ['lamp#2', 'Second & last', [SECOND]],
    ]);
    expect(articles[0]).toMatchObject({
      publisher: 'The Daily Lamp',
      author: 'Ann Lee',
      publishedAt: '2021-12-28T16:25',
      url: 'https://lamp.example/1',
      language: 'en',
    });
  });

  it.each([
    ['Atom', ATOM, 'feed.atom'],
    ['JSON Feed', JSON_FEED, 'feed.json'],
  ])('%s is read, too', async (_, text, path) => {
    const [article] = await articlesOf(text, path);
    expect(article).toMatchObject({
      title: 'Council hears envoy',
      author: 'Ann Lee',
      publisher: 'The Daily Lamp',
      publishedAt: '2021-12-28T16:25',
      url: 'https://lamp.example/1',
      body: FIRST,
    });
  });
});

describe('JSON', () => {
  const FORMS: readonly [why: string, text: string][] = [
    ['one object', JSON.stringify(RECORD)],
    ['a list', JSON.stringify([RECORD, RECORD])],
    ['a list under a name', JSON.stringify({ total: 2, articles: [RECORD, RECORD] })],
    ['a line each', `${JSON.stringify(RECORD)}\n{"broken": \n${JSON.stringify(RECORD)}\n`],
  ];
  it.each(FORMS)('%s', async (_, text) => {
    const articles = await articlesOf(text, 'dump.json');
    expect(articles.length).toBeGreaterThan(0);
    for (const article of articles) {
      expect(article).toMatchObject({
        title: 'Council hears envoy',
        author: 'Ann Lee, Bo Ekman',
        publishedAt: '2021-12-28T16:25',
        publisher: 'lamp.example',
      });
      expect(paragraphsOf(article)).toEqual([FIRST, SECOND]);
    }
  });

  it('says when a dump holds no text', async () => {
    const { articles, warnings } = await readArticles([fileOf('[{"title": "A"}]', 'dump.json')]);
    expect([articles, warnings.map(({ path }) => path)]).toEqual([[], ['dump.json']]);
  });
});

describe('Markdown', () => {
  it('loses its marks, keeps its text and the lines where it starts', async () => {
    const [article] = await articlesOf(MARKDOWN, 'note.md');
    expect(article).toMatchObject({
      title: 'Council hears envoy',
      author: 'Ann Lee',
      publishedAt: '2021-12-28',
    });
    expect(paragraphsOf(article!)).toEqual([
      FIRST,
      'The harbour',
      SECOND,
      'One thing',
      'Another *thing*',
    ]);
    expect(article!.paragraphs.map(({ line }) => line)).toEqual([9, 12, 14, 16, 17]);
  });

  it('takes its first heading for the title', async () => {
    const [article] = await articlesOf(`Council hears envoy\n===\n\n${FIRST}\n`, 'note.md');
    expect([article!.title, article!.body]).toEqual(['Council hears envoy', FIRST]);
  });

  it('is read as a page where menus stand around it', async () => {
    const menu = '[Skip](#a) | [Home](/) » [News](/n)';
    const share = '[Mail](mailto:?subject=x) [Chat](https://c.example/c)';
    const next = '[![](b.jpg)](/b)\n\n[Ice leaves the harbour](/b)';
    const page = `${menu}\n\n# Council hears envoy\n\n${share}\n\n${FIRST}\n\n${SECOND}\n\n### Related Posts\n\n${next}\n`;
    const [article] = await articlesOf(page, 'page.md');
    expect(article!.title).toBe('Council hears envoy');
    expect(paragraphsOf(article!)).toEqual([FIRST, SECOND]);
  });

  it('is not undone by an alias bomb', async () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n---\n\n${FIRST}\n`;
    expect((await articlesOf(bomb, 'note.md'))[0]!.body).toContain(FIRST);
  });
});

describe('the format of a file', () => {
  it('is told by its content before its ending', async () => {
    expect((await articlesOf(RSS, 'feed.txt')).length).toBe(2);
    expect(
      (await articlesOf(`<html><body><p>${FIRST}</p></body></html>`, 'page.txt'))[0]!.body,
    ).toBe(FIRST);
    expect((await articlesOf(`[Related] {not JSON}\n\n${FIRST}`, 'text.txt'))[0]!.body).toContain(
      FIRST,
    );
    expect((await articlesOf(`${FIRST}\n`, 'text.json'))[0]!.body).toBe(FIRST);
  });

  it('is that of what a .gz file holds', async () => {
    const { articles } = await readArticles([{ path: 'a/note.md.gz', bytes: gzipSync(MARKDOWN) }]);
    expect(articles.map(({ id, title }) => [id, title])).toEqual([['note', 'Council hears envoy']]);
    const { warnings } = await readArticles([
      { path: 'broken.gz', bytes: gzipSync(MARKDOWN).subarray(0, 40) },
    ]);
    expect(warnings[0]!.message).toMatch(/unpacked/);
  });
});
