import { describe, expect, it } from 'vitest';
import { onlyClaims, topOf } from '../../source/select/shorten.js';
import { chooseEvents } from '../../source/select/events/main-events.js';
import { story } from '../helpers/story.js';

describe('topOf', () => {
  it.each([1, 2, 100])('keeps the %i events and quotes that were chosen first', (count) => {
    const { whyOf } = chooseEvents(story);
    const short = topOf(story, count);
    expect(short.events).toHaveLength(Math.min(count, 3));
    for (const event of short.events) expect(whyOf(event).place).toBeLessThanOrEqual(count);
    expect(short.quotes.length).toBeLessThanOrEqual(count);
  });
});

describe('onlyClaims', () => {
  it('keeps those events and quotes, and every article', () => {
    const { events, quotes, articles } = onlyClaims(story, new Set(['e2', 'q1', 'none']));
    expect([...events, ...quotes].map(({ id }) => id)).toEqual(['e2', 'q1']);
    expect(articles).toHaveLength(2);
  });
});
