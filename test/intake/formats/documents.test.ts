import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../source/intake/read-articles.js';
import { rtfText } from '../../../source/intake/formats/documents/rtf.js';
import { pdfOf, zipOf, type PlacedText, type ZipEntry } from '../../../tools/fuzz/make-archives.js';
import { paragraphsOf } from '../../helpers/intake.js';

const TITLE = 'Rowers sue the regatta';
const FIRST =
  'Six rowers of the Elm club sued the regatta of Varde on Monday over a course that they call too short.';
const SECOND =
  '“We were told of it in the boat,” said Ove Krag, who steered, and he asked the judges for a new race.';

const read = async (path: string, bytes: Uint8Array) => {
  const { articles, warnings } = await readArticles([{ path, bytes }]);
  return { articles, said: warnings.map(({ message }) => message).join(' / ') };
};

describe('Word documents', () => {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const document = `<?xml version="1.0"?><w:document xmlns:w="x" xmlns:mc="y"><w:body>
    <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run(TITLE)}</w:p><w:p>${run('By Liv Dahl')}</w:p><w:p>${run('May 8, 2023')}</w:p>
    <w:p>${run('Six rowers of the Elm ')}<w:del><w:r><w:delText>boat </w:delText></w:r></w:del>${run(FIRST.slice(22))}</w:p>
    <w:p>${run(SECOND)}<mc:AlternateContent><mc:Fallback>${run('twice')}</mc:Fallback></mc:AlternateContent></w:p>
    <w:tbl><w:tr><w:tc><w:p>${run('Elm')}</w:p></w:tc><w:tc><w:p>${run('6:02.4')}</w:p></w:tc></w:tr></w:tbl></w:body></w:document>`;

  it('give their text, without what was deleted and what stands in for other programs', async () => {
    const { articles, said } = await read(
      'story.docx',
      zipOf({ name: 'word/document.xml', text: document }),
    );
    expect(articles[0]).toMatchObject({
      title: TITLE,
      author: 'Liv Dahl',
      publishedAt: '2023-05-08',
    });
    expect(paragraphsOf(articles[0]!)).toEqual(expect.arrayContaining([FIRST, SECOND]));
    expect(articles[0]!.body).not.toMatch(/twice|boat Elm/);
    expect(said).toContain('is a Word document (.docx)');
  });

  it('without words are refused', async () => {
    const empty = '<w:document><w:body><w:p/></w:body></w:document>';
    expect((await read('a.docx', zipOf({ name: 'word/document.xml', text: empty }))).said).toMatch(
      /without a text/,
    );
    expect(
      (await read('a.docx', zipOf({ name: '[Content_Types].xml', text: '<x/>' }))).said,
    ).toMatch(/without a text/);
    expect((await read('a.xlsx', zipOf({ name: 'xl/workbook.xml', text: '<x/>' }))).said).toMatch(
      /save it as CSV/,
    );
  });
});

describe('OpenDocument texts', () => {
  const content = `<office:document-content><office:automatic-styles>x</office:automatic-styles><office:body><office:text>
    <text:h>${TITLE}</text:h><text:p>By Liv Dahl</text:p><text:p>${FIRST.replace(' Elm ', '<text:s/>Elm<text:tab/>')}</text:p>
    <text:p>${SECOND}<office:annotation><text:p>check</text:p></office:annotation></text:p></office:text></office:body></office:document-content>`;
  const manifest = { name: 'META-INF/manifest.xml', text: '<manifest:manifest/>' };

  it('give their text without comments', async () => {
    const { articles } = await read(
      'story.odt',
      zipOf({ name: 'content.xml', text: content }, manifest),
    );
    expect(articles[0]!.title).toBe(TITLE);
    expect(paragraphsOf(articles[0]!)).toEqual([FIRST, SECOND]);
  });

  it('with a password are refused', async () => {
    const locked = {
      ...manifest,
      text: '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
    };
    expect((await read('a.odt', zipOf({ name: 'content.xml', text: 'x' }, locked))).said).toMatch(
      /password/,
    );
  });
});

