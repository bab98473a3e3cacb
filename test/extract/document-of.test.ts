import { describe, expect, it } from 'vitest';
import { documentOf, sentencesOf } from '../../source/extract/document-of.js';
import { articleOf, readingOf } from '../helpers/article.js';

describe('documentOf', () => {
  it('reads a text once', () => {
    const reading = readingOf(articleOf('Ships left.'));
    expect(documentOf(reading)).toBe(documentOf(reading));
    expect(documentOf(reading)?.tokens.map(({ text }) => text)).toEqual(['Ships', 'left', '.']);
  });

  it('is none in a language that cannot be read', () => {
    const { article, language } = readingOf(articleOf('Skip dro.'));
    expect(documentOf({ article, language: { ...language, code: 'no' } })).toBeUndefined();
  });
});

describe('sentencesOf', () => {
  const body = 'Ships left. They sank.\n\nNobody saw it.';

  it('gives the sentences of the document', () => {
    const found = sentencesOf(readingOf(articleOf(body))).map(({ start, end }) => body.slice(start, end)); // prettier-ignore
    expect(found).toEqual(['Ships left.', 'They sank.', 'Nobody saw it.']);
  });

  it('gives the paragraphs where no document can be read', () => {
    const { article, language } = readingOf(articleOf(body));
    const found = sentencesOf({ article, language: { ...language, code: 'no' } });
    expect(found.map(({ start, end }) => body.slice(start, end))).toEqual(['Ships left. They sank.', 'Nobody saw it.']); // prettier-ignore
  });
});
