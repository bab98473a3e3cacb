// The verbs of a line → whether what one of them asks for is left behind: "In a speech Lind declared", "Lind said it would not".
import { lowerBound } from '../../../text/values/lower-bound.js';
import { isA, phraseHolding, type NounPhrase, type VerbGroup } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { EventTag } from '../clauses/event-tags.js';
import { anyToken, endOfAsked, tokenAt, type AskedLine } from './asked-line.js';

/** "was found", "had known", and nothing behind it; "officials said it would not", whose verb stands in no line. */
export function isHalf(line: AskedLine): boolean {
  const { words, lines, mention, verbAt, to } = line;
  const last = words.document.at(to - 1);
  const isCutOff = mention.line.isCut && lines.halfVerbs.has(last.lower);
  const isOpen = isCutOff && verbAt < to && last.tag.startsWith('VB');
  return (
    isOpen || lacksVerb(line) || lacksFocus(line) || anyToken(line, (at) => isElided(line, at))
  );
}

/** "told them that |it was but that the tape was cut": what it was tells the sentence before. */
function isElided({ words, language }: AskedLine, at: number): boolean {
  const { document, is, text } = words;
  if (!is(at, EventTag.pronoun) || !language.grammar.uses.complementiser.has(text(at - 1)))
    return false;
  let verb = at + 1;
  while (
    isA(document.at(verb), Class.modal) ||
    words.among(verb, 'auxiliaries') ||
    is(verb, EventTag.be)
  )
    verb++;
  return (
    verb > at + 1 &&
    /^(?:but|and|,)$/.test(text(verb)) &&
    !isA(document.at(verb + 1), Class.verb | Class.adjective | Class.adverb)
  );
}

/** "that |it was the deputy", cut from "it was the deputy, Ann Lind, who had the keys". */
function lacksFocus({ words, lines, mention, to }: AskedLine): boolean {
  const { document, text, is } = words;
  if (!mention.line.isCut || text(to) !== ',') return false;
  let start = to - 1;
  let phrase = phraseHolding(document, start);
  while (phrase !== undefined) {
    start = phrase.from - 1;
    phrase = phraseHolding(document, start);
  }
  return start < to - 1 && is(start, EventTag.be) && text(start - 1) === lines.empty;
}

/** So many words in front of an auxiliary are asked. */
const REACH = 100;

/** "Lind asked whether it would; Orr said |it would not": an auxiliary ends it, and no verb but of saying stands in front. */
function lacksVerb({ words, lines, from, to }: AskedLine): boolean {
  const { document, is, text, inQuote } = words;
  let last = to - 1;
  if (inQuote(last)) return false;
  if (lines.denying.has(text(last))) last--;
  else if (!isA(document.at(last), Class.modal)) return false;
  const isAuxiliary = isA(document.at(last), Class.modal) || words.among(last, 'auxiliaries');
  if (!isAuxiliary) return false;
  for (let at = Math.max(from, last - REACH); at < last; at++)
    if (isA(document.at(at), Class.verb) && !is(at, EventTag.saying)) return false;
  return true;
}

/**
 * "Lind wrote on Twitter", "went on to say", "told the reporters": it tells that somebody spoke, and what was said stands elsewhere. Near misses:
 * "Lind declared war", "The bridge is safe, Lind said", "Lind said of it, “It is safe.”"
 */
export function lacksSpeech(line: AskedLine): boolean {
  const verb = spokenVerb(line);
  if (verb === undefined || hasOtherUse(line, verb)) return false;
  const { words, from, verbAt } = line;
  const to = endOfAsked(line);
  if (verbAt >= to) return false;
  for (let at = from; at < verbAt; at++)
    if (words.inQuote(at) || tellsSpeech(line, at)) return false;
  for (let at = verb.to; at < to; at++) if (opensSpeech(line, verb, at)) return false;
  return true;
}

/** "declared war", "writes for the Post", "added to the gloom"; and "Too soon a cut, |Lind said|, hurt the poor", whose speech is around it. */
function hasOtherUse(line: AskedLine, verb: VerbGroup): boolean {
  const { words, lines } = line;
  const { inDate, text } = words;
  const object = objectOf(line, verb);
  const hasObject = object !== undefined && !inDate(object.head);
  if (hasObject && !(isTelling(line, verb) && isAddressee(line, object))) return true;
  const isAdding = lines.adding.has(text(verb.head)) && lines.addedTo.has(text(verb.to));
  return isAdding || text(verb.to) === ',' || text(verb.to) === 'for';
}

