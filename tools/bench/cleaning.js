// npm run bench: how fast articles are cleaned on one core once the program is warm: plain text, dumps of web pages,
// saved pages. The articles are made up; the menus, boxes and scripts around them are as large as those of news sites.
import { makeCorpus } from './corpus.js';
import { loadSource } from '../build/load-source.js';

const RUNS = 15;
const PAGES = 24;

const { readArticles } = await loadSource(
  "export { readArticles } from './source/intake/read-articles.ts';",
);

const list = (/** @type {string} */ text) => text.split(', ');
const SECTIONS = list(
  'Home, News, World, Local, Politics, Business, Markets, Sport, Culture, Weather, Opinion, Letters, Travel, Health, Science, Jobs',
);
const BUTTONS = list('Share, Facebook, Copy link, Email, Print, Save, Comments, Advertisement');
const FOOTER = list(
  'About us, Contact us, Careers, Privacy policy, Terms of service, Newsletters, Site map',
);

/** What a site prints around an article: its menu, the headlines of other articles, buttons and small print. */
function surroundings(/** @type {number} */ number, /** @type {readonly string[]} */ headlines) {
  const links = (/** @type {number} */ count) =>
    Array.from({ length: count }, (_, at) => headlines[(number * 7 + at) % headlines.length]);
  return {
    menu: [...SECTIONS, ...links(6), ...SECTIONS.map((name) => `${name} archive ${number}`)],
    below: ['Related stories', ...links(8), 'Most read', ...links(10), ...SECTIONS],
    small: [...FOOTER, `© ${2000 + (number % 25)} Lamp ${number % 9}. All rights reserved.`],
  };
}

const { articles } = makeCorpus({ seed: 11, stories: 60, outlets: 10 });
const parts = articles.map(({ text }) => text.trim().split('\n\n'));
/** Made-up articles are short: each takes in the paragraphs of five others, which makes it as long as those of the press. */
const texts = parts.map(([headline, date, ...body], at) => {
  const others = [1, 2, 3, 4, 5].flatMap((step) => parts[(at + step * 97) % parts.length].slice(2));
  return [headline, date, ...new Set([...body, ...others])];
});
const headlines = texts.map(([first]) => first.replace(/^ date \S+ /, ''));

const dumps = texts.map(([, date, ...body], number) => {
  const { menu, below, small } = surroundings(number, headlines);
  const by = ['By Ann Lee', date];
  const lines = [...menu, headlines[number], ...by, ...BUTTONS, ...body, ...below, ...small];
  return lines.join('\n');
});

const FILLER = 'var a = [1, 2, 3]; function b(c) { return c < 2 ? "<div>" : a[c]; }\n'.repeat(900);
const pages = texts.slice(0, PAGES).map(([, date, ...body], number) => {
  const { menu, below, small } = surroundings(number, headlines);
  const items = (/** @type {readonly string[]} */ names) =>
    `<ul>${names.map((name, at) => `<li class="item item-${at}" data-at="${at}"><a href="https://lamp.example/${number}/${at}" title="${name}"><span class="label">${name}</span></a></li>`).join('\n')}</ul>`;
  const data = {
    '@type': 'NewsArticle',
    headline: headlines[number],
    author: { name: 'Ann Lee' },
    datePublished: '2021-12-28',
  };
  return `<!doctype html><html lang="en"><head><title>${headlines[number]} | Lamp</title>
<meta property="og:site_name" content="Lamp"><script type="application/ld+json">${JSON.stringify(data)}</script><script>${FILLER}</script></head>
<body><header><nav>${items([...menu, ...menu, ...menu])}</nav></header><main><h1>${headlines[number]}</h1><div class="byline">By Ann Lee</div><time>${date}</time>
<article>${[...body, ...body.map((text) => `In short: ${text}`)].map((text) => `<div class="block"><p>${text}</p></div>`).join('\n')}</article>
${items([...below, ...below])}</main><footer>${items([...small, ...menu])}</footer></body></html>`;
});

const filesOf = (/** @type {readonly string[]} */ contents, /** @type {string} */ ending) =>
  contents.map((text, at) => ({ path: `${at}.${ending}`, bytes: Buffer.from(text) }));

/** The least milliseconds of processor time that reading the files takes. */
async function cost(/** @type {ReturnType<typeof filesOf>} */ files) {
  let least = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    const { articles: read } = await readArticles(files);
    if (read.length !== files.length) throw new Error(`${read.length} of ${files.length} read`);
    least = Math.min(least, process.cpuUsage(before).user / 1000);
  }
  return least;
}

const bytesOf = (/** @type {ReturnType<typeof filesOf>} */ files) =>
  files.reduce((sum, { bytes }) => sum + bytes.length, 0);
const median = (/** @type {readonly number[]} */ values) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

console.log('\nCleaning, warm, least processor time of several runs\n');
for (const [name, contents] of [
  ['plain text', texts.map((paragraphs) => paragraphs.join('\n\n'))],
  ['text dumps of web pages', dumps],
]) {
  const files = filesOf(contents, 'txt');
  const rate = bytesOf(files) / 1000 / (await cost(files));
  console.log(`${`${name}, ${files.length} files`.padEnd(34)} ${rate.toFixed(1).padStart(7)} MB/s`);
}
const saved = filesOf(pages, 'html');
const costs = [];
for (const page of saved) costs.push(await cost([page]));
const kilobytes = Math.round(bytesOf(saved) / saved.length / 1000);
console.log(
  `${`saved page of ${kilobytes} kB, median`.padEnd(34)} ${median(costs).toFixed(1).padStart(7)} ms`,
);
