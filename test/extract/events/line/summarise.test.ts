import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../../source/extract/events/find-events.js';
import { articleOf, readingOf } from '../../../helpers/article.js';

/** [why, sentences, the first line] */
type Row = readonly [string, string, string];

const TRIMMED: readonly Row[] = [
  ['a day with "on"', 'The council closed the quay on Tuesday.', 'The council closed the quay'],
  ['no end of a phrase', 'The council said the quay could open as early as Tuesday.', 'The council said the quay could open as early as Tuesday'],
  ['no end of a phrase', 'The council will close the quay no later than Friday.', 'The council will close the quay no later than Friday'],
  ['a connective', 'However, the council closed the quay on Tuesday.', 'the council closed the quay'],
  ['a free date in front', 'On Tuesday, the council closed the quay.', 'the council closed the quay'],
  ['“also” in front of a date', 'Also on Tuesday, the council closed the quay.', 'the council closed the quay'],
  ['“instead”, without a comma', 'Instead the council closed the quay on Tuesday.', 'the council closed the quay'],
  ['“to wit”', 'Rain fell. To wit, the council closed the quay on Tuesday.', 'the council closed the quay'],
  ['an outlet without a name', 'The council closed the quay on Tuesday, according to the newspaper.', 'The council closed the quay'],
  ['"also"', 'The council also closed the quay on Tuesday.', 'The council closed the quay'],
  ['“then” in front of a verb', 'The council then closed the quay on Tuesday.', 'The council closed the quay'],
  ['“too” in front of a verb', 'Ann Lind too closed the quay on Tuesday.', 'Ann Lind closed the quay'],
  ['“as well”', 'The council called as well for a new quay on Tuesday.', 'The council called for a new quay'],
  ['what leads to a problem', 'There was one problem: Ann Lind sold the new boat on Tuesday.', 'Ann Lind sold the new boat'],
  ['what ties it to the sentence before', 'Rain fell. Of course, the council closed the quay on Tuesday.', 'the council closed the quay'],
  ['a label', 'UPDATE 2:52 p.m. -- The council closed the quay on Tuesday.', 'The council closed the quay'],
  ['a label in brackets', '(Update 2:45 p.m. in Tarn, 9:45 a.m. ET) - Police freed two divers in Tarn.', 'Police freed two divers in Tarn'],
  ['what it is about', 'Tarn dam talks -- Police freed two divers in Tarn.', 'Police freed two divers in Tarn'],
  ['a label that says what it is about', 'About the book club: Two sisters from Tarn founded the club on Tuesday.', 'Two sisters from Tarn founded the club'],
  ['“elsewhere”', 'Rain fell. Elsewhere, a drone hit a mill in Tarn on Tuesday.', 'a drone hit a mill in Tarn'],
  ['“as expected”', 'As expected, Velm named Ann Lind as its head on Tuesday.', 'Velm named Ann Lind as its head'],
  ['marks of the page', '??The council closed the quay on Tuesday.', 'The council closed the quay'],
  ['a wavy line', '~ Police freed two divers in Tarn on Tuesday.', 'Police freed two divers in Tarn'],
  ['the mark of a quotation before it', 'Lind said: "It is cold. " Bo Orr closed nine mills in Tarn on Tuesday.', 'Bo Orr closed nine mills in Tarn'],
  ['what tells more of a day that is left out', 'On Tuesday -- just days before the vote -- Ann Lind closed nine mills.', 'Ann Lind closed nine mills'],
  ['the previous week', 'Ann Lind had left the bank the previous week.', 'Ann Lind had left the bank'],
  ['a clock time and its mark', '14:05 GMT - Police freed two divers in Tarn.', 'Police freed two divers in Tarn'],
  ['what leads to a list', 'Here is what happened elsewhere: Police freed two divers in Tarn on Tuesday.', 'Police freed two divers in Tarn'],
  ['a stage and its name', "Stage 2 'Landing': Police freed two divers in Tarn on Tuesday.", 'Police freed two divers in Tarn'],
  ['a page of a newspaper', 'P49 Velm Mills sold two boats in Tarn on Tuesday.', 'Velm Mills sold two boats in Tarn'],
  ['a bullet and a day', '●Dec. 9 — The court in Delhi freed Ann Lind.', 'The court in Delhi freed Ann Lind'],
  ['an occasion told of before', 'Rain fell. During the interview, Ann Lind called the tax a theft.', 'Ann Lind called the tax a theft'],
  ['a letter told of before', 'Rain fell. In the letter, Ann Lind asked nine banks on Friday to wait.', 'Ann Lind asked nine banks to wait'],
  ['a reason told of before', 'Rain fell. For the same reason, nine banks shut their branches in Oslo.', 'nine banks shut their branches in Oslo'],
  ['“however” and its commas', 'Ann Lind, however, left the party on Friday.', 'Ann Lind left the party'],
  ['“however” in front of its comma', 'In her speech however, Ann Lind asked nine banks on Friday to wait.', 'In her speech, Ann Lind asked nine banks to wait'],
  ['“meanwhile” and its commas', 'The bank, meanwhile, lowered its forecast for Norland.', 'The bank lowered its forecast for Norland'],
  ['“just” and its date', 'Just last month, the magazine Velm named Ann Lind as its head.', 'the magazine Velm named Ann Lind as its head'],
  ['“though” and its commas', 'Ann Lind, though, left the party on Friday.', 'Ann Lind left the party'],
  ['“also” of an aside', 'Dozens of fans in Tarn, also a port, sued the club on Friday.', 'Dozens of fans in Tarn, a port, sued the club'],
  ['the next day', 'Bo Orr closed the quay on 3 May. Ann Lind sold nine boats the next day.', 'Bo Orr closed the quay on 3 May'],
  ['a day behind an aside', 'Dozens of men in Tarn, a port of Norland, Sunday closed the quay.', 'Dozens of men in Tarn, a port of Norland, closed the quay'],
  ['a page of a newspaper', 'P4 Ann Lind opened a hothouse on Sunday.', 'Ann Lind opened a hothouse'],
  ['a newspaper in a list', 'THE OBSERVER A group in Tarn closed the quay on Sunday.', 'A group in Tarn closed the quay'],
  ['an agency', '(Norpress) -- Shares in Oslo fell on Monday.', 'Shares in Oslo fell'],
  ['the button of a picture', 'CLOSE Ann Lind opened a hothouse on Sunday.', 'Ann Lind opened a hothouse'],
  ['a note of the page', '[See footnote] Ann Lind sold the boat on Tuesday.', 'Ann Lind sold the boat'],
  ['a heading of the page', 'Backstory Ann Lind was jailed in Tarn on Tuesday.', 'Ann Lind was jailed in Tarn'],
  ['a heading that lost its line', 'THE RED GARDEN Botanists opened a hothouse on Sunday.', 'Botanists opened a hothouse'],
]; // prettier-ignore

