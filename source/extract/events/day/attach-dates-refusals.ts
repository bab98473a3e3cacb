// A date and its sentence → why it dates no verb, if it doesn't.
import { isBehindAheadOf } from '../../dates/direction.js';
import type { EventDate } from '../../../model/briefing.js';
import type { Governor } from '../../../document/grammar/date-governor.js';
import { isA, type VerbGroup } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { dayNumber } from '../../../calendar/civil-days.js';
import { periodOf } from '../../../calendar/iso-periods.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import type { EventClause } from '../clauses/clauses.js';
import type { Predicate } from '../clauses/predicates.js';
import { EventTag } from '../clauses/event-tags.js';
import type { Run, EventWords } from '../clauses/event-words.js';

/** What the weights of the language say of a date: the verb of a clause that it belongs to, or why it belongs to none. */
export type Belonging =
  | { readonly to: 'verb'; readonly predicate: Predicate; readonly clause: EventClause }
  | { readonly to: 'noun' | 'participle' | 'nothing' }
  | undefined;

/** From this margin on a participle is believed to have a date, though less than sure: "seized more than two years ago". */
const LIKELY = 100;

/** The weights look at all verbs of a sentence for each of its dates: no prose has longer ones, and the work must stay linear. */
const LONGEST_SENTENCE = 150;

/** undefined where the weights aren't sure, or sure of a verb that tells no event. */
export function belongingOf(
  words: EventWords,
  run: Run,
  clauses: readonly EventClause[],
): Belonging {
  const governor = governorAt(words, run);
  if (governor === undefined) return undefined;
  const { belongs, isSure } = governor;
  const group = governor.verb === undefined ? undefined : words.document.verbGroups[governor.verb];
  if (belongs === 'verb' && group !== undefined) return verbOf(words, group, clauses, governor);
  return isSure ? { to: belongs === 'modifier' ? 'noun' : 'nothing' } : undefined;
}

/** Which verb group a date belongs to, with the words in front that go with it; undefined in a sentence that no prose has. */
export const governorAt = (words: EventWords, run: Run): Governor | undefined =>
  governorsOf(words)(run);

/** Whose day it is and whose it leaves ask of the same dates. */
const governorsOf = memoizeByObject((words: EventWords) =>
  memoizeByObject((run: Run) => readGovernor(words, run)),
);

function readGovernor(words: EventWords, run: Run): Governor | undefined {
  let first = run.from;
  while (first > 0 && first > run.from - 3 && words.among(first - 1, 'approximate')) first--;
  const { at, sentences } = words.document;
  const sentence = sentences[at(run.from).sentence];
  if (sentence === undefined || sentence.to - sentence.from > LONGEST_SENTENCE) return undefined;
  return words.governor({ start: at(first).start, end: run.mention.end });
}

/** The verb of a clause that a group is; a participle, or a gerund that no verb in front depends on. */
function verbOf(
  words: EventWords,
  { head, from, tense }: VerbGroup,
  clauses: readonly EventClause[],
  { isSure, margin }: Governor,
): Belonging {
  for (const clause of clauses)
    for (const predicate of clause.predicates)
      if (head >= predicate.from && head < predicate.to)
        return isSure && predicate.kind !== 'infinitive' // "is believed to have fled on Sunday"
          ? { to: 'verb', predicate, clause }
          : undefined;
  const isModifier = isA(words.document.at(head + 1), Class.noun); // "a televised address early on Friday"
  const isParticiple = tense === 'participle' && margin >= LIKELY && !isModifier;
  const isGerund = tense === 'gerund' && isSure && !isComplement(words, from, clauses);
  return isParticiple || isGerund ? { to: 'participle' } : undefined;
}

/**
 * "began closing it on Friday", "balked at closing it on Friday", "showed no sign of backing down on Friday": the verb in front is of that day too;
 * not "was cleared of closing it", "denied closing it", "thanked her for closing it".
 */
function isComplement(words: EventWords, from: number, clauses: readonly EventClause[]): boolean {
  if (words.text(from - 1) === 'of' && /^signs?$/.test(words.text(from - 2))) return true;
  let end = words.among(from - 1, 'gerundLinks') ? from - 1 : from;
  if (words.text(from - 1) === 'of' && /^(?:short|out)$/.test(words.text(from - 2))) end = from - 2;
  const isBehind = end < from;
  if (isBehind && words.among(end - 1, 'particles')) end--;
  const verb = clauses.flatMap(({ predicates }) => predicates).find(({ to }) => to === end);
  return (
    verb !== undefined &&
    !(isBehind && verb.passive) &&
    !words.is(verb.head, EventTag.saying) &&
    !words.is(verb.head, EventTag.telling)
  );
}

/** What the rules ask about a date that might date an event; `heads` are the verbs of its sentence. */
export type DatingQuestion = {
  readonly belonging: Belonging;
  readonly words: EventWords;
  readonly run: Run;
  readonly date: EventDate;
  readonly heads: ReadonlySet<number>;
  /** ISO day. */
  readonly published: string | undefined;
};

