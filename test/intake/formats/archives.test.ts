import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LIMITS, MEGABYTE } from '../../../source/intake/limits.js';
import { readArticles } from '../../../source/intake/read-articles.js';
import { bplistOf, tarOf, zipOf } from '../../../tools/fuzz/make-archives.js';
import { paragraphsOf } from '../../helpers/intake.js';

const FIRST =
  'The court of Sandwick fined the quarry on Friday for dust that settled on the school below it.';
const SECOND = '“We asked for nets in the spring,” the head teacher, Rut Hagen, told the court.';
const STORY = `Quarry fined for dust\n\nBy Per Lind\n\nMay 5, 2023\n\n${FIRST}\n\n${SECOND}\n`;
const PAGE = `<!doctype html><html><head><title>Quarry fined for dust</title><meta property="og:site_name" content="The Sandwick Post"><meta property="article:published_time" content="2023-05-05T10:00:00Z"></head><body><article><h1>Quarry fined for dust</h1><p>${FIRST}</p><p>${SECOND}</p></article></body></html>`;

const read = async (path: string, bytes: Uint8Array, limits = LIMITS) => {
  const { articles, warnings } = await readArticles([{ path, bytes }], { limits });
  return { articles, said: warnings.map(({ message }) => message).join(' / '), warnings };
};

