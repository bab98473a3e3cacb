import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../source/extract/events/clauses/clauses.js';
import { predicatesOf } from '../../../../source/extract/events/clauses/predicates.js';
import { referencesOf } from '../../../../source/extract/events/mentions/references.js';
import { eventWordsOf, printed } from '../../../helpers/event-words.js';

/** "launch of it": each reference of a text by its noun or verb, with whose it is and of what. */
function referencesIn(body: string, told: readonly string[] = []): string[] {
  const { words } = eventWordsOf(body);
  const heads = words.tokens.flatMap(({ text }, at) => (told.includes(text) ? [at] : []));
  const clauses = clausesOf(words, 0, words.tokens.length, predicatesOf(words));
  return referencesOf(words, clauses, new Set(heads)).map(({ predicate, subject, object }) => {
    const part = (range: typeof subject): string =>
      range === undefined ? '–' : printed(words, range.from, range.to);
    return `${printed(words, predicate.head, predicate.head + 1)} | ${part(subject)} | ${part(object)}`; // prettier-ignore
  });
}

describe('referencesOf', () => {
  it.each([
    ['It grew before Lind’s sudden resignation.', ['resignation | Lind | –']],
    ['It grew after the sinking of the Orlow ferry.', ['sinking | – | the Orlow ferry']],
    ['While introducing the plan, Lind wept.', ['introducing | Lind | the plan']],
    ['They wept when Lind first opened the quay.', ['opened | Lind | the quay']],
  ])('%s', (body, expected) => {
    expect(referencesIn(body)).toEqual(expected);
  });

  it.each([
    'It grew after the vote.',
    'They wept when Lind said so.',
    'They wept after a bus fell into a ravine.',
    'Lind spoke after the fire and thanked the crew.',
    '“It grew before Lind’s sudden resignation,” she said.',
    'It grew in Lind’s house.',
  ])('none in %s', (body) => {
    expect(referencesIn(body)).toEqual([]);
  });

  it('leaves out what is told', () => {
    expect(referencesIn('It grew before Lind’s sudden resignation.', ['resignation'])).toEqual([]);
  });

  it('owns what is “its”', () => {
    expect(referencesIn('It grew since its launch of the ferry.')).toEqual([
      expect.stringMatching(/^launch \| .* \| the ferry$/),
    ]);
  });
});
