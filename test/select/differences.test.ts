import { describe, expect, it } from 'vitest';
import { differencesIn, disputesOf, movesOf, sayLine } from '../../source/select/differences.js';
import { articlesById } from '../../source/select/lookups.js';
import type { Briefing, Conflict, Event } from '../../source/model/briefing.js';
import { story } from '../helpers/story.js';

const [paper = '', wire = ''] = story.articles.map(({ id }) => id);
const [event] = story.events as [Event, ...Event[]];

/** The story whose second article appeared on a later day. */
const later: Briefing = {
  ...story,
  articles: story.articles.map((article) =>
    article.id === wire ? { ...article, publishedAt: '2021-12-29' } : article,
  ),
};

const told = (kind: Conflict['kind'], first: string, second: string): Conflict => ({
  kind,
  values: [
    { value: first, articleIds: [paper] },
    { value: second, articleIds: [wire] },
  ],
});

describe('a figure that rose from one day to the next is no dispute', () => {
  it.each<readonly [Conflict['kind'], string, string, Briefing, boolean]>([
    ['figure', '12 dead', '19 dead', later, true],
    ['figure', 'twelve dead', 'Nineteen dead', later, true],
    // Printed on one day
    ['figure', '12 dead', '19 dead', story, false],
    // Lower on the later day
    ['figure', '19 dead', '12 dead', later, false],
    ['date', '2021-12-28', '2021-12-29', later, false],
    ['claim', 'The port closed', 'The port was not closed', later, false],
  ])('%s: %s, then %s', (kind, first, second, { articles }, isMove) => {
    const disputed = { ...event, conflicts: [told(kind, first, second)] };
    const byId = articlesById({ ...story, articles });
    expect(disputesOf(disputed, byId)).toHaveLength(isMove ? 0 : 1);
    expect(movesOf(disputed, byId)).toHaveLength(isMove ? 1 : 0);
    const { differences, figures } = differencesIn({ ...story, articles, events: [disputed] });
    expect([differences.length, figures.length]).toEqual(isMove ? [0, 1] : [1, 0]);
  });
});

describe('the line of an event has the latest figure', () => {
  it.each([
    ['A flood killed 12 people', '12 people', '14', 'A flood killed 12 people (14 by 29 Dec)'],
    ['Twelve people died', 'Twelve people', 'Fourteen', 'Twelve people died (fourteen by 29 Dec)'],
    // It has it already
    ['The toll rose to 14', '12 people', '14', 'The toll rose to 14'],
    // It has none: what the figure counts would not be told
    ['A flood hit Lanta', '12 people', '14', 'A flood hit Lanta'],
    // "12" is no word of "120"
    ['The flood hit 120 people', '12 people', '14', 'The flood hit 120 people'],
  ])('%s: %s, then %s', (summary, first, second, line) => {
    const moved = { ...event, summary, conflicts: [told('figure', first, second)] };
    expect(sayLine(moved, articlesById(later))).toBe(line);
  });

  it('has none of two that were printed on one day', () => {
    const conflicts = [told('figure', '12 people', '14')];
    const summary = 'A flood killed 12 people';
    expect(sayLine({ ...event, summary, conflicts }, articlesById(story))).toBe(summary);
  });
});
