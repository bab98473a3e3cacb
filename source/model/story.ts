// One story of a folder that holds several, as a briefing of its own.
import type { Briefing, Story } from './briefing.js';
import { spanOfEvents } from './main-events.js';

/** What that story's articles tell; ids, and with them places and citations, stay as they are in the whole. */
export function briefingOfStory(whole: Briefing, story: Story): Briefing {
  const articleIds = new Set(story.articleIds);
  const eventIds = new Set(story.eventIds);
  const articles = whole.articles.filter(({ id }) => articleIds.has(id));
  const events = whole.events.filter(({ id }) => eventIds.has(id));
  const quotes = whole.quotes.filter(({ occurrences }) =>
    occurrences.some(({ articleId }) => articleIds.has(articleId)),
  );
  const quoteIds = new Set(quotes.map(({ id }) => id));
  return {
    ...whole,
    title: story.title,
    span: spanOfEvents({ events, articles }),
    outlets: whole.outlets.flatMap((outlet) => {
      const own = outlet.articleIds.filter((id) => articleIds.has(id));
      return own.length === 0 ? [] : [{ ...outlet, articleIds: own }];
    }),
    stories: [story],
    articles,
    events,
    quotes,
    speakers: whole.speakers.flatMap((speaker) => {
      const said = speaker.quoteIds.filter((id) => quoteIds.has(id));
      return said.length === 0 ? [] : [{ ...speaker, quoteIds: said }];
    }),
  };
}

/** The story with that number in the list, or everything when none is asked for; undefined where there is none so far down. */
export function oneStory(whole: Briefing, number: number | undefined): Briefing | undefined {
  if (number === undefined) return whole;
  const story = whole.stories[number - 1];
  return story && briefingOfStory(whole, story);
}
