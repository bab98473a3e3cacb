// Where what is said ends and the reporter goes on: sentences of many fields, each with what must be found, and near misses.
import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../../helpers/quotes.js';

type Row = readonly [body: string, ...rows: string[]];

const check = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (body, ...expected) => {
    expect(rowsIn(body)).toEqual(expected);
  });
};

describe('a verb of the reporter behind “and” or “but”, told by its tense', () => {
  check([
    [
      'The union insists the yard must stay open, and has hired two lawyers.',
      'indirect | (The union) | the yard must stay open',
    ],
    // the reporter's clause in front
    [
      'The doors were mostly closed to the press, but the final text “calls on all to go home at once,” said Ana Tor.',
      'mixed | Ana Tor | the final text “calls on all to go home at once,”',
    ],
    [
      'The ice is old, but “it holds well enough for us all,” said Ana Tor.',
      'mixed | Ana Tor | “it holds well enough for us all,”',
    ],
    [
      'It rained, but it was late, said Ana Tor.',
      'indirect | Ana Tor | It rained, but it was late',
    ],
    // a day inside a phrase, and one beside it
    [
      'Ana Tor said in a Sept. 14 email that the boat was “late again.”',
      'mixed | Ana Tor | the boat was “late again.”',
    ],
    [
      'Ana Tor told the crew Monday that the boat was “late again.”',
      'mixed | Ana Tor | the boat was “late again.”',
    ],
    // the comma stands inside the marks
    [
      'Per Lind acknowledged he “took gifts that he should have refused,” calling the report accurate and saying he had “no excuse.”',
      'mixed | Per Lind | he “took gifts that he should have refused,”',
      'mixed | Per Lind | he had “no excuse.”',
    ],
    [
      'Per Lind said the ice was “thin,” and the guides would stay home.',
      'mixed | Per Lind | the ice was “thin,” and the guides would stay home',
    ],
    [
      'Nora Quist warns that the bridge could fall and runs a ferry beside it.',
      'indirect | Nora Quist | the bridge could fall',
    ],
    [
      'The airline acknowledged that the pilot should stay but declined to name him.',
      'indirect | (The airline) | the pilot should stay',
    ],
    [
      'Colonel Amir Sadiq said the rebels would return and ordered the gates shut.',
      'indirect | Amir Sadiq | the rebels would return',
    ],
    [
      'Mei Tanaka says the glacier will vanish by 2040 and wants the dam moved.',
      'indirect | Mei Tanaka | the glacier will vanish by 2040',
    ],
    // near misses: nothing tells the one from the other, or the verb is that of what is said
    [
      'Nora Quist said the bridge was closed and ran a ferry beside it.',
      'indirect | Nora Quist | the bridge was closed and ran a ferry beside it',
    ],
    [
      'The airline says the pilot flies on Sundays and takes Mondays off.',
      'indirect | (The airline) | the pilot flies on Sundays and takes Mondays off',
    ],
    [
      'Colonel Amir Sadiq said the rebels had fled and would not return.',
      'indirect | Amir Sadiq | the rebels had fled and would not return',
    ],
    [
      'Mei Tanaka says the climber broke a rib and is in good spirits.',
      'indirect | Mei Tanaka | the climber broke a rib and is in good spirits',
    ],
    [
      'The union said that the yard would close and that two crews had left.',
      'indirect | (The union) | the yard would close and that two crews had left',
    ],
  ]);
});

