// An office among the words → where what stands in front of it and belongs to it begins: "| Obama campaign spokeswoman", "| Orr’s lawyer".
import type { NameLexicon } from '../../../languages/lexicons/name-lexicon.js';
import type { Language } from '../../../languages/language.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { lowerText } from '../chunks/known-names.js';
import { CLOSES_TITLE } from '../chunks/marks.js';
import { isBareOwner, namedBefore } from './bare-owners.js';
import type { TaggedWords } from './tagged-words.js';

const MOST_BEFORE = 7;

const NOT_BEFORE =
  Is.sign |
  Is.determiner |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.relative |
  Is.subject |
  Is.auxiliary |
  Is.time |
  Is.number;

/** Where what stands in front of an office and belongs to it begins: "| White House press secretary", "| Orr’s lawyer", "| former Ohio Gov." */
export function bodyStart(text: TaggedWords, first: number): number {
  const { words } = text;
  const sentence = words[first]?.sentence;
  let at = first;
  while (at > 0 && first - at < MOST_BEFORE && words[at - 1]?.sentence === sentence) {
    if (has(words[at - 1], Is.genitive)) return behindOrWithOwner(text, at, first);
    const joinedAt =
      nameBefore(text, at - 1, first) ??
      subjectsBefore(text, at - 1) ??
      modifierBefore(words, at - 1) ??
      officeBefore(text, at - 1, first);
    if (joinedAt === undefined && !belongsToOffice(text, at - 1, first)) {
      const genitive = ownerOfNamed(text, at - 1);
      if (genitive === undefined) break;
      const start = behindOrWithOwner(text, genitive + 1, first);
      return start > genitive ? first : start;
    }
    if (isTitledName(words, at - 1)) return Math.min(first, at + 1);
    at = joinedAt ?? at - 1;
  }
  if (at < first && isNoBodyOf(text, at, first)) return first;
  // "the blue-eyed | mayor": only what is made of a name, and "former" in front of it
  while (at < first && !opensTelling(text, at)) at++;
  return at;
}

/** The start of whoever the genitive in front of `at` names: "| Orr’s lawyer"; `at` where that tells nothing: "his parents’ | lawyer". */
function behindOrWithOwner(text: TaggedWords, at: number, first: number): number {
  const { words } = text;
  const owner = ownerOnce(words, at - 1);
  // "the Food and | Harbour Commission’s head"
  const joinedTo = owner < at - 1 ? nameBefore(text, owner - 1, first) : undefined;
  if (joinedTo !== undefined) return ownerStart(words, joinedTo + 1);
  if (owner === at - 2 && isTornOwner(words, owner)) return at;
  if (isBareOwner(text, owner) && owner === at - 2)
    return namedBefore(words, owner).length > 1 ? at : owner;
  if (owner < at - 1) return owner;
  return isOfOthers(text, at - 1) ? at - 2 : at;
}

/** "the You | Company’s chair": the last word of a name. Near misses: "the Company’s chair", "Merrow Company’s chair", whose name is whole. */
const isTornOwner = (words: readonly Word[], owner: number): boolean =>
  has(words[owner], Is.organisationHead) &&
  has(words[owner - 1], Is.capital) &&
  !has(words[owner - 1], Is.determiner) &&
  words[owner - 1]?.sentence === words[owner]?.sentence;

/** "’s" of "Velm|’s recently named | chairman", "Merrow|’s newly elected | mayor"; undefined of "Velm’s shares and | chairman". */
function ownerOfNamed({ words, tagOf }: TaggedWords, at: number): number | undefined {
  if (tagOf(words[at]) !== 'VBN' || has(words[at], Is.capital)) return undefined;
  const genitive = has(words[at - 1], Is.adverb) || tagOf(words[at - 1]) === 'RB' ? at - 2 : at - 1;
  return has(words[genitive], Is.genitive) ? genitive : undefined;
}

const isOfOthers = (text: TaggedWords, genitive: number): boolean =>
  isOfMany(text, genitive) || isOfKin(text, genitive) || isOfPost(text, genitive);

