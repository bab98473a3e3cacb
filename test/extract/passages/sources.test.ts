import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

type Row = readonly [body: string, ...rows: string[]];

/** No place, day or hearer beside a participle or behind a comma is taken for who speaks. */
const NOT_BESIDE: readonly Row[] = [
  [
    'Per Lind released an ad in Norland describing himself as a “man of the sea.”',
    'mixed | Per Lind | describing himself as a “man of the sea.”',
  ],
  [
    'They passed a bill on Tuesday calling the pier “a shame to all of us.”',
    'mixed | (a bill) | calling the pier “a shame to all of us.”',
  ],
  [
    'The fair drew Sheriff Olof Berg of Merrow County, Ariz., who said the club was “the best of all.”',
    'mixed | Olof Berg | the club was “the best of all.”',
  ],
  [
    'Bishop Olof Berg, of Tarnby, Ill., said in a sermon that the law was “a road to ruin.”',
    'mixed | Olof Berg | the law was “a road to ruin.”',
  ],
  [
    'Rana Sund, an engineer from Tarnby, New Jersey, who said the pier was “late by years,” left.',
    'mixed | Rana Sund | the pier was “late by years,”',
  ],
  [
    '“It was built for a quarter of the weight,” said Eva Lind last month.',
    'direct | Eva Lind | It was built for a quarter of the weight,',
  ],
  [
    'Last night one angler posted: “We saw the whole roof go.”',
    'direct | (one angler) | We saw the whole roof go.',
  ],
  [
    'Or, as Rana Sund, a former harbour chief, put it: “The sea does not wait.”',
    'direct | Rana Sund | The sea does not wait.',
  ],
  [
    'Last week’s guard said the pier was “empty by noon.”',
    'mixed | (Last week’s guard) | the pier was “empty by noon.”',
  ],
]; // prettier-ignore

/** A letter, a statement, and who wrote it; and who is named behind a comma. */
const WRITTEN: readonly Row[] = [
  [
    'Per Lind, the president of the club, left. “It is not wise to ask that,” wrote the panel’s president, the Irish lawyer Rana Sund.',
    'direct | Rana Sund | It is not wise to ask that,',
  ],
  [
    'One judge, the former Dutch lawyer Rana Sund, dissented in part, saying the club “took no step at all.”',
    'mixed | Rana Sund | the club “took no step at all.”',
  ],
  [
    'Per Lind, the president of the club, left. “It is not wise to ask that,” said the president, the brother of Rana Sund.',
    'direct | Per Lind | It is not wise to ask that,',
  ],
  [
    '“We have nothing to hide from anybody,” the letter sent to Chairman Olof Berg says.',
    'direct | (the letter sent to Chairman Olof Berg) | We have nothing to hide from anybody,',
  ],
  [
    'The note sent to Mayor Rana Sund warns that “the pier will fall.”',
    'mixed | (The note sent to Mayor Rana Sund) | “the pier will fall.”',
  ],
  [
    'Velm Foods called Eva Lind to urge her to sign, and Ivo Brand sent her a letter saying, “There is no other way for the town.”',
    'direct | Ivo Brand | There is no other way for the town.',
  ],
  [
    'Olof Berg put out a statement after Eva Lind’s remarks that claimed the town “has no plan at all.”',
  ],
  [
    'The plan was denounced by the Tarnby Institute, a group of anglers, which said it was “wrong for the river.”',
    'mixed | Tarnby Institute | it was “wrong for the river.”',
  ],
  [
    'Olof Berg walked to the door and said, “We are done with all of it.”',
    'direct | Olof Berg | We are done with all of it.',
  ],
  [
    'Rana Sund and Olof Berg, who wept, left the hall, saying, “Nobody asked us at all.”',
    'direct | Rana Sund and Olof Berg | Nobody asked us at all.',
  ],
]; // prettier-ignore

