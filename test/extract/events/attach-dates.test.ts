import { describe, expect, it } from 'vitest';
import { findDates } from '../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../source/extract/events/find-events.js';
import { articleOf, readingOf } from '../../helpers/article.js';
import { toldIfFailing } from '../../helpers/failing.js';

/** "2024-08-13 met": the days of the events of a body and their verbs, published on Thursday 15 August 2024. */
function daysOf(body: string): string[] {
  const article = articleOf(body, { publishedAt: '2024-08-15' });
  const reading = toldIfFailing(readingOf(article));
  const events = findEvents(reading, { dates: findDates(reading), quotes: [], names: [] });
  return events.flatMap(({ date, occurrences }) =>
    occurrences.map(({ verb }) => {
      const { start = '-', end = start } = date ?? {};
      const days = end === start ? start : `${start}/${end}`;
      return `${days} ${verb === undefined ? '' : body.slice(verb.start, verb.end)}`;
    }),
  );
}

/** [text, the days with their verbs that a row of dates tells] */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['Guards searched a barn in Tarn on 4 June, a flat in Oslo on 6 June and a mill near Lund on 11 June.', ['2024-06-04 searched', '2024-06-06 searched', '2024-06-11 searched']],
  ['The choir sang in Tarn on May 3, in Oslo on May 5 and in Lund on May 9.', ['2024-05-03 sang', '2024-05-05 sang', '2024-05-09 sang']],
  ['Hearings were held on Jan. 14, Feb. 2 and March 4.', ['2024-01-14 held', '2024-02-02 held', '2024-03-04 held']],
  ['Quakes shook the island on June 2 and again on June 9.', ['2024-06-02 shook', '2024-06-09 shook']],
  ['The bank shut a branch in Tarn in January and another in Oslo in March.', ['2024-01-01/2024-01-31 shut', '2024-03-01/2024-03-31 shut']],
  ['Police held the driver on 3 June, and his brother on 8 June.', ['2024-06-03 held', '2024-06-08 held']],
  // near misses
  ['The mayor left on 3 June and a march on 9 June drew a crowd.', ['2024-06-03 left', '2024-06-09 drew']],
  ['The court sat on 3 June, the first case on 9 June.', ['2024-06-03 sat']],
]; // prettier-ignore

