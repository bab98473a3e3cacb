import { describe, expect, it } from 'vitest';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import type { Conflict, EventDate } from '../../../source/model/briefing.js';
import { briefingOf, dayOf, type Findings } from '../../helpers/briefing.js';

const NAMES = ['Tarn', 'Aurora'].map((name) => ({ name, kind: 'place' as const }));
const SINKING = 'The ferry Aurora sank off Tarn in heavy seas';
const QUOTE =
  'We will not rest until every family on this island knows what happened to the Aurora';

type Told = {
  readonly date?: string | EventDate;
  readonly more?: string;
  readonly plan?: string;
  readonly planDate?: string;
  readonly quote?: string;
  readonly dates?: Findings['dates'];
};

/** The conflicts of a set in which each article tells of the sinking, and more. */
function conflicts(...told: readonly Told[]): readonly Conflict[] {
  const { events, quotes } = mergeBriefings(
    told.map(({ date = '2021-12-20', more = '', plan, planDate, quote, dates }, i) => {
      const filler = [
        'Rain fell.',
        'It was cold at sea.',
        'The harbour is closed.',
        'Nobody slept.',
      ][i]!;
      const words = [
        `${SINKING}.`,
        more,
        plan && `${plan}.`,
        quote && `“${quote},” the mayor said.`,
        filler,
      ];
      return briefingOf(`a${i}`, words.filter(Boolean).join(' '), {
        names: NAMES,
        dates,
        events: [
          { clause: SINKING, date },
          ...(plan === undefined
            ? []
            : [{ clause: plan, date: planDate, status: 'planned' as const }]),
        ],
        quotes: quote === undefined ? [] : [{ words: quote, speaker: 'Ada Moss' }],
        article: { publishedAt: `2021-12-2${i + 1}` },
      });
    }),
  );
  return [...events, ...quotes].flatMap((found) => found.conflicts);
}
const sides = (...told: readonly Told[]): string[] =>
  conflicts(...told).map(({ kind, values }) =>
    [kind, ...values.map(({ value, articleIds }) => `${value} (${articleIds.join(' ')})`)].join(
      ' | ',
    ),
  );

const PLAN = 'An inquiry into the sinking of the Aurora will open in Tarn';
const explicit = (day: string): EventDate => ({ ...dayOf(day), certainty: 'explicit' });

