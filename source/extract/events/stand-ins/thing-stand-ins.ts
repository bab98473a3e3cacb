// "the ban" of a line → what its article told of it more fully before, in an editor's brackets: "the ban [on public rallies]".
import {
  isA,
  phraseOpenedBy,
  type Document,
  type NounPhrase,
  type Token,
} from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { Language } from '../../../languages/language.js';
import type { Range } from '../../../text/range.js';
import { lowerBound } from '../../../text/values/lower-bound.js';
import type { EventWords } from '../clauses/event-words.js';
import type { PhraseRange } from '../clauses/roles.js';
import { phrasesByNoun, type StandIn } from './stand-ins.js';

type Asked = {
  readonly words: EventWords;
  readonly language: Language;
  /** Of the article, sorted. */
  readonly paragraphs: readonly Range[];
  /** What other brackets of the line print. */
  readonly printed: readonly string[];
};

/** What an article tells of a thing beside its noun: "Air France" in front of "flight", "on public rallies" behind "ban". */
type Telling = {
  readonly before: PhraseRange | undefined;
  readonly behind: PhraseRange | undefined;
  /** The token behind it. */
  readonly end: number;
  /** Its words that tell something, in lower case. */
  readonly told: ReadonlySet<string>;
};

/** So many paragraphs lie at most between two mentions of one thing. */
const REACH = 2;
/** So many phrases of a noun are looked at, the nearest, whatever the article. */
const MOST = 12;
/** So many things of a line are told in brackets. */
const MOST_BRACKETS = 2;

/**
 * "lifted the ban" → "lifted the ban [on public rallies]": each definite phrase of a printed line that says no more than its noun, where the
 * article told of one such thing alone, more fully, and has told of it all along since.
 */
export function thingsIn(asked: Asked, { from, to }: PhraseRange): readonly StandIn[] {
  const { words } = asked;
  const found: StandIn[] = [];
  for (let at = from; at < to && found.length < MOST_BRACKETS; at++) {
    if (words.text(at) === '[') break; // the source itself brackets what follows
    const phrase = words.inQuote(at) ? undefined : barePhraseAt(asked, at);
    if (phrase === undefined || phrase.to > to || isSaid(asked, phrase, { from, to })) continue;
    const telling = tellingOf(asked, phrase);
    if (telling === undefined || isInLine(asked, telling, { from, to })) continue;
    if (isOfOtherLand(asked, telling, { from, to }, phrase)) continue;
    found.push({ from: phrase.from, to: phrase.to, text: bracketed(words, phrase, telling) });
  }
  return found;
}

const isCommon = (token: Token): boolean =>
  isA(token, Class.noun) && !/[\p{Lu}\d]/u.test(token.text);

const opensDefinite = (word: string, { lines, grammar }: Language): boolean =>
  grammar.uses.definite.has(word) || lines.pointing.has(word);

/** "the ban", "the whole hearing", "this plan": nothing but its noun, and nothing behind it that says which. */
function barePhraseAt({ words, language }: Asked, at: number): NounPhrase | undefined {
  const { document, text, inDate } = words;
  const { lines } = language;
  const isMere = (from: number, to: number): boolean => {
    for (let word = from; word < to; word++)
      if (!lines.mere.has(text(word)) || lines.ofOrder.has(text(word)) || inDate(word))
        return false;
    return true;
  };
  if (!opensDefinite(text(at), language)) return undefined;
  const phrase = phraseOpenedBy(document, at);
  if (phrase?.head !== (phrase?.to ?? 0) - 1 || phrase.head === at) return undefined;
  const head = document.at(phrase.head);
  const isSomeOfThem = head.tag === 'NNS' && lines.pointing.has(text(at)); // "those captures"
  if (isSomeOfThem || !isCommon(head)) return undefined;
  if (inDate(at) || inDate(phrase.head) || !isMere(at + 1, phrase.head)) return undefined;
  return isUntold(head.lower, language) || isTold(words, phrase, language) ? undefined : phrase;
}

/** "the end", "the season", "the incident", which is all that was told; and a body but that of a land. */
const isUntold = (noun: string, language: Language): boolean => {
  const { untold, pointedNouns, shellNouns, stateNouns } = language.lines;
  const isEmpty = [untold, pointedNouns, shellNouns].some((nouns) => nouns.has(noun));
  return isEmpty || (isBody(noun, language) && !stateNouns.has(noun));
};

