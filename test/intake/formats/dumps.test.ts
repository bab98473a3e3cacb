import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../source/intake/limits.js';
import { readArticles } from '../../../source/intake/read-articles.js';
import { parseLenient } from '../../../source/intake/formats/records/lenient-json.js';
import { paragraphsOf } from '../../helpers/intake.js';

const TITLE = 'Seals return to the Brede';
const FIRST =
  'Grey seals were counted in the mouth of the Brede on Thursday for the first time since the mill closed.';
const SECOND = '“They came with the herring,” said Kai Brandt, who counts birds there.';
const TEXT = `${FIRST}\n\n${SECOND}`;

const read = async (path: string, text: string, limits = LIMITS) => {
  const { articles, warnings } = await readArticles([{ path, bytes: Buffer.from(text) }], {
    limits,
  });
  return { articles, said: warnings.map(({ message }) => message).join(' / ') };
};

const FACTS = { title: TITLE, publisher: 'Brede Post', author: 'Eva Moll', day: '2024-04-11' };
const own = {
  title: TITLE,
  source: 'Brede Post',
  author: 'Eva Moll',
  date: '2024-04-11',
  text: TEXT,
};

describe('JSON of news', () => {
  it.each<[string, unknown]>([
    [
      'Guardian',
      {
        response: {
          status: 'ok',
          results: [
            {
              webTitle: TITLE,
              webPublicationDate: '2024-04-11T09:00:00Z',
              fields: {
                byline: 'Eva Moll',
                publication: 'Brede Post',
                body: `<p>${FIRST}</p><p>${SECOND}</p>`,
                trailText: 'x',
              },
            },
          ],
        },
      },
    ],
    [
      'New York Times',
      {
        status: 'OK',
        response: {
          docs: [
            {
              headline: { main: TITLE, kicker: null },
              byline: { original: 'By Eva Moll' },
              source: 'Brede Post',
              pub_date: '2024-04-11T09:00:00+0000',
              lead_paragraph: TEXT,
            },
          ],
        },
      },
    ],
    [
      'NewsAPI',
      {
        status: 'ok',
        articles: [
          {
            source: { id: null, name: 'Brede Post' },
            author: 'Eva Moll',
            title: TITLE,
            description: 'x',
            publishedAt: '2024-04-11T09:00:00Z',
            content: TEXT,
          },
        ],
      },
    ],
    [
      'Webz.io',
      {
        posts: [
          {
            thread: { site: 'Brede Post', title: 'other' },
            title: TITLE,
            author: 'Eva Moll',

            published: '2024-04-11T09:00:00.000+02:00',
            text: TEXT,
            language: 'english',
          },
        ],
      },
    ],
    ['Elasticsearch', { took: 1, hits: { total: 1, hits: [{ _id: '1', _source: own }] } }],
    [
      'MongoDB',
      [{ _id: { $oid: '5f' }, ...own, date: { $date: { $numberLong: '1712826000000' } } }],
    ],
    ['objects by id', { a1: own, b2: { ...own, title: 'Another' } }],
    [
      'BASIL',
      {
        title: TITLE,
        source: 'Brede Post',
        author: 'Eva Moll',
        date: '2024-04-11',
        'body-paragraphs': [[FIRST], [SECOND]],
      },
    ],
    [
      'paragraphs of an editor',
      {
        ...own,
        text: undefined,
        content: [
          { type: 'p', text: FIRST },
          { type: 'p', content: [{ text: SECOND }] },
        ],
      },
    ],
    [
      'news-please',
      {
        title: TITLE,
        source_domain: 'Brede Post',
        authors: ['Eva Moll'],
        date_publish: '2024-04-11 09:00:00',
        maintext: TEXT,
      },
    ],
    [
      'newspaper',
      {
        title: TITLE,
        source: 'Brede Post',
        authors: ['Eva Moll'],
        publish_date: '2024-04-11',
        text: TEXT,
        summary: 'x',
      },
    ],
    ['names in parts', { ...own, author: [{ firstname: 'Eva', lastname: 'Moll' }] }],
    [
      'WordPress',
      [
        {
          title: { rendered: TITLE },
          site_name: 'Brede Post',
          author: 7,
          author_name: 'Eva Moll',
          date: '2024-04-11T09:00:00',
          content: { rendered: `<p>${FIRST}</p><p>${SECOND}</p>` },
        },
      ],
    ],
    [
      'WordPress with what it embeds',
      [
        {
          title: { rendered: TITLE },
          site_name: 'Brede Post',
          author: 7,
          date: '2024-04-11T09:00:00',
          content: { rendered: `<p>${FIRST}</p><p>${SECOND}</p>` },
          _embedded: { author: [{ id: 7, name: 'Eva Moll' }] },
        },
      ],
    ],
    [
      'trafilatura',
      {
        title: TITLE,
        author: 'Eva Moll',
        hostname: 'bredepost.example',
        date: '2024-04-11',
        text: TEXT,
        source: 'https://bredepost.example/seals',
        'source-hostname': 'Brede Post',
      },
    ],
    [
      'schema.org',
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: 'Brede Post online', description: FIRST },
          { '@type': 'Organization', '@id': '#post', name: 'Brede Post' },
          {
            '@type': ['NewsArticle'],
            headline: TITLE,
            author: [{ '@id': '#eva' }],
            publisher: { '@id': '#post' },
            datePublished: '2024-04-11T09:00:00Z',
            articleBody: TEXT,
          },
          { '@type': 'Person', '@id': '#eva', name: 'Eva Moll', jobTitle: 'Reporter' },
        ],
      },
    ],
  ])('%s', async (_, value) => {
    const { articles } = await read('a.json', JSON.stringify(value));
    const { title, publisher, author, publishedAt } = articles[0]!;
    const facts = { title, publisher, author, day: publishedAt?.slice(0, 10) };
    expect(facts).toEqual(FACTS);
    expect(paragraphsOf(articles[0]!)).toEqual([FIRST, SECOND]);
  });

  it('counts entries without text, and says what is a summary or cut by its source', async () => {
    expect(
      (await read('a.json', JSON.stringify([own, { title: 'x' }, { title: 'y', text: '' }]))).said,
    ).toContain('holds 2 of 3 entries without text');
    expect(
      (await read('a.json', JSON.stringify([{ title: TITLE, description: FIRST }]))).said,
    ).toContain('is a summary');
  });

  it.each([
    ['“They ca… [+1234 chars]', true],
    ['They could not reach the da... [3104 chars]', true],
    ['The note ended so: [1,234 words]', false],
    ['A post may have [280 chars] and no more.', false],
  ])('tells what its source has cut: %s', async (end, isCut) => {
    const { said, articles } = await read(
      'a.json',
      JSON.stringify([{ ...own, text: `${FIRST}\r\n${end}` }]),
    );
    expect(said.includes('cut by the source')).toBe(isCut);
    expect(articles[0]!.body.endsWith('chars]')).toBe(false);
  });

  it.each([
    [
      '[{"a": NaN, "b": [Infinity, -Infinity, undefined, None,],}]',
      [{ a: null, b: [null, null, null, null] }],
    ],
    [
      '{"text": "NaN, “None” and \\"x\\" [1,]", "n": NaN}',
      { text: 'NaN, “None” and "x" [1,]', n: null },
    ],
    ['{"a": 1', undefined],
    ['NaNa', undefined],
  ])('reads what Python writes: %s', (text, value) => {
    expect(parseLenient(text)).toEqual(value);
  });
});

