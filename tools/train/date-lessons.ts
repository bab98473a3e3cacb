// Gold trees → dates that the program finds in them, each with what it could belong to and what it does.
import { findDates } from '../../source/extract/dates/find-dates.js';
import { candidatesOf, type Candidate } from '../../source/document/grammar/date-governor.js';
import type { TokenReader } from '../../source/document/tokens/tokens.js';
import { languageOf } from '../../source/languages/registry.js';
import type { Article } from '../../source/model/article.js';
import type { TreeSentence } from './conllu.js';
import { GoldTree } from './gold.js';
import { documentOf, textOf } from './measure.js';

export type DateLesson = {
  readonly candidates: readonly Candidate[];
  /** Indexes of the candidates that are right; none where the verb was not found. */
  readonly right: readonly number[];
  /** What the tree says: it belongs to a verb. */
  readonly hasVerb: boolean;
};

/** The publication day that relative dates are counted from: which verb a date belongs to does not hang on it. */
const PUBLISHED = '2011-06-01';

/** Dates of a day, month or year; not "two weeks", "every Monday". */
const isDated = ({ value, type }: { readonly value: string; readonly type: string }): boolean =>
  /^(?:\d{4}|\d{3}$|XXXX)/.test(value) && type !== 'DURATION' && type !== 'SET';

export function dateLessons(sentences: readonly TreeSentence[], reader: TokenReader): DateLesson[] {
  const documents = new Map<string, TreeSentence[]>();
  for (const sentence of sentences)
    documents.set(sentence.document, [...(documents.get(sentence.document) ?? []), sentence]);
  return [...documents.values()].flatMap((own) => lessonsOf(own, reader));
}

function lessonsOf(sentences: readonly TreeSentence[], reader: TokenReader): DateLesson[] {
  const { body, starts, paragraphs } = textOf(sentences);
  const article = articleOf(body, paragraphs);
  const ranges = sentences.map(({ text }, index) => {
    const start = starts[index] ?? 0;
    return { start, end: start + text.length };
  });
  const dates = findDates({ article, language: languageOf('en') }).filter(isDated);
  if (dates.length === 0) return [];
  const document = documentOf(sentences, reader);
  const lessons: DateLesson[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const range = ranges[index] ?? { start: 0, end: 0 };
    const mine = dates.filter(({ start, end }) => start >= range.start && end <= range.end);
    if (mine.length === 0) continue;
    const tree = new GoldTree(sentence);
    const from = document.sentences[index]?.from ?? 0;
    for (const date of mine) {
      const words = sentence.starts.flatMap((start, at) =>
        start + range.start < date.end && (sentence.ends[at] ?? 0) + range.start > date.start
          ? [at]
          : [],
      );
      if (words.length === 0) continue;
      const governor = tree.governorOf(words);
      const candidates = candidatesOf(document, date);
      const isRight = ({ verb }: Candidate): boolean => {
        if (governor === undefined || verb === undefined)
          return governor === undefined && verb === undefined;
        const head = document.verbGroups[verb]?.head ?? -1;
        return governor.tokens.includes(head - from);
      };
      const right = candidates.flatMap((candidate, at) => (isRight(candidate) ? [at] : []));
      lessons.push({ candidates, right, hasVerb: governor !== undefined });
    }
  }
  return lessons;
}

const articleOf = (
  body: string,
  paragraphs: readonly { start: number; end: number }[],
): Article => ({
  id: 'treebank',
  path: 'treebank',
  title: '',
  titleCertainty: 'derived',
  publisher: undefined,
  author: undefined,
  url: undefined,
  language: 'en',
  publishedAt: PUBLISHED,
  publishedAtCertainty: 'explicit',
  dateline: undefined,
  body,
  paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, line: undefined })),
  removed: [],
});
