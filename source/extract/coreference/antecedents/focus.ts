// Sentences → those whom each is about, in order: the centres of the text, for a pronoun in a later one.
import type { Language } from '../../../languages/language.js';
import type { Name } from '../../../model/briefing.js';
import { framesAt, isAccordingTo, isCue } from '../../passages/cues.js';
import { isFiniteToken, isSign, type Passage, type PassageToken } from '../../passages/passages.js';
import { phraseEndingAt, type Phrase } from '../../passages/phrases.js';
import { isPersonNoun, sourceHead } from '../../passages/source-nouns.js';
import { sourceOf } from '../../passages/sources.js';
import { subjectAfter } from '../../passages/subjects.js';
import { does, has, Is, Use } from '../../word-classes.js';
import {
  actingAt,
  type Acting,
  bringsIn,
  isOccupation,
  isSubordinate,
  isTitled,
  mentionAt,
  subjectEnds,
} from './acting.js';
import {
  standsForPerson,
  type Antecedent,
  type SourceMention,
  type Coreference,
  type Focus,
  type Mention,
} from '../coreference.js';
import { describeSource, sortOf, sourceMeant, toldBefore } from './described.js';
import { issuerMeant, resolveMention } from './resolve-mention.js';

/** What is read of the sentences, each in the light of those before it. */
type Read = { readonly foci: Focus[]; readonly sources: SourceMention[] };

/**
 * Adds to `foci`, which `coreference` holds, the sentences that have a named subject, and to its `sources` who speaks: a pronoun of each
 * asks those before it.
 */
export function readFoci(
  passages: readonly Passage[],
  coreference: Coreference,
  { foci, sources }: Read,
): void {
  for (const passage of passages)
    for (const sentence of passage.sentences) {
      const { subjects, spoke, ...rest } = readSentence(coreference, passage, sentence);
      sources.push(...spoke);
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
): Pick<Focus, 'subjects' | 'speaks' | 'objects'> & { readonly spoke: readonly SourceMention[] } {
  const { tokens, paragraph } = passage;
  const { language } = coreference;
  const { from, to } = sentence;
  let speaking: Mention | undefined;
  let speaks = false;
  /** Somebody known speaks who could not be found. */
  let hidden = false;
  /** Where somebody without a name asks something, whose answer is another’s. */
  let asker: number | undefined;
  /** Who is told to say something in a clause of "who", where nothing tells better. */
  let said: Mention | undefined;
  const main: Mention[] = [];
  const others: Mention[] = [];
  const objects = new Map<number, string>();
  /** Who acts in the clause that is read. */
  let acts: Mention | undefined;
  const acting = subjectEnds(tokens, sentence);
  /** By head: who acts and speaks is asked for once. */
  const known = new Map<number, Antecedent>();
  const meantBy = (phrase: Phrase): Antecedent => {
    const before = known.get(phrase.head);
    if (before !== undefined) return before;
    const where = { paragraph, before: [...main, ...others] };
    const meant = resolveMention(coreference, tokens, phrase, where);
    known.set(phrase.head, meant);
    return meant;
  };
  const nameOf = (phrase: Phrase): Name | undefined => meantBy(phrase).name;
  const sources = new Map<number, SourceMention>();
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (endsClause(token)) acts = undefined;
    else if (acts !== undefined && isDoneTo(tokens, at, language))
      objects.set(acts.start, token.lower);
    const teller = speaks ? undefined : tellerAt(tokens, at, sentence, language);
    const part = teller && partOf(tokens, at, teller, { from, language, nameOf });
    if (part === 'asks') asker = startOf(tokens, teller);
    if (teller !== undefined && part === 'speaks') {
      speaks = true;
      speaking = speakerOf(tokens, teller, nameOf(teller), language);
      addSources(sources, [sourceAt(coreference, passage, teller, meantBy(teller))]);
      hidden = speaking === undefined && isSomebodyKnown(tokens, teller);
    }
    addSources(sources, sourcesAt(coreference, passage, at, { sentence, acting, meantBy }));
    const found = actingAt(tokens, at, {
      sentence,
      acting,
      nameOf,
      language,
    });
    if (found === undefined) continue;
    said ??= found.says;
    const isWeak = isAnothers(found, main, others) || isSubordinate(tokens, at, from);
    acts = isWeak ? undefined : found.mentions.at(-1);
    const acted = asideOrNot(tokens, at, { from, language }, found.mentions);
    if (isWeak)
      enlist(
        others,
        found,
        acted.map((one) => ({ ...one, inner: true })),
      );
    else enlist(main, found, acted);
  }
  // "Tor’s deeds told nothing, the brother said. He …": nobody but the brother
  const spoke = inOrder(sources, speaks);
  if (hidden) return { subjects: [], speaks, objects, spoke };
  return {
    subjects: [speaking ?? said ?? [], main, others].flat().filter(({ start }) => start !== asker),
    speaks,
    objects,
    spoke,
  };
}

