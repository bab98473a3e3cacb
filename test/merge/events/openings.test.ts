// What sister articles open with is one event, each in its own words; the same words further down are not.
import { describe, expect, it } from 'vitest';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { tracePair } from '../../../source/merge/events/trace-events.js';
import { briefingOf, dayOf, rangeOf } from '../../helpers/briefing.js';

const NAMES = [
  'Mara Orlow',
  'Bo Berg',
  { name: 'Tarn', kind: 'place' as const },
  { name: 'Sarmin', kind: 'place' as const },
];
const BACKGROUND =
  ' Tarn lies on the strait. Its harbour feeds the island. Ferries leave each morning. Fish is sold on the quay. The council owns the piers. Many work there.';

type Clause = string | { readonly clause: string; readonly verb: string; readonly subject: string };

/** Whether two articles of a story and a day are held to open with one event: each tells a clause, after what stands before it. */
function openAlike(a: Clause, b: Clause, before = ''): boolean {
  const briefings = [a, b].map((told, i) => {
    const { clause, ...parts } = typeof told === 'string' ? { clause: told } : told;
    const text = `${before}${clause}.${BACKGROUND}`;
    const date = dayOf('2021-12-20');
    const occurrence = { articleId: `a${i}`, ...rangeOf(text, clause), date, dateText: undefined };
    const roles =
      'verb' in parts
        ? { verb: rangeOf(text, parts.verb), subject: rangeOf(text, parts.subject) }
        : {};
    return briefingOf(`a${i}`, text, {
      events: [{ clause, date, occurrences: [{ ...occurrence, lead: true, ...roles }] }],
      names: NAMES.filter((name) => text.includes(typeof name === 'string' ? name : name.name)),
      article: { publishedAt: '2021-12-20' },
    });
  });
  const [one, other] = briefings.map(({ events }) => events[0]!);
  const { steps } = tracePair(mergeBriefings(briefings), one!, other!);
  return steps.some(({ rule }) => rule === 'both articles open with it');
}

const PAIRS: readonly (readonly [field: string, a: string, b: string])[] = [
  [
    'disaster',
    'Thousands left the beach of Tarn after a barge of rockets went up in flames at new year',
    'A new year feast at Tarn ended in chaos with rockets flying from a barge',
  ],
  [
    'court',
    'Two islands went to the high court over the shops of Tarn that trade in seal meat',
    'A first case against seal meat shops in Tarn reached the judges of the high court',
  ],
  [
    'sport',
    'The rowers of Tarn beat the champions by a length in the regatta',
    'A length was enough for rowers from Tarn in a regatta full of surprises',
  ],
  [
    'markets',
    'The price of herring sank to its lowest since spring in Tarn',
    'Another bad night for fishers in Tarn as herring went for its lowest price',
  ],
  [
    'science',
    'Divers mapped a wreck of the bronze age under the strait near Tarn',
    'A bronze age wreck has come to light near Tarn thanks to a handful of divers',
  ],
];

