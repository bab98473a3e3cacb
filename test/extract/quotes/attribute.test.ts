import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

/** [paragraph, the quotes in it] */
const ANY_VERB: readonly (readonly [string, ...string[]])[] = [
  [
    '“It is a pity to lose the pier,” grumbled Meg Sund, who fishes there.',
    'direct | Meg Sund | It is a pity to lose the pier,',
  ],
  ['“We had nine good years,” owner Dina Holm beamed.', 'direct | Dina Holm | We had nine good years,'],
  [
    '“The pitch was a swamp by noon,” shrugged coach Ivo Brand.',
    'direct | Ivo Brand | The pitch was a swamp by noon,',
  ],
  [
    '“You never get used to the smell,” deadpanned the surgeon.',
    'direct | (the surgeon) | You never get used to the smell,',
  ],
  ['“Nobody warned us,” Rana Sund bristled on Monday.', 'direct | Rana Sund | Nobody warned us,'],
  ['“Late Trains,” Ann Orr won a prize with it.'],
  ['“Hope and Fear,” Ann Orr carved in May.'],
  ["“The bridge held for years,” Ann Orr was late."],
  ['“The pier held.” Ann Orr left.', 'direct | () | The pier held.'],
  ['“The pier held.” Ann Orr closed the door.', 'direct | () | The pier held.'],
]; // prettier-ignore

const OPENING_PHRASES: readonly (readonly [string, ...string[]])[] = [
  [
    'As for the ovens, “heating them with wood takes half the night,” said Olof Sund.',
    'direct | Olof Sund | heating them with wood takes half the night,',
  ],
  [
    'In winter, “the flour freezes in the sacks,” Ann Orr said.',
    'direct | Ann Orr | the flour freezes in the sacks,',
  ],
  [
    'In May, “late trains,” Ann Orr said, were rare.',
    'mixed | Ann Orr | In May, “late trains,” were rare',
  ],
];

const SIGNATURES: readonly (readonly [string, ...string[]])[] = [
  ['“The light is good, and the floor creaks.” ― Petra Alm', 'direct | Petra Alm | The light is good, and the floor creaks.'],
  ['“He will be missed by us all.” — Councillor Geoff Star', 'direct | Geoff Star | He will be missed by us all.'],
  ['“It was good for all of us.” -- Ida Moen, head of the board', 'direct | Ida Moen | It was good for all of us.'],
  ['“It was good for all of us.” — in Oslo, Ida Moen left', 'direct | () | It was good for all of us.'],
]; // prettier-ignore

describe('a quotation with somebody behind it', () => {
  it.each([...ANY_VERB, ...OPENING_PHRASES, ...SIGNATURES])('%s', (body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});
