// Words in capitals with a colon, some of which ask → those that name who speaks: "ORR" and "VALE" of "ORR: Was it late? | VALE: It was."
import { has, Is } from '../word-classes.js';
import type { Word } from '../words.js';

/** So many labels of two or more who speak make a transcript: "WHERE: Oslo | WHEN: Friday" is none. */
const FEWEST = 3;
/** In words: how far behind a label a question may end. */
const LONGEST_QUESTION = 60;

/** "ORR", "O'NEIL"; near misses: "BBC", "Q", "Orr". */
const SURNAME = /^(?=.*[AEIOUY])\p{Lu}[\p{Lu}’'-]{2,}$/u;

/** The labels of one word by which somebody is called. */
export function spokenLabels(words: readonly Word[]): ReadonlySet<string> {
  const places: number[] = [];
  words.forEach((word, at) => {
    const isLabel = word.text === ':' && isShouted(words[at - 1]) && opens(words, at - 1);
    if (isLabel) places.push(at - 1);
  });
  const labels = new Set(places.map((at) => words[at]!.text));
  const isAsked = places.some((at, order) => asks(words, at, places[order + 1] ?? words.length));
  if (places.length < FEWEST || labels.size < 2 || !isAsked) return new Set();
  const isName = (at: number): boolean =>
    SURNAME.test(words[at]!.text) && !has(words[at], Is.role | Is.organisationHead | Is.determiner);
  return new Set(places.filter(isName).map((at) => words[at]!.text));
}

const isShouted = (word: Word | undefined): boolean =>
  word !== undefined && has(word, Is.capital) && word.text === word.text.toUpperCase();

/** Nothing but titles and offices in capitals, or the time, stands between the start of the sentence and the label. */
function opens(words: readonly Word[], label: number): boolean {
  const { sentence } = words[label]!;
  let at = label;
  const mayOpen = (word: Word | undefined): boolean =>
    has(word, Is.number | Is.sign) ||
    (isShouted(word) && has(word, Is.role | Is.roleModifier | Is.honorific));
  while (words[at - 1]?.sentence === sentence && mayOpen(words[at - 1])) at--;
  return words[at - 1]?.sentence !== sentence;
}

/** Whether what stands behind a label, up to the next, has a question. */
const asks = (words: readonly Word[], label: number, next: number): boolean =>
  words.slice(label, Math.min(next, label + LONGEST_QUESTION)).some(({ text }) => text === '?');
