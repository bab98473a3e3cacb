import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../../helpers/quotes.js';

type Case = readonly [why: string, body: string, ...rows: string[]];

const AGES: readonly Case[] = [
  [
    'of that age',
    'Dana Holm, 54, a nurse, was on the bus.\n\n“It was over in seconds,” the 54-year-old said.',
    'direct | Dana Holm | It was over in seconds,',
  ],
  [
    'of that age, told in front of the name',
    'The 61-year-old keeper Max Vale watched. “He is good,” said the 61-year-old.',
    'direct | Max Vale | He is good,',
  ],
  [
    'nobody of another age',
    'Max Vale, 61, watched. “He is good,” the 24-year-old said.',
    'direct | (the 24-year-old) | He is good,',
  ],
];

const BODIES: readonly Case[] = [
  [
    'the company, and it',
    'Velm Foods said on Monday it would close a plant.\n\nThe company said 400 jobs would go.\n\n“Demand is weak,” it added.',
    'indirect | Velm Foods | it would close a plant',
    'indirect | Velm Foods | 400 jobs would go',
    'direct | Velm Foods | Demand is weak,',
  ],
  [
    'the daily',
    'The Dorin Post backed Per Lind on Monday.\n\n“He answers his letters,” the daily wrote.',
    'direct | Dorin Post | He answers his letters,',
  ],
  [
    'the daily of a country',
    'The Dorin Post is the latest paper in Norway to back him.\n\n“He answers his letters,” the respected US daily wrote.',
    'direct | Dorin Post | He answers his letters,',
  ],
  [
    'not a ministry',
    'The Oldby Ministry went for the mayor on Monday.\n\n“He has built a wall,” the tabloid wrote.',
    'direct | (the tabloid) | He has built a wall,',
  ],
  [
    'neither of two papers',
    'The Dorin Post and the Harrow Times wrote of it. The paper said it was late in coming.',
    'indirect | (The paper) | it was late in coming',
  ],
  [
    'no person',
    'Park Sulin said it was late. The company said sales had fallen.',
    'indirect | Park Sulin | it was late',
    'indirect | (The company) | sales had fallen',
  ],
  [
    'the ministry, not the department',
    'The Justice Ministry closed it. The ministry said it was unsafe. The department said it was wet, too.',
    'indirect | Justice Ministry | it was unsafe',
    'indirect | (The department) | it was wet, too',
  ],
];

const TITLES: readonly Case[] = [
  [
    'short titles',
    'Sen. Ana Tor and Gov. Max Vale met.\n\n“I am proud,” the senator said.\n\n“So am I,” said the governor.',
    'direct | Ana Tor | I am proud,',
    'direct | Max Vale | So am I,',
  ],
];

const HIDDEN: readonly Case[] = [
  [
    'who spoke before, not whose deeds he told of',
    'A brother, Patrick Dahl, of Tarn, said it was late. Stephen Dahl’s deeds were no sign, the teacher said.\n\n“He was calm,” he said.',
    'indirect | Patrick Dahl | it was late',
    'indirect | (the teacher) | Stephen Dahl’s deeds were no sign',
    'direct | Patrick Dahl | He was calm,',
  ],
];

const INTRODUCED: readonly Case[] = [
  [
    'by a word of the office',
    'The country’s top health official said on Sunday that masks would go.\n\n“We can breathe,” Dr. Maria Veld, the health commissioner, said.',
    'indirect | Maria Veld | masks would go',
    'direct | Maria Veld | We can breathe,',
  ],
  [
    'by what she chairs',
    'The head of the transit board warned that buses could be cut.\n\n“It is full,” Ida Moen, who chairs the board, said.',
    'indirect | Ida Moen | buses could be cut',
    'direct | Ida Moen | It is full,',
  ],
  [
    'who opens the next sentence',
    'The head of the transit board warned that buses could be cut. Ida Moen, who chairs the board, said it was late.',
    'indirect | Ida Moen | buses could be cut',
    'indirect | Ida Moen | it was late',
  ],
  [
    'not another who opens it',
    'The mayor said that he would resign. Ann Orr, a shopkeeper, said it was late.',
    'indirect | (The mayor) | he would resign',
    'indirect | Ann Orr | it was late',
  ],
  [
    'not another',
    'The mayor said on Monday that he would resign.\n\n“It is a sad day,” said Ann Orr, a shopkeeper.',
    'indirect | (The mayor) | he would resign',
    'direct | Ann Orr | It is a sad day,',
  ],
];

