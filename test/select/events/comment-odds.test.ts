import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../source/model/briefing.js';
import { COMMENT_FACTS } from '../../../source/select/events/comment-odds.js';
import { chooseEvents } from '../../../source/select/events/main-events.js';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { articleOf } from '../../helpers/article.js';

const storyOf = (body: string): Briefing =>
  extractArticle(
    articleOf(body, { title: 'Tarn shuts its bridge', publishedAt: '2022-05-05', language: 'en' }),
  );

const whyOf = (story: Briefing, words: string) => {
  const event = story.events.find(({ summary }) => summary.includes(words));
  if (event === undefined)
    throw new Error(`no event: ${words} of ${story.events.map((one) => one.summary).join('|')}`);
  return chooseEvents(story).whyOf(event);
};

/** What a fact adds to the odds that the event with those words is comment. */
function partOf(body: string, words: string, name: RegExp): number {
  const part = whyOf(storyOf(body), words).commentOdds?.find((one) => name.test(one.name));
  if (part === undefined) throw new Error(`no such fact: ${String(name)}`);
  return part.value;
}

describe('the odds that a line is comment', () => {
  it.each<[RegExp, string, string, boolean]>([
    [/nobody prints/, 'Bo Berg sold the Tarn ferry.', 'sold', true],
    [/nobody prints/, 'Bo Berg sold the Tarn ferry on Monday.', 'sold', false],
    [/tells a deed/, 'Bo Berg resigned on Monday.', 'resigned', true],
    [/tells a deed/, 'Bo Berg vowed on Monday to keep the ferry.', 'vowed', true],
    [/tells a deed/, 'Bo Berg hoped for a new ferry on Monday.', 'hoped', false],
    [/of the present/, 'On Monday the Tarn ferry remains in dock.', 'remains', true],
    [/of the present/, 'On Monday the Tarn ferry was in dock for repairs.', 'was in', false],
    [/somebody says/, 'Bo Berg said on Monday that ferries sail.', 'said', true],
    [/somebody says/, 'Bo Berg sold the ferry on Monday.', 'sold', false],
    [/what has come about/, 'Bo Berg said on Monday the ferry has grown.', 'has grown', true],
    [/what has come about/, 'Bo Berg said on Monday the ferry had grown.', 'had grown', false],
    [/words weigh/, 'Bo Berg sold only the Tarn ferry on Monday.', 'sold', true],
    [/words weigh/, 'Bo Berg sold the Tarn ferry on Monday.', 'sold', false],
    [/words argue/, 'Bo Berg sold an important ferry on Monday.', 'sold', true],
    [/words argue/, 'Bo Berg sold an imported ferry on Monday.', 'sold', false],
    [/words point/, 'Bo Berg sold these ferries of Tarn on Monday.', 'sold', true],
    [/holds speech/, 'Bo Berg sold the “Aurora” on Monday.', 'sold', true],
    [/holds speech/, 'Bo Berg sold the Aurora on Monday.', 'sold', false],
    [/an amount/, 'Bo Berg sold the Tarn ferry for $30 on Monday.', 'sold', true],
    [/an amount/, 'Bo Berg sold 30 ferries on Monday.', 'sold', false],
  ])('%s: %s', (name, body, words, applies) => {
    expect(partOf(body, words, name) !== 0).toBe(applies);
  }); // prettier-ignore

  it('fall with each verb of the past', () => {
    const one = partOf('Bo Berg sold the ferry on Monday.', 'sold', /verbs of the past/);
    const two = partOf('Bo Berg sold the ferry he built on Monday.', 'sold', /verbs of the past/);
    expect(two).toBeLessThan(one);
    expect(one).toBeLessThan(0);
  });

  it('have a name and a weight for each fact', () => {
    expect(new Set(COMMENT_FACTS.map(({ name }) => name)).size).toBe(COMMENT_FACTS.length);
    expect(COMMENT_FACTS.every(({ weight }) => weight !== 0)).toBe(true);
  });
});

describe('comment', () => {
  const DEEDS = [
    'On Monday Bo Berg sold the Tarn ferry.',
    'On Tuesday Ada Lind resigned.',
    'On Wednesday the council shut the Tarn bridge.',
  ];
  const COMMENT = 'Cy Dahl of Norland gave the old ferry yard a real chance and much more growth.';

  it('is no line of one text that tells enough else', () => {
    const why = whyOf(storyOf([...DEEDS, COMMENT].join(' ')), 'chance');
    expect(why.leftOut).toMatch(/are comment/);
  });

  it('is one where the text tells hardly anything else', () => {
    const why = whyOf(storyOf([...DEEDS.slice(0, 2), COMMENT].join(' ')), 'chance');
    expect(why.leftOut).toBeUndefined();
  });
});
