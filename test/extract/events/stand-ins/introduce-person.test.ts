import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../source/extract/names/find-names.js';
import { personNote, wordsToldOf } from '../../../../source/extract/events/stand-ins/introduce-person.js'; // prettier-ignore
import { english } from '../../../../source/languages/english/english.js';
import { articleOf, readingOf } from '../../../helpers/article.js';
import { eventWordsOf } from '../../../helpers/event-words.js';

/** What the article tells of Bo Orr, as it asks it. */
function asked(body: string) {
  const names = findNames(readingOf(articleOf(body)));
  const { words } = eventWordsOf(body);
  const { document } = words;
  const inSentence = (sentence: number) =>
    names.flatMap((name) =>
      name.mentions
        .filter(({ start }) => document.at(document.indexAt(start)).sentence === sentence)
        .map((mention) => ({ name, mention })),
    );
  const name = names.find(({ name }) => name === 'Bo Orr')!;
  return { name, question: { words, people: { inSentence }, language: english } };
}

const noteOf = (body: string): string => {
  const { name, question } = asked(body);
  const { before, behind } = personNote(name, question);
  return `${before ?? ''} | ${behind ?? ''}`;
};

describe('personNote', () => {
  it.each([
    ['Harbour Board chairman Bo Orr left.', 'Harbour Board chairman | '],
    ['Bo Orr, chairman of the Harbour Board, left.', ' | chairman of the Harbour Board'],
    ['Bo Orr, the chairman of the Harbour Board, left.', ' | the chairman of the Harbour Board'],
    ['Mayor Bo Orr left.', 'Mayor | '],
    ['It rained on Bo Orr.', ' | '],
    ['Spokesman Bo Orr left.', ' | '], // who is somebody's
  ])('%s', (body, expected) => {
    expect(noteOf(body)).toBe(expected);
  });

  it('takes what names a body before a bare office', () => {
    expect(noteOf('Chairman Bo Orr left. Bo Orr, chairman of the Harbour Board, slept.')).toBe(
      ' | chairman of the Harbour Board',
    );
  });
});

it('knows all words that are told of somebody', () => {
  const { name, question } = asked('Harbour Board chairman Bo Orr left.');
  expect([...wordsToldOf(name, question)]).toEqual(expect.arrayContaining(['harbour', 'board', 'chairman'])); // prettier-ignore
  expect(wordsToldOf(name, question).has('left')).toBe(false);
});
