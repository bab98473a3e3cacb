// A date and the verb that was found for it → whether the date stands in an aside, of which that verb is no part: "Orr, herself up for
// election in 2024, said", "the mill – shut by a fire in March – was sold".
import { isA } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { EventClause } from '../clauses/clauses.js';
import { isFinitePredicate, type Predicate } from '../clauses/predicates.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords, Run } from '../clauses/event-words.js';

/**
 * "Holm, |who lost her son off Orlo, Norland, in |July 2012|, said", "Nam, |a trader arrested in |October|, was": the comma behind the date ends
 * what tells of the noun in front. Not "The council, at a meeting on Monday, voted", "Hale, who runs it, on Monday, said".
 */
export function isInNounAside(words: EventWords, run: Run, { from }: Predicate): boolean {
  const { text, document } = words;
  if (text(run.to) !== ',' || !isVerbBehind(words, run.to + 1, from)) return false;
  const first = firstOfSentence(words, run.from);
  let at = phraseOf(words, run);
  if (text(at - 1) === ',') {
    const place = beforePlace(words, at - 1);
    if (place === undefined) return false;
    at = place;
  }
  while (at > first && text(at - 1) !== ',') at--;
  return (
    at > first + 1 && isA(document.at(at - 2), Class.noun) && opensNounAside(words, at, run.from)
  );
}

/** The verb stands there, behind an adverb at most: ", |then |left". */
const isVerbBehind = ({ document }: EventWords, at: number, verb: number): boolean =>
  verb === at || (verb === at + 1 && document.at(at).tag === 'RB');

/** "who …", "a trader arrested …", "herself up …", "his term over …"; not "a lawyer", "in a speech". */
function opensNounAside({ document, among, is }: EventWords, at: number, to: number): boolean {
  if (among(at, 'asideOpeners')) return true;
  if (is(at, EventTag.possessive)) return true;
  const isNoun = /^(?:DT|CD|JJ|NNP?S?)$/.test(document.at(at).tag);
  if (!isNoun) return false;
  for (let on = at + 1; on < to; on++) if (isA(document.at(on), Class.verb)) return true;
  return false;
}

/** Where "Norland" of ", |Norland, |in July" begins: nothing but a name between two commas; undefined of anything else. */
function beforePlace({ tokens, text, inDate }: EventWords, comma: number): number | undefined {
  let at = comma;
  while (at > comma - PLACE && tokens[at - 1]?.capital === true && !inDate(at - 1)) at--;
  return at < comma && text(at - 1) === ',' ? at - 1 : undefined;
}
const PLACE = 4;

/** Where the phrase of a date begins: "|in July", "|late on Monday". */
function phraseOf({ is, text }: EventWords, { from }: Run): number {
  let at = from;
  while (is(at - 1, EventTag.datePreposition) || is(at - 1, EventTag.determiner) || /^(?:late|early)$/.test(text(at - 1))) at--;
  return at;
} // prettier-ignore

/**
 * "Using it – |as he did after the blast in |January| – Orr cast the blame": a pair of dashes holds the date, and no verb without. Not "The council – on
 * Monday – voted".
 */
export function isBetweenDashes(words: EventWords, run: Run, verb: Predicate): boolean {
  const { document } = words;
  const sentence = document.sentences[document.at(run.from).sentence];
  if (sentence === undefined) return false;
  let open = phraseOf(words, run) - 1;
  if (isDash(words, open)) return false;
  while (open > sentence.from && !isDash(words, open)) open--;
  let close = run.to;
  while (close < sentence.to && !isDash(words, close)) close++;
  if (open <= sentence.from || close >= sentence.to) return false;
  const pairs = dashesBefore(words, sentence.from, open);
  return pairs % 2 === 0 && (verb.to <= open || verb.from >= close);
}

function dashesBefore(words: EventWords, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isDash(words, at)) count++;
  return count;
}

const isDash = ({ text }: EventWords, at: number): boolean => /^(?:[–—―]|--)$/.test(text(at));

const firstOfSentence = ({ document }: EventWords, at: number): number =>
  document.sentences[document.at(at).sentence]?.from ?? at;

/** "recalled |playing the hall in |1988", "described |arriving at a lodge in |May": the day of what is spoken of. Not "said on Monday", "began closing". */
export function isOfSpokenGerund(words: EventWords, run: Run, { head, to }: Predicate): boolean {
  const { document, text } = words;
  if (run.from < to || document.at(to).tag !== 'VBG' || !words.among(head, 'recalling')) return false;
  for (let at = to; at < run.from; at++) if (text(at) === ',') return false;
  return true;
} // prettier-ignore

/** A verb with its clause. */
type ClauseVerb = { readonly clause: EventClause; readonly predicate: Predicate };

/** "Orr went to jail and in |June| Lind |sacked her": the verb behind a date that opens what is joined to a clause. Not "met in May and in June". */
export function verbBehindOpening(
  words: EventWords,
  run: Run,
  clauses: readonly EventClause[],
): ClauseVerb | undefined {
  const at = phraseOf(words, run);
  if (at === run.from || !/^(?:and|but)$/.test(words.text(at - 1))) return undefined;
  const next = finiteBehind(words, run.to, clauses);
  return next && isPlainUpTo(words, run.to, next.predicate.from) ? next : undefined;
}

/** The first finite verb of the sentence from a token on. */
function finiteBehind(
  { document }: EventWords,
  from: number,
  clauses: readonly EventClause[],
): ClauseVerb | undefined {
  const { sentence } = document.at(from);
  for (const clause of clauses)
    for (const predicate of clause.predicates)
      if (predicate.from >= from && isFinitePredicate(predicate))
        return document.at(predicate.from).sentence === sentence ? { clause, predicate } : undefined;
  return undefined;
} // prettier-ignore

/** Nothing but a subject stands between. */
function isPlainUpTo({ text, document }: EventWords, from: number, to: number): boolean {
  if (to - from > LONGEST_SUBJECT) return false;
  for (let at = from; at < to; at++)
    if (text(at) === ',' || isA(document.at(at), Class.wh | Class.conjunction | Class.to)) return false;
  return true;
} // prettier-ignore
const LONGEST_SUBJECT = 10;