/** Rules by which a date dates no verb; the first that applies is the reason. */
const REFUSALS: readonly {
  readonly name: string;
  readonly applies: (asked: DatingQuestion) => boolean;
}[] = [
  // “We closed on Friday”; near miss: “We closed,” Lind said on Friday.
  { name: 'it stands in a quotation', applies: ({ words, run }) => words.inQuote(run.from) },
  // "sold Christmas cards", "in time for Easter shopping"; near misses: "spoke at Easter", "the Christmas season", "a Christmas truce"
  {
    name: 'it says for which feast a thing is',
    applies: ({ words, run }) => isOfFeastThing(words, run),
  },
  // "It came on the same day that Lind left": the clause says which; near misses: "on Tuesday, the same day that Lind left", "on the same day"
  {
    name: 'a clause says which day it is',
    applies: ({ words, run: { from, to } }) =>
      words.text(to - 2) === 'same' && to - from <= 3 && words.among(to, 'tellingWhich'),
  },
  // "compared with March 2018", "than in May", "up from 3 % in May", "from $3 million, or 4 cents a share, a year earlier"; near miss: "fell more
  // than 3 % in May"
  {
    name: 'something is compared with it',
    applies: ({ words, run, date }) =>
      isComparedWith(words, run) || (date.precision !== 'day' && endsFigures(words, run)),
  },
  // "reported third-quarter earnings of", "blamed its first-quarter slump on"; near misses: "third-quarter profit fell", "reported in May"
  {
    name: 'it is the quarter of what is reported',
    applies: ({ words, run, heads }) => isOfReported(words, run, heads),
  },
  // "is approaching next year with care", "faces 2025 without a coach"; near misses: "will visit next year", "entered on Monday"
  {
    name: 'it is what somebody faces',
    applies: ({ words, run: { from }, date }) =>
      date.precision !== 'day' && words.among(from - 1, 'facing'),
  },
  // "the San Orlo Expo 2016 opened"; near miss: "in Orlo 2016 was dry"
  {
    name: 'it is part of a name',
    applies: ({ words, run: { from, to }, date }) =>
      date.precision === 'year' &&
      to - from === 1 &&
      [1, 2].every(
        (back) => words.tokens[from - back]?.capital === true && !words.inDate(from - back),
      ),
  },
  // "the 17 February Brigade left"; near miss: "the 17 February blast killed 12"
  {
    name: 'it is what somebody is called',
    applies: ({ words, run: { from, to }, date }) =>
      date.precision === 'day' &&
      (words.is(from, EventTag.determiner) || words.is(from - 1, EventTag.determiner)) &&
      words.tokens[to]?.capital === true &&
      words.document.at(to).tag.startsWith('NN') &&
      !words.inDate(to),
  },
  // "the party's 2008 nominee left", "his own May 4 rally"; near misses: "the 2008 crash killed 12", "Norland's May 4 vote failed"
  {
    name: 'it is the year of what somebody has',
    applies: ({ words, run, date }) => isOfOwner(words, run, date),
  },
  // "Orr, the ex-mayor and 1988 nominee, was named"; near misses: "In 1988 nominee Orr lost", "the 1988 vote failed", "Last
  // year candidates spent nine million"
  {
    name: 'it is the year of what somebody is',
    applies: ({ words, run, date }) =>
      date.precision === 'year' &&
      run.to - run.from === 1 &&
      /^\d{4}$/.test(words.text(run.from)) &&
      !words.is(run.from - 1, EventTag.datePreposition) &&
      isOfPerson(words, run.to),
  },
  // "The hearing, the second this week, told little"; near miss: "left for the second time this week"
  {
    name: 'it counts what is of its kind',
    applies: ({ words, run }) => isOfRank(words, run.from),
  },
  // "The derby, originally due on Friday, will be on Monday"; near miss: "The derby, due on Friday, was put back"
  {
    name: 'a plan that was',
    applies: ({ words, run: { from } }) => isOfOldPlan(words, from),
  },
  // "watched the 2009 final"; near miss: "won the 2009 final", "met in the 2009 final", "The 2009 law banned it"
  {
    name: 'it is the year of a thing',
    applies: ({ words, run, date, heads, belonging }) =>
      belonging?.to !== 'verb' &&
      date.precision === 'year' &&
      words.is(run.from - 1, EventTag.determiner) &&
      isA(words.document.at(run.to), Class.noun) &&
      (heads.has(run.from - 2) || heads.has(run.from - 3)) &&
      !isOfToldNoun(words, run) &&
      !isContested(words, run),
  },
  // "the growth of the 1920s", "a hit of 1990"; near misses: "in the spring of 1990", "the crash of 1990 killed 12"
  {
    name: 'it says which of several',
    applies: ({ words, run, date, belonging }) =>
      belonging?.to !== 'verb' && WIDE.has(date.precision) && isOfTime(words, run),
  },
  // "the post-9/11 law", "a 2008-style slump"; near miss: "May 4-9"
  {
    name: 'it is half of a word',
    applies: ({ words, run }) => isHalfOfWord(words, run),
  },
  // "until Monday", "before the May 4 vote"; near misses: "from May 4 to May 9", "will rise from May 4"
  {
    name: 'it bounds something else: “until”, “before” …',
    applies: (asked) =>
      (boundAt(asked.words, asked.run, asked.date) !== undefined && !isBeginning(asked)) ||
      isSinceSomething(asked.words, asked.run),
  },
  // "left ahead of a vote in Tarn on Friday", "must pay before the next vote in May"; near misses: "ahead of Orr, she left on Friday",
  // "will meet before dawn on Friday"
  {
    name: 'it is that of what lies ahead',
    applies: ({ words, run, date, belonging, published }) =>
      ((belonging?.to !== 'verb' || isAhead(date, published)) && isOfWhatLiesAhead(words, run)) ||
      (isAhead(date, published) && isBeforeThat(words, run)),
  },
  // "missed 59 votes since declaring his run in April", "kept vigil before his day in court last month"; near misses: "had been shut since the
  // blast of May 4", "left before a vote on Friday", "held before dawn in April"
  {
    name: 'it tells since when, or before what',
    applies: (asked) => isFarBound(asked),
  },
  // "cut its rate, effective on Friday"; near miss: "cut its rate on Friday"
  {
    name: 'it tells from when what is done holds',
    applies: ({ words, run: { from } }) =>
      words.among(
        words.is(from - 1, EventTag.datePreposition) ? from - 2 : from - 1,
        'holdingFrom',
      ),
  },
  // "rose in the year to March", "the 12 months ended Dec. 31", "will be sold to 2028", "within two days of the 5 March vote"; near misses: "The year ended on Friday"
  {
    name: 'it ends a stretch of time, or begins one',
    applies: ({ words, run, heads, date }) =>
      isEndOfStretch(words, run, heads) || isStretchTo(words, run) || isUpTo(words, run, date),
  },
  // "Monday's vote"; near misses: "Monday, the council's vote", "said at Monday's hearing"
  {
    name: 'it belongs to a noun',
    applies: ({ words, run, heads, date, published }) =>
      words.text(run.to) === "'s" &&
      !isAtGathering(words, run) &&
      !isContest(words, run) &&
      !(published !== undefined && date.start > published && isOfCalledOff(words, run.to, heads)),
  },
  // "a bridge opened in 1990", "12 % compared with March"
  {
    name: 'the sentence gives it to a participle',
    applies: ({ belonging, words, run, run: { from } }) =>
      belonging?.to === 'participle' &&
      !isOfStatement(words, from) &&
      !opensAtOccasion(words, run) &&
      ![from - 1, from - 2].some(
        (at) => words.is(at, EventTag.planning) || words.text(at) === 'dated',
      ),
  },
  // "said a decision last Friday to shut it was wrong"; near misses: "took a decision last Friday to shut it", "said on Friday it was wrong"
  {
    name: 'a noun that opens what is said has it',
    applies: ({ words, run }) => isOfNounSaid(words, run),
  },
  // "the winner of the 1998 cup died", "runs the 2020 campaign"; near miss: "said in a May 4 speech", "The 1998 blast killed 12"
  {
    name: 'the sentence gives it to a noun',
    applies: ({ belonging, words, run }) =>
      belonging?.to === 'noun' &&
      !isOfToldNoun(words, run) &&
      !isBehindNoun(words, run) &&
      !isBehindSubject(words, run) &&
      !callsOff(words, run) &&
      !words.is(run.from - 1, EventTag.datePreposition) && // "On Tuesday Lind left"
      !isContested(words, run) &&
      !isContest(words, run),
  },
  // "the inquiry into the crash of July 9 began"
  {
    name: 'the sentence gives it to no verb',
    applies: ({ belonging, words, run }) =>
      belonging?.to === 'nothing' &&
      !isOfToldNoun(words, run) &&
      !isOfStatement(words, run.from) &&
      !opensAtOccasion(words, run) &&
      !isBehindSubject(words, run) &&
      (!isBehindNoun(words, run) || words.is(run.from - 1, EventTag.eventNoun)),
  },
  // "confirmed that it got questions about the closure of lanes near the bridge last year"; near miss: "lost jobs in the closure last year"
  {
    name: 'it belongs to the event that is spoken of',
    applies: (asked) => isLongPast(asked) && isOfMatter(asked),
  },
  {
    name: 'it stands in an aside without a verb of its own',
    applies: ({ words, run, heads }) => isInAside(words, run.from) || endsAside(words, run, heads),
  },
  {
    name: 'it dates a participle',
    applies: ({ words, run, heads, belonging }) =>
      belonging?.to !== 'verb' &&
      isOfParticiple(words, run.from, heads) &&
      !isBehindAdjective(words, run) &&
      !opensAtOccasion(words, run) &&
      !isOfStatement(words, run.from),
  },
  // "were held in the course of the day", told of no day; near misses: "was shut that day", "rose on the day", "On Monday … in the course of
  // the day"
  {
    name: 'it names no day of its own',
    applies: ({ words: { text }, run: { from, to }, date, published }) =>
      date.start === published &&
      to - from === 2 &&
      text(from) === 'the' &&
      text(from + 1) === 'day' &&
      text(from - 1) === 'of',
  },
  // "called it off in response to the raids last week", "denies it, after reports in the press last week"; near misses: "called it off last week in
  // response to the raids", "in response to the raids on Monday", "fell after the raids last week"
  {
    name: 'what it answers has it',
    applies: ({ words, run, date, heads }) =>
      date.precision !== 'day' &&
      date.precision !== 'time' &&
      isAnsweredEvent(words, run.from, heads),
  },
  // "made 52 arrests, in addition to 21 in raids on Thursday"; near miss: "In addition to that, it made 52 arrests on Thursday"
  {
    name: 'what comes on top has it',
    applies: ({ words, run, heads }) => isOnTop(words, run.from, heads),
  },
  // "the third time in the past decade" counts; "in the last week" dates.
  {
    name: 'it counts years',
    applies: ({ words, run: { to, mention } }) =>
      words.among(to - 2, 'beforeStretches') && periodOf(mention.value)?.unit === 'decade',
  },
  // "In this Nov. 2, 2017 file photo, Lind waves", "in the 1992 movie"; near miss: "in a July 16 speech", "on Friday file a suit"
  {
    name: 'it tells when a picture was taken, or a work made',
    applies: ({ words, run: { from, to } }) =>
      words.is(to, EventTag.work) &&
      (words.is(from - 1, EventTag.determiner) || words.is(from - 1, EventTag.possessive)),
  },
  // "the Jan. 6 committee" dates nothing that happened; "in a July 16 speech" does.
  {
    name: 'it names a thing',
    applies: ({ words, run, heads, run: { from, mention } }) =>
      words.is(from - 1, EventTag.determiner) &&
      !(words.text(from - 1) === 'that' && heads.has(from - 2)) && // "said that |yesterday"
      periodOf(mention.value)?.unit === 'day' &&
      !words.among(from - 2, 'occasionLinks') &&
      !callsOff(words, run) &&
      !isContested(words, run),
  },
];

