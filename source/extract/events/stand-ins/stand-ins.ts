// Whom a line leans on → the name, in an editor's brackets: "She left" → "[Ann Lind] left". The words of a quotation are never touched.
import { genderOf, genderOfPronoun } from '../../../languages/gender-of.js';
import type { Language } from '../../../languages/language.js';
import type { Gender } from '../../../languages/lexicons/name-lexicon.js';
import type { Name } from '../../../model/briefing.js';
import {
  isA,
  phraseHolding,
  phraseOpenedBy,
  type Document,
  type NounPhrase,
} from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import { present } from '../../../text/values/present.js';
import { contains, overlaps, type Range } from '../../../text/range.js';
import { nounStem } from '../clauses/noun-stem.js';
import { EventTag } from '../clauses/event-tags.js';
import { personNote, wordsToldOf, type PersonNote } from './introduce-person.js';
import type { BodyMention } from '../../coreference/descriptions/bodies.js';
import type { PhraseRange } from '../clauses/roles.js';
import type { EventWords } from '../clauses/event-words.js';
import { isRankTold, isUnnamedMeant } from './unnamed-people.js';

/** Tokens, `to` exclusive, and what is printed in their place. */
export type StandIn = { readonly from: number; readonly to: number; readonly text: string };

/** A person who is named in a sentence, or meant by a pronoun of it. */
export type NamedPerson = {
  readonly name: Name;
  readonly mention: { readonly start: number; readonly end: number };
};

/** Who is named in a sentence and in those before it, and who is a woman or a man. */
export type People = {
  readonly inSentence: (sentence: number) => readonly NamedPerson[];
  /** All who are named in the article. */
  readonly persons: readonly Name[];
  /** All else that is named: bodies, places, laws. */
  readonly others: readonly Name[];
  /** Where firms, clubs and the like are named. */
  readonly bodies: readonly BodyMention[];
  /** Whom a phrase with "the" or "both" means, by name. */
  readonly meant: (phrase: Range) => readonly string[];
  readonly genders: ReadonlyMap<string, Gender>;
  /** Last names that several of the article bear, in lower case. */
  readonly sharedNames: ReadonlySet<string>;
};

/** The last names that several people bear: "Lind" of Ann and Bo Lind. */
export function sharedNamesOf(names: readonly Name[]): ReadonlySet<string> {
  const known = new Set<string>();
  const shared = new Set<string>();
  for (const { kind, name } of names) {
    if (kind !== 'person') continue;
    const last = lastName(name);
    if (known.has(last)) shared.add(last);
    known.add(last);
  }
  return shared;
}

const lastName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** So many sentences before a pronoun may name whom it means. */
const LOOK_BACK = 3;

type Asked = {
  readonly people: People;
  readonly language: Language;
  /** What the headline and the first sentence bring up, by {@link nounStem}. */
  readonly introduced: ReadonlySet<string>;
  /** What the headline alone brings up. */
  readonly headline: ReadonlySet<string>;
};

/**
 * The name for "he" or "she" where nobody is named in front of it in a line, or for "his" or "her" that opens it; undefined where it might
 * mean more than one of those named near it, or nobody of them.
 */
export function personIn(
  words: EventWords,
  { from, to }: { readonly from: number; readonly to: number },
  sentence: number,
  asked: Asked,
): StandIn | undefined {
  const { people, language } = asked;
  const { at: tokenAt } = words.document;
  const named = people.inSentence(sentence);
  let isBehindPart = false; // "the boy", who may be meant by "he" as well
  for (let at = behindAsked(words, { from, to }); at < to; at++) {
    const token = words.tokens[at];
    if (token === undefined || words.inQuote(at)) continue;
    if (language.grammar.possessive.has(token.text) && genderOfPronoun(token.text, language)) {
      if (at === from) return ownerFor(words, at, sentence, asked);
      continue;
    }
    const surname = at === from ? surnameAt(words, { at, opens: true }, named, asked) : undefined;
    if (surname !== undefined) return surname;
    if (genderOfPronoun(token.text, language)) {
      if (isBehindPart) return undefined;
      const later = namedBehind(words, { from: at, to }, named, language);
      return later === undefined
        ? personFor(words, at, sentence, asked)
        : surnameAt(words, { at: later, opens: false }, named, asked);
    }
    const part = partAt(words, at, language);
    const found = part && personForPart(words, part, sentence, asked);
    if (found !== undefined) return found;
    isBehindPart ||= part !== undefined;
    const isName =
      (isA(tokenAt(at), Class.proper) && !words.inDate(at)) ||
      named.some(({ name, mention }) => name.kind === 'person' && overlaps(mention, token));
    const isOther = named.some(
      ({ name, mention }) => name.kind !== 'person' && overlaps(mention, token),
    );
    // "…, Mr. Orr said"
    if (isName && !isOther)
      return surnameAt(words, { at: titleAt(words, at, language), opens: false }, named, asked);
    if (language.names.roles.has(token.text)) return undefined;
  }
  return undefined;
}

