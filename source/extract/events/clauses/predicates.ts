// Verb groups of the document → predicates, as tokens of events with what their words mean: "had decided", "will hold", "is
// scheduled", "to begin", "vowing". Tags tell what is a verb; words only whether it plans or leaves open.
import { isA, type Document, type Sentence, type VerbGroup } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { present } from '../../../text/values/present.js';
import type { Range } from '../../../text/range.js';
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
  return withPlainPasts(words, withoutFalseFinites(words, found));
}

/** Without finite verbs that are none: a noun, or a participle that tells of the noun in front. */
function withoutFalseFinites(words: EventWords, found: readonly Predicate[]): Predicate[] {
  let next: Predicate | undefined;
  const kept: Predicate[] = [];
  for (const verb of found.toReversed()) {
    if (!isFinitePredicate(verb)) kept.push(verb);
    else {
      if (next === undefined || !isFalseFinite(words, verb, next)) kept.push(verb);
      next = verb;
    }
  }
  return kept.reverse();
}

const isFalseFinite = (words: EventWords, verb: Predicate, next: Predicate): boolean =>
  verb.to - verb.from === 1 &&
  words.document.at(next.from).sentence === words.document.at(verb.from).sentence &&
  (isNounBefore(words, verb, next) || isReducedRelative(words, verb, next));

/** "The |steelworks |has sold it": two finite verbs side by side. Not "Lind |says |left is right", which says something. */
const isNounBefore = (words: EventWords, verb: Predicate, next: Predicate): boolean =>
  verb.to === next.from &&
  verb.kind === 'present' &&
  next.to - next.from > 1 &&
  !isReporting(words, verb.head);

/**
 * "A picture |looted from a palace in 1944 |was handed back", "A man |questioned about it on Monday |appeared in court": a form that may be a
 * participle, with no object, and behind it another verb whose subject does not stand between. Not "agreed in May the bank should close",
 * "stayed in Tarn and left", "left after it rained".
 */
function isReducedRelative(words: EventWords, verb: Predicate, next: Predicate): boolean {
  const { document, is, inDate, inQuote, text, among } = words;
  const { head, to } = verb;
  if (verb.kind !== 'past' || next.kind === 'present' || !is(head, EventTag.participle) || isReporting(words, head)) return false;
  if (!isA(document.at(head - 1), Class.noun) || next.from - to > REDUCED_REACH) return false;
  const isOpen = isA(document.at(to), Class.preposition | Class.to | Class.adverb) || document.at(to).tag === 'RP';
  if ((!isOpen && !inDate(to)) || among(to, 'contentOpeners') || text(head) === 'had') return false;
  for (let at = to; at < next.from; at++) {
    const token = document.at(at);
    if (is(at, EventTag.cutting) || is(at, EventTag.subordinator) || inQuote(at)) return false;
    if (isA(token, Class.wh | Class.conjunction | Class.pronoun | Class.mark)) return false;
    if (isA(token, Class.determiner) && !isTiedAt(words, at)) return false;
  }
  return true;
} // prettier-ignore
const REDUCED_REACH = 18;

/** A determiner right behind a preposition, a gerund or another determiner: "from |a palace", "for shooting |a guard"; not "claiming |the lobby". */
function isTiedAt(words: EventWords, at: number): boolean {
  const before = words.document.at(at - 1);
  if (before.tag === 'VBG') return !isReporting(words, at - 1) && !words.is(at - 1, EventTag.claiming);
  return isA(before, Class.preposition | Class.to | Class.determiner);
} // prettier-ignore

/** With the verb of each sentence that has none by its tags: "Milk output |rose by a tenth", "The bakeries each |closed early". */
function withPlainPasts(words: EventWords, found: readonly Predicate[]): Predicate[] {
  const { sentences } = words.document;
  const all: Predicate[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const first = next;
    while (next < found.length && present(found[next]).from < sentence.to) next++;
    const own = found.slice(first, next);
    const isOpen = sentence.form === 'prose' && !own.some((verb) => isMainVerb(words, verb));
    const plain = !isOpen
      ? undefined
      : own.length === 0
        ? plainPastIn(words, sentence)
        : resumedPastIn(words, sentence);
    const others = own.filter(
      ({ from, to }) => plain === undefined || from >= plain.to || to <= plain.from,
    );
    all.push(...others, ...(plain === undefined ? [] : [plain]));
    if (plain !== undefined) all.sort((a, b) => a.from - b.from);
  }
  return all;
}

/** A finite verb that no "who", "which" or "that" opens. */
const isMainVerb = ({ among }: EventWords, verb: Predicate): boolean =>
  isFinitePredicate(verb) && !among(verb.from - 1, 'relatives');

/**
 * "Lind, armed with a map, |blamed floods in a speech that ended the day": a past form with an object, behind an aside between commas, is the
 * verb of a sentence that has no other. Not "The plan, which failed, backed by Orr, …".
 */
