// Verb groups of the document → predicates, as tokens of events with what their words mean: "had decided", "will hold", "is
// scheduled", "to begin", "vowing". Tags tell what is a verb; words only whether it plans or leaves open.
import type { Document, VerbGroup } from '../../document/document.js';
import { EventTag } from './event-tags.js';
import type { EventWords } from './event-words.js';

export type PredicateKind = 'past' | 'perfect' | 'present' | 'future' | 'infinitive' | 'gerund';

export type Predicate = {
  /** Tokens of the group, `to` exclusive, and of its head verb. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly verb: string;
  readonly kind: PredicateKind;
  /** "would", "could", "may": it is left open whether it happens. */
  readonly hedged: boolean;
  /** "is expected", "plans": what follows is a plan. */
  readonly planning: boolean;
  /** "was", "had" with no verb behind. */
  readonly copula: boolean;
  /** "was held": its subject is what it happened to. */
  readonly passive: boolean;
  /** "did not hold" */
  readonly negated: boolean;
};

export const isFinitePredicate = ({ kind }: Predicate): boolean =>
  kind !== 'infinitive' && kind !== 'gerund';

/**
 * The predicates of an article, left to right. EventWords in dates and quotations are passed over, and so are participles ("a bridge
 * built in 1990") and bare verbs ("let him go"): they are no verbs of a clause.
 */
export function predicatesOf(words: EventWords): Predicate[] {
  const { document } = words;
  const found: Predicate[] = [];
  document.verbGroups.forEach((verbs, index) => {
    const predicate = predicateOf(words, document, verbs, document.verbGroups[index + 1]);
    if (predicate !== undefined && predicate.from >= (found.at(-1)?.to ?? 0)) found.push(predicate);
  });
  return found;
}

/** undefined for what is no verb of a clause, and inside dates and quotations. `next` is the group behind. */
function predicateOf(
  words: EventWords,
  document: Document,
  verbs: VerbGroup,
  next: VerbGroup | undefined,
): Predicate | undefined {
  const kind = kindOf(document, verbs);
  if (kind === undefined) return undefined;
  const from = verbs.from;
  const head = verbs.head;
  if (words.inDate(from) || words.inQuote(from)) return undefined;
  const plan = aheadOf(words, verbs, kind, next);
  if (plan !== undefined) return plan;
  const { passive, negated, copula } = verbs;
  if (verbs.modal !== undefined)
    return group(words, from, head, kind, {
      hedged: words.is(from, EventTag.hedged),
      copula: copula && words.is(head, EventTag.be),
      passive,
      negated,
    });
  const isHelped = verbs.tokens.length > 1;
  const planning = verbs.finite && isPlan(words, head) && (!isHelped || passive);
  const isAhead = planning && isHelped && kind !== 'past'; // "is scheduled"
  const told = isAhead ? 'future' : kind;
  return group(words, from, head, told, { planning, copula, passive, negated });
}

/** "is to meet", "is due to meet"; "was to have met" and "was due to meet" look back on a plan. undefined for any other verb. */
function aheadOf(
  words: EventWords,
  { finite, copula, from, to, head, negated }: VerbGroup,
  kind: PredicateKind,
  next: VerbGroup | undefined,
): Predicate | undefined {
  if (!finite || !words.is(head, EventTag.be)) return undefined;
  const plan = { planning: true, negated };
  if (next?.from === to && next.tense === 'infinitive')
    return group(words, from, next.head, kind === 'past' ? kind : 'future', plan);
  const isDue = copula && words.is(head + 1, EventTag.planning) && words.text(head + 2) === 'to';
  return isDue ? group(words, from, head, kind === 'present' ? 'future' : kind, plan) : undefined;
}

/** undefined for a participle, a bare verb, and a gerund that no comma sets apart: "vowing" of ", vowing to stay". */
function kindOf(document: Document, { from, tense }: VerbGroup): PredicateKind | undefined {
  if (tense === 'participle') return undefined;
  if (tense === 'gerund') return document.at(from - 1).text === ',' ? 'gerund' : undefined;
  if (tense === 'infinitive') return document.at(from).tag === 'TO' ? 'infinitive' : undefined;
  return tense;
}

/** "is scheduled", "is set to open", "talks set for May"; not "was set up in 1958". */
const isPlan = (words: EventWords, at: number): boolean =>
  words.is(at, EventTag.planning) &&
  (words.text(at) !== 'set' || /^(?:to|for)$/.test(words.text(at + 1)));

type KeptVerb = Partial<Pick<Predicate, 'hedged' | 'planning' | 'copula' | 'passive' | 'negated'>>;

const PLAIN = { hedged: false, planning: false, copula: false, passive: false, negated: false };

function group(
  words: EventWords,
  from: number,
  head: number,
  kind: PredicateKind,
  kept: KeptVerb = {},
): Predicate {
  const verb = { from, to: head + 1, head, verb: words.text(head), kind };
  return { ...verb, ...PLAIN, ...kept };
}

/** A noun that names what happened ("the 2004 bombing"), in the place of a verb. */
export const nounPredicate = (words: EventWords, head: number): Predicate =>
  group(words, head, head, 'past');
