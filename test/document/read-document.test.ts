import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOUNDARY } from '../../source/document/document.js';
import { readerOf } from '../../source/document/readers.js';
import { documentOf, slice } from '../helpers/document.js';

describe('readDocument', () => {
  const document = documentOf('The ferry sank. Nobody died.\n\nIt was old.');

  it('answers a boundary outside its tokens', () => {
    expect([document.at(-1), document.at(document.tokens.length)]).toEqual([BOUNDARY, BOUNDARY]);
    expect(document.at(0).text).toBe('The');
  });

  it('finds the token at an offset, or the next', () => {
    const texts = [0, 3, 4, 8, 27, 29, 31, 99].map(
      (offset) => document.at(document.indexAt(offset)).text,
    );
    expect(texts).toEqual(['The', 'ferry', 'ferry', 'ferry', '.', 'It', 'It', '']);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(document)).toBe(true);
  });

  it('is empty without a word', () => {
    const { tokens, sentences, verbGroups, nounPhrases, clauses, roles } = documentOf(' \n\n ');
    expect([tokens, sentences, verbGroups, nounPhrases, clauses, roles]).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it('reads the same twice', () => {
    expect(JSON.stringify(documentOf(document.body))).toBe(JSON.stringify(document));
  });
});

describe('over the sample articles', () => {
  const bodies = readdirSync('articles').map((name) =>
    readFileSync(`articles/${name}`, 'utf8').replace(/\r\n?/g, '\n'),
  );

  it('tokens hold all but white space, within their sentences, in order', () => {
    for (const body of bodies) {
      const { tokens, sentences } = documentOf(body);
      let last = 0;
      for (const { start, end, text, sentence } of tokens) {
        expect(body.slice(last, start).trim()).toBe('');
        expect(body.slice(start, end)).toBe(text);
        expect(start).toBeGreaterThanOrEqual(sentences[sentence]?.start ?? Infinity);
        expect(end).toBeLessThanOrEqual(sentences[sentence]?.end ?? -1);
        last = end;
      }
    }
  });

  it('layers stay within one sentence and overlap nothing of their kind', () => {
    for (const body of bodies) {
      const document = documentOf(body);
      for (const layer of [document.verbGroups, document.nounPhrases, document.clauses]) {
        let last = 0;
        for (const { from, to, sentence } of layer) {
          expect(from, slice(document, from, to)).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(document.at(from).sentence).toBe(sentence);
          expect(document.at(to - 1).sentence).toBe(sentence);
          last = to;
        }
      }
      expect(document.roles).toHaveLength(document.verbGroups.length);
    }
  });
});

describe('readerOf', () => {
  it('makes the reader of a language once, and none of another', () => {
    expect(readerOf('en')).toBe(readerOf('en'));
    expect(readerOf('xx')).toBeUndefined();
  });
});
