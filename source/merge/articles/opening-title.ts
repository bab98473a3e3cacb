// Articles that print no headline → what each opens with, as a title: its first sentence, cut where that takes nothing back.
import { languageOf } from '../../languages/registry.js';
import type { Language } from '../../languages/language.js';
import type { BriefedArticle } from '../../model/briefing.js';

type Opening = Pick<BriefedArticle, 'title' | 'language'>;

/** So many letters fill a line. */
const LONGEST = 90;
const SHORTEST = 40;
const FEWEST_WORDS = 5;
const CUT = ' …';

/** "Photo (AP)", "Mayor -- Orr": what is left of a label. Not "The bank (once a mill) burned". */
const LEFT_OVER = /\(\p{Lu}{2,}\)|\s--\s|^[^\p{L}\p{N}"“‘']/u;

/** The stop of a sentence. Not that of "the U.S." */
const STOP = /(?<!\.\p{L}|\s\p{L})\.$/u;

/** What can't open, or stand in, a title that is read alone. */
type Refusal = {
  readonly name: string;
  readonly applies: (title: string, words: readonly string[], language: Language) => boolean;
};

const REFUSALS: readonly Refusal[] = [
  { name: 'a label', applies: (title, words) => words.length < FEWEST_WORDS || LEFT_OVER.test(title) },
  // "What now for Tarn?", "“We will go,” he said"
  { name: 'a question or a quotation', applies: (title) => /\?["”’']?$|^["“‘']/u.test(title) },
  // "He left Tarn", "There comes a day", "After the storm …". Not "The port closed", "Two ships sank"
  {
    name: 'leans on something',
    applies: (_title, [first = ''], { words, grammar }) =>
      words.demonstratives.has(first) ||
      grammar.possessive.has(first) ||
      (words.functionWords.has(first) &&
        !grammar.determiner.has(first) &&
        !words.numbers.has(first)),
  },
  // "I met her in Tarn": a column
  {
    name: 'of who writes or reads',
    applies: (title, _words, { events }) =>
      wordsOf(title.replace(/\bUS\b/g, '')).some((word) => events.uses.speaker.has(word)),
  },
  {
    name: 'words of a page',
    applies: (_title, words, { furniture }) => {
      const text = ` ${words.join(' ')} `;
      return [...furniture.weakPhrases, ...furniture.junkPhrases].some((phrase) =>
        text.includes(` ${phrase} `),
      );
    },
  },
];

/** The first sentence of an article as a title of about 90 letters; undefined where it can't stand alone or be cut. */
export function openingTitle({ title, language }: Opening): string | undefined {
  const pack = languageOf(language);
  const text = withoutDays(title.trim(), pack).replace(STOP, '');
  if (REFUSALS.some(({ applies }) => applies(text, wordsOf(text), pack))) return undefined;
  return text.length <= LONGEST ? text : cut(text, pack);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const folded = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** "Orr today named", of whatever day that was, without it. Not "the schools of today", "today's vote". */
function withoutDays(text: string, { events, grammar }: Language): string {
  const words = text.split(' ');
  return words
    .filter((word, at) => {
      const isDay = events.uses.deictic.has(word.replace(/[,.]$/, ''));
      return !isDay || at === 0 || grammar.preposition.has(folded(words[at - 1] ?? ''));
    })
    .join(' ');
}

/**
 * Its words up to the last phrase that fits, behind its verb: "The port closed after the storm …". Undefined where the verb stands
 * too far back, or what would go takes back or owns what stays: "…, officials claimed", "… if the vote fails".
 */
function cut(text: string, language: Language): string | undefined {
  const words = text.split(' ');
  const verb = mainVerb(words, language);
  const best = verb === undefined ? undefined : lastEnd(words, verb, language);
  if (best === undefined) return undefined;
  const { uses, conditions } = language.events;
  const owns = [uses.saying, uses.claiming, uses.denying, uses.attribution, conditions.conjunctions];
  const isOwned =
    words.slice(best).some((word) => owns.some((those) => those.has(folded(word)))) ||
    words.slice(0, best).some((word) => language.words.negations.has(folded(word)));
  const kept = words.slice(0, best).join(' ').replace(/[,;]$/, '');
  return isOwned || !isBalanced(kept) ? undefined : kept + CUT;
}

/** What may be the finite verb. Not "bearded" of "a bearded man". */
const isVerb = (word: string, before: string, { events: { uses }, grammar }: Language): boolean =>
  [grammar.auxiliary, uses.past, uses.saying, uses.telling].some((those) => those.has(word)) ||
  (/\p{Ll}{2}ed$/u.test(word) && !grammar.determiner.has(before.toLowerCase()));

/** What opens a clause with a verb of its own: "which", "after". */
const opensClause = (word: string, { events, grammar }: Language): boolean =>
  [grammar.relative, grammar.subordinator, events.uses.subordinator].some((those) =>
    those.has(word),
  );

/** Where the verb stands that is in front of any inner clause. Not "wrote" of "Orr, who wrote …", "how they won …". */
function mainVerb(words: readonly string[], language: Language): number | undefined {
  const isVerbAt = (at: number): boolean => isVerb(words[at] ?? '', words[at - 1] ?? '', language);
  const at = words.findIndex(
    (word, index) =>
      isVerbAt(index) || /[,;:–—]$/u.test(word) || opensClause(folded(word), language),
  );
  if (isVerbAt(at)) return at;
  if (words[at]?.endsWith(',') !== true) return undefined;
  // "The mayor, Ann Lind, closed …"
  const end = words.findIndex((word, index) => index > at && word.endsWith(',')) + 1;
  return end > 0 && isVerbAt(end) ? end : undefined;
}

/** The last place where a phrase ends and the words up to it fill a line; no clause is left there without its verb. */
function lastEnd(words: readonly string[], verb: number, language: Language): number | undefined {
  const { grammar } = language;
  const { functionWords } = language.words;
  const opens = [grammar.preposition, grammar.conjunction, grammar.uses.infinitive];
  let best: number | undefined;
  let isWhole = false;
  let length = words[0]?.length ?? 0;
  for (let at = 1; at < words.length && length + CUT.length <= LONGEST; at++) {
    const [before = '', next = ''] = [words[at - 1], words[at]];
    const isOpened = opensClause(next, language);
    const isEnd =
      /[,;]$/.test(before) ||
      ((isOpened || opens.some((those) => those.has(next))) && !functionWords.has(before));
    if (isWhole && isEnd && at > verb + 1 && !isVerb(before, '', language) && length >= SHORTEST) best = at;
    isWhole = !isOpened && (isWhole || at === verb || isVerb(next, before, language));
    length += next.length + 1;
  }
  return best;
}

/** True where every mark of quotation and bracket that opens is closed. */
const isBalanced = (text: string): boolean =>
  (text.match(/"/g)?.length ?? 0) % 2 === 0 &&
  ['“”', '()'].every(
    ([open = '', close = '']) => text.split(open).length === text.split(close).length,
  );
