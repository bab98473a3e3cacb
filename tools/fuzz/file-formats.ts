// A story → the text of a file that tells it, one function for each format that the program reads.
import fc from 'fast-check';
import { bplistOf, tarOf, zipOf } from './make-archives.js';
import type { FuzzStory } from './stories.js';

type Write = (story: FuzzStory, other: FuzzStory, depth: number) => string;
type WriteBytes = (story: FuzzStory, other: FuzzStory, depth: number) => string | Uint8Array;
export type FileFormat = { readonly ending: string; readonly write: WriteBytes };

const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const paragraphsIn = (tag: string, { paragraphs }: FuzzStory, write = escapeXml): string =>
  paragraphs.map((text) => `<${tag}>${write(text)}</${tag}>`).join('\n');

const nested = (html: string, depth: number): string =>
  '<div>'.repeat(depth) + html + '</div>'.repeat(depth);

const raw = (text: string): string => text;

const text: Write = ({ title, outlet, author, date, paragraphs }) =>
  [title, outlet, `By ${author}`, `Published: ${date}`, ...paragraphs].join('\n\n');

const dump: Write = ({ title, date, url, paragraphs }) =>
  [`date ${date}`, `url ${url}`, title, ...paragraphs].join('\n');

const markdown: Write = ({ title, outlet, author, date, paragraphs }) =>
  `---\ntitle: ${JSON.stringify(title)}\noutlet: ${outlet}\nauthor: "${author}"\ndate: ${date}\n---\n\n` +
  ['# ' + title, ...paragraphs, '> ' + (paragraphs[0] ?? '')].join('\n\n');

/** Front matter whose keys are maps in maps: "? ? ? a". */
const deepMarkdown: Write = (story, _, depth) =>
  `---\n${'? '.repeat(depth)}a\n---\n\n${story.paragraphs.join('\n\n')}`;

const page: Write = (story, other, depth) => `<!doctype html>
<html lang="en"><head><title>${escapeXml(story.title)}</title>
<meta property="og:site_name" content="${escapeXml(story.outlet)}">
<meta name="author" content="${escapeXml(story.author)}">
<meta property="article:published_time" content="${escapeXml(story.date)}">
<link rel="canonical" href="${escapeXml(story.url)}">
<script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle',
  headline: other.title,
  datePublished: other.date,
  author: [{ name: other.author }],
})}</script></head>
<body><nav><a href="/">Home</a></nav><h1>${escapeXml(story.title)}</h1>
<article>${nested(paragraphsIn('p', story), depth)}</article>
<footer>${escapeXml(other.paragraphs[0] ?? '')}</footer></body></html>`;

/** As people write pages by hand: nothing escaped, tags left open. */
const rawPage: Write = (story, _, depth) =>
  `<html><head><title>${story.title}</title></head><body>${nested(paragraphsIn('p', story, raw), depth)}`;

