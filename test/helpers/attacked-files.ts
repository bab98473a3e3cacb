// An attack → files of every format that hold it in every place: text, title, author, outlet, address, quotes, names.
import type { SourceFile } from '../../source/model/article.js';

/** Slots are marked by a word of their own before the attack, so that a test can tell that it came through. */
export const SLOTS = [
  'txthead txtbody txtquote txtspeaker',
  'htmltitle htmlauthor htmlsite htmlurl htmlbody htmlquote htmlremoved',
  'ldtitle ldauthor ldsite entbody entquote',
  'deephtml deepjson deepfeed deepentity',
  'jsontitle jsonauthor jsonsite jsonurl jsonbody jsonquote',
  'jsonhtml jsonlines jsonfeed jsonfeedauthor',
  'rsstitle rssauthor rsssite rssbody rssentity rssurl',
  'atomtitle atomauthor atombody rdfbody rdftitle',
  'mdtitle mdauthor mdsite mdbody mdquote',
  'mailsubject mailfrom mailtext mailhtml',
  'sidetitle sideauthor sideoutlet',
  'folder filename',
]
  .join(' ')
  .split(' ');

type Hold = (slot: string) => string;

/** A line break in a body is a line break, and no attack. */
const story = (hold: Hold, slot: string): string[] =>
  linesOf((name) => hold(name).replace(/[\r\n]+/g, ' '), slot);

const linesOf = (hold: Hold, slot: string): string[] => [
  `The ${hold(`${slot}body`)} council of Norbay opened the new harbour bridge on 3 May 2021 after two years of work.`,
  `“The bridge ${hold(`${slot}quote`)} is safe,” said Ann Orlow, the mayor of Norbay, on 4 May 2021.`,
  'The council of the town will meet again on 11 May 2021 to hear what the engineers have found below the water.',
];

/** Every control, and every character beyond ASCII, as a reference of HTML. */
const inEntities = (text: string): string =>
  Array.from(text, (character) => `&#x${character.codePointAt(0)!.toString(16)};`).join('');

/** Text between tags of XML or HTML. */
const inMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const inHeader = (text: string): string =>
  `=?utf-8?B?${Buffer.from(text.toWellFormed()).toString('base64')}?=`;

const DEPTH = 420;
const deep = (inner: string): string => `${'<div>'.repeat(DEPTH)}${inner}${'</div>'.repeat(DEPTH)}`;
const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${line}</p>`).join('\n');

/** The files of an attack, below a folder that is called after it. */
export function attackedFiles(attack: string): SourceFile[] {
  const raw: Hold = (slot) => `${slot}${attack}`;
  const markup: Hold = (slot) => `${slot}${inMarkup(attack)}`;
  const entities: Hold = (slot) => `${slot}${inEntities(attack)}`;
  /** Named so that a slot tells the format of its file too: "jsonbody". */
  const named = (hold: Hold, format: string, names: string): Record<string, string> =>
    Object.fromEntries(names.split(' ').map((name) => [name, hold(`${format}${name}`)]));
  const as =
    (hold: Hold, slot: string): Hold =>
    () =>
      hold(slot);

  const json = named(raw, 'json', 'title author site url');
  const contents: Readonly<Record<string, string>> = {
    'a.txt': [
      `Bridge opens ${raw('txthead')}`,
      'By Ann Lee',
      '5 May 2021',
      ...story(raw, 'txt'),
      `The work cost too much, said ${raw('txtspeaker')} Bo Linde on Tuesday.`,
    ].join('\n\n'),
    'b.html': `<!doctype html><html lang="en"><head><title>${markup('htmltitle')} opens the bridge of Norbay</title>
