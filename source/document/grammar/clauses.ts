// Verb groups with their subjects → clauses: where the stretch of each finite verb begins, and the word that opens it.
import type { DocumentLexicon } from '../../languages/document-words.js';
import {
  isA,
  type Clause,
  type NounPhrase,
  type Roles,
  type Sentence,
  type Tokens,
  type VerbGroup,
} from '../document.js';
import { Class } from '../tagger/tag-set.js';

export type ClauseLayers = {
  readonly verbGroups: readonly VerbGroup[];
  readonly nounPhrases: readonly NounPhrase[];
  readonly roles: readonly Roles[];
};

type Start = {
  readonly at: number;
  readonly opener?: number;
  readonly resumes?: boolean;
  readonly verb: number;
};

/** The clauses of all sentences; those of a sentence tile it. */
export function readClauses(text: Tokens, layers: ClauseLayers, data: DocumentLexicon): Clause[] {
  const finite = new Map<number, number[]>();
  for (const [index, group] of layers.verbGroups.entries())
    if (group.finite) finite.set(group.sentence, [...(finite.get(group.sentence) ?? []), index]);
  const known: Known = { text, layers, data };
  return text.sentences.flatMap((sentence, index) =>
    clausesOf(text, sentence, index, startsOf(known, sentence, finite.get(index) ?? [])),
  );
}

/** What stands when clauses are read. */
type Known = {
  readonly text: Tokens;
  readonly layers: ClauseLayers;
  readonly data: DocumentLexicon;
};

/** Where the clause of each finite verb of a sentence starts. */
function startsOf(known: Known, sentence: Sentence, verbs: readonly number[]): Start[] {
  const { text, layers } = known;
  const starts: Start[] = [];
  let low = sentence.from;
  for (const verb of verbs) {
    const group = layers.verbGroups[verb];
    if (group === undefined) continue;
    const start = clauseStart(known, verb, low);
    starts.push(isMainBehind(text, sentence, starts, start) ? { ...start, resumes: true } : start);
    low = group.to;
  }
  return starts;
}

/** "If it rains, |they stay": the main clause, which began with the clause in front of it. */
function isMainBehind(
  { at: tokenAt }: Tokens,
  { from }: Sentence,
  before: readonly Start[],
  { at, opener }: Start,
): boolean {
  const [first] = before;
  if (first?.opener === undefined || opener !== undefined || tokenAt(at - 1).text !== ',')
    return false;
  if (before.slice(1).some((start) => start.opener === undefined && start.resumes !== true))
    return false;
  for (let place = from; place < first.at; place++) if (!isA(tokenAt(place), LEADING)) return false;
  return !isA(tokenAt(first.opener), Class.conjunction);
}

/** What may stand in front of the word that opens the first clause: "But when". */
const LEADING = Class.conjunction | Class.adverb | Class.mark;

/** Where the clause of a verb starts: in front of its subject or the word that opens it, not before `low`. */
function clauseStart({ text, layers, data }: Known, verb: number, low: number): Start {
  const group = layers.verbGroups[verb];
  const from = group?.from ?? low;
  const subject = subjectStart(layers, verb);
  for (let at = from - 1; at >= low; at--) {
    if ((at + 1 === subject || isBare(text, at, from)) && endsOther(text, at, low)) break;
    if (isFree({ text, data }, at, low)) return { at: at + 1, opener: at, verb };
    if (opensClause(text, at, data))
      return { at: withPreposition({ text, data }, at, low), opener: at, verb };
    const isFirst = low === sentenceStart(text, from);
    if (!isFirst && isA(text.at(at), Class.conjunction) && joinsClause(text, at, from))
      return { at, opener: at, verb };
    if (PARTS.has(text.at(at).text)) return { at: at + 1, verb };
  }
  // "…, |said Ann Lind": a subject behind its verb begins nothing
  if (subject === undefined || subject >= from)
    return {
      at: text.at(from - 1).tag === 'EX' ? from - 1 : behindComma(text, from, low),
      verb,
    };
  return subject < low
    ? { at: behindComma(text, from, low), resumes: low > sentenceStart(text, from), verb }
    : { at: subject, verb };
}

/** "After being told so, |she left": a comma behind a verb of another form ends what an opening word before it opens. */
function endsOther({ at: tokenAt }: Tokens, comma: number, low: number): boolean {
  if (tokenAt(comma).text !== ',') return false;
  for (let at = comma - 1; at >= low && tokenAt(at).text !== ','; at--)
    if (tokenAt(at).tag === 'VBG' || tokenAt(at).tag === 'VBN') return true;
  return false;
}

/** ", |finally closed": only adverbs stand between. */
function isBare({ at: tokenAt }: Tokens, comma: number, verb: number): boolean {
  let at = comma + 1;
  while (at < verb && isA(tokenAt(at), Class.adverb)) at++;
  return at === verb;
}

