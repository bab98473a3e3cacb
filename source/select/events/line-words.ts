// The line of an event → what it tells: the stems of its words without names, the deed of its verb, whether somebody says it. Finer than
// the terms by which lines are weighed: "sent" is "send".
import { languageOf } from '../../languages/registry.js';
import type { Language } from '../../languages/language.js';
import { stemOf } from '../../languages/stem.js';
import type { Briefing, Event } from '../../model/briefing.js';
import { fold, WORD } from '../../text/fold.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import { articlesById } from '../lookups.js';
import { sightOfLine } from '../../model/sight-of-line.js';

export type LineWords = {
  /** Stems of its telling words, each once: no names of people, not that it is said. */
  readonly stems: readonly string[];
  /** The classes of deeds of its verb; none for a verb of no class. */
  readonly deeds: readonly string[];
  /** Its verb tells that somebody says something. */
  readonly isSaid: boolean;
};

/** Reads the lines of a story, each once. */
export function lineReader(story: Briefing): (event: Event) => LineWords {
  const articles = articlesById(story);
  return memoizeByObject((event: Event): LineWords => {
    const article = articles.get(event.summaryRange.articleId);
    const language = languageOf(article?.language ?? 'en');
    const { saying, telling } = language.events.uses;
    const stemsIn = (text: string): readonly string[] =>
      (fold(text).match(WORD) ?? []).flatMap((word) =>
        saying.has(word) ? [] : (stemOf(word, language.words) ?? []),
      );
    const named = new Set(event.people.flatMap(stemsIn));
    const { start = 0, end = 0 } = sightOfLine(event)?.verb ?? {};
    const verb = fold(article?.body.slice(start, end) ?? '');
    return {
      stems: [...new Set(stemsIn(event.summary))].filter((stem) => !named.has(stem)),
      deeds: deedsByStem(language).get(stemOf(verb, language.words) ?? '') ?? [],
      isSaid: saying.has(verb) || telling.has(verb),
    };
  });
}

/** The stems of verbs and nouns → the classes of deeds that they tell. */
export const deedsByStem = memoizeByObject(
  ({ words }: Language): ReadonlyMap<string, readonly string[]> => {
    const byStem = new Map<string, readonly string[]>();
    for (const [word, classes] of words.deeds) {
      const stem = stemOf(word, words);
      if (stem !== undefined) byStem.set(stem, [...(byStem.get(stem) ?? []), ...classes]);
    }
    return byStem;
  },
);

/** "resigned", "was jailed"; near misses: "hoped", "made". */
export const tellsDeed = (verb: string, language: Language): boolean =>
  deedsByStem(language).has(stemOf(verb, language.words) ?? '');

/** "photo", "photograph"; near miss: "art", "artist". */
const SHORTEST_BEGINNING = 5;

/** The stems of the one that the other has too, or that begin one of its own, or the other way round. */
export const stemsInCommon = (
  { stems: a }: LineWords,
  { stems: b }: LineWords,
): readonly string[] => a.filter((stem) => b.some((other) => areOneStem(stem, other)));

const areOneStem = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= SHORTEST_BEGINNING && (a.startsWith(b) || b.startsWith(a)));
