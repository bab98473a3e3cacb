// What stands around a quotation → whether it is speech, by named rules: titles, nicknames, scare quotes and parts of a clause are not.
import type { Language } from '../../languages/language.js';
import { isCapital, isLetter, isNumber } from '../../text/letters.js';
import { does, has, Is, Use } from '../word-classes.js';
import { BY_ANOTHER, OF_TEXT, type Attribution, type Lead } from './attribute.js';
import { framesAt } from '../passages/cues.js';
import { isFiniteToken, isSign, type PassageToken } from '../passages/passages.js';

/** A quotation and what the rules ask of it. */
export type Quoted = {
  readonly tokens: readonly PassageToken[];
  readonly at: number;
  /** Where its sentence begins. */
  readonly from: number;
  readonly language: Language;
  /** What stands between the marks. */
  readonly text: string;
  /** In words. */
  readonly length: number;
  /** It ends with a stop or comma, inside or behind the marks. */
  readonly stopped: boolean;
  /** The sentence goes on behind it in small letters. */
  readonly goesOn: boolean;
  /** Nothing of its sentence stands behind it. */
  readonly alone: boolean;
  /** Who is named behind it, and in front. */
  readonly after: Attribution | undefined;
  readonly lead: Lead | undefined;
  /** Who says a quotation of its sentence that ends in a comma, where he stands right before this one. */
  readonly half: Attribution | undefined;
};

type SpeechRule = {
  readonly name: string;
  readonly applies: (quoted: Quoted) => boolean;
  /** Who is beside it, undefined for nobody; "none" where it is no speech. */
  readonly effect: (quoted: Quoted) => Attribution | undefined | 'none';
};

const none = (): 'none' => 'none';
const nobody = (): undefined => undefined;
const leads = ({ lead }: Quoted): Attribution | 'none' => lead ?? 'none';
const follows = ({ after }: Quoted): Attribution | undefined => after;

