// A quotation in its passage → its source: ordered sieves, the first that answers wins.
import type { Language } from '../../languages/language.js';
import { jointStart } from '../coreference/antecedents/joint.js';
import { does, has, Is, Use } from '../word-classes.js';
import { DASHES, signature, signedBehind } from './signatures.js';
import { agentOf } from './content/passive-report.js';
import { framesAt, isAccordingTo, isPassive, isSpoken } from '../passages/cues.js';
import { isFiniteToken, isSign, type Passage, type PassageToken } from '../passages/passages.js';
import { phraseEndingAt, phraseFrom, type Phrase } from '../passages/phrases.js';
import { quotedAsAt, quotedBehind, quotedSource } from '../passages/quoted-as.js';
import {
  authorBefore,
  headlinedPhrase,
  heardSource,
  leadingPhrase,
  sourceOf,
} from '../passages/sources.js';
import { isSource } from '../passages/source-nouns.js';
import { subjectAfter, subjectBefore, verbBefore } from '../passages/subjects.js';

export type Attribution = {
  readonly phrase: Phrase | undefined;
  /** Token range of the verb or phrase that ties source and content. */
  readonly cue: { readonly from: number; readonly to: number } | undefined;
  readonly rule: string;
};

const SEARCH = 45;

/** "…," Orr said / said Orr / Orr, the minister, said / according to Orr / – Orr. */
export function afterQuotation(
  passage: Passage,
  quotation: number,
  language: Language,
): Attribution | undefined {
  const { tokens } = passage;
  let from = quotation + 1;
  while (isSign(tokens[from], ',’\'"”')) from++;
  if (isSign(tokens[from], DASHES)) {
    from += isSign(tokens[from + 1], '-') ? 2 : 1;
    const signed = signature(tokens, from);
    if (signed !== undefined) return { phrase: signed, cue: undefined, rule: 'signature' };
  }
  // “It rained.” (Ann Orr, baker)
  if (isSign(tokens[from], '(') && isSign(tokens.at(-1), ')')) {
    const signed = signature(tokens, from + 1);
    if (signed?.name?.kind === 'person')
      return { phrase: signed, cue: undefined, rule: 'signature' };
  }
  if (from >= tokens.length) return undefined;
  const to = searchEnd(tokens, from);
  const ends = tokens[quotation]?.ends ?? '';
  const isEnded = ends !== '' && '.?!'.includes(ends);
  if (isAccordingTo(tokens, from)) {
    const phrase = subjectAfter(tokens, from + 2, to);
    // “It rained.” According to Orr, Lind left.
    const isApart = isEnded && has(tokens[from], Is.capital) && (phrase?.last ?? to) < to - 1;
    if (isApart) return undefined;
    return phrase && { phrase, cue: { from, to: from + 2 }, rule: 'according to' };
  }
  if (isEnded && opensApart(tokens[from])) return undefined;
  // “It rained.” She added, [and the quotation below]
  if (tokens[quotation]?.ends === '.' && to === tokens.length && isSign(tokens[to - 1], ',:'))
    return undefined;
  const unlisted = anyVerb(tokens, { quotation, from, to }, language);
  if (unlisted !== undefined) return unlisted;
  const signed = isEnded ? signedBehind(tokens, from) : undefined;
  if (signed !== undefined) return { phrase: signed, cue: undefined, rule: 'signature' };
  for (let at = from; at < to; at++) {
    const tie = quotedAsAt(tokens, at, language);
    // “It rained.” Dagen quoted Orr as saying: [and another quotation]
    if (tie !== undefined && tokens[quotation]?.ends === '.' && isSign(tokens[to], ':')) return;
    if (tie !== undefined) {
      const phrase = quotedSource(tokens, tie, from);
      return phrase && { phrase, cue: { from: at, to: tie.saying + 1 }, rule: 'quoted as saying' };
    }
    const quoted = quotedBehind(tokens, at, to, language);
    if (quoted !== undefined)
      return { phrase: quoted, cue: { from: at, to: at + 1 }, rule: 'quoted as saying' };
    if (!isSpoken(tokens, at, language)) continue;
    if (isPassive(tokens, at)) {
      if (tokens[at]?.verb?.finite !== true || isSign(tokens[at - 1], ',')) continue;
      const cue = { from: at, to: at + 1 };
      return { phrase: agentOf(tokens, at, to), cue, rule: BY_ANOTHER };
    }
    if (does(tokens[at], Use.participleEnding) && at > from + 3) continue;
    if (onlyAdverbs(tokens, from, at)) {
      const frames = framesAt(tokens, at, language.quotes);
      const inverted =
        frames.has('clause') || frames.has('direct') ? subjectAfter(tokens, at + 1, to) : undefined;
      if (inverted !== undefined)
        return { phrase: inverted, cue: { from: at, to: at + 1 }, rule: 'verb + source' };
      continue;
    }
    // “We left.” Orr closed the door.
    const frames = framesAt(tokens, at, language.quotes);
    // “Where was he?” Orr described the day as a “farce”.
    const isApart = BLAMING.some((frame) => frames.has(frame));
    const isWhole = ends === '.' || (isApart && isEnded);
    if (isWhole && isWeak(frames)) continue;
    if (isWhole && leadsIntoMarks(tokens, at + 1, to)) return undefined;
    if (isEnded && hasWordsOfItsOwn(tokens, at + 1, to)) return undefined;
    if (isEnded && !frames.has('addressee') && hasObject(tokens, at + 1, to)) return undefined;
    // “We left.” Orr was sent to testify in Oslo.
    if (isEnded && does(tokens[at - 1], Use.infinitive) && at < to - 1) return undefined;
    const phrase = subjectBefore(tokens, at, from);
    if (isWhole && (isThing(tokens, phrase, language) || leadsOn(tokens, phrase, to)))
      return undefined;
    const first =
      phrase && Math.min(introducedAt(tokens, phrase.first, from), jointStart(tokens, phrase));
    if (first !== undefined && startsAt(tokens, first, from))
      return { phrase, cue: { from: at, to: at + 1 }, rule: 'source + verb' };
    if (phrase !== undefined) return undefined;
  }
  return undefined;
}

