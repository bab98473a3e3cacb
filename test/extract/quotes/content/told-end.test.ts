import { describe, expect, it } from 'vitest';
import { endOfTold } from '../../../../source/extract/quotes/content/told-end.js';
import { english } from '../../../../source/languages/english/english.js';
import { passageTokensOf, placeOf, printedTokens } from '../../../helpers/passage.js';

/** What is told behind the verb of saying that ^ stands in front of, up to the last sign. */
function toldIn(marked: string): string {
  const cueWord = /\^(?<word>\w+)/.exec(marked)?.groups?.word ?? '';
  const tokens = passageTokensOf(marked.replace('^', ''));
  const cue = placeOf(tokens, cueWord);
  const range = { from: cue + 1, to: tokens.length - 1 };
  const report = { content: [range], phrase: undefined, cue: { from: cue, to: cue + 1 }, rule: '' };
  return printedTokens(tokens, range.from, endOfTold(tokens, range, report, english));
}

const TABLE: readonly (readonly [string, readonly (readonly [string, string])[], readonly string[]])[] = [
  [
    'the dash that closes the aside in which it is said',
    [['The jibe – Orr ^said Lind was late – was cheap.', 'Lind was late']],
    ['Orr ^said the jibe – a cheap one – was late.'],
  ],
  [
    'what only a speaker does, in the tense of the verb of saying',
    [['Orr ^said it was “stolen” but offered no proof.', 'it was "']],
    ['Orr ^said the mayor called and left.'],
  ],
  [
    'a verb in the tense of the verb of saying, behind modal verbs',
    [['The minister ^said the rebels would return and ordered the gates shut.', 'the rebels would return']],
    ['The minister ^said it was late and rained.', 'The minister ^said they would return and would stay.'],
  ],
  [
    'what is told of a name at the end',
    [['Orr ^said he would call up Tess Moran, who left in May.', 'he would call up Tess Moran']],
    ['Orr ^said the man who left was ill.', 'Orr ^said Tess Moran, who left in May, would start.'],
  ],
  [
    'a noun of saying that takes up what was said',
    [['Orr ^said the vote was bought, an accusation that the mayor denies.', 'the vote was bought']],
    ['Orr ^said the clerk, an old friend, had left.'],
  ],
  [
    'what sort of act the saying is',
    [['Orr ^promised free school meals in a move that surprised teachers.', 'free school meals']],
    ['Orr ^said the bank had cut rates in a move to help.'],
  ],
]; // prettier-ignore

describe.each(TABLE)('%s', (_name, hits, misses) => {
  it.each([...hits])('%s', (marked, expected) => {
    expect(toldIn(marked)).toBe(expected);
  });

  it.each([...misses])('not: %s', (marked) => {
    const whole = passageTokensOf(marked.split('^')[1] ?? '');
    expect(toldIn(marked)).toBe(printedTokens(whole, 1, whole.length - 1));
  });
});
