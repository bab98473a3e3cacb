// A verb, its clause and its date → the status of what it tells, and the rule that gave it.
import type { EventDate, EventStatus } from '../../../model/briefing.js';
import { dayNumber } from '../../../calendar/civil-days.js';
import { isA } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { present } from '../../../text/values/present.js';
import { isRelative, type EventClause } from '../clauses/clauses.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords, Run } from '../clauses/event-words.js';
import { factualityOf, type PlacedVerb } from './factuality.js';
import { isFinitePredicate, type Predicate } from '../clauses/predicates.js';
import { rolesOf } from '../clauses/roles.js';
import { governingVerb, isCallingOff, isMoving, isNewDay, isSettling, isUndone, tookNoPlace } from '../day/repair-datings.js'; // prettier-ignore

/** What the rules of status ask: a verb, its clause and its date. `published` is an ISO day. */
export type StatusQuestion = PlacedVerb & {
  /** The mention that dates it. */
  readonly run: Run | undefined;
  readonly date: EventDate | undefined;
  readonly published: string | undefined;
  /** Its sentence opens the article. */
  readonly opens: boolean;
  /** It tells, in the present, the news of a first sentence. */
  readonly isNews?: boolean;
};

/** The first that applies decides. */
const STATUS_RULES: readonly {
  readonly name: string;
  readonly applies: (asked: StatusQuestion) => boolean;
  readonly status: EventStatus;
}[] = [
  // "put back to March 1", "delayed until May": it is planned anew. Near miss: "On Monday she put it back to March 1"
  {
    name: 'a plan with its new day',
    applies: ({ words, predicate, run }) => run !== undefined && isNewDay(words, run, predicate),
    status: 'planned',
  },
  // "alleged that he fled", "is believed to have fled"; near miss: "said that he fled"
  {
    name: 'only its source vouches for it',
    applies: (asked) => factualityOf(asked)?.factuality === 'claimed',
    status: 'conditional',
  },
  // "Lind cancelled the talks", "called off the talks"; near misses: "Lind said the talks had failed", "suspended the talks", "may be cancelled",
  // "will be cancelled if it rains"
  {
    name: 'a verb of cancelling',
    applies: ({ words, predicate, clauses, number }) =>
      ((words.is(predicate.head, EventTag.cancelling) && !isOfHolder(words, predicate)) ||
        isCallingOff(words, predicate)) &&
      !isLeftOpen(words, predicate) &&
      !(isOpen(predicate, clauseOf(clauses, number)) && hasCondition(words, clauses, number)),
    status: 'cancelled',
  },
  // "called off her visit, which was planned for Monday"; near miss: "called off her visit, which had begun on Monday"
  {
    name: 'a plan that the clause around it cancels or moves',
    applies: (asked) => isPlanInAside(asked) && isCancelledAround(asked),
    status: 'cancelled',
  },
  // "dropped plans to raise the fare in May"; near misses: "dropped the plan in May", "announced plans to raise it in May"
  {
    name: 'what a plan was to bring, that is dropped',
    applies: ({ words, predicate, clauses, number }) =>
      isOfDroppedPlan(words, predicate, clauseOf(clauses, number)),
    status: 'cancelled',
  },
  // "was expected to sign it on Friday but did not", "was planned for Friday but was dropped"; near miss: "… but she was late"
  {
    name: 'a plan that came to nothing',
    applies: (asked) => isOldPlan(asked) && comesToNothing(asked),
    status: 'cancelled',
  },
  // "The debate, planned for Friday, never took place"; near miss: "The debate, planned for Friday, did not please Lind"
  {
    name: 'what did not take place',
    applies: ({ words, predicate }) => tookNoPlace(words, predicate),
    status: 'cancelled',
  },
  // "if the quay closes"; near miss: "asked if", which opens no clause
  {
    name: 'a condition: “if”, “unless” …',
    applies: ({ words, clauses, number }) => isCondition(words, clauses[number]),
    status: 'conditional',
  },
  // "If the ballot fails, the strike will begin on July 3", "It will open on May 3, pending a vote"; near miss: "even if it rains, the match will begin on July 3"
  {
    name: 'it hangs on a condition',
    applies: ({ words, clauses, number, predicate }) =>
      isOpen(predicate, clauseOf(clauses, number)) && hasCondition(words, clauses, number),
    status: 'conditional',
  },
  // "The opening on May 5 hinges on a vote"; near miss: "The bridge rests on five piers" of stone
  {
    name: 'a verb of what hangs on something',
    applies: ({ words, predicate: { head, kind } }) =>
      words.is(head, EventTag.depending) &&
      (kind === 'present' || kind === 'future') &&
      /^(?:on|upon)$/.test(words.text(head + 1)),
    status: 'conditional',
  },
  // "would have left on Monday"; near miss: "would leave on Monday"
  {
    name: 'what would have been',
    applies: ({ words, predicate: { from, head, hedged, kind } }) =>
      hedged && kind !== 'infinitive' && hasPerfect(words, from, head),
    status: 'conditional',
  },
  // "refused to sign", "was forced to leave"; near miss: "plans to sign"
  {
    name: 'a verb that says whether the next came about',
    applies: ({ words, predicate }) => isSettling(words, predicate),
    status: 'happened',
  },
  // "wept early Friday", on a page of Thursday; near miss: "will meet on Friday"
  {
    name: 'a past verb of the day behind the page: what the night brought',
    applies: ({ predicate: { kind, planning }, date, published }) =>
      (kind === 'past' || kind === 'perfect') &&
      !planning &&
      date?.certainty === 'inferred' &&
      published !== undefined &&
      dayNumber(date.start) - dayNumber(published) === 1,
    status: 'happened',
  },
  // "the council meets on January 10", published in December
  {
    name: 'a day after publication',
    applies: ({ date, published }) =>
      date !== undefined && published !== undefined && date.start > published,
    status: 'planned',
  },
  // "The law expires at the end of the year", "runs out later this month"; near miss: "The fair marks nine years this week"
  {
    name: 'the present tense, of what is left of a stretch',
    applies: ({ words, predicate: { kind, copula }, run, date, published }) =>
      kind === 'present' &&
      !copula &&
      run !== undefined &&
      date !== undefined &&
      published !== undefined &&
      date.end > published &&
      isLatePart(words, run),
    status: 'planned',
  },
  // "was due to be sentenced in April", told in May; near miss: "is due to be sentenced"
  {
    name: 'a plan of the past, of which nothing is told',
    applies: (asked) =>
      isOldPlan(asked) &&
      asked.date !== undefined &&
      asked.published !== undefined &&
      asked.date.end < asked.published,
    status: 'conditional',
  },
  // "will meet", "plans to meet"; near miss: "would meet"
  {
    name: 'a verb of what is to come',
    applies: ({ predicate: { kind, planning } }) => kind === 'future' || planning,
    status: 'planned',
  },
  {
    name: 'left open: “may”, “could” …',
    applies: ({ predicate: { hedged } }) => hedged,
    status: 'conditional',
  },
  // "The police deny using gas", "The report of May 3 finds that it leaked"; near misses: "Critics reject it", "The bank rejects most loans", "Studies show that"
  {
    name: 'what somebody denies or a report finds, in the present',
    applies: ({ words, predicate, clauses, number }) =>
      predicate.kind === 'present' &&
      !predicate.negated &&
      (isDenial(words, predicate) || isFinding(words, predicate)) &&
      !isHabitual(words, clauseOf(clauses, number)),
    status: 'happened',
  },
  // "Tanks cross Oslo, March 8, 2021": a caption under a photo of another day. Near miss: "Lind says"
  {
    name: 'the present tense, of a day that has passed: a caption',
    applies: ({ words, predicate: { kind, head }, date, published }) =>
      kind === 'present' &&
      published !== undefined &&
      date !== undefined &&
      date.end < published &&
      !words.is(head, EventTag.saying) &&
      !words.is(head, EventTag.telling),
    status: 'background',
  },
  // "Nine are dead after a bus fell", "Orr is on the attack, claiming that it leaks"; near misses: "The mill is quiet after dark",
  // "The mill is old, leaning to the left", "The law, which passed in May, is harsh"
  {
    name: 'a state that something has just brought about',
    applies: ({ words, predicate: { kind, copula, to }, clauses, number, opens }) =>
      copula &&
      kind === 'present' &&
      (isBroughtAbout(words, clauses, number) || (opens && isAfterDeed(words, to))),
    status: 'happened',
  },
  // "Orr vows to shut the mill", which opens the article; near misses: the same further down, "Orr wants to shut the mill"
  {
    name: 'what somebody vows, demands or denies, in the present of an opening',
    applies: ({ words, predicate: { kind, head }, opens }) =>
      opens && kind === 'present' && words.is(head, EventTag.telling),
    status: 'happened',
  },
  // "Rebels seize the port of Tarn", which opens the article; near misses: the same further down, "Ferries often leave Tarn"
  {
    name: 'the news of a first sentence, in the present',
    applies: ({ words, clauses, number, isNews }) =>
      isNews === true && !isHabitual(words, clauseOf(clauses, number)),
    status: 'happened',
  },
  // "Crews are trying to reach a boy", which opens the article; near misses: the same further down, "She is living in Tarn", "is leaving Tarn"
  {
    name: 'what is going on, in an opening',
    applies: ({ words, predicate, clauses, number, opens }) =>
      opens && isGoingOn(words, predicate) && !isHabitual(words, clauseOf(clauses, number)),
    status: 'happened',
  },
  // "Norland were 142 for 3", "were 2-1 up"; near misses: "They were 40", "are 2-1 up", "were 12 for lunch"
  {
    name: 'how a match stood',
    applies: ({ words, predicate: { kind, copula, to } }) =>
      copula && kind === 'past' && isScore(words, to),
    status: 'happened',
  },
  // "the harbour is deep"; near miss: "the harbour was closed on Friday", "Lind says the harbour was closed"
  {
    name: 'a state without a day of its own',
    applies: ({ predicate: { kind, copula }, date, clauses, number }) =>
      (copula || kind === 'present') &&
      (date === undefined || date.certainty === 'inferred') &&
      !tellsPast(clauses[number + 1]),
    status: 'background',
  },
  // "ferries often left late"
  {
    name: 'a habit: “often”, “every” …',
    applies: ({ words, clauses, number }) => isHabitual(words, clauseOf(clauses, number)),
    status: 'background',
  },
  { name: 'a verb that tells what came about', applies: () => true, status: 'happened' },
];