/** "sheriff|’s spokesman", "mayor|’s aide": of an office without an article. Near misses: "the singer’s lawyer", "his sister’s lawyer". */
const isOfPost = ({ words, language: { names } }: TaggedWords, genitive: number): boolean =>
  has(words[genitive - 1], Is.role) &&
  !has(words[genitive - 1], Is.capital) &&
  !names.kinRoles.has(words[genitive - 1]?.lower ?? '') &&
  !has(words[genitive - 2], Is.determiner | Is.genitive | Is.roleModifier | Is.capital);

/** "the plaintiffs|’ lawyer", "the women|’s minister", "the government|’s chief scientist"; near misses: "the women’s lawyer", "the company’s lawyer", whose names may be known, "his parents’ lawyer". */
const isOfMany = ({ words, language, tagOf }: TaggedWords, genitive: number): boolean =>
  (language.names.publicOwners.has(words[genitive - 1]?.lower ?? '') ||
    (tagOf(words[genitive - 1]) === 'NNS' &&
      (words[genitive]?.text.length === 1 ||
        language.names.ministerRoles.has(words[genitive + 1]?.lower ?? '')))) &&
  does(words[genitive - 2], Use.definite);

/** "the gunman|’s brother": a tie says nothing without whose. Near miss: "the company’s lawyer". */
const isOfKin = ({ words, language, tagOf }: TaggedWords, genitive: number): boolean =>
  language.names.kinRoles.has(words[genitive + 1]?.lower ?? '') &&
  tagOf(words[genitive - 1]) === 'NN' &&
  does(words[genitive - 2], Use.definite);

/** "Senator | Ann | Orr House speaker": somebody else, with a title. */
const isTitledName = (words: readonly Word[], at: number): boolean =>
  has(words[at], Is.femaleName | Is.maleName) &&
  has(words[at - 1], Is.role | Is.honorific) &&
  has(words[at - 1], Is.capital) &&
  words[at - 1]?.sentence === words[at]?.sentence;

/** "In | Oslo Foreign Minister Orr", "Outside | court Inspector Orr": where it was; "Reform and | Growth Committee chair Orr": one body or two. Near miss: "Ann Lind and | Merrow University president Orr". */
const isTorn = (words: readonly Word[], at: number, { townLinks }: NameLexicon): boolean =>
  (!has(words[at], Is.capital) && townLinks.has(words[at - 1]?.lower ?? '')) ||
  (has(words[at - 1], Is.preposition) && does(words[at - 1], Use.locative)) ||
  (does(words[at - 1], Use.additive) &&
    has(words[at - 2], Is.capital) &&
    !has(words[at - 3], Is.femaleName | Is.maleName) &&
    has(words[at], Is.capital));

/** What stands in front of an office and is torn from its name, or no name. */
const isNoBodyOf = ({ words, language }: TaggedWords, at: number, first: number): boolean =>
  // of “Late Hour” show host Ann Lind only the marks tell what "show" is
  isMarked(words, at) || isTorn(words, at, language.names) || isCalledNot(words, at, first);

/** "Not Orr | candidate": what others call him. */
const isCalledNot = (words: readonly Word[], at: number, first: number): boolean =>
  words.slice(Math.max(0, at - 1), first).some((word) => NOT.test(word.text));

const NOT = /^(?:Not|Never|Non|Anti)$/i;

/** Small letters right behind words in marks; not behind speech: “It rains,” | harbour spokesman Orr said. */
const isMarked = (words: readonly Word[], at: number): boolean =>
  !has(words[at], Is.capital) &&
  CLOSES_TITLE.test(words[at - 1]?.text ?? '') &&
  !has(words[at - 2], Is.sign);

/** In front of "of", "for", "and" inside the name of a body: "National League | for Anglers President", "House Reform | and Harbour Committee chair". */
function nameBefore({ words }: TaggedWords, at: number, first: number): number | undefined {
  const [word, before] = [words[at], words[at - 1]];
  if (!has(before, Is.capital) || !has(words[at + 1], Is.capital)) return undefined;
  if (has(before, NOT_BEFORE | Is.role)) return undefined;
  if (does(word, Use.of | Use.purpose))
    return has(before, Is.organisationHead) ? at - 1 : undefined;
  const isLong =
    has(words[at - 2], Is.capital) ||
    does(words[at - 2], Use.definite) ||
    (has(words[at - 2], Is.sign) && !has(before, Is.country | Is.femaleName | Is.maleName));
  const isBody =
    words.slice(at + 2, first).some((one) => has(one, Is.organisationHead)) &&
    !has(words[at - 2], Is.femaleName | Is.maleName | Is.role | Is.honorific);
  return does(word, Use.additive) && isLong && isBody ? at - 1 : undefined;
}

