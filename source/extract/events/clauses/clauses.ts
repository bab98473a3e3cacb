// A sentence and its verb groups → clauses: stretches of tokens that tell one thing each.
import { isA, subjectOfVerb } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { isFinitePredicate, type Predicate } from './predicates.js';
import { EventTag } from './event-tags.js';
import type { EventWords } from './event-words.js';

/**
 * How a clause begins: with its opening word ("after"), "content" for what is said, "frame" for who says it (", Lind said"),
 * "gerund" for what goes with it (", vowing to"), "resume" for a verb whose subject stands before an aside (", left Friday").
 */
export type Opener = string | undefined;

export type EventClause = {
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** undefined for a main clause. */
  readonly opener: Opener;
  readonly predicates: readonly Predicate[];
};

const STRONG_MARKS = new Set([';', ':', '—', '–']);
const RELATIVES = new Set(['which', 'who', 'whom', 'whose', 'where']);

/** "who", "where": words that open nothing but a relative clause. */
export const isRelative = (opener: Opener): boolean =>
  opener !== undefined && RELATIVES.has(opener);

/** Those, and "that", which may also open what is said. */
export const opensRelative = (opener: Opener): boolean => opener === 'that' || isRelative(opener);

/** ", who left" is told of who stands in front of it; ", where the mayor left" has a subject of its own. */
export const borrowsSubject = (opener: Opener): boolean => isRelative(opener) && opener !== 'where';

const OPENS_MAIN = new Set(['content', 'frame', 'resume', 'and', 'but']);

/** True for the opener of a clause that is part of another: "who", "after", "if". */
export const isInside = (opener: Opener): boolean =>
  opener !== undefined && !OPENS_MAIN.has(opener);

const NEAR_PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i']);

/** How far behind its opening word, in tokens, the verb of a clause is looked for. */
const REACH = { frame: 14, and: 9, subordinator: 16 } as const;

/** Cuts tokens `from` to `to` at subordinators, reporting verbs, coordinated verbs and strong marks. */
export function clausesOf(
  words: EventWords,
  from: number,
  to: number,
  predicates: readonly Predicate[],
): EventClause[] {
  const finite = predicates.filter(isFinitePredicate);
  const sentence: Sentence = {
    words, from, to, finite,
    finiteIn: (start, end) => finite.find((predicate) => predicate.from >= start && predicate.from < end),
    gerunds: new Set(predicates.filter(({ kind }) => kind === 'gerund').map((predicate) => predicate.from)),
  }; // prettier-ignore
  const cuts = new Map<number, Opener>();
  for (let at = from; at < to; at++) if (mayCut(words, at)) cutAt(sentence, at, cuts);
  for (const [at, opener] of cuts.size > 0 && finite.length > 1 ? [...cuts] : [])
    resumeAfter(sentence, at, opener, cuts);
  for (const verb of finite) {
    if (!isReporting(words, verb)) continue;
    const start = contentStart(sentence, verb);
    if (start !== undefined && sentence.finiteIn(start, to) && !cuts.has(start))
      cuts.set(start, 'content');
  }
  return assemble(sentence, cuts, predicates);
}

type Sentence = {
  readonly words: EventWords;
  readonly from: number;
  readonly to: number;
  readonly finite: readonly Predicate[];
  readonly finiteIn: (start: number, end: number) => Predicate | undefined;
  /** Where gerunds begin. */
  readonly gerunds: ReadonlySet<number>;
};

export const isReporting = (words: EventWords, { head }: Predicate): boolean =>
  words.is(head, EventTag.saying) || words.is(head, EventTag.telling);

/** Not inside a quotation: “We left because it rained: the quay was shut,” Lind said. Its closing mark may. */
const mayCut = (words: EventWords, at: number): boolean =>
  (words.is(at, EventTag.cutting) || subordinates(words, at)) &&
  !(words.inQuote(at) && words.inQuote(at + 1));

/** "when", "provided that": it makes what follows a part of another clause; not "Lind, though, left". */
const subordinates = (words: EventWords, at: number): boolean =>
  (words.is(at, EventTag.subordinator) && !isAside(words, at)) ||
  words.tokens[at]?.opensCondition === true;

const isAside = ({ text }: EventWords, at: number): boolean =>
  text(at) === 'though' && (text(at + 1) === ',' || text(at + 1) === '.');

function cutAt(sentence: Sentence, at: number, cuts: Map<number, Opener>): void {
  const { words, from, gerunds, finiteIn } = sentence;
  const text = words.text(at);
  if (text === 'that' && words.tokens[at - 1]?.opensCondition === true) return; // "provided that"
  const next = words.text(at + 1);
  if (STRONG_MARKS.has(text)) cuts.set(at + 1, undefined);
  else if (text === ',' && gerunds.has(at + 1)) cuts.set(at, 'gerund');
  else if (text === ',' && RELATIVES.has(next)) cuts.set(at, next);
  else if (text === ',' || text === '"' || text === '”') cutAtMark(sentence, at, cuts);
  else if (text === 'and' || text === 'but') cutAtLink(sentence, at, cuts);
  else if (at > from) {
    cutAtSubordinator(sentence, at, cuts);
    // "But when it closed, …", "Hours after it closed, …"
    if (cuts.has(at) && finiteIn(from, at) === undefined && commaIn(words, from, at) === at)
      cutBehindOpening(sentence, at, cuts);
  } else cutBehindOpening(sentence, at, cuts);
}

