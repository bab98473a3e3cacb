// The pictures of the README are what the program draws. `README=write npm test` writes them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pathOf, pictureOf, PICTURES } from '../../tools/pictures/pictures.js';

it.each(PICTURES)('$name', async (picture) => {
  const drawn = await pictureOf(picture);
  const path = pathOf(picture);
  if (process.env.README === 'write') writeFileSync(path, drawn);
  expect(readFileSync(path, 'utf8')).toBe(drawn);
  expect(readFileSync('README.md', 'utf8')).toContain(`pictures/${picture.name}.svg`);
});
