import { describe, expect, it } from 'vitest';
import { predicatesOf } from '../../../source/extract/events/clauses/predicates.js';
import { mannerOf } from '../../../source/extract/events/event-mention.js';
import { eventWordsOf } from '../../helpers/event-words.js';

describe('mannerOf', () => {
  it.each([
    ['Ann Lind said it rained.', 'saying'],
    ['Ann Lind announced a plan.', 'telling'],
    ['Ann Lind closed the quay.', 'deed'],
    ['Ann Lind was late.', 'deed'],
  ])('%s', (body, expected) => {
    const { words } = eventWordsOf(body);
    expect(predicatesOf(words).map((predicate) => mannerOf(predicate, words))[0]).toBe(expected);
  });
});
