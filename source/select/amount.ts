// "58 people", "fifty-eight people", "$1.2 million" → 58, 58, 1200000: what a printed figure amounts to.
import type { WordLexicon } from '../languages/lexicons/word-lexicon.js';

/** "1,200", "3.5", or a word; near miss: "-", "$". */
const PART = /\d[\d,]*(?:\.\d+)?|\p{L}+/gu;

/** The amount that a printed figure opens with; undefined where it opens with none. */
export function amountOf(
  printed: string,
  { numbers, multipliers }: Pick<WordLexicon, 'numbers' | 'multipliers'>,
): number | undefined {
  let amount: number | undefined;
  for (const [part] of printed.toLowerCase().matchAll(PART)) {
    const number = /^\d/.test(part) ? Number(part.replaceAll(',', '')) : numbers.get(part);
    const by = multipliers.get(part);
    if (amount === undefined) {
      if (number === undefined) return undefined;
      amount = number;
    } else if (by !== undefined) amount *= by;
    else if (number !== undefined && number > 0 && number < 10 && amount >= 20) amount += number;
    else break;
  }
  return amount;
}
