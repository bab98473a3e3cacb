// Stories cut out of a briefing, against what each should hold.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractArticle } from '../../source/extract/extract-article.js';
import { readArticles } from '../../source/intake/read-articles.js';
import { mergeBriefings } from '../../source/merge/merge-briefings.js';
import type { Briefing, Story } from '../../source/model/briefing.js';
import { briefingOfStory, storyCutter } from '../../source/select/one-story.js';

const files = readdirSync('articles').map((name) => ({
  path: `articles/${name}`,
  bytes: readFileSync(`articles/${name}`),
}));
const { articles } = await readArticles(files);
const whole = mergeBriefings(articles.map((article) => extractArticle(article)));

/** A story of some of the articles, with the events that they tell. */
function storyOf(articleIds: readonly string[]): Story {
  const events = whole.events.filter(({ occurrences }) =>
    occurrences.some(({ articleId }) => articleIds.includes(articleId)),
  );
  return { id: 'some', title: 'Some', articleIds, eventIds: events.map(({ id }) => id) };
}

function check(cut: Briefing, { articleIds, eventIds }: Story): void {
  const ids = (values: readonly { readonly id: string }[]): string[] => values.map(({ id }) => id);
  expect(ids(cut.articles)).toEqual(ids(whole.articles).filter((id) => articleIds.includes(id)));
  expect(ids(cut.events)).toEqual(ids(whole.events).filter((id) => eventIds.includes(id)));
  const quotes = whole.quotes.filter(({ occurrences }) =>
    occurrences.some(({ articleId }) => articleIds.includes(articleId)),
  );
  expect(cut.quotes).toEqual(quotes);
  expect(cut.outlets.flatMap((outlet) => outlet.articleIds).sort()).toEqual([...articleIds].sort());
  for (const { name, quoteIds } of cut.speakers) {
    const all = whole.speakers.find((speaker) => speaker.name === name)!.quoteIds;
    expect(quoteIds).toEqual(all.filter((id) => ids(quotes).includes(id)));
    expect(quoteIds.length).toBeGreaterThan(0);
  }
  const names = whole.speakers.map(({ name }) => name);
  const cutNames = cut.speakers.map(({ name }) => name);
  expect(cutNames).toEqual(names.filter((name) => cutNames.includes(name)));
}

test.each([
  ['one article', [0]],
  ['two that do not stand side by side', [0, 3]],
  ['all but one', [0, 1, 2, 4]],
  ['all', [0, 1, 2, 3, 4]],
])('%s', (_, numbers) => {
  const story = storyOf(numbers.map((number) => whole.articles[number]!.id));
  check(briefingOfStory(whole, story), story);
  expect(storyCutter(whole)(story)).toEqual(briefingOfStory(whole, story));
});

test('a story without a quote has no speaker', () => {
  const cut = briefingOfStory({ ...whole, quotes: [] }, storyOf([whole.articles[0]!.id]));
  expect(cut.speakers).toEqual([]);
});
