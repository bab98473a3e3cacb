// Typed words → the stories that are meant: by their titles, by who printed them, by what is told in them.
import type { Briefing, Story } from '../../../model/briefing.js';
import { outletName } from '../../../model/outlet.js';
import { typedDays, type TypedDays } from '../../../search/typed-day.js';
import { sayCount, sayEvent, saySpan } from '../../../select/wording.js';
import { fold } from '../../../text/fold.js';
import { fuzzyMatch, type Fuzzy } from '../../../text/fuzzy-match.js';
import { memoizeByObject } from '../../../text/values/memoize.js';

export type NarrowedStory = {
  readonly story: Story;
  /** Lower is nearer, as of {@link fuzzyMatch}: those that hold all words in their title come first. */
  readonly score: number;
  readonly marks: Fuzzy['marks'];
  /** Where the words are, but for the title: an outlet, or what is told. */
  readonly found: string | undefined;
  /** A day was typed: what is of it is what is looked for in the story. */
  readonly isOfDay?: true;
};

/** Between a word within a title and letters here and there. */
const FOUND_ELSEWHERE = 1.5;

/**
 * The stories that hold every word typed, in their order; those that hold them in their title are marked there. Of a day ("19 mar")
 * the stories in which something happened on it.
 */
export function narrowStories(whole: Briefing, typed: string): readonly NarrowedStory[] {
  const days = typedDays(typed, yearsOf(whole));
  const told = days ? storiesOn(whole, days) : [];
  return told.length > 0 ? told : storiesWith(whole, typed);
}

/** The years of the events, those of most first. */
const yearsOf = memoizeByObject(({ events }: Briefing): readonly number[] => {
  const counts = new Map<number, number>();
  for (const { date } of events) {
    const year = Number(date?.start.slice(0, 4) ?? 0);
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([year]) => year);
});

function storiesOn({ stories, events }: Briefing, days: TypedDays): readonly NarrowedStory[] {
  const on = events.filter(
    ({ date }) => date && date.start >= days.start && date.start <= days.end,
  );
  return stories.flatMap((story): NarrowedStory[] => {
    const own = new Set(story.eventIds);
    const count = on.filter(({ id }) => own.has(id)).length;
    const found = `${sayCount(count, 'event')} on ${saySpan(days)}`;
    return count === 0 ? [] : [{ story, score: 0, marks: [], found, isOfDay: true }];
  });
}

function storiesWith(whole: Briefing, typed: string): readonly NarrowedStory[] {
  const words = wordsOf(typed).split(' ').filter(Boolean);
  return whole.stories.flatMap((story): NarrowedStory[] => {
    const inTitle = fuzzyMatch(story.title, typed);
    if (inTitle && inTitle.score < FOUND_ELSEWHERE)
      return [{ story, ...inTitle, found: undefined }];
    const lines = toldIn(whole).get(story.id) ?? [];
    const title = wordsOf(story.title);
    const isEverywhere =
      words.length > 0 &&
      words.every((word) => holds(title, word) || lines.some(({ folded }) => holds(folded, word)));
    if (isEverywhere) {
      const counts = lines.map(({ folded }) => words.filter((word) => holds(folded, word)).length);
      const best = Math.max(0, ...counts);
      const found = best === 0 ? undefined : lines[counts.indexOf(best)]?.text;
      return [{ story, score: FOUND_ELSEWHERE, marks: [], found }];
    }
    return inTitle ? [{ story, ...inTitle, found: undefined }] : [];
  });
}

type ToldLine = { readonly text: string; readonly folded: string };

/** The outlets and all that is told, by the ids of the stories: read once. */
const toldIn = memoizeByObject(
  ({ stories, articles, events, quotes }: Briefing): ReadonlyMap<string, readonly ToldLine[]> => {
    const storyOf = new Map(
      stories.flatMap(({ id, articleIds }) => articleIds.map((articleId) => [articleId, id])),
    );
    const lines = new Map(stories.map(({ id }) => [id, new Map<string, ToldLine>()]));
    const add = (articleIds: readonly string[], text: string): void => {
      const line = { text, folded: wordsOf(text) };
      for (const id of new Set(articleIds.map((articleId) => storyOf.get(articleId))))
        lines.get(id ?? '')?.set(text, line);
    };
    for (const article of articles) add([article.id], outletName(article));
    for (const event of events)
      add(
        event.occurrences.map(({ articleId }) => articleId),
        sayEvent(event),
      );
    for (const { text, speaker, occurrences } of quotes)
      add(
        occurrences.map(({ articleId }) => articleId),
        speaker === undefined ? text : `${speaker}: ${text}`,
      );
    for (const { id, title } of articles) add([id], title);
    return new Map([...lines].map(([id, told]) => [id, [...told.values()]]));
  },
);

/** What is no letter and no digit, between words. */
const BETWEEN = /[^\p{L}\p{N}]+/gu;

/** Words alone, each with a blank before it: "no-fly" → " no fly". */
const wordsOf = (text: string): string => ` ${fold(text).replace(BETWEEN, ' ').trim()}`;

/** Letters of scripts that set no blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** True where a word of the text begins so. */
const holds = (folded: string, word: string): boolean =>
  folded.includes(` ${word}`) || (UNSPACED.test(word) && folded.includes(word));