describe('archives', () => {
  it.each([
    [
      'zip',
      zipOf({ name: 'may/a.txt', text: STORY }, { name: 'b.html', text: PAGE, isStored: true }),
    ],
    ['tar', tarOf({ 'may/a.txt': STORY, 'b.html': PAGE })],
    ['tar.gz', gzipSync(tarOf({ 'may/a.txt': STORY, 'b.html': PAGE }))],
    ['tgz', gzipSync(tarOf({ 'may/a.txt': STORY, 'b.html': PAGE }))],
  ])('a .%s gives its files, with their names behind its own', async (ending, bytes) => {
    const { articles, said } = await read(`in/set.${ending}`, bytes);
    expect(articles.map(({ path, title }) => [path.replace(/^in\/set[^/]*/, ''), title])).toEqual([
      ['/b.html', 'Quarry fined for dust'],
      ['/may/a.txt', 'Quarry fined for dust'],
    ]);
    expect(said).toMatch(/archive, of which 2 files were unpacked/);
  });

  it('counts by type what it does not read, and leaves out what systems hide there', async () => {
    const { articles, said } = await read(
      'set.zip',
      zipOf(
        { name: 'a.txt', text: STORY },
        { name: 'p.jpg', text: 'x' },
        { name: '__MACOSX/._a.txt', text: 'x' },
        { name: '.DS_Store', text: 'x' },
      ),
    );
    expect(articles).toHaveLength(1);
    expect(said).toContain('1 file was unpacked and read; 1 file passed over: 1 .jpg');
  });

  it.each([['../../evil.txt'], ['/etc/evil.txt'], ['C:\\evil.txt'], ['a\\..\\..\\evil.txt']])(
    'reads no file whose name leads out: %s',
    async (name) => {
      const { articles, said } = await read(
        'set.zip',
        zipOf({ name: 'a.txt', text: STORY }, { name, text: STORY }),
      );
      expect(articles.map(({ path }) => path)).toEqual(['set.zip/a.txt']);
      expect(said).toContain('whose name leads out of the archive');
    },
  );

  it('says that one has a password', async () => {
    const { articles, said } = await read(
      'set.zip',
      zipOf({ name: 'a.txt', text: STORY, isEncrypted: true }),
    );
    expect(articles).toEqual([]);
    expect(said).toContain('with a password');
  });

  it('leaves out a file that is damaged, and reads the rest', async () => {
    const { articles, said } = await read(
      'set.zip',
      zipOf({ name: 'a.txt', text: STORY }, { name: 'b.txt', text: STORY, statedSize: 7 }),
    );
    expect(articles).toHaveLength(1);
    expect(said).toMatch(/1 file left out that can't be unpacked/);
  });

  it.each([
    [
      'cut.zip',
      Buffer.from(zipOf({ name: 'a.txt', text: STORY }).subarray(0, 60)),
      /zip archive that is damaged/,
    ],
    ['cut.docx', Buffer.from('PK\u0003\u0004xx'), /Word document \(\.docx\) that is damaged/],
    [
      'cut.tar',
      Buffer.concat([tarOf({ 'a.txt': STORY }).subarray(0, 300), Buffer.alloc(400, 7)]),
      /tar archive that is damaged/,
    ],
    ['a.bz2', Buffer.from('BZh91AY'), /bzip2; unpack it first/],
    ['a.rar', Buffer.from('Rar!\u001a\u0007'), /RAR archive; unpack it first/],
    ['a.7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), /7-Zip/],
    ['a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /\.docx without one/],
    [
      'a.docx',
      Buffer.from('Only words here, no document.'),
      /is called \.docx, but does not begin as such a file does/,
    ],
  ])('refuses %s in one message', async (path, bytes, message) => {
    const { articles, said, warnings } = await read(path, bytes);
    expect(articles).toEqual([]);
    expect(said).toMatch(message);
    expect(warnings).toHaveLength(1);
  });

  it('unpacks no bomb and nothing beyond the limit', async () => {
    const zeros = Buffer.alloc(30 * MEGABYTE, ' ');
    expect((await read('bomb.zip', zipOf({ name: 'a.txt', text: zeros }))).said).toMatch(
      /made to fill a machine/,
    );
    expect((await read('bomb.txt.gz', gzipSync(zeros))).said).toMatch(/made to fill a machine/);
    const small = { ...LIMITS, maxSize: MEGABYTE };
    expect(
      (
        await read(
          'big.zip',
          zipOf({ name: 'a.txt', text: zeros.subarray(0, 2 * MEGABYTE) }),
          small,
        )
      ).said,
    ).toMatch(/--max-size/);
  });

  it('opens archives within archives, but not without end', async () => {
    const twice = zipOf({ name: 'in.zip', text: zipOf({ name: 'a.txt', text: STORY }) });
    expect((await read('set.zip', twice)).articles.map(({ path }) => path)).toEqual([
      'set.zip/in.zip/a.txt',
    ]);
    let deep = zipOf({ name: 'a.txt', text: STORY });
    for (let level = 0; level < 6; level++) deep = zipOf({ name: 'in.zip', text: deep });
    const { articles, said } = await read('set.zip', deep);
    expect(articles).toEqual([]);
    expect(said).toMatch(/archives, one within another; unpack it first/);
  });
});

const record = (head: readonly string[], content: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([...head, `Content-Length: ${Buffer.byteLength(content)}`, '', ''].join('\r\n')),
    Buffer.from(content as string),
    Buffer.from('\r\n\r\n'),
  ]);
const response = (url: string, http: readonly string[], body: string | Buffer): Buffer =>
  record(
    [
      'WARC/1.0',
      'WARC-Type: response',
      `WARC-Target-URI: ${url}`,
      'WARC-Date: 2026-01-02T03:04:05Z',
      'Content-Type: application/http',
    ],
    Buffer.concat([Buffer.from([...http, '', ''].join('\r\n')), Buffer.from(body as string)]),
  );

describe('web archives', () => {
  const HTML = ['HTTP/1.1 200 OK', 'Content-Type: text/html'];
  const chunked = `${Buffer.byteLength(PAGE).toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`;
  const warc = Buffer.concat([
    record(
      ['WARC/1.0', 'WARC-Type: warcinfo', 'Content-Type: application/warc-fields'],
      'software: lamp',
    ),
    record(
      ['WARC/1.0', 'WARC-Type: request', 'Content-Type: application/http'],
      'GET / HTTP/1.1\r\n\r\n',
    ),
    response('https://post.example/1', HTML, PAGE),
    response('https://post.example/2', [...HTML, 'Transfer-Encoding: chunked'], chunked),
    response('https://post.example/3', [...HTML, 'Content-Encoding: gzip'], gzipSync(PAGE)),
    response('https://post.example/4', ['HTTP/1.1 404 Not Found', 'Content-Type: text/html'], PAGE),
    response('https://post.example/p.png', ['HTTP/1.1 200 OK', 'Content-Type: image/png'], 'x'),
  ]);

  it.each([
    ['crawl.warc', warc],
    ['crawl.warc.gz', gzipSync(warc)],
  ])('%s gives a page for each response that went well', async (path, bytes) => {
    const { articles, said } = await read(path, bytes);
    expect(
      articles.map(({ url, publisher, publishedAt }) => [
        url,
        publisher,
        publishedAt?.slice(0, 10),
      ]),
    ).toEqual(
      [1, 2, 3].map((number) => [
        `https://post.example/${number}`,
        'The Sandwick Post',
        '2023-05-05',
      ]),
    );
    expect(said).toContain('is a web archive (WARC) of 3 pages; 3 other records passed over');
  });

  it('is read up to where it is cut', async () => {
    const { articles, said } = await read(
      'crawl.warc',
      Buffer.from(warc.subarray(0, warc.indexOf('post.example/2') + 100)),
    );
    expect(articles).toHaveLength(1);
    expect(said).toContain('cut or damaged');
  });

  it('of Safari gives its main page', async () => {
    const bytes = bplistOf({
      WebMainResource: {
        WebResourceData: Buffer.from(PAGE),
        WebResourceMIMEType: 'text/html',
        WebResourceURL: 'https://post.example/1',
      },
    });
    const { articles } = await read('page.webarchive', bytes);
    expect(articles[0]).toMatchObject({
      title: 'Quarry fined for dust',
      url: 'https://post.example/1',
    });
    expect((await read('list.webarchive', bplistOf({ Other: 'x' }))).said).toMatch(
      /without a page/,
    );
    expect((await read('cut.webarchive', Buffer.from(bytes.subarray(0, 40)))).said).toMatch(
      /damaged/,
    );
  });

  it('of Safari as XML gives it, too', async () => {
    const xml = `<?xml version="1.0"?>\n<plist version="1.0">\n<dict><key>WebMainResource</key><dict>\n<key>WebResourceData</key><data>\n${Buffer.from(PAGE).toString('base64').replace(/.{60}/g, '$&\n')}</data><key>WebResourceURL</key><string>https://post.example/1</string></dict></dict></plist>`;
    const { articles, said } = await read('page.webarchive', Buffer.from(xml));
    expect(articles[0]).toMatchObject({
      title: 'Quarry fined for dust',
      url: 'https://post.example/1',
    });
    expect(said).toContain('web archive of Safari');
  });

  it('of Chrome (MHTML) states the page’s own outlet and day', async () => {
    const mhtml = [
      'From: <Saved by Blink>', 'Snapshot-Content-Location: https://post.example/1', 'Subject: Quarry | Post',
      'Date: Mon, 1 Nov 2027 10:00:00 -0000', 'MIME-Version: 1.0', 'Content-Type: multipart/related; boundary="b"', '',
      '--b', 'Content-Type: text/html; charset=utf-8', 'Content-Location: https://post.example/1', '', PAGE, '--b--', '',
    ].join('\r\n'); // prettier-ignore
    const { articles } = await read('page.mhtml', Buffer.from(mhtml));
    expect(articles[0]).toMatchObject({
      publisher: 'The Sandwick Post',
      url: 'https://post.example/1',
      publishedAt: '2023-05-05T10:00',
    });
  });
});

describe('mailboxes', () => {
  const mail = (subject: string, body: string): string =>
    [
      'From: The Sandwick Post <news@post.example>', `Subject: ${subject}`, 'Date: Fri, 05 May 2023 10:00:00 +0000',
      'Message-ID: <1@post.example>', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', body, '',
    ].join('\n'); // prettier-ignore

  it('give an article for each mail, a line that was quoted as it was written', async () => {
    const mbox =
      `From news@post.example Fri May  5 10:00:00 2023\n${mail('Quarry fined', `${FIRST}\n\n>From the quarry nobody came, and the court sat until the evening.`)}\n` +
      `From - Sat May 06 10:00:00 2023\n${mail('School closed', SECOND)}\n`;
    const { articles } = await read('news.mbox', Buffer.from(mbox));
    expect(articles.map(({ title }) => title)).toEqual(['Quarry fined', 'School closed']);
    expect(paragraphsOf(articles[0]!)).toContain(
      'From the quarry nobody came, and the court sat until the evening.',
    );
  });

  it('of Apple Mail give the mail without its property list', async () => {
    const own = mail('Quarry fined', `${FIRST}\n\n${SECOND}`);
    const emlx = `${Buffer.byteLength(own)}      \n${own}<?xml version="1.0"?><plist><dict><key>flags</key></dict></plist>`;
    const { articles } = await read('1.emlx', Buffer.from(emlx));
    expect(articles.map(({ title, publisher }) => [title, publisher])).toEqual([
      ['Quarry fined', 'The Sandwick Post'],
    ]);
    expect(paragraphsOf(articles[0]!)).toEqual([FIRST, SECOND]);
  });
});
