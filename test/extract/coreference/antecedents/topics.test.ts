import { describe, expect, it } from 'vitest';
import { readTopics } from '../../../../source/extract/coreference/antecedents/topics.js';
import { english } from '../../../../source/languages/english/english.js';
import { passagesOf } from '../../../helpers/passage.js';

const read = (body: string) => readTopics(passagesOf(body), english);
const topicsIn = (body: string): string[] => read(body).topics.map(({ name }) => name.name);
const passingIn = (body: string): string[] => [...read(body).passing].map(({ name }) => name);

describe('topics', () => {
  it.each([
    'The news came as a shock to Ann Orr, who runs the inn.',
    'Nothing prepared Ann Orr for it.',
    'For Ann Orr, it was late.',
  ])('%s', (body) => {
    expect(topicsIn(body)).toEqual(['Ann Orr']);
  });

  it.each([
    ['who acts', 'Ann Orr left.'],
    ['of whom it is', 'The news of Ann Orr spread.'],
    ['two', 'Per Lind met Ann Orr.'],
    ['whose it is', 'It was a shock to Ann Orr’s son.'],
    ['beside marks', 'It was a “shock” to Ann Orr.'],
    ['not in the first sentence', 'It rained. Nothing prepared Ann Orr for it.'],
  ])('none: %s', (_why, body) => {
    expect(topicsIn(body)).toEqual([]);
  });
});

describe('named in passing', () => {
  it.each([
    'Per Lind, once the captain, left.',
    'The hall was old, and the actor Per Lind sang there.',
  ])('%s', (body) => {
    expect(passingIn(body)).toEqual(['Per Lind']);
  });

  it.each([
    'Per Lind left.',
    'Per Lind has left.',
    'Ann Orr came, and Per Lind left.',
    'Per Lind, once the captain, left. Per Lind slept.',
  ])('not: %s', (body) => {
    expect(passingIn(body)).toEqual([]);
  });
});
