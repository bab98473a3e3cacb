// Passages → reported speech: clauses that a verb of saying or "according to" ties to a source, with or without marked words.
import type { Language } from '../../languages/language.js';
import type { Range } from '../../text/range.js';
import type { Antecedent, Coreference } from '../coreference/coreference.js';
import { jointStart } from '../coreference/antecedents/joint.js';
import { resolveSource } from '../coreference/antecedents/resolve-mention.js';
import { does, has, Is, Use } from '../word-classes.js';
import { clauseAfter, isSubordinate, objectAfter, relativeEnd } from './content/content-after.js';
import { endOfMarked, newAttribution } from './content/clause-end.js';
import { nounReport } from './content/noun-report.js';
import { passiveReport } from './content/passive-report.js';
import { openingView, viewReport } from './content/view-report.js';
import { endOfTold } from './content/told-end.js';
import { clauseBefore, accordingTo, relativeAround, tieAt } from './content/content-before.js';
import { framesAt, isCue, isPassive, isWithheld } from '../passages/cues.js';
import { type QuoteDraft, type ContentRange, type Report } from './draft.js';
import { isFiniteToken, isSign, type Passage, type PassageToken } from '../passages/passages.js';
import type { Phrase } from '../passages/phrases.js';
import { firstComma, hasMarked } from '../passages/steps.js';
import { isSource } from '../passages/source-nouns.js';
import { sourceOf } from '../passages/sources.js';
import { isInserted } from '../passages/subjects.js';

/**
 * The mixed and indirect quotes of every passage. `taken` holds the starts of quotations that are direct quotes,
 * `used` those of the verbs that introduce them.
 */
export function readReported(
  passages: readonly Passage[],
  coreference: Coreference,
  taken: ReadonlySet<number>,
  used: ReadonlySet<number>,
): QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  for (const passage of passages)
    for (const sentence of passage.sentences)
      for (const report of readSentence(
        passage.tokens,
        sentence,
        coreference.language,
        taken,
        used,
      )) {
        const draft = toDraft(passage, report, coreference);
        if (draft !== undefined) drafts.push(draft);
      }
  return drafts;
}

function toDraft(
  { tokens, paragraph }: Passage,
  { content, phrase, cue, rule }: Report,
  coreference: Coreference,
): QuoteDraft | undefined {
  const fragments = content.map(({ from, to }) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
  }));
  const quoted: Range[] = [];
  for (const { from, to } of content)
    for (let at = from; at < to; at++) {
      const { marked } = tokens[at]!;
      if (marked !== undefined) quoted.push(marked.inner);
    }
  const source: Antecedent =
    phrase === undefined
      ? { name: undefined, by: 'unnamed' }
      : resolveSource(coreference, tokens, phrase, { paragraph });
  // "It says much that …" is said by nobody
  const isNobody =
    coreference.language.quotes.it.has(phrase?.pronoun ?? '') ||
    (phrase !== undefined && quoted.length === 0 && saysNothing(tokens, phrase, coreference));
  if (isNobody && source.name === undefined && source.description === undefined) return undefined;
  return {
    kind: quoted.length > 0 ? 'mixed' : 'indirect',
    fragments,
    quoted,
    range: { start: fragments[0]!.start, end: fragments.at(-1)!.end },
    source,
    sourceRange: phrase && { start: tokens[phrase.first]!.start, end: tokens[phrase.last]!.end },
    cueRange: { start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end },
    rule,
    paragraph,
    marks: [],
  };
}

/** "The ceremony suggested that it was late": what is no person, body or text. Near misses: "The auditor suggested", "She suggested", "Some suggested". */
const saysNothing = (
  tokens: readonly PassageToken[],
  phrase: Phrase,
  { language }: Coreference,
): boolean =>
  phrase.pronoun === undefined &&
  !has(tokens[phrase.head], Is.determiner | Is.relative | Is.subject) &&
  !isSource(tokens, phrase, language);

