import { describe, expect, it } from 'vitest';
import { coreferenceIn, personsIn } from '../../../helpers/coreference.js';

describe('antecedentOf', () => {
  it.each<[string, string, string[]]>([
    [
      'who acts before it in the sentence',
      'Mrs. Ann Orr left before she spoke.',
      ['she = Ann Orr [who acts before it in the sentence]'],
    ],
    [
      'who acts in the sentence before, not who is only named there',
      'Mrs. Ann Orr met Mrs. Eva Lind in the hall. She left early.',
      ['She = Ann Orr [who acts in the nearest sentence before]'],
    ],
    [
      'the nearest of that gender',
      'Mrs. Ann Orr left. Mr. John Dahl stayed. She slept.',
      ['She = Ann Orr [who acts in the nearest sentence before]'],
    ],
    [
      'who is only named, where nobody acts',
      'A letter to Mrs. Ann Orr came late. She wept.',
      ['She = Ann Orr [who is named last before]'],
    ],
    [
      'nobody, where one spoke since whose given name alone tells against it',
      'The road is shut, a spokesman Kit Dahl said.\n\nIt rained, said Anna Lind, head of the zoo.\n\n“It leaks,” he said.',
      ['he =  [one who spoke since, of whom the given name alone tells the gender]'],
    ],
    [
      'whoever fits, where a title tells it',
      'The road is shut, a spokesman Kit Dahl said.\n\nIt rained, said Mrs. Anna Lind, head of the zoo.\n\n“It leaks,” he said.',
      ['he = Kit Dahl [who acts in the nearest sentence before]'],
    ],
    [
      'whoever fits, where the other spoke before',
      'It rained, said Anna Lind, head of the zoo.\n\nThe road is shut, a spokesman Kit Dahl said.\n\n“It leaks,” he said.',
      ['he = Kit Dahl [who acts in the nearest sentence before]'],
    ],
    [
      'nobody known, where somebody without a name acts nearer',
      'Mr. John Dahl left. A driver stayed. He slept.',
      [
        'A driver =  [nobody of the article is known to hold that office]',
        'He =  [who acts in the nearest sentence before]',
      ],
    ],
    [
      'nobody without a name of the other gender',
      'Mr. John Dahl left. A waitress stayed. He slept.',
      [
        'A waitress =  [nobody of the article is known to hold that office]',
        'He = John Dahl [who acts in the nearest sentence before]',
      ],
    ],
    [
      'no thing',
      'Mr. John Dahl left. The Zorvan Heavy flew. The Zorvan Heavy was late. He slept.',
      ['He = John Dahl [who acts in the nearest sentence before]'],
    ],
    [
      'not whom a question is about',
      'Mr. John Dahl spoke in May. Asked whether Mr. Per Orr would go, he laughed.',
      ['he = John Dahl [who acts in the nearest sentence before]'],
    ],
    [
      'who answers a question',
      'Asked whether it rained, Mr. Per Orr said he slept.',
      ['he = Per Orr [who acts before it in the sentence]'],
    ],
    ['nobody', 'The rain came late. She wept.', ['She =  [nobody near it can be meant]']],
    [
      'nobody of the other gender',
      'Mr. John Dahl left. She wept.',
      ['She =  [nobody near it can be meant]'],
    ],
    [
      'neither of two who act together',
      'Mrs. Ann Orr and Mrs. Eva Lind met. She left.',
      ['She =  [another who acts together with the likeliest]'],
    ],
    [
      'the one of two who act together that it fits',
      'Mrs. Ann Orr and Mr. John Dahl met. She left.',
      ['She = Ann Orr [who acts in the nearest sentence before]'],
    ],
    [
      'neither who did it nor whom it was done to',
      'Mr. John Dahl thanked him. He left.',
      ['He =  [another whom the likeliest did something to]'],
    ],
    [
      'neither who honours nor who is honoured',
      'Mr. John Dahl hung a medal around his neck. He left.',
      ['He =  [another whom the likeliest did something to]'],
    ],
    [
      'whose own gesture it is',
      'Mr. John Dahl shook his head. He left.',
      ['He = John Dahl [who acts in the nearest sentence before]'],
    ],
    [
      'who told another something',
      'Mr. John Dahl told him that it rained. He left.',
      ['He = John Dahl [who acts in the nearest sentence before]'],
    ],
    [
      'nobody, where the likeliest is dead',
      'It troubles Mr. Arvid Lind. The late Mr. John Dahl and his crew sang. The late John Dahl sang there. He left.',
      ['He =  [one who is alive]'],
    ],
    [
      'nobody, where a woman speaks and nothing tells whether the other is one',
      'Mrs. Ann Orr left. Kisp Holm stayed. She wept.',
      ['She =  [a woman, where nothing tells whether the likeliest is one]'],
    ],
    [
      'no rocket',
      'Mr. John Dahl left. Zorvan Hev is one of the hardest projects of all. He slept.',
      ['He = John Dahl [who acts in the nearest sentence before]'],
    ],
    [
      'who is told to be one of the best players',
      'Mr. John Dahl left. Rulin Zorv is one of the best players of all. He slept.',
      ['He = Rulin Zorv [who acts in the nearest sentence before]'],
    ],
    [
      'nobody, where another is named since',
      'Mrs. Ann Orr left.\n\nA letter to Mrs. Eva Lind came.\n\nShe wept.',
      ['She =  [another named nearer than the likeliest, who acted paragraphs ago]'],
    ],
    [
      'not one of a list that is only named',
      'The club gave prizes to Mr. Per Lind of Oldby and Mr. John Dahl. He wept.',
      ['He =  [another of a list, where the likeliest is only named]'],
    ],
    [
      'whom a sentence is about from its first words on',
      'Mr. Per Lind left. As for Mr. John Dahl, he stayed.',
      ['he = John Dahl [who acts before it in the sentence]'],
    ],
    [
      'whom a participle hangs on, not who opposed what it names',
      'Mr. Per Lind blamed the board. Citing a treaty, which Mr. John Dahl bitterly opposed, he left.',
      ['he = Per Lind [who acts in the nearest sentence before]'],
    ],
    [
      'the same where “that” ties the clause',
      'Mr. Per Lind came home. Recalling a law that Mr. John Dahl had signed, he wept.',
      ['he = Per Lind [who acts in the nearest sentence before]'],
    ],
    [
      'who acts in a clause of time',
      'Mr. Per Lind left. Because Mr. John Dahl was late, he wept.',
      ['he = John Dahl [who acts before it in the sentence]'],
    ],
    [
      'nobody in whose town another without a name speaks',
      'At Nice Tarn, a man who gave no name, working at a bar, said it rained. He wept.',
      [
        'a man who gave no name =  [nobody of the article is known to hold that office]',
        'He =  [who acts in the nearest sentence before]',
      ],
    ],
    [
      'whom the paragraph before sets out to tell of',
      'The fine stunned Per Lind, who runs the lab. The hall was built by Tom Orr, and the actor Bo Holm played there.\n\n“It hurts,” he said.',
      [
        'he = Per Lind [whom the paragraph before sets out to tell of, where others are named in passing]',
      ],
    ],
    [
      'whom the paragraph before sets out to tell of, not the holder of old',
      'The cup went to Mrs. Ann Orr. Eva Lind had won it in May.\n\n“I slept with it,” she said.',
      [
        'she = Ann Orr [whom the paragraph before sets out to tell of, where others are named in passing]',
      ],
    ],
    [
      'who acts since, where he does so now',
      'The fine stunned Per Lind, who runs the lab. Bo Holm wept in court.\n\n“It hurts,” he said.',
      ['he = Bo Holm [who acts in the nearest sentence before]'],
    ],
    [
      'who spoke right before, though “he” is told of',
      'Mrs. Ann Orr left.\n\nRuun Lind suggested he had lied to her. “It hurts,” she wrote.',
      [
        'he =  [nobody near it can be meant]',
        'she = Ruun Lind [who acts in the nearest sentence before]',
      ],
    ],
    [
      'not whom the pronoun does something to',
      'Mr. John Dahl closed the stall. A thin man came. He greeted Dahl.',
      [
        'A thin man =  [nobody of the article is known to hold that office]',
        'He =  [who acts in the nearest sentence before]',
      ],
    ],
    [
      'not who is only named further back, where the likeliest is named beside it',
      'A letter to Mr. Bo Lind came. Mr. John Dahl left. He greeted Dahl.',
      ['He =  [who is named last before]'],
    ],
    [
      'who is named behind the pronoun, where another clause opens the sentence',
      'Mr. John Dahl left. As he left, Dahl wept.',
      ['he = John Dahl [who acts in the nearest sentence before]'],
    ],
    [
      'who is named in what is set apart behind it',
      'Mr. John Dahl left. He greeted the cook – a friend whom Dahl knew.',
      ['He = John Dahl [who acts in the nearest sentence before]'],
    ],
    [
      'who is cited',
      'Mr. Bo Lind built the boat. It is late, according to Mr. John Dahl. He wept.',
      ['He = John Dahl [who acts in the nearest sentence before]'],
    ],
    [
      'the only one named in the clause that opens the sentence',
      'Mr. Bo Lind left. When the draft was sent to Mr. John Dahl, he wept.',
      ['he = John Dahl [the only one named in the clause that opens its sentence]'],
    ],
    [
      'not one named in a phrase that opens it',
      'Mr. Bo Lind left. In a letter to Mr. John Dahl, he wept.',
      ['he = Bo Lind [who acts in the nearest sentence before]'],
    ],
    [
      'nobody, where the likeliest acts in a clause inside and another in a main one',
      'Mr. Bo Lind has promised change. It was late when Mr. John Dahl left. He wept.',
      [
        'He =  [one who acts in a main clause of the paragraph, where the likeliest acts but in another]',
      ],
    ],
    [
      'the likeliest, where the other is of another paragraph',
      'Mr. Bo Lind has promised change.\n\nIt was late when Mr. John Dahl left. He wept.',
      ['He = John Dahl [who acts in the nearest sentence before]'],
    ],
    [
      'nobody, where one without a name is brought in since',
      'Mrs. Ann Orr left. A mother of two from Oldby came in tears. She wept.',
      ['She =  [one without a name who is brought in nearer than the likeliest]'],
    ],
    [
      'the likeliest, where the other cannot be “she”',
      'Mrs. Ann Orr left. One man from Oldby shouted at the door. She wept.',
      ['She = Ann Orr [who acts in the nearest sentence before]'],
    ],
    [
      'the likeliest, who is named since',
      'A mother of two from Oldby came in tears. Mrs. Ann Orr left. She wept.',
      ['She = Ann Orr [who acts in the nearest sentence before]'],
    ],
    [
      'whoever laughed, with a name that is a noun',
      'Tor Rice met the host Jan Holm, who asked for more. Rice laughed at it. He left.',
      ['He = Tor Rice [who acts in the nearest sentence before]'],
    ],
    ['no pronoun for a person', 'Mrs. Ann Orr left. They wept. It rained.', []],
  ])('%s', (_why, body, expected) => {
    expect(personsIn(body)).toEqual(expected);
  });

  it('tells between whom it lay', () => {
    const { decisions } = coreferenceIn('Mrs. Ann Orr left. Mr. John Dahl stayed. She slept.');
    expect(decisions.map(({ tried }) => tried)).toEqual([
      [
        { name: 'John Dahl', result: 'is not “she”' },
        { name: 'Ann Orr', result: 'can be meant' },
      ],
    ]);
  });
});
