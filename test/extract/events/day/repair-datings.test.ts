import { describe, expect, it } from 'vitest';
import {
  governingVerb,
  isCallingOff,
  isMoving,
  isNewDay,
  isSettling,
  isUndone,
  tookNoPlace,
} from '../../../../source/extract/events/day/repair-datings.js';
import { clausesOf } from '../../../../source/extract/events/clauses/clauses.js';
import { predicatesOf, type Predicate } from '../../../../source/extract/events/clauses/predicates.js'; // prettier-ignore
import { findDates } from '../../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../../source/extract/events/find-events.js';
import { articleOf, readingOf } from '../../../helpers/article.js';
import { eventWordsOf } from '../../../helpers/event-words.js';

/** "2024-08-13 met" of each event with a day; published on Thursday 15 August 2024. */
function daysOf(body: string): string[] {
  const reading = readingOf(articleOf(body, { publishedAt: '2024-08-15' }));
  const events = findEvents(reading, { dates: findDates(reading), quotes: [], names: [] });
  return events.flatMap(({ date, occurrences }) =>
    occurrences.map(({ verb }) => `${date?.start ?? '-'} ${verb ? body.slice(verb.start, verb.end) : ''}`),
  ); // prettier-ignore
}

describe('repairDatings', () => {
  it.each([
    ['the day of a gerund is none of who denies it', 'Orr denied stealing it on 3 July.', '2024-07-03 denied', false],
    ['but the day of a thing is', 'Orr denied the theft on Monday.', '2024-08-12 denied', true],
    ['what is moved has its new day', 'The vote was postponed from Monday to 2 September.', '2024-09-02 postponed', true],
    ['and not its old one', 'The vote was postponed from Monday to 2 September.', '2024-08-12 postponed', false],
    ['what is called off keeps the day of its plan', 'On Monday they called off the recital on 4 September.', '2024-09-04 called', true],
    ['and has its own', 'On Monday they called off the recital on 4 September.', '2024-08-12 called', true],
    ['not what is called for', 'On Monday they called for calm on 4 September.', '2024-09-04 called', false],
  ])('%s: %s', (_why, body, day, isThere) => {
    expect(daysOf(body).some((own) => own.startsWith(day))).toBe(isThere);
  }); // prettier-ignore
});

type Test = (words: ReturnType<typeof eventWordsOf>['words'], verb: Predicate) => boolean;

const TABLE: readonly (readonly [string, Test, readonly string[], readonly string[]])[] = [
  ['isSettling', isSettling, ['Orr refused to leave.', 'Orr was forced to leave.'], ['Orr will refuse to leave.', 'Orr saw the quay.']],
  ['isUndone', isUndone, ['The debate did not take place.', 'The debate never began.', 'The train failed to come.', 'The debate did not.'], ['Orr did not smile.', 'They did not hold talks.', 'The debate will not begin.', 'The debate took place.']],
  ['tookNoPlace', tookNoPlace, ['The debate did not take place.', 'The debate will not go ahead.', 'It did not happen.'], ['The debate did not begin.', 'It might not happen.', 'The debate took place.']],
  ['isMoving', isMoving, ['They postponed the vote.', 'They put the vote back.', 'They put back the vote.'], ['They put the vote there.', 'They held the vote.']],
  ['isCallingOff', isCallingOff, ['They called off the strike.', 'They called the strike off.'], ['They called the strike.', 'They called a man on the quay off.']],
]; // prettier-ignore

describe.each(TABLE)('%s', (_name, test, hits, misses) => {
  const holds = (body: string): boolean => {
    const { words } = eventWordsOf(body);
    return predicatesOf(words).some((verb) => test(words, verb));
  };

  it.each([...hits])('%s', (body) => {
    expect(holds(body)).toBe(true);
  });

  it.each([...misses])('not: %s', (body) => {
    expect(holds(body)).toBe(false);
  });
});

it.each([
  ['They moved the vote to Monday.', true],
  ['They moved the vote on Monday.', false],
  ['They held the vote to Monday.', false],
  ['On Monday they moved the vote.', false],
])('%s gives a new day: %s', (body, expected) => {
  const { words, runs } = eventWordsOf(body);
  expect(isNewDay(words, runs[0]!, predicatesOf(words)[0]!)).toBe(expected);
});

it('knows the verb that governs an infinitive', () => {
  const { words } = eventWordsOf('Orr refused to leave.');
  const predicates = predicatesOf(words);
  const [clause] = clausesOf(words, 0, words.tokens.length, predicates);
  const [refused, leave] = predicates;
  expect(governingVerb(clause!, leave!)).toBe(refused);
  expect(governingVerb(clause!, refused!)).toBe(refused);
});
