// What somebody says → what hints that it leans on what was told before, where no word of its first sentence says so for sure.
import { isA, type Document, type Token } from '../../document/document.js';
import { Class } from '../../document/tagger/tag-set.js';
import type { Language } from '../../languages/language.js';
import { standsForPerson } from '../coreference/coreference.js';
import type { QuoteDraft } from './draft.js';
import { firstSentences, isPersonWord, type Leaned } from './leaning.js';

/** The first sentence of what is said, and all words of it. */
type Saying = {
  readonly language: Language;
  readonly first: readonly Token[];
  /** The first two. */
  readonly opening: readonly Token[];
  readonly words: number;
  readonly isReported: boolean;
  /** True for a noun that the whole article is about. */
  readonly isOfStory: (noun: string) => boolean;
};

/** What hints that something leans, and the word that does so; the first that applies decides. */
const HINTS: readonly {
  readonly name: string;
  readonly wordOf: (saying: Saying) => Token | undefined;
}[] = [
  {
    // “Both men met again”; near misses: “Both Orr and Lind met”, “Both of us met”
    name: 'two who were told of',
    wordOf: ({ first, language: { quotes } }) =>
      first.find(({ lower }, at) => {
        const next = first[at + 1];
        return (
          quotes.pairing.has(lower) &&
          next !== undefined &&
          isA(next, Class.noun) &&
          !isA(next, Class.proper)
        );
      }),
  },
  {
    // “Maybe Orr thinks he likes them”, “The club paid, and they left”; near miss: “The players left, and they won”
    name: 'a pronoun that no noun before it fits',
    wordOf: (saying) => saying.opening.find((_, at) => isUnfitted(saying, at)),
  },
  {
    // “You’re the only one who was fined”; near misses: “You know, it was late”, “Thank you”
    name: 'somebody who is addressed',
    wordOf: ({ first, isReported, language: { quotes } }) =>
      isReported
        ? undefined
        : first.find(
            ({ lower }, at) =>
              quotes.addressing.has(lower) && !quotes.meaning.has(first[at + 1]?.lower ?? ''),
          ),
  },
  {
    // “I don’t know if we tried to do so”
    name: 'what was done',
    wordOf: ({ first, language: { quotes } }) =>
      first.find(
        ({ lower }, at) => quotes.so.has(lower) && quotes.doing.has(first[at - 1]?.lower ?? ''),
      ),
  },
  {
    // “We saw nothing like this”, “I did not send this”; near misses: “like this bridge”, “of this”, “this is late”, which other rules read
    name: 'a demonstrative at the end',
    wordOf: ({ opening, isReported, language: { words } }) =>
      isReported
        ? undefined
        : opening.find(
            ({ lower, tag }, at) =>
              at > 0 &&
              tag === 'DT' &&
              words.demonstratives.has(lower) &&
              (opening[at + 1] === undefined || isA(opening[at + 1]!, Class.mark)),
          ),
  },
  {
    // “The session reviewed the damage”; near misses: “The session of Friday”, “The committee met”, “The rain fell” where nothing before has it
    name: 'a thing with “the”',
    wordOf: (saying) => saying.first.find((_, at) => at < FIRST_WORDS && isDefinite(saying, at)),
  },
  {
    // “We are at a fork in the road”, “I tried not to listen”
    name: 'few words',
    wordOf: ({ first, words, isReported }) =>
      !isReported && words <= FEW_WORDS ? first[0] : undefined,
  },
];

/** So few words seldom say what they are about. */
const FEW_WORDS = 10;
/** A thing with “the” is asked for among so many words. */
const FIRST_WORDS = 12;

/** What hints that a draft leans; undefined where nothing does. */
export function hintOf(
  document: Document,
  language: Language,
  {
    fragments,
    kind,
    isOfStory,
  }: Pick<QuoteDraft, 'fragments' | 'kind'> & Pick<Saying, 'isOfStory'>,
): Leaned | undefined {
  const first = firstSentences(document, fragments);
  const opening = firstSentences(document, fragments, 2);
  const words = fragments.reduce(
    (sum, { start, end }) => sum + document.body.slice(start, end).split(/\s+/).length,
    0,
  );
  const saying = { language, first, opening, words, isReported: kind !== 'direct', isOfStory };
  for (const { wordOf } of HINTS) {
    const word = wordOf(saying);
    if (word === undefined) continue;
    const at = first.indexOf(word) + 1;
    const noun = at > 0 && isDefinite(saying, at - 1) ? headBehind(first, at) : undefined;
    return { on: 'perhaps', word, noun };
  }
  return undefined;
}

/** A pronoun of the third person in front of which no noun stands that it could mean. */
function isUnfitted({ opening, language, isReported }: Saying, at: number): boolean {
  const word = opening[at]!;
  const { quotes } = language;
  if (word.tag !== 'PRP' && word.tag !== 'PRP$') return false;
  const before = opening.slice(0, at);
  if (quotes.they.has(word.lower)) {
    const isPlural = before.some(
      ({ tag, lower }) =>
        tag === 'NNS' || tag === 'NNPS' || tag === 'CC' || quotes.somebody.has(lower),
    );
    return !isPlural && !before.some(({ lower }) => quotes.severalNouns.has(lower));
  }
  if (isReported || !standsForPerson(word.lower, language)) return false;
  return (
    !before.some((token) => isA(token, Class.proper) || isPersonWord(token, language)) &&
    !before.some(({ lower }) => quotes.somebody.has(lower))
  );
}

/** “the | session reviewed”: a noun of no name, of nothing that is known everywhere, told by nothing behind it. */
function isDefinite({ first, language, isOfStory }: Saying, at: number): boolean {
  const { grammar, quotes } = language;
  if (!grammar.uses.definite.has(first[at]?.lower ?? '')) return false;
  const head = headBehind(first, at + 1);
  if (head === undefined || isA(head, Class.proper)) return false;
  const next = first[first.indexOf(head) + 1];
  const isTold =
    next !== undefined &&
    (isA(next, Class.preposition | Class.wh | Class.to | Class.pronoun) ||
      grammar.relative.has(next.lower));
  return !isTold && !quotes.hereNouns.has(head.lower) && !isOfStory(head.lower);
}

/** The last noun of the words from a place on that stand in front of nouns. */
function headBehind(first: readonly Token[], from: number): Token | undefined {
  let head: Token | undefined;
  for (const token of first.slice(from)) {
    if (isA(token, Class.noun)) head = token;
    else if (!isA(token, Class.modifier) || head !== undefined) break;
  }
  return head;
}
