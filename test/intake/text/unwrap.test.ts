import { describe, expect, it } from 'vitest';
import { readLines } from '../../../source/intake/text/unwrap.js';

const texts = (text: string): string[] => readLines(text).map((line) => String(line.text));

const FIRST =
  'The harbour court freed the captain of the ferry on Friday, eight months after she had steered it on the rocks off the northern cape in a gale that nobody had foretold.';
const SECOND =
  '“I have slept badly since then,” Rut Klerk told the judges, who had heard forty people in nine days and read the log of every boat that was out that night.';
const THIRD =
  'The owners of the ferry may appeal within two weeks. Their counsel said that they would read the ruling first and then talk to the families of the dead.';
const BODY = [FIRST, SECOND, THIRD];
const HEAD = ['Court frees captain of ferry', 'By Tor Vikander', '3 May 2021'];

/** The words of a paragraph in rows of such a width. */
function wrap(paragraph: string, width: number): string[] {
  const rows: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      rows.splice(-1, 1, `${last} ${word}`);
    else rows.push(word);
  }
  return rows;
}
const wrapped = (width: number): string[][] => BODY.map((paragraph) => wrap(paragraph, width));

describe('readLines', () => {
  it.each([36, 44, 60, 72, 78, 100])('joins rows of %i columns, parted by blank ones', (width) => {
    const text = [...HEAD, ...wrapped(width).map((rows) => rows.join('\n'))].join('\n\n');
    expect(texts(text)).toEqual([...HEAD, ...BODY]);
  });

  it('joins them whatever long row stands between', () => {
    const link = `https://lamp.example/${'a'.repeat(180)}`;
    const text = [...HEAD, link, ...wrapped(72).map((rows) => rows.join('\n'))].join('\n\n');
    expect(texts(text)).toEqual([...HEAD, link, ...BODY]);
  });

  it('tells paragraphs by rows that are set in', () => {
    const rows = wrapped(70).map(([first = '', ...others]) =>
      [`    ${first}`, ...others].join('\n'),
    );
    expect(texts(`${HEAD.join('\n\n')}\n\n${rows.join('\n')}`)).toEqual([...HEAD, ...BODY]);
  });

  it('tells them by short last rows', () => {
    expect(texts(`${HEAD.join('\n\n')}\n\n${wrapped(66).flat().join('\n')}`)).toEqual([
      ...HEAD,
      ...BODY,
    ]);
    expect(texts([...HEAD, ...wrapped(66).flat()].join('\n\n'))).toEqual([...HEAD, ...BODY]);
  });

  it('takes marks of quotation off, and the lists of a browser of text', () => {
    const text = [...HEAD, ...wrapped(66).map((rows) => rows.join('\n'))].join('\n\n');
    const quoted = text.replace(/^/gm, '> ');
    expect(texts(quoted)).toEqual([...HEAD, ...BODY]);
    const dumped = text.replace('By Tor', 'By [2]Tor').replace(/^/gm, '   ');
    expect(
      texts(
        `${dumped}\n\nReferences\n\n   1. https://lamp.example/\n   2. https://lamp.example/tor`,
      ),
    ).toEqual([...HEAD, ...BODY]);
    // w3m prints the marks of its list, too
    const bare = text.replace('By Tor', 'By [2]Tor');
    expect(
      texts(`${bare}\n\nReferences:\n\n[1] https://lamp.example/\n[2] https://lamp.example/tor`),
    ).toEqual([...HEAD, ...BODY]);
    // what an article names as its sources is no list of links
    expect(texts(`${text}\n\nReferences:\n\n[1] Orr, The Storm`).at(-1)).toContain('Orr');
  });

  it('makes words whole that were cut at the end of a row', () => {
    const rows = [
      'The harbour court freed the captain of the ferry on Fri-',
      'day, eight months after the well-known ship had sunk off',
      'the cape in a gale. Three judges had heard forty people in',
      'nine days, among them a builder of boats who is not well-',
      'known, a girl of four-',
      'year schools and the crew of the lifeboat, which that life-',
      'boat came to save.',
    ];
    const [joined] = texts(rows.join('\n'));
    expect(joined).toContain('on Friday, eight');
    expect(joined).toContain('not well-known, a girl');
    expect(joined).toContain('four-year schools');
    expect(joined).toContain('that lifeboat came');
  });

  it.each([
    [
      'a menu',
      [
        'Home',
        'News of the day and of the week',
        'Sport',
        'Contact us',
        'About the paper',
        'Imprint',
      ],
    ],
    [
      'verse',
      [
        'The ferry left the quay at dawn',
        'and no one waved',
        'A gull stood on the bollard there',
        'as if it slept',
        'and then the gale',
        'came in from sea and took the rope',
      ],
    ],
    ['paragraphs of a row each', BODY],
    ['quotations among other rows', ['> He left.', 'She stayed.', 'Both rowed.', 'Nobody came.']],
  ])('leaves rows alone that merely follow one another: %s', (_, rows) => {
    expect(texts(rows.join('\n'))).toEqual(rows);
  });

  it('joins rows with a blank one between each, where few are broken', () => {
    const body = [
      'The judge sent a builder to prison on Tuesday over the fall of a wall that had killed two men.',
      'Relatives wept in the gallery.',
      '“You were told three times that the wall would not stand, and three times you left,” she said.',
      'The firm, which once had forty people and a crane of its own on the quay, closed last year.',
    ];
    const rows = [...HEAD, ...body.flatMap((text) => wrap(text, 80))];
    expect(texts(rows.join('\n\n'))).toEqual([...HEAD, ...body]);
  });

  it('leaves short paragraphs of a row each as they are', () => {
    const rows = [
      'The premier of Norland names a new minister for railways after a vote of the house',
      'Analysis by Rut Klerk, chief political writer of the Norland Courier',
      'Published on Wednesday, 19 January 2022, and updated at noon',
      'The premier named a surgeon, who had never sat in a parliament before.',
      'Nobody in the house had heard of her until the evening, and few will.',
      'Her party holds the railways to be the one thing that everybody can see',
      'She takes over on Monday.',
    ];
    expect(texts(rows.join('\n\n'))).toEqual(rows);
  });

  it('numbers lines as the file does', () => {
    const text = [...HEAD, ...wrapped(72).map((rows) => rows.join('\n'))].join('\n\n');
    expect(readLines(text).map(({ number }) => number)).toEqual([1, 3, 5, 7, 11, 15]);
  });
});
