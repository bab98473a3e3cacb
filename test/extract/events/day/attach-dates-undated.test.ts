import { describe, expect, it } from 'vitest';
import {
  countedFromDeed,
  tellsOfEarlier,
} from '../../../../source/extract/events/day/attach-dates-undated.js';
import { newDateContext, noteDeed } from '../../../../source/extract/events/day/inherit-dates.js';
import { findDates } from '../../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../../source/extract/events/find-events.js';
import { english } from '../../../../source/languages/english/english.js';
import { articleOf, readingOf } from '../../../helpers/article.js';
import { dayOf } from '../../../helpers/briefing.js';
import { eventWordsOf } from '../../../helpers/event-words.js';

const whole = (words: ReturnType<typeof eventWordsOf>['words']) => ({
  from: 0,
  to: words.tokens.length,
});

describe('countedFromDeed', () => {
  /** The day of a text, "-" where it is counted from what has none; the text told of an announcement on 20 December. */
  const counted = (body: string, place = 4): string | undefined => {
    const memory = newDateContext('2021-12-28', english);
    noteDeed(memory, 'announced', dayOf('2021-12-20'));
    noteDeed(memory, 'resigned', dayOf('2021-12-22'));
    const { words } = eventWordsOf(body);
    const found = countedFromDeed(words, { ...whole(words), place }, memory);
    return found && (found.date?.start ?? '-');
  };

  it.each([
    ['A day before the announcement, the school said it was late.', '2021-12-19'],
    ['Two weeks after the announcement, the school was late.', '2022-01-03'],
    ['The evening before he resigned, he told us.', '2021-12-21'],
    ['A day before the vote, the school said it was late.', '-'],
    ['He left on the eve of the vote.', '-'],
    ['Days after the announcement, he left.', '-'],
  ])('%s', (body, expected) => {
    expect(counted(body)).toBe(expected);
  });

  it.each([
    ['Two years after the vote, Orr has sold it.', undefined],
    ['Months after she resigned, Orr has sold it.', undefined],
    ['Two weeks after the announcement, the school was late.', '2022-01-03'],
    ['A day before the vote, the school was late.', '-'],
  ])('as the first sentence: %s', (body, expected) => {
    expect(counted(body, 0)).toBe(expected);
  });

  it.each([
    'The evening was late.',
    'He left a week in.',
    '“A day before the announcement, I left,” he said.',
  ])('counts nothing: %s', (body) => {
    expect(counted(body)).toBeUndefined();
  });
});

describe('withDayOfDeed', () => {
  /** The day of the first event, of a page of Thursday 15 August 2024. */
  const firstDay = (body: string): string | undefined => {
    const reading = readingOf(articleOf(body, { publishedAt: '2024-08-15' }));
    return findEvents(reading, { dates: findDates(reading), quotes: [], names: [] })[0]?.date?.start; // prettier-ignore
  };

  it.each([
    ['A treasurer has been jailed. The judge sentenced her on Tuesday.', '2024-08-13'],
    ['A judge sentenced a treasurer. He sentenced her on Tuesday.', '2024-08-13'],
    ['A treasurer has been jailed. The judge sentenced her in May.', '2024-08-15'],
  ])('%s', (body, expected) => {
    expect(firstDay(body)).toBe(expected);
  });
});

describe('tellsOfEarlier', () => {
  it.each([
    ['Lind previously denied it.', true],
    ['At an earlier hearing, Lind denied it.', true],
    ['Prior to that, Lind denied it.', true],
    ['At one point Lind denied it.', true],
    ['Until now it has been used there.', true],
    ['Before this, nobody had seen one.', true],
    ['It was first proposed by Lind.', true],
    ['Earlier this week Lind denied it.', false],
    ['Until Monday it was used there.', false],
    ['It was the first ship.', false],
    ['“I previously denied it,” Lind said.', false],
  ])('%s', (body, expected) => {
    const { words } = eventWordsOf(body);
    expect(tellsOfEarlier(words, whole(words))).toBe(expected);
  });
});
