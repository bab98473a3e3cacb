// A comma in front of a verb → whose apposition or relative clause it ends: "Orr, the mayor, said", "Orr, whose firm, Velm, sells boats, said".
import { does, has, Is, Use } from '../word-classes.js';
import { isFiniteToken, isSign, type PassageToken } from './passages.js';
import { openingBracket, phraseEndingAt, phraseFrom, type Phrase } from './phrases.js';

export const LONGEST_APPOSITION = 40;
/** In tokens: from where a sentence begins to where a clause in it ends. */
const LONGEST_CLAUSE = 60;

/** "Orr, 45, of Leeds, said": the phrase before the apposition; "the driver, Ann Orr, said": the name in it. */
export function beforeApposition(
  tokens: readonly PassageToken[],
  comma: number,
  from: number,
): Phrase | undefined {
  // so that a sentence without end is not read again for each of its verbs
  const isNear = comma - from <= LONGEST_CLAUSE;
  // "Rev. Per Lind of Our Lady of Tarn|, told"
  let first = from;
  while (has(tokens[first], Is.honorific) && tokens[first]?.name === undefined) first++;
  return (
    beforeBracket(tokens, comma, from) ??
    (isNear
      ? (beforeClause(tokens, comma, from) ?? beforeNested(tokens, comma, from))
      : undefined) ??
    beforeCommas(tokens, comma, from) ??
    (isNear ? personWithPhrase(tokens, first, comma) : undefined)
  );
}

/** What stands in front of one comma or several, the nearest first: a name before a phrase without one. */
function beforeCommas(
  tokens: readonly PassageToken[],
  comma: number,
  from: number,
): Phrase | undefined {
  let found: Phrase | undefined;
  let right = comma;
  for (let at = comma - 1; at >= from && comma - at < LONGEST_APPOSITION; at--) {
    if (!isSign(tokens[at], ',') && at !== from) continue;
    const segment = at === from && !isSign(tokens[at], ',') ? at : at + 1;
    if (right === comma && isPlainName(tokens, segment, comma))
      return nameOrBefore(tokens, { from, at, segment, comma });
    if (at === from) break;
    const phrase = phraseEndingAt(tokens, at - 1, from);
    // "a pastor, Per Lind of Tarn Church, said"
    const isDescribed = right === comma && phrase !== undefined && isNameless(phrase);
    const named = isDescribed ? personWithPhrase(tokens, segment, comma) : undefined;
    if (named !== undefined) return named;
    right = at;
    const isSure = phrase !== undefined && !isAside(tokens, phrase, from);
    if (!isSure || !isApposition(tokens, at + 1, comma)) continue;
    if (!isNameless(phrase)) return phrase;
    found ??= phrase;
  }
  return found;
}

const isNameless = ({ name, pronoun }: Phrase): boolean =>
  name === undefined && pronoun === undefined;

/** "Ann Orr (R-Ohio), said". */
function beforeBracket(
  tokens: readonly PassageToken[],
  comma: number,
  from: number,
): Phrase | undefined {
  if (!isSign(tokens[comma - 1], ')')) return undefined;
  const open = openingBracket(tokens, comma - 1, from);
  const phrase = open > from ? phraseEndingAt(tokens, open - 1, from) : undefined;
  return phrase?.name === undefined ? undefined : phrase;
}

/** The name alone between two commas, or what stands before it, where it is that one's who is told of. */
function nameOrBefore(
  tokens: readonly PassageToken[],
  {
    from,
    at,
    segment,
    comma,
  }: {
    readonly from: number;
    readonly at: number;
    readonly segment: number;
    readonly comma: number;
  },
): Phrase | undefined {
  const found = phraseEndingAt(tokens, comma - 1, segment);
  const before = at > from ? phraseEndingAt(tokens, at - 1, from) : undefined;
  if (before === undefined) return found;
  const resident = residentBefore(tokens, at, from);
  if (resident !== undefined) return resident;
  if (namesAnother(tokens, before) || isHeadOf(tokens, before, found)) return before;
  const holder = officeHolder(tokens, at, from);
  if (holder !== undefined && found?.name?.kind !== 'person') return holder;
  // "Ann Orr, Per Lind, …": a list, not an apposition
  return before.name?.kind === 'person' && found?.name?.kind !== 'person' ? before : found;
}

/** Ann Orr of "Ann Orr, of Velm|, Norland, said", where she lives. Near misses: "Ann Orr, a baker of Velm|, Per Lind, said", "In Oslo, of late|, Per Lind, said". */
function residentBefore(
  tokens: readonly PassageToken[],
  comma: number,
  from: number,
): Phrase | undefined {
  let at = comma - 1;
  while (at > from && has(tokens[at], Is.capital)) at--;
  if (!isSign(tokens[comma], ',') || at === comma - 1 || !isSign(tokens[at - 1], ','))
    return undefined;
  if (!does(tokens[at], Use.of | Use.origin)) return undefined;
  const phrase = phraseEndingAt(tokens, at - 2, from);
  return phrase?.name?.kind === 'person' ? phrase : undefined;
}

