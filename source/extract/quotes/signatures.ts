// A quotation with a name behind it or below it, and no verb → who signs it.
import type { Language } from '../../languages/language.js';
import { isFiniteToken, isSign, type Passage, type PassageToken } from '../passages/passages.js';
import { phraseEndingAt, phraseFrom, type Phrase } from '../passages/phrases.js';
import { has, Is } from '../word-classes.js';

/** What a signature stands behind: em dash, en dash, hyphen (one or two), horizontal bar. */
export const DASHES = '—–-―';

/** In tokens. */
const LONGEST_SIGNATURE = 14;
const TITLE = Is.honorific | Is.role | Is.roleModifier;

/** Whose name it is, and where it stands. */
export type Signed = { readonly phrase: Phrase; readonly passage: Passage };

/** The paragraphs around a quotation. */
type Around = {
  readonly before: Passage | undefined;
  readonly below: readonly Passage[];
};

/** "– Ann Orr, minister", "– Commissioner Ann Orr": a name at the end of the paragraph, with no verb. */
export function signature(tokens: readonly PassageToken[], from: number): Phrase | undefined {
  if (tokens.length - from > LONGEST_SIGNATURE) return undefined;
  for (let at = from; at < tokens.length; at++) if (isFiniteToken(tokens, at)) return undefined;
  let first = from;
  while (tokens[first]?.name === undefined && has(tokens[first], TITLE)) first++;
  if (tokens[first]?.name === undefined) return undefined;
  return phraseFrom(tokens, first, nameEnd(tokens, first));
}

function nameEnd(tokens: readonly PassageToken[], first: number): number {
  let end = first;
  while (tokens[end + 1]?.name === tokens[first]?.name) end++;
  return end;
}

/** “We left.” Ann Orr, 44, baker: a full name and what is told of it end the paragraph, without a stop. Near miss: “We left.” Ann Orr, 44, wept. */
export function signedBehind(tokens: readonly PassageToken[], from: number): Phrase | undefined {
  const phrase = signature(tokens, from);
  const isTold = phrase !== undefined && isSign(tokens[phrase.last + 1], ',');
  const isSentence = hasMarksOrTime(tokens, from) || isSign(tokens.at(-1), '.');
  return isTold && isFullName(phrase) && !isSentence ? phrase : undefined;
}

/** Who signs below a quotation: the first of these rules that answers. */
export function signedBelow(
  passage: Passage,
  around: Around,
  language: Language,
): Signed | undefined {
  for (const { find } of BELOW) {
    const signed = find(passage, around, language);
    if (signed !== undefined) return signed;
  }
  return undefined;
}

const BELOW: readonly {
  readonly name: string;
  readonly find: (passage: Passage, around: Around, language: Language) => Signed | undefined;
}[] = [
  {
    // “We left.” [paragraph] Ann Orr, baker; near misses: “We left,” Lind said. [paragraph] Ann Orr, baker; Per Lind, baker [paragraph] “We left.” [paragraph] Ann Orr, baker
    name: 'a full name and what is told of it, below a paragraph of nothing but the words',
    find: ({ tokens }, { before, below: [line, next] }) => {
      const isWhole = tokens.every((token) => token.marked !== undefined || has(token, Is.sign));
      if (!isWhole || line === undefined || (before && nameLine(before))) return undefined;
      const phrase = nameLine(line);
      const isBare = phrase?.last === line.tokens.length - 1 && phrase.first === 0;
      // a name alone heads what stands below it
      const isHead = isBare && next !== undefined && !isLabel(next);
      return isHead ? undefined : signed(line, phrase);
    },
  },
];

const signed = (passage: Passage, phrase: Phrase | undefined): Signed | undefined =>
  phrase && { passage, phrase };

/** "Ann Orr, baker", "Former union president Ann Orr.": the person whom a line without a verb names first. Near misses: "Oslo, Norway", "Ann Orr in Oslo". */
function nameLine({ tokens }: Passage): Phrase | undefined {
  const first = tokens.findIndex(({ name }) => name?.kind === 'person');
  if (first < 0 || tokens.length > LONGEST_SIGNATURE || hasMarksOrTime(tokens, 0)) return undefined;
  const phrase = phraseEndingAt(tokens, nameEnd(tokens, first), 0);
  if (phrase?.first !== 0 || phrase.name !== tokens[first]?.name || !isFullName(phrase))
    return undefined;
  const next = tokens[phrase.last + 1];
  const isVerbless = tokens.every((_, at) => !isFiniteToken(tokens, at));
  return isVerbless && (next === undefined || isSign(next, ',.(')) ? phrase : undefined;
}

/** "Teacher, Bergen": no sentence. */
const isLabel = ({ tokens }: Passage): boolean =>
  tokens.length <= LONGEST_SIGNATURE &&
  !hasMarksOrTime(tokens, 0) &&
  tokens.every((_, at) => !isFiniteToken(tokens, at));

const isFullName = ({ name }: Phrase): boolean =>
  name?.kind === 'person' && name.name.includes(' ');

/** Words in marks, or a day: no signature but a sentence, a caption. */
const hasMarksOrTime = (tokens: readonly PassageToken[], from: number): boolean =>
  tokens.slice(from).some((token) => token.marked !== undefined || has(token, Is.time));
