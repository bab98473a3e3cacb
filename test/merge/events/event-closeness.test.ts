// Which rules decide on one event or two: [why, two tellings, the rules in turn].
import { describe, expect, it } from 'vitest';
import type { EventStatus } from '../../../source/model/briefing.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { tracePair } from '../../../source/merge/events/trace-events.js';
import { briefingOf, type Findings } from '../../helpers/briefing.js';

type Told = NonNullable<Findings['events']>[number];

const NAMES = [
  'Mara Orlow',
  'Bo Berg',
  { name: 'Harbour Union', kind: 'organisation' as const },
  { name: 'Berg Foods', kind: 'organisation' as const },
];
const BACKGROUND =
  ' The town lies on the strait. Its harbour feeds the island. Ferries leave each morning. Fish is sold on the quay. The council owns the piers. Many work there.';

function closenessOf(...told: readonly Told[]) {
  const briefings = told.map((event, at) =>
    briefingOf(`a${at}`, `${event.clause}.${BACKGROUND}`, {
      events: [event],
      names: NAMES.filter((name) =>
        event.clause.includes(typeof name === 'string' ? name : name.name),
      ),
    }),
  );
  const [a, b] = briefings.map(({ events }) => events[0]!);
  return tracePair(mergeBriefings(briefings), a!, b!);
}

const STRIKE = 'Dockers of the Harbour Union walked out over pay';

describe('event closeness', () => {
  it.each<[string, Told, Told, boolean, readonly string[]]>([
    [
      'one day in much the same words',
      { clause: STRIKE, date: '2021-12-20' },
      { clause: 'The dockers walked out over their pay', date: '2021-12-20' },
      true,
      ['the dates are the same', 'both articles open with it'],
    ],
    [
      'one person and one deed on a day that both print',
      { clause: 'Mara Orlow opened the quay', date: '2021-12-20', people: ['Mara Orlow'] },
      { clause: 'Mara Orlow opened it in rain', date: '2021-12-20', people: ['Mara Orlow'] },
      true,
      [
        'the dates are the same',
        'one person and one deed on a day that both print',
        'one deed in other words, a name and more words',
      ],
    ],
    [
      'near miss: another deed',
      { clause: 'Mara Orlow opened the quay', date: '2021-12-20', people: ['Mara Orlow'] },
      { clause: 'Mara Orlow met dockers at the quay', date: '2021-12-20', people: ['Mara Orlow'] },
      false,
      ['the dates are the same', 'another deed'],
    ],
    [
      'a guess two days later, and one deed in other words',
      {
        clause: 'The Harbour Union bought the yard and its cranes',
        date: '2021-12-20',
      },
      {
        clause: 'Takeover of the yard by the Harbour Union, cranes and all',
        date: { start: '2021-12-22', end: '2021-12-22', precision: 'day', certainty: 'inferred' },
      },
      true,
      [
        'one is a guess, some days after the other',
        'one deed in other words, a name and more words',
      ],
    ],
    [
      'two towns on one day',
      { clause: 'A bomb killed six at a market in Kadir', date: '2021-12-20' },
      { clause: 'A bomb killed six at a market in Sarmin', date: '2021-12-20' },
      false,
      ['the dates are the same', 'other places'],
    ],
    [
      'a figure, a name and many words',
      {
        clause: 'Almost 90 teachers in the Harbour Union blame poor school budgets for bad marks',
        date: '2021-12-20',
      },
      {
        clause:
          'A letter with 90 names from the Harbour Union says what teachers, school budgets and marks are',
        date: '2021-12-20',
      },
      true,
      [
        'the dates are the same',
        'a figure, a name and many words in both',
        'both articles open with it',
      ],
    ],
    [
      'near miss: a figure and hardly a word besides',
      { clause: 'Almost 90 teachers in the Harbour Union blame the budget', date: '2021-12-20' },
      { clause: 'A letter with 90 names came from the Harbour Union', date: '2021-12-20' },
      false,
      ['the dates are the same'],
    ],
    [
      'near miss: a town and the country that it may lie in',
      { clause: 'A bomb killed six at a market in Kadir', date: '2021-12-20' },
      { clause: 'A bomb killed six at a market in Turkey', date: '2021-12-20' },
      true,
      [
        'the dates are the same',
        'most of the shorter telling in the longer',
        'both articles open with it',
      ],
    ],
    [
      'months apart',
      { clause: STRIKE, date: '2021-12-20' },
      { clause: STRIKE, date: '2021-10-01' },
      false,
      ['the dates can’t be one'],
    ],
    [
      'two printed days of what happens again',
      { clause: STRIKE, date: '2021-12-20' },
      { clause: STRIKE, date: '2021-12-23' },
      false,
      [
        'two printed days, up to two weeks apart',
        'one deed in other words, a name and more words',
        'two printed days, and nothing that happens only once',
      ],
    ],
    [
      'two plans for one day',
      { clause: 'The Harbour Union will vote on pay', date: '2022-01-10', status: 'planned' },
      { clause: 'The Harbour Union plans to vote', date: '2022-01-10', status: 'planned' },
      true,
      [
        'the dates are the same',
        'two plans for one day',
        'one deed in other words, a name and more words',
      ],
    ],
    [
      'nothing in common',
      { clause: STRIKE, date: '2021-12-20' },
      { clause: 'Rain fell in the hills', date: '2021-12-20' },
      false,
      ['the dates are the same', 'hardly a word in common'],
    ],
    [
      'other people in the same words',
      { clause: 'Mara Orlow left the council', date: '2021-12-20', people: ['Mara Orlow'] },
      { clause: 'Bo Berg left the council', date: '2021-12-20', people: ['Bo Berg'] },
      false,
      ['the dates are the same', 'other people act'],
    ],
  ])('%s', (_why, a, b, joins, rules) => {
    const closeness = closenessOf(a, b);
    expect({ joins: closeness.joins, rules: closeness.steps.map(({ rule }) => rule) }).toEqual({
      joins,
      rules,
    });
  });
});