/** "Ann Orr, president|, Merrow Foods, said": whose office the body behind it belongs to. Near miss: "Ann Orr, the president|, Merrow Foods, said". */
function officeHolder(
  tokens: readonly PassageToken[],
  comma: number,
  from: number,
): Phrase | undefined {
  if (!isSign(tokens[comma], ',') || !has(tokens[comma - 1], Is.role)) return undefined;
  let at = comma - 1;
  while (at > from && !isSign(tokens[at], ',')) at--;
  if (!isSign(tokens[at], ',') || has(tokens[at + 1], Is.determiner)) return undefined;
  const phrase = phraseEndingAt(tokens, at - 1, from);
  return phrase?.name?.kind === 'person' ? phrase : undefined;
}

/** What between commas is no source: a time, a place, what a small word governs, a clause of "who". */
function isAside(tokens: readonly PassageToken[], phrase: Phrase, from: number): boolean {
  const { first, head, name } = phrase;
  if (has(tokens[head], Is.number | Is.time)) return true;
  // "Orr, who lost her daughter Ann in Oslo, Norway, said"
  if (has(tokens[first], Is.relative)) return true;
  // "Orr, of Leeds, England, said"
  if (name?.kind === 'place' && first > from) return true;
  // "Orr, of Peoria, Ill., said", whatever sort of name that is; near miss: "Or, as Orr, a nurse, put it"
  const isGoverned = has(tokens[first - 1], Is.preposition) && !does(tokens[first - 1], Use.as);
  if (!isGoverned) return false;
  // "In Merrow Tarn, a man working at the bar, said"; near miss: "After Orr, a nurse, said so"
  const opens = first - 1 === from && !has(tokens[from], Is.subordinator);
  return opens || isSign(tokens[first - 2], ',');
}

/**
 * "Orr, whose firm, Velm, sells boats|, said", "The lawsuit, which was brought by the lawyer, Ann Orr|, accused": what a relative clause between
 * commas hangs on, whoever is named in it. Near misses: "Orr, who sold boats, met the coach, Per Lind|, who", "The man who led it, Ann Orr|, said",
 * "In the town, which lies by the sea, the priest, Per Lind|, said".
 */
function beforeClause(
  tokens: readonly PassageToken[],
  comma: number,
  from: number,
): Phrase | undefined {
  let open = from + 1;
  while (open < comma && !(isSign(tokens[open], ',') && has(tokens[open + 1], Is.relative))) open++;
  const phrase = open < comma ? phraseEndingAt(tokens, open - 1, from) : undefined;
  if (phrase === undefined || isInOpening(tokens, phrase, from)) return undefined;
  if (!isOneClause(tokens, open + 2, comma)) return undefined;
  // "Ann Orr, a nurse, who left|, said"
  return isNameless(phrase) ? (beforeApposition(tokens, open, from) ?? phrase) : phrase;
}

/** "In the town", "At that March 2 event", "On Monday": no subject. */
function isInOpening(
  tokens: readonly PassageToken[],
  { first, head }: Phrase,
  from: number,
): boolean {
  const isFirstIn = has(tokens[from], Is.preposition) && first - from < LONGEST_OPENING;
  const isGoverned = has(tokens[first - 1], Is.preposition | Is.subordinator);
  return isFirstIn || isGoverned || has(tokens[head], Is.time);
}

/** From behind its relative word to the comma stands one clause with its verb. */
function isOneClause(tokens: readonly PassageToken[], from: number, comma: number): boolean {
  let verbs = 0;
  for (let at = from; at < comma; at++) {
    // a stop inside the marks ends the sentence
    if (/[.?!]/.test(tokens[at]?.ends ?? '')) return false;
    if (!isFiniteToken(tokens, at) || tokens[at]?.name !== undefined) continue;
    // "Orr, who left, | met": the clause has ended
    if (verbs > 0 && startsBehindComma(tokens, at)) return false;
    verbs++;
  }
  return verbs > 0;
}

/** In tokens: "At that March 2 | event". */
const LONGEST_OPENING = 6;

/** The verb whose token stands at `at` follows a comma, adverbs aside. */
function startsBehindComma(tokens: readonly PassageToken[], at: number): boolean {
  let before = at - 1;
  while (has(tokens[before], Is.adverb)) before--;
  return isSign(tokens[before], ',');
}

/**
 * "Orr, the editor of the paper, the Times|, said", "Orr, a partner at the firm that defended the banker, Per Lind|, said": the name ends an
 * apposition and belongs to what is told in it. Near misses: "The editor, Ann Orr|, said", "Orr, a nurse, and the coach, Per Lind|, said".
 */
