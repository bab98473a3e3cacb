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

const THIRD =
  'Nobody crossed the bridge as dockers struck on Tuesday. “Nobody ever asked any of us,” Reyes said.';

const times = briefingOf('times', THIRD, {
  article: { publisher: 'Times of Ellis', publishedAt: '2021-12-29' },
  quotes: [{ id: 'q5', words: 'Nobody ever asked any of us,', speaker: 'Tom Reyes' }],
});

/** The story told by a third outlet, that prints one quote in other words; two speakers and two stories to choose from. */
export const wordingsStory: Briefing = {
  ...story,
  outlets: [...story.outlets, ...times.outlets],
  articles: [
    { ...story.articles[0]!, url: 'https://ellis.example/strike' },
    story.articles[1]!,
    ...times.articles,
  ],
  quotes: story.quotes.map((quote) =>
    quote.id === 'q2'
      ? { ...quote, occurrences: [...quote.occurrences, ...times.quotes[0]!.occurrences] }
      : quote,
  ),
  speakers: [
    { name: 'Ada Lind', aliases: [], roles: ['harbour minister'], quoteIds: ['q1'] },
    { name: 'Tom Reyes', aliases: [], roles: ['union leader'], quoteIds: ['q2', 'q4'] },
  ],
  stories: [
    { id: 't1', title: 'The bridge', articleIds: ['paper', 'wire'], eventIds: ['e1', 'e2', 'e3'] },
    { id: 't2', title: 'The strike', articleIds: ['times'], eventIds: [] },
  ],
};

const WORLD_BODY = [
  '港の橋が月曜日に閉鎖された。 The bridge (橋) closed on Monday, harbour minister リンド said: “仕方がない”.',
  'Cafe\u0301 owners in Zu\u0308rich met on Tuesday — ٱلْعَرَبِيَّة stands here too.',
].join('\n\n');

const world = (emoji: string): Briefing => ({
  ...briefingOf('world', WORLD_BODY, {
    article: { publisher: `港新聞${emoji}`, title: `橋の閉鎖${emoji}`, publishedAt: '2021-12-28' },
    events: [
      { clause: '港の橋が月曜日に閉鎖された', date: '2021-12-27', importance: 3 },
      {
        clause: 'Cafe\u0301 owners in Zu\u0308rich met on Tuesday',
        date: '2021-12-28',
        importance: 3,
      },
    ],
    quotes: [{ words: '仕方がない', speaker: 'リンド', speakerRole: '港湾大臣' }],
  }),
  title: `港の橋${emoji}`,
});

/** Words in scripts that take two columns a letter, none, or run the other way. */
export const worldStory = world('');
/** The same with emoji, which few terminals count alike: only what we count ourselves can be held. */
export const emojiStory = world(' 🌉👩‍👩‍👧🇨🇭');
