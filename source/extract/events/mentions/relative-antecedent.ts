// A verb behind "who" or "which" → the phrase in front that it is told of; undefined where another may be meant.
import {
  isA,
  phraseHolding,
  subjectOfVerb,
  type Document,
  type NounPhrase,
} from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { Predicate } from '../clauses/predicates.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords } from '../clauses/event-words.js';
import type { PhraseRange } from '../clauses/roles.js';

/** Whom "who" stands for, up to token `end`; behind a comma with what it is of: "the head of the council, who left". */
export function antecedentOf(
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
  if (isUnclear(asked)) return undefined;
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

/** One of two may be meant, who are tied to one another. */
const isOfOneOfTwo = ({ words, phrase, isWho }: OwnedName): boolean =>
  isWho && (isOfSomebody(words, phrase) || runsIntoName(words.document, phrase));

/** "an aide to |Orr, who left", "Lind, a nurse with |Velm, who", "of the charity Food Without |Bounds, who": one tied to it may be meant. */
function isOfSomebody(words: EventWords, { from: first, head }: NounPhrase): boolean {
  const { document, text, tokens, among } = words;
  const from = document.at(first - 1).tag === 'VBG' ? first - 1 : first; // "outgoing |Governor Orr"
  if (!isA(document.at(from - 1), LINKS) || text(from - 1) === 'of') return false;
  const [link, name] = [tokens[from - 1], tokens[head]];
  if (link?.capital === true && name?.capital === true && standsWithin(document, from - 1))
    return true;
  const outer = phraseHolding(document, from - 2);
  if (outer?.to !== from - 1) return false;
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
function isUnclear(asked: OwnedName): boolean {
  const { words: { document, among }, phrase, outer, isWho } = asked; // prettier-ignore
  if (isOfOneOfTwo(asked)) return true;
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
export function isClearlyMeant(
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

/** "Bo Orr"; not "Norland inspectors", of whom others may be in front of an "and". */
const endsOnName = ({ document }: EventWords, from: number): boolean =>
  isA(document.at(phraseHolding(document, from)?.head ?? from), Class.proper);