/** "When asked if he knew, |Orr said": he is who is asked, whatever was told before; else where the line begins. */
function behindAsked({ text }: EventWords, { from, to }: PhraseRange): number {
  if (text(from) !== 'asked' && text(from + 1) !== 'asked') return from;
  let comma = from;
  while (comma < to && text(comma) !== ',') comma++;
  return comma < to ? comma + 1 : from;
}

/**
 * The name for the "he" or "she" that a line ends with as who says it, "…, |she| said", where nothing in front stands for whom it means;
 * undefined where it might mean more than one.
 */
export function speakerIn(
  words: EventWords,
  { from, to }: PhraseRange,
  sentence: number,
  asked: Omit<Asked, 'headline'> & {
    /** What other brackets of the line print. */
    readonly printed: readonly string[];
  },
): StandIn | undefined {
  const { language, people, printed } = asked;
  for (let at = to - 2; at > from && at > to - SPEAKER_REACH; at--) {
    const token = present(words.tokens[at]);
    if (words.inQuote(at) || !language.grammar.subject.has(token.text)) continue;
    if (!/^[,”"’]$/.test(words.document.at(at - 1).text) || !words.is(at + 1, EventTag.saying)) continue; // prettier-ignore
    const own = people.inSentence(sentence);
    const meant = own.find(({ mention }) => mention.start === token.start)?.name;
    const isTold = own.some(
      ({ name, mention }) =>
        name === meant &&
        mention.start < token.start &&
        mention.start >= present(words.tokens[from]).start,
    );
    if (meant === undefined || isTold || printed.some((text) => text.includes(meant.name)))
      return undefined;
    return personFor(words, at, sentence, asked);
  }
  return undefined;
}
/** So many words from its end the speaker of a line stands at most: ", he said in a letter to the court". */
const SPEAKER_REACH = 12;

/**
 * "While he left, |Mr. Orr| stayed": where a line names whom the pronoun that it opens with means; undefined where it names nobody, or
 * somebody else first.
 */
function namedBehind(
  words: EventWords,
  { from, to }: PhraseRange,
  named: readonly NamedPerson[],
  language: Language,
): number | undefined {
  const { document, tokens, inQuote } = words;
  const start = present(tokens[from]).start;
  const meant = named.find(({ mention }) => mention.start === start)?.name;
  for (let at = from + 1; at < to; at++) {
    const token = document.at(at);
    const one = named.find(({ mention }) => overlaps(mention, token));
    if (one?.name.kind !== 'person' || !isA(token, Class.proper)) continue;
    const first = titleAt(words, at, language);
    return one.name === meant && !inQuote(at) && opensAt(words, first) ? first : undefined;
  }
  return undefined;
}

/** Behind a comma, with what somebody is at most between: ", | Orr", "in “Suits,” | Orr", ", Tarn County Sheriff’s Deputy | Orr"; not ", a friend of | Orr". */
function opensAt({ document, text }: EventWords, first: number): boolean {
  let at = first;
  const isOffice = (): boolean =>
    isA(document.at(at - 1), Class.noun) || document.at(at - 1).tag === 'POS';
  while (first - at < LONGEST_OFFICE && isOffice()) at--;
  return text(/^["”]$/.test(text(at - 1)) ? at - 2 : at - 1) === ',';
}
/** In words. */
const LONGEST_OFFICE = 8;

/** The title in front of a name, or the name. */
const titleAt = ({ text }: EventWords, at: number, { names }: Language): number =>
  names.honorifics.has(text(at - 1).replace('.', '')) ? at - 1 : at;

/** "He": coreference knows whom it means, and nobody else is named in the nearest sentence that names anybody. */
function personFor(
  words: EventWords,
  at: number,
  sentence: number,
  { people, language, introduced }: Omit<Asked, 'headline'>,
): StandIn | undefined {
  const { text, start } = present(words.tokens[at]);
  const gender = genderOfPronoun(text, language);
  const meant = people.inSentence(sentence).find(({ mention }) => mention.start === start)?.name;
  if (meant === undefined || gender === undefined || !language.grammar.subject.has(text))
    return undefined;
  for (let before = sentence; before >= Math.max(0, sentence - LOOK_BACK); before--) {
    const near = people
      .inSentence(before)
      .filter((one) => one.mention.start < start && mayBe(people, one, gender));
    if (near.length === 0) continue;
    if (!near.every(({ name }) => name.name === meant.name)) return undefined;
    if (people.sharedNames.has(lastName(meant.name))) return undefined;
    const { inSentence } = people;
    if (isUnnamedMeant({ words, language, inSentence }, at, { meant, gender })) return undefined;
    const note = noteOf(meant, words, at, { people, introduced, language });
    return {
      from: at,
      to: at + 1,
      text: bracketed(words, { from: at, to: at + 1 }, meant.name, note),
    };
  }
  return undefined;
}

/** "Orr", "Mr. Orr"; not "the |Orr and Axle Workers", "ORR:". */
const isLoneSurname = (
  { text, document }: EventWords,
  { at, first, last }: { readonly at: number; readonly first: number; readonly last: string },
  { grammar }: Language,
): boolean =>
  text(first) === last.toLowerCase() &&
  !SPOKEN_LINE.test(document.at(first).text) &&
  !grammar.uses.definite.has(text(at - 1));

/**
 * "Orr said", "Mr. Orr left": who opens a line and stands in no headline is given the first name, and who is told of in passing, not where
 * the article opens, what he is, where that is printed; not "Orr’s lawyer", "Orr, a lawyer", "the Orr family".
 */
function surnameAt(
  words: EventWords,
  { at, opens }: { readonly at: number; readonly opens: boolean },
  named: readonly NamedPerson[],
  { people, introduced, headline, language }: Asked,
): StandIn | undefined {
  const { tokens, text, document } = words;
  const { names } = language;
  const title = text(at).replace('.', '');
  const first = names.honorifics.has(title) ? at + 1 : at;
  const token = tokens[first];
  const name = named.find(({ mention }) => token !== undefined && overlaps(mention, token))?.name;
  if (name?.kind !== 'person') return undefined;
  const { given, last } = partsOf(name.name, language);
  const isBare = isLoneSurname(words, { at, first, last }, language);
  if (!isBare || given === '') return undefined;
  const next = first + 1;
  const isKnown = headline.has(nounStem(last)) || mayBeAnother(words, name, { people, language });
  if (isKnown || isExplained(words, next, language)) return undefined;
  const note = noteOf(name, words, at, { people, introduced, language });
  // "Dr. [Bo] Orr"; "Mr." says nothing
  const kept = first > at && names.honorifics.get(title) === undefined;
  if (note.behind !== undefined && text(next) !== ',') {
    const told = kept ? `${document.at(at).text} ${name.name}` : name.name;
    return { from: at, to: next, text: bracketed(words, { from: at, to: next }, told, note) };
  }
  const told = opens ? note.before && capitalised(note.before) : note.before;
  const before = kept || told === undefined ? [] : [told];
  return {
    from: kept ? first : at,
    to: next,
    text: `[${[...before, given].join(' ')}] ${document.at(first).text}`,
  };
}

/** "ORR", who speaks in a transcript; near miss: "Orr". */
const SPOKEN_LINE = /^\p{Lu}{3,}$/u;

/** What somebody is, where he is told of in passing and not where the article opens; not of "Justices Orr and Lind", which tells it. */
const noteOf = (
  name: Name,
  words: EventWords,
  at: number,
  { people, introduced, language }: Pick<Asked, 'people' | 'introduced' | 'language'>,
): PersonNote =>
  isInPassing(name) && !introduced.has(nounStem(lastName(name.name))) && !isTitled(words, at)
    ? personNote(name, { words, people, language })
    : NO_NOTE;

/** "Justices | Orr and Lind", "senator | Orr"; near miss: "On Monday | Orr left". */
const isTitled = ({ document, inDate }: EventWords, at: number): boolean =>
  phraseHolding(document, at)?.from === at - 1 && !inDate(at - 1);

/** "Orr’s lawyer", "Orr, a lawyer", "Orr supporters"; not "Orr, who left". */
const isExplained = (words: EventWords, next: number, language: Language): boolean =>
  isNounNext(words, next) || goesOn(words, next, language);

const isNounNext = ({ document, text }: EventWords, next: number): boolean =>
  isA(document.at(next), Class.noun) ||
  text(next) === "'s" ||
  (text(next) === ',' && !isA(document.at(next + 1), Class.wh));

/** "William | of Orange", who is no William Orr; "Orr | et al. v. Tarn", "Orr | v. Tarn", which are cases. */
const goesOn = ({ document, text }: EventWords, next: number, { grammar }: Language): boolean =>
  /^(?:et|vs?\.?)$/.test(text(next)) ||
  (grammar.uses.of.has(text(next)) && isA(document.at(next + 1), Class.proper));

/** Another bears the last name, or is named with it: "Bo and Ann Orr". */
const mayBeAnother = (
  { document: { body } }: EventWords,
  { name, roles, mentions }: Name,
  { people, language: { lines } }: Pick<Asked, 'people' | 'language'>,
): boolean =>
  people.sharedNames.has(lastName(name)) ||
  mentions.some((mention) => isPair(roles.length > 0 ? lines.pair : lines.joined, body, mention));

/** "Bo" and "Orr" of "Bo Orr Jr.". */
function partsOf(
  name: string,
  { names: { suffixes } }: Language,
): { readonly given: string; readonly last: string } {
  const parts = name.split(' ');
  const end = suffixes.has(parts.at(-1)?.toLowerCase() ?? '') ? -1 : parts.length;
  const own = parts.slice(0, end);
  // "John (Clifford) Baxter"
  const given = own.slice(0, -1).filter((part) => !part.startsWith('('));
  return { given: given.join(' '), last: own.at(-1) ?? '' };
}

/** "[Joseph Sellers, the women’s lawyer,]", "[Minister Ann Lind]", "[Ann Lind]". */
function bracketed(
  words: EventWords,
  { from }: PhraseRange,
  name: string,
  { before, behind }: PersonNote,
): string {
  if (behind !== undefined) return `[${name}, ${behind},]`;
  if (before === undefined) return `[${name}]`;
  return `[${words.tokens[from]?.capital === true ? capitalised(before) : before} ${name}]`;
}

/** As it opens a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const NO_NOTE: PersonNote = { before: undefined, behind: undefined };

/** "Bo and Ann Orr", and "Actors Bo and Ann Orr", whose roles are not read. */
const isPair = (pair: RegExp, body: string, { start }: Range): boolean =>
  pair.test(body.slice(Math.max(0, start - PAIR_REACH), start));

/** A person who is not named often. */
const isInPassing = ({ kind, mentions }: Name): boolean =>
  kind === 'person' && mentions.length <= IN_PASSING;

/** Who is named so often is one of those whom the story is about. */
const IN_PASSING = 12;

/** So many characters in front of a name may hold another first name. */
const PAIR_REACH = 40;

/** "the sheriff", "the Fox News host": a definite phrase around a noun in small letters that begins at a token and nothing explains. */
function partAt(
  words: EventWords,
  at: number,
  { grammar, names }: Language,
): NounPhrase | undefined {
  const { document, is, text } = words;
  if (!grammar.uses.definite.has(text(at))) return undefined;
  const phrase = phraseOpenedBy(document, at);
  // "the attorney general", whose head stands in front
  const isWhole =
    phrase?.head === (phrase?.to ?? 0) - 1 || names.roles.has(text((phrase?.to ?? 0) - 1));
  if (phrase === undefined || !isWhole) return undefined;
  const head = document.at(phrase.head);
  if (isA(head, Class.number) || words.tokens[phrase.head]?.capital === true) return undefined;
  const isAside = text(phrase.to) === ',' && !isA(document.at(phrase.to + 1), Class.wh);
  return is(phrase.to, EventTag.preposition) || text(phrase.to) === "'s" || isAside
    ? undefined
    : phrase;
}

/** The noun phrases by their nouns in lower case, in order. */
export const phrasesByNoun = memoizeByObject(
  ({ nounPhrases, at }: Document): ReadonlyMap<string, readonly NounPhrase[]> =>
    Map.groupBy(nounPhrases, ({ head }) => at(head).lower),
);

/**
 * "The sheriff": coreference knows whom it means, and nobody else is named in the sentence or the nearest before that names anybody; or one
 * person alone of the article is told of with all its words.
 */
function personForPart(
  words: EventWords,
  part: NounPhrase,
  sentence: number,
  asked: Asked,
): StandIn | undefined {
  const { people } = asked;
  const range = {
    start: present(words.tokens[part.from]).start,
    end: present(words.tokens[part.to - 1]).end,
  };
  const meant = people
    .inSentence(sentence)
    .find(
      ({ name, mention }) =>
        name.kind === 'person' && overlaps(mention, words.document.at(part.head)),
    )?.name;
  const isNear = meant !== undefined && isNearestBefore(people, meant, range, sentence);
  const found = isNear ? meant : toldWith(words, part, range, asked);
  if (found === undefined || people.sharedNames.has(lastName(found.name))) return undefined;
  const { inSentence } = people;
  if (!isRankTold({ words, language: asked.language, inSentence }, part, found)) return undefined;
  const { from, to } = part;
  return { from, to, text: `${words.document.body.slice(range.start, range.end)} [${found.name}]` };
}

/** Nobody else is named in the nearest sentence that names anybody in front. */
export function isNearestBefore(
  people: People,
  meant: Name,
  { start }: Range,
  sentence: number,
): boolean {
  for (let before = sentence; before >= Math.max(0, sentence - LOOK_BACK); before--) {
    const near = people
      .inSentence(before)
      .filter(({ name, mention }) => name.kind === 'person' && mention.start < start);
    if (near.length > 0) return near.every(({ name }) => name.name === meant.name);
  }
  return false;
}

/** "The Fox News host" of "Fox News host Ann Orr": the only one named before who is told of with each of its words. */
function toldWith(
  words: EventWords,
  { from, to }: NounPhrase,
  { start }: Range,
  { people, language }: Asked,
): Name | undefined {
  const { document } = words;
  const office = document.at(to - 1).lower;
  const told: string[] = [];
  for (let at = from + 1; at < to - 1; at++) told.push(document.at(at).lower);
  if (told.length === 0 || !language.names.roles.has(office)) return undefined; // "the president"
  const bearing = people.persons.filter(({ roles }) =>
    roles.some((role) => role.toLowerCase().split(' ').at(-1) === office),
  );
  const [meant] = bearing;
  if (meant === undefined || bearing.length > 1 || (meant.mentions[0]?.start ?? start) >= start)
    return undefined;
  const known = wordsToldOf(meant, { words, people, language });
  const rest = told.filter((word) => !known.has(word));
  const { sentence } = document.at(from);
  // "The Republican governor", whom a sentence just before names
  const isNear = meant.mentions.some(({ start: named }) => {
    const before = document.at(document.indexAt(named)).sentence;
    return before < sentence && sentence - before <= LOOK_BACK;
  });
  const isParty = (word: string): boolean => language.names.officeNames.has(word);
  return rest.length === 0 || (isNear && rest.every(isParty)) ? meant : undefined;
}

/**
 * "Lind said |he| had left", "she said |he| had left" → "[Ann Lind] said [Bo Orr] had left": the first "he" of a line that names others, or
 * in which "she" stands for somebody, where nobody of his sex is named in the line.
 */
export function otherPersonIn(
  words: EventWords,
  { from, to }: PhraseRange,
  sentence: number,
  asked: Omit<Asked, 'headline'> & { readonly first: StandIn | undefined },
): StandIn | undefined {
  const { first, language, people } = asked;
  const gender = first && genderOfPronoun(words.text(first.from), language);
  if (
    first !== undefined &&
    gender === undefined &&
    !isA(words.document.at(first.to - 1), Class.proper)
  )
    return undefined;
  const range = {
    start: present(words.tokens[from]).start,
    end: present(words.tokens[to - 1]).end,
  };
  const named = people
    .inSentence(sentence)
    .filter(({ mention, name: { kind } }) => contains(range, mention) && kind !== 'place' && kind !== 'organisation'); // prettier-ignore
  if (gender === undefined && named.length === 0) return undefined;
  for (let at = gender === undefined ? from : (first?.to ?? from); at < to; at++) {
    const token = present(words.tokens[at]);
    const own = words.inQuote(at) ? undefined : genderOfPronoun(token.text, language);
    if (own === undefined && bringsUpAnother(words, at, named, language)) return undefined;
    if (own === undefined || own === gender) continue;
    const isTold = named.some(
      ({ name, mention }) =>
        mention.start < token.start &&
        (people.sharedNames.has(lastName(name.name)) ||
          (people.genders.get(name.name) ?? own) === own),
    );
    const other = isTold ? undefined : personFor(words, at, sentence, asked);
    const isSure = named.every(
      ({ name, mention }) =>
        mention.start === token.start || other?.text.includes(name.name) === false,
    );
    return isSure ? other : undefined;
  }
  return undefined;
}

/** "she said her husband was big, so |he", "Velma’s lawyer said |she": whoever has no name, or one of which nothing is known. */
function bringsUpAnother(
  words: EventWords,
  at: number,
  named: readonly NamedPerson[],
  language: Language,
): boolean {
  const token = words.document.at(at);
  if (isA(token, Class.noun) && isUnnamedPerson(token.lower, language) && !isBesideName(words, at))
    return true;
  const isOwner = isA(token, Class.proper) && words.document.at(at + 1).tag === 'POS';
  return isOwner && !named.some(({ mention }) => overlaps(mention, token));
}

/** "lawyer | Ann Lind", "Lind, the lawyer": an office of somebody who is named beside it. */
const isBesideName = ({ document, text }: EventWords, at: number): boolean => {
  const phrase = phraseHolding(document, at);
  if (phrase === undefined) return false;
  if (isA(document.at(phrase.head), Class.proper)) return true;
  const { from, to } = phrase;
  return (
    (text(from - 1) === ',' && isA(document.at(from - 2), Class.proper)) ||
    isA(document.at(text(to) === ',' ? to + 1 : to), Class.proper)
  );
};

/** "husband", "lawyer". */
const isUnnamedPerson = (noun: string, language: Language): boolean =>
  genderOf(noun, language) !== undefined || language.names.roles.has(noun);

/** "Her lawyer": the one woman who is named near it, and is known to be a woman. */
function ownerFor(
  words: EventWords,
  at: number,
  sentence: number,
  { people, language }: Asked,
): StandIn | undefined {
  const { text, start } = present(words.tokens[at]);
  const gender = genderOfPronoun(text, language);
  if (gender === undefined) return undefined;
  const near: Name[] = [];
  for (let before = Math.max(0, sentence - LOOK_BACK); before <= sentence; before++)
    for (const one of people.inSentence(before))
      if (one.mention.start < start && mayBe(people, one, gender)) near.push(one.name);
  const [meant] = near;
  if (meant === undefined || people.genders.get(meant.name) !== gender) return undefined;
  if (people.sharedNames.has(lastName(meant.name))) return undefined;
  const { inSentence } = people;
  if (isUnnamedMeant({ words, language, inSentence }, at, { meant, gender })) return undefined;
  return near.every(({ name }) => name === meant.name)
    ? { from: at, to: at + 1, text: `[${meant.name}’s]` }
    : undefined;
}

const mayBe = ({ genders }: People, { name }: NamedPerson, gender: Gender): boolean =>
  name.kind === 'person' && (genders.get(name.name) ?? gender) === gender;
