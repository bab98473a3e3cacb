import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { contextOfEvent, sayEventContext } from '../../../source/select/events/event-context.js';
import { articlesById } from '../../../source/select/lookups.js';
import { articleOf } from '../../helpers/article.js';

const briefing = extractArticle(
  articleOf(
    'Ann Lind, the mayor, visited a yard in Velm on Friday. Rain fell. The opposition asked Lind about the visit on Monday. The visit angered Sudland’s envoys, who left Oslo on Tuesday.',
    { title: 'Notes of the week' },
  ),
);
const articles = articlesById(briefing);
const eventWith = (words: string) =>
  briefing.events.find(({ summary }) => summary.includes(words))!;
const VISIT = 'Ann Lind, the mayor, visited a yard in Velm on Friday.';

describe('what the line of an event takes as known', () => {
  const asked = eventWith('asked');

  it('is told in the words of its article', () => {
    expect(contextOfEvent(asked, articles)?.text).toBe(VISIT);
    expect(sayEventContext(asked, articles)).toBe(`context: ${VISIT}`);
  });

  it('is not told where the line stands by itself', () => {
    expect(sayEventContext(eventWith('visited'), articles)).toBeUndefined();
  });

  it('is not told again where an event right above tells it', () => {
    expect(sayEventContext(asked, articles, [eventWith('visited')])).toBeUndefined();
  });

  it('is not told again where it stands under a line right above', () => {
    const angered = eventWith('angered');
    expect(sayEventContext(angered, articles)).toBe(`context: ${VISIT}`);
    expect(sayEventContext(angered, articles, [asked])).toBeUndefined();
  });

  it('is not told where its article is not there', () => {
    expect(sayEventContext(asked, new Map())).toBeUndefined();
  });
});