/** ", the mayor said" behind what was said, or ", left Friday" behind an aside. */
function cutAtMark(
  { words, from, to, finiteIn }: Sentence,
  at: number,
  cuts: Map<number, Opener>,
): void {
  if (at <= from + 2 || cuts.has(at)) return;
  const verb = finiteIn(at + 1, Math.min(to, at + REACH.frame));
  if (verb === undefined || !finiteIn(from, at)) return;
  if (words.text(at) === ',' && isBehindOpening(words, { from, at, verb: verb.from, cuts }))
    cuts.set(at, 'resume');
  else if (isReporting(words, verb) && isFrame(words, at + 1, verb.from)) cuts.set(at, 'frame');
  else if (words.text(at) === ',' && finiteIn(at + 1, at + 3) && !goesOn(words, at))
    cuts.set(at, 'resume');
  else if (words.text(at) === ',' && isBehindRelative(words, at, verb)) cuts.set(at, 'resume');
}

/**
 * "Lind, who runs it|, on Tuesday left", "The owner of a mill in Tarn, who runs it|, on Tuesday left": the subject of the verb stands in front of the
 * clause that the comma ends.
 */
function isBehindRelative(words: EventWords, comma: number, verb: Predicate): boolean {
  const { document, text } = words;
  const subject = subjectOfVerb(document, verb.head);
  if (subject === undefined || subject.to > comma) return false;
  for (let at = comma + 1; at < verb.from; at++) if (text(at) === ',') return false;
  const opening = commaIn(words, subject.to, comma);
  for (let at = subject.to; at < opening; at++) if (isA(document.at(at), Class.verb)) return false;
  return RELATIVES.has(text(opening + 1));
}

/** "said her Tarn, Norl., |store was shut": behind a name and its comma a bare noun ends the phrase. Near miss: ", Orr, left". */
const goesOn = ({ document }: EventWords, comma: number): boolean =>
  document.at(comma + 1).tag === 'NN' && isA(document.at(comma - 1), Class.proper);

/**
 * "Speaking by the terminal, which was shelled again, |General Orlow promised": behind a relative clause in a phrase that opens the sentence
 * stands its subject. Not "The terminal, which was shelled, a third of it on Monday, burned".
 */
function isBehindOpening(
  words: EventWords,
  {
    from,
    at,
    verb,
    cuts,
  }: {
    readonly from: number;
    readonly at: number;
    readonly verb: number;
    readonly cuts: ReadonlyMap<number, Opener>;
  },
): boolean {
  const openers = [...cuts].filter(([cut]) => cut < at);
  const isInRelative = openers.length > 0 && openers.every(([, opener]) => isRelative(opener));
  const isPhrase = words.document.at(from).tag === 'VBG' || words.is(from, EventTag.preposition);
  if (!isPhrase || !isInRelative || verb - at > REACH.and) return false;
  for (let token = at + 1; token < verb; token++)
    if (words.text(token) === ',' || words.is(token, EventTag.cutting)) return false;
  return true;
}

/** "and left Friday", ", but the mayor left"; not "rain and wind that fell". */
function cutAtLink(
  { words, from, to, finite, finiteIn }: Sentence,
  at: number,
  cuts: Map<number, Opener>,
): void {
  const verb = finiteIn(at + 1, Math.min(to, at + REACH.and));
  if (verb === undefined) return;
  const isShared = finite.some((one) => one.to === at); // "had received and was considering it"
  const isOwn =
    (verb.from <= at + 2 && !isShared) ||
    words.text(at - 1) === ',' ||
    NEAR_PRONOUNS.has(words.text(at + 1));
  // "that Norland and Southland deny it": the verb in front must be one of the clause that "and" goes on with
  const start = Math.max(from, ...[...cuts.keys()].filter((cut) => cut < at));
  if (isOwn && finiteIn(start, at)) cuts.set(at, words.text(at));
}

/** "He left after the quay had closed"; not "after Monday". */
function cutAtSubordinator(sentence: Sentence, at: number, cuts: Map<number, Opener>): void {
  const { words, to, finiteIn } = sentence;
  if (words.inDate(at) || words.inDate(at + 1)) return;
  const verb = finiteIn(at + 1, Math.min(to, at + REACH.subordinator));
  if (verb !== undefined && !isOfPhrase(sentence, at, verb)) cuts.set(at, words.text(at));
}

/**
 * "Two days |after the storm, Lind left", "Hours |after leaving, Lind fell", "Lind, |once the mayor, left": no verb stands in front of the word, and
 * the subject does, or behind the comma that ends its phrase. Not "the man |who left", "left |after the man, a pupil, fell".
 */
function isOfPhrase({ words, from, finiteIn }: Sentence, at: number, verb: Predicate): boolean {
  const subject = subjectOfVerb(words.document, verb.head);
  if (subject === undefined || subject.from > verb.from) return false;
  if (opensRelative(words.text(at)) || finiteIn(from, at) !== undefined) return false;
  return subject.to === at - 1 || commaIn(words, at, verb.from) < subject.from;
}

