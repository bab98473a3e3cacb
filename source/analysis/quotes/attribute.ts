// A quotation in its passage → its source: ordered sieves, the first that answers wins.
import type { GrammarData, Language, QuoteData } from '../../languages/language.js';
import { does, has, Is, Use } from '../word-classes.js';
import { isFinite, isSign, type Passage, type Token } from './passages.js';
import { subjectAfter, subjectBefore, verbBefore, phraseFrom, type Phrase } from './phrases.js';

export type Attribution = {
  readonly phrase: Phrase | undefined;
  /** Token range of the verb or phrase that ties source and content. */
  readonly cue: { readonly from: number; readonly to: number } | undefined;
  readonly rule: string;
};

const SEARCH = 45;

const NO_FRAMES: ReadonlySet<string> = new Set();

/** Frames of a verb token that hold here: "call+for" only before "for". */
export function framesAt(
  tokens: readonly Token[],
  at: number,
  quotes: QuoteData,
): ReadonlySet<string> {
  const verb = quotes.verbs.get(tokens[at]!.lower);
  if (verb === undefined) return NO_FRAMES;
  const next = tokens[at + 1];
  return (next && verb.withParticle.get(next.lower)) ?? verb.frames;
}

/** True where "according" stands before its "to". */
export const isAccordingTo = (tokens: readonly Token[], at: number): boolean =>
  does(tokens[at], Use.according) && does(tokens[at + 1], Use.infinitive);

/** True for a verb of saying used as a verb: "said", "had noted"; not "the report", "its claims". */
export function isCue(
  tokens: readonly Token[],
  at: number,
  { grammar, quotes }: Language,
): boolean {
  const token = tokens[at]!;
  if (!has(token, Is.cue) || token.marked !== undefined || token.name !== undefined) return false;
  if (has(token, Is.capital)) return false;
  const verb = quotes.verbs.get(token.lower)!;
  if (framesAt(tokens, at, quotes).size === 0) return false;
  const before = tokens[at - 1];
  if (has(before, Is.genitive | Is.possessive) || does(before, Use.article)) return false;
  const next = tokens[at + 1];
  switch (verb.form) {
    case 'base':
      return isBaseVerb(before, next, grammar);
    case 'present':
      // "four other states"
      return (
        !has(before, Is.preposition) &&
        !(has(before, Is.determiner) && !does(before, Use.quantifier))
      );
    case 'participle':
      // "since announcing his plan" is a noun, "by saying" is not
      return !has(before, Is.preposition) || does(before, Use.agent);
    default:
      // "respond to emailed questions", "25 recommended delegates", "least talked about"
      return (
        !has(before, Is.preposition | Is.number) && !grammar.superlative.has(before?.lower ?? '')
      );
  }
}

/** "they say", "officials say", "to say", "would say"; not "the claim", "a report". */
function isBaseVerb(
  before: Token | undefined,
  next: Token | undefined,
  { plural, pluralEnding }: GrammarData,
): boolean {
  if (before === undefined) return false;
  if (does(before, Use.infinitive) || has(before, Is.auxiliary)) return true;
  if (has(before, Is.determiner) && !has(before, Is.subject)) return opensContent(next);
  return (
    has(before, Is.adverb | Is.subject) ||
    pluralEnding.test(before.lower) ||
    isSign(before, ',)') ||
    plural.has(before.lower) ||
    before.name?.kind === 'person' ||
    opensContent(next)
  );
}

/** "sources close to the talks say that", "… say they": what follows shows the verb. */
const opensContent = (next: Token | undefined): boolean =>
  does(next, Use.complementiser) ||
  next?.marked !== undefined ||
  (has(next, Is.subject) && !has(next, Is.object));

/** "was told", "is said": the subject did not speak. "has said" and "was saying" are active. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  if (does(tokens[at], Use.participleEnding)) return false;
  for (let index = at - 1; index >= 0 && at - index < 4; index--) {
    const before = tokens[index];
    if (does(before, Use.be))
      return !has(before, Is.genitive) || has(tokens[index - 1], Is.subject);
    // "when asked", "if told"
    if (does(before, Use.reducing)) return index === at - 1;
    if (!has(before, Is.adverb | Is.auxiliary | Is.negation)) return false;
  }
  return false;
}

/** The source of the verb at `at`: its subject, or for "…, adding" the subject of the verb that it hangs on. */
export function sourceOf(
  tokens: readonly Token[],
  at: number,
  from: number,
  language: Language,
): Phrase | undefined {
  const participle = does(tokens[at], Use.participleEnding) && !has(tokens[at - 1], Is.auxiliary);
  const infinitive = does(tokens[at - 1], Use.infinitive);
  if (participle || infinitive) {
    const own = participle ? ownSubject(tokens, at, from, language) : undefined;
    if (own !== undefined) return own;
    const main = infinitive
      ? verbBefore(tokens, at, from)
      : mainSubject(tokens, at, from, language);
    return main ?? (participle ? leadingPhrase(tokens, from, at) : undefined);
  }
  if (isPassive(tokens, at)) return undefined;
  return subjectBefore(tokens, at, from);
}