describe('a printed day within what is told around it', () => {
  const guessed = (day: string) =>
    ({ start: day, end: day, precision: 'day', certainty: 'inferred' }) as const;
  const INNER = 'who gave a long speech in Tarn on Friday';
  const OUTER = `The Harbour Union scorned Mara Orlow, ${INNER}, as a fraud`;

  it('of years, of a guessed one', () => {
    const years = { start: '2010-01-01', end: '2021-12-19', precision: 'range', certainty: 'explicit' } as const;
    const events = [
      { clause: OUTER, date: guessed('2021-12-19') },
      { clause: INNER, date: years },
    ];
    const briefing = briefingOf('a0', `${OUTER}. ${BACKGROUND}`, { events });
    const [a, b] = briefing.events;
    const { steps } = tracePair(mergeBriefings([briefing]), a!, b!);
    expect(steps.map(({ rule }) => rule)).toContain(APART);
  }); // prettier-ignore

  it.each<[string, EventStatus, boolean]>([
    ['told in passing, a day before', 'background', true],
    ['told for itself, a day before', 'happened', false],
  ])('%s', (_kind, status, isApart) => {
    const events = [
      { clause: OUTER, date: guessed('2021-12-18') },
      { clause: INNER, date: '2021-12-17', status },
    ];
    const briefing = briefingOf('a0', `${OUTER}. ${BACKGROUND}`, { events });
    const [a, b] = briefing.events;
    const { steps } = tracePair(mergeBriefings([briefing]), a!, b!);
    expect(steps.map(({ rule }) => rule).includes(APART)).toBe(isApart);
  });

  it.each<[string, string, string, boolean]>([
    ['of a guessed one', '2021-12-19', INNER, true],
    ['of the same day', '2021-12-17', INNER, false],
    ['in another sentence', '2021-12-19', 'Mara Orlow gave a long speech on the quay', false],
  ])('%s', (_kind, day, inner, isApart) => {
    const body = `${OUTER}. ${inner === INNER ? '' : `${inner}.`}${BACKGROUND}`;
    const events = [
      { clause: OUTER, date: guessed(day) },
      { clause: inner, date: '2021-12-17' },
    ];
    const briefing = briefingOf('a0', body, { events });
    const [a, b] = briefing.events;
    const { steps } = tracePair(mergeBriefings([briefing]), a!, b!);
    expect(steps.map(({ rule }) => rule).includes(APART)).toBe(isApart);
  });
  const APART = 'a printed day within what is told around it, of a guessed one';
});
