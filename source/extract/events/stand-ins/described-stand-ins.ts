// Whom a line tells of by what they are → their names, in an editor's brackets: "both men" → "both men [Bo Orr and Per Lind]".
import type { Language } from '../../../languages/language.js';
import {
  isA,
  phraseOpenedBy,
  type Document,
  type NounPhrase,
  type Token,
} from '../../../document/document.js';
import type { Name } from '../../../model/briefing.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import { lowerBound } from '../../../text/values/lower-bound.js';
import { overlaps } from '../../../text/range.js';
import { present } from '../../../text/values/present.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { tellsAge } from '../../coreference/descriptions/ages.js';
import { wordsToldOf } from './introduce-person.js';
import type { EventWords } from '../clauses/event-words.js';
import type { PhraseRange } from '../clauses/roles.js';
import {
  isNearestBefore,
  phrasesByNoun,
  type NamedPerson,
  type People,
  type StandIn,
} from './stand-ins.js';

type Asked = {
  readonly words: EventWords;
  readonly people: People;
  readonly language: Language;
  /** What other brackets of the line print. */
  readonly printed: readonly string[];
};

/** "the 54-year-old", "both men" wherever they stand in a line that names none of those who are meant. */
export function describedIn(asked: Asked, line: PhraseRange): readonly StandIn[] {
  const { words, people, language } = asked;
  const { document } = words;
  const known = [document.body.slice(document.at(line.from).start, document.at(line.to - 1).end), ...asked.printed]; // prettier-ignore
  const found: StandIn[] = [];
  for (let at = line.from; at < line.to; at++) {
    const phrase = barePhraseAt(asked, at);
    if (phrase === undefined || phrase.to > line.to) continue;
    const start = present(words.tokens[at]).start;
    const { end } = document.at(phrase.to - 1);
    const couple = coupleMeant(asked, phrase);
    const names = couple ?? people.meant({ start, end });
    if (names.length === 0) continue;
    const meant = people.persons.filter(({ name }) => names.includes(name));
    const isPrinted = names.some((name) => known.some((text) => text.includes(lastName(name))));
    const [only] = meant;
    if (only === undefined || isPrinted || isToldSince(asked, phrase, meant)) continue;
    const isSure = isSeveral(document.at(phrase.head), language)
      ? names.length > 1 && (couple !== undefined || areAlone(asked, phrase, meant))
      : names.length === 1 &&
        isToldOf(asked, phrase, only) &&
        !isOfOtherLand(asked, only, { from: line.from, to: at });
    if (!isSure) continue;
    const text = `${document.body.slice(start, end)} [${listed(names, language.lines.and)}]`;
    known.push(text);
    found.push({ from: at, to: phrase.to, text });
  }
  return found;
}

/** "the 54-year-old", "both men", "the two": told of by what they are, and nothing behind it says who. */
function barePhraseAt({ words, language }: Asked, at: number): NounPhrase | undefined {
  const { lines, grammar } = language;
  const { document, inQuote, text } = words;
  const isDefinite = grammar.uses.definite.has(text(at));
  if (inQuote(at) || !(isDefinite || text(at) === lines.both)) return undefined;
  if (isA(document.at(at - 1), Class.pronoun)) return undefined; // "we both"

  const phrase = phraseOpenedBy(document, at);
  // "the 54-year-old", whose noun is "year"
  const isWhole = phrase?.head === (phrase?.to ?? 0) - 1 || tellsAge(textOf(words, phrase));
  if (phrase === undefined || !isWhole) return undefined;
  // "a mix of the two", "hit in the head", "the French"
  const { lower } = document.at(phrase.head);
  const isThing = lines.groups.has(lower) && grammar.uses.of.has(text(at - 1));
  if (isThing || lines.bodyParts.has(lower)) return undefined;
  if (isOfLand(words, phrase, language))
    return isTold(words, phrase, language) ? undefined : phrase;
  if (language.names.countries.has(lower) || isA(document.at(phrase.head), Class.proper))
    return undefined;
  return isTold(words, phrase, language) ? undefined : phrase;
}

