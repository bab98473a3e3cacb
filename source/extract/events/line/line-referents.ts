// A word or phrase of a line → whether what it stands for is in the line, or is known to every reader.
import { isA, type NounPhrase, type Token, type VerbGroup } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { genderOf, genderOfPronoun } from '../../../languages/gender-of.js';
import type { Name } from '../../../model/briefing.js';
import { overlaps } from '../../../text/range.js';
import { lowerBound } from '../../../text/values/lower-bound.js';
import { endOfAsked, hasProper, isReplaced, phraseWith, tokenAt, type AskedLine } from './asked-line.js'; // prettier-ignore
import { nounStem } from '../clauses/noun-stem.js';
import { EventTag } from '../clauses/event-tags.js';
import { isPersonNoun as isNounOfPerson } from '../../passages/source-nouns.js';
import type { PhraseRange } from '../clauses/roles.js';

/** "They were led", "his lawyer left": a pronoun of whom the line names nobody. */
export const isLostPronoun = (line: AskedLine, at: number): boolean =>
  line.lines.thirdPerson.has(tokenAt(line, at).lower) &&
  tokenAt(line, at).tag.startsWith('PRP') &&
  !isKnown(line, at);

/** "If it happens, the bridge will close", "it was likely to happen": only what happens is meant, as a fire. */
function isHappening({ words, lines, to }: AskedLine, at: number): boolean {
  if (words.text(at) !== lines.empty) return false;
  const isLink = (next: number): boolean =>
    words.is(next, EventTag.be) ||
    words.is(next, EventTag.adverb) ||
    isA(words.document.at(next), Class.modal | Class.to | Class.adjective);
  let verb = at + 1;
  while (verb < Math.min(to, at + REACH) && isLink(verb)) verb++;
  return /^happen(?:s|ed|ing)?$/.test(words.text(verb));
}

/** "two of |them", "one of |them": of several. */
const isOfThem = (line: AskedLine, at: number): boolean =>
  line.language.grammar.uses.of.has(line.words.text(at - 1)) &&
  (isA(tokenAt(line, at - 2), Class.number) || line.lines.lone.has(line.words.text(at - 2))) &&
  line.lines.ofMany.has(line.words.text(at));

/** A noun for several, a name of several, or what stands in brackets. */
const isPlural = (line: AskedLine, at: number): boolean =>
  (/^NNP?S$/.test(tokenAt(line, at).tag) && !line.words.inDate(at)) ||
  isA(tokenAt(line, at), Class.conjunction | Class.number) ||
  isReplaced(line, at);

/** Whom a pronoun may stand for is named in front of it in the line; or behind, where it opens the line; or it stands for nothing. */
function isKnown(line: AskedLine, at: number): boolean {
  const { lower } = tokenAt(line, at);
  if (isOfThem(line, at)) return anyIn(line.from, at - 2, (before) => isPlural(line, before));
  if (isHappening(line, at))
    return anyIn(line.from, at, (before) => line.words.is(before, EventTag.eventNoun));
  if (standsForNothing(line, at)) return true;
  const { grammar } = line.language;
  const isPerson = grammar.female.has(lower) || grammar.male.has(lower);
  const { subject } = line;
  const isSubject = subject?.head === at;
  // "In her speech, Lind left", "Her part lost, Lind, who is 40, left"; not "His wife said Lind left"
  if (subject !== undefined && subject.from > at && !isPronoun(line, subject.head)) {
    // "In front of |them, Ann Lind spoke"
    if (isObject(line, at) && line.lines.ofMany.has(lower) && tokenAt(line, subject.head).tag === 'NNP') return false; // prettier-ignore
    if (at > line.from || anyIn(at, subject.from, (next) => line.words.text(next) === ','))
      return !isOfSeveral(line, at, subject);
  }
  if (isPerson && isNamedBehind(line, at)) return true;
  if (!isSubject && isBeforeSomebody(line, at)) return true;
  return isKnownInFront(line, at, { isPerson, isSubject });
}

/** Whom it may stand for is named in front of it; whoever stands in an opening phrase is somebody else: "In a letter to Lind, |he left". */
function isKnownInFront(
  line: AskedLine,
  at: number,
  { isPerson, isSubject }: { readonly isPerson: boolean; readonly isSubject: boolean },
): boolean {
  if (isPerson && isMeantInFront(line, at)) return true;
  const { lower } = tokenAt(line, at);
  const isDoing =
    isSubject ||
    (line.language.grammar.subject.has(lower) && isA(tokenAt(line, at + 1), Class.finite));
  const first = isDoing ? openingEnd(line, at, isPerson && isSubject) : line.from;
  const isOther = isDoing ? isNone : doesIt(line, at);
  for (let before = first; before < at; before++)
    if (
      !isOther(before) &&
      (isNamedInstead(line, before, { isPerson, pronoun: lower }) ||
        isAntecedent(line, before, { isPerson, pronoun: lower }))
    )
      return !(isPerson && isOfUnnamed(line, at, before));
  return false;
}

/** "Orr killed Lind after meeting |her": coreference knows whom it means, and the line names her in front. */
function isMeantInFront(line: AskedLine, at: number): boolean {
  const { start } = tokenAt(line, at);
  const meant = line.named.find(({ mention }) => mention.start === start)?.name;
  if (meant === undefined) return false;
  const { document } = line.words;
  const first = tokenAt(line, line.from).start;
  return line.named.some(
    ({ name, mention }) =>
      name === meant &&
      mention.start >= first &&
      mention.start < start &&
      isA(document.at(document.indexAt(mention.end - 1)), Class.proper),
  );
}

