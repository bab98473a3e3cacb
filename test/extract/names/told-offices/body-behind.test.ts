import { expect, it } from 'vitest';
import { namesIn, rowsIn } from '../../../helpers/quotes.js';

const toldIn = (body: string): string[] =>
  namesIn(body).flatMap(({ kind, offices }) =>
    kind === 'person' ? offices.map(({ told }) => told) : [],
  );

it.each([
  ['“It rains,” said Ann Lind, president, Merrow Coastal Outings.', ['president, Merrow Coastal Outings']],
  ['“It rains,” said Ann Lind, owner, Velmwork (she is 45).', ['owner, Velmwork']],
  ['“It rains,” said Ann Lind, dean and professor of law, Lund School of Trade at Merrow University.', ['dean and professor of law, Lund School of Trade at Merrow University']],
  ['Ann Lind, Chief Press Officer, Harbours, said it rained.', ['chief press officer, Harbours']],
  ['Ann Lind, spokeswoman, Ministry of Ports, left.', ['spokeswoman']],
  ['They met Ann Lind, spokeswoman, Ministry of Ports.', ['spokeswoman, Ministry of Ports']],
  // another person, a day, an article, somebody else’s
  ['Ann Lind, mayor, Bo Orr, clerk, and Per Vale, judge, met.', ['mayor', 'clerk', 'judge']],
  ['They met Ann Lind, mayor, Monday.', ['mayor']],
  ['Ann Lind, the president, Oldby’s first, said it rained.', ['president']],
  ['Ann Lind, a teacher, Oldby United’s coach Bo Orr and others left.', ['teacher', 'Oldby United’s coach']],
  ['Ann Lind, Mayor Bo King, and Per Vale met.', ['mayor']],
])('%s', (body, told) => {
  expect(toldIn(body)).toEqual(told);
}); // prettier-ignore

it.each([
  ['“It rains,” Captain Ann Lind, Chief Press Officer, Harbours, said.', 'direct | Ann Lind | It rains,'],
  ['Ann Lind, president, Merrow Foods, said “it rains”.', 'direct | Ann Lind | it rains'],
])('whose words they are: %s', (body, row) => {
  expect(rowsIn(body)).toEqual([row]);
}); // prettier-ignore