/** In front of what an office of two subjects has first: "| work and pensions secretary", "| culture, media and sport minister". */
function subjectsBefore({ words, language }: TaggedWords, at: number): number | undefined {
  if (!joinsSubjectsOfOffice(words, at, language.names)) return undefined;
  let first = at - 1;
  while (words[first - 1]?.text === ',' && isSubject(words[first - 2], language.names)) first -= 2;
  return first;
}

/** "| senior and managing attorney". */
const modifierBefore = (words: readonly Word[], and: number): number | undefined =>
  joinsModifiers(words, and) ? and - 1 : undefined;

/** "senior | and | managing attorney", "assistant | and | associate professor"; near misses: "senior | and | attorney", "Chief | and | managing editor". */
export const joinsModifiers = (words: readonly Word[], and: number): boolean =>
  does(words[and], Use.additive) &&
  [and - 1, and + 1].every(
    (at) => has(words[at], Is.roleModifier) && !has(words[at], Is.capital | Is.role),
  ) &&
  has(words[and + 2], Is.role);

/**
 * "| Director and writer Orr", "| Velm founder and chief executive Orr": two offices of one, of which the second is printed in small letters. Near misses:
 * "the president | and prime minister Orr" of two, "Ann Lind, a baker | and teacher Orr".
 */
function officeBefore(
  { words, language: { names } }: TaggedWords,
  and: number,
  first: number,
): number | undefined {
  if (!does(words[and], Use.additive) || and + 1 < first - MOST_MODIFIERS) return undefined;
  const isOwn = words
    .slice(and + 1, first + 1)
    .every(
      (word) =>
        has(word, Is.role | Is.roleModifier) && (!has(word, Is.capital) || has(word, Is.acronym)),
    );
  const office = words[and - 1];
  if (!isOwn || !has(office, Is.role) || names.kinRoles.has(office?.lower ?? '')) return undefined;
  let at = and - 1;
  while (has(words[at - 1], Is.roleModifier)) at--;
  const before = words[at - 1];
  const opens = before?.sentence !== words[and]?.sentence;
  if (has(office, Is.capital) && !(opens && at === and - 1) && !has(office, Is.acronym))
    return undefined;
  const isOfTwo = [office, words[first]].some((word) => names.soleRoles.has(word?.lower ?? ''));
  if (does(before, Use.definite)) return isOfTwo ? undefined : at;
  return opens || has(before, Is.capital | Is.genitive) ? at : undefined;
}

/** In words: "deputy chief | executive". */
const MOST_MODIFIERS = 3;

/** "work | and | pensions secretary", "culture|, |media and sport minister"; near misses: "singer and business secretary", "health and Ann Lind". */
export function joinsSubjectsOfOffice(
  words: readonly Word[],
  at: number,
  names: NameLexicon,
): boolean {
  const word = words[at];
  if (!isSubject(words[at - 1], names) || !isSubject(words[at + 1], names)) return false;
  if (has(words[at - 1], Is.capital) !== has(words[at + 1], Is.capital)) return false;
  if (word?.text === ',') return joinsSubjectsOfOffice(words, at + 2, names);
  return does(word, Use.additive) && has(words[at + 2], Is.role);
}

/** "pensions", "industry", "sport": what an office is concerned with. */
const isSubject = (word: Word | undefined, { bodySubjects, roleObjects }: NameLexicon): boolean =>
  !has(word, Is.role) &&
  (bodySubjects.has(word?.lower ?? '') || roleObjects.has(word?.lower ?? ''));

/** The same, once where it is printed twice: "talks with Norland | Norland’s", where a heading runs into the sentence. */
function ownerOnce(words: readonly Word[], genitive: number): number {
  const owner = ownerStart(words, genitive);
  const last = genitive - 1;
  return owner < last && words[owner]?.lower === words[last]?.lower ? last : owner;
}

