// npm run score-reading -- FOLDER: a folder of treebanks → how much of what their trees say the reader finds, a table each.
import { join } from 'node:path';
import { decide } from '../../source/document/date-governor.js';
import { readerOf, type LanguageReader } from '../../source/document/readers.js';
import { readTreebank, type TreeSentence } from './conllu.js';
import { dateLessons } from './date-lessons.js';
import { measure, Score } from './measure.js';

/** Texts that nothing was learned from. */
const TESTED_ON = ['gum-news-test.conllu', 'ewt-test.conllu'];

/** Dates that go to the right verb, or to none where they belong to none; and of those with a verb alone. */
function scoreDates(
  sentences: readonly TreeSentence[],
  reader: LanguageReader,
): readonly [Score, Score] {
  const all = new Score();
  const withVerb = new Score();
  for (const { candidates, right, hasVerb } of dateLessons(sentences, reader)) {
    const { verb } = decide(candidates, reader.dates);
    const isRight = right.some((at) => candidates[at]?.verb === verb);
    for (const score of hasVerb ? [all, withVerb] : [all]) score.count(isRight);
  }
  return [all, withVerb];
}

export function run([folder]: readonly string[]): void {
  const reader = readerOf('en');
  if (folder === undefined || reader === undefined)
    throw new Error('say which folder holds the treebanks: npm run score-reading -- FOLDER');
  for (const name of TESTED_ON) {
    const sentences = readTreebank(join(folder, name));
    const [dates, dated] = scoreDates(sentences, reader);
    console.log(`\n${name}`);
    const rows = {
      ...measure(sentences, reader),
      'verb of a date, or none': dates,
      'verb of a date that has one': dated,
    };
    for (const [what, score] of Object.entries(rows))
      console.log(`  ${what.padEnd(38)} ${String(score)}`);
  }
}
