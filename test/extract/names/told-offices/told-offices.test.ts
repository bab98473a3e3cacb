import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../source/extract/names/find-names.js';
import { articleOf, readingOf } from '../../../helpers/article.js';

const toldIn = (body: string): string[] =>
  findNames(readingOf(articleOf(body)))
    .flatMap(({ offices }) => offices)
    .map(({ told }) => told);

describe('an office is told with what it is of', () => {
  it.each([
    [
      'Harbour Safety Board (HSB) chairman Per Orr said it rained.',
      'Harbour Safety Board chairman',
    ],
    [
      'It rained, the Board of Trade and Ports (BTP) director general Ann Lind said.',
      'Board of Trade and Ports director general',
    ],
    ['Harbour Safety Board (FS) chairman Per Orr said it rained.', 'chairman'],
    ['Company president Per Orr said it rained.', 'company president'],
    ['Senate president Per Orr said it rained.', 'Senate president'],
    ['It rained, state Rep. Per Orr said.', 'state representative'],
    ['It rained, said Velm Foods co-CEO Ann Lind.', 'Velm Foods co-CEO'],
    ['Councillor Ann Lind, from Velm, said it rained.', 'councillor'],
    [
      'Councillor Ann Lind, from the Harbour Institute, said it rained.',
      'councillor of the Harbour Institute',
    ],
    ['The Harbour Safety Board (HSB) told chairman Per Orr that it rained.', 'chairman'],
    ['Per Orr, a former judge and mayor, said it rained.', 'former judge and mayor'],
    [
      'It rained, said Per Orr, the former actor and prize-winning director of “A Cold Sea”.',
      'former actor and prize-winning director of “A Cold Sea”',
    ],
    ['Ann Lind, a former judge and friends said it rained.', 'former judge'],
    ['Ann Lind, a former judge and mother of two, said it rained.', 'former judge'],
    [
      'It will rain, said Ann Lind, founder of the Greater Oldby Rowing Club.',
      'founder of the Greater Oldby Rowing Club',
    ],
    [
      'Per Orr, a spokesman for the Oldby police, said it rained.',
      'spokesman for the Oldby police',
    ],
    [
      'Per Orr, the president and chief executive of Merrow Foods, resigned.',
      'president and chief executive of Merrow Foods',
    ],
    [
      'Nora Lind, professor of economics at the University of Oldby, was not surprised.',
      'professor of economics at the University of Oldby',
    ],
    [
      'Ann Lind, the captain of the national team, who is 31, scored twice.',
      'captain of the national team',
    ],
    [
      'Ann Lind, president of the Oldby League for Clean Rivers, sued.',
      'president of the Oldby League for Clean Rivers',
    ],
    [
      'The rate will rise, Norland Central Bank Governor Ann Orr said.',
      'Norland Central Bank governor',
    ],
    ['Rents rose. The tenants’ spokesman, Per Lind, objected.', 'tenants’ spokesman'],
    ['“It leaks,” Harbour Department spokeswoman Ann Lind said.', 'Harbour Department spokeswoman'],
    ['The plan failed, Lund campaign spokeswoman Ann Orr said.', 'Lund campaign spokeswoman'],
    ['The case is weak, said Ms. Lind’s lawyer, Per Orr, on Monday.', 'Lind’s lawyer'],
    ['Per Orr, Norway’s top diplomat, left the talks.', 'Norway’s top diplomat'],
    ['He met former Texas Gov. Per Orr on Monday.', 'former Texas governor'],
    [
      'National League for Anglers President Ann Lind objected.',
      'National League for Anglers president',
    ],
    ['The Oldby Rights Campaign President Ann Lind objected.', 'Oldby Rights Campaign president'],
    ['The pier was sold by real estate tycoon Per Orr.', 'real estate tycoon'],
    ['On Tuesday White House press secretary Per Orr declined.', 'White House press secretary'],
    ['“It leaks,” said Ann Lind of Marcum Foods.', 'of Marcum Foods'],
    ['The rate may fall, according to Per Orr from Merrow Bank.', 'of Merrow Bank'],
    ['Oldby Post’s Ann Lind saw it.', 'of Oldby Post'],
    ['Representative Ann Lind of Oldby objected.', 'representative of Oldby'],
    ['Bishop Per Orr, of Oldby, said it rained.', 'bishop of Oldby'],
    [
      'Ann Lind, then the director of the Oldby Museum, resigned.',
      'then director of the Oldby Museum',
    ],
    [
      'Oldby Rivers and Harbour Committee spokesman Per Orr objected.',
      'Oldby Rivers and Harbour Committee spokesman',
    ],
    [
      'Ann Lind, mother of one Oldby shooting victim, spoke.',
      'mother of one Oldby shooting victim',
    ],
    [
      'A spokesman for the Green National Committee, Brad Lind, said it rained.',
      'spokesman for the Green National Committee',
    ],
    ['“It rains,” Ilan Gorn of the Meadow party said.', 'of the Meadow party'],
    [
      'It was welcomed by Ann Orr, the work and pensions secretary, on Monday.',
      'work and pensions secretary',
    ],
    [
      'The culture, media and sport secretary, Ann Orr, objected.',
      'culture, media and sport secretary',
    ],
    ['Deputy Harbour Master Tiu Ruun objected.', 'deputy harbour master'],
    ['Tim Orr, Assistant Harbour Master at Oldby, objected.', 'assistant harbour master at Oldby'],
    ['Deputy Town Crier Ann Orr objected.', 'deputy Town Crier'],
    [
      'It leaks, said Anita Orr, the director for the Middle East and North Africa at Velm Aid.',
      'director for the Middle East and North Africa at Velm Aid',
    ],
    ['Anita Orr, ambassador to France and Norway, left.', 'ambassador to France and Norway'],
    ['Anita Orr, mayor of Paris and Norway’s Per Lind left.', 'mayor of Paris'],
    ['Anita Orr, a pro-harbour demonstrator, left.', 'pro-harbour demonstrator'],
    ['They met make-up artist Anita Orr.', 'make-up artist'],
    ['Anita Orr, a social media expert, left.', 'social media expert'],
    ['The blue-eyed mayor, Anita Orr, left.', 'mayor'],
    ['Lind’s chief of staff, Anita Orr, left.', 'Lind’s chief of staff'],
    ['They met chief of staff Anita Orr.', 'chief of staff'],
    ['There Lt. Governor Anita Orr left.', 'lieutenant governor'],
    [
      'It leaks, said Anita Orr, the Food and Harbour Commission’s head.',
      'Food and Harbour Commission’s head',
    ],
    ['They met ministers Anita Orr and Per Lind.', 'minister'],
    ['The Merrow Post’s Anita Orr left.', 'of the Merrow Post'],
    ['Anita Orr, presenter of The Harbour At Noon, left.', 'presenter of The Harbour At Noon'],
    ['This is from its chief executive, Ann Orr.', 'chief executive'],
    [
      'A former Socialist culture minister, Ann Orr, objected.',
      'former Socialist culture minister',
    ],
    ['It was said by the Socialist party MP Ann Orr.', 'Socialist party MP'],
    ['The Norwegian Socialist Ann Orr objected.', 'Norwegian Socialist'],
    [
      'It leaks, said Ann Lind, director of the Office of Planning and Budget.',
      'director of the Office of Planning and Budget',
    ],
    [
      'Per Orr, a spokesman for the Department of Health and Human Care, left.',
      'spokesman for the Department of Health and Human Care',
    ],
    [
      'Ann Lind, chair of the Committee on Roads and Ferries, objected.',
      'chair of the Committee on Roads and Ferries',
    ],
    [
      'Ann Lind, head of the National Committee to Preserve Piers and Locks, sued.',
      'head of the National Committee to Preserve Piers and Locks',
    ],
    [
      'Per Orr, head of the Society for the Protection of Seals, left.',
      'head of the Society for the Protection of Seals',
    ],
    [
      'Per Orr, the oldest member on the Harbour Committee, left.',
      'member on the Harbour Committee',
    ],
    [
      'Ann Orr, a candidate in the Oldby mayoral primary, lost.',
      'candidate in the Oldby mayoral primary',
    ],
    ['North Korean leader Per Orr left.', 'North Korean leader'],
    ['Sen. Ann Orr, R-Texas, objected.', 'senator (R-Texas)'],
    ['Rep. Ann Orr (D-Wis.) objected.', 'representative (D-Wis.)'],
    ['Rep. Ann Orr (D., New York) objected.', 'representative (D., New York)'],
    ['“It rains,” said Ann Orr, D-Ohio, on Monday.', 'D-Ohio'],
    ['Senator Ann Orr, Republican of Iowa, objected.', 'Republican senator of Iowa'],
    ['Representative Ann Orr, a Texas Democrat, objected.', 'Texas Democratic representative'],
    ['“It rains,” said Rep. Per Orr, a Democrat from Ohio.', 'Democratic representative from Ohio'],
  ])('%s', (body, told) => {
    expect(toldIn(body)).toContain(told);
  });
});

