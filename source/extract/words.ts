// Document → words and signs with their classes, in order: its tokens, joined where print joins them. Names and quotes read the
// text through them, once.
import type { Language } from '../languages/language.js';
import { BOUNDARY, type Token } from '../document/document.js';
import { isApostrophe, standsInWord } from '../document/tokens/tokenise.js';
import { isCapital, isDottedLetters, isNumber, isSmall } from '../text/letters.js';
import { memoizeByObject, memoizeRecent } from '../text/values/memoize.js';
import type { Range } from '../text/range.js';
import { documentOf } from './document-of.js';
import type { Reading } from './reading.js';
import { classTable, endingUses, Is, type ClassTable } from './word-classes.js';

/** A word or a sign. "Gen.", "U.S." and "J." keep their stop; "’s" stands alone; "state-funded" is one word. */
export type Word = Range & {
  readonly text: string;
  /** Lower case; without its stop, unless there are stops inside ("u.s."). */
  readonly lower: string;
  /** The classes it belongs to: bits of `Is`. */
  readonly is: number;
  /** What it does in a phrase or clause: bits of `Use`. */
  readonly use: number;
  /** Index into `sentencesOf` the reading. */
  readonly sentence: number;
  /** Tokens of the document, `to` exclusive. */
  readonly from: number;
  readonly to: number;
};

/** The words and signs of the body in order, remembered for as long as the reading lives; none where no document can be read. */
export const wordsOf: (reading: Reading) => readonly Word[] = memoizeByObject(readWords);

function readWords(reading: Reading): Word[] {
  const { body } = reading.article;
  const { tokens, at: tokenAt } = documentOf(reading) ?? NOTHING;
  const formOf = formsOf(reading.language);
  const words: Word[] = [];
  for (let from = 0; from < tokens.length; from = words.at(-1)?.to ?? Infinity) {
    const to = joinedEnd(tokenAt, from);
    const { start, text: printed, sentence } = tokenAt(from);
    const { end } = tokenAt(to - 1);
    const form = formOf(to === from + 1 ? printed : body.slice(start, end));
    const { text, lower, is, use } =
      isBareApostrophe(form) && isBehindS(body, start) ? PLURAL_GENITIVE : form;
    words.push({ start, end, text, lower, is, use, sentence, from, to });
  }
  return words;
}

const NOTHING = { tokens: [], at: () => BOUNDARY };

/**
 * Where the word ends that begins with a token: what the treebanks cut apart and nobody prints apart is one, "state-funded",
 * "don’t", "5pm". Near misses: "Lind|’s", "either|/|or".
 */
function joinedEnd(tokenAt: (at: number) => Token, from: number): number {
  let to = from + 1;
  while (touches(tokenAt, to) && endsInWord(tokenAt(to - 1))) {
    const next = isTie(tokenAt(to)) ? to + 1 : to;
    if (!touches(tokenAt, next) || !opensWord(tokenAt(next))) break;
    to = next + 1;
  }
  return to;
}

const isTie = ({ text }: Token): boolean => text === '-' || text === '&';

/** No space stands in front of it. */
const touches = (tokenAt: (at: number) => Token, at: number): boolean =>
  tokenAt(at).start === tokenAt(at - 1).end;

const opensWord = ({ text }: Token): boolean => standsInWord(text.charCodeAt(0));
const endsInWord = ({ text }: Token): boolean => standsInWord(text.charCodeAt(text.length - 1));

/** A printed form with what it says by itself. */
type WordForm = Pick<Word, 'text' | 'lower' | 'is' | 'use'>;

/** So many forms are kept with what is told of them. */
const MOST_FORMS = 1 << 15;
/** Longer words are looked up anew each time: V8 would keep their whole article alive for them. */
const LONGEST_KEPT = 12;

/** Printed text → its form: a word that was read once is not folded and looked up again. */
const formsOf = memoizeByObject((language: Language) => {
  const table = classTable(language);
  const make = (text: string): WordForm => makeForm(text, language, table);
  const remembered = memoizeRecent(MOST_FORMS, make);
  return (text: string): WordForm => (text.length > LONGEST_KEPT ? make(text) : remembered(text));
});

function makeForm(printed: string, language: Language, table: ClassTable): WordForm {
  const first = printed.charCodeAt(isShortYear(printed) ? 1 : 0);
  if (!standsInWord(first)) return signForm(printed, language, table);
  // "J." is an initial, "U.S." keeps its last stop, "Gen." its only one
  const bare = printed.endsWith('.') ? printed.slice(0, -1) : printed;
  const isStopped = bare !== printed;
  const lower = bare.toLowerCase();
  const key = isStopped && isDottedLetters(bare) ? `${lower}.` : lower;
  let is = (table.is.get(lower) ?? 0) | (table.is.get(key) ?? 0) | formerOffice(lower, table);
  is |= firstLetterIs(first, bare);
  if (canBeNamePart(bare) || isSyllabicName(bare, language)) is |= Is.namePart;
  const use = (table.use.get(lower) ?? 0) | endingUses(lower, language);
  if (!isStopped)
    return { text: printed, lower: key, is: ONLY_LETTERS.test(bare) ? is | Is.letters : is, use };
  is |= titleWithStop(lower, language);
  // "A." of "A. Barry Lind" is no article
  const isArticle = bare.length === 1 && (is & Is.capital) !== 0 && (is & Is.determiner) !== 0;
  return isArticle
    ? { text: printed, lower: key, is: is & ~(Is.determiner | Is.notName), use: 0 }
    : { text: printed, lower: key, is, use };
}

