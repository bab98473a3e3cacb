import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../../source/intake/read-articles.js';
import { zipOf } from '../../../../tools/fuzz/make-archives.js';
import { paragraphsOf } from '../../../helpers/intake.js';

/** Two articles of different fields, as the exports below print them. */
const GALE = {
  title: 'Gale tears roof off Holm cinema',
  outlet: 'The Holm Mercury',
  author: 'Rik Voss',
  day: '2021-11-03',
  body: [
    'A gale that came in from the west tore half of the roof off the Rex cinema of Holm during the late show on Tuesday, and nobody of the ninety in the seats was hurt.',
    '“We heard a long rip, and then we saw the stars,” said Ada Stein, who had come for the second time.',
    'Engineers are to look at the walls before the week is out.',
  ],
};
const CUP = {
  title: 'Keeper carries Luneberg to cup final',
  outlet: 'Luneberg Zeitung',
  author: 'Mia Haas',
  day: '2022-02-14',
  body: [
    'Goalkeeper Ines Roth stopped three penalties on Sunday and carried Luneberg to the final of the cup, the first in the club’s ninety years.',
    'Coach Bo Lund said that he had not dared to look.',
    'Notes: the final is to be played in May, and the tickets go on sale a month before that.',
  ],
};
const BOTH = [GALE, CUP];
type Story = typeof GALE;

const us = ({ day }: Story) =>
  day === GALE.day ? 'November 3, 2021 Wednesday' : 'February 14, 2022 Monday';
const uk = ({ day }: Story) => (day === GALE.day ? '3 November 2021' : '14 February 2022');

