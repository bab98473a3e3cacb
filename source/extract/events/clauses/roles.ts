// A verb of a clause → who does it and to what: the subject and object that the Document reads, as stretches of tokens.
import { isA, type Document } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import type { EventClause } from './clauses.js';
import { isFinitePredicate, type Predicate } from './predicates.js';
import { EventTag } from './event-tags.js';
import type { EventWords } from './event-words.js';

/** Tokens, `to` exclusive. */
export type PhraseRange = { readonly from: number; readonly to: number };

export type ClauseRoles = {
  readonly subject: PhraseRange | undefined;
  readonly object: PhraseRange | undefined;
};

/** A phrase goes on over so many "of". */
const MOST_LINKS = 6;

/**
 * The noun phrases that stand where subject and object do: "The council of Oslo" and "the plan" of "The council of Oslo
 * approved the plan on Friday". The object of a passive is who did it, of "checked |into the clinic" what a preposition ties to the verb.
 * A verb that is none of a clause ("plans |to close it") has the subject of the verb before. undefined where none is printed.
 */
export function rolesOf(words: EventWords, { head }: Predicate): ClauseRoles {
  const { document } = words;
  const group = document.groupAt(head) ?? -1;
  const object = document.roles[group]?.object ?? tiedTo(words, group);
  return {
    subject: wholeOf(words, subjectAt(document, group, head)),
    object: wholeOf(words, object),
  };
}

/** The noun phrase that stands as the subject of a clause. */
export const clauseSubjectOf = (
  words: EventWords,
  { predicates }: EventClause,
): PhraseRange | undefined => {
  const verb = predicates.find(isFinitePredicate) ?? predicates[0];
  return verb && rolesOf(words, verb).subject;
};

/** Of each token the last finite verb group that begins in front of it; -1 for none. */
const finiteGroups = memoizeByObject(({ tokens, verbGroups }: Document): Int32Array => {
  const before = new Int32Array(tokens.length).fill(-1);
  for (const [index, { from, finite }] of verbGroups.entries())
    if (finite && from + 1 < tokens.length) before[from + 1] = index;
  for (let at = 1; at < before.length; at++)
    before[at] = Math.max(before[at] ?? -1, before[at - 1] ?? -1);
  return before;
});

/** The index of that group; -1 for none. */
const finiteBefore = (document: Document, token: number): number =>
  finiteGroups(document)[token] ?? -1;

function subjectAt(document: Document, group: number, head: number): number | undefined {
  const { verbGroups, roles, phraseAt } = document;
  const own = roles[group]?.subject;
  if (own !== undefined || verbGroups[group]?.finite === true) return own;
  const { sentence } = document.at(head);
  const verb = finiteBefore(document, head);
  if (verb >= 0 && verbGroups[verb]?.sentence === sentence) return roles[verb]?.subject;
  // "output |rose", whose verb is none by its tags
  let front = head - 1;
  while (isA(document.at(front), Class.adverb)) front--;
  return document.at(front).sentence === sentence ? phraseAt(front) : undefined;
}

/** "was closed |by the council", "checked |into the clinic"; not "left |on the day of the vote", "died |in Tarn". */
function tiedTo({ document, is, inDate }: EventWords, group: number): number | undefined {
  const verb = document.verbGroups[group];
  if (verb === undefined) return undefined;
  let at = verb.head + 1;
  while (isA(document.at(at), Class.adverb) || document.at(at).tag === 'RP') at++;
  const { lower } = document.at(at);
  const ties = verb.passive
    ? lower === 'by'
    : lower === 'to' ||
      (is(at, EventTag.preposition) &&
        !is(at, EventTag.datePreposition) &&
        !is(at, EventTag.subordinator));
  return ties && !inDate(at + 1) ? document.phraseAt(at + 1) : undefined;
}

/** A noun phrase with what "of" and a participle hang on it: "the council of Oslo", "the number of people killed"; no day behind it. */
function wholeOf(
  { document, inDate }: EventWords,
  index: number | undefined,
): PhraseRange | undefined {
  const { at, nounPhrases, phraseAt, verbGroups, groupAt } = document;
  const phrase = nounPhrases[index ?? -1];
  if (phrase === undefined) return undefined;
  let { to } = phrase;
  for (let link = 0; link < MOST_LINKS; link++) {
    const next = at(to).lower === 'of' ? nounPhrases[phraseAt(to + 1) ?? -1] : undefined;
    if (next?.from !== to + 1) break;
    to = next.to;
  }
  const tail = verbGroups[groupAt(to) ?? -1];
  if (tail?.tense === 'participle' && tail.from === to) to = tail.to;
  while (to > phrase.from && inDate(to - 1)) to--;
  return to > phrase.from ? { from: phrase.from, to } : undefined;
}

/**
 * Whose a noun is: "Lind's" of "Lind's launch"; of "its launch" the singular thing nearest in front that it can mean, the subject
 * of its clause first. undefined where nobody is named at that token.
 */
export function ownerAt(
  words: EventWords,
  clause: EventClause,
  at: number,
): PhraseRange | undefined {
  const { document } = words;
  if (!words.is(at, EventTag.possessive)) {
    let to = at;
    while (words.tokens[to]?.capital === true) to++;
    return to > at && words.text(to) === "'s" ? { from: at, to } : undefined;
  }
  const subject = clauseSubjectOf(words, clause);
  if (words.text(at) !== 'its' || subject === undefined || !isPlural(document, subject))
    return subject;
  const near = document.nounPhrases[document.phraseAt(at - 2) ?? -1];
  return near && !isPlural(document, near) ? near : undefined;
}

/** "more than four coats", "the members"; not "the news of the day", "Lind". */
function isPlural(document: Document, { from }: PhraseRange): boolean {
  const { head = -1 } = document.nounPhrases[document.phraseAt(from) ?? -1] ?? {};
  return document.at(head).tag === 'NNS';
}

/** The noun phrase that begins at a token, up to `end`; "of" goes on with it. undefined where none does, or at `end`. */
export function nounPhraseAt(
  words: EventWords,
  from: number,
  end: number,
): PhraseRange | undefined {
  const { nounPhrases, phraseAt } = words.document;
  const index = phraseAt(from);
  const whole = nounPhrases[index ?? -1]?.from === from ? wholeOf(words, index) : undefined;
  return whole && from < end ? { from, to: Math.min(whole.to, end) } : undefined;
}
