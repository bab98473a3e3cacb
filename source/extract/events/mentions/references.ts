// A sentence → events that it comes back to without telling or dating them: "since its launch", "when Lind first opened the quay",
// "while opening the quay". Alone they say little; in a set they are sightings of what others tell.
import type { EventClause } from '../clauses/clauses.js';
import { isFinitePredicate, nounPredicate, type Predicate } from '../clauses/predicates.js';
import {
  ownerAt,
  nounPhraseAt,
  rolesOf,
  clauseSubjectOf,
  type ClauseRoles,
  type PhraseRange,
} from '../clauses/roles.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords } from '../clauses/event-words.js';

/** Tokens, `to` exclusive, with the noun or verb that names what happened. */
export type Reference = ClauseRoles & PhraseRange & { readonly predicate: Predicate };

/** So many words stand at most between an owner and the noun: "its long-awaited public launch". */
const MODIFIERS = 3;

/** The references of a sentence; `told` are the nouns and verbs of events that it tells or names with a date. */
export function referencesOf(
  words: EventWords,
  clauses: readonly EventClause[],
  told: ReadonlySet<number>,
): Reference[] {
  return clauses.flatMap((clause, number) => {
    const found: Reference[] = [];
    const passing = inPassing(words, clauses, number);
    if (passing !== undefined) found.push(passing);
    for (let at = clause.from; at < clause.to; at++) {
      if (!words.is(at, EventTag.notOnDate) && !words.is(at, EventTag.passing)) continue;
      if (words.inQuote(at) || words.inDate(at)) continue;
      const one = byNoun(words, clauses, number, at) ?? byGerund(words, clauses, number, at);
      if (one !== undefined) found.push(one);
    }
    return found.filter(({ predicate }) => !told.has(predicate.head));
  });
}

/** "since its launch", "before Lind's sudden resignation", "after the sinking of the Orlow ferry"; not "after the vote". */
function byNoun(
  words: EventWords,
  clauses: readonly EventClause[],
  number: number,
  opener: number,
): Reference | undefined {
  const { to: end } = clauses[number]!;
  const from = opener + 1;
  const owner = ownerAt(words, clauses[number]!, from);
  let head = words.is(from, EventTag.possessive) ? from + 1 : (owner?.to ?? from);
  const last = Math.min(end, head + MODIFIERS + 2);
  while (head < last && !words.is(head, EventTag.eventNoun)) head++;
  if (head === last || words.text(head + 1) === "'s" || words.inDate(head)) return undefined;
  const of = words.text(head + 1) === 'of' ? nounPhraseAt(words, head + 2, end) : undefined;
  if (owner === undefined && of === undefined) return undefined;
  const to = of?.to ?? head + 1;
  return { predicate: nounPredicate(words, head), from, to, subject: owner, object: of };
}

/** "While introducing the plan, she …", "before stepping down": done by the subject of its clause. */
function byGerund(
  words: EventWords,
  clauses: readonly EventClause[],
  number: number,
  opener: number,
): Reference | undefined {
  const head = opener + 1;
  if (!words.is(head, EventTag.ing)) return undefined;
  const object = nounPhraseAt(words, head + 1, clauses[number]!.to);
  const subject = clauseSubjectOf(words, clauses[number]!);
  if (object === undefined || subject === undefined) return undefined;
  return { predicate: nounPredicate(words, head), from: opener, to: object.to, subject, object };
}

/** "When Lind first opened the quay": told as what is known. */
function inPassing(
  words: EventWords,
  clauses: readonly EventClause[],
  number: number,
): Reference | undefined {
  const { from, to, opener, predicates } = clauses[number]!;
  const predicate = predicates.find(isFinitePredicate);
  if (opener === undefined || predicate === undefined || !words.is(from, EventTag.passing))
    return undefined;
  const { kind, copula, hedged, head } = predicate;
  if (copula || hedged || (kind !== 'past' && kind !== 'perfect')) return undefined;
  if (words.is(head, EventTag.stative) || words.is(head, EventTag.saying)) return undefined;
  const { document } = words;
  const { subject, object } = rolesOf(words, predicate);
  // not "after a bus fell |into a ravine"
  const isDone =
    document.roles[document.groupAt(head) ?? -1]?.object !== undefined || predicate.passive;
  // not "Lind spoke |after the fire and thanked the crew": who does it stands in front
  const isOwn = subject !== undefined && subject.from >= from;
  return isOwn && object && isDone ? { predicate, from, to, subject, object } : undefined;
}