describe('a second verb of saying of the same source', () => {
  check([
    [
      'Nora Quist suggested the vote was late, called it “a lottery” and left the room.',
      'indirect | Nora Quist | the vote was late',
      'mixed | Nora Quist | called it “a lottery”',
    ],
    [
      'Coach Ida Brandt said the referee was slow and criticized him for waving on play.',
      'indirect | Ida Brandt | the referee was slow',
      'indirect | Ida Brandt | criticized him for waving on play',
    ],
    [
      'The bank said rates would rise and accused the ministry of dithering.',
      'indirect | (The bank) | rates would rise',
      'indirect | (The bank) | accused the ministry of dithering',
    ],
    [
      'Omar Haddad said the well was dry, and he accused the mayor of theft.',
      'indirect | Omar Haddad | the well was dry',
      'indirect | Omar Haddad | accused the mayor of theft',
    ],
    [
      'The surgeon told the court that the scan was clear and urged the family to wait.',
      'indirect | (The surgeon) | the scan was clear',
      'indirect | (The surgeon) | urged the family to wait',
    ],
    // near misses
    [
      'The bank said rates would rise and growth slow.',
      'indirect | (The bank) | rates would rise and growth slow',
    ],
    [
      'Omar Haddad said the well was dry and reports of a leak were false.',
      'indirect | Omar Haddad | the well was dry and reports of a leak were false',
    ],
    [
      'Coach Ida Brandt said the referee was slow and blind.',
      'indirect | Ida Brandt | the referee was slow and blind',
    ],
    [
      'The surgeon said the scan was clear and that it would be repeated.',
      'indirect | (The surgeon) | the scan was clear and that it would be repeated',
    ],
    [
      'Nora Quist said the vote was late, long and loud.',
      'indirect | Nora Quist | the vote was late, long and loud',
    ],
  ]);
});

describe('what is told of somebody or some place behind a comma at the end', () => {
  check([
    [
      'The palace announced the engagement of Prince Otto to Mara Lund, who is the daughter of a baker.',
      'indirect | (The palace) | the engagement of Prince Otto to Mara Lund',
    ],
    [
      'Coach Ida Brandt said she would call up Tess Moran, who has not played since May.',
      'indirect | Ida Brandt | she would call up Tess Moran',
    ],
    [
      'The party announced it would contest the vote in Gulland, where it lost by nine votes.',
      'indirect | (The party) | it would contest the vote in Gulland',
    ],
    [
      'Omar Haddad said the money went to Per Lind, who could not be reached.',
      'indirect | Omar Haddad | the money went to Per Lind',
    ],
    [
      'The ministry said the ship would sail to Port Merrow, where its crew will be counted.',
      'indirect | (The ministry) | the ship would sail to Port Merrow',
    ],
    // near misses
    [
      'Coach Ida Brandt said Tess Moran, who has not played since May, would start.',
      'indirect | Ida Brandt | Tess Moran, who has not played since May, would start',
    ],
    [
      'Omar Haddad said the money went to a man who could not be reached.',
      'indirect | Omar Haddad | the money went to a man who could not be reached',
    ],
    [
      'The ministry said it knew where the crew was.',
      'indirect | (The ministry) | it knew where the crew was',
    ],
    [
      'The party said it would ask who had paid, who had voted and who had lied.',
      'indirect | (The party) | it would ask who had paid, who had voted and who had lied',
    ],
    [
      'The palace said Prince Otto, where possible, would walk.',
      'indirect | (The palace) | Prince Otto, where possible, would walk',
    ],
  ]);
});

describe('“but” goes on with what is said where it opens no clause of its own', () => {
  check([
    [
      'The bank said rates would fall over time, but that wages would not.',
      'indirect | (The bank) | rates would fall over time, but that wages would not',
    ],
    [
      'Several aides suggest, however, that the board does not plan to sell, but rather to wait.',
      'indirect | (Several aides) | the board does not plan to sell, but rather to wait',
    ],
    [
      'Omar Haddad said he had an offer for the well, but “nobody I would drink with.”',
      'mixed | Omar Haddad | he had an offer for the well, but “nobody I would drink with.”',
    ],
    [
      'Coach Ida Brandt said she would back the captain, but beyond that, she has no plans.',
      'indirect | Ida Brandt | she would back the captain, but beyond that, she has no plans',
    ],
    [
      'The agency said the dam would hold, but only in a dry year.',
      'indirect | (The agency) | the dam would hold, but only in a dry year',
    ],
    // near misses: a clause of the reporter
    [
      'The bank said rates would fall, but it has raised them twice.',
      'indirect | (The bank) | rates would fall',
    ],
    [
      'Omar Haddad said the well was safe, but the tests tell another story.',
      'indirect | Omar Haddad | the well was safe',
    ],
    [
      'The agency said the dam would hold, but there is water in the valley.',
      'indirect | (The agency) | the dam would hold',
    ],
    [
      'Coach Ida Brandt said she had not read the letter, but called it “a start.”',
      'indirect | Ida Brandt | she had not read the letter',
      'mixed | Ida Brandt | called it “a start.”',
    ],
    [
      'The mayor said the road was open, but noted that snow was on its way.',
      'indirect | (The mayor) | the road was open',
      'indirect | (The mayor) | snow was on its way',
    ],
  ]);
});

