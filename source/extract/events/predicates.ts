// Words of a sentence → its verb groups: "had decided", "will hold", "is scheduled", "to begin", "vowing".
import { EventTag, tagBits } from './event-tags.js';
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
};

export const isFinitePredicate = ({ kind }: Predicate): boolean =>
  kind !== 'infinitive' && kind !== 'gerund';

/** The verb groups of tokens `from` to `to`, left to right. Words in dates and quotations are passed over. */
export function predicatesOf(words: EventWords, from: number, to: number): Predicate[] {
  const found: Predicate[] = [];
  for (let at = from; at < to;) {
    const predicate =
      words.inDate(at) || words.inQuote(at) ? undefined : readGroup(words, at, from, to);
    if (predicate && !isCutShort(words, found.at(-1), predicate)) {
      if (isReduced(words, found.at(-1), predicate)) found.pop();
      found.push(predicate);
    }
    at = predicate?.to ?? at + 1;
  }
  const only = found.some(isFinitePredicate) ? undefined : onlyPresent(words, from, to);
  return only === undefined ? found : [...found, only].sort((a, b) => a.from - b.from);
}

const NOT_NOUN = [EventTag.determiner, EventTag.preposition, EventTag.habitual] as const;

/** "The fair starts on 1 May", "the plan goes to the council": where nothing else is the verb; not "the reports of the council". */
function onlyPresent(words: EventWords, from: number, to: number): Predicate | undefined {
  for (let at = from + 1; at + 1 < to; at++) {
    if (!words.is(at, EventTag.presentForm) || words.inDate(at) || words.inQuote(at)) continue;
    const isBehindNoun = !NOT_NOUN.some((use) => words.is(at - 1, use));
    const goesOn =
      words.is(at + 1, EventTag.preposition) ||
      words.is(at + 1, EventTag.determiner) ||
      words.inDate(at + 1);
    if (isBehindNoun && goesOn && words.text(at + 1) !== 'of' && !words.tokens[at]!.capital)
      return group(words, at, at, 'present', { planning: words.is(at, EventTag.planning) });
  }
  return undefined;
}

/**
 * "Norland cancelled the talks set for May", "she met men accused of theft": a participle behind a noun of a clause that has
 * its verb. A name or pronoun in front is a subject ("Lind said Norland left").
 */
function isCutShort(
  words: EventWords,
  last: Predicate | undefined,
  { from, to, kind }: Predicate,
): boolean {
  if (
    last === undefined ||
    kind !== 'past' ||
    to > from + 1 ||
    !words.is(from, EventTag.participle)
  )
    return false;
  if (
    !isFinitePredicate(last) ||
    words.is(last.head, EventTag.saying) ||
    words.is(last.head, EventTag.telling) ||
    last.to === from
  )
    return false;
  if (
    words.tokens[from - 1]!.capital ||
    words.is(from - 1, EventTag.pronoun) ||
    words.is(from - 1, EventTag.adverb)
  )
    return false;
  for (let at = last.to; at < from; at++)
    if (words.is(at, EventTag.subordinator) || ENDS_CLAUSE.has(words.text(at))) return false;
  return true;
}

/** "A bridge built in 1990 fell": a participle behind a noun, and then the verb. */
function isReduced(words: EventWords, last: Predicate | undefined, next: Predicate): boolean {
  if (last?.kind !== 'past' || last.to > last.from + 1 || !isFinitePredicate(next)) return false;
  if (
    !words.is(last.from, EventTag.participle) ||
    words.is(last.from, EventTag.saying) ||
    words.is(last.from, EventTag.telling)
  )
    return false;
  if (words.is(last.from - 1, EventTag.pronoun) || words.text(last.to) === 'to') return false;
  for (let at = last.to; at < next.from; at++)
    if (
      words.is(at, EventTag.subordinator) || words.is(at, EventTag.pronoun) || words.inQuote(at) ||
      ENDS_CLAUSE.has(words.text(at)) || (words.tokens[at]!.capital && !words.inDate(at))
    ) return false; // prettier-ignore
  return true;
}

