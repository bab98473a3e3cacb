import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

/** [text, the quotes in it]: the name between commas may be that of whom a source is told to be of. */
const OF_ANOTHER: readonly (readonly [string, ...string[]])[] = [
  ['Lawyers for the accuser, Tilda Sund, said she had been called to a meeting.', 'indirect | (Lawyers for the accuser) | she had been called to a meeting'],
  ['Senior allies of the toppled president, Oskar Moen, said that they were leaving.', 'indirect | (Senior allies of the toppled president) | they were leaving'],
  ['A friend of the singer, Dina Falk, said she was well.', 'indirect | (A friend of the singer) | she was well'],
  ['The brother of the driver, Karl Orr, said he was tired of it.', 'indirect | (The brother of the driver) | he was tired of it'],
  ['“She is well,” said a lawyer for the captain, Dina Falk, on Monday.', 'direct | (a lawyer for the captain) | She is well,'],
  ['The head of the agency, Rana Holm, said it was late.', 'indirect | Rana Holm | it was late'],
  ['The driver, Karl “Kit” Orr, said he was tired of it.', 'indirect | Karl “Kit” Orr | he was tired of it'],
  ['The driver, Karl Orr, said he was tired of it.', 'indirect | Karl Orr | he was tired of it'],
  ['A spokesman for the bank, Olof Berg, said it was late.', 'indirect | Olof Berg | it was late'],
  ['“She is well,” said a spokesman for the clinic, Olof Berg, on Monday.', 'direct | Olof Berg | She is well,'],
]; // prettier-ignore

const NO_SUBJECT: readonly (readonly [string, ...string[]])[] = [
  ['Olof Berg, whose account is run by an aide, earlier this month tweeted that the pier was late.', 'indirect | Olof Berg | the pier was late'],
  ['Rana Sund, who paints, late last year wrote that the pier was lost.', 'indirect | Rana Sund | the pier was lost'],
  ['A shot was fired and Felix Sund came out of the house to declare: “I think I did something.”', 'direct | Felix Sund | I think I did something.'],
]; // prettier-ignore

/** [text, the quotes in it]: who opens the sentence, not who acts in what the first verb asks for; the head, not the body. */
const ASKED: readonly (readonly [string, ...string[]])[] = [
  ['The coach declined to say how many players Velm Rovers had sold, but said the squad is small.', 'indirect | (The coach) | the squad is small'],
  ['The general declined to say whether the ship had sunk, but said the sea was calm.', 'indirect | (The general) | the sea was calm'],
  ['The nurse slept when the guard came in and said it was late.', 'indirect | (the guard) | it was late'],
  ['The head of the fishing agency, Norfish, suggested that quotas would fall.', 'indirect | (The head of the fishing agency) | quotas would fall'],
  ['The agency, Norfish, suggested that quotas would fall.', 'indirect | Norfish | quotas would fall'],
]; // prettier-ignore

/** [text, the quotes in it]: a description that holds a name is the name. */
const HOLDING_A_NAME: readonly (readonly [string, ...string[]])[] = [
  ['The Harbour Safety Board (HSB) chairman Karl Orr said it was late.', 'indirect | Karl Orr | it was late'],
  ['“It is cold,” said Harbour Safety Board (HSB) deputy director Rana Holm.', 'direct | Rana Holm | It is cold,'],
  ['The Harbour Safety Board (HSB) told chairman Karl Orr that it was late.', 'indirect | Harbour Safety Board | it was late'],
  ['“It is cold,” the Harbour Safety Board (HSB) said.', 'direct | Harbour Safety Board | It is cold,'],
  ['“It is cold,” said ferry owner and part-time diver Rana Holm, 33.', 'direct | Rana Holm | It is cold,'],
  ['Lawyer and novelist Karl Orr said it was late.', 'indirect | Karl Orr | it was late'],
  ['The mayor and councillor Karl Orr said it was late.', 'indirect | (The mayor and councillor Karl Orr) | it was late'],
  ['At an earlier hearing his lawyer Rana Holm said: “We will pay.”', 'direct | Rana Holm | We will pay.'],
  ['In a rare interview the painter Karl Orr said: “I was ill.”', 'direct | Karl Orr | I was ill.'],
  ['Karl Orr was elected. Easing the fuel tax and harbour dues Orr promised to act in May.', 'indirect | Karl Orr | to act in May'],
]; // prettier-ignore

describe('the subject of a verb of saying', () => {
  it.each([...OF_ANOTHER, ...NO_SUBJECT, ...ASKED, ...HOLDING_A_NAME])('%s', (body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});
