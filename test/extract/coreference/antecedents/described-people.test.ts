import { describe, expect, it } from 'vitest';
import { describedPeople } from '../../../../source/extract/coreference/antecedents/described-people.js'; // prettier-ignore
import { rangeOf } from '../../../helpers/briefing.js';
import { coreferenceIn } from '../../../helpers/coreference.js';

/** Whom those words of the body mean. */
function meantBy(body: string, words: string): readonly string[] {
  const { passages, coreference } = coreferenceIn(body);
  return describedPeople(passages, coreference)(rangeOf(body, words));
}

describe('describedPeople', () => {
  it.each<[string, string, readonly string[]]>([
    ['Mayor Ann Orr came. It rained. The mayor slept.', 'The mayor', ['Ann Orr']],
    ['Ann Orr, 54, came. The 54-year-old slept.', 'The 54-year-old', ['Ann Orr']],
    ['Ann Orr, 54, came. The 20-year-old slept.', 'The 20-year-old', []],
    ['Ann Orr came. The 20-year-old slept.', 'The 20-year-old', ['Ann Orr']],
    ['Ann Orr met Per Holm. The 20-year-old slept.', 'The 20-year-old', []],
    ['Ann Orr met Per Holm. The two slept.', 'The two', ['Ann Orr', 'Per Holm']],
    ['Mayor Ann Orr came. A driver slept.', 'A driver', []],
    ['Mayor Ann Orr came. The mayor slept.', 'The may', []], // no whole words
    ['Velm Foods grew. The company slept.', 'The company', []], // nobody
  ])('%s', (body, words, people) => {
    expect(meantBy(body, words)).toEqual(people);
  });

  it('is nobody behind the text', () => {
    const { passages, coreference } = coreferenceIn('Mayor Ann Orr came.');
    expect(describedPeople(passages, coreference)({ start: 99, end: 100 })).toEqual([]);
  });
});
