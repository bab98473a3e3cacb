// A verb and the clauses of its sentence → the stretch of the sentence that tells it as a statement of its own: all of it, or a clause
// that can be cut out safely.
import { isFinitePredicate, type Predicate } from '../clauses/predicates.js';
import { isA, phraseHolding, subjectOfVerb } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { EventStatus } from '../../../model/briefing.js';
import { present } from '../../../text/values/present.js';
import { isInside, isReporting, type EventClause } from '../clauses/clauses.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords } from '../clauses/event-words.js';
import type { PlacedVerb } from './factuality.js';
import type { PhraseRange } from '../clauses/roles.js';
import { antecedentOf, isClearlyMeant } from './relative-antecedent.js';

/** Tokens, `to` exclusive, and those inside that are left out. */
export type EventLine = PhraseRange & {
  readonly without: PhraseRange | undefined;
  /** It is cut out of its sentence, and tells nothing else. */
  readonly isCut: boolean;
};

type LineQuestion = PlacedVerb & {
  readonly clause: EventClause;
  readonly status: EventStatus;
  /** A date of the sentence is that of the verb. */
  readonly isDated: boolean;
};

/** The first that answers decides. */
const LINE_RULES: readonly {
  readonly name: string;
  readonly line: (asked: LineQuestion) => EventLine | undefined;
}[] = [
  // "The mayor, who left on Friday, was seen": "The mayor left on Friday". Near miss: "the deal that Lind made on Friday"
  {
    name: 'who does it, and the clause behind “who”',
    line: relativeLine,
  },
  // "Lind said Monday |the fair will open on Friday"; near misses: "Lind said the fair opened on Friday", which rests on her word, "Lind hopes the fair will open"
  {
    name: 'a plan that somebody tells',
    line: ({ words, clauses, number, clause, status, predicate }) => {
      const isPlan =
        status === 'planned' &&
        clause.opener === 'content' &&
        !predicate.hedged &&
        !isHoped(words, clauses[number - 1]);
      // "The mine, Lind said, |will close on Friday": what closes stands in front
      const verb = clause.predicates.find(isFinitePredicate);
      const { from } = clause;
      if (!isPlan || leans(words, from) || verb?.from === from) return undefined;
      const to = trimmedEnd(words, saidEnd(words, clauses, number));
      return { from, to, without: undefined, isCut: true };
    },
  },
  // "It closed after the wall fell on Friday": "the wall fell on Friday". Near miss: "after she left on Friday"
  {
    name: 'a clause with a subject of its own',
    line: ownClauseLine,
  },
];

/** Words that open a clause which tells a thing of its own. */
const CUT_OUT: ReadonlySet<string> = new Set([
  'after', 'before', 'when', 'while', 'because', 'as', 'where', 'since', 'until', 'although', 'though', 'once',
]); // prettier-ignore

/** "The mayor, |who| left on Friday,": who stands in front of it. */
function relativeLine({
  words,
  clauses,
  number,
  clause,
  predicate,
  isDated,
}: LineQuestion): EventLine | undefined {
  const verb = clause.predicates.find(isFinitePredicate);
  const isRelativeClause = clause.opener === 'that' || /^wh(?:o|ich)$/.test(clause.opener ?? '');
  if (!isRelativeClause || verb === undefined || predicate.from < clause.from) return undefined;
  if (hasSecondVerb(clause) || isOfWhole(words, clause)) return undefined;
  const comma = [clause.from, clause.from - 1].find((at) => words.text(at) === ',');
  const opener = comma === clause.from ? clause.from + 1 : clause.from;
  const who = antecedentOf(words, verb, comma ?? clause.from, comma !== undefined);
  if (afterAdverbs(words, opener + 1) !== verb.from || who === undefined) return undefined;
  if (!isDated || !isTold(words, clause, { who, verb, hasComma: comma !== undefined }))
    return undefined;
  const without = { from: comma ?? clause.from, to: opener + 1 };
  // "who said on Friday |that it rained"
  const last = saidEnd(words, clauses, number);
  const end = comma === undefined ? last : asideEnd(words, verb.to, last);
  if (comma === undefined && lacksMainVerb(words, verb, end)) return undefined;
  return { from: who.from, to: trimmedEnd(words, end), without, isCut: true };
}