describe('e-books', () => {
  const page = (title: string, text: string): string =>
    `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;
  const opf = `<package><metadata><dc:title>Varde Tidings [Mon, 08 May 2023]</dc:title><dc:publisher>calibre</dc:publisher><dc:date>2023-05-08T04:00:00Z</dc:date></metadata>
    <manifest><item id="b" href="../b.html"/><item id="a" href="a%20one.html"/></manifest><spine><itemref idref="b"/><itemref idref="a"/></spine></package>`;
  const book = (...more: readonly ZipEntry[]) =>
    zipOf(
      {
        name: 'META-INF/container.xml',
        text: '<container><rootfiles><rootfile full-path="o/x/c.opf"/></rootfiles></container>',
      },
      { name: 'o/x/c.opf', text: opf },
      { name: 'o/x/a one.html', text: page('Second', SECOND) },
      { name: 'o/b.html', text: page('First', FIRST) },
      ...more,
    );

  it('give a page for each chapter in the order of reading; a newspaper states outlet and day', async () => {
    const { articles, said } = await read('news.epub', book());
    expect(
      articles.map(({ title, publisher, publishedAt }) => [title, publisher, publishedAt]),
    ).toEqual([
      ['First', 'Varde Tidings', '2023-05-08T04:00'],
      ['Second', 'Varde Tidings', '2023-05-08T04:00'],
    ]);
    expect(said).toContain('is an e-book (EPUB)');
  });

  it('that are copy-protected are refused', async () => {
    const lock = {
      name: 'META-INF/encryption.xml',
      text: '<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></encryption>',
    };
    expect((await read('news.epub', book(lock))).said).toMatch(/copy-protected/);
  });
});

describe('rtfText', () => {
  it.each([
    [
      "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}Caf\\'e9 \\ldblquote yes\\rdblquote\\par Two}",
      'Café “yes”\n\nTwo',
    ],
    ['{\\rtf1 a\\u8212?b\\u-10179?\\u-8704?}', 'a—b😀'],
    ["{\\rtf1\\uc2 a\\u8217\\'92\\'92s}", 'a’s'],
    ["{\\rtf1\\ansicpg1251 \\'cc\\'ee}", 'Мо'],
    [
      '{\\rtf1 {\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt words}} {\\pict 89504e47}end}',
      'words end',
    ],
    ['{\\rtf1 one\\{two\\}\\\\three\\~four\\-s}', 'one{two}\\three fours'],
    ['{\\rtf1 a\\cell b\\cell\\row c}', 'a | b\nc'],
    ['{\\rtf1 cut {\\b bold', 'cut bold'],
    ['{\\rtf1 before\\bin5 \u0000\u0001}{}after', 'before'],
  ])('%j', (rtf, text) => {
    expect(rtfText(rtf).trim()).toBe(text);
  });

  it('takes linear time on open groups and long words', () => {
    expect(rtfText(`{\\rtf1 ${'{'.repeat(50_000)}x`).trim()).toBe('x');
    expect(rtfText(`{\\rtf1 ${'\\a'.repeat(50_000)}`).trim()).toBe('');
  });
});

describe('PDFs', () => {
  const HEAD: PlacedText = { x: 50, y: 800, text: 'Varde Tidings    8 May 2023', size: 8 };
  const FOOT = (page: number): PlacedText => ({
    x: 280,
    y: 30,
    text: `Page ${page} of 2`,
    size: 8,
  });
  const column = (x: number, top: number, lines: readonly string[]): PlacedText[] =>
    lines.map((text, index) => ({ x, y: top - index * 12, text }));

  it('give their text: words whole, paragraphs joined, heads and feet of pages gone', async () => {
    const bytes = pdfOf(
      [
        HEAD, { x: 50, y: 760, text: TITLE, size: 20 }, { x: 50, y: 735, text: 'By Liv Dahl' }, { x: 50, y: 715, text: 'May 8, 2023' },
        ...column(50, 690, ['Six rowers of the Elm club sued the regatta of Varde on Mon-', 'day over a course that they call too short, as a well-known row-', 'er had warned in a well-known letter to the board of the']), FOOT(1),
      ],
      [HEAD, ...column(50, 760, ['club.']), ...column(50, 730, ['The judges said that they would look at the length again.']), FOOT(2)],
    ); // prettier-ignore
    const { articles, said } = await read('story.pdf', bytes);
    expect(articles[0]).toMatchObject({
      title: TITLE,
      author: 'Liv Dahl',
      publishedAt: '2023-05-08',
    });
    expect(paragraphsOf(articles[0]!).slice(-2)).toEqual([
      'Six rowers of the Elm club sued the regatta of Varde on Monday over a course that they call too short, as a well-known rower had warned in a well-known letter to the board of the club.',
      'The judges said that they would look at the length again.',
    ]);
    expect(said).toContain('is a PDF');
  });

  it('read columns one after the other though they are written across', async () => {
    const left = Array.from({ length: 8 }, (_, index) => `left ${index} of the course`);
    const right = Array.from({ length: 8 }, (_, index) => `right ${index} of the course`);
    const rows = left.flatMap((text, index) => [
      { x: 50, y: 700 - index * 12, text },
      { x: 320, y: 700 - index * 12, text: right[index]! },
    ]);
    const { articles } = await read(
      'page.pdf',
      pdfOf([{ x: 50, y: 740, text: TITLE, size: 20 }, ...rows]),
    );
    const body = articles[0]!.body.replace(/\s+/g, ' ');
    expect(body).toContain([...left, ...right].join(' '));
  });

  it.each([
    ['a scan', pdfOf([]), /without a text layer/],
    ['damaged', Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\nwords'), /can't be read.*pdftotext/],
  ])('that are %s are named as such', async (_, bytes, message) => {
    expect((await read('a.pdf', bytes)).said).toMatch(message);
  });
});

describe('subtitles', () => {
  it('in UTF-16 are subtitles', async () => {
    const text =
      '\ufeff1\r\n00:00:01,000 --> 00:00:04,000\r\nSix rowers of the Elm club sued the regatta.\r\n';
    expect((await read('talk.srt', Buffer.from(text, 'utf16le'))).articles[0]!.body).toBe(
      'Six rowers of the Elm club sued the regatta.',
    );
  });

  it.each([
    [
      'vtt',
      `WEBVTT - news\n\nNOTE by hand\n\n1\n00:00:01.000 --> 00:00:04.000 line:0\n<v Liv Dahl>Six rowers of the Elm club\n\n00:00:04.000 --> 00:00:07.000\nsued the regatta of Varde <i>on Monday</i>.\n\n00:00:15.000 --> 00:00:18.000\nThe judges will look at it again.`,
    ],
    [
      'srt',
      `1\r\n00:00:01,000 --> 00:00:04,000\r\n- Six rowers of the Elm club\r\n\r\n2\r\n00:00:04,000 --> 00:00:07,000\r\nSix rowers of the Elm club\r\nsued the regatta of Varde on Monday.\r\n\r\n3\r\n00:00:15,000 --> 00:00:18,000\r\nThe judges will look at it again.`,
    ],
  ])('.%s give their words in paragraphs, once', async (ending, text) => {
    const { articles } = await read(`talk.${ending}`, Buffer.from(text));
    expect(articles[0]!.body.replace(/^Liv Dahl: /, '')).toBe(
      'Six rowers of the Elm club sued the regatta of Varde on Monday.\n\nThe judges will look at it again.',
    );
  });
});
