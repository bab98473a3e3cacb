// What one clause tells: the step between a sentence and an event.
import type { EventDate, EventStatus } from '../../model/briefing.js';
import type { Clause } from './clauses.js';
import type { Predicate } from './predicates.js';
import type { Roles } from './roles.js';
import { As } from './event-tags.js';
import type { Run, Words } from './event-words.js';

/** saying: a plain "said", whose content is the news; telling: a saying that is news itself; deed: anything else. */
export type Manner = 'saying' | 'telling' | 'deed';

export type Telling = Roles & {
  /** Number of its sentence. */
  readonly sentence: number;
  readonly clause: Clause;
  readonly predicate: Predicate;
  /** The mention that dates it; undefined where the date is inherited. */
  readonly run: Run | undefined;
  readonly date: EventDate | undefined;
  readonly status: EventStatus;
  readonly manner: Manner;
  /** Who says it, in lower case; '' for a deed. */
  readonly speaker: string;
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
};

export function mannerOf({ head }: Predicate, words: Words): Manner {
  return words.is(head, As.telling) ? 'telling' : words.is(head, As.saying) ? 'saying' : 'deed';
}
