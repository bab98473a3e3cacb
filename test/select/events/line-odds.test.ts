import { describe, expect, it } from 'vitest';
import type { Briefing, Event } from '../../../source/model/briefing.js';
import { LINE_FACTS, lineOdds } from '../../../source/select/events/line-odds.js';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { articleOf } from '../../helpers/article.js';

const TITLE = 'Tarn shuts its bridge';

/** A story of texts of one day, each in its own words. */
function storyOf(...bodies: readonly string[]): Briefing {
  const each = bodies.map((body, at) =>
    extractArticle(
      articleOf(body, { id: `a${at}`, title: TITLE, publishedAt: '2022-05-05', language: 'en' }),
    ),
  );
  const [first] = each;
  if (first === undefined) throw new Error('a story has a text');
  return {
    ...first,
    articles: each.flatMap(({ articles }, at) =>
      articles.map((article) => ({ ...article, sourceGroup: `g${at}` })),
    ),
    events: each.flatMap(({ events }) => events),
    names: each.flatMap(({ names }) => names),
  };
}

const eventIn = (story: Briefing, words: string): Event => {
  const found = story.events.find(({ summary }) => summary.includes(words));
  if (found === undefined)
    throw new Error(
      `no event: ${words} of ${story.events.map(({ summary }) => summary).join('|')}`,
    );
  return found;
};

/** What a fact adds to the event that has those words. */
function partOf(bodies: readonly string[], words: string, name: RegExp): number {
  const story = storyOf(...bodies);
  const part = lineOdds(story)(eventIn(story, words)).find((one) => name.test(one.name));
  if (part === undefined) throw new Error(`no such fact: ${String(name)}`);
  return part.value;
}

const FRONT =
  'Ada Lind runs the Tarn yard. The yard builds ferries. It has forty docks. Ships come daily.';