describe('behind the last marked words the reporter goes on after a dash, and after “but” with a clause', () => {
  check([
    [
      'Ida Brandt said in May that the cup was “one we have to win” — a far cry from her words on Friday.',
      'mixed | Ida Brandt | the cup was “one we have to win”',
    ],
    [
      'The bank said that rates were “where they should be” – the lowest in ten years.',
      'mixed | (The bank) | rates were “where they should be”',
    ],
    [
      'Omar Haddad said the town had seen an “influx of boats,” but the suit does not give a figure.',
      'mixed | Omar Haddad | the town had seen an “influx of boats,”',
    ],
    [
      'The airline said it does “not put up with delays,” but the union did list four of them.',
      'mixed | (The airline) | it does “not put up with delays,”',
    ],
    [
      'The lab said the virus was “not one of ours,” but there are no records of that year.',
      'mixed | (The lab) | the virus was “not one of ours,”',
    ],
    // near misses
    [
      'Ida Brandt said the cup – “the one we want” – was lost.',
      'mixed | Ida Brandt | the cup – “the one we want” – was lost',
    ],
    [
      'Omar Haddad said the well was “late,” but not lost.',
      'mixed | Omar Haddad | the well was “late,” but not lost',
    ],
    [
      'The bank said rates were “too low,” but that wages would rise.',
      'mixed | (The bank) | rates were “too low,” but that wages would rise',
    ],
    [
      'The agency said the dam was “sound,” and would hold for years.',
      'mixed | (The agency) | the dam was “sound,” and would hold for years',
    ],
    [
      'The lab said the virus was “one of ours,” but only in part.',
      'mixed | (The lab) | the virus was “one of ours,” but only in part',
    ],
    // marked words that are another's
    [
      'The club offered to pay her rent if she signed a paper “free of any demand,” Ida Brandt says.',
      'mixed | Ida Brandt | The club offered to pay her rent if she signed a paper “free of any demand,”',
      'indirect | (The club) | to pay her rent if she signed a paper',
    ],
  ]);
});

describe('a clause that opens the sentence ends at its comma', () => {
  check([
    [
      'When Omar Haddad announced his bid in June, he called the mayor a “thief”.',
      'indirect | Omar Haddad | his bid in June',
      'mixed | Omar Haddad | called the mayor a “thief”',
    ],
    [
      'After the bank proposed a new fee, branches were picketed.',
      'indirect | (the bank) | a new fee',
    ],
    [
      'Before Coach Ida Brandt demanded a new pitch, the club had offered one.',
      'indirect | Ida Brandt | a new pitch',
    ],
    [
      'Since the agency urged caution on the dam, two villages have been emptied.',
      'indirect | (the agency) | caution on the dam',
    ],
    [
      'Although Mei Tanaka predicted a wet spring, the orchards bloomed.',
      'indirect | Mei Tanaka | a wet spring',
    ],
    // near misses
    [
      'In June, Omar Haddad announced a bid for the well, the tower and the yard.',
      'indirect | Omar Haddad | a bid for the well, the tower and the yard',
    ],
    [
      'The bank proposed a new fee, a new form and a new desk.',
      'indirect | (The bank) | a new fee, a new form and a new desk',
    ],
    [
      'When it rained, Coach Ida Brandt demanded a new pitch, a roof and towels.',
      'indirect | Ida Brandt | a new pitch, a roof and towels',
    ],
    [
      'Although it rained, the agency urged calm, care and patience.',
      'indirect | (the agency) | calm, care and patience',
    ],
    [
      'On Monday the ministry announced a ban on nets, hooks and traps.',
      'indirect | (the ministry) | a ban on nets, hooks and traps',
    ],
  ]);
});

