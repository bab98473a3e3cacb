// A verb and the clauses of its sentence → the stretch of the sentence that tells it as a statement of its own: all of it, or a clause
// that can be cut out safely.
import { isFinitePredicate, type Predicate } from '../clauses/predicates.js';
import {
  isA,
  phraseHolding,
  subjectOfVerb,
  type Document,
  type NounPhrase,
} from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { EventStatus } from '../../../model/briefing.js';
import { present } from '../../../text/values/present.js';
import { isInside, isReporting, type EventClause } from '../clauses/clauses.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords } from '../clauses/event-words.js';
import type { PlacedVerb } from './factuality.js';
import type { PhraseRange } from '../clauses/roles.js';

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
const opensAmiss = ({ document }: EventWords, from: number): boolean =>
  /^(?:VB[GN]|HYPH)$/.test(document.at(from).tag);

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
  if (verb.from <= from || predicate.from < from || leans(words, from)) return undefined;
  if (opensAmiss(words, from)) return undefined;
  // "named as his deputy, |told", "the night before the parade, |Lind fell": what it opens has no verb
  if (words.text(verb.from - 1) === ',' || isBehindComma(words, from, verb)) return undefined;
  // "When the court sat, |Lind, then mayor, left": what follows the opening clause is not its own
  const end = saidEnd(words, clauses, saying);
  if (hasSecondVerb(clause) || (saying === 0 && asideEnd(words, verb.to, end) < end - 1))
    return undefined;
  if (isTiedBehind(words, verb.to, end) || isCircumstance(words, clause, verb)) return undefined;
  const to = trimmedEnd(words, end);
  if (clause.opener !== 'where') return { from, to, without: undefined, isCut: true };
  const place = placeBefore(words, opener);
  return place === undefined
    ? undefined
    : { from: place, to, without: { from: opener, to: from }, isCut: true };
}

