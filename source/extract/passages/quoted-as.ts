// "was quoted as saying", "Dagen quoted Orr as saying" → who said it: whom the other quotes, not the other.
import type { Language } from '../../languages/language.js';
import { does, has, Is, Use } from '../word-classes.js';
import { isSign, type PassageToken } from './passages.js';
import { phraseEndingAt, type Phrase } from './phrases.js';
import { subjectAfter, subjectBefore } from './subjects.js';

/** The tie between two sources: the verb of quoting, and the verb of saying behind its "as". */
export type QuotedAs = { readonly verb: number; readonly saying: number };

/** So many words may stand between the two verbs: "quoted the deputy finance minister as saying". */
const REACH = 14;

/** The tie whose verb of quoting is at `verb`. Near miss: "quoted the report as proof". */
export function quotedAsAt(
  tokens: readonly PassageToken[],
  verb: number,
  { quotes }: Language,
): QuotedAs | undefined {
  // "was reported as saying", "was heard as saying"
  const isPassive = tokens[verb]?.verb?.passive === true && does(tokens[verb + 1], Use.as);
  if (!isPassive && !quotes.quoting.has(tokens[verb]?.lower ?? '')) return undefined;
  for (let at = verb + 1; at < verb + REACH; at++) {
    if (tokens[at] === undefined || isSign(tokens[at], ';:.') || tokens[at]?.marked)
      return undefined;
    if (!does(tokens[at], Use.as)) continue;
    if (has(tokens[at + 1], Is.cue) && does(tokens[at + 1], Use.participleEnding))
      return { verb, saying: at + 1 };
    // "as having said"
    if (isHaving(tokens, at + 1) && has(tokens[at + 2], Is.cue)) return { verb, saying: at + 2 };
  }
  return undefined;
}

const isHaving = (tokens: readonly PassageToken[], at: number): boolean =>
  has(tokens[at], Is.auxiliary) && does(tokens[at], Use.participleEnding);

/** “…,” Reuters cited the Amaq agency: the name behind the verb. Near miss: “…,” Orr quoted from a letter. */
export function quotedBehind(
  tokens: readonly PassageToken[],
  verb: number,
  to: number,
  { quotes }: Language,
): Phrase | undefined {
  const { lower = '', verb: group } = tokens[verb] ?? {};
  if (!quotes.quoting.has(lower) || group?.passive === true || group?.finite === false)
    return undefined;
  const phrase = subjectAfter(tokens, verb + 1, to);
  return phrase?.name?.kind === 'place' ? undefined : phrase;
}

/** The tie whose verb of saying is at `saying`. */
export function quotedAsBefore(
  tokens: readonly PassageToken[],
  saying: number,
  from: number,
  language: Language,
): QuotedAs | undefined {
  const tied = isHaving(tokens, saying - 1) ? saying - 2 : saying - 1;
  if (!does(tokens[tied], Use.as)) return undefined;
  for (let verb = saying - 2; verb >= from && saying - verb < REACH; verb--) {
    const tie = quotedAsAt(tokens, verb, language);
    if (tie !== undefined) return tie.saying === saying ? tie : undefined;
  }
  return undefined;
}

/** Ann Orr of "Ann Orr, whom the paper | quoted as saying". */
function whomBefore(
  tokens: readonly PassageToken[],
  verb: number,
  from: number,
): Phrase | undefined {
  for (let at = verb - 1; at > from && verb - at < LONGEST_PAPER; at--) {
    if (has(tokens[at], Is.sign)) return undefined;
    if (has(tokens[at], Is.relative) && has(tokens[at], Is.object))
      return phraseEndingAt(tokens, isSign(tokens[at - 1], ',') ? at - 2 : at - 1, from);
  }
  return undefined;
}

/** In tokens: "whom the state-run paper". */
const LONGEST_PAPER = 8;

/** Who is quoted: the subject of "was quoted as saying", the object of "quoted her as saying". */
export function quotedSource(
  tokens: readonly PassageToken[],
  { verb, saying }: QuotedAs,
  from: number,
): Phrase | undefined {
  const object = tokens[verb + 1];
  if (object === undefined) return undefined;
  const isPassive =
    tokens[verb]?.verb?.passive === true || does(object, Use.as | Use.agent) || isSign(object, ',');
  if (isPassive) return whomBefore(tokens, verb, from) ?? subjectBefore(tokens, verb, from);
  const isPronoun = has(object, Is.object) && does(tokens[verb + 2], Use.as);
  if (isPronoun)
    return {
      first: verb + 1,
      last: verb + 1,
      head: verb + 1,
      name: undefined,
      pronoun: object.lower,
    };
  return subjectAfter(tokens, verb + 1, asBefore(tokens, saying));
}

/** Where the "as" stands of "as saying", "as having said". */
const asBefore = (tokens: readonly PassageToken[], saying: number): number =>
  does(tokens[saying - 1], Use.as) ? saying - 1 : saying - 2;