describe('conflicts', () => {
  it.each<[string, readonly Told[], string]>([
    [
      'the day of what happens once',
      [{ date: '2021-12-20' }, { date: '2021-12-18' }, { date: '2021-12-20' }],
      'date | 2021-12-20 (a0 a2) | 2021-12-18 (a1)',
    ],
    [
      'the day of a plan',
      [
        { plan: PLAN, planDate: '2022-01-12' },
        { plan: PLAN, planDate: '2022-01-14' },
      ],
      'date | 2022-01-12 (a0) | 2022-01-14 (a1)',
    ],
    [
      'a day apart, where both are printed in full',
      [{ date: explicit('2021-12-20') }, { date: explicit('2021-12-19') }],
      'date | 2021-12-20 (a0) | 2021-12-19 (a1)',
    ],
    [
      'the dead, however they are called, in order of publication',
      [
        { more: 'At least 18 people were killed.' },
        { more: 'The death toll is 18.' },
        { more: 'The storm killed 164 on board.' },
      ],
      'figure | 18 people (a0) | 164 (a2)',
    ],
    [
      'a group, which is no family',
      [{ more: 'It killed 12 people.' }, { more: 'A group of two died on deck.' }],
      'figure | 12 people (a0) | two died (a1)',
    ],
    [
      'a toll that rose',
      [
        { more: 'Twelve people were killed.' },
        { more: 'The number of people killed has risen to 19, the mayor said.' },
      ],
      'figure | Twelve people (a0) | 19 (a1)',
    ],
    [
      'a toll far behind its number, in two words',
      [
        { more: 'Twelve people were killed.' },
        { more: 'Twenty-one people are now known to have died.' },
      ],
      'figure | Twelve people (a0) | Twenty-one people (a1)',
    ],
    [
      'a sum of money',
      [
        { more: 'The ferry cost $4.5 million to build.' },
        { more: 'The ferry had cost 7 million dollars to build.' },
      ],
      'figure | $4.5 million (a0) | 7 million dollars (a1)',
    ],
    [
      'a dropped “not”',
      [{ quote: QUOTE }, { quote: QUOTE.replace('not ', '') }],
      'wording | We will not rest until (a0) | We will rest until (a1)',
    ],
    [
      'another name in a quote',
      [
        { quote: QUOTE },
        { quote: QUOTE.replace('Aurora', 'Borealis') },
        { quote: QUOTE.replace('Aurora', 'Borealis') },
      ],
      'wording | to the Borealis (a1 a2) | to the Aurora (a0)',
    ],
  ])('%s', (_why, told, expected) => {
    expect(sides(...told)).toEqual([expected]);
  });

  it.each<[string, readonly Told[]]>([
    ['a week holds the day', [{ date: '2021-12-20' }, { date: '2021-12-20/2021-12-26' }]],
    ['a day apart, from a weekday', [{ date: '2021-12-20' }, { date: '2021-12-19' }]],
    ['a guessed day', [{}, { date: { ...dayOf('2021-12-21'), certainty: 'inferred' } }]],
    [
      'a part, with what it is part of',
      [
        { more: 'It killed 12 people, including 10 Sundlanders.' },
        { more: 'The storm killed 10 Sundlanders and two Norlanders.' },
      ],
    ],
    ['some more', [{ more: 'It killed 12 people.' }, { more: 'Divers found seven more bodies.' }]],
    [
      'those of one place among all',
      [{ more: 'Storms killed three people in Lund.' }, { more: 'It killed 12 people.' }].reverse(),
    ],
    ['an age', [{ more: 'It killed 12 people.' }, { more: 'It killed a 31-year-old sailor.' }]],
    [
      'an age between commas',
      [{ more: 'It killed 12 people.' }, { more: 'Ada Moss, 59, was killed at sea.' }],
    ],
    ['children', [{ more: 'It killed 12 people.' }, { more: 'A mother of two died on deck.' }]],
    [
      'a part whose whole opens the sentence',
      [
        { more: 'Police arrested 23 sailors.' },
        { more: 'Of the 23 sailors arrested, 12 are from Sundland.' },
      ],
    ],
    [
      'another currency',
      [
        { more: 'Damage to the pier is put at $1 million.' },
        { more: 'Damage to the pier is put at US$1 million ($1.52 million).' },
      ],
    ],
    ['a rank', [{ more: 'It killed 12 people.' }, { more: 'Channel 4 saw the dead.' }]],
    [
      'round numbers',
      [{ more: 'Nearly 50 people were killed.' }, { more: 'The storm killed 48 people.' }],
    ],
    [
      'other things counted',
      [{ more: 'Some 18 people were killed.' }, { more: 'Doctors saw 40 injured sailors.' }],
    ],
    [
      'two figures in one article',
      [{ more: 'It killed 18 people. In all 25 were killed.' }, { more: 'It killed 18 people.' }],
    ],
    [
      'one word for many units',
      [
        { more: 'About 40 percent of the fleet is old.' },
        { more: 'The share price fell 3 percent.' },
      ],
    ],
    [
      'some of those counted',
      [{ more: 'In all 33 people were killed.' }, { more: 'Among them 12 children were killed.' }],
    ],
    [
      'the same said of others',
      [
        { more: 'Tarn paid 40 crowns for each boat.' },
        { more: 'Aurora paid 90 crowns for each boat.' },
      ],
    ],
    [
      'sums of other things',
      [
        { more: 'The owner of the ferry spent $750,000 of its cash on himself.' },
        { more: 'The owner of the ferry bought himself a $43,000 watch.' },
      ],
    ],
    [
      'the dead of another town',
      [{ more: 'It killed 30 people in Tarn.' }, { more: 'It killed two people in Kadir.' }],
    ],
    [
      'a figure of another year',
      [
        { more: 'In 1998 a storm killed 90 people.', dates: [{ text: '1998', value: '1998' }] },
        { more: 'The storm killed 18 people.' },
      ],
    ],
    ['a quote cut short', [{ quote: QUOTE }, { quote: QUOTE.slice(0, QUOTE.indexOf(' knows')) }]],
    [
      'a spelling in a quote',
      [{ quote: QUOTE.replace('will not', "won't") }, { quote: QUOTE.replace('island', 'isle') }],
    ],
  ])('no alarm: %s', (_why, told) => {
    expect(sides(...told)).toEqual([]);
  });

  it('tells an event of the conflict in what is said of it', () => {
    const told = (quote: string, i: number) =>
      briefingOf(`b${i}`, `${SINKING}, and “${quote},” Ada Moss said.`, {
        names: NAMES,
        events: [{ clause: SINKING, date: '2021-12-20' }],
        quotes: [{ words: quote, speaker: 'Ada Moss' }],
      });
    const { events } = mergeBriefings([QUOTE, QUOTE.replace('not ', '')].map(told));
    expect(events.map(({ conflicts }) => conflicts.map(({ kind }) => kind))).toEqual([['wording']]);
  });

  it('does not take the protests of two days for one', () => {
    const protest = 'Thousands marched in Tarn against the ferry company';
    const { events } = mergeBriefings(
      ['2021-12-20', '2021-12-22'].map((date, i) =>
        briefingOf(`a${i}`, `${protest}.`, {
          names: NAMES.slice(0, 1),
          events: [{ clause: protest, date }],
        }),
      ),
    );
    expect(events.map(({ conflicts }) => conflicts)).toEqual([[], []]);
  });
});

