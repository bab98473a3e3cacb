// A line as it is printed → the words of it that take something or somebody as known whom it does not introduce.
import { isA, phraseOpenedBy, type NounPhrase } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { Name } from '../../../model/briefing.js';
import { overlaps } from '../../../text/range.js';
import { hasProper, isReplaced, tokenAt, type AskedLine } from './asked-line.js';
import { nounStem } from '../clauses/noun-stem.js';
import type { PhraseRange } from '../clauses/roles.js';
import type { StandIn } from '../stand-ins/stand-ins.js';
import { isTold } from '../stand-ins/thing-stand-ins.js';

/** A line, and what the reader of a page knows without it. */
export type LeaningLine = AskedLine & {
  /** What its brackets print. */
  readonly standIns: readonly StandIn[];
  /** The stems of what the headline tells, and of nouns for it: "visit" where somebody visits. */
  readonly headline: ReadonlySet<string>;
  /** True for a noun of what the whole article is about. */
  readonly isTopic: (noun: string) => boolean;
  /** Somebody of whom the whole article tells. */
  readonly isMain: (name: Name) => boolean;
  /** Whom a phrase with "the" or "both" means. */
  readonly meant: (phrase: NounPhrase) => readonly Name[];
};

/** What introduces a lean: a telling of the noun, by its name alone where any would tell too little; who somebody is; the sentence before. */
type On = {
  readonly noun?: NounPhrase;
  readonly byName?: boolean;
  readonly person?: Name;
  /** Where nothing else does, the sentence before may. */
  readonly orBefore?: boolean;
};

/** Words that lean. */
export type Lean = PhraseRange & On & { readonly rule: string };

/** So many words of a line are asked. */
const LINE_REACH = 100;

/** Every rule is asked of every word that is not quoted. The first that applies decides. */
const LEANS: readonly {
  readonly rule: string;
  readonly find: (line: LeaningLine, at: number) => (PhraseRange & On) | undefined;
}[] = [
  // "Her aides left", "the 62-year-old left": coreference knows whom it means; near misses: "Lind left her home", "the mayor, Bo Orr"
  {
    rule: 'somebody whom the line does not name',
    find: (line, at) => {
      const person = unnamedAt(line, at);
      return person && { from: at, to: at + 1, person };
    },
  },
  // "Both leaders left", "such talks failed"; near misses: "Lind met Orr, and both men left", "this year"
  {
    rule: 'a pointing noun',
    find: (line, at) => {
      const phrase = isReplaced(line, at) ? undefined : pointingPhrase(line, at);
      if (phrase === undefined) return undefined;
      const told = { from: phrase.from, to: phrase.to, orBefore: true };
      return isCounted(line, at) ? { ...told, noun: phrase } : told;
    },
  },
  // "Lind defended the visit", "the club", "his remarks"; near misses: "the visit to Oslo", "the police", "the visit" under "Lind visits Oslo"
  {
    rule: 'a noun that was told of',
    find: (line, at) => (isReplaced(line, at) ? undefined : toldNoun(line, at)),
  },
  // "Mr. Orr left", "[Bo] Orr left", of whom nothing else is told; near misses: "Mayor Orr left", "Bo Orr left"
  {
    rule: 'somebody of whom the line tells the name alone',
    find: (line, at) => {
      const person = bareNameAt(line, at);
      return person && { from: at, to: at + 1, person };
    },
  },
  // "Lind declined, citing the cost", "Broader talks were held"; near misses: "Lind declined to pay", "Broader talks than ever"
  {
    rule: 'a word that goes on from what was told',
    find: (line, at) => (goesOn(line, at) ? { from: at, to: at + 1, orBefore: true } : undefined),
  },
];

/** The words by which a line leans, in their order. */
export function leansOf(line: LeaningLine): readonly Lean[] {
  const found: Lean[] = [];
  const to = Math.min(line.to, line.from + LINE_REACH);
  const { without } = line.mention.line;
  for (let at = line.from; at < to; at++) {
    const isLeftOut = without !== undefined && at >= without.from && at < without.to;
    if (isLeftOut || line.words.inQuote(at) || line.words.inDate(at)) continue;
    for (const { rule, find } of LEANS) {
      const lean = find(line, at);
      if (lean === undefined) continue;
      found.push({ ...lean, rule });
      break;
    }
  }
  return found;
}

