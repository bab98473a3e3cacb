import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { candidacyIn, openingNews } from '../../../source/select/events/candidacy.js';
import { articleOf } from '../../helpers/article.js';

/** What is asked of the first event whose line has those words. */
function askedOf(title: string, body: string, words: string): [boolean, string | undefined] {
  const story = extractArticle(
    articleOf(body, { title, publishedAt: '2022-05-05', language: 'en' }),
  );
  const event = story.events.find(({ summary }) => summary.includes(words));
  if (event === undefined)
    throw new Error(`no event: ${words} of ${story.events.map((one) => one.summary).join('|')}`);
  return [openingNews(story)(event), candidacyIn(story, true)(event)];
}

const FRONT = 'Ada Lind runs the Tarn yard. The yard builds ferries.';

describe('openingNews', () => {
  it.each([
    ['Storm floods Tarn mill', 'A storm flooded the mill of this town on Monday, officials said.'],
    ['Court frees two nurses', 'A court in Tarn on Monday freed both nurses held over the deaths.'],
    ['Keeper saves Tarn in cup', 'On a night that this club will keep, the Tarn keeper saved two shots on Monday.'],
    ['Bank cuts rates', 'The bank of this island nation cut its rates on Monday, traders said.'],
    ['Army takes Velm bridge', 'Troops took the Velm bridge on Monday, those on the bank said.'],
  ])('an article opens with what its headline tells: %s', (title, body) => {
    const [isNews, rule] = askedOf(title, body, body.slice(0, 5));
    expect([isNews, rule]).toEqual([true, undefined]);
  }); // prettier-ignore

  it.each([
    ['behind its first sentence', 'Storm floods Tarn mill', `${FRONT} A storm flooded the mill of this town on Monday.`, 'A storm'],
    ['the headline tells something else', 'Voters choose a mayor', 'A storm flooded the mill of this town on Monday.', 'A storm'],
    ['a few words of a long headline', 'Nine nurses quit as pay talks in Oslo end without a deal for Tarn', 'A storm hit this town and Tarn on Monday.', 'A storm'],
    ['what something is', 'Tarn mill is oldest of the lake', 'The Tarn mill is the oldest of this lake since Monday.', 'oldest'],
    ['a pronoun', 'Lind sells Tarn mill', 'She sold the Tarn mill on Monday.', 'sold'],
  ])('%s is not news, or stays out', (_name, title, body, words) => {
    const [isNews, rule] = askedOf(title, body, words);
    expect(isNews && rule === undefined).toBe(false);
  }); // prettier-ignore
});

describe('candidacyIn', () => {
  it.each([
    ['Storm floods mill', `${FRONT} A storm flooded the mill of this firm on Monday.`, 'A storm', /points at/],
    ['Lind sells mill', 'Ann Lind met Orr. She sold the Tarn mill on Monday.', 'sold the Tarn mill', /^$/],
    ['Nine towns ban buses', `${FRONT} Nine towns have banned buses.`, 'banned', /only its page has a day/],
    ['Nine towns ban buses', 'Nine towns have banned buses.', 'banned', /^$/],
  ])('%s: %s', (title, body, words, rule) => {
    expect(askedOf(title, body, words)[1] ?? '').toMatch(rule);
  }); // prettier-ignore
});
