// Verbs with their dates → the same, where the sense of the verb says whose day it is: of "postponed from Monday to Friday" the plan's new
// one, of "denied stealing it on Monday" none.
import type { Dating } from './attach-dates.js';
import type { EventClause } from '../clauses/clauses.js';
import { eventDateOf } from './event-dates.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords, Run } from '../clauses/event-words.js';
import { isFinitePredicate, type Predicate } from '../clauses/predicates.js';

/** The dates of the verbs of a sentence. `published` is an ISO day. */
export type DatedSentence = {
  readonly words: EventWords;
  readonly clauses: readonly EventClause[];
  readonly runs: readonly Run[];
  readonly published: string | undefined;
};

type Datings = ReadonlyMap<Predicate, readonly Dating[]>;

/** The datings with those repaired that the sense of a verb tells otherwise. */
export function repairDatings(sentence: DatedSentence, datings: Datings): Datings {
  if (sentence.runs.length === 0) return datings;
  const repaired = new Map(datings);
  for (const clause of sentence.clauses) {
    disown(sentence, clause, repaired);
    move(sentence, clause, repaired);
    callOff(sentence, clause, repaired);
    summon(sentence, clause, repaired);
  }
  lendToUndone(sentence, repaired);
  return repaired;
}

/** "refused", "was forced": what the infinitive behind it tells came about, or did not. A verb of what is to come settles nothing. */
export const isSettling = (words: EventWords, { head, kind, planning }: Predicate): boolean =>
  words.is(head, EventTag.settling) && !planning && (kind === 'past' || kind === 'perfect');

/** "denied stealing it on Monday", "is accused of stealing it on Monday": the day of the gerund. Not "denied the theft on Monday". */
function disown(
  { words }: DatedSentence,
  { predicates }: EventClause,
  datings: Map<Predicate, readonly Dating[]>,
): void {
  for (const verb of predicates) {
    if (!words.is(verb.head, EventTag.denying) && !words.is(verb.head, EventTag.accusing)) continue;
    const own = datings.get(verb)?.filter(({ run }) => !hasGerund(words, verb.to, run.from));
    if (own === undefined) continue;
    if (own.length > 0) datings.set(verb, own);
    else datings.delete(verb);
  }
}

function hasGerund(words: EventWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (words.text(at) === ',') return false;
    if (words.is(at, EventTag.ing)) return true;
  }
  return false;
}

/** "put back from Monday to March 1", "delayed until May": the day of what was moved is the new one; the old one goes. */
function move(
  { words, runs, published }: DatedSentence,
  clause: EventClause,
  datings: Map<Predicate, readonly Dating[]>,
): void {
  for (const verb of clause.predicates) {
    if (!isMoving(words, verb) && !isDue(verb)) continue;
    const found = newDay(words, clause, runs, verb);
    if (found === undefined) continue;
    const own = (datings.get(verb) ?? []).filter(
      ({ run, date }) =>
        run.mention.start !== found.run.mention.start &&
        words.text(run.from - 1) !== 'from' &&
        published !== undefined &&
        date.start <= published,
    );
    datings.set(verb, [...own, found]);
  }
}

/** "On Monday they called off |the recital on May 4", told in April: it is told of both days. Not "called off on Monday what was to begin". */
function callOff(
  { words, runs, published }: DatedSentence,
  { predicates, to }: EventClause,
  datings: Map<Predicate, readonly Dating[]>,
): void {
  for (const verb of predicates) {
    if (isMoving(words, verb)) continue;
    if (!isCallingOff(words, verb) && !words.is(verb.head, EventTag.cancelling)) continue;
    const own = datings.get(verb) ?? [];
    const ahead = runs.flatMap((run) => {
      const date = run.from >= verb.to && run.to <= to ? eventDateOf(run.mention) : undefined;
      const isAhead = published !== undefined && date?.precision === 'day' && date.start > published;
      return isAhead && !own.some((one) => one.run === run) ? { run, date } : [];
    });
    if (own.length > 0 && ahead.length > 0) datings.set(verb, [...own, ...ahead]);
  }
} // prettier-ignore

/** "On Monday they called |a vote for May 4", "has scheduled |a hearing for Friday": of the day to come, too. Not "called for calm on Friday". */
function summon(
  { words, runs, published }: DatedSentence,
  { predicates, to }: EventClause,
  datings: Map<Predicate, readonly Dating[]>,
): void {
  for (const verb of predicates) {
    if (!isSummoning(words, verb)) continue;
    const own = datings.get(verb) ?? [];
    const run = runs.find((one) => isSummonedDay(words, one, verb) && one.to <= to);
    const date = run && eventDateOf(run.mention);
    if (run === undefined || date === undefined || published === undefined || date.start <= published) continue;
    datings.set(verb, [...own.filter((one) => one.date.start <= published), { run, date }]);
  }
} // prettier-ignore

/** "called", "has set": not "was called", "did not set", "will set". */
const isSummoning = (
  words: EventWords,
  { head, kind, passive, negated, copula, to }: Predicate,
): boolean =>
  words.among(head, 'summoning') &&
  (kind === 'past' || kind === 'perfect') &&
  !passive &&
  !negated &&
  !copula &&
  words.text(to) !== 'for';

