import { describe, expect, it } from 'vitest';
import type { Briefing, Event, EventDate } from '../../source/model/briefing.js';
import { headOf, whyOnTop, type Head } from '../../source/select/head.js';
import { selectFrom, whyChosen } from '../../source/select/selection.js';
import { briefingOf, dayOf, type Findings } from '../helpers/briefing.js';
import { story as ferryStory } from '../helpers/story.js';

type Told = NonNullable<Findings['events']>[number];
type Paper = {
  readonly title: string;
  readonly publishedAt?: string;
  readonly events: readonly Told[];
};

function storyOf(papers: readonly Paper[]): Briefing {
  const each = papers.map(({ title, publishedAt, events }, at) =>
    briefingOf(`a${at}`, events.map(({ clause }) => `${clause}.`).join(' '), {
      events,
      article: { title, publishedAt },
    }),
  );
  const [first] = each;
  if (first === undefined) throw new Error('a story has an article');
  return {
    ...first,
    articles: each.flatMap(({ articles }) => articles),
    events: each.flatMap(({ events }) => events),
  };
}

/** The head of a story whose events stand in order of weight. */
const headIn = (story: Briefing, disputed: readonly Event[] = []): Head =>
  headOf(story, story.events, disputed);

const linesOf = (events: readonly Event[]): string[] => events.map(({ summary }) => summary);

const guess = (start: string): EventDate => ({ ...dayOf(start), certainty: 'inferred' });

const OPENS = 'The Tarn bridge reopened to lorries';
const SPEECH = 'Mayor Ida Moe spoke of a long winter';

describe('what happened', () => {
  const papers = (first: Partial<Told>, second: Partial<Told>): readonly Paper[] => [
    {
      title: 'Tarn bridge reopened',
      publishedAt: '2021-05-04',
      events: [
        { clause: SPEECH, date: '2021-05-03', ...first },
        { clause: OPENS, date: '2021-05-03', ...second },
      ],
    },
  ];

  it.each([
    ['the line that the headlines tell', {}, {}, OPENS],
    ['the weightier where that tells only of a plan', {}, { status: 'planned' }, SPEECH],
    ['the weightier where that has a year alone', {}, { date: '2021-01-01/2021-12-31' }, OPENS],
    ['what many texts tell before that', { sourceGroups: 1000 }, {}, SPEECH],
  ] as const)('is %s', (_what, first, second, line) => {
    expect(linesOf(headIn(storyOf(papers(first, second))).whatHappened)).toEqual([line]);
  });

  it('is what the text of the title opens with, before what weighs a little more', () => {
    const paper = (title: string, clause: string): Paper => ({
      title,
      publishedAt: '2021-05-04',
      events: [{ clause, date: '2021-05-03' }],
    });
    const story = storyOf([paper('The winter in Tarn', SPEECH), paper('The crossing', OPENS)]);
    const told = (title: string) => linesOf(headIn({ ...story, title }).whatHappened);
    expect(told('The crossing')).toEqual([OPENS]);
    expect(told('The winter in Tarn')).toEqual([SPEECH]);
  });

  it('is what an article opens with, where one does', () => {
    const opening = ['The sea lay calm', 'The sky was grey', 'The gulls slept'].map((clause) => ({
      clause,
      date: '2021-05-03',
    }));
    const story = storyOf([
      { title: 'Tarn bridge reopened', events: [...opening, { clause: OPENS }] },
    ]);
    expect(linesOf(headIn(story).whatHappened)).not.toContain(OPENS);
    expect(headIn({ ...story, events: [] })).toEqual({
      whatHappened: [],
      whereItStands: [],
      inDispute: [],
      toCome: [],
    });
  });
});

