import { describe, expect, it } from 'vitest';
import { sightOfLine } from '../../source/model/sight-of-line.js';
import { briefingOf } from '../helpers/briefing.js';

const told = briefingOf('a', 'Rain fell. The ferry left on Friday. It came back.', {
  events: [{ clause: 'The ferry left' }],
}).events[0]!;
const [own] = told.occurrences;
const before = { ...own!, start: 0, end: 10 };
const elsewhere = { ...own!, articleId: 'b' };

describe('sightOfLine', () => {
  it('is the telling of the same article that the line stands in', () => {
    expect(sightOfLine({ ...told, occurrences: [elsewhere, before, own!] })).toBe(own);
  });

  it('is none where no telling holds the line', () => {
    expect(sightOfLine({ ...told, occurrences: [elsewhere, before] })).toBeUndefined();
  });
});
