// Date mentions of a sentence → the verb that each of them dates.
import type { EventDate } from '../../model/briefing.js';
import type { Trace, Tried } from '../../model/trace.js';
import { periodOf } from '../../calendar/iso-periods.js';
import type { EventClause } from './clauses.js';
import { eventDateOf, rangeOf, widthOf, withinOf } from './event-dates.js';
import type { Predicate } from './predicates.js';
import { EventTag } from './event-tags.js';
import type { Run, EventWords } from './event-words.js';

export type Dating = { readonly run: Run; readonly date: EventDate };

/** The finest date of each verb that has one, and what is coordinated with it ("in March and June"). `published` is an ISO day. */
export function attachDates(
  words: EventWords,
  runs: readonly Run[],
  clauses: readonly EventClause[],
  published: string | undefined,
  trace?: Trace,
): Map<Predicate, readonly Dating[]> {
  const datings = new Map<Predicate, readonly Dating[]>();
  if (runs.length === 0) return datings; // as most sentences
  const heads = new Set(clauses.flatMap(({ predicates }) => predicates.map(({ head }) => head)));
  let taken: Run | undefined;
  runs.forEach((run, index) => {
    const note = trace && noteOn(trace, words, run);
    const range = rangeOf(words, run, runs[index + 1]);
    const date =
      range ??
      (run === taken ? undefined : (withinOf(words, run, published) ?? eventDateOf(run.mention)));
    if (range) taken = runs[index + 1];
    if (date === undefined) {
      note?.(
        run === taken ? 'it ends the days that the date before it begins' : 'it names no days',
      );
      return;
    }
    const refusal = refusalOf({ words, run, date, heads });
    if (refusal !== undefined) {
      note?.(refusal);
      return;
    }
    const choice = clauseFor(run, clauses);
    const predicate = choice && nearestIn(choice.clause, run, date, published);
    if (predicate === undefined) {
      note?.('no verb in its clause or in one beside it');
      return;
    }
    const tried = trace && candidatesOf(words, choice!.clause, run, date, published);
    if (words.text(run.from - 1) === 'since' && !goesOn(words, predicate)) {
      note?.('“since” dates only what goes on', undefined, tried);
      return;
    }
    const known = datings.get(predicate) ?? [];
    const last = known.at(-1);
    if (last === undefined || widthOf(date) < widthOf(last.date)) {
      datings.set(predicate, [{ run, date }]);
      note?.(choice!.rule, predicate, tried);
    } else if (isCoordinated(words, last, { run, date })) {
      datings.set(predicate, [...known, { run, date }]);
      note?.('a second day for the same verb', predicate, tried);
    } else note?.('its verb has a date that says as much', predicate, tried);
  });
  return datings;
}

/** Tells what became of a date: the verb that it was given to, if any. */
const noteOn =
  (trace: Trace, words: EventWords, { mention: { start, end } }: Run) =>
  (rule: string, predicate?: Predicate, tried?: readonly Tried[]): void => {
    trace({
      about: 'verb of a date',
      at: { start, end },
      rule,
      outcome: predicate ? textOf(words, predicate) : '',
      ...(tried ? { tried } : {}),
    });
  };

/** The words of a verb group: "had been closed". */
function textOf({ tokens }: EventWords, { from, to }: Predicate): string {
  const words = tokens.slice(from, to).map(({ text }) => text);
  return words.filter((word) => /\p{L}/u.test(word)).join(' ');
}

/** "in March and June", "on Monday and on Friday": two days of one kind, two events. */
function isCoordinated(words: EventWords, last: Dating, { run, date }: Dating): boolean {
  if (date.precision !== last.date.precision || date.start <= last.date.end) return false;
  const link = words.is(run.from - 1, EventTag.datePreposition) ? run.from - 2 : run.from - 1;
  return link === last.run.to && words.text(link) === 'and';
}

/** "has been fighting the disease since 2004", "had been on leave since May": what lasts is told with the day that it began. */
const goesOn = (words: EventWords, { kind, copula, head }: Predicate): boolean =>
  kind === 'perfect' && (copula || words.is(head, EventTag.ing));

/** What the rules ask about a date that might date an event; `heads` are the verbs of its sentence. */
type DatingQuestion = {
  readonly words: EventWords;
  readonly run: Run;
  readonly date: EventDate;
  readonly heads: ReadonlySet<number>;
};

/** Rules by which a date dates no verb; the first that applies is the reason. */
const REFUSALS: readonly {
  readonly name: string;
  readonly applies: (asked: DatingQuestion) => boolean;
}[] = [
  // “We closed on Friday”; near miss: “We closed,” Lind said on Friday.
  { name: 'it stands in a quotation', applies: ({ words, run }) => words.inQuote(run.from) },
  // "until Monday", "before the May 4 vote"; near miss: "from May 4 to May 9"
  {
    name: 'it bounds something else: “until”, “before” …',
    applies: ({ words, run, date }) => boundAt(words, run, date) !== undefined,
  },
  // "Monday's vote"; near miss: "Monday, the council's vote"
  { name: 'it belongs to a noun', applies: ({ words, run }) => words.text(run.to) === "'s" },
  {
    name: 'it stands in an aside without a verb of its own',
    applies: ({ words, run }) => isInAside(words, run.from),
  },
  {
    name: 'it dates a participle',
    applies: ({ words, run, heads }) => isOfParticiple(words, run.from, heads),
  },
  // "the third time in the past decade" counts; "in the last week" dates.
  {
    name: 'it counts years',
    applies: ({ words, run: { to, mention } }) =>
      words.text(to - 2) === 'past' && periodOf(mention.value)?.unit === 'decade',
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
    applies: ({ words, run: { from, mention } }) =>
      words.is(from - 1, EventTag.determiner) &&
      periodOf(mention.value)?.unit === 'day' &&
      !/^(?:in|at|during)$/.test(words.text(from - 2)),
  },
];

