import { describe, expect, it } from 'vitest';
import {
  clausesOf,
  isRelative,
  borrowsSubject,
} from '../../../../source/extract/events/clauses/clauses.js';
import { predicatesOf } from '../../../../source/extract/events/clauses/predicates.js';
import { eventWordsOf, printed } from '../../../helpers/event-words.js';

/** "opener: words", "main: words" of the clauses of one sentence. */
const cut = (body: string): string[] => {
  const { words } = eventWordsOf(body);
  return clausesOf(words, 0, words.tokens.length, predicatesOf(words)).map(
    ({ from, to, opener }) => `${opener ?? 'main'}: ${printed(words, from, to)}`,
  );
};

/** [sentence, its clauses] */
const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  ['Lind sold the ferry.', ['main: Lind sold the ferry.']],
  ['Lind, who sold the ferry, left.', ['main: Lind,', 'who: who sold the ferry', 'resume: , left.']],
  ['The council closed the quay because it had sunk.', ['main: The council closed the quay', 'because: because it had sunk.']],
  ['The council closed the quay and the mayor left Oslo.', ['main: The council closed the quay and the mayor left Oslo.']],
  ['Lind said that the council closed the quay on Monday.', ['main: Lind said that', 'content: the council closed the quay on Monday.']],
  ['The council closed the quay on Monday, Lind said.', ['main: The council closed the quay on Monday', 'frame: , Lind said.']],
  ['Lind left Oslo after the council had closed the quay.', ['main: Lind left Oslo', 'after: after the council had closed the quay.']],
  ['The council closed the quay; the mayor left Oslo.', ['main: The council closed the quay;', 'main: the mayor left Oslo.']],
  ['The council closed the quay, and left.', ['main: The council closed the quay', 'resume: , and left.']],
  ['Lind, who runs the port, on Tuesday left.', ['main: Lind,', 'who: who runs the port', 'resume: , on Tuesday left.']],
  ['The owner of the port in Tarn, who ran it, on Tuesday left.', ['main: The owner of the port in Tarn,', 'who: who ran it', 'resume: , on Tuesday left.']],
  ['Two days after the storm, Lind left.', ['main: Two days after the storm, Lind left.']],
  ['Hours after leaving the port, Lind left Oslo.', ['main: Hours after leaving the port, Lind left Oslo.']],
  ['Hours after the quay sank, Lind left.', ['main: Hours', 'after: after the quay sank', 'main: , Lind left.']],
  ['Ann Lind, once the mayor of Tarn, left Oslo.', ['main: Ann Lind, once the mayor of Tarn, left Oslo.']],
  ['Lind, though, closed the quay.', ['main: Lind, though, closed the quay.']],
  ['Lind left, though the quay sank.', ['main: Lind left,', 'though: though the quay sank.']],
  ['Ships and boats sank.', ['main: Ships and boats sank.']],
]; // prettier-ignore

describe('clausesOf', () => {
  it.each(SENTENCES)('%s', (body, expected) => {
    expect(cut(body)).toEqual(expected);
  });

  it.each(SENTENCES)('tiles the sentence: %s', (body) => {
    const { words } = eventWordsOf(body);
    let end = 0;
    for (const { from, to } of clausesOf(words, 0, words.tokens.length, predicatesOf(words))) {
      expect(from).toBe(end);
      end = to;
    }
    expect(end).toBe(words.tokens.length);
  });
});

describe('openers', () => {
  it.each([
    ['who', true, true],
    ['where', true, false], // it has a subject of its own
    ['because', false, false],
    [undefined, false, false],
  ] as const)('%s', (opener, relative, borrows) => {
    expect([isRelative(opener), borrowsSubject(opener)]).toEqual([relative, borrows]);
  });
});
