// What an agent said, told of whom or what it was said.
import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../../helpers/quotes.js';

const ROWS: readonly (readonly [body: string, ...rows: string[]])[] = [
  ['The league was urged by Ida Brandt to move the game.', 'indirect | Ida Brandt | The league was urged to move the game'],
  ['The driver was told by a policeman that the bridge was shut.', 'indirect | (a policeman) | the bridge was shut'],
  ['The mood in the camp was described by Omar Haddad as “grim”.', 'mixed | Omar Haddad | The mood in the camp was described as “grim”'],
  ['The mayor was accused by the union of hiding the bill.', 'indirect | (the union) | The mayor was accused of hiding the bill'],
  ['The jurors were asked by Judge Ito to leave the court.', 'indirect | Ito | The jurors were asked to leave the court'],
  // near misses: no agent, an agent that is nobody, nothing behind it, not said at all
  ['The league was urged to move the game.'],
  ['The driver was told by phone that the bridge was shut.'],
  ['The mayor was not accused by Omar Haddad of hiding the bill.'],
  ['The jurors were asked by Monday to leave the court.'],
  ['The plan was praised by Ida Brandt.'],
]; // prettier-ignore

describe('passiveReport', () => {
  it.each(ROWS)('%s', (body, ...expected) => {
    expect(rowsIn(body)).toEqual(expected);
  });
});