/** In its place a bracket names whom or what a pronoun may stand for: not a day, of a thing nobody, and in the place of "she" no man. */
function isNamedInstead(
  line: AskedLine,
  at: number,
  { isPerson, pronoun }: { readonly isPerson: boolean; readonly pronoun: string },
): boolean {
  if (!isReplaced(line, at) || line.words.inDate(at)) return false;
  if (!isPerson) return !isNamed(line, at);
  const own = genderOfPronoun(tokenAt(line, at).lower, line.language);
  return own === undefined || own === genderOfPronoun(pronoun, line.language);
}

/**
 * Who does what is done to "it", "them" or "her" is another: "The king" of "The king vetoed |it", "Scientists in Kyoto" of "… found |them";
 * near misses: "its", "the plan" of "Critics of the plan called |it mad", "the mill" of "… burnt the mill before crews could reach |it".
 */
function doesIt(line: AskedLine, at: number): (before: number) => boolean {
  const subject = isObject(line, at) ? doerOf(line, at) : undefined;
  if (subject === undefined) return isNone;
  const { of } = line.language.grammar.uses;
  let end = subject.to; // "Scientists | in Kyoto |found"
  while (end < at && !isA(tokenAt(line, end), Class.verb) && !of.has(line.words.text(end))) end++;
  let from = subject.from;
  for (let word = from; word < subject.to; word++)
    if (/^(?:POS|PRP\$)$/.test(tokenAt(line, word).tag)) from = word + 1; // "The board’s plan pleased |it"
  const object = objectInFront(line, at);
  return (before) =>
    (before >= from && before < end) ||
    (object !== undefined && before >= object.from && before < object.to);
}

/** "him", "them", and "it" that does nothing: not "it" of "said it “fully” backs", "her" of "her view". */
function isObject(line: AskedLine, at: number): boolean {
  const { words, lines, language } = line;
  const { tag, lower } = tokenAt(line, at);
  if (tag !== 'PRP' || phraseWith(line, at)?.head !== at) return false;
  if (lower !== lines.empty)
    return !language.grammar.subject.has(lower) && !isA(tokenAt(line, at + 1), Class.noun);
  if (actsNext(line, at)) return false;
  let next = at + 1;
  while (isA(tokenAt(line, next), Class.adverb | Class.mark)) next++;
  const isSaid =
    words.is(at - 1, EventTag.saying) ||
    language.grammar.uses.complementiser.has(words.text(at - 1));
  return !isA(tokenAt(line, next), isSaid ? Class.verb : Class.finite);
}

/** One of the next verbs has it for its subject. */
function actsNext({ words: { document } }: AskedLine, at: number): boolean {
  const { verbGroups, roles, nounPhrases } = document;
  const first = lowerBound(verbGroups, ({ from }) => from <= at);
  return roles
    .slice(first, first + NEXT_VERBS)
    .some(({ subject }) => nounPhrases[subject ?? -1]?.head === at);
}
const NEXT_VERBS = 4;

/** "contact" of "lost contact with |it": what is done with it is not done to itself; not "found a bag with a bomb in |it". */
function objectInFront(line: AskedLine, at: number): NounPhrase | undefined {
  if (!isA(tokenAt(line, at - 1), Class.preposition)) return undefined;
  const phrase = phraseWith(line, at - 2);
  return phrase !== undefined && isA(tokenAt(line, phrase.from - 1), Class.verb)
    ? phrase
    : undefined;
}

const isNone = (): boolean => false;

/** The subject of the verb in front of a token, or of the one on which that hangs: "the king" of "the king chose to veto |it". */
function doerOf(line: AskedLine, at: number): NounPhrase | undefined {
  const { verbGroups, roles, nounPhrases } = line.words.document;
  let next: VerbGroup | undefined;
  for (let index = lowerBound(verbGroups, ({ to }) => to <= at) - 1; index >= 0; index--) {
    const verb = verbGroups[index];
    if (verb === undefined || verb.from < line.from) return undefined;
    const { subject: own, object } = roles[index] ?? {};
    // "accused Lind of hitting |him": she hit
    const isBlamed = next !== undefined && isA(tokenAt(line, next.from - 1), Class.preposition);
    const subject = nounPhrases[(isBlamed ? object : undefined) ?? own ?? -1];
    if (subject !== undefined) return subject;
    next = verb.tense === 'gerund' ? verb : undefined;
    // "the women |brought to him by friends": they are brought
    if (verb.finite || tokenAt(line, verb.from).tag === 'VBN') return undefined;
  }
  return undefined;
}

/**
 * "The judge’s report found that |she knew", of Lind: coreference knows whom it means, nothing in the line stands for her, and the noun in
 * front only tells whose something is.
 */
function isOfUnnamed(line: AskedLine, at: number, antecedent: number): boolean {
  const { start } = tokenAt(line, at);
  const meant = line.named.find(({ mention }) => mention.start === start)?.name;
  if (meant?.kind !== 'person' || tokenAt(line, antecedent + 1).tag !== 'POS') return false;
  if (isA(tokenAt(line, antecedent), Class.proper)) return false;
  const own = line.named.filter(({ name }) => name === meant);
  return !anyIn(line.from, endOfAsked(line), (other) => {
    const token = tokenAt(line, other);
    const isOwn = own.some(({ mention }) => overlaps(mention, token));
    return isReplaced(line, other) || (isOwn && !token.tag.startsWith('PRP'));
  });
}

