// Sources without a name → how they are told of: "Police", "a witness"; and "they", "it", "she" → whom one of them told of before.
import type { Language } from '../../../languages/language.js';
import type { Name } from '../../../model/briefing.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import { countBefore, type Range } from '../../../text/range.js';
import { isFiniteToken, type PassageToken } from '../../passages/passages.js';
import type { Phrase } from '../../passages/phrases.js';
import { isPersonNoun, isSource } from '../../passages/source-nouns.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { BodyMention } from '../descriptions/bodies.js';
import {
  standsForPerson,
  type Antecedent,
  type Coreference,
  type SourceMention,
  type SourceSort,
} from '../coreference.js';

/** How many paragraphs "they" reaches back. */
const REACH = 1;

const NO_NOUN = Is.determiner | Is.number | Is.subordinator | Is.relative | Is.sign;

/** In words: no longer phrase is a description. */
const LONGEST = 12;

/**
 * How a noun phrase without a name tells of a source: "A longtime adviser to Ann Orr", "Police" of "the police"; undefined for a
 * pronoun and for what is no description ("some").
 */
export function describeSource(
  tokens: readonly PassageToken[],
  { first, last, head, pronoun }: Phrase,
  language: Language,
): string | undefined {
  if (pronoun !== undefined || tokens[head] === undefined) return undefined;
  const end = describedEnd(tokens, head, last, language);
  let from = first;
  while (from < head && has(tokens[from], Is.conjunction | Is.sign | Is.relative)) from++;
  from = titleStart(tokens, from, head);
  const isSeveral = sortOf(tokens[head], language) === 'several';
  // "police" of "the police"; near miss: "the town’s doctors"
  const isOwned = tokens.slice(from, head).some((token) => has(token, Is.genitive));
  if (isSeveral && !isOwned && does(tokens[from], Use.definite) && from < head) from++;
  if (isLimited(tokens, from, language)) from--;
  const words = tokens.slice(from, end + 1);
  const isWhole = words.every(
    ({ marked }, at) => marked === undefined && !isFiniteToken(words, at),
  );
  if (!isWhole || words.length > LONGEST || has(tokens[head], NO_NOUN)) return undefined;
  if (NONSENSE.some(({ applies }) => applies({ tokens, from, head, end, last, language })))
    return undefined;
  // "The second continued": the second of what
  if (language.quotes.ordinals.has(tokens[head].lower)) return undefined;
  const text = joinedText(words);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * "A spokesman for the harbour" of "The spokesman", behind it: how the one without a name was told of more fully; the description itself where
 * nobody was, or two.
 */
export function toldBefore(
  sources: readonly SourceMention[],
  tokens: readonly PassageToken[],
  { first, head }: Pick<Phrase, 'first' | 'head'>,
  description: string | undefined,
): string | undefined {
  const { lower = '', start = 0 } = tokens[head] ?? {};
  const size = description?.split(' ').length ?? 0;
  if (size === 0 || size > 2 || !does(tokens[first], Use.definite)) return description;
  if (size === 1 && !has(tokens[head], Is.organisationHead)) return description;
  const told = fullerTold(sources, { noun: lower, start, size });
  if (size === 1) return severalBefore(told, lower) ?? description;
  const [only, ...others] = [...told].filter((one) => isTelling(one, lower));
  const isSure = others.length === 0 && (told.size === 1 || NAMED.test(only ?? ''));
  return isSure ? (only ?? description) : description;
}

/** How sources without a name were told of in front of an offset, with a noun and more words than so many. */
function fullerTold(
  sources: readonly SourceMention[],
  { noun, start, size }: { readonly noun: string; readonly start: number; readonly size: number },
): ReadonlySet<string> {
  const known = tellingsOf(sources);
  for (; known.read < sources.length; known.read++) {
    const source = sources[known.read]!;
    const { name, description = '' } = source.antecedent;
    if (name !== undefined || known.seen.has(description)) continue;
    known.seen.add(description);
    const words = description.toLowerCase().split(' ');
    for (const word of new Set(words)) {
      const tellings = known.byWord.get(word) ?? [];
      tellings.push({ description, start: source.start, size: words.length });
      known.byWord.set(word, tellings);
    }
  }
  const tellings = known.byWord.get(noun) ?? [];
  return new Set(
    tellings
      .filter((one) => one.start < start && one.size > size)
      .map(({ description }) => description),
  );
}

/** How sources without a name are told of, each once, by the words of it; as far as they were read, since sources are added as they are found. */
type Tellings = {
  read: number;
  readonly seen: Set<string>;
  readonly byWord: Map<
    string,
    { readonly description: string; readonly start: number; readonly size: number }[]
  >;
};

const tellingsOf = memoizeByObject((_: readonly SourceMention[]): Tellings => ({
  read: 0,
  seen: new Set(),
  byWord: new Map(),
}));

/** "Oldby police" of "the police": the one fuller telling that ends with the noun. Near misses: "Oldby police and Merrow police", "Police reports". */
function severalBefore(told: ReadonlySet<string>, noun: string): string | undefined {
  const whole = [...told].filter((one) => one.toLowerCase().endsWith(` ${noun}`));
  return whole.length === 1 ? whole[0] : undefined;
}

/** "A spokesman for the harbour" of "spokesman", "The Merrow report" of "report"; near miss: "A new report". */
const isTelling = (description: string, noun: string): boolean => {
  const words = description.toLowerCase().split(' ');
  return words[1] === noun || (words.at(-1) === noun && NAMED.test(description));
};

/** "The Merrow report", "Merrow’s report"; near miss: "A new report". */
const NAMED = /\s\p{Lu}.*\s\p{Ll}+$/u;

/** Where a title with an article begins, "Norland’s | The Post newspaper"; `from` where there is none. */
const titleStart = (tokens: readonly PassageToken[], from: number, head: number): number => {
  for (let at = head - 1; at > from; at--)
    if (has(tokens[at], Is.determiner) && has(tokens[at], Is.capital)) return at;
  return from;
};

/** A phrase from its first word to its last. */
type Described = {
  readonly tokens: readonly PassageToken[];
  readonly from: number;
  readonly head: number;
  readonly end: number;
  /** Of the whole phrase. */
  readonly last: number;
  readonly language: Language;
};

/** What is read as the subject of a verb of saying, and can be nobody who says anything. */
const NONSENSE: readonly {
  readonly name: string;
  readonly applies: (described: Described) => boolean;
}[] = [
  {
    // "Getting", "Unfair", "Him"; not "Police", "Republicans"
    name: 'a word that is no noun',
    applies: ({ tokens, from, head }) =>
      from === head &&
      (has(tokens[head], Is.object) ||
        (tokens[head]?.verb !== undefined && tokens[head].phraseEnd === undefined)),
  },
  {
    // "Booed on stage", "Boasting 100 residents"; not "Retired officers"
    name: 'a participle that opens it',
    applies: ({ tokens, from, head }) =>
      from < head &&
      does(tokens[from], Use.participleEnding | Use.pastEnding) &&
      has(tokens[from + 1], Is.determiner | Is.preposition | Is.number),
  },
  {
    // "attacks to renew"; not "adviser to Ann Orr"
    name: 'what is to be done',
    applies: ({ tokens, head, end }) => {
      for (let at = head + 1; at < end; at++) {
        const next = tokens[at + 1];
        if (!does(tokens[at], Use.infinitive)) continue;
        if (next?.verb !== undefined && next.phraseEnd === undefined) return true;
      }
      return false;
    },
  },
  {
    // "Her silence", "Much of what", "An earlier"; not "The auditor", "Much of the crowd"
    name: 'no person, body or text',
    applies: ({ tokens, from, head, last, language }) =>
      !isSource(tokens, { first: from, head, last }, language),
  },
  {
    // "Somebody", "Much of what": whoever it is; not "Someone in the room", "One of the men"
    name: 'a pronoun',
    applies: ({ tokens, head, end, language }) =>
      (head === end || does(tokens[head + 1], Use.of)) &&
      language.quotes.somebody.has(tokens[head]?.lower ?? ''),
  },
  {
    // "Two weeks", "This month"; not "The week’s winner"
    name: 'a span of time',
    applies: ({ tokens, head, end, language }) =>
      end === head && language.quotes.spent.has(tokens[head]?.lower ?? ''),
  },
];

/** The words with the blanks between them that they are printed with: "Orr’s lawyer". */
const joinedText = (words: readonly PassageToken[]): string =>
  words.reduce(
    (text, word, at) =>
      at === 0
        ? word.text
        : `${text}${(words[at - 1]?.end ?? 0) < word.start ? ' ' : ''}${word.text}`,
    '',
  );

/** "90", "ninety". */
const isNumber = (token: PassageToken | undefined, { words }: Language): boolean =>
  has(token, Is.number) || words.numbers.has(token?.lower ?? '');

/** "nearly | ninety teachers"; near misses: "according to | one poll", "as | one player put it". */
const isLimited = (tokens: readonly PassageToken[], from: number, language: Language): boolean =>
  isNumber(tokens[from], language) &&
  language.grammar.approximating.has(tokens[from - 1]?.lower ?? '') &&
  !does(tokens[from - 1], Use.as | Use.infinitive) &&
  !(tokens[from]?.lower === 'one' && has(tokens[from - 1], Is.preposition));

/** Where the description ends: at the head, or with "of", "for", "from" and what they govern: "a spokesman | for the harbour board". */
function describedEnd(
  tokens: readonly PassageToken[],
  head: number,
  last: number,
  { quotes: { describing, aboutWords } }: Language,
): number {
  // "villagers and Per Lind", who cannot be told apart
  if (does(tokens[head + 1], Use.additive)) return last;
  if (!has(tokens[head + 1], Is.preposition) && !describing.has(tokens[head + 1]?.lower ?? ''))
    return head;
  for (let at = head + 1; at <= last; at++) {
    // "a release from Orr’s office | about the planned talks"
    if (at > head + 1 && aboutWords.has(tokens[at]?.lower ?? '')) return at - 1;
    if (has(tokens[at], Is.genitive)) continue;
    if (has(tokens[at], Is.relative | Is.time | Is.sign)) return wholeEnd(tokens, head, at - 1);
  }
  return wholeEnd(tokens, head, last);
}

/** In front of a word that leads to nothing: "officials | on", "support for the plan | and". */
function wholeEnd(tokens: readonly PassageToken[], head: number, end: number): number {
  let at = end;
  while (
    at > head &&
    (has(tokens[at], Is.preposition | Is.conjunction) || does(tokens[at], Use.definite))
  )
    at--;
  return at;
}

/** What sort of source a head noun tells of; "the star" is mostly somebody known, "a star" one without a name. */
export function sortOf(
  token: PassageToken | undefined,
  language: Language,
  isDefinite = false,
): SourceSort {
  const { quotes, names } = language;
  const { lower = '', name } = token ?? {};
  if (name !== undefined) return name.kind === 'person' ? 'one' : 'body';
  if (quotes.severalNouns.has(lower) || quotes.pluralEnding.test(lower)) return 'several';
  const lists = [names.roles, names.femaleRoles, names.maleRoles];
  const isOne = lists.some((one) => one.has(lower)) || (!isDefinite && isPersonNoun(lower, language)); // prettier-ignore
  return isOne && !quotes.bodyRoles.has(lower) ? 'one' : 'body';
}

/** How many paragraphs "the couple" reaches back. */
const PAIR_REACH = 2;

/** The two who were last told of together, of "the couple", "both", "the two ministers"; undefined of "the two ministers" where no two were. */
export function pairMeant(
  {
    sources,
    foci,
    people,
    language,
  }: Pick<Coreference, 'sources' | 'foci' | 'people' | 'language'>,
  tokens: readonly PassageToken[],
  { first, head }: Phrase,
  paragraph: number,
): Antecedent | undefined {
  if (!tellsPair(tokens, { first, head }, language)) return undefined;
  const start = tokens[first]?.start ?? 0;
  const spoke = sources
    .slice(0, countBefore(sources, start))
    .findLast(({ antecedent }) => antecedent.together !== undefined);
  const acted = foci
    .slice(0, countBefore(foci, start))
    .findLast((one) => one.end <= start && namedIn(people, one).length > 1);
  const isActed = (acted?.start ?? -1) > (spoke?.start ?? -1);
  const last = isActed ? acted : spoke;
  if (last === undefined || paragraph - last.paragraph > PAIR_REACH) return undefined;
  const both = isActed && acted ? asPair(namedIn(people, acted)) : spoke?.antecedent;
  return both?.together?.length === 2 ? { ...both, by: 'role' } : undefined;
}

/** "the couple", "both", "both men", "the two", "the two ministers"; near misses: "the two-tier system", "both trains". */
function tellsPair(
  tokens: readonly PassageToken[],
  { first, head }: Pick<Phrase, 'first' | 'head'>,
  language: Language,
): boolean {
  const { pairNouns, pluralEnding } = language.quotes;
  const isPair = (at: number): boolean => pairNouns.has(tokens[at]?.lower ?? '');
  // "both of which": some others
  if (does(tokens[head + 1], Use.of)) return false;
  if (!does(tokens[first], Use.definite))
    return (
      isPair(first) && (head === first || (head === first + 1 && isPeople(tokens[head], language)))
    );
  if (head === first + 1) return isPair(head);
  const isPlural = pluralEnding.test(tokens[head]?.lower ?? '') || isPeople(tokens[head], language);
  return head === first + 2 && isPair(first + 1) && isPlural;
}

/** "men", "ministers"; not "trains". */
const isPeople = (token: PassageToken | undefined, { names, quotes }: Language): boolean => {
  const { lower = '' } = token ?? {};
  const isRole = quotes.pluralEnding.test(lower) && names.roles.has(lower.slice(0, -1));
  return isRole || names.plainPeople.has(lower);
};

/** So many characters may lie between the names of two who are told of together. */
const APART = 60;

/** The people who are named in a stretch, each once; nobody where two of them stand far apart. */
function namedIn(people: Coreference['people'], { start, end }: Range): readonly Name[] {
  const named = people.filter((one) => one.start >= start && one.end <= end);
  const isTogether = named.every((one, at) => one.start - (named[at - 1] ?? one).end < APART);
  return isTogether ? [...new Set(named.map(({ name }) => name))] : [];
}

const asPair = ([name, ...others]: readonly Name[]): Antecedent | undefined =>
  name && { name, together: [name, ...others].map((one) => one.name), by: 'role' };

/** What is known of sources, and the language that they are told of in. */
type KnownSources = {
  readonly sources: readonly SourceMention[];
  readonly bodies: readonly BodyMention[];
  /** Where people are named. */
  readonly people: readonly Range[];
  readonly language: Language;
};

/** Whom a pronoun stands for that no person of the article is known to be. */
const RULES: readonly {
  readonly name: string;
  readonly applies: (pronoun: string, language: Language) => boolean;
  readonly find: (near: readonly SourceMention[]) => SourceMention | undefined;
}[] = [
  {
    // "Police said it rained. They said …"; near miss: "Police said it rained. Residents fled. They said …": the residents
    name: 'several who spoke or acted last',
    applies: (pronoun, { quotes }) => quotes.they.has(pronoun),
    find: (near) => {
      const last = near.findLast(({ sort }) => sort !== 'one');
      return last?.sort === 'several' || last?.speaks === true ? last : undefined;
    },
  },
  {
    // "A report said it rained. It added …"; near miss: "A report said it rained, a driver said. It added …"
    name: 'the body or paper that spoke last',
    applies: (pronoun, { quotes }) => quotes.it.has(pronoun),
    find: (near) => {
      const last = near.findLast(({ speaks }) => speaks);
      return last?.sort === 'body' ? last : undefined;
    },
  },
  {
    // "A driver said it rained. He added …"; near miss: "Orr said it rained. He added …"
    name: 'the one without a name who spoke last',
    applies: (pronoun, language) => standsForPerson(pronoun, language),
    find: (near) => {
      const last = near.findLast(({ speaks }) => speaks);
      return last?.sort === 'one' && last.antecedent.name === undefined ? last : undefined;
    },
  },
];

/** Who spoke before a pronoun and is meant by it, where rules of persons answer nobody; undefined where that is not told. */
export function sourceMeant(
  { sources, bodies, people, language }: KnownSources,
  pronoun: string,
  { start, paragraph }: { readonly start: number; readonly paragraph: number },
): Antecedent | undefined {
  const rule = RULES.find(({ applies }) => applies(pronoun, language));
  if (rule === undefined) return undefined;
  const near: SourceMention[] = [];
  for (let at = countBefore(sources, start) - 1; at >= 0; at--) {
    const source = sources[at];
    if (source === undefined || paragraph - source.paragraph > REACH) break;
    near.unshift(source);
  }
  const meant = rule.find(near);
  const found = meant?.antecedent;
  // "The Post said so. When Slate told of it, it said": not the Post
  // "A driver said so. It drew a reply from Per Lind. He said": not the driver
  const isOne = standsForPerson(pronoun, language) && meant !== undefined;
  const named = people[countBefore(people, start) - 1];
  if (isOne && named !== undefined && named.start > meant.end) return undefined;
  const isBody = language.quotes.it.has(pronoun) && meant !== undefined;
  if (isBody && bodies.some((one) => one.governs && one.start > meant.end && one.end < start))
    return undefined;
  return found && { ...found, by: found.name === undefined ? 'unnamed' : 'pronoun' };
}