describe('a source with a relative clause, and words of the reporter about it', () => {
  check([
    [
      'The board blocked a change that Captain Nils Orm said would sink the yard.',
      'indirect | Nils Orm | that would sink the yard',
    ],
    [
      'Tess Moran has two sons, who she said were in the army.',
      'indirect | Tess Moran | who were in the army',
    ],
    [
      'Omar Haddad, who calls the dam a “bomb,” said he would not drink its water.',
      'mixed | Omar Haddad | calls the dam a “bomb,”',
      'indirect | Omar Haddad | he would not drink its water',
    ],
    ['Research suggests that trade has cost jobs.', 'indirect | (Research) | trade has cost jobs'],
    [
      'Coach Ida Brandt has said repeatedly that the pitch is safe, pointing to a report.',
      'indirect | Ida Brandt | the pitch is safe',
    ],
    // near misses
    [
      'The man said the rules that were old would change.',
      'indirect | (The man) | the rules that were old would change',
    ],
    [
      'Captain Nils Orm said the ship, late as ever, sank in May.',
      'indirect | Nils Orm | the ship, late as ever, sank in May',
    ],
    ['He was, in a “fit of rage,” said to have left.'],
    ['More claims that day were false.'],
    [
      'Coach Ida Brandt said that the arrow pointing to the gate is wrong.',
      'indirect | Ida Brandt | the arrow pointing to the gate is wrong',
    ],
  ]);
});

describe('what the reporter makes of the saying, behind what was said', () => {
  check([
    // a participle of the saying
    [
      'The court ruled that the sale of the yard was void, dealing a heavy blow to Nordic Lines.',
      'indirect | (The court) | the sale of the yard was void',
    ],
    [
      'Tess Moran said the new hours would hurt pupils, echoing a complaint by parents.',
      'indirect | Tess Moran | the new hours would hurt pupils',
    ],
    [
      'Coach Ida Brandt said the keeper had picked herself, drawing laughter from the bench.',
      'indirect | Ida Brandt | the keeper had picked herself',
    ],
    [
      'Omar Haddad said the lake was dying, raising fears among fishermen.',
      'indirect | Omar Haddad | the lake was dying',
    ],
    [
      'Captain Nils Orm said no shot was fired, contradicting two of his men.',
      'indirect | Nils Orm | no shot was fired',
    ],
    // near misses: it is of what was said
    [
      'Omar Haddad said the bank had failed, leaving 300 clerks without work.',
      'indirect | Omar Haddad | the bank had failed, leaving 300 clerks without work',
    ],
    [
      'Tess Moran said the bank was raising its fees, causing pain for shops.',
      'indirect | Tess Moran | the bank was raising its fees, causing pain for shops',
    ],
    [
      'Captain Nils Orm said the strike would go on, dealing with each port in turn.',
      'indirect | Nils Orm | the strike would go on, dealing with each port in turn',
    ],
    [
      'Ida Brandt warned that the ice could break, drawing a line on the map.',
      'indirect | Ida Brandt | the ice could break, drawing a line on the map',
    ],
    [
      'The clinic said the fever had spread, killing nine patients.',
      'indirect | (The clinic) | the fever had spread, killing nine patients',
    ],
    // a noun of saying
    [
      'Tess Moran claimed the vote had been bought, an allegation that the board denies.',
      'indirect | Tess Moran | the vote had been bought',
    ],
    [
      'Omar Haddad said he was “hunted,” a claim which his lawyer repeated.',
      'mixed | Omar Haddad | he was “hunted,”',
    ],
    [
      'Tess Moran said the clerk, an old friend, had left.',
      'indirect | Tess Moran | the clerk, an old friend, had left',
    ],
    [
      'The clinic said the fish had a sour taste, a warning sign of decay.',
      'indirect | (The clinic) | the fish had a sour taste, a warning sign of decay',
    ],
    [
      'Ida Brandt said Ian Holt, a charge nurse, had gone.',
      'indirect | Ida Brandt | Ian Holt, a charge nurse, had gone',
    ],
    // what sort of act it is
    [
      'The governor promised free meals for all pupils in a move that surprised teachers.',
      'indirect | (The governor) | free meals for all pupils',
    ],
    [
      'Ida Brandt said nobody would be paid for losing, in an apparent swipe at Omar Haddad.',
      'indirect | Ida Brandt | nobody would be paid for losing',
    ],
    [
      'The governor said the bank had cut rates in a move to help farmers.',
      'indirect | (The governor) | the bank had cut rates in a move to help farmers',
    ],
    [
      'The governor promised care for all in four years in a move reminiscent of a law in Oslo.',
      'indirect | (The governor) | care for all in four years',
    ],
    // what else is done to one who is there
    [
      'Omar Haddad suggested Ms Dale was not as ill as she claimed and showed her letters from May.',
      'indirect | Omar Haddad | Ms Dale was not as ill as she claimed',
    ],
    [
      'Tess Moran said the nurse was kind and greeted every patient by name.',
      'indirect | Tess Moran | the nurse was kind and greeted every patient by name',
    ],
    // one more verb of saying
    [
      'Ida Brandt said the tour was badly run and adding that nobody had asked her.',
      'indirect | Ida Brandt | the tour was badly run',
      'indirect | Ida Brandt | nobody had asked her',
    ],
    [
      'When Omar Haddad said the band was “bigger than bread” there was uproar in the hall.',
      'mixed | Omar Haddad | the band was “bigger than bread”',
    ],
    // the other half of what it is
    [
      'Ida Brandt said it was a great day for the club, but a sad one for its fans.',
      'indirect | Ida Brandt | it was a great day for the club, but a sad one for its fans',
    ],
    [
      'Ida Brandt said the bridge would open in May, but the ministry gave no date.',
      'indirect | Ida Brandt | the bridge would open in May',
    ],
  ]);
});

