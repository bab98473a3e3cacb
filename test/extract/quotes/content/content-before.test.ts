// What is said in front of its verb: clauses that begin or end with marked words, clauses with a relative one, sources that a relative tells of.
import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../../helpers/quotes.js';

type Row = readonly [body: string, ...rows: string[]];

const check = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (body, ...expected) => {
    expect(rowsIn(body)).toEqual(expected);
  });
};

describe('marked words and what goes on behind them in one sentence', () => {
  check([
    [
      '“Cross-border science is the way to go” to grow the fisheries of the coast, Ida Brandt said.',
      'mixed | Ida Brandt | “Cross-border science is the way to go” to grow the fisheries of the coast',
    ],
    [
      '“To hear that many horns at night is frightening,” since most of the lorries carry fuel, said Tess Moran, a nurse.',
      'mixed | Tess Moran | “To hear that many horns at night is frightening,” since most of the lorries carry fuel',
    ],
    [
      '“For village schools, he says a lot of the right things” about mending roofs, said Omar Haddad.',
      'mixed | Omar Haddad | “For village schools, he says a lot of the right things” about mending roofs',
    ],
    [
      'Lind “said sorry many times on this show,” Hannah Orr said.',
      'mixed | Hannah Orr | Lind “said sorry many times on this show,”',
    ],
    [
      'The people of Gulland and towns like it “deserve somebody who stands with them,” said the man who built the yard.',
      'mixed | (the man) | The people of Gulland and towns like it “deserve somebody who stands with them,”',
    ],
    [
      '“Our yard has not been able to cope very well with” changes in the trade, said Omar Haddad, Velm’s president.',
      'mixed | Omar Haddad | “Our yard has not been able to cope very well with” changes in the trade',
    ],
    [
      'The fault shows in “rare cases that will not occur” on ships, said Tess Moran, editor of the Velm Post, a newsletter.',
      'mixed | Tess Moran | The fault shows in “rare cases that will not occur” on ships',
    ],
    // near misses: no clause, or a quotation of its own
    ['“The Long Winter” in the old hall, Ida Brandt said.'],
    [
      '“We have waited for the boats,” Ida Brandt said.',
      'direct | Ida Brandt | We have waited for the boats,',
    ],
    ['Lind, “late as ever,” Hannah Orr left.'],
    ['“Late Trains” of the north, Omar Haddad wrote to the minister.'],
    ['In a “fog of war,” Tess Moran wrote to her aunt.'],
  ]);
});

describe('a clause that holds a relative one', () => {
  check([
    [
      'Rangers who count the herd are short of fuel, Omar Haddad said.',
      'indirect | Omar Haddad | Rangers who count the herd are short of fuel',
    ],
    [
      'The clerk who signed the order has left the court, the judge said.',
      'indirect | (the judge) | The clerk who signed the order has left the court',
    ],
    [
      'Fishermen who lost their nets will be paid, according to the ministry.',
      'indirect | (the ministry) | Fishermen who lost their nets will be paid',
    ],
    [
      'Whoever scores when it rains deserves a roof, Coach Ida Brandt said.',
      'indirect | Ida Brandt | Whoever scores when it rains deserves a roof',
    ],
    [
      'Sailing to Gulland is cheap in May, Tess Moran said.',
      'indirect | Tess Moran | Sailing to Gulland is cheap in May',
    ],
    // near misses: the only verb is that of the relative clause, or a participle opens the sentence
    ['Rangers who count the herd, Omar Haddad said.'],
    ['The clerk who signed the order, the judge wrote to the minister.'],
    ['Knowing that it was late, Tess Moran said nothing.'],
    ['When it rained in Gulland, Coach Ida Brandt wrote to the league.'],
    ['Sailing to Gulland, Tess Moran wrote to her aunt.'],
  ]);
});

describe('a day in front of the source', () => {
  check([
    [
      'On Monday the ministry announced a ban on nets.',
      'indirect | (the ministry) | a ban on nets',
    ],
    [
      'On Friday a court spokesman said the trial would open in May.',
      'indirect | (a court spokesman) | the trial would open in May',
    ],
    ['In June the club said it was for sale.', 'indirect | (the club) | it was for sale'],
    ['Last weekend the bank said rates would fall.', 'indirect | (the bank) | rates would fall'],
    [
      'On Tuesday Mayor Tess Moran said the well was dry.',
      'indirect | Tess Moran | the well was dry',
    ],
    // near misses
    ['On the eve of the talks the letter arrived.'],
    ['On Monday’s reports the ministry was silent.'],
    ['In May the roof of the club fell.'],
    ['On Friday, nobody said a word.'],
    ['By June the bank had closed.'],
  ]);
});

describe('a source that is tied without a verb', () => {
  check([
    ['In the view of Omar Haddad, the well is dry.', 'indirect | Omar Haddad | the well is dry'],
    [
      'In Tess Moran’s opinion, the jockey was pushed.',
      'indirect | Tess Moran | the jockey was pushed',
    ],
    [
      'The dam could burst, in the words of Omar Haddad.',
      'indirect | Omar Haddad | The dam could burst',
    ],
    [
      'The verdict was “a relief and a rebuke,” in the words of Judge Ida Brandt.',
      'mixed | Ida Brandt | The verdict was “a relief and a rebuke,”',
    ],
    [
      'The rates were too high, in the view of the central bank.',
      'indirect | (the central bank) | The rates were too high',
    ],
    // near misses
    ['In the view from the tower, the well is small.'],
    ['In Tess Moran’s house, the jockey was pushed.'],
    ['The dam could burst in the eyes of a child.'],
    ['In the words of the song, the well is dry.'],
    ['In her own words she had failed.'],
  ]);
});

describe('a clause whose subject is what somebody does', () => {
  check([
    [
      'Choosing Ana Tor was a mistake, Per Lind said.',
      'indirect | Per Lind | Choosing Ana Tor was a mistake',
    ],
    [
      'Closing the mine would cost 900 jobs, the union said.',
      'indirect | (the union) | Closing the mine would cost 900 jobs',
    ],
    // near misses: what Lind did or thought while saying it
    ['Leaving the court, Per Lind said he was glad.', 'indirect | Per Lind | he was glad'],
    ['Knowing Tor was late, Per Lind said he would wait.', 'indirect | Per Lind | he would wait'],
  ]);
});
