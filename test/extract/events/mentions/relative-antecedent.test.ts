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

describe('antecedentOf', () => {
  it.each([
    ['whose deed it is of', 'Orr is charged with the murder of Lind, who died in Tarn on Friday.', 'Lind died in Tarn'],
    ['whose case it is', 'Nine rallies were held in the case of Elian, who was found in Tarn on Friday.', 'Elian was found in Tarn'],
    ['two of one name', 'Bo and Ann Orr, who were buried in Tarn on Friday, lived near the quay.', 'Bo and Ann Orr were buried in Tarn'],
    ['the whole of a title', 'Managing director Ann Lind, who was questioned for four hours on Saturday, has not been named.', 'Managing director Ann Lind was questioned for four hours'],
    ['who is tied to a thing', 'Bo Orr wrote a letter to the actor Jon Holt, who fled to Oslo on Friday.', 'the actor Jon Holt fled to Oslo'],
  ])('%s: %s', (_rule, body, line) => {
    expect(linesIn(body).some((own) => own.startsWith(line))).toBe(true);
  }); // prettier-ignore

  it.each([
    ['one of two who are tied', "Judges have asked for a year's detention for Bo Orr, an aide to outgoing Governor Jon Holt, who gave himself up on Nov. 29.", 'Governor Jon Holt gave'],
    ['half of two who are joined', 'A joint team of Tarn and Norland guards, which entered the mill on Tuesday, is likely to report by January.', 'Norland guards entered'],
    ['an employer for a man', 'The firm met a lawyer for Jon Holt, who left Tarn on Friday.', 'Jon Holt left'],
    ['where somebody behind a bracket is from', 'The talk was of Bo Orr (62) of Tarnby, who collapsed on December 25 near Velm.', 'Tarnby collapsed'],
    ['half of a name', 'Among the first in was Gro Lind, a nurse with the charity Doctors Without Delay, who has been in Oslo since March.', 'Delay has'],
    ['a name that a comma parts no more', 'Despite doubts about the methods Orr, who left the firm in May, made a fortune.', 'the methods Orr'],
    ['whom “who” may not mean', 'Allies of Ann Lind, who left the town on Friday, were seen.', 'Ann Lind left'],
    ['where somebody is from', 'Orr, a guard out of Velm who left the town on Friday, was seen.', 'Velm left'],
    ['a body for somebody of it', 'The speaker was Jon Holt, a veteran of the Norland Guard who left in 2013.', 'the Norland Guard left'],
    ['one of several of a name', 'The fair is a big day for the man with ties to Lind who sold a mill on Friday.', 'Lind sold'],
    ['a land for somebody from it', 'The speaker was Jon Holt, a writer in Norland, who joined a march on Friday.', 'Norland joined'],
    ['half of what somebody is', 'The speaker was Jon Holt, a broker and former senator who ran for mayor on Friday.', 'former senator ran'],
    ['what somebody is', 'Orr is a man who left the town on Friday.', 'a man left'],
  ])('never %s: %s', (_why, body, line) => {
    const lines = linesIn(body);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((own) => own.startsWith(line))).toEqual([]);
  }); // prettier-ignore
});
