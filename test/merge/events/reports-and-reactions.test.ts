// One report of a paper told by three is one event; what answers it, and the report of another paper, are others. So is what happens
// once, or with one figure, on two printed days.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { articleOf } from '../../helpers/article.js';

const AROUND =
  '\n\nThe talks on it go on. Many in the town follow them on the radio. Rain is forecast for the weekend.';

/** Whether two sentences that open articles of one day are one event. */
function areOne(a: string, b: string): boolean {
  const briefing = mergeBriefings(
    [a, b].map((sentence, at) =>
      extractArticle(
        articleOf(sentence + AROUND, { id: `a${at}`, publishedAt: '2021-12-17', title: 'Tarn' }),
      ),
    ),
  );
  return briefing.events.some(
    ({ occurrences }) =>
      occurrences.some(({ articleId, start }) => articleId === 'a0' && start < a.length) &&
      occurrences.some(({ articleId, start }) => articleId === 'a1' && start < b.length),
  );
}

describe('one report of a paper', () => {
  it.each([
    [
      'markets',
      'The Tarn Chronicle reported on Friday that Orlow Lines was softening its stand on cutting pay.',
      'The Tarn Chronicle first reported on Friday that Orlow Lines, which fought the last round, has decided to accept cuts.',
    ],
    [
      'sport',
      'The Sarmin Post reported on Friday that Berg United is in talks over a sale of the stadium.',
      'The Post reported on Friday that the owner of Berg United wants talks on the sale of its stadium.',
    ],
    [
      'a court',
      'The Harbour Gazette reported on Friday that the Lind trial may start anew over a juror.',
      'The Harbour Gazette reported on Friday that one juror of the Lind trial knew a witness.',
    ],
  ])('is one event: %s', (_field, a, b) => {
    expect(areOne(a, b)).toBe(true);
  });

  it.each([
    [
      'another paper',
      'The Tarn Chronicle reported on Friday that Orlow Lines was softening its stand on cutting pay.',
      'The Sarmin Post reported on Friday that Orlow Lines, which fought the last round, has decided to accept cuts.',
    ],
    [
      'another matter',
      'The Tarn Chronicle reported on Friday that Orlow Lines was softening its stand on cutting pay.',
      'The Tarn Chronicle reported on Friday that the mayor of Sarmin had a second house.',
    ],
  ])('near miss: %s', (_why, a, b) => {
    expect(areOne(a, b)).toBe(false);
  });
});

describe('a reaction and what it answers', () => {
  it.each([
    [
      'a union and a paper',
      'Orlow Lines pushed back on Friday on a report claiming that the ferry firm was dropping its opposition to pay cuts.',
      'The Tarn Chronicle reported on Friday that Orlow Lines, the ferry firm, was softening its opposition to pay cuts.',
    ],
    [
      'a party and a ruling',
      'The Green League slammed on Friday the ruling that lets Orlow Lines dump waste in the bay of Tarn.',
      'Judges ruled on Friday that Orlow Lines may dump waste in the bay of Tarn.',
    ],
    [
      'a state and a strike',
      'Norland condemned on Friday the air strikes that killed nine people in the port of Kadir.',
      'Sundland’s air strikes killed nine people in the port of Kadir on Friday.',
    ],
    [
      'a fan club and a sale',
      'The Berg United fan club applauded on Friday the sale of the club to a brewer from Tarn.',
      'A brewer from Tarn bought the Berg United club on Friday.',
    ],
  ])('are two: %s', (_who, a, b) => {
    expect(areOne(a, b)).toBe(false);
  });

  it.each([
    [
      'the same reaction twice',
      'The Green League slammed on Friday the ruling that lets Orlow Lines dump waste in the bay of Tarn.',
      'On Friday the Green League denounced the ruling that lets Orlow Lines dump its waste in the bay.',
    ],
    [
      'the same deed twice',
      'Sundland’s air strikes killed nine people in the port of Kadir on Friday.',
      'Nine people were killed in air strikes on the port of Kadir on Friday.',
    ],
  ])('near miss: %s', (_why, a, b) => {
    expect(areOne(a, b)).toBe(true);
  });
});

describe('two printed days of one thing', () => {
  it.each([
    [
      'the last time',
      'Talks were last held on 9 December in Torvik, when they broke up after two hours.',
      'The last talks were held on 10 December in Torvik.',
    ],
    [
      'a deed with its figure',
      'The navy of Norland caught 26 pirates with rifles and ladders on three skiffs off Tarn on Thursday.',
      'Off Tarn 26 pirates with ladders and rifles were caught on Wednesday on three skiffs by the navy of Norland.',
    ],
  ])('are one event: %s', (_why, a, b) => {
    expect(areOne(a, b)).toBe(true);
  });

  it.each([
    [
      'what happens again',
      'Talks were held on 9 December in Torvik, when they broke up after two hours.',
      'More talks were held on 10 December in Torvik.',
    ],
    [
      'another figure',
      'The navy of Norland caught 26 pirates with rifles and ladders on three skiffs off Tarn on Thursday.',
      'Off Tarn seven pirates with ladders and rifles were caught on Wednesday on a skiff by the navy of Norland.',
    ],
  ])('near miss: %s', (_why, a, b) => {
    expect(areOne(a, b)).toBe(false);
  });
});
