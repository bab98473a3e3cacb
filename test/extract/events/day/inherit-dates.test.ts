import { describe, expect, it } from 'vitest';
import {
  DAY_OF_ACCOUNT,
  DAY_OF_OPENING,
  DAY_OF_SPEAKER,
  dayOfDeed,
  newDateContext,
  NO_DAY_NEAR,
  noteDeed,
  noteNamedDay,
  stemOf,
} from '../../../../source/extract/events/day/inherit-dates.js';
import { findDates } from '../../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../../source/extract/events/find-events.js';
import { english } from '../../../../source/languages/english/english.js';
import type { Decision } from '../../../../source/model/trace.js';
import { articleOf, readingOf } from '../../../helpers/article.js';
import { dayOf } from '../../../helpers/briefing.js';
import { eventWordsOf } from '../../../helpers/event-words.js';

describe('what is remembered of a deed', () => {
  const memory = newDateContext('2021-12-28', english);
  noteDeed(memory, 'published', dayOf('2021-12-20'));
  noteDeed(memory, 'resigned', dayOf('2021-12-22'));
  noteDeed(memory, 'erupted', dayOf('2021-12-23'));
  noteDeed(memory, 'crashed', dayOf('2021-12-24'));

  it.each([
    ['publish', '2021-12-20'],
    ['publication', '2021-12-20'], // by its root
    ['quit', '2021-12-22'], // by its class
    ['disaster', '2021-12-24'], // whatever befell
    ['vote', undefined],
  ])('%s', (word, day) => {
    expect(dayOfDeed(memory, word)?.start).toBe(day);
  });

  it.each([
    ['announced', 'announcement'],
    ['voted', 'vote'],
    ['closing', 'closed'],
  ])('%s and %s have one stem', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });
});

describe('noteNamedDay', () => {
  /** "lead 2021-12-27", "past 2021-12-24": what a first sentence leaves of its day, of a page of 28 December. */
  const noted = (body: string, sentence = 0): string => {
    const memory = newDateContext('2021-12-28', english);
    const { words, runs } = eventWordsOf(body);
    noteNamedDay(memory, words, { runs, sentence, from: 0 });
    const { lead, past } = memory;
    return lead ? `lead ${lead.start}` : past ? `past ${past.start}` : '';
  };

  it.each([
    ['A story on Monday that prompted outrage was false.', 'lead 2021-12-27'],
    ['A story on Friday that prompted outrage was false.', 'past 2021-12-24'],
    ['Trade took centre stage early in Monday night’s debate in Tarn.', 'lead 2021-12-27'],
    ['A story on Tuesday that prompted outrage was false.', 'lead 2021-12-28'],
    ['It has been false since Monday.', ''],
    ['She left ahead of Monday’s vote.', ''],
    ['“It was false on Monday,” Lind said.', ''],
    ['A story in May that prompted outrage was false.', ''],
  ])('%s', (body, expected) => {
    expect(noted(body)).toBe(expected);
  });

  it('asks the first sentences alone', () => {
    const body = 'A story on Monday that prompted outrage was false.';
    expect([3, 4].map((sentence) => noted(body, sentence))).toEqual(['lead 2021-12-27', '']);
  });
});

describe('inheritedDate', () => {
  /** "2024-08-13 [rule]" of the last event, of a page of Thursday 15 August 2024. */
  const lastDay = (body: string): string => {
    const rules: string[] = [];
    const trace = ({ about, rule }: Decision): void => {
      if (about === 'day') rules.push(rule.split('; ')[0] ?? '');
    };
    const reading = { ...readingOf(articleOf(body, { publishedAt: '2024-08-15' })), trace };
    const events = findEvents(reading, { dates: findDates(reading), quotes: [], names: [] });
    const [event] = [...events].sort(
      (a, b) => (b.occurrences[0]?.start ?? 0) - (a.occurrences[0]?.start ?? 0),
    );
    return `${event?.date?.start ?? '-'} [${rules.at(-1) ?? ''}]`;
  };

  it.each([
    ['The quay was shut. Crews left the pier.', `2024-08-15 [${NO_DAY_NEAR}]`],
    ['Ann Lind said on Tuesday that the mill was sold. Ann Lind told reporters that nobody was to blame.', `2024-08-13 [${DAY_OF_SPEAKER}]`],
    ['Ann Lind was asked about the mill last week. Rain fell in Tarn. Ann Lind told reporters that nobody was to blame.', `2024-08-15 [${NO_DAY_NEAR}]`],
    ['A ferry sank on Wednesday. By noon on Thursday the harbour had been shut. Orr said that fuel had leaked.', '2024-08-15 [the day of the page, which the text has come to]'],
    ['A ferry sank on Wednesday. Divers searched the wreck on Thursday. Orr said that fuel had leaked.', '2024-08-15 [the day of the page, which the text has come to]'],
    ['A ferry sank on Wednesday. The harbour will be shut on Thursday. Orr said that fuel had leaked.', `2024-08-14 [${DAY_OF_OPENING}]`],
    ['A ferry sank on Wednesday. Orr said that fuel had leaked.', `2024-08-14 [${DAY_OF_OPENING}]`],
    ['A ferry sank on Wednesday. It was late. Divers searched the wreck.', `2024-08-14 [${DAY_OF_ACCOUNT}]`],
  ])('%s', (body, expected) => {
    expect(lastDay(body)).toBe(expected);
  }); // prettier-ignore
});
