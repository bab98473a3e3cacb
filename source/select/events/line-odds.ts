// The line of an event → the odds that an editor would keep it, by facts that were learned from lines that readers judged.
import { dayNumber } from '../../calendar/civil-days.js';
import type { Briefing, Event } from '../../model/briefing.js';
import type { Weight } from '../../model/trace.js';
import { fold } from '../../text/fold.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import { isGuess } from '../lookups.js';
import { isOfTheStory } from './days-told.js';
import { lineFacts, type LearnedFact, type LineFacts } from './line-facts.js';
import { tellsDeed } from './line-words.js';

/** What a line without any of the facts has. */
const ANY_LINE = -3.3;

/**
 * Facts of a line and what each adds to the log of the odds that it is good and worth a line: logistic regression with a ridge
 * (`npm run train-lines`) over 2932 lines of 224 stories that readers judged; then, from those weights on, over 678 lines of 42 others and
 * the lines of 36 stories of which the facts are known that an editor wants. Of stories that it did not learn from it tells kept lines from
 * others at .74 (area under the curve; .71 before), and those with a fact at .77 and .81.
 */
export const LINE_FACTS: readonly LearnedFact[] = [
  // Of the story
  {
    name: 'how much of the headlines it tells',
    weight: 0.85,
    of: ({ event, terms }) => terms.likeHeadlines(event),
  },
  {
    name: 'another text has a sentence like it',
    weight: 1.03,
    of: ({ event, terms }) => terms.echoOf(event),
  },
  {
    name: 'how many sentences stand before it',
    weight: -0.21,
    of: ({ sentence }) => Math.log(1 + sentence),
  },
  // Of its day
  {
    name: 'its own sentence prints the day',
    weight: 0.89,
    of: ({ sight }) => sight?.dateText !== undefined,
  },
  { name: 'how many texts tell of its day', weight: 1.1, of: ({ tellDay }) => tellDay },
  {
    name: 'its day is one of the story',
    weight: 0.36,
    of: ({ event, told }) => isOfTheStory(event, told),
  },
  // "On Monday the bank failed. … Lind left", in a paper of Thursday, taken to be of Monday; near miss: of Wednesday
  { name: 'its day is guessed, and not the one of its page', weight: -0.65, of: isGuessedFar },
  {
    name: 'nothing but the page has a day for it',
    weight: -0.21,
    of: ({ event: { occurrences } }) => occurrences.every(({ isUndated }) => isUndated === true),
  },
  // Of how it is told
  { name: 'it has happened', weight: 0.3, of: ({ event: { status } }) => status === 'happened' },
  {
    name: 'it may or may not come',
    weight: -1.19,
    of: ({ event: { status } }) => status === 'conditional',
  },
  {
    name: 'it tells how things stand',
    weight: -0.28,
    of: ({ event: { status } }) => status === 'background',
  },
  // "The bridge is the oldest of the town"
  {
    name: 'its verb tells what something is',
    weight: -0.54,
    of: ({ verb, language }) => language.events.uses.be.has(verb),
  },
  // Of its words
  { name: 'somebody named does it', weight: 0.2, of: ({ leader }) => leader !== undefined },
  { name: 'it begins with a name', weight: 0.24, of: ({ beginsWithName }) => beginsWithName },
  // "[Ann Lind] said", where the article has "she"
  {
    name: 'who does it is told by another sentence',
    weight: -0.11,
    of: ({ event: { summary } }) => summary.startsWith('['),
  },
  // "Berg was found", "Both sides were tight-lipped" say little
  { name: 'how long it is', weight: 0.37, of: ({ words }) => Math.log(words.length) },
  // "They said it was theirs, and he knew that"
  {
    name: 'how many of its words point elsewhere',
    weight: -0.06,
    of: ({ words, language: { events } }) =>
      words.filter((word) => events.uses.pronoun.has(word) || events.uses.possessive.has(word))
        .length,
  },
  // "…, Lind said", "according to Lind"
  {
    name: 'it tells who says so',
    weight: 0.35,
    of: ({ words, language: { events } }) =>
      words.some((word) => SAYERS.some((use) => events.uses[use].has(word))),
  },
  // "The bank failed – as Lind had said"
  {
    name: 'a dash or colon parts it',
    weight: -0.35,
    of: ({ event }) => PARTED.test(event.summary),
  },
  // "the bridge", where no headline has one
  {
    name: 'of how many things it tells as known',
    weight: -0.15,
    of: knownThings,
  },
  {
    name: 'of how many other days its sentence tells',
    weight: -0.36,
    of: ({ otherDays }) => otherDays,
  },
  // "signed [on 3 May] it"
  {
    name: 'a day stands in it in brackets',
    weight: -0.24,
    of: ({ event }) => DAY_IN_BRACKETS.test(event.summary),
  },
  { name: 'it is short', weight: -0.41, of: ({ event }) => event.summary.length < SHORT },
  {
    name: 'it denies',
    weight: -0.19,
    of: ({ words, language: { events } }) => words.some((word) => events.uses.negating.has(word)),
  },
  // "resigned", "was jailed"; near misses: "hoped", "made"
  {
    name: 'its verb tells a deed',
    weight: 0.22,
    of: ({ verb, language }) => tellsDeed(verb, language),
  },
  // "Lind, who left on Monday, sued"
  {
    name: 'a clause that tells which parts it',
    weight: -0.11,
    of: ({ event, language: { events } }) =>
      Array.from(event.summary.matchAll(BEHIND_COMMA)).some(([, word = '']) =>
        events.lists.relativePronouns.has(word),
      ),
  },
  // Of what texts make of it and its day: how many tell it, remember its day, open with its words
  {
    name: 'its importance',
    weight: 0.35,
    of: ({ event }) => Math.log(1 + event.importance),
  },
  {
    name: 'nobody prints its day, and it stands behind the first sentences',
    weight: -0.43,
    of: ({ event, sentence }) => isGuess(event) && sentence > FIRST_SENTENCES,
  },
  { name: 'it is planned', weight: 0.46, of: ({ event: { status } }) => status === 'planned' },
  // "11 counts", "$3 million"
  { name: 'it tells a figure', weight: 0.37, of: ({ event: { summary } }) => /\d/.test(summary) },
];

