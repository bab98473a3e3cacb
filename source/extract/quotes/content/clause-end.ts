// Tokens of a reported clause → where it ends: before the reporter or another source speaks again.
import type { Language } from '../../../languages/language.js';
import { does, has, Is, Use } from '../../word-classes.js';
import { framesAt, isCue, isPassive } from '../../passages/cues.js';
import { isFiniteToken, isSign, type PassageToken } from '../../passages/passages.js';
import type { ContentRange } from '../draft.js';
import { hasMainVerb, hasTokenUse, skipNounPhrase, trimEnd } from '../../passages/steps.js';
import { subjectBefore } from '../../passages/subjects.js';

/** Where the clause that starts at `from` ends: at the sentence's end, a semicolon, or before a new attribution. */
export function clauseEnd(
  tokens: readonly PassageToken[],
  from: number,
  end: number,
  taken: ReadonlySet<number>,
  language: Language,
): number {
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    if (isSign(token, ';')) return at;
    if (token.marked !== undefined && taken.has(token.start)) return trimEnd(tokens, from, at);
    // the comma of “late,” calling it so, stands inside the marks
    const isInner = token.marked !== undefined && token.ends === ',';
    if (isInner || isSign(token, ',')) {
      const stop = isInner ? at + 1 : at;
      if (endsAtComma(tokens, { from, at, end, isInner }, language)) return stop;
    }
    if (isSign(token, DASHES) && newAttribution(tokens, at + 1, end, language))
      return trimEnd(tokens, from, at);
    // "it was late | while Lind, the coach, said it was not"
    if (at > from && does(token, Use.aside) && newAttribution(tokens, at + 1, end, language))
      return trimEnd(tokens, from, at);
    if (does(token, Use.additive | Use.adversative)) {
      let next = at + 1;
      while (has(tokens[next], Is.adverb)) next++;
      if (next < end && isCue(tokens, next, language) && saysMore(tokens, next, language))
        return trimEnd(tokens, from, at);
      if (newAttribution(tokens, at + 1, end, language)) return trimEnd(tokens, from, at);
      if (isSayingToo(tokens, { from, to: at }, language)) return trimEnd(tokens, from, at);
    }
  }
  return trimEnd(tokens, from, end);
}

/** "it was badly run | and saying nobody had listened": of the one who speaks. Near miss: "he was leaving and telling friends that …". */
function isSayingToo(
  tokens: readonly PassageToken[],
  { from, to }: ContentRange,
  language: Language,
): boolean {
  const cue = tokens[to + 1];
  if (
    !does(cue, Use.participleEnding) ||
    language.quotes.verbs.get(cue?.lower ?? '')?.form !== 'participle'
  )
    return false;
  const next = tokens[to + 2];
  const isClause =
    does(next, Use.complementiser) ||
    has(next, Is.subject | Is.determiner) ||
    next?.name !== undefined;
  return isClause && !hasTokenUse(tokens, Use.participleEnding, from, to);
}

/** ", calling it late", ", according to police", ", while …", ", Lind said": what follows a comma is not the speaker's. */
function endsAtComma(
  tokens: readonly PassageToken[],
  {
    from,
    at,
    end,
    isInner,
  }: {
    readonly from: number;
    readonly at: number;
    readonly end: number;
    readonly isInner: boolean;
  },
  language: Language,
): boolean {
  const { comparing, referring } = language.quotes;
  const word = tokens[at + 1];
  if (at + 1 < end && isCue(tokens, at + 1, language) && does(word, Use.participleEnding))
    return true;
  // "Orr said it was “late,” | he said.": told twice
  if (isInner) return has(word, Is.subject) && at + 3 === end && isCue(tokens, at + 2, language);
  if (does(word, Use.according) || comparing.has(word?.lower ?? '')) return true;
  if (goesOnAlone(tokens, { from, at, end })) return true;
  // ", as Orr claims"
  if (does(word, Use.as) && newAttribution(tokens, at + 2, end, language)) return true;
  if (
    referring.has(word?.lower ?? '') ||
    (opensAside(tokens, at + 1) && !isTurned(tokens, at + 1, end))
  )
    return true;
  const next = has(word, Is.conjunction) ? at + 2 : at + 1;
  return newAttribution(tokens, next, end, language) || saysNext(tokens, next, language);
}