/** "…, with Orr loudly saying", "voters saying", "the media declaring": the phrase right before the participle. */
function ownSubject(
  tokens: readonly Token[],
  at: number,
  from: number,
  { quotes }: Language,
): Phrase | undefined {
  let end = at - 1;
  while (end > from && (has(tokens[end], Is.adverb) || does(tokens[end], Use.adverbEnding))) end--;
  const last = tokens[end];
  if (last === undefined || end <= from || last.marked !== undefined || isFinite(tokens, end))
    return undefined;
  if (has(last, Is.sign | Is.preposition | Is.conjunction | Is.subordinator | Is.object))
    return undefined;
  // "Orr issued a statement saying": Orr says it
  if (quotes.communication.has(last.lower)) return undefined;
  let first = end;
  while (
    first > from &&
    end - first < 8 &&
    !has(tokens[first - 1], Is.sign | Is.preposition) &&
    !isFinite(tokens, first - 1)
  )
    first--;
  // "one of her ads asking", after "with"
  if (does(tokens[first - 1], Use.of) && does(tokens[first - 3], Use.absolute)) first -= 2;
  return phraseFrom(tokens, first, end);
}

/** "Orr said it was late, adding …": of the verb of saying before it; else of the sentence's first verb. */
function mainSubject(
  tokens: readonly Token[],
  at: number,
  from: number,
  language: Language,
): Phrase | undefined {
  for (let index = at - 1; index > from; index--) {
    if (
      !isCue(tokens, index, language) ||
      does(tokens[index], Use.participleEnding) ||
      isPassive(tokens, index)
    )
      continue;
    const frames = framesAt(tokens, index, language.quotes);
    if (!frames.has('clause') && !frames.has('that') && !frames.has('addressee')) continue;
    const subject = subjectBefore(tokens, index, from);
    if (subject !== undefined && !does(tokens[subject.head], Use.who)) return subject;
  }
  for (let index = from + 1; index < at; index++) {
    if (!isFinite(tokens, index)) continue;
    const subject = subjectBefore(tokens, index, from);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** The first name of a stretch without a verb: "Orr to reporters: …". */
export function leadingPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
): Phrase | undefined {
  for (let at = from; at < to; at++) {
    const { name } = tokens[at]!;
    if (name === undefined || name.kind === 'place') continue;
    let end = at;
    while (tokens[end + 1]?.name === name) end++;
    if (has(tokens[end + 1], Is.genitive)) {
      at = end;
      continue;
    }
    return phraseFrom(tokens, at, end);
  }
  return undefined;
}

/** "…," Orr said / said Orr / Orr, the minister, said / according to Orr / – Orr. */
export function afterQuotation(
  passage: Passage,
  quotation: number,
  language: Language,
): Attribution | undefined {
  const { tokens } = passage;
  let from = quotation + 1;
  while (isSign(tokens[from], ',’\'"”')) from++;
  const dash =
    isSign(tokens[from], '—–-') || (isSign(tokens[from], '-') && isSign(tokens[from + 1], '-'));
  if (dash) {
    from += isSign(tokens[from + 1], '-') ? 2 : 1;
    const signed = signature(tokens, from);
    if (signed !== undefined) return { phrase: signed, cue: undefined, rule: 'signature' };
  }
  if (from >= tokens.length) return undefined;
  const to = searchEnd(tokens, from);
  if (isAccordingTo(tokens, from)) {
    const phrase = subjectAfter(tokens, from + 2, to);
    return phrase && { phrase, cue: { from, to: from + 2 }, rule: 'according to' };
  }
  for (let at = from; at < to; at++) {
    if (!isCue(tokens, at, language) || isPassive(tokens, at)) continue;
    if (does(tokens[at], Use.participleEnding) && at > from + 3) continue;
    if (onlyAdverbs(tokens, from, at)) {
      const frames = framesAt(tokens, at, language.quotes);
      const inverted =
        frames.has('clause') || frames.has('direct') ? subjectAfter(tokens, at + 1, to) : undefined;
      if (inverted !== undefined)
        return { phrase: inverted, cue: { from: at, to: at + 1 }, rule: 'verb + source' };
      continue;
    }
    const phrase = subjectBefore(tokens, at, from);
    if (phrase !== undefined && startsAt(tokens, phrase.first, from))
      return { phrase, cue: { from: at, to: at + 1 }, rule: 'source + verb' };
    if (phrase !== undefined) return undefined;
  }
  return undefined;
}

/** Where the search for a verb behind a quotation stops: the next quotation, a full stop, a semicolon. */
function searchEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < SEARCH && tokens[to]!.marked === undefined) {
    // "Ann Orr of Springfield, Mass., said": a stop before a comma ends nothing
    if (isSign(tokens[to], ';?!:') || (isSign(tokens[to], '.') && !isSign(tokens[to + 1], ',')))
      return to;
    to++;
  }
  return to;
}