describe('and with nothing that is not its own', () => {
  it.each([
    // the next clause, a thing of anyone, whose it is not told
    ['Per Orr, the mayor, of course knew it.', 'mayor'],
    ['Ann Lind, founder of a club that fishes, spoke.', 'founder'],
    ['Ann Lind, a partner at the firm, spoke.', 'partner'],
    ['His spokesman, Per Orr, said it rained.', 'spokesman'],
    ['Asked on Monday, spokesman Per Orr said nothing.', 'spokesman'],
    ['“Late Hour” show host Ann Lind laughed.', 'host'],
    ['They called on Mayor Ann Lind to resign.', 'mayor'],
    ['Ann Lind and Mayor Per Orr left.', 'mayor'],
    ['The outspoken mayor Per Orr left.', 'mayor'],
    ['In Oslo Foreign Minister Per Orr left.', 'foreign minister'],
    ['They met Reform and Growth Committee chairman Per Orr.', 'chairman'],
    ['President Bo Lund and Speaker Per Orr met.', 'president', 'speaker'],
    ['Ann Lind, the first black governor, spoke.', 'governor'],
    ['Receiving Norwegian President Per Orr, she smiled.', 'Norwegian president'],
    ['Speaker Per Orr of Ohio left.', 'speaker'],
    ['Ann Lind, the director of both Merrow and Oldby, left.', 'director'],
    ['Ann Lind, producer of films including Harbour Lights, left.', 'producer of films'],
    ['He flew Mayor Per Orr from Oslo to Rome.', 'mayor'],
    ['A letter for the Harbour Board, Ann Orr, said it rained.'],
    ['“It rains,” Ann Orr of old friends said.'],
    [
      'Ann Lind, chair of the Committee on Health and Mayor Per Orr met.',
      'chair of the Committee on Health',
      'mayor',
    ],
    ['Ann Lind, head of the Harbour Committee on Tuesday, left.', 'head of the Harbour Committee'],
    [
      'Ann Lind, mayor of Oldby and Per Orr, mayor of Merrow, met.',
      'mayor of Oldby',
      'mayor of Merrow',
    ],
    ['Per Orr, the mayor on duty, left.', 'mayor'],
    ['In a talk with Per Orr, the singer mourned her loss.'],
    ['They named Per Orr, finance minister Ann Lind and others.', 'finance minister'],
    ['They met the mayor, Per Orr and Ann Lind.'],
    ['Per Orr, a singer and business secretary, left.', 'singer and business secretary'],
    ['Per Orr, a singer known for jazz, left.', 'singer'],
    ['Former Deputy Mayor Per Orr left.', 'former deputy mayor'],
    ['They met former Secretary of State Per Orr.', 'former secretary of state'],
    ['Per Orr, a veteran Norwegian diplomat, left.', 'veteran Norwegian diplomat'],
    [
      'Per Orr, Norway’s liberal ex-foreign minister, left.',
      'Norway’s liberal ex-foreign minister',
    ],
    ['Per Orr, a liberal from Oldby, left.', 'liberal from Oldby'],
    ['Per Orr, a Republican trying to unseat Mayor Ann Lind, left.', 'Republican', 'mayor'],
    ['Per Orr, the Lead author of it, left.', 'lead author'],
    ['Per Orr, the captain in the final, left.', 'captain'],
    ['Per Orr, a spokesman in May for the Harbour Board, left.', 'spokesman'],
    ['Dr. Ann Orr, X-ray in hand, left.'],
    ['Sen. Ann Orr, the top Republican, objected.', 'senator', 'top Republican'],
    ['Labor senator Ann Orr left. It was led by Labor.', 'Labor senator'],
    ['Harbour Rescue’s senior adviser, Ann Orr, left.', 'Harbour Rescue’s senior adviser'],
    ['Health minister Ann Orr left. It is about health.', 'health minister'],
  ])('%s', (body, ...told) => {
    expect(toldIn(body)).toEqual(told);
  });

  it.each([
    ['The law would change under a President Per Orr, who dislikes it.'],
    ['They flew Per Orr from Oslo to Rome.'],
    ['Nobody can picture any Governor Lind there, said Ann Lind.'],
  ])('no office is held: %s', (body) => {
    expect(toldIn(body)).toEqual([]);
  });
});