/** "After Norland announced its plans, Lind said": the comma ends the opening clause. */
function cutBehindOpening(
  { words, to, finiteIn }: Sentence,
  from: number,
  cuts: Map<number, Opener>,
): void {
  const comma = commaIn(words, from, to);
  // "|Should it fail, …": the verb itself opens it
  const first = words.tokens[from]?.opensCondition === true ? from : from + 1;
  if (comma < to && finiteIn(first, comma) && finiteIn(comma, to)) cuts.set(comma, undefined);
}

/** "The fever that reached Oslo was identified": behind a relative clause without commas the outer verb goes on. */
function resumeAfter(
  { words, from, finite }: Sentence,
  at: number,
  opener: Opener,
  cuts: Map<number, Opener>,
): void {
  if (!opensRelative(opener)) return;
  const first = finite.findIndex((verb) => verb.from > at);
  const [inner, outer] = [finite[first], finite[first + 1]];
  if (inner === undefined || outer === undefined || first > 0) return;
  const isSubject = inner.from <= at + 2 && (words.text(at) !== ',' || inner.from <= at + 3);
  if (!isSubject || at <= from) return;
  for (let token = inner.to; token < outer.from; token++)
    if (cuts.has(token) || ENDS_RELATIVE.has(words.text(token))) return;
  cuts.set(outer.from, 'resume');
}

const ENDS_RELATIVE = new Set([',', 'and', 'or', 'but', '"', '“', '(']);

function commaIn(words: EventWords, from: number, to: number): number {
  let comma = from;
  while (comma < to && words.text(comma) !== ',') comma++;
  return comma;
}

/** ", the Foreign Minister Ivan Orlov said": only a name or noun phrase between the comma and the verb. */
function isFrame(words: EventWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const text = words.text(at);
    if (text === ',' && at < from + 2) return false;
    if (words.is(at, EventTag.subordinator) || text === 'to' || text === 'but') return false;
    if (text === 'and' && at === from) return false;
  }
  return to > from;
}

/** Where what is said begins after "said", "said Tuesday", "told reporters on Tuesday that". */
function contentStart({ words, to, finiteIn }: Sentence, verb: Predicate): number | undefined {
  const last = Math.min(to, verb.to + 14);
  for (let at = verb.to; at < last; at++) {
    const text = words.text(at);
    if (text === 'that' && !finiteIn(at + 1, at + 2)) return at + 1; // not "said the talks that began"
    if (text === 'to' || text === ',') return undefined;
    if (words.inDate(at)) {
      while (at < to && (words.inDate(at) || /^[(),]$/.test(words.text(at)))) at++;
      return words.text(at) === 'that' ? at + 1 : at;
    }
    if (words.is(at, EventTag.pronoun)) return at;
    if (at === verb.to && verb.verb.startsWith('sa') && text !== 'on' && text !== 'in') return at;
    if (at === verb.to && isClaimed({ words, to, finiteIn }, verb)) return at;
  }
  return undefined;
}

/** "claims |the firm |sold it": a noun phrase and its verb; not "claimed the prize and left", "claims the life of a man who left". */
function isClaimed({ words, to, finiteIn }: Pick<Sentence, 'words' | 'to' | 'finiteIn'>, verb: Predicate): boolean {
  if (!words.is(verb.head, EventTag.claiming) && !words.is(verb.head, EventTag.denying)) return false;
  const next = finiteIn(verb.to, Math.min(to, verb.to + REACH.and));
  if (next === undefined || next.from === verb.to) return false;
  for (let at = verb.to; at < next.from; at++)
    if (words.is(at, EventTag.cutting) || words.is(at, EventTag.subordinator)) return false;
  return true;
} // prettier-ignore

function assemble(
  sentence: Sentence,
  cuts: ReadonlyMap<number, Opener>,
  predicates: readonly Predicate[],
): EventClause[] {
  const { from, to } = sentence;
  const starts = [from];
  for (const at of cuts.keys()) if (at > from && at < to) starts.push(at);
  if (starts.length > 2) starts.sort((a, b) => a - b);
  const clauses: EventClause[] = [];
  let next = 0;
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? to;
    const own: Predicate[] = [];
    while (next < predicates.length && predicates[next]!.from < end) own.push(predicates[next++]!);
    const last = clauses.at(-1);
    if (own.length === 0 && last) clauses[clauses.length - 1] = { ...last, to: end };
    else
      clauses.push({
        from: start,
        to: end,
        opener: index === 0 ? openerOf(sentence) : cuts.get(start),
        predicates: own,
      });
  });
  return clauses;
}

/** "After the vote closed, …" opens a clause of its own; "While introducing the plan, she …" does not. */
function openerOf({ words, from, to, finiteIn }: Sentence): Opener {
  if (!subordinates(words, from) || words.text(from) === 'that') return undefined;
  const comma = commaIn(words, from, to);
  return comma < to && finiteIn(from, comma) ? words.text(from) : undefined;
}
