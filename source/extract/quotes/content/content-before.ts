// An attribution that follows its content ("…, Orr said", "…, according to Orr") or stands inside it → the content.
import type { Language } from '../../../languages/language.js';
import { does, has, Is, Use } from '../../word-classes.js';
import { framesAt, isAccordingTo } from '../../passages/cues.js';
import { clauseEnd, newAttribution } from './clause-end.js';
import { canSpeak } from './passive-report.js';
import { type ContentRange, type Report, SHORTEST_CLAUSE } from '../draft.js';
import { isFiniteToken, isSign, type PassageToken } from '../../passages/passages.js';
import { subjectAfter, subjectBefore } from '../../passages/subjects.js';
import { phraseFrom, type Phrase } from '../../passages/phrases.js';
import {
  firstComma,
  skipPhrases,
  skipNounPhrase,
  trimEnd,
  hasFinite,
  hasMarked,
  hasMainVerb,
  tells,
} from '../../passages/steps.js';

/** "The talks failed, Orr said"; "the talks, Orr said on Monday, failed"; "As Orr said, the talks failed": the clause around the attribution. */
export function clauseBefore(
  tokens: readonly PassageToken[],
  at: number,
  from: number,
  end: number,
  cue: ContentRange,
  language: Language,
  taken: ReadonlySet<number>,
): Report | undefined {
  const inverted = closesClause(tokens[at - 1], taken)
    ? subjectAfter(tokens, cue.to, end)
    : undefined;
  const phrase = inverted ?? subjectBefore(tokens, at, from);
  if (phrase === undefined || has(tokens[phrase.first], Is.relative)) return undefined;
  // "…, a plan announced in May": only plain saying has an unnamed source behind a comma
  const { lemma } = language.quotes.verbs.get(tokens[at]!.lower)!;
  if (
    phrase.name === undefined &&
    phrase.pronoun === undefined &&
    !language.quotes.plainSaying.has(lemma) &&
    !canSpeak(tokens, phrase, language)
  )
    return undefined;
  if (phrase.pronoun !== undefined && language.grammar.notSource.has(phrase.pronoun))
    return undefined;
  if (does(tokens[phrase.head], Use.who)) return undefined;
  // the sign (or the quotation that holds it) between the clause and its source
  let border = inverted === undefined ? beforePhrase(tokens, phrase, from) : at - 1;
  const as = does(tokens[border], Use.as);
  if (as) border--;
  const opens = as && border < from;
  if (!opens && (border < from || !closesClause(tokens[border], taken))) return undefined;
  const contentEnd = opens ? from : isSign(tokens[border], ',') ? border : border + 1;
  const start = opens ? from : clauseStart(tokens, from, contentEnd, taken, language);
  const behind = afterAttribution(
    tokens,
    Math.max(cue.to, phrase.last + 1),
    end,
    framesAt(tokens, at, language.quotes).has('addressee') && inverted === undefined,
  );
  const rest = inverted === undefined ? behind : pastApposition(tokens, behind, end);
  const goesOn =
    isSign(tokens[rest], ',') && rest + 1 < end && isPartOfClause(tokens, rest + 1, end);
  const finite = tells(tokens, start, contentEnd);
  if (goesOn && !(finite && newAttribution(tokens, rest + 1, end, language))) {
    const to = clauseEnd(tokens, rest + 1, end, taken, language);
    if ((to > rest + 2 || hasMarked(tokens, rest, to)) && (finite || hasFinite(tokens, rest, to))) {
      const second = { from: rest + 1, to };
      return {
        content:
          contentEnd > start && !isConnective(tokens, start, contentEnd)
            ? [{ from: start, to: contentEnd }, second]
            : [second],
        phrase,
        cue,
        rule: 'around',
      };
    }
  }
  // "On Monday, as it rained, Orr wrote to Lind": the verb has an object of its own
  const isOpen = has(tokens[rest], Is.sign | Is.conjunction | Is.subordinator);
  // "…, said the man | who built it"
  const isWho = inverted !== undefined && has(tokens[rest], Is.relative);
  if (rest < end && !isOpen && !isWho) return undefined;
  // "but | the final text “calls on all to go,” said Orr": the verb stands between the marks
  const isPredicate =
    does(tokens[start - 1], Use.adversative) && tokens[contentEnd - 1]?.predicates === true;
  const isClause = finite && hasMainVerb(tokens, start, contentEnd);
  const isShort = contentEnd - start < SHORTEST_CLAUSE && !hasMarked(tokens, start, contentEnd);
  if (!(isClause || isPredicate) || isShort) return undefined;
  if (isParticipial(tokens, { from: start, to: contentEnd }, language)) return undefined;
  return { content: [{ from: start, to: contentEnd }], phrase, cue, rule: 'clause before' };
}

