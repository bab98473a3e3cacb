// The README's table of keys is the table of actions. `README=write npm test` writes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { keyMarkdown } from '../../../source/ui/state/keymap.js';

const README = fileURLToPath(new URL('../../../README.md', import.meta.url));
const SECTION = /(?<=<!-- keys -->\n\n)[\s\S]*?(?=\n\n<!-- \/keys -->)/;

/** A table without the blanks that align its columns. */
const plain = (markdown: string): string => markdown.replace(/ *\| */g, '|').replace(/-+/g, '-');

it('the README names every key and what it does', () => {
  const readme = readFileSync(README, 'utf8');
  if (process.env.README === 'write') writeFileSync(README, readme.replace(SECTION, keyMarkdown()));
  expect(plain(SECTION.exec(readFileSync(README, 'utf8'))?.[0] ?? '')).toBe(plain(keyMarkdown()));
});
