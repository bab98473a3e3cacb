import { describe, expect, it } from 'vitest';
import { chainsOf } from '../../../source/extract/coreference/read-coreference.js';
import { coreferenceIn } from '../../helpers/coreference.js';

/** "she = Ann Orr" for each mention that is not one of the name's printed forms. */
function inferredIn(body: string): string[] {
  const { names, coreference } = coreferenceIn(body);
  return chainsOf(names, coreference).flatMap(({ name, aliases, mentions }) =>
    mentions
      .map(({ start, end }) => body.slice(start, end))
      .filter((text) => !aliases.includes(text))
      .map((text) => `${text} = ${name}`),
  );
}

describe('chainsOf', () => {
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
    [
      'the holder of an office',
      'Mayor Ann Orr met the dockers in Tarn. The mayor said it was late.',
      ['mayor = Ann Orr'],
    ],
    ['nobody before', 'He left early. Ann Orr stayed.', []],
  ])('%s', (_why, body, expected) => {
    expect(inferredIn(body).sort()).toEqual(expected.sort());
  });
});
