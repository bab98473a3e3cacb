import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

/** [text, the quotes in it]: who signs behind the words or below them, with a dash or without. */
const SIGNED: readonly (readonly [string, ...string[]])[] = [
  ['“The ferry was late again.”\n\nRana Holm, former diver', 'direct | Rana Holm | The ferry was late again.'],
  ['“The ferry was late again.”\n\nFormer union president Olof Berg.', 'direct | Olof Berg | The ferry was late again.'],
  ['“The ferry was late again.”\n\nRana Holm\n\nTeacher, Oldby', 'direct | Rana Holm | The ferry was late again.'],
  ['“We need the ferry.” Rana Holm, 44, nurse', 'direct | Rana Holm | We need the ferry.'],
]; // prettier-ignore

/** [text, the quotes in it]: a name that heads what is below it, a caption, a place. */
const UNSIGNED: readonly (readonly [string, ...string[]])[] = [
  ['“The ferry was late again,” Olof Berg said.\n\nRana Holm, former diver', 'direct | Olof Berg | The ferry was late again,'],
  ['Olof Berg, baker\n\n“The ferry was late again.”\n\nRana Holm, former diver\n\n“It was early.”', 'direct | Olof Berg | The ferry was late again.', 'direct | Rana Holm | It was early.'],
  ['“The ferry was late again.”\n\nRana Holm\n\n“It was early.”', 'direct | () | The ferry was late again.', 'direct | () | It was early.'],
  ['“The ferry was late again.”\n\nRana Holm, of the harbour board, wrote that in May.', 'direct | () | The ferry was late again.'],
  ['“The ferry was late again.”\n\nOldby, Norland', 'direct | () | The ferry was late again.'],
  ['“The ferry was late again.” Rana Holm, 44, wept.', 'direct | () | The ferry was late again.'],
]; // prettier-ignore

describe('a name without a verb behind words or below them', () => {
  it.each([...SIGNED, ...UNSIGNED])('%s', (body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});