const KEPT: readonly Row[] = [
  ['who somebody is, between dashes', 'Harbour mayor -- Ann Lind of Tarn -- freed two divers on Tuesday.', 'Harbour mayor -- Ann Lind of Tarn -- freed two divers'],
  ['“then” between two clauses', 'Ann Lind ended her shift in Tarn on Tuesday, then, at four, nine men closed the quay.', 'Ann Lind ended her shift in Tarn, then, at four, nine men closed the quay'],
  ['what a colon says', 'About the vote: the council closed nine mills on January 10.', 'About the vote: the council closed nine mills on January 10'],
  ['the point of a number', 'Orr shot at nine men with a .38 revolver in Tarn on January 10.', 'Orr shot at nine men with a .38 revolver in Tarn on January 10'],
  ['“then” behind “and”', 'The council met and then closed the quay in Tarn on Tuesday.', 'The council met and then closed the quay in Tarn'],
  ['a word in brackets that is no note', 'The [harbour] council met on January 10.', 'The [harbour] council met on January 10'],
  ['whose clause it is that begins with a participle', 'Bo Orr was freed on bail after being held for a ring he had found on Monday.', 'Bo Orr was freed on bail after being held for a ring he had found on Monday'],
  ['what only looks like a label', 'Chapter 11: Velm closed nine mills on January 10.', 'Chapter 11: Velm closed nine mills on January 10'],
  ['a day and its count', 'Day 3: nine riders fell in Tarn on January 10.', 'Day 3: nine riders fell in Tarn on January 10'],
  ['a problem and what it is', 'There was one problem: nine mills closed on January 10.', 'There was one problem: nine mills closed on January 10'],
  ['a timeline that acts', 'Timeline of the flood by Ann Lind angered Tarn on January 10.', 'Timeline of the flood by Ann Lind angered Tarn on January 10'],
  ['a date in numbers', 'The council met on January 10.', 'The council met on January 10'],
  ['a date that owns', 'The council closed the quay after Tuesday’s storm.', 'The council closed the quay after Tuesday’s storm'],
  ['who said so', 'The council closed the quay on Tuesday, according to the ministry.', 'The council closed the quay, according to the ministry'],
  ['an outlet that is named', 'The council closed the quay on Tuesday, according to the Tarn Post.', 'The council closed the quay, according to the Tarn Post'],
  ['an unnamed source', 'Two guards were freed on Sunday, a palace source said.', 'Two guards were freed, a palace source said'],
  ['what goes with it', 'The ferry sank off Tarn on Sunday, drowning nine of the crew, after its pumps had failed in a storm that the coast guard had not seen coming.', 'The ferry sank off Tarn, drowning nine of the crew, after its pumps had failed in a storm that the coast guard had not seen coming'],
  ['a day that "only" leans on', 'The bank found the theft in May but only told us last week.', 'The bank found the theft in May but only told us [in the week of 20 December]'],
  ['a day behind a participle', 'The bank rejected a report released Monday.', 'The bank rejected a report released Monday'],
  ['a day behind "starting"', 'The chief will testify in Tarn starting Wednesday.', 'The chief will testify in Tarn starting Wednesday'],
  ['a day of an aside of its verb', 'The figures, issued last month, show that exports fell.', 'The figures, issued [in November 2021], show that exports fell'],
  ['“as well as”', 'The council closed as well as fined nine shops on Tuesday.', 'The council closed as well as fined nine shops'],
  ['“today” that ends a stretch of time', 'The museum showed boats from the war to today on Tuesday.', 'The museum showed boats from the war to today'],
  ['what acts behind a clause', 'As they report from Oslo, where Velm began in 1940, the head, Ann Lind, sold a mill on Tuesday.', 'As they report from Oslo, where Velm began in 1940, the head, Ann Lind, sold a mill on Tuesday'],
  ['a bracket that it opens', 'Rescuers dug a pit of nine metres on Sunday (30 feet).', 'Rescuers dug a pit of nine metres (30 feet)'],
  ['“later”', 'The army tested one rocket on Sunday and a second one hours later.', 'The army tested one rocket and a second one hours later'],
  ['a day behind “late”', 'The striker was sold late on Monday in Leeds.', 'The striker was sold late on Monday in Leeds'],
  ['a day in front of its other name', 'The plea was heard on Monday, the same day the jury met.', 'The plea was heard on Monday, the same day the jury met'],
  ['a day between two verbs', 'The bill passed Monday was drafted by Ann Lind.', 'The bill passed Monday [27 December] was drafted by Ann Lind'],
  ['a day behind a particle', 'The bank, in a paper put out Monday, cut its forecast.', 'The bank, in a paper put out Monday, cut its forecast'],
  ['whose clause it may be', 'Allies of Ann Lind, who left Tarn on Sunday, are few.', 'Allies of Ann Lind, who left Tarn on Sunday, are few'],
  ['a day that goes on', 'Ann Lind will likely spend the next day or more in Oslo.', 'Ann Lind will likely spend the next day or more in Oslo'],
  ['a day that acts', 'According to Tarn Park, Monday will see the biggest moon of 2018.', 'According to Tarn Park, Monday will see the biggest moon of 2018'],
  ['letters that are no heading', 'NATO AND EU ministers met in Oslo on Monday.', 'NATO AND EU ministers met in Oslo'],
  ['an occasion that says which', 'Rain fell. During the debate on tax, Ann Lind left the hall.', 'During the debate on tax, Ann Lind left the hall'],
  ['“or” between commas', 'On Sunday Lind asked her to sing, or, even better, to dance.', 'Lind asked her to sing, or, even better, to dance'],
  ['a name in letters of a button', 'CLOSE BROTHERS opened a bank on Sunday.', 'CLOSE BROTHERS opened a bank'],
  ['a day of a part', 'The army tested nine rockets, the latest on Sunday.', 'The army tested nine rockets, the latest on Sunday'],
]; // prettier-ignore