/** Whom a paper quotes says it, not the paper; and who stands behind titles, bodies and appositions. */
const NAMED: readonly Row[] = [
  [
    'Club captain Olof Berg said the pitch was “a swamp by noon,” Reuters reported.',
    'mixed | Olof Berg | the pitch was “a swamp by noon,”',
  ],
  [
    'According to the Tarn Post, Mayor Rana Sund said the pier would be “shut for good.”',
    'mixed | Rana Sund | the pier would be “shut for good.”',
  ],
  [
    'The Tarn Post said on Tuesday that the pier would be “shut for good.”',
    'mixed | Tarn Post | the pier would be “shut for good.”',
  ],
  [
    'The Times reports that Rana Sund opened her campaign on Friday, saying the pier was “no place for judges.”',
    'indirect | Times | Rana Sund opened her campaign on Friday',
    'mixed | Rana Sund | the pier was “no place for judges.”',
  ],
  [
    'Rep. Olof Berg, R-N.Y., who fought the plan, said that the town heard “nothing but noise.”',
    'mixed | Olof Berg | the town heard “nothing but noise.”',
  ],
  [
    '“Who would not be surprised by that?” said the lawmaker, Representative Olof Berg.',
    'direct | Olof Berg | Who would not be surprised by that?',
  ],
  [
    'The Tarn Institute of Rivers Director Rana Sund said that the cover was “a shame.”',
    'mixed | Rana Sund | the cover was “a shame.”',
  ],
  [
    'The U.S. Conference of Tarn Bishops said it was “too late for that.”',
    'mixed | U.S. Conference of Tarn Bishops | it was “too late for that.”',
  ],
  [
    '“These markets are new,” Olof Berg, the harbour’s chairman, and Rana Sund, his counterpart in Tarn, wrote.',
    'direct | Olof Berg and Rana Sund | These markets are new,',
  ],
  [
    'Olof Berg met Ivo Brand, the harbour’s chairman, and Rana Sund said it was “over.”',
    'mixed | Rana Sund | it was “over.”',
  ],
  [
    'Rana Sund called him and told him that he was “late again.”',
    'mixed | Rana Sund | he was “late again.”',
  ],
  [
    'For Olof Berg, it felt late before the captain came back and said: “The gate is shut.” Nobody moved. “It will stay shut,” he said.',
    'direct | (the captain) | The gate is shut.',
    'direct | (he) | It will stay shut,',
  ],
  ['Olof Berg, the harbour master, and his deputy, Rana Sund, said that the pier was unsafe.', 'indirect | Olof Berg and Rana Sund | the pier was unsafe'],
  ['Ivo Brand, the keeper of the seal, and Rana Sund said that the bank was shut.', 'indirect | Ivo Brand and Rana Sund | the bank was shut'],
  ['Olof Berg saw the pier, and Rana Sund said that the boat was late.', 'indirect | Rana Sund | the boat was late'],
  ['Olof Berg left the team, and Rana Sund said that the cup was lost.', 'indirect | Rana Sund | the cup was lost'],
  ['The court heard Rana Sund, who insist that the vote was fair.'],
  ['The court heard Rana Sund and Olof Berg, who insist that the vote was fair.', 'indirect | Rana Sund and Olof Berg | the vote was fair'],
  ['The court heard Rana Sund, who insists that the vote was fair.', 'indirect | Rana Sund | the vote was fair'],
  ['“We had no choice at all,” said Sund said of the crash.', 'direct | Sund | We had no choice at all,'],
]; // prettier-ignore

/** A participle whose subject is not that of the sentence. */
const NOT_OF_MAIN: readonly (readonly [string, ...string[]])[] = [
  ['His popularity stood at half, with a third of those asked saying that they would vote for him.'],
  ['In 1963: Takes a job in the Velm Agency mailroom, claiming to be the cousin of a star.'],
  ['Ivo Brand accused the board of breaking the charter by demanding that there be a “second vote”.', 'mixed | Ivo Brand | accused the board of breaking the charter by demanding that there be a “second vote”', 'mixed | (the board) | there be a “second vote”'],
  ['The state-run Oldby Gazette newspaper reported Guo Tian, an economist, predicting that the fund would fail.', 'indirect | Guo Tian | the fund would fail'],
  ['The harbour board answered Ann Orr, a nurse, saying that the pier was safe.', 'indirect | (The harbour board) | the pier was safe'],
  ['“The pier is ours,” said Rana Sund at the time, adding that nobody would sell it.', 'direct | Rana Sund | The pier is ours,', 'indirect | Rana Sund | nobody would sell it'],
  ['Rana Sund spoke on Monday, saying that the pier was safe.', 'indirect | Rana Sund | the pier was safe'],
]; // prettier-ignore

