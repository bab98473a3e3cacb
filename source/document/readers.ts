// A language → what its texts are read with. Weights are loaded when the first text of a language is read.
import type { DocumentLexicon } from '../languages/document-words.js';
import { documentLexicon } from '../languages/english/grammar/document-words.js';
import { readWeightsFile } from '../languages/english/weights/weights-file.js';
import { memoizeRecent } from '../text/values/memoize.js';
import { makeTagger } from './tagger/tagger.js';
import { readWeights, type DateWeights } from './tagger/weights.js';
import type { TokenReader } from './tokens/tokens.js';

export type LanguageReader = TokenReader & { readonly dates: DateWeights };

type Source = { readonly data: DocumentLexicon; readonly weights: () => Uint8Array };

/** A new language is one row. */
const SOURCES: ReadonlyMap<string, Source> = new Map([
  ['en', { data: documentLexicon, weights: readWeightsFile }],
]);

/** The reader of a language, by its ISO 639-1 code; undefined for a language that cannot be read. */
export const readerOf: (code: string) => LanguageReader | undefined = memoizeRecent(16, (code) => {
  const source = SOURCES.get(code);
  if (source === undefined) return undefined;
  const weights = readWeights(source.weights());
  return { data: source.data, tagger: makeTagger(weights, source.data), dates: weights.dates };
});