describe('tables', () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  it.each([
    ['a.csv', ','],
    ['a.tsv', '\t'],
    ['semicolons.csv', ';'],
    ['named.txt', ','],
  ])('%s gives an article for each row', async (path, sign) => {
    const rows = [
      ['title', 'author', 'publication', 'date', 'content'],
      [TITLE, 'Eva Moll', 'Brede Post', '2024-04-11', TEXT],
      ['Other "one"', '', '', '', TEXT],
    ];
    const { articles, said } = await read(
      path,
      '\ufeff' + rows.map((row) => row.map(quoted).join(sign)).join('\r\n'),
    );
    expect(
      articles.map(({ title, author, publisher, publishedAt }) => [
        title,
        author,
        publisher,
        publishedAt,
      ]),
    ).toEqual([
      [TITLE, 'Eva Moll', 'Brede Post', '2024-04-11'],
      ['Other "one"', undefined, undefined, undefined],
    ]);
    expect(paragraphsOf(articles[0]!)).toEqual([FIRST, SECOND]);
    expect(said).toBe('');
  });

  it.each([
    ['a,b\n1,2\n', /does not name its columns/],
    ['title,date\nx,2024-04-11\n', /no column holds the text/],
    [`title,text\n"${TITLE}","${TEXT}"\n"cut,"never closed ${TEXT}`, /without text/],
  ])('says what is wrong: %#', async (text, message) => {
    expect((await read('a.csv', text)).said).toMatch(message);
  });

  it('leaves a text with commas a text', async () => {
    const { articles } = await read('a.txt', `Seals, herring, and birds\n\n${TEXT}`);
    expect(articles.map(({ title }) => title)).toEqual(['Seals, herring, and birds']);
  });
});

