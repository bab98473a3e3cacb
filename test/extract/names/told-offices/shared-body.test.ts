import { expect, it } from 'vitest';
import { namesIn } from '../../../helpers/quotes.js';

const toldOf = (body: string, person: string): string[] =>
  namesIn(body)
    .find(({ name }) => name === person)
    ?.offices.map(({ told }) => told) ?? [];

it.each([
  ['Oldby Reds owner Ann Lind, CEO Per Vale and general manager Bo Orr left.', 'Oldby Reds general manager'],
  ['They met Merrow’s chairman Ann Lind and chief executive Bo Orr.', 'Merrow’s chief executive'],
  ['At Merrow Bank, chief executive Bo Orr said it rained.', 'Merrow Bank chief executive'],
  ['As for the Oldby Reds, manager Bo Orr said nothing.', 'Oldby Reds manager'],
  // no post of that body, no body, no body that opens it
  ['Oldby Reds owner Ann Lind and singer Bo Orr left.', 'singer'],
  ['Mayor Ann Lind and spokesman Bo Orr left.', 'spokesman'],
  ['At the World Cup, captain Bo Orr scored.', 'captain'],
  ['For Friday, manager Bo Orr picked nobody.', 'manager'],
  ['Merrow Bank closed, chief executive Bo Orr said.', 'chief executive'],
])('%s', (body, told) => {
  expect(toldOf(body, 'Bo Orr')).toEqual([told]);
}); // prettier-ignore