function beforeNested(
  tokens: readonly PassageToken[],
  comma: number,
  from: number,
): Phrase | undefined {
  let first = from;
  while (has(tokens[first], Is.conjunction | Is.honorific) && tokens[first]?.name === undefined)
    first++;
  const opening = openingPerson(tokens, first, comma);
  const inner = (opening?.last ?? comma) + 2;
  if (opening === undefined || !has(tokens[inner], Is.determiner)) return undefined;
  let commas = 0;
  for (let at = inner; at < comma; at++) {
    if (isSign(tokens[at], ',')) commas++;
    if (commas > 0 && has(tokens[at], Is.conjunction)) return undefined;
  }
  return commas === 1 ? opening : undefined;
}

/** "Ann Orr" of "Ann Orr, a profiler who in 1996 helped to catch Per Lind|": a name with an apposition and no verb but that of a relative clause. */
export const openingPerson = (
  tokens: readonly PassageToken[],
  from: number,
  to: number,
): Phrase | undefined =>
  personBefore(
    tokens,
    { from, to },
    (token) => isSign(token, ','),
    (token) => has(token, Is.relative),
  );

/** "Per Lind of Tarn Church": a person with a phrase. */
const personWithPhrase = (
  tokens: readonly PassageToken[],
  from: number,
  to: number,
): Phrase | undefined =>
  personBefore(
    tokens,
    { from, to },
    (token) => has(token, Is.preposition),
    () => false,
  );

/** The person whose name opens a stretch, where such a token stands behind it and no finite verb from there to its end, or to where it is enough. */
function personBefore(
  tokens: readonly PassageToken[],
  { from, to }: { readonly from: number; readonly to: number },
  isBehind: (token: PassageToken | undefined) => boolean,
  isEnough: (token: PassageToken | undefined) => boolean,
): Phrase | undefined {
  const name = tokens[from]?.name;
  if (name?.kind !== 'person') return undefined;
  let end = from;
  while (tokens[end + 1]?.name === name) end++;
  if (!isBehind(tokens[end + 1]) || end + 1 >= to) return undefined;
  for (let at = end + 1; at < to && !isEnough(tokens[at]); at++)
    if (isFiniteToken(tokens, at)) return undefined;
  return phraseFrom(tokens, from, end);
}

/**
 * "Lawyers for the accuser|, Ann Orr, said", "a friend of the singer|, Ann Orr, said": the name behind it may be that of the other. Near
 * misses: "the head of the agency, Ann Orr, said", "the singer, Ann Orr, said".
 */
export function namesAnother(
  tokens: readonly PassageToken[],
  { first, last, head, name }: Phrase,
): boolean {
  const link = tokens[head + 1];
  if (name !== undefined || head >= last || !has(link, Is.preposition)) return false;
  if (!does(link, Use.of | Use.purpose | Use.infinitive)) return false;
  const isOffice = has(tokens[head], Is.role) || (head > first && has(tokens[head], Is.capital));
  const isSeveral = !has(tokens[first], Is.determiner) && !isOffice;
  return isSeveral || has(tokens[last], Is.role);
}

/** "The head of the station|, Velm Radio, said": a person in an office, not the body. Near misses: "The head of the station, Ann Orr, said", "The station, Velm Radio, said". */
const isHeadOf = (
  tokens: readonly PassageToken[],
  { head, name }: Phrase,
  behind: Phrase | undefined,
): boolean =>
  name === undefined &&
  behind?.name?.kind === 'organisation' &&
  has(tokens[head], Is.role) &&
  does(tokens[head + 1], Use.of | Use.purpose);

const isPlainName = (tokens: readonly PassageToken[], from: number, to: number): boolean => {
  const name = tokens[to - 1]?.name;
  if (name === undefined || name.kind === 'place') return false;
  const titles = Is.honorific | Is.role | Is.roleModifier;
  // "a paper, | the Times|, said"
  const first = does(tokens[from], Use.definite) ? from + 1 : from;
  for (let at = first; at < to; at++)
    if (tokens[at]!.name !== name && !has(tokens[at], titles)) return false;
  return true;
};

/** True for what may stand between a name's commas: no verb of its own unless "who", "which" or a participle opens it. */
function isApposition(tokens: readonly PassageToken[], from: number, to: number): boolean {
  if (has(tokens[from], Is.relative | Is.preposition) || does(tokens[from], Use.participleEnding))
    return true;
  if (isTitled(tokens, from, to)) return true;
  for (let at = from; at < to; at++)
    if (
      has(tokens[at], Is.subject) &&
      !has(tokens[at], Is.relative) &&
      isFiniteToken(tokens, at + 1)
    )
      return false;
  return true;
}

/** "The organisers, | It’s Time for Oslo|, said": capitals throughout, but for short words. */
function isTitled(tokens: readonly PassageToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!has(tokens[at], Is.capital | Is.sign | Is.genitive) && (tokens[at]?.text.length ?? 0) > 3)
      return false;
  return to > from + 1 && has(tokens[from], Is.capital) && has(tokens[to - 1], Is.capital);
}
