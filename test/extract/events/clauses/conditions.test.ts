import { describe, expect, it } from 'vitest';
import { conditionsOf } from '../../../../source/extract/events/clauses/conditions.js';
import { english } from '../../../../source/languages/english/english.js';
import { documentOf } from '../../../helpers/document.js';

/** The words at which conditions open. */
function conditionsIn(body: string): string[] {
  const document = documentOf(body);
  return [...conditionsOf(document, english.events.conditions)].map((at) => document.at(at).lower);
}

const TABLE: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a conjunction', ['It shuts if the quay closes.', 'It opens as long as he is fit.', 'He will serve if elected.'], ['It shuts even if it rains.', 'Lind asked if it rained.', 'It lasted as long as three hours.']],
  ['a participle that has become one', ['It opens, provided the council agrees.', 'It opens, assuming that it rains.'], ['The court provided that he be paid.', 'The bank provided loans.']],
  ['a question that is left open', ['Whether it opens depends on the weather.'], ['Lind asked whether it opens.', 'Whether or not it rains, it opens.']],
  ['a preposition', ['It opens pending approval.', 'It opens subject to a vote.', 'It shuts in the event of rain.'], ['It was subjected to tests.']],
  ['a verb in front of its subject', ['Should the talks fail, it shuts.', 'Were she to sign, it would shut.', 'Had the bill passed, it would have shut.'], ['The talks should fail.', 'They were the winners.', 'Should it fail?']],
  ['a noun and “permitting”', ['It opens on Friday, weather permitting.'], ['It opens by rules that permit trade.']],
]; // prettier-ignore

describe.each(TABLE)('%s', (_name, hits, misses) => {
  it.each([...hits])('%s', (body) => {
    expect(conditionsIn(body)).toHaveLength(1);
  });

  it.each([...misses])('not: %s', (body) => {
    expect(conditionsIn(body)).toEqual([]);
  });
});