/**
 * "scrapped its touring company", "axed 300 jobs": what somebody has, or he himself, is taken from use, which came about. Not "scrapped the visit",
 * "axed its flights".
 */
function isOfHolder(words: EventWords, { from, to, verb, passive }: Predicate): boolean {
  if (!TAKEN_FROM_USE.test(verb)) return false;
  if (passive && isPlanned(words, from)) return false;
  const [first, last] = passive ? [from - HOLDER_REACH, from] : [to, to + HOLDER_REACH];
  for (let at = Math.max(0, first); at < last; at++) {
    if (!passive && words.is(at, EventTag.cutting)) break;
    if (words.is(at, EventTag.eventNoun) || words.is(at, EventTag.gathering)) return false;
    if (words.is(at, EventTag.ing) && !isA(words.document.at(at + 1), Class.noun)) return false;
    // "shelved plans to raise the fare": what they were to bring is called off
    if (words.among(at, 'activities'))
      return !passive && words.text(at + 1) === 'to' && words.document.at(at + 2).tag === 'VB';
  }
  return true;
}
/** "A walk |scheduled for Friday| was scrapped", "Friday's |concert by Orr| was axed" */
function isPlanned({ document, is, text, inDate }: EventWords, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && document.at(at).sentence === document.at(verb).sentence; at--)
    if ((is(at, EventTag.planning) && inDate(at + 2)) || (inDate(at) && text(at + 1) === "'s")) return true;
  return false;
} // prettier-ignore
const HOLDER_REACH = 7;
/** "scrapped"; not "cancelled", which is said of what is to come alone */
const TAKEN_FROM_USE = /^(?:scrap|axe|shelv|ditch)/;

