// A line as it is printed → what the rules of its faults ask of it: its words, the verb of its main clause, subject and object.
import { lowerBound } from '../../../text/values/lower-bound.js';
import type { Language } from '../../../languages/language.js';
import type { LineLexicon } from '../../../languages/lexicons/line-lexicon.js';
import { isA, phraseHolding, type NounPhrase, type Token } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { EventMention } from '../event-mention.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords } from '../clauses/event-words.js';
import type { PhraseRange } from '../clauses/roles.js';
import type { NamedPerson, StandIn } from '../stand-ins/stand-ins.js';

/** A line as it is printed, with what a rule may ask of its article. */
export type PrintedLine = PhraseRange & {
  readonly words: EventWords;
  readonly language: Language;
  readonly mention: EventMention;
  /** What its brackets print, and in the place of what. */
  readonly replaced: readonly StandIn[];
  /** Who and what is named in its sentence. */
  readonly named: readonly NamedPerson[];
  /** What those are who are named in its article: "sheriff". */
  readonly roles: ReadonlySet<string>;
  /** The stems of the headline, which stands above the line. */
  readonly headline: ReadonlySet<string>;
};

/** What every rule asks of a line, found once. */
export type AskedLine = PrintedLine & {
  readonly lines: LineLexicon;
  /** Of its main clause. */
  readonly subject: NounPhrase | undefined;
  readonly object: NounPhrase | undefined;
  /** Where its main verb begins; `to` where it has none. */
  readonly verbAt: number;
  /** Its words that are neither quoted nor replaced, as far as they are asked. */
  readonly own: readonly number[];
};

/** The line with its main verb, found once for all rules. */
export const askedLine = (line: PrintedLine): AskedLine => ({
  ...line,
  ...mainClause(line),
  lines: line.language.lines,
  own: ownWords(line),
});

export const tokenAt = ({ words }: PrintedLine, at: number): Token => words.document.at(at);

/** So many words of a line are asked; no line that is read has more. */
const LINE_REACH = 100;

/** Where the words of a line end that are asked. */
export const endOfAsked = ({ from, to }: PhraseRange): number => Math.min(to, from + LINE_REACH);

/** A word of the line applies that is neither quoted nor replaced. */
export const anyToken = ({ own }: AskedLine, applies: (at: number) => boolean): boolean =>
  own.some(applies);

function ownWords(line: PrintedLine): readonly number[] {
  const own: number[] = [];
  for (let at = line.from; at < endOfAsked(line); at++)
    if (!line.words.inQuote(at) && !isReplaced(line, at)) own.push(at);
  return own;
}

export const isReplaced = ({ replaced }: PrintedLine, at: number): boolean =>
  replaced.some(({ from, to }) => at >= from && at < to);

/** The verb of the main clause in a line and its roles: the first finite verb that no subordinator opens, else the first. */
function mainClause(line: PrintedLine): Pick<AskedLine, 'verbAt' | 'subject' | 'object'> {
  const { words, to } = line;
  const { clauses, verbGroups, roles, nounPhrases } = words.document;
  const own = clausesIn(line);
  const main = own.find((index) => {
    const clause = clauses[index];
    return clause?.opener === undefined || clause.resumes;
  });
  const verb = clauses[main ?? own[0] ?? -1]?.verb;
  if (verb === undefined)
    return { verbAt: hiddenVerb(line), subject: undefined, object: undefined };
  return {
    verbAt: verbGroups[verb]?.from ?? to,
    subject: nounPhrases[roles[verb]?.subject ?? -1],
    object: nounPhrases[roles[verb]?.object ?? -1],
  };
}

/** The clauses whose finite verb stands in the line and in no quotation. */
function clausesIn({ words, from, to }: PrintedLine): readonly number[] {
  const { clauses, verbGroups } = words.document;
  const found: number[] = [];
  for (let index = indexFrom(clauses, from); (clauses[index]?.from ?? to) < to; index++) {
    const verb = verbGroups[clauses[index]?.verb ?? -1];
    if (verb !== undefined && verb.from >= from && verb.from < to && !words.inQuote(verb.from))
      found.push(index);
  }
  return found;
}

/** A verb that its tags don't show: "output rose"; `to` where there is none. */
function hiddenVerb({ words, mention: { predicate }, from, to }: PrintedLine): number {
  return words.is(predicate.head, EventTag.past) && predicate.from >= from ? predicate.from : to;
}

/** The index of the first of sorted stretches that ends behind a token. */
const indexFrom = (stretches: readonly PhraseRange[], at: number): number =>
  lowerBound(stretches, ({ to }) => to <= at);

/** The noun phrase that a word stands in. */
export const phraseWith = ({ words }: PrintedLine, at: number): NounPhrase | undefined =>
  phraseHolding(words.document, at);

export const hasProper = (line: AskedLine, { from, to }: PhraseRange): boolean => {
  for (let at = from; at < to; at++) if (isA(tokenAt(line, at), Class.proper)) return true;
  return false;
};

/** Whether it applies to one of the tokens from the first on, up to and without the last. */
export function anyIn(from: number, to: number, applies: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (applies(at)) return true;
  return false;
}
