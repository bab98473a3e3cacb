// By which rule a date dates no verb.
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../../source/extract/events/find-events.js';
import type { Decision } from '../../../../source/model/trace.js';
import { articleOf, readingOf } from '../../../helpers/article.js';

/** The rules that decide on the dates of a text, in order; published on Thursday 15 August 2024. */
function rulesIn(body: string): string[] {
  const decisions: Decision[] = [];
  const trace = (decision: Decision): void => void decisions.push(decision);
  const reading = { ...readingOf(articleOf(body, { publishedAt: '2024-08-15' })), trace };
  findEvents(reading, { dates: findDates(reading), quotes: [], names: [] });
  return decisions.filter(({ about }) => about === 'verb of a date').map(({ rule }) => rule);
}

const TABLE: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['it stands in a quotation', ['“We closed on Monday,” Lind said.'], ['“We closed,” Lind said on Monday.']],
  ['it says for which feast a thing is', ['Workers were paid in time for Christmas shopping.'], ['The king spoke to them at Christmas.', 'Sales fell over the Christmas season.', 'The town saw a Christmas truce.']],
  ['it names no day of its own', ['Nine guards were questioned in the course of the day.'], ['Nine guards were questioned that day.', 'Shares in the mill rose on the day.', 'Nine guards met on Monday and were questioned in the course of the day.']],
  ['a noun that opens what is said has it', ['Orr said a vote last Friday to shut the pit was unfair.', 'Lind added that the offer last week to buy the club was too low.'], ['The council took a vote last Friday to shut the pit.', 'Orr said last Friday the vote to shut it was unfair.']],
  ['what it answers has it', ['The bank has no plan to close, Orr insists, after a strike in Tarn last week.', 'It denies the claim, after reports in the trade press last week.', 'Rebels shelled the town in retaliation for a bombing last week.'], ['Rebels shelled the town last week in retaliation for a bombing.', 'Rebels shelled the town in retaliation for a bombing on Monday.', 'Trading fell after a strike in Tarn last week.']],
  ['a clause says which day it is', ['It came on the same day that Lind left.'], ['It came on the same day.']],
  ['something is compared with it', ['Exports fell compared with March 2018.', 'Prices rose more slowly than in May.', 'Tarn Lines had a loss of 4 million crowns, or six a share, compared with net of 2 million crowns, or three a share, a year ago.'], ['Exports fell more than 3 percent in May.', 'Net rose from 2 million crowns, or three a share, in May.', 'Tarn Lines filed a suit against Berg Foods in a court in May.']],
  ['it is the quarter of what is reported', ['Tarn Lines reported lower second-quarter earnings.', 'Tarn Lines posted a loss of 3 million crowns, or nine a share, for the second quarter.', 'Lind attributed the second-quarter fall in sales to rain.'], ['Its second-quarter profit fell.', 'Profit fell in the second quarter.']],
  ['it is what somebody faces', ['The firm is approaching next year with care.'], ['She will visit next year.']],
  ['it is part of a name', ['The San Orlo Expo 2016 opened with songs.'], ['The fair of Orlo opened in 2016.']],
  ['it is what somebody is called', ['The 17 February Brigade left the town.'], ['The 17 February blast killed 12.']],
  ['it is the year of what somebody has', ['The party’s 2008 nominee left the hall.'], ['The 2008 crash killed 12.']],
  ['it is the year of what somebody is', ['Orr, the ex-mayor and 1988 nominee, was named.'], ['The 1988 vote failed.']],
  ['it counts what is of its kind', ['The hearing, the second this week, told little.'], ['She left for the second time this week.']],
  ['it is the year of a thing', ['They watched the 2009 final.'], ['The 2009 law banned it.']],
  ['it is half of a word', ['A 2008-style slump hit the port.'], ['The law was changed on May 4.']],
  ['it bounds something else: “until”, “before” …', ['The quay is closed until Monday.', 'She left before May 4.', 'The fee was paid by late Monday.'], ['The keeper was dropped by Velm Rovers last night.', 'Nine were jailed by Judge Ann Orr yesterday.', 'It was closed from May 4 to May 9.']],
  ['it is that of what lies ahead', ['She left ahead of a vote in Tarn on Friday.'], ['Ahead of Orr, she left on Monday.']],
  ['it tells since when, or before what', ['Orr missed 59 votes since declaring his run for mayor in April.', 'Fans held a vigil before his trial on charges of fraud last month.'], ['Orr left before a vote in Tarn on Monday.', 'Orr was held before dawn in April.', 'Orr robbed a bank before going abroad last year.']],
  ['the sentence gives it to a noun', ['A 2014 clock showed the wrong time.'], ['A 2014 report said the dam was weak.']],
  ['it ends a stretch of time, or begins one', ['Output rose in the year to March.', 'The lower house followed within the week.'], ['The lower house followed this week.', 'Orr bought nine boats within the last year.', 'The year ended on Monday.']],
  ['it belongs to a noun', ['They praised Monday’s vote.'], ['Orr said so at Monday’s hearing.']],
  ['it tells when a picture was taken, or a work made', ['Lind sang in the 1992 movie.'], ['Lind said so in a July 16 speech.']],
]; // prettier-ignore

describe.each(TABLE)('%s', (rule, hits, misses) => {
  it.each([...hits])('%s', (body) => {
    expect(rulesIn(body)).toContain(rule);
  });

  it.each([...misses])('not: %s', (body) => {
    const rules = rulesIn(body);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules).not.toContain(rule);
  });
});
