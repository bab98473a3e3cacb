import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../helpers/quotes.js';

/** "own | The sea rose." of the last quote of a text; '' where it has no context. */
function contextIn(body: string): string {
  const context = quotesIn(body).at(-1)?.occurrences[0]?.context;
  return context === undefined ? '' : `${context.kind} | ${body.slice(context.start, context.end)}`;
}

describe('which of the sentences before a quote is read with it', () => {
  it.each([
    [
      'that of the one who speaks, before what another claims nearer to it',
      'Jon Baxter, the coach, said that his side had lost its way. The Oldby Post reported that fans had left early. “This will not last,” Baxter said.',
      'before | Jon Baxter, the coach, said that his side had lost its way.',
    ],
    [
      'what tells of several, for “they”',
      'Two surveyors walked through the mill on Monday. The roof had been repaired in May. “They found nothing loose,” said Ann Orr.',
      'before | Two surveyors walked through the mill on Monday.',
    ],
    [
      'what has words of the quote',
      'The board wants to dredge the canal before winter. Rain fell all through Tuesday. “It would make the board keep the canal open all winter,” said Ann Orr.',
      'before | The board wants to dredge the canal before winter.',
    ],
    [
      'what was asked, though nothing leans on it',
      'Ann Orr, the mayor, declined to say whether the pier would be sold. “There are many buyers in the market, and many of them have asked us for more time,” she said.',
      'before | Ann Orr, the mayor, declined to say whether the pier would be sold.',
    ],
    [
      'with the sentence in front of it, where it leans itself',
      'Eva Lind swam for Norway twice. Taking the stand, her brother said that he had warned the club. “She was not well at all,” said Per Holm.',
      'before | Eva Lind swam for Norway twice. Taking the stand, her brother said that he had warned the club.',
    ],
    [
      'the reporter’s words right in front, though little speaks for them',
      'The council wants every boat to be weighed before May. Her board has met twice this week. “That would hurt the whole town,” said Ann Orr.',
      'before | The council wants every boat to be weighed before May. Her board has met twice this week.',
    ],
    [
      'whom a lead-in names, for “you”',
      'Ann Orr dismissed the complaint of Jon Baxter as a stunt, saying in a letter, “You never asked us for the books or for the minutes of any meeting.”',
      'before | Ann Orr dismissed the complaint of Jon Baxter as a stunt',
    ],
  ])('%s', (_, body, context) => {
    expect(contextIn(body)).toBe(context);
  });
});

describe('what hints that a quote leans', () => {
  it.each([
    [
      'two who were told of',
      'Both men kept to what they had promised us in the spring of the year',
    ],
    [
      'a pronoun that no noun before it fits',
      'The harbour never paid in time for all of the work that they did for it',
    ],
    ['what was done', 'I cannot remember now if anybody in the office ever tried to do so'],
    [
      'a demonstrative at the end',
      'When our boats came home in the autumn of last year we saw nothing like this',
    ],
    ['a thing with “the”', 'The session went through all of the damage in the whole of the valley'],
    ['few words', 'We stand at a fork'],
  ])('%s', (_, words) => {
    const told = 'Per Lind said that the crews had met in Merrow.';
    expect(contextIn(`${told} “${words},” Mr. Lind said.`)).toBe(`own | ${told}`);
  });

  it.each([
    [
      'two with names',
      'Both Orr and Baxter kept to what had been promised to Merrow in the spring',
    ],
    [
      'several who are told of',
      'Our engineers never sleep in a storm because they know Merrow well',
    ],
    [
      'a thing that is told of behind it',
      'The session of Friday went through the damage in Merrow again',
    ],
    [
      'what is known everywhere',
      'The government has no money left for a second harbour in Merrow now',
    ],
  ])('not of %s', (_, words) => {
    expect(
      contextIn(`Per Lind said that the crews had met in Oldby. “${words},” Mr. Lind said.`),
    ).toBe('');
  });
});