describe('an office of a year, or of a body that is printed like a small word', () => {
  it.each([
    [
      'Sarah Lind, the 2008 Republican vice presidential nominee, spoke.',
      '2008 Republican vice presidential nominee',
    ],
    ['Ann Orr, Norland’s 1998 team captain, left.', '1998 team captain'],
    ['In 2008 Governor Ann Orr left.', 'governor'],
    ['In the summer of 2008, Ann Orr, mayor of Oldby, left.', 'mayor of Oldby'],
    ['It was late, NOW President Ann Lind said.', 'NOW president'],
    ['It was late, said the now president Ann Lind.', 'president'],
  ])('%s', (body, told) => {
    expect(toldIn(body)[0]).toBe(told);
  });
});

describe('one of several who hold an office', () => {
  it.each([
    [
      'It leaks, said Ed Orr, one of the top advisers to Lind and a veteran of politics.',
      'one of the top advisers to Lind',
    ],
    [
      'Ed Orr, one of the lawyers for Merrow Foods, said it rained.',
      'one of the lawyers for Merrow Foods',
    ],
    [
      'Ed Orr, one of the country’s leading lawyers, objected.',
      'one of the country’s leading lawyers',
    ],
  ])('%s', (body, told) => {
    expect(toldIn(body)).toEqual([told]);
  });

  it.each([
    ['Ed Orr, one of the winners, wept.'],
    ['Ed Orr, one of three judges, dissented.'],
    ['Ed Orr, one of those who met advisers to Lind, wept.'],
    ['Ed Orr wept, one of the advisers to Lind said.'],
    ['It was Ed Orr, one of whose advisers left.'],
  ])('near miss: %s', (body) => {
    expect(toldIn(body)).toEqual([]);
  });
});

