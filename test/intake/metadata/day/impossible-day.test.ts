import { describe, expect, it } from 'vitest';
import { english } from '../../../../source/languages/english/english.js';
import { splitLines } from '../../../../source/intake/text/lines.js';
import { makeImpossibleDayFinder } from '../../../../source/intake/metadata/day/impossible-day.js';
import { read } from '../../../helpers/intake.js';

const TEXT = 'The old bridge closed on Tuesday. Mara Lind said that it was rotten.';
const find = makeImpossibleDayFinder(english.furniture, english.datelines);
const above = (line: string): string | undefined =>
  find(
    { body: TEXT, publishedAt: undefined },
    splitLines(`Old bridge closes\n\n${line}\n\n${TEXT}`),
  );
const opening = (words: string): string | undefined => {
  const body = `${words}${TEXT}`;
  return find({ body, publishedAt: undefined }, splitLines(body));
};

describe('the day of an article that no calendar has', () => {
  it.each([
    ['31 February 2021', '31 February 2021'],
    ['Published: Feb. 30, 2021 at 10:00', 'Feb. 30, 2021'],
    ['By Mara Holt, 31st of April, 2021', '31st of April, 2021'],
    ['2021-13-45', '2021-13-45'],
    ['9999-99-99', '9999-99-99'],
    ['29/02/2023 10:00', '29/02/2023'],
  ])('stands above the text: %s', (line, day) => {
    expect(above(line)).toBe(day);
  });

  it.each([
    ['OSLO, 31 February 2021 — ', '31 February 2021'],
    ['OSLO (Wire / Post - 31st February, 2021) ', '31st February, 2021'],
  ])('stands in the dateline: %s', (dateline, day) => {
    expect(opening(dateline)).toBe(day);
  });

  it.each([
    '28 February 2021',
    '29/02/2024',
    '02/29/2024',
    'version 31.02.2021',
    'call 2021-13-451',
    '45 people, 2021',
    '28 February 2021, not 31 February 2021',
    'The council had wanted to meet on 31 February 2021, which is no day.',
  ])('is none of what is a day, a number or told: %s', (line) => {
    expect(above(line)).toBeUndefined();
  });

  it('is not looked for in the text, nor where the article has a day', () => {
    expect(opening('The bridge closed on 31 February 2021. ')).toBeUndefined();
    const lines = splitLines(`31 February 2021\n\n${TEXT}`);
    expect(find({ body: TEXT, publishedAt: '2021-03-03' }, lines)).toBeUndefined();
  });

  it('costs one warning with the file, and nothing is resolved against it', async () => {
    const { articles, warnings } = await read(
      `Old bridge closes\n\nBy Mara Holt\n31 February 2021\n\n${TEXT}`,
    );
    expect(articles.map(({ publishedAt }) => publishedAt)).toEqual([undefined]);
    expect(warnings).toEqual([
      {
        path: 'folder/0.txt',
        message: expect.stringMatching(/^states “31 February 2021” as its day/) as string,
      },
    ]);
  });
});
