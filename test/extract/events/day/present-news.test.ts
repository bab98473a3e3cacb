import { describe, expect, it } from 'vitest';
import { predicatesOf } from '../../../../source/extract/events/clauses/predicates.js';
import { isPresentNews } from '../../../../source/extract/events/day/present-news.js';
import { eventWordsOf } from '../../../helpers/event-words.js';

/** The verbs of a text that tell its news in the present. */
function newsOf(body: string, place = 0): readonly string[] {
  const { words } = eventWordsOf(body);
  const sentence = { from: 0, to: words.tokens.length, place };
  return predicatesOf(words)
    .filter((predicate) => isPresentNews(words, predicate, sentence))
    .map(({ head }) => words.text(head));
}

describe('isPresentNews', () => {
  it.each([
    ['Ann Lind refuses to step down as mayor of Tarn.', ['refuses']],
    ['A court in Norland rules that the ban is illegal.', ['rules']],
    ['Rebels seize the port of Tarn after a night of fighting.', ['seize']],
    ['The price of copper falls below $6,000 a tonne.', ['falls']],
    ['Bo Orr faces a charge of fraud over a loan from a bank.', ['faces']],
    ['Ann Lind says she is open to a third term.', ['says']],
    // Near misses
    ['Teachers win respect slowly.', []],
    ['Critics say it is old.', []],
    ['Ann Lind wants to be loved.', []],
    ['The mill makes flour for nine bakers.', []],
    ['Ann Lind said “Rebels seize Tarn”.', []],
    ['Ann Lind refused to step down.', []],
  ])('%s %j', (body, verbs) => {
    expect(newsOf(body)).toEqual(verbs);
  });

  it('not further down', () => {
    expect(newsOf('Ann Lind refuses to step down as mayor of Tarn.', 1)).toEqual([]);
  });
});