/** "While she said she would stay, Ms. Lind left": coreference knows whom it means, and the line names her behind a comma. */
function isNamedBehind({ words, named, to }: AskedLine, at: number): boolean {
  const { at: tokenOf } = words.document;
  const meant = named.find(({ mention }) => mention.start === tokenOf(at).start)?.name;
  if (meant === undefined) return false;
  for (let next = at + 1; next < to; next++)
    if (words.text(next) === ',' && isOpenedBy(named, meant, tokenOf(next + 1), tokenOf(next + 2)))
      return true;
  return false;
}

/** A proper noun of a name is the first of these tokens, or the second behind a title. */
const isOpenedBy = (named: AskedLine['named'], meant: Name, ...first: readonly Token[]): boolean =>
  first.some(
    (token) =>
      isA(token, Class.proper) &&
      named.some(({ name, mention }) => name === meant && overlaps(mention, token)),
  );

/** "During their duet, Lind left": they are more than the one person who is named. */
function isOfSeveral(line: AskedLine, at: number, subject: NounPhrase): boolean {
  if (!line.lines.ofSeveral.has(tokenAt(line, at).lower)) return false;
  if (anyIn(line.from, at, (before) => isA(tokenAt(line, before), Class.noun))) return false;
  const isOne = ({ name, mention }: AskedLine['named'][number]): boolean =>
    name.kind === 'person' && overlaps(mention, tokenAt(line, subject.head));
  return (
    line.named.some(isOne) &&
    !anyIn(subject.from, subject.to, (word) => isA(tokenAt(line, word), Class.conjunction)) &&
    !isA(tokenAt(line, subject.to), Class.conjunction)
  );
}

/** It stands in an opening that a comma ends, in front of a name or a noun. */
function isBeforeSomebody(line: AskedLine, at: number): boolean {
  const { words, from, to } = line;
  const opening = tokenAt(line, from);
  if (!isA(opening, Class.preposition | Class.wh) && !/^VB[DGN]$|^TO$/.test(opening.tag))
    return false;
  let comma = at;
  while (comma < to && words.text(comma) !== ',') comma++;
  return isA(tokenAt(line, comma + 1), Class.proper | Class.determiner);
}

const isPronoun = (line: AskedLine, at: number): boolean =>
  isA(tokenAt(line, at), Class.pronoun) && !isReplaced(line, at);

/**
 * The end of an opening phrase without a verb in front of the subject, or of one that tells what the subject is doing or is ("Citing a pact that
 * Lind opposed, he", "A mayor who led the Greens, he"); the line's start where there is none.
 */
function openingEnd(line: AskedLine, subject: number, isPerson: boolean): number {
  const { words, from } = line;
  const isPhrase = isPerson && isA(tokenAt(line, from), Class.preposition) && isA(tokenAt(line, subject - 1), Class.noun); // prettier-ignore
  if (words.text(subject - 1) !== ',' && !isPhrase) return from;
  if (/^VB[GN]$/.test(tokenAt(line, from).tag)) return subject;
  const isTelling = isPerson && isA(tokenAt(line, from), Class.determiner);
  for (let at = from; at < subject; at++)
    if (isA(tokenAt(line, at), Class.finite) && !(isTelling && isOfRelative(line, at))) return from;
  return subject;
}

/** "A mayor who |led the Greens, he left": a verb of a clause that tells of somebody. */
function isOfRelative({ words: { document } }: AskedLine, at: number): boolean {
  const clause = document.clauses[lowerBound(document.clauses, ({ to }) => to <= at)];
  return /^(?:who|which|that)$/.test(clause?.opener ?? '');
}

/** A noun that a pronoun may stand for; of a person only who may be one. */
function isAntecedent(
  line: AskedLine,
  at: number,
  { isPerson, pronoun }: { readonly isPerson: boolean; readonly pronoun: string },
): boolean {
  const token = tokenAt(line, at);
  if (!isA(token, Class.noun) || line.words.inDate(at)) return false;
  if (!agreesInNumber(line, at, pronoun)) return false;
  // "Aides said |he hoped"
  if (isPerson && /^NNP?S$/.test(token.tag) && !isNamed(line, at)) return false;
  if (line.words.inQuote(at) && line.lines.ofThing.has(pronoun)) return false; // "wrote “Reform” on it"
  if (!isPerson) return !isSurelyPerson(line, at, pronoun);
  if (isOfOtherTitle(line, at, pronoun)) return false;
  if (!isA(token, Class.proper))
    return (
      (!isBesideNoun(line, at) &&
        isPersonNoun(line, token.lower) &&
        !isOfOtherGender(line, token.lower, pronoun)) ||
      isNamed(line, at)
    );
  return mayBePerson(line, at);
}

/** Whatever acts, but "the Tarn Register"; not "Vienna" of "a Vienna airport". */
function mayBePerson(line: AskedLine, at: number): boolean {
  if (!isNamed(line, at) && isBesideNoun(line, at)) return false;
  const token = tokenAt(line, at);
  const { subject } = line;
  const isSubject = subject !== undefined && at >= subject.from && at < subject.to;
  if (isSubject && !line.language.grammar.uses.definite.has(line.words.text(subject.from)))
    return true;
  return !line.named.some(
    ({ name, mention }) => name.kind !== 'person' && overlaps(mention, token),
  );
}