/** Adds who acts; "Ann Orr and Eva Lind met": Ann Orr was taken for the subject before Eva Lind was read. */
function enlist(list: Mention[], { mentions }: Acting, acted: readonly Mention[]): void {
  if (mentions.some(({ start }) => start === list.at(-1)?.start)) list.pop();
  list.push(...acted);
}

const startOf = (tokens: readonly PassageToken[], phrase: Phrase | undefined): number | undefined =>
  tokens[phrase?.head ?? -1]?.start;

/** Whether who stands at a verb of saying says something, or asks it without a name or in a clause of another: "Orr shrugged when Lind asked him"; undefined of whom somebody else is asked about. */
function partOf(
  tokens: readonly PassageToken[],
  at: number,
  teller: Phrase,
  sentence: {
    readonly from: number;
    readonly language: Language;
    readonly nameOf: (phrase: Phrase) => Name | undefined;
  },
): 'speaks' | 'asks' | undefined {
  const { from, language, nameOf } = sentence;
  const isOnlyAsker = isSubordinate(tokens, teller.head, from) || nameOf(teller) === undefined;
  if (isOnlyAsker && asks(tokens, at, teller, language)) return 'asks';
  return isAskedAbout(tokens, teller.head, from, language) ? undefined : 'speaks';
}

/** Only who is nearest to act, or "Dr. Tor’s nurses sing, and her deputy hums": of Dr. Tor. */
const isAnothers = (
  { weak, owned }: Acting,
  main: readonly Mention[],
  others: readonly Mention[],
): boolean => weak || (owned === true && main.length === 0 && others.length > 0);

/** By place. Where somebody speaks, nobody else acts: of "Police said residents fled" the police. */
const inOrder = (
  sources: ReadonlyMap<number, SourceMention>,
  speaks: boolean,
): readonly SourceMention[] =>
  [...sources.values()]
    .filter((source) => source.speaks || !speaks)
    .sort((a, b) => a.start - b.start);

/** Who says something by the verb at `at`, or is cited there: "It is late, according to Per Lind". */
const tellerAt = (
  tokens: readonly PassageToken[],
  at: number,
  sentence: Sentence,
  language: Language,
): Phrase | undefined =>
  isSaying(tokens, at, language)
    ? sayingSource(tokens, at, sentence, language)
    : citedPerson(tokens, at, sentence.to);

/** The phrase for who says what the verb at `at` tells, in front of it or behind. */
function sayingSource(
  tokens: readonly PassageToken[],
  at: number,
  sentence: Sentence,
  language: Language,
): Phrase | undefined {
  const inverted = invertedSource(tokens, at, sentence);
  return closesClause(tokens, inverted, sentence.to)
    ? inverted
    : (sourceOf(tokens, at, sentence.from, language) ?? tellerOf(tokens, at, inverted, language));
}

/** Whoever stands behind the verb, but behind one that tells somebody: “It rained,” | told the Harbour Post. */
const tellerOf = (
  tokens: readonly PassageToken[],
  at: number,
  inverted: Phrase | undefined,
  { quotes }: Language,
): Phrase | undefined => {
  const frames = framesAt(tokens, at, quotes);
  return frames.has('addressee') && !frames.has('clause') ? undefined : inverted;
};

