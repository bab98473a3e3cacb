// A verb of saying → the phrase for who says it: its subject, or that of the verb on which it hangs.
import type { Language } from '../../languages/language.js';
import { does, has, Is, Use } from '../word-classes.js';
import { framesAt, isCue, isPassive } from './cues.js';
import { isFiniteToken, isSign, type PassageToken } from './passages.js';
import { quotedAsBefore, quotedSource } from './quoted-as.js';
import { isTime, phraseEndingAt, phraseFrom, type Phrase } from './phrases.js';
import { subjectAfter, subjectBefore, verbBefore } from './subjects.js';

/** The source of the verb at `at`: its subject, or for "…, adding" the subject of the verb that it hangs on. */
export function sourceOf(
  tokens: readonly PassageToken[],
  at: number,
  from: number,
  language: Language,
): Phrase | undefined {
  const tie = quotedAsBefore(tokens, at, from, language);
  if (tie !== undefined) return quotedSource(tokens, tie, from);
  const heard = heardSource(tokens, at, from, language);
  if (heard !== undefined) return heard;
  const participle = does(tokens[at], Use.participleEnding) && !has(tokens[at - 1], Is.auxiliary);
  const infinitive = does(tokens[bareFrom(tokens, at) - 1], Use.infinitive);
  if (participle || infinitive) {
    const own = participle
      ? (authorBefore(tokens, at, from, language) ?? ownSubject(tokens, at, from, language))
      : undefined;
    if (own !== undefined) return own;
    if (participle && isAbsolute(tokens, at, from)) return undefined;
    const blamed = participle ? blamedFor(tokens, at, from, language) : undefined;
    if (blamed !== undefined) return blamed;
    const main = infinitive
      ? verbBefore(tokens, bareFrom(tokens, at), from)
      : mainSubject(tokens, at, from, language);
    return main ?? (participle ? leadingPhrase(tokens, from, at) : undefined);
  }
  if (isPassive(tokens, at)) return undefined;
  return subjectBefore(tokens, at, from) ?? listedSource(tokens, at, from);
}

/** Where "have said" of "is said to | have said" begins; the verb itself where no "have" stands in front. */
const bareFrom = (tokens: readonly PassageToken[], at: number): number =>
  has(tokens[at - 1], Is.auxiliary) && does(tokens[at - 2], Use.infinitive) ? at - 1 : at;

/**
 * General Orr of "carried a statement by General Orr, | saying", "a confession by Orr – | “…”": whose text it is. Near misses: "carried a
 * statement, saying", "a statement by Orr was read | “…”".
 */
export function authorBefore(
  tokens: readonly PassageToken[],
  at: number,
  from: number,
  { quotes }: Language,
): Phrase | undefined {
  if (!isSign(tokens[at - 1], ',:—–-')) return undefined;
  for (let by = at - 2; by > from && at - by < LONGEST_AUTHOR; by--) {
    if (has(tokens[by], Is.sign) || isFiniteToken(tokens, by)) return undefined;
    const noun = tokens[by - 1]?.lower ?? '';
    if (does(tokens[by], Use.agent | Use.origin))
      return quotes.communication.has(noun) || quotes.sayingNouns.has(noun)
        ? subjectAfter(tokens, by + 1, at - 1)
        : undefined;
  }
  return undefined;
}

/** In tokens: "by the deputy head of the army". */
const LONGEST_AUTHOR = 10;

/**
 * "Orr heard a man | shout", "saw a girl fall and a man | shout", "watched the nurse turn and | say", "recalled her | saying": another than the
 * subject. Near misses: "Orr heard him and said", "had to shout", "told a man, adding".
 */
export function heardSource(
  tokens: readonly PassageToken[],
  at: number,
  from: number,
  { quotes }: Language,
): Phrase | undefined {
  const { lower = '', verb } = tokens[at] ?? {};
  const { lemma } = quotes.verbs.get(lower) ?? {};
  const isBare = lemma === lower && verb?.modal === undefined;
  if (lemma === undefined || !(isBare || does(tokens[at], Use.participleEnding))) return undefined;
  const isPerceived = (index: number): boolean => quotes.perceiving.has(tokens[index]?.lower ?? '');
  let end = at - 1;
  while (end > from && has(tokens[end], Is.adverb)) end--;
  const perceived = perceivingBefore(tokens, end, from, isPerceived);
  if (perceived === undefined) return undefined;
  const joins = isBare && does(tokens[end], Use.additive);
  const phrase = joins ? phraseAt(tokens, perceived + 1, end) : phraseHeard(tokens, end, from);
  if (phrase === undefined || phrase.first <= perceived) return undefined;
  const isNext = phrase.first === perceived + 1;
  const isListed = isBare && does(tokens[phrase.first - 1], Use.additive);
  const isOne =
    phrase.name?.kind === 'person' || has(tokens[phrase.first], Is.determiner | Is.object);
  return isOne && (isNext || isListed) ? phrase : undefined;
}