/**
 * "Orr, saying he was late, | expressed his joy", a verb right behind the comma of a clause that has one: of the sentence’s subject, which waited for it. Near
 * misses: "it rained while Lind, the head, | slept", "he came, | saw and won", "he was late, | left alone by them".
 */
function goesOnAlone(
  tokens: readonly PassageToken[],
  { from, at, end }: { readonly from: number; readonly at: number; readonly end: number },
): boolean {
  const verb = tokens[at + 1]?.verb;
  if (at + 1 >= end || verb?.finite !== true || verb.tense !== 'past' || verb.passive) return false;
  if (!hasMainVerb(tokens, from, at) || isSign(tokens[from - 1], ',')) return false;
  if (tokens.slice(from, at).some((token) => isSign(token, ','))) return false;
  for (let next = at + 2; next < Math.min(end, at + LONGEST_ASIDE); next++)
    if (does(tokens[next], Use.additive) && isFiniteToken(tokens, next + 1)) return false;
  return true;
}

const DASHES = '—–-';

/** ", but it rained", ", while", ", even though", ", with Orr gone": the reporter's words again. */
function opensAside(tokens: readonly PassageToken[], at: number): boolean {
  if (does(tokens[at], Use.intensifier)) return has(tokens[at + 1], Is.subordinator);
  if (!does(tokens[at], Use.adversative)) return does(tokens[at], Use.aside);
  const next = tokens[at + 1];
  // "but that it rained", "but only in May", "but “never again”": what is said goes on
  return !(
    next?.marked !== undefined ||
    does(next, Use.complementiser | Use.participleEnding) ||
    (has(next, Is.adverb | Is.preposition) && !does(next, Use.existential))
  );
}

/** "a great day for them, | but a sad one for us": the other half of what it is. Near miss: ", but the ministry gave no date". */
const isTurned = (tokens: readonly PassageToken[], at: number, end: number): boolean =>
  does(tokens[at], Use.adversative) &&
  has(tokens[at + 1], Is.determiner) &&
  !does(tokens[at + 1], Use.definite) &&
  !hasMainVerb(tokens, at + 1, end);

/** ", called her late, and left": one more verb of saying of the same source. Near miss: "the plan, called late by Orr, went on". */
function saysNext(tokens: readonly PassageToken[], at: number, language: Language): boolean {
  const verb = tokens[at]?.verb;
  const isPast = verb?.finite === true && verb.tense === 'past';
  // "called | it late", whatever the tag says
  const isActive = isPast || (verb?.tense === 'participle' && has(tokens[at + 1], Is.object));
  return (
    isActive &&
    verb.tokens.length === 1 &&
    isCue(tokens, at, language) &&
    saysMore(tokens, at, language)
  );
}

/** "and said the offer stood", "and called it late": the same source goes on. Near miss: "and noted with care". */
function saysMore(tokens: readonly PassageToken[], at: number, language: Language): boolean {
  const { form } = language.quotes.verbs.get(tokens[at]!.lower)!;
  const next = tokens[at + 1];
  if (has(tokens[at], Is.role) || form === 'participle') return false;
  // "they admit it is late but | say it works"; near miss: "they want to go and | say so"
  if (form === 'base' && !isFiniteToken(tokens, at)) return false;
  return (
    does(next, Use.complementiser | Use.infinitive) ||
    // "it", "you"
    (has(next, Is.subject) && has(next, Is.object)) ||
    (framesAt(tokens, at, language.quotes).has('clause') &&
      has(next, Is.determiner | Is.subject)) ||
    (framesAt(tokens, at, language.quotes).has('name') && next !== undefined) ||
    (((tokens[at]?.verb?.finite === true && opensPhrase(next)) || isTied(tokens, at + 1)) &&
      WITH_OBJECT.some((frame) => framesAt(tokens, at, language.quotes).has(frame)))
  );
}

