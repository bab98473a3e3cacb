// What one clause tells: the step between a sentence and an event.
import type { DateMention, EventDate, EventStatus } from '../../model/briefing.js';
import type { Clause } from './clauses.js';
import type { Predicate } from './predicates.js';

/** A date mention as tokens, `to` exclusive. */
export type Run = { readonly from: number; readonly to: number; readonly mention: DateMention };

/** saying: a plain "said", whose content is the news; telling: a saying that is news itself; deed: anything else. */
export type Manner = 'saying' | 'telling' | 'deed';

export type Telling = {
  /** Number of its sentence. */
  readonly sentence: number;
  readonly clause: Clause;
  readonly predicate: Predicate;
  /** The mention that dates it; undefined where the date is inherited. */
  readonly run: Run | undefined;
  readonly date: EventDate | undefined;
  readonly status: EventStatus;
  readonly manner: Manner;
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
};