/** "the end of the year", "later this month" */
const isLatePart = ({ text }: EventWords, { from, to }: Run): boolean => {
  for (let at = from - 3; at < to; at++)
    if (text(at) === 'later' || (text(at) === 'end' && text(at + 1) === 'of')) return true;
  return false;
};

const clauseOf = (clauses: readonly EventClause[], number: number): EventClause =>
  present(clauses[number]);

const isCondition = (words: EventWords, clause: EventClause | undefined): boolean =>
  clause?.opener !== undefined && words.tokens[clause.from]?.opensCondition === true;

/** "if the quay closes", "pending a vote", in the clause or beside it; not "even if it rains", "asked if it rains". */
function hasCondition(words: EventWords, clauses: readonly EventClause[], number: number): boolean {
  const { from } = clauses[number - 1] ?? clauseOf(clauses, number);
  const { to } = clauses[number + 1] ?? clauseOf(clauses, number);
  for (let at = from; at < to; at++)
    if (words.tokens[at]?.opensCondition === true && !words.inQuote(at)) return true;
  return false;
}

/** "will begin", "could begin", "begins": not "began if it rained". */
const isOpen = (predicate: Predicate, clause: EventClause): boolean => {
  const { kind, hedged, planning } = governingVerb(clause, predicate);
  return kind === 'future' || kind === 'present' || hedged || planning;
};

/** "may be cancelled", "could have been cancelled"; not "said that it would be cancelled". */
const isLeftOpen = (words: EventWords, { from, hedged }: Predicate): boolean =>
  hedged && words.text(from) !== 'would';

