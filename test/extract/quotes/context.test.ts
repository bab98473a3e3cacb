import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../helpers/quotes.js';

/** "own | The sea rose." of the last quote of a text; '' where it has no context. */
function contextIn(body: string): string {
  const context = quotesIn(body).at(-1)?.occurrences[0]?.context;
  return context === undefined ? '' : `${context.kind} | ${body.slice(context.start, context.end)}`;
}

describe('what a quote leans on', () => {
  it.each([
    [
      'what its speaker was reported to say before',
      'Per Lind said that his client had long been ill. “That’s no excuse, it’s just a fact,” Mr. Lind said.',
      'own | Per Lind said that his client had long been ill.',
    ],
    [
      'what its speaker said before, with both marks',
      '“The dam is old. It has cracks,” said Ann Orr, an engineer. Workers left. “We saw no rain,” Ann Orr said. She added: “That is the danger.”',
      'own | “We saw no rain,” Ann Orr said.',
    ],
    [
      'a question in front of it in its sentence',
      'Asked on the radio whether he still wished to coach, Per Lind said: “It is the only better job than this one.”',
      'before | Asked on the radio whether he still wished to coach',
    ],
    [
      'what its sentence opens with',
      'Ticket prices rose in May. As for a new stadium, Ann Orr said: “We cannot pay for that.”',
      'before | As for a new stadium',
    ],
    [
      'what its sentence opens with, behind a dateline',
      'TARN, May 3 (AP) — Asked on the radio whether he still wished to coach, Per Lind said: “It is the only better job than this one.”',
      'before | Asked on the radio whether he still wished to coach',
    ],
    [
      'what its verb says before the marks',
      'Per Lind said that the envoy, once a teacher, could help: “She knows every school there.”',
      'before | Per Lind said that the envoy, once a teacher, could help',
    ],
    [
      'whom its verb is told to speak of',
      'The probe left orbit on Monday. “It did everything we asked,” Ann Orr said of Lander Two. The crew slept.',
      'before | said of Lander Two.',
    ],
    [
      'what the reporter told before',
      'The glacier lost ten metres last summer. “This is what we feared,” said Ann Orr, who runs the station.',
      'before | The glacier lost ten metres last summer.',
    ],
    [
      'across a paragraph',
      'The court threw out both charges.\n\n“It would have ended my career,” Per Lind said.',
      'before | The court threw out both charges.',
    ],
    [
      'a question of the reporter’s, however short',
      'Rates rose again. A second recession? “That would surprise me,” said Ann Orr.',
      'question | A second recession?',
    ],
    [
      'no question of the reporter’s far in front of what stands by itself',
      'Ann Orr lost twice. Is she fit for the post? She had a good line when she said, “Unlike the mayor, I know that flying a kite is fun.”',
      '',
    ],
    [
      'of a reported clause whose “it” nobody with a name can be',
      'The dam broke on Monday. Mr. Per Lind said it was “a dark day” for the valley.',
      'before | The dam broke on Monday.',
    ],
    [
      'of a reported clause whose “he” is not the woman who speaks',
      'Jon Baxter left the firm in May. Ms. Ana Tor wrote that he was “the only one who ever listened”.',
      'before | Jon Baxter left the firm in May.',
    ],
  ])('%s', (_, body, expected) => {
    expect(contextIn(body)).toBe(expected);
  });
});

describe('no context', () => {
  it.each([
    [
      'of what stands by itself',
      'The court met on Monday. “Our client is innocent,” Per Lind said.',
    ],
    ['where nothing stands before', '“That is no excuse,” Per Lind said.'],
    [
      'of a place and a day before the marks',
      'On Monday in Oldby, Per Lind said, “That is no excuse.”',
    ],
    [
      'of other marks of its sentence',
      '“We are no minority. We are citizens of our own town,” Per Lind said, adding: “They want the bridge.”',
    ],
    [
      'of an answer that nobody asked for',
      'The hearing lasted an hour. “Not a proud day,” Per Lind said.',
    ],
    [
      'of a reported clause whose “he” may speak',
      'Mr. Per Lind left on Monday. He said he was “tired of all this”.',
    ],
    [
      'of a reported clause whose “it” may speak',
      'The harbour board met on Monday. It said it was “deeply saddened”.',
    ],
    [
      'of a sentence that is too long to read beside it',
      `The council ${'of the town and of the villages around it, which had met since May, '.repeat(7)}met. “That is no excuse,” Per Lind said.`,
    ],
  ])('%s', (_, body) => {
    expect(contextIn(body)).toBe('');
  });
});