function resumedPastIn(
  words: EventWords,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
): Predicate | undefined {
  const { text, is, inDate, inQuote } = words;
  let commas = 0;
  for (let at = from + 1; at < Math.min(to - 1, from + RESUMED_REACH); at++) {
    if (text(at) === ',') commas++;
    const isOpen = commas === 2 && text(at - 1) === ',' && !inQuote(at) && !inDate(at);
    if (isOpen && is(at, EventTag.past) && (opensObject(words, at + 1) || inQuote(at + 2)))
      return group(words, { from: at, head: at }, 'past');
  }
  return undefined;
}
const RESUMED_REACH = 30;

/** So many words of a sentence are asked for a verb that its tags don't show. */
const PLAIN_REACH = 12;

/**
 * A form that is a past and no participle, behind a noun: "output rose". A regular one behind "each", "both", or in front of a number:
 * "shares shed 4 percent". Not "a bridge built in 1990".
 */
function plainPastIn(
  words: EventWords,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
): Predicate | undefined {
  for (let at = from + 1; at < Math.min(to - 1, from + PLAIN_REACH); at++) {
    if (!words.is(at, EventTag.past) || words.inDate(at) || words.inQuote(at)) continue;
    const before = at - 1;
    if (words.is(before, EventTag.determiner) && !words.is(before, EventTag.floating))
      return undefined;
    const isSure =
      !words.is(at, EventTag.participle) ||
      words.is(before, EventTag.floating) ||
      /^\d/.test(words.text(at + 1));
    if (isSure && !words.is(before, EventTag.preposition))
      return group(words, { from: at, head: at }, 'past');
  }
  return undefined;
}

/** undefined for what is no verb of a clause, and inside dates and quotations. `next` is the group behind. */
function predicateOf(
  words: EventWords,
  document: Document,
  verbs: VerbGroup,
  next: VerbGroup | undefined,
): Predicate | undefined {
  if (isNameEnd(words, verbs)) return undefined;
  const kind = kindOf(document, verbs) ?? (isSaidOnDay(words, verbs) ? 'past' : undefined);
  if (kind === undefined) return undefined;
  const from = verbs.from;
  const head = verbs.head;
  if (words.inDate(from) || words.inQuote(from) || isConjunction(words, verbs, kind))
    return undefined;
  const plan = aheadOf(words, verbs, kind, next);
  if (plan !== undefined) return plan;
  const { passive, negated, copula } = verbs;
  if (verbs.modal !== undefined)
    return group(words, { from, head }, kind, {
      hedged: words.is(from, EventTag.hedged),
      copula: copula && words.is(head, EventTag.be),
      passive,
      negated,
    });
  const isHelped = verbs.tokens.length > 1;
  const planning =
    verbs.finite && isPlan(words, head) && (!isHelped || passive || words.text(from) === 'had');
  // "is scheduled"; "had been scheduled" looks back on a plan
  const isAhead = planning && isHelped && kind !== 'past' && words.text(from) !== 'had';
  const told = isAhead ? 'future' : kind;
  return group(words, { from, head }, told, { planning, copula, passive, negated });
}

/** "|provided that the quay closes": it joins clauses. Not "|should the quay close". */
const isConjunction = (
  { tokens }: EventWords,
  { from, head }: VerbGroup,
  kind: PredicateKind,
): boolean => from === head && tokens[head]?.opensCondition === true && kind !== 'present';

/** "the CES |show": a bare form behind the name of one thing is a noun. Not "the BBC say", "the Alps rise", "Ada and Tim show". */
function isNameEnd(
  { document, text, is }: EventWords,
  { tokens: group, head }: VerbGroup,
): boolean {
  const name = document.at(head - 1);
  return (
    group.length === 1 &&
    document.at(head).tag === 'VBP' &&
    name.tag.startsWith('NNP') &&
    (!text(head - 1).endsWith('s') || isShort(document, name)) &&
    text(head - 2) === 'the' &&
    is(head, EventTag.showing)
  );
}

/** "CES", "UNHCR" */
const isShort = ({ body }: Document, { start, end }: Range): boolean =>
  /^\p{Lu}{2,}$/u.test(body.slice(start, end));

/**
 * "officials |stressed on Wednesday that", "Lind on Wednesday |ordered the quay to shut": behind a subject, with its day between the verb and
 * what it says or does, it is no participle. Not "a letter on Wednesday signed by Lind", "a plan passed on Wednesday".
 */
function isSaidOnDay(words: EventWords, { tense, tokens: group, head }: VerbGroup): boolean {
  if (tense !== 'participle' || group.length > 1 || !words.is(head, EventTag.past)) return false;
  const { document, text, inDate, is } = words;
  let at = is(head + 1, EventTag.datePreposition) ? head + 2 : head + 1;
  const day = at;
  while (inDate(at)) at++;
  if (at > day) return text(at) === 'that' && isReporting(words, head) && text(head - 1) !== ',';
  if (!inDate(head - 1)) return false;
  let subject = head - 1;
  while (inDate(subject)) subject--;
  if (is(subject, EventTag.datePreposition)) subject--;
  return isA(document.at(subject), Class.noun | Class.proper) && opensObject(words, head + 1);
}

