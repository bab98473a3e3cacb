import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

/** [sentences; one of their lines has the fault, or none] */
type Rows = readonly string[];

const TABLE: readonly {
  readonly fault: string;
  readonly has: Rows;
  readonly lacks: Rows;
}[] = [
  {
    fault: 'it counts how many there were in some month or year',
    has: [
      'As of April, 35 million people drew a pension from the fund.',
      'As of May, nine banks in Oslo refused loans to farmers.',
      'As of March, four hospitals in Leeds used the scanner.',
      'As of June 2021, two clubs in Delhi owned their stadium.',
      'As of October, a third of the reefs were dead.',
    ],
    lacks: [
      'As of Monday, nine men had died in the flood in Tarn.',
      'In April, nine banks in Oslo merged.',
      'Ann Lind quit as of April, the bank said.',
      'As Oslo slept, nine men robbed the bank on Monday.',
      'Norland sold two mills in March 2021.',
    ],
  },
  {
    fault: 'somebody was on the air, and no more',
    has: [
      'Ann Lind appeared on Norland TV on Sunday.',
      'Bo Orr appeared on “The Harbour Hour.”',
      'Senator Bo Orr appeared on Radio Tarn.',
    ],
    lacks: [
      'Ann Lind appeared in court in Oslo on Sunday.',
      'Ann Lind appeared on Norland TV to defend the tax.',
      'Two cracks appeared on the dam in Tarn on Sunday.',
      'Bo Orr spoke on Norland TV about the flood.',
      'Ann Lind left Norland TV on Sunday.',
    ],
  },
  {
    fault: 'how somebody was seen',
    has: [
      'Captain Bo Orr was seen embracing his coach in Leeds on Sunday.',
      'Ann Lind was pictured laughing with the mayor of Tarn on Sunday.',
      'Two senators were filmed dancing in Oslo on Sunday.',
      'The accused was seen weeping in a court in Delhi on Sunday.',
      'Three generals were photographed smiling beside a tank on Sunday.',
    ],
    lacks: [
      'Bo Orr was last seen waving from a bridge in Tarn on Sunday.',
      'Two men were seen leaving the bank in Leeds on Sunday.',
      'A whale was spotted off Tarn on Sunday.',
      'Ann Lind was filmed taking cash in Oslo on Sunday.',
      'A ship was seen burning off Norland on Sunday.',
    ],
  },
  {
    fault: 'that nobody spoke',
    has: [
      'No name had been released as of Monday.',
      'No further details were given on Sunday.',
      'No motive was disclosed by police in Tarn on Sunday.',
      'No identities were released in Oslo on Sunday.',
      'No reason was given by the bank on Sunday.',
    ],
    lacks: [
      'No arrests were made in Tarn on Sunday.',
      'No survivors were found off Oslo on Sunday.',
      'The names of nine men were released on Sunday.',
      'No hostages were released by the rebels on Sunday.',
      'No bail was granted to Ann Lind on Sunday.',
    ],
  },
  {
    fault: 'what somebody or something has long been',
    has: [
      'Ann Lind has been head of the mill since 1990.',
      'Bo Orr has been the voice of the club since May 2001.',
      'The speech of Bo Orr in Tarn on Friday is widely seen as weak.',
    ],
    lacks: [
      'The mill in Tarn has been shut since Monday.',
      'Ann Lind has been named head of the mill on Monday.',
      'Since 1990 Ann Lind sold nine mills.',
    ],
  },
  {
    fault: 'how somebody or something was',
    has: ['A crane fell in Tarn. Ann Lind was very polite to Bo Orr.'],
    lacks: [
      'A crane fell in Tarn. Ann Lind was dead by then.',
      'The quay in Tarn was icy on Monday.',
      'A crane fell in Tarn. Ann Lind said the quay was old.',
      'A crane fell in Tarn. Ann Lind was jailed.',
    ],
  },
  {
    fault: 'it scorns',
    has: ['Ann Lind sang on Friday. As if Lind cared for Oslo on Sunday.'],
    lacks: [
      'As fog fell on Friday, nine ships sank.',
      'As Ann Lind left on Friday, nine ships sank.',
    ],
  },
  {
    fault: 'what may come of it',
    has: ['The mill of Ann Lind is in danger of ruin on Friday.'],
    lacks: ['Ann Lind is in prison since Friday.', 'Ann Lind was put at risk on Friday.'],
  },
  {
    fault: 'what is always so',
    has: ['Ann Lind made the usual jibes at Bo Orr on Friday.'],
    lacks: [
      'Ann Lind said on Friday that the usual fee was due.',
      'Ann Lind sold more boats than usual on Friday.',
    ],
  },
  {
    fault: 'it announces a programme',
    has: ['Senator Ann Lind joins “Late With Bo” to discuss the flood of Friday.'],
    lacks: [
      'Senator Ann Lind joined Velm on Friday.',
      'Senator Ann Lind meets Bo Orr on Friday to discuss the flood.',
      'Ministers of nine lands join Ann Lind in Oslo on Friday to discuss the truce.',
      'Norland joins the pact on Sunday to discuss arms limits.',
      'Velm joins the “Nine Mills” talks on Friday to discuss prices.',
      'Bo Orr joins nine clubs in Leeds on Sunday to debate fees.',
      'Doctors join nurses in Delhi on Monday to explain the strike.',
    ],
  },
  {
    fault: 'what somebody thinks or holds',
    has: ['Most towns view the dam as a threat; the mayor Ann Lind has called it a gift.'],
    lacks: [
      'The mayor Ann Lind will consider the plan on Friday.',
      'Ann Lind viewed the dam on Friday.',
    ],
  },
  {
    fault: 'it wishes',
    has: ['Ann Lind sang. If only Lind were younger, she might win on Friday.'],
    lacks: [
      'If only nine ships sail on Friday, the bank will fail.',
      'If Ann Lind leaves on Friday, only Bo Orr will stay.',
    ],
  },
  {
    fault: 'it answers in kind, and does not tell what',
    has: [
      'Velm Foods responded on Friday with an advert of its own.',
      'Rovers countered on Monday with two goals of their own.',
      'Justice Bo Orr responded with a point about the size of the mill on Friday.',
    ],
    lacks: [
      'Velm Foods responded with a statement that its mill shut on Friday.',
      'Velm Foods replied with a post saying the mill shut on Friday.',
      'Velm Foods opened a mill of its own on Friday.',
      'Velm Foods responded on Friday with an advert on the tax.',
    ],
  },
  {
    fault: 'it is a question: it stands among the quotes',
    has: [
      'A shocked Bo Orr began his talk with Ann Lind on Sunday by asking, “What in the world were you doing there?”',
      'Judge Ann Lind stopped the lawyer on Monday and asked: “Who paid for the boat?”',
      'Mayor Bo Orr opened the session on Monday by asking, "Who wants a new dam?"',
      'Bo Orr was asked on Monday whether he would leave the club.',
      'Ann Lind was asked if her club backed Norland on Sunday.',
    ],
    lacks: [
      'Bo Orr was asked on Monday to leave the club.',
      'Asked whether he would leave, Bo Orr said on Monday that he was ill.',
      'Bo Orr asked the court on Monday to free nine men.',
      'Ann Lind unveiled a film called “Who Sank the Ferry?”',
      'Bo Orr asked on Monday who paid for the boat.',
      'The club asked fans on Monday to stay at home.',
      'Ann Lind sang “What Now?” in Oslo on Sunday.',
    ],
  },
  {
    fault: 'what somebody or something was in some year',
    has: [
      'Bo Orr was a loyal and tireless backer of the dam in 2008.',
      'Ann Lind was a member of the board in 2015.',
      'Velm was a client of Orlo Bank in 2004.',
      'Bo Orr was an adviser to the bank in 2012.',
    ],
    lacks: [
      'Bo Orr was a suspect in the fire on Monday.',
      'Ann Lind was elected to the board in 2015.',
      'Velm was fined by a court in 2019.',
      'Bo Orr became a judge in 2008.',
      'Ann Lind was the first woman to climb the peak in 1962.',
    ],
  },
  {
    fault: 'where somebody was',
    has: [
      'Ms. Ann Lind was in Tarn on Monday but was due to sail to Oslo.',
      'Bo Orr was in Delhi on Sunday.',
      'Mayor Ann Lind was in Norland on Monday, a spokesman for the mayor said.',
    ],
    lacks: [
      'Bo Orr was in court on Monday.',
      'The fire was in Tarn on Sunday.',
      'Ann Lind was in Tarn to sign a pact on Monday.',
      'Bo Orr went to Delhi on Sunday.',
      'Ann Lind was injured in Tarn on Monday.',
    ],
  },
  {
    fault: 'it is the latest of a row',
    has: [
      'The ban of Velm on Monday was just the latest in a row of rules on plastics.',
      'The fire at Velm on Monday was the latest in a series of fires at mills in Tarn.',
      'The loss to Leeds was only the latest of the defeats of Rovers on Sunday.',
    ],
    lacks: [
      'Velm is the latest to cut its forecast for Norland.',
      'Velm released the latest of its phones on Monday.',
      'Ann Lind opened the latest bridge in Tarn on Sunday.',
      'Velm was fined for the latest spill on Monday.',
    ],
  },
  {
    fault: 'what something was meant to be',
    has: [
      'The vote in Tarn was supposed to be a fresh start for the party on Monday.',
      'The final in Leeds was meant to be the last match of Bo Orr on Sunday.',
    ],
    lacks: [
      'The vote in Tarn was supposed to be held on Monday.',
      'Bo Orr was meant to leave Oslo on Monday.',
      'Velm was fined on Monday for a drug meant to be a cure.',
      'The ferry from Tarn was supposed to sail on Sunday.',
    ],
  },
  {
    fault: 'what seemed so to its writer',
    has: [
      'The words of Ann Lind on Monday seemed certain to anger Oslo.',
      'The vote in Norland seemed likely to split the party.',
    ],
    lacks: [
      'Ann Lind said on Monday that the vote seemed certain to split the party.',
      'Ann Lind seemed to win the race in Tarn on Thursday.',
      'All seemed calm in Tarn when Ann Lind left the hall on Friday.',
      'Ann Lind appeared in court on Monday.',
      'Velm said its loss seemed small.',
    ],
  },
  {
    fault: 'what somebody had a mind to',
    has: [
      'Democrats were intent on Monday to win back Tarn.',
      'Bo Orr was bent on Sunday on selling Rovers to Velm.',
      'Unions in Tarn were hoping for a deal with Velm.',
    ],
    lacks: [
      'Divers in Tarn were hoping on Monday to reach nine men.',
      'Bo Orr was sad on Sunday to leave Leeds.',
      'Ann Lind was able on Monday to walk home.',
      'Ann Lind said on Monday that Velm was eager to sign.',
      'Farmers in Norland were fined on Monday.',
    ],
  },
  {
    fault: 'what nobody knows',
    has: [
      'The notes of Ann Lind left unclear whether Velm would pay for the spill.',
      'It was unclear on Monday who fired the shots in Tarn.',
      'The fate of the crew of the Hawk remained unclear on Sunday.',
    ],
    lacks: [
      'Ann Lind said on Monday that it was unclear who fired.',
      'Ann Lind was unable on Monday to name the crew.',
      'Velm left Norland on Monday for unclear reasons.',
      'Police cleared Bo Orr on Monday.',
    ],
  },
  {
    fault: 'that nobody spoke',
    has: [
      'Neither Velm nor Ann Lind made any public comment on the sale on Monday.',
      'The bank in Oslo made no comment on the sale on Monday.',
      'Velm had no immediate comment on the spill in Tarn.',
      'The army did not say on Monday who had fired.',
      'Police in Leeds did not say where the body of Bo Orr was found on Sunday.',
      'Judge Ann Lind would not say whether the trial in Oslo goes on.',
      'Velm declined to say how many jobs would go in Tarn.',
      'Rovers repeatedly refused to comment on the ban of Bo Orr on Monday.',
      'Bo Orr said little about the spill on Monday.',
    ],
    lacks: [
      'Ann Lind did not say that the dam was safe on Monday.',
      'Velm declined to buy the mill in Tarn on Monday.',
      'Bo Orr refused to leave the court in Oslo on Monday.',
      'Ann Lind said on Monday that little was left of the dam.',
      'Rovers did not play in Leeds on Sunday.',
      'Ann Lind made a comment on the sale of Velm on Monday.',
      'Neither Velm nor Orlo Bank made any profit in Norland last year.',
      'Velm had no ships in Tarn on Monday.',
      'Velm issued no dividend on Monday.',
    ],
  },
  {
    fault: 'how things have been',
    has: [
      'The quay in Tarn has been a mess.',
      'Orlow Bank has been largely absent from the talks.',
      'There has been talk of a sale of the mill.',
    ],
    lacks: [
      'The quay in Tarn has been shut by the police.',
      'Nine sailors have been missing.',
      'The quay in Tarn has been a mess since Monday.',
      'Ann Lind has been to Tarn.',
      'There has been an explosion at a mill in Tarn.',
    ],
  },
  {
    fault: 'what would be if something were',
    has: [
      'If Ann Lind was too cold, Bo Orr was too hot.',
      'If Bo Orr was the boss of the mill, Ann Lind led the party to Tarn.',
    ],
    lacks: [
      'If convicted, Ann Lind faces nine years in prison.',
      'If Ann Lind loses on Friday, Bo Orr will lead the party.',
      'If the strike goes ahead, nine ships will stay in Tarn.',
      'The bank will fail if the mill shuts.',
    ],
  },
  {
    fault: 'its writer says how sure it is',
    has: ['Clearly, the talks in Tarn failed.', 'Sadly, Ann Lind left Tarn.'],
    lacks: ['Clearly marked boats sank off Tarn.', 'Maybe Bank bought a mill in Oslo.'],
  },
  {
    fault: 'it tells its reader what to do',
    has: [
      'Take a trip down the river and see what life was like in 2004.',
      'See what life in Tarn was like in 1990.',
    ],
    lacks: [
      'Take That sang in Tarn on Sunday.',
      'Help came to Tarn on Monday from Oslo.',
      'Read Ltd sold a mill in Norland on Monday.',
      'Police cut the rope on Monday.',
    ],
  },
];

describe.each(TABLE)('$fault', ({ fault, has, lacks }) => {
  const faultsOf = (body: string): (string | undefined)[] =>
    extractArticle(articleOf(body, { title: 'News in brief' })).events.map(
      (event) => event.lineFault,
    );

  it.each(has)('is the fault of %s', (body) => {
    expect(faultsOf(body)).toContain(fault);
  });

  it.each(lacks)('is none of %s', (body) => {
    expect(faultsOf(body)).not.toContain(fault);
  });
});
