// Date mentions of a sentence → the verb that each of them dates.
import type { EventDate } from '../../model/briefing.js';
import { spanOf } from '../dates/calendar.js';
import type { Clause } from './clauses.js';
import { eventDateOf, rangeOf, widthOf, withinOf } from './event-dates.js';
import type { Predicate } from './predicates.js';
import { As } from './uses.js';
import type { Run, Words } from './words.js';

export type Dating = { readonly run: Run; readonly date: EventDate };

/** The finest date of each verb that has one, and what is coordinated with it ("in March and June"). `published` is an ISO day. */
export function attachDates(
  words: Words,
  runs: readonly Run[],
  clauses: readonly Clause[],
  published: string | undefined,
): Map<Predicate, readonly Dating[]> {
  const datings = new Map<Predicate, readonly Dating[]>();
  if (runs.length === 0) return datings; // as most sentences
  const heads = new Set(clauses.flatMap(({ predicates }) => predicates.map(({ head }) => head)));
  let taken: Run | undefined;
  runs.forEach((run, index) => {
    const range = rangeOf(words, run, runs[index + 1]);
    const date =
      range ??
      (run === taken ? undefined : (withinOf(words, run, published) ?? eventDateOf(run.mention)));
    if (range) taken = runs[index + 1];
    if (date === undefined || words.inQuote(run.from) || !datesAnEvent(words, run, date, heads))
      return;
    const predicate = predicateFor(run, date, clauses, published);
    if (predicate === undefined) return;
    if (words.text(run.from - 1) === 'since' && !goesOn(words, predicate)) return;
    const known = datings.get(predicate) ?? [];
    const last = known.at(-1);
    if (last === undefined || widthOf(date) < widthOf(last.date))
      datings.set(predicate, [{ run, date }]);
    else if (isCoordinated(words, last, { run, date }))
      datings.set(predicate, [...known, { run, date }]);
  });
  return datings;
}

/** "in March and June", "on Monday and on Friday": two days of one kind, two events. */
function isCoordinated(words: Words, last: Dating, { run, date }: Dating): boolean {
  if (date.precision !== last.date.precision || date.start <= last.date.end) return false;
  const link = words.is(run.from - 1, As.datePreposition) ? run.from - 2 : run.from - 1;
  return link === last.run.to && words.text(link) === 'and';
}

/** "has been fighting the disease since 2004", "had been on leave since May": what lasts is told with the day that it began. */
const goesOn = (words: Words, { kind, copula, head }: Predicate): boolean =>
  kind === 'perfect' && (copula || words.is(head, As.ing));

/** "until Monday", "Monday's vote", "the Jan. 6 committee" date something else; "from May 4 to May 9" dates. */
function datesAnEvent(
  words: Words,
  { from, to, mention }: Run,
  date: EventDate,
  heads: ReadonlySet<number>,
): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4) && date.precision !== 'range'; at--) {
    if (words.is(at, As.notOnDate)) return at === from - 1 && words.text(at) === 'since';
    if (!words.tokens[at]!.capital && words.text(at) !== "'s" && !words.is(at, As.determiner))
      break;
  }
  if (words.text(to) === "'s" || isInAside(words, from) || isOfParticiple(words, from, heads))
    return false;
  // "the third time in the past decade" counts; "in the last week" dates.
  if (words.text(to - 2) === 'past' && spanOf(mention.value)?.unit === 'decade') return false;
  // "the Jan. 6 committee" dates nothing that happened; "in a July 16 speech" does.
  const isModifier = words.is(from - 1, As.determiner) && spanOf(mention.value)?.unit === 'day';
  return !isModifier || /^(?:in|at|during)$/.test(words.text(from - 2));
}

/** ", born in Oslo on May 4, 1955,": such a participle is no verb of the clause, and its date is its own. */
function isInAside(words: Words, from: number): boolean {
  for (let at = from - 1; at > Math.max(0, from - LONGEST_ASIDE); at--)
    if (words.text(at) === ',')
      return words.is(at + 1, As.participle) && !words.is(at + 1, As.past) && at + 1 < from;
  return false;
}

const LONGEST_ASIDE = 12;

/** "a bridge built in 1990", "before stepping down on Friday": the day of what no clause tells. */
function isOfParticiple(words: Words, from: number, heads: ReadonlySet<number>): boolean {
  const before = words.is(from - 1, As.datePreposition) ? from - 2 : from - 1;
  const isParticiple = words.is(before, As.participle) || words.text(before).endsWith('ed');
  const isOwn = words.is(before, As.planning) || words.is(before, As.leaningOnDate); // "in a letter dated Monday"
  if (isParticiple && !isOwn && !heads.has(before)) return true;
  for (let at = before; at > Math.max(0, before - 3); at--)
    if (words.is(at, As.ing)) return words.is(at - 1, As.notOnDate);
  return false;
}

/** A verb that speaks of a plan, for a day that has been, or the other way round, is as far away as so many words. */
const UNSUITED = { ahead: 10, back: 15 } as const;

/** The verb that a date belongs to: of the same clause, of a tense that suits it, the nearest. */
function predicateFor(
  run: Run,
  date: EventDate,
  clauses: readonly Clause[],
  published: string | undefined,
): Predicate | undefined {
  const own = clauses.findIndex((clause) => run.from >= clause.from && run.from < clause.to);
  // "On Friday the mayor, asking who could have left, closed it": the verb of such a clause stands behind the aside.
  const resumed = clauses.find(({ opener }, number) => number > own && opener === 'resume');
  const clause = [clauses[own], resumed, clauses[own - 1], clauses[own + 1]].find(
    (one) => one?.predicates.some(({ kind }) => kind !== 'gerund') === true,
  );
  const isAhead = published !== undefined && date.start > published;
  const cost = ({ from, to, kind, planning, copula }: Predicate): number => {
    const distance = from >= run.to ? from - run.to : run.from - to;
    const points = kind === 'future' || kind === 'infinitive' || planning;
    const looksBack = kind !== 'gerund' && kind !== 'infinitive';
    const unsuited = isAhead ? (points ? 0 : UNSUITED.ahead) : looksBack ? 0 : UNSUITED.back;
    return distance + unsuited + (copula ? 2 : 0);
  };
  return clause?.predicates.reduce((best, predicate) =>
    cost(predicate) < cost(best) ? predicate : best,
  );
}