/** "The Italian left", "The Swiss, 46, left": one of a land; not "the Swiss", "the Italian side". */
function isOfLand(
  { document, text }: EventWords,
  { from, to, head }: NounPhrase,
  { lines, names }: Language,
): boolean {
  const { lower } = document.at(head);
  if (to !== from + 2 || head !== from + 1) return false;
  if (!names.countries.has(lower) && !names.countries.has(`${lower}s`)) return false;
  const isOneAged = text(to) === ',' && isAge(document.at(to + 1)) && text(to + 2) === ',';
  return isOneAged || (lines.oneOfLand.test(lower) && isA(document.at(to), Class.finite));
}

/** "46" of "The Italian, 46, left". */
const isAge = ({ text }: Token): boolean => /^\d{2}$/.test(text);

/** What stands behind a phrase tells who it is: "the ambassador | to Norland", ", Ann Orr,"; not "the 54-year-old | to Tarn", "the judge | on Friday". */
function isTold(words: EventWords, { from, to, head }: NounPhrase, language: Language): boolean {
  const { document, inDate, text } = words;
  const next = document.at(to);
  // "The couple, | who left", "The Italian, | 46,"
  const aside = document.at(to + 1);
  if (next.text === ',' && (isA(aside, Class.wh) || isAge(aside))) return false;
  // "The 54-year-old, | a keeper of bees, left"; not "The 54-year-old, | Ann Orr,"
  if (next.text === ',' && tellsAge(textOf(words, { from, to })))
    return isA(aside, Class.proper) || isA(aside, Class.conjunction);
  const behind = isA(next, Class.adverb) ? document.at(to + 1) : next;
  if (isA(next, Class.wh | Class.proper | Class.conjunction | Class.number)) return true;
  if (/^(?:POS|VBN|VBG|,|-LRB-|:)$/.test(behind.tag)) return true;
  if (!isA(next, Class.preposition | Class.to) || inDate(to + 1)) return false;
  const isSure = isSeveral(document.at(head), language) || tellsAge(textOf(words, { from, to })); // prettier-ignore
  return !isSure || language.grammar.uses.of.has(text(to));
}

const textOf = ({ document: { body, at } }: EventWords, phrase: PhraseRange | undefined): string =>
  phrase === undefined ? '' : body.slice(at(phrase.from).start, at(phrase.to - 1).end);

/**
 * Ann Orr and Bo Lind of "the couple", where sentences tell of the one as the wife of the other, or that they married, and of no other two so;
 * undefined of other phrases, and where nobody is told to be a couple.
 */
function coupleMeant(
  { words, people, language }: Asked,
  { head }: NounPhrase,
): readonly string[] | undefined {
  const { document } = words;
  if (document.at(head).lower !== language.lines.couple) return undefined;
  const pairs = couplesOf(words)(people, language);
  const [only] = pairs.values();
  return pairs.size === 1 ? only : undefined;
}

/** Every two of whom a sentence tells that one is the other’s wife, husband or the like, and names nobody else. */
const couplesOf = memoizeByObject(({ document }: EventWords) => {
  let pairs: Map<string, readonly string[]> | undefined;
  return ({ inSentence }: People, { lines }: Language): ReadonlyMap<string, readonly string[]> => {
    if (pairs !== undefined) return pairs;
    pairs = new Map();
    for (const [index, { from, to }] of document.sentences.entries()) {
      const named = inSentence(index).filter(({ name }) => name.kind === 'person');
      const names = [...new Set(named.map(({ name }) => name.name))];
      if (names.length !== 2) continue;
      for (let at = from; at < to; at++)
        if (lines.coupleTies.has(document.at(at).lower) && tiesTo(document, { named, lines }, at))
          pairs.set([...names].sort().join(), names);
    }
    return pairs;
  };
});

