import { describe, expect, it } from 'vitest';
import { groupSources } from '../../../source/merge/articles/near-copies.js';
import { briefingOf } from '../../helpers/briefing.js';
import type { Article } from '../../../source/model/article.js';

const WIRE =
  'The ferry Aurora ran aground off Tarn on Monday with ninety people on board. Divers found a hole of two metres in her hull, the ' +
  'coast guard said. All passengers were brought to the island of Merrow by noon. The captain, who has sailed the strait for thirty ' +
  'years, told the harbour master that the rudder had failed. The company has run the line since 1962.';
const REWRITE =
  'Ninety passengers are safe on Merrow after their ship hit rocks near Tarn. According to rescuers the hull of the Aurora was torn open. ' +
  'Her master blames the rudder. Trade unions had warned for months that the old vessel was badly kept.';

const groups = (...texts: readonly (readonly [string, Partial<Article>?])[]): string[] =>
  groupSources(
    texts.flatMap(([body, article], i) => briefingOf(`a${i}`, body, { article }).articles),
  ).map(({ sourceGroup }) => sourceGroup);

describe('groupSources', () => {
  it('puts a copy with the original, which is the older', () => {
    expect(
      groups(
        [WIRE.replace('two metres', '2 metres'), { publishedAt: '2021-12-29' }],
        [WIRE, { publishedAt: '2021-12-28T09:00' }],
        [REWRITE],
      ),
    ).toEqual(['a1', 'a1', 'a2']);
  });
  it('sees a copy whose end was cut off', () => {
    expect(groups([WIRE], [WIRE.slice(0, 200)])).toEqual(['a0', 'a0']);
  });
  it('believes a credit line before the clock', () => {
    const dateline = { place: 'Tarn', agency: 'Strait Press', date: undefined };
    expect(
      groups(
        [WIRE, { publisher: 'Daily Tarn', dateline }],
        [WIRE, { publisher: 'Strait Press', publishedAt: '2021-12-29' }],
      ),
    ).toEqual(['a1', 'a1']);
  });
  it('leaves empty texts alone', () => {
    expect(groups([''], [''])).toEqual(['a0', 'a1']);
  });
});