const rss: Write = (story, other) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>${escapeXml(story.outlet)}</title>${[story, other]
  .map(
    (each) => `<item><title>${escapeXml(each.title)}</title><link>${escapeXml(each.url)}</link>
<dc:creator>${escapeXml(each.author)}</dc:creator><pubDate>${escapeXml(each.date)}</pubDate>
<description>${escapeXml(each.paragraphs[0] ?? '')}</description>
<content:encoded><![CDATA[${paragraphsIn('p', each, raw)}]]></content:encoded></item>`,
  )
  .join('\n')}</channel></rss>`;

const atom: Write = (story, other, depth) => `<feed xmlns="http://www.w3.org/2005/Atom">
<title>${escapeXml(story.outlet)}</title>${[story, other]
  .map(
    (
      each,
    ) => `<entry><title type="html">${escapeXml(each.title)}</title><id>${escapeXml(each.url)}</id>
<author><name>${escapeXml(each.author)}</name></author><published>${escapeXml(each.date)}</published>
<content type="html">${escapeXml(nested(paragraphsIn('p', each), depth))}</content></entry>`,
  )
  .join('\n')}</feed>`;

const rdf: Write = (
  story,
) => `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>${escapeXml(story.outlet)}</title></channel>
<item><title>${escapeXml(story.title)}</title><dc:date>${escapeXml(story.date)}</dc:date>
<description>${escapeXml(story.paragraphs.join('\n\n'))}</description></item></rdf:RDF>`;

const recordOf = ({ title, outlet, author, date, url, paragraphs }: FuzzStory): object => ({
  title,
  publisher: outlet,
  authors: [author],
  date_publish: date,
  url,
  maintext: paragraphs.join('\n\n'),
});

const json: Write = (story, other) => JSON.stringify([recordOf(story), recordOf(other)]);
const jsonLines: Write = (story, other) =>
  [story, other].map((each) => JSON.stringify(recordOf(each))).join('\n');

const jsonHtml: Write = (story, _, depth) =>
  JSON.stringify({
    headline: { rendered: story.title },
    date: Number(story.date) || story.date,
    body: nested(paragraphsIn('p', story, raw), depth),
    source: { name: story.outlet },
  });

const jsonFeed: Write = (story, other, depth) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: story.outlet,
    items: [story, other].map(({ title, author, date, url, paragraphs }) => ({
      id: url,
      url,
      title,
      date_published: date,
      authors: [{ name: author }],
      content_html: nested(paragraphs.map((each) => `<p>${each}</p>`).join(''), depth),
    })),
  });

const mail: Write = ({ title, outlet, author, date, paragraphs }) =>
  `Received: from a by b\r\nMessage-ID: <1@sundhavn.example>\r\nFrom: ${author} at ${outlet} <news@sundhavn.example>\r\n` +
  `Subject: ${title}\r\nDate: ${date}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n` +
  paragraphs.join('\r\n\r\n');

const mailOfParts: Write = (story, other) =>
  `Received: from a by b\r\nMIME-Version: 1.0\r\nFrom: =?utf-8?b?${Buffer.from(story.author).toString('base64')}?= <a@b.example>\r\n` +
  `Subject: =?utf-8?q?${story.title.replaceAll(' ', '_')}?=\r\nContent-Type: multipart/alternative; boundary=part\r\n\r\n` +
  `--part\r\nContent-Type: text/plain\r\n\r\n${other.paragraphs.join('\r\n\r\n')}\r\n` +
  `--part\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n` +
  `${Buffer.from(page(story, other, 0)).toString('base64')}\r\n--part--\r\n`;

const table: Write = (story, other) =>
  ['title,outlet,author,date,url,text', ...[story, other].map(({ title, outlet, author, date, url, paragraphs }) =>
    [title, outlet, author, date, url, paragraphs.join('\n\n')].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))].join('\n'); // prettier-ignore

const nitf: Write = (story) =>
  `<?xml version="1.0"?><nitf><head><docdata><date.issue norm="${escapeXml(story.date)}"/></docdata><pubdata name="${escapeXml(story.outlet)}"/></head><body><body.head><hedline><hl1>${escapeXml(story.title)}</hl1></hedline><byline>By ${escapeXml(story.author)}</byline></body.head><body.content>${paragraphsIn('p', story)}</body.content></body></nitf>`;

const sgml: Write = (story, other, depth) =>
  [story, other].map((each) => `<DOC id="A_20190305.1">\n<HEADLINE>\n${each.title}\n</HEADLINE>\n<TEXT>\n${'<X>'.repeat(depth)}${paragraphsIn('P', each)}\n</TEXT>\n</DOC>`).join('\n'); // prettier-ignore

const lexis: Write = (story, other) =>
  [story, other].map((each, index) => `\n${' '.repeat(30)}${index + 1} of 2 DOCUMENTS\n\n${' '.repeat(30)}${each.outlet}\n\n${' '.repeat(30)}${each.date}\n\n${each.title}\n\nBYLINE: ${each.author}\n\nLENGTH: 212 words\n\n${each.paragraphs.join('\n\n')}\n\nLOAD-DATE: ${each.date}\n`).join('\n'); // prettier-ignore

const nexisUni: Write = (story, other) =>
  [story, other].map((each) => `${each.title}\n${each.outlet}\n${each.date}\n\nLength: 212 words\nByline: ${each.author}\nBody\n\n${each.paragraphs.join('\n\n')}\n\nLoad-Date: ${each.date}\nEnd of Document\n`).join('\n'); // prettier-ignore

const factiva: Write = (story, other) =>
  [story, other].map((each) => `HD  ${each.title}\nBY  ${each.author}\nPD  ${each.date}\nSN  ${each.outlet}\nLP\n${each.paragraphs[0] ?? ''}\n\nTD\n${each.paragraphs.slice(1).join('\n\n')}\nAN  Document LAMP000020190305ef3c00010\n`).join('\n'); // prettier-ignore

const proQuest: Write = (story, other) =>
  [story, other].map((each, index) => `____________\nDocument ${index + 1} of 2\n\n${each.title}\n\nAuthor: ${each.author}\n\nFull text: ${each.paragraphs.join('\n\n')}\n\nPublication title: ${each.outlet}\n\nPublication date: ${each.date}\n`).join('\n'); // prettier-ignore

const pasted: Write = (story, other) =>
  [story, other].map((each) => text(each, other, 0)).join(`\n\n${'='.repeat(20)}\n\n`);

const mailbox: Write = (story, other, depth) =>
  [story, other].map((each) => `From a@b.example Tue Mar  5 10:00:00 2019\n${mail(each, other, depth).replaceAll('\r', '')}\n`).join('\n'); // prettier-ignore

const forwarded: Write = (story, other, depth) =>
  mail({ ...other, title: `Fwd: ${story.title}`, paragraphs: ['FYI', `---------- Forwarded message ---------\nFrom: ${story.outlet} <a@b.example>\nDate: ${story.date}\nSubject: ${story.title}`, ...story.paragraphs] }, other, depth); // prettier-ignore

const savedPage: Write = (story, other, depth) =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${story.url}\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page(story, other, depth)).toString('base64')}\r\n`;