/**
 * False for "it" of "Officials said it lost money" and "The minister said it lost", for "they" of "The minister said they left"; near misses:
 * "The police said it", "The bank said they", "A rider said they fell".
 */
function agreesInNumber(line: AskedLine, at: number, pronoun: string): boolean {
  const { lines, language, words } = line;
  const { tag, lower } = tokenAt(line, at);
  const isOffice = (): boolean =>
    (language.names.roles.has(lower) || language.names.occupation.test(lower)) &&
    language.grammar.uses.definite.has(words.text(phraseWith(line, at)?.from ?? at));
  if (lines.ofOne.has(pronoun))
    return tag === 'NNS' ? lines.oneOrMany.has(lower) : tag !== 'NN' || !isOffice();
  return !(lines.ofMany.has(pronoun) && tag === 'NN' && isOffice());
}

/** A name of a person, told with more than one word or an office: "it" is none; "Norland", of whom nothing is told, may be a land or firm. */
const isSurelyPerson = (line: AskedLine, at: number, pronoun: string): boolean =>
  line.lines.ofThing.has(pronoun) &&
  isA(tokenAt(line, at), Class.proper) &&
  line.named.some(
    ({ name, mention }) =>
      name.kind === 'person' &&
      (name.name.includes(' ') || name.roles.length > 0) &&
      overlaps(mention, tokenAt(line, at)),
  );

/** "witness" of "the witness stand": it tells of what sort a thing is. */
const isBesideNoun = (line: AskedLine, at: number): boolean =>
  isA(tokenAt(line, at + 1), Class.noun) &&
  phraseWith(line, at)?.head !== at &&
  genderOf(tokenAt(line, at).lower, line.language) === undefined; // "a man shot"

/** "Mr. |Orr" in front of "her". */
function isOfOtherTitle({ language, words }: AskedLine, at: number, pronoun: string): boolean {
  const own = genderOfPronoun(pronoun, language);
  return [at - 1, at].some((word) => {
    const title = language.names.honorifics.get(words.text(word).replace('.', ''));
    return title !== undefined && own !== undefined && title !== own;
  });
}

/** "maid" in front of "his". */
function isOfOtherGender({ language }: AskedLine, noun: string, pronoun: string): boolean {
  const told = genderOf(noun, language);
  const { female, male } = language.grammar;
  return told !== undefined && !(told === 'female' ? female : male).has(pronoun);
}

/** A person's name stands here, whatever the tag of the word: "Lind/NN confirmed that he", "Freed/VBD declined". */
export const isNamed = (line: AskedLine, at: number): boolean =>
  line.named.some(
    ({ name, mention }) => name.kind === 'person' && overlaps(mention, tokenAt(line, at)),
  );

function isPersonNoun(line: AskedLine, printed: string): boolean {
  const { language: { names }, lines } = line; // prettier-ignore
  const noun = printed.slice(printed.lastIndexOf('-') + 1); // "ex-mayor"
  const one = noun.endsWith('s') ? noun.slice(0, -1) : noun;
  const isRole = names.roles.has(noun) || names.roles.has(one) || names.roles.has(printed);
  return (
    isRole ||
    names.occupation.test(noun) ||
    lines.unnamedPeople.has(noun) ||
    lines.anyPeople.has(noun) ||
    isNounOfPerson(noun, line.language) ||
    genderOf(noun, line.language) !== undefined
  );
}

/** "It is unclear who", "it seems that", "it took an hour"; not "it was filed with the court". */
function standsForNothing(line: AskedLine, at: number): boolean {
  const { words, lines, to } = line;
  const isThat = (word: string): boolean => line.language.grammar.uses.complementiser.has(word);
  if (words.text(at) !== lines.empty) return false;
  if (isA(tokenAt(line, at - 1), Class.verb) && announces(line, at + 1)) return true;
  let verb = at + 1;
  while (words.is(verb, EventTag.adverb) || isA(tokenAt(line, verb), Class.modal | Class.adverb))
    verb++;
  if (lines.seeming.has(words.text(verb))) return true;
  if (!words.is(verb, EventTag.be)) return false;
  for (let next = verb + 1; next < Math.min(to, verb + REACH); next++) {
    const { tag, lower } = tokenAt(line, next);
    if (isExpected(words.text(next - 1)) && lower === 'to') return false;
    if (lines.contentOpeners.has(lower) || tag.startsWith('W')) return true;
    if (tag === 'VBN' && lower !== 'been')
      return isThat(words.text(next + 1)) || lines.saidOfNothing.has(lower);
  }
  return false;
}
const REACH = 6;

/** "made it |hard to", "called it |as a sign that", "found it |likely that": what "it" is follows. */
function announces(line: AskedLine, from: number): boolean {
  const { lines, words, to } = line;
  let at = words.text(from) === 'as' ? from + 1 : from;
  const isOfIt = (): boolean =>
    isA(tokenAt(line, at), Class.adjective | Class.adverb | Class.determiner | Class.noun);
  const first = at;
  while (at < Math.min(to, from + REACH) && isOfIt()) at++;
  return at > first && lines.contentOpeners.has(words.text(at));
}