/** The capitals in front of a genitive: "| Mr. Orr’s", "| New Zealand’s"; `genitive` where none stand there. */
export function ownerStart(words: readonly Word[], genitive: number): number {
  let at = genitive;
  while (
    at > 0 &&
    genitive - at < LONGEST_OWNER &&
    words[at - 1]?.sentence === words[genitive]?.sentence &&
    has(words[at - 1], Is.capital) &&
    !has(words[at - 1], NOT_BEFORE & ~Is.number) &&
    !has(words[at - 1], Is.honorific)
  )
    at--;
  return at;
}

/** In words: "White House National Security Council". */
export const LONGEST_OWNER = 6;

/** A noun, an adjective, a name or a word of offices: "Obama campaign | spokeswoman". */
function belongsToOffice(
  { words, language, tagOf }: TaggedWords,
  at: number,
  office: number,
): boolean {
  const word = words[at];
  if (isNumberOfName(words, at)) return true;
  if (word === undefined || has(word, NOT_BEFORE)) return false;
  if (language.names.pastRoles.has(word.lower)) return true;
  // "NOW | President Orr": the name of a body
  if (has(word, Is.cue | Is.adverb | Is.object) && !has(word, Is.roleModifier | Is.acronym))
    return false;
  // "as fast as they can Hopefully | President Orr will": a sentence whose stop was left out
  if (!has(word, Is.acronym) && tagOf(word).startsWith('RB')) return false;
  if (has(word, Is.capital)) return isCapitalOfOffice({ words, language, tagOf }, at);
  // "Ann Lind’s favorite | Gov. Orr"; not "MCC executive | Director Orr"
  if (has(words[office], Is.capital) && !has(words[office], Is.acronym))
    return has(word, Is.roleModifier) && has(words[at - 1], Is.capital);
  if (has(word, Is.roleModifier) || isCompound(word)) return true;
  return /^(?:NNP?S?|JJ)$/.test(tagOf(word));
}

/** A word with a capital in front of an office; that of a sentence may be no name. */
function isCapitalOfOffice({ words, language, tagOf }: TaggedWords, at: number): boolean {
  const word = words[at];
  const opens = words[at - 1]?.sentence !== word?.sentence;
  if (has(word, Is.femaleName | Is.maleName) && has(words[at + 1], Is.capital) && opens)
    return has(word, Is.country);
  if (!opens) return true;
  // "North | Korean leader"; not "Receiving | French President Orr"
  if (has(word, Is.notName) && !has(word, Is.roleModifier | Is.country))
    return isPlaceOfTwoWords({ words, language, tagOf }, at);
  return !/^(?:VBG|VBN|RB|IN)$/.test(tagOf(word)) || has(word, Is.country | Is.roleModifier);
}

/** "Radio | 1 | head of news", "Formula | One | driver"; near misses: "on May | 4", "Orr, | 45". */
const isNumberOfName = (words: readonly Word[], at: number): boolean =>
  NUMBER_OF_NAME.test(words[at]?.text ?? '') &&
  has(words[at - 1], Is.capital) &&
  !has(words[at - 1], Is.time | Is.role | Is.determiner | Is.preposition) &&
  !has(words[at + 1], Is.capital) &&
  words[at - 1]?.sentence === words[at]?.sentence;

export const NUMBER_OF_NAME = /^(?:\d{1,3}|One|Two|Three)$/;

/** "North | Korean", "Sri | Lankan", "New | York", "West | Midlands"; near misses: "New | Mayor", "Still | Orr". */
function isPlaceOfTwoWords(
  { words, language: { names }, tagOf }: TaggedWords,
  at: number,
): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (has(next, Is.country) || names.countries.has(lowerText(words, at, at + 2))) return true;
  const isNamed = tagOf(word) === 'NNP' && tagOf(next) === 'NNP' && has(next, Is.capital);
  return isNamed && !has(next, NO_PLACE);
}

const NO_PLACE =
  Is.role |
  Is.roleModifier |
  Is.honorific |
  Is.organisationHead |
  Is.femaleName |
  Is.maleName |
  Is.notName;

/** "first | deputy minister", "first | base coach"; near miss: "first | Oldby mayor". */
const isCountedOffice = ({ words, language, tagOf }: TaggedWords, at: number): boolean =>
  !has(words[at], Is.capital) &&
  (has(words[at], Is.role | Is.roleModifier) || isCountedThing(words[at], language, tagOf));

