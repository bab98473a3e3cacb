// "42 senators sent a letter", "a letter from her lawyer, Per Lind" → who issued the text that "the letter said" quotes further on.
import type { Language } from '../../../languages/language.js';
import { countBefore } from '../../../text/range.js';
import { isFiniteToken, isSign, type Passage, type PassageToken } from '../../passages/passages.js';
import { phraseFrom, type Phrase } from '../../passages/phrases.js';
import { isSource } from '../../passages/source-nouns.js';
import { sourceOf } from '../../passages/sources.js';
import { subjectBefore } from '../../passages/subjects.js';
import { does, has, Is, Use } from '../../word-classes.js';

/** A text that is told of with whoever issued it. */
export type IssuedText = {
  /** Offset of its noun. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** In lower case, of one text: "statement" of "statements". */
  readonly noun: string;
  readonly tokens: readonly PassageToken[];
  /** Whoever issued it. */
  readonly issuer: Phrase;
};

/** A noun of a text in its sentence. */
type Told = {
  readonly tokens: readonly PassageToken[];
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly language: Language;
};

/** In tokens: how far a verb stands from its text. */
const REACH = 12;

/** How it is told who issued a text; the first that answers decides. */
const FORMS: readonly {
  readonly name: string;
  readonly find: (told: Told) => Phrase | undefined;
}[] = [
  // "a letter signed by all 42 senators", "a letter from her lawyer, Per Lind,", "a statement of the organisers"; near misses: "a letter signed on Monday", "a letter to Ann Orr"
  { name: 'told behind it', find: (told) => behind(told) },
  // "The club released a statement"; near misses: "The club read a statement", "A statement was released"
  { name: 'who issues it', find: (told) => issuing(told) },
  // "Tor said in a statement that …", "In a letter, the senators said …"; near miss: "Tor said in May that a letter came"
  { name: 'who says something in it', find: (told) => saying(told) },
];

/** The texts of an article whose issuers are told, in order. */
export function readIssuedTexts(
  passages: readonly Passage[],
  language: Language,
): readonly IssuedText[] {
  const texts: IssuedText[] = [];
  for (const { tokens, sentences, paragraph } of passages)
    for (const { from, to } of sentences)
      for (let head = from; head < to; head++) {
        const noun = nounOf(tokens[head], language);
        const token = tokens[head];
        if (noun === undefined || token === undefined) continue;
        const told = { tokens, from, to, head, language };
        for (const { find } of FORMS) {
          const issuer = find(told);
          if (issuer === undefined) continue;
          texts.push({ start: token.start, end: token.end, paragraph, noun, tokens, issuer });
          break;
        }
      }
  return texts;
}

/** "statement" of "statements"; undefined of a verb, a name and other nouns. */
function nounOf(token: PassageToken | undefined, { quotes }: Language): string | undefined {
  if (token === undefined || token.name !== undefined || token.verb !== undefined) return undefined;
  const one = token.lower.replace(PLURAL, '');
  return quotes.communication.has(one) ? one : undefined;
}

/** "letters"; near miss: "press". */
const PLURAL = /(?<=[^s])s$/;

/** So many texts are looked at, whatever the article. */
const MOST = 40;
/** In paragraphs: how far behind its issuer a text is still that one. */
const FAR = 4;

/**
 * The text that a noun means: the nearest of that noun that was told of with an issuer, there or before. Undefined where two issued such in one
 * paragraph.
 */
export function textMeant(
  { texts, language }: { readonly texts: readonly IssuedText[]; readonly language: Language },
  token: PassageToken | undefined,
  paragraph: number,
): IssuedText | undefined {
  const noun = nounOf(token, language);
  if (noun === undefined || token === undefined) return undefined;
  let meant: IssuedText | undefined;
  const last = countBefore(texts, token.end) - 1;
  for (let at = last; at >= 0 && last - at < MOST; at--) {
    const text = texts[at];
    if (text === undefined || paragraph - text.paragraph > FAR) break;
    if (text.noun !== noun) continue;
    if (meant === undefined && text.start === token.start) return text;
    if (meant !== undefined && text.paragraph !== meant.paragraph) break;
    if (meant !== undefined && headOf(text) !== headOf(meant)) return undefined;
    meant ??= text;
  }
  return meant;
}

const headOf = ({ tokens, issuer }: IssuedText): string =>
  issuer.name?.name ?? tokens[issuer.head]?.lower ?? '';

const APART = Is.sign | Is.relative | Is.subordinator | Is.conjunction | Is.time;

function behind(told: Told): Phrase | undefined {
  const { tokens, head, to, language } = told;
  const by = makerOf(told);
  const isAgent = by !== undefined;
  const isStatement = isA(tokens[head], language.quotes.statements);
  const link = isStatement ? Use.origin | Use.of : Use.origin;
  if (!isAgent && !does(tokens[head + 1], link)) return undefined;
  const first = (by ?? head + 1) + 1;
  let end = first;
  while (end < to && end < first + REACH && !endsIssuer(tokens, end)) end++;
  if (end === first || end >= first + REACH) return undefined;
  const phrase = phraseFrom(tokens, first, end - 1);
  // "from prison", "from Oldby": where it was written
  if (phrase === undefined || phrase.name?.kind === 'place') return undefined;
  const isTold = phrase.name !== undefined || (isStatement && isSource(tokens, phrase, language));
  if (isTold) return phrase;
  if (!has(tokens[phrase.head], Is.role)) return isAgent ? phrase : undefined;
  return (isSign(tokens[end], ',') ? nameFrom(tokens, end + 1, to) : undefined) ?? phrase;
}