const isTelling = ({ words, lines }: AskedLine, { head }: VerbGroup): boolean =>
  lines.addressing.has(words.text(head));

/** Behind a verb of saying: “It is safe”, "it was safe", "that", "what he saw", "to leave"; of "told the court" "of her fears". */
function opensSpeech(line: AskedLine, verb: VerbGroup, at: number): boolean {
  const { words, lines, language } = line;
  const { document, inQuote, text } = words;
  const [before, token, next] = [document.at(at - 1), document.at(at), document.at(at + 1)];
  if (inQuote(at) || tellsSpeech(line, at)) return true;
  if (language.grammar.uses.complementiser.has(token.lower)) return true;
  if (isA(token, Class.wh) && text(at - 1) !== ',' && !isA(before, Class.noun)) return true;
  if (isTelling(line, verb) && lines.topical.has(token.lower)) return !isA(next, Class.number); // "at about 6 p.m."
  return token.tag === 'TO' && isA(next, Class.verb);
}

/**
 * A verb of what may be said: in no clause that "when" or "who" opens; a participle behind a noun may be a past whose tag is wrong, but not that
 * of "In a speech broadcast on Friday, Lind said".
 */
function tellsSpeech({ words: { document }, lines, from }: AskedLine, at: number): boolean {
  const { at: tokenOf } = document;
  const isPast =
    tokenOf(at).tag === 'VBN' &&
    isA(tokenOf(at - 1), Class.noun) &&
    !isA(tokenOf(from), Class.preposition);
  if (!isA(tokenOf(at), Class.finite) && !isPast) return false;
  const clause = document.clauses[lowerBound(document.clauses, (one) => one.to <= at)];
  return !lines.openingAside.has(clause?.opener ?? '') || clause?.resumes === true;
}

/** "said", "went on to |say": the verb of the main clause, where it tells that somebody spoke. */
function spokenVerb(line: AskedLine): VerbGroup | undefined {
  const { words, lines, mention, verbAt, from, to } = line;
  const { verbGroups } = words.document;
  let index = lowerBound(verbGroups, (one) => one.from < verbAt);
  let verb = verbGroups[index];
  for (;;) {
    const next = verbGroups[index + 1];
    if (verb === undefined || next === undefined || next.finite || next.from >= to) break;
    if (words.document.at(next.from).tag !== 'TO' || next.from - verb.to > PARTICLES) break;
    verb = next;
    index++;
  }
  if (verb === undefined || verb.from < from || verb.negated) return undefined;
  if (verb.passive && !isToldSomebody(line, verb)) return undefined;
  // "controversial columns |Orr wrote in May", of which another verb tells
  const { head } = mention.predicate;
  if (head !== verb.head && (head < verbAt || head >= verb.to)) return undefined;
  return lines.speaking.has(words.text(verb.head)) ? verb : undefined;
}
/** "Ann Lind |was told", "workers were told"; not "the tale was told", "they were told what to do". */
const isToldSomebody = (line: AskedLine, verb: VerbGroup): boolean =>
  isTelling(line, verb) &&
  line.subject !== undefined &&
  isAddressee(line, line.subject) &&
  !isA(tokenAt(line, verb.to), Class.determiner);

/** "went |on| to say" */
const PARTICLES = 1;

/** What a verb has for its object. */
function objectOf({ words: { document } }: AskedLine, verb: VerbGroup): NounPhrase | undefined {
  const { verbGroups, roles, nounPhrases } = document;
  return nounPhrases[roles[verbGroups.indexOf(verb)]?.object ?? -1];
}

/** "reporters", "Ann Lind", "her"; not "the truth". */
function isAddressee(line: AskedLine, { head }: NounPhrase): boolean {
  const token = tokenAt(line, head);
  const one = token.lower.replace(/s$/, '');
  const { names } = line.language;
  return isA(token, Class.proper | Class.pronoun) || names.roles.has(one) || names.occupation.test(one); // prettier-ignore
}
