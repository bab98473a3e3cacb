// Names and passages → who may be meant by "he", "the minister", "Orr" at a place of the text.
import type { Gender, Language } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';
import type { Range } from '../../model/range.js';
import type { Trace, Tried } from '../../model/trace.js';
import { does, has, Is, Use } from '../word-classes.js';
import { framesAt, isCue } from './cues.js';
import { findGenders } from './genders.js';
import { holderOf, officesOf, type Offices } from './office-holders.js';
import { isFinite, isSign, type Passage, type Token } from './passages.js';
import { type Phrase } from './phrases.js';
import { sourceOf } from './sources.js';
import { subjectAfter } from './subjects.js';

export type Found = {
  readonly name: Name | undefined;
  /** How the name was found: "name" is printed; the others are inferred. */
  readonly by: 'name' | 'pronoun' | 'role' | 'unnamed';
};

/** Who a sentence is about: its speaker, or the subject of its first verb, and whoever else is a subject in it. */
type Telling = {
  /** Offset of the sentence. */
  readonly at: number;
  readonly paragraph: number;
  /** The main one first. */
  readonly subjects: readonly Subject[];
};

/** Where its last word stands, and who is meant. */
type Subject = { readonly at: number; readonly end: number; readonly name: Name };

export type Cast = {
  readonly genders: ReadonlyMap<Name, Gender>;
  /** The sentences that have a named subject, in order of appearance. */
  readonly tellings: readonly Telling[];
  /** Offsets of the lines that open the items of a live page: nobody of an item before is meant by "he". */
  readonly items: readonly number[];
  readonly language: Language;
  /** Where people are named, in order of appearance. */
  readonly mentions: readonly Mention[];
  readonly offices: Offices;
  readonly trace: Trace | undefined;
};

type Mention = { readonly start: number; readonly name: Name };

/** How many paragraphs back a pronoun reaches. */
const REACH = 3;
/** How many characters back it reaches for a name that is nobody's subject. */
const LONGEST_WAY = 1500;

export function castOf(
  passages: readonly Passage[],
  names: readonly Name[],
  language: Language,
  trace?: Trace,
): Cast {
  const people = names.filter(({ kind }) => kind === 'person');
  const genders = findGenders(passages, people, language);
  const tellings: Telling[] = [];
  const items = passages.filter((passage) => opensItem(passage, language));
  const cast = {
    genders,
    tellings,
    items: items.map(({ tokens }) => tokens[0]!.start),
    language,
    mentions: people
      .flatMap((name) => name.mentions.map(({ start }) => ({ start, name })))
      .sort((a, b) => a.start - b.start),
    offices: officesOf(people, language),
    trace,
  };
  for (const passage of passages)
    for (const sentence of passage.sentences) {
      const subjects = subjectsIn(cast, passage, sentence);
      if (subjects.length > 0)
        tellings.push({
          at: passage.tokens[sentence.from]!.start,
          paragraph: passage.paragraph,
          subjects,
        });
    }
  return cast;
}

const LONGEST_ITEM_LINE = 6;

const opensItem = ({ tokens }: Passage, { quotes }: Language): boolean =>
  tokens.length <= LONGEST_ITEM_LINE &&
  quotes.itemLine.test(tokens.map(({ lower }) => lower).join(' '));