function readSentence(
  tokens: readonly PassageToken[],
  { from, to }: ContentRange,
  language: Language,
  taken: ReadonlySet<number>,
  used: ReadonlySet<number>,
): Report[] {
  const reports: Report[] = [];
  if (isSign(tokens[to - 1], '?')) return reports;
  const end = isSign(tokens[to - 1], '.!') ? to - 1 : to;
  const opinion = openingView(tokens, { from, to: end }, { language, taken });
  if (opinion !== undefined) return [opinion];
  for (let at = from; at < end; at++) {
    const tie = tieAt(tokens, at, end, language);
    if (tie !== undefined) {
      const report = accordingTo(tokens, tie, { from, to: end }, taken);
      if (report !== undefined && !isOpening(tokens, report)) reports.push(report);
      continue;
    }
    const told =
      nounReport(tokens, at, { from, to: end }, { language, taken }) ??
      viewReport(tokens, at, { from, to: end }, { language, taken });
    if (told !== undefined) {
      reports.push(withoutReporter(tokens, told, language));
      continue;
    }
    if (!isCue(tokens, at, language)) continue;
    if (isPassive(tokens, at)) {
      const report = passiveReport(tokens, at, { from, to: end }, { language, taken });
      if (report !== undefined) reports.push(report);
      continue;
    }
    if (isUnreal(tokens, at, from, language)) continue;
    // “…,” Orr said when asked: the verb has its content; only “that” would open another
    if (used.has(tokens[at]!.start) && !does(tokens[at + 1], Use.complementiser)) continue;
    const report = readCue(tokens, at, from, end, language, taken);
    if (report === undefined || isToldTwice(tokens, report, reports.at(-1))) continue;
    if (!isTag(tokens, report, language) && !isOpening(tokens, report))
      reports.push(withoutReporter(tokens, report, language));
  }
  return reports;
}

/** "He said | Lind had told him: “…”": who says the words in marks, and nothing is said but they. */
const isTag = (
  tokens: readonly PassageToken[],
  { content, cue }: Report,
  language: Language,
): boolean =>
  content.length === 1 &&
  content.some(
    ({ from, to }) =>
      from >= cue.to &&
      isSign(tokens[to], ':') &&
      tokens[to + 1]?.marked !== undefined &&
      newAttribution(tokens, from, to, language),
  );

/** "Orr said it was late, | he said | as Lind claims.": the verb in front has the words already. Near miss: "Orr offered to go, Lind said." */
const isToldTwice = (
  tokens: readonly PassageToken[],
  { content: [told], rule, phrase }: Report,
  last: Report | undefined,
): boolean =>
  rule === 'clause before' &&
  (phrase?.pronoun !== undefined ||
    does(tokens[(phrase?.first ?? 0) - 1], Use.as) ||
    (phrase?.name !== undefined && phrase.name === last?.phrase?.name)) &&
  told !== undefined &&
  last !== undefined &&
  last.cue.from > told.from &&
  last.content.some(({ from, to }) => from >= last.cue.to && to >= told.to - 1);

/** "| Although it rained, Orr said in May, that he would go": the clause that opens the sentence says nothing alone. Near miss: "If it rains we will stay, Orr said". */
function isOpening(tokens: readonly PassageToken[], { content, cue }: Report): boolean {
  const [first] = content;
  if (first === undefined || content.length > 1 || first.to > cue.from) return false;
  const { from, to } = first;
  const opening = tokens[from];
  if (!has(opening, Is.subordinator) || has(opening, Is.preposition)) return false;
  // “That comment was posted”, “While costs rose, they stayed”
  if (does(opening, Use.complementiser) || hasMarked(tokens, from, to)) return false;
  if (firstComma(tokens, from, to) < to) return false;
  const heads = new Set<number>();
  for (let at = from; at < to; at++) {
    const head = tokens[at]?.verb?.head;
    if (head !== undefined && isFiniteToken(tokens, at)) heads.add(head);
  }
  return heads.size < 2;
}

