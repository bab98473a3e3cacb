// A dated verb and the line that is printed for it → why the line would stand under a day that is not its own: it leads with something else,
// and only tells in passing what is of that day.
import { subjectOfVerb } from '../../../document/document.js';
import { lowerBound } from '../../../text/values/lower-bound.js';
import { dayNumber } from '../../../calendar/civil-days.js';
import type { EventDate, EventStatus } from '../../../model/briefing.js';
import { isRelative, isReporting, type EventClause } from '../clauses/clauses.js';
import { isOfWhole, type EventLine } from './event-line.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords, Run } from '../clauses/event-words.js';
import type { PlacedVerb } from './factuality.js';
import { isDatedAside, isFinitePredicate, type Predicate } from '../clauses/predicates.js';
import { isSettling } from '../day/repair-datings.js';

/** A verb with its date, its clause and its line. */
export type DatedLine = PlacedVerb & {
  readonly clause: EventClause;
  readonly line: EventLine;
  readonly date: EventDate;
  readonly run: Run;
  readonly status: EventStatus;
};

/** The first that applies is the reason. */
const PASSING: readonly {
  readonly name: string;
  readonly applies: (asked: DatedLine) => boolean;
}[] = [
  // "called up a man whose son was killed in May"; near miss: "said that his son was killed in May"
  {
    name: 'a clause that tells which',
    applies: ({ words, clause }) => isRelativeClause(words, clause),
  },
  // "Orr, who sold the house he had lived in since May, left"; near miss: "Orr, who sold the house, left in May"
  {
    name: 'what stands within such a clause',
    applies: ({ words, clauses, number }) => isWithinWhich(words, clauses, number),
  },
  // "raised it from the nine counted in May", "keeping a bonus declared in May"; near misses: "after the council counted nine in May", "said nine died
  // in May"
  {
    name: 'a participle of what is no subject',
    applies: ({ words, clause, predicate }) => isParticipleOfObject(words, clause, predicate),
  },
  // "called up Orr, whose son, |a pupil, |was killed in May"; near miss: "Orr, a pupil, |was killed in May"
  {
    name: 'a clause that tells which, behind an aside',
    applies: ({ words, clauses, number, clause, predicate }) =>
      clause.opener === 'resume' && hasRelative(words, clauses[number - 1]?.predicates.at(-1)?.to, predicate.from),
  },
  // "backed a bill which cut tax and was hailed in May"; near misses: "which cut tax, and was hailed in May", "backed a bill and was hailed in May"
  {
    name: 'what goes on with a clause that tells which',
    applies: ({ words, clauses, number, predicate }) => goesOnWithRelative(words, clauses, number, predicate),
  },
  // "who claims he robbed her in May is to sue"; near miss: "claims he robbed her in May"
  {
    name: 'what is said in a clause that tells which, without “that”',
    applies: ({ words, clauses, number, clause, predicate }) =>
      clause.opener === 'resume' && words.text(clause.from) !== ',' &&
      isSaidByRelative(words, clauses[number - 1]) && clause.predicates.indexOf(predicate) === 0 && clause.predicates.length > 1,
  },
  // "helped Orr to finish it after Lind was killed in 1980"; near miss: "left after Lind was killed on Monday"
  {
    name: 'a clause that tells after what, of a long time',
    applies: ({ clause, date }) => clause.opener === 'after' && daysIn(date) > SHORT,
  },
  // "quit last week after he was held on 14 May"; near miss: "quit after he was held on 14 May"
  {
    name: 'a clause that tells after what, and its verb is of another day',
    applies: ({ words, clause, line }) => clause.opener === 'after' && hasDayInFront(words, clause.from, line.from),
  },
  // "He went on — he has run since May — and won"; near misses: "He went on — and has run since May", "TARN — He ran — and won"
  {
    name: 'what stands between dashes',
    applies: ({ words, clause, line }) => isBetweenDashes(words, clause, line),
  },
  // "She said it as she did in May, when he left"; near miss: "He left on Monday after she had fallen"
  {
    name: 'a clause that tells when, or why',
    applies: ({ clause }) => TELLS_WHEN.has(clause.opener ?? ''),
  },
  // "who insist that she knew last year", "left, meaning that he will be gone by May", "fell after data showing that prices rose in May"; near miss:
  // "insisted that she knew last year"
  {
    name: 'what is said in such a clause',
    applies: ({ words, clauses, number, clause }) =>
      isSaid(clause) && (words.is(clause.from - 1, EventTag.ing) || isInsideOfAll(words, clauses, number)),
  },
  // "Orr called it a lie and said he would sue on Friday", "said it was safe and that it would open in May"; near misses: "said he would sue on
  // Friday", "met Orr on Monday and said he would sue"
  {
    name: 'what is said second, behind another deed',
    applies: (asked) => isSaidSecond(asked),
  },
  // "Lind noted that the club lost a cup last year"; near misses: "The club lost a cup last year, Lind noted", "said that it fell on Monday"
  {
    name: 'what somebody says of a long time ago',
    applies: (asked) => isSaidOfOld(asked),
  },
  // "claimed he would help in November", "said it was safe, in case she runs next year"; near misses: "said it will open in May",
  // "said he would resign on Friday"
  {
    name: 'a long time ahead, of which somebody speaks',
    applies: (asked) => isFarAhead(asked) && isSpokenOf(asked),
  },
  // "The plan, submitted in May, would cut taxes", "sold the mill, bought in May, to Norland"; near miss: "The plan, which failed in May, was changed"
  {
    name: 'an aside of a noun',
    applies: ({ words, clauses, number, predicate }) =>
      isDatedAside(words, predicate) ||
      (words.text(predicate.from - 1) === ',' && predicate.kind !== 'future' && clauses[number + 1]?.opener === 'resume'),
  },
  // "claimed it, saying that it was for the raids last week"; near misses: "began closing it last week", "Orr,
  // prosecuting, said it fell last week"
  {
    name: 'a clause that goes with the verb',
    applies: ({ words, clause, predicate }) =>
      clause.opener === 'gerund' && isFinitePredicate(predicate) && words.text(predicate.from - 1) !== ',',
  },
  // "Orr arranged it in March, and it was shipped in April"; near miss: "Orr arranged it, and it was shipped in April"
  {
    name: 'what follows on another day',
    applies: ({ words, clause, line, predicate, run }) =>
      isSequel(words, clause, line.from) || isSecondOfRow(words, { predicate, run, line }),
  },
  // "has changed in the last year"; near miss: "changed last year"
  {
    name: 'a long stretch up to the page',
    applies: ({ words, predicate, run, date }) =>
      predicate.kind === 'perfect' && daysIn(date) > SHORT && isStretch(words, run.from),
  },
  // "is still weighing a ban after a mill burned on Monday"; near misses: "Nine are dead after a mill burned on Monday", "left after it burned"
  {
    name: 'what goes on after it',
    applies: ({ clause, clauses, predicate }) =>
      clause.opener === 'after' && clause.predicates.includes(predicate) && isGoingOn(clauses[0]),
  },
  // "was eager last summer to clear the way"; near misses: "was able last summer to sail", "was eager on Monday to leave"
  {
    name: 'what somebody had in mind, over a long time',
    applies: ({ words, predicate, date }) =>
      predicate.kind === 'past' && daysIn(date) > SHORT && isInMind(words, predicate.head),
  },
  // "The fight centres on a law, passed in 2010", "worried, with the cup set to be held in 2015"; near misses: "plans to leave in May",
  // "began to leave in May", "met, and left in May", "By a vote so close nobody slept, the council left in May"
  {
    name: 'a verb behind that of its clause',
    applies: (asked) => isBehindVerb(asked),
  },
]; // prettier-ignore

