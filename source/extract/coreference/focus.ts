// Sentences → those whom each is about, in order: the centres of the text, for a pronoun in a later one.
import type { Language } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';
import { framesAt, isCue } from '../quotes/cues.js';
import { isSign, type Passage, type PassageToken } from '../quotes/passages.js';
import type { Phrase } from '../quotes/phrases.js';
import { sourceOf } from '../quotes/sources.js';
import { subjectAfter } from '../quotes/subjects.js';
import { does, has, Is, Use } from '../word-classes.js';
import {
  actingAt,
  bringsIn,
  isOccupation,
  isSubordinate,
  isTitled,
  mentionAt,
  subjectEnds,
} from './acting.js';
import type { Coreference, Focus, Mention } from './coreference.js';
import { resolveMention } from './resolve-mention.js';

/** Adds to `foci`, which `coreference` holds, the sentences that have a named subject: a pronoun of each asks those before it. */
export function readFoci(
  passages: readonly Passage[],
  coreference: Coreference,
  foci: Focus[],
): void {
  for (const passage of passages)
    for (const sentence of passage.sentences) {
      const { subjects, ...rest } = readSentence(coreference, passage, sentence);
      const first = passage.tokens[sentence.from];
      const last = passage.tokens[sentence.to - 1];
      if (subjects.length > 0 && first && last)
        foci.push({
          start: first.start,
          end: last.end,
          paragraph: passage.paragraph,
          subjects,
          ...rest,
        });
    }
}

type Sentence = Passage['sentences'][number];

/** The named subjects of a sentence: of its first verb of saying, of its main clause, then the others. */
function readSentence(
  coreference: Coreference,
  passage: Passage,
  sentence: Sentence,
): Pick<Focus, 'subjects' | 'speaks' | 'objects'> {
  const { tokens, paragraph } = passage;
  const { language } = coreference;
  const { from, to } = sentence;
  let speaking: Mention | undefined;
  let speaks = false;
  /** Somebody known speaks who could not be found. */
  let hidden = false;
  const main: Mention[] = [];
  const others: Mention[] = [];
  const objects = new Map<number, string>();
  /** Who acts in the clause that is read. */
  let acts: Mention | undefined;
  const acting = subjectEnds(tokens, sentence);
  /** By head: who acts and speaks is asked for once. */
  const known = new Map<number, Name | undefined>();
  const nameOf = (phrase: Phrase): Name | undefined => {
    if (known.has(phrase.head)) return known.get(phrase.head);
    const where = { paragraph, before: [...main, ...others] };
    const { name } = resolveMention(coreference, tokens, phrase, where);
    known.set(phrase.head, name);
    return name;
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (endsClause(token)) acts = undefined;
    else if (acts !== undefined && isObject(token)) objects.set(acts.start, token.lower);
    if (!speaks && isSaying(tokens, at, language)) {
      const inverted = invertedSource(tokens, at, sentence);
      const phrase = closesClause(tokens, inverted, to)
        ? inverted
        : (sourceOf(tokens, at, from, language) ?? inverted);
      speaks = phrase !== undefined;
      speaking = phrase && speakerOf(tokens, phrase, nameOf(phrase));
      hidden = speaking === undefined && isSomebodyKnown(tokens, phrase);
    }
    const found = actingAt(tokens, at, { sentence, acting, nameOf });
    if (found === undefined) continue;
    const isWeak = found.weak || isSubordinate(tokens, at, from);
    acts = isWeak ? undefined : found.mentions.at(-1);
    const list = isWeak ? others : main;
    // "Ann Orr and Eva Lind met": Ann Orr was taken for the subject before Eva Lind was read
    if (found.mentions.some(({ start }) => start === list.at(-1)?.start)) list.pop();
    list.push(...found.mentions);
  }
  // "Tor’s deeds told nothing, the brother said. He …": nobody but the brother
  if (hidden) return { subjects: [], speaks, objects };
  return { subjects: [...(speaking ? [speaking] : []), ...main, ...others], speaks, objects };
}

/** "the brother", "the two-term president". */
const isSomebodyKnown = (tokens: readonly PassageToken[], phrase: Phrase | undefined): boolean => {
  const head = phrase && tokens[phrase.head];
  return (
    head !== undefined && isOccupation(head) && does(tokens[phrase?.first ?? -1], Use.definite)
  );
};

/** Who speaks, as a mention; undefined for "officials", a place. */
function speakerOf(
  tokens: readonly PassageToken[],
  phrase: Phrase,
  name: Name | undefined,
): Mention | undefined {
  const head = tokens[phrase.head];
  const isSomebody = name ? name.kind !== 'place' : bringsInSpeaker(tokens, phrase);
  return head && isSomebody ? mentionAt(head, name) : undefined;
}

/** "a driver", "Lind’s lawyer", "Ms. Tor": somebody without a name who speaks; "the president" is mostly somebody known. */
const bringsInSpeaker = (tokens: readonly PassageToken[], { first, head }: Phrase): boolean => {
  const token = tokens[head];
  if (isTitled(tokens, head)) return true;
  if (token === undefined || !isOccupation(token)) return false;
  if (bringsIn(tokens[first])) return true;
  for (let at = first; at < head; at++) if (has(tokens[at], Is.genitive)) return true;
  return false;
};

/** What lies behind it may have another subject. */
const endsClause = (token: PassageToken): boolean =>
  has(token, Is.sign | Is.subordinator | Is.relative | Is.conjunction) ||
  token.marked !== undefined ||
  does(token, Use.infinitive);

/** "him", "themselves" for a person; not the "her" of "her deputy". */
const isObject = (token: PassageToken): boolean =>
  has(token, Is.object) &&
  !has(token, Is.subject) &&
  !does(token, Use.reflexive) &&
  (!has(token, Is.possessive) || token.phraseEnd === token.end);

/** True for "said" and "told"; not for "to say", nor for "began", which only ties marked words to a source. */
function isSaying(tokens: readonly PassageToken[], at: number, language: Language): boolean {
  if (!isCue(tokens, at, language) || does(tokens[at - 1], Use.infinitive)) return false;
  const frames = framesAt(tokens, at, language.quotes);
  return frames.has('clause') || frames.has('that') || frames.has('addressee');
}

/** True for "…, said Ann Orr, a nurse." and "…, said Ann Orr."; not for "Eva Lind, a nurse, said Ann Orr left". */
const closesClause = (
  tokens: readonly PassageToken[],
  phrase: Phrase | undefined,
  to: number,
): boolean =>
  phrase?.name?.kind === 'person' &&
  (phrase.last + 1 >= to || isSign(tokens[phrase.last + 1], ',.'));

/** "…,” said Ann Orr": the source behind the verb. */
const invertedSource = (
  tokens: readonly PassageToken[],
  at: number,
  { from, to }: Sentence,
): Phrase | undefined =>
  at > from && (tokens[at - 1]?.marked !== undefined || isSign(tokens[at - 1], ','))
    ? subjectAfter(tokens, at + 1, to)
    : undefined;
