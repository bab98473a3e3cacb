// "Here" in a line → the place of the dateline, in an editor's brackets: "opened a hall here" → "opened a hall [in Tarn]".
import type { Language } from '../../../languages/language.js';
import { isA } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { EventWords } from '../clauses/event-words.js';
import type { PhraseRange } from '../clauses/roles.js';
import type { StandIn } from './stand-ins.js';

/**
 * "opened a hall here on Friday" → "opened a hall [in Tarn] on Friday": where the dateline tells the place.
 * @param place as the dateline prints it: "TARN, N.H."
 */
export function placesFor(
  words: EventWords,
  { from, to }: PhraseRange,
  { place, language }: { readonly place: string | undefined; readonly language: Language },
): StandIn[] {
  if (place === undefined) return [];
  const { inside } = language.events.standIns;
  const name = place.replace(
    /\p{Lu}{3,}/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
  const found: StandIn[] = [];
  for (let at = from + 1; at < to; at++)
    if (isHere(words, at, language))
      found.push({ from: at, to: at + 1, text: `[${inside} ${name}]` });
  return found;
}

/** "a hall here", "held here,": where its page was written; not "here is", "from here", “here” in a quotation. */
export function isHere(
  { document, text, inQuote }: EventWords,
  at: number,
  { lines }: Language,
): boolean {
  if (text(at) !== lines.here || inQuote(at) || document.at(at).tag !== 'RB') return false;
  const next = document.at(at + 1);
  const isEnd =
    isA(next, Class.mark | Class.preposition | Class.to | Class.wh | Class.conjunction) ||
    next.tag === 'NNP';
  return isEnd && isA(document.at(at - 1), Class.noun | Class.verb);
}