/** "accused | opposition parties of lying": nouns, and what they are blamed for. Near miss: "accused | late in May". */
function isTied(tokens: readonly PassageToken[], at: number): boolean {
  for (let tie = at; tie < at + MOST_BEFORE_VERB; tie++) {
    if (does(tokens[tie], Use.of | Use.as | Use.purpose)) return tie > at;
    if (has(tokens[tie], Is.sign | Is.preposition | Is.adverb) || isFiniteToken(tokens, tie))
      return false;
  }
  return false;
}

/** "accused | them of lying", "criticized | the plan", "urged | Lind to go". */
const WITH_OBJECT = ['of', 'as', 'for', 'order'] as const;

const opensPhrase = (token: PassageToken | undefined): boolean =>
  token?.name !== undefined || has(token, Is.determiner | Is.object | Is.role | Is.honorific);

/** "but he added that", "Lind said": a subject right here and a verb of saying within a few words. */
export function newAttribution(
  tokens: readonly PassageToken[],
  at: number,
  end: number,
  language: Language,
): boolean {
  const aside = asideEnd(tokens, at, end);
  const first = aside > 0 ? aside : at + 1;
  for (let verb = first; verb < Math.min(end, first + MOST_BEFORE_VERB); verb++) {
    if (tokens[verb]!.marked !== undefined || isSign(tokens[verb], ',;')) return false;
    if (!isCue(tokens, verb, language) || isPassive(tokens, verb)) continue;
    const frames = framesAt(tokens, verb, language.quotes);
    const isObjectVerb =
      tokens[verb]?.verb?.finite === true && WITH_OBJECT.some((frame) => frames.has(frame));
    if (!frames.has('clause') && !frames.has('addressee') && !isObjectVerb) return false;
    const subject = subjectBefore(tokens, verb, at);
    return subject?.first === at;
  }
  return false;
}

/** In tokens. */
const MOST_BEFORE_VERB = 6;
const LONGEST_ASIDE = 16;

/** Behind the second comma of "Lind, the former head of the board, | said"; 0 where none stands within a few words. */
function asideEnd(tokens: readonly PassageToken[], at: number, end: number): number {
  let comma = at + 1;
  while (comma < Math.min(end, at + MOST_BEFORE_VERB) && !isSign(tokens[comma], ',;')) {
    if (tokens[comma]?.marked !== undefined || isFiniteToken(tokens, comma)) return 0;
    comma++;
  }
  if (tokens[comma - 1]?.name?.kind !== 'person' || !isSign(tokens[comma], ',')) return 0;
  for (let to = comma + 1; to < Math.min(end, comma + LONGEST_ASIDE); to++) {
    if (isSign(tokens[to], ',')) return to + 1;
    if (tokens[to]?.marked !== undefined || isSign(tokens[to], ';:')) return 0;
  }
  return 0;
}

/**
 * Where a content with marked words ends that the reporter goes on behind: "it was “late,” | remarks that Lind denied", "a “joke,” | which
 * upset some"; "it is “ours” | — a far cry from May", "it saw an “influx of boats,” | but the suit gave no figure"; what a verb names or blames
 * ends with its marks: "called it a “joke” | and left". Near miss: "the plan, “late as it is,” would go", "he was “late,” and would pay",
 * "“late,” but not lost". `to` itself where nothing is the reporter's.
 */