describe('names, adjectives and parts of a sentence that say nothing', () => {
  check([
    ['A crowd met for a march dubbed the “night of candles.”'],
    ['It was made by a firm called Orsted, which sells “fine steel.”'],
    ['It is worth noting that the ice was thin.'],
    ['The singer spoke yesterday about the alleged beating she received from her manager.'],
    [
      'Tess Moran said Omar Haddad had told her: “It is really unfair.”',
      'direct | Omar Haddad | It is really unfair.',
    ],
    ['If the flood was, according to Tess Moran, a “slow fire,” it has gone out.'],
    // near misses
    [
      'Tess Moran called the “reform” a disaster.',
      'mixed | Tess Moran | called the “reform” a disaster',
    ],
    [
      'Tess Moran called Omar Haddad, the mayor, a “liar.”',
      'mixed | Tess Moran | called Omar Haddad, the mayor, a “liar.”',
    ],
    [
      'Tess Moran left them a cake, calling her “a rising star.”',
      'mixed | Tess Moran | calling her “a rising star.”',
    ],
    ['Tess Moran called it “a sad day.”', 'mixed | Tess Moran | called it “a sad day.”'],
    [
      'The study is worth reading, said Tess Moran.',
      'indirect | Tess Moran | The study is worth reading',
    ],
    [
      'Police alleged she was beaten at the hotel.',
      'indirect | (Police) | she was beaten at the hotel',
    ],
    [
      'If they pay they will lose, said Tess Moran.',
      'indirect | Tess Moran | If they pay they will lose',
    ],
  ]);
});