const onlyAdverbs = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (!has(tokens[at], Is.adverb | Is.auxiliary) && !does(tokens[at], Use.adverbEnding))
      return false;
  return true;
};

/** True where nothing but a title, "but" or a short phrase lies between the quotation and the source. */
function startsAt(tokens: readonly Token[], first: number, from: number): boolean {
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

/** "– Ann Orr, minister": a dash and a name at the end of the paragraph. */
function signature(tokens: readonly Token[], from: number): Phrase | undefined {
  if (tokens[from]?.name === undefined || tokens.length - from > 14) return undefined;
  for (let at = from; at < tokens.length; at++) if (isFinite(tokens, at)) return undefined;
  let end = from;
  while (tokens[end + 1]?.name === tokens[from].name) end++;
  return phraseFrom(tokens, from, end);
}

export type Lead = Attribution & {
  /** True where nothing but an addressee and phrases of time and place lie between verb and marks. */
  readonly clean: boolean;
};

/** Orr said: "…" / Orr told reporters in Oslo, "…" / …, adding "…" / According to Orr, "…" / Orr on the talks: "…". */
export function beforeQuotation(
  tokens: readonly Token[],
  quotation: number,
  from: number,
  language: Language,
): Lead | undefined {
  let to = quotation;
  const colon = isSign(tokens[to - 1], ':');
  while (to > from && isSign(tokens[to - 1], ',:—–-')) to--;
  const label = colon ? labelBefore(tokens, to, from) : undefined;
  if (label !== undefined) return label;
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
    if (!isCue(tokens, at, language)) continue;
    const clean = cleanTail(tokens, at + 1, to);
    const phrase = isPassive(tokens, at) ? undefined : sourceOf(tokens, at, from, language);
    if (phrase === undefined && !colon && !clean) continue;
    return {
      phrase,
      cue: { from: at, to: at + 1 },
      rule: clean || colon ? 'verb before' : 'before',
      clean,
    };
  }
  if (colon) {
    const subject = verbBefore(tokens, to, from);
    const phrase =
      subject?.name === undefined && subject?.pronoun === undefined
        ? leadingPhrase(tokens, from, to)
        : subject;
    return { phrase, cue: { from: to, to: to + 1 }, rule: 'colon', clean: true };
  }
  return undefined;
}

/** "ANN ORR: “…”", "More from Orr: “…”": a name right before the colon. Near miss: "Orr said of Lind: “…”". */
function labelBefore(tokens: readonly Token[], to: number, from: number): Lead | undefined {
  const name = tokens[to - 1]?.name;
  if (name === undefined || name.kind === 'place' || to - 1 < from) return undefined;
  let first = to - 1;
  while (first > from && tokens[first - 1]!.name === name) first--;
  while (first > from && has(tokens[first - 1], Is.honorific | Is.role | Is.roleModifier)) first--;
  const before = first > from ? tokens[first - 1] : undefined;
  if (before !== undefined && !isSign(before, '—–-|') && !does(before, Use.origin))
    return undefined;
  const phrase = phraseFrom(tokens, first, to - 1);
  return { phrase, cue: { from: to, to: to + 1 }, rule: 'label', clean: true };
}

/** "reporters in Oslo on Monday": no verb, no "that". */
function cleanTail(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.marked !== undefined || does(token, Use.complementiser) || isSign(token, ';'))
      return false;
    if (has(token, Is.subject) && !has(token, Is.object)) return false;
    if (token.name === undefined && isFinite(tokens, at) && !has(tokens[at - 1], Is.relative))
      return false;
  }
  return true;
}