/** "Both leaders", "the two men", "such talks", "that line": all of what was told, or some of it. */
function pointingPhrase(line: LeaningLine, at: number): NounPhrase | undefined {
  const { words, lines } = line;
  const { lower, tag } = tokenAt(line, at);
  const phrase = phraseOpenedBy(words.document, at);
  if (phrase === undefined || phrase.head === at || phrase.to > line.to) return undefined;
  const isPointing =
    (lines.pointing.has(lower) && tag === 'DT') ||
    (lines.halves.has(lower) && !lines.twofold.has(tokenAt(line, phrase.head).lower)) ||
    (lines.comparing.get(lower) === 'any' && !isA(tokenAt(line, at + 1), Class.determiner));
  if (!isPointing && !(isCounted(line, at) && phrase.head > at + 1)) return undefined;
  // "met Orr, and both men"
  if (hasPlural(line, phrase) && namesInFront(line, at) > 1) return undefined;
  return isKnownNoun(line, phrase) || saysWhich(line, phrase) ? undefined : phrase;
}

/** "the two men"; not "the two-storey house". */
const isCounted = (line: LeaningLine, at: number): boolean =>
  line.language.grammar.uses.definite.has(tokenAt(line, at).lower) &&
  line.lines.groups.has(tokenAt(line, at + 1).lower) &&
  tokenAt(line, at + 2).tag !== 'HYPH';

const hasPlural = (line: LeaningLine, { head }: NounPhrase): boolean =>
  tokenAt(line, head).tag === 'NNS';

/** How many names, and brackets, stand in front of a word. */
function namesInFront(line: LeaningLine, before: number): number {
  let names = 0;
  for (let at = line.from; at < before; at++) {
    const isName = isA(tokenAt(line, at), Class.proper) || isReplaced(line, at);
    const goesOnFrom = isA(tokenAt(line, at - 1), Class.proper) || isReplaced(line, at - 1);
    if (isName && !(at > line.from && goesOnFrom)) names++;
  }
  return names;
}

function toldNoun(line: LeaningLine, at: number): (PhraseRange & On) | undefined {
  const { language, lines } = line;
  const opening = tokenAt(line, at);
  const isOwned = opening.tag === 'PRP$';
  if (!isOwned && !language.grammar.uses.definite.has(opening.lower)) return undefined;
  const phrase = ownerOrWhole(line, at);
  if (phrase === undefined || phrase.head === at || phrase.to > line.to) return undefined;
  const noun = tokenAt(line, phrase.head).lower;
  const isShell = lines.recalling.has(noun);
  if (isOwned && !isShell) return undefined;
  const isTold = isShell ? hasTail(line, phrase) : saysWhich(line, phrase);
  if (isTold || isKnownNoun(line, phrase, isShell)) return undefined;
  const told = { from: phrase.from, to: phrase.to, noun: phrase };
  if (isShell) return { ...told, orBefore: true };
  if (!isBody(line, noun)) return line.isTopic(noun) ? undefined : told;
  // "Velm fell, and the company said"
  return hasBodyInFront(line, at) ? undefined : { ...told, byName: true };
}

/** "the idea |that", "his remarks |on taxes"; not "his remarks on Friday", "his remarks in Oslo". */
const hasTail = ({ lines, words }: LeaningLine, { to }: NounPhrase): boolean =>
  lines.shellTails.has(words.text(to)) && !words.inDate(to + 1);

/** "the club" of "the club’s coach", and any other phrase whole. */
function ownerOrWhole(line: LeaningLine, at: number): NounPhrase | undefined {
  const phrase = phraseOpenedBy(line.words.document, at);
  if (phrase === undefined) return undefined;
  for (let next = at + 1; next < phrase.head; next++)
    if (tokenAt(line, next).tag === 'POS') return { ...phrase, to: next, head: next - 1 };
  return phrase;
}

