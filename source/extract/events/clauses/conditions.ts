// A Document → the tokens at which a condition opens: "if", "provided that", "as long as", "should the talks fail", "pending".
import { isA, type Document, type Token } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { ConditionLexicon } from '../../../languages/lexicons/event-lexicon.js';
import { memoizeByObject } from '../../../text/values/memoize.js';

/** What is asked of a word or phrase that may open a condition: its first token, and the one behind it. */
type Opening = {
  readonly document: Document;
  readonly lexicon: ConditionLexicon;
  readonly at: number;
  readonly to: number;
};

/** How far behind its opening, in tokens, the verb of a condition stands, and "to" behind "were"; how far in front that of another clause. */
const REACH = { verb: 14, inverted: 12, back: 40 } as const;

/** The first that applies makes it a condition. */
const CONDITION_FORMS: readonly {
  readonly name: string;
  readonly list: keyof Omit<ConditionLexicon, 'notBehind' | 'notBefore'>;
  readonly applies: (opening: Opening) => boolean;
}[] = [
  // "if the quay closes", "in case it rains", "as long as he is fit", "if elected"; near misses: "even if it rains", "asked if", "as long as three hours"
  {
    name: 'a conjunction',
    list: 'conjunctions',
    applies: (opening) => isFree(opening) && (opening.to - opening.at === 1 || hasVerb(opening)),
  },
  // "provided the council agrees", "assuming that it rains"; near misses: "the court provided that he be paid", "provided loans"
  {
    name: 'a participle that has become one',
    list: 'participles',
    applies: (opening) =>
      isApart(opening) && hasSubject(opening) && (hasVerb(opening) || isBehindDay(opening) || opening.to - opening.at > 1),
  },
  // "Whether it opens depends on the weather"; near misses: "Lind asked whether it opens", "Whether or not it rains"
  {
    name: 'a question that is left open',
    list: 'openers',
    applies: (opening) => isFirst(opening.document, opening.at) && isFree(opening),
  },
  // "pending approval", "subject to a vote", "in the event of rain"; near misses: "a pending vote", "was subjected to tests"
  {
    name: 'a preposition',
    list: 'prepositions',
    applies: ({ document: { at: tokenAt }, to }) =>
      isA(tokenAt(to), Class.noun | Class.proper | Class.determiner | Class.adjective | Class.pronoun) ||
      tokenAt(to).tag === 'VBG',
  },
  // "should the talks fail", "were she to sign", "had the bill passed"; near misses: "the talks should fail", "were the winners", "Should it fail?"
  { name: 'a verb in front of its subject', list: 'inverted', applies: (opening) => isInverted(opening) },
  // "weather permitting"; near miss: "rules permitting trade"
  {
    name: 'a noun and “permitting”',
    list: 'behind',
    applies: ({ document, at }) =>
      isA(document.at(at - 1), Class.noun) && (startsClause(document, at - 1) || document.at(at - 2).tag === 'IN'),
  },
]; // prettier-ignore

/** The tokens of a document at which a condition opens. Those in quotations are among them. */
export function conditionsOf(document: Document, lexicon: ConditionLexicon): ReadonlySet<number> {
  const found = new Set<number>();
  const phrases = phrasesOf(lexicon);
  document.tokens.forEach(({ lower }, at) => {
    for (const { list, words } of phrases.get(lower) ?? []) {
      if (!words.every((word, index) => document.at(at + index).lower === word)) continue;
      const opening = { document, lexicon, at, to: at + words.length };
      if (CONDITION_FORMS.some((form) => form.list === list && form.applies(opening)))
        found.add(at);
    }
  });
  return found;
}

/** The phrases of the lists by their first words. */
const phrasesOf = memoizeByObject((lexicon: ConditionLexicon) => {
  type Phrase = { readonly list: string; readonly words: readonly string[] };
  const byFirst = new Map<string, Phrase[]>();
  for (const { list } of CONDITION_FORMS)
    for (const phrase of lexicon[list]) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { list, words }]);
    }
  return byFirst;
});

/** Not "even if", "asked if", "if any". */
function isFree({ document: { at: tokenAt }, lexicon, at, to }: Opening): boolean {
  return (
    !lexicon.notBehind.has(tokenAt(at - 1).lower) &&
    !lexicon.notBefore.has(tokenAt(to).lower) &&
    tokenAt(to).tag !== 'CD' &&
    !tokenAt(to).lower.startsWith('hour')
  );
}

