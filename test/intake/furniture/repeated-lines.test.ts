import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../source/intake/draft.js';
import { splitLines } from '../../../source/intake/text/lines.js';
import { findRepeatedLines } from '../../../source/intake/furniture/repeated-lines.js';

/** A sentence of more than ten words, told of something by which it differs from the others. */
const about = (what: string): string =>
  `The council of the valley met on Tuesday to hear what ${what} had brought home.`;
const FERRY = ['the ferry', 'the mayor', 'the pilot'].map(about);
const TRIAL = ['the judge', 'the widow', 'the clerk'].map(about);
const BOX = about('any reader of this lamp');

const draftOf = (paragraphs: readonly string[]): ArticleDraft => ({
  path: 'a.txt',
  lines: splitLines(paragraphs.join('\n\n')),
  taken: [],
  stated: {},
  numbered: true,
});

/** Every order of some values. */
function ordersOf<T>(values: readonly T[]): T[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((first, index) =>
    ordersOf(values.toSpliced(index, 1)).map((others) => [first, ...others]),
  );
}

/** The lines of each text that its outlet repeats. */
function repeatedIn(
  texts: readonly (readonly string[])[],
  outlets: readonly (string | undefined)[] = texts.map(() => 'Lamp'),
): string[][] {
  const drafts = texts.map(draftOf);
  const isRepeated = findRepeatedLines(drafts, outlets);
  return drafts.map(({ lines }, index) =>
    lines.filter(isRepeated[index]!).map(({ text }) => String(text)),
  );
}

describe('findRepeatedLines', () => {
  const ROWS: readonly [where: string, texts: readonly string[][], repeated: string[]][] = [
    ['two articles', [[...FERRY, BOX], [...TRIAL, BOX]], [BOX]],
    ['two articles, twice in one', [[BOX, ...FERRY, BOX], [...TRIAL, BOX]], [BOX]],
    ['an article twice', [[BOX, ...FERRY, BOX], TRIAL], []],
    ['an article and its copy', [[...FERRY, BOX], [...FERRY, BOX], TRIAL], []],
    ['an article, its copy and another', [[...FERRY, BOX], [...FERRY, BOX], [...TRIAL, BOX]], [BOX]],
    // The news goes on: the first and the last are no copies of each other, but both are of the one between.
    ['three versions of an article', [
      [BOX, ...FERRY],
      [BOX, ...FERRY.slice(1), ...TRIAL.slice(0, 1)],
      [BOX, ...FERRY.slice(2), ...TRIAL.slice(0, 2)],
    ], []],
    // Made of both, it copies either; but it does not hold the box.
    ['two articles, and not in one made of both', [
      [...FERRY, BOX],
      [...TRIAL, BOX],
      [...FERRY, ...TRIAL],
    ], [BOX]],
    // A copy of either, for all that it says: it can't tell that the paragraph is none of theirs.
    ['two articles and a page of nothing else', [[...FERRY, BOX], [...TRIAL, BOX], [BOX]], []],
  ]; // prettier-ignore

  it.each(ROWS)('judges a paragraph of %s alike in all, in any order', (_, texts, repeated) => {
    for (const order of ordersOf(texts))
      for (const [index, found] of repeatedIn(order).entries())
        expect(new Set(found)).toEqual(
          new Set(repeated.filter((text) => order[index]!.includes(text))),
        );
  });

  it('asks of each outlet what it repeats itself', () => {
    const texts = [
      [...FERRY, BOX],
      [...TRIAL, BOX],
    ];
    expect(repeatedIn(texts, ['Lamp', 'Bell'])).toEqual([[], []]);
  });

  it('takes no sentence for repeated where the outlet is not known, but a label', () => {
    const texts = [
      [...FERRY, BOX, 'Share this'],
      [...TRIAL, BOX, 'Share this'],
    ];
    expect(repeatedIn(texts, [undefined, undefined])).toEqual([['Share this'], ['Share this']]);
  });
});
