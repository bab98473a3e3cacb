// What a line tells of by its sort alone → its name, in an editor's brackets: "the company" → "the company [Harbour Foods]".
import type { Language } from '../../../languages/language.js';
import type { Name } from '../../../model/briefing.js';
import { isA, phraseOpenedBy, type NounPhrase } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { present } from '../../../text/values/present.js';
import { bodyMeant } from '../../coreference/descriptions/bodies.js';
import type { EventWords } from '../clauses/event-words.js';
import type { PhraseRange } from '../clauses/roles.js';
import { type People, type StandIn } from './stand-ins.js';

/**
 * "the company" → "the company [Harbour Foods]", "the group’s" → "[Reef Fund]’s": the first body in a line that is told of by its sort, where
 * only one of that sort is named in the article before it, and not in the line.
 */
export function bodyIn(
  words: EventWords,
  { from, to }: PhraseRange,
  { people, language }: { readonly people: People; readonly language: Language },
): StandIn | undefined {
  const { document, tokens, inQuote, text } = words;
  for (let at = from; at < to; at++) {
    const phrase = inQuote(at) ? undefined : bodyPhraseAt(words, at, language);
    if (phrase === undefined) continue;
    const { start } = present(tokens[at]);
    const able = new Set<Name>();
    const note = (one: Name): void => void able.add(one);
    const place = { start, paragraph: 0 };
    const meant = bodyMeant({ bodies: people.bodies, language }, text(phrase.head), place, note);
    const [only] = able;
    if (only === undefined || able.size > 1 || meant !== only) return undefined;
    if (only.mentions.length < LEAST_MENTIONS) return undefined;
    const first = present(tokens[from]).start;
    if (only.mentions.some((one) => one.start >= first && one.start < start)) return undefined;
    const printed = document.body.slice(start, present(tokens[phrase.to - 1]).end);
    const isOwner = text(phrase.to) === "'s";
    const name = `[${only.name}]`;
    return { from: at, to: phrase.to, text: isOwner ? name : `${printed} ${name}` };
  }
  return undefined;
}

/** A body that the article is about is named so often; what is named less may be another. */
const LEAST_MENTIONS = 3;

/** "the company said", "the club’s": a definite phrase of a noun for a body and no more, that acts or owns. */
function bodyPhraseAt(
  { document, text }: EventWords,
  at: number,
  { grammar, quotes }: Language,
): NounPhrase | undefined {
  if (!grammar.uses.definite.has(text(at))) return undefined;
  const phrase = phraseOpenedBy(document, at);
  if (phrase?.head !== (phrase?.to ?? 0) - 1) return undefined;
  const isBody = quotes.firmNouns.has(text(phrase.head)) || quotes.clubNouns.has(text(phrase.head));
  const next = document.at(phrase.to);
  const acts = phrase.to === at + 2 && (isA(next, Class.finite) || text(phrase.to) === "'s");
  return isBody && acts ? phrase : undefined;
}
