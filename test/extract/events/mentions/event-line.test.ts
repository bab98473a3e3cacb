import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../../source/extract/events/find-events.js';
import { articleOf, readingOf } from '../../../helpers/article.js';

/** The lines of the events of a text. */
function linesIn(body: string): string[] {
  const reading = readingOf(articleOf(body));
  const events = findEvents(reading, { dates: findDates(reading), quotes: [], names: [] });
  return events.map(({ summary }) => summary);
}

describe('lineOf', () => {
  it.each([
    ['who does it, and the clause behind “who”', 'The mayor, who left the town on Friday, was seen in Oslo.', 'The mayor left the town'],
    ['with what tells which', 'Lind, who quit on 25 May over calls made for a firm in which he held a share, has denied it.', 'Lind quit on 25 May over calls made for a firm in which he held a share'],
    ['up to the mark of speech', 'Lind, who told the council on May 19 that the plan was “bad, and I knew it,” said he would stay, as Orr had asked.', 'Lind told the council on May 19 that the plan was “bad, and I knew it”'],
    ['where it is so', 'The vote went well except in Tarnby, where ballots were burned in October 2021 and where nine halls opened late on Friday.', 'in Tarnby, ballots were burned in October 2021'],
    ['at which place', 'The rally was held at the old port of Tarn, Norland, where nine men drowned in May 2019.', 'at the old port of Tarn, Norland, nine men drowned'],
    ['a plan that somebody tells', 'Lind said Monday the fair will open on January 7.', 'the fair will open'],
    ['a clause with a subject of its own', 'The road was closed after the old wall fell on Friday.', 'the old wall fell'],
  ])('%s: %s', (_rule, body, line) => {
    expect(linesIn(body).some((own) => own.startsWith(line))).toBe(true);
  }); // prettier-ignore

  it.each([
    ['with the verb of the sentence', 'In Norland the car factory that was shut altogether on Sept. 30 hopes to recall everyone by January.', 'the car factory was'],
    ['up to somebody who acts behind it', 'It is the first strike since 1979, when the plant was closed for 11 weeks and a picket, Bo Orr, was killed by a truck.', 'the plant was closed'],
    ['what is so in one place alone', 'The ban will bar shipments to Ostland, where Velm had been selling the pill only since November.', 'Velm had'],
    ['how things stood', 'Police say two men burned the files on August 24, when inspectors were already at the Tarn plant.', 'inspectors were'],
    ['what did not come about', 'The mediator, Ann Lind of Tarn, who came in on Oct. 6 when the two sides would not meet, is praised by both.', 'the two sides'],
    ['what rests on who says it', 'Lind said the fair opened on Friday.', 'the fair opened'],
    ['what leans on a pronoun', 'The road was closed after she left the town on Friday.', 'she left'],
    ['a thing that is told of more', 'The deal that Lind made on Friday was sold.', 'Lind made'],
    ['what a number is of', 'Six of the 23 who were set to vote on Friday were seen.', 'the 23 were'],
    ['half of a word', 'Few knew that a once-adored king and two queens failed to win over the town on Friday.', 'adored king'],
    ['what another sentence goes on with', 'Hailing the town — as he did after the deadly storm in Tarn in May 2021 — Lind left for Oslo.', 'the deadly storm'],
    ['half of what is said', 'In May 2021, when the court found that the only witness, a maid of the inn, had lied, the mayor quit.', 'the court found'],
    ['what is hoped', 'Lind, meanwhile, hopes that a win in the north will lift the party in August.', 'a win'],
    ['what somebody showed', 'Minds can change, as the mayor of Tarn showed on Friday.', 'the mayor of Tarn showed'],
  ])('never %s: %s', (_why, body, line) => {
    const lines = linesIn(body);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((own) => own.startsWith(line))).toEqual([]);
  }); // prettier-ignore
});