/** What stands behind so many sentences is told in passing. */
const FIRST_SENTENCES = 3;

const SAYERS = ['saying', 'telling', 'attribution'] as const;
/** "failed – as", "failed: Lind"; near misses: "10:30", "the Gaza-born". */
const PARTED = /[;–—]| -+ |:\s/;

/** "[on 3 May]", "[2016]"; near miss: "[Ann] Lind" */
const DAY_IN_BRACKETS = /\[[^[\]\d]{0,30}\d/;
/** "who" of "Lind, who left" */
const BEHIND_COMMA = /, (\p{Ll}+)/gu;
/** Of so many characters few say enough. */
const SHORT = 60;

/** "the bridge", "the crash", where no headline has one; near misses: "the bridge of Tarn", "the Tarn bridge". */
function knownThings({ event, language, terms }: LineFacts): number {
  const { grammar, events } = language;
  const words = event.summary.replace(/\[[^[\]]*\]/g, ' ').split(/\s+/);
  return words.filter((word, at) => {
    const noun = /^(\p{Ll}[\p{Ll}-]+)([^\p{Ll}-].*)?$/u.exec(words[at + 1] ?? '');
    if (!grammar.uses.definite.has(word.toLowerCase()) || noun === null) return false;
    const next = noun[2] === undefined ? fold(words[at + 2] ?? '') : '';
    const isTold = events.uses.preposition.has(next) || events.lists.relativePronouns.has(next);
    return !isTold && !terms.isInHeadlines(noun[1] ?? '');
  }).length;
}

/** Its day was guessed before the eve of its page, or behind it. */
function isGuessedFar({ event, article }: LineFacts): boolean {
  const { date } = event;
  if (date === undefined || !isGuess(event) || date.start !== date.end) return false;
  if (article?.publishedAt === undefined) return false;
  const before = dayNumber(article.publishedAt.slice(0, 10)) - dayNumber(date.start);
  return before > 1 || before < 0;
}

/** What speaks for and against each line of a story; the sum is the log of the odds that an editor would keep it. */
export const lineOdds = memoizeByObject(
  (story: Briefing): ((event: Event) => readonly Weight[]) => {
    const factsOf = lineFacts(story);
    return memoizeByObject((event: Event) => {
      const facts = factsOf(event);
      return [
        { name: 'any line', value: ANY_LINE },
        ...LINE_FACTS.map(({ name, weight, of }) => ({
          name,
          value: weight * Number(of(facts)),
        })),
      ];
    });
  },
);