/** "when the two would not meet", "when inspectors were |already there": how things stood meanwhile, and nothing that came about. */
function isCircumstance(words: EventWords, { opener, to }: EventClause, verb: Predicate): boolean {
  if (opener === 'where') return false;
  if (isA(words.document.at(verb.from), Class.modal) && words.among(verb.from + 1, 'denials'))
    return true;
  return words.is(verb.head, EventTag.be) && verb.to < to && words.among(verb.to, 'persisting');
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

/** Whom "who" stands for, up to token `end`; behind a comma with what it is of: "the head of the council, who left". */
function antecedentOf(
  words: EventWords,
  { from }: Predicate,
  end: number,
  hasComma: boolean,
): PhraseRange | undefined {
  const { document, text } = words;
  const phrase = subjectOfVerb(document, from);
  if (phrase === undefined || phrase.to > end || end - phrase.to > ANTECEDENT_REACH)
    return undefined;
  // "the head of the council, |who left", "a chief of Velm |who left": no body is a "who"
  const isWho = text(end) === 'who' || text(end + 1) === 'who';
  const isOfBody = isWho && isA(document.at(phrase.head), Class.proper);
  const outer =
    (hasComma || isOfBody) && text(phrase.from - 1) === 'of'
      ? phraseHolding(document, phrase.from - 2)
      : undefined;
  // "a pupil out of Velm |who left": no phrase in front, and Velm did not
  if (isOfBody && text(phrase.from - 1) === 'of' && outer === undefined) return undefined;
  const asked = { words, phrase, outer, isWho };
  if (isUnclear(asked) || (isWho && isOfSomebody(words, phrase))) return undefined;
  if (isWho && runsIntoName(document, phrase)) return undefined;
  // "the murder of Orr, |who died"
  if (hasComma && outer !== undefined && isOfOther(asked))
    return isOfFate(words, outer.head) ? { from: phrase.from, to: end } : undefined;
  // "the position of Bo Orr, who": he, or what it is
  if (outer && isName(document, phrase)) return undefined;
  return { from: jointStart(words, titleStart(words, (outer ?? phrase).from)), to: end };
}

/** "|Managing director Lind, who": a title whose first word is read as a verb where it opens a sentence. */
const titleStart = ({ document, tokens }: EventWords, from: number): number =>
  document.sentences[document.at(from).sentence]?.from === from - 1 &&
  document.at(from - 1).tag === 'VBG' &&
  tokens[from]?.capital === false &&
  isA(document.at(from), Class.noun)
    ? from - 1
    : from;

/** "an aide to |Orr, who left", "Lind, a nurse with |Velm, who", "of the charity Food Without |Bounds, who": one tied to it may be meant. */
function isOfSomebody(words: EventWords, { from: first, head }: NounPhrase): boolean {
  const { document, text, tokens, among } = words;
  const from = document.at(first - 1).tag === 'VBG' ? first - 1 : first; // "outgoing |Governor Orr"
  if (!isA(document.at(from - 1), LINKS) || text(from - 1) === 'of') return false;
  const [link, name] = [tokens[from - 1], tokens[head]];
  if (link?.capital === true && name?.capital === true && standsWithin(document, from - 1))
    return true;
  const outer = phraseHolding(document, from - 2);
  if (outer === undefined || outer.to !== from - 1) return false;
  const isAside = text(outer.from - 1) === ',' && isA(document.at(outer.from), Class.determiner);
  return isAside || among(outer.head, 'leaders');
}
/** "doubts about |Velm’s methods Orr, who left": a comma is missing; not "Norland’s minister Orr". */
function runsIntoName({ at: tokenOf }: Document, { from, to }: PhraseRange): boolean {
  for (let at = from; at < to - 1; at++)
    if (tokenOf(at).tag === 'NNS' && isA(tokenOf(at + 1), Class.proper)) return true;
  return false;
}

/** False for the first word of a sentence. */
const standsWithin = (document: Document, at: number): boolean =>
  document.sentences[document.at(at).sentence]?.from !== at;
const LINKS = Class.preposition | Class.to;

/** "| Bo and Ann Orr, who": where those begin whom an "and" joins to a name; not "met Lind and Ann Orr, who", of whom one may be meant. */
function jointStart({ document, text, tokens }: EventWords, from: number): number {
  const [before, first] = [document.at(from - 3), document.at(from - 2)];
  if (text(from - 1) !== 'and' || tokens[from - 2]?.capital !== true) return from;
  const isTied =
    before.sentence === first.sentence && isA(before, Class.noun | Class.verb | Class.preposition);
  return !isTied && isA(document.at(from), Class.proper) ? from - 2 : from;
}

type OwnedName = {
  readonly words: EventWords;
  readonly phrase: NounPhrase;
  readonly outer: NounPhrase | undefined;
  readonly isWho: boolean;
};

/** "a photo of Orr, |who": of no head, wife or friend of whom "who" may tell. */
const isOfOther = ({ words, phrase, outer, isWho }: OwnedName): boolean =>
  isWho &&
  isA(words.document.at(phrase.from), Class.proper) &&
  !words.among(outer?.head ?? phrase.head, 'leaders');

/** "allies of Ann Lind, who": they or she; "a writer in Norland, |who left": no land is a “who”. */
function isUnclear({ words: { document, among }, phrase, outer, isWho }: OwnedName): boolean {
  if (!isA(document.at(phrase.head), Class.proper)) return false;
  if (outer !== undefined) return document.at(outer.head).tag === 'NNS';
  return isWho && among(phrase.from - 1, 'whereabouts');
}

/** "the murder of Orr, |who died", "the case of Orr, who fled", "a photo of Orr, who won": no thing is a “who”. */
const isOfFate = (words: EventWords, head: number): boolean =>
  words.is(head, EventTag.eventNoun) || words.is(head, EventTag.work) || words.among(head, 'fates');

/** "Bo Orr"; not "Orr", "the Bo Orr Fund". */
const isName = (document: Document, { from, to }: PhraseRange): boolean =>
  to - from > 1 && isA(document.at(from), Class.proper) && isA(document.at(to - 1), Class.proper);

/**
 * False where "who" may be another than the phrase in front: "Orr, the mayor, who left", "Lind or the mayor, who left"; where the phrase
 * tells only what somebody is: "is a man who left"; and where a thing is told of that stands in front of it: "a case against the mayor,
 * which opens". Near misses: "hit by a man who left", "Orr, who left".
 */
function isClearlyMeant(
  words: EventWords,
  { from }: PhraseRange,
  verb: Predicate,
  hasComma: boolean,
): boolean {
  const { document, text, is } = words;
  const before = text(from - 1);
  if (before === 'or') return false;
  if (before === ',' && isA(document.at(from - 2), Class.noun) && !words.inDate(from - 2))
    return false;
  const isProper = isA(document.at(from), Class.proper);
  // "a man with ties to |Orr who left": no name is one of several
  if (isProper && !hasComma && isA(document.at(from - 1), Class.preposition | Class.to))
    return false;
  // "Orr, a broker and |former mayor who left": what one person is
  if (before === 'and' && !is(from, EventTag.determiner) && !endsOnName(words, from)) return false;
  if (!isProper && (/^(?:as|like)$/.test(before) || is(from - 1, EventTag.be))) return false;
  const isWhich = text(verb.from - 1) === 'which';
  if (isWhich && hasComma && isA(document.at(from - 1), Class.preposition))
    return !isA(document.at(from - 2), Class.noun);
  const isAny = /^an?$/.test(text(from));
  return !(isAny && text(verb.from) === 'had');
}

/** So many words stand at most between a noun and "who": "the mayor of the old harbour town, who left". */
const ANTECEDENT_REACH = 8;

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

/** "Bo Orr"; not "Norland inspectors", of whom others may be in front of an "and". */
const endsOnName = ({ document }: EventWords, from: number): boolean =>
  isA(document.at(phraseHolding(document, from)?.head ?? from), Class.proper);

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
