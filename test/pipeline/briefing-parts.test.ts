import { expect, it } from 'vitest';
import { briefingParts, joinParts, type Listed } from '../../source/pipeline/briefing-parts.js';
import type { Briefing } from '../../source/model/briefing.js';
import { listsOf } from '../../source/select/listed.js';
import { story, worldStory } from '../helpers/story.js';

const listed = (briefing: Briefing): Listed => ({
  ...briefing,
  ...listsOf(briefing, { all: true }),
});
const joined = (parts: Iterable<Uint8Array>): Listed => {
  const { add, whole } = joinParts();
  for (const part of parts) add(part);
  return whole();
};

it.each([1, 500, 4000, 1_000_000])(
  'a briefing comes back as it was from parts of %i bytes',
  (most) => {
    for (const briefing of [story, worldStory].map(listed))
      expect(joined(briefingParts(briefing, most))).toStrictEqual(briefing);
  },
);

it('no part is larger than it may be, unless it holds one thing alone', () => {
  const many: Listed = {
    ...listed(story),
    warnings: Array.from({ length: 3000 }, (_, at) => ({ path: `${at}`, message: 'odd' })),
  };
  const parts = [...briefingParts(many, 10_000)];
  const large = parts.filter(({ length }) => length > 10_000);
  expect(large).toEqual([]);
  expect(parts.length).toBeLessThan(50);
  expect(joined(parts)).toStrictEqual(many);
});

it('an empty list and a key without a value come back', () => {
  const empty: Listed = { ...listed(story), warnings: [], span: undefined };
  expect(joined(briefingParts(empty))).toStrictEqual(empty);
});