const CUT_OUT: readonly Row[] = [
  ['who left', 'Ann Lind, who resigned on Sunday, has praised the crew.', 'Ann Lind resigned'],
  ['the thing that began', 'The fever that reached Oslo on Sunday was identified.', 'The fever reached Oslo'],
  ['not with who follows', 'When the court freed nine men on Sunday, Ann Lind, then mayor, left.', 'When the court freed nine men on Sunday, Ann Lind, then mayor, left'],
  ['a law that began, with its day', 'Nine banks fought a law that began on Sunday.', 'a law that began on Sunday'],
  ['of two nouns the first', 'The head of the yard, who resigned on Sunday, has praised the crew.', 'The head of the yard resigned'],
  ['not what a plan waits for', 'The text will not be printed until the board meets on January 10.', 'The text will not be printed until the board meets on January 10'],
  ['what ended a wait', 'The quay was shut until a tug came on Sunday.', 'a tug came'],
  ['who said, with what is said', 'The board praised Ann Lind, who said on Friday that the mill was safe.', 'Ann Lind said that the mill was safe'],
  ['not one of two', 'Nine were shot by Ann Lind or Bo Orr, who left on Friday.', 'Nine were shot by Ann Lind or Bo Orr, who left on Friday'],
  ['not what stands beside a name', 'It sank under Bo Orr, the captain, who left on Friday.', 'It sank under Bo Orr, the captain, who left on Friday'],
  ['not what somebody is', 'Orr came as a judge who jailed nine men on Friday.', 'a judge who jailed nine men'],
  ['not a person for a thing', 'Lind filed a case against the mayor, which opens on Friday.', 'Lind filed a case against the mayor, which opens on Friday'],
  ['not what took a toll', 'Nine people were killed when men threw petrol bombs at a bank on Sunday.', 'Nine people were killed when men threw petrol bombs at a bank on Sunday'],
  ['not a next item without a verb', 'Speakers included Ann Lind, who wrote the law; Velm head Bo Orr, who joined the board of Norland on January 10, 2021; and the mayor of Tarn.', 'Velm head Bo Orr joined the board of Norland on January 10, 2021'],
  ['a person hit by another', 'A man was shot by a gunman who fled on Friday.', 'a gunman fled'],
  ['where it happened', 'The road was shut in Tarn, where a wall fell on Sunday.', 'a wall fell'],
  ['not which house', 'Police came to the house where a wall fell on Sunday.', 'the house where a wall fell on Sunday'],
  ['not a state behind a town', 'It began when Ann Lind said the head of her Salem, Mass., store was hurt on Sunday.', 'Ann Lind said the head of her Salem, Mass., store was hurt'],
  ['not who spoke in passing', 'As Ann Lind said on Sunday, the quay is old.', 'As Ann Lind said on Sunday, the quay is old'],
  ['a clause with its own subject', 'A road was shut after a wall fell on Sunday.', 'a wall fell'],
  ['not whom somebody named', 'Ann Lind, whom the board named on Sunday, has praised the crew.', 'Ann Lind, whom the board named on Sunday [26 December], has praised the crew'],
  ['not a night before something', 'The night before the cup final, Lind hurt his knee.', 'The night before the cup final, Lind hurt his knee'],
  ['not what somebody is named as', 'Ann Lind, since being named Saturday as head of the bank, told nobody of her plan.', 'Ann Lind, since being named Saturday [25 December] as head of the bank, told nobody of her plan'],
  ['not where it stands', 'The film is a series about Norland that starts Wednesday.', 'The film is a series about Norland that starts Wednesday'],
  ['not a clause that leans on another', 'The road was shut after it fell on Sunday.', 'The road was shut after it fell on Sunday'],
]; // prettier-ignore

const BALANCED: readonly Row[] = [
  ['a quotation that began before', '“The night was calm. Then shots fell in the harbour,” said Ann Lind on Sunday.', '“Then shots fell in the harbour,” said Ann Lind'],
  ['a whole quotation', 'Lind called the plan “a bad joke” on Sunday.', 'Lind called the plan “a bad joke”'],
]; // prettier-ignore

describe.each([
  ['is trimmed of', TRIMMED],
  ['keeps', KEPT],
  ['is cut out of its sentence:', CUT_OUT],
  ['has both marks of', BALANCED],
])('a line %s', (_kind, rows) => {
  it.each(rows)('%s', (_why, body, summary) => {
    const reading = readingOf(articleOf(body));
    const events = findEvents(reading, { dates: findDates(reading), quotes: [], names: [] });
    const dated = events.filter(({ date }) => date?.certainty !== 'inferred');
    expect((dated[0] ?? events.at(-1))?.summary).toBe(summary);
  });
});