const TOLD_OF: readonly (readonly [string, ...string[]])[] = [
  ['Ivo Brand asked him to meet the aide in “private,” prompting Rana Sund to reply that “it must go by the book.”', 'mixed | Ivo Brand | asked him to meet the aide in “private,”'],
  ['An official said that Ivo Brand believes he can stay, “and this time we are not so sure.”', 'mixed | (An official) | Ivo Brand believes he can stay, “and this time we are not so sure.”'],
  ['The minister’s words suggested an opening of the trade in books.'],
  ['Officials suggested an opening of the trade in books.', 'indirect | (Officials) | an opening of the trade in books'],
  ['The commission said yesterday it had begun to look into two banks.', 'indirect | (The commission) | it had begun to look into two banks'],
  ['The allies said yesterday that they were leaving the party.', 'indirect | (The allies) | they were leaving the party'],
]; // prettier-ignore

describe('what hangs on another verb', () => {
  it.each([...NOT_OF_MAIN, ...TOLD_OF])('%s', (body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});

/** A verb inside a relative clause, and subjects that say nothing. */
const RELATIVE: readonly (readonly [string, ...string[]])[] = [
  [
    'The firm Harrow & Moll, which blamed salt for the rust on the beams, said repairs would take a year.',
    'indirect | Harrow & Moll | blamed salt for the rust on the beams',
    'indirect | Harrow & Moll | repairs would take a year',
  ],
  [
    'The bank, which predicted a slump in March, said growth was strong.',
    'indirect | (The bank) | a slump in March',
    'indirect | (The bank) | growth was strong',
  ],
  [
    'The guard who told them that it was safe has been sacked.',
    'indirect | (The guard) | it was safe',
  ],
  [
    'A nurse, whose boss said nothing was wrong, left.',
    'indirect | (whose boss) | nothing was wrong',
  ],
  [
    'A woman whose son was shot said he wanted to be a doctor.',
    'indirect | (A woman whose son was shot) | he wanted to be a doctor',
  ],
  [
    'A Ferries for Oldby spokesman said: “No boats will sail.”',
    'direct | (A Ferries for Oldby spokesman) | No boats will sail.',
  ],
  [
    'Radio Sol carried a statement by General Ali Omar, saying: “We hold the city.”',
    'direct | Ali Omar | We hold the city.',
  ],
  [
    'Ann Orr promised more rain, but Mr. Per Lind dismissed the claim, arguing it was “a tall tale.”',
    'indirect | Ann Orr | more rain',
    'mixed | Per Lind | it was “a tall tale.”',
  ],
  [
    'Ann Orr said it was late, but Per Lind was not told, adding that it had rained.',
    'indirect | Ann Orr | it was late',
    'indirect | Ann Orr | it had rained',
  ],
  [
    'Ann Orr recalled how her father took her aside and told her: “Never sell the boat.”',
    'direct | (her father) | Never sell the boat.',
  ],
  [
    'Ann Orr denied that she had met the man who accused her of theft, but conceded that she knew his wife.',
    'indirect | (the man) | accused her of theft',
    'indirect | Ann Orr | she knew his wife',
  ],
  [
    'Ann Orr recalled how it rained and told us: “Never sell the boat.”',
    'direct | Ann Orr | Never sell the boat.',
  ],
  [
    'Ministers from France, Spain and Italy said the plan was “dead”.',
    'mixed | (Ministers) | the plan was “dead”',
  ],
  [
    'The minister was reported to have said that taxes would rise.',
    'indirect | (The minister) | taxes would rise',
  ],
  [
    'When the vote was counted by the clerk, Ann Orr smiled, saying, “We have won the town.”',
    'direct | Ann Orr | We have won the town.',
  ],
  [
    'Ann Orr left the hall that Per Lind built, saying, “We have won the town.”',
    'direct | Ann Orr | We have won the town.',
  ],
  [
    '“We have won,” Ann Orr said.\n\n“It is time to sing.” The old setting highlighted the biggest problem of the town.',
    'direct | Ann Orr | We have won. It is time to sing.',
  ],
  ['No one said that the river was safe.'],
  ['Neither side said who had fired.'],
  ['Nobody claimed that the bridge would hold.'],
];

describe('who says what a verb tells', () => {
  it.each([...NOT_BESIDE, ...WRITTEN, ...NAMED, ...RELATIVE])('%s', (body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});
