import { describe, expect, it } from 'vitest';
import { chooseQuotes } from '../../source/select/main-quotes.js';
import type { Briefing } from '../../source/model/briefing.js';
import { briefingOf, type Findings } from '../helpers/briefing.js';

type Said = NonNullable<Findings['quotes']>[number];

/** A story of one article that prints those quotes, each a paragraph. */
const storyOf = (quotes: readonly Said[]): Briefing =>
  briefingOf('a', quotes.map(({ words }) => words).join('\n\n'), { quotes });

const reasonFor = (said: Said): string | undefined => {
  const story = storyOf([said]);
  const [quote] = story.quotes;
  return quote && chooseQuotes(story).whyOf(quote).leftOut;
};

describe('chooseQuotes', () => {
  it.each([
    ['Was the bridge safe?', 'a question'],
    ['Was it safe?”', 'a question'],
    ['Was it safe? It was not.', undefined],
    ['The bridge was never safe.', undefined],
  ])('of “%s” says: %s', (words, reason) => {
    expect(reasonFor({ words, speaker: 'Ada Lind' })).toBe(reason);
  });

  it('leaves reported speech to the events', () => {
    const words = 'the bridge would close';
    expect(reasonFor({ words, kind: 'indirect' })).toMatch(/reported speech/);
    expect(reasonFor({ words, kind: 'mixed' })).toBeUndefined();
  });

  it('sets another wording under the quote, not beside it', () => {
    const words = 'We had no idea of it at all.';
    expect(reasonFor({ words, variantOf: 'other' })).toMatch(/another wording/);
  });

  it('gives everybody a turn before one speaks for the sixth time', () => {
    const much = Array.from({ length: 20 }, (_, at) => ({
      words: `The harbour has been ours for ${at} generations and it stays ours.`,
      speaker: 'Tom Reyes',
    }));
    const once = { words: 'We shall see about that in court.', speaker: 'Ada Lind' };
    const { quotes } = chooseQuotes(storyOf([...much, once]));
    expect(quotes).toHaveLength(12);
    expect(quotes.slice(0, 4).map(({ speaker }) => speaker)).toContain('Ada Lind');
  });

  it('prefers what is named and whole to what is a scrap of somebody unnamed', () => {
    const scrap = { words: 'no way' };
    const whole = {
      words: 'The council has known of the cracks since spring.',
      speaker: 'Ada Lind',
    };
    expect(chooseQuotes(storyOf([scrap, whole])).quotes.map(({ text }) => text)).toEqual([
      whole.words,
      scrap.words,
    ]);
  });
});
