// npm run train-lines -- FOLDER: stories with lines that readers judged → what they make of the weights of LINE_FACTS and COMMENT_FACTS,
// and how weights that are learned from these lines alone do on stories not learned from.
//
// FOLDER/STORY/articles/ holds the articles, FOLDER/STORY/lines.json what was judged: [{ "line", "start", "end", "keep", "comment",
// "weight" }], the words of the line of an event, the days of its date ("start" and "end" in ISO, left out where it has none), whether an editor
// would keep it (1, 0, or a share where the days are only partly right), whether it is comment (1, 0), and how much that counts (1 where left
// out). What no event tells in these words is left out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeBriefing } from '../../source/pipeline.js';
import { lineFacts, type LearnedFact } from '../../source/select/events/line-facts.js';
import { COMMENT_FACTS } from '../../source/select/events/comment-odds.js';
import { LINE_FACTS } from '../../source/select/events/line-odds.js';
import { storiesIn } from '../../source/select/events/main-events.js';

type JudgedLine = {
  readonly line: string;
  readonly start?: string;
  readonly end?: string;
  readonly keep: number;
  readonly comment: number;
  readonly weight?: number;
};

/** A judged line as numbers; the first is 1, for what any line has. */
export type Lesson = {
  readonly story: string;
  readonly facts: readonly number[];
  /** Is it what is learned: a line to keep, or comment. */
  readonly is: number;
  readonly weight: number;
};

/** What is learned of a line, and by which facts. */
const TABLES: readonly {
  readonly name: string;
  readonly facts: readonly LearnedFact[];
  readonly of: (judged: JudgedLine) => number;
}[] = [
  { name: 'comment', facts: COMMENT_FACTS, of: ({ comment }) => comment },
  { name: 'keep', facts: LINE_FACTS, of: ({ keep }) => keep },
];

/** The ridge: how much large weights cost. Of facts of the same spread as one, so many lines outweigh it. */
const RIDGE = 80;
const STEPS = 12;
const FOLDS = 8;

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares).
 * @param ridge what the square of a weight costs, as far as it leaves the known one, of a fact whose spread is 1; the first weight is free
 * @param known the weights to set out from, learned from lines that are no longer at hand; 0 for each where left out
 */
export function learnOdds(
  lessons: readonly Lesson[],
  ridge = RIDGE,
  known?: readonly number[],
): readonly number[] {
  const size = lessons[0]?.facts.length ?? 0;
  const spread = Array.from({ length: size }, (_, at) => spreadOf(lessons, at));
  const rows = lessons.map((lesson) => ({
    ...lesson,
    facts: lesson.facts.map((value, at) => value / spread[at]!),
  }));
  const prior = spread.map((one, at) => (known?.[at] ?? 0) * one);
  let weights = [...prior];
  for (let step = 0; step < STEPS; step++) {
    const curve = weights.map((_, at) =>
      weights.map((_w, to) => (at === to && at > 0 ? ridge : 0)),
    );
    const slope = weights.map((weight, at) => (at > 0 ? ridge * (prior[at]! - weight) : 0));
    for (const { facts, is, weight } of rows) {
      const share = 1 / (1 + Math.exp(-dot(weights, facts)));
      const bend = weight * Math.max(1e-6, share * (1 - share));
      facts.forEach((value, at) => {
        slope[at]! += weight * (is - share) * value;
        facts.forEach((other, to) => (curve[at]![to]! += bend * value * other));
      });
    }
    const move = solve(curve, slope);
    weights = weights.map((weight, at) => weight + move[at]!);
  }
  return weights.map((weight, at) => weight / spread[at]!);
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * b[at]!, 0);

function spreadOf(lessons: readonly Lesson[], at: number): number {
  if (at === 0) return 1;
  const mean = lessons.reduce((sum, { facts }) => sum + facts[at]!, 0) / lessons.length;
  const square = lessons.reduce((sum, { facts }) => sum + (facts[at]! - mean) ** 2, 0);
  return Math.sqrt(square / lessons.length) || 1;
}

