// The printed briefing of a small story, and that it holds what the screen shows.
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../source/output/html/html.js';
import { renderJson } from '../../source/output/json.js';
import { renderMarkdown } from '../../source/output/markdown.js';
import type { PageOptions } from '../../source/output/page.js';
import { renderText } from '../../source/output/text.js';
import { columnsOf } from '../../source/text/printed/wrap.js';
import { makeViewModel } from '../../source/ui/state/selectors/view-model.js';
import { sayEvent } from '../../source/select/wording.js';
import type { BriefedArticle, Briefing } from '../../source/model/briefing.js';
import { newsSinceDay } from '../../source/select/news/find-news.js';
import { story } from '../helpers/story.js';

describe('renderText', () => {
  it('sets head, events, quotes and sources', async () => {
    await expect(renderText(story, { columns: 72, all: false })).toMatchFileSnapshot(
      '../golden/story.txt',
    );
  });

  it.each([24, 40, 100])('is never wider than %i columns', (columns) => {
    for (const line of renderText(story, { columns, all: true }).split('\n')) {
      expect(columnsOf(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('lists the same events in the same order as the screen', () => {
    const page = renderText(story, { columns: 200, all: false });
    const { events } = makeViewModel(story, { all: false });
    const body = page.indexOf('WHAT HAPPENED');
    const places = events.map((event) => page.indexOf(sayEvent(event), body));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('tells an event once with all that its sources differ about', () => {
    const figure = (low: string, high: string) => ({
      kind: 'figure' as const,
      values: [
        { value: high, articleIds: ['paper'] },
        { value: low, articleIds: ['wire'] },
      ],
    });
    const conflicts = [figure('5 dead', '7 dead'), figure('20 hurt', '30 hurt')];
    const events = story.events.map((event, at) => (at === 0 ? { ...event, conflicts } : event));
    const text = renderText({ ...story, events }, { columns: 200, all: false });
    const listed = text.slice(text.indexOf('WHERE SOURCES DIFFER'), text.indexOf('WHO SAID'));
    expect(listed.split('\n').filter((line) => /^ {4}sources differ/.test(line))).toHaveLength(2);
    expect(listed.split('\n').filter((line) => /^ {2}\S/.test(line))).toHaveLength(1);
  });

  it('marks in the head, as in the list, what the sources differ about', () => {
    const conflict = {
      kind: 'date' as const,
      values: [
        { value: '2022-01-10', articleIds: ['paper'] },
        { value: '2022-01-11', articleIds: ['wire'] },
      ],
    };
    const events = story.events.map((event) =>
      event.status === 'planned' ? { ...event, conflicts: [conflict] } : event,
    );
    const disputed = { ...story, events };
    const text = renderText(disputed, { columns: 200, all: false });
    expect(text).toMatch(/To come .*January 10 \(sources differ\) \[/);
    expect(renderMarkdown(disputed, { columns: 200, all: false })).toMatch(
      /\*\*To come\*\* .*January 10 _\(sources differ\)_ /,
    );
    expect(renderHtml(disputed, { columns: 200, all: false })).toMatch(
      /<dt>To come.*January 10<\/a> <em>\(sources differ\)<\/em>/,
    );
    expect(text).not.toContain('No difference was found');
  });

  it.each([
    {
      of: { kind: 'figure' as const, what: 'killed', values: ['nine', 'eleven'] },
      on: 'e1',
      says: 'killed: nine (1 outlet [1]) · eleven (1 article [2])',
    },
    // Of a line that does not stand on top it is said which
    {
      of: { kind: 'figure' as const, what: 'hurt', values: ['nine', 'eleven'] },
      on: 'e2',
      says: 'Dockers walked out on Tuesday, hurt: nine (1 outlet [1]) · eleven (1 article [2])',
    },
    {
      of: { kind: 'date' as const, values: ['2022-01-10', '2022-01-11'] },
      on: 'e3',
      says: 'The council will meet on January 10: 10 Jan 2022 (1 outlet [1]) · 11 Jan 2022 (1 article [2])',
    },
    // Both lines say what is in dispute
    {
      of: { kind: 'claim' as const, values: ['It closed', 'It did not close'] },
      on: 'e2',
      says: 'It closed (1 outlet [1]) · It did not close (1 article [2])',
    },
    // Words of a quote are not of the story
    { of: { kind: 'wording' as const, values: ['nobody', 'everybody'] }, on: 'e1', says: '' },
  ])('has in the head what is in dispute: $of.kind of $on', ({ of, on, says }) => {
    const conflict = {
      ...of,
      values: [
        { value: of.values[0]!, articleIds: ['paper'] },
        { value: of.values[1]!, articleIds: ['wire'] },
      ],
    };
    const disputed = {
      ...story,
      events: story.events.map((event) =>
        event.id === on ? { ...event, conflicts: [conflict] } : event,
      ),
    };
    const options = { columns: 200, all: false };
    const lines = renderText(disputed, options).split('\n');
    const line = lines.find((one) => one.startsWith('  In dispute'));
    expect(line?.slice(19) ?? '').toBe(says);
    if (says === '') return;
    expect(renderMarkdown(disputed, options)).toContain('- **In dispute** ');
    expect(renderHtml(disputed, options)).toMatch(/<dt>In dispute<.*<a href="#s-1">\[1\]<\/a>/);
    expect(renderHtml(disputed, options)).toMatch(/<li>.*<br>.*<a href="#s-2">\[2\]<\/a>/);
  });

  it('says of one source alone nothing about differences', () => {
    const articles = story.articles.map((article) => ({ ...article, sourceGroup: 'one' }));
    const page = renderText({ ...story, articles }, { columns: 72, all: false });
    expect(page).not.toContain('SOURCES DIFFER');
  });

  it('says so when there is no event', () => {
    const page = renderText({ ...story, events: [], quotes: [] }, { columns: 72, all: false });
    expect(page).toContain('No dated event was found');
    expect(page).not.toContain('WHO SAID WHAT');
  });
});

describe('a page that tells less', () => {
  const page = (options: Partial<PageOptions>, of: Briefing = story): string =>
    renderText(of, { columns: 100, all: false, ...options });
  const headIn = (text: string): string => text.slice(0, text.indexOf('WHAT HAPPENED'));

  it('in brief has the head of the whole, and each event once', () => {
    const brief = page({ short: true });
    expect(headIn(brief)).toBe(headIn(page({})));
    for (const event of story.events)
      expect(brief.split(sayEvent(event)).length).toBeLessThanOrEqual(2);
    expect(brief.split('\n').length).toBeLessThan(page({}).split('\n').length);
  });

  it.each([renderText, renderMarkdown, renderHtml])('says what it is narrowed to: %o', (render) => {
    const none = { ...story, events: [] };
    const narrowed = 'Only what meets kind:quote: 0 of 3 events.';
    const text = render(none, { columns: 100, all: false, narrowed });
    expect(text).toContain('Only what meets kind:quote');
    expect(text).toContain('No event meets that.');
    expect(text).not.toContain('No dated event');
  });

  it('says that nothing is new where that was asked', () => {
    const of = { ...story, news: newsSinceDay(story, '2030-01-01', '1 Jan 2030') };
    expect(page({ asksForNews: true }, of)).toContain('Since 1 Jan 2030: nothing new.');
    expect(page({}, of)).not.toContain('Since');
    expect(page({ asksForNews: true })).not.toContain('Since');
  });

  it('keeps the numbers that the sources have in the whole', () => {
    const last = story.articles.at(-1)!;
    const one = { ...story, articles: [last], events: [], quotes: [] };
    expect(page({ numbered: story }, one)).toContain(`[${story.articles.length}]`);
    expect(page({}, one)).toContain('[1]');
    expect(page({}, one)).not.toContain(`[${story.articles.length}]`);
  });
});

describe('copies', () => {
  const [paper, wire] = story.articles;
  const withCopies = (...copies: readonly Partial<BriefedArticle>[]): Briefing => ({
    ...story,
    articles: [
      paper!,
      ...copies.map((each, at) => ({ ...paper!, id: `copy ${at}`, ...each })),
      wire!,
    ],
    outlets: [
      ...story.outlets,
      ...copies.map((_, at) => ({ name: `copy ${at}`, articleIds: [`copy ${at}`] })),
    ],
    events: story.events.map((event) => ({
      ...event,
      occurrences: event.occurrences.flatMap((told) => [
        told,
        ...copies.map((_, at) => ({ ...told, articleId: `copy ${at}` })),
      ]),
    })),
  });
  const page = (briefing: Briefing): string => renderText(briefing, { columns: 100, all: true });

  it('are one source, which says how many they are', () => {
    const text = page(withCopies(...Array.from({ length: 1500 }, () => ({}))));
    expect(text).toContain(`${paper!.path} (+1,500 copies)`);
    expect(text).not.toContain('copy 7');
    expect(text).toContain('[2]');
    expect(text).not.toContain('[3]');
    expect(page(withCopies({}))).toContain(`${paper!.path} (+1 copy)`);
  });

  it.each([
    ['another outlet', { publisher: 'Tarn Post' }],
    ['another author', { author: 'Mara Holt' }],
    ['another day', { publishedAt: '2021-12-29' }],
    ['another word', { body: `${paper!.body}!` }],
  ])('with %s are a source of their own', (_, other) => {
    const text = page(withCopies(other));
    expect(text).not.toContain('(+');
    expect(text).toContain('[3]');
  });
});

describe('renderJson', () => {
  const document = JSON.parse(renderJson(story)) as Record<string, unknown[]>;

  it('holds every part of the contract', () => {
    expect(Object.keys(document)).toEqual([
      'schemaVersion',
      'title',
      'span',
      'outlets',
      'stories',
      'articles',
      'events',
      'quotes',
      'speakers',
      'warnings',
      'selection',
    ]);
  });

  it('writes what is unknown as null', () => {
    expect(document.articles![1]).toMatchObject({
      publisher: null,
      author: null,
      url: null,
      dateline: null,
    });
    expect(document.quotes![0]).toMatchObject({ variantOf: null });
  });
});

describe('a folder of several stories', () => {
  const [paper, wire] = story.articles;
  const several: Briefing = {
    ...story,
    stories: [
      { id: 's1', title: 'Bridge shut', articleIds: [paper!.id], eventIds: ['e1'] },
      { id: 's2', title: 'Dockers walk out', articleIds: [wire!.id], eventIds: ['e2'] },
    ],
  };

  it('opens on what they are', () => {
    const text = renderText(several, { columns: 80, all: false });
    const front = text.slice(0, text.indexOf('═'));
    expect(front).toContain('STORIES\n───────\n  1  Bridge shut\n     1 article');
    expect(front).toContain('  2  Dockers walk out\n');
    expect(renderText(story, { columns: 80, all: false })).not.toContain('STORIES');
  });
});
