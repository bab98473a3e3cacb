// "that", "there", "such", "another" of a line → whether what they point at or compare with is in the line.
import { isA, type Token } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { overlaps } from '../../../text/range.js';
import { anyIn, hasProper, isReplaced, phraseWith, tokenAt, type AskedLine } from './asked-line.js';
import { nounStem } from '../clauses/noun-stem.js';
import { EventTag } from '../clauses/event-tags.js';
import type { PhraseRange } from '../clauses/roles.js';
import { isNamed } from './line-pronouns.js';

/** "such attacks", "the same firm", "another ship" as a subject; not "the same day as", "such a storm that", "sank another ship". */
export const comparesBack = (line: AskedLine, at: number): boolean =>
  isAsBefore(line, at) || comparesNoun(line, at);

function comparesNoun(line: AskedLine, at: number): boolean {
  const { words, lines, from, subject, verbAt } = line;
  const use = lines.comparing.get(tokenAt(line, at).lower);
  const phrase = use === undefined ? undefined : phraseWith(line, at);
  if (phrase === undefined || words.inDate(at) || hasProper(line, phrase)) return false;
  const head = tokenAt(line, phrase.head);
  if (!isA(head, Class.noun) || lines.pointedNouns.has(head.lower)) return false;
  if (anyIn(at, phrase.to, (word) => isA(tokenAt(line, word), Class.number))) return false; // "another 20 people"
  if (isNamedBeside(line, phrase)) return false;
  const points = {
    subject:
      subject?.from === phrase.from ||
      phrase.from === from ||
      (phrase.from === from + 1 && isA(tokenAt(line, from), Class.preposition)), // "In another incident, a"
    definite: line.language.grammar.uses.definite.has(words.text(at - 1)),
    // "in such a case" may be any; not "raised such a demand"
    any: !isA(tokenAt(line, at + 1), Class.determiner) || isA(tokenAt(line, at - 1), Class.verb),
  };
  if (use === undefined || !points[use]) return false;
  const isObject = use === 'any' && verbAt < phrase.from;
  return (
    !anyIn(phrase.to, Math.min(line.to, phrase.to + 2), (next) =>
      lines.comparedWith.has(words.text(next)),
    ) &&
    !anyIn(
      isObject ? verbAt : from,
      phrase.from,
      (before) => isA(tokenAt(line, before), Class.noun) && !words.inDate(before),
    )
  );
}

/** "26 percent said |the same": no noun, and no other verb in front; not "Lind left and Orr did the same", "the same as in May". */
function isAsBefore(line: AskedLine, at: number): boolean {
  const { words, lines, to, language } = line;
  if (lines.comparing.get(tokenAt(line, at).lower) !== 'definite') return false;
  const isEnd = at + 1 >= to || /^[,.;]$/.test(words.text(at + 1));
  if (!isEnd || !language.grammar.uses.definite.has(words.text(at - 1))) return false;
  if (lines.comparedWith.has(words.text(at + 1))) return false;
  return !anyIn(line.from, verbInFront(line, at - 1), (word) =>
    isA(tokenAt(line, word), Class.finite),
  );
}

/** "Another officer, Captain Bo Orr, said": a comma, and who it is by name; not "Another officer, as Bo Orr left, said". */
function isNamedBeside(line: AskedLine, { to }: PhraseRange): boolean {
  if (line.words.text(to) !== ',' || isA(tokenAt(line, to + 1), Class.preposition)) return false;
  for (let at = to + 1; at < Math.min(line.to, to + ASIDE_REACH); at++) {
    if (isA(tokenAt(line, at), Class.finite) || line.words.text(at) === ',') return false;
    if (isNamed(line, at)) return true;
  }
  return false;
}
const ASIDE_REACH = 6;

/** "this technique", "That is", "those items"; not "those who", "this year", "filed suit, and this". */
export function pointsBack(line: AskedLine, at: number): boolean {
  const { words, lines } = line;
  const { tag, lower } = tokenAt(line, at);
  const isHidden = tag === 'IN' && pointsUntold(line, at);
  if ((tag !== 'DT' && !isHidden) || !lines.pointing.has(lower) || words.inDate(at)) return false;
  if (!isHidden && isExplained(line, at)) return false;
  const phrase = phraseWith(line, isHidden ? at + 1 : at);
  const head = phrase === undefined || phrase.head === at ? undefined : tokenAt(line, phrase.head);
  const noun = head !== undefined && lines.mereNouns.has(head.lower) ? undefined : head;
  if (noun !== undefined && lines.pointedNouns.has(noun.lower)) return false;
  if (at === line.to - 1) return true; // "said just that"
  return !pointsInLine(line, at, noun);
}

