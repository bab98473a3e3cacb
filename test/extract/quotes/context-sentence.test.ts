import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../helpers/quotes.js';

/** "own | The sea rose." of the last quote of a text; '' where it has no context. */
function contextIn(body: string): string {
  const context = quotesIn(body).at(-1)?.occurrences[0]?.context;
  return context === undefined ? '' : `${context.kind} | ${body.slice(context.start, context.end)}`;
}

describe('the sentence before that tells what a quote leans on', () => {
  it.each([
    [
      'with what “it” and “this” mean, behind “but”',
      'The dam broke in May. But this was no surprise. “It fell like a wall of cards,” said Ann Orr.',
      'before | The dam broke in May. But this was no surprise.',
    ],
    [
      'with “he” where that is the one who speaks',
      'Mr. Per Lind met the crews on Monday. He said the dam had long been weak. “It fell like a wall of cards,” Lind wrote.',
      'own | He said the dam had long been weak.',
    ],
    [
      'from further back, where it tells whom “he” means',
      'Mr. Jon Baxter left the firm in May. The weather was fine. “He was the one who listened,” said Ann Orr.',
      'before | Mr. Jon Baxter left the firm in May.',
    ],
    [
      'but nothing where nobody is told of who can be “he”',
      'The harbour was shut in May. The weather was fine. “He was the one who listened,” said Ann Orr.',
      '',
    ],
    [
      'with what the speaker said of “he”, and whom that means',
      'Mr. Jon Baxter wants to lead the town. “He is a kind man and fair,” said Ann Orr.\n\n“He is the best that we have,” Orr added.',
      'before | Mr. Jon Baxter wants to lead the town. “He is a kind man and fair,” said Ann Orr.',
    ],
    [
      'from further back, where it has the noun',
      'The senate took up two bills on trade. They met. “I hope that both of these bills will pass,” said Ann Orr.',
      'before | The senate took up two bills on trade.',
    ],
    [
      'with what “so were” says of another',
      'The mill burnt down on Friday night. So were three barns lost, Ann Orr said. “It came over the ridge in an hour,” Orr added.',
      'before | The mill burnt down on Friday night. So were three barns lost, Ann Orr said.',
    ],
    [
      'with what “nor did” denies of another',
      'The club did not pay the fine. Nor did the league pay. “This is what we feared,” said Ann Orr.',
      'before | The club did not pay the fine. Nor did the league pay.',
    ],
    [
      'but alone behind “so”',
      'The rain came late. So the league put off the cup. “This is what we feared,” said Ann Orr.',
      'before | So the league put off the cup.',
    ],
    [
      'without a bullet',
      '– The glacier lost ten metres last summer. “This is what we feared,” said Ann Orr.',
      'before | The glacier lost ten metres last summer.',
    ],
    [
      'but no tail of a torn sentence',
      'He took a. 357 Magnum from the car and left the house. “This is what we feared,” said Ann Orr.',
      '',
    ],
    [
      'but no label, and not only who says it',
      'Workers shut the dam in May. About the club: Ann Orr said that it buys a novel every month: “This is what we feared.”',
      'before | About the club: Ann Orr said that it buys a novel every month',
    ],
    [
      'with whom “she” means, in the sentence in front',
      'Ann Orr is a nurse in Merrow. She has two sons. “This is the best choice,” said Per Lind.',
      'before | Ann Orr is a nurse in Merrow. She has two sons.',
    ],
    [
      'without a mark that something else opens or closes',
      'The harbour was shut for a week. "\n\nThis is what we feared, "said Ann Orr.',
      'before | The harbour was shut for a week.',
    ],
    [
      'the question that somebody else asks in marks',
      '“You say that it was late, and you say that it was not. Which is it?” “That is for others to say,” said Per Lind.',
      'question | “You say that it was late, and you say that it was not. Which is it?”',
    ],
    [
      'for a thing with “the” that opens it',
      'Six of the crew trained with the islanders in June. “The reception was warm and so were we,” said Ann Orr.',
      'before | Six of the crew trained with the islanders in June.',
    ],
    [
      'but not what the whole story is about',
      'The vote is late. The vote was lost. Nobody saw the vote. One vote is left. “The vote was loud once,” said Ann Orr.',
      '',
    ],
    [
      'nor a report in which somebody asks',
      'Per Lind threw a guest out. The Oldby Post reported that Lind had asked: “Who are you?” “That is a pity,” said Ann Orr.',
      'before | The Oldby Post reported that Lind had asked: “Who are you?”',
    ],
    [
      'nor words of another, of whom nothing tells beside them',
      'The town met on Friday.\n\n“Every star of the sea has nothing on him at all.”\n\n“That was a private fact,” said Per Lind.',
      '',
    ],
    [
      'nor “she” without whom it means',
      'The town met on Friday.\n\nShe issued a statement over the weekend. “I feel bad for her,” said Per Lind.',
      '',
    ],
  ])('%s', (_, body, context) => {
    expect(contextIn(body)).toBe(context);
  });
});
