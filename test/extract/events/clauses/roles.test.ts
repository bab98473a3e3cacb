import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../../source/extract/events/find-events.js';
import { nounPhraseAt } from '../../../../source/extract/events/clauses/roles.js';
import type { Range } from '../../../../source/text/range.js';
import { articleOf, readingOf } from '../../../helpers/article.js';
import { eventWordsOf } from '../../../helpers/event-words.js';

/** Of the first event of a text. [why, text, subject, object] */
const ROLES: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
  ['plain', 'The council approved the plan on Friday.', 'The council', 'the plan'],
  ['"of" goes on', 'The mayor of Oslo met students of law on Friday.', 'The mayor of Oslo', 'students of law'],
  ['other prepositions end it', 'Workers in Oslo left the harbour on Friday.', 'Workers', 'the harbour'],
  ['an opening phrase', 'After a lull in fighting, shots hit the bridge on Sunday.', 'shots', 'the bridge'],
  ['an opening date', 'On Friday, Ann Lind left.', 'Ann Lind', undefined],
  ['an aside', 'Ivan Orlov, the envoy, left his post on Friday.', 'Ivan Orlov', 'his post'],
  ['a verb behind an aside', 'Ivan Orlov, defecting to Norland, left his post on Friday.', 'Ivan Orlov', 'his post'],
  ['a relative clause', 'It was about the bridge, which fell on Friday.', 'the bridge', undefined],
  ['a shared subject', 'Ann Lind came and left Oslo on Friday.', 'Ann Lind', 'Oslo'],
  ['a passive', 'The plan was approved by members on Friday.', 'The plan', 'members'],
  ['a subordinate clause', 'The words come after Ann Moss told reporters Monday she agrees.', 'Ann Moss', 'reporters'],
  ['a phrase before a subject', 'Ships left, and after the announcement, Ann Moss told Wire Friday she agrees.', 'Ann Moss', 'Wire'],
  ['marks within words', 'The U.N. council also held cease-fire talks on Friday.', 'The U.N. council', 'cease-fire talks'],
  ['a verb before its subject', '“It is over,” said Ann Lind on Friday.', 'Ann Lind', undefined],
]; // prettier-ignore

describe('rolesOf', () => {
  it.each(ROLES)('%s', (_why, body, subject, object) => {
    const reading = readingOf(articleOf(body));
    const events = findEvents(reading, { dates: findDates(reading), quotes: [], names: [] });
    const dated = events.find(({ occurrences }) => occurrences[0]!.dateText !== undefined);
    const words = (range?: Range): string | undefined =>
      range && body.slice(range.start, range.end);
    const occurrence = dated?.occurrences[0];
    expect([words(occurrence?.subject), words(occurrence?.object)]).toEqual([subject, object]);
  });
});

describe('nounPhraseAt', () => {
  it('is never empty: undefined where what is read ends', () => {
    const { words } = eventWordsOf('Ann Lind closed the bridge of Oslo.');
    expect(nounPhraseAt(words, 3, 7)).toEqual({ from: 3, to: 7 });
    expect(nounPhraseAt(words, 3, 4)).toEqual({ from: 3, to: 4 });
    expect(nounPhraseAt(words, 3, 3)).toBeUndefined();
  });
});