/** The noun phrase that begins at a token: "the nurse" of "the nurse turn and say". */
function phraseAt(tokens: readonly PassageToken[], first: number, to: number): Phrase | undefined {
  const end = tokens[first]?.phraseEnd;
  let last = first;
  while (last < to && tokens[last]?.end !== end) last++;
  return end === undefined || last === to ? undefined : phraseFrom(tokens, first, last);
}

/** The phrase that ends at a token: "a man", "Ann Orr", "her". */
const phraseHeard = (
  tokens: readonly PassageToken[],
  end: number,
  from: number,
): Phrase | undefined =>
  has(tokens[end], Is.object)
    ? { first: end, last: end, head: end, name: undefined, pronoun: tokens[end]?.lower }
    : phraseEndingAt(tokens, end, from);

/** The last verb of perceiving before a token, with nothing between that opens another clause. */
function perceivingBefore(
  tokens: readonly PassageToken[],
  end: number,
  from: number,
  isPerceived: (at: number) => boolean,
): number | undefined {
  for (let at = end; at > from && end - at < LONGEST_AUTHOR * 2; at--) {
    if (isPerceived(at)) return at;
    if (isSign(tokens[at], ',;:') || tokens[at]?.marked !== undefined) return undefined;
    const isSubject = has(tokens[at], Is.subject) && !has(tokens[at], Is.object);
    if (isSubject || has(tokens[at], Is.subordinator | Is.relative)) return undefined;
  }
  return undefined;
}

/** "Orr said it was late, | called it a lottery and left": whoever says what stands before. Near miss: "the vote, called | by Orr". */
const listedSource = (
  tokens: readonly PassageToken[],
  at: number,
  from: number,
): Phrase | undefined =>
  isSign(tokens[at - 1], ',') && has(tokens[at + 1], Is.object)
    ? verbBefore(tokens, at - 1, from)
    : undefined;

/** "…, with Orr loudly saying", "voters saying", "the media declaring": the phrase right before the participle. */
function ownSubject(
  tokens: readonly PassageToken[],
  at: number,
  from: number,
  { quotes }: Language,
): Phrase | undefined {
  let end = at - 1;
  while (end > from && has(tokens[end], Is.adverb)) end--;
  const beside = besideOf(tokens, end, from);
  if (beside < end) {
    // "an ad in Oslo calling him late": who made it; "a resolution on Tuesday reaffirming it": the resolution
    end = beside;
    if (has(tokens[end], Is.role) || tokens[end]?.name !== undefined) return undefined;
  }
  const last = tokens[end];
  if (last === undefined || end <= from || last.marked !== undefined || isFiniteToken(tokens, end))
    return undefined;
  if (has(last, Is.sign | Is.preposition | Is.conjunction | Is.subordinator | Is.object))
    return undefined;
  // "Orr issued a statement saying": Orr says it
  // "have taken turns saying", "spent hours saying"
  if (quotes.communication.has(last.lower) || quotes.spent.has(last.lower)) return undefined;
  // "Orr is heard telling Lind", "was seen shouting": Orr
  if (last.name === undefined && last.verb !== undefined && last.phraseEnd === undefined)
    return undefined;
  let first = end;
  while (
    first > from &&
    end - first < 8 &&
    !has(tokens[first - 1], Is.sign | Is.preposition) &&
    !isFiniteToken(tokens, first - 1)
  )
    first--;
  // "a memo to employees explaining the deal": whoever wrote it
  if (does(tokens[first - 1], Use.infinitive)) return undefined;
  // "one of her ads asking", after "with"
  if (does(tokens[first - 1], Use.of) && does(tokens[first - 3], Use.absolute)) first -= 2;
  // "for passing a resolution reaffirming it": the resolution
  if (does(tokens[first], Use.participleEnding) && has(tokens[first + 1], Is.determiner)) first++;
  return phraseFrom(tokens, first, end);
}

/** "…, with a third of those asked | saying": whoever it is, not the subject of the sentence. Near miss: "…, with ease, saying". */
function isAbsolute(tokens: readonly PassageToken[], at: number, from: number): boolean {
  for (let index = at - 1; index > from; index--) {
    if (does(tokens[index], Use.absolute)) return isSign(tokens[index - 1], ',');
    if (isSign(tokens[index], ',;:') || tokens[index]?.marked !== undefined) return false;
  }
  return false;
}