/** It opens its sentence or stands behind a mark, or behind a verb that another clause has; it is no verb with a subject. */
function isApart({ document, at }: Opening): boolean {
  if (startsClause(document, at)) return true;
  // "will sail on 10 June |provided that": not behind a subject of its own, "the law provided that"
  const isFinite = document.at(at).tag === 'VBD' && document.at(at - 1).tag !== 'CD';
  const { from } = document.sentences[document.at(at).sentence] ?? { from: at };
  for (let before = Math.max(from, at - REACH.back); before < at; before++)
    if (isA(document.at(before), isFinite ? Class.modal : Class.finite)) return true;
  return false;
}

/** "provided |both chambers", "provided that"; not "a bus provided by the city". */
const hasSubject = ({ document, at, to }: Opening): boolean =>
  to - at > 1 || isSubject(document.at(to)) || document.at(to).lower === 'both';

/** "on July 1 |provided both chambers vote": whatever the tags behind it. */
const isBehindDay = ({ document, at }: Opening): boolean =>
  document.at(at - 1).tag === 'CD' || MARK.test(document.at(at - 1).text);

/** A verb, and the subject in front of it, before the sentence or a mark ends. */
function hasVerb({ document, to }: Opening): boolean {
  for (let at = to; at < to + REACH.verb; at++) {
    const token = document.at(at);
    if (token.sentence !== document.at(to).sentence || MARK.test(token.text)) return false;
    if (isA(token, Class.verb) || token.tag === 'MD') return at > to;
    // "so long as the frost |lifts.", read as a noun
    const isLast = token.tag === 'NNS' && MARK_OR_END.test(document.at(at + 1).text);
    if (isLast && at > to + 1 && document.at(at - 1).tag === 'NN') return true;
  }
  return false;
}

/** A comma, a semicolon, a colon, a dash. */
const MARK = /^[,;:—–]$/;
const MARK_OR_END = /^[,;:—–.]$/;

const isFirst = ({ at: tokenAt }: Document, at: number): boolean =>
  tokenAt(at - 1).sentence !== tokenAt(at).sentence;

/** The first word of a sentence, or behind a mark, "and", "but", "that". */
function startsClause(document: Document, at: number): boolean {
  const before = document.at(at - 1);
  return (
    isFirst(document, at) ||
    MARK.test(before.text) ||
    /^(?:and|but|or|that|["“])$/.test(before.lower)
  );
}

const isSubject = (token: Token): boolean =>
  isA(token, Class.noun | Class.proper | Class.determiner | Class.pronoun | Class.adjective) ||
  /^(?:EX|CD)$/.test(token.tag);

/** "should the talks fail", "were she to sign", "were it not for", "had the bill passed". */
function isInverted({ document, at }: Opening): boolean {
  const { at: tokenAt, sentences } = document;
  const sentence = sentences[tokenAt(at).sentence];
  if (sentence === undefined || !isSubject(tokenAt(at + 1))) return false;
  if (tokenAt(sentence.to - 1).text === '?') return false;
  const helper = tokenAt(at).lower;
  // "will go should it fail": no other "should" has its subject behind it
  const isOpening =
    helper === 'should' || startsClause(document, at) || (helper === 'had' && hedges(document, at));
  if (!isOpening) return false;
  if (helper === 'should' && isFirst(document, at)) return true;
  for (let behind = at + 2; behind < Math.min(at + REACH.inverted, sentence.to); behind++) {
    const token = tokenAt(behind);
    if (MARK.test(token.text)) return false;
    if (helper === 'were' ? /^(?:to|not)$/.test(token.lower) : isVerbBehind(helper, token))
      return true;
  }
  return false;
}

const isVerbBehind = (helper: string, { tag }: Token): boolean =>
  helper === 'had' ? tag === 'VBN' || tag === 'VBD' : tag === 'VB' || tag === 'VBP';

/** "would have left |had he not been ill" */
function hedges({ at: tokenAt, sentences }: Document, had: number): boolean {
  const { from } = sentences[tokenAt(had).sentence] ?? { from: had };
  for (let at = had - 1; at > Math.max(from, had - REACH.back); at--)
    if (tokenAt(at).lower === 'have' && tokenAt(at - 1).tag === 'MD') return true;
  return false;
}
