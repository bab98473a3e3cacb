import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../source/model/briefing.js';
import { chooseEvents, mainEvents } from '../../../source/select/events/main-events.js';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { articleOf } from '../../helpers/article.js';
import { briefingOf, dayOf, type Findings } from '../../helpers/briefing.js';

type Told = NonNullable<Findings['events']>[number];

/** One story of as many articles as there are lists of events; each event is a sentence. */
function storyOf(articles: readonly (readonly Told[])[], publishedAt?: string): Briefing {
  const each = articles.map((events, at) =>
    briefingOf(`a${at}`, events.map(({ clause }) => `${clause}.`).join(' '), {
      events,
      article: {
        ...(publishedAt === undefined ? { publishedAt: undefined } : { publishedAt }),
        title: `Article ${at}`,
      },
    }),
  );
  const [first] = each;
  if (first === undefined) throw new Error('a story has an article');
  return {
    ...first,
    articles: each.flatMap((one) => one.articles),
    events: each.flatMap((one) => one.events),
  };
}

const PUBLISHED = '2021-05-04';
const SHIPS =
  'Aurora Borealis Cormorant Dagmar Eider Fulmar Gannet Halcyon Ibis Jaeger Kestrel Lapwing';
const FILLERS: readonly Told[] = SHIPS.split(' ').map((ship) => ({
  clause: `The ${ship} sailed from ${ship}haven`,
  date: '2021-05-03',
  importance: 1,
}));
const FRONT =
  'Ada Lind runs the Tarn yard. The yard builds ferries. It has forty docks. Ships come daily.';
/** What a part weighs of the event that was told last. */
const partOf = (story: Briefing, name: RegExp): number | undefined => {
  const event = story.events.at(-1);
  const parts = event === undefined ? [] : chooseEvents(story).whyOf(event).parts;
  return parts.find((part) => name.test(part.name))?.value;
};
const lines = (events: readonly { readonly summary: string }[]): string[] =>
  events.map(({ summary }) => summary);