/** "A mill that was shut in May |hopes to open": no other verb of the sentence is finite by its tag, so one stands unseen in the stretch. */
function lacksMainVerb({ document }: EventWords, own: PhraseRange, end: number): boolean {
  const { from, to } = document.sentences[document.at(own.from).sentence] ?? own;
  for (let at = from; at < to; at++)
    if ((at < own.from || at >= end) && isA(document.at(at), Class.finite | Class.modal))
      return false;
  return true;
}

/** The phrase in front of a relative clause says whom it is of, and the clause does not say which. */
function isTold(
  words: EventWords,
  { opener }: EventClause,
  {
    who,
    verb,
    hasComma,
  }: { readonly who: PhraseRange; readonly verb: Predicate; readonly hasComma: boolean },
): boolean {
  if (!isNamed(words, who) || !isClearlyMeant(words, who, verb, hasComma)) return false;
  // "a law that began in May": which law, tells what stands in front
  return hasComma || opener === 'who' || (isThe(words, who) && !isOfMore(words, who));
}

/** "after |being arrested for theft of a ring he had found": it has no subject of its own; "a once-|adored king fell": half a word. */
const opensAmiss = (words: EventWords, from: number): boolean =>
  leans(words, from) || /^(?:VB[GN]|HYPH)$/.test(words.document.at(from).tag);

/**
 * "when a judge found |that the witness, a maid, |had lied": what is said has its verb behind the cut; "as they report from Oslo, where |the firm
 * began in May, the head, Lind, |spoke": who acts behind it stands in it.
 */
const isTiedBehind = (words: EventWords, from: number, end: number): boolean =>
  lacksSaid(words, from, end) || actsBehind(words, from, end);

/** Behind "that", right behind a verb, no verb stands up to the end. */
function lacksSaid({ document, text }: EventWords, from: number, end: number): boolean {
  if (text(from) !== 'that') return false;
  for (let at = from + 1; at < end; at++) if (isA(document.at(at), Class.finite)) return false;
  return true;
}

/** "Lind hopes |that", "Orr believes |the": nobody tells a plan. */
const isHoped = (words: EventWords, clause: EventClause | undefined): boolean =>
  clause?.predicates.some(
    ({ head }) => words.is(head, EventTag.stative) && words.is(head, EventTag.saying),
  ) === true;

/** "after |the wall fell on Friday" */
function ownClauseLine({ words, clauses, number, predicate }: LineQuestion): EventLine | undefined {
  // "after Lind said |that it rained"
  const saying = clauses.slice(0, number + 1).findLastIndex((one) => !isSaid(one));
  const clause = clauses[saying];
  const verb = clause?.predicates.find(isFinitePredicate);
  if (clause === undefined || !CUT_OUT.has(clause.opener ?? '') || verb === undefined)
    return undefined;
  if (isPartOfMore(words, clauses, saying, verb)) return undefined;
  // "won't be signed until the board meets in May": what waits for it is the news
  if (clause.opener === 'until' && verb.kind === 'present') return undefined;
  const opener = words.text(clause.from) === ',' ? clause.from + 1 : clause.from;
  const from = opener + 1;
  if (verb.from <= from || predicate.from < from) return undefined;
  if (opensAmiss(words, from)) return undefined;
  // "named as his deputy, |told", "the night before the parade, |Lind fell": what it opens has no verb
  if (words.text(verb.from - 1) === ',' || isBehindComma(words, from, verb)) return undefined;
  // "When the court sat, |Lind, then mayor, left": what follows the opening clause is not its own
  const end = saidEnd(words, clauses, saying);
  if (hasSecondVerb(clause) || (saying === 0 && asideEnd(words, verb.to, end) < end - 1))
    return undefined;
  if (isTiedBehind(words, verb.to, end)) return undefined;
  return clause.opener === 'where'
    ? placedLine(words, opener, end)
    : { from, to: trimmedEnd(words, end), without: undefined, isCut: true };
}

/** "when the two would not meet", "when inspectors were |already there": how things stood meanwhile, and nothing that came about. */
function isCircumstance(words: EventWords, { opener, to }: EventClause, verb: Predicate): boolean {
  if (opener === 'where') return false;
  if (isA(words.document.at(verb.from), Class.modal) && words.among(verb.from + 1, 'denials'))
    return true;
  return words.is(verb.head, EventTag.be) && verb.to < to && words.among(verb.to, 'persisting');
}

/** "in Tarn, |where| a wall fell": with its place, or not at all. */
function placedLine(words: EventWords, opener: number, end: number): EventLine | undefined {
  const from = placeBefore(words, opener);
  const without = { from: opener, to: opener + 1 };
  return from === undefined
    ? undefined
    : { from, to: trimmedEnd(words, end), without, isCut: true };
}