<meta name="author" content="Ann ${markup('htmlauthor')}"><meta property="og:site_name" content="${markup('htmlsite')}">
<meta property="og:url" content="https://lamp.example/${markup('htmlurl')}"></head><body><nav><ul><li>${markup('htmlremoved')} menu</li></ul></nav>
<article><h1>${markup('htmltitle')} opens the bridge of Norbay</h1>${paragraphs(story(markup, 'html'))}</article></body></html>`,
    'c.html': `<!doctype html><html lang="en"><head><script type="application/ld+json">${JSON.stringify(
      {
        '@type': 'NewsArticle',
        headline: `${raw('ldtitle')} opens`,
        author: { '@type': 'Person', name: `Ann ${raw('ldauthor')}` },
        publisher: { name: raw('ldsite') },
        datePublished: '2021-05-05',
      },
    ).replaceAll(
      '<',
      '\\u003c',
    )}</script></head><body><article>${paragraphs(story(entities, 'ent'))}</article></body></html>`,
    'd.html': `<html><body>${deep(paragraphs(story(as(markup, 'deephtml'), '')))}</body></html>`,
    'e.json': JSON.stringify({
      ...json,
      sitename: json.site,
      date: '2021-05-05',
      text: story(raw, 'json').join('\n\n'),
    }),
    'f.jsonl': [
      { title: 'One', html: paragraphs(story(as(markup, 'jsonhtml'), '')) },
      { title: 'Two', text: story(as(raw, 'jsonlines'), '').join('\n\n') },
      { title: 'Three', html: deep(paragraphs(story(as(raw, 'deepjson'), ''))) },
      { title: 'Four', html: deep(paragraphs(story(as(entities, 'deepentity'), ''))) },
    ]
      .map((record) => JSON.stringify({ ...record, date: '2021-05-05' }))
      .join('\n'),
    'g.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Norbay Feed',
      items: [
        {
          id: '1',
          title: 'Five',
          authors: [{ name: raw('jsonfeedauthor') }],
          content_html: paragraphs(story(as(markup, 'jsonfeed'), '')),
          date_published: '2021-05-05T00:00:00Z',
        },
      ],
    }),
    'h.rss': `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${entities('rsssite')}</title>
<item><title>${entities('rsstitle')}</title><link>https://lamp.example/${entities('rssurl')}</link><dc:creator>${entities('rssauthor')}</dc:creator><pubDate>Wed, 05 May 2021 00:00:00 GMT</pubDate><content:encoded>${inMarkup(paragraphs(story(as(entities, 'rssentity'), '')))}</content:encoded></item>
<item><title>Six</title><description>${inMarkup(paragraphs(story(as(markup, 'rssbody'), '')))}</description></item>
<item><title>Seven</title><description>${inMarkup(deep(paragraphs(story(as(entities, 'deepfeed'), ''))))}</description></item></channel></rss>`,
    'i.atom': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Norbay Atom</title><entry><title>${entities('atomtitle')}</title><author><name>${entities('atomauthor')}</name></author><updated>2021-05-05T00:00:00Z</updated><content type="html">${inMarkup(paragraphs(story(as(entities, 'atombody'), '')))}</content></entry></feed>`,
    'j.rdf': `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Norbay RDF</title></channel><item><title>${entities('rdftitle')}</title><link>https://lamp.example/1</link><description>${inMarkup(paragraphs(story(as(entities, 'rdfbody'), '')))}</description></item></rdf:RDF>`,
    'k.md': `---\ntitle: ${JSON.stringify(raw('mdtitle'))}\nauthor: ${JSON.stringify(raw('mdauthor'))}\noutlet: ${JSON.stringify(raw('mdsite'))}\ndate: 2021-05-05\n---\n\n${story(raw, 'md').join('\n\n')}\n`,
    'l.eml': `Message-ID: <1@lamp.example>\nMIME-Version: 1.0\nFrom: ${inHeader(raw('mailfrom'))} <a@lamp.example>\nSubject: ${inHeader(raw('mailsubject'))}\nDate: Wed, 5 May 2021 00:00:00 +0000\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(story(as(raw, 'mailtext'), '').join('\n\n').toWellFormed()).toString('base64')}\n`,
    'm.eml': `Message-ID: <2@lamp.example>\nMIME-Version: 1.0\nFrom: Norbay Mail <a@lamp.example>\nSubject: Eight\nDate: Wed, 5 May 2021 00:00:00 +0000\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(paragraphs(story(as(entities, 'mailhtml'), ''))).toString('base64')}\n`,
    'side/n.txt': story(() => 'new', '').join('\n\n'),
    'side/o.md': `---\noutlet: Aliased\n---\n\n${story(() => 'old', '').join('\n\n')}`,
    'side/briefing.yaml': `outlets:\n  ${JSON.stringify(raw('sideoutlet'))}: [Aliased, ${JSON.stringify(raw('sidealias'))}]\nfiles:\n  n.txt: {title: ${JSON.stringify(raw('sidetitle'))}, author: ${JSON.stringify(raw('sideauthor'))}, outlet: ${JSON.stringify(raw('sidealias'))}}\n`,
    'broken/briefing.yaml': `files: {${attack}: [}`,
    'empty.txt': '',
  };
  const name = attack.replace(/[/\0]/g, '');
  const files = Object.entries(contents).map(([path, text]) => ({ path: `x/${path}`, text }));
  return [
    ...files,
    { path: `x/folder${name}/p.txt`, text: story(() => 'far', '').join('\n\n') },
    { path: `x/filename${name}.txt`, text: story(() => 'near', '').join('\n\n') },
    { path: `x/filename${name}.empty.txt`, text: '' },
  ].map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
}
