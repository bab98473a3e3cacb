import { describe, expect, it } from 'vitest';
import { Class } from '../../../../source/document/tagger/tag-set.js';
import { isA } from '../../../../source/document/document.js';
import {
  anyToken,
  hasProper,
  isReplaced,
  phraseWith,
  tokenAt,
} from '../../../../source/extract/events/line/asked-line.js';
import { lineIn, placeIn } from '../../../helpers/asked-line.js';
import { printed } from '../../../helpers/event-words.js';

const verbOf = (body: string): string => tokenAt(lineIn(body), lineIn(body).verbAt).text;

describe('askedLine', () => {
  it.each([
    ['The council closed the quay.', 'closed', 'The council', 'the quay'],
    ['When it rained, the council closed the quay.', 'closed', 'the council', 'the quay'],
    ['The man who left sold the quay.', 'sold', 'The man', 'the quay'],
    ['“It rained,” the council said.', 'said', 'the council', undefined],
  ])('%s', (body, verb, subject, object) => {
    const line = lineIn(body);
    const words = (phrase: typeof line.subject): string | undefined =>
      phrase && printed(line.words, phrase.from, phrase.to);
    expect(verbOf(body)).toBe(verb);
    expect(words(line.subject)).toBe(subject);
    if (object !== undefined) expect(words(line.object)).toBe(object);
  });

  it('has its verb at the end where there is none', () => {
    const line = lineIn('Rain in Oslo.');
    expect(line.verbAt).toBe(line.to);
    expect(line.subject).toBeUndefined();
  });
});

describe('anyToken', () => {
  const isMan = (body: string, replaced: readonly string[] = []): boolean => {
    const line = lineIn(body, replaced);
    return anyToken(line, (at) => tokenAt(line, at).text === 'man');
  };

  it('asks the words of the line, but those that are quoted or replaced', () => {
    expect(isMan('The man left.')).toBe(true);
    expect(isMan('The “man” left.')).toBe(false);
    expect(isMan('The man left.', ['The man'])).toBe(false);
    expect(isMan('The woman left.')).toBe(false);
  });
});

it('knows what is replaced, the phrase of a word and a name in it', () => {
  const line = lineIn('The man saw Ann Lind.', ['The man']);
  const at = (word: string): number => placeIn(line, word);
  expect([isReplaced(line, at('man')), isReplaced(line, at('saw'))]).toEqual([true, false]);
  const phrase = phraseWith(line, at('Lind'))!;
  expect(printed(line.words, phrase.from, phrase.to)).toBe('Ann Lind');
  expect(phraseWith(line, at('saw'))).toBeUndefined();
  expect(hasProper(line, phrase)).toBe(true);
  expect(hasProper(line, phraseWith(line, at('man'))!)).toBe(false);
  expect(isA(tokenAt(line, at('saw')), Class.finite)).toBe(true);
});
