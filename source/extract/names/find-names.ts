// Article → people, organisations and places, each found once with all its mentions.
import type { Language } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';
import { documentOf } from '../document-of.js';
import type { Reading } from '../reading.js';
import { has, Is } from '../word-classes.js';
import { wordsOf, type Word } from '../words.js';
import {
  addBare,
  addOther,
  joinTails,
  lastWordsOf,
  settleBare,
  shortOf,
  type Others,
} from './group-others.js';
import {
  addNameMention,
  groupPeople,
  namelessPeople,
  pairedSurnames,
  personOf,
  personOfTail,
  surnamesOf,
} from './group-people.js';
import { isFamilyFirst, readChunks } from './chunks/read-chunks.js';
import { INITIALS } from './name-kinds.js';
import {
  inTitleCase,
  isName,
  toNameMention,
  type NamedEntity,
  type NameMention,
} from './name-mentions.js';
import { readNicknames } from './nicknames.js';
import { spokenLabels } from './spoken-labels.js';
import { speaksAt } from './told-person.js';
import { toName } from './to-name.js';

/** Words that need no look whether they are printed in small letters too: their class tells more. */
const NOT_ORDINARY = ~(
  Is.role |
  Is.roleModifier |
  Is.letters |
  Is.organisationHead |
  Is.placeHead |
  Is.cue
);

/** Every named person, organisation and place of the body, in order of first mention. */
export function findNames(reading: Reading): Name[] {
  const words = wordsOf(reading);
  const { language } = reading;
  const lowerCase = new Set<string>();
  for (const word of words) if ((word.is & NOT_ORDINARY) === 0) lowerCase.add(word.lower);
  const tagOf = tagsOf(reading);
  const isCommon = commonWords(words, tagOf);
  const isNoun = (word: Word): boolean => /^NNS?$/.test(tagOf(word));
  const chunks = readChunks({ words, language, lowerCase, isCommon });
  const surnames = new Set<string>();
  for (const { first, last } of chunks) {
    const isFull =
      has(words[first], Is.femaleName | Is.maleName | Is.time) || has(words[last], Is.time);
    if (last > first && isFull) surnames.add(words[last]?.lower ?? '');
    if (isFamilyFirst(words, first, language.names)) surnames.add(words[first]?.lower ?? '');
  }
  const initials = new Set(
    chunks.flatMap(({ first, last }) => {
      const text = words[first]?.text ?? '';
      const next = words[first + 1];
      const isFull = last === first + 1 && !has(next, Is.acronym | Is.organisationHead);
      return isFull && INITIALS.test(text) ? [text] : [];
    }),
  );
  const speakers = new Set(
    chunks
      .filter((chunk) => chunk.first === chunk.last && speaksAt(words, chunk, language))
      .map(({ first }) => words[first]?.lower ?? ''),
  );
  const labels = spokenLabels(words);
  const mentions = chunks
    .filter(
      (chunk) => isName(words, chunk, { language, surnames, tagOf }) && !inTitleCase(words, chunk),
    )
    .map((chunk) =>
      toNameMention(words, chunk, language, {
        lowerCase,
        isNoun,
        surnames,
        initials,
        labels,
        speakers,
        tagOf,
      }),
    );
  const isCommonWord = ({ first, last, honorific }: NameMention): boolean =>
    first === last && honorific === undefined && COMMON_TAG.test(tagOf(words[first]));
  const entities = toEntities(withThings(mentions, words), words, { language, isCommonWord });
  return entities
    .map((entity) => toName(entity, words, reading))
    .sort((a, b) => firstPlace(a) - firstPlace(b));
}

/** Tags that a word which opens a name never has there: "Choosing Lind", "Villagers said", "Plus Lind". */
const COMMON_TAG = /^(?:NNS|VB[DGNPZ]?|RB[RS]?|IN|MD|WRB|UH|CC|JJ[RS])$/;

/** The tag of each word; of none in a language without tags. */
function tagsOf(reading: Reading): (word: Word | undefined) => string {
  const document = documentOf(reading);
  if (document === undefined) return () => '';
  return (word) => (word === undefined ? '' : document.at(word.from).tag);
}

