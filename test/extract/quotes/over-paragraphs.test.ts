import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

const speakers = (body: string): string[] => rowsIn(body).map((row) => row.split(' | ').slice(1).join(': ')); // prettier-ignore

describe('a quotation that goes on behind captions', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'one caption',
      '“We left at noon and it rained,” Ann Orr said. “The quay was full.\n\nA boat at the quay\n\n“Nobody slept that night.”',
      ['We left at noon\nThe quay was full.\nNobody slept that night.'],
    ],
  ])('%s', (_why, body, [first = '']) => {
    const rows = speakers(body);
    expect(rows).toHaveLength(1);
    for (const words of first.split('\n')) expect(rows[0]).toContain(words);
  });

  it.each<[string, string]>([
    ['a mark that was closed', '“We left at noon,” Ann Orr said. “The quay was full.”\n\nA boat at the quay\n\n“Nobody slept that night.”'],
    ['a caption with marks', '“We left at noon,” Ann Orr said. “The quay was full.\n\nA boat at “Old Quay”\n\n“Nobody slept that night.”'],
    ['a line that opens what follows', '“We left at noon,” Ann Orr said. “The quay was full.\n\nAfterwards, Per Holm said:\n\n“Nobody slept that night.”'],
  ])('not behind %s', (_why, body) => {
    const first = speakers(body).find((row) => row.includes('noon'));
    expect(first).toContain('The quay was full.');
    expect(first).not.toContain('Nobody slept');
  }); // prettier-ignore
});

describe('a speech of few words that goes on in the next paragraph', () => {
  const NEXT = '\n\n“They go extinct.”';

  it.each([
    ['few words', `“Dictators are like dinosaurs,” Ann Orr said.${NEXT}`],
    ['“but”', '“The old dictators of the south are very much like the dinosaurs,” Ann Orr said.\n\n“But they go extinct.”'],
  ])('%s', (_why, body) => {
    const rows = speakers(body);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('go extinct.');
  }); // prettier-ignore

  it.each([
    ['an answer', `“Dictators are like dinosaurs,” Ann Orr replied.${NEXT}`],
    ['a speech of more words', `“The old dictators of the south are very much like the dinosaurs,” Ann Orr said.${NEXT}`],
    ['a deed in between', `“Dictators are like dinosaurs,” Ann Orr said. Per Holm rose.${NEXT}`],
    ['a speaker in front', `Ann Orr said, “Dictators are like dinosaurs.”${NEXT}`],
    ['a speech of two parts', `“Dictators,” Ann Orr said, “are dinosaurs.”${NEXT}`],
  ])('not behind %s', (_why, body) => {
    const first = speakers(body).find((row) => row.includes('ictators'));
    expect(first).not.toContain('extinct');
  }); // prettier-ignore
});

describe('a quotation without a mark in front of the paragraphs that it goes on in', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'is one of all',
      'Ann Orr wrote: “We left at nine.\n\nIt was cold. We had no coats.\n\nNobody came for us.”\n\nLind slept.',
      ['direct | Ann Orr | We left at nine. It was cold. We had no coats. Nobody came for us.'],
    ],
    [
      'ends where another says more right behind it',
      'Ann Orr wrote: "We left at nine.\n\nIt was cold that night." "I slept well on the boat," said Per Lind.',
      [
        'direct | Ann Orr | We left at nine. It was cold that night.',
        'direct | Per Lind | I slept well on the boat,',
      ],
    ],
    [
      'is of the clause whose marked words it goes on with',
      'Ann Orr said Lind "hid in the old flat. He was behind the door.\n\nHe fired at the crew and ran. "\n\nThe town slept.',
      [
        'mixed | Ann Orr | Lind "hid in the old flat. He was behind the door. He fired at the crew and ran.',
      ],
    ],
  ])('%s', (_why, body, rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});
