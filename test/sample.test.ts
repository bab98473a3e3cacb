// What the briefing of the five sample articles must hold, and what must be true of every range in it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeBriefing } from '../source/pipeline.js';
import { contains, type Range } from '../source/text/range.js';
import { mainEvents } from '../source/select/events/main-events.js';
import { mainQuotes } from '../source/select/quotes/main-quotes.js';
import { articlesById } from '../source/select/lookups.js';
import { renderJson } from '../source/output/json.js';
import { renderHtml } from '../source/output/html/html.js';
import { renderText } from '../source/output/text.js';

const FOLDER = 'articles';
const briefing = await composeBriefing([FOLDER]);
const articles = articlesById(briefing);
const slice = (articleId: string, { start, end }: Range): string =>
  articles.get(articleId)!.body.slice(start, end);

describe('golden', () => {
  it('the printed briefing', async () => {
    await expect(renderText(briefing, { columns: 80, all: false })).toMatchFileSnapshot(
      'golden/sample.txt',
    );
  });
});

describe('the HTML page', () => {
  it.each([{ all: false }, { all: true }, { all: false, short: true }])(
    'has what each of its links leads to: %o',
    (options) => {
      const page: string = renderHtml(briefing, { columns: 80, ...options });
      const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
      expect(targets.length).toBeGreaterThan(5);
      expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    },
  );
});

describe('events', () => {
  const listed = mainEvents(briefing);

  /** [what, its date, the articles that tell it, words that one of its clauses has] */
  const EXPECTED: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'draft documents presented to the West',
      '2021-12-13/2021-12-19',
      '000 003 004',
      /two draft documents/,
    ],
    ['Blinken answers', '2021-12-21', '003', /Blinken said/],
    ['Donfried answers', '2021-12-21', '004', /Donfried told reporters/],
    ['interview with RT', '2021-12-22', '003 004', /expects negotiations/],
    ['appeal of the European Union', '2021-12-22', '004', /European Union appealed/],
    ['word from NATO about the talks', '2021-12-25', '000 001 002', /Stoltenberg/],
    ['interview of Monday', '2021-12-27', '000 001', /immediately after/],
    ['speech against concessions', '2021-12-28', '000 001 002', /unilateral concession/],
    ['talks of Russia and the US', '2022-01-10', '000 001 002', /arms control/],
    [
      'talks of NATO and Russia',
      '2022-01-12',
      '000 001 002',
      /negotiations on security guarantees/,
    ],
  ];

  it.each(EXPECTED)('%s: once, on %s, told by %s', (_what, span, tellers, words) => {
    const dated = briefing.events.filter(({ date }) => {
      const day = date?.start === date?.end ? date?.start : `${date?.start}/${date?.end}`;
      return day === span;
    });
    const found = dated.filter(({ occurrences }) =>
      occurrences.some((occurrence) => words.test(slice(occurrence.articleId, occurrence))),
    );
    expect(found.map(({ summary }) => summary)).toHaveLength(1);
    const told = new Set(found[0]!.occurrences.map(({ articleId }) => articleId.slice(0, 3)));
    expect([...told].sort().join(' ')).toBe(tellers);
  });

  it('the talks to come are planned', () => {
    const planned = listed.filter(
      ({ date }) => date && date.start === date.end && date.start > '2022',
    );
    expect(planned.map(({ status }) => status)).toEqual(planned.map(() => 'planned'));
  });

  it('nothing comes from page furniture', () => {
    const furniture =
      /Related Topics|Recent Stories|minutes ago|1997|All rights|Post a Comment|photo by/;
    for (const { articleId, ...range } of briefing.events.flatMap(
      ({ occurrences }) => occurrences,
    )) {
      expect(slice(articleId, range)).not.toMatch(furniture);
    }
  });

  it('a summary is words of its source', () => {
    for (const { summary, summaryRange } of briefing.events) {
      const source = new Set(slice(summaryRange.articleId, summaryRange).split(/[^\p{L}\p{N}]+/u));
      const foreign = summary
        .replace(/\[[^\]]*\]/g, '')
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '' && !source.has(word));
      expect(foreign, summary).toEqual([]);
    }
  });
});

