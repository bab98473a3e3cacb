// Reading → words and signs with their classes, in order. Names and quotes read the text through them, once.
import type { Language } from '../languages/language.js';
import { isCapital, isDottedLetters, isLetter, isNumber, isSmall } from '../text/letters.js';
import { memoizeByObject } from '../text/memoize.js';
import type { Range } from '../text/range.js';
import { sentencesOf } from './document-of.js';
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
};

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const SIGN = 4;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/.test(char) || code < 32) return SPACE;
  if (/[A-Za-z]/.test(char)) return LETTER;
  return /\d/.test(char) ? DIGIT : SIGN;
});

function kindOf(code: number): number {
  if (code < 128) return ASCII[code]!;
  if (code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff) return SPACE;
  if (code >= 0x2000 && code <= 0x206f) return code <= 0x200b ? SPACE : SIGN;
  if (code >= 0xc0 && code < 0x2000) return code === 0xd7 || code === 0xf7 ? SIGN : LETTER;
  if (isLetter(code)) return LETTER;
  if (isNumber(code)) return DIGIT;
  return code >= 0x20d0 && MARK_OR_HALF.test(String.fromCharCode(code)) ? LETTER : SIGN;
}

/** A mark upon a letter, or half of a character beyond the first plane. */
const MARK_OR_HALF = /[\p{M}\uD800-\uDFFF]/u;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const COMMA = 0x2c;
const AMPERSAND = 0x26;

/** The words and signs of the body in order, remembered for as long as the reading lives. */
export const wordsOf: (reading: Reading) => readonly Word[] = memoizeByObject(readWords);

function readWords(reading: Reading): Word[] {
  const { article, language } = reading;
  const { body } = article;
  const sentences = sentencesOf(reading);
  const lexicon = lexiconOf(language);
  const { contracted } = language.grammar;
  const words: Word[] = [];
  let sentence = 0;
  for (let at = 0; at < body.length;) {
    const kind = kindOf(body.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    while (sentence < sentences.length - 1 && at >= sentences[sentence]!.end) sentence++;
    const start = at;
    at = kind === SIGN ? signEnd(body, at, contracted) : wordEnd(body, at, contracted);
    let form = formOf(lexicon, body, start, at);
    if (form.stopped !== undefined && body.charCodeAt(at) === STOP) {
      form = form.stopped;
      at++;
    } else if (kind === SIGN && at === start + 1 && isPluralGenitive(body, start)) {
      form = PLURAL_GENITIVE;
    }
    const { text, lower, is, use } = form;
    words.push({ start, end: at, text, lower, is, use, sentence });
  }
  return words;
}

/** A printed form with what it says by itself. `stopped`: the form with the stop that belongs to it, "Gen.". */
type WordForm = {
  readonly text: string;
  readonly lower: string;
  readonly is: number;
  readonly use: number;
  readonly hash: number;
  readonly stopped: WordForm | undefined;
};

/** Forms met so far, by hash of their letters: a word that was read once is not cut out, folded and looked up again. */
type FormTable = {
  readonly language: Language;
  readonly table: ClassTable;
  readonly forms: (WordForm | undefined)[];
  size: number;
};

const SLOTS = 1 << 16;
const MOST_FORMS = SLOTS / 2;
/** Longer words are cut out anew each time: V8 would keep their whole article alive for them. */
const LONGEST_KEPT = 12;

const lexiconOf = memoizeByObject((language: Language): FormTable => {
  const forms = new Array<WordForm | undefined>(SLOTS).fill(undefined);
  return { language, table: classTable(language), forms, size: 0 };
});

function formOf(lexicon: FormTable, body: string, start: number, end: number): WordForm {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + body.charCodeAt(at)) | 0;
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (;;) {
    const form = lexicon.forms[slot];
    if (form === undefined) break;
    if (form.hash === hash && isPrinted(form.text, body, start, end)) return form;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const form = makeForm(lexicon, body.slice(start, end), hash);
  if (end - start <= LONGEST_KEPT && lexicon.size < MOST_FORMS) {
    lexicon.forms[slot] = form;
    lexicon.size++;
  }
  return form;
}

function isPrinted(text: string, body: string, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = start; at < end; at++)
    if (body.charCodeAt(at) !== text.charCodeAt(at - start)) return false;
  return true;
}

