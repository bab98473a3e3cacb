// A clause and what governs it → how far it stands as a fact: denied, claimed, or left to those who say it (event factuality:
// Saurí and Pustejovsky, FactBank, 2009).
import { isA } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { present } from '../../../text/values/present.js';
import type { EventClause } from '../clauses/clauses.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords } from '../clauses/event-words.js';
import { isFinitePredicate, type Predicate } from '../clauses/predicates.js';

/** denied: it is said not to be so; claimed: nobody but its source vouches for it. */
export type Factuality = 'denied' | 'claimed';

/** A verb, the clause that it stands in, and the clauses of its sentence. */
export type PlacedVerb = {
  readonly words: EventWords;
  readonly clauses: readonly EventClause[];
  readonly number: number;
  readonly predicate: Predicate;
};

/** The word that a clause depends on: the verb of who says it, the noun that it explains. Tokens. */
type Governor = { readonly verb: Predicate | undefined; readonly noun: number | undefined };

type FactualityQuestion = PlacedVerb & { readonly governor: Governor | undefined };

/** The first that applies decides. */
const FACTUALITY_RULES: readonly {
  readonly name: string;
  readonly applies: (asked: FactualityQuestion) => boolean;
  readonly factuality: Factuality;
}[] = [
  // "denied that the guard was sacked", "never said that he left"; near miss: "did not deny that the guard was sacked"
  {
    name: 'what a verb of denial denies',
    applies: ({ words, governor }) =>
      governor?.noun === undefined && governor?.verb !== undefined && denies(words, governor.verb),
    factuality: 'denied',
  },
  // "rejected claims that the guard was sacked", "no truth in reports that"; near miss: "amid claims that the guard was sacked"
  {
    name: 'a report that is said to be untrue',
    applies: ({ words, governor }) =>
      governor?.noun !== undefined &&
      ((governor.verb !== undefined && words.is(governor.verb.head, EventTag.denying)) ||
        words.is(governor.noun - 1, EventTag.denying) ||
        isUntrue(words, governor.noun)),
    factuality: 'denied',
  },
  // "alleged that he fled", "amid claims that he fled"; near miss: "said that he fled"
  {
    name: 'what only its source vouches for',
    applies: ({ words, governor }) =>
      governor !== undefined &&
      ((governor.noun !== undefined && words.is(governor.noun, EventTag.claimNoun)) ||
        (governor.verb !== undefined && words.is(governor.verb.head, EventTag.claiming))),
    factuality: 'claimed',
  },
  // "He fled, prosecutors allege", "He, prosecutors allege, fled"; near miss: "He fled, prosecutors said"
  {
    name: 'what only the source behind it vouches for',
    applies: ({ words, clauses, predicate: { from } }) =>
      isClaimedBehind(words, present(clauses.at(-1)).to) ||
      (words.text(from - 1) === ',' && isClaimedBehind(words, from - 1)),
    factuality: 'claimed',
  },
  // "The indictment says that he fled", "He fled, according to the lawsuit"; near misses: "The minister says that he fled", "according to the minister"
  {
    name: 'what an accusation says',
    applies: ({ words, governor, clauses }) =>
      (governor?.noun === undefined &&
        governor?.verb !== undefined &&
        isAccusation(words, governor.verb.from)) ||
      isByAccusation(words, present(clauses[0]).from, present(clauses.at(-1)).to),
    factuality: 'claimed',
  },
  // "is believed to have fled"; near misses: "believed in him", "was asked to leave"
  {
    name: 'said to have been so',
    applies: ({ words, predicate: { passive, head, to }, clauses, number }) =>
      passive &&
      !/^(?:asked|told)$/.test(words.text(head)) &&
      (words.is(head, EventTag.claiming) || words.is(head, EventTag.saying)) &&
      present(clauses[number]).predicates.some(
        ({ kind, from }) => kind === 'infinitive' && from === to,
      ),
    factuality: 'claimed',
  },
  // "allegedly fled"; near miss: "reportedly fled", which keeps its word
  {
    name: '“allegedly”',
    applies: ({ words, predicate: { from, to } }) => {
      for (let at = from - 1; at <= to; at++) if (words.is(at, EventTag.claimAdverb)) return true;
      return false;
    },
    factuality: 'claimed',
  },
];

/** How far a verb stands as a fact, by the first rule that applies; undefined for what is plainly told. */
export function factualityOf(
  asked: PlacedVerb,
): { readonly rule: string; readonly factuality: Factuality } | undefined {
  const governor = governorOf(asked);
  const rule = FACTUALITY_RULES.find(({ applies }) => applies({ ...asked, governor }));
  return rule && { rule: rule.name, factuality: rule.factuality };
}

/** "denied", "did not say", "never claimed"; not "did not deny". */
function denies(words: EventWords, { head, negated }: Predicate): boolean {
  if (words.is(head, EventTag.denying)) return !negated;
  return negated && (words.is(head, EventTag.saying) || words.is(head, EventTag.claiming));
}

/** So many words stand at most between a noun and the clause that explains it: "the report by a London bank that". */
const NOUN_REACH = 6;

