import { describe, expect, it } from 'vitest';
import { selectFrom } from '../../source/select/selection.js';
import type { Briefing, Conflict, Event } from '../../source/model/briefing.js';
import { story } from '../helpers/story.js';

const [selection] = selectFrom(story);
const ids = (claims: readonly { readonly id: string }[] = []): string[] =>
  claims.map(({ id }) => id);

/** The story, its first event told with those values. */
const withConflict = (conflict: Conflict): Briefing => ({
  ...story,
  events: story.events.map((event, at) => (at === 0 ? { ...event, conflicts: [conflict] } : event)),
});

describe('selectFrom', () => {
  it('has the news by day and no background', () => {
    expect(ids(selection?.events)).toEqual(ids(story.events));
    expect(ids(selection?.background)).toEqual([]);
  });

  it('heads it with what the headline tells, what came of it, and what is to come', () => {
    expect(ids(selection?.head.whatHappened)).toEqual(['e1']);
    expect(ids(selection?.head.whereItStands)).toEqual(['e2']);
    expect(ids(selection?.head.toCome)).toEqual(['e3']);
    expect(ids(selection?.head.inDispute)).toEqual([]);
  });

  it('names what is to come by day, that of a month by its first', () => {
    const events = story.events.flatMap((event): readonly Event[] =>
      event.id === 'e2'
        ? []
        : event.id === 'e3' && event.date
          ? [
              event,
              {
                ...event,
                id: 'e4',
                summaryRange: { ...event.summaryRange, start: 0, end: 12 },
                summary: 'The harbour board hears owners, crews and insurers on tolls',
                importance: 9,
                date: { ...event.date, start: '2022-01-01', end: '2022-01-31' },
              },
            ]
          : [event],
    );
    const [{ events: listed, head } = { events: [], head: undefined }] = selectFrom({
      ...story,
      events,
    });
    expect(ids(listed)).toEqual(expect.arrayContaining(['e3', 'e4']));
    expect(ids(head?.toCome)).toEqual(['e4', 'e3']);
  });

  it('lets one speaker finish before the next', () => {
    expect(selection?.quotes.map(({ speaker }) => speaker)).toEqual([
      'Tom Reyes',
      'Tom Reyes',
      'Ada Lind',
    ]);
  });

  const [paper = '', wire = ''] = ids(story.articles);
  const figure: Conflict = {
    kind: 'figure',
    values: [
      { value: '12 dead', articleIds: [paper] },
      { value: '19 dead', articleIds: [wire] },
    ],
  };

  it('calls two figures of one day a difference', () => {
    const [{ differences, figures } = { differences: [], figures: [] }] = selectFrom(
      withConflict(figure),
    );
    expect(differences.map(({ values }) => values)).toEqual([figure.values]);
    expect(figures).toEqual([]);
  });

  it('tells a difference once, of the quote where two lines hold it', () => {
    const conflict: Conflict = { ...figure, kind: 'wording' };
    const whole: Briefing = {
      ...story,
      events: story.events.map((event) => ({ ...event, conflicts: [conflict] })),
      quotes: story.quotes.map((quote, at) =>
        at > 0 ? quote : { ...quote, conflicts: [conflict] },
      ),
    };
    const [{ differences } = { differences: [] }] = selectFrom(whole);
    expect(differences.map(({ events, quotes }) => [events.length, quotes.length])).toEqual([
      [0, 1],
    ]);
  });

  it('calls a figure that is lower on the later day a difference', () => {
    const fallen: Conflict = {
      kind: 'figure',
      values: [
        { value: 'nineteen dead', articleIds: [paper] },
        { value: '12 dead', articleIds: [wire] },
      ],
    };
    const told = withConflict(fallen);
    const articles = told.articles.map((article) =>
      article.id === wire ? { ...article, publishedAt: '2021-12-29' } : article,
    );
    const [{ differences, figures } = { differences: [], figures: [] }] = selectFrom({
      ...told,
      articles,
    });
    expect(differences.map(({ values }) => values)).toEqual([fallen.values]);
    expect(figures).toEqual([]);
  });

  it('calls two figures of two days a development', () => {
    const later = withConflict(figure);
    const articles = later.articles.map((article) =>
      article.id === wire ? { ...article, publishedAt: '2021-12-29' } : article,
    );
    const [{ differences, figures } = { differences: [], figures: [] }] = selectFrom({
      ...later,
      articles,
    });
    expect(differences).toEqual([]);
    expect(figures.map(({ values }) => values.map(({ value }) => value))).toEqual([
      ['12 dead', '19 dead'],
    ]);
  });
});
