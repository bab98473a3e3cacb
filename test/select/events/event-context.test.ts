import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { contextOfEvent, sayEventContext } from '../../../source/select/events/event-context.js';
import { articlesById } from '../../../source/select/lookups.js';
import { articleOf } from '../../helpers/article.js';

const briefing = extractArticle(
  articleOf(
    'The council met. Rain fell. Snow fell. A waitress, Kathy Holm, served nine guests on Friday. The court met again. Ms Holm told the court on Monday that the guests had been sober. Velm’s lawyers questioned Ms Holm on Tuesday.',
    { title: 'Notes of the week' },
  ),
);
const articles = articlesById(briefing);
const eventWith = (words: string) =>
  briefing.events.find(({ summary }) => summary.includes(words))!;
const SERVED = 'A waitress, Kathy Holm, served nine guests on Friday.';

describe('somebody of whom the line of an event has the name alone', () => {
  const told = eventWith('told the court');

  it('is introduced in the words of the article', () => {
    expect(contextOfEvent(told, articles)?.text).toBe(SERVED);
    expect(sayEventContext(told, articles)).toBe(`context: ${SERVED}`);
  });

  it('is not introduced where the line tells who it is', () => {
    expect(sayEventContext(eventWith('served'), articles)).toBeUndefined();
  });

  it('is not introduced again where an event right above does', () => {
    expect(sayEventContext(told, articles, [eventWith('served')])).toBeUndefined();
  });

  it('is not introduced again where that stands under a line right above', () => {
    const questioned = eventWith('questioned');
    expect(sayEventContext(questioned, articles)).toBe(`context: ${SERVED}`);
    expect(sayEventContext(questioned, articles, [told])).toBeUndefined();
  });

  it('is not introduced where the article is not there', () => {
    expect(sayEventContext(told, new Map())).toBeUndefined();
  });
});
