// A seed → ten thousand made-up events of five hundred articles, for the screen to be measured with.
import type { Briefing } from '../../source/model/briefing.js';
import { briefingOf } from '../../test/helpers/briefing.js';
import { seeded } from '../../test/helpers/seeded.js';

const ARTICLES = 500;
const EVENTS_OF_ONE = 20;

const WORDS =
  'harbour council bridge strike vote report court police fire flood union talks border river market school budget plan line water village mayor company workers night morning road station ferry port closed opened said after before near without because several hundred people long large new old last first'.split(
    ' ',
  );

/** Events of every day for ten years, a day's telling by each article; the words differ as those of a story do. */
export function manyEvents(): Briefing {
  const random = seeded(3);
  const sentence = (): string => {
    const words = Array.from({ length: 10 + random(14) }, () => WORDS[random(WORDS.length)]!);
    return `The ${words.join(' ')}`;
  };
  const made = Array.from({ length: ARTICLES }, (_unused, number) => {
    const clauses = Array.from({ length: EVENTS_OF_ONE }, sentence);
    const day = (index: number): string =>
      new Date((16_000 + number * EVENTS_OF_ONE + index) * 86_400_000).toISOString().slice(0, 10);
    return briefingOf(`a${number}`, clauses.map((clause) => `${clause}.`).join('\n\n'), {
      article: { publisher: `Paper ${number % 6}` },
      events: clauses.map((clause, index) => ({
        id: `e${number}-${index}`,
        clause,
        date: day(index),
        importance: 3,
      })),
      quotes: clauses.slice(0, 3).map((words, index) => ({
        words,
        speaker: `Ada Lind ${number}`,
        eventIds: [`e${number}-${index}`],
      })),
    });
  });
  const [one] = made;
  return {
    ...one!,
    title: 'Ten thousand events',
    outlets: Array.from({ length: 6 }, (_unused, paper) => ({
      name: `Paper ${paper}`,
      articleIds: made.flatMap((_made, number) => (number % 6 === paper ? [`a${number}`] : [])),
    })),
    articles: made.flatMap(({ articles }) => articles),
    events: made.flatMap(({ events }) => events),
    quotes: made.flatMap(({ quotes }) => quotes),
  };
}