/** "wife | Ann Orr", "married to the actor | Ann Orr", "Ann Orr, the wife of | Bo Lind": a name behind the tie, and nothing else acts between. */
function tiesTo(
  { at }: Document,
  { named, lines }: { readonly named: readonly NamedPerson[]; readonly lines: Language['lines'] },
  tie: number,
): boolean {
  for (let next = tie + 1; next <= tie + TIE_REACH; next++) {
    const token = at(next);
    const isPronoun = isA(token, Class.pronoun) || token.tag === 'PRP$';
    if (!isPronoun && named.some(({ mention }) => overlaps(mention, token))) return true;
    const isLink = lines.coupleLinks.has(token.lower);
    if (isA(token, Class.verb | Class.conjunction)) return false;
    if (/^(?:IN|RB)$/.test(token.tag) && !isLink) return false;
  }
  return false;
}
/** In words: "married to the actor". */
const TIE_REACH = 5;

/** "men", "two", "pair". */
const isSeveral = ({ tag, lower }: Token, { quotes, lines }: Language): boolean =>
  tag === 'NNS' || quotes.pairNouns.has(lower) || lines.groups.has(lower);

/** Where those who are meant are named last before a phrase, as offsets. */
const lastMentions = (meant: readonly Name[], start: number): readonly number[] =>
  meant.map(({ mentions }) => mentions.findLast((one) => one.end <= start)?.start ?? 0);

/** "One political editor" behind the last mention of an editor who is named: he may be meant. */
function isToldSince(
  { words: { document }, language: { lines } }: Asked,
  { from, head }: NounPhrase,
  meant: readonly Name[],
): boolean {
  const first = Math.min(...lastMentions(meant, document.at(from).start));
  const known = phrasesByNoun(document).get(document.at(head).lower) ?? [];
  for (let at = lowerBound(known, (one) => one.from < from) - 1; at >= 0; at--) {
    const one = known[at];
    if (one === undefined || document.at(one.from).start <= first) return false;
    if (lines.anew.has(document.at(one.from).lower)) return true;
  }
  return false;
}

/**
 * Nobody else is named between those who are meant and the phrase, and none is a woman of "both men"; where "and" does not join their names,
 * nobody else is named near it, and they are people for sure.
 */
function areAlone(
  asked: Asked,
  { from, head, sentence }: NounPhrase,
  meant: readonly Name[],
): boolean {
  const { words: { document }, people, language } = asked; // prettier-ignore
  const { start } = document.at(from);
  const gender = language.lines.genders.get(document.at(head).lower);
  const isOther = ({ name }: Name): boolean =>
    (people.genders.get(name) ?? gender) !== gender && gender !== undefined;
  if (meant.some(isOther)) return false;
  const places = lastMentions(meant, start);
  const first = Math.min(...places);
  const earliest = document.at(document.indexAt(first)).sentence;
  if (sentence - earliest > PAIR_REACH) return false;
  const between = document.body.slice(first, Math.max(...places));
  const isJoined = between.length < JOINED_REACH && between.includes(` ${language.lines.and} `);
  if (!isJoined && !meant.every((one) => isSurelyPerson(one, people, language))) return false;
  const least = isJoined ? earliest : Math.max(0, sentence - PAIR_REACH);
  for (let at = least; at <= sentence; at++)
    for (const { name, mention } of people.inSentence(at)) {
      const isSince = mention.end <= start && (!isJoined || mention.start >= first);
      if (name.kind === 'person' && isSince && !meant.includes(name)) return false;
    }
  return true;
}
/** So many characters lie at most from one name to another that "and" joins to it. */
const JOINED_REACH = 60;

/** He has an office, or a name of which is told whether a woman or a man bears it: "Ann Orr"; not "Birthday Cake", which is a song. */
const isSurelyPerson = (
  { name, roles }: Name,
  { genders }: People,
  { names }: Language,
): boolean => {
  const [given = ''] = name.toLowerCase().split(' ');
  const isGiven = names.femaleNames.has(given) || names.maleNames.has(given);
  return roles.length > 0 || genders.has(name) || isGiven;
};

/** So many sentences before "both men" tell who they are. */
const PAIR_REACH = 4;

/**
 * The article tells each word in front of the last of the one who is meant, but a party and an age: "the chief counsel" is none of
 * "special counsel Ann Orr", "the US president" none of "Iran’s president". What many are, "the billionaire", is whoever was named last.
 */