/** The same report, its content ended where the reporter goes on. */
function withoutReporter(
  tokens: readonly PassageToken[],
  report: Report,
  language: Language,
): Report {
  const last = report.content.at(-1);
  if (last === undefined) return report;
  const isBehind = report.content.length === 1 && last.from >= report.cue.from;
  const told = isBehind ? { ...last, to: endOfTold(tokens, last, report, language) } : last;
  const to = endOfMarked(tokens, told, BLAMING.has(report.rule), language);
  return { ...report, content: [...report.content.slice(0, -1), { from: last.from, to }] };
}

/** "did not say", "would say", "if Orr says", "denied that": nothing was said. */
function isUnreal(
  tokens: readonly PassageToken[],
  at: number,
  from: number,
  language: Language,
): boolean {
  const verb = tokens[at]?.verb;
  if (isWithheld(tokens, at, language)) return true;
  if (language.quotes.denying.has(language.quotes.verbs.get(tokens[at]?.lower ?? '')?.lemma ?? ''))
    return true;
  if (verb === undefined) return false;
  if (verb.modal !== undefined) return true;
  let first = at;
  while (first > from && (tokens[first]?.start ?? 0) > (verb.subject?.start ?? Infinity)) first--;
  return first < at && language.grammar.hypothetical.has(tokens[first - 1]?.lower ?? '');
}

function readCue(
  tokens: readonly PassageToken[],
  at: number,
  from: number,
  end: number,
  language: Language,
  taken: ReadonlySet<number>,
): Report | undefined {
  const frames = framesAt(tokens, at, language.quotes);
  let next = at + 1;
  const verb = language.quotes.verbs.get(tokens[at]!.lower);
  if (verb?.withParticle.has(tokens[next]?.lower ?? '') === true) next++;
  const cue = { from: at, to: next };
  // "went on to say" tells, "a plan to describe it" does not
  if (
    does(tokens[at - 1], Use.infinitive) &&
    !language.quotes.goingOn.has(tokens[at - 2]?.lower ?? '')
  )
    return undefined;
  if (isInserted(tokens, cue, from, end))
    return clauseBefore(tokens, at, from, end, cue, language, taken);
  const phrase = sourceOf(tokens, at, from, language);
  if (phrase !== undefined && isNoun(tokens, at, phrase, language)) return undefined;
  if (isNobody(tokens, phrase, language)) return undefined;
  if (phrase !== undefined && tellsOfMany(tokens, at, phrase, language)) return undefined;
  if (phrase !== undefined && isToldBelief(tokens, phrase, frames)) return undefined;
  const mine = isMine(phrase, language);
  const around =
    phrase === undefined || mine || !frames.has('clause')
      ? undefined
      : relativeAround(tokens, phrase, cue, end, taken, { language, from });
  if (around !== undefined) return { ...around, cue, rule: 'relative' };
  const subordinate = isSubordinate(tokens, at, from);
  const clause = clauseAfter(tokens, next, end, frames, taken, language, subordinate);
  if (clause !== undefined) {
    if (phrase === undefined || mine) return undefined;
    return { content: [clause], phrase, cue, rule: clause.marked ? 'that' : 'source + verb' };
  }
  if (isBehindPreposition(tokens[at - 1])) return undefined;
  const limit = subordinate ? firstComma(tokens, next, end) : relativeEnd(tokens, at, end);
  const other = objectAfter(tokens, next, limit, frames, taken, language);
  if (other !== undefined)
    return phrase === undefined || mine || isInference(tokens, phrase, other, language)
      ? undefined
      : { content: [withVerb(other, cue)], phrase, cue, rule: other.frame };
  const tells = CLAUSAL.some((frame) => frames.has(frame));
  if (!(tells || frames.has('belief')) || does(tokens[at], Use.participleEnding)) return undefined;
  const before = clauseBefore(tokens, at, from, end, cue, language, taken);
  const isMixed = before?.content.some((part) => hasMarked(tokens, part.from, part.to));
  return tells || isMixed ? before : undefined;
}