/** “We left.” The rain showed no mercy.: what is no person, body or text. */
const isThing = (
  tokens: readonly PassageToken[],
  phrase: Phrase | undefined,
  language: Language,
): boolean =>
  phrase?.name === undefined &&
  phrase?.pronoun === undefined &&
  phrase !== undefined &&
  !isSource(tokens, phrase, language);

/** “We left.” In May, Orr pleaded guilty., “We left!” Just as Orr spoke, it rained.: a sentence of its own. Near misses: “We left!” shouted Orr., “We left!” Then Orr laughed. */
const opensApart = (token: PassageToken | undefined): boolean =>
  has(token, Is.capital) &&
  token?.name === undefined &&
  has(token, Is.preposition | Is.subordinator) &&
  !has(token, Is.role | Is.conjunction);

/** The frames of verbs with words of their own. */
const BLAMING = ['name', 'as', 'of', 'for'] as const;

/** “We left.” Orr said: “It rained.”, “We left.” Orr called the day a “farce”. Near miss: “We left.” He said, “It rained.” */
const leadsIntoMarks = (tokens: readonly PassageToken[], from: number, to: number): boolean =>
  (isSign(tokens[to], ':') && tokens[to + 1]?.marked !== undefined) ||
  (tokens[to]?.marked !== undefined && to > from && !has(tokens[to - 1], Is.sign));

/** “We left.” Orr said, “It rained.”: somebody who is named leads into the next. Near misses: “We left.” He said, “It rained.”, “We left.” Orr said. “It rained.” */
const leadsOn = (
  tokens: readonly PassageToken[],
  phrase: Phrase | undefined,
  to: number,
): boolean =>
  phrase?.pronoun === undefined && tokens[to]?.marked !== undefined && isSign(tokens[to - 1], ',');

