import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

/** [why, text, the quotes in it] */
const CASES: readonly (readonly [string, string, ...string[]])[] = [
  [
    'whom the surname meant before the kin was named',
    'Jon and his girlfriend, Nye Quell, met at school. Quell has a job.\n\nHer parents, Idris and Anna Quell, met on a plane. “It was late,” Quell said.',
    'direct | Nye Quell | It was late,',
  ],
  [
    'who opened a sentence, not who was named in passing since',
    'Ida Berg, whose sister Anna Berg died, spoke on Sunday. Berg said she would go on.',
    'indirect | Ida Berg | she would go on',
  ],
  [
    'who praised, not who was praised',
    'George Bosk praised his brother Jeb Bosk. Bosk said he was proud.',
    'indirect | George Bosk | he was proud',
  ],
  [
    'the wife, whom “she” tells of, and so on behind it',
    'Idris Quell drowned on Friday.\n\nHis wife, Nye Quell, waited.\n\nQuell said she had rung him. “It was late,” Quell said.',
    'indirect | Nye Quell | she had rung him',
    'direct | Nye Quell | It was late,',
  ],
  [
    'the daughter of one who was killed',
    'Idris Quell was killed on Friday.\n\nHis daughter, Nye Quell, came home. “It was late,” Quell said.',
    'direct | Nye Quell | It was late,',
  ],
  [
    'one who was killed, of what was said before',
    'Idris Quell was killed on Friday.\n\nHis daughter, Nye Quell, came home. “It is late,” Quell had said.',
    'direct | Idris Quell | It is late,',
  ],
  [
    'by the title',
    'Per Lind met Ann Lind. Ms. Lind said it had rained.',
    'indirect | Ann Lind | it had rained',
  ],
  [
    'the kin who spoke, where the surname stood for nobody yet',
    'Per and Ana Lind, who sailed on Monday, lived near.\n\nTheir niece, Eva Lind, told the court that it had rained.\n\n“It was late,” said Lind, a student at Oldby.',
    'indirect | Eva Lind | it had rained',
    'direct | Eva Lind | It was late,',
  ],
  [
    'the mother who spoke, where the surname stood for nobody yet',
    'Anna Lind, a nurse, sailed in March. Her mother, Eva Lind from Velm, said it had rained. “It was late,” Mrs Lind said.',
    'indirect | Eva Lind | it had rained',
    'direct | Eva Lind | It was late,',
  ],
  [
    'not the kin who spoke, where the surname stood for another',
    'Per Lind sailed on Monday. Lind said it had rained.\n\nHis niece, Eva Lind, told the court that it had snowed. “It was late,” Lind said.',
    'indirect | Per Lind | it had rained',
    'indirect | Eva Lind | it had snowed',
    'direct | Per Lind | It was late,',
  ],
  [
    'nobody, where both opened a sentence of one paragraph',
    'Per Lind sang. Karl Lind danced. Lind said it had rained.',
    'indirect | (Lind) | it had rained',
  ],
  [
    'nobody, where titles tell of two and one is named in full',
    'Ismet Tor and his wife came. Mr. Tor left. Ms. Tor wept. Ms. Tor said it had rained.',
    'indirect | (Ms. Tor) | it had rained',
  ],
  [
    'the woman, where the given name is a woman’s',
    'Anna Tor and her husband came. Mr. Tor left. Ms. Tor said it had rained.',
    'indirect | Anna Tor | it had rained',
  ],
  [
    'whose title alone is printed',
    'Ismet Tor came. Mr. Tor left. Mr. Tor said it had rained.',
    'indirect | Ismet Tor | it had rained',
  ],
  [
    'nobody, where “she” may be the one of the two',
    'Hilda Berg left. Ismet Tor came. Mr. Tor sang. Ms. Tor wept. She said it had rained.',
    'indirect | (She) | it had rained',
  ],
  [
    'the one who had the surname to himself before',
    'Per Lind sang. Lind slept. Lind ate.\n\nPer Lind left. Karl Lind danced. Lind said it had rained.',
    'indirect | Per Lind | it had rained',
  ],
  [
    'the son, not the father who was named in passing',
    'Per Lind Jr. pleaded guilty. He wrote a book with his father, Per Lind, in 1999. Lind said he was sorry.',
    'indirect | Per Lind Jr. | he was sorry',
  ],
  [
    'not the wife and the father who were told of since',
    'Per Lind Jr. pleaded guilty.\n\nHis wife, Ann Lind, was there.\n\nThe doctor met his father, Per Lind, in court.\n\nLind said it had rained.',
    'indirect | Per Lind Jr. | it had rained',
  ],
  [
    'the one whom the surname goes on to stand for, paragraphs on',
    [
      'Per Lind was born in Oslo.',
      'Lind met Eva Lind in May.',
      'Lind left school.',
      'Lind sold boats.',
      'It rained.',
      'Lind bought a bank.',
      'It was late.',
      'A deal failed.',
      'The bank failed.',
      'Lind said it had rained.',
    ].join('\n\n'),
    'indirect | Per Lind | it had rained',
  ],
  [
    'nobody known, where nothing tells which of two who stand together',
    [
      'Judge Anna Lind jailed Per Lind, a banker.',
      'It was cold.',
      'It was late.',
      'It rained.',
      'It was late.',
      'It rained.',
      'It was late.',
      'It rained.',
      'Lind said it had rained.',
    ].join('\n\n'),
    'indirect | (Lind) | it had rained',
  ],
  [
    'by the office',
    'Senator Ann Cole and her brother, sheriff Dan Cole, met. Sheriff Cole said it had rained.',
    'indirect | Dan Cole | it had rained',
  ],
  [
    'nobody, where the subject did something to the other',
    'Judge Anna Wu jailed Peter Wu, a banker. Wu said he was sorry.',
    'indirect | (Wu) | he was sorry',
  ],
  [
    'not who is named in a phrase since',
    'Prosecutor Ann Cole spoke.\n\nTaking a line from Eva Cole, the singer, he wore white.\n\nCole said it was murder.',
    'indirect | Ann Cole | it was murder',
  ],
  [
    'not whom a speaker names',
    'Ann Cole left. “I love Eva Cole, the singer,” said Per Lind. Cole said it was murder.',
    'direct | Per Lind | I love Eva Cole, the singer,',
    'indirect | Ann Cole | it was murder',
  ],
  [
    'the widow, not the drowned',
    'Per Lind drowned on Friday.\n\nHis wife, Ann Lind, stood on the quay.\n\n“He left his lunch,” Lind said.',
    'direct | Ann Lind | He left his lunch,',
  ],
  [
    'the brother of one who shot himself',
    'Per Lind shot himself. His brother, Bo Lind, spoke. “It was dark,” Lind told the court.',
    'direct | Bo Lind | It was dark,',
  ],
  [
    'nobody, where a death may be long ago',
    'Per Lind died in May. His son Bo Lind came. Lind said it was late.',
    'indirect | (Lind) | it was late',
  ],
  [
    'the dead, of what he told others',
    'Per Lind drowned on Friday. His wife, Ann Lind, wept. Lind told a friend that he was ill.',
    'indirect | Per Lind | he was ill',
  ],
  [
    'the killer, who killed another',
    'Per Lind shot a bear. He met his son, Bo Lind. Lind said it was late.',
    'indirect | Per Lind | it was late',
  ],
  [
    'nobody, where two are told of together',
    'Per Lind and his wife, Ann Lind, sold the mill. “It was late,” Lind said.',
    'direct | (Lind) | It was late,',
  ],
  [
    'nobody, where the given name alone of one is printed beside the other',
    'Per and Ann Lind sold the mill. “It was late,” Lind said.',
    'direct | (Lind) | It was late,',
  ],
  [
    'who had the surname to himself before the two were told of together',
    'Per Lind sang. Lind slept.\n\nPer Lind and his wife, Ann Lind, left. “It was late,” Lind said.',
    'direct | Per Lind | It was late,',
  ],
  [
    'who is told of by herself since',
    'Per Lind and Ann Lind sold the mill.\n\nAnn Lind wept. “It was late,” Lind said.',
    'direct | Ann Lind | It was late,',
  ],
  [
    'not two who are told of in a phrase',
    'Gifts were sold by Per and Ann Lind.\n\nTheir aunt, Eva Lind, wept. “It was late,” Lind said.',
    'direct | Eva Lind | It was late,',
  ],
  [
    'nobody, where somebody’s wife acts',
    'Per Lind’s wife, Ann Lind, sold the mill. “It was late,” Lind said.',
    'direct | (Lind) | It was late,',
  ],
  [
    'nobody, where kin acts behind one who had no surname alone',
    'Per Lind sold the mill.\n\nHis sister Ann Lind left. “It was late,” Lind said.',
    'direct | (Lind) | It was late,',
  ],
  [
    'by the short title',
    'Senator Per Lind met Governor Ann Lind. Gov. Lind said it had rained.',
    'indirect | Ann Lind | it had rained',
  ],
  [
    'the only one',
    'Per Lind sang. Lind said it had rained.',
    'indirect | Per Lind | it had rained',
  ],
];

describe('settleSurnames', () => {
  it.each(CASES)('%s', (_why, body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});