/** "the party", "the committee": a body has a name of its own, which may be another's than that of the last one told of. */
const isBody = (noun: string, { names, quotes, lines }: Language): boolean =>
  names.organisationHeads.has(noun) ||
  quotes.firmNouns.has(noun) ||
  quotes.clubNouns.has(noun) ||
  lines.bodyNouns.has(noun);

/** What stands behind a phrase tells which one is meant: "of Oslo", "that left", "killed in", "in Oslo"; not "in May", "in order to". */
function isTold(words: EventWords, phrase: NounPhrase, language: Language): boolean {
  const { document, inDate, text } = words;
  const { to } = phrase;
  const next = document.at(to);
  if (next.tag === 'POS' || next.text === '(' || isA(next, Class.wh)) return true;
  if (next.tag === 'VBN' || next.tag === 'VBG') return !inDate(to + 1);
  if (next.text === ',') {
    const { is, tag } = document.at(to + 1);
    // "the deal, | known as the Merrow pact"
    return tag === 'VBN' || (is & (Class.proper | Class.wh | Class.determiner)) !== 0;
  }
  // "the rise | and fall of Orr"
  if (isA(next, Class.conjunction)) return !isA(document.at(to + 1), Class.verb | Class.pronoun);
  if (!isA(next, Class.preposition | Class.to) || inDate(to + 1)) return false;
  if (language.lines.tellingTails.has(text(to)) || hangsOn(words, phrase, language)) return true;
  // "in Oslo", "in front of the Norland embassy"
  for (let at = to + 1; at < to + TAIL_REACH && !/^[,.;:]$/.test(text(at)); at++)
    if (isName(words, language, at) && !inDate(at)) return true;
  return false;
}

const TAIL_REACH = 7;

/** "Oslo", "Norwegian". */
const isName = ({ document }: EventWords, { names }: Language, at: number): boolean =>
  isA(document.at(at), Class.proper) || names.countries.has(document.at(at).lower);

/** A preposition behind a noun hangs on it: "of", and behind nouns of what is about something "on", "against", "to". */
function hangsOn(
  { document, text }: EventWords,
  { to, head }: PhraseRange & { readonly head: number },
  { lines, grammar }: Language,
): boolean {
  if (grammar.uses.of.has(text(to))) return true;
  return (
    lines.ownTails.has(text(to)) && lines.aboutNouns.has(document.at(head).lower.replace(/s$/, ''))
  );
}

const hasProper = ({ at }: Document, { from, to }: PhraseRange): boolean => {
  for (let word = from; word < to; word++) if (isA(at(word), Class.proper)) return true;
  return false;
};

/** The line itself told of it in front: "won a case in May; the case". */
function isSaid({ words }: Asked, { head, from }: NounPhrase, line: PhraseRange): boolean {
  const { lower } = words.document.at(head);
  for (let at = line.from; at < from; at++) if (words.document.at(at).lower === lower) return true;
  return false;
}

/** What the article tells of the one thing that a bare phrase stands for; undefined where it may be one of two, or is not told of all along. */
function tellingOf(asked: Asked, phrase: NounPhrase): Telling | undefined {
  const { words, language } = asked;
  const { document } = words;
  const noun = document.at(phrase.head);
  const known = phrasesByNoun(document).get(noun.lower) ?? [];
  const last = lowerBound(known, ({ from }) => from < phrase.from) - 1;
  let least = firstSentence(asked, phrase.sentence);
  let fullest: Telling | undefined;
  for (let at = last; at >= 0 && last - at < MOST; at--) {
    const one = known[at];
    if (one === undefined || one.sentence < least) break;
    least = firstSentence(asked, one.sentence);
    if (document.at(one.head).tag !== noun.tag || isAnother(asked, one)) return undefined;
    const told = readTelling(asked, one);
    if (told === undefined) {
      // "a ban", of which nothing more is told, is a new one
      if (language.lines.anew.has(document.at(one.from).lower)) return undefined;
      continue;
    }
    if (fullest === undefined) fullest = told;
    else if (![...told.told].some((word) => fullest?.told.has(word))) return undefined;
    else if (told.told.size > fullest.told.size) fullest = told;
  }
  return fullest;
}

/** The first sentence that is near enough to a sentence: two paragraphs before it. */
function firstSentence({ words, paragraphs }: Asked, sentence: number): number {
  const { sentences } = words.document;
  const start = sentences[sentence]?.start ?? 0;
  const own = lowerBound(paragraphs, ({ end }) => end <= start);
  const first = paragraphs[Math.max(0, own - REACH)]?.start ?? 0;
  return lowerBound(sentences, (one) => one.start < first);
}