/** What a clause of content depends on; undefined for a main clause and one that tells of a thing ("the boat that sank"). */
function governorOf({ words, clauses, number, predicate }: PlacedVerb): Governor | undefined {
  const { from, opener } = present(clauses[number]);
  const last = clauses[number - 1];
  // "It was false, |the court said, |that the guard was sacked": who says so stands in between; not "Lind, the mayor, |denied claims |that …"
  const mark = words.text(from - 1) === 'that' ? from - 2 : from - 1;
  const isInserted = last?.opener === 'frame' && words.text(mark) === ',';
  const before = isInserted ? clauses[number - 2] : last;
  if (last === undefined || before === undefined || (opener !== 'content' && opener !== 'that'))
    return undefined;
  const verb = before.predicates.findLast(isFinitePredicate);
  const end = before !== last ? before.to : words.text(from - 1) === 'that' ? from - 1 : from;
  const noun = nounBefore(words, { from: Math.max(before.from, verb?.to ?? 0), end, opener });
  if (noun !== undefined) return { verb, noun };
  const isContent =
    opener === 'content' ||
    (verb !== undefined &&
      (isBehind(words, verb, end) || explains(words, { verb, end, from, predicate })));
  return isContent ? { verb, noun: undefined } : undefined;
}

/** The noun that a clause behind `end` explains: "claims |that he fled", "no truth |that". */
function nounBefore(
  words: EventWords,
  { from, end, opener }: { readonly from: number; readonly end: number; readonly opener: string },
): number | undefined {
  for (let at = end - 1; at >= Math.max(from, end - NOUN_REACH); at--) {
    if (words.is(at, EventTag.claimNoun)) return at;
    if (at === end - 1 && (words.is(at, EventTag.untrue) || words.is(at, EventTag.provable)))
      return at;
    if (opener === 'that' && !words.is(at, EventTag.preposition) && at < end - 3) return undefined;
  }
  return undefined;
}

/** ", prosecutors allege" at the end of a sentence; not ", saying that prosecutors allege". */
function isClaimedBehind(words: EventWords, end: number): boolean {
  let last = end - 1;
  while (last > 0 && words.text(last) === '.') last--;
  if (!words.is(last, EventTag.claiming)) return false;
  let at = last - 1;
  while (at > last - NOUN_REACH && words.text(at) !== ',' && !words.is(at, EventTag.ing)) at--;
  return words.text(at) === ',';
}

/** In front of a token stands what accuses: "the indictment", "the charge sheet". */
const isAccusation = (words: EventWords, end: number): boolean =>
  [end - 1, end - 2, end - 3].some((at) => accuses(words, at));

/** "indictment", "sheet" of "charge sheet"; not "accused" */
const accuses = (words: EventWords, at: number): boolean =>
  (words.is(at, EventTag.accusing) && !words.is(at, EventTag.past)) ||
  (words.text(at) === 'sheet' && words.is(at - 1, EventTag.claimNoun));

/** "according to |the indictment" */
function isByAccusation(words: EventWords, from: number, to: number): boolean {
  for (let at = from; at < to - 2; at++)
    if (words.text(at) === 'according' && words.text(at + 1) === 'to' && !words.inQuote(at))
      return [at + 2, at + 3, at + 4].some((noun) => accuses(words, noun));
  return false;
}

/**
 * "disputed a paper's account |that he had been taken to hospital": whatever noun a verb of denial has, a clause that lacks nothing tells what is
 * denied. Not "rejected the offer |that Lind made on Monday", which lacks its object.
 */
function explains(
  words: EventWords,
  {
    verb,
    end,
    from,
    predicate,
  }: {
    readonly verb: Predicate;
    readonly end: number;
    readonly from: number;
    readonly predicate: Predicate;
  },
): boolean {
  const { document } = words;
  if (!words.is(verb.head, EventTag.denying) || end - verb.to > NOUN_REACH) return false;
  if (!isA(document.at(end - 1), Class.noun) || predicate.from <= from + 1) return false;
  for (let at = verb.to; at < end; at++) if (isA(document.at(at), Class.mark)) return false;
  const next = document.at(predicate.to);
  return (
    predicate.passive || predicate.copula || (isA(next, OBJECT) && !words.inDate(predicate.to))
  );
}
const OBJECT = Class.noun | Class.determiner | Class.pronoun | Class.adjective | Class.number;

/** Nothing but a date or an adverb between a verb and the end of its clause: "alleged on Monday |that". */
function isBehind(words: EventWords, { to }: Predicate, end: number): boolean {
  for (let at = to; at < end; at++)
    if (!words.inDate(at) && !words.inDate(at + 1) && !words.is(at, EventTag.adverb)) return false;
  return true;
}

/** "no truth in reports", "not true", "no evidence", "false"; not "evidence that the guard was sacked". */
function isUntrue(words: EventWords, noun: number): boolean {
  for (let at = noun; at > Math.max(0, noun - NOUN_REACH); at--) {
    if (words.is(at, EventTag.untrue)) return true;
    if (!words.is(at, EventTag.provable)) continue;
    for (let no = at - 1; no >= Math.max(0, at - 2); no--)
      if (words.is(no, EventTag.negating)) return true;
  }
  return false;
}