describe('quotes', () => {
  const chosen = mainQuotes(briefing, { all: false });
  const ids = new Set(chosen.map(({ id }) => id));
  /** The quotes of the page, and the other wordings that stand under them. */
  const shown = briefing.quotes.filter(
    ({ id, variantOf }) => ids.has(id) || ids.has(variantOf ?? ''),
  );

  it.each([
    ['We are now preparing to firmly', 'Sergey Lavrov', '001 002'],
    ['It has been agreed that', 'Sergey Lavrov', '003 004'],
    ['we also want to do this in January', 'Sergey Lavrov', '003 004'],
    ['We don’t want a war', 'Sergey Lavrov', '003'],
    ['We hope that no one else', 'Sergey Lavrov', '004'],
    ['red line', 'Vladimir Putin', '003'],
    ['The president has been extremely clear', 'Antony Blinken', '003'],
  ])('“%s…” is said by %s in %s', (words, speaker, printers) => {
    const found = shown.filter(({ text }) => text.includes(words));
    expect(found.map((quote) => quote.speaker)).toEqual([speaker]);
    const told = new Set(found[0]!.occurrences.map(({ articleId }) => articleId.slice(0, 3)));
    expect([...told].sort().join(' ')).toBe(printers);
  });

  it('leaves six words of the European Union to those who ask for all quotes', () => {
    const said = briefing.quotes.filter(({ text }) => text.startsWith('Today, Europe'));
    expect(said.map(({ speaker }) => speaker)).toEqual(['European Union']);
    expect(shown).not.toContain(said[0]);
  });

  it.each([
    ['Russian aggression', 'Antony Blinken'],
    ['unacceptable', 'Karen Donfried'],
    ['unilateral concession', 'Sergey Lavrov'],
  ])(
    '“%s”, a word or two of %s in a sentence of the reporter’s, is found and not listed',
    (words, speaker) => {
      const found = briefing.quotes.filter(({ text }) => text.includes(words));
      expect(found.map((quote) => quote.speaker)).toContain(speaker);
      expect(shown.filter(({ text }) => text.includes(words))).toEqual([]);
    },
  );

  it('Sergei and Sergey Lavrov are one person, the top diplomat too', () => {
    const lavrovs = briefing.speakers.filter(({ name }) => name.includes('Lavrov'));
    expect(lavrovs.map(({ name }) => name)).toEqual(['Sergey Lavrov']);
    expect(lavrovs[0]!.aliases).toEqual(expect.arrayContaining(['Sergei Lavrov', 'Lavrov']));
  });
});

describe('every range slices to what it claims', () => {
  it('dates', () => {
    for (const article of briefing.articles) {
      for (const date of article.dates)
        expect(article.body.slice(date.start, date.end)).toBe(date.text);
    }
  });

  it('sentences tile their paragraphs', () => {
    for (const { body, paragraphs, sentences } of briefing.articles) {
      for (const paragraph of paragraphs) {
        const inside = sentences.filter((sentence) => contains(paragraph, sentence));
        const words = inside.map(({ start, end }) => body.slice(start, end)).join('');
        expect(words.replace(/\s/gu, '')).toBe(
          body.slice(paragraph.start, paragraph.end).replace(/\s/gu, ''),
        );
      }
    }
  });

  it('occurrences and fragments lie within one article, trimmed', () => {
    const ranges = [
      ...briefing.events.flatMap(({ occurrences }) => occurrences),
      ...briefing.quotes.flatMap(({ occurrences }) =>
        occurrences.flatMap((occurrence) =>
          [occurrence, ...occurrence.fragments, ...occurrence.quoted].map((range) => ({
            ...range,
            articleId: occurrence.articleId,
          })),
        ),
      ),
    ];
    expect(ranges.length).toBeGreaterThan(50);
    for (const { articleId, ...range } of ranges) {
      const text = slice(articleId, range);
      expect(text).not.toBe('');
      expect(text).toBe(text.trim());
    }
  });

  it('a quote’s text is its fragments, but for the signs where they are joined', () => {
    for (const { occurrences } of briefing.quotes) {
      for (const { articleId, fragments, text } of occurrences) {
        const joined = fragments.map((fragment) => slice(articleId, fragment)).join(' ');
        const seamless = (words: string): string =>
          words.replace(/\s+/gu, ' ').replace(/(?: …|[.,]) /g, ', ');
        expect(seamless(text)).toBe(seamless(joined));
      }
    }
  });
});

describe('stability', () => {
  it('the order of the files does not matter', async () => {
    const files = readdirSync(FOLDER)
      .sort()
      .map((name) => join(FOLDER, name));
    const forwards = renderJson(await composeBriefing(files));
    expect(renderJson(await composeBriefing(files.toReversed()))).toBe(forwards);
  });

  it('taking a file away renames nothing that the others tell alone', async () => {
    const files = readdirSync(FOLDER)
      .sort()
      .map((name) => join(FOLDER, name));
    const fewer = await composeBriefing(files.slice(0, 4));
    const alone = fewer.quotes.filter((quote) =>
      quote.occurrences.every(({ articleId }) => articleId.startsWith('000')),
    );
    expect(alone.length).toBeGreaterThan(0);
    for (const { id } of alone) expect(briefing.quotes.map((quote) => quote.id)).toContain(id);
  });
});
