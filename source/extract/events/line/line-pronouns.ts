// A pronoun of a line → whether whom or what it stands for is in the line.
import {
  isA,
  phraseHolding,
  type NounPhrase,
  type Token,
  type VerbGroup,
} from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { genderOf, genderOfPronoun } from '../../../languages/gender-of.js';
import type { Name } from '../../../model/briefing.js';
import { overlaps } from '../../../text/range.js';
import { lowerBound } from '../../../text/values/lower-bound.js';
import {
  anyIn,
  endOfAsked,
  isReplaced,
  phraseWith,
  tokenAt,
  type AskedLine,
} from './asked-line.js';
import { opensRelative } from '../clauses/clauses.js';
import { EventTag } from '../clauses/event-tags.js';
import { isBodyNoun, isPersonNoun as isNounOfPerson } from '../../passages/source-nouns.js';

/** "They were led", "his lawyer left": a pronoun of whom the line names nobody. */
export const isLostPronoun = (line: AskedLine, at: number): boolean =>
  line.lines.thirdPerson.has(tokenAt(line, at).lower) &&
  tokenAt(line, at).tag.startsWith('PRP') &&
  (lacksSpeaker(line, at) || !isKnown(line, at));

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
  if (isOfThem(line, at)) return anyIn(line.from, at - 2, (before) => isPlural(line, before));
  if (isHappening(line, at))
    return anyIn(line.from, at, (before) => line.words.is(before, EventTag.eventNoun));
  return standsForNothing(line, at) || isMeant(line, at);
}

/** {@link isKnown} of a pronoun that stands for somebody or something. */
function isMeant(line: AskedLine, at: number): boolean {
  const { lower } = tokenAt(line, at);
  const { grammar } = line.language;
  const isPerson = grammar.female.has(lower) || grammar.male.has(lower);
  const { subject } = line;
  const isSubject = subject?.head === at;
  // "In her speech, Lind left", "Her part lost, Lind, who is 40, left"; not "His wife said Lind left"
  // not "What sank it, Lind said, was a letter"
  const isCleft = isA(tokenAt(line, line.from), Class.wh) && isObject(line, at);
  if (subject !== undefined && subject.from > at && !isPronoun(line, subject.head) && !isCleft) {
    // "In front of |them, Ann Lind spoke"
    if (isObject(line, at) && line.lines.ofMany.has(lower) && tokenAt(line, subject.head).tag === 'NNP') return false; // prettier-ignore
    if (at > line.from || anyIn(at, subject.from, (next) => line.words.text(next) === ','))
      return !isOfSeveral(line, at, subject);
  }
  if (isPerson && isNamedBehind(line, at)) return true;
  if (!isSubject && isBeforeSomebody(line, at)) return true;
  return isKnownInFront(line, at, { isPerson, isSubject });
}

/** "The mill will close, |he said", of a line in which nobody is who could say it. */
function lacksSpeaker(line: AskedLine, at: number): boolean {
  const { lower } = tokenAt(line, at);
  if (!isSpokenAside(line, at)) return false;
  return lower === line.lines.empty
    ? !isBodyInFront(line, at)
    : !anyIn(line.from, at, (before) => maySay(line, before, lower));
}

/** "Prices rose, |it reported|, by nine percent", "The mill will close, |he said on Sunday": who says it all. */
function isSpokenAside({ words, from, to }: AskedLine, at: number): boolean {
  const { text, is, inDate } = words;
  if (at === from || at + 1 >= to || !/^[,”"]$/.test(text(at - 1))) return false;
  if (!is(at + 1, EventTag.saying) && !is(at + 1, EventTag.telling)) return false;
  const next = is(at + 2, EventTag.datePreposition) ? at + 3 : at + 2;
  return next >= to || inDate(next) || /^[,.;”"]$/.test(text(next));
}

/** Somebody named, or told of by what one is. */
function maySay(line: AskedLine, at: number, pronoun: string): boolean {
  if (isReplaced(line, at) && !line.words.inDate(at)) return true;
  const { tag, lower } = tokenAt(line, at);
  if (isNamed(line, at)) return true;
  return line.lines.ofMany.has(pronoun)
    ? /^NNP?S?$/.test(tag)
    : tag === 'NN' && isPersonNoun(line, lower);
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

/** Something that can speak stands in front: "Velm", "the airline"; not "the season", "Ann Lind". */
function isBodyInFront(line: AskedLine, at: number): boolean {
  const { words, language } = line;
  const pronoun = words.text(at);
  const isName = (before: number): boolean =>
    isA(tokenAt(line, before), Class.proper) &&
    !words.inDate(before) &&
    !isReplaced(line, before) &&
    !isSurelyPerson(line, before, pronoun);
  return anyIn(
    line.from,
    at,
    (before) =>
      isBodyNoun(words.text(before), language) ||
      isName(before) ||
      isNamedInstead(line, before, { isPerson: false, pronoun }),
  );
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
  return opensRelative(clause?.opener);
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
  const { lines, language } = line;
  const { tag, lower } = tokenAt(line, at);
  const isOffice = (): boolean =>
    (language.names.roles.has(lower) || language.names.occupation.test(lower)) &&
    isOwnedOrDefinite(line, at);
  if (lines.ofOne.has(pronoun))
    return tag === 'NNS' ? lines.oneOrMany.has(lower) : tag !== 'NN' || !isOffice();
  return !(lines.ofMany.has(pronoun) && tag === 'NN' && isOffice());
}

/** "the minister", "her lawyer", "Okell’s agent"; not "an agent", "Bank head". */
function isOwnedOrDefinite({ words, language }: AskedLine, at: number): boolean {
  const from = phraseHolding(words.document, at)?.from ?? at;
  if (language.grammar.uses.definite.has(words.text(from))) return true;
  for (let word = from; word < at; word++)
    if (/^(?:POS|PRP\$)$/.test(words.document.at(word).tag)) return true;
  return false;
}

/** A name of a person, told with more than one word or an office: "it" is none; "Norland", of whom nothing is told, may be a land or firm. */
const isSurelyPerson = (line: AskedLine, at: number, pronoun: string): boolean =>
  line.lines.ofThing.has(pronoun) &&
  isA(tokenAt(line, at), Class.proper) &&
  (isOfPerson(line, at) || isTitleOfPerson(line, at));

const isOfPerson = (line: AskedLine, at: number): boolean =>
  line.named.some(
    ({ name, mention }) =>
      name.kind === 'person' &&
      (name.name.includes(' ') || name.roles.length > 0) &&
      overlaps(mention, tokenAt(line, at)),
  );

/** "Judge" of "District Judge Bo Orr": in front of a name, in the phrase that it ends. */
function isTitleOfPerson(line: AskedLine, at: number): boolean {
  const head = phraseWith(line, at)?.head ?? at;
  return head > at && isA(tokenAt(line, head), Class.proper) && isOfPerson(line, head);
}

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