/** "it was likely |to happen", of something; not "it was wise |to leave", "it was likely |that". */
const isExpected = (word: string): boolean =>
  /^(?:likely|unlikely|set|due|certain|sure|bound|ready|able|unable|about)$/.test(word);

/** "such attacks", "the same firm", "another ship" as a subject; not "the same day as", "such a storm that", "sank another ship". */
export const comparesBack = (line: AskedLine, at: number): boolean =>
  isAsBefore(line, at) || comparesNoun(line, at);

function comparesNoun(line: AskedLine, at: number): boolean {
  const { words, lines, from, subject, verbAt } = line;
  const use = lines.comparing.get(tokenAt(line, at).lower);
  const phrase = use === undefined ? undefined : phraseWith(line, at);
  if (phrase === undefined || words.inDate(at) || hasProper(line, phrase)) return false;
  const head = tokenAt(line, phrase.head);
  if (!isA(head, Class.noun) || lines.pointedNouns.has(head.lower)) return false;
  if (anyIn(at, phrase.to, (word) => isA(tokenAt(line, word), Class.number))) return false; // "another 20 people"
  if (isNamedBeside(line, phrase)) return false;
  const points = {
    subject:
      subject?.from === phrase.from ||
      phrase.from === from ||
      (phrase.from === from + 1 && isA(tokenAt(line, from), Class.preposition)), // "In another incident, a"
    definite: line.language.grammar.uses.definite.has(words.text(at - 1)),
    // "in such a case" may be any; not "raised such a demand"
    any: !isA(tokenAt(line, at + 1), Class.determiner) || isA(tokenAt(line, at - 1), Class.verb),
  };
  if (use === undefined || !points[use]) return false;
  const isObject = use === 'any' && verbAt < phrase.from;
  return (
    !anyIn(phrase.to, Math.min(line.to, phrase.to + 2), (next) =>
      lines.comparedWith.has(words.text(next)),
    ) &&
    !anyIn(
      isObject ? verbAt : from,
      phrase.from,
      (before) => isA(tokenAt(line, before), Class.noun) && !words.inDate(before),
    )
  );
}

/** "26 percent said |the same": no noun, and no other verb in front; not "Lind left and Orr did the same", "the same as in May". */
function isAsBefore(line: AskedLine, at: number): boolean {
  const { words, lines, to, language } = line;
  if (lines.comparing.get(tokenAt(line, at).lower) !== 'definite') return false;
  const isEnd = at + 1 >= to || /^[,.;]$/.test(words.text(at + 1));
  if (!isEnd || !language.grammar.uses.definite.has(words.text(at - 1))) return false;
  if (lines.comparedWith.has(words.text(at + 1))) return false;
  return !anyIn(line.from, verbInFront(line, at - 1), (word) =>
    isA(tokenAt(line, word), Class.finite),
  );
}

/** "Another officer, Captain Bo Orr, said": a comma, and who it is by name; not "Another officer, as Bo Orr left, said". */
function isNamedBeside(line: AskedLine, { to }: PhraseRange): boolean {
  if (line.words.text(to) !== ',' || isA(tokenAt(line, to + 1), Class.preposition)) return false;
  for (let at = to + 1; at < Math.min(line.to, to + ASIDE_REACH); at++) {
    if (isA(tokenAt(line, at), Class.finite) || line.words.text(at) === ',') return false;
    if (isNamed(line, at)) return true;
  }
  return false;
}
const ASIDE_REACH = 6;

function anyIn(from: number, to: number, applies: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (applies(at)) return true;
  return false;
}

/** "this technique", "That is", "those items"; not "those who", "this year", "filed suit, and this". */
export function pointsBack(line: AskedLine, at: number): boolean {
  const { words, lines } = line;
  const { tag, lower } = tokenAt(line, at);
  const isHidden = tag === 'IN' && pointsUntold(line, at);
  if ((tag !== 'DT' && !isHidden) || !lines.pointing.has(lower) || words.inDate(at)) return false;
  if (!isHidden && isExplained(line, at)) return false;
  const phrase = phraseWith(line, isHidden ? at + 1 : at);
  const head = phrase === undefined || phrase.head === at ? undefined : tokenAt(line, phrase.head);
  const noun = head !== undefined && lines.mereNouns.has(head.lower) ? undefined : head;
  if (noun !== undefined && lines.pointedNouns.has(noun.lower)) return false;
  if (at === line.to - 1) return true; // "said just that"
  return !pointsInLine(line, at, noun);
}

/** In front of a pointing word stands the noun that it points at; of "this" alone a verb, but not that of which it is the object. */
function pointsInLine(line: AskedLine, at: number, noun: Token | undefined): boolean {
  const isObject = noun === undefined && !line.words.is(at - 1, EventTag.be);
  return anyIn(line.from, isObject ? verbInFront(line, at) : at, (before) => {
    const token = tokenAt(line, before);
    return noun === undefined
      ? isA(token, Class.finite)
      : isA(token, Class.noun) && nounStem(token.text) === nounStem(noun.text);
  });
}

/** Where the verb begins of which a word is the object: "did" of "he did just |that"; else the word itself. */
function verbInFront(line: AskedLine, at: number): number {
  let from = at;
  while (from > line.from && isA(tokenAt(line, from - 1), Class.adverb)) from--;
  while (from > line.from && isA(tokenAt(line, from - 1), Class.verb | Class.modal)) from--;
  return from;
}

