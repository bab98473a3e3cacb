// npm run score-reading -- FOLDER: a folder of treebanks → how much of what their trees say the reader finds, a table each.
import { join } from 'node:path';
import { decide } from '../../source/document/grammar/date-governor.js';
import { readerOf, type LanguageReader } from '../../source/document/readers.js';
import { readTreebank, type TreeSentence } from './conllu.js';
import { dateLessons } from './date-lessons.js';
import { measure, Score } from './measure.js';

/** Texts that nothing was learned from. */
const TESTED_ON = ['gum-news-test.conllu', 'ewt-test.conllu'];

/** Dates that go to the right verb, or to none where they belong to none; of those with a verb alone; of the sure answers. */
function scoreDates(
  sentences: readonly TreeSentence[],
  reader: LanguageReader,
): Readonly<Record<string, Score>> {
  const all = new Score();
  const withVerb = new Score();
  const sureVerb = new Score();
  const sureNone = new Score();
  const unsureNone = new Score();
  for (const { candidates, right, hasVerb } of dateLessons(sentences, reader)) {
    const { verb, isSure } = decide(candidates, reader.dates);
    const isRight = right.some((at) => candidates[at]?.verb === verb);
    all.count(isRight);
    if (hasVerb) withVerb.count(isRight);
    if (isSure) (verb === undefined ? sureNone : sureVerb).count(isRight);
    else if (verb === undefined) unsureNone.count(isRight);
  }
  return {
    'verb of a date, or none': all,
    'verb of a date that has one': withVerb,
    'where a verb is sure': sureVerb,
    'where none is sure': sureNone,
    'where none is not sure': unsureNone,
  };
}

export function run([folder]: readonly string[]): void {
  const reader = readerOf('en');
  if (folder === undefined || reader === undefined)
    throw new Error('say which folder holds the treebanks: npm run score-reading -- FOLDER');
  for (const name of TESTED_ON) {
    const sentences = readTreebank(join(folder, name));
    console.log(`\n${name}`);
    const rows = { ...measure(sentences, reader), ...scoreDates(sentences, reader) };
    for (const [what, score] of Object.entries(rows))
      console.log(`  ${what.padEnd(38)} ${String(score)}`);
  }
}