const isA = (token: PassageToken | undefined, list: ReadonlySet<string>): boolean =>
  list.has(token?.lower ?? '');

/** In tokens: how far behind its noun a text is told to be somebody's. */
const LONGEST_MAKING = 8;

/** Where "by" stands in "signed | by", "released Tuesday and signed | by"; undefined where nobody is told. Near miss: "signed on Monday". */
function makerOf({ tokens, head, to, language: { quotes } }: Told): number | undefined {
  const isMade = (token: PassageToken | undefined): boolean =>
    token !== undefined && (quotes.signing.has(token.lower) || quotes.issuing.has(token.lower));
  if (!isMade(tokens[head + 1])) return undefined;
  for (let at = head + 2; at < Math.min(to, head + LONGEST_MAKING); at++) {
    const token = tokens[at];
    if (does(token, Use.agent)) return at;
    const goesOn =
      isMade(token) ||
      has(token, Is.time | Is.number | Is.adverb | Is.preposition) ||
      does(token, Use.additive);
    if (!goesOn || token?.name !== undefined) return undefined;
  }
  return undefined;
}

const endsIssuer = (tokens: readonly PassageToken[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.marked !== undefined || isFiniteToken(tokens, at)) return true;
  if (has(token, Is.preposition) && !does(token, Use.of)) return token.name === undefined;
  return has(token, APART) && !has(token, Is.genitive);
};

/** The person whose name begins at a token. */
function nameFrom(tokens: readonly PassageToken[], first: number, to: number): Phrase | undefined {
  let at = first;
  while (at < to && tokens[at]?.name === undefined && has(tokens[at], Is.honorific)) at++;
  const name = tokens[at]?.name;
  if (name?.kind !== 'person') return undefined;
  while (tokens[at + 1]?.name === name) at++;
  return { first, last: at, head: at, name, pronoun: undefined };
}

/** What may open another clause or member. */
const OPENS =
  Is.determiner |
  Is.subject |
  Is.relative |
  Is.conjunction |
  Is.subordinator |
  Is.preposition |
  Is.capital |
  Is.adverb |
  Is.number;

function issuing(told: Told): Phrase | undefined {
  const { tokens, head, from, language } = told;
  for (let at = head - 1; at >= from && head - at <= REACH; at--) {
    const token = tokens[at];
    if (token === undefined || partsFromVerb(told, at)) return undefined;
    if (token.verb !== undefined && language.quotes.issuing.has(token.lower))
      return isIssued(token) ? subjectBefore(tokens, at, from) : undefined;
  }
  return undefined;
}

/** What stands between a text and no verb of its own: another clause, marks, "of"; not the comma of "put out identical|, banal statements". */
function partsFromVerb({ tokens, head, language }: Told, at: number): boolean {
  const token = tokens[at];
  if (isSign(token, ',') && has(tokens[at + 1], Is.letters) && !has(tokens[at + 1], OPENS))
    return false;
  if (token?.marked !== undefined || has(token, APART & ~Is.time)) return true;
  const isLink = has(token, Is.preposition) && token?.verb === undefined && head - at > 1;
  return isLink && !language.quotes.issuing.has(tokens[at - 1]?.lower ?? '');
}

/** "released", "put out" (taken for a participle at times); not "was sent", "did not send", "issuing". */
function isIssued(token: PassageToken): boolean {
  const { verb } = token;
  if (verb === undefined || verb.negated || (verb.passive && verb.tokens.length > 1)) return false;
  return verb.finite || !does(token, Use.participleEnding);
}

function saying({ tokens, head, from, to, language }: Told): Phrase | undefined {
  let at = head - 1;
  while (at > from && head - at < 5 && !has(tokens[at], Is.preposition | Is.sign)) at--;
  // "in a strongly worded statement"; "in the letter" tells of one that was told before
  if (!does(tokens[at], Use.locative) || does(tokens[at + 1], Use.definite)) return undefined;
  const verb = nearestCue(tokens, { from, to }, at);
  return verb === undefined ? undefined : sourceOf(tokens, verb, from, language);
}

/** The verb of saying right in front of "in", behind an object of a few words; or the first behind a text that opens its sentence. */
function nearestCue(
  tokens: readonly PassageToken[],
  { from, to }: { readonly from: number; readonly to: number },
  at: number,
): number | undefined {
  const isVerb = (index: number): boolean =>
    has(tokens[index], Is.cue) &&
    isFiniteToken(tokens, index) &&
    tokens[index]?.verb?.passive !== true;
  if (at <= from + 1) {
    for (let index = at; index < Math.min(to, at + 2 * REACH); index++)
      if (tokens[index]?.marked !== undefined) return undefined;
      else if (isVerb(index)) return index;
    return undefined;
  }
  for (let index = at - 1; index >= from && at - index <= 4; index--) {
    if (has(tokens[index], Is.sign) || tokens[index]?.marked !== undefined) return undefined;
    if (isVerb(index)) return index;
  }
  return undefined;
}
