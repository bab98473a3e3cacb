import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../../source/extract/events/find-events.js';
import { articleOf, readingOf } from '../../../helpers/article.js';
import { toldIfFailing } from '../../../helpers/failing.js';

/** The verbs with a printed day whose line leads with something else, published on Thursday 15 August 2024. */
function passingVerbs(body: string): string[] {
  const reading = toldIfFailing(readingOf(articleOf(body, { publishedAt: '2024-08-15' })));
  const events = findEvents(reading, { dates: findDates(reading), quotes: [], names: [] });
  return events.flatMap(({ lineFault, occurrences: [one] }) =>
    lineFault?.startsWith('its day is only') === true && one?.verb
      ? [body.slice(one.verb.start, one.verb.end)]
      : [],
  );
}

describe('passingOf', () => {
  it.each<[string, string, string]>([
    ['which', 'The judge praised a nurse whose son was killed in May.', 'killed'],
    ['which', 'Lund Bank wrote to forty firms that got loans last year.', 'got'],
    ['which, behind an aside', 'Orr called up Holt, whose son, Tim Holt, was killed in May.', 'killed'],
    ['when', 'Ada Holt chaired the mill board while he was mayor in May.', 'was'],
    ['said in such a clause', 'Holt is watched by members, who insist that she knew of it last year.', 'knew'],
    ['said of a far time', 'Holt also claimed he would help the party in November.', 'help'],
    ['behind a verb', 'Shops were worried, with the cup set to be held in Tarn in 2026.', 'held'],
    ['far ahead', 'Holt said it was safe, but the ship would not sail in the coming year.', 'sail'],
    ['aside of a noun', 'The latest count by Holt, issued last month, showed a fall.', 'issued'],
    ['aside of a noun', 'Orr sold the mill, bought in 1990, to a bank.', 'bought'],
    ['aside of a noun', 'The fight centers on changes in the new law, the Affordable Harbour Act, passed in 2010 without union votes.', 'passed'],
    ['said of a long time ago', 'Ada Orr noted that the club lost a cup last year.', 'lost'],
    ['second of a row', 'The Tarn Post on July 20 called Orr a hero, and on August 6 asked where he had served.', 'asked'],
    ['up to the page', 'The harbour has been one of few successes this year.', 'been'],
    ['aside of the subject', 'A plan, submitted again in May, would cut taxes.', 'submitted'],
    ['with the verb', 'The rebels claimed the blast, saying it was a reply to a raid near Tarn last week.', 'was'],
    ['on another day', 'Ada Orr arranged a sale in March, and it was shipped on 3 May.', 'shipped'],
    ['up to the page', 'Bishops have become critics of the law in the last year.', 'become'],
    ['goes on after it', 'The ministry is still weighing a ban on trawlers after Velm issued a study Monday claiming a ban would harm nobody.', 'issued'],
    ['in mind', 'Ada Orr was eager last year to buy the mill.', 'was'],
    ['in mind', 'Doctors were reluctant in May to use the drug.', 'were'],
    ['which, and', 'Orr defended a law which cut taxes and was hailed in May as a model.', 'hailed'],
    ['said in which', 'A judge who claims the banker robbed her two years ago is to sue, her lawyer has said.', 'robbed'],
    ['after a long time', 'Orr helped to finish the mural after he was killed in 1980.', 'killed'],
    ['after, and another day', 'Orr stood down last week after he was held on 2 August.', 'held'],
    ['said second', 'Orr called the fine a joke and said the mill would close on Friday.', 'close'],
    ['said second', 'The coach praised the keeper but said a knee was hurt on Monday.', 'hurt'],
    ['said second', 'Ada Orr said the hall was safe and that the fee would be paid in May.', 'paid'],
    ['said second', 'Holt said the roof was sound and the pool could open on Friday.', 'open'],
    ['within which', 'Ada Tarn, who sold the barn she had lived in since 1971 after her son had left, wept.', 'lived'],
    ['participle of no subject', 'Nine ships were sunk or damaged, up from the four counted on Sunday.', 'counted'],
    ['participle of no subject', 'Velm Foods will pay nine crowns a share, with owners also keeping a bonus declared last week.', 'declared'],
    ['said by a gerund', 'Shares in Velm fell after figures showing that its debts rose in May.', 'rose'],
    ['between dashes', 'Orr did not wait — the club has lost money since May — and chose to sell it.', 'lost'],
  ])('%s: %s', (_kind, body, verb) => {
    expect(passingVerbs(body)).toContain(verb);
  });

  it.each<[string, string]>([
    ['the line', 'A bridge fell in Tarn on Monday.'],
    ['behind the dash of a dateline', 'TARN — Orr sold the club on Monday — his last — and left for Norland.'],
    ['behind a clause of its own', 'By a show of hands so clear nobody asked for a count, the dockers voted on Tuesday to end a strike.'],
    ['behind a gerund', 'Hours after losing his seat last week, Orr left Tarn on Monday.'],
    ['what is said', 'The mayor said that the bridge fell on Monday.'],
    ['in mind, of a day', 'Ada Orr was eager on Monday to buy the mill.'],
    ['what it brought about', 'Nine are dead after a mill burned on Monday.'],
    ['done after it', 'Orr closed the mill after a belt tore on Monday.'],
    ['no mind', 'Ada Orr was able in May to buy the mill.'],
    ['prosecuting', 'Opening the trial on Monday, Tim Orr, prosecuting, said that Holt lied.'],
    ['the first thing said', 'Orr said the mill would close on Friday.'],
    ['said of one deed', 'The coach said a knee was hurt on Monday.'],
    ['said behind a state', 'Orr, who is ill, said the mill closed on Monday.'],
    ['two things that came about', 'The guild said that nine fell ill and that four died on Monday.'],
    ['a subject', 'Owners of the mill on Monday declared a bonus.'],
    ['a subject behind a gerund', 'A panel advising the court ruled on Monday that it was legal.'],
    ['a near plan', 'Holt said she would resign on Friday.'],
    ['a plan that is told', 'The council said it will close the mill in November.'],
    ['who', 'The plan, which failed in May, was changed.'],
    ['last year', 'Bishops became critics of the law last year.'],
    ['a plan', 'The council plans to close the mill in November.'],
    ['what was begun', 'The council began to close the mill in May.'],
    ['one of two deeds', 'Holt met Orr and left on Monday.'],
    ['who did it', 'The mayor, who left on Friday, was seen in Tarn.'],
    ['said behind it', 'The club lost a cup last year, Ada Orr noted.'],
    ['one day of two deeds', 'Orr left Tarn on August 6 and sold the mill.'],
    ['a row of deeds', 'Holt came to Tarn, left on Monday, and wept.'],
    ['its own, behind which', 'Orr defended a law which cut taxes, and left Tarn in May.'],
    ['a state in front of which', 'Orr was one of 200 on a train that left Tarn and crashed on Monday.'],
    ['after a day', 'Orr left the guild after she was robbed on Monday.'],
    ['what is cut out', 'The market closed after the wall fell on Friday.'],
  ])('not %s: %s', (_kind, body) => {
    expect(passingVerbs(body)).toEqual([]);
  });
}); // prettier-ignore
