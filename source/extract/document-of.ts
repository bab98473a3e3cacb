// A Reading → its Document and its sentences: read once, when the first finder asks.
import type { Document } from '../document/document.js';
import { readDocument } from '../document/read-document.js';
import { readerOf } from '../document/readers.js';
import { memoizeByObject } from '../text/values/memoize.js';
import type { Range } from '../text/range.js';
import type { Reading } from './reading.js';

/** The document of an article's body; undefined in a language that none can be read of. */
export const documentOf: (reading: Reading) => Document | undefined = memoizeByObject(
  ({ article, language }) => {
    const reader = readerOf(language.code);
    return reader && readDocument(article, reader);
  },
);

/** The sentences, sorted: but for white space they tile the paragraphs, which stand for them where no document can be read. */
export const sentencesOf: (reading: Reading) => readonly Range[] = memoizeByObject((reading) =>
  (documentOf(reading)?.sentences ?? reading.article.paragraphs).map(({ start, end }) => ({
    start,
    end,
  })),
);