/**
 * Words in capitals that their tags say to be no names: "Choosing", "Villagers". Not what is printed in capitals inside a
 * sentence of the article too ("Fleming", "Bush").
 */
function commonWords(
  words: readonly Word[],
  tagOf: (word: Word) => string,
): (word: Word) => boolean {
  const inside = new Set<string>();
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (has(word, Is.capital) && before?.sentence === word.sentence && !has(before, Is.sign))
      inside.add(word.lower);
  });
  return (word) => !inside.has(word.lower) && COMMON_TAG.test(tagOf(word));
}

/** What one mention shows to be no person, by its article or the word beside it, is none in others: "the Hawk Heavy", then "Hawk Heavy"; "the ferry Orla", then "Orla". */
function withThings(mentions: readonly NameMention[], words: readonly Word[]): NameMention[] {
  const things = new Set<string>();
  const sure = new Set<string>();
  for (const { kind, text, first, last } of mentions) {
    if (kind !== 'organisation') continue;
    things.add(text);
    if (last > first && has(words[first], Is.femaleName | Is.maleName)) sure.add(text);
  }
  return mentions.map((mention) => {
    const { kind, text, honorific, reading, first } = mention;
    const mayBeThing =
      (kind === 'person' || kind === undefined) &&
      honorific === undefined &&
      reading.roles.length === 0 &&
      (sure.has(text) || !has(words[first], Is.femaleName | Is.maleName));
    return mayBeThing && things.has(text) ? { ...mention, kind: 'organisation' } : mention;
  });
}

const firstPlace = ({ mentions }: Name): number => mentions[0]?.start ?? 0;

/** Those for which it is so, and the others. */
const partition = <T>(
  all: readonly T[],
  isSo: (one: T) => boolean,
): readonly [readonly T[], readonly T[]] => [all.filter(isSo), all.filter((one) => !isSo(one))];

type EntityReading = {
  readonly language: Language;
  /** True for a lone word that its tag says to be no name: "Continue". */
  readonly isCommonWord: (mention: NameMention) => boolean;
};

function toEntities(
  printed: readonly NameMention[],
  words: readonly Word[],
  { language, isCommonWord }: EntityReading,
): NamedEntity[] {
  const nicknames = readNicknames(printed, words, language);
  const nameOf = ({ text }: NameMention): string | undefined => nicknames.get(text.toLowerCase());
  const [mentions, called] = partition(printed, (one) => nameOf(one) === undefined);
  const byName = Map.groupBy(called, (one) => nameOf(one) ?? '');
  const named = groupPeople(mentions, language).map((person) => {
    const texts = new Set(person.mentions.map(({ text }) => text));
    const own = [...texts].flatMap((text) => byName.get(text) ?? []);
    if (own.length === 0) return person;
    return { ...person, name: person.mentions[0]?.text, mentions: [...person.mentions, ...own] };
  });
  const people = [...named, ...namelessPeople(mentions, named, language.names)];
  const bySurname = surnamesOf(people);
  const paired = pairedSurnames(mentions, language.names);
  const others: Others = { byName: new Map(), byInitials: new Map(), byEnd: new Map() };
  const leftOver: NameMention[] = [];
  for (const mention of mentions) {
    if (mention.kind === 'person' && mention.parts.length > 1) continue;
    if (mention.kind === 'organisation' || mention.kind === 'place') {
      const person = personOfTail(mention, bySurname, words, language.names);
      if (person === undefined) addOther(others, mention, words, language);
      else addNameMention(person, mention);
    } else leftOver.push(mention);
  }
  const shortened = lastWordsOf(others);
  const bare = new Map<string, NamedEntity>();
  for (const mention of leftOver) {
    const body = shortOf(mention, shortened, words);
    if (body !== undefined) {
      body.mentions.push(mention);
      continue;
    }
    const person = personOf(mention, bySurname, language, paired);
    if (person === undefined) addBare(bare, mention);
    else if (person !== 'nobody') addNameMention(person, mention);
  }
  const singles = [...bare.values()]
    .filter(({ mentions: all }) => !all.every(isCommonWord))
    .flatMap((entity) => settleBare(entity, words, language));
  return [...people, ...joinTails(others, words, language), ...singles].filter(
    ({ mentions: all }) => all.length > 0,
  );
}