/** "Saturday|'s concert by Orr has been axed": the verb of what is called off is the next. */
function isOfCalledOff(words: EventWords, to: number, heads: ReadonlySet<number>): boolean {
  for (let at = to; at < to + CALLED_OFF; at++)
    if (heads.has(at)) return words.is(at, EventTag.cancelling) || (words.is(at, EventTag.calling) && words.is(at + 1, EventTag.off));
  return false;
} // prettier-ignore
const CALLED_OFF = 18;

/** "scrapped their |July 18 |concert": the day of what is called off is the plan's. Not "praised their July 18 concert". */
const callsOff = (words: EventWords, { from, to }: Run): boolean =>
  isA(words.document.at(from - 1), Class.determiner) &&
  words.is(from - 2, EventTag.cancelling) &&
  isA(words.document.at(to), Class.noun);

/** "|Christmas |records": the feast says of which kind, and no time. */
function isOfFeastThing(words: EventWords, { from, to }: Run): boolean {
  if (to - from > 1 || !words.among(from, 'feasts')) return false;
  if (!/^(?:NNS?|VBG)$/.test(words.document.at(to).tag) || words.tokens[to]?.capital === true) return false;
  const isOccasion = [EventTag.eventNoun, EventTag.gathering, EventTag.statement].some((tag) => words.is(to, tag));
  return !isOccasion && !words.among(to, 'partsOfTime') && !words.among(to, 'feastTimes');
} // prettier-ignore

/** "originally due on |Friday", "first planned for |May" */
function isOfOldPlan({ is, among }: EventWords, from: number): boolean {
  const plan = is(from - 1, EventTag.datePreposition) ? from - 2 : from - 1;
  return is(plan, EventTag.planning) && among(plan - 1, 'atFirst');
} // prettier-ignore

/** "made 52 arrests, |in addition to 21 in raids on |Thursday": no comma and no verb stand between. */
function isOnTop({ text }: EventWords, from: number, heads: ReadonlySet<number>): boolean {
  for (let at = from - 1; at > from - ON_TOP && !heads.has(at) && text(at) !== ','; at--)
    if (/^(?:addition to|top of)$/.test(`${text(at)} ${text(at + 1)}`))
      return /^(?:in|on)$/.test(text(at - 1));
  return false;
}
const ON_TOP = 16;