const ENDS_CLAUSE = new Set([',', ';', ':', 'and', 'but', '—', '–', '”', '"', ')']);

type KeptVerb = Partial<Pick<Predicate, 'hedged' | 'planning' | 'copula'>>;

function group(
  words: EventWords,
  from: number,
  head: number,
  kind: PredicateKind,
  kept: KeptVerb = {},
): Predicate {
  const { hedged = false, planning = false, copula = false } = kept;
  return { from, to: head + 1, head, verb: words.text(head), kind, hedged, planning, copula };
}

/** A noun that names what happened ("the 2004 bombing"), in the place of a verb. */
export const nounPredicate = (words: EventWords, head: number): Predicate =>
  group(words, head, head, 'past');

/** A verb group begins with a word of one of these uses, or with "to". */
const OPENERS = tagBits(
  EventTag.modal,
  EventTag.be,
  EventTag.have,
  EventTag.do,
  EventTag.past,
  EventTag.presentForm,
  EventTag.ing,
  EventTag.saying,
);

function readGroup(words: EventWords, at: number, from: number, to: number): Predicate | undefined {
  const { capital, uses, text } = words.tokens[at]!;
  if (((uses & OPENERS) === 0 && text !== 'to') || (capital && at > from)) return undefined;
  if (words.is(at, EventTag.modal)) return readModal(words, at, to);
  if (words.is(at, EventTag.be))
    return readBe(words, at, at, to, words.is(at, EventTag.pastBe) ? 'past' : 'present');
  if (words.is(at, EventTag.have)) return readHave(words, at, to);
  if (words.is(at, EventTag.do)) return readDo(words, at, to);
  if (words.text(at) === 'to') return readInfinitive(words, at, to);
  return readVerb(words, at, from, to);
}

/** The next token that is no adverb: "had also quickly [left]". */
function skipAdverbs(words: EventWords, at: number, to: number): number {
  let next = at;
  while (next < to && next < at + 4 && words.is(next, EventTag.adverb)) next++;
  return next;
}

/** "will hold", "would be held", "could have been seen". */
function readModal(words: EventWords, at: number, to: number): Predicate | undefined {
  let head = skipAdverbs(words, at + 1, to);
  if (head >= to) return undefined;
  let passive = false;
  while (head < to && (words.text(head) === 'be' || words.text(head) === 'have')) {
    const next = skipAdverbs(words, head + 1, to);
    if (next >= to || !(words.is(next, EventTag.participle) || words.text(next) === 'been')) break;
    head = next;
    passive = true;
  }
  const ahead = words.is(at, EventTag.future) || words.text(at) === 'would';
  return group(words, at, head, ahead ? 'future' : 'present', {
    hedged: words.is(at, EventTag.hedged),
    copula: words.text(head) === 'be' && !passive,
  });
}

/** "is", "was held", "are being built", "is scheduled", "is to meet". */
function readBe(
  words: EventWords,
  from: number,
  at: number,
  to: number,
  kind: PredicateKind,
): Predicate {
  const head = skipAdverbs(words, at + 1, to);
  if (head < to && !words.tokens[head]!.capital) {
    if (words.text(head) === 'being') return readBe(words, from, head, to, kind);
    if (isPlan(words, head))
      return group(words, from, head, kind === 'past' ? 'past' : 'future', { planning: true });
    if (words.text(head) === 'to' && words.is(head + 1, EventTag.base))
      return group(words, from, head + 1, 'future', { planning: true });
    if (words.is(head, EventTag.participle) || words.is(head, EventTag.ing))
      return group(words, from, head, kind);
  }
  return group(words, from, at, kind, { copula: true });
}

/** "is scheduled", "is set to open", "talks set for May"; not "was set up in 1958". */
const isPlan = (words: EventWords, at: number): boolean =>
  words.is(at, EventTag.planning) &&
  (words.text(at) !== 'set' || /^(?:to|for)$/.test(words.text(at + 1)));

