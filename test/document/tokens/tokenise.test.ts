import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../source/document/tokens/tokenise.js';
import { documentLexicon } from '../../../source/languages/english/grammar/document-words.js';

const cut = (text: string): string => {
  const words: string[] = [];
  const found = (start: number, end: number): void => {
    words.push(text.slice(start, end));
  };
  tokenise(text, { start: 0, end: text.length }, documentLexicon, found);
  return words.join('|');
};

/** [text, its words and marks] */
const CUTS: readonly (readonly [string, string])[] = [
  ['Lind left.', 'Lind|left|.'],
  ["They don't know", "They|do|n't|know"],
  ['They DON’T', 'They|DO|N’T'],
  ["Lind's ferry, the dockers' strike", "Lind|'s|ferry|,|the|dockers|'|strike"],
  ["We'll say they've gone; I'm late", "We|'ll|say|they|'ve|gone|;|I|'m|late"],
  ["O'Neill, O’Neill’s", "O'Neill|,|O’Neill|’s"],
  ["Ba'ath and rock'n", "Ba'ath|and|rock'n"],
  ['a state-funded re-election', 'a|state|-|funded|re-election'],
  ['They cannot; gonna', 'They|can|not|;|gon|na'],
  ['$3.5m, 1,200 and 10:30', '$|3.5|m|,|1,200|and|10:30'],
  ['5pm, the 10th, the 1990s', '5|pm|,|the|10th|,|the|1990s'],
  ['2021-12-28 and 2010-2012', '2021-12-28|and|2010|-|2012'],
  ['12/25/2001, 555-1234', '12/25/2001|,|555-1234'],
  ['The U.S. Senate at 9 a.m. met', 'The|U.S.|Senate|at|9|a.m.|met'],
  ['Gen. Orr and J. Moss', 'Gen.|Orr|and|J.|Moss'],
  ['It was I. Then plan B.', 'It|was|I|.|Then|plan|B|.'],
  ['on Dec. 22 and in Dec. The', 'on|Dec.|22|and|in|Dec|.|The'],
  ['AT&T and Lind&Orr', 'AT&T|and|Lind|&|Orr'],
  ['Wait... what?! No -- yes!!', 'Wait|...|what|?|!|No|--|yes|!!'],
  ["``We left,'' she said", "``|We|left|,|''|she|said"],
  ['“We left,” he said', '“|We|left|,|”|he|said'],
  ['See https://example.org/a-b?c=1, or www.example.org.', 'See|https://example.org/a-b?c=1|,|or|www.example.org|.'],
  ['Write to ann.lind@example.org!', 'Write|to|ann.lind@example.org|!'],
  ['It fell.The mayor', 'It|fell|.|The|mayor'],
  ['either/or (see)', 'either|/|or|(|see|)'],
  ["the '90s", "the|'90s"],
  ['Łódź naïve café', 'Łódź|naïve|café'],
  ['a non-U.S. Ph.D. at 8p.m.', 'a|non-U.S.|Ph.D.|at|8|p.m.'],
  ['$3.5m. They ran up.A man', '$|3.5|m|.|They|ran|up|.|A|man'],
  ['MR. ORR and GEN. LIND', 'MR.|ORR|and|GEN.|LIND'],
  ['tests for MS. Lind, THE PORT. IT', 'tests|for|MS|.|Lind|,|THE|PORT|.|IT'],
  ["rock'n'roll, O’Neill’s r’n’b", "rock'n'roll|,|O’Neill|’s|r’n’b"],
  ['@ann_lind that progress_not rip it', '@|ann_lind|that|progress|_|not|rip|it'],
  ['Nadia*, 41, and f*ck 3* * It†', 'Nadia|,|41|,|and|f|*|ck|3|*|*|It'],
  ['', ''],
  ['  \n ', ''],
]; // prettier-ignore

describe('tokenise', () => {
  it.each(CUTS)('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('gives every character but white space to one word or mark', () => {
    const text = 'a’b\u200b c–d … 9% €5 😀 x_y "q" \'n\' e\u0301';
    let last = 0;
    const found = (start: number, end: number): void => {
      expect(text.slice(last, start)).toMatch(/^[\s\u200b]*$/);
      expect(end).toBeGreaterThan(start);
      last = end;
    };
    tokenise(text, { start: 0, end: text.length }, documentLexicon, found);
    expect(last).toBe(text.length);
  });

  it('stays within its range', () => {
    const text = "They don't know";
    const ends: number[] = [];
    tokenise(text, { start: 5, end: 8 }, documentLexicon, (start, end) => ends.push(start, end));
    expect(ends).toEqual([5, 8]);
  });
});
