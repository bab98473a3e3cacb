// A story → the text of a file that tells it, one function for each format that the program reads.
import fc from 'fast-check';
import type { FuzzStory } from './stories.js';

type Write = (story: FuzzStory, other: FuzzStory, depth: number) => string;
export type FileFormat = { readonly ending: string; readonly write: Write };

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
