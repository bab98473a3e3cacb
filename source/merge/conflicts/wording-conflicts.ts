// A quote that several articles print → the words that they print otherwise, where that changes what is said.
import { diffArrays } from 'diff';
import { foldName } from '../../languages/fold-name.js';
import type { WordLexicon } from '../../languages/lexicons/word-lexicon.js';
import { languageOf } from '../../languages/registry.js';
import type { BriefedArticle, Conflict, Quote, QuoteOccurrence } from '../../model/briefing.js';
import { fold, WORD } from '../../text/fold.js';
import { firstBy } from '../../text/values/non-empty.js';
import type { Range } from '../../text/range.js';
import { compare, groupBy } from '../cluster/sorted-lists.js';

/** What a reporter puts in brackets is none of the speaker's words: "(Fleet chief Ada) Lind". */
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g;

/** A word of a wording: as compared, as printed, and where it stands in the text. */
type WordingToken = Range & { readonly word: string; readonly printed: string };

/** Runs of tokens that stand in each other's place: the words that differ, by index into the two wordings. */
type Difference = { readonly a: Range; readonly b: Range };

/** How many words are shown on each side of those that differ. */
const CONTEXT = 2;
/** A longer quote is not compared word by word. */
const LONGEST = 500;
/** Words that stand in each other's place are so few; more are another sentence, which only one of the two prints. */
const MOST_OTHERWISE = 3;
/** So many words, or all that are left, are the same on each side of them. */
const LEAST_AROUND = 2;

/**
 * The words of a quote that its outlets print differently and that change its meaning: a "not", a number, a name. A wording that is cut
 * shorter contradicts nothing, nor does a spelling, a title cut short ("Sen."), what an editor put in brackets, or what one article prints
 * twice. The wording that most articles print comes first. Undefined where all agree.
 */
export function wordingConflict(
  { occurrences }: Quote,
  articles: ReadonlyMap<string, BriefedArticle>,
): Conflict | undefined {
  const direct = occurrences.filter(({ kind }) => kind === 'direct');
  const [first, second] = direct;
  if (first === undefined || second === undefined) return undefined;
  const { words: data } = languageOf(articles.get(first.articleId)?.language ?? 'en');
  const day = ({ articleId }: QuoteOccurrence): string =>
    articles.get(articleId)?.publishedAt ?? '9999';
  const wordings = [...groupBy(direct, ({ text }) => text).values()]
    .map((same) => ({
      text: same[0].text,
      tokens: tokensOf(same[0].text, data),
      articleIds: [...new Set(same.map(({ articleId }) => articleId))],
      first: firstBy(same.map(day), compare),
    }))
    .sort(
      (a, b) =>
        b.articleIds.length - a.articleIds.length ||
        compare(a.first, b.first) ||
        compare(a.text, b.text),
    );
  const [main, ...others] = wordings;
  if (main === undefined) return undefined;
  for (const other of others) {
    // Two sentences of one speech in one article are no two wordings.
    if (other.articleIds.some((id) => main.articleIds.includes(id))) continue;
    const difference = differences(main.tokens, other.tokens).find(
      (between) =>
        standsAlike(main.tokens, other.tokens, between) &&
        saysOtherwise(
          main.tokens.slice(between.a.start, between.a.end),
          other.tokens.slice(between.b.start, between.b.end),
          data,
        ),
    );
    if (difference === undefined) continue;
    return {
      kind: 'wording',
      values: [
        { value: excerpt(main, difference.a), articleIds: main.articleIds },
        { value: excerpt(other, difference.b), articleIds: other.articleIds },
      ],
    };
  }
  return undefined;
}

/** The words of a text with contractions written out: "can't" is "can", "not". */
function tokensOf(text: string, { contractions }: WordLexicon): WordingToken[] {
  const spoken = text.replace(BRACKETED, (inside) => ' '.repeat(inside.length));
  return [...spoken.matchAll(WORD)].flatMap(({ 0: printed, index }) => {
    const long = contractions.reduce((word, [from, to]) => word.replace(from, to), fold(printed));
    const place = { start: index, end: index + printed.length, printed };
    return long.split(' ').map((word) => ({ ...place, word }));
  });
}