const isReporting = (words: EventWords, head: number): boolean =>
  words.is(head, EventTag.saying) || words.is(head, EventTag.telling);

/** "the quay", "federal agencies", "Orr"; not "by Lind", "on 3 May". */
const opensObject = ({ document, inDate }: EventWords, at: number): boolean =>
  !inDate(at) &&
  isA(
    document.at(at),
    Class.noun | Class.proper | Class.determiner | Class.adjective | Class.pronoun,
  );

/**
 * "the mill, |bought in 1990, burnt", "the count, |issued last month, shows", "the law, |passed in 2010 without a vote": behind a comma, with
 * its day, it tells of the noun in front. Not "Lind came, left on Monday, and wept", "Lind, who is ill, left on Monday for Oslo".
 */
export function isDatedAside(words: EventWords, { from, head, to }: Predicate): boolean {
  const { document, text, inDate, is, among } = words;
  const isForm = from === head && is(head, EventTag.participle);
  const isOfNoun = isA(document.at(head - 2), Class.noun | Class.proper);
  if (!isForm || text(head - 1) !== ',' || !isOfNoun) return false;
  let at = is(to, EventTag.preposition) ? to + 1 : to;
  const day = at;
  while (inDate(at)) at++;
  if (at === day) return false;
  if (text(at) === ',') return !among(at + 1, 'joins');
  return among(at, 'circumstances') && isA(document.at(head - 2), Class.proper);
}

/** "is to meet", "is due to meet", "has until May 3 to report"; "was to have met" and "was due to meet" look back on a plan. undefined for any other verb. */
function aheadOf(
  words: EventWords,
  { finite, copula, from, to, head, negated }: VerbGroup,
  kind: PredicateKind,
  next: VerbGroup | undefined,
): Predicate | undefined {
  if (!finite) return undefined;
  const plan = { planning: true, negated };
  if (kind === 'present' && hasUntil(words, head))
    return group(words, { from, head }, 'future', plan);
  if (!words.is(head, EventTag.be)) return undefined;
  if (next?.from === to && next.tense === 'infinitive')
    return group(words, { from, head: next.head }, kind === 'past' ? kind : 'future', plan);
  // "are not due until March": adverbs stand in between
  let due = head + 1;
  while (due < head + 3 && words.is(due, EventTag.adverb) && !words.is(due, EventTag.planning))
    due++;
  const leads = words.text(due + 1) === 'to' || words.is(due + 1, EventTag.preposition);
  return copula && leads && isPlan(words, due)
    ? group(words, { from, head }, kind === 'present' ? 'future' : kind, plan)
    : undefined;
}

/** "has until May 3 |to report", "have until Friday |to appeal": a time that is left; not "has until now |led". */
function hasUntil({ text, inDate, document }: EventWords, head: number): boolean {
  if (!/^(?:has|have)$/.test(text(head)) || text(head + 1) !== 'until') return false;
  let at = head + 2;
  while (at < head + UNTIL_REACH && (inDate(at) || isA(document.at(at), Class.determiner))) at++;
  return at > head + 2 && text(at) === 'to' && document.at(at + 1).tag === 'VB';
}
const UNTIL_REACH = 9;

/** undefined for a participle, a bare verb, and a gerund that no comma sets apart: "vowing" of ", vowing to stay". */
function kindOf(document: Document, { from, tense }: VerbGroup): PredicateKind | undefined {
  if (tense === 'participle') return undefined;
  if (tense === 'gerund') return document.at(from - 1).text === ',' ? 'gerund' : undefined;
  if (tense === 'infinitive') return document.at(from).tag === 'TO' ? 'infinitive' : undefined;
  return tense;
}

/** "is scheduled", "is set to open", "talks set for May", "is fixed for May"; not "was set up in 1958", "fixed the roof". */
function isPlan({ text, is, inDate, among }: EventWords, at: number): boolean {
  if (!is(at, EventTag.planning)) return false;
  if (text(at) === 'set') return /^(?:to|for)$/.test(text(at + 1));
  return !among(at, 'arranged') || (text(at + 1) === 'for' && inDate(at + 2));
} // prettier-ignore

type KeptVerb = Partial<Pick<Predicate, 'hedged' | 'planning' | 'copula' | 'passive' | 'negated'>>;

const PLAIN = { hedged: false, planning: false, copula: false, passive: false, negated: false };

function group(
  words: EventWords,
  { from, head }: Pick<Predicate, 'from' | 'head'>,
  kind: PredicateKind,
  kept: KeptVerb = {},
): Predicate {
  const verb = { from, to: head + 1, head, verb: words.text(head), kind };
  return { ...verb, ...PLAIN, ...kept };
}

/** A noun that names what happened ("the 2004 bombing"), in the place of a verb. */
export const nounPredicate = (words: EventWords, head: number): Predicate =>
  group(words, { from: head, head }, 'past');
