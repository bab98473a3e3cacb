// Whether a date stands in an aside of which the verb is no part: the date stands between bars.
import { describe, expect, it } from 'vitest';
import {
  predicatesOf,
  type Predicate,
} from '../../../../source/extract/events/clauses/predicates.js';
import type { EventWords, Run } from '../../../../source/extract/events/clauses/event-words.js';
import {
  isBetweenDashes,
  isInNounAside,
  isOfSpokenGerund,
} from '../../../../source/extract/events/day/dates-in-asides.js';
import { eventWordsOf } from '../../../helpers/event-words.js';

type Asked = (words: EventWords, run: Run, verb: Predicate) => boolean;

/** What a rule says of the date between bars and of the verb that is named. */
function says(asked: Asked, marked: string, verb: string): boolean {
  const [before = '', date = ''] = marked.split('|');
  const { words } = eventWordsOf(marked.replaceAll('|', ''));
  const from = words.document.indexAt(before.length);
  const to = words.document.indexAt(before.length + date.length - 1) + 1;
  const predicate = predicatesOf(words).find(({ head }) => words.text(head) === verb);
  return predicate !== undefined && asked(words, { from, to } as Run, predicate);
}

describe('an aside that tells of the noun in front', () => {
  it.each([
    ['Siva Nam, a trader arrested in |October|, was not part of the swap.', 'was', true],
    ['Pia Orr, herself up for election in |2026|, said she was glad.', 'said', true],
    ['Sara Holm, who lost a son off Orlo, Norland, in |July 2012|, then left.', 'left', true],
    ['The council, at a meeting on |Monday|, closed the school.', 'closed', false],
    ['The jet, on |Tuesday|, landed in a field.', 'landed', false],
    ['Lia Moss, a teacher, left in |March|.', 'left', false],
  ])('%s: %s %s', (marked, verb, expected) => {
    expect(says(isInNounAside, marked, verb)).toBe(expected);
  });
});

describe('a pair of dashes', () => {
  it.each([
    ['The plant – shut after a blast in |2019| – was sold.', 'sold', true],
    ['The council on |Monday| – after hours of talk – closed it.', 'closed', false],
    ['Voters chose a mayor – the third in years – on |Sunday|.', 'chose', false],
    ['The council – on |Monday| – closed it.', 'closed', false],
  ])('%s: %s %s', (marked, verb, expected) => {
    expect(says(isBetweenDashes, marked, verb)).toBe(expected);
  });
});

describe('a deed that is spoken of', () => {
  it.each([
    ['The singer recalled playing the hall in |1988|.', 'recalled', true],
    ['Crews began clearing the road on |Tuesday|.', 'began', false],
    ['The singer recalled the hall in |1988|.', 'recalled', false],
  ])('%s: %s %s', (marked, verb, expected) => {
    expect(says(isOfSpokenGerund, marked, verb)).toBe(expected);
  });
});
