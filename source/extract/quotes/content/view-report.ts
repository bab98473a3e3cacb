// What somebody holds, in marked words → a report of it: "fears the harvest “is lost”", "is convinced that …", "To Orr, the plan is “dead”".
import type { Language } from '../../../languages/language.js';
import { does, has, Is, Use } from '../../word-classes.js';
import { standsForPerson } from '../../coreference/coreference.js';
import { isCue, isPassive } from '../../passages/cues.js';
import type { ContentRange, Report } from '../draft.js';
import { isFiniteToken, isSign, type PassageToken } from '../../passages/passages.js';
import { phraseFrom, type Phrase } from '../../passages/phrases.js';
import { subjectBefore } from '../../passages/subjects.js';
import { clauseEnd } from './clause-end.js';
import { canSpeak } from './passive-report.js';

/** A sentence while it is read; `taken` holds the starts of quotations that are direct quotes. */
type Sentence = ContentRange & {
  readonly tokens: readonly PassageToken[];
  readonly taken: ReadonlySet<number>;
  readonly language: Language;
};

/** What ties a holder to what is held: the verb or adjective, and where the content begins. */
type Hold = { readonly cue: ContentRange; readonly content: number; readonly phrase: Phrase };

/** How a sentence says at a token that somebody holds something. */
const HOLDS: readonly {
  readonly name: string;
  readonly find: (sentence: Sentence, at: number) => Hold | undefined;
}[] = [
  {
    // "Orr is convinced that the wells “will dry up”"; near misses: "Orr is convinced of it", "Orr is not sure it “works”"
    name: 'an adjective of a mind that is made up, behind "is"',
    find: ({ tokens, from, language }, at) => {
      if (!language.quotes.attitudes.has(tokens[at]?.lower ?? '')) return undefined;
      const verb = beforeAdverbs(tokens, at - 1);
      if (!isHeld(tokens, verb) || !(tokens[verb]?.verb?.copula ?? false)) {
        // "was convinced" may be one group
        if (tokens[at]?.verb?.passive !== true || !isHeld(tokens, at)) return undefined;
      }
      return holdOf(tokens, { verb: Math.min(verb, at), content: at + 1 }, from);
    },
  },
  {
    // "Orr suspects the bank “has no plan”", "Orr finds the delay “cruel”", "Orr sees it as “a joke”"; near miss: "Orr saw “a joke”"
    name: 'a verb of holding',
    find: ({ tokens, from, language }, at) =>
      language.quotes.holding.has(tokens[at]?.lower ?? '') &&
      isHeld(tokens, at) &&
      !isPassive(tokens, at)
        ? holdOf(tokens, { verb: at, content: at + 1 }, from)
        : undefined,
  },
];

/**
 * The report of what somebody is told at `at` to hold; undefined unless marked words tell it: those that a verb stands before, or that stand
 * for what a thing is held to be. Near misses: "fears the “late” train", "found the “late” key was lost".
 */
export function viewReport(
  tokens: readonly PassageToken[],
  at: number,
  { from, to: end }: ContentRange,
  { language, taken }: { readonly language: Language; readonly taken: ReadonlySet<number> },
): Report | undefined {
  const sentence = { tokens, from, to: end, language, taken };
  for (const { find } of HOLDS) {
    const hold = find(sentence, at);
    if (hold === undefined) continue;
    if (!canHold(tokens, hold.phrase, language)) return undefined;
    const isThat = does(tokens[hold.content], Use.complementiser);
    const first = isThat ? hold.content + 1 : hold.content;
    const to = clauseEnd(tokens, first, end, taken, language);
    if (has(tokens[first], Is.preposition) || isSign(tokens[first + 1], ',')) return undefined;
    const isClause = isThat || opensWithClause(tokens, first, to);
    const isObject = language.quotes.deeming.has(tokens[at]?.lower ?? '');
    // "is certain that “nobody will come”": all of it stands in marks
    const isAllMarked = isThat && to - first === 1 && tokens[first]?.marked !== undefined;
    const told = isAllMarked || tellsInMarks(tokens, { from: first, to }, isObject);
    if ((to - first < 2 && !isAllMarked) || !told) return undefined;
    // "found 12 notes now deemed “late”"
    if (isObject ? isClause && !isThat : !isClause) return undefined;
    const content = { from: isClause ? first : hold.cue.from, to };
    return {
      content: [content],
      phrase: hold.phrase,
      cue: hold.cue,
      rule: isClause ? 'belief' : 'as',
    };
  }
  return undefined;
}

/** "the plan is “late”"; near miss: "the plan as “late”, which it is". */
function opensWithClause(tokens: readonly PassageToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isFiniteToken(tokens, at)) return true;
    if (at > from && does(tokens[at], Use.as)) return false;
  }
  return false;
}

const beforeAdverbs = (tokens: readonly PassageToken[], at: number): number => {
  let verb = at;
  while (has(tokens[verb], Is.adverb) && !has(tokens[verb], Is.sign)) verb--;
  return verb;
};

/** True for a finite verb that says that it is so: not "did not think", "may think". */
function isHeld(tokens: readonly PassageToken[], at: number): boolean {
  const verb = tokens[at]?.verb;
  return verb?.finite === true && !verb.negated && verb.modal === undefined;
}

function holdOf(
  tokens: readonly PassageToken[],
  { verb, content }: { readonly verb: number; readonly content: number },
  from: number,
): Hold | undefined {
  const phrase = subjectBefore(tokens, verb, from);
  return phrase && { phrase, content, cue: { from: verb, to: content } };
}

