import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  crossValidated,
  learnOdds,
  type Lesson,
} from '../../../tools/train/train-lines.js';

/** Lines of which those with the first fact are kept three times in four, the others once; the second fact says nothing. */
const LESSONS: readonly Lesson[] = Array.from({ length: 400 }, (_, at) => {
  const has = at % 2;
  return {
    story: `s${at % 10}`,
    facts: [1, has, Math.floor(at / 8) % 2],
    is: Math.floor(at / 2) % 4 < (has ? 3 : 1) ? 1 : 0,
    weight: 1,
  };
});

describe('learning what lines are kept', () => {
  it('finds the log of the odds', () => {
    const [any, first, second] = learnOdds(LESSONS, 0.01);
    expect(any).toBeCloseTo(Math.log(1 / 3), 1);
    expect(first).toBeCloseTo(Math.log(9), 1);
    expect(second).toBeCloseTo(0, 1);
  });

  it('learns less from fewer lines than the ridge', () => {
    const [, first = 0] = learnOdds(LESSONS, 500);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(1);
  });

  it('counts a line by its weight', () => {
    const lessons = LESSONS.map((lesson) => ({ ...lesson, weight: lesson.facts[1] ? 1 : 0 }));
    const [any = 0, first = 0] = learnOdds(lessons, 0.01);
    expect(any + first).toBeCloseTo(Math.log(3), 1);
  });

  it('sets kept lines beside others, of stories that it did not learn from', () => {
    const odds = crossValidated(LESSONS);
    const lines = LESSONS.map(({ is }, at) => ({ odds: odds[at] ?? 0, is: is === 1 }));
    expect(areaUnderCurve(lines)).toBeGreaterThan(0.7);
    expect(areaUnderCurve(lines.map((line) => ({ ...line, odds: 0 })))).toBe(0.5);
  });
});