/** "were recorded |there": no place stands in front in the line; not "there is", "from there", "opened a mill in Tarn and moved there". */
export function pointsThere(line: AskedLine, at: number): boolean {
  const { words, lines, from, named } = line;
  if (words.text(at) !== lines.there || tokenAt(line, at).tag !== 'RB') return false;
  if (!isA(tokenAt(line, at - 1), Class.noun | Class.verb)) return false;
  return !anyIn(from, at, (before) => {
    const token = tokenAt(line, before);
    const isPlace =
      (isA(token, Class.proper) &&
        named.some(({ name, mention }) => name.kind !== 'person' && overlaps(mention, token))) ||
      line.language.names.countries.has(token.lower);
    const isTied = isA(token, Class.preposition) && !words.inDate(before + 1) && lines.placing.has(token.lower); // prettier-ignore
    return isPlace || isTied || isA(token, Class.wh) || token.tag === 'TO' || isReplaced(line, before); // prettier-ignore
  });
}

/** "used that line in a film", whose tag says that a clause follows: none does. Not "found that rain in the north fell". */
function pointsUntold(line: AskedLine, at: number): boolean {
  const { words, to } = line;
  if (!isA(tokenAt(line, at - 1), Class.verb) || tokenAt(line, at + 1).tag !== 'NN') return false;
  for (
    let next = at + 2;
    next < Math.min(to, at + CLAUSE_REACH) && words.text(next) !== ',';
    next++
  )
    if (isA(tokenAt(line, next), Class.finite)) return false;
  return true;
}

/** "those who left", "those killed", "those rich in oil", "that rain fell". */
function isExplained(line: AskedLine, at: number): boolean {
  const { lower } = tokenAt(line, at);
  const next = tokenAt(line, at + 1);
  if (line.lines.restricting.has(next.lower) || /^VB[GN]$/.test(next.tag)) return true;
  return line.language.grammar.uses.complementiser.has(lower)
    ? (opensClause(line, at) && !endsAtComma(line, at + 2)) || agreesWithNone(line, at)
    : lower !== 'this' && next.tag === 'JJ' && !isA(tokenAt(line, at + 2), Class.noun);
}

/** "said that rain fell", "so late that few came": a verb is still to come. */
const opensClause = (line: AskedLine, at: number): boolean =>
  isA(tokenAt(line, at - 1), Class.verb | Class.noun | Class.adjective | Class.adverb) &&
  hasVerbBehind(line, at);

/** "posted that picture|, the spot"; not "said that rain|, which fell, closed". */
const endsAtComma = (line: AskedLine, at: number): boolean =>
  tokenAt(line, at).text === ',' && isA(tokenAt(line, at + 1), Class.determiner | Class.proper);

/** "but that charges could follow", "over and over that his stay was short": "that" points at no plural and stands before no article. */
const agreesWithNone = (line: AskedLine, at: number): boolean =>
  at > line.from &&
  /^(?:NNS|DT|PRP\$?|EX)$/.test(tokenAt(line, at + 1).tag) &&
  hasVerbBehind(line, at);

const hasVerbBehind = (line: AskedLine, at: number): boolean =>
  anyIn(at + 1, Math.min(line.to, at + CLAUSE_REACH), (next) =>
    isA(tokenAt(line, next), Class.finite),
  );
const CLAUSE_REACH = 12;

/** "others": a word that stands alone for somebody told of before is the subject, or opens the line. */
export function isLone(line: AskedLine): boolean {
  const { subject, lines, from } = line;
  const opens = isA(tokenAt(line, from + 1), Class.finite) ? phraseWith(line, from) : undefined;
  return [subject, opens].some((phrase) => {
    if (phrase === undefined || phrase.to - phrase.from > 1) return false;
    const isWord = lines.lone.has(tokenAt(line, phrase.from).lower);
    return isWord && !isReplaced(line, phrase.from) && !saysWhich(line, phrase);
  });
}

/** "the two men", "both men", "all seven countries", "the pair", "all charges": as many as were told of before, not in the line. */
export function isCounted(line: AskedLine, at: number): boolean {
  const phrase = phraseWith(line, at);
  if (phrase?.from !== at || hasProper(line, phrase) || saysWhich(line, phrase)) return false;
  if (isA(tokenAt(line, phrase.to), Class.conjunction)) return false;
  return isOfCount(line, phrase) && !isCountedIn(line, at);
}

function isOfCount(line: AskedLine, { from, to, head }: NounPhrase): boolean {
  const { lines, language } = line;
  const word = (index: number): string => tokenAt(line, index).lower;
  const isThe = language.grammar.uses.definite.has(word(from));
  const isAll = lines.whole.has(word(from));
  if (lines.twofold.has(word(head))) return false;
  // "the remaining three", "the others"
  if (isThe && to === from + 3 && lines.leftOver.has(word(from + 1)))
    return lines.groups.has(word(head));
  if (isThe && to === from + 2 && word(head) === lines.others) return true;
  if (to === from + 2)
    return (
      lines.halves.has(word(from)) ||
      (isThe && lines.pairs.has(word(head))) ||
      (isAll && lines.wholeNouns.has(word(head)))
    );
  return to >= from + 3 && (isThe || isAll) && lines.groups.has(word(from + 1)) && tokenAt(line, head).tag === 'NNS'; // prettier-ignore
}