/** "Orr accused the board of lying by | demanding": whom the sentence blames for what the participle tells. Near miss: "Orr left by saying". */
function blamedFor(
  tokens: readonly PassageToken[],
  at: number,
  from: number,
  language: Language,
): Phrase | undefined {
  if (!does(tokens[at - 1], Use.agent | Use.of | Use.purpose)) return undefined;
  for (let verb = at - 2; verb >= from && at - verb < LONGEST_BLAME; verb--) {
    if (tokens[verb]?.marked !== undefined) return undefined;
    if (!isCue(tokens, verb, language) || isPassive(tokens, verb)) continue;
    const frames = framesAt(tokens, verb, language.quotes);
    if (!frames.has('of') && !frames.has('for')) return undefined;
    let to = verb + 1;
    while (to < at - 1 && !does(tokens[to], Use.of | Use.purpose)) to++;
    return subjectAfter(tokens, verb + 1, to);
  }
  return undefined;
}

/** In tokens. */
const LONGEST_BLAME = 30;

/** The last token in front of a place or time with its preposition: "an ad | in Oslo", "a resolution | on Tuesday"; `end` where none ends there. */
function besideOf(tokens: readonly PassageToken[], end: number, from: number): number {
  const { name } = tokens[end] ?? {};
  if (name === undefined && !isTime(tokens, end)) return end;
  let first = end;
  while (
    first > from + 1 &&
    (isTime(tokens, first - 1) ||
      (name !== undefined && tokens[first - 1]?.name === name) ||
      has(tokens[first - 1], Is.determiner))
  )
    first--;
  // "in Norland", whatever sort of name that is; not "by Ann Orr", "from Norland"
  const isGoverned =
    has(tokens[first - 1], Is.preposition) &&
    !does(tokens[first - 1], Use.of | Use.absolute | Use.infinitive | Use.agent | Use.origin) &&
    (name === undefined || name.kind === 'place' || does(tokens[first - 1], Use.locative));
  return isGoverned && first - 2 > from ? first - 2 : end;
}