/** In front of a pointing word stands the noun that it points at; of "this" alone a verb, but not that of which it is the object. */
function pointsInLine(line: AskedLine, at: number, noun: Token | undefined): boolean {
  const isObject = noun === undefined && !line.words.is(at - 1, EventTag.be);
  return anyIn(line.from, isObject ? verbInFront(line, at) : at, (before) => {
    const token = tokenAt(line, before);
    return noun === undefined
      ? isA(token, Class.finite)
      : isA(token, Class.noun) && nounStem(token.text) === nounStem(noun.text);
  });
}

/** Where the verb begins of which a word is the object: "did" of "he did just |that"; else the word itself. */
function verbInFront(line: AskedLine, at: number): number {
  let from = at;
  while (from > line.from && isA(tokenAt(line, from - 1), Class.adverb)) from--;
  while (from > line.from && isA(tokenAt(line, from - 1), Class.verb | Class.modal)) from--;
  return from;
}

/** "were recorded |there": no place stands in front in the line; not "there is", "from there", "opened a mill in Tarn and moved there". */
export function pointsThere(line: AskedLine, at: number): boolean {
  const { words, lines, from, named } = line;
  if (words.text(at) !== lines.there || tokenAt(line, at).tag !== 'RB') return false;
  if (!isA(tokenAt(line, at - 1), Class.noun | Class.verb)) return false;
  return !anyIn(from, at, (before) => {
    const token = tokenAt(line, before);
    const isPlace =
      (isA(token, Class.proper) &&
        named.some(({ name, mention }) => name.kind !== 'person' && overlaps(mention, token))) ||
      line.language.names.countries.has(token.lower);
    const isTied = isA(token, Class.preposition) && !words.inDate(before + 1) && lines.placing.has(token.lower); // prettier-ignore
    return isPlace || isTied || isA(token, Class.wh) || token.tag === 'TO' || isReplaced(line, before); // prettier-ignore
  });
}

/** "used that line in a film", whose tag says that a clause follows: none does. Not "found that rain in the north fell". */
function pointsUntold(line: AskedLine, at: number): boolean {
  const { words, to } = line;
  if (!isA(tokenAt(line, at - 1), Class.verb) || tokenAt(line, at + 1).tag !== 'NN') return false;
  for (
    let next = at + 2;
    next < Math.min(to, at + CLAUSE_REACH) && words.text(next) !== ',';
    next++
  )
    if (isA(tokenAt(line, next), Class.finite)) return false;
  return true;
}

/** "those who left", "those killed", "those rich in oil", "that rain fell". */
function isExplained(line: AskedLine, at: number): boolean {
  const { lower } = tokenAt(line, at);
  const next = tokenAt(line, at + 1);
  if (line.lines.restricting.has(next.lower) || /^VB[GN]$/.test(next.tag)) return true;
  return line.language.grammar.uses.complementiser.has(lower)
    ? (opensClause(line, at) && !endsAtComma(line, at + 2)) || agreesWithNone(line, at)
    : lower !== 'this' && next.tag === 'JJ' && !isA(tokenAt(line, at + 2), Class.noun);
}

/** "said that rain fell", "so late that few came": a verb is still to come. */
const opensClause = (line: AskedLine, at: number): boolean =>
  at > line.from &&
  isA(tokenAt(line, at - 1), Class.verb | Class.noun | Class.adjective | Class.adverb) &&
  hasVerbBehind(line, at);

/** "posted that picture|, the spot"; not "said that rain|, which fell, closed". */
const endsAtComma = (line: AskedLine, at: number): boolean =>
  tokenAt(line, at).text === ',' && isA(tokenAt(line, at + 1), Class.determiner | Class.proper);

/** "but that charges could follow", "over and over that his stay was short": "that" points at no plural and stands before no article. */
const agreesWithNone = (line: AskedLine, at: number): boolean =>
  at > line.from &&
  /^(?:NNS|DT|PRP\$?|EX)$/.test(tokenAt(line, at + 1).tag) &&
  hasVerbBehind(line, at);

const hasVerbBehind = (line: AskedLine, at: number): boolean =>
  anyIn(at + 1, Math.min(line.to, at + CLAUSE_REACH), (next) =>
    isA(tokenAt(line, next), Class.finite),
  );
const CLAUSE_REACH = 12;
