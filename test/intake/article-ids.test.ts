import { describe, expect, it } from 'vitest';
import { articleIds } from '../../source/intake/article-ids.js';

const CASES: readonly [why: string, paths: string[], ids: string[]][] = [
  ['names of their own', ['articles/001.txt', 'articles/002.txt'], ['001', '002']],
  ['one name in two folders', ['a/x/1.txt', 'b/x/1.txt', 'b/x/2.txt'], ['a/x/1', 'b/x/1', '2']],
  ['a path inside another', ['1.txt', 'b/1.txt'], ['1.txt', 'b/1']],
  ['names that differ in their ending', ['a/1.txt', 'a/1.html'], ['1.txt', '1.html']],
  ['several articles of one file', ['feed.xml', 'feed.xml', 'b.txt'], ['feed#1', 'feed#2', 'b']],
  ['a file called as an article of another', ['x.xml', 'x.xml', 'x#1.txt'], ['x#2', 'x#3', 'x#1']],
  [
    'names that can be seen',
    ['a/b\n[9] c.txt', 'a/b\u202e.txt', 'a/b.md'],
    [String.raw`"b\n[9] c"`, String.raw`"b\u202e"`, 'b'],
  ],
  ['standard input', ['-'], ['stdin']],
  ['dots in a name', ['a/v1.2 report.txt', './b'], ['v1.2 report', 'b']],
];

describe('articleIds', () => {
  it.each(CASES)('%s', (_, paths, ids) => {
    expect(articleIds(paths)).toEqual(ids);
  });
});
