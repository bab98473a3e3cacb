// A pronoun and whom it seems to mean → whether somebody without a name, who acted since, may be meant as well: "A suspect fled. He".
import { isA, phraseHolding, type Document, type NounPhrase } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { genderOf } from '../../../languages/gender-of.js';
import type { Language } from '../../../languages/language.js';
import type { Gender } from '../../../languages/lexicons/name-lexicon.js';
import type { Name } from '../../../model/briefing.js';
import { lowerBound } from '../../../text/values/lower-bound.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import { overlaps, type Range } from '../../../text/range.js';
import { isBodyNoun } from '../../passages/source-nouns.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords } from '../clauses/event-words.js';
import type { PhraseRange } from '../clauses/roles.js';
import { wordsToldOf } from './introduce-person.js';

type Asked = {
  readonly words: EventWords;
  readonly language: Language;
  /** Who is named or meant in a sentence. */
  readonly inSentence: (
    sentence: number,
  ) => readonly { readonly name: Name; readonly mention: Range }[];
};

/** So many sentences before a pronoun tell whom it may mean. */
const LOOK_BACK = 3;

/**
 * "A suspect fled. |He| was caught": somebody without a name acts in front of a pronoun and behind the place where the one it seems to mean
 * is named; before it too where that one is named in passing, or only as who says it. Near misses: "Orr held a suspect. He", "The gunman
 * fled, Orr said. He said".
 */
export function isUnnamedMeant(
  asked: Asked,
  at: number,
  { meant, gender }: { readonly meant: Name; readonly gender: Gender },
): boolean {
  const { document } = asked.words;
  const { start, sentence } = document.at(at);
  const first = document.sentences[Math.max(0, sentence - LOOK_BACK)]?.start ?? 0;
  const named = meant.mentions.findLast((one) => one.end <= start && isName(document, one, meant));
  if (named === undefined || named.start < first) return false;
  const from = isPassing(asked, named, at) ? startOfSentence(document, named) : named.end;
  const { nounPhrases } = document;
  const subjects = subjectsOf(document);
  for (
    let index = lowerBound(nounPhrases, (one) => document.at(one.from).start < from);
    index < nounPhrases.length;
    index++
  ) {
    const phrase = nounPhrases[index];
    if (phrase === undefined || phrase.from >= at) return false;
    const opens = document.sentences[phrase.sentence]?.from === phrase.from;
    const acts = opens || subjects.has(phrase) || isTitled(asked, phrase);
    if (!acts || isTold(document, phrase) || isMention(asked, phrase, meant)) continue;
    if (isUnnamedPerson(asked, phrase, gender) && !isToldOf(asked, phrase, meant)) return true;
  }
  return false;
}

const isName = ({ body }: Document, { start, end }: Range, { name }: Name): boolean =>
  body.slice(start, end).includes(name.slice(name.lastIndexOf(' ') + 1));

const startOfSentence = (document: Document, { start }: Range): number =>
  document.sentences[document.at(document.indexAt(start)).sentence]?.start ?? start;