/** "another ban", "a second ban", "two bans", "no ban": not the one that "the ban" means, or one of several. */
function isAnother({ words: { document, text }, language }: Asked, phrase: NounPhrase): boolean {
  for (let at = phrase.from; at < phrase.head; at++)
    if (language.names.setApart.has(text(at)) || language.lines.ofOrder.has(text(at))) return true;
  return isA(document.at(phrase.from), Class.number);
}

/** What a phrase tells beside its noun; undefined where it tells nothing that can be printed. */
function readTelling(asked: Asked, phrase: NounPhrase): Telling | undefined {
  if (asked.words.inQuote(phrase.head) || phrase.head !== phrase.to - 1) return undefined;
  const before = wordsBefore(asked, phrase);
  const behind = wordsBehind(asked, phrase);
  // "the shadow chancellor" is not the chancellor
  if (before !== undefined && isOffice(asked, phrase) && !hasName(asked, before)) return undefined;
  const told = new Set([...wordsOf(asked, before), ...wordsOf(asked, behind)]);
  return told.size === 0 ? undefined : { before, behind, told, end: phrase.to };
}

const isOffice = (
  { words: { document }, language: { names } }: Asked,
  { head }: NounPhrase,
): boolean =>
  names.roles.has(document.at(head).lower) || names.occupation.test(document.at(head).lower);

const hasName = ({ words, language }: Asked, { from, to }: PhraseRange): boolean => {
  for (let at = from; at < to; at++) if (isName(words, language, at)) return true;
  return false;
};

/** "whole", "time": in front of a noun they tell nothing. */
const isEmptyWord = (word: string, { lines }: Language): boolean =>
  lines.mere.has(word) || lines.untold.has(word);

/** "Air France" of "an Air France flight", "Algerian" of "the Algerian government": names and nouns in front of the noun. */
function wordsBefore(
  { words, language }: Asked,
  { from, head }: NounPhrase,
): PhraseRange | undefined {
  const { document, inDate, inQuote } = words;
  let first = head;
  while (first > from && !inDate(first - 1) && !inQuote(first - 1)) {
    const token = document.at(first - 1);
    const isName =
      isA(token, Class.proper) ||
      (isA(token, Class.noun) && !isEmptyWord(token.lower, language)) ||
      language.names.countries.has(token.lower);
    if (!isName && token.tag !== 'HYPH' && token.tag !== 'POS') break;
    if (token.tag === 'POS' && !isA(document.at(first - 2), Class.proper)) break;
    first--;
  }
  const opening = document.at(first);
  if (first >= head || opening.tag === 'POS' || opening.tag === 'HYPH') return undefined;
  // "a 400-kg relay satellite", "R&B singer", "a CBS/Tarn poll"
  const behind = document.at(first - 1);
  const isCut = behind.end === opening.start || /^(?:HYPH|SYM|CD|PRP|&)$/.test(behind.tag);
  return isCut ? undefined : { from: first, to: head };
}

/** "on public rallies in Oslo" of "a ban on public rallies in Oslo": what hangs on the noun by prepositions, and where it was by name. */
function wordsBehind(asked: Asked, phrase: NounPhrase): PhraseRange | undefined {
  const { document, text } = asked.words;
  const { grammar } = asked.language;
  const { to } = phrase;
  let last = phrase;
  for (;;) {
    const object = tiedTo(asked, phrase, last);
    if (object === undefined) break;
    if (!isPrintable(asked, object, to)) {
      // "Orr’s latest bout | of his old ills": what it is of can't be left out
      if (grammar.uses.of.has(text(last.to))) return undefined;
      break;
    }
    last = object;
    const other = joinedTo(asked, last);
    if (other === undefined) continue;
    if (!isPrintable(asked, other, to)) return undefined;
    last = other;
  }
  // "of the circumstances | surrounding the fire", "of Orr | ’s house"
  const next = document.at(last.to);
  const isCut =
    isA(next, Class.wh) ||
    /^(?:VB[GN]|POS)$/.test(next.tag) ||
    grammar.uses.complementiser.has(text(last.to));
  return last === phrase || isCut ? undefined : { from: to, to: last.to };
}

/** The phrase that a preposition ties to the last of those read: "rallies" behind "a ban on", "Oslo" behind "rallies in". */
function tiedTo(
  { words, language }: Asked,
  phrase: NounPhrase,
  last: NounPhrase,
): NounPhrase | undefined {
  const { document, inQuote, text } = words;
  const object = phraseOpenedBy(document, last.to + 1);
  if (object === undefined || inQuote(object.from)) return undefined;
  const { of, locative } = language.grammar.uses;
  // "coverage of the talks | on state television", which may hang on the coverage
  if (last === phrase && of.has(text(phrase.from - 1)) && !of.has(text(last.to))) return undefined;
  const isPlaced = locative.has(text(last.to)) && hasProper(document, object);
  const isInner = last !== phrase && language.lines.ownTails.has(text(last.to));
  return isPlaced || isInner || hangsOn(words, last, language) ? object : undefined;
}