describe('where somebody works whom a text is told after', () => {
  it.each([
    ['According to Peter Lind at Harbour Fair, the cost is high.', ['of Harbour Fair']],
    ['According to Peter Lind at Merrow Bank, rates may fall.', ['of Merrow Bank']],
    ['It rained, according to Peter Lind of Merrow Bank.', ['of Merrow Bank']],
    ['It leaks, said Peter Lind at Merrow Pier.', []],
    ['According to Peter Lind at noon, it rained.', []],
    ['According to Peter Lind, at Merrow Pier it rained.', []],
  ])('%s', (body, told) => {
    expect(toldIn(body)).toEqual(told);
  });
});

describe('somebody without an office is told with what he does', () => {
  it.each([
    [
      'Per Orr, who represents tenants in other class-action cases, objected.',
      'who represents tenants in other class-action cases',
    ],
    [
      'Per Orr, who served under Ann Lind as chief envoy in Oldby and has retired, objected.',
      'who served under Ann Lind as chief envoy in Oldby',
    ],
    ['Ann Orr, who lives near the pier, saw it.', 'who lives near the pier'],
    [
      'Ann Orr, who runs Merrow Foods’ mill in Oldby, wept.',
      'who runs Merrow Foods’ mill in Oldby',
    ],
  ])('%s', (body, told) => {
    expect(toldIn(body)).toEqual([told]);
  });

  it.each([
    ['Ann Orr, who left early, wept.'],
    ['Ann Orr, who represents him, wept.'],
    ['Ann Orr, who led the team last year, wept.'],
    ['Ann Orr, who serves, wept.'],
    ['Ann Orr who lives near the pier wept.'],
  ])('near miss: %s', (body) => {
    expect(toldIn(body)).toEqual([]);
  });
});