/** The first words of "would have left", "could not have been". */
function hasPerfect(words: EventWords, from: number, head: number): boolean {
  for (let at = from + 1; at < head; at++) if (words.text(at) === 'have') return true;
  return false;
}

/** "was expected", "had been scheduled", or what such a verb plans: "to sign". */
function isOldPlan({ words, predicate, clauses, number }: PlacedVerb): boolean {
  const { planning, kind, passive, from } = governingVerb(clauseOf(clauses, number), predicate);
  const isBack = kind === 'perfect' && (passive || words.text(from) === 'had');
  return planning && (kind === 'past' || isBack);
}

/** "are trying to reach him", "is being moved"; not "is living in Tarn", "is leaving Tarn", which is a state or a plan. */
function isGoingOn({ is, text, among }: EventWords, { kind, from, head }: Predicate): boolean {
  if (kind !== 'present' || !is(from, EventTag.be)) return false;
  for (let at = from + 1; at < head; at++) if (text(at) === 'being') return true;
  return head > from && is(head, EventTag.ing) && !among(head, 'lasting');
}

/** "dropped |plans| to raise": an infinitive that a noun has, behind a verb of dropping. */
function isOfDroppedPlan(words: EventWords, verb: Predicate, clause: EventClause): boolean {
  const governor = governingVerb(clause, verb);
  if (verb.kind !== 'infinitive' || governor === verb) return false;
  const isDropped =
    words.is(governor.head, EventTag.dropping) ||
    words.is(governor.head, EventTag.cancelling) ||
    isCallingOff(words, governor);
  return isDropped && !governor.negated && isA(words.document.at(verb.from - 1), Class.noun);
}

/** "which was planned for Monday", ", planned for Monday," */
function isPlanInAside({ words, predicate, clauses, number }: PlacedVerb): boolean {
  const clause = clauseOf(clauses, number);
  const { planning, from } = governingVerb(clause, predicate);
  return planning && (isRelative(clause.opener) || words.text(from - 1) === ',');
}

/** In front, "called off the visit, |which …"; behind, "The trial, which …, |has been delayed", "|will now begin on Friday". */
const isCancelledAround = ({ words, clauses, number }: PlacedVerb): boolean =>
  cancels(words, clauses[number - 1]) ||
  cancels(words, clauses[number + 1]) ||
  plansAnew(words, clauses[number + 1]);

/** "will |now begin", "is |instead to begin": not as it was planned. */
const plansAnew = (words: EventWords, clause: EventClause | undefined): boolean =>
  clause?.predicates.some(({ kind, from, head }) => {
    if (kind !== 'future') return false;
    for (let at = from; at <= head; at++) if (/^(?:now|instead)$/.test(words.text(at))) return true;
    return false;
  }) === true; // prettier-ignore

/** A verb of cancelling or of moving stands in the clause. */
const cancels = (words: EventWords, clause: EventClause | undefined): boolean =>
  clause?.predicates.some(
    (verb) =>
      words.is(verb.head, EventTag.cancelling) ||
      isCallingOff(words, verb) ||
      isMoving(words, verb),
  ) === true;

/** Behind it stands "but did not", "but was dropped", "and never took place": of the same subject; or "but rain prevented it". */
function comesToNothing({ words, clauses, number, predicate }: PlacedVerb): boolean {
  const { opener, predicates } = clauseOf(clauses, number);
  const planned = governingVerb(clauseOf(clauses, number), predicate);
  const later = predicates.find((verb) => isFinitePredicate(verb) && verb.from >= planned.to);
  // "A concert |that was set for Friday| did not go ahead", all in one clause
  if (later !== undefined) return isUndone(words, later);
  const next = clauses[number + 1];
  const verb = next?.predicates.find(isFinitePredicate);
  if (next === undefined || verb === undefined || opener === 'content') return false;
  const from = next.opener === undefined || next.opener === 'resume' ? next.from : next.from + 1;
  const first = words.is(from, EventTag.pronoun) || words.text(from) === ',' ? from + 1 : from; // "but |it never did"
  if (next.opener === 'but' && words.among(verb.head, 'stopping') && words.text(verb.to) === 'it') return true;
  if (verb.from > first + 1) return false;
  if (next.opener !== 'but') return isUndone(words, verb);
  return (
    verb.negated ||
    next.predicates.some(({ head }) => words.is(head, EventTag.dropping)) ||
    cancels(words, next)
  );
} // prettier-ignore