/** "in response to |the raids in Tarn |last week": an event noun, and no comma and no verb, stand between. */
function isAnsweredEvent(words: EventWords, from: number, heads: ReadonlySet<number>): boolean {
  const { text, is, among } = words;
  let isEvent = false;
  for (let at = from - 1; at > from - ON_TOP && !heads.has(at) && text(at) !== ','; at--) {
    isEvent ||= is(at, EventTag.eventNoun);
    if (text(at) === 'after' && text(at - 1) === ',')
      return isEvent || is(at + 1, EventTag.statement);
    if (!among(at, 'answerLinks') || !among(at - 1, 'answers')) continue;
    return isEvent && /^(?:in|as)$/.test(text(text(at - 2) === 'a' ? at - 3 : at - 2));
  }
  return false;
}

/**
 * "|In a ruling handed down in Oslo on 9 May, Lind freed him", "|Outside a hearing on Monday, she wept": a phrase that opens its sentence names
 * what the verb behind it came about at. Not "In a car stolen on Monday, they fled", "In a ruling on Monday that", which no comma ends.
 */
export function opensAtOccasion(
  { document, text, is, among }: EventWords,
  { from, to }: Run,
): boolean {
  if (text(to) !== ',') return false;
  const { sentence } = document.at(from);
  let first = from - 1;
  while (first > from - OCCASION.phrase && document.at(first - 1).sentence === sentence) {
    if (text(first) === ',' || isA(document.at(first), Class.finite)) return false;
    first--;
  }
  if (is(first, EventTag.lightConnective)) first++;
  if (!among(first, 'whereabouts')) return false;
  for (let at = first + 1; at < Math.min(from, first + OCCASION.noun); at++) {
    if (OCCASIONS.some((tag) => is(at, tag))) return true;
    if (isA(document.at(at), Class.preposition | Class.mark)) return false;
  }
  return false;
}
const OCCASIONS = [EventTag.eventNoun, EventTag.gathering, EventTag.statement] as const;
/** How many tokens such a phrase has at most, and stand up to its noun. */
const OCCASION = { phrase: 18, noun: 7 } as const;

/** "|The hearing last week |focused minds", "the men at the trial of Orr |yesterday |voted": between a subject that no verb stands in front of and its past verb. */
function isBehindSubject({ document }: EventWords, { from, to }: Run): boolean {
  if (document.at(to).tag !== 'VBD' || !isA(document.at(from - 1), Class.noun)) return false;
  let at = from - 1;
  while (isA(document.at(at), Class.noun | Class.modifier | Class.preposition)) at--;
  const before = document.at(at);
  return (
    at < from - 1 &&
    (before.sentence !== document.at(from).sentence || isA(before, Class.mark | Class.conjunction))
  );
}

/** "said |a decision last Friday to shut it| was wrong": the date stands between a noun and its infinitive, and a finite verb behind that. */
function isOfNounSaid({ document, is, text }: EventWords, { from, to }: Run): boolean {
  if (text(to) !== 'to' || document.at(to + 1).tag !== 'VB') return false;
  let at = from - 1;
  if (!isA(document.at(at), Class.noun)) return false;
  while (isA(document.at(at), Class.noun | Class.adjective)) at--;
  if (!isA(document.at(at), Class.determiner)) return false;
  if (text(at - 1) !== 'that' && !is(at - 1, EventTag.saying)) return false;
  const { sentence } = document.at(from);
  for (let verb = to + 2; document.at(verb).sentence === sentence; verb++)
    if (isA(document.at(verb), Class.finite)) return true;
  return false;
}

/** The first token in front of a date and of the words that go with it: "late on Thursday". */
function beforeDate({ is, text }: EventWords, from: number): number {
  let at = from - 1;
  while (is(at, EventTag.datePreposition) || /^(?:late|early)$/.test(text(at))) at--;
  return at;
}