/** He is named as no subject, "the wedding of Orr", or only says what a sentence tells, "…, Orr said", and the pronoun says nothing. */
function isPassing({ words }: Asked, named: Range, at: number): boolean {
  const { document } = words;
  const phrase = phraseHolding(document, document.indexAt(named.start));
  const head = phrase && headOfVerb(document, phrase);
  if (head === undefined || phrase === undefined) return true;
  const isSaid = words.is(head, EventTag.saying) && /^[,”"]$/.test(document.at(phrase.from - 1).text); // prettier-ignore
  const saysOn = [at + 1, at + 2].some((next) => words.is(next, EventTag.saying));
  return isSaid && !saysOn;
}

/** The head of the first verb that a phrase is the subject of; undefined where it is of none. */
function headOfVerb(
  { roles, nounPhrases, verbGroups }: Document,
  phrase: NounPhrase,
): number | undefined {
  const verb = roles.findIndex(({ subject }) => nounPhrases[subject ?? -1] === phrase);
  return verbGroups[verb]?.head;
}

/** The noun phrases that act, but those of which "who" tells more. */
const subjectsOf = memoizeByObject(
  ({ roles, nounPhrases }: Document): ReadonlySet<NounPhrase> =>
    new Set(
      roles.flatMap(({ subject, relative }) =>
        relative === undefined ? (nounPhrases[subject ?? -1] ?? []) : [],
      ),
    ),
);

/** "the Queen": a title that stands for a name, whatever she does. */
const isTitled = (
  { words: { document }, language }: Pick<Asked, 'words' | 'language'>,
  { from, head }: NounPhrase,
): boolean =>
  isA(document.at(head), Class.proper) &&
  language.grammar.uses.definite.has(document.at(from).lower);

/** "a suspect", "his uncle", "the Queen": one person, of whom no name stands in the phrase, and who may be of that sex. */
function isUnnamedPerson({ words, language }: Asked, phrase: NounPhrase, gender: Gender): boolean {
  const { names, lines } = language;
  const { document } = words;
  const noun = document.at(phrase.head);
  if (!/^NNP?$/.test(noun.tag) || words.inQuote(phrase.head) || phrase.head !== phrase.to - 1)
    return false;
  const told = genderOf(noun.lower, language);
  const isPerson =
    told !== undefined || names.roles.has(noun.lower) || names.occupation.test(noun.lower) || lines.unnamedPeople.has(noun.lower) ||
    saysSo({ words, language }, phrase); // prettier-ignore
  if (!isPerson || (told ?? gender) !== gender) return false;
  if (noun.tag === 'NNP') return isTitled({ words, language }, phrase);
  for (let at = phrase.from; at < phrase.head; at++)
    if (isA(document.at(at), Class.number)) return false;
  return isA(document.at(phrase.from), Class.determiner) || document.at(phrase.from).tag === 'PRP$';
}

/** "a contractor complained that", "a plumber said": who speaks is a person, but for "the contractor", which may be a firm. */
function saysSo(
  { words, language }: Pick<Asked, 'words' | 'language'>,
  phrase: NounPhrase,
): boolean {
  const { document, is } = words;
  const head = headOfVerb(document, phrase);
  const isKnown = language.grammar.uses.definite.has(document.at(phrase.from).lower);
  if (head === undefined || (isKnown && isBodyNoun(document.at(phrase.head).lower, language)))
    return false;
  const isTelling = is(head, EventTag.saying) || is(head, EventTag.telling);
  return isTelling || document.clauses.some(({ from, opener }) => from === head + 1 && opener === 'that'); // prettier-ignore
}

/** It means him; not "the prime minister" one of whom only "finance minister" is told. */
const isMention = (asked: Asked, phrase: NounPhrase, meant: Name): boolean =>
  asked
    .inSentence(phrase.sentence)
    .some(
      ({ name, mention }) =>
        name === meant && overlaps(mention, asked.words.document.at(phrase.head)),
    ) && isRankTold(asked, phrase, meant);

/** "prime", "vice", "deputy" in front of an office is told of the one whom the article names with it. */
export function isRankTold(
  asked: Asked,
  { from, head }: PhraseRange & { readonly head: number },
  name: Name,
): boolean {
  const { words, language, inSentence } = asked; // prettier-ignore
  let told: ReadonlySet<string> | undefined;
  for (let at = from + 1; at < head; at++) {
    const word = words.text(at);
    if (!language.lines.ranks.has(word)) continue;
    told ??= wordsToldOf(name, { words, people: { inSentence }, language });
    if (!told.has(word)) return false;
  }
  return true;
}

/** "The striker, |Bo Orr|, left", "the mayor of Tarn, |Bo Orr|, left", "Orr, |a striker|, left": who it is stands beside it. */
function isTold({ at }: Document, { from, to }: NounPhrase): boolean {
  if (at(from - 1).text === ',' && isA(at(from - 2), Class.proper | Class.number)) return true;
  for (let next = to; next < to + ASIDE_REACH && !isA(at(next), Class.finite); next++)
    if (at(next).text === ',' && isA(at(next + 1), Class.proper)) return true;
  return false;
}
const ASIDE_REACH = 8;

/** "the former Fund boss" of the chairman of the Fund: the article tells a word of it of him. */
function isToldOf({ words, language, inSentence }: Asked, phrase: NounPhrase, name: Name): boolean {
  const { from, to } = phrase;
  if (!language.grammar.uses.definite.has(words.text(from))) return false;
  if (!isRankTold({ words, language, inSentence }, phrase, name)) return false;
  const told = wordsToldOf(name, { words, people: { inSentence }, language });
  for (let at = from + 1; at < to; at++) if (told.has(words.text(at)) && !language.lines.ranks.has(words.text(at))) return true; // prettier-ignore
  return false;
}
