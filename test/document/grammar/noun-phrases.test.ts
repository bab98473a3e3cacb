import { describe, expect, it } from 'vitest';
import { documentOf, slice } from '../../helpers/document.js';

/** Phrases with their head in capitals behind them. */
const phrasesOf = (text: string): string[] => {
  const document = documentOf(text);
  return document.nounPhrases.map(
    ({ from, to, head }) => `${slice(document, from, to)} > ${document.at(head).text}`,
  );
};

/** [text, its noun phrases and their heads] */
const PHRASES: readonly (readonly [string, readonly string[]])[] = [
  ['She left the town.', ['She > She', 'the town > town']],
  ['The old state-funded ferry sank.', ['The old state-funded ferry > ferry']],
  ['Ann Lind met the mayor of Oslo.', ['Ann Lind > Lind', 'the mayor > mayor', 'Oslo > Oslo']],
  ["The mayor's house burned.", ["The mayor's house > house"]],
  ['A small, old boat and two ships sank.', ['A small, old boat > boat', 'two ships > ships']],
  ['The sunken ferry was raised.', ['The sunken ferry > ferry']],
  ['Those were late.', ['Those > Those']],
  ['It was a much more careful view.', ['It > It', 'a much more careful view > view']],
  ['He shut the deep, old pit, few left.', ['He > He', 'the deep, old pit > pit', 'few > few']],
  ['The day before was dry.', ['The day > day']],
  ['Light bends when a star tugs it.', ['Light > Light', 'a star > star', 'it > it']],
  ['Few of us left.', ['Few > Few', 'us > us']],
  ['They are full of joy.', ['They > They', 'joy > joy']],
  ['They were late and angry.', ['They > They']],
];

describe('noun phrases', () => {
  it.each(PHRASES)('%s', (text, expected) => {
    expect(phrasesOf(text)).toEqual(expected);
  });
});