/** [kind, text, a day with its verb that is told] */
const DATED: readonly (readonly [string, string, string])[] = [
  ['counted from a named event', 'The strike was called off three days before the summit of 10 August.', '2024-08-07 called'],
  ['counted from a named event', 'Four days after the August 3 crash, the driver was charged.', '2024-08-07 charged'],
  ['counted in hours', 'The search ended 48 hours after Monday\'s avalanche.', '2024-08-14 ended'],
  ['counted from a named event', 'The day after the vote on Monday, Holt left the party.', '2024-08-13 left'],
  ['end of a stretch', 'Output rose in the year to March 2023.', '2024-08-15 rose'],
  ['end of a stretch', 'Profit fell in the 12 months ended March 31.', '2024-08-15 fell'],
  ['end of a stretch', 'Holt left office within two days of the 5 August verdict.', '2024-08-15 left'],
  ['while something is done', 'Three divers died while searching a wreck on Tuesday.', '2024-08-13 died'],
  ['behind an aside', 'The bridge, built in 1932, collapsed on Tuesday.', '2024-08-13 collapsed'],
  ['participle of the object', 'Police questioned a guard hired in March.', '2024-08-15 questioned'],
  ['a blow is of the day of what deals it', 'A rocket fired from a car on Monday wounded two guards.', '2024-08-12 wounded'],
  ['a blow is of the day of what deals it', 'A mudslide triggered by rain on Tuesday buried nine huts.', '2024-08-13 buried'],
  ['a blow is of the day of what deals it', 'A fall of bricks at the harbour on Tuesday injured six.', '2024-08-13 injured'],
  ['no blow', 'The man freed on Monday killed two guards.', '2024-08-15 killed'],
  ['no blow', 'A ship seized on Monday belonged to the bank.', '2024-08-15 belonged'],
  ['participle of the subject', 'The man accused of robbing a bank on 3 July appeared in court on Tuesday.', '2024-08-13 appeared'],
  ['participle of the subject', 'Sailors seized by pirates more than two years ago have been freed.', '2024-08-15 freed'],
  ['participle of the object', 'The court rejected an appeal lodged in March.', '2024-08-15 rejected'],
  ['gerund', 'Holt was cleared of burning it on 3 July.', '2024-08-15 cleared'],
  ['gerund that is what was begun', 'Crews began clearing the road on Tuesday.', '2024-08-13 began'],
  ['issued that day', 'In a statement issued Tuesday, the union said it had called a strike.', '2024-08-13 said'],
  ['issued that day', 'Holt said in a letter sent to parents on Monday that the school would shut.', '2024-08-12 said'],
  ['issued that day', 'In a report published by the agency on Tuesday after a long row, Lind warned of floods.', '2024-08-13 warned'],
  ['issued that day', 'Papers released on Monday showed that the mill had failed.', '2024-08-12 showed'],
  ['issued that day', 'A study published by the clinic on Tuesday found a link.', '2024-08-13 found'],
  ['issued that day, and whatever is told', 'In a letter sent Tuesday, the union lashed out at the port.', '2024-08-13 lashed'],
  ['issued that day', 'E-mails released by the Grey Hall on Tuesday revealed a long feud.', '2024-08-13 revealed'],
  ['weekday behind a noun', 'The guild launched a poster campaign Tuesday warning members of a strike.', '2024-08-13 launched'],
  ['weekday behind a noun', 'The bank cut a key rate Monday, surprising brokers.', '2024-08-12 cut'],
  ['at a gathering', 'Holt said at Tuesday\'s hearing that she had lied.', '2024-08-13 said'],
  ['at a gathering', 'In Monday\'s arguments, two judges questioned the law.', '2024-08-12 questioned'],
  ['at a gathering', 'Rovers\' captain broke a leg during Tuesday\'s match.', '2024-08-13 broke'],
  ['of no gathering', 'Farmers voiced anger at Tuesday\'s debate.', '2024-08-15 voiced'],
  ['of no gathering', 'Police charged a man in Tuesday\'s shooting.', '2024-08-15 charged'],
  ['of no gathering', 'The coach praised the crowd for Monday\'s match.', '2024-08-15 praised'],
  ['what somebody has, in front of its day', 'The party answered with an ad of its own Tuesday.', '2024-08-13 answered'],
  ['what was lost', 'Rovers lost the Tuesday evening match.', '2024-08-13 lost'],
  ['an event that is looked back at', 'The guild has referenced an incident in March when a crane fell on a school.', '2024-08-15 referenced'],
  ['when, right behind a day', 'The guild has referenced an incident in March when a crane fell on a school.', '2024-03-01/2024-03-31 fell'],
  ['an event that is looked back at', 'Neighbours recalled the flood in May 2019.', '2024-08-15 recalled'],
  ['an event that is looked back at', 'Survivors remembered the bombing of the town in 1982.', '2024-08-15 remembered'],
  ['an event that is taken part in', 'The union discussed the strike in March.', '2024-03-01/2024-03-31 discussed'],
  ['an event that is taken part in', 'Holt led the strike in March.', '2024-03-01/2024-03-31 led'],
  ['a contest', 'Ada Holt won last week\'s primary in Tarn by two points.', '2024-08-05/2024-08-11 won'],
  ['a contest', 'Rovers won Saturday\'s derby 2-1 with a late goal.', '2024-08-10 won'],
  ['a contest', 'Ilsa Marr lost last month\'s runoff to a newcomer.', '2024-07-01/2024-07-31 lost'],
  ['a contest', 'Tanaka reached Sunday\'s semifinal in straight sets.', '2024-08-11 reached'],
  ['no contest', 'Holt won last week\'s praise from the guild.', '2024-08-15 won'],
  ['no contest', 'The guild praised last week\'s primary.', '2024-08-15 praised'],
  ['a month behind an adjective', 'In a televised March debate, Holt stated that she would close the mill.', '2024-03-01/2024-03-31 stated'],
  ['a month behind an adjective', 'At a stormy May hearing, Orr accused the board of fraud.', '2024-05-01/2024-05-31 accused'],
  ['a month behind an adjective', 'The navy lost two ships during a failed April landing.', '2024-04-01/2024-04-30 lost'],
  ['what was asked for', 'The union asked members to join a call Monday evening.', '2024-08-15 asked'],
  ['what was asked for', 'The club urged fans to attend a rally Wednesday night.', '2024-08-15 urged'],
  ['asked on that day', 'The union asked members on Monday to join a call.', '2024-08-12 asked'],
  ['no sign of it', 'The minister showed no sign of backing down on Monday.', '2024-08-12 showed'],
  ['no sign of it', 'The rebels showed no signs of giving up the port on Tuesday.', '2024-08-13 showed'],
  ['no sign of it', 'The fire showed little sign of slowing on Tuesday.', '2024-08-13 showed'],
  ['of a gerund', 'The court heard of looting on Tuesday.', '2024-08-15 heard'],
  ['a gerund that does it', 'Halting the trams on Monday angered the neighbours.', '2024-08-12 angered'],
  ['a gerund that does it', 'Closing the bridge on Tuesday cost the mayor two votes.', '2024-08-13 cost'],
  ['a gerund in front', 'Opening the fair on Tuesday, the mayor said it was the last.', '2024-08-13 said'],
  ['a gerund that looks ahead', 'Facing a vote on Tuesday, the mayor resigned.', '2024-08-15 resigned'],
  ['a gerund that looks back', 'Citing a blast on Tuesday, the bank closed two halls.', '2024-08-15 closed'],
  ['no gerund', 'Following the blast on Tuesday, the mill closed.', '2024-08-15 closed'],
  ['a gerund and a plan', 'Opening the fair on Tuesday, the mayor will thank the guild.', '- thank'],
  ['a gerund in front', 'Speaking after the match on Tuesday, Lind blamed the pitch.', '2024-08-13 blamed'],
  ['a verb behind its day', 'Holt on Tuesday ordered staff to leave the mill.', '2024-08-13 ordered'],
  ['a verb before its day', 'The clerk who first found the leak denied on Tuesday that she had lied.', '2024-08-13 denied'],
  ['as, in front', 'As the storm moved north on Tuesday, Tarn closed its schools.', '2024-08-13 closed'],
  ['after, in front', 'After the storm moved north on Tuesday, Tarn closed its schools.', '2024-08-15 closed'],
  ['a verb in an aside', 'Orr, who owns the yard, sold the mill, bought in 1990, to Norland.', '2024-08-15 sold'],
  ['a source of that day', 'Holt won six percent of votes, according to a Tarn Post poll released Tuesday.', '2024-08-13 won'],
  ['a source of that day', 'According to papers filed on Tuesday, the clinic closed two wards.', '2024-08-13 closed'],
  ['a source of that day, of an older deed', 'The clinic closed two wards in June, according to papers filed on Tuesday.', '2024-06-01/2024-06-30 closed'],
  ['a source of that day, of an older deed', 'According to papers filed on Tuesday, the clinic closed two wards in June.', '2024-06-01/2024-06-30 closed'],
  ['one of several', 'Holt took them through the great growth of the 1920s.', '2024-08-15 took'],
  ['a part of a time', 'Holt sold the yard at the end of 1990.', '1990-01-01/1990-12-31 sold'],
  ['a plan that is spoken of', 'The Post reported that his team plans to bring two hundred guests to Tarn in August.', '2024-08-15 reported'],
  ['by, in front', 'By Tuesday, the mayor dropped the plan.', '2024-08-13 dropped'],
  ['by, further on', 'The mayor asked for papers by Tuesday.', '2024-08-15 asked'],
  ['a show', 'Some experts think Orlo is set to reveal its tram in September at the ODS show.', '2024-09-01/2024-09-30 reveal'],
  ['a verb behind an aside', 'Ada Holt, armed with a map, blamed a leak Tuesday in a speech that ended the day.', '2024-08-13 blamed'],
  ['issued, and something else is told', 'Papers released on Monday were forged.', '2024-08-15 forged'],
  ['issued, and something else is told', 'The offer, made in a letter sent Monday, was refused.', '2024-08-15 refused'],
  ['what is spoken of', 'Holt got letters relating to the closure of two mills near the river last year.', '2024-08-15 got'],
  ['what is spoken of', 'Divers are investigating the sinking of a ferry off Tarn last year.', '2024-08-15 investigating'],
  ['what is spoken of', 'Survivors recalled the earthquake in 1987.', '2024-08-15 recalled'],
  ['what is answered', 'The war was launched in response to the attacks on May 4, 2001.', '2024-08-15 launched'],
  ['what is answered', 'The dam was raised in reaction to a flood in March 1987.', '2024-08-15 raised'],
  ['what is answered', 'The court banned marches in response to the riots of last year.', '2024-08-15 banned'],
  ['answered that day', 'In May the court banned marches in response to the riots.', '2024-05-01/2024-05-31 banned'],
  ['answered lately', 'The court banned marches in response to riots on Monday.', '2024-08-12 banned'],
  ['what it happened in', 'Three miners died in the explosion in March.', '2024-03-01/2024-03-31 died'],
  ['what was decided lately', 'Police charged a man over the attack on Monday.', '2024-08-12 charged'],
  ['what is spoken of', 'Holt answered questions about the deaths of two miners in an explosion in March.', '2024-08-15 answered'],
  ['a speech about something', 'Holt spoke about jobs in a speech in March.', '2024-03-01/2024-03-31 spoke'],
  ['a perfect, and a month that is over', 'Nurses have mentioned an outbreak in March when wards were shut.', '2024-08-15 mentioned'],
  ['a perfect, and a month that is over', 'Rovers have named three players of 2022.', '2024-08-15 named'],
  ['a perfect, and a month that goes on', 'Rovers have won two games in August.', '2024-08-01/2024-08-31 won'],
  ['a perfect, and a day', 'The mill has closed on Tuesday.', '2024-08-13 closed'],
  ['a past perfect', 'Holt had left in March.', '2024-03-01/2024-03-31 left'],
  ['a clause says which day', 'The ruling came on the same day that Holt left the bench.', '2024-08-15 came'],
  ['no clause says which day', 'Lind resigned on Tuesday. Holt left on the same day.', '2024-08-13 left'],
  ['weekday behind a noun', 'The minister blamed brokers for the losses Tuesday in her first speech.', '2024-08-13 blamed'],
  ['noun', 'The inquiry into the crash of July 9 opened in private.', '2024-08-15 opened'],
  ['noun, behind a day of its own', 'Last week the council passed a ban after its test of May 29.', '2024-08-05/2024-08-11 passed'],
  ['relative clause', 'Police found a girl who vanished on 14 July.', '2024-08-15 found'],
  ['year in a name', 'The winner of the 1998 cup retired.', '2024-08-15 retired'],
  ['year of what was won', 'Holt won the 2008 election.', '2008-01-01/2008-12-31 won'],
  ['year of the subject', 'The 1998 blast killed 12.', '1998-01-01/1998-12-31 killed'],
  ['where it was said', 'In her long address Tuesday, Lind unveiled it.', '2024-08-13 unveiled'],
  ['compared', 'Egg output dropped 12 % compared with March 2018.', '2024-08-15 dropped'],
  ['compared', 'Prices rose more than in May.', '2024-08-15 rose'],
  ['not compared', 'Prices rose more than 3 percent in May.', '2024-05-01/2024-05-31 rose'],
  ['half of a word', 'A post-9/11 law was passed.', '2024-08-15 passed'],
  ['what is to come of it', 'The mill has announced a cut, resulting in the closing of two halls during the fourth quarter.', '2024-08-15 announced'],
  ['counted', 'Holt resigned two days after Monday’s vote.', '2024-08-14 resigned'],
  ['counted', 'A body was found ten days after he vanished on July 3.', '2024-07-13 found'],
  ['counted', 'She will leave in five days.', '2024-08-20 leave'],
  ['not counted', 'The hall was built in five days.', '2024-08-15 built'],
  ['counted from a deed', 'Lind announced the sale on Tuesday. A day before the announcement, the club sold its boat.', '2024-08-12 sold'],
  ['counted from what has no day', 'A week after the flood, Holt resigned.', '- resigned'],
  ['counted', 'The ban expires in two days.', '2024-08-17 expires'],
  ['counted', 'Hours after Monday’s blast, police arrested a man.', '2024-08-12 arrested'],
  ['counted from what has no day', 'Days after the vote, Holt resigned.', '- resigned'],
  ['counted from what has no day', 'On the eve of the vote, Holt resigned.', '- resigned'],
  ['counted from a deed', 'Lind announced the sale on Monday. The day after the announcement, Holt resigned.', '2024-08-13 resigned'],
  ['compared', 'Sales rose 3 percent above those of last May.', '2024-08-15 rose'],
  ['since', 'Holt had been barred since July 24, 2017.', '2017-07-24 barred'],
  ['since', 'The clinic has received two grants since December.', '2023-12-01/2024-08-15 received'],
  ['since, of what does not go on', 'Profits were the biggest since 2003.', '2024-08-15 were'],
  ['until', 'The trams are not due until March.', '2025-03-01/2025-03-31 are'],
  ['second place and day', 'The envoys met in Rome on July 3 and in Paris on July 9.', '2024-07-09 met'],
  ['behind a day', 'The road has been shut since 3 July, when a cable snapped.', '2024-07-03 snapped'],
  ['when', 'Sixty people died when a truck hit a fair on Tuesday.', '2024-08-13 died'],
  ['when', 'Holt resigned after a bridge gave way on Tuesday.', '2024-08-13 resigned'],
  ['plan that was dropped', 'A meeting scheduled for Friday was scrapped.', '2024-08-16 scrapped'],
  ['participle in front of a noun', 'Lind wept in a televised address early on Tuesday.', '2024-08-13 wept'],
  ['day of a clause inside', 'On Tuesday Holt, who lost her licence today, laid out a plan. Holt declined to comment.', '2024-08-13 declined'],
  ['earlier', 'Holt pleaded guilty at an earlier hearing.', '- pleaded'],
  ['earlier', 'Holt had previously denied the theft.', '- denied'],
  ['undated opening', 'A nurse has been jailed for theft.\n\nShe sobbed. The judge sentenced her on Tuesday.', '2024-08-13 jailed'],
  ['day that the opening names', 'A tale on Tuesday that drew anger has grown. The club banned two girls.', '2024-08-13 banned'],
  ['day that the opening only compares with', 'Prices fell below those of Tuesday. The club banned two girls.', '2024-08-15 banned'],
  ['day that bounds something in the opening', 'Tension has grown since the vote on Tuesday. The club banned two girls.', '2024-08-15 banned'],
  ['undated opening of what goes on', 'The shop has sold coats since its launch. Members met on Tuesday.', '2024-08-15 sold'],
  ['compared', 'Orr blamed the keepers, just as she did in May.', '2024-08-15 blamed'],
  ['compared', 'Norland won, as had happened in May 2021.', '2024-08-15 won'],
  ['not compared', 'The shares fell below $6 on Tuesday.', '2024-08-13 fell'],
  ['not compared', 'Wheat rose above 300 euros on Monday.', '2024-08-12 rose'],
  ['what it was done for', 'Orr mocked the council for passing a motion on Monday.', '2024-08-15 mocked'],
  ['not what it was done for', 'Orr was fined on Monday for passing a red light.', '2024-08-12 fined'],
  ['not what it was done for', 'Orr was jailed for two years on Monday.', '2024-08-12 jailed'],
  ['year of what somebody has', 'Ada Holt, the party’s 2008 nominee, voiced doubts.', '2024-08-15 voiced'],
  ['day of what somebody has', 'Orr pulled out of his own May 4 rally.', '2024-08-15 pulled'],
  ['rank', 'The hearing, the second this month, opened in Tarn.', '2024-08-15 opened'],
  ['no rank', 'Holt fainted for the second time this month.', '2024-08-01/2024-08-31 fainted'],
  ['prior to', 'Prior to this spring, the office did not recognise it.', '- recognise'],
  ['shown that day', 'In an interview shown Tuesday on television, Holt told a reporter that she had doubts.', '2024-08-13 told'],
  ['at one point', 'At one point Holt suggested that it was over.', '- suggested'],
  ['the day behind it', 'The aides reviewed the notes at a meeting the next day, July 15, in Tarn.', '2024-07-15 reviewed'],
  ['the only day that is named', 'The captain turned back to Tarn. The firm says that shortly after takeoff Monday, a bird was seen.', '2024-08-12 turned'],
  ['one of two days that are named', 'The captain sued the firm. The hearing Monday drew crowds. Aides of the vote Tuesday fled.', '2024-08-15 sued'],
  ['that of the page is named', 'The captain sued the firm. The hearing Monday and the vote Thursday drew crowds.', '2024-08-15 sued'],
  ['night behind the page', 'The mayor wept early Friday.', '2024-08-16 wept'],
]; // prettier-ignore

/** [kind, text, a day with its verb that is not told] */
const NOT_DATED: readonly (readonly [string, string, string])[] = [
  ['day of another year, of what is to come', 'The panel will look at the town in 2016.', '2016-01-01/2016-12-31 look'],
  ['year in a name', 'She runs the 2020 campaign.', '2020-01-01/2020-12-31 runs'],
  ['year in a name', 'The town watched the 2009 Super Bowl.', '2009-01-01/2009-12-31 watched'],
]; // prettier-ignore

describe('attachDates', () => {
  it.each(ROWS)('a row: %s', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });

  it.each(DATED)('%s: %s', (_kind, text, day) => {
    expect(daysOf(text)).toContain(day);
  });

  it.each(NOT_DATED)('%s: %s', (_kind, text, day) => {
    expect(daysOf(text)).not.toContain(day);
  });
});