describe('the capital of what is named', () => {
  it.each([
    ['New York police spokesman Paul Browne wept.', 'New York police spokesman'],
    ['West Midlands police chief Bo Lind wept.', 'West Midlands police chief'],
    ['New coach Lars Holm wept.', 'coach'],
    ['Liberal Democrat culture spokesman Nick Orr wept.', 'Liberal Democrat culture spokesman'],
    ['Ann Orr, a Socialist party MP, wept.', 'Socialist party MP'],
    ['They left as Labour Minister Bo Lund wept.', 'labour minister'],
  ])('%s', (body, told) => {
    expect(toldIn(body)).toEqual([told]);
  });
});

/** "Ann Orr: mayor, lawyer": the people of a text and how each is told of. */
const peopleIn = (body: string): string[] =>
  findNames(readingOf(articleOf(body)))
    .filter(({ kind }) => kind === 'person')
    .map(({ name, offices }) => [name, offices.map(({ told }) => told).join(', ')].join(': '));

describe('an office behind a comma is the bearer’s, or nobody’s', () => {
  it.each([
    ['Ann Orr, the party leader, said no.', 'Ann Orr: party leader'],
    ['Per Lind, his wife and two young children moved to Oldby.', 'Per Lind: '],
    ['Per Lind, a lawyer and mediator, moved to Oldby.', 'Per Lind: lawyer and mediator'],
    ['Per Lind, the former mayor and 1998 Liberal nominee, left.', 'Per Lind: former mayor'],
    ['They met Vice President Ann Orr, Cabinet officials and farmers.', 'Ann Orr: vice president'],
    ['It rose over Per Lind, the firm’s official mission was a failure.', 'Per Lind: '],
    ['The chairman, Per Lind, sent his closest policy adviser to Oldby.', 'Per Lind: chairman'],
    [
      'Ann Orr, head of bond fund Pimko, a former central bank economist, left.',
      'Ann Orr: head of bond fund Pimko',
    ],
    ['Ann Orr, a close ally of Bo Lind, left.', 'Ann Orr: ally of Bo Lind; Bo Lind: '],
    ['Ann Orr, one of Lind’s closest allies, left.', 'Ann Orr: one of Lind’s closest allies'],
    ['The paper asked Ann Orr, CTO, Merrow Foods, on Monday.', 'Ann Orr: CTO, Merrow Foods'],
  ])('%s', (body, told) => {
    expect(peopleIn(body).join('; ')).toBe(told);
  });
});

describe('an office in front of its comma', () => {
  it.each([
    [
      'They met the House Democratic leader, Ann Orr of Ohio; nobody else came.',
      'House Democratic leader',
    ],
    [
      'The new head of the Harbour Board, Ann Orr, also said it rained.',
      'head of the Harbour Board',
    ],
    ['The town’s sound engineer and friend, Ann Orr, said so.', 'sound engineer'],
    ['A letter for the Harbour Board, Ann Orr, said no.', ''],
  ])('%s', (body, told) => {
    expect(toldIn(body).join(', ')).toBe(told);
  });
});