describe('what is said in an aside, told twice, guessed at, or done beside it', () => {
  check([
    [
      'The rumour – police said Ana Tor “left by the back door” – spread at once.',
      'mixed | (police) | Ana Tor “left by the back door”',
    ],
    [
      'Ana Tor said the bridge – an old one – was “beyond repair” and would close.',
      'mixed | Ana Tor | the bridge – an old one – was “beyond repair” and would close',
    ],
    [
      'Ana Tor said the quake was “the worst yet” and pointed to cracks in the dam.',
      'mixed | Ana Tor | the quake was “the worst yet”',
    ],
    [
      'Ana Tor said the drug was “safe” but gave no figures.',
      'mixed | Ana Tor | the drug was “safe”',
    ],
    [
      'Ana Tor said the drug was “safe” but had not been tested.',
      'mixed | Ana Tor | the drug was “safe” but had not been tested',
    ],
    [
      'The scientists admit the sample is small but say it is “enough for now”.',
      'indirect | (The scientists) | the sample is small',
      'mixed | (The scientists) | it is “enough for now”',
    ],
    ['Ana Tor says it is “debt-free”, as her bank claims.', 'mixed | Ana Tor | it is “debt-free”'],
    [
      'Ana Tor said the club was “as good as gone”, as everybody knew.',
      'mixed | Ana Tor | the club was “as good as gone”, as everybody knew',
    ],
    [
      'Ana Tor said the judge wrote the law, which he reportedly did in a night.',
      'indirect | Ana Tor | the judge wrote the law',
    ],
    [
      'Ana Tor said that, apparently, it was “late”.',
      'mixed | Ana Tor | apparently, it was “late”',
    ],
    [
      'Ana Tor said by the time it stopped, the rain had “drowned the valley,” she said.',
      'mixed | Ana Tor | by the time it stopped, the rain had “drowned the valley,”',
    ],
    ['Ana Tor said at the time it was “a joke”.', 'mixed | Ana Tor | it was “a joke”'],
  ]);
});

describe('a verb between the marks', () => {
  check([
    [
      'Ana Tor said the fire “spread in minutes” after a pipe burst.',
      'mixed | Ana Tor | the fire “spread in minutes” after a pipe burst',
    ],
    ['Ana Tor said the “badly run” bank of the town.'],
  ]);
});

describe('a headline is no speech', () => {
  check([
    [
      '“We lost it,” Ana Tor wrote in a post, under the headline “Why We Lost the North.”',
      'direct | Ana Tor | We lost it,',
    ],
    [
      '“We lost it,” Ana Tor wrote in a post, adding, “We lost the North.”',
      'direct | Ana Tor | We lost it,',
      'direct | Ana Tor | We lost the North.',
    ],
  ]);
});

describe('what the one who speaks does beside it', () => {
  check([
    [
      'Mayor Ana Tor said the dam was safe and flew home to Oslo on Monday.',
      'indirect | Ana Tor | the dam was safe',
    ],
    [
      'Per Lind said his crew was tired and left the room.',
      'indirect | Per Lind | his crew was tired',
    ],
    [
      'Per Lind said the talks had failed and drove off.',
      'indirect | Per Lind | the talks had failed',
    ],
    [
      'Ana Tor said she was proud of the plan, then walked out.',
      'indirect | Ana Tor | she was proud of the plan',
    ],
    // what is told to have been done before
    [
      'Per Lind said the bus skidded and left the road.',
      'indirect | Per Lind | the bus skidded and left the road',
    ],
    // whoever doesn't walk
    [
      'The firm said the driver was late and left the road.',
      'indirect | (The firm) | the driver was late and left the road',
    ],
    // no deed of the body
    [
      'Per Lind said the tax was unfair and hurt the poor.',
      'indirect | Per Lind | the tax was unfair and hurt the poor',
    ],
  ]);
});

describe('what another did behind quoted words', () => {
  check([
    [
      'Ana Tor warned that the ice was “thin as a plate”, and the guards closed the lake.',
      'mixed | Ana Tor | the ice was “thin as a plate”',
    ],
    // what is so, too
    [
      'Ana Tor said the film was “a gem”, and the cast deserved a prize.',
      'mixed | Ana Tor | the film was “a gem”, and the cast deserved a prize',
    ],
    [
      'Ana Tor said inflation was “a thief”, and it took all.',
      'mixed | Ana Tor | inflation was “a thief”, and it took all',
    ],
  ]);
});
