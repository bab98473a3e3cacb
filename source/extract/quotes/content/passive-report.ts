// A passive verb of saying with its agent → what the agent said: "The league was urged by Orr to wait", "Lind was told by Orr that it rained".
import type { Language } from '../../../languages/language.js';
import { does, has, Is, Use } from '../../word-classes.js';
import { framesAt } from '../../passages/cues.js';
import { type ContentRange, type Report } from '../draft.js';
import { isFiniteToken, isSign, type PassageToken } from '../../passages/passages.js';
import type { Phrase } from '../../passages/phrases.js';
import { hasFinite, hasMarked } from '../../passages/steps.js';
import { subjectAfter } from '../../passages/subjects.js';
import { clauseEnd } from './clause-end.js';

/** How far behind the verb its agent may stand: "was asked in court by the judge". */
const AGENT_REACH = 6;

/** Who does what the passive verb at `verb` tells: Lind of "was asked by Lind"; undefined where it is not told. */
export function agentOf(
  tokens: readonly PassageToken[],
  verb: number,
  to: number,
): Phrase | undefined {
  for (let at = verb + 1; at < Math.min(to, verb + AGENT_REACH); at++) {
    if (isSign(tokens[at], ',;:') || isFiniteToken(tokens, at)) return undefined;
    if (does(tokens[at], Use.agent)) return subjectAfter(tokens, at + 1, to);
  }
  return undefined;
}

/** Verbs whose passive says of its subject what is said: "was urged … to", "was called … a liar", "was accused … of". */
const OF_SUBJECT = ['order', 'as', 'name', 'of', 'for'] as const;

/**
 * The report of a passive verb at `at` of a sentence; undefined without an agent who is somebody. "The league was urged by Orr to wait" →
 * "The league was urged to wait"; "Lind was told by Orr that it rained" → "it rained". Near miss: "was told by phone that it rained".
 */
export function passiveReport(
  tokens: readonly PassageToken[],
  at: number,
  { from, to: end }: ContentRange,
  { language, taken }: { readonly language: Language; readonly taken: ReadonlySet<number> },
): Report | undefined {
  const agent = agentOf(tokens, at, end);
  const verb = tokens[at]?.verb;
  if (agent === undefined || verb?.finite !== true || verb.modal !== undefined || verb.negated)
    return undefined;
  const first = agent.head + 1;
  const frames = framesAt(tokens, at, language.quotes);
  const to = clauseEnd(tokens, first, end, taken, language);
  if (!canSpeak(tokens, agent, language) || to - first < 2) return undefined;
  const phrase = { ...agent, last: agent.head };
  const report = { phrase, cue: { from: at, to: at + 1 }, rule: 'passive' };
  if (frames.has('addressee') && does(tokens[first], Use.complementiser)) {
    const isClause = hasFinite(tokens, first, to) || hasMarked(tokens, first, to);
    return isClause ? { ...report, content: [{ from: first + 1, to }] } : undefined;
  }
  const subject = subjectOf(tokens, at, from);
  const opens = does(tokens[first], Use.infinitive | Use.as | Use.of | Use.purpose);
  if (!OF_SUBJECT.some((frame) => frames.has(frame)) || subject === undefined) return undefined;
  if (!opens && tokens[first]?.marked === undefined && !has(tokens[first], Is.determiner))
    return undefined;
  return {
    ...report,
    content: [
      { from: subject, to: at + 1 },
      { from: first, to },
    ],
  };
}

/** "a policeman", "the union", "Ann Orr"; near miss: "phone", "Oslo". */
export const canSpeak = (
  tokens: readonly PassageToken[],
  { head, name }: Phrase,
  language: Language,
): boolean => (name === undefined ? isSpeakerNoun(tokens[head], language) : name.kind !== 'place');

const isSpeakerNoun = (token: PassageToken | undefined, { quotes }: Language): boolean =>
  has(token, Is.role) ||
  [quotes.publicBodies, quotes.firmNouns, quotes.paperNouns, quotes.severalNouns].some((nouns) =>
    nouns.has(token?.lower ?? ''),
  );

/** Where the subject of the verb begins, if it stands in the sentence and is no relative word. */
function subjectOf(tokens: readonly PassageToken[], at: number, from: number): number | undefined {
  const start = tokens[at]?.verb?.subject?.start;
  if (start === undefined) return undefined;
  let first = at;
  while (first > from && (tokens[first]?.start ?? 0) > start) first--;
  const isWord = tokens[first]?.start === start && !has(tokens[first], Is.relative);
  return isWord && !hasMarked(tokens, first, at) ? first : undefined;
}