/** Who says something in a sentence, as a source. */
function sourceAt(
  coreference: Coreference,
  { tokens, paragraph }: Passage,
  phrase: Phrase,
  meant: Antecedent,
): SourceMention {
  const { first, last, pronoun } = phrase;
  const { language } = coreference;
  const start = tokens[first]?.start ?? 0;
  const told =
    pronoun === undefined || meant.name !== undefined
      ? undefined
      : sourceMeant(coreference, pronoun, { start, paragraph });
  const described = describeSource(tokens, phrase, language);
  const description = toldBefore(coreference.sources, tokens, phrase, described);
  const issuer =
    meant.name === undefined ? issuerMeant(coreference, tokens, phrase, paragraph) : undefined;
  const isJoint = meant.together !== undefined || language.quotes.they.has(pronoun ?? '');
  return {
    start,
    end: tokens[last]?.end ?? start,
    paragraph,
    antecedent: told ?? issuer ?? (description === undefined ? meant : { ...meant, description }),
    sort: isJoint
      ? 'several'
      : standsForPerson(pronoun ?? '', language)
        ? 'one'
        : sortOf(
            tokens[sourceHead(tokens, phrase, language)],
            language,
            does(tokens[first], Use.definite),
          ),
    speaks: true,
  };
}

/** One at each place; who speaks before who acts. */
function addSources(sources: Map<number, SourceMention>, found: readonly SourceMention[]): void {
  for (const source of found)
    if (source.speaks || !sources.has(source.start)) sources.set(source.start, source);
}

/** Ann Orr of "according to Ann Orr". */
function citedPerson(tokens: readonly PassageToken[], at: number, to: number): Phrase | undefined {
  const phrase = isAccordingTo(tokens, at) ? subjectAfter(tokens, at + 2, to) : undefined;
  return phrase?.name?.kind === 'person' ? phrase : undefined;
}

/** Who is cited at a token ("according to police"), and several who act there. */
function sourcesAt(
  coreference: Coreference,
  passage: Passage,
  at: number,
  {
    sentence: { from, to },
    acting,
    meantBy,
  }: {
    readonly sentence: Sentence;
    readonly acting: ReadonlySet<number>;
    readonly meantBy: (phrase: Phrase) => Antecedent;
  },
): readonly SourceMention[] {
  const { tokens } = passage;
  const cited = isAccordingTo(tokens, at) ? subjectAfter(tokens, at + 2, to) : undefined;
  const several = severalAt(coreference, passage, at, { from, acting });
  return [
    ...(cited === undefined ? [] : [sourceAt(coreference, passage, cited, meantBy(cited))]),
    ...(several === undefined ? [] : [several]),
  ];
}

/** "Residents fled": several people who act, as those whom "they" may mean. */
function severalAt(
  { language }: Coreference,
  { tokens, paragraph }: Passage,
  at: number,
  { from, acting }: { readonly from: number; readonly acting: ReadonlySet<number> },
): SourceMention | undefined {
  const token = tokens[at];
  if (token === undefined || token.name !== undefined || !acting.has(token.end)) return undefined;
  const { quotes, names } = language;
  const isPeople =
    quotes.severalNouns.has(token.lower) ||
    (quotes.pluralEnding.test(token.lower) && names.roles.has(token.lower.slice(0, -1)));
  const phrase = isPeople ? phraseEndingAt(tokens, at, from) : undefined;
  const description = phrase?.head === at ? describeSource(tokens, phrase, language) : undefined;
  if (phrase === undefined || description === undefined) return undefined;
  const { start = 0 } = tokens[phrase.first] ?? {};
  const antecedent = { name: undefined, by: 'unnamed' as const, description };
  return { start, end: token.end, paragraph, antecedent, sort: 'several', speaks: false };
}

/** "A reporter | asked whether it was late": the words behind it are another’s. */
const asks = (
  tokens: readonly PassageToken[],
  at: number,
  { pronoun }: Phrase,
  { quotes }: Language,
): boolean =>
  pronoun === undefined &&
  quotes.prompting.has(tokens[at]?.lower ?? '') &&
  isFiniteToken(tokens, at) &&
  tokens[at]?.verb?.passive !== true;

/** "the brother", "the two-term president". */
const isSomebodyKnown = (tokens: readonly PassageToken[], { first, head }: Phrase): boolean => {
  const token = tokens[head];
  return token !== undefined && isOccupation(token) && does(tokens[first], Use.definite);
};

/** "driver", "shareholder"; near misses: "retailer", "report". */
const isSomebody = (token: PassageToken | undefined, language: Language): boolean =>
  token !== undefined &&
  (isOccupation(token) ||
    (token.name === undefined && !has(token, Is.capital) && isPersonNoun(token.lower, language)));