/** "It is clear, an aide said, that | Orr believes he can stay": what another tells of him. Near misses: "Orr believes he can stay", "Orr told them that he believed so". */
const isToldBelief = (
  tokens: readonly PassageToken[],
  { first, pronoun }: Phrase,
  frames: ReadonlySet<string>,
): boolean =>
  pronoun === undefined &&
  frames.has('belief') &&
  !frames.has('clause') &&
  does(tokens[first - 1], Use.complementiser);

/** "Nobody said", "Neither side claimed": it was not said. */
const isNobody = (
  tokens: readonly PassageToken[],
  phrase: Phrase | undefined,
  { quotes }: Language,
): boolean => phrase !== undefined && quotes.nobody.has(tokens[phrase.first]?.lower ?? '');

/** "the crews of Ann Orr, who insist that it rained": not one person. Near misses: "Ann Orr, who insists", "Ann Orr and Per Lind, who insist". */
const tellsOfMany = (
  tokens: readonly PassageToken[],
  at: number,
  phrase: Phrase,
  { quotes }: Language,
): boolean =>
  phrase.name?.kind === 'person' &&
  does(tokens[at - 1], Use.who) &&
  tokens[at]?.verb?.tense === 'present' &&
  quotes.verbs.get(tokens[at].lower)?.form === 'base' &&
  jointStart(tokens, phrase) === phrase.first;

/** "since | announcing his plan": the plan is nobody's words. Near miss: "by | announcing", "as | saying". */
const isBehindPreposition = (token: PassageToken | undefined): boolean =>
  has(token, Is.preposition) && !does(token, Use.agent | Use.as | Use.infinitive);

/** "Her words suggested a thaw": what the reporter makes of a thing. Near misses: "Officials suggested a thaw", "The poll suggested “a thaw”". */
const isInference = (
  tokens: readonly PassageToken[],
  phrase: Phrase,
  { from, to, frame }: ContentRange & { readonly frame: string },
  language: Language,
): boolean =>
  frame === 'object' &&
  phrase.name === undefined &&
  phrase.pronoun === undefined &&
  language.quotes.viewNouns.has(tokens[phrase.head]?.lower ?? '') &&
  !hasMarked(tokens, from, to);

/** "I say", "you say"; what "it" stands for is asked later. */
const isMine = (phrase: Phrase | undefined, { grammar, quotes }: Language): boolean =>
  phrase?.pronoun !== undefined &&
  grammar.notSource.has(phrase.pronoun) &&
  !quotes.it.has(phrase.pronoun);

/** “called the plan “dead””, "urged Lind to go": what is no clause says nothing without its verb. Near miss: "vowed to go". */
const withVerb = (
  { from, to, frame }: ContentRange & { readonly frame: string },
  cue: ContentRange,
): ContentRange => ({ from: VERBAL.has(frame) ? cue.from : from, to });

/** What names or blames ends with its marks. */
const BLAMING: ReadonlySet<string> = new Set(['name', 'as', 'to', 'of', 'for']);
const VERBAL: ReadonlySet<string> = new Set([...BLAMING, 'order']);

const CLAUSAL = ['clause', 'that', 'addressee'] as const;

/** "more critical remarks": a noun in -s. With a name, a pronoun or an article before it, it is a verb: "the letter claims". */
function isNoun(
  tokens: readonly PassageToken[],
  at: number,
  phrase: Phrase,
  { quotes }: Language,
): boolean {
  const form = quotes.verbs.get(tokens[at]!.lower)!.form;
  if (form !== 'present' || phrase.name !== undefined || phrase.pronoun !== undefined) return false;
  const head = tokens[phrase.head];
  const isOne =
    head?.phraseEnd === head?.end &&
    !does(head, Use.standing) &&
    !quotes.pluralEnding.test(head?.lower ?? '');
  // "research suggests that it rained"; not "more claims that it rained"
  if (isOne && tokens[at]?.verb?.finite === true && does(tokens[at + 1], Use.complementiser))
    return false;
  return !has(tokens[phrase.first], Is.determiner);
}