/** "|in Tarn, where", "|at the port of Tarn, where": what is told is so there alone; undefined where that is said in no such words: "to Tarn, where". */
function placeBefore(words: EventWords, opener: number): number | undefined {
  const { document, text } = words;
  const isComma = (at: number): boolean => text(at) === ',';
  let last = isComma(opener - 1) ? opener - 2 : opener - 1;
  for (;;) {
    const phrase = phraseHolding(document, last);
    if (phrase?.to !== last + 1) return undefined;
    const link = phrase.from - 1;
    if (words.among(link, 'whereabouts')) return link;
    // "at the port |of Tarn", "in Tarn|, Norland"
    if (text(link) !== 'of' && !(isComma(link) && isA(document.at(phrase.head), Class.proper)))
      return undefined;
    last = link - 1;
  }
}

/** So many clauses in front are asked for a toll. */
const TOLL_REACH = 3;

/** "Nine people were killed |after a wall fell on Friday": the toll goes with what took it. */
const tellsToll = (words: EventWords, clauses: readonly EventClause[], number: number): boolean =>
  clauses
    .slice(Math.max(0, number - TOLL_REACH), number)
    .some(({ predicates }) =>
      predicates.some(({ head, kind }) => kind !== 'infinitive' && words.among(head, 'harming')),
    );

/**
 * "as |Lind said in May, it rained", "who was known as |Lind said", "profit before |tax was low": nothing that it goes with; and "the home
 * where |Orr lives": which, tells what stands in front.
 */
function isPartOfMore(
  words: EventWords,
  clauses: readonly EventClause[],
  number: number,
  verb: Predicate,
): boolean {
  const { opener, from } = present(clauses[number]);
  const isTelling = isReporting(words, verb) || words.is(verb.head, EventTag.showing);
  if (isCircumstance(words, present(clauses[number]), verb)) return true;
  const isAs = opener === 'as' && isTelling && !isSaid(clauses[number + 1]);
  if (isAs || (number > 0 && !isBehindVerb(words, clauses, number))) return true;
  if (tellsToll(words, clauses, number)) return true;
  const isPlaced =
    [from, from - 1].some((at) => words.text(at) === ',') ||
    isA(words.document.at(from - 1), Class.proper);
  return opener === 'where' && !isPlaced;
}

/** False where a word that may be a preposition follows no verb of a main clause: "profit before |tax was low". */
function isBehindVerb(
  { text, is }: EventWords,
  clauses: readonly EventClause[],
  number: number,
): boolean {
  const { from } = present(clauses[number]);
  return (
    !is(text(from) === ',' ? from + 1 : from, EventTag.preposition) ||
    clauses
      .slice(0, number)
      .some(({ opener, predicates }) => !isInside(opener) && predicates.some(isFinitePredicate))
  );
}

/** "sold its mill to Orr, |which will lead to the loss of 40 jobs": the sale does, and not Orr. */
export function isOfWhole({ text }: EventWords, { opener, predicates }: EventClause): boolean {
  const verb = predicates.find(isFinitePredicate);
  if (opener !== 'which' || verb === undefined) return false;
  const words = `${text(verb.head)} ${text(verb.head + 1)}`;
  return /^(?:(?:lead|leads|led) to|means?|meant|(?:result|results|resulted) in)\b/.test(words);
}

/** The stretch that tells what a verb tells, by the first rule that answers; else `whole`. */
export function lineOf(
  placed: PlacedVerb & { readonly status: EventStatus; readonly isDated: boolean },
  whole: PhraseRange,
): EventLine {
  const clause = placed.clauses[placed.number];
  if (clause !== undefined)
    for (const { line } of LINE_RULES) {
      const found = line({ ...placed, clause });
      if (found !== undefined) return found;
    }
  return { ...whole, without: undefined, isCut: false };
}

function afterAdverbs(words: EventWords, from: number): number {
  let at = from;
  while (words.is(at, EventTag.adverb)) at++;
  return at;
}

/** "she left", "there was", "it was": they lean on what stands in front. */
const leans = (words: EventWords, at: number): boolean =>
  words.is(at, EventTag.pronoun) || words.is(at, EventTag.possessive);