/** Why a line leads with something of another day than its date; undefined where it does not, or is cut out. */
export const passingOf = (asked: DatedLine): string | undefined =>
  asked.line.isCut ? undefined : PASSING.find(({ applies }) => applies(asked))?.name;

/** "a girl who vanished in May" of "found the body of a girl who vanished in May", "Orr, whose firm was fined"; undefined of ", who vanished in May,". */
export function lineOfWhich(words: EventWords, clause: EventClause): EventLine | undefined {
  const { from, to } = clause;
  if (!isRelativeClause(words, clause)) return undefined;
  const comma = [from, from - 1].find((at) => words.text(at) === ',');
  if (comma !== undefined) {
    if (isOfWhole(words, clause)) return { from: comma + 1, to, without: undefined, isCut: true };
    const { nounPhrases } = words.document;
    const owner = nounPhrases[lowerBound(nounPhrases, (phrase) => phrase.to < comma)];
    if (clause.opener !== 'whose' || owner?.to !== comma) return undefined;
    return {
      from: owner.from,
      to: words.text(to - 1) === ',' ? to - 1 : to,
      without: undefined,
      isCut: true,
    };
  }
  let noun = from - 1;
  while (noun > from - WHICH_REACH && !words.is(noun, EventTag.determiner)) {
    if (words.is(noun, EventTag.preposition)) return undefined; // "a series about Norland that starts on Friday"
    noun--;
  }
  const start = words.is(noun, EventTag.determiner) ? noun : from - 1;
  const end = /^[.,;]$/.test(words.text(to - 1)) ? to - 1 : to;
  return { from: start, to: end, without: undefined, isCut: true };
}
const WHICH_REACH = 5;

