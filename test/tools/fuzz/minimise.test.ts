import { expect, it } from 'vitest';
import { minimise } from '../../../tools/fuzz/minimise.js';

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
const FILES = [
  file('a', 'one'),
  file('b', 'a long text with the word ferry in it'),
  file('c', 'three'),
];
const holds =
  (word: string) =>
  async (files: typeof FILES | readonly { bytes: Uint8Array }[]): Promise<boolean> =>
    files.some(({ bytes }) => Buffer.from(bytes).includes(word));

it('keeps the one file and the bytes that fail', async () => {
  const kept = await minimise(FILES, holds('ferry'), 1000);
  expect(kept.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
    ['b', 'ferry'],
  ]);
});

it('keeps all where nothing can go', async () => {
  expect(await minimise(FILES, async () => false, 1000)).toEqual(FILES);
});

it('asks no more than it may', async () => {
  let asked = 0;
  const fails = async (): Promise<boolean> => ++asked > 0;
  await minimise(FILES, fails, 5);
  expect(asked).toBe(5);
});
