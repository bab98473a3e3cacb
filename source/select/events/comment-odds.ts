// The line of an event → the odds that it is comment, or tells how things stand, and nothing that happened.
import type { Weight } from '../../model/trace.js';
import { isGuess } from '../lookups.js';
import type { LearnedFact, LineFacts } from './line-facts.js';
import { tellsDeed } from './line-words.js';

/** What a line without any of the facts has. */
const ANY_LINE = -2.98;

/**
 * Facts of a line and what each adds to the log of the odds that a reader called it comment or a state: logistic regression with a ridge
 * (`npm run train-lines`), as of `LINE_FACTS`. Of stories that it did not learn from it tells them from others at .81 (area under the curve).
 */
export const COMMENT_FACTS: readonly LearnedFact[] = [
  // Of its day
  {
    name: 'only its page has a day, the latest it can be',
    weight: 0.52,
    of: ({ event }) => event.date?.isLatest === true,
  },
  {
    name: 'nobody prints its day',
    weight: 0.67,
    of: ({ event }) => event.date === undefined || isGuess(event),
  },
  {
    name: 'how many sentences stand before it',
    weight: 0.14,
    of: ({ sentence }) => Math.log(1 + sentence),
  },
  // Of its verb
  {
    name: 'it tells how things stand',
    weight: 0.75,
    of: ({ event: { status } }) => status === 'background',
  },
  { name: 'its verb is of the present', weight: 0.77, of: isOfPresent },
  // "The bridge is the oldest of the town"
  {
    name: 'its verb tells what something is',
    weight: 0.52,
    of: ({ verb, language: { events } }) => events.uses.be.has(verb),
  },
  // "resigned", "was jailed", "vowed"; near misses: "hoped", "made"
  {
    name: 'its verb tells a deed',
    weight: -0.49,
    of: ({ verb, language }) => tellsDeed(verb, language) || language.events.uses.telling.has(verb),
  },
  {
    name: 'its verb tells that somebody says it',
    weight: -0.53,
    of: ({ verb, language: { events } }) => events.uses.saying.has(verb),
  },
  { name: 'how many verbs of the past it has', weight: -0.14, of: (facts) => count(facts, isPast) },
  // Of its words
  {
    name: 'it tells what has come about',
    weight: 0.86,
    of: (facts) => count(facts, (word, { lines }) => lines.perfect.has(word)) > 0,
  },
  {
    name: 'it tells what is',
    weight: 0.49,
    of: (facts) => count(facts, (word, { lines }) => lines.idle.present.has(word)) > 0,
  },
  // "only", "more"
  {
    name: 'how many of its words weigh',
    weight: 0.44,
    of: (facts) => count(facts, (word, { lines }) => lines.weighing.has(word)),
  },
  // "chance", "difficult"
  {
    name: 'how many of its words argue',
    weight: 0.75,
    of: (facts) => count(facts, (word, { lines }) => lines.arguing.has(word)),
  },
  // "these steps", "such rules"
  {
    name: 'some of its words point',
    weight: 0.2,
    of: (facts) => count(facts, (word, { lines }) => lines.pointing.has(word)) > 0,
  },
  { name: 'it holds speech', weight: -0.49, of: ({ event: { summary } }) => /[“"]/.test(summary) },
  // "$3 million", "5%"
  {
    name: 'it tells an amount',
    weight: -0.69,
    of: ({ event: { summary } }) => AMOUNT.test(summary),
  },
];

/** "$3", "5%", "two million" */
const AMOUNT = /[$£€%]|\b(?:per ?cent|million|billion)\b/;

type Words = LineFacts['language'];

const count = (
  { words, language }: LineFacts,
  is: (word: string, language: Words) => boolean,
): number => words.filter((word) => is(word, language)).length;

/** "left", "closed"; near misses: "said", "had", "red". */
const isPast = (word: string, { events: { uses } }: Words): boolean =>
  (uses.past.has(word) || word.endsWith('ed')) &&
  !uses.notVerb.has(word) &&
  !uses.saying.has(word) &&
  word !== 'had';

/** "remains", "is"; near misses: "left", "was", "leaving". */
function isOfPresent({ verb, language: { events, lines } }: LineFacts): boolean {
  const { past, participle, be } = events.uses;
  if (be.has(verb)) return lines.idle.present.has(verb);
  return !past.has(verb) && !participle.has(verb) && !/^$|(?:ed|ing)$/.test(verb);
}

/** What speaks for and against that a line is comment; the sum is the log of the odds. */
export const commentOdds = (facts: LineFacts): readonly Weight[] => [
  { name: 'any line', value: ANY_LINE },
  ...COMMENT_FACTS.map(({ name, weight, of }) => ({ name, value: weight * Number(of(facts)) })),
];
