// A Document of gold sentences → how much of what the trees say it finds.
import { readLayers } from '../../source/document/read-document.js';
import { readTokens, readTokensOf, type TokenReader } from '../../source/document/tokens/tokens.js';
import { isA, type Document } from '../../source/document/document.js';
import { Class } from '../../source/document/tagger/tag-set.js';
import type { TreeSentence } from './conllu.js';
import { GoldTree, type GoldGroup } from './gold.js';

/** A line of the table: of `gold` things `found` were looked for and `right` were right. */
export class Score {
  gold = 0;
  found = 0;
  right = 0;
  /** One thing more that was found somewhere, rightly or not. */
  count(isRight: boolean): void {
    this.gold++;
    this.found++;
    if (isRight) this.right++;
  }
  toString(): string {
    const share = (of: number): string => ((100 * this.right) / Math.max(1, of)).toFixed(1);
    const f = ((200 * this.right) / Math.max(1, this.gold + this.found)).toFixed(1);
    return `${f.padStart(5)}  (P ${share(this.found)}, R ${share(this.gold)}, ${this.gold})`;
  }
}

export type Measured = Readonly<Record<string, Score>>;

type Scores = Record<string, Score | undefined>;

/** All sentences of a treebank as one text: sentences apart by a space, paragraphs by a blank line. */
export function textOf(sentences: readonly TreeSentence[]): {
  readonly body: string;
  readonly starts: readonly number[];
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[];
} {
  let body = '';
  const starts: number[] = [];
  const paragraphs: { start: number; end: number }[] = [];
  for (const { text, opens } of sentences) {
    if (opens || paragraphs.length === 0) {
      if (body !== '') body += '\n\n';
      paragraphs.push({ start: body.length, end: body.length });
    } else body += ' ';
    starts.push(body.length);
    body += text;
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.end = body.length;
  }
  return { body, starts, paragraphs };
}

/** The Document of those sentences, cut as the treebank cuts them. */
export function documentOf(sentences: readonly TreeSentence[], reader: TokenReader): Document {
  const { body, starts } = textOf(sentences);
  const words = sentences.map((sentence, index) =>
    sentence.starts.map((start, at) => ({
      start: start + (starts[index] ?? 0),
      end: (sentence.ends[at] ?? start) + (starts[index] ?? 0),
    })),
  );
  return readLayers(readTokensOf(body, words, reader), reader);
}

export function measure(sentences: readonly TreeSentence[], reader: TokenReader): Measured {
  const scores = {
    'tokens, from raw text': new Score(),
    'sentences, from raw text': new Score(),
    tags: new Score(),
    'finite verb groups': new Score(),
    'their heads': new Score(),
    'past or participle without auxiliary': new Score(),
    subjects: new Score(),
    'clause starts': new Score(),
  };
  measureCuts(sentences, reader, scores);
  const document = documentOf(sentences, reader);
  for (const [index, sentence] of sentences.entries()) {
    const tree = new GoldTree(sentence);
    measureTags({ document, from: document.sentences[index]?.from ?? 0, tree }, sentence, scores);
    measureGroups(document, index, tree, scores);
    measureClauses(document, index, tree, scores['clause starts']);
  }
  return scores;
}

function measureCuts(
  sentences: readonly TreeSentence[],
  reader: TokenReader,
  scores: Scores,
): void {
  const text = textOf(sentences);
  const found = readTokens(text, reader);
  const words = sentences.flatMap(({ starts, ends }, index) =>
    starts.map(
      (start, at) =>
        `${start + (text.starts[index] ?? 0)} ${(ends[at] ?? 0) + (text.starts[index] ?? 0)}`,
    ),
  );
  const whole = sentences.map(
    ({ text: { length } }, index) =>
      `${text.starts[index] ?? 0} ${(text.starts[index] ?? 0) + length}`,
  );
  const key = ({ start, end }: { start: number; end: number }): string => `${start} ${end}`;
  compare(scores['tokens, from raw text'], words, found.tokens.map(key));
  compare(scores['sentences, from raw text'], whole, found.sentences.map(key));
}

function compare<T>(score: Score | undefined, gold: readonly T[], found: readonly T[]): void {
  if (score === undefined) return;
  const right = new Set(gold);
  score.gold += right.size;
  score.found += found.length;
  score.right += found.filter((thing) => right.has(thing)).length;
}