/** ", who left", "firms |that got some"; not "confirmed |that it got some". */
export const isRelativeClause = (words: EventWords, { opener, from }: EventClause): boolean =>
  isRelative(opener) || (opener === 'that' && words.document.at(from).tag === 'WDT');

/** A verb right behind "and", no comma in front of it, and a clause that tells which before that. */
function goesOnWithRelative(
  words: EventWords,
  clauses: readonly EventClause[],
  number: number,
  predicate: Predicate,
): boolean {
  const isJoined = ({ opener, from, predicates }: EventClause): boolean =>
    /^(?:and|but)$/.test(opener ?? '') &&
    words.text(from - 1) !== ',' &&
    words.text(from) !== ',' &&
    (predicates[0]?.from ?? 0) <= from + 2;
  const own = clauses[number];
  if (own === undefined || !isJoined(own) || !own.predicates.includes(predicate)) return false;
  const outer = clauses.slice(0, number).findLast((clause) => !isJoined(clause));
  // "was on a train that left Tarn and crashed on Monday": a state has no other day
  const main = clauses[0]?.predicates.find(isFinitePredicate);
  return outer !== undefined && isRelativeClause(words, outer) && main?.copula !== true;
}

/** "who |claims" */
function isSaidByRelative(words: EventWords, clause: EventClause | undefined): boolean {
  const verb = clause?.predicates.findLast(isFinitePredicate);
  return (
    clause !== undefined && verb !== undefined && isRelativeClause(words, clause) && isReporting(words, verb)
  );
} // prettier-ignore

/** Between a clause that tells which and the verb that goes on behind it. */
function isWithinWhich(words: EventWords, clauses: readonly EventClause[], number: number): boolean {
  const resumed = clauses.findIndex(({ opener }, at) => at > number && opener === 'resume');
  const own = clauses[number];
  if (resumed < 0 || own === undefined) return false;
  // "the house he |had lived in": no comma, and it goes on with no more than what tells which
  if (own.opener === 'resume' && [own.from, own.from - 1].some((at) => words.text(at) === ',')) return false;
  const before = clauses.slice(0, number);
  const which = before.findLastIndex((clause) => isRelativeClause(words, clause));
  return which >= 0 && before.slice(which).every(({ opener, from }) => opener !== 'resume' || words.text(from) !== ',');
} // prettier-ignore

/** "from the nine |counted", "keeping a bonus |declared": a preposition or a gerund has the noun in front of it, within its clause. */
function isParticipleOfObject(words: EventWords, { from, opener, predicates }: EventClause, verb: Predicate): boolean {
  const isFirst = predicates.find(isFinitePredicate) === verb;
  if (isFirst && opener !== 'gerund' && opener !== 'frame') return false;
  if (verb.kind !== 'past' || verb.to - verb.from !== 1 || !words.is(verb.head, EventTag.participle)) return false;
  const { document, is } = words;
  const phrase = document.nounPhrases[lowerBound(document.nounPhrases, ({ to }) => to < verb.from)];
  if (phrase?.to !== verb.from || phrase.from - 1 < from || words.inDate(phrase.from)) return false;
  const { tag } = document.at(phrase.from - 1);
  return (tag === 'IN' && !isFirst && is(phrase.from - 1, EventTag.preposition)) || (tag === 'VBG' && isFirst);
} // prettier-ignore

