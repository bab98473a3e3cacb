// A Reading → its Document: read once, when the first finder asks.
import type { Document } from '../document/document.js';
import { readDocument } from '../document/read-document.js';
import { readerOf } from '../document/readers.js';
import { memoizeByObject } from '../text/memoize.js';
import type { Reading } from './reading.js';

/** The document of an article's body; undefined in a language that none can be read of. */
export const documentOf: (reading: Reading) => Document | undefined = memoizeByObject(
  ({ article, language }) => {
    const reader = readerOf(language.code);
    return reader && readDocument(article, reader);
  },
);