/** What stands behind a phrase tells which one is meant; not what tells more of it behind a comma, nor the subject behind an opening phrase. */
function saysWhich(line: LeaningLine, phrase: NounPhrase): boolean {
  const { to } = phrase;
  const next = tokenAt(line, to);
  if (next.tag === 'POS') return false;
  if (next.text === ',') {
    const behind = tokenAt(line, to + 1);
    if (isA(behind, Class.wh) || line.subject?.from === to + 1) return false;
  }
  return isTold(line.words, phrase, line.language);
}

/** Something that is no person is named in front of a word. */
function hasBodyInFront(line: LeaningLine, before: number): boolean {
  const { start } = tokenAt(line, before);
  const first = tokenAt(line, line.from).start;
  return line.named.some(
    ({ name, mention }) => name.kind !== 'person' && mention.start >= first && mention.end <= start,
  );
}

/** What has a name of its own, or is known to every reader: "the party", "the students". */
const isBody = ({ lines, language: { names, quotes } }: LeaningLine, noun: string): boolean =>
  lines.knownNouns.has(noun) ||
  lines.bodyNouns.has(noun) ||
  names.roles.has(noun) ||
  names.roles.has(noun.replace(/s$/, '')) ||
  names.organisationHeads.has(noun) ||
  quotes.firmNouns.has(noun) ||
  quotes.clubNouns.has(noun);

/** A name, a time, what everybody knows, what the line or the headline told of; or a word in front tells which one is meant. */
function isKnownNoun(line: LeaningLine, phrase: NounPhrase, isShell = false): boolean {
  const { words, lines, language } = line;
  const head = tokenAt(line, phrase.head);
  if (!isA(head, Class.noun) || /[\p{Lu}\d]/u.test(head.text) || words.inDate(phrase.head))
    return true;
  const isNothing =
    lines.untold.has(head.lower) ||
    lines.pointedNouns.has(head.lower) ||
    lines.stateNouns.has(head.lower);
  if (hasProper(line, phrase) || (isNothing && !isShell)) return true;
  for (let at = phrase.from + 1; at < phrase.head; at++) {
    const { tag, lower } = tokenAt(line, at);
    const isOne =
      /^(?:JJS|RBS|POS)$/.test(tag) ||
      lines.ofOrder.has(lower) ||
      language.names.countries.has(lower);
    if (isOne || words.inDate(at)) return true;
  }
  const stem = nounStem(head.text);
  return line.headline.has(stem) || isSaid(line, stem, phrase.from);
}

/** A word of that stem stands in front in the line, or in brackets. */
function isSaid(line: LeaningLine, stem: string, before: number): boolean {
  for (let at = line.from; at < before; at++)
    if (nounStem(tokenAt(line, at).text) === stem) return true;
  return line.standIns.some(({ text }) =>
    text.split(/[^\p{L}]+/u).some((word) => nounStem(word) === stem),
  );
}

/** Whom a pronoun or "the driver" means, whom nothing in the line names. */
function unnamedAt(line: LeaningLine, at: number): Name | undefined {
  if (isReplaced(line, at)) return undefined;
  const token = tokenAt(line, at);
  const isPronoun = token.tag === 'PRP' || token.tag === 'PRP$';
  const isDefinite = line.language.grammar.uses.definite.has(token.lower);
  const pair = line.lines.halves.has(token.lower)
    ? phraseOpenedBy(line.words.document, at)
    : undefined;
  if (pair !== undefined) return line.meant(pair).find((name) => !isNamedIn(line, name));
  if (!isPronoun && !isDefinite) return undefined;
  const { head, to } = phraseOpenedBy(line.words.document, at) ?? { head: at, to: at + 1 };
  const meant = isPronoun ? token : tokenAt(line, head);
  if (isDefinite && (isA(meant, Class.proper) || tokenAt(line, to).text === ',')) return undefined;
  const one = personAt(line, meant);
  if (one === undefined || (isDefinite && one.mention.start !== token.start)) return undefined;
  if (isPronoun && hasPersonInFront(line, at)) return undefined;
  return isNamedIn(line, one.name) ? undefined : one.name;
}