describe('the odds of a line', () => {
  it.each<[RegExp, string, string, boolean]>([
    [/own sentence prints/, 'Bo Berg sold the Tarn ferry on Monday.', 'sold', true],
    [/own sentence prints/, 'Bo Berg sold the Tarn ferry.', 'sold', false],
    [/may or may not come/, 'If Bo Berg wins on Monday, the Tarn ferry will close.', 'ferry will close', true],
    [/may or may not come/, 'On Monday Bo Berg won and the Tarn ferry closed.', 'ferry closed', false],
    [/what something is/, 'The Tarn bridge was the first on the lake on Monday.', 'was the first', true],
    [/what something is/, 'The Tarn bridge was shut on Monday by the mayor.', 'shut', false],
    [/somebody named does/, 'Bo Berg sold the Tarn ferry on Monday.', 'sold', true],
    [/somebody named does/, 'A man sold the Tarn ferry on Monday.', 'sold', false],
    [/begins with a name/, 'Bo Berg sold the Tarn ferry on Monday.', 'sold', true],
    [/begins with a name/, 'The mayor sold the Tarn ferry on Monday.', 'sold', false],
    [/told by another sentence/, 'Bo Berg ran the Tarn yard. On Monday he sold the ferry.', 'sold', true],
    [/told by another sentence/, 'Bo Berg ran the Tarn yard. On Monday Bo Berg sold the ferry.', 'sold', false],
    [/who says so/, 'Bo Berg sold the Tarn ferry on Monday, Ada Lind said.', 'sold', true],
    [/who says so/, 'Bo Berg sold the Tarn ferry on Monday.', 'sold', false],
    [/dash or colon/, 'Bo Berg sold the Tarn ferry on Monday – the last of the lake.', 'sold', true],
    [/dash or colon/, 'Bo Berg sold the Tarn-built ferry on Monday.', 'sold', false],
    [/point elsewhere/, 'Bo Berg sold his ferry on Monday.', 'sold', true],
    [/point elsewhere/, 'Bo Berg sold the Tarn ferry on Monday.', 'sold', false],
    [/it has happened/, 'Bo Berg sold the Tarn ferry on Monday.', 'sold', true],
    [/it has happened/, 'Bo Berg will sell the Tarn ferry on Monday.', 'will sell', false],
    [/planned/, 'Bo Berg will sell the Tarn ferry on Monday.', 'will sell', true],
    [/planned/, 'Bo Berg sold the Tarn ferry on Monday.', 'sold', false],
    [/tells a figure/, 'Bo Berg sold 9 ferries on Monday.', 'sold', true],
    [/tells a figure/, 'Bo Berg sold the Tarn ferry on Monday.', 'sold', false],
    [/behind the first/, `${FRONT} Bo Berg sold the Tarn ferry.`, 'sold', true],
    [/behind the first/, `${FRONT} Bo Berg sold the Tarn ferry on Monday.`, 'sold', false],
    [/behind the first/, 'Bo Berg sold the Tarn ferry.', 'sold', false],
    [/tells as known/, 'Bo Berg sold the ferry on Monday.', 'sold', true],
    [/tells as known/, 'Bo Berg shut the bridge on Monday.', 'shut', false],
    [/tells as known/, 'Bo Berg shut the lock of Tarn on Monday.', 'shut', false],
    [/other days/, 'Bo Berg sold the Tarn ferry on Monday and left Tarn on Tuesday.', 'sold', true],
    [/other days/, 'Bo Berg sold the Tarn ferry on Monday and left Tarn on Monday.', 'sold', false],
    [/in brackets/, 'Bo Berg, who left the Tarn yard on Monday, died on Tuesday.', 'died', true],
    [/in brackets/, 'Bo Berg, who left the Tarn yard, died on Tuesday.', 'died', false],
    [/short/, 'Bo Berg died on Tuesday.', 'died', true],
    [/short/, 'Bo Berg sold the last ferry of the Tarn yard to a firm in Norland on Monday.', 'sold', false],
    [/denies/, 'Bo Berg did not sell the Tarn ferry on Monday.', 'sell', true],
    [/denies/, 'Bo Berg sold the Tarn ferry on Monday.', 'sold', false],
    [/tells a deed/, 'Bo Berg resigned on Monday.', 'resigned', true],
    [/tells a deed/, 'Bo Berg hoped on Monday.', 'hoped', false],
    [/tells which parts/, 'Bo Berg, who built the Tarn ferry, died on Tuesday.', 'died', true],
    [/tells which parts/, 'Bo Berg of the Tarn ferry died on Tuesday.', 'died', false],
  ])('%s: %s', (name, body, words, applies) => {
    expect(partOf([body], words, name) !== 0).toBe(applies);
  }); // prettier-ignore

  it('count what other texts say', () => {
    const told = 'The mayor of Tarn shut the old bridge on Monday.';
    const again = 'On Monday the mayor shut the old bridge over the lake.';
    const other = 'Two ferries sailed to Norland with apples.';
    expect(partOf([told, again], 'bridge', /sentence like it/)).toBeGreaterThan(0.5);
    expect(partOf([told, other], 'bridge', /sentence like it/)).toBe(0);
    expect(partOf([told], 'bridge', /sentence like it/)).toBe(0);
    expect(partOf([told, again], 'bridge', /texts tell of its day/)).toBeCloseTo(1.1);
    expect(partOf([told], 'bridge', /texts tell of its day/)).toBeCloseTo(1.1);
    expect(partOf([told, other], 'bridge', /headlines/)).toBeGreaterThan(0);
    expect(partOf([told, other], 'ferries', /headlines/)).toBe(0);
  });

  it('grow with its length', () => {
    const long = partOf(
      ['Bo Berg sold the Tarn ferry and its old quay on Monday.'],
      'sold',
      /how long/,
    );
    expect(long).toBeGreaterThan(partOf(['Bo Berg was found on Monday.'], 'found', /how long/));
  });

  it('grow with its importance', () => {
    const story = storyOf('Bo Berg sold the Tarn ferry on Monday.');
    const event = eventIn(story, 'sold');
    const [none, some, much] = [0, 1, 4].map((importance) =>
      lineOdds(story)({ ...event, importance }).find(({ name }) => name.includes('its importance')),
    );
    expect(none?.value).toBe(0);
    expect(some?.value).toBeGreaterThan(0.1);
    expect(much?.value).toBeGreaterThan(some?.value ?? 9);
  });

  it('fall with the sentences before it', () => {
    const sold = 'Bo Berg sold the Tarn ferry on Monday.';
    expect(partOf([sold], 'sold', /sentences stand before/)).toBeCloseTo(0);
    expect(partOf([`${FRONT} ${sold}`], 'sold', /sentences stand before/)).toBeLessThan(-0.2);
  });

  it('have a name and a weight for each fact', () => {
    expect(new Set(LINE_FACTS.map(({ name }) => name)).size).toBe(LINE_FACTS.length);
    expect(LINE_FACTS.every(({ weight }) => weight !== 0)).toBe(true);
  });
});
