// A briefing and what was expected of it → each expectation, met or not, by what it is about.
import type { Briefing, Event, Quote } from '../../source/model/briefing.js';
import { fold, WORD } from '../../source/text/fold.js';
import { mainEvents } from '../../source/select/events/main-events.js';
import { mainQuotes } from '../../source/select/quotes/main-quotes.js';
import type { Gold, GoldEvent, GoldQuote, Words } from './gold.js';

/** What is counted, in the order of the table. Of "wrong speaker" and "absent, but listed" none is right. */
export const MEASURES = [
  'event listed under its day',
  'event listed under any day',
  'event found under its day',
  'status of an event found',
  'quote found',
  'quote listed',
  'right speaker',
  'wrong speaker',
  'absent, but listed',
  'title',
  'number of stories',
] as const;

export type Measure = (typeof MEASURES)[number];

/** An expectation: what it is about, in the words of the gold, and whether it holds. */
export type Verdict = {
  readonly measure: Measure;
  readonly about: string;
  readonly holds: boolean;
};

/** Judges a briefing. The lists are those that page and screen show. */
export function scoreStory(briefing: Briefing, gold: Gold): Verdict[] {
  const events = mainEvents(briefing, { all: false });
  const quotes = mainQuotes(briefing, { all: false });
  const { title, stories = 1 } = gold;
  return [
    ...(gold.events ?? []).flatMap((wanted) => judgeEvent(wanted, events, briefing.events)),
    ...(gold.quotes ?? []).flatMap((wanted) => judgeQuote(wanted, quotes, briefing.quotes)),
    ...(gold.absent ?? []).map(({ words }) => {
      const holds = events.some(({ summary }) => hasWords(summary, words));
      return verdict('absent, but listed', sayWords(words), holds);
    }),
    ...(title === undefined
      ? []
      : [verdict('title', briefing.title, hasWords(briefing.title, title))]),
    verdict('number of stories', String(stories), briefing.stories.length === stories),
  ];
}

const verdict = (measure: Measure, about: string, holds: boolean): Verdict => ({
  measure,
  about,
  holds,
});

function judgeEvent(
  { words, date, status = 'happened' }: GoldEvent,
  listed: readonly Event[],
  all: readonly Event[],
): Verdict[] {
  const about = `${date} ${sayWords(words)}`;
  const isIt = ({ summary }: Event): boolean => hasWords(summary, words);
  const isOfDay = (event: Event): boolean => event.date?.start.startsWith(date) === true;
  const found = all.filter((event) => isIt(event) && isOfDay(event));
  return [
    verdict(
      'event listed under its day',
      about,
      listed.some((one) => isIt(one) && isOfDay(one)),
    ),
    verdict('event listed under any day', about, listed.some(isIt)),
    verdict('event found under its day', about, found.length > 0),
    ...(found.length === 0
      ? []
      : [
          verdict(
            'status of an event found',
            `${about}: ${status}`,
            found.every((event) => event.status === status),
          ),
        ]),
  ];
}

function judgeQuote(
  { words, speaker }: GoldQuote,
  listed: readonly Quote[],
  all: readonly Quote[],
): Verdict[] {
  const about = `${speaker ?? 'unnamed'}: ${words}`;
  const wanted = ` ${wordsOf(words).join(' ')} `;
  const isIt = ({ text, occurrences }: Quote): boolean =>
    [text, ...occurrences.map((printed) => printed.text)].some((printed) =>
      ` ${wordsOf(printed).join(' ')} `.includes(wanted),
    );
  const found = all.filter(isIt);
  const isRight = (quote: Quote): boolean => isSpeaker(quote.speaker, speaker);
  return [
    verdict('quote found', about, found.length > 0),
    verdict('quote listed', about, listed.some(isIt)),
    ...(found.length === 0
      ? []
      : [
          verdict('right speaker', about, found.some(isRight)),
          // A quote without a name says nothing false.
          verdict(
            'wrong speaker',
            about,
            !found.some(isRight) && found.some((quote) => quote.speaker !== undefined),
          ),
        ]),
  ];
}

/** "Lind" is Ada Lind; no name is none. */
function isSpeaker(name: string | undefined, wanted: string | null): boolean {
  if (wanted === null || name === undefined) return wanted === null && name === undefined;
  return fold(name) === fold(wanted) || fold(name).endsWith(` ${fold(wanted)}`);
}

const wordsOf = (text: string): string[] => text.match(WORD)?.map(fold) ?? [];

/** True where the text has a word of each group, or more than the beginning that stands there. */
function hasWords(text: string, groups: Words): boolean {
  const words = wordsOf(text);
  return groups.every((group) =>
    group.some((beginning) => words.some((word) => word.startsWith(fold(beginning)))),
  );
}

const sayWords = (groups: Words): string => groups.map((group) => group.join('/')).join(' ');
