import { describe, expect, it } from 'vitest';
import {
  isFinitePredicate,
  nounPredicate,
  predicatesOf,
} from '../../../../source/extract/events/clauses/predicates.js';
import { eventWordsOf, printed } from '../../../helpers/event-words.js';

/** "had left: perfect", with "hedged", "planning", "copula" behind where they are so. */
const told = (body: string): string[] => {
  const { words } = eventWordsOf(body);
  return predicatesOf(words).map(({ from, to, kind, ...is }) => {
    const kept = (['hedged', 'planning', 'copula'] as const).filter((name) => is[name]);
    return [`${printed(words, from, to)}: ${kind}`, ...kept].join(', ');
  });
};

/** [text, its predicates] */
const PREDICATES: readonly (readonly [string, readonly string[]])[] = [
  ['Lind sold the ferry.', ['sold: past']],
  ['Lind has also left.', ['has also left: perfect']],
  ['The quay was shut on Monday.', ['was shut: past']],
  ['Lind was late.', ['was: past, copula']],
  ['The talks will begin on Friday.', ['will begin: future']],
  ['The ferry could sink.', ['could sink: present, hedged']],
  ['The council is to meet on Friday.', ['is to meet: future, planning']],
  ['The vote is scheduled for May.', ['is scheduled: future, planning']],
  ['The union plans to strike.', ['plans: present, planning', 'to strike: infinitive']],
  [
    'The mayor left Oslo, vowing to return.',
    ['left: past', 'vowing: gerund', 'to return: infinitive'],
  ],
  ['Lind was seen leaving the quay.', ['was seen: past']], // no comma sets it apart
  ['The bridge built in 1990 fell.', ['fell: past']], // a participle is no verb of a clause
  ['They let him go.', ['let: past']], // nor is a bare verb
  ['“We left,” she said.', ['said: past']], // what is quoted has none
  ['The club was set up in 1958.', ['was set: past']], // no plan
];

describe('predicatesOf', () => {
  it.each(PREDICATES)('%s', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });

  it('is finite unless an infinitive or a gerund', () => {
    const { words } = eventWordsOf('The mayor left Oslo, vowing to return.');
    expect(predicatesOf(words).map(isFinitePredicate)).toEqual([true, false, false]);
  });

  it('can be a noun', () => {
    const { words } = eventWordsOf('The 2004 bombing');
    expect(nounPredicate(words, 2)).toMatchObject({
      from: 2,
      to: 3,
      verb: 'bombing',
      kind: 'past',
    });
  });
});
