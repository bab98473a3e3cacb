// "Here" and "this town" in a line → the place of the dateline, in an editor's brackets: "opened a hall [in Tarn]", "this town [Tarn]".
import type { Language } from '../../../languages/language.js';
import { isA } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { EventWords } from '../clauses/event-words.js';
import type { PhraseRange } from '../clauses/roles.js';
import type { StandIn } from './stand-ins.js';

/**
 * "opened a hall here on Friday" → "opened a hall [in Tarn] on Friday", "outside this old mill town" → "outside this old mill town
 * [Tarn]": where the dateline tells the place.
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
  for (let at = from; at < to; at++) {
    const town = thisTown(words, at, language);
    if (at > from && isHere(words, at, language))
      found.push({ from: at, to: at + 1, text: `[${inside} ${name}]` });
    else if (town !== undefined && town < to)
      found.push({ from: at, to: town + 1, text: `${asPrinted(words, at, town)} [${name}]` });
  }
  return found;
}

const asPrinted = ({ document }: EventWords, first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, at) => document.at(first + at).text).join(' ');

/** The noun of "this town", "this old mill town of 3,400"; undefined for "this town's", “this town” in a quotation. */
function thisTown(
  { document, text, inQuote }: EventWords,
  at: number,
  { lines, words }: Language,
): number | undefined {
  if (document.at(at).lower !== lines.thisOne || inQuote(at)) return undefined;
  let noun = at + 1;
  while (noun < at + TOWN_REACH && isA(document.at(noun + 1), Class.noun)) noun++;
  while (noun < at + TOWN_REACH && isA(document.at(noun), Class.adjective)) noun++;
  const isOwner = text(noun + 1).startsWith("'") || text(noun + 1).startsWith('’');
  return words.settlements.has(text(noun)) && !isOwner ? noun : undefined;
}

const TOWN_REACH = 4;

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
