// A noun behind a name that no list of offices has → the office that it tells: "broker" of "Steven Orr, a broker based in Oldby,".
import type { Language } from '../../../languages/language.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import type { Chunk } from '../chunks/read-chunks.js';
import type { OfficeWords, TaggedWords } from './tagged-words.js';

/** In words, the article aside: "longtime Liberal party donor". */
const LONGEST = 6;

/** What the nouns of an apposition are tagged as. */
const IN_PHRASE = /^(?:JJ[RS]?|VB[NG]|NNP?)$/;

/** What stands behind a whole noun phrase: a sign, "from", "who", "based". Near misses: "a reminder | that", "a broker | said". */
const endsPhrase = ({ tagOf }: TaggedWords, word: Word | undefined): boolean =>
  (has(word, Is.sign) && !has(word, Is.genitive)) ||
  has(word, Is.preposition) ||
  does(word, Use.who) ||
  tagOf(word) === 'VBN';

/**
 * The noun for who does something that "a" opens behind a whole name: "Ann Orr, a Liberal donor in Oldby,". Near misses: "Ann Orr, a reminder of",
 * "Velm Foods, a maker of", "Ann Orr, a co-author of the study", "Ann Orr, a day later", "Ann Orr, a broker said".
 */
export function agentOffice(
  text: TaggedWords,
  { first, last, titles }: Chunk,
  start: number,
): OfficeWords | undefined {
  const { words, language, tagOf } = text;
  const isPerson =
    titles.length > 0 || (last > first && has(words[first], Is.femaleName | Is.maleName));
  const article = words[start];
  const isIndefinite = tagOf(article) === 'DT' && !does(article, Use.definite);
  if (!isPerson || !isIndefinite || article?.sentence !== words[last]?.sentence) return undefined;
  let end = start + 1;
  while (end <= start + LONGEST && !has(words[end], Is.sign) && IN_PHRASE.test(tagOf(words[end])))
    end++;
  if (tagOf(words[end - 1]) === 'VBN') end--;
  const head = words[end - 1];
  const isHead = tagOf(head) === 'NN' && isAgent(head, language);
  return isHead && endsPhrase(text, words[end]) ? { first: end - 1, end, isOpen: true } : undefined;
}

/** "broker", "donor"; near misses: "reminder", "co-author". */
const isAgent = (
  word: Word | undefined,
  { quotes: { agentEnding, notAgents, sharedOpening } }: Language,
): boolean =>
  word !== undefined &&
  !has(word, Is.capital) &&
  !sharedOpening.test(word.lower) &&
  agentEnding.test(word.lower) &&
  !notAgents.has(word.lower);