/** A sentence as it was read, and as its tree tells it. */
type Told = { readonly document: Document; readonly from: number; readonly tree: GoldTree };

function measureTags({ document, from, tree }: Told, { tags }: TreeSentence, scores: Scores): void {
  const isHelped = (at: number): boolean =>
    (tree.groups.find(({ clause }) => clause === at)?.tokens.length ?? 1) > 1;
  for (const [at, tag] of tags.entries()) {
    const found = document.at(from + at).tag;
    scores.tags?.count(found === tag);
    const isPast = tag === 'VBD' || tag === 'VBN';
    if (isPast && !isHelped(at) && CAN_BE_BOTH.test(document.at(from + at).lower))
      // is it the verb of a clause: "sunken", participle or adjective, is none either way
      scores['past or participle without auxiliary']?.count((found === 'VBD') === (tag === 'VBD'));
  }
}

/** Forms that are past and participle in one. */
const CAN_BE_BOTH =
  /(?:ed|lt|nt|pt|ght|ught|held|told|sold|said|paid|laid|made|had|led|fed|met|found|bound|heard|kept|slept|lost|won|hit|cut|put|set|shut|hurt|stood|understood|sat|struck|read|spread|shot|hung|dug|brought|come|become|run|built|sent|spent|lent|left|felt|dealt|meant)$/;

function measureGroups(document: Document, index: number, tree: GoldTree, scores: Scores): void {
  const from = document.sentences[index]?.from ?? 0;
  const gold = tree.groups.filter(({ finite }) => finite);
  const found = [...document.verbGroups.entries()].filter(
    ([, { sentence, finite }]) => sentence === index && finite,
  );
  const holder = new Map(
    gold.flatMap((group) => group.tokens.map((token) => [token + from, group] as const)),
  );
  const heads = new Set(gold.map(({ head }) => head + from));
  const hits = new Set<GoldGroup>();
  for (const [at, group] of found) {
    const right = group.tokens
      .map((token) => holder.get(token))
      .find((other) => other !== undefined);
    if (right !== undefined) hits.add(right);
    measureSubject({ document, from, tree }, at, right, scores.subjects);
  }
  const groups = scores['finite verb groups'];
  if (groups !== undefined) {
    groups.gold += gold.length;
    groups.found += found.length;
    groups.right += hits.size;
  }
  compare(
    scores['their heads'],
    [...heads],
    found.map(([, { head }]) => head),
  );
  const subjects = scores.subjects;
  if (subjects !== undefined)
    subjects.gold += gold.filter(({ subject }) => subject !== undefined).length;
}

function measureSubject(
  { document, from, tree }: Told,
  group: number,
  gold: GoldGroup | undefined,
  score: Score | undefined,
): void {
  const roles = document.roles[group];
  if (score === undefined || roles === undefined) return;
  const { subject, relative } = roles;
  if (subject === undefined && relative === undefined) return;
  score.found++;
  if (gold?.subject === undefined) return;
  const right = new Set(tree.nameOf(gold.subject));
  // "the man who left": the man is as right as "who"
  if (tree.relation(gold.clause) === 'acl:relcl')
    for (const word of tree.nameOf(tree.head(gold.clause))) right.add(word);
  const told = [subject === undefined ? undefined : document.nounPhrases[subject]?.head, relative];
  if (told.some((word) => word !== undefined && right.has(word - from))) score.right++;
}

const PASSED = Class.mark | Class.conjunction;

/** Starts are compared behind marks, "and" and "that"; that of the sentence does not count. */
function measureClauses(document: Document, index: number, tree: GoldTree, score: Score): void {
  const { from = 0, to = 0 } = document.sentences[index] ?? {};
  const passed = (at: number): number => {
    let start = at;
    while (start < to && (isA(document.at(start), PASSED) || document.at(start).lower === 'that'))
      start++;
    return start;
  };
  const first = passed(from);
  const gold = tree.groups.filter(({ finite }) => finite).map(({ start }) => passed(start + from));
  const found = document.clauses
    .filter(({ sentence, verb, resumes }) => sentence === index && verb !== undefined && !resumes)
    .map(({ from: start }) => passed(start));
  const inner = (starts: readonly number[]): number[] =>
    [...new Set(starts)].filter((start) => start > first);
  compare(score, inner(gold), inner(found));
}
