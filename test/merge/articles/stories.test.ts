import { describe, expect, it } from 'vitest';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { briefingOf, type Findings } from '../../helpers/briefing.js';

const FERRY = ['Tarn', 'Merrow', 'Aurora'].map((name) => ({ name, kind: 'place' as const }));
const STRIKE = [
  'Mara Orlow',
  { name: 'Harbour Union', kind: 'organisation' as const },
  { name: 'Erdalen', kind: 'place' as const },
];

const ARTICLES: readonly (readonly [string, string, Findings['names'], string])[] = [
  [
    'ferry-1',
    'The Aurora ran aground off Tarn on Monday. Divers came from Merrow to look at the hull of the ferry.',
    FERRY,
    '2021-12-28',
  ],
  [
    'strike-1',
    'Dockers of the Harbour Union walked out in Erdalen. Mara Orlow, who leads them, wants higher wages.',
    STRIKE,
    '2021-12-28',
  ],
  [
    'ferry-2',
    'Ninety passengers of the ferry Aurora are safe on Merrow. Tarn buried nobody, its mayor said, but the hull is lost.',
    FERRY,
    '2021-12-29',
  ],
  [
    'strike-2',
    'The walkout of the dockers in Erdalen goes on, Mara Orlow said. The Harbour Union refused an offer on wages.',
    STRIKE,
    '2021-12-30',
  ],
  [
    'ferry-3',
    'The hull of the Aurora was raised off Tarn and towed to Merrow, where divers had found the leak in the ferry.',
    FERRY,
    '2022-01-02',
  ],
];
const briefings = ARTICLES.map(([id, body, names, publishedAt]) =>
  briefingOf(id, body, {
    names,
    events: [{ clause: body.slice(0, body.indexOf('.')), date: publishedAt }],
    article: { title: id, publishedAt },
  }),
);
const split = (input = briefings): readonly (readonly string[])[] =>
  mergeBriefings(input).stories.map(({ articleIds }) => articleIds);

describe('stories', () => {
  it('splits a folder into its stories, the largest first', () => {
    expect(split()).toEqual([
      ['ferry-1', 'ferry-2', 'ferry-3'],
      ['strike-1', 'strike-2'],
    ]);
  });
  it('gives each its events and a title, and the briefing the title of the first', () => {
    const { stories, events, title } = mergeBriefings(briefings);
    expect(stories.flatMap(({ eventIds }) => eventIds).sort()).toEqual(
      events.map(({ id }) => id).sort(),
    );
    expect(stories[1]?.title).toBe('strike-1');
    expect(title).toBe(`${stories[0]!.title} + 1 more`);
  });
  it('keeps the id of a story to which articles come later', () => {
    const before = mergeBriefings(briefings.slice(0, 2)).stories.map(({ id }) => id);
    expect(mergeBriefings(briefings).stories.map(({ id }) => id)).toEqual(before);
  });
  it('does not call old news of the same people the same story', () => {
    const old = ARTICLES[1]!;
    const strike = briefingOf(
      'old',
      'The Harbour Union elected Mara Orlow to its board in Erdalen after a long count.',
      {
        names: old[2],
        article: { publishedAt: '2019-03-01' },
      },
    );
    expect(split([...briefings, strike])).toContainEqual(['old']);
  });
  it('keeps stories apart that one person is in', () => {
    const lind = ['Petra Lind', { name: 'Norland', kind: 'place' as const }];
    const of = (id: string, name: string, body: string): ReturnType<typeof briefingOf> =>
      briefingOf(id, body, { names: [...lind, name] });
    const set = [
      of('1', 'Olof Sand', 'Petra Lind and Olof Sand signed the fishing pact of Norland on herring.'),
      of('2', 'Olof Sand', 'The pact on herring that Petra Lind and Olof Sand signed is read in Norland.'),
      of('3', 'Ida Moe', 'Ida Moe, a judge, threw out the tax case against Petra Lind of Norland.'),
      of('4', 'Ida Moe', 'The tax case of Petra Lind, in which Ida Moe is judge, has ended in Norland.'),
      of('5', 'Karl Berg', 'Petra Lind heard the tenor Karl Berg lose his voice at the opera of Norland.'),
      of('6', 'Karl Berg', 'At the opera in Norland the tenor Karl Berg lost his voice before Petra Lind.'),
    ];
    expect(split(set)).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });
  it('adds a stray to the story that it is nearest to, and leaves one that is near to none', () => {
    const feature = briefingOf(
      'feature',
      'Lamps, ropes and sextants fill the museum that a retired pilot keeps in his barn. He tells children of storms. The last to strand near his village was the Aurora, a ferry.',
      { names: FERRY, article: { publishedAt: '2022-03-20' } },
    );
    const recipe = briefingOf('recipe', 'Whisk two eggs with sugar. Bake for an hour.', {
      article: { publishedAt: '2021-12-29' },
    });
    expect(split([...briefings, feature, recipe])).toEqual([
      ['feature', 'ferry-1', 'ferry-2', 'ferry-3'],
      ['strike-1', 'strike-2'],
      ['recipe'],
    ]);
  });
  it.each([
    ['the charge four months on', '2022-04-20', 1],
    ['near miss: a year on', '2022-12-20', 2],
  ])('makes one story of two strays: %s', (_why, publishedAt, stories) => {
    const names = ['Merrow', { name: 'Queen Ebba', kind: 'person' as const }];
    const set = [
      ['theft', '2021-12-20', 'Thieves stole the crown of Queen Ebba from the museum of Merrow, through a skylight.'],
      ['charge', publishedAt, 'A driver was charged with the theft of the crown of Queen Ebba from the museum of Merrow.'],
    ].map(([id = '', day, body = '']) => briefingOf(id, body, { names, article: { publishedAt: day } }));
    expect(split(set)).toHaveLength(stories);
  });
  it('puts an article without words into a story of its own', () => {
    expect(split([briefingOf('empty', ''), briefingOf('blank', '')])).toEqual([
      ['blank'],
      ['empty'],
    ]);
  });
});
