// What a line tells of by its sort alone → its name, in an editor's brackets: "the company" → "the company [Harbour Foods]".
import type { Language } from '../../../languages/language.js';
import { present } from '../../../text/values/present.js';
import type { EventWords } from '../clauses/event-words.js';
import type { PhraseRange } from '../clauses/roles.js';
import { definiteAt } from './definite-phrases.js';
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
  const { firmNouns, clubNouns } = language.quotes;
  const isAsked = (noun: string): boolean => firmNouns.has(noun) || clubNouns.has(noun);
  for (let at = line.from; at < line.to; at++) {
    const phrase = inQuote(at) ? undefined : definiteAt(words, at, { language, isAsked });
    if (phrase === undefined || phrase.to > line.to) continue;
    const { start } = present(tokens[at]);
    const known = { words, bodies: people.bodies, language, title };
    const range = { start: present(tokens[line.from]).start, end: document.at(line.to - 1).end };
    const meant = bodyMeantBy(known, phrase, range);
    if (meant === undefined || printed.some((text) => text.includes(meant.name))) return undefined;
    const own = document.body.slice(start, present(tokens[phrase.to - 1]).end);
    const isOwner = text(phrase.to) === "'s";
    const name = `[${nameInText(words, meant)}]`;
    return { from: at, to: phrase.to, text: isOwner ? name : `${own} ${name}` };
  }
  return undefined;
}
