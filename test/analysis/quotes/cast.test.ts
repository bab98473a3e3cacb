import { describe, expect, it } from 'vitest';
import { findNames } from '../../../source/analysis/names/find-names.js';
import { withStandIns } from '../../../source/analysis/quotes/cast.js';
import { readScene } from '../../../source/analysis/quotes/find-quotes.js';
import { articleOf, readingOf } from '../../helpers/article.js';

/** "she = Ann Orr" for each mention that is not one of the name's printed forms. */
function standInsOf(body: string): string[] {
  const reading = readingOf(articleOf(body));
  const names = findNames(reading);
  return withStandIns(names, readScene(reading, names).cast).flatMap(
    ({ name, aliases, mentions }) =>
      mentions
        .map(({ start, end }) => body.slice(start, end))
        .filter((text) => !aliases.includes(text))
        .map((text) => `${text} = ${name}`),
  );
}

describe('withStandIns', () => {
  it.each<[string, string, string[]]>([
    [
      'he and she as subjects',
      'Mayor Ann Orr met John Dahl in the town hall. She left early. He stayed for Mrs. Orr.',
      ['She = Ann Orr', 'He = John Dahl'],
    ],
    [
      'a verb is no title',
      'Mr. John Dahl died on Monday. “We will miss John Dahl.” He had been ill.',
      ['He = John Dahl'],
    ],
    [
      'nobody of another item of a live page',
      'The Latest on the strike in Tarn:\n\n11:45 a.m.\n\nMayor John Dahl met the dockers. He left early.\n\n9 a.m. EST\n\nHe slept.',
      ['He = John Dahl'],
    ],
    ['nobody before', 'He left early. Ann Orr stayed.', []],
  ])('%s', (_why, body, expected) => {
    expect(standInsOf(body).sort()).toEqual(expected.sort());
  });
});
