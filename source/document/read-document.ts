// A text → a Document: read once, layer upon layer; then frozen.
import { readClauses } from './grammar/clauses.js';
import { readDatelines } from './dateline.js';
import type { Document, Holder, NounPhrase, Tokens } from './document.js';
import { lowerBound } from '../text/values/lower-bound.js';
import { readNounPhrases } from './grammar/noun-phrases.js';
import { readQuotations } from './quotations.js';
import { readRoles } from './grammar/roles.js';
import { readTokens, type TokenReader, type Text } from './tokens/tokens.js';
import { readVerbGroups } from './grammar/verb-groups.js';

/**
 * Reads a text. Never throws on text; without a word all layers are empty.
 * @param text the body, and its paragraphs: sorted ranges of it
 * @param reader what its language is read with
 */
export const readDocument = (text: Text, reader: TokenReader): Document =>
  readLayers(readTokens(text, reader), reader, text.paragraphs);

/**
 * The layers upon tokens. Each is read when it is first asked for, with those that it stands on, and kept; those of
 * paragraphs stay empty without them.
 */
export function readLayers(
  tokens: Tokens,
  { data }: TokenReader,
  paragraphs: Text['paragraphs'] = [],
): Document {
  const text = { body: tokens.body, paragraphs };
  const datelines = once(() => readDatelines(text, data));
  const quotations = once(() => readQuotations(text, data));
  const verbGroups = once(() => readVerbGroups(tokens, data));
  const nounPhrases = once(() => readNounPhrases(tokens, data));
  const standing = once(() => ({ verbGroups: verbGroups(), nounPhrases: nounPhrases() }));
  const groupAt = holder(tokens, verbGroups, (group) => group.tokens);
  const phraseAt = holder(tokens, nounPhrases, (phrase) => between(phrase));
  const roles = once(() => readRoles(tokens, { ...standing(), groupAt, phraseAt }, data));
  const clauses = once(() => readClauses(tokens, { ...standing(), roles: roles() }, data));
  return Object.freeze({
    ...tokens,
    get datelines() {
      return datelines();
    },
    get quotations() {
      return quotations();
    },
    get verbGroups() {
      return verbGroups();
    },
    get nounPhrases() {
      return nounPhrases();
    },
    get roles() {
      return roles();
    },
    get clauses() {
      return clauses();
    },
    groupAt,
    phraseAt,
    indexAt: (offset: number): number => lowerBound(tokens.tokens, ({ end }) => end <= offset),
  });
}

/** Which of the stretches of a layer holds a token; read with the layer. */
function holder<T>(
  { tokens }: Tokens,
  layer: () => readonly T[],
  wordsOf: (stretch: T) => Iterable<number>,
): Holder {
  const holders = once(() => {
    const indexes = new Int32Array(tokens.length).fill(-1);
    for (const [index, stretch] of layer().entries())
      for (const token of wordsOf(stretch)) indexes[token] = index;
    return indexes;
  });
  return (token) => {
    const index = holders()[token] ?? -1;
    return index < 0 ? undefined : index;
  };
}

function* between({ from, to }: NounPhrase): Iterable<number> {
  for (let at = from; at < to; at++) yield at;
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