describe('chooseEvents', () => {
  it.each([
    ['Velm Foods is set to shut its plant in Tarn. It has 300 workers.', true],
    ['Ann Lind met Orr on Monday. Bo Orr will run the mill in Tarn.', true],
    [
      'Ann Lind met Orr on Monday. The mill burned on Friday. Bo Orr will run the mill in Tarn.',
      false,
    ],
    ['Ann Lind had sold the mill in Tarn.', false],
  ])('a plan without a day that opens a text: %s %j', (body, isListed) => {
    const { news } = chooseEvents(extractArticle(articleOf(body)));
    expect(news.some(({ date }) => date === undefined)).toBe(isListed);
  });

  it('tells each thing once before it tells one twice', () => {
    const story = storyOf(
      [
        [
          { clause: 'The Tarn bridge fell into the river', date: '2021-05-03', importance: 1 },
          {
            clause: 'Ida Moe saw the old Tarn bridge fall in the river by night',
            date: '2021-05-03',
            importance: 1,
          },
          ...FILLERS.slice(0, 6),
        ],
        [
          { clause: 'The Tarn bridge fell in the night', date: '2021-05-03', importance: 1 },
          {
            clause: 'Mayor Ida Moe closed the schools in all of the town of Tarn',
            date: '2021-05-03',
            importance: 1,
          },
          ...FILLERS.slice(6),
        ],
        [
          {
            clause: 'Mayor Moe closed schools in the town of Tarn',
            date: '2021-05-03',
            importance: 0.9,
          },
        ],
      ],
      PUBLISHED,
    );
    const { whyOf } = chooseEvents(story);
    const placesOf = (thing: RegExp): readonly number[] =>
      story.events
        .filter(({ summary }) => thing.test(summary))
        .map((event) => whyOf(event).place ?? 99)
        .sort((a, b) => a - b);
    expect([placesOf(/bridge/)[0], placesOf(/schools/)[0]].sort()).toEqual([1, 2]);
    expect(placesOf(/bridge/)[1]).toBeGreaterThan(2);
  });

  it.each([
    ['a year before the story', '2019-03-02', 'background'],
    ['two months before it', '2021-03-01', 'background'],
    ['the week before it', '2021-04-28', 'news'],
    ['after it', '2021-06-01', 'news'],
  ] as const)('sets what happened %s apart', (_what, date, list) => {
    const story = storyOf([[{ clause: 'Ola Moe bought the ferry', date }]], PUBLISHED);
    expect(lines(chooseEvents(story)[list])).toEqual(['Ola Moe bought the ferry']);
  });

  it('lists at most six lines of background, and eight of one article', () => {
    const old = FILLERS.map((event) => ({ ...event, date: '2001-01-01' }));
    const { background, news } = chooseEvents(storyOf([old], PUBLISHED));
    expect([background.length, news.length]).toEqual([6, 0]);
    expect(chooseEvents(storyOf([FILLERS], PUBLISHED)).news).toHaveLength(8);
  });

  it('leaves out what has no date, unless the articles have none', () => {
    const events = [{ clause: 'Ola Moe bought the ferry' }];
    const dated = storyOf([events], PUBLISHED);
    const undated = storyOf([events]);
    const [event] = dated.events;
    expect(mainEvents(dated)).toEqual([]);
    expect(event && chooseEvents(dated).whyOf(event).leftOut).toBe('it has no date');
    expect(lines(mainEvents(undated))).toEqual(['Ola Moe bought the ferry']);
  });

  it('lists no line that can’t stand alone, and says why', () => {
    const clause = 'They left the quay at night';
    const story = storyOf([[{ clause, date: '2021-05-03', lineFault: 'a pronoun' }]], PUBLISHED);
    const [event] = story.events;
    expect(mainEvents(story)).toEqual([]);
    expect(event && chooseEvents(story).whyOf(event).leftOut).toBe('a pronoun');
  });

  it.each([
    ['Jo Berg of Oldby pleaded guilty to fraud', '2021-05-03', 'has happened'],
    ['Jo Berg of Oldby bought a boat', '2021-05-03', undefined],
    ['Jo Berg of Oldby pleaded guilty to fraud', '2021-05-02', undefined],
  ])('drops the plan where another tells that it was done: %s on %s', (clause, date, reason) => {
    const plan = 'Jo Berg is expected to plead guilty to fraud in Oldby';
    const story = storyOf(
      [[{ clause: plan, date: '2021-05-03', status: 'planned' }], [{ clause, date }]],
      PUBLISHED,
    );
    const event = story.events.find(({ summary }) => summary === plan);
    const leftOut = event && chooseEvents(story).whyOf(event).leftOut;
    if (reason === undefined) expect(leftOut ?? '').not.toMatch('has happened');
    else expect(leftOut).toMatch(reason);
  });

  it.each([
    ['Ada Lind told reporters at a press conference that the ferry stays', 'Ada Lind', 3, true],
    ['Ada Lind told dockers at a rally that the ferry stays', 'Ada Lind', 3, false],
    ['Bo Berg told reporters at a press conference that he resigns', 'Bo Berg', 3, false],
    ['Ada Lind told reporters at a press conference that the ferry stays', 'Ada Lind', 2, false],
  ])('drops the plan where another tells what was done at it: %s', (clause, who, day, isHeld) => {
    const plan = 'Mayor Ada Lind is scheduled to face the cameras at a news conference in Oldby';
    const date = '2021-05-03';
    const story = storyOf(
      [
        [{ clause: plan, date, status: 'planned', people: ['Ada Lind'] }],
        [{ clause, date: `2021-05-0${day}`, people: [who] }],
      ],
      PUBLISHED,
    );
    const event = story.events.find(({ summary }) => summary === plan);
    const leftOut = (event && chooseEvents(story).whyOf(event).leftOut) ?? '';
    expect(leftOut.includes('what was done at it')).toBe(isHeld);
  });

  const AGAIN =
    'On the radio show of Jo Moe, whose guests seldom agree, the mayor named ferries, no harbour tunnel, as the way for Tarn';
  it.each([
    ['the same in other words', AGAIN, '2021-05-02', 'Ada Lind', true],
    ['near miss: somebody else', AGAIN, '2021-05-02', 'Bo Berg', false],
    ['near miss: a month later', AGAIN, '2021-06-02', 'Ada Lind', false],
    ['near miss: few words', 'The mayor opposes the harbour road', '2021-05-02', 'Ada Lind', false],
  ])('lists one of two lines on one person: %s', (_why, clause, day, person, isTold) => {
    const date = { ...dayOf(day), certainty: 'inferred' as const };
    const first =
      'Mayor Ada Lind of Tarn, who once owned a yard and two boats, said that ferries, no harbour tunnel, were hers';
    const story = storyOf(
      [
        [{ clause: first, date: '2021-05-03', people: ['Ada Lind'], importance: 2 }],
        [{ clause, date, people: [person] }],
        [{ clause: 'The mayor of Tarn met ferries at the harbour tunnel', date }],
      ],
      PUBLISHED,
    );
    const event = story.events.find(({ summary }) => summary === clause);
    const leftOut = (event && chooseEvents(story).whyOf(event).leftOut) ?? '';
    expect(leftOut.includes('tells of the same one')).toBe(isTold);
  });

  it('lists one of two plans for one day, and two of two days', () => {
    const plans = (second: string): Briefing =>
      storyOf(
        [
          [
            { clause: 'Sentencing was set for 28 June', date: '2021-06-28', status: 'planned' },
            {
              clause: 'A judge is to hold the sentencing in June',
              date: second,
              status: 'planned',
            },
          ],
        ],
        PUBLISHED,
      );
    expect(mainEvents(plans('2021-06-28'))).toHaveLength(1);
    expect(mainEvents(plans('2021-06-30'))).toHaveLength(2);
  });

  it('lists no line of which an editor keeps too few, but the likeliest in any case', () => {
    const told = [
      'Ada Lind sold the Aurora',
      'Bo Berg moved to the town',
      'Mo Dahl built a ferry',
    ].map((deed) => ({
      clause: `${deed} of the lake dwellers in May for a crown`,
      date: '2021-05-03',
    }));
    const crumb = { clause: 'It was so', date: dayOf('2021-05-01/2021-05-31') };
    const whyOfCrumb = (story: Briefing) => {
      const left = story.events.find(({ summary }) => summary === crumb.clause);
      if (left === undefined) throw new Error('it is told');
      return chooseEvents(story).whyOf(left);
    };
    const isListed = (story: Briefing): boolean => whyOfCrumb(story).leftOut === undefined;
    expect(whyOfCrumb(storyOf([[...told, crumb], []], PUBLISHED)).leftOut).toMatch(/keeps too few/);
    expect(isListed(storyOf([[...told.slice(0, 2), crumb], []], PUBLISHED))).toBe(true);
    // Where no text has a day nothing is left out for it.
    expect(isListed(storyOf([[...told, crumb], []]))).toBe(true);
  });

  it('lists of one text what an editor keeps less often', () => {
    const told = ['Ada Lind sold the Aurora', 'Bo Berg moved to the town', 'Mo Dahl built a ferry'];
    const lesser = { clause: 'The lake had been calm in spring', date: '2021-05-03' };
    const rows = [...told.map((clause) => ({ clause, date: '2021-05-03' })), lesser];
    const leftOut = (story: Briefing): string | undefined => {
      const left = story.events.find(({ summary }) => summary === lesser.clause);
      if (left === undefined) throw new Error('it is told');
      return chooseEvents(story).whyOf(left).leftOut;
    };
    expect(leftOut(storyOf([rows], PUBLISHED))).toBeUndefined();
    expect(leftOut(storyOf([rows, []], PUBLISHED))).toMatch(/keeps too few/);
  });

  it('lists what only its page has a day for where it tells the headline and hardly any line else', () => {
    const shut = 'The Tarn bridge has been shut to lorries.';
    const story = (title: string, ...more: readonly string[]): Briefing =>
      extractArticle(
        articleOf([FRONT, shut, ...more].join(' '), { title, publishedAt: PUBLISHED }),
      );
    const isListed = (one: Briefing): boolean =>
      mainEvents(one).some(({ summary }) => summary.includes('shut to lorries'));
    expect(isListed(story('Tarn bridge shut to lorries'))).toBe(true);
    expect(isListed(story('Norland swimmers win'))).toBe(false);
    const more = ['sold its ferry', 'met the council', 'bought a crane'].map(
      (deed) => `On Monday Bo Berg of Norland ${deed}.`,
    );
    expect(isListed(story('Tarn bridge shut to lorries', ...more))).toBe(false);
  });

  it('lists one of two lines that tell the same, and one of two of a sentence', () => {
    const line = 'The Tarn bridge fell into the icy river near Oldby';
    const same = storyOf(
      [
        [
          { clause: line, date: '2021-05-03', importance: 2 },
          { clause: 'Tarn bridge fell in the icy river by Oldby', date: '2021-05-02' },
          { clause: 'A ferry takes people over the Tarn', date: '2021-05-02' },
        ],
      ],
      PUBLISHED,
    );
    expect(lines(mainEvents(same))).toEqual([line, 'A ferry takes people over the Tarn']);
    const [first, ...others] = same.events;
    if (first === undefined) throw new Error('the story has events');
    const twice = { ...same, events: [first, { ...first, id: 'again', importance: 1 }, ...others] };
    expect(mainEvents(twice).map(({ id }) => id)).not.toContain('again');
  });

  const opening = ['The sea lay calm', 'The sky was grey', 'The gulls slept'].map((clause) => ({
    clause,
  }));
  it.each([
    ['much speaks for', { daySupport: 5 }, 0],
    ['little speaks for', { daySupport: 1 }, -0.6],
    ['a text prints', {}, 0],
  ])('weighs a line whose day %s', (_what, support, weight) => {
    const story = storyOf([[{ clause: 'Ola Moe bought the ferry' }]], PUBLISHED);
    const events = story.events.map((event) => ({
      ...event,
      occurrences: event.occurrences.map((one) => ({ ...one, ...support })),
    }));
    expect(partOf({ ...story, events }, /too little/)).toBeCloseTo(weight);
  });

  it.each([
    ['Ola Moe has owned the ferry', '2021-05-03', /what has come about/, -0.2],
    ['They’ve bought the ferry', '2021-05-03', /what has come about/, -0.2],
    ['Ola Moe had the ferry towed', '2021-05-03', /what has come about/, 0],
    ['Ola Moe hastened to the ferry', '2021-05-03', /what has come about/, 0],
    ['Ola Moe bought the ferry', '2010-05-03', /long past/, -0.4],
    ['Ola Moe bought the ferry', '2020-09-03', /long past/, 0],
  ])('weighs “%s” of %s, told in passing', (clause, date, part, weight) => {
    expect(partOf(storyOf([[...opening, { clause, date }]], PUBLISHED), part)).toBe(weight);
  });

  it('takes for news what has come about where an article opens with it', () => {
    const told = { clause: 'Ola Moe has bought the ferry', date: '2021-05-03' };
    expect(partOf(storyOf([[told]], PUBLISHED), /what has come about/)).toBe(0);
  });

  it('tells why: the place, the parts of the sum, the rule', () => {
    const story = storyOf([FILLERS], PUBLISHED);
    const { whyOf, news } = chooseEvents(story);
    const left = story.events.find((event) => !news.includes(event));
    expect(new Set(news.map((event) => whyOf(event).place))).toEqual(
      new Set([1, 2, 3, 4, 5, 6, 7, 8]),
    );
    expect(left && whyOf(left).leftOut).toMatch(/more matter than can be read/);
    expect(left && whyOf(left).parts.map(({ name }) => name)).toContain('importance');
    expect(left && whyOf(left).odds?.map(({ name }) => name)).toContain('any line');
  });

  const OPENING = 'Ada Lind runs the Tarn yard. The yard builds ferries for Norland.';
  it.each<[string, string, string, boolean]>([
    ['the third sentence, without a day', `${OPENING} Bo Berg smashed two cranes at the yard.`, 'smashed', true],
    ['far behind', `${OPENING} It is old. Ferries are big. Footage appeared on the site of Orlow Bank.`, 'appeared', true],
    ['a market', `${OPENING} Shares in Orlow Bank fell by a third in Tarn.`, 'fell', true],
    ['a match', `${OPENING} Tarn Rovers beat Merrow City in the cup.`, 'beat', true],
    ['an earthquake', `${OPENING} A quake destroyed the yard in the port of Merrow.`, 'destroyed', true],
    ['near miss: the opening', 'Bo Berg smashed two cranes at the Tarn yard.', 'smashed', false],
    ['near miss: the second sentence', 'The Tarn yard is old. Bo Berg smashed two cranes at the yard.', 'smashed', false],
    ['near miss: a day is printed', `${OPENING} Bo Berg smashed two cranes at the yard on Monday.`, 'smashed', false],
    ['near miss: the text has a day', 'The Tarn yard closed on Monday. Ada Lind runs it. It is old. Bo Berg smashed two cranes at the yard.', 'smashed', false],
    ['near miss: somebody says it', `${OPENING} Bo Berg said the yard had lost two cranes.`, 'said', false],
  ])('leaves out what only the day of its page dates, in passing: %s', (_kind, body, verb, isOut) => {
    expect(leftOut(body, verb).includes('only its page has a day')).toBe(isOut);
  }); // prettier-ignore

  it('leaves out a line that tells how things stand, whatever else is told of it', () => {
    const stands = 'Ada Lind is known in Tarn for the ferry';
    const story = storyOf([[{ clause: stands, date: { ...dayOf(PUBLISHED), certainty: 'inferred' } }], []], PUBLISHED);
    const [event] = story.events;
    if (event === undefined) throw new Error('it tells an event');
    const [sight] = event.occurrences;
    if (sight === undefined) throw new Error('it is told');
    const elsewhere = { ...sight, articleId: 'a1' };
    const reasonOf = (isStanding: boolean): string => {
      const own = { ...event, occurrences: [{ ...sight, isStanding }, elsewhere] };
      return chooseEvents({ ...story, events: [own] }).whyOf(own).leftOut ?? '';
    };
    expect(reasonOf(true)).toBe('no text tells its day');
    expect(reasonOf(false)).not.toBe('no text tells its day');
  }); // prettier-ignore

  it.each<[string, string, string, number]>([
    ['behind a name', 'Bo Berg, an analyst at Orlow Bank, said on Monday that the talks in Tarn were doomed.', 'said', -0.5],
    ['several', 'Historians of the war said on Monday that the treaty of Tarn was a fake.', 'said', -0.5],
    ['behind the verb', 'The talks in Tarn were doomed, said Bo Berg, a columnist, on Monday.', 'said', -0.5],
    ['readers of a site', 'One user of Chatter posted on Monday that the talks in Tarn were doomed.', 'posted', -0.5],
    ['near miss: he is told', 'Bo Berg of Orlow Bank told analysts on Monday that the talks in Tarn were doomed.', 'told', 0],
    ['near miss: it befalls him', 'Bo Berg, an analyst at Orlow Bank, was arrested on Monday in Tarn.', 'arrested', 0],
  ])('weighs what onlookers say: %s', (_kind, body, verb, weight) => {
    const { event, whyOf } = toldBy(body, verb);
    const part = whyOf(event).parts.find(({ name }) => name.includes('no part in it'));
    expect(part?.value).toBe(weight);
  }); // prettier-ignore
});

/** The event of a verb, in a text of its own, published on Thursday 15 August 2024. */
function toldBy(body: string, verb: string) {
  const story = extractArticle(articleOf(body, { publishedAt: '2024-08-15' }));
  const event = story.events.find(({ occurrences }) =>
    occurrences.some((one) => one.verb && body.slice(one.verb.start, one.verb.end) === verb),
  );
  if (event === undefined) throw new Error(`no event of “${verb}”`);
  return { event, whyOf: chooseEvents(story).whyOf };
}

function leftOut(body: string, verb: string): string {
  const { event, whyOf } = toldBy(body, verb);
  return whyOf(event).leftOut ?? '';
}
