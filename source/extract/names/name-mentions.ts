// Chunks → mentions of names: "Mayor Ann Lind" is a person's, "Monday" is none. What each is taken for by itself.
import { nameParts } from '../../languages/fold-name.js';
import type { Language } from '../../languages/language.js';
import type { Gender } from '../../languages/lexicons/name-lexicon.js';
import type { NameKind } from '../../model/briefing.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Word } from '../words.js';
import { hasArticle, isAdjective, lowerText, nameText } from './chunks/known-names.js';
import type { Chunk } from './chunks/read-chunks.js';
import { isGivenTime, namesPerson } from './chunks/runs.js';
import { CLOSES_TITLE, OPENS_TITLE } from './chunks/marks.js';
import { PARTY_AND_SEAT } from './told-offices/party-tag.js';
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
  const kind =
    shared !== undefined ? 'person' : KIND_RULES.find(({ applies }) => applies(asked))?.kind;
  const parts = nameParts(text, language.names);
  const pronoun = pronounBehind(words, chunk.last, language);
  const bornAs = birthName(words, chunk, language);
  const inPassing = isInPassing(words, chunk);
  return { ...chunk, text, parts, kind, reading, pronoun, inPassing, bornAs };
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

/** What the rules of kinds ask: a printed name, also in small letters, and the offices printed around it. */
type KindQuestion = {
  readonly words: readonly Word[];
  readonly chunk: Chunk;
  readonly text: string;
  readonly reading: OfficeReading;
  readonly language: Language;
} & KnownWords;

/** What the whole article and its tags tell of words. */
type KnownWords = {
  /** Words that are printed in small letters too. */
  readonly lowerCase: ReadonlySet<string>;
  /** True for a common noun. */
  readonly isNoun: (word: Word) => boolean;
  /** Last words of full names. */
  readonly surnames: ReadonlySet<string>;
  /** Given names of full ones that are letters alone: "T.J." of "T.J. Orr". */
  readonly initials: ReadonlySet<string>;
  /** Words in capitals in front of what somebody says: "ORR" of a transcript. */
  readonly labels: ReadonlySet<string>;
  /** The tag of a word. */
  readonly tagOf: (word: Word | undefined) => string;
};