function makeForm({ language, table }: FormTable, text: string, hash: number): WordForm {
  const kind = kindOf(text.charCodeAt(0));
  const lower = text.toLowerCase();
  const use = (table.use.get(lower) ?? 0) | endingUses(lower, language);
  if (kind === SIGN) {
    // "’s" is a genitive or a verb, "’ll" a verb
    const isGenitive = text.length > 1 && lower.slice(1) === language.grammar.genitive;
    const genitive = isGenitive ? Is.genitive : 0;
    const is = Is.sign | genitive | (text.length > 1 ? Is.auxiliary : 0);
    return { text, lower, is, use, hash, stopped: undefined };
  }
  let is = table.is.get(lower) ?? 0;
  is |= formerOffice(lower, table);
  if (kind === DIGIT) is |= Is.number;
  else if (isCapital(text.charCodeAt(0))) {
    is |= Is.capital;
    if (text.length > 1 && text.length < 8 && text === text.toUpperCase()) is |= Is.acronym;
  }
  if (canBeNamePart(text) || isSyllabicName(text, language)) is |= Is.namePart;
  if (ONLY_LETTERS.test(text)) is |= Is.letters;
  const form = { text, lower, is, use, hash, stopped: undefined };
  // "J." is an initial, "U.S." keeps its last stop, "Gen." its only one
  const { abbreviations, abbreviationsBeforeDigits } = language.sentences;
  const initial = text.length === 1 && (is & Is.capital) !== 0;
  const dotted = text.length < 8 && isDottedLetters(text);
  const titled = (is & Is.honorific) !== 0 && (is & Is.acronym) !== 0; // "MR. ORR"
  const listed = abbreviations.has(text) || abbreviationsBeforeDigits.has(text);
  if (!initial && !dotted && !titled && !listed) return form;
  const key = dotted ? `${lower}.` : lower;
  // "A." of "A. Barry Lind" is no article
  const isArticle = initial && (is & Is.determiner) !== 0;
  const known = is | (table.is.get(key) ?? 0);
  const stopped = {
    ...form,
    text: `${text}.`,
    lower: key,
    is:
      (known & ~(isArticle ? Is.letters | Is.determiner | Is.notName : Is.letters)) |
      titleWithStop(lower, language),
    use: isArticle ? 0 : use,
  };
  return { ...form, stopped };
}

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

/** "R-Calif", "D-Texas": party and seat of a politician. Not "T-Mobile", "R-CALF". */
const PARTY_AND_SEAT = /^[DIR]-[A-Z](?:[a-z]+|[A-Z])$/;

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
const PLURAL_GENITIVE: WordForm = {
  text: '’',
  lower: '’',
  is: Is.sign | Is.genitive,
  use: 0,
  hash: 0,
  stopped: undefined,
};

const isPluralGenitive = (body: string, at: number): boolean =>
  isApostrophe(body.charCodeAt(at)) && at > 0 && (body.charCodeAt(at - 1) | 0x20) === 0x73;

const signEnd = (body: string, at: number, contracted: ReadonlySet<string>): number =>
  (isApostrophe(body.charCodeAt(at)) ? contractionEnd(body, at, contracted) : 0) || at + 1;

/** End of "’s", "’d", "’ll" standing after a letter ("Orr’s", "U.S.’s"), or 0. Near miss: "o’clock", "d’Arc". */
function contractionEnd(body: string, at: number, contracted: ReadonlySet<string>): number {
  if (at === 0 || kindOf(body.charCodeAt(at - 1)) === SPACE) return 0;
  let end = at + 1;
  while (end < body.length && end - at < 4 && kindOf(body.charCodeAt(end)) === LETTER) end++;
  return contracted.has(body.slice(at + 1, end).toLowerCase()) ? end : 0;
}

/** Where the word that starts at `at` ends: letters and digits with single signs inside ("Al-Jaber", "3.5", "don’t"). */
function wordEnd(body: string, at: number, contracted: ReadonlySet<string>): number {
  let end = at;
  for (;;) {
    let kind = kindOf(body.charCodeAt(end));
    while (end < body.length && (kind === LETTER || kind === DIGIT)) {
      end++;
      kind = end < body.length ? kindOf(body.charCodeAt(end)) : SPACE;
    }
    if (end + 1 >= body.length) return Math.min(end, body.length);
    const sign = body.charCodeAt(end);
    const next = kindOf(body.charCodeAt(end + 1));
    const before = kindOf(body.charCodeAt(end - 1));
    const joins =
      (sign === HYPHEN && (next === LETTER || next === DIGIT)) ||
      (isApostrophe(sign) &&
        next === LETTER &&
        before === LETTER &&
        contractionEnd(body, end, contracted) === 0) ||
      (sign === STOP && next === LETTER && before === LETTER && isDotted(body, end)) ||
      ((sign === STOP || sign === COMMA) && next === DIGIT && before === DIGIT) ||
      (sign === AMPERSAND && next === LETTER && before === LETTER);
    if (!joins) return end;
    end++;
  }
}

/** True for the stop of "U.S": one letter on its left, one on its right. "end.The" has more. */
function isDotted(body: string, stop: number): boolean {
  const left = stop < 2 || kindOf(body.charCodeAt(stop - 2)) !== LETTER;
  const right = stop + 2 >= body.length || kindOf(body.charCodeAt(stop + 2)) !== LETTER;
  return left && right;
}