/** "In a statement issued by his lawyers on Thursday, Lind said", "A study published Monday found": that day. Not "in a bill signed Friday". */
export function isOfStatement(words: EventWords, from: number): boolean {
  const { is, text, among } = words;
  let at = beforeDate(words, from);
  const last = Math.max(0, at - STATEMENT.issued);
  while (at > last && !is(at, EventTag.issuing)) {
    if (text(at) === ',' || (is(at, EventTag.notOnDate) && text(at) !== 'by')) return false;
    at--;
  }
  const noun = is(at - 1, EventTag.adverb) ? at - 2 : at - 1;
  if (!is(at, EventTag.issuing) || !is(noun, EventTag.statement)) return false;
  for (let before = noun - 1; before > noun - STATEMENT.phrase; before--) {
    if (among(before, 'statementLinks')) return true;
    if (before < 0 || /^[.,;:"“”]$/.test(text(before))) return true; // "Papers released on Friday showed"
    if (words.tokens[before]?.opens === true) return true;
    if (is(before, EventTag.preposition)) return false;
  }
  return false;
}
/** How many tokens stand at most between a date and "issued", and in the phrase of what was issued. */
const STATEMENT = { issued: 6, phrase: 6 } as const;

/** Token "according" of "|according to a poll released |Saturday"; undefined of any other date. */
export function sourceOfDay(words: EventWords, from: number): number | undefined {
  const { is, text } = words;
  let at = beforeDate(words, from);
  if (!is(at, EventTag.issuing)) return undefined;
  for (at--; at > from - SOURCE_REACH && text(at) !== ','; at--)
    if (text(at) === 'according' && text(at + 1) === 'to') return at;
  return undefined;
}
const SOURCE_REACH = 12;

/** A month or more, or a day that is some weeks behind the page: "last year", "in March", not "on Monday". */
const isLongPast = ({ date, published }: DatingQuestion): boolean =>
  published !== undefined &&
  date.start < published &&
  (!FINE.has(date.precision) || dayNumber(published) - dayNumber(date.end) > LONG_PAST);
const FINE: ReadonlySet<string> = new Set(['time', 'day', 'weekend', 'week', 'range']);
/** In days. */
const LONG_PAST = 21;

/**
 * "relating to the closure of lanes near the bridge last year", "recalled an incident in May", "asked about deaths in a blast last year"; not
 * "died in the crash last year", "spoke about jobs in a speech last year".
 */
function isOfMatter({ words, run, heads }: DatingQuestion): boolean {
  const { is, text } = words;
  let at = beforeDate(words, run.from);
  const last = Math.max(0, at - MATTER.phrase);
  const { sentence } = words.document.at(run.from);
  if (words.document.at(at).sentence !== sentence) return false;
  for (; at > last && !isMatter(words, at); at--)
    if (
      words.document.at(at).sentence !== sentence ||
      heads.has(at) ||
      /^[,;:"“”]$/.test(text(at)) ||
      is(at, EventTag.subordinator)
    )
      return false;
  if (!isMatter(words, at)) return false;
  let least = at - MATTER.front;
  for (let before = at - 1; before > least; before--) {
    if (words.document.at(before).sentence !== sentence) return false;
    if (isRegarding(words, before)) return true;
    if (heads.has(before)) return text(before - 1) === 'to' && is(before - 2, EventTag.regarding); // "linked to disorder"
    if (text(before) === ',') return false;
    if (!is(before, EventTag.preposition)) continue;
    if (isToldAt(words, at) && !isOfEvent(words, before)) return false;
    least = before - MATTER.front;
  }
  return false;
}

/** "asked |about the crash", "relating |to the crash", "charged |for the incident" */
const isRegarding = (words: EventWords, at: number): boolean =>
  words.is(at, EventTag.regarding) ||
  (/^(?:to|with)$/.test(words.text(at)) && words.is(at - 1, EventTag.regarding));

/** "crash", "incident" */
const isMatter = ({ is, text }: EventWords, at: number): boolean =>
  is(at, EventTag.eventNoun) || /^(?:incidents?|episodes?)$/.test(text(at));

/** "speech", "hearing": what is told may be told there. Not "crash", "march". */
const isToldAt = ({ is, among }: EventWords, noun: number): boolean =>
  is(noun, EventTag.statement) || among(noun, 'spokenAt');

/** A preposition that ties one event to another: "the death |of …", "deaths |in a blast"; not "jobs in a speech". */
function isOfEvent({ is, text }: EventWords, preposition: number): boolean {
  for (let at = preposition - 1; at > preposition - MATTER.front; at--) {
    if (is(at, EventTag.eventNoun)) return true;
    if (/^[,;:]$/.test(text(at)) || is(at, EventTag.regarding)) return false;
  }
  return false;
}

/** How many tokens stand at most between the noun and its date, and in front of the noun. */
const MATTER = { phrase: 14, front: 6 } as const;

/** "his own |May 4 |rally", "the party's |2008 |nominee"; not "Norland's 2019 crash". */
function isOfOwner(
  { text, is, document }: EventWords,
  { from, to }: Run,
  { precision }: EventDate,
): boolean {
  if (text(from - 1) === 'own') return !/^[.,;]$/.test(text(to)); // "with an ad of its own |Tuesday."
  if (!isA(document.at(to), Class.noun | Class.adjective)) return false;
  const isOwned = text(from - 1) === "'s" || is(from - 1, EventTag.possessive);
  return isOwned && precision === 'year' && to - from === 1 && !is(to, EventTag.eventNoun);
}

/** ", the second |this week", ", the biggest |this year" */
const isOfRank = ({ text, document, among }: EventWords, from: number): boolean =>
  (among(from - 1, 'ranks') || document.at(from - 1).tag === 'JJS') &&
  text(from - 2) === 'the' &&
  text(from - 3) === ',';

const WIDE: ReadonlySet<string> = new Set(['year', 'decade']);

/** "the growth of |the 1920s"; not "the end of 1990", "the winter of 1990", "the crash of 1990 |killed 12". */
function isOfTime(words: EventWords, { from, to }: Run): boolean {
  const at = words.is(from - 1, EventTag.determiner) ? from - 2 : from - 1;
  if (words.text(at) !== 'of' || words.among(at - 1, 'partsOfTime')) return false;
  return words.document.at(at - 1).tag.startsWith('NN') && !words.is(to, EventTag.past);
}

/** "won |Monday's vote", "lost |last week's primary"; not "praised Monday's vote", "won Monday's praise". */
function isContest({ is, among }: EventWords, { from, to }: Run): boolean {
  if (!among(from - 1, 'contesting')) return false;
  return [to + 1, to + 2].some((at) => is(at, EventTag.eventNoun) || is(at, EventTag.gathering));
}

/** "launched a campaign |Thursday warning members": a weekday behind a noun is of no noun that follows. Not "the Thursday meeting". */
const isBehindNoun = ({ document, tokens }: EventWords, { from, mention }: Run): boolean =>
  /^NNS?$/.test(document.at(from - 1).tag) &&
  tokens[from]?.sense?.fullweekday !== undefined &&
  periodOf(mention.value)?.unit === 'day';

/** "won the 2008 election", "lost the 1998 final": the year of the thing is that of the deed. */
const isContested = ({ is, among }: EventWords, { from }: Run): boolean =>
  is(from - 1, EventTag.determiner) && among(from - 2, 'contested');

/** "In her long address Wednesday, Lind said": the date stands behind a phrase that tells where it was said. */
function opensPhrase(words: EventWords, from: number): boolean {
  for (let at = from - 1; at > from - 7 && at >= 0; at--) {
    if (words.among(at, 'occasionLinks')) return at < from - 1;
    if (words.text(at) === ',' || words.is(at, EventTag.preposition)) return false;
  }
  return false;
}

/**
 * "Lind said at Wednesday's hearing", "In Tuesday's arguments, judges asked", "scored during Monday's match": what is told came about there. Not
 * "anger at Monday's hearing", "interest in Monday's match", "in Monday's shooting".
 */
export function isAtGathering(words: EventWords, { from, to }: Run): boolean {
  const { is, text, document, among } = words;
  const link = is(from - 1, EventTag.determiner) ? from - 2 : from - 1;
  if (!among(link, 'occasionLinks')) return false;
  let noun = to + 1;
  while (noun < to + GATHERING && !is(noun, EventTag.gathering)) noun++;
  if (!is(noun, EventTag.gathering)) return false;
  if (text(link) === 'during' || words.tokens[link]?.opens === true) return true;
  return !is(link - 1, EventTag.feeling) && (text(link) === 'at' || isA(document.at(link - 1), Class.verb));
} // prettier-ignore
/** "Monday's two-hour budget hearing" */
const GATHERING = 4;

/** "in a televised |March debate": the participle tells of the noun behind the date, not of the date. */
const isBehindAdjective = ({ document, is }: EventWords, { from, to }: Run): boolean =>
  is(from - 2, EventTag.determiner) && isA(document.at(to), Class.noun);

/** "in the May 4 speech", "at a Monday rally": what is told there is of that day; and so is what "the 1998 blast" did, or "a 2014 report" said. */
function isOfToldNoun(words: EventWords, { from, to }: Run): boolean {
  if (opensPhrase(words, from)) return true;
  let at = from - 1;
  if (/^(?:JJ|VBN)$/.test(words.document.at(at).tag)) at--; // "In a televised |March debate"
  if (words.is(at, EventTag.determiner)) at--;
  if (words.among(at, 'occasionLinks')) return true;
  let noun = to;
  while (noun < to + 3 && !words.is(noun, EventTag.eventNoun)) noun++;
  return (
    (words.is(noun, EventTag.eventNoun) && words.is(noun + 1, EventTag.past)) ||
    isToldBySource(words, to)
  );
}

/** "A 2014 |report said", "the March |budget survey found": what a source tells is of the time when it came out. */
function isToldBySource({ is, document }: EventWords, from: number): boolean {
  let noun = from;
  while (noun < from + 3 && isA(document.at(noun + 1), Class.noun)) noun++;
  return (
    is(noun, EventTag.statement) &&
    document.at(noun + 1).tag === 'VBD' &&
    [EventTag.saying, EventTag.telling, EventTag.showing].some((tag) => is(noun + 1, tag))
  );
}

/** "compared to the count of Monday", "than in May", "versus May", "up from May". */
export function isComparedWith(words: EventWords, run: Run): boolean {
  const { from } = run;
  if (isOnMonth(words, run)) return true;
  for (let at = from - 1; at >= Math.max(0, from - COMPARED_REACH); at--) {
    const text = words.text(at);
    if (words.among(at, 'compared')) return true;
    if (/^(?:above|below)$/.test(text)) return isOfLevel(words, at, from);
    if (isMeasuredBy(words, at) || isSetAgainst(words, at)) return true;
    if (text === 'than')
      return !words.among(at - 1, 'moreOrLess') || words.is(at + 1, EventTag.datePreposition);
    if (text === 'from' && words.among(at - 1, 'changes'))
      return words.document.at(at - 1).tag !== 'VB'; // "will rise from June 1"
    if (text === ',' || words.is(at, EventTag.past)) return false;
  }
  return false;
} // prettier-ignore

/** "compared with net of 2 million, or 16 cents a share, |a year ago", "from a loss of $3 million, or 4 a share, |a year earlier": what stands between are figures. */
function endsFigures({ text, document, among, is }: EventWords, { from, to }: Run): boolean {
  const looksBack = Array.from({ length: to - from }, (_, next) => from + next).some((at) => among(at, 'lookingBack'));
  for (let at = from - 1; at >= Math.max(0, from - FIGURES_REACH); at--) {
    const isAmount = SIGN.test(text(at + 1)) || document.at(at + 1).tag === 'CD';
    if (among(at, 'compared') || (text(at) === 'against' && isAmount)) return true;
    if (text(at) === 'from' && looksBack) return isAmount || document.at(at + 1).tag === 'DT';
    if (is(at, EventTag.subordinator) || /^(?:V|MD|[.:])/.test(document.at(at).tag)) return false;
  }
  return false;
} // prettier-ignore
/** So many tokens hold two figures: "net income of $27.1 million, or $1.16 a share, in". */
const FIGURES_REACH = 20;

/** "reported lower |third-quarter earnings", "posted a loss of $3 million, or 9 cents a share, for |the third quarter": the quarter tells which, not when it was said. */
function isOfReported(words: EventWords, { from, to, mention }: Run, heads: ReadonlySet<number>): boolean {
  const isFor = words.text(from - 1) === 'for';
  if (periodOf(mention.value)?.unit !== 'quarter' || !(isFor || isA(words.document.at(to), Class.noun))) return false;
  for (let at = from - (isFor ? 2 : 1); at >= Math.max(0, from - FIGURES_REACH); at--) {
    if (heads.has(at))
      return words.is(at, EventTag.saying) || words.is(at, EventTag.telling) || words.among(at, 'explaining');
    if (!isFor && (words.text(at) === ',' || words.is(at, EventTag.datePreposition))) return false;
  }
  return false;
} // prettier-ignore

/** "above |the average of May", "below May"; not "fell below $6 on Monday", "burst above Lake Tarn on Monday". */
function isOfLevel({ text, inDate, among }: EventWords, at: number, from: number): boolean {
  if (/^[$£€¥\d]/.test(text(at + 1))) return false;
  if (inDate(at + 1)) return true;
  for (let noun = at + 1; noun < from; noun++) if (among(noun, 'levels')) return true;
  return false;
}

/** "closed at 41, |against 43.05 crowns on Friday", "fell |from 2.4 billion in May", "twice as many |as in May"; not "from 3 camps on Friday". */
function isMeasuredBy({ text, document, among }: EventWords, at: number): boolean {
  if (text(at) === 'as')
    return text(at - 2) === 'as' && among(at - 1, 'sizes');
  if (text(at) !== 'against' && text(at) !== 'from') return false;
  const sign = SIGN.test(text(at + 1));
  const number = sign ? at + 2 : at + 1;
  return (
    document.at(number).tag === 'CD' &&
    (sign || text(at) === 'against' || /[.,]/.test(text(number)) || among(number + 1, 'amounts'))
  );
} // prettier-ignore
const SIGN = /^[$£€¥₹#]$/;

/** "9% when measured |against May 2021", "relative |to March", "set |against the rate of May"; not "a bill against smoking in May". */
const isSetAgainst = ({ text, inDate, among }: EventWords, at: number): boolean =>
  (text(at) === 'against' && (inDate(at + 1) || among(at - 1, 'setAgainst'))) ||
  (text(at) === 'to' && text(at - 1) === 'relative'); // prettier-ignore

/** "up 4% |on May 2021": of what happens in a month, "on" tells nothing. Not "met on May 3", "spent 2 million on May's fair". */
const isOnMonth = ({ text, document, among }: EventWords, { from, to, mention }: Run): boolean =>
  text(from - 1) === 'on' &&
  LONG_UNITS.has(periodOf(mention.value)?.unit ?? '') &&
  text(to) !== "'s" &&
  (document.at(from - 2).tag === 'CD' || among(from - 2, 'amounts'));
const LONG_UNITS = new Set(['month', 'quarter', 'half', 'year']);

const isAhead = ({ start }: EventDate, published: string | undefined): boolean =>
  published !== undefined && start > published;

/** How far, in tokens, a day stands from the word that compares. */
const COMPARED_REACH = 7;

/** A hyphen joins it to a word: "post-9/11", "2008-style"; not to another date. */
function isHalfOfWord({ text, tokens, inDate }: EventWords, { from, to }: Run): boolean {
  const isGlued = (hyphen: number, word: number): boolean =>
    text(hyphen) === '-' &&
    !inDate(word) &&
    /^[a-z]/.test(text(word)) &&
    tokens[Math.min(hyphen, word)]?.end === tokens[Math.max(hyphen, word)]?.start;
  return (
    isGlued(from - 1, from - 2) ||
    isGlued(to, to + 1) ||
    /[a-z]-|-[a-z]/.test(text(from)) || // "post-9"
    /^(?:post|pre)-/.test(text(from - 1)) ||
    /-[a-z]/.test(text(to - 1))
  );
}

/** "are not due until March", "did not resume until Monday": it was not before, and then it is. */
function isNegated(words: EventWords, until: number): boolean {
  for (let at = until - 1; at > until - NEGATED_REACH; at--) {
    if (words.among(at, 'denials')) return true;
    if (words.text(at) === ',') return false;
  }
  return false;
}
const NEGATED_REACH = 10;

/** Why a date dates no verb. Right behind "since" it does, whatever else is so. */
export function refusalOf(asked: DatingQuestion): string | undefined {
  const { words, run, date } = asked;
  const isSince =
    boundAt(words, run, date) === run.from - 1 && words.text(run.from - 1) === 'since';
  return !words.inQuote(run.from) && isSince
    ? undefined
    : REFUSALS.find(({ applies }) => applies(asked))?.name;
}

/** "just before |5 p.m. on Wednesday", "shortly after |midnight on Monday": what is bounded by an hour is of the hour's day. */
export const isHourOfDay = ({ tokens }: EventWords, { from, to, mention }: Run): boolean =>
  /T\d/.test(mention.value) &&
  tokens
    .slice(from, to)
    .some(({ sense }) => sense?.fullweekday !== undefined || sense?.month !== undefined);

/** The word close before a date that bounds something else by it: "until" of "until the Monday vote". */
function boundAt(words: EventWords, run: Run, { precision }: EventDate): number | undefined {
  const { from } = run;
  for (let at = from - 1; at >= Math.max(0, from - 4) && precision !== 'range'; at--) {
    if (words.text(at) === 'until' && isNegated(words, at)) return undefined;
    if (words.text(at) === 'to' && words.text(at - 1) === 'through') return at; // "on through to today"
    if (words.text(at) === 'by' && opensByDay(words, at, precision)) return undefined;
    if (words.text(at) === 'to' && words.text(at - 1) === 'prior') return at;
    if (isAgent(words, at, from)) return undefined;
    if (words.is(at, EventTag.notOnDate))
      return words.among(at, 'hourLinks') && isHourOfDay(words, run) ? undefined : at;
    if (!words.tokens[at]!.capital && words.text(at) !== "'s" && !words.is(at, EventTag.determiner))
      break;
  }
  return undefined;
}

/** "was sacked |by Velm Town |last night", "jailed |by a judge |yesterday": who did it. Not "by late Friday", "will pay by the May 4 vote". */
const isAgent = (
  { document, text, tokens, inDate }: EventWords,
  by: number,
  date: number,
): boolean =>
  text(by) === 'by' &&
  date - by > 1 &&
  document.at(by - 1).tag === 'VBN' &&
  tokens[date - 1]?.capital === true &&
  !inDate(date - 1);

/** "Fares will rise from |June 1", "From |June 1 visitors must pay": what is to come begins then. Not "moved from June 1", "will read letters from May 4". */
function isBeginning({ words, run, date, published }: DatingQuestion): boolean {
  const { document, text } = words;
  if (text(run.from - 1) !== 'from' || published === undefined || date.start <= published) return false;
  const { verb, otherVerb } = governorAt(words, run) ?? {};
  const group = document.verbGroups[verb ?? otherVerb ?? -1];
  return group !== undefined && (group.modal !== undefined || group.tense === 'infinitive');
} // prettier-ignore

/** "ahead of |a vote in Tarn on |Friday": no comma and no verb stands between. */
const isOfWhatLiesAhead = ({ text, document }: EventWords, { from }: Run): boolean =>
  isBehindAheadOf(
    from,
    text,
    (at) =>
      document.at(at).sentence !== document.at(from).sentence || isA(document.at(at), Class.finite),
  );

/** "|before the next session of the synod in |May": what bounds it lies ahead. Not "will speak before the council on Friday", "before going to Tarn in May". */
function isBeforeThat({ document, text, tokens, is }: EventWords, { from }: Run): boolean {
  let isEvent = false;
  for (let at = from - 2; at > from - FAR_BOUND; at--) {
    const token = document.at(at);
    if (tokens[at]?.opens === true || text(at) === ',' || isA(token, Class.finite)) return false;
    isEvent ||= is(at, EventTag.eventNoun) || is(at, EventTag.gathering);
    if (text(at) === 'before') return isEvent && /^(?:DT|PRP\$)$/.test(document.at(at + 1).tag);
  }
  return false;
}

/** "the year |to March", "the 12 months |ended Dec. 31", "within two days |of the 5 March vote". */
function isEndOfStretch(words: EventWords, { from, to }: Run, heads: ReadonlySet<number>): boolean {
  const { text, is, among } = words;
  let at = from - 1;
  while (is(at, EventTag.determiner) || text(at) === 'on' || text(at) === 'in') at--;
  if (to - from === 2 && text(from) === 'the' && text(from - 1) === 'within') return true; // "within |the week"
  if (text(at) === 'of' && among(at - 1, 'stretchNouns'))
    return [at - 2, at - 3, at - 4].some((before) => text(before) === 'within');
  const isVerb = heads.has(at) && ![...heads].some((head) => head < at); // "The year |ended on Friday"
  const isEnding = /^end(?:ed|ing)$/.test(text(at)) && !isVerb;
  return (text(at) === 'to' || isEnding) && among(at - 1, 'stretchNouns');
}
/** "offers updates |to |2028", "looking ahead |to |2025", "extended it |through |June": up to when. Not "was put off to 2028", "from May through June". */
function isUpTo({ text, is }: EventWords, { from }: Run, { precision }: EventDate): boolean {
  if (text(from - 1) === 'through') return precision !== 'range' && text(from - 2) !== 'on';
  if (precision !== 'year' || text(from - 1) !== 'to') return false;
  for (let at = from - 2; at > from - MOVED; at--)
    if (is(at, EventTag.moving) || is(at, EventTag.placing)) return false;
  return true;
}
const MOVED = 8;

/** "rose in |the year |to March"; "in the third quarter ended Sept. 30" names the stretch. */
const isStretchTo = ({ inDate, among, tokens }: EventWords, { from, to }: Run): boolean =>
  among(to - 1, 'stretchNouns') &&
  among(to, 'stretchEnds') &&
  inDate(to + 1) &&
  !tokens.slice(from, to).some(({ sense }) => sense?.ordinal !== undefined);

/** "lost three votes since the budget on |4 March": it says since when. */
function isSinceSomething({ text, is, document }: EventWords, { from }: Run): boolean {
  if (!is(from - 1, EventTag.datePreposition)) return false;
  let at = from - 2;
  while (at > from - 6 && isA(document.at(at), Class.noun | Class.determiner | Class.adjective))
    at--;
  return at < from - 2 && text(at) === 'since';
}

/** "|since declaring his run in |April", "|before his trial on charges of fraud |last year": no comma and no finite verb stands between. */
function isFarBound(asked: DatingQuestion): boolean {
  const { words, run, date } = asked;
  const { document, text, is } = words;
  const { sentence } = document.at(run.from);
  const isWide = date.precision !== 'day' && date.precision !== 'time';
  if (!isLongPast(asked) || (!isWide && !is(run.from - 1, EventTag.datePreposition))) return false;
  for (let at = run.from - 1; at > run.from - FAR_BOUND; at--) {
    const token = document.at(at);
    if (token.sentence !== sentence || text(at) === ',' || isA(token, Class.finite)) return false;
    if (text(at) === 'since' || text(at) === 'before')
      return words.tokens[at]?.opens !== true && bounds(words, at);
  }
  return false;
}
const FAR_BOUND = 14;
/** "|since declaring", "|before his trial", "|since Norland's deal"; not "|before dawn in April", "fled |before going abroad last year", much at once. */
const bounds = ({ document, tokens, text }: EventWords, at: number): boolean =>
  tokens[at + 1]?.capital === true ||
  /^(?:DT|PRP\$)$/.test(document.at(at + 1).tag) ||
  (text(at) === 'since' && document.at(at + 1).tag === 'VBG');

/** "|By Saturday, Lind had left": that day is the one that a reader is told. Not "by Saturday" further on, "By May". */
function opensByDay(
  { tokens, text, inDate }: EventWords,
  by: number,
  precision: EventDate['precision'],
): boolean {
  if (tokens[by]?.opens !== true || precision !== 'day') return false;
  let to = by + 1;
  while (inDate(to)) to++;
  return to > by + 1 && text(to) === ',';
}

/** "The keeper, knocked down by thieves |on 9 May|, has left": the comma behind ends what a participle behind a noun opens. */
function endsAside({ document, text, is }: EventWords, { from, to }: Run, heads: ReadonlySet<number>): boolean {
  if (text(to) !== ',' || !isA(document.at(to + 1), Class.finite)) return false;
  const isPresent = /^VB[PZ]$/.test(document.at(to + 1).tag) && document.at(to + 2).tag !== 'VBN';
  if (isPresent) return false; // "The suit, argued on Tuesday, claims": it has no other day
  for (let at = from - 1; at > Math.max(0, from - TITLED_ASIDE); at--) {
    if (heads.has(at)) return false;
    if (text(at) !== ',') continue;
    const isForm = is(at + 1, EventTag.participle) && at + 1 < from;
    if (!isForm && (at + 2 >= from || isA(document.at(at + 1), Class.proper))) continue; // "led by the mayor, |Ann Lind, |on 9 May,"
    return isForm && isA(document.at(at - 1), Class.noun) && ![...heads].some((head) => head < at);
  }
  return false;
} // prettier-ignore

/** ", born in Oslo on May 4, 1955,": such a participle is no verb of the clause, and its date is its own. */
function isInAside(words: EventWords, from: number): boolean {
  for (let at = from - 1; at > Math.max(0, from - LONGEST_ASIDE); at--)
    if (words.text(at) === ',')
      return (
        words.is(at + 1, EventTag.participle) && !words.is(at + 1, EventTag.past) && at + 1 < from
      );
  return false;
}

const LONGEST_ASIDE = 12;
/** The same where an office and a name stand in it. */
const TITLED_ASIDE = 18;

/** "1988 |Democratic presidential nominee" */
function isOfPerson({ document, is }: EventWords, from: number): boolean {
  for (let at = from; isA(document.at(at), Class.noun | Class.adjective); at++)
    if (is(at, EventTag.ofYear)) return true;
  return false;
}

/** "a bridge built in 1990", "before stepping down on Friday": the day of what no clause tells. */
function isOfParticiple(words: EventWords, from: number, heads: ReadonlySet<number>): boolean {
  const isNamed = words.is(from - 1, EventTag.determiner) && words.among(from - 2, 'namedLinks'); // "killed in the |July 7 |bombings"
  if (isNamed && words.is(from - 3, EventTag.participle))
    return !heads.has(from - 3) && !heads.has(from - 4);
  const before = words.is(from - 1, EventTag.datePreposition) ? from - 2 : from - 1;
  const isParticiple = words.is(before, EventTag.participle) || words.text(before).endsWith('ed');
  const isOwn = words.is(before, EventTag.planning) || words.is(before, EventTag.leaningOnDate); // "in a letter dated Monday"
  // "became disabled Wednesday", "remained closed on Monday": what the verb says of its subject
  const isSaidOfSubject =
    heads.has(before - 1) || (heads.has(before - 2) && words.document.at(before - 1).tag !== 'NN'); // "were last held on Monday"
  if (isParticiple && !isOwn && !isSaidOfSubject && !heads.has(before)) return true;
  for (let at = before; at > Math.max(0, before - 3); at--)
    if (words.is(at, EventTag.ing)) return words.is(at - 1, EventTag.notOnDate);
  return false;
}