describe('openings', () => {
  it.each(PAIRS)('are one event: %s', (_field, a, b) => {
    expect(openAlike(a, b)).toBe(true);
  });

  it.each(PAIRS)('near miss: the same further down: %s', (_field, a, b) => {
    expect(openAlike(a, b, 'Rain fell all day. It was cold at sea. ')).toBe(false);
  });

  it.each<[string, Clause, Clause]>([
    [
      'another subject',
      {
        clause: 'Mara Orlow cheered the rowers of Tarn at the regatta',
        subject: 'Mara Orlow',
        verb: 'cheered',
      },
      {
        clause: 'Bo Berg sold the rowers of Tarn a regatta boat',
        subject: 'Bo Berg',
        verb: 'sold',
      },
    ],
    [
      'another deed',
      {
        clause: 'A man killed two rowers of Tarn after a regatta',
        subject: 'A man',
        verb: 'killed',
      },
      {
        clause: 'A man was charged over two rowers of Tarn after a regatta',
        subject: 'A man',
        verb: 'charged',
      },
    ],
    [
      'another town',
      'A barge of rockets burned at a beach feast in Tarn',
      'A barge of rockets burned at a beach feast in Sarmin',
    ],
    [
      'two words in common',
      'The herring fleet left Tarn for the winter grounds',
      'A herring museum in Tarn found a new home',
    ],
    [
      'a denial',
      {
        clause: 'Miners dumped salt in the river above Tarn',
        subject: 'Miners',
        verb: 'dumped',
      },
      {
        clause: 'Miners denied that salt was dumped in the river above Tarn',
        subject: 'Miners',
        verb: 'denied',
      },
    ],
    [
      'a denial as something untrue',
      {
        clause: 'Miners dumped salt in the river above Tarn',
        subject: 'Miners',
        verb: 'dumped',
      },
      {
        clause: 'The company said it was untrue that miners dumped salt in the river above Tarn',
        subject: 'The company',
        verb: 'said',
      },
    ],
    [
      'a denial of reports',
      {
        clause: 'Miners dumped salt in the river above Tarn',
        subject: 'Miners',
        verb: 'dumped',
      },
      {
        clause:
          'The company said reports that miners dumped salt in the river above Tarn were false',
        subject: 'The company',
        verb: 'said',
      },
    ],
    [
      'a deed that is asked for, and the deed',
      {
        clause: 'Dockers called for the herring port of Tarn to be closed at night',
        subject: 'Dockers',
        verb: 'called',
      },
      {
        clause: 'The council closed the herring port of Tarn at night',
        subject: 'The council',
        verb: 'closed',
      },
    ],
    [
      'a deed that is urged, and the deed',
      {
        clause: 'Doctors urged the ministry of Tarn to recall a fever syrup',
        subject: 'Doctors',
        verb: 'urged',
      },
      {
        clause: 'The ministry of Tarn recalled a fever syrup',
        subject: 'The ministry',
        verb: 'recalled',
      },
    ],
    [
      'a law that is demanded, and the law',
      {
        clause: 'Rowers demanded a ban of motor boats from the lake of Tarn',
        subject: 'Rowers',
        verb: 'demanded',
      },
      {
        clause: 'Judges upheld a ban of motor boats from the lake of Tarn',
        subject: 'Judges',
        verb: 'upheld',
      },
    ],
    [
      'two sayings of one speaker',
      {
        clause: 'Rich tycoon Mara Orlow said Tarn paid too little for herring',
        subject: 'Rich tycoon Mara Orlow',
        verb: 'said',
      },
      {
        clause: 'Rich tycoon Mara Orlow said Tarn had no say in the regatta',
        subject: 'Rich tycoon Mara Orlow',
        verb: 'said',
      },
    ],
  ])('are two events: %s', (_why, a, b) => {
    expect(openAlike(a, b)).toBe(false);
  });

  it.each<[string, Clause, Clause]>([
    [
      'both ask for it',
      {
        clause: 'Dockers called for the herring port of Tarn to be closed at night',
        subject: 'Dockers',
        verb: 'called',
      },
      {
        clause: 'Dockers urged the council to close the herring port of Tarn at night',
        subject: 'Dockers',
        verb: 'urged',
      },
    ],
    [
      'a call for help, which is no demand',
      {
        clause: 'A skipper called the herring port of Tarn at night',
        subject: 'A skipper',
        verb: 'called',
      },
      {
        clause: 'The herring port of Tarn was alarmed at night by a skipper',
        subject: 'The herring port of Tarn',
        verb: 'alarmed',
      },
    ],
    [
      'one saying of one speaker',
      {
        clause: 'Rich tycoon Mara Orlow said Tarn paid too little for herring',
        subject: 'Rich tycoon Mara Orlow',
        verb: 'said',
      },
      {
        clause: 'Mara Orlow said the herring of Tarn was paid too badly, too little',
        subject: 'Mara Orlow',
        verb: 'said',
      },
    ],
  ])('are one event: %s', (_why, a, b) => {
    expect(openAlike(a, b)).toBe(true);
  });
});