export function endOfMarked(
  tokens: readonly PassageToken[],
  { from, to }: ContentRange,
  isVerbal: boolean,
  language: Language,
): number {
  const deed = isVerbal ? deedBehind(tokens, { from, to }) : undefined;
  if (deed !== undefined) return deed;
  let last = to - 1;
  while (last >= from && tokens[last]!.marked === undefined) last--;
  if (last < from || last === to - 1) return to;
  const comma = tokens[last]?.ends === ',' || isSign(tokens[last + 1], ',');
  const next = isSign(tokens[last + 1], ',') ? last + 2 : last + 1;
  // "when Orr said they were “better than bread” | there was uproar"
  if (
    does(tokens[last + 1], Use.existential) &&
    isFiniteToken(tokens, last + 2) &&
    hasMainVerb(tokens, from, last)
  )
    return last + 1;
  if (isVerbal)
    return comma
      ? last + 1
      : pastComplement(tokens, pastPhraseOf(tokens, last + 1, to), to, language);
  if (isSign(tokens[last + 1], DASHES) && hasMainVerb(tokens, from, last)) return last + 1;
  const isReporter =
    has(tokens[next], Is.relative) ||
    !has(tokens[next], GOES_ON) ||
    does(tokens[next], Use.which) ||
    (does(tokens[next], Use.adversative) &&
      opensAside(tokens, next) &&
      hasMainVerb(tokens, next + 1, to));
  // "while it is “slow,” | it will end": the clause is yet to come
  if (!comma || !isReporter || has(tokens[from], Is.subordinator)) return to;
  return hasMainVerb(tokens, from, last) ? last + 1 : to;
}

/** Where “called it a “joke,” | pointing to the “horns””, “calls it a “joke,” | Lind likes the “horns”” ends: what the speaker does meanwhile is the reporter’s, and what another does. */
function deedBehind(
  tokens: readonly PassageToken[],
  { from, to }: ContentRange,
): number | undefined {
  for (let at = from; at < to - 1; at++) {
    if (tokens[at]!.marked === undefined) continue;
    const next = isSign(tokens[at + 1], ',') ? at + 2 : at + 1;
    const isApart = next === at + 2 || tokens[at]!.ends === ',';
    if (!isApart || next >= to) continue;
    const isDeed = does(tokens[next], Use.participleEnding) && tokens[next]?.verb !== undefined;
    if (isDeed || actsFrom(tokens, next, to)) return at + 1;
  }
  return undefined;
}

/** "| Lind likes", "| the board passed it": a subject, and its verb within a few words. */
function actsFrom(tokens: readonly PassageToken[], at: number, to: number): boolean {
  const { start, name } = tokens[at]!;
  if (name?.kind === 'person' || has(tokens[at], Is.subject)) return true;
  for (let verb = at + 1; verb < Math.min(to, at + MOST_BEFORE_VERB); verb++) {
    const told = tokens[verb]?.verb;
    if (told?.finite === true) return told.subject?.start === start;
  }
  return false;
}

/** What the speaker goes on with behind a comma: "at the start", "and left", "he said". */
const GOES_ON =
  Is.preposition | Is.conjunction | Is.subordinator | Is.adverb | Is.subject | Is.auxiliary;

/** Past the nouns that marked words stand before: "a “late” train | to Oslo". */
function pastPhraseOf(tokens: readonly PassageToken[], from: number, to: number): number {
  const end = tokens[from]?.phraseEnd;
  let at = from;
  while (at < to && end !== undefined && tokens[at]!.phraseEnd === end) at++;
  return at;
}

/** Past what such words are of or for: "“a good day” for Oslo | and left"; not "“a joke” | for the second time", "a joke” | on Monday". */
function pastComplement(
  tokens: readonly PassageToken[],
  from: number,
  to: number,
  { quotes }: Language,
): number {
  let at = from;
  for (let next = from; next < to && does(tokens[next], Use.of | Use.purpose);) {
    const end = skipNounPhrase(tokens, next + 1, to);
    const isTime = quotes.hereNouns.has(tokens[end - 1]?.lower ?? '');
    if (end === next + 1 || isTime) return at;
    at = end;
    next = does(tokens[end], Use.additive) ? end + 1 : end;
  }
  return at;
}
