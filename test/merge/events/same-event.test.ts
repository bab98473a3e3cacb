import { describe, expect, it } from 'vitest';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { briefingOf, type Findings } from '../../helpers/briefing.js';
import { explainedIfFailing } from '../../helpers/failing.js';

type Told = NonNullable<Findings['events']>[number];
const NAMES = [
  { name: 'Mara Orlow', aliases: ['Mara Orlow', 'Orlow'] },
  'Bo Berg',
  { name: 'Harbour Union', kind: 'organisation' as const },
  { name: 'Tarn', kind: 'place' as const },
];
const BACKGROUND =
  ' Tarn lies on the strait. Its harbour feeds the island. Ferries leave each morning. Fish is sold on the quay. The council owns the piers. Many work there.';

/** Each event told in an article of its own; answers them joined. */
function merge(...told: readonly (Told & { readonly published?: string })[]) {
  const merged = mergeBriefings(
    told.map(({ published = '2021-12-28', ...event }, i) =>
      briefingOf(`a${i}`, `${event.clause}.${BACKGROUND}`, {
        events: [event],
        names: NAMES.filter((name) =>
          (typeof name === 'string' ? [name] : (name.aliases ?? [name.name])).some((form) =>
            event.clause.includes(form),
          ),
        ).map((name) =>
          typeof name === 'string' || name.aliases === undefined
            ? name
            : { ...name, aliases: name.aliases.filter((form) => event.clause.includes(form)) },
        ),
        article: { publishedAt: published },
      }),
    ),
  );
  return explainedIfFailing(merged).events;
}

const STRIKE = 'Dockers of the Harbour Union walked out in Tarn over pay';

describe('same event', () => {
  it.each<[string, Told, Told]>([
    [
      'one day, much the same words',
      { clause: STRIKE, date: '2021-12-20' },
      { clause: 'The dockers walked out over their pay', date: '2021-12-20' },
    ],
    [
      'a week holds the day',
      {
        clause: 'Mara Orlow called a meeting of the Harbour Union for the new year',
        date: '2021-12-25',
      },
      {
        clause: 'Last week Orlow called a new meeting of the union',
        date: '2021-12-20/2021-12-26',
      },
    ],
    [
      'a year holds the day, in the same words',
      { clause: 'Dockers founded the Harbour Union of Tarn', date: '1962-01-01/1962-12-31' },
      { clause: 'Dockers of Tarn founded the Harbour Union', date: '1962-05-04' },
    ],
    [
      'rare names in common',
      { clause: 'Mara Orlow wrote to the Harbour Union', date: '2021-12-20' },
      { clause: 'The Harbour Union had a letter that Orlow wrote at sea', date: '2021-12-20' },
    ],
  ])('joins: %s', (_why, a, b) => {
    expect(merge(a, b)).toHaveLength(1);
  });

  it.each<[string, Told, Told]>([
    ['other days', { clause: STRIKE, date: '2021-12-20' }, { clause: STRIKE, date: '2021-12-23' }],
    [
      'other months',
      { clause: STRIKE, date: '2021-12-01/2021-12-31' },
      { clause: STRIKE, date: '2022-01-01/2022-01-31' },
    ],
    [
      'one day, other deeds',
      { clause: STRIKE, date: '2021-12-20' },
      { clause: 'A fire broke out in a warehouse in Tarn', date: '2021-12-20' },
    ],
    [
      'one day, other people say something alike',
      { clause: 'Mara Orlow said that pay must rise', date: '2021-12-20', people: ['Mara Orlow'] },
      { clause: 'Bo Berg said that pay was fair', date: '2021-12-20', people: ['Bo Berg'] },
    ],
    [
      'a year is too long to hold a day told in other words',
      { clause: 'Dockers struck in Tarn', date: '2021-01-01/2021-12-31' },
      { clause: 'Dockers of the Harbour Union walked out over pay in Tarn', date: '2021-12-20' },
    ],
  ])('keeps apart: %s', (_why, a, b) => {
    expect(merge(a, b)).toHaveLength(2);
  });

  it('takes the finer date, the later word on how it went, and every place', () => {
    const [event] = merge(
      {
        clause: `${STRIKE} and more`,
        date: '2021-12-20/2021-12-26',
        status: 'planned',
        places: ['Tarn'],
        published: '2021-12-18',
      },
      { clause: STRIKE, date: '2021-12-21', places: ['Tarn', 'Merrow'], published: '2021-12-22' },
    );
    expect(event).toMatchObject({
      date: { start: '2021-12-21', end: '2021-12-21' },
      status: 'happened',
      places: ['Tarn', 'Merrow'],
      firstReported: { articleId: 'a0', certain: true },
    });
  });

  it('sums up in the words of the telling that names who acted', () => {
    const [event] = merge(
      { clause: 'They walked out over pay, dockers', date: '2021-12-20' },
      { clause: STRIKE, date: '2021-12-20' },
    );
    expect(event?.summary).toBe(STRIKE);
    expect(event?.summaryRange.articleId).toBe('a1');
  });

  it('sums up what has come about in no line that still expects it', () => {
    const expected = 'Dockers of the Harbour Union are expected to walk out in Tarn over pay';
    const plan = { clause: expected, date: '2021-12-20', status: 'planned' as const };
    const [both] = merge(plan, { clause: 'They walked out in Tarn over pay', date: '2021-12-20' });
    expect(both?.summary).toBe('They walked out in Tarn over pay');
    expect(merge(plan).map(({ summary }) => summary)).toEqual([expected]);
  });

  it('sums up in a whole sentence rather than in a part of one', () => {
    const part = `the day that ${STRIKE}`;
    const [event] = merge(
      { clause: part, date: '2021-12-20' },
      { clause: STRIKE, date: '2021-12-20' },
    );
    expect(event?.summary).toBe(STRIKE);
  });
});