/** "Knowing that it was late" of "…, Orr left": no clause of its own. Near misses: "Sailing to Merrow is hard", "Hiring Lind was a mistake", “leaving”. */
const isParticipial = (
  tokens: readonly PassageToken[],
  { from, to }: ContentRange,
  language: Language,
): boolean =>
  does(tokens[from], Use.participleEnding) &&
  !has(tokens[from + 1], Is.preposition) &&
  !isGerundSubject(tokens, { from, to }, language);

/** "Hiring Lind | was a mistake": the first verb behind it is the clause’s. Near misses: "Hiring Lind, who was", "Knowing Lind was late", "Saying it was late". */
function isGerundSubject(
  tokens: readonly PassageToken[],
  { from, to }: ContentRange,
  { quotes }: Language,
): boolean {
  const { lower = '' } = tokens[from] ?? {};
  const frames = quotes.verbs.get(lower)?.frames;
  if (frames?.has('clause') === true || quotes.knowing.has(lower)) return false;
  for (let at = from + 1; at < to; at++) {
    if (isFiniteToken(tokens, at)) return true;
    const isOther = has(tokens[at], Is.relative | Is.subordinator | Is.sign | Is.subject);
    if (isOther || tokens[at]?.marked !== undefined) return false;
  }
  return false;
}

/** True where what stands behind ", Orr said," may be said, too; not for ", adding …", ", who left", ", and the crowd cheered". */
const isPartOfClause = (tokens: readonly PassageToken[], at: number, end: number): boolean =>
  !does(tokens[at], Use.participleEnding) &&
  !has(tokens[at], Is.relative) &&
  (!has(tokens[at], Is.conjunction) || isToldClause(tokens, at, end));

/** "and 40 jobs would go", "and the army had left": told by somebody, since the tense is put back. */
function isToldClause(tokens: readonly PassageToken[], and: number, end: number): boolean {
  if (!does(tokens[and], Use.additive)) return false;
  for (let at = and + 2; at < end; at++) {
    const verb = tokens[at]?.verb;
    if (verb?.finite !== true) continue;
    const isOwn = (verb.subject?.start ?? -1) > (tokens[and]?.start ?? 0);
    return isOwn && (verb.modal !== undefined || verb.tense === 'perfect');
  }
  return false;
}

/** Past ", its manager," and ", who leads the crew," behind an inverted source: to the comma that ends it, or the end; past a second that ends the sentence. */
function pastApposition(tokens: readonly PassageToken[], from: number, end: number): number {
  const first = pastOneApposition(tokens, from, end);
  if (first === from || first >= end || has(tokens[first + 1], Is.preposition)) return first;
  // "editor of the Post|, a newsletter."
  return pastOneApposition(tokens, first, end) === end ? end : first;
}

function pastOneApposition(tokens: readonly PassageToken[], from: number, end: number): number {
  const first = tokens[from + 1];
  const opens = has(
    first,
    Is.determiner | Is.relative | Is.role | Is.roleModifier | Is.preposition | Is.number,
  );
  // ", seen by Orr,"
  const isParticiple = first?.verb !== undefined && !first.verb.finite && does(first, PARTICIPLE);
  if (!isSign(tokens[from], ',') || !(opens || isParticiple || isOwnerOfOffice(tokens, from + 1)))
    return from;
  const isRelative = has(first, Is.relative);
  for (let at = from + 1; at < end; at++) {
    if (isSign(tokens[at], ',')) return at;
    // ", the talks collapsed": a clause of its own
    if (!isRelative && isFiniteToken(tokens, at) && !isRelativeVerb(tokens, at, from)) return from;
  }
  return end;
}

/** "Tarn’s | chief engineer", "Tarn Lines’ | president"; near miss: "Tarn’s | roads". */
function isOwnerOfOffice(tokens: readonly PassageToken[], from: number): boolean {
  let at = from;
  while (at < from + 4 && has(tokens[at], Is.capital)) at++;
  if (at === from || !has(tokens[at], Is.genitive)) return false;
  at++;
  while (has(tokens[at], Is.roleModifier | Is.adverb) && !has(tokens[at], Is.role)) at++;
  return has(tokens[at], Is.role);
}

const PARTICIPLE = Use.participleEnding | Use.pastEnding;

/** "worked" of "a consultant who worked for Orr". */
function isRelativeVerb(tokens: readonly PassageToken[], verb: number, from: number): boolean {
  for (let at = verb - 1; at > from && verb - at < 6; at--)
    if (has(tokens[at], Is.relative)) return true;
  return false;
}