/** Why a date dates no verb. Right behind "since" it does, whatever else is so. */
function refusalOf(asked: DatingQuestion): string | undefined {
  const { words, run, date } = asked;
  if (words.inQuote(run.from)) return REFUSALS[0]!.name;
  const isSince =
    boundAt(words, run, date) === run.from - 1 && words.text(run.from - 1) === 'since';
  return isSince ? undefined : REFUSALS.find(({ applies }) => applies(asked))?.name;
}

/** The word close before a date that bounds something else by it: "until" of "until the Monday vote". */
function boundAt(words: EventWords, { from }: Run, { precision }: EventDate): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 4) && precision !== 'range'; at--) {
    if (words.is(at, EventTag.notOnDate)) return at;
    if (!words.tokens[at]!.capital && words.text(at) !== "'s" && !words.is(at, EventTag.determiner))
      break;
  }
  return undefined;
}

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

/** "a bridge built in 1990", "before stepping down on Friday": the day of what no clause tells. */
function isOfParticiple(words: EventWords, from: number, heads: ReadonlySet<number>): boolean {
  const before = words.is(from - 1, EventTag.datePreposition) ? from - 2 : from - 1;
  const isParticiple = words.is(before, EventTag.participle) || words.text(before).endsWith('ed');
  const isOwn = words.is(before, EventTag.planning) || words.is(before, EventTag.leaningOnDate); // "in a letter dated Monday"
  // "became disabled Wednesday", "remained closed on Monday": what the verb says of its subject
  const isSaidOfSubject = heads.has(before - 1);
  if (isParticiple && !isOwn && !isSaidOfSubject && !heads.has(before)) return true;
  for (let at = before; at > Math.max(0, before - 3); at--)
    if (words.is(at, EventTag.ing)) return words.is(at - 1, EventTag.notOnDate);
  return false;
}

/** A verb that speaks of a plan, for a day that has been, or the other way round, is as far away as so many words. */
const UNSUITED = { ahead: 10, back: 15 } as const;

/** Where the verb of a date is looked for, in this order. */
function clauseFor(
  { from }: Run,
  clauses: readonly EventClause[],
): { readonly rule: string; readonly clause: EventClause } | undefined {
  const own = clauses.findIndex((clause) => from >= clause.from && from < clause.to);
  // "On Friday the mayor, asking who could have left, closed it": the verb of such a clause stands behind the aside.
  const resumed = clauses.find(({ opener }, number) => number > own && opener === 'resume');
  const places: readonly (readonly [string, EventClause | undefined])[] = [
    ['the verb of its own clause', clauses[own]],
    ['the verb that goes on behind an aside', resumed],
    ['the verb of the clause before', clauses[own - 1]],
    ['the verb of the clause after', clauses[own + 1]],
  ];
  for (const [rule, clause] of places)
    if (clause?.predicates.some(({ kind }) => kind !== 'gerund') === true) return { rule, clause };
  return undefined;
}

/** The nearest verb of a clause whose tense suits the date. */
const nearestIn = (
  { predicates }: EventClause,
  run: Run,
  date: EventDate,
  published: string | undefined,
): Predicate =>
  predicates.reduce((best, predicate) =>
    costOf(predicate, run, date, published) < costOf(best, run, date, published) ? predicate : best,
  );

/** How far a verb is from a date, in words; one whose tense does not suit the date is as far again. */
function costOf(
  predicate: Predicate,
  run: Run,
  date: EventDate,
  published: string | undefined,
): number {
  const { from, to, copula } = predicate;
  const distance = from >= run.to ? from - run.to : run.from - to;
  return distance + unsuitedBy(predicate, date, published) + (copula ? 2 : 0);
}

function unsuitedBy(
  { kind, planning }: Predicate,
  date: EventDate,
  published: string | undefined,
): number {
  const isAhead = published !== undefined && date.start > published;
  if (isAhead) return kind === 'future' || kind === 'infinitive' || planning ? 0 : UNSUITED.ahead;
  return kind !== 'gerund' && kind !== 'infinitive' ? 0 : UNSUITED.back;
}

const candidatesOf = (
  words: EventWords,
  { predicates }: EventClause,
  run: Run,
  date: EventDate,
  published: string | undefined,
): readonly Tried[] =>
  predicates.map((predicate) => ({
    name: textOf(words, predicate),
    result: `${costOf(predicate, run, date, published)} away${unsuitedBy(predicate, date, published) > 0 ? ', its tense does not suit the date' : ''}`,
  }));