/** The day that a verb of calling something gives it: "called a vote for |May 4". */
export const isSummonedDay = (words: EventWords, run: Run, verb: Predicate): boolean =>
  run.from > verb.to + 1 &&
  run.from - verb.to <= SUMMONED &&
  words.text(run.from - 1) === 'for' &&
  isSummoning(words, verb);
const SUMMONED = 12;

/** "The debate, |planned for Friday|, never took place": it has the day that it was planned for, and the plan none. */
function lendToUndone(
  { words, clauses }: DatedSentence,
  datings: Map<Predicate, readonly Dating[]>,
): void {
  const verbs = clauses.flatMap(({ predicates }) => predicates);
  for (const [index, verb] of verbs.entries()) {
    if (datings.has(verb) || !tookNoPlace(words, verb)) continue;
    const plan = verbs.slice(0, index).findLast(({ planning }) => planning);
    const dates = plan && /^(?:,|that|which)$/.test(words.text(plan.from - 1)) && datings.get(plan);
    if (!dates) continue;
    datings.set(verb, dates);
    datings.delete(plan);
  }
}

/** "did not take place", "never began", "failed to come", "did not |.": not "did not smile", "did not hold talks", "will not begin". */
export function isUndone(words: EventWords, verb: Predicate): boolean {
  const { negated, kind, head, from, to } = verb;
  if (kind !== 'past' && kind !== 'perfect') return false;
  if (!negated && /^fail(?:ed|s)$/.test(words.text(head)) && words.text(to) === 'to') return true;
  const isDenied = negated || words.is(to, EventTag.negating);
  const next = words.is(to, EventTag.negating) ? to + 1 : to;
  if (isDenied && words.among(from, 'auxiliaries') && head === from)
    return /^(?:[.;,]|either)$/.test(words.text(next));
  return negated && (tookNoPlace(words, verb) || BEGINNING.test(`${words.text(head)} ${words.text(to)}`));
} // prettier-ignore

/** "did not take place", "will not go ahead": not "did not begin to cry", "does not happen". */
export const tookNoPlace = (
  words: EventWords,
  { negated, kind, hedged, head, to }: Predicate,
): boolean =>
  negated &&
  !hedged &&
  (kind === 'past' || kind === 'perfect' || kind === 'future') &&
  TAKING_PLACE.test(`${words.text(head)} ${words.text(to)}`);

/** What a plan does that comes about, with the word behind; and what else a thing or a person does that was expected. */
const TAKING_PLACE =
  /^(?:(?:take|took|taken) place|(?:go|went|gone) ahead|(?:happen|occur|materiali[sz]e)(?:ed|d)? .*)$/;
const BEGINNING =
  /^(?:(?:take|took|taken) (?:off|effect)|(?:show|turn)(?:ed)? up|(?:arriv|appear|begin|began|begun|start|open|sail|depart)\S* .*|(?:come|came|hold|held) (?:[.;,]|either|about|to))$/;

/** "postponed", "put back", "moved the final": alone, or with a particle that may stand behind what is moved. */
export function isMoving(words: EventWords, { head, to }: Predicate): boolean {
  if (words.is(head, EventTag.moving)) return true;
  return words.is(head, EventTag.placing) && hasParticle(words, to, EventTag.displacing);
}

/** "are not due until March": the plan has that day. */
const isDue = ({ planning, copula, head, from }: Predicate): boolean =>
  planning && !copula && head === from;

/** "called off the strike", "called the strike off" */
export const isCallingOff = (words: EventWords, { head, to }: Predicate): boolean =>
  words.is(head, EventTag.calling) && hasParticle(words, to, EventTag.off);

function hasParticle(
  words: EventWords,
  from: number,
  particle: typeof EventTag.off | typeof EventTag.displacing,
): boolean {
  for (let at = from; at < from + PARTICLE_REACH; at++) {
    if (words.is(at, particle)) return true;
    if (words.is(at, EventTag.cutting) || words.is(at, EventTag.preposition)) return false;
  }
  return false;
}
const PARTICLE_REACH = 5;

/** The date behind "to" or "until" that follows a verb of moving in its clause. */
function newDay(
  words: EventWords,
  { to }: EventClause,
  runs: readonly Run[],
  verb: Predicate,
): Dating | undefined {
  for (const run of runs) {
    if (run.from < verb.to || run.to > to) continue;
    if (!words.among(run.from - 1, 'leadingTo')) continue;
    const date = eventDateOf(run.mention);
    if (date !== undefined) return { run, date };
  }
  return undefined;
}

/** The day that a verb of moving gives what it moves; false for the day on which it was moved. */
export const isNewDay = (words: EventWords, run: Run, verb: Predicate): boolean =>
  run.from >= verb.to &&
  words.among(run.from - 1, 'leadingTo') &&
  (isMoving(words, verb) || isDue(verb));

/** The finite verb of a clause in front of an infinitive; the verb itself where it is finite. */
export const governingVerb = ({ predicates }: EventClause, verb: Predicate): Predicate =>
  isFinitePredicate(verb)
    ? verb
    : (predicates.slice(0, predicates.indexOf(verb)).findLast(isFinitePredicate) ?? verb);
