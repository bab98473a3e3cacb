import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

describe('readReported', () => {
  it.each([
    ['a clause behind its verb', 'Ann Orr said the quay was shut.', 'indirect | Ann Orr | the quay was shut'],
    ['behind “that”', 'Ann Orr said that the quay was shut.', 'indirect | Ann Orr | the quay was shut'],
    ['in front of its source', 'The quay was shut, Ann Orr said.', 'indirect | Ann Orr | The quay was shut'],
    ['by “according to”', 'The quay was shut, according to Ann Orr.', 'indirect | Ann Orr | The quay was shut'],
    ['around its source', 'The quay, Ann Orr said, was shut.', 'indirect | Ann Orr | The quay was shut'],
    ['with words in marks', 'Ann Orr said the quay was “a ruin of old stones”.', 'mixed | Ann Orr | the quay was “a ruin of old stones”'],
    ['of nobody by name', 'A witness said the quay was shut.', 'indirect | (A witness) | the quay was shut'],
  ])('%s', (_why, body, row) => {
    expect(rowsIn(body)).toEqual([row]);
  }); // prettier-ignore

  it.each([
    ['what was not said', 'Ann Orr never said the quay was shut.'],
    ['what is no saying', 'Ann Orr saw the quay was shut.'],
    ['no source', 'It is said the quay was shut.'],
    ['a question', 'Did Ann Orr say the quay was shut?'],
  ])('none of %s', (_why, body) => {
    expect(rowsIn(body)).toEqual([]);
  });
});
