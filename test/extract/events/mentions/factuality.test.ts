import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../source/extract/events/clauses/clauses.js';
import { predicatesOf } from '../../../../source/extract/events/clauses/predicates.js';
import { factualityOf } from '../../../../source/extract/events/mentions/factuality.js';
import { eventWordsOf, printed } from '../../../helpers/event-words.js';

/** "denied", "claimed" or undefined for "fled" or "jailed" of a text. */
function factOf(body: string): string | undefined {
  const { words } = eventWordsOf(body);
  const clauses = clausesOf(words, 0, words.tokens.length, predicatesOf(words));
  for (const [number, clause] of clauses.entries())
    for (const predicate of clause.predicates)
      if (/\b(?:fled|jailed)$/.test(printed(words, predicate.from, predicate.to))) {
        const fact = factualityOf({ words, clauses, number, predicate });
        return fact && `${fact.factuality}: ${fact.rule}`;
      }
  throw new Error(`no verb in ${body}`);
}

describe('factualityOf', () => {
  it.each([
    ['Lind denied that the guard was jailed.', 'denied: what a verb of denial denies'],
    ['Lind never said that the guard was jailed.', 'denied: what a verb of denial denies'],
    ['Lind rejected claims that the guard was jailed.', 'denied: a report that is said to be untrue'],
    ['There was no truth in reports that the guard was jailed.', 'denied: a report that is said to be untrue'],
    ['Lind alleged that the guard fled.', 'claimed: what only its source vouches for'],
    ['It came amid claims that the guard fled.', 'claimed: what only its source vouches for'],
    ['The guard fled, prosecutors allege.', 'claimed: what only the source behind it vouches for'],
    ['The indictment says that the guard fled.', 'claimed: what an accusation says'],
    ['The guard fled, according to the indictment.', 'claimed: what an accusation says'],
    ['The guard allegedly fled.', 'claimed: “allegedly”'],
  ])('%s', (body, expected) => {
    expect(factOf(body)).toBe(expected);
  }); // prettier-ignore

  it.each([
    'Lind said that the guard fled.',
    'Lind did not deny that the guard was jailed.',
    'The guard fled, prosecutors said.',
    'The minister says that the guard fled.',
    'The guard fled, according to the minister.',
    'The guard reportedly fled.',
    'The boat of the guard who fled was found.',
    'Lind denied it, and the guard fled.',
  ])('a fact: %s', (body) => {
    expect(factOf(body)).toBeUndefined();
  });
});
