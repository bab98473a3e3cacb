// A line → what of it leans on what its article told before: "The firm pledged", where nothing tells which firm.
import { isA, phraseHolding, type NounPhrase } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { nounStem } from '../clauses/noun-stem.js';
import { hasProper, isReplaced, tokenAt, type AskedLine } from './asked-line.js';
import { saysWhich } from './line-referents.js';

/**
 * What opens a line, acts in it or suffers in it, where it is told of by a definite noun that neither a name nor what stands behind explains:
 * "The firm pledged", "Lind called the ban wise". Near misses: "the firm of Orr", "the Tarn firm", "Lind’s firm"; and for what suffers a noun
 * of the headline. Of 171 such lines that readers judged one in three was good, of all others one in two; that the headline or every reader
 * knows one of that noun ("The senators", "The president") made no line better.
 */
export function leaningIn(line: AskedLine): readonly NounPhrase[] {
  const { words, subject, object, from, headline } = line;
  const opening = phraseHolding(words.document, from);
  const acting = subject === opening ? [subject] : [opening, subject];
  const isNews = (phrase: NounPhrase): boolean =>
    !headline.has(nounStem(tokenAt(line, phrase.head).text));
  return [
    ...acting.filter((phrase) => phrase !== undefined),
    ...(object !== undefined && isNews(object) ? [object] : []),
  ].filter((phrase) => isUnexplained(line, phrase));
}

/** "The firm", "these firms", which stand in the line, and not in speech or a date. */
function isUnexplained(line: AskedLine, phrase: NounPhrase): boolean {
  const { words, language, lines } = line;
  const { from, to, head } = phrase;
  if (from < line.from || to > line.to || from === head || isReplaced(line, from)) return false;
  const opening = tokenAt(line, from).lower;
  if (!language.grammar.uses.definite.has(opening) && !lines.pointing.has(opening)) return false;
  const noun = tokenAt(line, head);
  if (!isA(noun, Class.noun) || /[\p{Lu}\d]/u.test(noun.text)) return false; // "the S9"
  if (hasProper(line, phrase) || isToldInFront(line, phrase)) return false;
  if (words.inQuote(from) || words.inDate(from) || words.inDate(head)) return false;
  for (let at = from; at <= to; at++) if (tokenAt(line, at).tag === 'POS') return false;
  return !saysWhich(line, phrase);
}

/** "Lind sold a firm, and the firm closed". */
function isToldInFront(line: AskedLine, { from, head }: NounPhrase): boolean {
  const stem = nounStem(tokenAt(line, head).text);
  for (let at = line.from; at < from; at++) {
    const token = tokenAt(line, at);
    if (isA(token, Class.noun) && nounStem(token.text) === stem) return true;
  }
  return false;
}