const EPITHETS: readonly Case[] = [
  [
    'the one whom the sentence before is about',
    '“It leaks,” said Ann Orr, who works for the harbour. The campaign veteran said it would sink.',
    'direct | Ann Orr | It leaks,',
    'indirect | Ann Orr | it would sink',
  ],
  [
    'a lawmaker who acts',
    'Per Lind opposed the dam. “It will break,” the lawmaker warned.',
    'direct | Per Lind | It will break,',
  ],
  [
    'an athlete',
    'Ida Moen won the race in Oslo. The young athlete said it was “hard.”',
    'mixed | Ida Moen | it was “hard.”',
  ],
  [
    'one of a land, over a paragraph that names nobody else',
    'Ida Moen won the race in Oslo.\n\nIt rained all day. “I was cold,” the Dane said.',
    'direct | Ida Moen | I was cold,',
  ],
  [
    'one of an age with where that one is from',
    'Ida Moen won the race in Oslo. The 29-year-old from Leeds led from the start. “I was cold,” the 29-year-old from Leeds said.',
    'direct | Ida Moen | I was cold,',
  ],
  [
    'not people of a land whose plural looks like none',
    'Ida Moen won the race in Oslo.\n\nThe Saudis said it was “hard.”',
    'mixed | (The Saudis) | it was “hard.”',
  ],
  [
    'one of a town with a noun',
    'Ida Moen won the race in Oslo.\n\nThe Harrow-born runner said it was “hard.”',
    'mixed | Ida Moen | it was “hard.”',
  ],
  [
    'not a firm of a town',
    'Ida Moen won the race in Oslo.\n\nThe Harrow-based firm said it was “hard.”',
    'mixed | (The Harrow-based firm) | it was “hard.”',
  ],
  [
    'not people of a land',
    'Ida Moen won the race in Oslo.\n\nThe Danes said it was “hard.”',
    'mixed | (The Danes) | it was “hard.”',
  ],
  [
    'neither of two who act',
    'Ann Orr and Per Lind met. The veteran said it was “hard.”',
    'mixed | (The veteran) | it was “hard.”',
  ],
  [
    'nobody of the paragraph before',
    'Per Lind opposed the dam.\n\nThe veteran said it was “hard.”',
    'mixed | (The veteran) | it was “hard.”',
  ],
  [
    'nobody where it is one of many',
    'Per Lind opposed the dam. A veteran said it was “hard.”',
    'mixed | (A veteran) | it was “hard.”',
  ],
  [
    'nobody by an office',
    'Ann Orr, a shopkeeper, wept. The mayor said it was “hard.”',
    'mixed | (The mayor) | it was “hard.”',
  ],
  [
    'nobody of whom more is told',
    'Per Lind opposed the dam. The veteran of two wars said it was “hard.”',
    'mixed | (The veteran of two wars) | it was “hard.”',
  ],
];

const DASHES: readonly Case[] = [
  [
    'whose name is in front of it',
    'Enter Ann Orr — a former harbour aide who said it was “late.”',
    'mixed | Ann Orr | it was “late.”',
  ],
  [
    'nobody where it acts',
    'It was late for Ann Orr — a former aide said it was “hard.”',
    'mixed | (a former aide) | it was “hard.”',
  ],
  [
    'nobody where it is somebody known',
    'It was late for Ann Orr — the driver, who lives in Oslo, said it was “hard.”',
    'mixed | (the driver) | it was “hard.”',
  ],
];

describe('whom a phrase without a name means', () => {
  it.each([...AGES, ...BODIES, ...TITLES, ...HIDDEN, ...INTRODUCED, ...EPITHETS, ...DASHES])(
    '%s',
    (_why, body, ...rows) => {
      expect(rowsIn(body)).toEqual(rows);
    },
  );
});
