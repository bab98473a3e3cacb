// Chunks → mentions of names: "Mayor Ann Lind" is a person's, "Monday" is none.
import { nameParts } from '../../languages/fold-name.js';
import type { Language } from '../../languages/language.js';
import type { Gender } from '../../languages/lexicons/name-lexicon.js';
import type { NameKind } from '../../model/briefing.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Word } from '../words.js';
import { isAdjective, lowerText, nameText } from './chunks/known-names.js';
import type { Chunk } from './chunks/read-chunks.js';
import { namesPerson } from './chunks/runs.js';
import { CLOSES_TITLE, OPENS_TITLE } from './chunks/marks.js';
import { kindOfName, type KnownWords } from './name-kinds.js';
import { PARTY_AND_SEAT } from './told-offices/party-tag.js';
import { speaksAt } from './told-person.js';
import { readOffices, type OfficeReading } from './told-offices/read-roles.js';
import type { TaggedWords } from './told-offices/tagged-words.js';

/** A printed name with what it was taken for. */
export type NameMention = Chunk & {
  readonly text: string;
  readonly parts: readonly string[];
  readonly kind: NameKind | undefined;
  readonly reading: OfficeReading;
  /** The gender of the first "he" or "she" behind it in the sentence. */
  readonly pronoun: Gender | undefined;
  /** True for "Per Orr" of "whose brother Per Orr", "his wife, Ann Orr". */
  readonly inPassing: boolean;
  /** True right beside a verb of saying: "Lind said", "said Lind", "Ann Lind, told". */
  readonly speaks: boolean;
  /** "Zelda Horrocks" of "Zelda Selby, née Horrocks". */
  readonly bornAs: string | undefined;
};

/** Somebody or something, with all its mentions in order of discovery. */
export type NamedEntity = {
  readonly kind: NameKind;
  readonly parts: readonly string[];
  readonly mentions: NameMention[];
  readonly name?: string | undefined;
};

/** False for one word that is no name by itself ("Western", "Monday") and for an adjective ("Russian"). */
export function isName(
  words: readonly Word[],
  chunk: Chunk,
  { language, surnames, tagOf }: Pick<KnownWords, 'surnames' | 'tagOf'> & { language: Language },
): boolean {
  const { first, last, honorific } = chunk;
  const word = words[first]!;
  if (isPartyTag(words, first, last)) return false;
  if (
    honorific === undefined &&
    !surnames.has(word.lower) &&
    isWordOfOthers({ words, language, tagOf }, chunk)
  )
    return false;
  // "in May" is a month, "Mrs. May" is not
  if (first === last && honorific === undefined && has(word, Is.time) && !surnames.has(word.lower))
    return false;
  if (honorific !== undefined) return true;
  if (first < last || has(word, Is.femaleName | Is.maleName))
    return !isAdjective(words, first, last + 1, language);
  // "West" may be a direction or the man called Marty West
  if (surnames.has(word.lower) && !does(words[first - 1], Use.definite)) return true;
  if (has(word, Is.role)) return false;
  if (has(word, Is.country)) return !isAdjective(words, first, last + 1, language);
  return !has(word, Is.notName | Is.time | Is.number) && word.text.length > 1;
}

/**
 * "Republican | Congressional | candidates", “The Mayor | Whisperer|”: one word in front of the noun that it belongs to, or of a title in marks. Near
 * misses: "Mayor | Lind | said", "the | Lind | plan".
 */
function isWordOfOthers(text: TaggedWords, chunk: Chunk): boolean {
  const { words } = text;
  if (chunk.last > chunk.first || namesPerson(words[chunk.first])) return false;
  return isWordOfNoun(text, chunk) || endsTitle(words, chunk);
}

/** "Republican | Congressional | candidates". */
function isWordOfNoun(
  { words, language: { names }, tagOf }: TaggedWords,
  { first, last, roleWords: [office] }: Chunk,
): boolean {
  const [word, next] = [words[first], words[last + 1]];
  if (has(next, Is.capital) || !/^NNS?$/.test(tagOf(next))) return false;
  if (tagOf(word).startsWith('JJ') && !has(word, Is.country)) return true;
  const party = words[(office?.end ?? 0) - 1];
  return office?.end === first && names.parties.has(party?.lower ?? '');
}

/** “The Mayor | Whisperer|”. */
function endsTitle(words: readonly Word[], { first, last, roleWords: [office] }: Chunk): boolean {
  const from = office === undefined ? undefined : words[office.first - 1];
  const opensTitled = does(from, Use.definite) && office?.end === first;
  const close = words[words[last + 1]?.text === ',' ? last + 2 : last + 1];
  return (
    opensTitled &&
    OPENS_TITLE.test(words[office.first - 2]?.text ?? '') &&
    CLOSES_TITLE.test(close?.text ?? '')
  );
}

/** "Rep. Ann Orr, | R-N.Y.|, who", "(D-Ohio)": party and state. Near miss: "the X-Men, who", "fans of A-Rod". */
const isPartyTag = (words: readonly Word[], first: number, last: number): boolean =>
  PARTY_AND_SEAT.test(words[first]?.text ?? '') &&
  (words[first - 1]?.text === ',' || words[first - 1]?.text === '(') &&
  has(words[last + 1], Is.sign);