describe('a figure in a clause of another time', () => {
  const FIRE = 'in which 30 people died';
  const kinds = (fire?: string): string[] => {
    const clauses = [`${SINKING}, two people died`, `${SINKING} after a fire, ${FIRE}`];
    const { events } = mergeBriefings(
      clauses.map((clause, i) =>
        briefingOf(`a${i}`, `${clause}. Rain fell.`, {
          names: NAMES,
          events: [
            { clause, date: '2021-12-20' },
            ...(i === 0 || fire === undefined ? [] : [{ clause: FIRE, date: fire }]),
          ],
          article: { publishedAt: '2021-12-21' },
        }),
      ),
    );
    return events.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind));
  };

  it('is of neither event', () => {
    expect(kinds('2021-12-13')).toEqual([]);
  });

  it('near miss: of the one event there is', () => {
    expect(kinds()).toEqual(['figure']);
  });
});

describe('a figure that another event without a printed day is told with', () => {
  const disputed = (...figures: readonly string[]): string[] => {
    const { events } = mergeBriefings(
      figures.map((figure, i) =>
        briefingOf(`a${i}`, `${SINKING}. ${figure}. Rain fell.`, {
          names: NAMES,
          events: [
            { clause: SINKING, date: '2021-12-20' },
            {
              clause: figure,
              date: { ...dayOf('2021-12-20'), certainty: 'inferred' },
            },
          ],
          article: { publishedAt: '2021-12-21' },
        }),
      ),
    );
    return events.flatMap(({ summary, conflicts }) =>
      conflicts.map(({ values }) => `${summary}: ${values.map(({ value }) => value).join(' / ')}`),
    );
  };

  it.each([
    // A figure of its own, not of the sinking
    [
      'In a test of the hull the new paint cut rust by 77 percent',
      'The new paint cut rust by 71 percent in a test of the hull',
      'In a test of the hull the new paint cut rust by 77 percent: 77 percent / 71 percent',
    ],
    [
      'A magnitude 6.1 quake shook the reef and the yard, killing nine people',
      'A quake with a magnitude of 5.8 shook the reef and the yard and killed nine',
      'A magnitude 6.1 quake shook the reef and the yard, killing nine people: magnitude 6.1 / magnitude of 5.8',
    ],
    [
      'A 6.1-magnitude quake shook the reef and the yard',
      'A quake of magnitude 5.8 shook the reef and the yard',
      'A quake of magnitude 5.8 shook the reef and the yard: 6.1-magnitude / magnitude 5.8',
    ],
  ])('%s', (first, second, expected) => {
    expect(disputed(first, second)).toEqual([expected]);
  });

  it('takes no dead for a magnitude', () => {
    expect(
      disputed(
        'A quake of magnitude 6.1, nine dead and a quay lost shook the reef',
        'A quake of magnitude 6.1, twelve dead and a quay lost shook the reef',
      ),
    ).toEqual([expect.stringMatching(/: nine dead \/ twelve dead$/)]);
  });

  it('takes no magnitude for the dead', () => {
    expect(
      disputed(
        'A magnitude 6.1 quake shook the reef and killed at least nine people',
        'A quake shook the reef and killed nine people',
      ),
    ).toEqual([]);
  });
});
