// What reading a text once gives: tokens with their tags, and the layers that stand on them. Types, and the questions that
// every reader asks of tokens.
import type { Range } from '../text/range.js';
import { Class, type Tag } from './tagger/tag-set.js';

/** A word or a mark, a range of the body. */
export type Token = Range & {
  readonly text: string;
  /** Lower case, curly apostrophes made straight: "n't" of "Don’t". */
  readonly lower: string;
  readonly tag: Tag;
  /** The classes of the tag: bits of `Class`. */
  readonly is: number;
  /** Index into `Document.sentences`; -1 of the boundary. */
  readonly sentence: number;
};

/**
 * What a sentence is on the page: a line without a stop that tells news ("Ferry sinks off Oslo"), the words under a picture,
 * a line of an interview that names its speaker first ("LIND: We left.").
 */
export type SentenceForm = 'prose' | 'headline' | 'caption' | 'transcript';

export type Sentence = Range & {
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly form: SentenceForm;
  /** It is the first of its paragraph. */
  readonly opens: boolean;
};

export type Tense =
  'past' | 'present' | 'perfect' | 'future' | 'infinitive' | 'gerund' | 'participle';

/** A verb with what helps it: "had also left", "was held", "will be seen", "to hold", "leaving", "built". */
export type VerbGroup = {
  readonly sentence: number;
  /** Tokens, `to` exclusive; adverbs, and the subject of a question, may stand between. */
  readonly from: number;
  readonly to: number;
  /** The verb that says what is done; of "was a baker" the form of be. */
  readonly head: number;
  readonly tense: Tense;
  /** Can it be the verb of a whole clause. */
  readonly finite: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** The modal in front, lower case: "could"; undefined without one. */
  readonly modal: string | undefined;
  /** A form of be or have with no verb behind: "was late", "has a plan". */
  readonly copula: boolean;
  /** The words that belong to it, ascending: without what stands between. */
  readonly tokens: readonly number[];
};

/** The words around one noun, name or pronoun: "the state-funded ferry", "Ann Lind", "she". */
export type NounPhrase = {
  readonly sentence: number;
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
};

/** A stretch of a sentence around one finite verb group, or without any. They tile the sentence. */
export type Clause = {
  readonly sentence: number;
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The word that opens it, lower case: "because", "which", "and"; undefined where none does. */
  readonly opener: string | undefined;
  /** It goes on with what stands in front of the clause before: "the man |who left| said". */
  readonly resumes: boolean;
  /** Index into `verbGroups` of its finite verb; undefined of "the man" there, and in a sentence without one. */
  readonly verb: number | undefined;
};

/** Who does what, of one verb group; indexes into `nounPhrases`. */
export type Roles = {
  /** undefined where none stands in the sentence. Of "who left" what "who" stands for. */
  readonly subject: number | undefined;
  readonly object: number | undefined;
  /** The token of the relative word that stands in the subject's place: "who"; undefined without one. */
  readonly relative: number | undefined;
};

/** What stands between two quotation marks, marks included; `inner` without them. */
export type Quotation = Range & {
  readonly inner: Range;
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** False where the paragraph ended before the closing mark. */
  readonly closed: boolean;
  /** True where the next paragraph opens with a mark again: one quotation over several paragraphs. */
  readonly continues: boolean;
};

/** The index of what holds a token, by that token's; undefined where nothing does. */
export type Holder = (token: number) => number | undefined;

/** Tokens with their sentences: what the first layers give and the others read. */
export type Tokens = {
  readonly body: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The token at an index; a boundary, of no class and no text, outside. */
  readonly at: (index: number) => Token;
};

export type Document = Tokens & {
  /** At most one a paragraph, ascending: "OSLO, May 3 (AP) —". */
  readonly datelines: readonly Range[];
  /** The outermost, ascending. */
  readonly quotations: readonly Quotation[];
  readonly verbGroups: readonly VerbGroup[];
  readonly nounPhrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  /** One for each verb group. */
  readonly roles: readonly Roles[];
  /** Of a token the verb group that it is a word of. */
  readonly groupAt: Holder;
  /** Of a token the noun phrase that it stands in. */
  readonly phraseAt: Holder;
  /** Index of the first token that ends behind an offset of the body: the token there, or the next. */
  readonly indexAt: (offset: number) => number;
};

/** What stands in front of the first token and behind the last. */
export const BOUNDARY: Token = {
  start: -1,
  end: -1,
  text: '',
  lower: '',
  tag: 'NFP',
  is: 0,
  sentence: -1,
};

/** Is the token of one of these classes. */
export const isA = (token: Token, classes: number): boolean => (token.is & classes) !== 0;

export const isVerbal = (token: Token): boolean => isA(token, Class.verb | Class.modal);

/** The noun phrase that a token stands in. */
export const phraseHolding = (
  { nounPhrases, phraseAt }: Pick<Document, 'nounPhrases' | 'phraseAt'>,
  token: number,
): NounPhrase | undefined => nounPhrases[phraseAt(token) ?? -1];

/** The noun phrase that begins with a token. */
export function phraseOpenedBy(
  document: Pick<Document, 'nounPhrases' | 'phraseAt'>,
  token: number,
): NounPhrase | undefined {
  const phrase = phraseHolding(document, token);
  return phrase?.from === token ? phrase : undefined;
}

/** The subject of the verb group that a token is a word of. */
export const subjectOfVerb = (
  { nounPhrases, roles, groupAt }: Pick<Document, 'nounPhrases' | 'roles' | 'groupAt'>,
  token: number,
): NounPhrase | undefined => nounPhrases[roles[groupAt(token) ?? -1]?.subject ?? -1];
