// Which telling of an event is its line.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { articleOf } from '../../helpers/article.js';

/** The line of the event that the first page opens with. */
function lineOf(...pages: readonly string[]): string | undefined {
  const { events } = mergeBriefings(
    pages.map((text, at) =>
      extractArticle(articleOf(text, { id: `a${at}`, publishedAt: '2021-12-17', title: 'Tarn' })),
    ),
  );
  return events.find(({ occurrences }) =>
    occurrences.some(({ articleId, start }) => articleId === 'a0' && start === 0),
  )?.summary;
}

const ATTACKED =
  'A bomber of the Norland Front attacked the harbour court in the northern town of Tarn with a lorry full of explosives on Thursday night, killing at least four clerks and hurting many people who stood in its yard.';
const HIT =
  'A lorry full of explosives hit the harbour court in Tarn on Thursday.\n\nBo Berg of the Norland Front called it an attack on the harbour court in reprisal for raids in the valley.';
const CALLED =
  'The town is in shock.\n\nA spokesman of the Norland Front, Bo Berg, called the attack on the harbour court in Tarn a reprisal for raids in the valley.';

describe('the line of an event that many tell', () => {
  it('is what an article opens with, not what is told of it further down', () => {
    expect(lineOf(ATTACKED, CALLED, HIT)).toMatch(/^A lorry full of explosives hit/);
  });
  it('may stand further down where it can’t stand alone as an opening', () => {
    expect(lineOf(ATTACKED.replace('A bomber of the Norland Front', 'He'), HIT)).toMatch(
      /^A lorry/,
    );
  });
});
