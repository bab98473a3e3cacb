// A text → a Document: read once, layer upon layer; then frozen.
import { readClauses } from './clauses.js';
import { readDatelines } from './dateline.js';
import type { Document, Tokens } from './document.js';
import { readNounPhrases } from './noun-phrases.js';
import { readQuotations } from './quotations.js';
import { readRoles } from './roles.js';
import { readTokens, type Reader, type Text } from './tokens.js';
import { readVerbGroups } from './verb-groups.js';

/**
 * Reads a text. Never throws on text; without a word all layers are empty.
 * @param text the body, and its paragraphs: sorted ranges of it
 * @param reader what its language is read with
 */
export const readDocument = (text: Text, reader: Reader): Document =>
  readLayers(readTokens(text, reader), reader, text.paragraphs);

/** The layers upon tokens, in the order in which they stand on each other; those of paragraphs stay empty without them. */
export function readLayers(
  tokens: Tokens,
  { data }: Reader,
  paragraphs: Text['paragraphs'] = [],
): Document {
  const text = { body: tokens.body, paragraphs };
  const datelines = readDatelines(text, data);
  const quotations = readQuotations(text, data);
  const verbGroups = readVerbGroups(tokens, data);
  const nounPhrases = readNounPhrases(tokens);
  const roles = readRoles(tokens, { verbGroups, nounPhrases });
  const clauses = readClauses(tokens, { verbGroups, nounPhrases, roles }, data);
  const indexAt = (offset: number): number => firstEndingBehind(tokens, offset);
  return Object.freeze({
    ...tokens,
    datelines,
    quotations,
    verbGroups,
    nounPhrases,
    roles,
    clauses,
    indexAt,
  });
}

/** By halving. */
function firstEndingBehind({ tokens, at }: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