/** "Orr met Lind, and the two men left": two names or more, or an "and" between nouns, in front of it in the line. */
function isCountedIn(line: AskedLine, at: number): boolean {
  let names = 0;
  for (let before = line.from; before < at; before++) {
    const token = tokenAt(line, before);
    const joins = isA(token, Class.conjunction) && isA(tokenAt(line, before - 1), Class.noun);
    if (joins && isA(tokenAt(line, before + 1), Class.proper | Class.determiner)) return true;
    if (isA(token, Class.proper) && !isA(tokenAt(line, before - 1), Class.proper)) names++;
    if (isA(token, Class.number) || isReplaced(line, before)) return true;
  }
  return names > 1;
}

/** What stands behind a phrase tells which one is meant: "of Oslo", "that left", "killed in", ", Ann Lind,". */
export function saysWhich(line: AskedLine, { to }: PhraseRange): boolean {
  const next = tokenAt(line, to);
  if (to >= line.to || line.mention.line.without?.from === to) return false; // "The video, which |was seen"
  if (next.tag === 'IN' || next.tag === 'TO' || next.tag === 'POS')
    return !line.words.inDate(to + 1);
  if (line.lines.restricting.has(next.lower) || next.tag === 'VBN' || next.tag === 'VBG')
    return true;
  if (next.tag === 'VBD' && isReduced(line, to)) return true;
  if (next.text !== ',' && next.text !== '(') return false;
  const behind = tokenAt(line, to + 1);
  return isA(behind, Class.proper | Class.wh | Class.determiner) || behind.tag === 'VBN';
}

/** "The parcel |addressed to Ann Lind was found": a participle that looks like a past, since another verb follows that has no other subject. */
function isReduced(line: AskedLine, at: number): boolean {
  const { to, words, language } = line;
  const tie = tokenAt(line, at + 1);
  if (language.grammar.uses.complementiser.has(words.text(at + 1))) return false; // "the report |said that Lind was ill"
  if (!isA(tie, Class.preposition) && tie.tag !== 'TO') return false;
  for (let next = at + 2; next < Math.min(to, at + CLAUSE_REACH); next++) {
    const token = tokenAt(line, next);
    if (isA(token, Class.finite)) return isA(tokenAt(line, next - 1), Class.noun);
    if (isA(token, Class.conjunction | Class.wh) || /^[,;:]$/.test(token.text)) return false;
  }
  return false;
}

/** "the incident", "the whole hearing": a noun that says nothing more, of what not everybody knows; who reads a list has not read the headline. */
export function isToldBefore(line: AskedLine, phrase: NounPhrase, isShellNoun = false): boolean {
  const { words, from } = line;
  const { head } = phrase;
  if (phrase.from < from || isReplaced(line, phrase.from) || words.inQuote(phrase.from))
    return false;
  if (!isMereDefinite(line, phrase) || words.inDate(phrase.from) || words.inDate(head))
    return false;
  const noun = nounStem(tokenAt(line, head).text);
  if (isTakenForGranted(line, words.text(head))) return false;
  if (!isShellNoun && saysWhich(line, phrase)) return false;
  for (let at = from; at < phrase.from; at++)
    if (isA(tokenAt(line, at), Class.noun) && nounStem(tokenAt(line, at).text) === noun)
      return false;
  return true;
}

/**
 * "prosecutors charged the couple", "The company, which lost money, closed": nothing but what sort of people or body it is, in a line that names
 * nobody in front; not "Velm said the company", "the company behind the app", nor where the headline has the noun.
 */
export function isUnnamedSort(line: AskedLine, at: number): boolean {
  const { lines, words, headline, from } = line;
  if (!lines.unnamedSorts.has(words.text(at))) return false;
  const phrase = phraseWith(line, at);
  const isOwner = tokenAt(line, at + 1).tag === 'POS';
  if (phrase === undefined || phrase.from < from) return false;
  if (!(phrase.head === at || isOwner) || !isMereDefinite(line, { ...phrase, head: at }))
    return false;
  const stem = nounStem(tokenAt(line, at).text);
  if (headline.has(stem)) return false;
  const isAside = words.text(at + 1) === ',' && isA(tokenAt(line, at + 2), Class.wh);
  if (!isOwner && !isAside && saysWhich(line, { from: phrase.from, to: at + 1 })) return false;
  return !anyIn(from, phrase.from, (before) => {
    const token = tokenAt(line, before);
    const isName = isA(token, Class.proper) || isNamed(line, before) || isReplaced(line, before);
    return (isName && !words.inDate(before)) || nounStem(token.text) === stem;
  });
}

/** "signed the letter", "confirmed the incident": a thing that was told of before, and nothing tells which it is; not "the letter of May". */
export function isToldThing(line: AskedLine, at: number): boolean {
  const { lines, words } = line;
  const phrase = lines.toldThings.has(words.text(at)) ? phraseWith(line, at) : undefined;
  if (phrase?.head !== at || !isToldBefore(line, phrase, true)) return false;
  if (saysWhich(line, phrase)) return false;
  // "opened an inquiry into the incident", which tells enough
  return words.text(phrase.from - 1) !== 'into';
}

/** "The man said", "the 54-year-old said": nothing but a sex or an age. */
export function isAnybody(line: AskedLine, phrase: NounPhrase): boolean {
  const { lines, words, from } = line;
  if (phrase.from < from || isReplaced(line, phrase.from) || saysWhich(line, phrase)) return false;
  return (
    phrase.to - phrase.from === 2 &&
    isMereDefinite(line, phrase) &&
    lines.anybody.has(words.text(phrase.head))
  );
}