/** Gauss and Jordan, the largest first. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let at = 0; at < rows.length; at++) {
    const best = rows.reduce(
      (top, row, to) => (to >= at && Math.abs(row[at]!) > Math.abs(rows[top]![at]!) ? to : top),
      at,
    );
    [rows[at], rows[best]] = [rows[best]!, rows[at]!];
    for (let to = 0; to < rows.length; to++) {
      const factor = to === at ? 0 : rows[to]![at]! / rows[at]![at]!;
      if (factor !== 0) rows[to] = rows[to]!.map((value, k) => value - factor * rows[at]![k]!);
    }
  }
  return rows.map((row, at) => row.at(-1)! / row[at]!);
}

/** How often a line that is it has better odds than another; those of equal odds count half. */
export function areaUnderCurve(
  lines: readonly { readonly odds: number; readonly is: boolean }[],
): number {
  const those = lines.filter(({ is }) => is);
  const others = lines.filter(({ is }) => !is);
  let wins = 0;
  for (const { odds } of those)
    for (const other of others) wins += odds > other.odds ? 1 : odds === other.odds ? 0.5 : 0;
  return wins / (those.length * others.length);
}

/** The odds of each line by weights that were learned from the stories of other folds. */
export function crossValidated(lessons: readonly Lesson[]): readonly number[] {
  const stories = [...new Set(lessons.map(({ story }) => story))];
  const foldOf = new Map(stories.map((story, at) => [story, at % FOLDS]));
  const learned = Array.from({ length: FOLDS }, (_, fold) =>
    learnOdds(lessons.filter(({ story }) => foldOf.get(story) !== fold)),
  );
  return lessons.map(({ story, facts }) => dot(learned[foldOf.get(story)!]!, facts));
}

/** The lessons of a story, for each of the tables. */
async function lessonsOf(folder: string, story: string): Promise<readonly (readonly Lesson[])[]> {
  const file = join(folder, story, 'lines.json');
  if (!existsSync(file)) return TABLES.map(() => []);
  const judged = JSON.parse(readFileSync(file, 'utf8')) as readonly JudgedLine[];
  const rows = new Map(judged.map((row) => [keyOf(row.line, row), row]));
  const briefing = await composeBriefing([join(folder, story, 'articles')]);
  const found = storiesIn(briefing).flatMap((one) => {
    const factsOf = lineFacts(one);
    return one.events.flatMap((event) => {
      const row = rows.get(keyOf(event.summary, event.date));
      return row === undefined ? [] : { row, facts: factsOf(event) };
    });
  });
  return TABLES.map((table) =>
    found.map(({ row, facts }) => ({
      story,
      facts: [1, ...table.facts.map(({ of }) => Number(of(facts)))],
      is: table.of(row),
      weight: row.weight ?? 1,
    })),
  );
}

const keyOf = (line: string, date: { start?: string; end?: string } | undefined): string =>
  `${line}|${date?.start ?? ''}|${date?.end ?? ''}`;

export async function run([folder]: readonly string[]): Promise<void> {
  if (folder === undefined)
    throw new Error('say which folder holds the stories: npm run train-lines -- FOLDER');
  const stories: (readonly (readonly Lesson[])[])[] = [];
  for (const story of readdirSync(folder).sort()) stories.push(await lessonsOf(folder, story));
  TABLES.forEach(({ name, facts }, at) => {
    const lessons = stories.flatMap((story) => story[at] ?? []);
    console.log(`${name}:`);
    const known = [0, ...facts.map(({ weight }) => weight)];
    const weights = learnOdds(lessons, RIDGE, known);
    ['any line', ...facts.map((fact) => fact.name)].forEach((fact, to) => {
      console.log(`${weights[to]!.toFixed(2).padStart(6)}  ${fact}`);
    });
    const odds = crossValidated(lessons);
    for (const weight of new Set(lessons.map((lesson) => lesson.weight))) {
      const lines = lessons.flatMap((lesson, line) =>
        lesson.weight === weight ? { odds: odds[line]!, is: lesson.is === 1 } : [],
      );
      console.log(
        `${lines.length} lines of weight ${weight}, of stories not learned from: ${areaUnderCurve(lines).toFixed(3)}`,
      );
    }
  });
}