/** "has left", "had been told", "has". */
function readHave(words: EventWords, at: number, to: number): Predicate {
  const head = skipAdverbs(words, at + 1, to);
  if (head < to && words.text(head) === 'been') return readBe(words, at, head, to, 'perfect');
  if (head < to && words.is(head, EventTag.participle)) return group(words, at, head, 'perfect');
  return group(words, at, at, words.text(at) === 'had' ? 'past' : 'present', { copula: true });
}

/** "did not hold", "does". */
function readDo(words: EventWords, at: number, to: number): Predicate {
  const head = skipAdverbs(words, at + 1, to);
  const bare = head > at + 1 && head < to && words.is(head, EventTag.base);
  return group(words, at, bare ? head : at, words.text(at) === 'did' ? 'past' : 'present');
}

/** "to hold", "to be held"; not "to Geneva". */
function readInfinitive(words: EventWords, at: number, to: number): Predicate | undefined {
  const head = skipAdverbs(words, at + 1, to);
  if (head >= to || words.tokens[head]!.capital) return undefined;
  const isBe = words.text(head) === 'be';
  if (isBe && head + 1 < to && words.is(head + 1, EventTag.participle))
    return group(words, at, head + 1, 'infinitive');
  if (isBe || words.text(head) === 'have' || words.is(head, EventTag.base))
    return group(words, at, head, 'infinitive', { copula: isBe });
  return undefined;
}

/** A verb alone: "held", "says", "they say", ", vowing". */
function readVerb(words: EventWords, at: number, from: number, to: number): Predicate | undefined {
  const before = words.text(at - 1);
  if (isInCompound(words, at) || before === "'s") return undefined;
  if (words.is(at, EventTag.past) && !isAttributive(words, at, to))
    return group(words, at, at, 'past', {
      planning: isPlan(words, at),
    });
  if (words.is(at, EventTag.presentForm) && isPresentPlace(words, at, to))
    return group(words, at, at, 'present', { planning: words.is(at, EventTag.planning) });
  if (words.is(at, EventTag.ing) && before === ',') return group(words, at, at, 'gerund');
  const isPlural = words.is(at, EventTag.saying) && words.is(at, EventTag.base) && at > from;
  const isNoun = words.is(at - 1, EventTag.determiner) || words.is(at - 1, EventTag.preposition); // "the secretary of state"
  return isPlural && !isNoun ? group(words, at, at, 'present') : undefined;
}

/** "Norland-led", "led-backed"; a dash with space around it stands between clauses. */
function isInCompound({ tokens, text }: EventWords, at: number): boolean {
  const { start, end } = tokens[at]!;
  return (
    (text(at - 1) === '-' && tokens[at - 1]!.end === start) ||
    (text(at + 1) === '-' && tokens[at + 1]!.start === end)
  );
}

/** "the increased activity", "with armed men", "founded by two brothers": no verb of its own clause. */
function isAttributive(words: EventWords, at: number, to: number): boolean {
  // "founded by two brothers", but "started by thanking them"
  if (words.text(at + 1) === 'by' && at + 1 < to) return !words.is(at + 2, EventTag.ing);
  if (words.text(at - 1) === 'that') return false; // "the fever that reached Oslo"
  return (
    words.is(at - 1, EventTag.determiner) ||
    words.is(at - 1, EventTag.preposition) ||
    words.is(at - 1, EventTag.degree)
  );
}

/** "Norland says it", "which begins": a present form, not a plural noun ("the demands of the West"). */
function isPresentPlace(words: EventWords, at: number, to: number): boolean {
  const before = words.tokens[at - 1];
  if (before === undefined || at + 1 >= to) return false;
  const subject =
    before.capital || /^(?:he|she|it|which|who|that|also|,|\)|now|currently)$/.test(before.text);
  return subject && words.text(at + 1) !== "'" && words.text(at + 1) !== 'of';
}
