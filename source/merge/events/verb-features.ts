// The verb of a sighting → the classes of deeds that it tells, and how: said, denied, not done, asked for, as an answer.
import type { Language } from '../../languages/language.js';
import { languageOf } from '../../languages/registry.js';
import type { BriefedArticle, EventOccurrence } from '../../model/briefing.js';
import { fold } from '../../text/fold.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import type { Range } from '../../text/range.js';
import { phraseDeeds, sayTerm, type Vocabulary } from '../terms/vocabulary.js';
import { stemOf } from '../../languages/stem.js';
import { unite } from '../cluster/sorted-lists.js';

/** How a verb tells what it tells, as bits, so that a group has those of all its sightings. */
export const MANNER = {
  plain: 1,
  said: 2,
  denied: 4,
  negated: 8,
  leaning: 16,
  asked: 32,
  reacting: 64,
} as const;

/** Ways to say something that are not one act, as bits: "apologised in person", "apologised in a letter". */
export const WAY = { spoken: 1, written: 2 } as const;

export type VerbFeatures = { readonly deeds: readonly number[]; readonly manner: number };

const NO_VERB: VerbFeatures = { deeds: [], manner: MANNER.plain };

/**
 * @param terms those of the verb; none for a verb that says nothing by itself
 * @returns its deeds, ascending: of the verb with its particle ("stepped down") where that is one, else of the verb
 */
export function readVerb(
  article: BriefedArticle | undefined,
  verb: Range | undefined,
  terms: readonly number[],
  vocabulary: Vocabulary,
): VerbFeatures {
  if (article === undefined || verb === undefined) return NO_VERB;
  const language = languageOf(article.language);
  const word = fold(article.body.slice(verb.start, verb.end));
  const particle = PARTICLE.exec(article.body.slice(verb.end, verb.end + LONGEST_PARTICLE))?.[1];
  const { demands, reactions } = stemsIn(language);
  let deeds: readonly number[] = [];
  let isAsked = false;
  let isReaction = false;
  for (const term of terms) {
    const stem = sayTerm(vocabulary, term);
    const phrase = phraseDeeds(language, stem, particle ?? '');
    deeds = unite(deeds, phrase.length > 0 ? phrase : (vocabulary.deedsOf.get(term) ?? []));
    const isOf = (list: ReadonlySet<string>): boolean =>
      list.has(stem) || list.has(`${stem} ${particle}`);
    isAsked ||= isOf(demands);
    isReaction ||= isOf(reactions);
  }
  const behind = article.body.slice(verb.end, verb.end + LONGEST_CLAIM);
  const manner = isAsked
    ? MANNER.asked
    : isReaction
      ? language.words.claimed.test(behind)
        ? MANNER.denied
        : MANNER.reacting
      : mannerOf(article.body, verb, word, language);
  return { deeds, manner };
}

/** The ways that a sighting names: those of {@link WAY}, 0 for none. */
export function waysIn(article: BriefedArticle | undefined, { start, end }: Range): number {
  if (article === undefined) return 0;
  const { spokenWay, writtenWay } = languageOf(article.language).words;
  const text = article.body.slice(start, end);
  return (spokenWay.test(text) ? WAY.spoken : 0) | (writtenWay.test(text) ? WAY.written : 0);
}

/** Where or to whom a verb goes, by name: "Tarn Jail" of "was moved to Tarn Jail"; near misses: "to Tarn’s jail", "chose a successor to Orlow". */
export function goalIn(
  article: BriefedArticle | undefined,
  { verb, end }: Pick<EventOccurrence, 'verb' | 'end'>,
): Range | undefined {
  if (article === undefined || verb === undefined || verb.end > end) return undefined;
  const found = goalPattern(languageOf(article.language)).exec(article.body.slice(verb.end, end));
  const name = found?.groups?.name;
  if (found === null || name === undefined) return undefined;
  const behind = verb.end + found[0].length;
  return { start: behind - name.length, end: behind };
}

/** " in to the Larne Centre"; near miss: " a ferry to Orlow". */
const goalPattern = memoizeByObject(({ words }: Language): RegExp => {
  const before = [...words.ends].join('|');
  return new RegExp(
    String.raw`^(?: \p{Ll}+)? (?:${before}) (?:the )?(?<name>\p{Lu}[\p{L}\d.-]*(?:(?: of(?: the)?)? \p{Lu}[\p{L}\d.-]*)*)(?![\p{L}\d]|[’']s)`,
    'u',
  );
});

/** True for a telling of a plan whose day is a new one: "the vote was put off to May 10". */
export const tellsNewDay = (article: BriefedArticle | undefined, { start, end }: Range): boolean =>
  article !== undefined &&
  languageOf(article.language).words.newDay.test(article.body.slice(start, end));

/** The stems of verbs that ask for a deed, and of those that answer one, with their particle. */
const stemsIn = memoizeByObject(({ words }: Language) => {
  const stems = (phrases: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(
      [...phrases].map((phrase) => {
        const [verb = '', ...particle] = phrase.split(' ');
        return [stemOf(verb, words) ?? verb, ...particle].join(' ');
      }),
    );
  return { demands: stems(words.demands), reactions: stems(words.reactions) };
});

/** True for a subject that stands for what was just told: "This comes on top of …". Near miss: "This bridge". */
export const leans = (article: BriefedArticle | undefined, subject: Range | undefined): boolean =>
  article !== undefined &&
  subject !== undefined &&
  languageOf(article.language).words.demonstratives.has(
    fold(article.body.slice(subject.start, subject.end)),
  );

function mannerOf(
  body: string,
  { start, end }: Range,
  verb: string,
  { words, events }: Language,
): number {
  if (words.denials.has(verb)) return MANNER.denied;
  if (words.untrueClaim.test(body.slice(end, end + LONGEST_DENIAL))) return MANNER.denied;
  if (events.uses.saying.has(verb)) return MANNER.said;
  const last = wordBefore(body, start);
  return words.negations.has(last) || NOT.test(last) ? MANNER.negated : MANNER.plain;
}

/** The word that ends in front of a place, folded; a part of it where it is long. */
export function wordBefore(body: string, start: number): string {
  const before = body.slice(Math.max(0, start - LONGEST_BEFORE), start).trimEnd();
  return fold(before.slice(before.lastIndexOf(' ') + 1));
}

/** " down", as of "stepped down"; near miss: ", down". */
const PARTICLE = /^ (\p{Ll}+)/u;
const LONGEST_PARTICLE = 10;
/** " back on Friday on claims that": so far behind its verb stands what a party answers. */
const LONGEST_CLAIM = 40;
/** " reports that the quay sank were untrue": so far behind its verb stands what is denied. */
const LONGEST_DENIAL = 240;
/** "not", "been" stand so far before their verb at most. */
const LONGEST_BEFORE = 12;
/** "didn’t"; near miss: "did". */
const NOT = /n[’']t$/;
