// What one verb of a clause tells: "The council closed the bridge on Tuesday" → closed, 3 May, happened, who and what. The step between
// a sentence and an event.
import type { EventDate, EventStatus } from '../../model/briefing.js';
import type { EventLine } from './mentions/event-line.js';
import type { EventClause } from './clauses/clauses.js';
import type { Predicate } from './clauses/predicates.js';
import type { ClauseRoles } from './clauses/roles.js';
import { EventTag } from './clauses/event-tags.js';
import type { Run, EventWords } from './clauses/event-words.js';

/** saying: a plain "said", whose content is the news; telling: a saying that is news itself; deed: anything else. */
export type Manner = 'saying' | 'telling' | 'deed';

export type EventMention = ClauseRoles & {
  /** Number of its sentence. */
  readonly sentence: number;
  /** Its place in the text: 0 opens it, whatever day stands above. */
  readonly place: number;
  readonly clause: EventClause;
  readonly predicate: Predicate;
  /** The mention that dates it; undefined where the date is inherited. */
  readonly run: Run | undefined;
  readonly date: EventDate | undefined;
  /** A deed in the past tense that has the day of its page because nothing speaks for another. */
  readonly isUndated?: boolean;
  /** It tells how things stand, or is of a day that nobody prints; its date is that by which it was so. */
  readonly isStanding?: boolean;
  /** The rule that guessed its day; undefined where a mention dates it. */
  readonly dayRule?: string | undefined;
  /** Why its line leads with what is of another day; undefined where it does not. */
  readonly passing?: string | undefined;
  readonly status: EventStatus;
  readonly manner: Manner;
  /** Who says it, in lower case; '' for a deed. */
  readonly speaker: string;
  /** Tokens, `to` exclusive: the clause that tells it. */
  readonly from: number;
  readonly to: number;
  /** The statement that its line is made of. */
  readonly line: EventLine;
};

export function mannerOf({ head }: Predicate, words: EventWords): Manner {
  return words.is(head, EventTag.telling)
    ? 'telling'
    : words.is(head, EventTag.saying)
      ? 'saying'
      : 'deed';
}
