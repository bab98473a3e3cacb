// Sentences → those whom each is about, in order: the centres of the text, for a pronoun in a later one.
import type { Language } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';
import { framesAt, isCue } from '../quotes/cues.js';
import { isFiniteToken, isSign, type Passage, type PassageToken } from '../quotes/passages.js';
import { phraseEndingAt, type Phrase } from '../quotes/phrases.js';
import { sourceOf } from '../quotes/sources.js';
import { subjectAfter } from '../quotes/subjects.js';
import { does, has, Is, Use } from '../word-classes.js';
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
      const subjects = subjectsIn(coreference, passage, sentence);
      const first = passage.tokens[sentence.from];
      const last = passage.tokens[sentence.to - 1];
      if (subjects.length > 0 && first && last)
        foci.push({
          start: first.start,
          end: last.end,
          paragraph: passage.paragraph,
          subjects,
        });
    }
}

type Sentence = Passage['sentences'][number];

/** The named subjects of a sentence: of its first verb of saying, of its main clause, then the others. */
function subjectsIn(coreference: Coreference, passage: Passage, sentence: Sentence): Mention[] {
  const { tokens, paragraph } = passage;
  const { language } = coreference;
  const { from, to } = sentence;
  const speaking: Mention[] = [];
  const main: Mention[] = [];
  const others: Mention[] = [];
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
    if (speaking.length === 0 && isSaying(tokens, at, language)) {
      const phrase = sourceOf(tokens, at, from, language) ?? invertedSource(tokens, at, sentence);
      const name = phrase && nameOf(phrase);
      if (phrase && name && name.kind !== 'place')
        speaking.push(mentionAt(tokens[phrase.head] ?? token, name));
    }
    const name = token.name ?? (has(token, Is.subject) ? nameOf(pronounAt(at, token)) : undefined);
    const isUnnamed = name === undefined && isOccupation(token);
    if (!isUnnamed && (name?.kind !== 'person' || tokens[at + 1]?.name === name)) continue;
    if (!isSubject(tokens, at, from, to)) continue;
    const phrase = isUnnamed ? phraseEndingAt(tokens, at, from) : undefined;
    if (isUnnamed && (phrase?.head !== at || isSubordinate(tokens, at, from))) continue;
    const mention = mentionAt(token, phrase ? nameOf(phrase) : name);
    if (phrase && mention.name === undefined && !bringsIn(tokens[phrase.first])) continue;
    (isSubordinate(tokens, at, from) ? others : main).push(mention);
  }
  return [...speaking, ...main, ...others];
}

const pronounAt = (at: number, { lower }: PassageToken): Phrase => ({
  first: at,
  last: at,
  head: at,
  name: undefined,
  pronoun: lower,
});

const mentionAt = ({ start, end, lower }: PassageToken, name: Name | undefined): Mention => ({
  start,
  end,
  name,
  word: lower,
});

/** "driver", "spokeswoman". */
const isOccupation = (token: PassageToken): boolean =>
  has(token, Is.role) && !has(token, Is.capital) && token.name === undefined;

/** "a driver", "his lawyer"; not "officials", nor "the driver", who is mostly somebody known. */
const bringsIn = (token: PassageToken | undefined): boolean =>
  has(token, Is.determiner) && !does(token, Use.definite);

/** True for "said" and "told"; not for "to say", nor for "began", which only ties marked words to a source. */
function isSaying(tokens: readonly PassageToken[], at: number, language: Language): boolean {
  if (!isCue(tokens, at, language) || does(tokens[at - 1], Use.infinitive)) return false;
  const frames = framesAt(tokens, at, language.quotes);
  return frames.has('clause') || frames.has('that') || frames.has('addressee');
}

/** True where "after", "who", "that" opens the clause of the subject at `at`. */
function isSubordinate(tokens: readonly PassageToken[], at: number, from: number): boolean {
  for (let index = at - 1; index >= from; index--) {
    const token = tokens[index];
    if (isSign(token, ',;:') || token?.marked !== undefined) return false;
    if (has(token, Is.subordinator | Is.relative)) return true;
  }
  return false;
}

/** "…,” said Ann Orr": the source behind the verb. */
const invertedSource = (
  tokens: readonly PassageToken[],
  at: number,
  { from, to }: Sentence,
): Phrase | undefined =>
  at > from && (tokens[at - 1]?.marked !== undefined || isSign(tokens[at - 1], ','))
    ? subjectAfter(tokens, at + 1, to)
    : undefined;

/** True for the last word of a name (or a pronoun) that a verb follows, or that opens its sentence before a comma. */
function isSubject(tokens: readonly PassageToken[], at: number, from: number, to: number): boolean {
  const first = firstOfSubject(tokens, at, from);
  const before = tokens[first - 1];
  if (first > from && has(before, Is.preposition) && !has(before, Is.subordinator)) return false;
  let next = at + 1;
  while (next < to && has(tokens[next], Is.adverb)) next++;
  if (isFiniteToken(tokens, next) && !has(tokens[next], Is.genitive)) return true;
  if (isSign(tokens[next], '(')) return first === from;
  return isSign(tokens[next], ',') && (first === from || isSign(before, ','));
}

/** Where the name begins that ends at `at`, its title included. */
function firstOfSubject(tokens: readonly PassageToken[], at: number, from: number): number {
  const name = tokens[at]?.name;
  let first = at;
  while (first > from && name !== undefined && tokens[first - 1]?.name === name) first--;
  const title = Is.honorific | Is.role | Is.roleModifier | Is.country;
  while (first > from && has(tokens[first - 1], title)) first--;
  return first;
}
