// A text dump → an Article.
import { basename } from 'node:path';
import type { Article, Paragraph, SourceFile } from '../model/article.js';

const DATE_PREFIX = /^\s*date (?<day>\d{4}-\d\d-\d\d)\s/;

/** Reads a dump of one article. */
export function readPlainText(file: SourceFile): Article {
  const text = new TextDecoder().decode(file.bytes);
  const prefix = DATE_PREFIX.exec(text);
  const lines = text.slice(prefix?.[0].length ?? 0).split('\n');
  let body = '';
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, index) => {
    const words = line.trim();
    if (words === '') return;
    if (body !== '') body += '\n\n';
    paragraphs.push({ start: body.length, end: body.length + words.length, line: index + 1 });
    body += words;
  });
  return {
    id: basename(file.path).replace(/\.\w+$/, ''),
    path: file.path,
    title: body.split('\n', 1)[0] ?? '',
    titleCertainty: 'derived',
    publisher: undefined,
    author: undefined,
    url: undefined,
    language: 'en',
    publishedAt: prefix?.groups?.day,
    publishedAtCertainty: 'explicit',
    dateline: undefined,
    body,
    paragraphs,
    removed: [],
  };
}
