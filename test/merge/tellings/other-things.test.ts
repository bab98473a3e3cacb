// Two tellings with one verb: by which rule they are of others, if they are.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { compareTellings } from '../../../source/merge/tellings/other-things.js';
import { articleOf } from '../../helpers/article.js';

function placeOf(text: string, id: string) {
  const { articles, events } = extractArticle(
    articleOf(`${text}\n\nIt rained all week.`, { id, publishedAt: '2021-12-23', title: 'News' }),
  );
  const [article] = articles;
  const occurrence = events
    .flatMap(({ occurrences }) => occurrences)
    .find(({ start, verb }) => start < text.length && verb !== undefined);
  if (article === undefined || occurrence === undefined) throw new Error(`no event in ${text}`);
  return { article, occurrence };
}

const ruleOf = (a: string, b: string): string | undefined =>
  compareTellings(placeOf(a, 'a'), placeOf(b, 'b'))?.rule;

describe('two tellings of others', () => {
  it.each([
    [
      'The Union Bank lent Kenya 90 million euros on Monday.',
      'The Union Bank lent Peru 40 million euros on Monday.',
      'done to, with or for another name',
    ],
    [
      'Norway beat Denmark 3-1 on Saturday.',
      'Denmark beat Iceland 3-1 on Saturday.',
      'who suffers it in the one does it in the other, to another',
    ],
    [
      'A court in Lyon jailed a driver on Tuesday for manslaughter.',
      'A court in Lyon jailed an accountant on Tuesday for forgery.',
      'two others in their slots',
    ],
    [
      'A bridge collapsed in Genoa on Tuesday, killing four people.',
      'A crane collapsed in Genoa on Tuesday, killing two people.',
      'another, with other figures',
    ],
    [
      'The council of Tarn voted on Tuesday to cut the school budget by 12 percent.',
      'The council of Tarn voted on Tuesday to cut the library budget by 30 percent.',
      'another, with other figures',
    ],
    [
      'A fire gutted a library in Dundee on Tuesday.',
      'A warehouse in Dundee was gutted by a fire on Tuesday.',
      'another in one slot, and all else is the same',
    ],
    [
      'The health minister of Latvia resigned on Thursday.',
      'The transport minister of Latvia resigned on Thursday.',
      'another in one slot, and all else is the same',
    ],
  ])('%s / %s', (a, b, rule) => {
    expect(ruleOf(a, b)).toBe(rule);
    expect(ruleOf(b, a)).toBe(rule);
  });

  it.each([
    [
      'a word like a wide one',
      'A court jailed a banker for two years on Monday.',
      'A court jailed a baker for two years on Monday.',
    ],
    [
      'a clause of a clause',
      'A ferry with 80 people on board capsized on Friday, killing 12.',
      'Divers found bodies in the Ana, the ferry that capsized on Friday, and 19 are dead.',
    ],
    ['a wide word', 'A fire gutted a library in Dundee.', 'A fire gutted a building in Dundee.'],
    ['words for one', 'A court jailed a priest on Monday.', 'A court jailed a bishop on Monday.'],
    [
      'the same figure',
      'A crane killed five welders in Genoa on Tuesday.',
      'A crane killed five painters in Genoa on Tuesday.',
    ],
    [
      'the other is mentioned, too',
      'Police raided a mosque in Tarn on Monday. It stands beside a bakery.',
      'Police raided a bakery in Tarn on Monday.',
    ],
    [
      'where it is done',
      'Police arrested a judge in a park on Monday.',
      'Police arrested a judge in a garage on Monday.',
    ],
    ['another verb', 'The council bought a mill on Monday.', 'The council sold a barn on Monday.'],
    [
      'one side names nobody',
      'The court jailed Bo Berg on Monday.',
      'It jailed a welder on Monday.',
    ],
  ])('near miss: %s', (_why, a, b) => {
    expect(ruleOf(a, b)).toBeUndefined();
  });
});