/** What a printed name is taken for by itself: the first that applies decides; undefined where only the rest of the article can tell. */
const KIND_RULES: readonly {
  readonly name: string;
  readonly applies: (asked: KindQuestion) => boolean;
  readonly kind: NameKind | undefined;
}[] = [
  {
    name: 'a title in front', // "Mrs. Lind"
    applies: ({ chunk }) => chunk.honorific !== undefined,
    kind: 'person',
  },
  {
    name: 'a known body', // "NATO"
    applies: ({ text, language }) => language.names.organisations.has(text),
    kind: 'organisation',
  },
  {
    name: 'a surname of somebody that is a country’s word', // "Cuban said" of Mark Cuban; not "Cuban officials", "the Cuban"
    applies: ({ words, chunk: { first, last }, language, surnames, isNoun }) => {
      const next = words[last + 1];
      return (
        first === last &&
        surnames.has(words[first]?.lower ?? '') &&
        isAdjective(words, first, last + 1, language) &&
        !does(words[first - 1], Use.definite) &&
        !has(next, Is.capital) &&
        !(next !== undefined && isNoun(next))
      );
    },
    kind: undefined,
  },
  {
    name: 'a state behind its town', // "Oldby, DC,", "Oldby, Ill., said"
    applies: ({ words, chunk: { first, last }, language }) => {
      const tag = words[first]?.text ?? '';
      return (
        first === last &&
        words[first - 1]?.text === ',' &&
        has(words[first - 2], Is.capital) &&
        (tag.endsWith('.') || has(words[last + 1], Is.sign)) &&
        language.names.stateTags.has(tag.replace('.', ''))
      );
    },
    kind: 'place',
  },
  {
    name: 'a known place', // "Norway"
    applies: ({ text, language: { names } }) => names.countries.has(text) || names.places.has(text),
    kind: 'place',
  },
  {
    name: 'a part of a known place', // "Southern California", "Midtown Manhattan"; not "Southern Railways"
    applies: ({ words, chunk: { first, last }, language: { names } }) =>
      last > first &&
      names.partsOfPlaces.has(words[first]?.lower ?? '') &&
      [names.countries, names.places].some((known) =>
        known.has(lowerText(words, first + 1, last + 1)),
      ),
    kind: 'place',
  },
  {
    name: 'a word that opens the names of places', // "St. Albans", "Fort Orr"; not "Los Orros Times"
    applies: (asked) => {
      const { words, chunk, language } = asked;
      const { lower = '' } = words[chunk.first] ?? {};
      return (
        chunk.last > chunk.first &&
        language.names.placeOpeners.has(lower) &&
        !has(words[chunk.last], Is.organisationHead)
      );
    },
    kind: 'place',
  },
  {
    name: 'a word that opens the names of things', // "Typhoon Orr", "HMS Lind"
    applies: ({ words, chunk: { first, last }, language }) =>
      last > first && language.names.thingOpeners.has(words[first]?.lower ?? ''),
    kind: 'organisation',
  },
  {
    name: 'joined by a sign for "and"', // "Orr & Lind"
    applies: ({ words, chunk: { first, last } }) =>
      words.slice(first + 1, last).some(({ text }) => text === '&'),
    kind: 'organisation',
  },
  {
    name: 'a word that opens the names of clubs', // "Dinamo Oldby"; not "Real", "Real Estate"
    applies: ({ words, chunk: { first, last, roles }, lowerCase, language: { names } }) =>
      last > first &&
      roles.length === 0 &&
      names.clubOpeners.has(words[first]?.lower ?? '') &&
      !lowerCase.has(words[last]?.lower ?? ''),
    kind: 'organisation',
  },
  {
    name: 'what is traded, or whose price moves', // "shares of Ann Lind fell", "Ann Lind rose 2 percent"
    applies: isTraded,
    kind: 'organisation',
  },
  {
    name: 'a ship or firm beside its name', // "the tanker Ann Lind"; not "the firm Ann Lind founded", "Ann Lind"
    applies: (asked) => {
      const { words, chunk, language } = asked;
      const noun = words[chunk.first - 1]?.lower ?? '';
      return chunk.last > chunk.first && language.names.shipNouns.has(noun) && isCalled(asked);
    },
    kind: 'organisation',
  },
  {
    name: 'one of a list of people', // "Ann Orr, Tiu Hall and Bo Lind"; not "Ann Orr, Tiu Hall, a school"
    applies: ({ words, chunk: { first, last } }) =>
      last === first + 1 &&
      isLink(words[first - 1]) &&
      isPair(words, first - 3) &&
      isLink(words[last + 1]) &&
      isPair(words, last + 2) &&
      (namesPerson(words[first - 3]) || namesPerson(words[last + 2])),
    kind: 'person',
  },
  {
    name: 'a word for a place', // "Merrow Bridge", "the Ann Lind Bridge"; not "Ann Bridge", "the Ann Bridge campaign"
    applies: (asked) =>
      hasHead(asked, Is.placeHead) &&
      (!opensWithGivenName(asked) || isTheWhole(asked) || hasSureHead(asked)),
    kind: 'place',
  },
  {
    name: 'a word for a body', // "Merrow Council", "Ann Lind Foundation"; not "Minister Ann Bank"
    applies: (asked) =>
      hasHead(asked, Is.organisationHead) &&
      (asked.reading.roles.length === 0 || !opensWithGivenName(asked)),
    kind: 'organisation',
  },
  {
    name: 'a word for a firm or club', // "Merrow Foods", "Harrow Rovers"; not "Ann Mills"
    applies: (asked) => {
      const { words, chunk, language } = asked;
      const { lower = '' } = words[chunk.last] ?? {};
      const { firmWords, clubWords } = language.quotes;
      const isBody = firmWords.has(lower) || clubWords.has(lower);
      return isBody && chunk.last > chunk.first && !opensWithGivenName(asked);
    },
    kind: 'organisation',
  },
  {
    name: 'an office', // "spokesman Orr"; not "spokesman for NATO"
    applies: ({ words, chunk, reading }) =>
      reading.roles.length > 0 && !has(words[chunk.last], Is.acronym),
    kind: 'person',
  },
  {
    name: 'one word of capitals that labels what is said', // "ORR: Was it late?", "CHAIRMAN ORR: It was."; not "BBC: Was it late?"
    applies: ({ words, chunk: { first, last }, labels }) =>
      first === last && labels.has(words[first]?.text ?? ''),
    kind: 'person',
  },
  {
    name: 'one word of capitals', // "OPEC"
    applies: ({ words, chunk: { first, last }, initials }) =>
      first === last && has(words[first], Is.acronym) && !initials.has(words[first]?.text ?? ''),
    kind: 'organisation',
  },
  {
    name: 'one word behind what sort of thing it is', // "phone company Velm", "the ferry Orla"; not "the team Lind leads"
    applies: (asked) => asked.chunk.first === asked.chunk.last && isCalled(asked),
    kind: 'organisation',
  },
  {
    name: 'one word', // "Lind"
    applies: ({ chunk: { first, last } }) => first === last,
    kind: undefined,
  },
  {
    name: 'a title in marks', // “Annie Lind”, “Tiu Ruun,”: a film; “Star Ruun of the Day”; not “Ann Lind left”
    applies: (asked) => {
      const { words, chunk } = asked;
      return (
        standsInMarks(words, chunk.first, chunk.last) ||
        (!opensWithGivenName(asked) && opensTitle(words, chunk))
      );
    },
    kind: 'organisation',
  },
  {
    name: 'whoever is of a creed', // "Roman Catholic"; not "Ann Catholic Orr"
    applies: ({ words, chunk: { last }, language }) =>
      language.names.creeds.has(words[last]?.lower ?? ''),
    kind: 'organisation',
  },
  {
    name: 'a given name', // "Ann van der Orr"
    applies: (asked) => opensWithGivenName(asked) && asked.chunk.last - asked.chunk.first < 7,
    kind: 'person',
  },
  {
    name: 'where a sentence takes place', // "In Nice Tarn, a man said"; not "In Ann Lind, the club", "met in Tiu Ruun, a film"
    applies: (asked) => {
      const { words, chunk, language } = asked;
      const opens = words[chunk.first - 2]?.sentence !== words[chunk.first]?.sentence;
      const isIn = language.names.townLinks.has(words[chunk.first - 1]?.lower ?? '');
      return opens && isIn && words[chunk.last + 1]?.text === ',' && !opensWithGivenName(asked);
    },
    kind: 'place',
  },
  {
    name: 'a thing beside it', // "the ferry Tiu Ruun", "Tiu Ruun rocket", "launch Tiu Ruun"; not "Ann Ruun"
    applies: (asked) => !opensWithGivenName(asked) && standsByThing(asked),
    kind: 'organisation',
  },
  {
    name: 'whose somebody is, named behind it', // "Tiu Ruun’s Ann Lind wrote"; not "Ann Ruun’s Per Lind", "Tiu Ruun’s Oldby Council"
    applies: (asked) => {
      const { words, chunk } = asked;
      const behind = words.slice(chunk.last + 2, chunk.last + 4);
      const isPerson = namesPerson(behind[0]) && has(behind[1], Is.capital | Is.particle);
      return has(words[chunk.last + 1], Is.genitive) && isPerson && !opensWithGivenName(asked);
    },
    kind: 'organisation',
  },
  {
    name: 'what somebody owns or made', // "Ann Lind’s Tiu Ruun opened"; not "Norway’s Tiu Ruun", "Ann Lind’s Per Ruun"
    applies: (asked) => {
      const { words, chunk } = asked;
      const owner = words.slice(Math.max(0, chunk.first - 3), chunk.first - 1);
      const isOwned = has(words[chunk.first - 1], Is.genitive) && !opensWithGivenName(asked);
      return isOwned && namesPerson(owner[0]) && has(owner[1], Is.namePart);
    },
    kind: 'organisation',
  },
  {
    name: 'an office that nobody is called', // "Oldby’s Toughest Sheriff"; not "Tiu Bishop"
    applies: (asked) => {
      const { words, chunk, language } = asked;
      const { lower = '' } = words[chunk.last] ?? {};
      const { roles, rolesAsSurnames } = language.names;
      const isTold = roles.has(lower) && !rolesAsSurnames.has(lower);
      return chunk.last > chunk.first && isTold && !opensWithGivenName(asked);
    },
    kind: 'organisation',
  },
  {
    name: 'a colour or metal in front', // "Grey Duchess sailed"; not "Grey Ruun said", "Black, Tiu"
    applies: ({ words, chunk: { first, last }, language }) =>
      language.names.thingColours.has(words[first]?.lower ?? '') && !has(words[last + 1], Is.cue),
    kind: 'organisation',
  },
  {
    name: 'a town behind a word that is no given name', // "Harrow Leipzig won"; not "Tiu Paris said", "Tiu Leipzig, 24,"
    applies: ({ words, chunk: { first, last }, language: { names }, surnames }) => {
      const { lower = '' } = words[last] ?? {};
      const isBearer = has(words[last + 1], Is.cue) || /^[,(]$/.test(words[last + 1]?.text ?? '');
      const isTown = names.places.has(lower) && !surnames.has(lower) && !has(words[last], PERSON);
      return last > first && isTown && !isBearer;
    },
    kind: 'organisation',
  },
  {
    name: 'an article of another language', // "La Stampa wrote"; not "La Orr Ruun"
    applies: ({ words, chunk: { first, last }, language: { names } }) =>
      last === first + 1 && names.foreignArticles.has(words[first]?.lower ?? ''),
    kind: 'organisation',
  },
  {
    name: 'what has things of its own', // "Tiu Ruun sacked its coach"; not "Tiu Ruun said its roof"
    applies: ownsThings,
    kind: 'organisation',
  },
  {
    name: 'words as people bear them', // "Tiu Ruun", "the Tiu Ruun campaign"; not "the Tiu Ruun", "a Tiu Ruun", "Royal Ruun", "Tiu of Ruun"
    applies: (asked) =>
      !opensWithGivenName(asked) &&
      !joinsTwoPeople(asked) &&
      looksLikePerson(asked.words, asked.chunk.first, asked.chunk.last) &&
      !hasOrdinaryWord(asked) &&
      !hasOwnArticle(asked),
    kind: 'person',
  },
  { name: 'any other words', applies: () => true, kind: 'organisation' },
];

const PERSON = Is.femaleName | Is.maleName;

/** "Ann Lind Airport": nobody is called so. */
const hasSureHead = ({ words, chunk: { last }, language: { names } }: KindQuestion): boolean =>
  names.sureHeads.has(words[last]?.lower ?? '');

/** "shares of | Ann Lind", "Ann Lind | shares", "Ann Lind | rose 2 percent"; near misses: "Ann Lind | rose at 2", "Ann Lind | lost 2 sons". */
function isTraded({
  words,
  chunk: { first, last, roles, honorific },
  language,
}: KindQuestion): boolean {
  if (last === first || roles.length > 0 || honorific !== undefined) return false;
  const { risings, shareNouns } = language.names;
  const [verb, number, unit] = words.slice(last + 1, last + 4);
  const isPrice =
    risings.has(verb?.lower ?? '') &&
    has(number, Is.number) &&
    PERCENT.test(`${number?.text ?? ''} ${unit?.text ?? ''}`);
  const isShare =
    shareNouns.has(words[first - 2]?.lower ?? '') && does(words[first - 1], Use.of | Use.locative);
  return isPrice || isShare;
}

const PERCENT = /%|\bper ?cent\b/;

/** In words: "paused the second trial of | its". */
const OWNER_REACH = 7;

/** "Tiu Ruun | sacked its coach": its name stands right in front of a verb, and "its" is the first pronoun behind. Near misses: "Tiu Ruun | said its", "Tiu Ruun | told the firm its". */
function ownsThings({ words, chunk: { last }, language, tagOf }: KindQuestion): boolean {
  const verb = words[last + 1];
  if (!/^VB[DNZ]$/.test(tagOf(verb)) || has(verb, Is.cue)) return false;
  for (let at = last + 2; at < last + OWNER_REACH; at++) {
    const word = words[at];
    if (word?.sentence !== verb?.sentence || has(word, Is.sign | Is.subject | Is.capital))
      return false;
    if (has(word, Is.possessive)) return language.quotes.it.has(word?.lower ?? '');
    // "left | the club and its fans": another that may own it
    if (has(word, Is.determiner)) return false;
  }
  return false;
}

/** "Orr-Lind | Plan", of Ann Orr and Bo Lind. Near miss: "Jean-Luc Orr". */
const joinsTwoPeople = ({ words, chunk: { first }, surnames }: KindQuestion): boolean => {
  const parts = words[first]?.lower.split('-') ?? [];
  return parts.length === 2 && parts.every((part) => surnames.has(part));
};

/** A comma or "and" of a list. */
const isLink = (word: Word | undefined): boolean =>
  does(word, Use.additive) || /^[,;]$/.test(word?.text ?? '');

/** Two words that may be a given name and a surname. */
const isPair = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + 2).filter((word) => has(word, Is.namePart) && !has(word, Is.notName))
    .length === 2;