/** "the mayor", "Lind", "a girl"; not "those", "people", "the 23" of six of the 23. */
function isNamed(words: EventWords, { from, to }: PhraseRange): boolean {
  if (leans(words, from) || words.inDate(from)) return false;
  const head = subjectHead(words, { from, to });
  if (head !== undefined && isA(words.document.at(head), Class.number)) return false;
  if (words.is(from, EventTag.determiner)) return to > from + 1;
  for (let at = from; at < to; at++) if (words.tokens[at]?.capital === true) return true;
  return false;
}

/** The last word of the phrase that begins a stretch. */
const subjectHead = ({ document }: EventWords, { from }: PhraseRange): number | undefined =>
  phraseHolding(document, from)?.head;

/** A comma or dash stands between a token and the subject of a verb. */
function isBehindComma({ document, text }: EventWords, from: number, verb: Predicate): boolean {
  const subject = subjectOfVerb(document, verb.from);
  for (let at = from; at < (subject?.from ?? verb.from); at++)
    if (
      /^(?:,|[–—―]|-{1,2})$/.test(text(at)) &&
      document.at(at - 1).end < document.at(at + 1).start - 1
    )
      return true;
  return false;
}

/** Between two tokens, behind a comma or an "and", stands the subject of the verb that comes next. */
function actsBehind(words: EventWords, from: number, end: number): boolean {
  const { document, text } = words;
  const next = document.verbGroups.findIndex((verb) => verb.from >= end && verb.finite);
  const subject = document.nounPhrases[document.roles[next]?.subject ?? -1];
  if (subject === undefined || subject.from <= from || subject.from >= end) return false;
  const verb = document.verbGroups[next]?.from ?? end;
  if (isA(document.at(verb - 1), Class.wh)) return false; // "met Orr, |who left"
  const first = firstOfAside(words, verb - 1) ?? subject.from;
  for (let at = from; at < first; at++) if (/^(?:,|and|but)$/.test(text(at))) return true;
  return false;
}

/** "and |a picket, Bo Orr, was hit": where somebody begins who is told by name between two commas, of which the last is that token. */
function firstOfAside({ document, text }: EventWords, comma: number): number | undefined {
  if (text(comma) !== ',') return undefined;
  const name = phraseHolding(document, comma - 1);
  if (name === undefined || text(name.from - 1) !== ',') return undefined;
  return phraseHolding(document, name.from - 2)?.from;
}

const isThe = (words: EventWords, { from }: PhraseRange): boolean => words.text(from) === 'the';

/** "in an interview that aired on Friday", "a stop in Iowa that starts on Friday": what stands in front tells more, or is what is meant. */
const isOfMore = (words: EventWords, { from }: PhraseRange): boolean =>
  words.is(from - 1, EventTag.preposition) || words.is(from - 1, EventTag.notOnDate);

const isSaid = (clause: EventClause | undefined): boolean =>
  clause?.opener === 'content' || clause?.opener === 'that';

/** What no cut parts well: "who left, missed the ship". */
const hasSecondVerb = ({ predicates }: EventClause): boolean =>
  predicates.filter(isFinitePredicate).length > 1;

/** The end of a clause with what is said in it and what hangs on it: "after Lind said |that it rained", "who left |when it rained". */
function saidEnd(words: EventWords, clauses: readonly EventClause[], number: number): number {
  let last = number;
  while (isSaid(clauses[last + 1]) || hangsOn(words, clauses[last + 1])) last++;
  return present(clauses[last]).to;
}

/** "provoked a storm |when he spoke", "asked to wait |until May came", "a firm in |which he held a share"; not behind a comma or "and". */
const hangsOn = ({ document, text }: EventWords, clause: EventClause | undefined): boolean =>
  clause !== undefined &&
  (CUT_OUT.has(clause.opener ?? '') || /^wh(?:o|ich)$/.test(clause.opener ?? '')) &&
  ![clause.from, clause.from - 1].some(
    (at) => text(at) === ',' || isA(document.at(at), Class.conjunction),
  );

/** The comma that ends ", who left the town,", ", who called it “a trick,” |"; the comma of a date or inside speech ends nothing. */
function asideEnd(words: EventWords, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (words.text(at) === ',' && !words.inDate(at) && !goesOnInQuote(words, at)) return at;
  return to;
}

const goesOnInQuote = ({ inQuote, text }: EventWords, at: number): boolean =>
  inQuote(at) && !/^["”]$/.test(text(at + 1));

/** Without a comma or an "and" at the end. */
function trimmedEnd(words: EventWords, to: number): number {
  let end = to;
  while (/^[,;]$/.test(words.text(end - 1)) || words.is(end - 1, EventTag.lightConnective)) end--;
  return end;
}