/** “We left.” But Orr said that it rained., “We left.” Orr urged them to stay. Near miss: “We left.” Orr told them as he went. */
function hasWordsOfItsOwn(tokens: readonly PassageToken[], from: number, to: number): boolean {
  for (let at = from; at < to && !isSign(tokens[at], ',;—–-'); at++) {
    if (does(tokens[at], Use.complementiser)) return true;
    // "Orr said after voting that it rained"; near miss: "Orr said as he went"
    const isPhrase = does(tokens[at + 1], Use.participleEnding);
    if (has(tokens[at], Is.subordinator | Is.relative) && !isPhrase) return false;
    if (isFiniteToken(tokens, at)) return true;
    const next = tokens[at + 1];
    const isVerb = next?.verb !== undefined && next.phraseEnd === undefined;
    if (does(tokens[at], Use.infinitive) && isVerb) return true;
    if (isSign(next, ',') && actsBehindAside(tokens, at + 1, to)) return true;
  }
  return false;
}

/** “We left.” Orr noted the ministry's move., “We left.” Orr added a note.: the next sentence has its own. Near misses: Orr said the next day., Orr said at the pier. */
function hasObject(tokens: readonly PassageToken[], from: number, to: number): boolean {
  if (!has(tokens[from], Is.determiner)) return false;
  for (let at = from; at < to && !has(tokens[at], Is.sign | Is.preposition); at++)
    if (has(tokens[at], Is.time) || does(tokens[at], Use.timeUnit)) return false;
  return true;
}

/** "Orr said her husband|, Per, had left", "Orr said 70 people|, most of them boys, were held": what two commas set apart, and a verb at once. Near miss: "Orr told Lind, the coach, and left". */
function actsBehindAside(tokens: readonly PassageToken[], comma: number, to: number): boolean {
  let end = comma + 1;
  while (end < to && !isSign(tokens[end], ',')) {
    const isClause = has(tokens[end], Is.relative | Is.subordinator | Is.subject);
    if (end - comma > LONGEST_ASIDE || isClause || tokens[end]?.marked !== undefined) return false;
    end++;
  }
  let verb = end + 1;
  while (verb < to && has(tokens[verb], Is.adverb)) verb++;
  return verb < to && isFiniteToken(tokens, verb);
}

/** In tokens. */
const LONGEST_ASIDE = 12;

/** "a confession by Orr – “…”": the words are those of the text. */
export const OF_TEXT = 'whose text it is';

/** "Orr was asked by Lind, “…”", "Orr was told: “…”": the subject hears the words, whoever says them. */
export const BY_ANOTHER = 'said to the subject';

/**
 * “…,” grumbled Meg Pell, “…,” Ann Orr beamed: behind a quotation that a comma ends, the first verb speaks, whatever it is.
 * Near miss: “…,” Ann Orr was late; “We left!” Ann Orr closed the door.
 */
function anyVerb(
  tokens: readonly PassageToken[],
  { quotation, from, to }: { quotation: number; from: number; to: number },
  { quotes }: Language,
): Attribution | undefined {
  const ends = isSign(tokens[quotation + 1], ',') ? ',' : (tokens[quotation]?.ends ?? '');
  if (ends === '' || !',?!'.includes(ends)) return undefined;
  let at = from;
  while (at < to && at - from < LONGEST_SPEAKER && !actsAt(tokens, at)) {
    // "Ann Orr, who chairs the board, said"
    if (has(tokens[at], Is.relative)) return undefined;
    at++;
  }
  const verb = tokens[at]?.lower ?? '';
  if (!actsAt(tokens, at) || quotes.verbs.has(verb) || quotes.quoting.has(verb)) return undefined;
  const cue = { from: at, to: at + 1 };
  if (onlyAdverbs(tokens, from, at)) {
    const phrase = subjectAfter(tokens, at + 1, to);
    return isSomebody(tokens, phrase) ? { phrase, cue, rule: 'any verb' } : undefined;
  }
  const phrase = ends === ',' ? subjectBefore(tokens, at, from) : undefined;
  if (!isSomebody(tokens, phrase)) return undefined;
  return onlyTitles(tokens, from, introducedAt(tokens, phrase.first, from))
    ? { phrase, cue, rule: 'any verb' }
    : undefined;
}