const hasHead = ({ words, chunk: { first, last } }: KindQuestion, heads: number): boolean =>
  last > first && has(headOf(words, first, last), heads);

function standsInMarks(words: readonly Word[], first: number, last: number): boolean {
  const behind = words[last + 1]?.text === ',' ? words[last + 2] : words[last + 1];
  const open = words[first - 1];
  return (
    OPENS_TITLE.test(open?.text ?? '') &&
    open?.end === words[first]?.start &&
    CLOSES_TITLE.test(behind?.text ?? '')
  );
}

/** "“Star Ruun | of the Day”": names and small words from an opening mark to the closing one. */
function opensTitle(words: readonly Word[], { first, last }: Chunk): boolean {
  const open = words[first - 1];
  if (!OPENS_TITLE.test(open?.text ?? '') || open?.end !== words[first]?.start) return false;
  let at = last + 1;
  while (
    at < last + LONGEST_TITLE &&
    (has(words[at], Is.capital) || has(words[at], Is.preposition | Is.determiner))
  )
    at++;
  return at > last + 1 && CLOSES_TITLE.test(words[at]?.text ?? '');
}

/** In words, behind the first name in it. */
const LONGEST_TITLE = 6;

/** What a thing is called stands right before or behind its name, with a comma between at most; or what is done to things does. */
function standsByThing({ words, chunk: { first, last }, language }: KindQuestion): boolean {
  const { thingNouns, thingVerbs } = language.names;
  const at = words[first - 1]?.text === ',' ? first - 2 : first - 1;
  const [before, after] = [words[at], words[last + 1]];
  const isOwned = at === first - 2 && isOfOffice(words, at);
  if (before?.sentence === words[first]?.sentence && !has(before, Is.capital) && !isOwned) {
    const { lower = '' } = before ?? {};
    if (thingNouns.has(lower) || (at === first - 1 && thingVerbs.has(lower))) return true;
  }
  return !has(after, Is.capital) && thingNouns.has(after?.lower ?? '');
}