/** A person, a body, "she", "the widow"; not "it", "I", "the plan". */
function canHold(tokens: readonly PassageToken[], phrase: Phrase, language: Language): boolean {
  const { pronoun } = phrase;
  if (pronoun === undefined) return canSpeak(tokens, phrase, language);
  return !language.grammar.notSource.has(pronoun) && !language.quotes.it.has(pronoun);
}

/** True where marked words tell something: behind a verb of the stretch; of an object behind "as", or right behind a noun and last. Near miss: "the “late” train". */
function tellsInMarks(
  tokens: readonly PassageToken[],
  { from, to }: ContentRange,
  isObject: boolean,
): boolean {
  let isBehindVerb = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.marked === undefined) {
      const isAs = isObject && at > from && does(token, Use.as);
      if (isFiniteToken(tokens, at) || isAs) isBehindVerb = true;
      continue;
    }
    if (isBehindVerb || opensWithVerb(token)) return true;
    if (!isObject) continue;
    const before = tokens[at - 1];
    const isNoun = before?.name !== undefined || before?.phraseEnd === before?.end;
    if (at > from && at === to - 1 && isNoun && !has(before, NO_NOUN) && !isReading(before))
      return true;
  }
  return false;
}

/** "a note | reading “help”". */
const isReading = (token: PassageToken | undefined): boolean =>
  token?.name === undefined && does(token, Use.participleEnding);

const NO_NOUN = Is.determiner | Is.possessive | Is.preposition | Is.sign | Is.genitive;

/** “will dry up”; not “help me”, an order. */
const opensWithVerb = (token: PassageToken | undefined): boolean =>
  token?.verb?.finite === true && token.verb.tense !== 'infinitive';

/** How a sentence opens that tells what somebody holds: whose view it is, and where the rest begins. */
const OPENERS: readonly {
  readonly name: string;
  readonly find: (sentence: Sentence) => { phrase: Phrase; comma: number } | undefined;
}[] = [
  {
    // "For Orr, the plan is “dead”", "To the widow, …"; near miss: "To Oslo, …", "For Orr, the plan is dead"
    name: 'for or to whom it is so',
    find: ({ tokens, from, to, language }) =>
      does(tokens[from], Use.purpose | Use.infinitive)
        ? personTo(tokens, { from: from + 1, to }, language)
        : undefined,
  },
];

/**
 * What a sentence that opens with "For Orr," tells as Orr’s view; undefined unless marked words stand behind "is" or its like, and nobody else
 * says them. Near misses: "For Orr, the “Green Line” was the way home", "To Orr, Lind wrote that it was “late”".
 */
export function openingView(
  tokens: readonly PassageToken[],
  { from, to }: ContentRange,
  { language, taken }: { readonly language: Language; readonly taken: ReadonlySet<number> },
): Report | undefined {
  for (const { find } of OPENERS) {
    const found = find({ tokens, from, to, language, taken });
    if (found === undefined) continue;
    const { phrase, comma } = found;
    if (!canHold(tokens, phrase, language)) return undefined;
    for (let at = comma; at < to; at++) if (taken.has(tokens[at]?.start ?? 0)) return undefined;
    if (!isInMarks(tokens, comma + 1, to, language)) return undefined;
    const cue = { from, to: comma };
    return { content: [{ from: comma + 1, to }], phrase, cue, rule: 'for' };
  }
  return undefined;
}

/** "the plan is “dead”": marked words, and the last verb in front of them links them to their subject. */
function isInMarks(
  tokens: readonly PassageToken[],
  from: number,
  to: number,
  language: Language,
): boolean {
  let links = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.marked !== undefined) {
      if (links || token.verb?.finite === true) return true;
    } else if (isCue(tokens, at, language)) return false;
    else if (isFiniteToken(tokens, at))
      links = token?.verb?.copula === true || language.quotes.linking.has(token?.lower ?? '');
  }
  return false;
}

/** Somebody from `from` to a comma: "Orr", "him", "the widow, Ann Orr". */
function personTo(
  tokens: readonly PassageToken[],
  { from, to }: ContentRange,
  language: Language,
): { phrase: Phrase; comma: number } | undefined {
  const comma = findFrom(tokens, from, to, (at) => isSign(tokens[at], ','));
  if (comma >= to || comma - from > LONGEST_PERSON) return undefined;
  const { lower = '' } = tokens[from] ?? {};
  if (comma === from + 1 && standsForPerson(lower, language))
    return {
      comma,
      phrase: { first: from, last: from, head: from, name: undefined, pronoun: lower },
    };
  const phrase = phraseFrom(tokens, from, comma - 1);
  if (phrase?.last !== comma - 1) return undefined;
  const isSomebody =
    phrase.name === undefined
      ? has(tokens[phrase.head], Is.role) ||
        language.names.kinRoles.has(tokens[phrase.head]?.lower ?? '')
      : phrase.name.kind === 'person';
  return isSomebody ? { phrase, comma } : undefined;
}

/** In tokens: "the widow of the late Mayor Per Orr". */
const LONGEST_PERSON = 9;

/** The first index from `from` for which it is so; `to` where none is. */
function findFrom(
  tokens: readonly PassageToken[],
  from: number,
  to: number,
  isSo: (at: number) => boolean,
): number {
  let at = from;
  while (at < Math.min(to, tokens.length) && !isSo(at)) at++;
  return at;
}