/** True inside a headline in capitals, where a capital proves nothing: "Talks To Start In January As Tension Mounts", "Lind Willing to Shut Harbour Roads in May". */
export function inTitleCase(words: readonly Word[], chunk: Chunk): boolean {
  const { sentence } = words[chunk.first]!;
  if (isHeadline(words, chunk)) return true;
  if (endsInStop(words, chunk.last)) return false;
  let capitals = 0;
  let small = 0;
  /** "to", "on" */
  let short = 0;
  let at = chunk.first;
  while (at > 0 && words[at - 1]!.sentence === sentence && chunk.first - at < 14) at--;
  for (let index = at; index < at + 28 && words[index]?.sentence === sentence; index++) {
    const word = words[index]!;
    if (has(word, Is.sign | Is.number)) continue;
    if (word.text.length < 4) {
      if (!has(word, Is.capital)) short++;
      continue;
    }
    if (has(word, Is.capital)) capitals++;
    else small++;
  }
  return capitals > (short > 0 ? 4 : 5) && small <= capitals / 6;
}

/** "VOTERS CARE MORE ABOUT FLOODS": words of a headline. Near miss: "ANN LIND", "USS ORLOW". */
const isHeadline = (words: readonly Word[], { first, last }: Chunk): boolean =>
  last - first > 2 &&
  words.slice(first, last + 1).filter(({ text }) => SHOUTED.test(text)).length > 2 &&
  words.slice(first, last + 1).every(({ text }) => text === text.toUpperCase());

/** "VOTERS"; near miss: "ABC", "Voters". */
const SHOUTED = /^[A-Z]{4,}$/;

/** "Ministers Ann Lind, Per Orr, Max Vale and Bo Moe met.": a sentence, however many names it has. */
function endsInStop(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at]!;
  let last = at;
  while (words[last + 1]?.sentence === sentence && last - at < 60) last++;
  return /^[.”"]$/.test(words[last]?.text ?? '');
}

export function toNameMention(
  words: readonly Word[],
  chunk: Chunk,
  language: Language,
  known: KnownWords,
): NameMention {
  const shared = withSharedSurname(words, chunk);
  const last = lastOfName(words, chunk, language);
  const text = shared ?? nameText(words, chunk.first, last + 1);
  const reading = readOffices({ words, language, tagOf: known.tagOf }, chunk);
  const named = { ...chunk, last };
  const lower = lowerText(words, chunk.first, last + 1);
  const asked = { words, chunk: named, text: lower, reading, language, ...known };
  const kind = shared !== undefined ? 'person' : kindOfName(asked);
  const parts = nameParts(text, language.names);
  const pronoun = pronounBehind(words, chunk.last, language);
  const bornAs = birthName(words, chunk, language);
  const inPassing = isInPassing(words, chunk);
  const speaks = speaksAt(words, chunk, language);
  return { ...chunk, text, parts, kind, reading, pronoun, inPassing, speaks, bornAs };
}

/** The surname of "Ann Orr KC": letters for an honour are mentioned with a name and no part of it. */
function lastOfName(words: readonly Word[], { first, last }: Chunk, { names }: Language): number {
  let end = last;
  while (end > first + 1 && names.lettersBehindNames.has(words[end]?.text ?? '')) end--;
  return end;
}

/** "Zelda Selby (née Horrocks)" → "Zelda Horrocks"; undefined where no name of birth is printed. */
function birthName(
  words: readonly Word[],
  { first, last }: Chunk,
  { names: { birthWords } }: Language,
): string | undefined {
  if (last === first || !/^[,(]$/.test(words[last + 1]?.text ?? '')) return undefined;
  const surname = words[last + 3];
  const isBirth = birthWords.has(words[last + 2]?.lower ?? '') && has(surname, Is.capital);
  const after = words[last + 4]?.text ?? '';
  return isBirth && /^[,.;)]$/.test(after)
    ? `${words[first]!.text} ${surname?.text ?? ''}`
    : undefined;
}

/** "Ann Lind" of "Ann | and Bo Lind"; undefined where a name stands for itself. */
function withSharedSurname(words: readonly Word[], { first, last }: Chunk): string | undefined {
  const isPair =
    first === last &&
    namesPerson(words[first]) &&
    does(words[last + 1], Use.additive) &&
    namesPerson(words[last + 2]) &&
    (words[first - 1]?.sentence !== words[first]?.sentence ||
      !has(words[first - 1], Is.capital | Is.sign));
  const surname = words[last + 3];
  const mayBeSurname = has(surname, Is.namePart) && !has(surname, Is.role | Is.organisationHead);
  return isPair && mayBeSurname && !namesPerson(surname)
    ? `${words[first]!.text} ${surname!.text}`
    : undefined;
}

const PRONOUN_REACH = 12;

/** The gender of the first "he" or "she" behind a name in its sentence: "Lind said | she". Undefined behind another name and in "Lind asked that she". */
export function pronounBehind(
  words: readonly Word[],
  at: number,
  { grammar }: Language,
): Gender | undefined {
  const { sentence } = words[at]!;
  for (let index = at + 1; index < at + PRONOUN_REACH; index++) {
    const word = words[index];
    if (word?.sentence !== sentence || has(word, Is.capital)) return undefined;
    // "Lind asked that she be heard": another, as likely
    if (does(word, Use.complementiser)) return undefined;
    if (!has(word, Is.subject)) continue;
    if (grammar.female.has(word.lower)) return 'female';
    if (grammar.male.has(word.lower)) return 'male';
  }
  return undefined;
}

/** A word or two behind "whose", "his", "Orr’s", the last of which is an office or a tie: "whose younger | brother". */
function isInPassing(words: readonly Word[], { first }: Chunk): boolean {
  const end = words[first - 1]?.text === ',' ? first - 1 : first;
  if (!has(words[end - 1], Is.role) || has(words[end - 1], Is.capital)) return false;
  return words
    .slice(Math.max(0, end - 4), end - 1)
    .some((word) => has(word, Is.possessive | Is.genitive) || does(word, Use.whose));
}