/** "first | base", "third | party"; near misses: "first | woman", "first | female". */
const isCountedThing = (
  word: Word | undefined,
  { names: { plainPeople, femaleRoles, maleRoles } }: Language,
  tagOf: TaggedWords['tagOf'],
): boolean =>
  tagOf(word) === 'NN' &&
  !COUNTED_PEOPLE.test(word?.lower ?? '') &&
  ![plainPeople, femaleRoles, maleRoles].some((people) => people.has(word?.lower ?? ''));

const COUNTED_PEOPLE = /^(?:fe)?male$/;

/** "make-up", "pro-Norway", "stand-up"; near misses: "blue-eyed", "long-serving", "54-year-old", "first-born". */
export const isCompound = (word: Word | undefined): boolean =>
  COMPOUND.test(word?.text ?? '') && !DESCRIBING.test(word?.text ?? '');

const COMPOUND = /^[a-z]{2,}-\p{L}{2,}$/u;

const DESCRIBING = /(?:ed|ing|old|born|est|ly)$/;

/** "Then | White House spokesman Orr said", "a woman | record producer". */
const tellsNothing = (words: readonly Word[], at: number, names: NameLexicon): boolean =>
  opensWithThen(words, at, names) ||
  (names.plainPeople.has(words[at]?.lower ?? '') && !has(words[at], Is.capital));

/** "Then | White House spokesman Orr said": when it was. Near misses: "the then | mayor", "Then-mayor". */
const opensWithThen = (words: readonly Word[], at: number, { thenRoles }: NameLexicon): boolean =>
  thenRoles.has(words[at]?.lower ?? '') &&
  has(words[at], Is.capital) &&
  words[at - 1]?.sentence !== words[at]?.sentence;

/** What may begin the telling: a name, "former", a word of offices, a noun in front of one: "Oldby", "former", "Microsoft games". */
function opensTelling({ words, language, tagOf }: TaggedWords, at: number): boolean {
  const word = words[at];
  // "the first | black governor"; not "first deputy minister", "first base coach"
  if (language.names.ordinals.has(word?.lower ?? ''))
    return isCountedOffice({ words, language, tagOf }, at + 1);
  if (tellsNothing(words, at, language.names)) return false;
  if (has(word, Is.capital | Is.roleModifier)) return true;
  if (language.names.pastRoles.has(word?.lower ?? '')) return true;
  if (/^NNP?S?$/.test(tagOf(word)) || isCompound(word)) return true;
  if (isPraise(words, at, language.names)) return false;
  // "social | media expert", "municipal | worker", "royal | editor"
  if (isClassOfOffice(words, at, language.names)) return true;
  return tagOf(word) === 'JJ' && !has(words[at + 1], Is.capital | Is.role | Is.roleModifier);
}

/** "influential | singer", "influential | former singer"; near miss: "popular | music critic". */
const isPraise = (
  words: readonly Word[],
  at: number,
  { praising, pastRoles }: NameLexicon,
): boolean =>
  praising.has(words[at]?.lower ?? '') &&
  (has(words[at + 1], Is.role | Is.roleModifier) || pastRoles.has(words[at + 1]?.lower ?? ''));

/** "municipal | worker", "social | media expert"; near misses: "outspoken | mayor", "social | Media Expert". */
const isClassOfOffice = (words: readonly Word[], at: number, { classing }: NameLexicon): boolean =>
  classing.test(words[at]?.lower ?? '') &&
  has(words[at + 1], Is.roleModifier | Is.role) &&
  !has(words[at + 1], Is.capital);

/** In front of "professor" of "the Philip J. King | professor of physics": who the chair is named for. Near misses: "Oldby University professor", "Ann Orr’s professor". */
export function behindChairName(
  { words, language }: TaggedWords,
  from: number,
  end: number,
): number {
  const opens = has(words[from], Is.femaleName | Is.maleName) && has(words[from + 1], Is.capital);
  if (!opens || !language.names.chairs.has(words[end - 1]?.lower ?? '')) return from;
  let at = from;
  while (at < end - 1 && has(words[at], Is.capital)) at++;
  return words.slice(from, at + 1).some((word) => has(word, Is.genitive | Is.organisationHead))
    ? from
    : at;
}
