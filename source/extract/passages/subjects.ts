// A verb → the noun phrase that is its subject, before it or behind it.
import { does, has, Is, Use } from '../word-classes.js';
import { isPassive } from './cues.js';
import { isFiniteToken, isSign, type PassageToken } from './passages.js';
import { skipPhrases } from './steps.js';
import {
  isTime,
  officerBehind,
  openingBracket,
  phraseEndingAt,
  phraseFrom,
  type Phrase,
} from './phrases.js';

const LONGEST_APPOSITION = 40;

/**
 * The subject of the verb at `verb`, looked for no further left than `from`.
 * "Orr, the minister, later said" → Orr; "Orr thanked Lind and said" → Orr; "a spokesman for Orr said" → spokesman.
 */
export function subjectBefore(
  tokens: readonly PassageToken[],
  verb: number,
  from: number,
): Phrase | undefined {
  let at = verb - 1;
  for (;;) {
    at = beforeTime(tokens, beforeSpan(tokens, at, from), from);
    while (at >= from && skippedBeforeVerb(tokens[at]!)) at--;
    // "Orr, however, said"; "Orr, later that day, said" is an apposition
    if (
      at - 2 >= from &&
      isSign(tokens[at], ',') &&
      has(tokens[at - 1], Is.adverb) &&
      isSign(tokens[at - 2], ',')
    )
      at -= 3;
    else break;
  }
  if (at < from) return undefined;
  const token = tokens[at]!;
  if (isSign(token, ')') || isSign(token, ']')) {
    const open = openingBracket(tokens, at, from);
    if (open <= from) return undefined;
    return phraseEndingAt(tokens, open - 1, from);
  }
  if (isSign(token, ',') || (endsInComma(token) && at > from + 1))
    return beforeApposition(tokens, at, from);
  if (isSign(token, DASHES)) return beforeDashes(tokens, at, from);
  if (has(token, Is.conjunction)) return verbBefore(tokens, at, from);
  return phraseEndingAt(tokens, at, from);
}

/** "Orr, whose boat sank,| earlier this month tweeted", "Orr, who paints,| late last year wrote"; near miss: "the second week said little". */
function beforeSpan(tokens: readonly PassageToken[], at: number, from: number): number {
  const isSpan =
    at - 2 >= from &&
    tokens[at]?.name === undefined &&
    does(tokens[at], Use.timeUnit) &&
    !has(tokens[at], Is.preposition) &&
    does(tokens[at - 1], Use.timeModifier);
  if (!isSpan) return at;
  return at - 3 >= from && does(tokens[at - 2], Use.timeModifier) ? at - 3 : at - 2;
}

/** "Orr| late Thursday said", "Ann Orr| Monday said"; near miss: "Theresa May said", whose surname may be unknown. */
function beforeTime(tokens: readonly PassageToken[], at: number, from: number): number {
  let before = at;
  while (before > from && isTime(tokens, before)) before--;
  if (before === at) return at;
  const hasPart = before > from && does(tokens[before], Use.timeModifier);
  if (hasPart) before--;
  const name = tokens[before]?.name;
  const isFull = tokens[before - 1]?.name === name || has(tokens[before - 1], Is.honorific);
  return name?.kind === 'person' && (hasPart || isFull) ? before : at;
}

/** “late,” of "Orr, who called it “late,” said": the comma of an apposition stands inside the marks. */
const endsInComma = (token: PassageToken): boolean =>
  token.marked !== undefined && token.ends === ',';

const DASHES = '-—–';

/** "Orr – the minister – said", "Orr, the head of a station -- the oldest -- said": whoever stands before the clause between dashes. */
function beforeDashes(
  tokens: readonly PassageToken[],
  close: number,
  from: number,
): Phrase | undefined {
  let open = close;
  while (open > from && isSign(tokens[open], DASHES)) open--;
  while (open > from && close - open < LONGEST_APPOSITION && !isSign(tokens[open], DASHES)) open--;
  while (open > from && isSign(tokens[open], DASHES)) open--;
  if (!isSign(tokens[open + 1], DASHES)) return undefined;
  const opening = openingPerson(tokens, from, open);
  if (opening !== undefined) return opening;
  const phrase = phraseEndingAt(tokens, open, from);
  if (phrase === undefined || phrase.name?.kind === 'person') return phrase;
  const comma = phrase.first - 1;
  const before =
    comma > from && isSign(tokens[comma], ',')
      ? phraseEndingAt(tokens, comma - 1, from)
      : undefined;
  return before?.name?.kind === 'person' ? before : phrase;
}