/** "Orr said it was late, adding …": of the verb of saying before it; else of the sentence's first verb. */
function mainSubject(
  tokens: readonly PassageToken[],
  at: number,
  from: number,
  language: Language,
): Phrase | undefined {
  const start = clauseStart(tokens, from, at);
  const goesOn = language.quotes.adding.has(tokens[at]?.lower ?? '');
  // "Orr promised more, but Lind dismissed it, arguing …": Lind; "…, adding": who spoke
  const least = goesOn ? from : start;
  for (let index = at - 1; index > least; index--) {
    if (
      !isCue(tokens, index, language) ||
      does(tokens[index], Use.participleEnding) ||
      does(tokens[index - 1], Use.infinitive) ||
      isPassive(tokens, index)
    )
      continue;
    const frames = framesAt(tokens, index, language.quotes);
    if (!frames.has('clause') && !frames.has('that') && !frames.has('addressee')) continue;
    const subject = subjectBefore(tokens, index, from) ?? invertedSubject(tokens, index, at);
    if (subject === undefined || does(tokens[subject.head], Use.who)) continue;
    const isPaper =
      subject.name === undefined
        ? language.quotes.paperNouns.has(tokens[subject.head]?.lower ?? '')
        : subject.name.kind !== 'person';
    return (isPaper && !goesOn ? personIn(tokens, index + 1, at, language) : undefined) ?? subject;
  }
  const main = pastOpening(tokens, start, at);
  for (let index = main + 1; index < at; index++) {
    if (!isFiniteToken(tokens, index)) continue;
    const subject = subjectBefore(tokens, index, main);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** Where the main clause begins behind one that opens the sentence: "But when the vote was counted, | Orr smiled, saying"; `from` where none does. */
function pastOpening(tokens: readonly PassageToken[], from: number, to: number): number {
  const opener = has(tokens[from], Is.conjunction) ? from + 1 : from;
  if (!has(tokens[opener], Is.subordinator) || does(tokens[opener], Use.complementiser))
    return from;
  for (let at = opener + 1; at < to; at++) {
    if (!isSign(tokens[at], ',')) continue;
    let verb = at + 1;
    while (verb < to && !isSign(tokens[verb], ',') && !isFiniteToken(tokens, verb)) verb++;
    if (
      verb > at + 1 &&
      verb < to &&
      isFiniteToken(tokens, verb) &&
      !has(tokens[at + 1], Is.relative)
    )
      return at + 1;
  }
  return from;
}

/** "“…,” said | Ann Orr, adding". */
const invertedSubject = (
  tokens: readonly PassageToken[],
  verb: number,
  to: number,
): Phrase | undefined =>
  tokens[verb - 1]?.marked !== undefined || isSign(tokens[verb - 1], ',')
    ? subjectAfter(tokens, verb + 1, to)
    : undefined;

/** "The Times reports | Ann Orr left, saying": the person who acts last in what a paper tells. */
function personIn(
  tokens: readonly PassageToken[],
  from: number,
  to: number,
  { quotes }: Language,
): Phrase | undefined {
  for (let verb = to - 1; verb > from; verb--) {
    if (!isFiniteToken(tokens, verb)) continue;
    const subject = subjectBefore(tokens, verb, from);
    if (subject?.name?.kind === 'person') return subject;
  }
  // "The Times reported | Ann Orr, a nurse, | saying"
  const lemma = quotes.verbs.get(tokens[from - 1]?.lower ?? '')?.lemma ?? '';
  const object = quotes.withNoun.has(lemma) ? subjectAfter(tokens, from, to) : undefined;
  const isApposed = object !== undefined && object.last + 1 < to - 1 && isSign(tokens[to - 1], ',');
  return isApposed && object.name?.kind === 'person' ? object : undefined;
}

/** Where the last clause begins that "and" and somebody named open: "Orr called her, and | Lind sent a letter saying". Near miss: "Orr called Tor and Lind, saying". */
function clauseStart(tokens: readonly PassageToken[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    if (!does(tokens[at - 1], Use.additive | Use.adversative) || !isSign(tokens[at - 2], ','))
      continue;
    let verb = at;
    while (verb < to && !isFiniteToken(tokens, verb)) verb++;
    // "Tor, and Lind, who wept, saying"
    const isRelative = has(tokens[verb - 1], Is.relative) || does(tokens[verb - 1], Use.which);
    const named = has(tokens[at], Is.honorific) ? at + 1 : at;
    const isOwner = tokens.slice(named, verb).some((one) => has(one, Is.genitive));
    if (tokens[named]?.name === undefined || verb === to || isRelative || isOwner) continue;
    if (subjectBefore(tokens, verb, at)?.first === at) return at;
  }
  return from;
}

/** Dashes, and marks that lost their other one. */
const OPENERS = '—–-|"“”';

/** How many words may stand in front of the name that opens a line: "The then head coach Ann Orr". */
const LONGEST_OPENING = 6;

/** Ends what may stand in front of a name that opens a line: "a letter | to Orr", "Orr’s | friend Lind", "in | the Velm building". */
const NO_OPENING = Is.preposition | Is.genitive | Is.conjunction | Is.sign | Is.relative;

/** The name that opens a stretch: "Orr to reporters: …", "The young Orr on boats: …". Near misses: "Advice to Orr: …", "Orr’s brother: …", "In Velm’s building, …". */
export function leadingPhrase(
  tokens: readonly PassageToken[],
  from: number,
  to: number,
): Phrase | undefined {
  let start = from;
  for (let at = from; at < to; at++)
    if (isSign(tokens[at], OPENERS) || does(tokens[at], Use.origin)) start = at + 1;
  for (let at = start; at < Math.min(to, start + LONGEST_OPENING); at++) {
    const token = tokens[at];
    if (token === undefined || token.marked !== undefined) return undefined;
    const { name } = token;
    if (name === undefined || name.kind === 'place') {
      // "Here’s Orr", "From the chairman, Orr"
      const isLink =
        token.verb?.copula === true || (isSign(token, ',') && has(tokens[at - 1], Is.role));
      if (name === undefined && !isLink && has(token, NO_OPENING)) return undefined;
      continue;
    }
    let end = at;
    while (tokens[end + 1]?.name === name) end++;
    const isOwner = has(tokens[end + 1], Is.genitive);
    return isOwner || isPartOfPhrase(tokens[end + 1]) ? undefined : phraseFrom(tokens, at, end);
  }
  return undefined;
}

/** "movement" of "the Velm Rights | movement": a name in front of it is no head. Near misses: "the Velm | chief", "Orr | to reporters", "Orr | shot back". */
const isPartOfPhrase = (token: PassageToken | undefined): boolean =>
  token?.phraseEnd !== undefined &&
  token.name === undefined &&
  token.phraseEnd === token.end &&
  !has(token, Is.role | Is.capital | Is.determiner | Is.number | Is.time | Is.cue);

/** "Orr to Lind in May, after the boat sank", "Orr on boats", "Orr, leaving Oslo": the name that opens a stretch, without a verb of its own. Near miss: "Orr to Lind left". */
export function headlinedPhrase(
  tokens: readonly PassageToken[],
  from: number,
  to: number,
): Phrase | undefined {
  const phrase = leadingPhrase(tokens, from, to);
  if (phrase?.name?.kind !== 'person') return undefined;
  const next = tokens[phrase.last + 1];
  return does(next, Use.infinitive | Use.participleEnding) || has(next, Is.preposition)
    ? phrase
    : undefined;
}