/** "The biggest rally was held": of those told of before; not "the biggest rally in years", "the latest poll". */
export function isMostOfRow(line: AskedLine, { from, to, head }: NounPhrase): boolean {
  const { language, lines, words } = line;
  const most = tokenAt(line, from + 1);
  return (
    from >= line.from &&
    language.grammar.uses.definite.has(words.text(from)) &&
    /^(?:JJS|RBS)$/.test(most.tag) &&
    !lines.ofRow.has(most.lower) &&
    isA(tokenAt(line, head), Class.noun) &&
    !isTakenForGranted(line, words.text(head)) &&
    !hasProper(line, { from, to }) &&
    isA(tokenAt(line, to), Class.finite)
  );
}

/** "A sequel", "a spokesman" without what of; not "a spokesman for Velm", "Velm’s sequel". */
export function isOfSomething(line: AskedLine, phrase: NounPhrase): boolean {
  const { words, lines, from } = line;
  return (
    phrase.from >= from &&
    phrase.to - phrase.from === 2 &&
    isA(tokenAt(line, phrase.from), Class.determiner) &&
    lines.relational.has(words.text(phrase.head)) &&
    !isReplaced(line, phrase.from) &&
    !saysWhich(line, phrase)
  );
}

/**
 * "the Fox News host", "the Republican governor", "the cable channel": who or what is named elsewhere, told of by what it is; not "the Texas
 * governor", "the French minister", "the first judge", "the host of the show".
 */
export function isNamedElsewhere(line: AskedLine, { from: first, to }: NounPhrase): boolean {
  const { language, lines, words } = line;
  const from = openingOf(line, first);
  if (from < line.from || isReplaced(line, from) || words.inQuote(from) || words.inDate(from))
    return false;
  // "the group’s first ad"
  if (tokenAt(line, from + 2).tag === 'POS' && lines.bodyNouns.has(words.text(from + 1)))
    return language.grammar.uses.definite.has(words.text(from)) && from === line.from;
  const last = tokenAt(line, to - 1);
  if (!language.grammar.uses.definite.has(words.text(from)) || /[\p{Lu}\d]/u.test(last.text))
    return false;
  const isBody = lines.bodyNouns.has(last.lower);
  const isOffice =
    language.names.roles.has(last.lower) || language.names.occupation.test(last.lower);
  if (to - from < 3 || last.tag.endsWith('S') || !(isBody || isOffice)) return false;
  const isAside = words.text(to) === ',' && isA(tokenAt(line, to + 1), Class.wh);
  if (!isAside && saysWhich(line, { from, to })) return false;
  return !anyIn(from + 1, to, (at) => isTelling(line, at, last.lower));
}

/** Where "the “Red Garden” star" begins, of which the phrase is but the end. */
function openingOf({ words, language, from }: AskedLine, phrase: number): number {
  const { definite } = language.grammar.uses;
  let at = phrase;
  while (at > from && phrase - at < OPENING_REACH && !definite.has(words.text(at))) {
    const before = words.document.at(at - 1);
    const isOf = isA(before, Class.modifier) || /^(?:VBG|VBN|``|'')$/.test(before.tag);
    if (!isOf || before.tag === 'POS') return phrase;
    at--;
  }
  return definite.has(words.text(at)) ? at : phrase;
}
const OPENING_REACH = 8;

/** A word in front of an office by which every reader knows whose it is: "Texas", "French", "youngest", "prime". */
function isTelling(line: AskedLine, at: number, office: string): boolean {
  const { language: { names }, lines } = line; // prettier-ignore
  const token = tokenAt(line, at);
  const isOwn = isA(token, Class.proper) && !names.roleModifiers.has(token.lower);
  return (
    token.tag === 'POS' || // "the boy’s uncle"
    names.countries.has(token.lower) ||
    (isOwn && lines.soleOffices.has(office)) ||
    /^(?:JJS|RBS)$/.test(token.tag) ||
    names.ordinals.has(token.lower) ||
    lines.soleWords.has(token.lower)
  );
}

/** "the government"; "the judge", unless one is named who may be meant; not "the scholars". */
function isTakenForGranted(line: AskedLine, noun: string): boolean {
  const { lines, language, roles } = line;
  if (lines.neverSole.has(noun)) return false;
  if (lines.knownNouns.has(noun)) return true;
  return language.names.roles.has(noun) && !roles.has(noun);
}

/** "the hearing", "the whole hearing"; not "the court hearing", "the S9", "the Navy". */
function isMereDefinite(line: AskedLine, { from, head }: NounPhrase): boolean {
  const noun = tokenAt(line, head);
  if (!line.language.grammar.uses.definite.has(tokenAt(line, from).lower)) return false;
  if (!isA(noun, Class.noun) || /[\p{Lu}\d]/u.test(noun.text)) return false;
  for (let at = from + 1; at < head; at++)
    if (!line.lines.mere.has(line.words.text(at)) && !line.words.inDate(at)) return false; // "the June ruling"
  return true;
}

/** "the allegations", without what they are. */
export const isShell = (line: AskedLine, { head }: NounPhrase): boolean =>
  line.lines.shellNouns.has(tokenAt(line, head).lower);
