import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../../source/extract/events/find-events.js';
import { STANDING } from '../../../../source/extract/events/day/standing.js';
import type { Trace } from '../../../../source/model/trace.js';
import { articleOf, readingOf } from '../../../helpers/article.js';

const NAMES: ReadonlySet<string> = new Set(STANDING.map(({ name }) => name));

/** The verbs of a body whose day is only that by which it was so, published on Thursday 15 August 2024. */
function standingVerbs(body: string): string[] {
  const found: string[] = [];
  const trace: Trace = ({ at, rule }) => {
    if (NAMES.has(rule)) found.push(body.slice(at.start, at.end));
  };
  const reading = { ...readingOf(articleOf(body, { publishedAt: '2024-08-15' })), trace };
  findEvents(reading, { dates: findDates(reading), quotes: [], names: [] });
  return found;
}

/** So many sentences stand in front that what follows opens no article. */
const behind = (sentence: string): string =>
  `A crane fell in Tarn. Nobody was hurt. The street was shut. Crews came. ${sentence}`;

describe('STANDING', () => {
  it.each<[string, string, string]>([
    ['perfect', behind('Four towns have banned buses.'), 'banned'],
    ['perfect', behind('The league has fined two clubs.'), 'fined'],
    ['perfect', behind('Critics have said the law is weak.'), 'said'],
    ['perfect of a long time', 'The minister has long defended the dam.', 'defended'],
    ['perfect of a long time', 'Nurses have repeatedly asked for masks.', 'asked'],
    ['present', behind('She is challenging Ada Orr.'), 'challenging'],
    ['what somebody is', 'A clerk quit. She is famous for her books.', 'is'],
    ['earlier', 'A clerk quit. The mayor made waves in Tarn earlier in the year.', 'made'],
    ['ever since', 'The keeper has been mocked by critics ever since she spoke.', 'mocked'],
    ['another time', behind('The keeper later settled the case.'), 'settled'],
    ['another time', behind('Holt at first called herself his aunt.'), 'called'],
    ['another time', behind('When Holt heard years later of the sale, she wept.'), 'wept'],
    ['another time', behind('Two maids were in the mill when the blast took place.'), 'were'],
    ['another time', behind('Over the next few hours, aides made small changes.'), 'made'],
    ['old year', behind('Holt danced in a 1983 film by Orr.'), 'danced'],
    ['old year', behind('When in 2003 the courts freed him, Orr wept.'), 'wept'],
    ['life', 'Holt studied law in Tarn.', 'studied'],
    ['life', 'Holt received her doctorate from Orlo University.', 'received'],
    ['life', 'Holt attended the Tarn Academy of Music.', 'attended'],
    ['for long', 'Every other week, farmers met in the mill.', 'met'],
    ['life', 'Holt went to Orlo University.', 'went'],
    ['life', 'Holt played two seasons for Tarn.', 'played'],
    ['life', 'Orr served three terms in the senate.', 'served'],
    ['for long', 'For months, farmers complained about the dam.', 'complained'],
    ['for long', 'For the past eight years, villagers marched there.', 'marched'],
    ['old time', 'Unions used it as a line of attack in the 2010 elections.', 'used'],
    ['a saying from a time before', behind('Holt met a reporter in the court where Orr was tried in 2004. She told him that it was a lie.'), 'told'],
    ['long ago', 'A crane fell on Monday. A crane fell there in 2004. The driver swam home.', 'swam'],
    ['long ago', 'A crane fell on Monday. Norland won the cup in March 2020. The crowd stormed the pitch.', 'stormed'],
    ['days before', 'A crane fell on Monday. A tram burned on August 9. The driver swam home.', 'swam'],
    ['a paragraph behind', 'A crane fell on Monday. A crane fell there in 2004.\n\nThe driver swam home.', 'swam'],
    ['what is done by speaking', 'A crane fell on Monday. The yard opened in 2004. Unions called it a trap.', 'called'],
    ['began', behind('Crews began to clear it.'), 'began'],
    ['grew', behind('The crowd swelled to thousands.'), 'swelled'],
    ['as', behind('As the fire spread, farmers fled.'), 'fled'],
    ['also', behind('Orr also founded a choir.'), 'founded'],
    ['again and again', 'A crane fell. Orr repeatedly called the yard a trap.', 'called'],
    ['first', 'A crane fell. The Tarn Post first reported the fall.', 'reported'],
    ['went on', behind('When Lind made the remark, she was speaking to donors.'), 'speaking'],
    ['went on', behind('As the vault was emptied, guards were playing cards.'), 'playing'],
    ['seemed', 'A clerk quit. The vote seemed as good a time as any to leave.', 'seemed'],
    ['seemed', 'A clerk quit. The final felt like a farce.', 'felt'],
    ['of mind', 'A clerk quit. Ada Orr knew the driver.', 'knew'],
    ['of mind', 'A clerk quit. Farmers wanted rain.', 'wanted'],
    ['old time', 'The bank lost a third of its clients during 2019.', 'lost'],
  ])('%s: %s', (_kind, body, verb) => {
    // "during 2019" may date the verb itself: then no guess is made
    const reading = readingOf(articleOf(body, { publishedAt: '2024-08-15' }));
    const events = findEvents(reading, { dates: findDates(reading), quotes: [], names: [] });
    const isDated = events.some(
      ({ date, occurrences: [one] }) =>
        date?.certainty !== 'inferred' && one?.verb && body.slice(one.verb.start, one.verb.end) === verb,
    );
    expect(isDated || standingVerbs(body).includes(verb)).toBe(true);
  });

  it.each<[string, string]>([
    ['after long ago', 'A judge jailed Orr after he fled in 1999.'],
    ['what is to end', 'The firm signed a pact but it expires in 2026.'],
    ['the news of an opening', 'Four towns have banned buses.'],
    ['the news of an opening', 'A crane fell. The mayor has shut the street.'],
    ['somebody says it now', behind('Lind says the quay has shut.')],
    ['somebody says it', behind('Orr said the crowd fled.')],
    ['the news of an opening', 'Divers are searching the wreck.'],
    ['a deed of a printed day', 'A judge quit on Tuesday. Aides wept. Crowds came. Police watched. Trams stopped. The court closed.'],
    ['answer to what is new', 'The court banned marches in response to the riots on August 9.'],
    ['far behind another day', 'A tram burned on August 9. Crowds came. Police watched. Trams stopped. Shops shut. The driver swam home.'],
    ['paragraphs behind another day', 'A tram burned on August 9.\n\nCrowds came.\n\nPolice watched.\n\nThe driver swam home.'],
    ['behind the same day', 'A tram burned on August 9. A crane fell on Monday. The driver swam home.'],
    ['behind its own day', 'A crane fell in May. At Monday’s trial Orr wept.'],
    ['behind a time that only bounds', 'A crane fell on Monday. It had stood there since 2004. The driver swam home.'],
    ['behind the year of a thing', 'A crane fell on Monday. Orr praised the 2004 law. The driver swam home.'],
    ['behind what is to come', 'A crane fell on Monday. The court meets on August 30. The driver swam home.'],
    ['an opening that began something', 'A crane fell. Crews began to clear it.'],
    ['a new paragraph', `${behind('Police watched.')}\n\nCrews began to clear it.`],
    ['a saying', behind('Orr also said it was sound.')],
    ['first in another sense', behind('The driver was first out.')],
    ['somebody says it', 'A crane fell on Monday. A crane fell there in 2004. Orr said it was sound.'],
    ['she says it of another day', 'A crane fell on Monday. Orr said on Tuesday it was sound. She said it was new.'],
    ['one deed behind another', `${behind('Crews left.')}\n\nWhen Lind made the remark, donors left.`],
    ['felt', 'A clerk quit. Villagers felt the quake.'],
    ['then as the next step', 'A crane fell. The mayor then shut the yard.'],
    ['known to somebody who says so', 'A clerk quit. Orr said she knew the driver.'],
    ['found out', 'A clerk quit. Ada Orr met the driver.'],
    ['no views', 'A clerk quit. The vote was met with a veto.'],
    ['later, on a day', behind('The keeper later fled on Tuesday.')],
    ['later in a quotation', behind('Orr wept and said: “Years later I sold it.”')],
    ['a place that it takes', behind('Holt took place two of the row.')],
    ['the time of day', behind('At the mill Holt wept.')],
    ['an old year beside a day', behind('The council cut the 2010 budget on Tuesday.')],
    ['an old year that is said', behind('Orr said the 2010 law failed.')],
    ['no school', 'Holt went to Tarn.'],
    ['two matches are no life', 'Holt played two matches.'],
    ['no long time', 'For the fans, the match ended badly.'],
    ['hours of a day', 'In the early hours of Friday, soldiers held the bridge.'],
    ['the year of a thing', 'The council repealed a 2010 law.'],
    ['the year of another verb', 'The bank denied that it sold bonds in May 2020.'],
  ])('not of %s: %s', (_kind, body) => {
    expect(standingVerbs(body)).toEqual([]);
  });
}); // prettier-ignore