const rtf: Write = (story, _, depth) =>
  `{\\rtf1\\ansi{\\fonttbl{\\f0 A;}}${'{'.repeat(depth)}${[story.title, `By ${story.author}`, story.date, ...story.paragraphs].map((each) => each.replace(/[\\{}]/g, '\\$&').replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0)}?`)).join('\\par\\par ')}}`; // prettier-ignore

const subtitles: Write = ({ paragraphs }) =>
  `WEBVTT\n\n${paragraphs.map((each, index) => `00:0${index % 10}:00.000 --> 00:0${index % 10}:09.000\n${each}`).join('\n\n')}\n`;

const crawl: Write = (story, other, depth) =>
  [story, other].map((each) => {
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page(each, other, depth)}`;
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://sundhavn.example/1\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
  }).join(''); // prettier-ignore

const zip: WriteBytes = (story, other, depth) =>
  zipOf(
    { name: 'a.txt', text: text(story, other, depth) },
    { name: 'below/b.html', text: page(other, story, depth) },
  );

const word: WriteBytes = (story) =>
  zipOf({ name: 'word/document.xml', text: `<w:document><w:body>${[story.title, story.author, ...story.paragraphs].map((each) => `<w:p><w:r><w:t>${escapeXml(each)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>` }); // prettier-ignore

const book: WriteBytes = (story, other, depth) =>
  zipOf(
    { name: 'c.opf', text: `<package><metadata><dc:title>${escapeXml(story.outlet)} [${story.date}]</dc:title><dc:date>${escapeXml(story.date)}</dc:date></metadata><manifest><item id="a" href="a.html"/></manifest><spine><itemref idref="a"/></spine></package>` },
    { name: 'a.html', text: page(story, other, depth) },
  ); // prettier-ignore

const tar: WriteBytes = (story, other, depth) =>
  tarOf({ 'a.txt': text(story, other, depth), 'b.json': json(story, other, depth) });

const webArchive: WriteBytes = (story, other, depth) =>
  bplistOf({ WebMainResource: { WebResourceData: Buffer.from(page(story, other, depth)), WebResourceMIMEType: 'text/html', WebResourceURL: 'https://sundhavn.example/1' } }); // prettier-ignore

export const FILE_FORMATS: readonly FileFormat[] = [
  { ending: 'txt', write: text },
  { ending: 'txt', write: dump },
  { ending: 'md', write: markdown },
  { ending: 'md', write: deepMarkdown },
  { ending: 'html', write: page },
  { ending: 'htm', write: rawPage },
  { ending: 'rss', write: rss },
  { ending: 'atom', write: atom },
  { ending: 'rdf', write: rdf },
  { ending: 'json', write: json },
  { ending: 'json', write: jsonHtml },
  { ending: 'jsonl', write: jsonLines },
  { ending: 'json', write: jsonFeed },
  { ending: 'eml', write: mail },
  { ending: 'eml', write: mailOfParts },
  { ending: 'eml', write: forwarded },
  { ending: 'csv', write: table },
  { ending: 'xml', write: nitf },
  { ending: 'sgml', write: sgml },
  { ending: 'txt', write: lexis },
  { ending: 'txt', write: nexisUni },
  { ending: 'txt', write: factiva },
  { ending: 'txt', write: proQuest },
  { ending: 'txt', write: pasted },
  { ending: 'mbox', write: mailbox },
  { ending: 'mhtml', write: savedPage },
  { ending: 'rtf', write: rtf },
  { ending: 'vtt', write: subtitles },
  { ending: 'warc', write: crawl },
  { ending: 'zip', write: zip },
  { ending: 'docx', write: word },
  { ending: 'epub', write: book },
  { ending: 'tar', write: tar },
  { ending: 'webarchive', write: webArchive },
];

/** How deep what can be nested is: mostly flat, now and then beyond what a reader follows. */
export const depth: fc.Arbitrary<number> = fc.oneof(
  { weight: 300, arbitrary: fc.nat(3) },
  { weight: 10, arbitrary: fc.constant(40) },
  { weight: 1, arbitrary: fc.constant(450) },
);

/** A folder's sidecar with those stories' fields; a YAML string takes all the escapes that a JSON string has. */
export function sidecar(story: FuzzStory, other: FuzzStory, pattern: string): string {
  const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
  return `outlets:
  ${quoted(story.outlet)}: [${JSON.stringify(other.outlet)}, Sundhavn Post]
files:
  ${JSON.stringify(pattern)}: {outlet: ${quoted(other.title)}, date: ${other.date}, author: ${quoted(story.author)}}
  "9*": {skip: true}
`;
}
