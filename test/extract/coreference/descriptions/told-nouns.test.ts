// "the baker" → the one person who is told to be one.
import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../../helpers/quotes.js';

/** [why, body, speaker of its last quote] */
const ROWS: readonly (readonly [why: string, body: string, speaker: string])[] = [
  ['an apposition', 'Carla Sund, a beekeeper, slept. “I heard it first,” the beekeeper said.', 'Carla Sund'],
  ['behind an age', 'Carla Sund, 43, a beekeeper, slept. “I heard it first,” the beekeeper said.', 'Carla Sund'],
  ['joined by "and"', 'Carla Sund, a cook and mother of two, slept. “I heard it first,” the mother said.', 'Carla Sund'],
  ['a compound of it', 'Carla Sund, a cook and mother of two, slept. “I heard it first,” the mother-of-two said.', 'Carla Sund'],
  ['what somebody is', 'Carla Sund is a weaver from Oslo. “I heard it first,” the weaver said.', 'Carla Sund'],
  ['told by "who is"', 'Carla Sund, who is a weaver, slept. “I heard it first,” the weaver said.', 'Carla Sund'],
  ['in front of the name', 'The weaver, Carla Sund, slept. “I heard it first,” the weaver said.', 'Carla Sund'],
  ['in front of it without a comma', 'Swimmer Carla Sund slept. “I heard it first,” the swimmer said.', 'Carla Sund'],
  ['not another', 'Carla Sund, a weaver, slept. Another weaver left. “I heard it first,” the weaver said.', '(the weaver)'],
  ['not "the other weaver"', 'Carla Sund, a weaver, slept. “I heard it first,” the other weaver said.', '(the other weaver)'],
  ['not of two', 'Carla Sund, a weaver, met Per Holm, a weaver. “I heard it first,” the weaver said.', '(the weaver)'],
  ['not whom the subject met', 'Carla Sund met a weaver. “I heard it first,” the weaver said.', '(the weaver)'],
  ['not a word for anybody', 'Carla Sund, a woman of few words, slept. “I heard it first,” the woman said.', '(the woman)'],
  ['an epithet of family, of the paragraph before', 'Carla Sund slept.\n\n“I heard it first,” the mother of two said.', 'Carla Sund'],
  ['not of a man', 'Mr. Karl Sund slept.\n\n“I heard it first,” the mother of two said.', '(the mother of two)'],
  ['not where two are named', 'Carla Sund saw Ida Holm.\n\n“I heard it first,” the mother of two said.', '(the mother of two)'],
  ['whom her land tells', 'Carla Sund slept. “I heard it first,” the Norwegian said.', 'Carla Sund'],
  ['not of two', 'Carla Sund beat Ida Holm. “I heard it first,” the Norwegian said.', '(the Norwegian)'],
  ['of which land somebody is told to be', 'Carla Sund of Kenya beat Ida Holm of Norway.\n\n“I heard it first,” the Kenyan said.', 'Carla Sund'],
  ['whose land stands in front of what she is', 'Norwegian skier Carla Sund beat Sweden’s Ida Holm.\n\n“I heard it first,” the Norwegian said.', 'Carla Sund'],
  ['not of two of one land', 'Carla Sund of Kenya beat Ida Holm of Kenya.\n\n“I heard it first,” the Kenyan said.', '(the Kenyan)'],
  ['not what nobody was told to be', 'Carla Sund sold plums for years. “I heard it first,” the former goalkeeper said.', '(the former goalkeeper)'],
  ['an age that is told of nobody', 'Carla Sund slept. “I heard it first,” the 24-year-old said.', 'Carla Sund'],
  ['not of one of another age', 'Carla Sund, 43, slept. “I heard it first,” the 24-year-old said.', '(the 24-year-old)'],
]; // prettier-ignore

/** [why, body, speaker of its last quote] */
const PAIRS: readonly (readonly [why: string, body: string, speaker: string])[] = [
  ['a couple who act', 'Tom Sund and his wife, Alice Sund, left. “We ran,” the couple said.', 'Tom Sund and Alice Sund'],
  ['two who met', 'Ann Orr met Per Holm. The two said that it was late.', 'Ann Orr and Per Holm'],
  ['both of those who spoke', 'Ann Orr and Per Holm said it was late. Both said it would rain.', 'Ann Orr and Per Holm'],
  ['the two ministers', 'Ministers Ann Orr and Per Holm said it was late. “We ran,” the two ministers said.', 'Ann Orr and Per Holm'],
  ['not of three', 'Ann Orr, Ida Moe and Per Holm left. “We ran,” the couple said.', '(the couple)'],
  ['not of one', 'Ann Orr left. “We ran,” the couple said.', '(the couple)'],
  ['not of long ago', 'Ann Orr met Per Holm.\n\nIt rained.\n\nIt rained.\n\n“We ran,” the couple said.', '(the couple)'],
  ['a charity by the noun in front', 'The charity Merrow Seas sued. The charity said that oil was spilt.', 'Merrow Seas'],
  ['not whose rival is named', 'Velm Foods rival Marcum Foods left. “We will fight,” the company said.', 'Marcum Foods'],
  ['not the home side', 'Harrow Rovers won. “We ran,” the visiting side said.', '(the visiting side)'],
  ['not another paper than the one named', 'The Merrow Post printed the list. The storm had closed the port, the Novi Kurir newspaper reported.', '(the Novi Kurir newspaper)'],
  ['the paper behind what it reported', 'The Merrow Post printed the list. The storm had closed the port, the daily reported on Monday.', 'Merrow Post'],
  ['a firm that opens its sentence alone, by what it owns', 'Fennair will close its route to Oslo. “It is late,” the airline said.', 'Fennair'],
  ['not a player who is named alone', 'Ronaldo scored twice. “It is late,” the club said.', '(the club)'],
  ['not who works with one', 'Per Lind has worked with a nurse for years. “It is late,” the nurse said.', '(the nurse)'],
  ['who wrote the text told of before', 'Carla Sund wrote in a blog post that it was late.\n\n“We ran,” the post said.', 'Carla Sund'],
  ['not a text of another', 'Carla Sund wrote in a blog post that it was late.\n\n“We ran,” said the post by an unknown author.', '(the post by an unknown author)'],
  ['not the mister of two', 'Tom Sund met Alice Sund. Mr and Mrs Sund said that it was late.', '(Mr and Mrs Sund)'],
]; // prettier-ignore

describe('who a noun stands for of two, and of bodies', () => {
  it.each(PAIRS)('%s', (_why, body, speaker) => {
    expect(rowsIn(body).at(-1)?.split(' | ')[1]).toBe(speaker);
  });
});

describe('toldToBe', () => {
  it.each(ROWS)('%s', (_why, body, speaker) => {
    expect(rowsIn(body).at(-1)?.split(' | ')[1]).toBe(speaker);
  });
});