/** Who speaks, as a mention; undefined for "officials", a place. */
function speakerOf(
  tokens: readonly PassageToken[],
  phrase: Phrase,
  name: Name | undefined,
  language: Language,
): Mention | undefined {
  const head = tokens[phrase.head];
  const mayBe = name ? name.kind !== 'place' : bringsInSpeaker(tokens, phrase, language);
  return head && mayBe ? mentionAt(head, name) : undefined;
}

/** "a driver", "Lind’s lawyer", "Ms. Tor": somebody without a name who speaks; "the president" is mostly somebody known. */
const bringsInSpeaker = (
  tokens: readonly PassageToken[],
  { first, head }: Phrase,
  language: Language,
): boolean => {
  if (isTitled(tokens, head)) return true;
  // "one of the leading authorities on it"
  const isOneOf = language.words.numbers.get(tokens[head]?.lower ?? '') === 1;
  if (isOneOf && does(tokens[head + 1], Use.of)) return true;
  if (!isSomebody(tokens[head], language)) return false;
  if (bringsIn(tokens[first])) return true;
  for (let at = first; at < head; at++) if (has(tokens[at], Is.genitive)) return true;
  return false;
};

/** The mentions that act at a token, told to stand aside where they do. */
const asideOrNot = (
  tokens: readonly PassageToken[],
  at: number,
  { from, language }: { readonly from: number; readonly language: Language },
  mentions: readonly Mention[],
): readonly Mention[] =>
  hangsOnSubject(tokens, at, from) || isAskedAbout(tokens, at, from, language)
    ? mentions.map((one) => ({ ...one, aside: true }))
    : mentions;

/** "Asked whether | Orr | would go, he said": who acts in a question that opens the sentence. Near misses: "Asked about it, Orr said", "Asked Orr". */
function isAskedAbout(
  tokens: readonly PassageToken[],
  at: number,
  from: number,
  { quotes }: Language,
): boolean {
  const asked = has(tokens[from], Is.subordinator) ? from + 1 : from;
  if (!quotes.prompting.has(tokens[asked]?.lower ?? '') || at < asked + 2) return false;
  for (let index = asked + 1; index < at; index++)
    if (has(tokens[index], Is.cue) && isFiniteToken(tokens, index)) return false;
  let first = at;
  const title = Is.honorific | Is.role | Is.roleModifier | Is.determiner;
  while (first > asked && (tokens[first]?.name !== undefined || has(tokens[first], title))) first--;
  let verb = at + 1;
  while (tokens[verb]?.sentence === tokens[at]?.sentence && !isFiniteToken(tokens, verb)) verb++;
  return !isSign(tokens[first], ',') || !has(tokens[verb], Is.cue);
}

/** "Citing a law which | Orr | opposed, he said": named in a relative clause of the participle that opens the sentence. */
function hangsOnSubject(tokens: readonly PassageToken[], at: number, from: number): boolean {
  const name = tokens[at]?.name;
  if (!does(tokens[from], Use.participleEnding) || name === undefined) return false;
  let first = at;
  while (first > from && (tokens[first - 1]?.name === name || has(tokens[first - 1], Is.honorific)))
    first--;
  return has(tokens[first - 1], Is.relative);
}

/** What lies behind it may have another subject. */
const endsClause = (token: PassageToken): boolean =>
  has(token, Is.sign | Is.subordinator | Is.relative | Is.conjunction) ||
  token.marked !== undefined ||
  does(token, Use.infinitive);

/**
 * "him", "themselves" for a person; "his" of "hung a medal around his neck", "shook his hand": somebody else’s, as likely. Near misses: the
 * "her" of "her deputy", "raised his hand".
 */
function isDoneTo(
  tokens: readonly PassageToken[],
  at: number,
  { quotes: { touchedParts } }: Language,
): boolean {
  const token = tokens[at];
  const isOwner = has(token, Is.possessive) && token?.phraseEnd !== token?.end;
  const [verb, part] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (isOwner) return touchedParts.has(part) || touchedParts.has(`${verb} ${part}`);
  return has(token, Is.object) && !has(token, Is.subject) && !does(token, Use.reflexive);
}

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
