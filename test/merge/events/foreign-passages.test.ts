// Which passages can't stand under the line of an event: what tells neither its deed nor who does it.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { groupMaker } from '../../../source/merge/events/event-features.js';
import { foreignTo } from '../../../source/merge/events/foreign-passages.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { readVocabulary } from '../../../source/merge/terms/vocabulary.js';
import { readArticleWords } from '../../../source/merge/terms/word-sequences.js';
import { articleOf } from '../../helpers/article.js';

const AROUND = '\n\nRain is forecast for the weekend in the hills of Norland.';

/** Why the first sentence of the second page can't stand under that of the first; undefined where it can. */
function ruleAgainst(line: string, passage: string): string | undefined {
  const briefings = [line, passage].map((text, at) =>
    extractArticle(
      articleOf(text + AROUND, { id: `a${at}`, publishedAt: '2021-12-17', title: 'Tarn' }),
    ),
  );
  const { articles, names, quotes } = mergeBriefings(briefings);
  const vocabulary = readVocabulary(articles, names, readArticleWords(articles));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const storyOf = new Map(articles.map(({ id }) => [id, 0]));
  const maker = groupMaker({ quotes, articles: byId, storyOf, isOpening: () => false }, vocabulary);
  const [a, b] = briefings.map(({ events: [first] }) => first);
  if (a === undefined || b === undefined) throw new TypeError('no event in one of the pages');
  return foreignTo(a, b, maker, vocabulary);
}

describe('a passage under a line', () => {
  it.each([
    [
      'On Friday the High Court of Norland told three banks that nurses who work at night are to get a pension.',
      'On Friday questions arose about the cost of a pension for cooks.',
    ],
    [
      'Orlow Lines closed the ferry quay at Tarn on Friday after a storm.',
      'On Friday a marten bit through a cable in the town hall of Tarn.',
    ],
    [
      'Rovers beat Town 3–1 in Tarn on Friday, with two goals by Max Vale.',
      'The stadium in Tarn was painted green on Friday.',
    ],
    [
      'The bank raised its rate for savers on Friday, to the joy of pensioners.',
      'On Friday a film about pensioners opened in Sarmin.',
    ],
    [
      'Scientists at Oldby College found a beetle in the hills on Friday.',
      'The college at Sarmin, far from the hills, opened a library on Friday.',
    ],
  ])('tells something else than %s: %s', (line, passage) => {
    expect(ruleAgainst(line, passage)).toBe(
      'it tells neither who does what the line tells, nor what is done',
    );
  });

  it.each([
    [
      'the deed in another word',
      'Police detained Bo Berg in Tarn on Friday.',
      'On Friday the captain was arrested at the quay.',
    ],
    [
      'what took it',
      'A bomb exploded at a market in Tarn on Friday.',
      'On Friday six people died in the blast at a market.',
    ],
    [
      'the same one',
      'Orlow Lines cut 300 jobs at its yard on Friday.',
      'On Friday Orlow Lines met the union for talks.',
    ],
    [
      'the object',
      'The council of Tarn sold the bridge on Friday.',
      'On Friday the bridge passed to a firm of Sarmin.',
    ],
    [
      'its figure',
      'The storm flooded 1,300 homes in Tarn on Friday.',
      'On Friday 1,300 families slept in schools.',
    ],
    [
      'much the same words',
      'The marten was set free in the hills above Tarn on Friday.',
      'On Friday a keeper said the marten was free again in the hills above Tarn.',
    ],
  ])('belongs to it: %s', (_why, line, passage) => {
    expect(ruleAgainst(line, passage)).toBeUndefined();
  });
});
