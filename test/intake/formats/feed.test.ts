import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../source/intake/read-articles.js';
import { fileOf, paragraphsOf } from '../../helpers/intake.js';

const FIRST =
  'The court freed the captain of the ferry on Friday, eight months after it had sunk off the cape.';
const SECOND =
  'Three judges had heard forty people in nine days and read the log of every boat that was out.';

const rss = (items: string, title = 'The Harbour Post'): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dcterms="http://purl.org/dc/terms/"><channel><title>${title}</title>${items}</channel></rss>`;
const item = (
  more: string,
  text = `&lt;p&gt;${FIRST}&lt;/p&gt;&lt;p&gt;${SECOND}&lt;/p&gt;`,
): string =>
  `<item><title>Court frees captain</title>${more}<description>${text}</description></item>`;
const read = async (text: string) => readArticles([fileOf(text, 'a.xml')]);

describe('readFeed', () => {
  it('names the outlet that an entry comes from before the feed', async () => {
    const { articles } = await read(
      rss(
        item('<source url="https://lamp.example">Cape Lamp</source>').replace(
          'captain<',
          'captain - Cape Lamp<',
        ),
        'Planet',
      ),
    );
    expect(articles.map(({ title, publisher }) => [title, publisher])).toEqual([
      ['Court frees captain', 'Cape Lamp'],
    ]);
  });

  it('reads an entry that stands twice once, and says so', async () => {
    const { articles, warnings } = await read(
      rss(item('<guid>1</guid>') + item('<guid>1</guid>') + item('<guid>2</guid>')),
    );
    expect(articles).toHaveLength(2);
    expect(warnings[0]?.message).toContain('holds 1 entry twice, read once');
  });

  it.each([
    [
      'escaped twice',
      `&amp;lt;p&amp;gt;${FIRST}&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;${SECOND}&amp;lt;/p&amp;gt;`,
    ],
    ['in base64', Buffer.from(`<p>${FIRST}</p><p>${SECOND}</p>`).toString('base64')],
    [
      'with the tail of a blog',
      `&lt;p&gt;${FIRST}&lt;/p&gt;&lt;p&gt;${SECOND}&lt;/p&gt;&lt;p&gt;The post Court frees captain appeared first on Harbour Post.&lt;/p&gt;`,
    ],
    [
      'with a link to the rest',
      `&lt;p&gt;${FIRST}&lt;/p&gt;&lt;p&gt;${SECOND} &lt;a href="/a"&gt;Continue reading...&lt;/a&gt;&lt;/p&gt;`,
    ],
  ])('reads a text %s', async (_, text) => {
    const { articles } = await read(rss(item('', text)));
    expect(articles.map(paragraphsOf)).toEqual([[FIRST, SECOND]]);
  });

  it('keeps a text that only speaks of reading', async () => {
    const text = `&lt;p&gt;${FIRST}&lt;/p&gt;&lt;p&gt;“I must read more,” she said.&lt;/p&gt;`;
    const { articles } = await read(rss(item('', text)));
    expect(articles.map(paragraphsOf)).toEqual([[FIRST, '“I must read more,” she said.']]);
  });

  it('knows Atom by its root, whatever its prefix', async () => {
    const atom = `<?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>The Harbour Post &amp; Echo</a:title><a:entry><a:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Court <em>frees</em> captain</div></a:title><a:content type="text">${FIRST}</a:content></a:entry></a:feed>`;
    const { articles } = await read(atom);
    expect(articles.map(({ title, publisher }) => [title, publisher])).toEqual([
      ['Court frees captain', 'The Harbour Post & Echo'],
    ]);
  });

  it('takes address and day where else a feed may state them', async () => {
    const more =
      '<guid>https://lamp.example/a</guid><dcterms:issued>2021-05-03T10:00:00Z</dcterms:issued>';
    const { articles } = await read(rss(item(more)));
    expect(articles.map(({ url, publishedAt }) => [url, publishedAt])).toEqual([
      ['https://lamp.example/a', '2021-05-03T10:00'],
    ]);
  });

  it.each([
    [
      'within the text of an entry',
      (text: string) => text.slice(0, text.lastIndexOf('Three judges')),
    ],
    [
      'within CDATA',
      (text: string) =>
        text
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('<description>', '<description><![CDATA[')
          .replaceAll('</description>', ']]></description>')
          .slice(0, -130),
    ],
    ['within a tag', (text: string) => `${text.slice(0, text.lastIndexOf('</item>'))}</ite`],
  ])('reads what is cut %s', async (_, cut) => {
    const { articles, warnings } = await read(
      cut(rss(item('<guid>1</guid>') + item('<guid>2</guid>'))),
    );
    expect(articles.map(({ title }) => title)).toEqual([
      'Court frees captain',
      'Court frees captain',
    ]);
    expect(articles[0] && paragraphsOf(articles[0])).toEqual([FIRST, SECOND]);
    expect(warnings[0]?.message).toContain('is cut');
  });
});