function isToldOf(
  { words, people, language }: Asked,
  { from, to, head, sentence }: NounPhrase,
  name: Name,
): boolean {
  const { names, lines } = language;
  const noun = words.document.at(head);
  const isOffice = names.roles.has(noun.lower) || names.occupation.test(noun.lower);
  const isAged = tellsAge(textOf(words, { from, to }));
  const bearing = people.persons.filter(({ roles }) =>
    roles.some((role) => role.toLowerCase().split(' ').at(-1) === noun.lower),
  );
  const own = names.countries.get(noun.lower);
  if ((isAged || own !== undefined) && !isSurelyPerson(name, people, language)) return false;
  const isOfMany = !isAged && (!isOffice || lines.neverSole.has(noun.lower) || bearing.length > 1);
  const range = { start: words.document.at(from).start, end: noun.end };
  if (isOfMany && !isNearestBefore(people, name, range, sentence)) return false;
  if (own !== undefined && isFromElsewhere(words, name, own, language)) return false;
  return tellsEachWord({ words, people, language }, { from, to, head }, { name, isAged });
}

/** The article tells of somebody each word of a phrase but its first, its noun, and what tells an age, a number or a party. */
function tellsEachWord(
  asked: Pick<Asked, 'words' | 'people' | 'language'>,
  { from, to, head }: Pick<NounPhrase, 'from' | 'to' | 'head'>,
  { name, isAged }: { readonly name: Name; readonly isAged: boolean },
): boolean {
  const { words, language } = asked;
  const { names, lines } = language;
  let told: ReadonlySet<string> | undefined;
  for (let at = from + 1; at < to; at++) {
    if (at === head) continue;
    const { lower, tag } = words.document.at(at);
    const isOfAge = isAged && words.document.at(at - 1).tag === 'HYPH';
    const isLight = isOfAge || /^(?:CD|HYPH|POS)$/.test(tag) || lines.mere.has(lower);
    if (isLight || names.officeNames.has(lower) || names.pastRoles.has(lower)) continue;
    told ??= wordsToldOf(name, asked);
    const land = names.countries.get(lower);
    const isTold = land === undefined ? told.has(lower) : landsOf(told, language).has(land);
    if (!isTold) return false;
  }
  return true;
}

/** "The Norwegian embassy said the ambassador": a line about a land of which the article does not tell the one who is meant. */
function isOfOtherLand(
  { words, people, language }: Asked,
  name: Name,
  { from, to }: PhraseRange,
): boolean {
  const { countries } = language.names;
  const lands = new Set<string>();
  for (let at = from; at < to; at++) {
    const land = countries.get(words.document.at(at).lower);
    if (land !== undefined) lands.add(land);
  }
  if (lands.size === 0) return false;
  const told = landsOf(wordsToldOf(name, { words, people, language }), language);
  return told.size > 0 && ![...told].some((land) => lands.has(land));
}

/** "Danish rider | Bo Orr" of "the Norwegian": another land stands in front of where he is named, and nowhere his own. */
function isFromElsewhere(
  { document }: EventWords,
  { mentions }: Name,
  own: string,
  { names: { countries } }: Language,
): boolean {
  const lands = new Set<string>();
  for (const { start } of mentions.slice(0, MENTIONS)) {
    const name = document.indexAt(start);
    const { sentence } = document.at(name);
    for (let at = Math.max(0, name - LAND_REACH); at < name; at++) {
      const land = countries.get(document.at(at).lower);
      if (land !== undefined && document.at(at).sentence === sentence) lands.add(land);
    }
  }
  return lands.size > 0 && !lands.has(own);
}
/** So many mentions of somebody, and so many words in front of each, are asked for a land. */
const MENTIONS = 12;
const LAND_REACH = 4;

/** The lands that words tell of: Norway of "Norwegian", "Norway’s". */
const landsOf = (
  told: ReadonlySet<string>,
  { names: { countries } }: Language,
): ReadonlySet<string> =>
  new Set([...told].flatMap((word) => countries.get(word.replace(/['’]s$/, '')) ?? []));

const lastName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** "Ann Orr", "Ann Orr and Bo Lind", "Ann Orr, Bo Lind and Per Holm". */
const listed = (names: readonly string[], and: string): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