/** "the governor of the central | bank|, Tiu Ruun": what an office is of. Near miss: "the old bank, Tiu Ruun". */
function isOfOffice(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before > at - LONGEST_OBJECT; before--)
    if (does(words[before], Use.of | Use.purpose) || has(words[before], Is.genitive))
      return has(words[before - 1], Is.role);
  return false;
}

const LONGEST_OBJECT = 6;

/** "Ann Park", "August Park", "Min-ji Park". */
const opensWithGivenName = ({ words, chunk }: KindQuestion): boolean =>
  namesPerson(words[chunk.first]) ||
  isGivenTime(words, chunk.first) ||
  SYLLABLES.test(words[chunk.first]?.text ?? '');

/** "Min-ji", "Wei-ting"; near miss: "Al-Sharif", "Hye". */
const SYLLABLES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** "the Tiu Ruun sank", "a Tiu-American Ruun"; not "the Tiu Ruun | campaign", whose article it is. */
function hasOwnArticle({ words, chunk: { first, last }, isNoun, language }: KindQuestion): boolean {
  const after = words[last + 1];
  const isModifier = after !== undefined && !has(after, Is.capital) && isNoun(after);
  return hasArticle(words, first, language) && !isModifier;
}

/** "the Ann Lind Bridge is shut": the article is the name’s own, and more than a given name and a surname follows it or a verb. Near miss: "the Ann Bridge campaign". */
const isTheWhole = (asked: KindQuestion): boolean =>
  asked.chunk.last > asked.chunk.first + 1 && hasOwnArticle(asked);