/** True where a few words stand in each other's place, with the same around them. Near miss: where one goes on with another sentence. */
function standsAlike(
  a: readonly WordingToken[],
  b: readonly WordingToken[],
  { a: mine, b: theirs }: Difference,
): boolean {
  const longest = Math.max(mine.end - mine.start, theirs.end - theirs.start);
  if (longest > MOST_OTHERWISE) return false;
  const isSame = (one: WordingToken | undefined, other: WordingToken | undefined): boolean =>
    one?.word === other?.word;
  for (let step = 1; step <= LEAST_AROUND; step++) {
    if (!isSame(a[mine.start - step], b[theirs.start - step])) return false;
    if (!isSame(a[mine.end + step - 1], b[theirs.end + step - 1])) return false;
  }
  return true;
}

/** True where one says a "not", another number, or another name than the other. */
function saysOtherwise(
  a: readonly WordingToken[],
  b: readonly WordingToken[],
  { negations, numbers, functionWords }: WordLexicon,
): boolean {
  const isNegation = ({ word }: WordingToken): boolean => negations.has(word);
  if (a.some(isNegation) !== b.some(isNegation)) return true;
  const numbersOf = (tokens: readonly WordingToken[]): string =>
    tokens
      .flatMap(({ word }) => numbers.get(word)?.toString() ?? (/\d/.test(word) ? word : []))
      .join(' ')
      .replaceAll(',', '');
  const [mine, theirs] = [numbersOf(a), numbersOf(b)];
  if (mine !== '' && theirs !== '') return mine !== theirs;
  // "We" begins a sentence within the quote: no name
  const namesOf = (tokens: readonly WordingToken[]): readonly string[] =>
    tokens.flatMap(({ word, printed, start }) =>
      start > 0 && /^\p{Lu}\p{L}/u.test(printed) && !functionWords.has(word)
        ? foldName(word.replaceAll('.', ''))
        : [],
    );
  const [named, other] = [namesOf(a), namesOf(b)];
  return (
    named.length === a.length &&
    other.length === b.length &&
    named.length > 0 &&
    other.length > 0 &&
    !named.some((one) => other.some((two) => isSpelledLike(one, two)))
  );
}

/** "senator" and "sen", "showers" and "shower", "gadhafi" and "qaddafi" (but for their first letters); near miss: "orr" and "moe". */
function isSpelledLike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) || short.slice(-LONG_ENDING) === long.slice(-LONG_ENDING);
}
const LONG_ENDING = 4;

/** Where the two differ after the first word that both have, by their longest common subsequence. What only the longer one has is no difference. */
function differences(a: readonly WordingToken[], b: readonly WordingToken[]): Difference[] {
  if (a.length > LONGEST || b.length > LONGEST) return [];
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  let from: readonly [number, number] | undefined;
  for (const { added, removed, count } of diffArrays(a.map(wordOf), b.map(wordOf))) {
    if (removed) i += count;
    else if (added) j += count;
    else {
      if (from !== undefined && (i > from[0] || j > from[1]))
        found.push({ a: { start: from[0], end: i }, b: { start: from[1], end: j } });
      i += count;
      j += count;
      from = [i, j];
    }
  }
  if (from !== undefined) {
    const rest = Math.min(a.length - from[0], b.length - from[1]);
    const [x, y] = from;
    if (rest > 0) found.push({ a: { start: x, end: x + rest }, b: { start: y, end: y + rest } });
  }
  return found;
}

const wordOf = ({ word }: WordingToken): string => word;

/** The words that differ, as printed, with a few on each side. */
function excerpt(
  { text, tokens }: { readonly text: string; readonly tokens: readonly WordingToken[] },
  { start, end }: Range,
): string {
  const shown = tokens.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
  return text.slice(shown[0]?.start, shown.at(-1)?.end);
}