function hasRelative({ among }: EventWords, from: number | undefined, to: number): boolean {
  for (let at = from ?? to; at < to; at++) if (among(at, 'relativePronouns')) return true;
  return false;
}

/** "was |eager last summer to", "were keen to" */
const isInMind = ({ is, among }: EventWords, head: number): boolean =>
  is(head, EventTag.be) && among(head + 1, 'minded');

/** A day is printed in front of a clause. */
function hasDayInFront({ inDate }: EventWords, from: number, line: number): boolean {
  for (let at = line; at < from; at++) if (inDate(at)) return true;
  return false;
}

/** A dash in front, another behind, and more than a few words behind that. */
function isBetweenDashes({ text }: EventWords, { from }: EventClause, line: EventLine): boolean {
  if (from <= line.from || !DASH.test(text(from - 1))) return false;
  for (let at = from; at < line.to - REST; at++) if (DASH.test(text(at))) return true;
  return false;
}
const DASH = /^(?:—|–|--)$/;
const REST = 3;

const TELLS_WHEN: ReadonlySet<string> = new Set([
  'before', 'when', 'while', 'because', 'as', 'since', 'until', 'although', 'though', 'whereas', 'once',
]); // prettier-ignore

const isSaid = ({ opener }: EventClause): boolean => opener === 'content' || opener === 'that';

/** The clause in which it is said is one that tells which, or when. */
function isInsideOfAll(
  words: EventWords,
  clauses: readonly EventClause[],
  number: number,
): boolean {
  const saying = clauses
    .slice(0, number)
    .findLast((clause) => !isSaid(clause) || isRelativeClause(words, clause));
  return (
    saying !== undefined &&
    (isRelativeClause(words, saying) ||
      TELLS_WHEN.has(saying.opener ?? '') ||
      saying.opener === 'gerund')
  );
}

/**
 * It is said by the second verb of a sentence ("rejected the bid and said |it would close in May"), or is the second thing that its verb says and
 * still to come ("said it was sorry and that |it would close in May"): the line leads with the first, which is of its own day.
 */
function isSaidSecond({ words, clauses, number, clause, line, status, predicate }: DatedLine): boolean {
  const first = clause.predicates.find(isFinitePredicate);
  const isNext = first !== undefined && first.to <= predicate.from && isJoined(words, first.to, predicate.from);
  if (isSaid(clause) && isNext && isFinitePredicate(predicate) && status !== 'happened') return true;
  const isAnd = clause.opener === 'and' || clause.opener === 'but' || /^(?:and|but)$/.test(words.text(clause.from - 1));
  const before = clauses.slice(0, number).filter(({ from }) => from >= line.from);
  if (isAnd && status !== 'happened' && before.some(isSaid)) return true;
  if (!isSaid(clause)) return false;
  const verbs = before.flatMap(({ predicates }) => predicates).filter(isFinitePredicate);
  const saying = verbs.at(-1);
  if (saying === undefined || !isReporting(words, saying)) return false;
  const lead = verbs.slice(0, -1).find((verb) => isOfMain(words, before, verb));
  return lead !== undefined && isLinked(words, lead.to, saying.from);
} // prettier-ignore

/** A verb that neither tells which, nor when, nor is said. */
const isOfMain = (words: EventWords, clauses: readonly EventClause[], verb: Predicate): boolean => {
  const clause = clauses.find(({ predicates }) => predicates.includes(verb));
  return (
    clause !== undefined &&
    !isSaid(clause) &&
    !isRelativeClause(words, clause) &&
    !TELLS_WHEN.has(clause.opener ?? '')
  );
};

const isFarAhead = ({ status, date }: DatedLine): boolean =>
  (status === 'planned' || status === 'conditional') && daysIn(date) > SHORT;