/** In words: "the passenger and cargo ferry". */
const LONGEST_SORT = 4;

/**
 * A noun for a thing right in front of its name: "phone company | Velm", "the ferry | Orla, |", "the daily | Orbit reported". Near misses: "the team |
 * Lind leads", "the book | Orr wrote", where somebody does something with it; "company | Sunday".
 */
function isCalled({ words, chunk: { first, last }, language, tagOf }: KindQuestion): boolean {
  const [noun, next] = [words[first - 1], words[last + 1]];
  const isThing = language.names.calledThings.has(noun?.lower ?? '');
  if (!isThing || has(noun, Is.capital) || noun?.sentence !== words[first]?.sentence) return false;
  let at = first - 2;
  while (at > first - 2 - LONGEST_SORT && /^(?:NNP?S?|JJ)$/.test(tagOf(words[at]))) at--;
  const isOfSomebody = has(words[at], Is.determiner | Is.genitive);
  if (!isOfSomebody || has(next, Is.cue) || !/^(?:VB.?|MD|NNS)$/.test(tagOf(next))) return true;
  const opens = last > first && words[at - 1]?.sentence !== words[at]?.sentence;
  return opens && !hasVerbBehind(words, last + 2, tagOf);
}

/** A second verb of the clause: "The boat Orr built | sank"; none in "The tanker Orr ran | aground and two drowned". */
function hasVerbBehind(words: readonly Word[], from: number, tagOf: KnownWords['tagOf']): boolean {
  const { sentence } = words[from - 1] ?? {};
  for (let at = from; words[at]?.sentence === sentence && at < from + LONGEST_OBJECT; at++) {
    if (has(words[at], Is.sign | Is.conjunction | Is.subordinator)) return false;
    if (/^(?:VB[DZP]|MD)$/.test(tagOf(words[at]))) return true;
  }
  return false;
}