const wrap = (text: string, width = 70): string => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`.trim();
  }
  return lines.join('\n');
};

const centred = (text: string) => ' '.repeat(30) + text;
const lexis = (stories: readonly Story[]) =>
  stories.map((each, index) => [
    '', centred(`${index + 1} of ${stories.length} DOCUMENTS`), '', centred(each.outlet), '', centred(us(each)), centred('Final Edition'), '',
    each.title, '', `BYLINE: By ${each.author.toUpperCase()}, Staff Writer`, '', 'SECTION: NEWS; Pg. 2', '', 'LENGTH: 1,204 words', '',
    ...each.body.flatMap((text) => [`   ${wrap(text)}`, '']),
    'LOAD-DATE: January 1, 2023', '', 'LANGUAGE: ENGLISH', '', 'GRAPHIC: The roof.', '', centred(`Copyright 2021 ${each.outlet} Ltd`), centred('All Rights Reserved'), '',
  ].join('\n')).join('\n'); // prettier-ignore

const nexisUni = (stories: readonly Story[]) =>
  ['Documents (2)', '1. A list of contents', 'Client/Matter: -None-', 'Search Terms: gale', ''].join('\n') +
  stories.map((each, index) => [
    `Page ${index + 1} of 2`, '', each.title, each.outlet, us(each), 'Late Edition', 'Copyright 2021 The Owner All Rights Reserved', '',
    'Section: NEWS; Pg. 3', 'Length: 214 words', `Byline: ${each.author}`, 'Highlight: Nobody is hurt.', 'Body', '',
    ...each.body.flatMap((text) => [text, '']), 'Load-Date: January 1, 2023', '', 'End of Document', '', '',
  ].join('\n')).join('\n'); // prettier-ignore

const factiva = (stories: readonly Story[]) =>
  stories.map((each, index) => [
    ...(index === 0 ? ['Factiva', ''] : []), 'News', each.title, `By ${each.author}`, '1,204 words', uk(each), '05:14', each.outlet, 'HOLM01', '12', 'English', `Copyright 2021. ${each.outlet}. All rights reserved.`, '',
    ...each.body.flatMap((text) => [text, '']), `${each.outlet} Ltd`, '', `Document HOLM0100202111${index}3ehb30002z`, '',
  ].join('\n')).join('\n'); // prettier-ignore

const coded = (stories: readonly Story[]) =>
  stories.map((each, index) => [
    'SE News', `HD\t${each.title}`, `BY\tBy ${each.author}`, 'WC\t214 words', `PD\t${uk(each)}`, `SN\t${each.outlet}`, 'LA\tEnglish', '', index === 0 ? 'LP\t' : 'LP:', each.body[0], '', 'TD\t', '',
    ...each.body.slice(1).flatMap((text) => [text, '']), 'NS\tgcat : News', `AN\tDocument HOLM0100202111${index}3ehb30002z`, '',
  ].join('\n')).join('\n'); // prettier-ignore

const proQuest = (stories: readonly Story[]) =>
  stories.map((each, index) => [
    '_'.repeat(60), '', `Document ${index + 1} of 2`, '', each.title, '', `Author: ${each.author.replace(/(\w+) (\w+)/, '$2, $1')}`, '', `Publication info: ${each.outlet} ; Holm [Holm]. ${us(each).replace(/ \w+$/, '')}: B.1.`, '',
    'ProQuest document link', '', 'Abstract: What it is about.', '', `Full text: ${each.body[0]}`, '', ...each.body.slice(1).flatMap((text) => [text, '']),
    'Subject: Storms;', '', `Publication title: ${each.outlet}`, '', `Publication date: ${us(each).replace(/ \w+$/, '')}`, '', 'ProQuest document ID: 218374651', '',
  ].join('\n')).join('\n'); // prettier-ignore

const proQuestCited = (stories: readonly Story[]) =>
  stories.map((each) => [
    '_'.repeat(60), '', each.title, '', `${each.author}. ${each.outlet}; Holm [Holm]. ${uk(each)}: 4.`, '', 'ProQuest document link', '', 'FULL TEXT', '',
    ...each.body.flatMap((text) => [text, '']), 'DETAILS', '', 'Source type: Newspaper', '', 'ProQuest document ID: 218374651', '',
  ].join('\n')).join('\n'); // prettier-ignore

const europresse = (stories: readonly Story[]) =>
  stories.map((each, index) => [
    each.outlet, `News, ${us(each).replace(/ \w+$/, '')}, p. A3`, '', '214 words', '', each.title, '', each.author, '', ...each.body.flatMap((text) => [text, '']),
    `© 2021 ${each.outlet}. All rights reserved.`, `news·${each.day.replaceAll('-', '')}·HM·00${index}2`, '',
  ].join('\n')).join('\n'); // prettier-ignore

const ruled = (rule: string) => (stories: readonly Story[]) =>
  stories.map((each) => [each.title, `By ${each.author}`, `${each.outlet}, ${us(each).replace(/ \w+$/, '')}`, ...each.body].join('\n\n')).join(`\n\n${rule}\n\n`); // prettier-ignore

const numbered = (stories: readonly Story[]) =>
  stories.map((each, index) => [`Article ${index + 1} of 2`, each.title, `By ${each.author}`, `${each.outlet}, ${uk(each)}`, ...each.body].join('\n\n')).join('\n\n'); // prettier-ignore

const LAYOUTS = [
  ['LexisNexis', lexis],
  ['Nexis Uni', nexisUni],
  ['Factiva', factiva],
  ['Factiva with codes', coded],
  ['ProQuest', proQuest],
  ['Europresse', europresse],
  ['ProQuest without numbers', proQuestCited],
  ['pasted, with rules', ruled('='.repeat(40))],
  ['pasted, with stars', ruled('* * * * * *')],
  ['pasted, with three stars', ruled('* * *')],
  ['pasted, with numbers', numbered],
] as const;

const read = async (path: string, text: string | Uint8Array) => {
  const bytes = Buffer.from(text as string);
  const { articles, warnings } = await readArticles([{ path, bytes }]);
  return { articles, said: warnings.map(({ message }) => message).join(' / ') };
};

const facts = (articles: Awaited<ReturnType<typeof read>>['articles']) =>
  articles.map((article) => ({
    title: article.title,
    outlet: article.publisher,
    author: article.author,
    day: article.publishedAt?.slice(0, 10),
    body: paragraphsOf(article),
  }));

const asPage = (text: string): string =>
  `<html><head><title>Results</title></head><body>${text.split('\n').map((row) => `<div><span>${row.trim().replace('\t', '</span></div><div><span>')}</span></div>`).join('')}</body></html>`; // prettier-ignore
const asRtf = (text: string): string =>
  `{\\rtf1\\ansi ${text.split('\n').map((row) => row.trim().replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0)}?`).replace('\t', '\\tab ')).join('\\par\n')}}`; // prettier-ignore
const asDocx = (text: string): Buffer =>
  zipOf({
    name: 'word/document.xml',
    text: `<w:document><w:body>${text.split('\n').map((row) => `<w:p><w:r><w:t>${row.trim().replace('\t', '</w:t><w:tab/><w:t>')}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  }); // prettier-ignore

describe('exports of press databases', () => {
  it.each(LAYOUTS)(
    '%s: each article with its own headline, outlet, byline and day',
    async (_, write) => {
      const { articles, said } = await read('export.txt', write(BOTH));
      expect(facts(articles)).toEqual(BOTH);
      expect(said).toBe('');
    },
  );

  it.each(LAYOUTS)('%s: line numbers are those of the file', async (_, write) => {
    const text = write(BOTH);
    const { articles } = await read('export.txt', text);
    const rows = text.split('\n');
    for (const { body, paragraphs } of articles)
      for (const { start, line } of paragraphs)
        expect(rows[line! - 1]).toContain(body.slice(start, start + 20));
  });

  // Lexis as a page has no centred rows; its headline is the last block above the labels.
  it.each(LAYOUTS.slice(1, 6))('%s as a page, as RTF and as a Word document', async (_, write) => {
    const text = write(BOTH.map((each) => ({ ...each, body: each.body.slice(0, 2) })));
    for (const [path, bytes] of [['e.html', asPage(text)], ['e.rtf', asRtf(text)], ['e.docx', asDocx(text)]] as const) {
      const { articles } = await read(path, bytes);
      expect([path, articles.map(({ title, publisher, author }) => [title, publisher, author])]).toEqual([
        path,
        BOTH.map(({ title, outlet, author }) => [title, outlet, author]),
      ]);
    }
  }); // prettier-ignore

  it('one article alone is told by its labels', async () => {
    const one = lexis([GALE]).replace(/^.*1 of 1 DOCUMENTS$/m, '');
    expect(facts((await read('one.TXT', one)).articles)).toEqual([GALE]);
  });

  it('keeps the correction below a text', async () => {
    const text = lexis([GALE]).replace(
      'LANGUAGE: ENGLISH',
      'CORRECTION: The cinema has eighty seats, not ninety.\n\nLANGUAGE: ENGLISH',
    );
    expect(paragraphsOf((await read('one.txt', text)).articles[0]!).at(-1)).toBe(
      'CORRECTION: The cinema has eighty seats, not ninety.',
    );
  });

  it('says how many articles its marks promise where some can’t be read', async () => {
    const text = `${nexisUni(BOTH)}\nEnd of Document\n`;
    const { articles, said } = await read('export.txt', text);
    expect(articles).toHaveLength(2);
    expect(said).toMatch(/marks of 3 articles of an export of LexisNexis, of which 2 were read/);
  });
});

describe('what is no export', () => {
  const plain = ({ title, author, body }: Story) => [title, `By ${author}`, ...body].join('\n\n');
  it.each([
    ['a rule between sections', `${plain(GALE)}\n\n----------\n\n${CUP.body.join('\n\n')}`],
    [
      'a rule above a footer',
      `${plain(GALE)}\n\n==========\n\nThe Holm Mercury, Quay 4, Holm. November 3, 2021`,
    ],
    [
      'stars between scenes',
      `${plain(GALE)}\n\n* * * * *\n\n${CUP.body.join('\n\n')}\n\n* * * * *\n\n${GALE.body.join('\n\n')}`,
    ],
    ['three stars between scenes', `${plain(GALE)}\n\n* * *\n\n${CUP.body.join('\n\n')}`],
    ['articles of a law', `${plain(GALE)}\n\nArticle 2\n\n${CUP.body.join('\n\n')}`],
    ['labels of a table', `${plain(GALE)}\n\nLength: 12 metres\n\nSource: the city`],
    ['codes that are words', `${plain(GALE)}\n\nIN SHORT: the roof is gone.\n\nCO is a gas.`],
    ['a text about documents', `${plain(GALE)}\n\nThe end of document 3 of 5 was burnt.`],
  ])('%s: one article', async (_, text) => {
    const { articles } = await read('a.txt', text);
    expect(articles.map(({ title }) => title)).toEqual([GALE.title]);
    expect(articles[0]!.body).toContain(GALE.body[0]);
  });
});