/** "Orr" of "Lind and Orr"; undefined where it acts: "Lind and Orr left". */
function joinedTo({ words: { document } }: Asked, { to }: NounPhrase): NounPhrase | undefined {
  if (!isA(document.at(to), Class.conjunction)) return undefined;
  const other = phraseOpenedBy(document, to + 1);
  return other !== undefined && isA(document.at(other.to), Class.finite) ? undefined : other;
}

/** No longer phrase is printed in brackets. */
const LONGEST_TAIL = 8;

/** Not too far from where the tail begins, it leans on nothing itself, and is no time: "his home", "them", "this year" do. */
function isPrintable(
  { words: { document, inDate }, language: { lines } }: Asked,
  { from, to, head }: NounPhrase,
  begin: number,
): boolean {
  if (to - begin > LONGEST_TAIL || lines.untold.has(document.at(head).lower)) return false;
  if (!isA(document.at(head), Class.noun)) return false;
  for (let at = from; at < to; at++) {
    const token = document.at(at);
    if (isA(token, Class.pronoun | Class.verb) || token.tag === 'PRP$' || inDate(at)) return false;
    if (lines.pointing.has(token.lower) || IN_CAPITALS.test(token.text)) return false;
  }
  return true;
}

/** "EGYPT" of a headline; near misses: "NATO", "US". */
const IN_CAPITALS = /^\p{Lu}{5,}$/u;

/** The nouns, names, adjectives and numbers of a stretch. */
function wordsOf({ words: { document } }: Asked, range: PhraseRange | undefined): string[] {
  const found: string[] = [];
  for (let at = range?.from ?? 0; at < (range?.to ?? 0); at++) {
    const token = document.at(at);
    if (isA(token, Class.noun | Class.adjective | Class.number)) found.push(token.lower);
  }
  return found;
}

/** Something that it tells stands in the line anyway. */
function isInLine(
  { words: { document }, printed }: Asked,
  { told }: Telling,
  { from, to }: PhraseRange,
): boolean {
  const known = new Set(printed.flatMap((text) => text.toLowerCase().split(/[^\p{L}\d]+/u)));
  for (let at = from; at < to; at++) known.add(document.at(at).lower);
  return [...told].some((word) => known.has(word));
}

/**
 * "The Norwegian embassy said the ambassador", "In Egypt, the army", behind "the army in Tunisia": another land is told of in the line, or
 * since the one that the telling is of.
 */
function isOfOtherLand(
  { words: { document }, language: { names } }: Asked,
  { told, end }: Telling,
  line: PhraseRange,
  phrase: NounPhrase,
): boolean {
  const lands = new Set([...told].flatMap((word) => names.countries.get(word) ?? []));
  if (lands.size === 0) return false;
  const isOther = (at: number): boolean => {
    const land = names.countries.get(document.at(at).lower);
    return land !== undefined && !lands.has(land);
  };
  for (let at = Math.max(end, phrase.from - LAND_REACH); at < phrase.from; at++)
    if (isOther(at)) return true;
  for (let at = line.from; at < line.to; at++) if (isOther(at)) return true;
  return false;
}
/** So many words in front of a phrase are looked at for another land. */
const LAND_REACH = 400;

/** "the ban [on public rallies]", "the [Air France] flight", "[Lind’s] plan". */
function bracketed({ document }: EventWords, phrase: NounPhrase, telling: Telling): string {
  const print = ({ from, to }: PhraseRange): string =>
    document.body.slice(document.at(from).start, document.at(to - 1).end).replace(/\s+/g, ' ');
  const { before, behind } = telling;
  const isBest = before !== undefined && (behind === undefined || hasProper(document, before));
  if (!isBest) return behind === undefined ? print(phrase) : `${print(phrase)} [${print(behind)}]`;
  const noun = document.at(phrase.head).text;
  if (document.at(before.to - 1).tag === 'POS') {
    const opens = document.at(before.from - 1).lower === document.at(phrase.from).lower ? 1 : 0;
    return `[${print({ from: before.from - opens, to: before.to })}] ${noun}`;
  }
  return `${print({ from: phrase.from, to: phrase.head })} [${print(before)}] ${noun}`;
}