describe('an office with its numbers, subjects and capitals', () => {
  it.each([
    ['It was led by Ann Orr, Radio 1 head of news.', 'Radio 1 head of news'],
    ['It was late on May 4 mayor Ann Orr said.', 'mayor'],
    ['Ann Orr, presenter of The World At One, left.', 'presenter of The World At One'],
    [
      'Ann Orr, a professor of physics and astronomy at the University of Oldby, left.',
      'professor of physics and astronomy at the University of Oldby',
    ],
    [
      'Ann Orr, professor in the Department of Physics and Astronomy, left.',
      'professor in the Department of Physics and Astronomy',
    ],
    [
      'Ann Orr, vice director of the Lunar and Deep Sea Engineering Center, left.',
      'vice director of the Lunar and Deep Sea Engineering Center',
    ],
    [
      'Ann Orr, leader of the far-right Meadow Front, left.',
      'leader of the far-right Meadow Front',
    ],
    [
      'Ann Orr, the White House National Security Council’s director for Norway, left.',
      'White House National Security Council’s director for Norway',
    ],
    ['Ann Orr, the first base coach for the Hawks, left.', 'first base coach for the Hawks'],
    ['Maine governor Ann Orr left.', 'Maine governor'],
    ['Controversial Oldby sheriff Ann Orr left.', 'controversial Oldby sheriff'],
    ['Royal Navy captain Ann Orr left.', 'Royal Navy captain'],
    ['Behind it is Harbour Reporter’s publisher, Ann Orr.', 'Harbour Reporter’s publisher'],
    ['Then White House spokesman Ann Orr said no.', 'White House spokesman'],
    ['The then mayor, Ann Orr, said no.', 'then mayor'],
    ['Prosecuting Attorney Ann Orr said no.', 'prosecuting attorney'],
  ])('%s', (body, told) => {
    expect(toldIn(body).join(', ')).toBe(told);
  });
});

describe('a place is no body', () => {
  it.each([
    ['Things grow worse, reports Ann Orr from Benghazi.', ''],
    ['“It leaks,” said Ann Orr from Merrow Foods.', 'of Merrow Foods'],
    ['He was called the “Ann Orr of Norway,” a paper wrote.', ''],
    ['Ann Orr of Oldby left.', 'of Oldby'],
    ['William II of Normandy won.', ''],
  ])('%s', (body, told) => {
    expect(toldIn(body).join(', ')).toBe(told);
  });
});

describe('what is no person', () => {
  it.each([
    ['The self-titled Norland’s Toughest Sheriff said no.', ''],
    ['It was a tune like Ann Orr’s Metal Machine Music.', 'Ann Orr: '],
    ['“Astronomy Picture of the Day” editors met.', ''],
    ['They saw the Ann M. Orr Bridge from the pier.', ''],
    ['They saw the Ann Bridge campaign from the pier.', 'Ann Bridge: '],
    ['It rained as Republican Congressional candidates met.', ''],
    ['The flight was operated by Envoy Air, a subsidiary.', ''],
    ['In his book, “The Quarterback Whisperer,” he told it.', ''],
    ['They met Quarterback Vorn on Monday.', 'Vorn: quarterback'],
    ['He chose fellow Oldbian Ann Orr.', 'Ann Orr: '],
    ['It flew from Iowa to Southern California, a pilot said.', ''],
    ['It met Thomas J. Orr Jr. Reaching the top took years.', 'Thomas J. Orr Jr.: '],
    ['T.J. Orr fell. T.J. was hurt.', 'T.J. Orr: '],
    ['Ann Orr and Tom Lind met. The Orr-Lind Vantage plan failed.', 'Ann Orr: ; Tom Lind: '],
    ['They asked a Roman Catholic for help.', ''],
    ['The report was read by Jean-Luc Vorn, a nurse.', 'Jean-Luc Vorn: nurse'],
  ])('%s', (body, people) => {
    expect(peopleIn(body).join('; ')).toBe(people);
  });
});

