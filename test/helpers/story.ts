// A small story with invented names, for the tests of screen and page: three events, three quotes, two outlets.
import type { Briefing } from '../../source/model/briefing.js';
import { briefingOf } from './briefing.js';

const BODY = [
  'Harbour minister Ada Lind told reporters on Monday that the bridge would close. “We have no choice,” Lind said.',
  'Dockers walked out on Tuesday. “Nobody asked us,” union leader Tom Reyes said.',
  'The council will meet on January 10.',
].join('\n\n');

const SECOND =
  'The dockers of Port Ellis walked out on Tuesday. “Nobody asked us,” Reyes said. He called it “a farce”.';

const paper = briefingOf('paper', BODY, {
  article: { publisher: 'Ellis Paper', title: 'Bridge to close', publishedAt: '2021-12-28T09:30' },
  events: [
    {
      id: 'e1',
      clause: 'told reporters on Monday that the bridge would close',
      date: '2021-12-27',
      importance: 2,
    },
    { id: 'e2', clause: 'Dockers walked out on Tuesday', date: '2021-12-28', importance: 3 },
    {
      id: 'e3',
      clause: 'The council will meet on January 10',
      date: '2022-01-10',
      status: 'planned',
      importance: 2,
    },
  ],
  quotes: [
    {
      id: 'q1',
      words: 'We have no choice,',
      speaker: 'Ada Lind',
      speakerRole: 'harbour minister',
      eventIds: ['e1'],
    },
    { id: 'q2', words: 'Nobody asked us,', speaker: 'Tom Reyes', eventIds: ['e2'] },
  ],
});

const wire = briefingOf('wire', SECOND, {
  events: [
    { id: 'e4', clause: 'The dockers of Port Ellis walked out on Tuesday', date: '2021-12-28' },
  ],
  quotes: [
    { id: 'q3', words: 'Nobody asked us,' },
    { id: 'q4', words: 'He called it “a farce”', kind: 'mixed', speaker: 'Tom Reyes' },
  ],
});

/** The story as merging would give it, put together by hand so that these tests stand without the merge. */
export const story: Briefing = {
  ...paper,
  title: 'Port Ellis bridge',
  span: { start: '2021-12-27', end: '2022-01-10' },
  outlets: [...paper.outlets, ...wire.outlets],
  articles: [...paper.articles, ...wire.articles],
  events: paper.events.map((event) =>
    event.id === 'e2'
      ? {
          ...event,
          sourceGroups: 2,
          occurrences: [...event.occurrences, ...wire.events[0]!.occurrences],
        }
      : event,
  ),
  quotes: [
    paper.quotes[0]!,
    {
      ...paper.quotes[1]!,
      occurrences: [...paper.quotes[1]!.occurrences, ...wire.quotes[0]!.occurrences],
    },
    wire.quotes[1]!,
  ],
};
