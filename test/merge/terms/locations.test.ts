// Which names are places where something happens, and which two cannot be one.
import { describe, expect, it } from 'vitest';
import { locationsIn } from '../../../source/merge/terms/locations.js';
import { briefingOf } from '../../helpers/briefing.js';

const PERSON = { name: 'Lind', kind: 'person' as const };

function placesIn(body: string): readonly string[] {
  const { articles, names } = briefingOf('a', body, {
    names: body.includes('Lind') ? [PERSON] : [],
    dates: body.includes('May') ? [{ text: 'May', value: '2021-05' }] : [],
  });
  return locationsIn(articles, names).within('a', { start: 0, end: body.length });
}

describe('places', () => {
  it.each([
    ['A bomb went off in Kadir.', ['kadir']],
    ['A market in the northern town of Sarmin burned.', ['sarmin']],
    ['The boat sank off Larne Bay.', ['larne bay']],
    ['Rain fell in Kadir May 3.', ['kadir']],
    ['Snow slid on Mount Larne.', ['mount larne']],
    ['Two drowned at Lake Tarn.', ['lake tarn']],
    ['Six died in Turkish waters near Tarn.', ['turkey', 'tarn']],
  ])('reads %s', (body, expected) => {
    expect(placesIn(body)).toEqual(expected);
  });
  it.each([
    'It opened in May.',
    'Voters trust in Lind.',
    'He waited in Kadir’s station.',
    'A fire broke out in Tarn Road.',
    'Kadir burned.',
    'She sat on Kadir.',
    'They met at Sarmin.',
  ])('reads none in %s', (body) => {
    expect(placesIn(body)).toEqual([]);
  });

  const differ = (body: string, a: string, b: string): boolean =>
    locationsIn(briefingOf('a', body).articles, []).differ([a], [b]);
  it.each<[string, string, string, string, boolean]>([
    ['two towns', 'A fire in Kadir. A fire in Sarmin.', 'kadir', 'sarmin', true],
    ['a town that an article puts in another place', 'In Kadir, Sarmin.', 'kadir', 'sarmin', false],
    ['a mountain and a town', 'On Mount Larne. Near Sarmin.', 'mount larne', 'sarmin', true],
    ['a mountain near a town', 'On Mount Larne near Sarmin.', 'mount larne', 'sarmin', false],
    ['a town and a country', 'In Kadir and in Turkey.', 'kadir', 'turkey', false],
    ['a town and a province', 'In Kadir and in Sarmin province.', 'kadir', 'sarmin', false],
    [
      'a place and a longer name of it',
      'In Kadir and in Kadir City.',
      'kadir',
      'kadir city',
      false,
    ],
  ])('%s', (_why, body, a, b, expected) => {
    expect(differ(body, a, b)).toBe(expected);
  });
  it('differ in one part of a country and another, though the one says which country', () => {
    const { articles } = briefingOf('a', 'In Kadir. Near Sarmin in Turkey.');
    const { differ: areApart } = locationsIn(articles, []);
    expect(areApart(['kadir'], ['sarmin', 'turkey'])).toBe(true);
    expect(areApart(['kadir', 'turkey'], ['sarmin', 'turkey'])).toBe(false);
    expect(areApart(['kadir'], ['turkey'])).toBe(false);
  });
  it('are whatever stands mostly behind a preposition, taken for a person', () => {
    const read = (body: string): readonly string[] => {
      const { articles, names } = briefingOf('a', body, {
        names: [{ name: 'Rasht Kala', kind: 'person' }],
      });
      return locationsIn(articles, names).within('a', { start: 0, end: body.length });
    };
    expect(read('A bomb in Rasht Kala. Roads near Rasht Kala.')).toEqual(['rasht kala']);
    expect(read('Trust in Rasht Kala. Rasht Kala spoke.')).toEqual([]);
  });
  it('do not differ where one is not known', () => {
    expect(locationsIn([], []).differ(['kadir'], [])).toBe(false);
  });
});
