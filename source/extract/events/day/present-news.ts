// The verb of a first sentence in the present → whether it tells news: "Orr refuses to step down".
import { isA } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords } from '../clauses/event-words.js';
import type { Predicate } from '../clauses/predicates.js';
import { rolesOf, type PhraseRange } from '../clauses/roles.js';

/**
 * "Rebels seize the port of Tarn", "Lind says she is open to it", which open a text: told in the present, as headlines are. Near misses: the same
 * further down, "Teachers win respect", which names and counts nothing, "Critics say it is old".
 */
export function isPresentNews(
  words: EventWords,
  predicate: Predicate,
  { from, to, place }: PhraseRange & { readonly place: number },
): boolean {
  const { kind, copula, hedged, planning, head } = predicate;
  if (place !== 0 || kind !== 'present' || copula || hedged || planning) return false;
  if (words.inQuote(head)) return false;
  if (words.is(head, EventTag.saying)) return isSaidByName(words, predicate);
  return words.among(head, 'presentNews') && namesOrCounts(words, { from, to });
}

/** "Ann Lind |says" */
function isSaidByName(words: EventWords, predicate: Predicate): boolean {
  const { subject } = rolesOf(words, predicate);
  return subject !== undefined && isA(words.document.at(subject.to - 1), Class.proper);
}

/** A name or a number outside of dates. */
function namesOrCounts({ document, inDate }: EventWords, { from, to }: PhraseRange): boolean {
  for (let at = from; at < to; at++)
    if (!inDate(at) && isA(document.at(at), Class.proper | Class.number)) return true;
  return false;
}