/** A word that the article prints in small letters too, or that names no person: "Royal", "Norwegian". */
const hasOrdinaryWord = ({ words, chunk: { first, last }, lowerCase }: KindQuestion): boolean =>
  words
    .slice(first, has(words[last], Is.time) ? last : last + 1)
    .some(
      (word) =>
        lowerCase.has(word.lower) ||
        has(word, Is.notName | Is.country | Is.organisationHead | Is.roleModifier | Is.cue),
    );

/** "J.J." of "J.J. Ruun"; near misses: "U.S.", which is known, "NATO". */
export const INITIALS = /^(?:[A-Z]\.){2,3}$/;

/** Two to four plain capitalised words, initials and particles between them. */
function looksLikePerson(words: readonly Word[], first: number, last: number): boolean {
  if (last - first > 4) return false;
  for (let index = first; index <= last; index++) {
    const word = words[index]!;
    const isInitials = index === first && last === first + 1 && INITIALS.test(word.text);
    if (has(word, Is.number | Is.acronym) && word.text.length > 2 && !isInitials) return false;
    if (does(word, Use.of | Use.purpose | Use.additive) || word.text === '&') return false;
  }
  return true;
}

/** The word that says what it is: the last, or the one before "of": "Bank of England". */
function headOf(words: readonly Word[], first: number, last: number): Word | undefined {
  for (let index = first + 1; index < last; index++)
    if (does(words[index], Use.of | Use.purpose)) return words[index - 1];
  return words[last];
}
