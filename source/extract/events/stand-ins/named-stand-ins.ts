// "the law", "the committee", "the state" of a line → the one that its article names so, in an editor's brackets: "the law [the Orlow Act]".
import type { Language } from '../../../languages/language.js';
import type { Name } from '../../../model/briefing.js';
import { isA } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { lowerBound } from '../../../text/values/lower-bound.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import { present } from '../../../text/values/present.js';
import type { EventWords } from '../clauses/event-words.js';
import type { PhraseRange } from '../clauses/roles.js';
import { definiteAt, type DefinitePhrase } from './definite-phrases.js';
import { nameInText } from './main-bodies.js';
import { phrasesByNoun, type StandIn } from './stand-ins.js';

type Asked = {
  readonly words: EventWords;
  /** All that the article names but people. */
  readonly named: readonly Name[];
  readonly language: Language;
  readonly title: string;
  /** What other brackets of the line print. */
  readonly printed: readonly string[];
};

/** So many sentences before a phrase tell what it means, unless the headline does. */
const REACH = 4;

/** The first phrase of a line for what bears its noun in its name, where one alone is named so. */
export function namedIn(asked: Asked, line: PhraseRange): StandIn | undefined {
  const { words, language, printed } = asked;
  const { document, tokens, inQuote, text } = words;
  const isAsked = (noun: string): boolean => language.lines.namedHeads.has(noun);
  for (let at = line.from; at < line.to; at++) {
    const phrase = inQuote(at) ? undefined : definiteAt(words, at, { language, isAsked });
    if (phrase === undefined || phrase.to > line.to) continue;
    const meant = meantBy(asked, phrase);
    const { start } = present(tokens[line.from]);
    if (meant === undefined || printed.some((one) => one.includes(meant.name))) continue;
    const { end } = document.at(line.to - 1);
    if (meant.mentions.some((one) => one.start >= start && one.end <= end)) continue;
    const own = document.body.slice(present(tokens[at]).start, document.at(phrase.to - 1).end);
    const name = nameInText(words, meant);
    const isOwner = text(phrase.to) === "'s";
    return { from: at, to: phrase.to, text: isOwner ? `[${name}]` : `${own} [${name}]` };
  }
  return undefined;
}

/** The only one named so before a phrase, not long before or in the headline, and no other that has no name was told of since. */
function meantBy(asked: Asked, phrase: DefinitePhrase): Name | undefined {
  const { words, named, title, language } = asked;
  const { document } = words;
  const { start, sentence } = document.at(phrase.from);
  const noun = words.text(phrase.head);
  // "matters of the state"
  if (noun === language.lines.state && language.grammar.uses.of.has(words.text(phrase.from - 1)))
    return undefined;
  const able = bearersIn(named)(language, noun).filter(
    (one) => (one.mentions[0]?.start ?? start) < start,
  );
  const [only] = able;
  if (only === undefined || able.length > 1) return undefined;
  const last = only.mentions.findLast((one) => one.start < start)?.start ?? 0;
  const lastAt = document.indexAt(last);
  const isNear = sentence - document.at(lastAt).sentence <= REACH || title.includes(only.name);
  return isNear && !isAnotherTold(asked, phrase, lastAt) ? only : undefined;
}

/** Of the named those that bear a noun, found once for each. */
const bearersIn = memoizeByObject((named: readonly Name[]) => {
  const known = new Map<string, readonly Name[]>();
  return (language: Language, noun: string): readonly Name[] => {
    const bearers = known.get(noun) ?? named.filter((one) => isNamedSo(language, one, noun));
    known.set(noun, bearers);
    return bearers;
  };
});

/** "Orlow Act" of "law", "Ministry of Peace" of "ministry", "Hurricane Ann" of "storm", "New Jersey" of "state". */
function isNamedSo(language: Language, { name, aliases }: Name, noun: string): boolean {
  const heads = language.lines.namedHeads.get(noun);
  return [name, ...aliases].some((form) => {
    const lower = form.toLowerCase();
    const own = lower.split(' ');
    if (heads?.has(lower) === true) return own.length > 1 || language.lines.states.has(lower);
    const [first = '', second = ''] = own;
    const last = own.at(-1) ?? '';
    if (own.length < 2 || heads === undefined) return false;
    if (own.every((word) => heads.has(word) || language.lines.mereNames.has(word))) return false;
    const opens = language.grammar.uses.of.has(second) || language.lines.namedFirst.has(first);
    // "University of Texas" is no state
    return !language.lines.states.has(last) && (heads.has(last) || (opens && heads.has(first)));
  });
}

/** "a state law", "two committees": another of the noun since the name was printed, which is no definite phrase of the noun alone. */
function isAnotherTold(
  { words: { document }, language: { lines } }: Asked,
  { from, head }: DefinitePhrase,
  since: number,
): boolean {
  const known = phrasesByNoun(document).get(document.at(head).lower) ?? [];
  const first = lowerBound(known, (one) => one.from <= since);
  for (let at = first; at < known.length; at++) {
    const one = known[at];
    if (one === undefined || one.from >= from) return false;
    const isBare = isA(document.at(one.from), Class.determiner) && one.head === one.from + 1;
    if (!isBare || lines.anew.has(document.at(one.from).lower)) return true;
  }
  return false;
}
