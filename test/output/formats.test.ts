// Every format of one story: the same lines in the same order, and text of articles that stays text.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../source/extract/extract-article.js';
import { mergeBriefings } from '../../source/merge/merge-briefings.js';
import type { Briefing } from '../../source/model/briefing.js';
import { FORMAT_NAMES, formatNamed, formatOfFile } from '../../source/output/format-names.js';
import { formatFor } from '../../source/output/formats.js';
import { toDocument } from '../../source/output/json.js';
import { composePage } from '../../source/output/page.js';
import { composeBriefing } from '../../source/pipeline.js';
import { makeSchema, SCHEMA_FILE } from '../../tools/build/make-schema.js';
import { articleOf } from '../helpers/article.js';
import { elementsOf } from '../helpers/html.js';
import { story } from '../helpers/story.js';

const OPTIONS = { columns: 80, all: false };
const written = (name: string, briefing: Briefing = story): string =>
  formatFor(name).render(briefing, OPTIONS);

describe('format names', () => {
  it.each([
    ['notes.md', 'markdown'],
    ['a.b/PAGE.HTML', 'html'],
    ['out.ndjson', 'jsonl'],
    ['briefing', undefined],
    ['briefing.pdf', undefined],
  ])('%s is %s', (path, name) => {
    expect(formatOfFile(path)?.name).toBe(name);
  });

  it('an option of its own names a format, too', () => {
    expect(formatNamed('print')?.name).toBe('text');
    expect(formatNamed('nothing')).toBeUndefined();
  });
});

describe('lines', () => {
  const lines = composePage(story, { all: false }).stories.flatMap(({ periods }) =>
    periods.flatMap(({ events }) => events.map(({ summary }) => summary)),
  );

  it.each(['text', 'markdown', 'html'])('of %s stand in the order of the page', (name) => {
    const text = written(name).replace(/\s+/g, ' ');
    const places = lines.map((line) => text.lastIndexOf(line));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('what a quote leans on', () => {
  const glacier = mergeBriefings([
    extractArticle(
      articleOf(
        'The *ice* lost ten metres last summer.\n\n“This is what we feared,” said Ann Orr, who runs the station.',
      ),
    ),
  ]);

  it.each([
    [
      'text',
      '  “This is what we feared” · 28 Dec [1:3]\n    context: The *ice* lost ten metres last summer.',
    ],
    ['markdown', '\n  - _context: The \\*ice\\* lost ten metres last summer._'],
    ['html', '<li class="context">context: The *ice* lost ten metres last summer.</li>'],
  ])('stands under it as %s', (name, words) => {
    expect(written(name, glacier)).toContain(words);
  });

  it('is told in JSON with its place and kind', () => {
    const { quotes, articles } = toDocument(glacier);
    const context = quotes[0]?.context;
    expect(context).toMatchObject({ articleId: 'article', kind: 'before' });
    expect(articles[0]?.body.slice(context?.start, context?.end)).toBe(context?.text);
  });
});

describe('somebody of whom the line of an event has the name alone', () => {
  const told = mergeBriefings([
    extractArticle(
      articleOf(
        'The council met. Rain fell. Snow fell. A *tired* waitress, Kathy Holm, served nine guests that night. The court met again. Ms Holm told the court on Monday that the guests had been sober.',
      ),
    ),
  ]);
  const context = 'A *tired* waitress, Kathy Holm, served nine guests that night.';

  it.each([
    ['text', '\n           context: A *tired* waitress, Kathy Holm, served nine'],
    ['markdown', '\n  - _context: A \\*tired\\* waitress, Kathy Holm, served nine'],
    ['html', `<br><span class="context">context: ${context}</span>`],
  ])('is introduced under it as %s', (name, words) => {
    expect(formatFor(name).render(told, { columns: 80, all: true })).toContain(words);
  });

  it('is introduced in JSON, with the place', () => {
    const { events, articles } = toDocument(told);
    const found = events.find(({ summary }) => summary.includes('told the court'))?.context;
    expect(found).toMatchObject({ articleId: 'article', text: context });
    expect(articles[0]?.body.slice(found?.start, found?.end)).toBe(context);
  });
});

describe('an article that holds marks', () => {
  const HOSTILE = 'Ships & <script>alert(1)</script> [left](javascript:1) *on* Tuesday';
  const hostile: Briefing = {
    ...story,
    title: HOSTILE,
    events: story.events.map((event) => ({ ...event, summary: HOSTILE })),
    articles: story.articles.map((article) => ({
      ...article,
      title: HOSTILE,
      url: 'javascript:alert(1)',
      body: article.body.replace('bridge', '<b>ridge'),
    })),
  };

  it('shows them as text in HTML', () => {
    const elements = elementsOf(written('html', hostile));
    expect(elements('script, b, img, iframe, [onclick]')).toEqual([]);
    expect(elements('h1').map(({ textContent }) => textContent)).toEqual([HOSTILE]);
    const outside = elements('a').filter(
      (link) => !/^#[\w-]+$/.test(link.getAttribute('href') ?? ''),
    );
    expect(outside).toEqual([]);
  });

  it('shows them as text in Markdown', () => {
    const text = written('markdown', hostile);
    expect(text).toContain(String.raw`\[left\](javascript:1) \*on\* Tuesday`);
    expect(text).not.toMatch(/(?<!\\)[<[]/);
  });
});

describe('HTML', () => {
  const elements = elementsOf(written('html'));
  const ids = new Set(elements('[id]').map(({ id }) => id));

  it('leads only to places that it has', () => {
    const targets = elements('a[href]').map((link) => (link.getAttribute('href') ?? '').slice(1));
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it('leads from a passage back to the lines that rest on it', () => {
    const back = elements('.passage > a.to').map((link) => link.getAttribute('href'));
    expect(back).toEqual(expect.arrayContaining(['#e-e3', '#q-q1']));
  });

  it('has every id once', () => {
    expect(elements('[id]')).toHaveLength(ids.size);
  });

  it('marks the words that a line rests on', () => {
    const marks = elements('mark').map(({ textContent }) => textContent);
    expect(marks).toContain('The council will meet on January 10');
  });

  it('loads nothing', () => {
    expect(elements('link, script, [src]')).toHaveLength(0);
  });
});

describe('JSON', () => {
  it('of the sample and of the story meets the schema of the package', async () => {
    const validate = new Ajv({ allErrors: true, strict: false }).compile(
      JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as object,
    );
    for (const briefing of [story, await composeBriefing(['articles'])]) {
      validate(JSON.parse(written('json', briefing)));
      expect(validate.errors).toBeNull();
    }
    expect(validate({ ...toDocument(story), selection: null })).toBe(false);
  });

  it('has the schema that its types make (npm run schema)', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(makeSchema());
  });

  it('as lines is one document a line, each saying what it is', () => {
    const lines = written('jsonl').trimEnd().split('\n');
    const types = lines.map((line) => (JSON.parse(line) as { type: string }).type);
    expect(Object.fromEntries(Map.groupBy(types, (type) => type))).toMatchObject({
      article: ['article', 'article'],
      event: ['event', 'event', 'event'],
    });
  });
});

describe('Markdown', () => {
  it('sets head, events, quotes and sources', async () => {
    await expect(written('markdown')).toMatchFileSnapshot('../golden/story.md');
  });
});

it('has a renderer for each name', () => {
  for (const name of FORMAT_NAMES) expect(written(name)).not.toBe('');
});