/** The named subjects of a sentence: of its first verb of saying, of its main clause, then the others. */
function subjectsIn(
  cast: Cast,
  passage: Passage,
  { from, to }: { readonly from: number; readonly to: number },
): Subject[] {
  const { tokens } = passage;
  const speaking: Subject[] = [];
  const main: Subject[] = [];
  const others: Subject[] = [];
  const pronounName = (token: Token): Name | undefined => {
    const { lower, start } = token;
    if (!has(token, Is.subject) || !standsForPerson(lower, cast.language)) return undefined;
    const here = [...main, ...others].find(({ name }) => fits(cast, lower, name));
    return here?.name ?? resolvePronoun(cast, lower, start, passage.paragraph);
  };
  const nameOf = (phrase: Phrase): Name | undefined =>
    phrase.pronoun === undefined
      ? resolvePhrase(cast, tokens, phrase, passage.paragraph).name
      : pronounName(tokens[phrase.head]!);
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (speaking.length === 0 && isSaying(tokens, at, cast.language)) {
      const phrase =
        sourceOf(tokens, at, from, cast.language) ?? invertedSource(tokens, at, from, to);
      const name = phrase && nameOf(phrase);
      if (name !== undefined && name.kind !== 'place')
        speaking.push(subjectAt(tokens[phrase!.head]!, name));
    }
    const name = token.name ?? pronounName(token);
    if (name?.kind !== 'person' || tokens[at + 1]?.name === name) continue;
    if (!isSubject(tokens, at, from, to)) continue;
    (isSubordinate(tokens, at, from) ? others : main).push(subjectAt(token, name));
  }
  return [...speaking, ...main, ...others];
}

/** "he", "she". */
const standsForPerson = (pronoun: string, { grammar }: Language): boolean =>
  grammar.subject.has(pronoun) && (grammar.female.has(pronoun) || grammar.male.has(pronoun));

const subjectAt = ({ start, end }: Token, name: Name): Subject => ({ at: start, end, name });

/** The names, with each subject that stands for one ("he", "the minister") counted as a mention of it. */
export function withStandIns(names: readonly Name[], { tellings }: Cast): Name[] {
  const meant = new Map<Name, Range[]>();
  for (const { at, end, name } of tellings.flatMap(({ subjects }) => subjects)) {
    const known = meant.get(name);
    if (known) known.push({ start: at, end });
    else meant.set(name, [{ start: at, end }]);
  }
  return names.map((name) => {
    const { articleId } = name.mentions[0] ?? {};
    const printed = new Set(name.mentions.map(({ end }) => end));
    const added = (meant.get(name) ?? []).filter(({ end }) => !printed.has(end));
    if (articleId === undefined || added.length === 0) return name;
    return {
      ...name,
      mentions: [...name.mentions, ...added.map((range) => ({ articleId, ...range }))],
    };
  });
}

/** True for "said" and "told"; not for "to say", nor for "began", which only ties marked words to a source. */
function isSaying(tokens: readonly Token[], at: number, language: Language): boolean {
  if (!isCue(tokens, at, language) || does(tokens[at - 1], Use.infinitive)) return false;
  const frames = framesAt(tokens, at, language.quotes);
  return frames.has('clause') || frames.has('that') || frames.has('addressee');
}

/** True where "after", "who", "that" opens the clause of the subject at `at`. */
function isSubordinate(tokens: readonly Token[], at: number, from: number): boolean {
  for (let index = at - 1; index >= from; index--) {
    const token = tokens[index]!;
    if (isSign(token, ',;:') || token.marked !== undefined) return false;
    if (has(token, Is.subordinator | Is.relative)) return true;
  }
  return false;
}

/** "…,” said Ann Orr": the source behind the verb. */
const invertedSource = (
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
): Phrase | undefined =>
  at > from && (tokens[at - 1]!.marked !== undefined || isSign(tokens[at - 1], ','))
    ? subjectAfter(tokens, at + 1, to)
    : undefined;

/** True where nothing speaks against the pronoun standing for the person. */
function fits(
  { genders, language }: Pick<Cast, 'genders' | 'language'>,
  pronoun: string,
  name: Name,
): boolean {
  const gender: Gender = language.grammar.female.has(pronoun) ? 'female' : 'male';
  return name.kind === 'person' && (genders.get(name) ?? gender) === gender;
}

/** True for the last word of a name (or a pronoun) that a verb follows, or that opens its sentence before a comma. */
function isSubject(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const token = tokens[at]!;
  let first = at;
  while (first > from && tokens[first - 1]!.name === token.name && token.name !== undefined)
    first--;
  while (
    first > from &&
    has(tokens[first - 1], Is.honorific | Is.role | Is.roleModifier | Is.country)
  )
    first--;
  const before = tokens[first - 1];
  if (first > from && has(before, Is.preposition) && !has(before, Is.subordinator)) return false;
  let next = at + 1;
  while (next < to && has(tokens[next], Is.adverb)) next++;
  if (isFinite(tokens, next) && !has(tokens[next], Is.genitive)) return true;
  if (isSign(tokens[next], '(')) return first === from;
  return isSign(tokens[next], ',') && (first === from || isSign(before, ','));
}

