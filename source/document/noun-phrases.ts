// Tagged tokens → noun phrases without what hangs behind them: "the state-funded ferry", "Ann Lind", "she", "those".
import { isA, type NounPhrase, type Tokens } from './document.js';
import { Class } from './tagger/tag-set.js';

/** The noun phrases of all sentences, left to right; no two share a word. */
export function readNounPhrases(text: Tokens): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (const [sentence, { from, to }] of text.sentences.entries())
    for (let at = from; at < to;) {
      const end = phraseEnd(text, at, to);
      const head = headOf(text, at, end);
      if (head >= 0) phrases.push({ sentence, from: at, to: end, head });
      at = Math.max(end, at + 1);
    }
  return phrases;
}

/** Past the phrase that starts at `from`; `from` itself where none does. */
function phraseEnd({ at: tokenAt }: Tokens, from: number, to: number): number {
  if (isA(tokenAt(from), Class.pronoun)) return from + 1;
  let at = from;
  let hasNoun = false;
  while (at < to) {
    const token = tokenAt(at);
    if (isInside(tokenAt, at, from)) at++;
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
  // "the very old ferry", "the most senior of them"
  if (isA(token, Class.adverb))
    return at > from && isA(tokenAt(at - 1), Class.determiner) && isA(next, Class.adjective);
  if (token.text === '&' || token.text === '/')
    return at > from && isA(next, Class.noun) && isA(tokenAt(at - 1), Class.noun);
  // "a small, old ferry"
  return (
    token.text === ',' &&
    isA(tokenAt(at - 1), Class.adjective) &&
    isA(next, Class.adjective) &&
    at > from
  );
}

/** "the sunken ferry", "a state-funded school", "the striking dockers"; not "the ferry sunken in May". */
function isParticipleModifier(tokenAt: Tokens['at'], at: number, from: number): boolean {
  const before = tokenAt(at - 1);
  const next = tokenAt(at + 1);
  if (at === from || !isA(next, Class.noun | Class.adjective)) return false;
  return (
    isA(before, Class.determiner | Class.adjective) || before.tag === 'HYPH' || before.tag === 'POS'
  );
}

/** The last noun; without one the last number or determiner ("those", "the poor"); -1 in no phrase. */
function headOf({ at: tokenAt }: Tokens, from: number, end: number): number {
  for (let at = end - 1; at >= from; at--) if (isA(tokenAt(at), HEADS)) return at;
  const hasDeterminer =
    end > from &&
    isA(tokenAt(from), Class.determiner | Class.number) &&
    tokenAt(from).tag !== 'PRP$';
  return hasDeterminer ? end - 1 : -1;
}

const HEADS = Class.noun | Class.pronoun;