/** A long time that is over, in what is said, and the line leads with who says it. */
function isSaidOfOld({
  words,
  clauses,
  number,
  clause,
  line,
  status,
  date,
  run,
}: DatedLine): boolean {
  const saying = clauses[number - 1]?.predicates.find(isFinitePredicate);
  if (!isSaid(clause) || saying === undefined || status !== 'happened') return false;
  return (
    daysIn(date) > LONG &&
    line.from < clause.from &&
    run.from >= clause.from &&
    isReporting(words, saying)
  );
}

/** It is said that it would be; or it stands in another clause of a sentence that says something. */
function isSpokenOf({ words, clauses, clause, number, status }: DatedLine): boolean {
  if (isSaid(clause)) return status === 'conditional';
  return clauses
    .slice(0, number)
    .some(({ predicates }) =>
      predicates.some((verb) => verb.kind === 'past' && isReporting(words, verb)),
    );
}

/** ", and |it was shipped a month later", where a day is printed in front. */
function isSequel(words: EventWords, { opener, from }: EventClause, line: number): boolean {
  if (opener !== 'and' && opener !== 'but') return false;
  const subject = words.text(from) === ',' ? from + 2 : from + 1;
  return words.among(subject, 'pronouns') && hasDayInFront(words, from, line);
}

/** "on May 3 called it safe, and |on May 9 left": both days stand in front of their verbs, and the line leads with the first. */
function isSecondOfRow(
  { text, is, inDate }: EventWords,
  { predicate, run, line }: Pick<DatedLine, 'predicate' | 'run' | 'line'>,
): boolean {
  const link = is(run.from - 1, EventTag.datePreposition) ? run.from - 2 : run.from - 1;
  if (run.to > predicate.from || link <= line.from || !/^(?:and|but)$/.test(text(link)))
    return false;
  for (let at = line.from; at < link; at++) if (inDate(at)) return true;
  return false;
}

/** "is weighing", "is still looking": not "is dead", "says". */
const isGoingOn = (main: EventClause | undefined): boolean => {
  const verb = main?.predicates.find(isFinitePredicate);
  return main?.opener === undefined && verb?.kind === 'present' && !verb.copula && verb.head > verb.from;
}; // prettier-ignore

/** "in the |last year", "over |the past month", "has been ill |this year" */
function isStretch({ text, among }: EventWords, from: number): boolean {
  if (text(from) === 'this') return among(from + 1, 'stretches');
  return text(from) === 'the'
    ? /^(?:last|past)$/.test(text(from + 1))
    : text(from - 1) === 'the' && /^(?:last|past)$/.test(text(from));
}

const daysIn = ({ start, end }: EventDate): number => dayNumber(end) - dayNumber(start) + 1;
/** More than a month. */
const LONG = 31;
/** A week or less is a day that a reader can keep; a month or a year is none. */
const SHORT = 7;

/** Another finite verb leads its clause, which neither plans nor settles it, and nothing links the two. */
function isBehindVerb({ words, clause, predicate, date }: DatedLine): boolean {
  const first = clause.predicates.find(isFinitePredicate);
  if (first === undefined || first === predicate || first.from > predicate.from) return false;
  if (first.planning || isSettling(words, first)) return false;
  if (predicate.kind === 'gerund') return false;
  if (predicate.kind === 'infinitive') return daysIn(date) > SHORT && !plans(words, first, predicate);
  return !isLinked(words, first.to, predicate.from) && !hasOwnSubject(words, first, predicate);
} // prettier-ignore

/** "bothered to count, |the council |left": a comma, and who does it. */
function hasOwnSubject({ document, text }: EventWords, first: Predicate, { from, head }: Predicate): boolean {
  const subject = subjectOfVerb(document, head);
  return subject?.to === from && subject.from - 1 >= first.to && text(subject.from - 1) === ',';
} // prettier-ignore

/** "is set |to be held" of a participle between the two */
function plans(words: EventWords, first: Predicate, { from }: Predicate): boolean {
  return words.is(first.head, EventTag.planning) || from - first.to < NEXT;
}
const NEXT = 2;

/** "was sound |and| could open" */
function isJoined({ text }: EventWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:and|but)$/.test(text(at))) return true;
  return false;
}

/** "met Orr and left", "met Orr, then left", "rose; fell" */
function isLinked({ among }: EventWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (among(at, 'links')) return true;
  return false;
} // prettier-ignore
