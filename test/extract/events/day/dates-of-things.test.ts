// Whether a thing of the sentence has a date: the date stands between bars.
import { describe, expect, it } from 'vitest';
import { predicatesOf } from '../../../../source/extract/events/clauses/predicates.js';
import type { EventWords, Run } from '../../../../source/extract/events/clauses/event-words.js';
import {
  isHeldBySubject,
  isOfThing,
  isSuffered,
  isYearOfNoun,
} from '../../../../source/extract/events/day/dates-of-things.js';
import { eventWordsOf } from '../../../helpers/event-words.js';

/** The words of a text, and where the date between its bars stands in them. */
function dateIn(marked: string): { readonly words: EventWords; readonly run: Run } {
  const [before = '', date = ''] = marked.split('|');
  const { words } = eventWordsOf(marked.replaceAll('|', ''));
  const from = words.document.indexAt(before.length);
  const to = words.document.indexAt(before.length + date.length - 1) + 1;
  return { words, run: { from, to } as Run };
}

const headIn = ({ words, run }: ReturnType<typeof dateIn>): number =>
  predicatesOf(words).findLast(({ head }) => head < run.from)?.head ?? -1;

describe('a date that a noun in front of the verb holds', () => {
  const isHeld = (marked: string): boolean => {
    const { words, run } = dateIn(marked);
    const predicate = predicatesOf(words).findLast(({ from }) => from < run.from);
    return predicate !== undefined && isHeldBySubject(words, run, predicate);
  };
  it.each([
    'A decision to open a mine on |Friday| split the town.',
    'The plan to close the quay in |May| angered sailors.',
    'The news that she will quit in |May| came late.',
  ])('%s', (marked) => {
    expect(isHeld(marked)).toBe(true);
  });
  it.each([
    'The council plans to open a mine on |Friday|.',
    'The council decided to close the quay in |May|, and sailors left.',
    'Lind said that she will quit in |May|.',
  ])('not %s', (marked) => {
    expect(isHeld(marked)).toBe(false);
  });
});

describe('a date of what somebody suffered or took part in', () => {
  const isTold = (marked: string): boolean => {
    const found = dateIn(marked);
    return isSuffered(found.words, found.run, headIn(found));
  };
  it.each([
    'Nine people died in the |May 4, 2021| riot.',
    'He shot two men during the |May 4, 2021| riot.',
    'The mill was bought in a |May 4, 2021| deal.',
  ])('%s', (marked) => {
    expect(isTold(marked)).toBe(true);
  });
  it.each(['Lind spoke about the |May 4, 2021| riot.', 'Lind left on |May 4, 2021|.'])(
    'not %s',
    (marked) => {
      expect(isTold(marked)).toBe(false);
    },
  );
});

describe('a date of a thing', () => {
  const isOf = (marked: string): boolean => {
    const { words, run } = dateIn(marked);
    return isOfThing(words, run);
  };
  it.each([
    'The firm went ahead with its planned |May 4| launch.',
    'Lind backed the |May 4| vote.',
    'Sailors fear Norland’s |May 4| strike.',
  ])('%s', (marked) => {
    expect(isOf(marked)).toBe(true);
  });
  it.each(['Lind spoke at the |May 4| fair.', 'Lind left on |May 4|.'])('not %s', (marked) => {
    expect(isOf(marked)).toBe(false);
  });
});

describe('a year of a noun', () => {
  const isOf = (marked: string): boolean => {
    const { words, run } = dateIn(marked);
    return isYearOfNoun(words, run);
  };
  it.each([
    'Lind lost the |2016| presidential contest.',
    'Lind won Norland’s |2016| vote.',
    'Tarn will host the |2026| and 2030 tournaments.',
  ])('%s', (marked) => {
    expect(isOf(marked)).toBe(true);
  });
  it.each(['In |2016| voters left.', 'Lind left in |2016|.'])('not %s', (marked) => {
    expect(isOf(marked)).toBe(false);
  });
});
