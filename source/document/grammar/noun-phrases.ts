// Tagged tokens → noun phrases without what hangs behind them: "the state-funded ferry", "Ann Lind", "she", "those".
import type { DocumentLexicon } from '../../languages/document-words.js';
import { isA, type NounPhrase, type Tokens } from '../document.js';
import { isCapital } from '../../text/letters.js';
import { Class } from '../tagger/tag-set.js';

/** The noun phrases of all sentences, left to right; no two share a word. */
export function readNounPhrases(text: Tokens, data: DocumentLexicon): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (const [sentence, { from, to }] of text.sentences.entries())
    for (let at = from; at < to;) {
      const end = phraseEnd(text, at, to);
      const head = headOf(text, at, end, data);
      if (head >= 0) phrases.push({ sentence, from: at, to: end, head });
      at = Math.max(end, at + 1);
    }
  return phrases;
}

/** Past the phrase that starts at `from`; `from` itself where none does. */
function phraseEnd({ at: tokenAt }: Tokens, from: number, to: number): number {
  if (isA(tokenAt(from), Class.pronoun)) return from + 1;
  if (tokenAt(from).tag === 'HYPH') return from;
  let at = from;
  let hasNoun = false;
  while (at < to) {
    const token = tokenAt(at);
    // "When it opened the quay, |few left": behind a noun a comma goes on with nothing
    if (isInside(tokenAt, at, from) && !(hasNoun && token.text === ',')) at++;
    else break;
    // "the plan those men made", "gave Lind the key": a determiner behind a noun opens a phrase of its own
    if (hasNoun && isA(token, Class.determiner)) return at - 1;
    hasNoun = isA(token, Class.noun | Class.number) || (hasNoun && token.tag !== 'POS');
  }
  return at;
}

function isInside(tokenAt: Tokens['at'], at: number, from: number): boolean {
  const token = tokenAt(at);
  if (isA(token, Class.modifier)) return token.tag !== 'POS' || at > from;
  const next = tokenAt(at + 1);
  if (token.tag === 'VBN' || token.tag === 'VBG') return isParticipleModifier(tokenAt, at, from);
  if (isA(token, Class.adverb)) return at > from && leadsToAdjective(tokenAt, at);
  if (token.text === '&' || token.text === '/')
    return at > from && isA(next, Class.noun) && isA(tokenAt(at - 1), Class.noun);
  // "a 30cm|-|wide well", whatever the tag of its hyphen
  if (token.text === '-')
    return at > from && tokenAt(at - 1).end === token.start && token.end === next.start;
  // "a small, old ferry", "a small and old ferry"; not "they were late and angry"
  const isBetween =
    at > from && isA(tokenAt(at - 1), Class.adjective) && isA(next, Class.adjective);
  return (
    isBetween &&
    (token.text === ',' || (isA(token, Class.conjunction) && isA(tokenAt(at + 2), Class.noun)))
  );
}

/** "the very old ferry", "a much more careful view", "the most senior of them"; not "the day before she left" */
function leadsToAdjective(tokenAt: Tokens['at'], adverb: number): boolean {
  let [before, behind] = [adverb - 1, adverb + 1];
  while (before > adverb - MOST_ADVERBS && isA(tokenAt(before), Class.adverb)) before--;
  while (behind < adverb + MOST_ADVERBS && isA(tokenAt(behind), Class.adverb)) behind++;
  return (
    isA(tokenAt(before), Class.determiner | Class.number) && isA(tokenAt(behind), Class.adjective)
  );
}

const MOST_ADVERBS = 3;

/** "the sunken ferry", "a state-funded school", "the striking dockers"; not "the ferry sunken in May". */
function isParticipleModifier(tokenAt: Tokens['at'], at: number, from: number): boolean {
  const before = tokenAt(at - 1);
  const next = tokenAt(at + 1);
  if (at === from || !isA(next, Class.noun | Class.adjective | Class.number)) return false;
  const isInName = isA(before, Class.proper) && isA(next, Class.proper); // "TV Managing Editor Orr"
  return (
    (isInName && isCapital(tokenAt(at).text.charCodeAt(0))) ||
    isA(before, Class.determiner | Class.adjective) ||
    before.tag === 'HYPH' ||
    before.tag === 'POS'
  );
}

/** The last noun; without one the last number or determiner ("those", "the poor") or "many"; -1 in no phrase. */
function headOf(
  { at: tokenAt }: Tokens,
  from: number,
  end: number,
  { counting }: DocumentLexicon,
): number {
  for (let at = end - 1; at >= from; at--) if (isA(tokenAt(at), HEADS)) return at;
  const hasDeterminer =
    end > from &&
    (isA(tokenAt(from), Class.determiner | Class.number) || isA(tokenAt(end - 1), Class.number)) &&
    tokenAt(from).tag !== 'PRP$';
  const isMany = end === from + 1 && counting.has(tokenAt(from).lower);
  // "Light |bends"; not "it was safe |has"
  const acts =
    isA(tokenAt(end), Class.finite) && !isA(tokenAt(from - 1), Class.verb | Class.adverb);
  return hasDeterminer || isMany || (acts && end > from) ? end - 1 : -1;
}

const HEADS = Class.noun | Class.pronoun;