/** The index before the whole phrase: "…, a spokeswoman, Ann Orr, said" starts at "a spokeswoman". */
function beforePhrase(tokens: readonly PassageToken[], phrase: Phrase, from: number): number {
  const before = phrase.first - 1;
  if (
    phrase.name === undefined ||
    !isSign(tokens[before], ',') ||
    !isSign(tokens[phrase.last + 1], ',')
  )
    return before;
  for (let at = before - 1; at >= from && before - at < 8; at--) {
    if (isSign(tokens[at], ',')) return has(tokens[at + 1], Is.determiner) ? at : before;
    if (tokens[at]!.marked !== undefined || isFiniteToken(tokens, at)) return before;
  }
  return before;
}

/** True for a comma, and for quoted words of a clause that end in one: … a “red line,” Orr said. */
const closesClause = (token: PassageToken | undefined, taken: ReadonlySet<number>): boolean =>
  isSign(token, ',') ||
  (token?.marked !== undefined && !taken.has(token.start) && /[,?!]/.test(token.ends ?? ''));

/** "Instead", "After all": nothing that was said. */
const isConnective = (tokens: readonly PassageToken[], from: number, to: number): boolean =>
  to - from < 3 && has(tokens[from], Is.adverb | Is.preposition);

/** Where the clause that ends at `to` starts: behind a direct quote, "But", "When it rained,". */
function clauseStart(
  tokens: readonly PassageToken[],
  from: number,
  to: number,
  taken: ReadonlySet<number>,
  { quotes }: Language,
): number {
  let start = from;
  for (let index = to - 1; index >= from; index--)
    if (
      isSign(tokens[index], ';') ||
      (tokens[index]!.marked !== undefined && taken.has(tokens[index]!.start))
    ) {
      start = index + 1;
      break;
    }
  start = behindReporter(tokens, start, to);
  while (start < to && (has(tokens[start], Is.conjunction) || isSign(tokens[start], ',—–-')))
    start++;
  if (
    (has(tokens[start], Is.subordinator) && !does(tokens[start], Use.complementiser)) ||
    quotes.prompting.has(tokens[start]?.lower ?? '')
  )
    for (let index = start; index < to; index++) if (isSign(tokens[index], ',')) return index + 1;
  return start;
}

/**
 * Where the clause with the marked words begins that end what is said: "The doors were closed, | but the final text “calls on all to go,” said Orr".
 * `start` where there is none before it. Near misses: "It rained, but it was late, said Orr", "It was “late,” but it “ran,” said Orr".
 */
function behindReporter(tokens: readonly PassageToken[], start: number, to: number): number {
  if (tokens[to - 1]?.marked === undefined) return start;
  for (let at = to - 2; at > start; at--) {
    if (tokens[at]?.marked !== undefined) return start;
    if (!isSign(tokens[at], ',') || !does(tokens[at + 1], Use.adversative)) continue;
    const isClause =
      at + 2 === to - 1 || hasFinite(tokens, at + 2, to) || tokens[to - 1]?.predicates === true;
    const areTwo = isClause && !hasMarked(tokens, start, at) && hasMainVerb(tokens, start, at);
    return areTwo ? at + 1 : start;
  }
  return start;
}

/** Past the addressee and the phrases behind an attribution: "told NATO on Monday" | ", …". */
const afterAttribution = (
  tokens: readonly PassageToken[],
  from: number,
  end: number,
  addressed: boolean,
): number => skipPhrases(tokens, addressed ? skipNounPhrase(tokens, from, end) : from, end);

/** "The rules, | according to Orr, | will change": both parts. Near miss: "The rules will change, according to Orr, and Lind left". */
function aroundSource(
  tokens: readonly PassageToken[],
  before: ContentRange,
  close: number,
  end: number,
  taken: ReadonlySet<number>,
): readonly ContentRange[] | undefined {
  const isBetween = isSign(tokens[before.to - 1], ',') && isSign(tokens[close], ',');
  if (!isBetween || before.to - before.from < 2) return undefined;
  for (let at = before.from; at < end; at++)
    if (taken.has(tokens[at]?.start ?? 0)) return undefined;
  const to = trimEnd(tokens, close + 1, end);
  const opensVerb = isFiniteToken(tokens, close + 1) && !has(tokens[close + 1], Is.subject);
  const isWhole = hasFinite(tokens, before.from - 1, before.to);
  if (isWhole || to - close < SHORTEST_CLAUSE) return undefined;
  const rest = { from: close + 1, to };
  if (opensVerb) return [{ from: before.from, to: before.to - 1 }, rest];
  return hasFinite(tokens, close + 1, to) && before.to - before.from < 4 ? [rest] : undefined;
}

/**
 * "the rules, which | officials said | will change in May": the relative word, and what is told of it behind the verb. Near miss:
 * "the man who said the rules will change", "which officials said, and left".
 */
