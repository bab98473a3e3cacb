import { expect, it } from 'vitest';
import { present } from '../../../source/text/values/present.js';

it.each([[0], [''], [null], [false]])('%j is there', (value) => {
  expect(present(value)).toBe(value);
});

it('says that what must be there is not', () => {
  expect(() => {
    present([][0]);
  }).toThrow(TypeError);
});