describe('where it stands', () => {
  const standing = (events: readonly Told[], printed: readonly string[]): string[] =>
    linesOf(
      headIn(
        storyOf(
          printed.map((publishedAt, at) => ({
            title: 'Tarn bridge reopened',
            publishedAt,
            events: at === 0 ? [{ clause: OPENS, date: '2021-05-03' }, ...events] : [],
          })),
        ),
      ).whereItStands,
    );
  const later = (date: string | EventDate, clause = 'Engineers closed it anew'): Told => ({
    clause,
    date,
  });

  it.each([
    ['the last day', [later('2021-05-04', 'Ida Moe was cheered'), later('2021-05-05')], true],
    ['a guess where an article opens with it', [later(guess('2021-05-05'))], true],
    ['nothing of the same day', [later('2021-05-03')], false],
    ['nothing of a month', [later('2021-05-04/2021-05-20')], false],
    ['nothing behind the last article', [later('2021-05-09')], false],
  ] as const)('is %s', (_what, events, stands) => {
    expect(standing(events, ['2021-05-04', '2021-05-06'])).toEqual(
      stands ? ['Engineers closed it anew'] : [],
    );
  });

  it('prefers a printed day to a guess of that day', () => {
    const events = [later(guess('2021-05-05'), 'Ida Moe was cheered'), later('2021-05-05')];
    expect(standing(events, ['2021-05-06'])).toEqual(['Engineers closed it anew']);
  });

  describe('beside a weightier line of a later day', () => {
    /** Two lines on a page, the weightier first; the headline tells the second. */
    const beside = (title: string, weightier: Told, main: Told): string[] => {
      const publishedAt = '2021-05-06';
      const head = headIn(storyOf([{ title, publishedAt, events: [weightier, main] }]));
      expect(linesOf(head.whatHappened)).toEqual([main.clause]);
      return linesOf(head.whereItStands);
    };
    it.each([
      ['Tarn bridge reopened', 'Nine lorries were weighed', OPENS],
      ['Court frees Ann Lind', 'A crowd met the lawyers', 'A court in Oslo freed Ann Lind'],
      ['Rovers win the cup', 'The league fined two clubs', 'Rovers won the cup in Lund'],
      ['Velm shares fall', 'The bank raised its rates', 'Velm shares fell by a third'],
      ['Comet Orr breaks up', 'Two telescopes were turned', 'Comet Orr broke up near Mars'],
    ])('takes it where its day is printed, not where it is a guess: %s', (title, clause, told) => {
      const main = { clause: told, date: '2021-05-03' };
      expect(beside(title, { clause, date: '2021-05-05' }, main)).toEqual([clause]);
      expect(beside(title, { clause, date: guess('2021-05-05') }, main)).toEqual([]);
    });
    it('takes none where the main line has no day', () => {
      const main = { clause: OPENS, date: undefined };
      expect(beside('Tarn bridge reopened', later('2021-05-05', SPEECH), main)).toEqual([]);
    });
  });

  it('believes no page that was saved long after the others', () => {
    const saved = later('2022-11-29', 'The bridge turned three');
    expect(standing([later('2021-05-05'), saved], ['2021-05-06', '2022-11-30'])).toEqual([
      'Engineers closed it anew',
    ]);
    expect(standing([saved], ['2022-11-30'])).toEqual(['The bridge turned three']);
  });
});

describe('to come', () => {
  it.each([
    ['a day ahead', '2021-05-20', true],
    ['a month ahead', '2021-06-01/2021-06-30', true],
    ['a day that is over', '2021-05-03', false],
    ['a decade ahead', '2031-01-01/2031-12-31', false],
  ])('is a plan for %s', (_what, day, comes) => {
    const plan: Told = { clause: 'The inquiry opens', date: dayOf(day), status: 'planned' };
    const story = storyOf([{ title: 'Tarn', publishedAt: '2021-05-04', events: [plan] }]);
    expect(linesOf(headIn(story).toCome)).toEqual(comes ? ['The inquiry opens'] : []);
  });
});

describe('whyOnTop', () => {
  it('tells what speaks for the main line and the rule of the others', () => {
    const [head, events] = [selectFrom(ferryStory)[0]?.head, ferryStory.events];
    if (head === undefined) throw new Error('the story has a head');
    const reasons = events.map((event) => whyOnTop(ferryStory, { head, place: 0 }, event));
    expect(reasons.map((reason) => reason?.as)).toEqual([
      'what happened',
      'where it stands: the weightiest of the last day of the story',
      'to come: among the weightiest plans that lay ahead on the last day of print',
    ]);
    expect(reasons[0]?.parts.map(({ name }) => name)).toContain('like the headlines');
    expect(events.map((event) => whyChosen(ferryStory, event).onTop?.as)).toEqual(
      reasons.map((reason) => reason?.as),
    );
  });
});
