// Passages → where somebody without a name is brought in who acts, or whom something is done to: "a mother of two came", "he took his first victim".
import type { Language } from '../../../languages/language.js';
import type { Range } from '../../../text/range.js';
import type { Passage, PassageToken } from '../../passages/passages.js';
import { isPersonNoun } from '../../passages/source-nouns.js';
import { does, has, Is, Use } from '../../word-classes.js';

/** Somebody without a name, where first told of. */
export type Stranger = Range & {
  /** The noun, in lower case. */
  readonly word: string;
  readonly paragraph: number;
  /** Where the sentence ends. */
  readonly sentenceEnd: number;
};

/** In tokens: how far in front of its noun the article stands. */
const LONGEST_PHRASE = 4;

/** The strangers of the passages, in order. */
export function readStrangers(
  passages: readonly Passage[],
  language: Language,
): readonly Stranger[] {
  return passages.flatMap(({ tokens, sentences, paragraph }) => {
    const acting = new Set(tokens.map(({ verb }) => verb?.subject?.start));
    return sentences.flatMap(({ from, to }) =>
      tokens.slice(from, to).flatMap((token, index): Stranger[] => {
        const at = from + index;
        const first = endsPhrase(tokens, at, language)
          ? broughtInAt(tokens, at, language)
          : undefined;
        if (first === undefined || first < from || !isPerson(token, language)) return [];
        const acts = acting.has(tokens[first]?.start);
        if (!takesPart(tokens, first, { from, acts, language })) return [];
        if (asks(tokens, at, language)) return [];
        const { start, end, lower: word } = token;
        return [{ start, end, word, paragraph, sentenceEnd: tokens[to - 1]?.end ?? end }];
      }),
    );
  });
}

/** The last of its phrase, but for what tells more of it: "a | driver", "a | driver familiar with it". */
function endsPhrase(tokens: readonly PassageToken[], at: number, { quotes }: Language): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.name !== undefined || has(token, Is.capital)) return false;
  return (
    token?.phraseEnd === token?.end ||
    (quotes.trailing.has(next?.lower ?? '') && has(tokens[at + 2], Is.preposition))
  );
}

const isPerson = (token: PassageToken, language: Language): boolean =>
  has(token, Is.role) || isPersonNoun(token.lower, language);

/** "A reporter | asked": the words behind it are another’s. */
function asks(tokens: readonly PassageToken[], head: number, { quotes }: Language): boolean {
  const { sentence } = tokens[head] ?? {};
  const verb = tokens
    .slice(head + 1, head + ASKED_WITHIN)
    .find((token) => token.sentence !== sentence || token.verb?.finite === true);
  return quotes.prompting.has(verb?.lower ?? '');
}
/** In tokens: "a reporter of the Post once | asked". */
const ASKED_WITHIN = 8;

/** Where "a | young voter", "a senior | Velm official", "one | voter", "his | first victim" begins; undefined of "the voter", "two voters", "his brother". */
function broughtInAt(
  tokens: readonly PassageToken[],
  head: number,
  { words, quotes }: Language,
): number | undefined {
  const isParty = quotes.parties.has(tokens[head]?.lower ?? '');
  for (let at = head - 1; at >= head - LONGEST_PHRASE; at--) {
    const token = tokens[at];
    if (token === undefined || token.marked !== undefined) return;
    if (has(token, Is.sign | Is.preposition | Is.conjunction | Is.genitive)) return;
    if (words.numbers.get(token.lower) === 1 && !quotes.ordinals.has(token.lower)) return at;
    if (!has(token, Is.determiner)) continue;
    const isKnown = does(token, Use.definite) || (has(token, Is.possessive) && !isParty);
    return isKnown ? undefined : at;
  }
  return;
}

/** Who acts in a main clause, or whom a verb does something to; not what somebody is, or is with: "Orr is | a nurse", "as | a nurse", "a letter from | a nurse". */
function takesPart(
  tokens: readonly PassageToken[],
  first: number,
  {
    from,
    acts,
    language,
  }: { readonly from: number; readonly acts: boolean; readonly language: Language },
): boolean {
  for (let at = first - 1; at >= from; at--) {
    const token = tokens[at];
    if (has(token, Is.sign) || token?.marked !== undefined) break;
    if (has(token, Is.subordinator | Is.relative) && acts) return false;
  }
  const before = tokens[first - 1];
  if (has(before, Is.preposition) || does(before, Use.as | Use.be)) return false;
  return acts || (before?.verb?.copula === false && !language.quotes.linking.has(before.lower));
}
