import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cutFeed } from '../../../source/intake/formats/cut-feed.js';
import { LIMITS } from '../../../source/intake/limits.js';
import { readArticles } from '../../../source/intake/read-articles.js';

const TEXT = 'The warden of Harstad opened the lock on Thursday, and he asked for more time for';

describe('cutFeed', () => {
  it.each([
    [
      '<rss><channel><item>1</item><item>2</item><item>3</item></channel></rss>',
      '<rss><channel><item>1</item><item>2</item></channel></rss>',
    ],
    [
      '<feed><entry>1</entry><entry >2</entry><entry>3</entry></feed>',
      '<feed><entry>1</entry><entry >2</entry></feed>',
    ],
    [
      '<a:feed><a:entry>1</a:entry><a:entry>2</a:entry><a:entry>3</a:entry></a:feed>',
      '<a:feed><a:entry>1</a:entry><a:entry>2</a:entry></a:feed>',
    ],
  ])('%s', (text, cut) => {
    expect(cutFeed(text, 2)).toBe(cut);
  });

  it.each([
    '<rss><channel><item>1</item><item>2</item></channel></rss>',
    '<rss><channel><items/><item>1</item><!-- <item><item><item> --><item>2</item></channel></rss>',
    '<rss><channel><item><![CDATA[<item><item><item>]]></item></channel></rss>',
    '<rss><channel><item><m:item>1</m:item><m:item>2</m:item></item><item>3</item></channel></rss>',
    '<rss><channel><item><![CDATA[<item><item><item>',
    '',
  ])('leaves %s as it is', (text) => {
    expect(cutFeed(text, 2)).toBe(text);
  });
});

describe('a feed beyond the limit', () => {
  const items = (open: string, close: string): string =>
    Array.from(
      { length: 40 },
      (_, day) => `${open}<title>Lock ${day}</title>${TEXT} ${day} days.${close}`,
    ).join('');
  const FEEDS: readonly [kind: string, name: string, text: string][] = [
    [
      'RSS',
      'a.rss',
      `<rss version="2.0"><channel><title>Lamp</title>${items('<item>', '').replaceAll('</title>The', '</title><description>The').replaceAll(' days.', ' days.</description></item>')}</channel></rss>`,
    ],
    [
      'Atom',
      'a.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lamp</title>${items('<entry>', '').replaceAll('</title>The', '</title><summary>The').replaceAll(' days.', ' days.</summary></entry>')}</feed>`,
    ],
    [
      'JSON Feed',
      'a.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Lamp',
        items: Array.from({ length: 40 }, (_, day) => ({
          id: `${day}`,
          content_text: `${TEXT} ${day} days.`,
        })),
      }),
    ],
    [
      'JSON lines',
      'a.jsonl',
      Array.from({ length: 40 }, (_, day) => JSON.stringify({ text: `${TEXT} ${day} days.` })).join(
        '\n',
      ),
    ],
  ];

  it.each(FEEDS)('of %s gives its first articles, and one warning', async (_, path, text) => {
    const limits = { ...LIMITS, maxArticles: 7 };
    for (const bytes of [Buffer.from(text), gzipSync(text)]) {
      const { articles, warnings } = await readArticles([{ path, bytes }], { limits });
      expect(articles.map(({ body }) => /\d+/.exec(body)?.[0])).toEqual([
        '0',
        '1',
        '2',
        '3',
        '4',
        '5',
        '6',
      ]);
      expect(new Set(articles.map(({ publisher }) => publisher)).size).toBe(1);
      expect(warnings).toEqual([
        {
          path,
          message: expect.stringMatching(/more than 7 articles.*--max-articles raises/) as string,
        },
      ]);
    }
  });
});
