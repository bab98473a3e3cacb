// Documents made by hand for tests.
import type { Document } from '../../source/document/document.js';
import { readDocument } from '../../source/document/read-document.js';
import { readerOf, type LanguageReader } from '../../source/document/readers.js';
import type { Range } from '../../source/text/range.js';

export function englishReader(): LanguageReader {
  const reader = readerOf('en');
  if (reader === undefined) throw new Error('no reader of English');
  return reader;
}

/** Paragraphs of that body, apart by a blank line. */
export function paragraphsOf(body: string): Range[] {
  let start = 0;
  return body.split('\n\n').map((text) => {
    const paragraph = { start, end: start + text.length };
    start = paragraph.end + 2;
    return paragraph;
  });
}

/** The document of that body. */
export const documentOf = (body: string): Document =>
  readDocument({ body, paragraphs: paragraphsOf(body) }, englishReader());

/** What stands in the body from one token to another, `to` exclusive. */
export const slice = ({ body, at }: Document, from: number, to: number): string =>
  body.slice(at(from).start, at(to - 1).end);
