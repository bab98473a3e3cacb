// A verb, its clause and its date → the status of what it tells, and the rule that gave it.
import type { EventDate, EventStatus } from '../../model/briefing.js';
import { dayNumber } from '../../calendar/civil-days.js';
import { present } from '../../text/present.js';
import type { EventClause } from './clauses.js';
import { EventTag } from './event-tags.js';
import type { EventWords } from './event-words.js';
import { isFinitePredicate, type Predicate } from './predicates.js';

/** What the rules of status ask: a verb, its clause and its date. `published` is an ISO day. */
export type StatusQuestion = {
  readonly predicate: Predicate;
  readonly words: EventWords;
  readonly clause: EventClause;
  /** The clause behind. */
  readonly next: EventClause | undefined;
  readonly date: EventDate | undefined;
  readonly published: string | undefined;
};

/** The first that applies decides. */
const STATUS_RULES: readonly {
  readonly name: string;
  readonly applies: (asked: StatusQuestion) => boolean;
  readonly status: EventStatus;
}[] = [
  // "Lind cancelled the talks"; near miss: "Lind said the talks had failed"
  {
    name: 'a verb of cancelling',
    applies: ({ words, predicate: { head } }) => words.is(head, EventTag.cancelling),
    status: 'cancelled',
  },
  // "if the quay closes"; near miss: "asked if", which opens no clause
  {
    name: 'a condition: “if”, “unless” …',
    applies: ({ words, clause: { from, opener } }) =>
      words.is(from, EventTag.conditional) && opener !== undefined,
    status: 'conditional',
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
  // "the harbour is deep"; near miss: "the harbour was closed on Friday", "Lind says the harbour was closed"
  {
    name: 'a state without a day of its own',
    applies: ({ predicate: { kind, copula }, date, next }) =>
      (copula || kind === 'present') &&
      (date === undefined || date.certainty === 'inferred') &&
      !tellsPast(next),
    status: 'background',
  },
  // "ferries often left late"
  {
    name: 'a habit: “often”, “every” …',
    applies: ({ words, clause }) => isHabitual(words, clause),
    status: 'background',
  },
  { name: 'a verb that tells what came about', applies: () => true, status: 'happened' },
];

/** The status, by the first rule that applies. */
export function statusOf(asked: StatusQuestion): {
  readonly rule: string;
  readonly status: EventStatus;
} {
  const { name, status } = present(STATUS_RULES.find(({ applies }) => applies(asked)));
  return { rule: name, status };
}

/** What is said in it came about: "Lind says |the harbour has closed". */
export function tellsPast(said: EventClause | undefined): boolean {
  const verb = said?.opener === 'content' ? said.predicates.find(isFinitePredicate) : undefined;
  return verb !== undefined && !verb.copula && (verb.kind === 'past' || verb.kind === 'perfect');
}

/** "ferries often left late" */
export function isHabitual(words: EventWords, { from, to }: EventClause): boolean {
  for (let at = from; at < to; at++) if (words.is(at, EventTag.habitual)) return true;
  return false;
}