describe('XML of news', () => {
  const P = (name = 'p') => `<${name}>${FIRST}</${name}>\n<${name}>${SECOND}</${name}>`;
  const WIRED = TEXT.split('\n\n')
    .map((text) => `   ${text}`)
    .join('\n');
  it.each([
    [
      'NITF',
      `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "x.dtd"><nitf><head><title>${TITLE}</title><docdata><date.issue norm="20240411T090000+0200"/></docdata><pubdata name="Brede Post"/></head><body><body.head><hedline><hl1>${TITLE}</hl1></hedline><byline>By Eva Moll</byline></body.head><body.content><block class="full_text">${P()}</block></body.content></body></nitf>`,
    ],
    [
      'NewsML-G2',
      `<newsMessage xmlns="x"><itemSet><newsItem xml:lang="en"><itemMeta><provider literal="Brede Post"/></itemMeta><contentMeta><contentCreated>2024-04-11T09:00:00Z</contentCreated><by>Eva Moll</by><headline>${TITLE}</headline></contentMeta><contentSet><inlineXML><html:html xmlns:html="y"><html:head><html:title>other</html:title></html:head><html:body>${P('html:p')}</html:body></html:html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
    ],
    [
      'SGML',
      `<DOC id="BRP_ENG_20240411.0001" type="story">\n<HEADLINE>\n${TITLE}\n</HEADLINE>\n<BYLINE>Eva Moll</BYLINE><SOURCE>Brede Post</SOURCE>\n<TEXT>\n${P('P')}\n</TEXT>\n</DOC>`,
    ],
    [
      'SGML without paragraphs',
      `<DOC>\n<DOCNO> BRP20240411-0001 </DOCNO><HEAD>${TITLE}</HEAD><BYLINE>Eva Moll</BYLINE><SOURCE>Brede Post</SOURCE>\n<TEXT>\n${WIRED}\n</TEXT>\n</DOC>`,
    ],
    [
      'articles',
      `<?xml version="1.0"?><export><article><headline>${TITLE}</headline><author>Eva Moll</author><source>Brede Post</source><date>2024-04-11</date><body><![CDATA[${TEXT}]]></body></article></export>`,
    ],
  ])('%s', async (_, text) => {
    const { articles, said } = await read('a.xml', text);
    const { title, publisher, author, publishedAt } = articles[0]!;
    expect({ title, publisher, author, day: publishedAt?.slice(0, 10) }).toEqual(FACTS);
    expect(paragraphsOf(articles[0]!)).toEqual([FIRST, SECOND]);
    expect(said).toBe('');
  });

  it('of an unknown kind gives its words, which is said', async () => {
    const { articles, said } = await read(
      'a.xml',
      `<?xml version="1.0"?><page><t>${TITLE}</t><w>${TEXT}</w></page>`,
    );
    expect(articles[0]!.body).toContain(FIRST);
    expect(articles[0]!.body).not.toContain('<');
    expect(said).toContain('XML of an unknown kind');
  });

  it.each([
    [
      'feeds.opml',
      '<?xml version="1.0"?><opml><body><outline text="all"><outline xmlUrl="https://a.example/rss"/><outline xmlUrl="https://b.example/rss"/></outline></body></opml>',
      /list of feeds \(OPML\).*2 feeds/,
    ],
    [
      'map.xml',
      '<?xml version="1.0"?><urlset><url><loc>https://a.example/1</loc></url></urlset>',
      /sitemap and holds no article.*1 page/,
    ],
    [
      'maps.xml',
      '<sitemapindex><sitemap><loc>x</loc></sitemap></sitemapindex>',
      /list of sitemaps/,
    ],
  ])('%s is named for what it is', async (path, text, message) => {
    const { articles, said } = await read(path, text);
    expect(articles).toEqual([]);
    expect(said).toMatch(message);
  });

  it('expands no entity and survives what is nested without end', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><article><title>${TITLE}</title><text>&b; ${TEXT}</text></article>`;
    expect((await read('a.xml', bomb)).articles[0]!.body).not.toContain('aaaa');
    const deep = `<?xml version="1.0"?><article>${'<x>'.repeat(1000)}<text>${TEXT}</text>`;
    expect((await read('a.xml', deep)).articles[0]!.body).toContain(FIRST);
  });
});
