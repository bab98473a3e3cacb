// npm run train -- FOLDER: a folder of treebanks → the weights of the English reader, and the mark of what they were learned by. Same
// treebanks, same bytes.
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { makeTagger } from '../../source/document/tagger/tagger.js';
import { readWeights } from '../../source/document/tagger/weights.js';
import { documentLexicon as data } from '../../source/languages/english/grammar/document-words.js';
import { readTreebank, type TreeSentence } from './conllu.js';
import { dateLessons } from './date-lessons.js';
import { featuresMark, MARK_FILE } from './features-mark.js';
import { packWeights, type LearnedDates } from './pack.js';
import { trainDates } from './train-dates.js';
import {
  trainTagger,
  type LearnedTagger,
  type Rounding,
  type TaggerOptions,
} from './train-tagger.js';

/** What is learned from: texts and annotations that may be shared (NOTICE). */
export const TRAINED_ON = ['ewt-train.conllu', 'gum-ccby-train.conllu'];

export const TAGGER: TaggerOptions & Rounding = {
  rounds: 8,
  runs: 3,
  knownFrom: 5,
  completeFrom: 30,
  bits: 20,
  leastSeen: 2,
  leastWeight: 0.5,
  scale: 3,
};

/** The taggers that tag what the ranker learns from: each has not seen what it tags, as it will be in use. */
const HALF: TaggerOptions & Rounding = { ...TAGGER, rounds: 5, runs: 1 };

const NO_DATES: LearnedDates = { bits: 5, weights: new Map() };

const learn = (
  sentences: readonly TreeSentence[],
  options: TaggerOptions & Rounding,
): LearnedTagger => trainTagger(sentences, data, options)(options);

const readerOf = (tagger: LearnedTagger) => ({
  data,
  tagger: makeTagger(readWeights(packWeights(tagger, NO_DATES)), data),
});

/** Documents in turn, to one half and the other. */
function halvesOf(sentences: readonly TreeSentence[]): readonly [TreeSentence[], TreeSentence[]] {
  const documents = [...new Set(sentences.map(({ document }) => document))];
  const odd = new Set(documents.filter((_, at) => at % 2 === 1));
  const isOdd = ({ document }: TreeSentence): boolean => odd.has(document);
  return [sentences.filter((one) => !isOdd(one)), sentences.filter(isOdd)];
}

export function train(folder: string): Uint8Array {
  const sentences = TRAINED_ON.flatMap((name) => readTreebank(join(folder, name)));
  const [even, odd] = halvesOf(sentences);
  const lessons = [
    ...dateLessons(even, readerOf(learn(odd, HALF))),
    ...dateLessons(odd, readerOf(learn(even, HALF))),
  ];
  return packWeights(learn(sentences, TAGGER), trainDates(lessons));
}

export const compressed = (bytes: Uint8Array): Uint8Array =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });

export function run([
  folder,
  file = 'source/languages/english/weights/reader.weights',
]: readonly string[]): void {
  if (folder === undefined)
    throw new Error('say which folder holds the treebanks: npm run train -- FOLDER');
  const bytes = compressed(train(folder));
  writeFileSync(file, bytes);
  writeFileSync(
    join(dirname(file), basename(MARK_FILE)),
    `${JSON.stringify(featuresMark(), null, 2)}\n`,
  );
  console.log(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}
