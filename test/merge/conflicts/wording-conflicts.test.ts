import { describe, expect, it } from 'vitest';
import { wordingConflict } from '../../../source/merge/conflicts/wording-conflicts.js';
import { articlesById } from '../../../source/select/lookups.js';
import { briefingOf } from '../../helpers/briefing.js';

/** The two sides of one quote as two articles print it; undefined where they do not differ in what is said. */
function sides(one: string, other: string): readonly string[] | undefined {
  const [a, b] = [one, other].map((words, at) =>
    briefingOf(`a${at}`, words, { quotes: [{ words, speaker: 'Ada Lind' }] }),
  );
  const [quote] = a?.quotes ?? [];
  if (a === undefined || b === undefined || quote === undefined) throw new Error('no quote');
  const articles = articlesById({ ...a, articles: [...a.articles, ...b.articles] });
  const occurrences = [...quote.occurrences, ...b.quotes.flatMap((same) => same.occurrences)];
  return wordingConflict({ ...quote, occurrences }, articles)?.values.map(({ value }) => value);
}

describe('wordingConflict', () => {
  it.each([
    ['a not', 'We did see the ship that night.', 'We did not see the ship that night.'],
    ['a number', 'They found 12 boats on the quay.', 'They found 14 boats on the quay.'],
    ['a name', 'They asked Orr for the key.', 'They asked Moe for the key.'],
    ['a sum', 'The bank lost $103 billion in May.', 'The bank lost $105 billion in May.'],
    ['a contraction that denies', 'They can pay for it now.', 'They can’t pay for it now.'],
  ])('sees %s', (_what, one, other) => {
    expect(sides(one, other)).toHaveLength(2);
  });

  it.each([
    ['a spelling', 'We analysed the samples again.', 'We analyzed the samples again.'],
    [
      'a sentence that begins within',
      'It works. We tested it twice.',
      'It works. They tested it twice.',
    ],
    ['a shorter print', 'We did not see the ship that night.', 'We did not see the ship.'],
    ['brackets', 'They asked (chief Ada) Orr twice.', 'They asked [mate Ola] Orr twice.'],
    ['another sentence', 'We asked 12 men for the key to the hut.', 'We had 14 boats out at sea.'],
    ['a contraction', 'We can not see the ship.', "We can't see the ship."],
    ['a bracket', 'They asked him for the key to it.', 'They asked [Mr Orr] for the key to it.'],
    ['a title cut short', 'They asked Senator Orr for it.', 'They asked Sen. Orr for it.'],
    ['initials', 'They asked the I.R.S. for it all.', 'They asked the IRS for it all.'],
    ['an s', 'They saw the Merrow Lights there.', 'They saw the Merrow Light there.'],
    [
      'another sentence between',
      'It works. The Berg fleet is out and we paid for Tarn. It works well.',
      'It works. It works well.',
    ],
    [
      'other sentences in one place',
      'It hurt us. Orr is one of 12 men here. Go.',
      'It hurt us. Moe sold 14 boats. Go.',
    ],
  ])('sees nothing in %s', (_what, one, other) => {
    expect(sides(one, other)).toBeUndefined();
  });

  it('sees nothing in two sentences of one article', () => {
    const words = ['They found 12 boats on the quay.', 'They found 14 boats on the quay.'];
    const one = briefingOf('a', words.join(' '), {
      quotes: words.map((text) => ({ words: text })),
    });
    const [quote] = one.quotes;
    const occurrences = one.quotes.flatMap((same) => same.occurrences);
    expect(quote && wordingConflict({ ...quote, occurrences }, articlesById(one))).toBeUndefined();
  });
});
