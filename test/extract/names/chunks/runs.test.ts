import { describe, expect, it } from 'vitest';
import { runEnd, startsRun } from '../../../../source/extract/names/chunks/runs.js';
import { wordsOf } from '../../../../source/extract/words.js';
import { english } from '../../../../source/languages/english/english.js';
import { articleOf, readingOf } from '../../../helpers/article.js';

/** The first run of name parts in a text. */
function firstRun(body: string): string {
  const words = wordsOf(readingOf(articleOf(body)));
  const at = words.findIndex((_, index) => startsRun(words, index));
  if (at < 0) return '';
  const end = runEnd(words, at, english.names);
  return body.slice(words[at]?.start, words[end - 1]?.end);
}

describe('runs of name parts', () => {
  it.each([
    ['He saw Ann Lind leave.', 'Ann Lind'],
    ['He met Ali al-Hadi there.', 'Ali al-Hadi'],
    ['It was Johan van der Berg who left.', 'Johan van der Berg'],
    ['They saw Ann Lind Lind left.', 'Ann Lind'], // the line before lost its stop
    ['The Bank of Norway met.', 'Bank of Norway'],
    ['They met NATO officials.', 'NATO'],
    ['the Office of Management and Budget met.', 'Office of Management and Budget'],
    ['the Committee on Oversight and Reform met.', 'Committee on Oversight and Reform'],
    ['the Coalition to Stop Floods met.', 'Coalition to Stop Floods'],
    ['the Society for the Protection of Birds met.', 'Society for the Protection of Birds'],
    ['a Transport for Oldby spokesman met them.', 'Transport for Oldby'],
    ['it went from the Council to Merrow.', 'Council'],
    ['it met the Committee on Tuesday.', 'Committee'],
    ['the Department of Health and Mayor Orr met.', 'Department of Health'],
    ['he saw A. Barry Lind there.', 'A. Barry Lind'],
    ['He left Oslo Monday.', 'Oslo'], // no run reaches into a date
    ['But he left.', ''], // a capital of the sentence's own
    ['they met in March', ''],
    ['They saw Ann. Orr stayed.', 'Ann'], // nor into the next sentence
  ])('%s', (body, expected) => {
    expect(firstRun(body)).toBe(expected);
  });
});
