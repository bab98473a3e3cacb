// What a line tells of by its sort alone → its name, in an editor's brackets: "the company" → "the company [Harbour Foods]".
import type { Language } from '../../../languages/language.js';
import { isA, phraseOpenedBy } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { present } from '../../../text/values/present.js';
import type { EventWords } from '../clauses/event-words.js';
import type { PhraseRange } from '../clauses/roles.js';
import { bodyMeantBy, nameInText } from './main-bodies.js';
import { type People, type StandIn } from './stand-ins.js';

type Asked = {
  readonly people: People;
  readonly language: Language;
  /** The headline. */
  readonly title: string;
  /** What other brackets of the line print. */
  readonly printed: readonly string[];
};

/**
 * "the company" → "the company [Harbour Foods]", "the group’s" → "[Reef Fund]’s": the first body in a line that is told of by its sort, where
 * the line names no body before it and one alone can be meant.
 */
export function bodyIn(
  words: EventWords,
  line: PhraseRange,
  { people, language, title, printed }: Asked,
): StandIn | undefined {
  const { document, tokens, inQuote, text } = words;
  for (let at = line.from; at < line.to; at++) {
    const phrase = inQuote(at) ? undefined : bodyPhraseAt(words, at, language);
    if (phrase === undefined || phrase.to > line.to) continue;
    const { start } = present(tokens[at]);
    const known = { words, bodies: people.bodies, language, title };
    const range = { start: present(tokens[line.from]).start, end: document.at(line.to - 1).end };
    const meant = bodyMeantBy(known, phrase, range);
    if (meant === undefined || printed.some((text) => text.includes(meant.name))) return undefined;
    const own = document.body.slice(start, present(tokens[phrase.to - 1]).end);
    const isOwner = text(phrase.to) === "'s";
    const name = `[${isOwner ? meant.name : nameInText(words, meant)}]`;
    return { from: at, to: phrase.to, text: isOwner ? name : `${own} ${name}` };
  }
  return undefined;
}

/** "the company said", "the embattled club’s", "an official of the company": a definite phrase of a noun for a body, and nothing behind it says which. */
function bodyPhraseAt(
  words: EventWords,
  at: number,
  { grammar, quotes, lines, names }: Language,
): (PhraseRange & { readonly head: number }) | undefined {
  const { document, text } = words;
  const phrase = grammar.uses.definite.has(text(at)) ? ownerOrWhole(words, at) : undefined;
  if (phrase === undefined || phrase.head === at) return undefined;
  const { to, head } = phrase;
  if (!quotes.firmNouns.has(text(head)) && !quotes.clubNouns.has(text(head))) return undefined;
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
function ownerOrWhole(
  { document }: EventWords,
  at: number,
): (PhraseRange & { readonly head: number }) | undefined {
  const phrase = phraseOpenedBy(document, at);
  if (phrase === undefined) return undefined;
  let to = at + 1;
  while (to < phrase.to && document.at(to).tag !== 'POS') to++;
  return to === phrase.to && phrase.head !== to - 1 ? undefined : { from: at, to, head: to - 1 };
}
