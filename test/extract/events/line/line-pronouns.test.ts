// Whether whom a pronoun of a line stands for is in the line: the word behind ^.
import { describe, expect, it } from 'vitest';
import type { AskedLine } from '../../../../source/extract/events/line/asked-line.js';
import { isLostPronoun, isNamed } from '../../../../source/extract/events/line/line-pronouns.js';
import { askedAt } from '../../../helpers/asked-line.js';

type Test = (line: AskedLine, at: number) => boolean;

const TABLE: readonly (readonly [string, Test, readonly string[], readonly string[]])[] = [
  ['isLostPronoun', isLostPronoun, ['^They were led away.', '^His lawyer left.', 'If ^it happens, the bridge closes.'], ['^It is unclear who left.', 'In ^her speech, Ann Lind left.', 'Ann Lind said ^she left.', '^It took an hour to leave.']],
  ['isNamed', isNamed, ['Ann ^Lind left.'], ['The ^mayor left.', 'The ^Navy left.']],
]; // prettier-ignore

describe.each(TABLE)('%s', (_name, test, hits, misses) => {
  it.each([...hits])('%s', (marked) => {
    expect(test(...askedAt(marked))).toBe(true);
  });

  it.each([...misses])('not: %s', (marked) => {
    expect(test(...askedAt(marked))).toBe(false);
  });
});
