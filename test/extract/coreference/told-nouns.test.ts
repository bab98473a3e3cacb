// "the baker" → the one person who is told to be one.
import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

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
  ['an age that is told of nobody', 'Carla Sund slept. “I heard it first,” the 24-year-old said.', 'Carla Sund'],
  ['not of one of another age', 'Carla Sund, 43, slept. “I heard it first,” the 24-year-old said.', '(the 24-year-old)'],
]; // prettier-ignore

describe('toldToBe', () => {
  it.each(ROWS)('%s', (_why, body, speaker) => {
    expect(rowsIn(body).at(-1)?.split(' | ')[1]).toBe(speaker);
  });
});
