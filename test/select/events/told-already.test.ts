// Whether a line tells again what another tells: by the same one, by its deed, by its words, by its quote.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import type { Quote } from '../../../source/model/briefing.js';
import { retellingFinder } from '../../../source/select/events/told-already.js';
import { articleOf } from '../../helpers/article.js';

const AROUND = '\n\nRain fell on the hills at night. The ferries stayed in port.';

/** The rule by which the line of the second page tells again that of the first; undefined where it does not, "one event" where they are joined. */
function ruleOf(...pages: readonly [string, string, ...string[]]): string | undefined {
  const story = mergeBriefings(
    pages.map((text, at) =>
      extractArticle(
        articleOf(text + AROUND, { id: `a${at}`, publishedAt: '2021-12-17', title: 'Tarn' }),
      ),
    ),
  );
  const [listed, event] = [0, 1].map((at) =>
    story.events.find(({ occurrences }) =>
      occurrences.some(
        ({ articleId, start }) => articleId === `a${at}` && start < (pages[at]?.length ?? 0),
      ),
    ),
  );
  if (listed === undefined || event === undefined) throw new TypeError('a page has no event');
  return listed === event ? 'one event' : retellingFinder(story)(event, [listed]);
}

describe('what a listed line tells already', () => {
  const SAME_ONE = 'a listed line tells what the same one said or did about it then';
  const SAME_DEED = 'a listed line tells the same deed of that day';
  const SAME_WORDS = 'a listed line of that day has many of its words';

  it.each([
    [
      SAME_ONE,
      'Mara Orlow, in a talk with Radio Tarn, said on Friday she is certain that she did not send the crude photo to a student.',
      'Mara Orlow, who hopes to become mayor, emphatically denied on Friday that she had sent an obscene photograph.',
    ],
    [
      SAME_DEED,
      'One of the oldest unions of Norland passed a resolution on Friday that asks clubs to shun “rough players”.',
      'Delegates at a meeting of the Harbour Union approved the measure on Friday in Kadir.',
    ],
    [
      SAME_DEED,
      'A young aide in the ministry quit her job on Friday after a post of hers on the royal family caused an outcry.',
      'Ida Moe resigned on Friday as head of communications to Jo Vale, a farmer and singer.',
    ],
    [
      SAME_WORDS,
      'Prosecutors on Friday demanded papers on the closure of lanes at the Tarn bridge from the campaign and the party committee, as part of a probe into threats that were made to Mayor Ida Moe.',
      'A lawyer for one of the defendants confirmed to Radio Kadir on Friday that campaign and party committee got an order, signed by a clerk, that asks for mails, calls, notes and papers on the closure of lanes before Easter.',
    ],
  ])('%s', (rule, first, second) => {
    expect(ruleOf(first, second)).toBe(rule);
  });

  it.each([
    [
      'the same one says another thing',
      'Mara Orlow said on Friday she is certain that she did not send the crude photo to a student.',
      'Mara Orlow said on Friday that a lawyer and a bank had been hired for the sale of the yard.',
    ],
    [
      'somebody else from the same country',
      'France minister Ida Moe said on Friday that talks about drones and cranes would help dockers and ferries in Kadir.',
      'France envoy Bo Berg told reporters on Friday that he understands talks about drones will begin, and called some wishes bold.',
    ],
    [
      'the same deed of another',
      'Bo Berg resigned on Friday after the fire at the yard.',
      'Ida Moe stepped down on Friday as head of the council.',
    ],
    [
      'the same deed, with another figure',
      'A blast at a mill in the hills injured 14 cooks on Friday.',
      'On Friday 230 fans were injured when a wooden stand fell at a game.',
    ],
    [
      'the same deed on another day',
      'One of the oldest unions of Norland passed a resolution on Friday against “rough players”.',
      'Delegates of the dockers approved a budget on Monday in Kadir.',
    ],
  ])('near miss: %s', (_why, first, second) => {
    expect(ruleOf(first, second)).toBeUndefined();
  });

  it('is nothing that the whole story is about', () => {
    const first = 'Bo Berg sold two ferries and a quay with leaky cellars on Friday to a bank.';
    const second =
      'Bo Berg visited engineers, cooks and dockers of Kadir on Friday in the leaky cellars of a school that he knows well.';
    const others = [
      'Ida Moe drained the leaky cellars of a mill on Friday.',
      'Jo Vale opened a bar in leaky cellars on Friday.',
      'Tom Orr died in the leaky cellars of a castle on Friday.',
      'Ann Tor bought paint for leaky cellars on Friday.',
    ];
    expect(ruleOf(first, second)).toBe(SAME_ONE);
    expect(ruleOf(first, second, ...others)).toBeUndefined();
  });

  it('a listed line holds the same quote', () => {
    const story = mergeBriefings([
      extractArticle(
        articleOf(
          'The adviser Max Vale warned on Friday that the firm would fail. “We would risk a double dip in a year,” Vale said on Friday.',
          { id: 'a0', publishedAt: '2021-12-17' },
        ),
      ),
    ]);
    const [quote] = story.quotes;
    const [first] = story.events;
    if (quote === undefined || first === undefined) throw new TypeError('nothing was found');
    const other = { ...first, id: 'other', summary: 'Officials warned', date: undefined };
    const elsewhere = { ...other, summaryRange: { articleId: 'a9', start: 0, end: 9 } };
    const eventIds = [first.id, other.id];
    const reasonWith = (quotes: readonly Quote[]): string | undefined =>
      retellingFinder({ ...story, events: [first, elsewhere], quotes })(elsewhere, [first]);
    expect(reasonWith([{ ...quote, kind: 'direct', eventIds }])).toBe(
      'a listed line holds the same quote',
    );
    // what is reported may hold another event: "The captain of the ferry that sank was held, police said"
    expect(reasonWith([{ ...quote, kind: 'indirect', eventIds }])).toBeUndefined();
    expect(reasonWith([])).toBeUndefined();
  });
});