export function relativeAround(
  tokens: readonly PassageToken[],
  phrase: Phrase,
  cue: ContentRange,
  end: number,
  taken: ReadonlySet<number>,
  { language, from }: { readonly language: Language; readonly from: number },
): Pick<Report, 'content' | 'phrase'> | undefined {
  let opener = cue.from - 1;
  while (opener > phrase.first && !isEmbedding(tokens[opener], language)) opener--;
  if (!isEmbedding(tokens[opener], language) && opener > from) opener--;
  const next = tokens[cue.to];
  if (!isEmbedding(tokens[opener], language) || next?.marked !== undefined) return undefined;
  if (has(next, Is.subject | Is.sign) || !isFiniteToken(tokens, cue.to)) return undefined;
  const to = clauseEnd(tokens, cue.to, firstComma(tokens, cue.to, end), taken, language);
  const source = opener < phrase.first ? phrase : phraseFrom(tokens, opener + 1, cue.from - 1);
  if (source === undefined || to - cue.to < 2) return undefined;
  const content = [
    { from: opener, to: opener + 1 },
    { from: cue.to, to },
  ];
  return { content, phrase: source };
}

const isEmbedding = (token: PassageToken | undefined, { grammar }: Language): boolean =>
  token?.name === undefined && grammar.embedding.has(token?.lower ?? '');

/** Words that tie a source to its content without a verb, and the source: "according to Orr", "in the view of Orr", "in Orr’s view". */
export type Tie = { readonly phrase: Phrase; readonly cue: ContentRange; readonly to: number };

/** The tie that begins at a token. Near miss: "in the view from Orr’s house", "in Orr’s house". */
export function tieAt(
  tokens: readonly PassageToken[],
  at: number,
  end: number,
  language: Language,
): Tie | undefined {
  const { viewNouns } = language.quotes;
  if (isAccordingTo(tokens, at)) {
    const phrase = subjectAfter(tokens, at + 2, end);
    return phrase && { phrase, cue: { from: at, to: at + 2 }, to: phrase.last + 1 };
  }
  if (!does(tokens[at], Use.locative)) return undefined;
  let noun = at + 1;
  while (noun < Math.min(end, at + LONGEST_TIE) && !viewNouns.has(tokens[noun]?.lower ?? '')) {
    if (has(tokens[noun], Is.sign) && !has(tokens[noun], Is.genitive)) return undefined;
    noun++;
  }
  if (!viewNouns.has(tokens[noun]?.lower ?? '') || noun >= end) return undefined;
  const cue = { from: at, to: noun + 1 };
  if (does(tokens[noun + 1], Use.of)) {
    const phrase = subjectAfter(tokens, noun + 2, end);
    const isSource = phrase !== undefined && canSpeak(tokens, phrase, language);
    return isSource ? { phrase, cue, to: phrase.last + 1 } : undefined;
  }
  const hasOwner = has(tokens[noun - 1], Is.genitive) && tokens[noun - 2]?.name !== undefined;
  const phrase = hasOwner ? phraseFrom(tokens, at + 1, noun - 2) : undefined;
  return phrase?.name === undefined ? undefined : { phrase, cue, to: noun + 1 };
}

/** In tokens: "in the mayor Ann Orr’s view". */
const LONGEST_TIE = 7;

/** "According to Orr, …" and "…, according to Orr": what is said, around its tie. */
export function accordingTo(
  tokens: readonly PassageToken[],
  { phrase, cue, to: close }: Tie,
  { from, to: end }: ContentRange,
  taken: ReadonlySet<number>,
): Report | undefined {
  const at = cue.from;
  const inserted = aroundSource(tokens, { from, to: at }, close, end, taken);
  if (inserted !== undefined) return { content: inserted, phrase, cue, rule: 'around' };
  if (at - from < 3 || isSign(tokens[at - 1], ':')) {
    let comma = close;
    while (comma < end && !isSign(tokens[comma], ',')) comma++;
    comma = pastApposition(tokens, comma, end);
    // "According to Orr, a nurse, the talks": the apposition ends with a second comma
    if (comma + 1 >= end || taken.has(tokens[comma + 1]!.start)) return undefined;
    const to = trimEnd(tokens, comma + 1, end);
    const isMarked = hasMarked(tokens, comma + 1, to);
    if (!isMarked && (to - comma < 4 || !hasFinite(tokens, comma + 1, to))) return undefined;
    return { content: [{ from: comma + 1, to }], phrase, cue, rule: 'according to' };
  }
  let start = from;
  while (start < at && has(tokens[start], Is.conjunction)) start++;
  for (let index = at - 1; index >= start; index--)
    if (tokens[index]!.marked !== undefined && taken.has(tokens[index]!.start)) return undefined;
  const to = trimEnd(tokens, start, at);
  if (
    to - start < SHORTEST_CLAUSE ||
    !hasFinite(tokens, start, to) ||
    (tokens[to - 1]!.marked !== undefined && taken.has(tokens[to - 1]!.start))
  )
    return undefined;
  return { content: [{ from: start, to }], phrase, cue, rule: 'according to' };
}