const sentenceStart = (text: Tokens, at: number): number =>
  text.sentences[text.at(at).sentence]?.from ?? 0;

const PARTS: ReadonlySet<string> = new Set([':', ';', '—', '–', '--']);

/** "who", "where", "because"; not "about", "as" of "as late as". */
const opensClause = ({ at: tokenAt }: Tokens, at: number, data: DocumentLexicon): boolean =>
  (isA(tokenAt(at), Class.wh) && tokenAt(at + 1).tag !== 'TO') ||
  (tokenAt(at).tag === 'IN' &&
    data.subordinators.has(tokenAt(at).lower) &&
    !isPhrase(tokenAt, at, data));

/** "had |until October been shown": a participle goes on what a verb began right in front. */
function isInsideGroup(tokenAt: Tokens['at'], at: number): boolean {
  let end = at + 1;
  while (isA(tokenAt(end), Class.noun | Class.number | Class.determiner | Class.adjective)) end++;
  return end > at + 1 && tokenAt(end).tag === 'VBN' && isA(tokenAt(at - 1), Class.finite);
}

/** "since May, Lind has": what opens no clause, for a comma closes the phrase behind it; not "as it was closed". */
function isPhrase(tokenAt: Tokens['at'], at: number, { phraseOpeners }: DocumentLexicon): boolean {
  if (!phraseOpeners.has(tokenAt(at).lower)) return false;
  if (isInsideGroup(tokenAt, at)) return true;
  if (tokenAt(at).lower === 'than' && isA(tokenAt(at + 1), Class.number)) return true; // "more than 30 men left"
  let end = at + 1;
  while (isA(tokenAt(end), Class.modifier) || tokenAt(end).tag === 'IN') end++;
  return tokenAt(end).text === ',' || (end > at + 1 && isA(tokenAt(end), Class.pronoun));
}

/** "on how they |left", "do what they |want": the word belongs to the clause around; not "asked what happened". */
function isFree(
  { text: { at: tokenAt }, data }: Pick<Known, 'text' | 'data'>,
  at: number,
  low: number,
): boolean {
  const { tag } = tokenAt(at);
  if (at <= low || (tag !== 'WP' && tag !== 'WRB') || !data.freeRelatives.has(tokenAt(at).lower))
    return false;
  const next = tokenAt(at + 1);
  const before = tokenAt(at - 1);
  return (
    isA(next, Class.pronoun | Class.determiner | Class.noun) &&
    isA(before, Class.preposition | Class.verb)
  );
}

/** "in which", "even though", "just as". */
function withPreposition(
  { text: { at: tokenAt }, data }: Pick<Known, 'text' | 'data'>,
  at: number,
  low: number,
): number {
  const before = tokenAt(at - 1);
  return at - 1 >= low &&
    ((before.tag === 'IN' && isA(tokenAt(at), Class.wh)) || data.emphatic.has(before.lower))
    ? at - 1
    : at;
}

/** "and left", "but the ferry sank", ", and on Monday she left"; not "bread and butter was". */
function joinsClause({ at: tokenAt }: Tokens, at: number, verb: number): boolean {
  let next = at + 1;
  while (next < verb && isA(tokenAt(next), Class.adverb)) next++;
  if (next === verb || tokenAt(at - 1).text === ',') return true;
  return isA(tokenAt(at + 1), Class.pronoun) || !isA(tokenAt(at - 1), Class.modifier);
}

/** Where the subject of the verb starts. */
function subjectStart({ roles, nounPhrases }: ClauseLayers, verb: number): number | undefined {
  const { subject } = roles[verb] ?? {};
  return subject === undefined ? undefined : nounPhrases[subject]?.from;
}

/** ", left Friday": behind the last comma in front of the verb. */
function behindComma({ at: tokenAt }: Tokens, verb: number, low: number): number {
  for (let at = verb - 1; at >= low; at--) if (tokenAt(at).text === ',') return at + 1;
  return verb;
}

function clausesOf(
  { at: tokenAt }: Tokens,
  { from, to }: Sentence,
  sentence: number,
  starts: readonly Start[],
): Clause[] {
  const clauses: Clause[] = [];
  const [first] = starts;
  // a sentence that does not begin with an opening word begins with its first clause
  const opensLate = first === undefined || (first.opener !== undefined && first.at > from);
  if (opensLate)
    clauses.push({
      sentence,
      from,
      to: first?.at ?? to,
      opener: undefined,
      resumes: false,
      verb: undefined,
    });
  for (const [index, { at, opener, resumes = false, verb }] of starts.entries())
    clauses.push({
      sentence,
      from: index === 0 && !opensLate ? from : at,
      to: starts[index + 1]?.at ?? to,
      opener: opener === undefined ? undefined : tokenAt(opener).lower,
      resumes,
      verb,
    });
  return clauses;
}
