// Passages → whom the first sentence of a paragraph sets out to tell of, and who is named in passing only.
import type { Language } from '../../../languages/language.js';
import type { Name } from '../../../model/briefing.js';
import { isFiniteToken, isSign, type Passage, type PassageToken } from '../../passages/passages.js';
import { nameStart } from '../../names/told-person.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Range } from '../../../text/range.js';

/** The one person whom the first sentence of a paragraph tells of without letting that one act. */
export type Topic = Range & {
  readonly name: Name;
  readonly paragraph: number;
  /** Its last word, in lower case. */
  readonly word: string;
};

/** Whom paragraphs set out to tell of, in order, and those who are named once, in passing. */
export type Topics = { readonly topics: readonly Topic[]; readonly passing: ReadonlySet<Name> };

/** The topics of the passages, and who is named in passing in them. */
export function readTopics(passages: readonly Passage[], { quotes }: Language): Topics {
  const topics: Topic[] = [];
  const passing = new Set<Name>();
  for (const { tokens, sentences, paragraph } of passages) {
    const topic = sentences[0] && topicOf(tokens, sentences[0]);
    if (topic !== undefined) topics.push({ ...topic, paragraph });
    for (const { from, to } of sentences)
      for (let at = from; at < to; at++) {
        const name = tokens[at]?.name;
        const isOnce = name?.kind === 'person' && name.mentions.length === 1;
        if (
          isOnce &&
          tokens[at + 1]?.name !== name &&
          isInPassing(tokens, at, from, quotes.longAgo)
        )
          passing.add(name);
      }
  }
  return { topics, passing };
}

/**
 * Ann Orr of "The news came as a shock to Ann Orr, who runs the inn", "Nothing prepared Ann Orr for it", "For Ann Orr, it was late": what a verb
 * or "to" or "for" governs, and the only person of the sentence. Near misses: "The news of Ann Orr spread", "Per Lind met Ann Orr".
 */
function topicOf(
  tokens: readonly PassageToken[],
  { from, to }: Passage['sentences'][number],
): Omit<Topic, 'paragraph'> | undefined {
  const last = onlyPerson(tokens, from, to);
  const token = last === undefined ? undefined : tokens[last];
  const name = token?.name;
  if (last === undefined || token === undefined || name === undefined) return undefined;
  const first = nameStart(tokens, last, from);
  const governor = tokens[first - 1];
  const isGoverned =
    does(governor, Use.infinitive | Use.purpose) ||
    (governor?.name === undefined && governor?.verb !== undefined && first - 1 > from);
  if (!isGoverned || has(tokens[last + 1], Is.genitive)) return undefined;
  return { start: token.start, end: token.end, name, word: token.lower };
}

/** Where the name ends of the only person of a sentence, as it is named first; undefined of several, and beside marks. */
function onlyPerson(tokens: readonly PassageToken[], from: number, to: number): number | undefined {
  let last: number | undefined;
  for (let at = from; at < to; at++) {
    const { name, marked } = tokens[at] ?? {};
    if (marked !== undefined) return undefined;
    if (name?.kind !== 'person') continue;
    if (last !== undefined && name !== tokens[last]?.name) return undefined;
    if (last === undefined || tokens[at - 1]?.name === name) last = at;
  }
  return last;
}

/**
 * "Per Lind had sung there", "Per Lind, once the captain, left", "The hall was old, and the actor Per Lind sang there": who acts long before, or
 * beside what the sentence tells. Near misses: "Per Lind left", "Per Lind has left", "Ann Orr came, and Per Lind left".
 */
function isInPassing(
  tokens: readonly PassageToken[],
  last: number,
  from: number,
  longAgo: ReadonlySet<string>,
): boolean {
  const next = isSign(tokens[last + 1], ',') ? last + 2 : last + 1;
  const verb = tokens[next]?.verb;
  // "Per Lind had a fall" tells of no other time
  const isVerb = verb?.finite === true && tokens[next]?.name === undefined;
  if (longAgo.has(tokens[next]?.lower ?? '') && (!isVerb || verb.tense !== 'past')) return true;
  const and = nameStart(tokens, last, from) - 1;
  if (!does(tokens[and], Use.additive) || !isSign(tokens[and - 1], ',')) return false;
  let told = false;
  for (let at = from; at < and; at++) {
    if (has(tokens[at], Is.subject)) return false;
    const subject = tokens[at]?.verb?.subject;
    const isSomebody = tokens.some(
      ({ start, name }) => start === subject?.start && name?.kind === 'person',
    );
    if (isSomebody) return false;
    told ||= isFiniteToken(tokens, at);
  }
  return told;
}
