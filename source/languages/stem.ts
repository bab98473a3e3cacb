// Words → what is compared of them: folded, without the ending that grammar asks for.
import type { WordLexicon } from './lexicons/word-lexicon.js';
import { memoizeByObject } from '../text/values/memoize.js';

/** A stem must keep this many letters: "red" is not "r" + "ed". */
const SHORTEST_STEM = 3;

/**
 * The stem of a folded word: "announced", "announcing" and "announcement" become "announc". A light stemmer in the
 * spirit of Porter (1980): one ending comes off, a doubled letter and a last "e" with it. Function words have none.
 */
export function stemOf(folded: string, data: WordLexicon): string | undefined {
  const known = stemsIn(data);
  let stem = known.get(folded);
  if (stem === undefined) known.set(folded, (stem = makeStem(folded, data) ?? ''));
  return stem === '' ? undefined : stem;
}

/** Stems already made, for a set says the same words again and again; '' for none. */
const stemsIn = memoizeByObject((_: WordLexicon) => new Map<string, string>());

function makeStem(folded: string, data: WordLexicon): string | undefined {
  const word = folded.replace(/'s?$/, '').replace(/[.']/g, '');
  if (data.functionWords.has(word)) return undefined;
  const base = data.irregularForms.get(word);
  if (base !== undefined) return withoutLastE(base);
  if (/\d/.test(word)) return word;
  const row = data.endings.find(([ending]) => word.endsWith(ending));
  if (row === undefined) return withoutLastE(word);
  const [ending, replacement] = row;
  const stem = word.slice(0, word.length - ending.length) + replacement;
  if (stem.length < SHORTEST_STEM) return word;
  return withoutLastE(replacement === '' ? withoutDouble(stem) : stem);
}

/** "submitt" (from "submitted") → "submit". Near miss: "sell", "miss", whose letters are double by nature. */
function withoutDouble(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

function withoutLastE(stem: string): string {
  return stem.length > SHORTEST_STEM && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
