// Tagged tokens → verb groups: "had also left", "was held", "will be seen", "to hold", "leaving". Tags decide; of words only the
// forms of be, have and do are known.
import type { DocumentLexicon } from '../../languages/document-words.js';
import {
  isA,
  isVerbal,
  type Sentence,
  type Tense,
  type Token,
  type Tokens,
  type VerbGroup,
} from '../document.js';
import { Class, type Tag } from '../tagger/tag-set.js';

type Known = Pick<DocumentLexicon, 'be' | 'have' | 'do' | 'inverting' | 'futures' | 'negations'>;

/** The verb groups of all sentences, left to right; no two share a word. */
export function readVerbGroups(text: Tokens, data: Known): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (const [index, sentence] of text.sentences.entries())
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!opensGroup(text, at)) continue;
      const group = readGroup(text, index, at, data);
      groups.push(group);
      at = group.to - 1;
    }
  return groups.map((group, at) => inHeadline(text, groups, group, at));
}

/** A verb or modal, or "to" in front of a bare verb. */
const opensGroup = ({ at: tokenAt }: Tokens, at: number): boolean =>
  isVerbal(tokenAt(at)) ||
  (tokenAt(at).tag === 'TO' && tokenAt(skipAdverbs(tokenAt, at + 1)).tag === 'VB');

const MOST_ADVERBS = 4;

function skipAdverbs(tokenAt: Tokens['at'], from: number): number {
  let at = from;
  while (at < from + MOST_ADVERBS && isA(tokenAt(at), Class.adverb)) at++;
  return at;
}

/** The group that starts at the token `from` of a sentence. */
function readGroup(text: Tokens, sentence: number, from: number, data: Known): VerbGroup {
  const first = text.at(from);
  const tokens: number[] = [];
  let head = from;
  let passive = false;
  let next: number | undefined = from;
  while (next !== undefined) {
    passive = isPassiveStep(text.at(head), text.at(next), data);
    head = next;
    tokens.push(head);
    next = nextOf(text, sentence, head, data);
  }
  const to = head + 1;
  return {
    sentence,
    from,
    to,
    head,
    tense: tenseOf(text, tokens, data),
    finite: isA(first, Class.finite),
    passive: passive || (text.at(head).tag === 'VBN' && tokens.length === 1),
    negated: isNegated(text, from, to, data),
    modal: first.tag === 'MD' ? first.lower : undefined,
    copula:
      (data.be.has(text.at(head).lower) || data.have.has(text.at(head).lower)) &&
      isVerbal(text.at(head)),
    tokens,
  };
}

const isPassiveStep = (helper: Token, verb: Token, { be }: Known): boolean =>
  verb.tag === 'VBN' && be.has(helper.lower) && !be.has(verb.lower);

/** The verb that this one helps: behind adverbs, or behind the subject of a question; undefined where none follows. */
function nextOf(
  { at: tokenAt, sentences }: Tokens,
  index: number,
  helper: number,
  data: Known,
): number | undefined {
  const sentence = sentences[index];
  if (sentence === undefined) return undefined;
  const allowed = formsBehind(tokenAt(helper), data);
  if (allowed.length === 0) return undefined;
  const near = skipAdverbs(tokenAt, helper + 1);
  if (near < sentence.to && allowed.includes(tokenAt(near).tag)) return near;
  if (!isInverted(tokenAt, helper, sentence, data)) return undefined;
  const behind = skipAdverbs(tokenAt, pastSubject(tokenAt, helper + 1, sentence.to));
  return behind > helper + 1 && behind < sentence.to && allowed.includes(tokenAt(behind).tag)
    ? behind
    : undefined;
}

const NONE: readonly Tag[] = [];
const BARE: readonly Tag[] = ['VB'];
const BEHIND_BE: readonly Tag[] = ['VBN', 'VBG'];
const BEHIND_HAVE: readonly Tag[] = ['VBN'];

function formsBehind(helper: Token, { be, have, do: doing }: Known): readonly Tag[] {
  if (helper.tag === 'MD' || helper.tag === 'TO') return BARE;
  if (!isVerbal(helper)) return NONE;
  if (be.has(helper.lower) && have.has(helper.lower)) return BEHIND_BE; // "'s"
  if (be.has(helper.lower)) return BEHIND_BE;
  if (have.has(helper.lower)) return BEHIND_HAVE;
  return doing.has(helper.lower) ? BARE : NONE;
}

/** "Did Lind leave?", "nor has she left": the subject stands behind the helping verb. Not: "The plan is being kept secret". */
function isInverted(
  tokenAt: Tokens['at'],
  helper: number,
  sentence: Sentence,
  data: Known,
): boolean {
  if (!isA(tokenAt(helper), Class.finite)) return false;
  const before = tokenAt(helper - 1);
  const isFirst =
    helper === sentence.from || !isA(before, Class.noun | Class.pronoun | Class.determiner);
  return (
    isFirst &&
    (tokenAt(sentence.to - 1).text === '?' ||
      isA(before, Class.wh) ||
      data.inverting.has(before.lower) ||
      tokenAt(helper + 1).tag === 'PRP')
  );
}

const LONGEST_SUBJECT = 6;

function pastSubject(tokenAt: Tokens['at'], from: number, end: number): number {
  if (isA(tokenAt(from), Class.pronoun)) return from + 1;
  let at = from;
  while (at < end && at < from + LONGEST_SUBJECT && isA(tokenAt(at), Class.modifier)) at++;
  return at;
}

const TENSES: Readonly<Partial<Record<Tag, Tense>>> = {
  VBD: 'past',
  VBZ: 'present',
  VBP: 'present',
  MD: 'present',
  TO: 'infinitive',
  VB: 'infinitive',
  VBG: 'gerund',
  VBN: 'participle',
};

function tenseOf(
  { at: tokenAt }: Tokens,
  tokens: readonly number[],
  { have, futures }: Known,
): Tense {
  const first = tokenAt(tokens[0] ?? -1);
  if (first.tag === 'MD') return futures.has(first.lower) ? 'future' : 'present';
  const second = tokenAt(tokens[1] ?? -1);
  if (have.has(first.lower) && second.tag === 'VBN' && isA(first, Class.finite)) return 'perfect';
  return TENSES[first.tag] ?? 'present';
}

/** "did not leave", "is n't"; "never left" has its word in front. */
function isNegated(
  { at: tokenAt }: Tokens,
  from: number,
  to: number,
  { negations }: Known,
): boolean {
  for (let at = from - 1; at <= to; at++) if (negations.has(tokenAt(at).lower)) return true;
  return false;
}

/** A headline leaves be out: "Three held after blast" were held, "Norland to close mine" will. The first group is its verb then. */
function inHeadline(
  text: Tokens,
  groups: readonly VerbGroup[],
  group: VerbGroup,
  index: number,
): VerbGroup {
  if (text.sentences[group.sentence]?.form !== 'headline' || group.finite) return group;
  const isFirst = groups[index - 1]?.sentence !== group.sentence;
  const isOnly = isFirst && !hasFinite(groups, index, group.sentence);
  if (!isOnly || !isA(text.at(group.from - 1), Class.noun | Class.number | Class.pronoun))
    return group;
  if (group.tense === 'participle') return { ...group, finite: true, tense: 'past', passive: true };
  return group.tense === 'infinitive' && text.at(group.from).tag === 'TO'
    ? { ...group, finite: true, tense: 'future' }
    : group;
}

function hasFinite(groups: readonly VerbGroup[], from: number, sentence: number): boolean {
  for (let at = from; groups[at]?.sentence === sentence; at++) if (groups[at]?.finite) return true;
  return false;
}