/** "closed", "offered": tells of speech beside marks alone. */
const isWeak = (frames: ReadonlySet<string>): boolean =>
  !frames.has('clause') && !frames.has('that') && !frames.has('addressee');

const LONGEST_SPEAKER = 12;

const onlyTitles = (tokens: readonly PassageToken[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (!has(tokens[at], Is.honorific | Is.role | Is.roleModifier | Is.determiner)) return false;
  return true;
};

/** "grumbled", "weeps"; not "was", "has", "did not smile", "had been told". */
function actsAt(tokens: readonly PassageToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.name !== undefined || has(token, Is.capital | Is.sign))
    return false;
  const { verb } = token;
  // “…,” Ann Orr, 44, winces.: taken for a noun
  if (verb === undefined) return isBesideSomebody(tokens, at);
  if (verb.copula || verb.negated || verb.modal !== undefined) return false;
  // "grumbled Meg Pell" is tagged as a participle at times
  return verb.tokens.length === 1 && (verb.finite || does(token, Use.pastEnding));
}

/** "winces" of “…,” Ann Orr, 44, | winces., “…!” | exults Tia Orr.: a lone word in -s or -ed that ends the sentence behind somebody, or stands in front. Near miss: “…,” Ann Orr, 44, Leeds. */
function isBesideSomebody(tokens: readonly PassageToken[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (!/[a-z]{3}(?:[^s]s|ed)$/.test(lower)) return false;
  const before = tokens[at - 1];
  const opens = before?.marked !== undefined || tokens[at - 2]?.marked !== undefined;
  const isSpeaker = tokens[at + 1]?.name?.kind === 'person' || has(tokens[at + 1], Is.honorific);
  if (opens && isSpeaker) return true;
  const ends = isSign(tokens[at + 1], '.,') || tokens[at + 1] === undefined;
  return ends && (before?.name?.kind === 'person' || isSign(before, ','));
}

/** A person, "she", "the surgeon", a paper; not a place, nor "the deal". */
function isSomebody(tokens: readonly PassageToken[], phrase: Phrase | undefined): phrase is Phrase {
  if (phrase === undefined) return false;
  if (phrase.name !== undefined) return phrase.name.kind !== 'place';
  return phrase.pronoun !== undefined || has(tokens[phrase.head], Is.role);
}

/** Where the search for a verb behind a quotation stops: the next quotation, a full stop, a semicolon. */
function searchEnd(tokens: readonly PassageToken[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < SEARCH && tokens[to]!.marked === undefined) {
    // "Ann Orr of Springfield, Mass., said", "Ann Orr (D-Ore.) said": a stop before a comma or bracket ends nothing
    if (isSign(tokens[to], ';?!:') || (isSign(tokens[to], '.') && !isSign(tokens[to + 1], ',)')))
      return to;
    to++;
  }
  return to;
}

const onlyAdverbs = (tokens: readonly PassageToken[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!has(tokens[at], Is.adverb | Is.auxiliary)) return false;
  return true;
};

/** Where "Velm’s head of sales, | Ann Orr, said" begins: what introduces a name before a comma is of its phrase. */
function introducedAt(tokens: readonly PassageToken[], first: number, from: number): number {
  if (!isSign(tokens[first - 1], ',')) return first;
  const before = phraseEndingAt(tokens, first - 2, from);
  return before?.name?.kind === 'person' ? first : (before?.first ?? first);
}

/** True where nothing but a title, "but" or a short phrase lies between the quotation and the source. */
function startsAt(tokens: readonly PassageToken[], first: number, from: number): boolean {
  for (let at = from; at < first; at++)
    if (
      !has(
        tokens[at],
        Is.conjunction |
          Is.adverb |
          Is.determiner |
          Is.role |
          Is.roleModifier |
          Is.honorific |
          Is.country |
          Is.time,
      ) &&
      first - from > 6
    )
      return false;
  return true;
}

export type Lead = Attribution & {
  /** True where nothing but an addressee and phrases of time and place lie between verb and marks. */
  readonly clean: boolean;
};

/** Orr said: "…" / Orr told reporters in Oslo, "…" / …, adding "…" / According to Orr, "…" / Orr on the talks: "…". */
export function beforeQuotation(
  tokens: readonly PassageToken[],
  quotation: number,
  from: number,
  language: Language,
): Lead | undefined {
  let to = quotation;
  const colon = isSign(tokens[to - 1], ':');
  while (to > from && isSign(tokens[to - 1], ',:—–-')) to--;
  const label = colon ? (labelBefore(tokens, to, from) ?? lineBefore(tokens, to, from)) : undefined;
  if (label !== undefined) return label;
  const author = to < quotation ? authorBefore(tokens, quotation, from, language) : undefined;
  if (author?.name?.kind === 'person')
    return { phrase: author, cue: undefined, rule: OF_TEXT, clean: true };
  for (let at = to - 1; at >= from && to - at < SEARCH; at--) {
    if (tokens[at]!.marked !== undefined && at < to - 1 && !colon) return undefined;
    if (isAccordingTo(tokens, at - 1)) {
      const phrase = subjectAfter(tokens, at + 1, to);
      const clean = at - 1 - from < 2 && cleanTail(tokens, at + 1, to);
      return phrase && { phrase, cue: { from: at - 1, to: at + 1 }, rule: 'according to', clean };
    }
    if (at === from && has(tokens[at], Is.cue) && has(tokens[at], Is.capital)) {
      // "Said Ann Orr, who was there, “…”"
      const phrase = does(tokens[at], Use.participleEnding)
        ? undefined
        : subjectAfter(tokens, at + 1, to);
      if (phrase?.name !== undefined)
        return { phrase, cue: { from: at, to: at + 1 }, rule: 'verb + source', clean: true };
    }
    // "Orr heard a man shout: “…”": tagged as a noun at times
    const heard = heardSource(tokens, at, from, language);
    if (heard !== undefined && cleanTail(tokens, at + 1, to))
      return { phrase: heard, cue: { from: at, to: at + 1 }, rule: 'verb before', clean: true };
    if (!isSpoken(tokens, at, language)) continue;
    const clean = cleanTail(tokens, at + 1, to);
    const passive = isPassive(tokens, at);
    // "Orr was asked by Lind, who once dismissed the tale, “…”"
    if (!colon && isInRelative(tokens, at, from, language)) continue;
    // "Orr said, when asked by Lind, “…”"
    if (passive && tokens[at]?.verb?.finite !== true) continue;
    const phrase = passive ? agentOf(tokens, at, to) : sourceOf(tokens, at, from, language);
    if (phrase === undefined && !colon && !clean) continue;
    return {
      phrase,
      cue: { from: at, to: at + 1 },
      rule: passive ? BY_ANOTHER : clean || colon ? 'verb before' : 'before',
      clean,
    };
  }
  if (colon) {
    const phrase = subjectOrLead(tokens, from, to);
    const isOther = phrase === undefined && tellsOfSomebody(tokens, from, to);
    const rule = isOther ? BY_ANOTHER : 'colon';
    return { phrase, cue: { from: to, to: to + 1 }, rule, clean: true };
  }
  return undefined;
}

/** "Lind, who built boats and | dismissed the tale, “…”": a verb that tells of speech beside marks alone, in what is told of somebody. Near misses: "Lind, who | said, “…”", "a tale that Lind | dismissed, “…”". */
function isInRelative(
  tokens: readonly PassageToken[],
  at: number,
  from: number,
  { quotes }: Language,
): boolean {
  if (!isWeak(framesAt(tokens, at, quotes)) || !has(tokens[at + 1], Is.determiner)) return false;
  for (let before = at - 1; before >= from && at - before < SEARCH; before--) {
    const token = tokens[before];
    if (token?.marked !== undefined || isSign(token, ';:')) return false;
    if (does(token, Use.who)) return isSign(tokens[before - 1], ',');
  }
  return false;
}

/** "Orr to Lind after Berg had left: “…”", "Orr on boats: “…”": who opens a line without a verb of its own. Near miss: "Orr to blame, Lind said: “…”". */
function lineBefore(tokens: readonly PassageToken[], to: number, from: number): Lead | undefined {
  const phrase = headlinedPhrase(tokens, from, to);
  if (phrase === undefined) return undefined;
  for (let at = phrase.last + 1; at < to; at++) {
    if (has(tokens[at], Is.subordinator | Is.relative)) break;
    if (isFiniteToken(tokens, at) || tokens[at]?.marked !== undefined) return undefined;
  }
  return { phrase, cue: { from: to, to: to + 1 }, rule: 'colon', clean: true };
}

/** Who acts in front of a colon, or whose name opens the line. */
function subjectOrLead(
  tokens: readonly PassageToken[],
  from: number,
  to: number,
): Phrase | undefined {
  const subject = verbBefore(tokens, to, from);
  return subject?.name === undefined && subject?.pronoun === undefined
    ? leadingPhrase(tokens, from, to)
    : subject;
}

/** "Advice to Ann Orr from her analyst: “…”": somebody is named who is not known to say it. */
function tellsOfSomebody(tokens: readonly PassageToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.name?.kind === 'person') return true;
  return false;
}

