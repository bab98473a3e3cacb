// "the company", "the embattled club" of "the embattled club’s owner": definite phrases that say no more than what somebody or something is.
import { isA, phraseOpenedBy } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { Language } from '../../../languages/language.js';
import type { EventWords } from '../clauses/event-words.js';
import type { PhraseRange } from '../clauses/roles.js';

/** Tokens, `to` exclusive, and its noun. */
export type DefinitePhrase = PhraseRange & { readonly head: number };

/** "the company said", "the embattled club’s", "an official of the company": a definite phrase of an asked noun, and nothing behind it says which. */
export function definiteAt(
  words: EventWords,
  at: number,
  {
    language,
    isAsked,
  }: { readonly language: Language; readonly isAsked: (noun: string) => boolean },
): DefinitePhrase | undefined {
  const { grammar, lines, names } = language;
  const { document, text } = words;
  const phrase = grammar.uses.definite.has(text(at)) ? ownerOrWhole(words, at) : undefined;
  if (phrase === undefined || phrase.head === at || !isAsked(text(phrase.head))) return undefined;
  const { to, head } = phrase;
  if (words.tokens[head]?.capital === true) return undefined;
  for (let word = at + 1; word < head; word++) {
    const isOther = names.setApart.has(text(word)) || lines.ofOrder.has(text(word));
    if (isOther || !isA(document.at(word), Class.adjective)) return undefined;
  }
  const next = document.at(to);
  if (lines.bodyTails.has(text(to)) || next.tag === 'VBG' || next.tag === 'VBN') return undefined;
  // "The utility, Velm," and "The utility (Velm)"
  const isNamed = /^[,(]$|-LRB-/.test(next.text) && isA(document.at(to + 1), Class.proper);
  return isNamed || isA(next, Class.noun) ? undefined : phrase;
}

/** "the club" of "the club’s owner", "the company": a phrase that ends with its noun. */
function ownerOrWhole({ document }: EventWords, at: number): DefinitePhrase | undefined {
  const phrase = phraseOpenedBy(document, at);
  if (phrase === undefined) return undefined;
  let to = at + 1;
  while (to < phrase.to && document.at(to).tag !== 'POS') to++;
  return to === phrase.to && phrase.head !== to - 1 ? undefined : { from: at, to, head: to - 1 };
}