const ENDED = /[.?!…]['’”"]?\s*$/;
const isEnded = ({ text }: Quoted): boolean => ENDED.test(text);

/** Of a quotation that begins its sentence; the first that applies decides. */
export const OPENING_RULES: readonly SpeechRule[] = [
  {
    // “Way out,” a banner said.; not “Way out,” a minister said.
    name: 'words on a sign that is named behind them',
    applies: (quoted) => isOnSign(quoted, quoted.after),
    effect: none,
  },
  {
    // “We left,” Orr said.; not “We left” in May.
    name: 'attribution behind a quotation that opens its sentence',
    applies: (quoted) => quoted.after !== undefined && !isSungOrShown(quoted),
    effect: follows,
  },
  {
    // “Daily News” is late.; not “We left.”
    name: 'title of a few words',
    applies: (quoted) => quoted.length < 4 && isTitle(quoted) && !isEnded(quoted),
    effect: none,
  },
  {
    // “We left.”; not “We left” is a song.
    name: 'sentence of its own',
    applies: ({ alone }) => alone,
    effect: nobody,
  },
  {
    // “We left,” Orr said. “Nobody stayed because of the rain” in Oslo.; not “We left,” Orr said. “Late in May” in Oslo.
    name: 'second half with a phrase behind it',
    applies: (quoted) =>
      quoted.length > 5 &&
      startsWithCapital(quoted.text) &&
      !isTitle(quoted) &&
      isBehindAttribution(quoted) &&
      endsInPhrase(quoted),
    effect: nobody,
  },
  {
    // “Should have seen” it coming; not “We left.” It rained.
    name: 'subject of the words behind it',
    applies: ({ stopped, goesOn }) => !stopped || goesOn,
    effect: none,
  },
  {
    // “We left because it rained,” and more.; not “Late,” and more.
    name: 'whole sentence',
    applies: (quoted) => isEnded(quoted) || quoted.length > 5,
    effect: nobody,
  },
  { name: 'a few words at the start of a sentence', applies: () => true, effect: none },
];

/** Of a quotation with words of its sentence before it. */
export const INSIDE_RULES: readonly SpeechRule[] = [
  {
    // Asked by an aide, “Is it late?” Orr said: “It is.”; not Orr asked, “Is it late?”, Asked about it, “it is late,” Orr said.
    name: 'question that the subject is asked',
    applies: (quoted) =>
      quoted.after !== undefined &&
      (quoted.text.endsWith('?') || isAnswered(quoted)) &&
      isAsked(quoted),
    effect: () => ({ phrase: undefined, cue: undefined, rule: BY_ANOTHER }),
  },
  {
    // A banner said: “Way out.”; not A minister said: “Way out.”
    name: 'words on a sign',
    applies: (quoted) => isOnSign(quoted, quoted.lead) || isOnSign(quoted, quoted.after),
    effect: none,
  },
  {
    // The “fine” plan failed.; not Orr said “fine.”
    name: 'part of the sentence that goes on behind it',
    applies: ({ goesOn, stopped }) => goesOn && !stopped,
    effect: none,
  },
  {
    // Orr “has no plans,” he said.; not Orr said: “Has it rained?”
    name: 'predicate of the subject in front of it',
    applies: (quoted) =>
      !isBehind(quoted, ':') &&
      !isSplit(quoted) &&
      quoted.half === undefined &&
      isPredicate(quoted),
    effect: none,
  },
  {
    // “It was late,” Orr told “Good Morning Oslo,” adding more., “It was late,” Orr told “Today.”; not “It was late,” Orr told Lind. “We Left.”
    name: 'title of the one who is told',
    applies: (quoted) =>
      isTitle(quoted) && isTold(quoted) && (!isEnded(quoted) || isWhomOf(quoted)),
    effect: none,
  },
  {
    // “We left,” Orr said on Velm’s “State of the Town.”; not “We left,” said Orr’s aide. “The State of the Town Is Bad.”
    name: 'title of what is somebody’s',
    applies: (quoted) => has(quoted.tokens[quoted.at - 1], Is.genitive) && isTitleOf(quoted),
    effect: none,
  },
  {
    // Orr praised the song “A Change of Heart”.; not Orr said “We Left.”
    name: 'title',
    applies: (quoted) =>
      !isBehind(quoted, ':') &&
      isTitle(quoted) &&
      (!quoted.stopped || !isAdjacent(quoted)) &&
      startsWithCapital(quoted.text) &&
      (quoted.length < 4 || !isEnded(quoted)),
    effect: none,
  },
  {
    // Lind gave them a task: “The History of the Sea,” which Dahl wrote.; not Orr wrote: “Late Trains Are the Rule”
    name: 'title behind a colon, of which more is told',
    applies: (quoted) =>
      isBehind(quoted, ':') &&
      isTitle(quoted) &&
      !isEnded(quoted) &&
      has(quoted.tokens[quoted.at + 1], Is.relative),
    effect: none,
  },
  {
    // She asked whether the cuts – “often called savings” – were real.; not Orr said – “We left.”
    name: 'aside between dashes',
    applies: (quoted) =>
      isBehind(quoted, DASHES) &&
      isSign(quoted.tokens[quoted.at + 1], DASHES) &&
      !startsWithCapital(quoted.text) &&
      quoted.after === undefined,
    effect: none,
  },
  {
    // On the plan: “We left,” Orr said., The star posted a note: “We left,” she wrote.; not Orr: “We left.”
    name: 'attribution behind it, not the colon in front',
    applies: (quoted) =>
      isCleanLead(quoted) &&
      quoted.after !== undefined &&
      (quoted.lead?.rule === 'colon' ||
        (isBehind(quoted, ':') && quoted.lead?.phrase?.name === undefined)),
    effect: follows,
  },
  {
    // It failed – as Oslo denies – “why should we wait?” asked Orr.; not Orr said – “We left,” and left.
    name: 'attribution behind it, not the verb between dashes in front',
    applies: (quoted) => isBehind(quoted, DASHES) && quoted.after !== undefined,
    effect: follows,
  },
  {
    // Orr said, “We left.”, “That,” he said, “is late.”; not In May, “late” trains ran.
    name: 'behind the comma or colon of an attribution',
    applies: (quoted) =>
      isCleanLead(quoted) &&
      isBehind(quoted, COMMAS) &&
      (isBehind(quoted, ':') ||
        saysSo(quoted) ||
        (startsWithCapital(quoted.text) && quoted.stopped) ||
        isSplit(quoted) ||
        hasFrame(quoted, 'direct')),
    effect: leads,
  },
  {
    // “It is day,” Orr posited, “and it is wet.”; not “It is day,” Orr mused, and “late” trains ran.
    name: 'second half behind an attribution of any verb',
    applies: (quoted) => isBehind(quoted, COMMAS) && quoted.stopped && quoted.half !== undefined,
    effect: ({ half }) => half,
  },
  {
    // Orr said “we left.”; not a sign that said “Way out.”
    name: 'right behind a verb of saying',
    applies: (quoted) => isObject(quoted) && saysSo(quoted) && isAdjacent(quoted),
    effect: leads,
  },
  {
    // Orr told Lind “we left.”; not Orr told them of “late” trains.
    name: 'behind the one who is told',
    applies: (quoted) =>
      isObject(quoted) &&
      saysSo(quoted) &&
      hasFrame(quoted, 'addressee') &&
      quoted.at - (quoted.lead?.cue?.to ?? -Infinity) < 4 &&
      !isGoverned(quoted),
    effect: leads,
  },
  {
    // Orr said on Monday “We left in the end.”; not Orr spoke in May of “Our great day.”
    name: 'sentence behind a verb of saying',
    applies: (quoted) =>
      isObject(quoted) &&
      saysSo(quoted) &&
      isSentence(quoted) &&
      quoted.length > 3 &&
      !isGoverned(quoted),
    effect: leads,
  },
  {
    // Orr began “We left.”; not Orr began “late” talks.
    name: 'sentence right behind a verb that introduces speech',
    applies: (quoted) =>
      isObject(quoted) && isAdjacent(quoted) && isSentence(quoted) && hasFrame(quoted, 'direct'),
    effect: leads,
  },
  {
    // The plan: “We leave.”
    name: 'behind a colon',
    applies: (quoted) => isBehind(quoted, ':') && quoted.stopped,
    effect: ({ lead, after }) =>
      lead?.rule === 'colon' && after !== undefined ? after : (lead ?? after ?? 'none'),
  },
  {
    // In the end, “We all left,” Orr said.; not In the end, “Late,” Orr said.
    name: 'sentence behind a comma, attribution behind it',
    applies: (quoted) =>
      isBehind(quoted, COMMAS) &&
      isSentence(quoted) &&
      quoted.after !== undefined &&
      quoted.length > 2,
    effect: follows,
  },
  {
    // As for costs, “widening it takes a year,” Orr said.; not In May, “late trains,” Orr said.; Orr left, “late and wet as he was,” Berg said.
    name: 'words behind a phrase that opens the sentence, attribution behind them',
    applies: (quoted) =>
      isSign(quoted.tokens[quoted.at - 1], ',') &&
      quoted.after !== undefined &&
      quoted.length > 3 &&
      opensWithPhrase(quoted),
    effect: follows,
  },
  {
    // Orr, who said it that day, “We left because it rained.”
    name: 'long sentence behind a comma',
    applies: (quoted) =>
      isBehind(quoted, COMMAS) &&
      isSentence(quoted) &&
      quoted.lead !== undefined &&
      quoted.length > 5,
    effect: leads,
  },
  { name: 'words of the clause around it', applies: () => true, effect: none },
];

const COMMAS = ':,—–-';
const DASHES = '—–-';

/** “Late Trains,” Orr sang: a work, unless a verb of saying stands there; not “Goodness,” Orr giggled. */
const isSungOrShown = (quoted: Quoted): boolean =>
  quoted.after?.rule === 'any verb' && quoted.length > 1 && isTitle(quoted) && !hasSmall(quoted);

/** "Goodness me", "Late, late": the last word in small letters. */
const hasSmall = ({ text }: Quoted): boolean => /\s\p{Ll}\S*$/u.test(text);

/** "As for costs", "In winter", "Later", "Asked about it": no verb in front of the comma but that of a clause that a small word opens: "If it rains". */
function opensWithPhrase({ tokens, at, from, language }: Quoted): boolean {
  const first = tokens[from];
  const isClause = has(first, Is.subordinator) || language.quotes.prompting.has(first?.lower ?? '');
  if (!isClause && !has(first, Is.preposition | Is.adverb)) return false;
  const isWord = has(first, Is.preposition) && !has(first, Is.subordinator);
  for (let index = from; index < at; index++) {
    if (tokens[index]?.marked !== undefined) return false;
    if (isFiniteToken(tokens, index) && !isGovernedIn(tokens, from, index, language)) return false;
    // "As Orr left, Berg wept, “…”"
    if (isClause && !isWord && index < at - 1 && isSign(tokens[index], ',') && index > from + 1)
      return false;
  }
  return true;
}

/** "If it | rains", "On the matter of who must | pay": a small word of the opening leads to the verb. */
function isGovernedIn(
  tokens: readonly PassageToken[],
  from: number,
  verb: number,
  { grammar, quotes }: Language,
): boolean {
  for (let at = verb; at >= from; at--) {
    if (isSign(tokens[at], ',')) return false;
    const { lower = '' } = tokens[at] ?? {};
    if (has(tokens[at], Is.subordinator | Is.relative) || grammar.embedding.has(lower)) return true;
    if (at === from && quotes.prompting.has(lower)) return true;
  }
  return false;
}

/** The sentence before is a quotation and whoever says it: “We left,” Orr said. */
function isBehindAttribution({ tokens, from }: Quoted): boolean {
  if (!isSign(tokens[from - 1], '.')) return false;
  for (let at = from - 2; at >= 0 && from - at < LONGEST_ATTRIBUTION; at--) {
    if (isSign(tokens[at], '.?!')) return false;
    if (tokens[at]?.marked !== undefined) return tokens[at]?.ends === ',';
  }
  return false;
}

const LONGEST_ATTRIBUTION = 14;

/** Nothing but "in Oslo", "of the Trade Act?" stands behind it. */
function endsInPhrase({ tokens, at }: Quoted): boolean {
  if (!has(tokens[at + 1], Is.preposition)) return false;
  for (let next = at + 1; next < tokens.length && !isSign(tokens[next], '.?!'); next++)
    if (isFiniteToken(tokens, next) || tokens[next]?.marked !== undefined) return false;
  return true;
}

/** The verb in front has its words already, in front of whoever says them. */
function isTold({ tokens, from, lead }: Quoted): boolean {
  const first = lead?.phrase?.first ?? 0;
  const before = isSign(tokens[first - 1], ',') ? tokens[first - 2] : tokens[first - 1];
  return first > from && before?.marked !== undefined && hasEnd(before);
}

/** Right behind a verb that somebody is told with: Orr told “Today”. */
const isWhomOf = (quoted: Quoted): boolean => isAdjacent(quoted) && hasFrame(quoted, 'addressee');

/** "Asked", "When asked by an aide" opens the sentence, and no other verb stands before the quotation. */
function isAsked({ tokens, at, from, language, lead }: Quoted): boolean {
  const first = has(tokens[from], Is.subordinator) ? from + 1 : from;
  const verb = tokens[first]?.verb;
  if (verb === undefined || !language.quotes.prompting.has(tokens[first]?.lower ?? ''))
    return false;
  // "Asked about it, Orr at first insisted: “…”"
  if (lead?.clean === true && (lead.cue?.from ?? first) > first) return false;
  for (let next = first + 1; next < at; next++)
    if (isFiniteToken(tokens, next) || tokens[next]?.marked !== undefined) return false;
  return true;
}

/** “Is it late,” Orr said: | “It is.”: the answer stands behind a colon. */
function isAnswered({ tokens, at }: Quoted): boolean {
  for (let next = at + 1; next < tokens.length && !isSign(tokens[next], '.?!'); next++)
    if (tokens[next]?.marked !== undefined) return isSign(tokens[next - 1], ':');
  return false;
}

const hasEnd = ({ ends }: PassageToken): boolean => ends !== undefined && ends !== '';

const isOnSign = ({ tokens, language }: Quoted, attribution: Attribution | undefined): boolean => {
  const phrase = attribution?.phrase;
  if (phrase === undefined || phrase.name !== undefined) return false;
  return language.quotes.signNouns.has(tokens[phrase.head]?.lower ?? '');
};

const isBehind = ({ tokens, at }: Quoted, signs: string): boolean => isSign(tokens[at - 1], signs);

/** Where the attribution in front ends: before the comma of “Orr said, …”. */
const frontOf = (quoted: Quoted): number => (isBehind(quoted, COMMAS) ? quoted.at - 1 : quoted.at);

/** “That,” he said, “is late.”: the second part of a quotation may be any part of its sentence. */
const isSplit = (quoted: Quoted): boolean =>
  isBehind(quoted, COMMAS) &&
  quoted.lead?.clean === true &&
  quoted.tokens[quoted.from]?.marked !== undefined;

const isAdjacent = (quoted: Quoted): boolean =>
  (quoted.lead?.cue?.to ?? -Infinity) >= frontOf(quoted);

/** Nothing but an addressee and phrases lie between verb and marks, and it names no work: a song “…”. */
const isCleanLead = (quoted: Quoted): boolean => {
  const word = quoted.tokens[frontOf(quoted) - 1];
  return (
    quoted.lead?.clean === true &&
    (!quoted.language.quotes.notSpeechBefore.has(word?.lower ?? '') || has(word, Is.cue))
  );
};

/** It may be the object of the verb in front: "a sign that said “…”", "which read “…”" are none. */
function isObject(quoted: Quoted): boolean {
  const relative = quoted.tokens[(quoted.lead?.cue?.from ?? 0) - 1];
  return (
    isCleanLead(quoted) &&
    !isBehind(quoted, COMMAS) &&
    !(has(relative, Is.relative) && !does(relative, Use.who))
  );
}

const isSentence = ({ text, stopped }: Quoted): boolean => startsWithCapital(text) && stopped;

/** "of “…”", "the “…”". */
const isGoverned = ({ tokens, at }: Quoted): boolean =>
  has(tokens[at - 1], Is.preposition | Is.determiner);

const framesOf = ({ tokens, lead, language }: Quoted): ReadonlySet<string> | undefined =>
  lead?.cue && tokens[lead.cue.from] && framesAt(tokens, lead.cue.from, language.quotes);

const hasFrame = (quoted: Quoted, frame: string): boolean => framesOf(quoted)?.has(frame) === true;

const saysSo = (quoted: Quoted): boolean =>
  quoted.lead?.rule === 'according to' ||
  // a confession by Orr – “I did it” – ; not a remark by Orr, “late”,
  (quoted.lead?.rule === OF_TEXT && startsWithCapital(quoted.text) && quoted.length > 2) ||
  quoted.lead?.rule === 'verb + source' ||
  hasFrame(quoted, 'clause') ||
  hasFrame(quoted, 'addressee') ||
  (hasFrame(quoted, 'that') && hasFrame(quoted, 'direct'));

/** "A Change of Heart", "The Daily Show": capitals throughout, but for short words. Not: "I Am here now". */
function isTitle({ text }: Quoted): boolean {
  const words = text.split(/\s+/).filter((word) => lettersEnd(word) >= 4);
  return (
    words.length > 0 && words.length < 12 && words.every((word) => isCapital(word.charCodeAt(0)))
  );
}

/** "This Week with Orr", of what is somebody’s: with capitals at both ends, and none but short words without. Not: "We left with Orr". */
function isTitleOf({ text }: Quoted): boolean {
  const words = text.split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    words.length < 12 &&
    words.every((word) => lettersEnd(word) < 5 || isCapital(word.charCodeAt(0))) &&
    [first, last].every((word) => isCapital(word.charCodeAt(0)))
  );
}

/** True where the first letter or number is a capital or a number. */
function startsWithCapital(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isCapital(code) || isNumber(code)) return true;
    if (isLetter(code)) return false;
  }
  return false;
}

/** Where the letters and those signs end with which the text begins. */
function lettersEnd(text: string, signs = ''): number {
  let end = 0;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || signs.includes(text.charAt(end))))
    end++;
  return end;
}

/** "has no plans", "to go", "with care": words that need the subject before the marks. */
function isPredicate(quoted: Quoted): boolean {
  const { tokens, at, text } = quoted;
  const { grammar } = quoted.language;
  if (tokens[at]?.verb?.finite === true) return true;
  const first = text.slice(0, lettersEnd(text, "'’"));
  return (
    !isBehind(quoted, COMMAS) &&
    (grammar.preposition.has(first) || grammar.uses.infinitive.has(first))
  );
}