describe('an office is told whole', () => {
  it.each([
    [
      '“It is late,” said Ann Lind, mayor of neighbouring Merrow Beach.',
      'mayor of neighbouring Merrow Beach',
    ],
    ['The rural affairs minister Ann Lind said it rained.', 'rural affairs minister'],
    [
      'It is late, said Ann Lind, the special agent in charge of the harbour police in Oldby.',
      'special agent in charge of the harbour police in Oldby',
    ],
    [
      'It is late, said Ann Lind, editor in chief of the Merrow Post.',
      'editor in chief of the Merrow Post',
    ],
    [
      'It is late, said Ann Lind, a former ambassador to the US and a friend of Norland.',
      'former ambassador to the US',
    ],
    [
      'It is late, said Ann Lind, former White House press secretary to Paul Orr.',
      'former White House press secretary to Paul Orr',
    ],
    [
      'It is late, said Ann Lind, who was White House communications director.',
      'White House communications director',
    ],
    [
      'It is late, said Ann Lind, the president’s former special envoy to Norland.',
      'former special envoy to Norland',
    ],
    [
      'It is late, said Ann Lind, chief market strategist at Orr Securities.',
      'chief market strategist at Orr Securities',
    ],
    ['It is late, said Ann Lind, the gunman’s sister.', 'gunman’s sister'],
    ['It is late, said Ann Lind of NASA’s planning office.', 'of NASA’s planning office'],
    [
      'It is late, said Rep. Ann Lind (R-Ohio), chairwoman of the House Ports Committee.',
      'chairwoman of the House Ports Committee',
    ],
    ['The women’s minister, Ann Lind, objected.', 'women’s minister'],
    [
      'It is late, said Ann Lind, the government’s chief scientist.',
      'government’s chief scientist',
    ],
    ['The leader of Oldby city council, Ann Lind, objected.', 'leader of Oldby city council'],
    ['The head of Norway’s central bank, Ann Lind, objected.', 'head of Norway’s central bank'],
    ['Labour’s shadow chancellor, Ann Lind, objected.', 'Labour’s shadow chancellor'],
    ['They asked the Labor MP Ann Lind to go.', 'Labor MP'],
    [
      'It is late, said Ann Lind, the Max P. King professor of history at Oldby.',
      'professor of history at Oldby',
    ],
    ['Senator Max Orr House speaker Ann Lind objected.', 'House speaker'],
    [
      'It is late, said Ann Lind, a spokeswoman for aid group the Red Boat.',
      'spokeswoman for aid group the Red Boat',
    ],
    ['The lawyer of the singer, Ann Lind, objected.', 'singer'],
    ['Ann Lind, now a lawyer, objected.', 'lawyer'],
    ['Ann Lind, who is mayor of Oldby until 2030, objected.', 'mayor of Oldby'],
    // what somebody does, by a noun of no list
    ['It is late, said Anna Lind, a broker based in Oldby.', 'broker'],
    [
      'It is late, said Anna Lind, a longtime Liberal donor in Norland.',
      'longtime Liberal donor in Norland',
    ],
    [
      'It is late, said Anna Lind, a gynaecologist from Merrow, who left.',
      'gynaecologist from Merrow',
    ],
  ])('%s', (body, told) => {
    expect(toldIn(body)).toContain(told);
  });

  it.each([
    'They did so as fast as they can Hopefully President Orr will stop them.',
    'The town mourned Anna Lind, a reminder that the quay is old.',
    'They met Anna Lind, a day later.',
    'Anna Lind, a co-author of the study, said it rained.',
    'Ann Lind, once mayor of Oldby, objected.',
    'Ann Lind, who was mayor of Oldby until 2019, objected.',
    'They praised Merrow Foods, a maker of boats.',
    'In a talk with Anna Lind, a broker said it rained.',
  ])('and not where it is none: %s', (body) => {
    expect(toldIn(body).filter((told) => told !== 'president')).toEqual([]);
  });
});