/** "Ann Orr" of "Ann Orr, a profiler who in 1996 helped to catch Per Lind|": a name with an apposition and no verb but that of a relative clause. */
const openingPerson = (
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

/** "Orr | also said", "Orr | himself said". */
const skippedBeforeVerb = (token: PassageToken): boolean =>
  !has(token, Is.capital | Is.genitive | Is.subject) &&
  token.name === undefined &&
  (has(token, Is.adverb | Is.auxiliary) || does(token, Use.infinitive | Use.reflexive));

/** The subject of the verb before `at`, a verb of saying before any other: of "told" in "Orr told Lind that it rained and said". */
export function verbBefore(
  tokens: readonly PassageToken[],
  at: number,
  from: number,
): Phrase | undefined {
  const told = nearestSubject(tokens, at, from, Is.cue);
  const any = nearestSubject(tokens, at, from, ~0);
  // "it felt late before the captain came and said": who acts behind "before", where that is somebody
  const isInside =
    told !== undefined &&
    any !== undefined &&
    any.first > told.last &&
    has(tokens[any.first - 1], Is.subordinator) &&
    !does(tokens[any.first - 1], Use.complementiser) &&
    told.name === undefined &&
    (any.name?.kind === 'person' || has(tokens[any.head], Is.role));
  const inner = toldByInner(tokens, at, from);
  if (inner !== undefined && told !== undefined && inner.first > told.last) return inner;
  return isInside ? any : (told ?? any);
}

/** "her father" of "Orr recalled how her father came and | told her", "a guard" of "until a guard came and | told her": who acts right before, where somebody else is told. Near misses: "how her father came and | told reporters", "when it rained and | told her". */
function toldByInner(
  tokens: readonly PassageToken[],
  and: number,
  from: number,
): Phrase | undefined {
  const object = tokens[and + 2];
  if (!has(object, Is.object) || does(object, Use.reflexive) || object?.name !== undefined)
    return undefined;
  let verb = and - 1;
  while (verb > from && !isFiniteToken(tokens, verb)) verb--;
  const subject = subjectBefore(tokens, verb, from);
  const isSomebody = subject?.pronoun === undefined && subject?.name?.kind !== 'place';
  if (subject === undefined || !isSomebody) return undefined;
  return has(tokens[subject.first - 1], Is.subordinator) ? subject : undefined;
}

function nearestSubject(
  tokens: readonly PassageToken[],
  at: number,
  from: number,
  classes: number,
): Phrase | undefined {
  let inside: Phrase | undefined;
  // "Orr denied that she knew the man who accused her|, but conceded": Orr; not "a fan who told her so | and warned"
  const closes = has(tokens[at], Is.conjunction) && isSign(tokens[at - 1], ',');
  for (let index = at - 1; index > from; index--) {
    if (!has(tokens[index], classes) && classes !== ~0) continue;
    if (!isFiniteToken(tokens, index) || (closes && isOfWho(tokens, index))) continue;
    const subject = subjectBefore(tokens, index, from);
    // "When asked whom she liked, Orr smiled and said": "when" is nobody
    if (subject === undefined || isLink(tokens, subject)) continue;
    // "A shot was fired and Orr came out to say": a verb of saying, but of no speech
    const isThing = subject.name === undefined && subject.pronoun === undefined;
    if (
      classes !== ~0 &&
      isThing &&
      isPassive(tokens, index) &&
      !has(tokens[subject.head], Is.role)
    )
      continue;
    if (isAsked(tokens, subject)) inside ??= subject;
    else return subject;
  }
  return inside;
}

/** "who | accused", "who later | accused". */
function isOfWho(tokens: readonly PassageToken[], verb: number): boolean {
  let at = verb - 1;
  while (has(tokens[at], Is.adverb | Is.auxiliary)) at--;
  return does(tokens[at], Use.who);
}

/** "the firm" of "Orr declined to say how much the firm lost, but said": who acts in what a verb of saying asks for. Near miss: "Orr slept when the firm closed and said". */
function isAsked(tokens: readonly PassageToken[], { first }: Phrase): boolean {
  for (let at = first; at > first - LONGEST_ASKED; at--)
    if (has(tokens[at], Is.subordinator | Is.relative) && !does(tokens[at], Use.complementiser))
      return (
        has(tokens[at - 1], Is.cue) ||
        (has(tokens[at - 2], Is.cue) && does(tokens[at - 3], Use.infinitive))
      );
  return false;
}

/** In tokens: "how much water the firm". */
const LONGEST_ASKED = 4;

/** "who", "when": what ties a clause and stands for nobody. */
const isLink = (tokens: readonly PassageToken[], { first, head, name }: Phrase): boolean =>
  does(tokens[head], Use.who) ||
  (name === undefined && first === head && has(tokens[first], Is.subordinator));

/** "Orr, 45, of Leeds, said": the phrase before the apposition; "the driver, Ann Orr, said": the name in it. */
function beforeApposition(
  tokens: readonly PassageToken[],
  comma: number,
  from: number,
): Phrase | undefined {
  if (isSign(tokens[comma - 1], ')')) {
    // "Ann Orr (R-Ohio), said"
    const open = openingBracket(tokens, comma - 1, from);
    const phrase = open > from ? phraseEndingAt(tokens, open - 1, from) : undefined;
    if (phrase?.name !== undefined) return phrase;
  }
  let found: Phrase | undefined;
  let right = comma;
  for (let at = comma - 1; at >= from && comma - at < LONGEST_APPOSITION; at--) {
    if (!isSign(tokens[at], ',') && at !== from) continue;
    const segment = at === from && !isSign(tokens[at], ',') ? at : at + 1;
    if (right === comma && isPlainName(tokens, segment, comma)) {
      found = phraseEndingAt(tokens, comma - 1, segment);
      const before = at > from ? phraseEndingAt(tokens, at - 1, from) : undefined;
      if (before !== undefined && (namesAnother(tokens, before) || isHeadOf(tokens, before, found)))
        return before;
      const holder = officeHolder(tokens, at, from);
      if (holder !== undefined && found?.name?.kind !== 'person') return holder;
      // "Ann Orr, Per Lind, …": a list, not an apposition
      return before?.name?.kind === 'person' && found?.name?.kind !== 'person' ? before : found;
    }
    if (at === from) break;
    const phrase = phraseEndingAt(tokens, at - 1, from);
    if (right === comma && phrase?.name === undefined && phrase?.pronoun === undefined) {
      // "a pastor, Per Lind of Tarn Church, said"
      const named = personWithPhrase(tokens, segment, comma);
      if (named !== undefined && phrase !== undefined) return named;
    }
    right = at;
    if (phrase === undefined || has(tokens[phrase.head], Is.number | Is.time)) continue;
    // "Orr, who lost her daughter Ann in Oslo, Norway, said"
    if (has(tokens[phrase.first], Is.relative)) continue;
    // "Orr, of Peoria, Ill., said", whatever sort of name that is; near miss: "Or, as Orr, a nurse, put it"
    // "In Merrow Tarn, a man working at the bar, said"; near miss: "After Orr, a nurse, said so"
    const isGoverned =
      has(tokens[phrase.first - 1], Is.preposition) && !does(tokens[phrase.first - 1], Use.as);
    if (isGoverned && isSign(tokens[phrase.first - 2], ',')) continue;
    const opens = phrase.first - 1 === from && !has(tokens[from], Is.subordinator);
    if (isGoverned && opens) continue;
    // "Orr, of Leeds, England, said"
    if (phrase.name?.kind === 'place' && phrase.first > from) continue;
    if (phrase.name !== undefined || phrase.pronoun !== undefined) {
      if (isApposition(tokens, at + 1, comma)) return phrase;
    } else found ??= isApposition(tokens, at + 1, comma) ? phrase : undefined;
  }
  return found;
}

/**
 * "Lawyers for the accuser|, Ann Orr, said", "a friend of the singer|, Ann Orr, said": the name behind it may be that of the other. Near
 * misses: "the head of the agency, Ann Orr, said", "the singer, Ann Orr, said".
 */
function namesAnother(
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

/** The subject that follows its verb: "said Ann Orr, the minister". `from` is the first token after the verb. */
export function subjectAfter(
  tokens: readonly PassageToken[],
  from: number,
  to: number,
): Phrase | undefined {
  let at = from;
  while (at < to && has(tokens[at], Is.adverb) && !has(tokens[at], Is.determiner)) at++;
  const first = tokens[at];
  if (
    at >= to ||
    first === undefined ||
    first.marked !== undefined ||
    does(first, Use.complementiser)
  )
    return undefined;
  if (has(first, Is.subject))
    return { first: at, last: at, head: at, name: undefined, pronoun: first.lower };
  if (
    first.name === undefined &&
    has(
      first,
      Is.preposition | Is.sign | Is.conjunction | Is.subordinator | Is.auxiliary | Is.object,
    ) &&
    !has(first, Is.determiner)
  )
    return undefined;
  if (isTime(tokens, at)) return undefined;
  let end = at;
  while (end + 1 < to) {
    const next = tokens[end + 1]!;
    const officer = officerBehind(tokens, end + 1, to - 1);
    if (officer >= 0) {
      end = officer;
      continue;
    }
    if (
      next.marked !== undefined ||
      (has(next, Is.sign) && !has(next, Is.genitive) && !isSign(next, '&/'))
    )
      break;
    // "said Orr said of them"
    const isPerson = tokens[end]?.name?.kind === 'person' && next.name === undefined;
    if (isPerson && has(next, Is.cue | Is.auxiliary) && isFiniteToken(tokens, end + 1)) break;
    if (
      next.name === undefined &&
      (has(next, Is.relative | Is.subordinator | Is.subject) ||
        (isTime(tokens, end + 1) && !has(tokens[end], Is.determiner)) ||
        (does(next, Use.timeModifier) &&
          (isTime(tokens, end + 2) || does(tokens[end + 2], Use.partOfDay | Use.timeUnit))))
    )
      break;
    end++;
  }
  const phrase = phraseFrom(tokens, at, end);
  if (phrase === undefined || phrase.name !== undefined) return phrase;
  // "said the minister, Ann Orr", "said the lawmaker, Rep. Ann Orr": the name follows in apposition
  let after = phrase.last + 2;
  while (
    has(tokens[after], Is.honorific | Is.role) &&
    has(tokens[after], Is.capital) &&
    tokens[after]?.name === undefined
  )
    after++;
  const name = isSign(tokens[phrase.last + 1], ',') ? tokens[after]?.name : undefined;
  if (name?.kind === 'person' && after < to && !namesAnother(tokens, phrase)) {
    let last = after;
    while (tokens[last + 1]?.name === name) last++;
    return { first: at, last, head: last, name, pronoun: undefined };
  }
  return phrase;
}

/** "The plant, said Ann Orr, would close": the only comma of its clause stands before the verb, a source and a comma behind it. Near miss: "Orr, the mayor, said Lind, the coach, would go". */
export function isInserted(
  tokens: readonly PassageToken[],
  cue: { readonly from: number; readonly to: number },
  from: number,
  end: number,
): boolean {
  // "Orr will go, calling on Lind to stay, the firm says"
  if (!isSign(tokens[cue.from - 1], ',') || does(tokens[cue.from], Use.participleEnding))
    return false;
  for (let at = from; at < cue.from - 1; at++)
    if (isSign(tokens[at], ',;') || tokens[at]?.marked !== undefined) return false;
  const source = subjectAfter(tokens, cue.to, end);
  if (source === undefined || source.last + 1 >= end) return false;
  const isKnown =
    source.name !== undefined ? source.name.kind !== 'place' : source.pronoun !== undefined;
  return isKnown && isSign(tokens[skipPhrases(tokens, source.last + 1, end)], ',');
}
