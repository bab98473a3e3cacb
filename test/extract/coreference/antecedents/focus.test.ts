import { describe, expect, it } from 'vitest';
import { coreferenceIn } from '../../../helpers/coreference.js';

/** The subjects of each sentence that has a named one, the main one first. */
const fociIn = (body: string): string[] =>
  coreferenceIn(body).coreference.foci.map(({ subjects }) =>
    subjects.map(({ name, word }) => name?.name ?? `(${word})`).join(', '),
  );

describe('readFoci', () => {
  it.each<[string, string, string[]]>([
    ['the subject, not the object', 'Ann Orr met John Dahl in Tarn.', ['Ann Orr']],
    [
      'who speaks before who acts',
      'John Dahl left, Ann Orr said on Monday.',
      ['Ann Orr, John Dahl, Ann Orr'],
    ],
    ['a subordinate clause last', 'After John Dahl left, Ann Orr slept.', ['Ann Orr, John Dahl']],
    ['a pronoun', 'Mrs. Ann Orr left. She slept.', ['Ann Orr', 'Ann Orr']],
    ['who is asked before who asks', 'Ann Orr wept when John Dahl asked why.', ['Ann Orr']],
    ['who asks in a main clause', 'John Dahl asked why it rained.', ['John Dahl, John Dahl']],
    ['a sentence about nobody', 'Ann Orr left. It rained.', ['Ann Orr']],
    ['who speaks behind the verb', '“It rained,” said Ann Orr.', ['Ann Orr, Ann Orr']],
    ['somebody without a name', 'A driver left.', ['(driver)']],
    [
      'the holder of an office',
      'Mayor Ann Orr met the crew. The mayor left.',
      ['Ann Orr', 'Ann Orr'],
    ],
    ['nobody new behind “the”', 'The driver left.', []],
    ['nobody in a clause that hangs on another', 'It rained when a driver left.', []],
    ['who acts behind an inverted verb', 'Among the fans was Kevin Orr.', ['Kevin Orr']],
    ['who sits there', 'At the end of the bench sat Kevin Orr, the medic.', ['Kevin Orr']],
    [
      'who stands first',
      'First in the queue, with a chair, stood the welder Kevin Orr.',
      ['Kevin Orr'],
    ],
    ['not whom somebody meets there', 'In May the club signed Kevin Orr.', []],
    [
      'the office behind a phrase of place',
      'Mayor Ann Orr met the crew. At a lunch last month the mayor had praised John Dahl.',
      ['Ann Orr', 'Ann Orr'],
    ],
    [
      'not the office in a phrase',
      'Mayor Ann Orr met the crew. In a letter to the mayor were two keys.',
      ['Ann Orr'],
    ],
    [
      'who acts with a phrase behind the name',
      'Senator Ann Orr of Norland is airing an ad.',
      ['Ann Orr'],
    ],
    ['who acts together with another', 'Ann Orr and Eva Lind met.', ['Ann Orr, Eva Lind']],
    ['who acts with a deputy', 'Ann Orr and her deputy, who build boats, met.', ['Ann Orr']],
    ['whose deputy acts', 'Ann Orr’s deputy is a nurse.', ['Ann Orr']],
    ['whose lawyer speaks, last', 'Ann Orr’s lawyer said it rained.', ['(lawyer), Ann Orr']],
    [
      'who is told to say something, first',
      'The bill that angered Per Lind drew the ire of Ann Orr, who said it was late.',
      ['Ann Orr, Per Lind, Ann Orr'],
    ],
    ['nobody who is only told to leave', 'It drew the ire of Ann Orr, who left.', []],
    ['whom something moves', 'That did not satisfy Ann Orr.', ['Ann Orr']],
    ['nobody to whom something goes', 'That was a satisfying note to Ann Orr.', []],
    ['who moves before who is moved', 'Per Lind annoyed Ann Orr.', ['Per Lind, Ann Orr']],
    ['no object of a preposition', 'A letter from Ann Orr came late.', []],
  ])('%s', (_why, body, expected) => {
    expect(fociIn(body)).toEqual(expected);
  });
});