/** The status, by the first rule that applies. */
export function statusOf(asked: StatusQuestion): {
  readonly rule: string;
  readonly status: EventStatus;
} {
  const { name, status } = present(STATUS_RULES.find(({ applies }) => applies(asked)));
  return { rule: name, status };
}

/** Behind it, "after a bus fell" or ", claiming that it leaks". */
function isBroughtAbout(
  words: EventWords,
  clauses: readonly EventClause[],
  number: number,
): boolean {
  const next = clauses[number + 1];
  const verb = next?.predicates[0];
  if (next === undefined || verb === undefined) return false;
  if (next.opener === 'after') return isFinitePredicate(verb) && isPast(verb) && !verb.copula;
  return next.opener === 'gerund' && SAYING.some((tag) => words.is(verb.head, tag));
}

/** "under fire |after a film surfaced", where the verb is read as a participle; not "after dark", "after the talks, held in May". */
function isAfterDeed({ text, document, inDate }: EventWords, from: number): boolean {
  let after = from;
  while (after < from + AFTER.reach && text(after) !== 'after') after++;
  if (text(after) !== 'after') return false;
  for (let at = after + 1; at < after + AFTER.phrase; at++) {
    if (/^[,.;:“"]$/.test(text(at)) || inDate(at)) return false;
    const isVerb = /^VB[DN]$/.test(document.at(at).tag);
    if (isVerb) return /^(?:NN|PRP$)/.test(document.at(at - 1).tag);
  }
  return false;
}
/** How many tokens stand at most between the verb and "after", and between that and what came about. */
const AFTER = { reach: 6, phrase: 10 } as const;

/** "saying", "accusing"; not "leaning" */
const SAYING = [EventTag.saying, EventTag.telling, EventTag.claiming, EventTag.accusing];

/** "The police |deny using gas", "Lind |rejects the claim": somebody who is known, and what is said of him; not "The bank |rejects most loans". */
function isDenial(words: EventWords, predicate: Predicate): boolean {
  if (!words.is(predicate.head, EventTag.denying)) return false;
  const { subject } = rolesOf(words, predicate);
  const { document, text, is } = words;
  if (subject === undefined) return false;
  const isKnown =
    words.among(subject.from, 'definite') || isA(document.at(subject.to - 1), Class.proper);
  const next = predicate.to;
  const isOfClaim = is(next, EventTag.ing) || is(next, EventTag.claimNoun) || text(next) === 'that';
  return isKnown && (isOfClaim || words.among(next, 'definite') || is(next, EventTag.possessive));
}

/** "The report |finds that it leaked"; not "Studies |show that cats sleep". */
function isFinding(words: EventWords, predicate: Predicate): boolean {
  const { subject } = rolesOf(words, predicate);
  if (subject === undefined || words.text(predicate.to) !== 'that') return false;
  const isTelling =
    words.is(predicate.head, EventTag.showing) || words.is(predicate.head, EventTag.saying);
  for (let at = subject.from + 1; at < subject.to; at++)
    if (words.is(at, EventTag.statement)) return isTelling;
  return false;
}

/** "142 for 3", "then 142 for 3", "2-1 up" */
function isScore({ text, is, among }: EventWords, from: number): boolean {
  const at = is(from, EventTag.adverb) ? from + 1 : from;
  const isOne = /^\d+[-–]\d+$/.test(text(at));
  if (isOne || /^[-–]$/.test(text(at + 1))) return among(isOne ? at + 1 : at + 3, 'leading');
  return /^\d+$/.test(text(at)) && text(at + 1) === 'for' && /^\d+$/.test(text(at + 2));
}

const isPast = ({ kind }: Predicate): boolean => kind === 'past' || kind === 'perfect';

/** What is said in it came about: "Lind says |the harbour has closed". */
export function tellsPast(said: EventClause | undefined): boolean {
  const verb = said?.opener === 'content' ? said.predicates.find(isFinitePredicate) : undefined;
  return verb !== undefined && !verb.copula && (verb.kind === 'past' || verb.kind === 'perfect');
}

/** "ferries often left late", "left every other week"; not "every senator has left", "read every verse". */
export function isHabitual(words: EventWords, { from, to }: EventClause): boolean {
  for (let at = from; at < to; at++)
    if (words.is(at, EventTag.habitual) && (words.text(at) !== 'every' || isOfTime(words, at)))
      return true;
  return false;
}

/** "every |day", "every other |Friday", "every two |weeks" */
const isOfTime = ({ tokens, among }: EventWords, every: number): boolean =>
  [every + 1, every + 2].some(
    (at) => among(at, 'times') || tokens[at]?.sense?.fullweekday !== undefined,
  );