/** Somebody whom a pronoun may mean as well is told of in front of it: "The star left, where |she", "Lind left, where |she". */
function hasPersonInFront(line: LeaningLine, before: number): boolean {
  const { words, language: { names }, from } = line; // prettier-ignore
  for (let at = from; at < before; at++) {
    const token = words.document.at(at);
    if (isReplaced(line, at)) return true;
    if (!isA(token, Class.noun) || words.document.at(at + 1).tag === 'POS') continue;
    if (isA(token, Class.proper) && personAt(line, token) !== undefined) return true;
    if (names.roles.has(token.lower) || names.occupation.test(token.lower)) return true;
  }
  return false;
}

const personAt = ({ named }: LeaningLine, token: Parameters<typeof overlaps>[0]) =>
  named.find(({ name, mention }) => name.kind === 'person' && overlaps(mention, token));

/** The line prints a part of the name of somebody, or brackets do. */
function isNamedIn(line: LeaningLine, name: Name): boolean {
  const parts = name.name.split(' ').filter((part) => part.length > 2);
  const { body } = line.words.document;
  const printed = [
    body.slice(tokenAt(line, line.from).start, tokenAt(line, line.to - 1).end),
    ...line.standIns.map(({ text }) => text),
  ];
  return parts.some((part) => printed.some((text) => text.includes(part)));
}

const lastName = ({ name }: Name): string => name.slice(name.lastIndexOf(' ') + 1);

/** Where the printed line means somebody. */
function ownMentions(line: LeaningLine, name: Name): readonly { start: number; end: number }[] {
  const { start } = tokenAt(line, line.from);
  const { end } = tokenAt(line, line.to - 1);
  return line.named
    .filter(
      ({ name: other, mention }) => other === name && mention.start >= start && mention.end <= end,
    ) // prettier-ignore
    .map(({ mention }) => mention);
}

/** Somebody whose last name alone stands here, or of whom brackets tell the name alone; and no office. */
function bareNameAt(line: LeaningLine, at: number): Name | undefined {
  const token = tokenAt(line, at);
  const name = isA(token, Class.proper) ? personAt(line, token)?.name : undefined;
  if (name === undefined || !name.name.includes(' ') || line.isMain(name)) return undefined;
  const { start } = tokenAt(line, line.from);
  const { end } = tokenAt(line, line.to - 1);
  if (name.offices.some((office) => office.start >= start && office.start < end)) return undefined;
  const bracket = line.standIns.find(({ text }) => text.includes(lastName(name)));
  if (bracket !== undefined) return onlyLetters(bracket.text) === name.name ? name : undefined;
  const [given = ''] = name.name.split(' ');
  const { body } = line.words.document;
  const isInFull = ownMentions(line, name).some((one) =>
    body.slice(one.start, one.end).includes(given),
  );
  return isInFull ? undefined : name;
}

/** "Bo Orr" of "[Bo] Orr". */
const onlyLetters = (text: string): string => text.replace(/[[\]]/g, '').trim();

function goesOn(line: LeaningLine, at: number): boolean {
  if (isReplaced(line, at)) return false;
  const token = tokenAt(line, at);
  const { lines } = line;
  if (lines.goingOn.has(token.lower) && isA(token, Class.adverb)) return !hasVerbInFront(line, at);
  if (token.tag === 'JJR' && at === line.from) return !isCompared(line);
  if (!isA(token, Class.finite) || !lines.unfinished.has(token.lower)) return false;
  return at + 1 >= line.to || /^[,;.]$/.test(line.words.text(at + 1));
}

/** "Lind left and |then came back": the line itself tells what went before. */
function hasVerbInFront(line: LeaningLine, before: number): boolean {
  const own = line.words.document.groupAt(before);
  for (let at = line.from; at < before; at++) {
    const group = line.words.document.groupAt(at);
    if (isA(tokenAt(line, at), Class.finite) && group !== undefined && group !== own) return true;
  }
  return false;
}

/** "Broader talks |than ever". */
function isCompared(line: LeaningLine): boolean {
  for (let at = line.from; at < line.to; at++)
    if (line.lines.than.has(line.words.text(at))) return true;
  return false;
}
