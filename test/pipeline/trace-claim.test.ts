// What --why tells is what was done: the finished briefing is asked again, and answers the same.
import { beforeAll, describe, expect, it } from 'vitest';
import { extractArticle } from '../../source/extract/extract-article.js';
import { composeBriefing } from '../../source/pipeline.js';
import { mergeBriefings } from '../../source/merge/merge-briefings.js';
import type { Briefing } from '../../source/model/briefing.js';
import type { Claim, Decision } from '../../source/model/trace.js';
import { explain, renderExplanation } from '../../source/output/explain/explain.js';
import { findClaims, traceClaim } from '../../source/pipeline/trace-claim.js';
import { articleOf } from '../helpers/article.js';

const PAPER = articleOf(
  'Harbour minister Ada Lind closed the Port Ellis bridge on Monday. “We have no choice,” Lind said.\n\nA vote on repairs is planned for January 10. “It will take a year.”',
  {
    id: 'paper',
    path: 'articles/paper.txt',
    removed: [{ line: 9, text: 'Follow us on Chirper', reason: 'list of links' }],
    origins: {
      title: 'line 1, the headline',
      publisher: undefined,
      author: undefined,
      publishedAt: '--date',
    },
  },
);
const WIRE = articleOf(
  'Ada Lind, the harbour minister, has closed the bridge of Port Ellis, she said on Monday. The council had closed the ferry in 2019.',
  { id: 'wire', path: 'articles/wire.txt', publishedAt: '2021-12-29' },
);
const briefing = mergeBriefings([PAPER, WIRE].map((article) => extractArticle(article)));

const textOf = (claim: Claim, of: Briefing = briefing): string => {
  const trace = traceClaim(of, claim);
  return trace ? renderExplanation(explain(trace, of), 100).replace(/\s+/g, ' ') : '';
};
const whyOf = (words: string): string => {
  const [claim] = findClaims(briefing, words);
  return claim ? textOf(claim) : '';
};

const quoteWith = (words: string): string =>
  textOf({ kind: 'quote', id: briefing.quotes.find(({ text }) => text.includes(words))?.id ?? '' });

describe('what is found', () => {
  it.each([PAPER, WIRE])('does not depend on who listens', (article) => {
    const decisions: Decision[] = [];
    expect(extractArticle(article, { trace: (decision) => decisions.push(decision) })).toEqual(
      extractArticle(article),
    );
    expect(decisions.map(({ about }) => about)).toContain('status');
  });
});

describe('an event', () => {
  it.each([
    ['its clause and place', 'articles/paper.txt:1'],
    ['its date with rule and anchor', '“Monday” is 27 Dec 2021, counted from 28 Dec 2021'],
    [
      'the verb that the date was given to',
      '“Monday” dates “closed” [the verb that the sentence gives it]',
    ],
    ['its status', 'happened [a verb that tells what came about]'],
    ['its rank as a sum', '[independent texts that tell it]'],
    ['whether it is listed', 'LISTED yes'],
    ['what it was not joined with', 'NOT JOINED WITH'],
  ])('tells %s', (_what, words) => {
    expect(whyOf('lind closed port ellis bridge')).toContain(words);
  });
});

describe('a quote', () => {
  it('tells speaker and cue', () => {
    const why = quoteWith('no choice');
    expect(why).toContain('Ada Lind, named beside the words [source + verb]');
    expect(why).toContain('tied to its source by “said”');
  });

  it('tells each rule that was tried where nobody is named beside it', () => {
    const why = quoteWith('take a year');
    expect(why).toContain('1. somebody named beside the quotation: nobody');
    expect(why).toContain('4. who spoke last in the paragraph, if nobody else acted since: nobody');
  });
});

describe('an article', () => {
  it('tells what was left out, and where the rest is from', () => {
    const why = textOf({ kind: 'article', id: 'paper' });
    expect(why).toContain('line 9: “Follow us on Chirper” [list of links]');
    expect(why).toContain('from: line 1, the headline');
    expect(why).toContain('from: --date');
  });
});

describe('words', () => {
  const [event] = briefing.events;
  it.each<[string, string, Claim['kind'] | undefined]>([
    ['the id of an event', event!.id, 'event'],
    ['two ids of events', `${event!.id} ${briefing.events[1]!.id}`, 'pair'],
    ['the id of a quote', briefing.quotes[0]!.id, 'quote'],
    ['the path of an article', 'articles/wire.txt', 'article'],
    ['words of a line that was left out', 'follow us on chirper', 'article'],
    ['words of nothing', 'zzqx', undefined],
  ])('%s', (_what, words, kind) => {
    expect(findClaims(briefing, words)[0]?.kind).toBe(kind);
  });

  it('an id that is not there explains nothing', () => {
    expect(traceClaim(briefing, { kind: 'event', id: 'gone' })).toBeUndefined();
  });
});

describe('the sample', () => {
  let sample: Briefing;
  beforeAll(async () => {
    sample = await composeBriefing(['articles']);
  });

  it('every event is joined again of what its articles tell, and weighs what it weighed', () => {
    for (const event of sample.events) {
      const trace = traceClaim(sample, { kind: 'event', id: event.id });
      if (trace?.kind !== 'event') throw new Error(`no trace of ${event.id}`);
      expect(trace.joined?.members.map(({ id }) => id)).toContain(event.id);
      const { parts, isGuess, dayParts, placeInDay, kept } = trace.rank!;
      const sum = (weights: typeof parts): number =>
        weights.reduce((total, { value }) => total + value, 0);
      const whole = Math.max(0, sum(parts) * (isGuess ? 0.1 : 1) + sum(dayParts));
      expect((whole / placeInDay ** 1.5) * kept).toBeCloseTo(event.importance, 3);
    }
  });

  it('no two events that were kept apart would be joined', () => {
    for (const { id } of sample.events) {
      const trace = traceClaim(sample, { kind: 'event', id });
      if (trace?.kind !== 'event') throw new Error(`no trace of ${id}`);
      expect(trace.neighbours.filter(({ closeness }) => closeness.joins)).toEqual([]);
    }
  });
});

describe('a story of sister articles', () => {
  const ARTICLES = [
    'Mayor Mara Orlow came out in favour of the harbour tunnel on Wednesday in an interview with Tarn Radio. Her rival Bo Berg said that he opposes the tunnel.',
    'The mayor of Tarn backs the harbour tunnel. Orlow told it in an interview with Tarn Radio. Mr. Orlow, a cousin, owns the quarry. Berg opposes the tunnel.',
    'Mara Orlow broke the news in an interview with Tarn Radio. Jonas Orlow, her cousin, owns the quarry of Sarmin. He opposes the tunnel, too.',
    'Mara Orlow, mayor of Tarn, said on Wednesday that she backs the harbour tunnel. Shares of the quarry rose.',
  ].map((body, at) => articleOf(body, { id: `a${at}`, publishedAt: '2021-12-30' }));
  const story = mergeBriefings(ARTICLES.map((article) => extractArticle(article)));

  it.each(story.events)('says how it was joined: $summary', ({ id, occurrences }) => {
    const trace = traceClaim(story, { kind: 'event', id });
    const joined = trace?.kind === 'event' ? trace.joined : undefined;
    const told = joined?.members.flatMap((member) => member.occurrences);
    expect(told).toHaveLength(occurrences.length);
  });
});