/** A number, a word in capitals, "NATO". */
function firstLetterIs(first: number, bare: string): number {
  if (isNumber(first)) return Is.number;
  if (!isCapital(first)) return 0;
  const isAcronym = bare.length > 1 && bare.length < 8 && bare === bare.toUpperCase();
  return isAcronym ? Is.capital | Is.acronym : Is.capital;
}

/** "’s" is a genitive or a verb, "’ll" a verb. */
function signForm(printed: string, { grammar }: Language, table: ClassTable): WordForm {
  const text = plainMark(printed);
  const lower = text.toLowerCase();
  const isClitic = text.length > 1 && isApostrophe(text.charCodeAt(0));
  const isGenitive = isClitic && lower.slice(1) === grammar.genitive;
  const is = Is.sign | (isGenitive ? Is.genitive : 0) | (isClitic ? Is.auxiliary : 0);
  return { text, lower, is, use: table.use.get(lower) ?? 0 };
}

/** "'90s": a number with its century left out. */
const isShortYear = (text: string): boolean =>
  isApostrophe(text.charCodeAt(0)) && isNumber(text.charCodeAt(1));

/** "ex-mayor", "then-president": an office as the word behind its prefix is. */
function formerOffice(lower: string, table: ClassTable): number {
  const prefix = /^(?:ex|then|ex-vice)-/.exec(lower)?.[0] ?? lower;
  return (table.is.get(lower.slice(prefix.length)) ?? 0) & Is.role;
}

/** "Del." is a title, "Del Rio" has none. */
const titleWithStop = (lower: string, { names }: Language): number =>
  names.stoppedTitles.has(lower) ? Is.honorific : 0;

const ONLY_LETTERS = /^[A-Za-z]+$/;

/** True for a capitalised word and for "al-Assad", "d’Estaing"; not for "US-led", "Moscow-based", "e-mail". */
const canBeNamePart = (text: string): boolean =>
  isCapital(text.charCodeAt(0))
    ? !isCompoundAdjective(text) && !PARTY_AND_SEAT.test(text)
    : startsSmall(text);

/** "R-Calif", "D-Texas", "R-S.C": party and seat of a politician. Not "T-Mobile", "R-CALF". */
const PARTY_AND_SEAT = /^[DIR]-[A-Z](?:[a-z]+|\.?[A-Z])$/;

const HYPHEN = 0x2d;
const joinsSmallStart = (code: number): boolean => isApostrophe(code) || code === HYPHEN;

function startsSmall(text: string): boolean {
  const sign = joinsSmallStart(text.charCodeAt(1)) ? 1 : 2;
  if (sign === 2 && !joinsSmallStart(text.charCodeAt(2))) return false;
  for (let at = 0; at < sign; at++) if (!isSmall(text.charCodeAt(at))) return false;
  return isCapital(text.charCodeAt(sign + 1));
}

/** An adjective made of a name. Not: "Jean-Claude". */
function isCompoundAdjective(text: string): boolean {
  const hyphen = text.lastIndexOf('-');
  if (hyphen < 1 || hyphen + 2 >= text.length) return false;
  for (let at = hyphen + 1; at < text.length; at++) if (!isSmall(text.charCodeAt(at))) return false;
  return true;
}

/** One written syllable of a Korean or Chinese name: "Ji", "hoon", "wei", "ting". */
const SYLLABLE =
  /^(?:ch|sh|ts|zh|kh|hs|ky|hy|my|ny|[bcdfghjklmnprstwxyz])?[aeiou]{1,3}(?:ng|[nklmptrh])?$/;

/** "jae" of "Jae-in", "hyun" of "Hyun-up": spelt as no English word is. Near miss: "sit", "run". */
const ROMANISED = /ae|eo|eu|yu|oe|hy/;

/** "Ji-hoon", "Wei-ting", "Jae-in"; not "Ten-year", "Post-war", "US-led". */
function isSyllabicName(
  text: string,
  { names: { compoundTails, roles, roleModifiers }, grammar }: Language,
): boolean {
  const hyphen = text.indexOf('-');
  if (hyphen < 2 || hyphen > 6 || !isCapital(text.charCodeAt(0))) return false;
  const [first, second] = [text.slice(0, hyphen).toLowerCase(), text.slice(hyphen + 1)];
  return (
    [first, second].every((part) => SYLLABLE.test(part)) &&
    (!compoundTails.has(second) || ROMANISED.test(first)) &&
    ![roles, roleModifiers, grammar.adverb, grammar.preposition].some((list) => list.has(first))
  );
}

/** A bare mark after s is a genitive: "the states’ plan". */
const PLURAL_GENITIVE: WordForm = { text: '’', lower: '’', is: Is.sign | Is.genitive, use: 0 };

const isBareApostrophe = ({ text }: WordForm): boolean =>
  text.length === 1 && isApostrophe(text.charCodeAt(0));

const isBehindS = (body: string, at: number): boolean =>
  at > 0 && (body.charCodeAt(at - 1) | 0x20) === 0x73;

/** Marks of a typewriter and what they stand for. */
const TYPED_MARKS: ReadonlyMap<string, string> = new Map([
  ['``', '“'],
  ["''", '”'],
  ['’’', '”'],
  ['--', '—'],
  ['_', '—'],
]);

/** A mark as it is printed: "--" as "—", of a repeated one the first, "!!!" as "!"; what is no such mark as it stands. */
export const plainMark = (text: string): string =>
  TYPED_MARKS.get(text) ??
  (REPEATED.test(text) ? (TYPED_MARKS.get(text.slice(0, 2)) ?? text.charAt(0)) : text);

/** "...", "---"; not "www", "11", "?!". */
const REPEATED = /^([!-/:-@[-`{-~])\1+$/;