/** The person whom "he" or "she" at that offset stands for: the subject of that gender of the nearest sentence before. */
function resolvePronoun(
  cast: Cast,
  pronoun: string,
  at: number,
  paragraph: number,
): Name | undefined {
  const tried: Tried[] | undefined = cast.trace && [];
  const isMeant = (name: Name): boolean => {
    const isFit = fits(cast, pronoun, name);
    tried?.push({ name: name.name, result: isFit ? 'can be meant' : `is not “${pronoun}”` });
    return isFit;
  };
  const find = (): { readonly rule: string; readonly name: Name } | undefined => {
    const item = cast.items[countBefore(cast.items, at, (start) => start) - 1] ?? 0;
    for (let index = tellingsBefore(cast, at) - 1; index >= 0; index--) {
      const telling = cast.tellings[index]!;
      if (telling.at < item || paragraph - telling.paragraph > REACH) break;
      const subject = telling.subjects.find(({ at: own, name }) => own < at && isMeant(name));
      if (subject !== undefined)
        return { rule: 'who acts in the nearest sentence before', name: subject.name };
    }
    for (
      let index = countBefore(cast.mentions, at, ({ start }) => start) - 1;
      index >= 0;
      index--
    ) {
      const { start, name } = cast.mentions[index]!;
      if (start < item || at - start >= LONGEST_WAY) break;
      if (isMeant(name)) return { rule: 'who is named last before', name };
    }
    return undefined;
  };
  const found = find();
  cast.trace?.({
    about: 'person',
    at: { start: at, end: at + pronoun.length },
    rule: found?.rule ?? 'nobody near it can be meant',
    outcome: found?.name.name ?? '',
    tried: tried ?? [],
  });
  return found?.name;
}

/** How many of those ascending offsets lie before `at`. */
function countBefore<T>(list: readonly T[], at: number, offset: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offset(list[middle]!) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the sentences with a named subject begin before the offset. */
const tellingsBefore = ({ tellings }: Cast, at: number): number =>
  countBefore(tellings, at, (telling) => telling.at);

/** The subject of the last sentence of that paragraph that begins before the offset. */
export function subjectOf(cast: Cast, at: number, paragraph: number): Subject | undefined {
  const telling = cast.tellings[tellingsBefore(cast, at) - 1];
  if (telling === undefined || telling.paragraph < paragraph) return undefined;
  return telling.subjects.find(({ at: own }) => own < at);
}

/** Who a subject phrase stands for. An unnamed source ("a campaign aide") has no name. */
export function resolvePhrase(
  cast: Cast,
  tokens: readonly Token[],
  phrase: Phrase,
  paragraph: number,
): Found {
  if (phrase.name !== undefined) return { name: phrase.name, by: 'name' };
  if (phrase.pronoun !== undefined && standsForPerson(phrase.pronoun, cast.language))
    return {
      name: resolvePronoun(cast, phrase.pronoun, tokens[phrase.first]!.start, paragraph),
      by: 'pronoun',
    };
  if (phrase.pronoun !== undefined) return { name: undefined, by: 'unnamed' };
  const holders: Name[] = [];
  const name = holderOf(cast.offices, tokens, phrase, cast.language, (one) => holders.push(one));
  cast.trace?.({
    about: 'person',
    at: { start: tokens[phrase.first]!.start, end: tokens[phrase.last]!.end },
    rule: name
      ? 'the one person of the article who holds that office'
      : holders.length > 1
        ? 'several people of the article hold that office'
        : 'nobody of the article is known to hold that office',
    outcome: name?.name ?? '',
    tried: holders.map((one) => ({ name: one.name, result: one.roles.join(', ') })),
  });
  return name === undefined ? { name: undefined, by: 'unnamed' } : { name, by: 'role' };
}