/** "ANN ORR: “…”", "More from Orr: “…”", "The plan to cut it: Orr: “…”": a name right before the colon. Near miss: "Orr said of Lind: “…”". */
function labelBefore(tokens: readonly PassageToken[], to: number, from: number): Lead | undefined {
  const name = tokens[to - 1]?.name;
  if (name === undefined || name.kind === 'place' || to - 1 < from) return undefined;
  let first = to - 1;
  while (first > from && tokens[first - 1]!.name === name) first--;
  while (first > from && has(tokens[first - 1], Is.honorific | Is.role | Is.roleModifier)) first--;
  const before = first > from ? tokens[first - 1] : undefined;
  const opens = before === undefined || isSign(before, '—–-|:') || does(before, Use.origin);
  if (!opens && !isFromOffice(tokens, first - 1, from)) return undefined;
  const phrase = phraseFrom(tokens, first, to - 1);
  return { phrase, cue: { from: to, to: to + 1 }, rule: 'label', clean: true };
}

/** The comma of "And from the head of the dockers' union, |Orr:". Near miss: "A letter from Lind, head of the union, Orr:". */
function isFromOffice(tokens: readonly PassageToken[], comma: number, from: number): boolean {
  if (!isSign(tokens[comma], ',')) return false;
  for (let at = comma - 1; at >= from; at--) {
    const token = tokens[at];
    if (does(token, Use.origin)) return true;
    const tells = token?.name?.kind === 'person' || isFiniteToken(tokens, at);
    if (tells || isSign(token, ',;:') || token?.marked !== undefined) return false;
  }
  return false;
}

/** "reporters in Oslo on Monday": no verb, no "that". */
function cleanTail(tokens: readonly PassageToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    // "tweeted that, “Some …”"
    const opens = does(token, Use.complementiser) && !(at === from && at + 1 === to);
    if (token.marked !== undefined || opens || isSign(token, ';')) return false;
    if (has(token, Is.subject) && !has(token, Is.object)) return false;
    if (token.name === undefined && isFiniteToken(tokens, at) && !has(tokens[at - 1], Is.relative))
      return false;
  }
  return true;
}
