// A noun phrase of a line → whether what it stands for is in the line, or is known to every reader.
import { isA, type NounPhrase } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { anyIn, hasProper, isReplaced, phraseWith, tokenAt, type AskedLine } from './asked-line.js';
import { nounStem } from '../clauses/noun-stem.js';
import type { PhraseRange } from '../clauses/roles.js';
import { isNamed } from './line-pronouns.js';

/** "others", "the rest": what stands alone for somebody told of before is the subject, or opens the line. */
export function isLone(line: AskedLine): boolean {
  const { subject, from } = line;
  const opens = isA(tokenAt(line, from + 1), Class.finite) ? phraseWith(line, from) : undefined;
  return [subject, opens].some(
    (phrase) =>
      phrase !== undefined &&
      isLoneWord(line, phrase) &&
      !isReplaced(line, phrase.from) &&
      !saysWhich(line, phrase),
  );
}

/** "others"; "the rest" where it opens the line, for "sold a half and |the rest" counts in the line. */
function isLoneWord(
  { words, lines, language, ...line }: AskedLine,
  { from, to }: NounPhrase,
): boolean {
  if (to - from === 1) return lines.lone.has(words.text(from));
  const isThe = language.grammar.uses.definite.has(words.text(from));
  return to - from === 2 && from === line.from && isThe && lines.remains.has(words.text(from + 1));
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
  // "the remaining three", "the others", "the other"
  if (isThe && to === from + 3 && lines.leftOver.has(word(from + 1)))
    return lines.groups.has(word(head));
  if (isThe && to === from + 2 && (word(head) === lines.others || word(head) === lines.other))
    return true;
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
  for (let next = at + 2; next < Math.min(to, at + REDUCED_REACH); next++) {
    const token = tokenAt(line, next);
    if (isA(token, Class.finite)) return isA(tokenAt(line, next - 1), Class.noun);
    if (isA(token, Class.conjunction | Class.wh) || /^[,;:]$/.test(token.text)) return false;
  }
  return false;
}
/** So far behind it stands what tells that it is of a reduced clause. */
const REDUCED_REACH = 12;

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
