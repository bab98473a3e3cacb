// What explanations of events, quotes and articles are made of: lines, sightings, places, weights.
import { truncate } from '../../text/printed/wrap.js';
import type { BriefedArticle } from '../../model/briefing.js';
import { type Range } from '../../text/range.js';
import type {
  ChoiceTrace,
  HeadTrace,
  ClaimTrace,
  Decision,
  ExplainedLine,
  Explanation,
  Weight,
} from '../../model/trace.js';
import { sayCount, sayPlace } from '../../select/wording.js';

export type Traced<K extends ClaimTrace['kind']> = Extract<ClaimTrace, { readonly kind: K }>;
export type Articles = ReadonlyMap<string, BriefedArticle>;

/** What an event or quote rests on: its sightings, told of by their numbers from 1. */
export type ExplainedSightings<T extends ExplainedRange = ExplainedRange> = {
  readonly articles: Articles;
  readonly occurrences: readonly T[];
};
export type ExplainedRange = Range & { readonly articleId: string };

export const line = (text: string): ExplainedLine => ({ text, depth: 0 });
export const under = (text: string): ExplainedLine => ({ text, depth: 1 });
export const section = (
  heading: string,
  lines: readonly ExplainedLine[],
): Explanation['sections'][number] => ({ heading, lines });

export const percent = (share: number): string => `${Math.round(100 * share)} %`;
export const number = (value: number): string => String(Math.round(100 * value) / 100);

/** "UrduPoint, articles/001.txt:7". */
export function sayWhere(
  { articleId, start }: { readonly articleId: string; readonly start: number },
  articles: Articles,
): string {
  const article = articles.get(articleId);
  if (article === undefined) return articleId;
  const place = sayPlace(article, start);
  return article.publisher === undefined ? place : `${article.publisher}, ${place}`;
}

export const wordsAt = ({ articleId, start, end }: ExplainedRange, articles: Articles): string =>
  oneLine(articles.get(articleId)?.body.slice(start, end) ?? '');

export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** In quotation marks, unless the words begin with some themselves. */
export const quoted = (text: string): string => (/^["“]/.test(text) ? text : `“${text}”`);

/** The beginning, for words that were told in full above. */
export const briefly = (text: string): string => quoted(truncate(text, FEW_COLUMNS));
const FEW_COLUMNS = 60;

/** "2" for the second sighting. */
export const numberOf = (place: ExplainedRange, { occurrences }: ExplainedSightings): string =>
  String(
    1 +
      occurrences.findIndex(
        ({ articleId, start, end }) =>
          articleId === place.articleId && start === place.start && end === place.end,
      ),
  );

/** So many sightings, joins or lines of a kind are told of in full. */
export const MOST = 5;

/** The first few in full, and how many more there are. */
export function few<T>(
  values: readonly T[],
  tell: (value: T, at: number) => readonly ExplainedLine[],
  noun: string,
  depth: 0 | 1 = 0,
): readonly ExplainedLine[] {
  const left = values.length - MOST;
  return [
    ...values.slice(0, MOST).flatMap(tell),
    ...(left > 0 ? [{ text: `and ${sayCount(left, `more ${noun}`)}`, depth }] : []),
  ];
}

export const decisionAt = (
  decisions: readonly Decision[],
  about: Decision['about'],
  at: Range | undefined,
): Decision | undefined =>
  decisions.findLast((one) => one.about === about && one.at.start === at?.start);

export const totalOf = (parts: readonly Weight[]): number =>
  parts.reduce((sum, { value }) => sum + value, 0);

export const sayParts = (parts: readonly Weight[]): string =>
  parts
    .filter(({ value }) => Math.abs(value) >= 0.005)
    .map(({ name, value }) => `${value < 0 ? '−' : '+'} ${number(Math.abs(value))} [${name}]`)
    .join(' ')
    .replace(/^\+ /, '');

/** Whether it is shown first, and what it was weighed by. */
export function choiceLines({
  parts,
  odds,
  commentOdds,
  place,
  leftOut,
  onTop,
}: ChoiceTrace): readonly ExplainedLine[] {
  return [
    line(
      leftOut === undefined
        ? `yes, chosen as number ${String(place)}`
        : `no, only with --all [${leftOut}]`,
    ),
    under(
      `it weighs ${number(totalOf(parts))} by itself = ${sayParts(parts)}; what others chosen before it tell counts no more`,
    ),
    ...oddsLines('an editor keeps', odds),
    ...oddsLines('readers call comment', commentOdds),
    ...(onTop === undefined ? [] : [under(`it stands on top as ${sayOnTop(onTop)}`)]),
  ];
}

const oddsLines = (who: string, odds: readonly Weight[] | undefined): readonly ExplainedLine[] =>
  odds === undefined
    ? []
    : [
        under(
          `${who} ${number(shareOf(totalOf(odds)))} of lines like it: log of the odds ${number(totalOf(odds))} = ${sayParts(odds)}`,
        ),
      ];

/** The share that the log of odds stands for. */
const shareOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const sayOnTop = ({ as, parts }: HeadTrace): string =>
  parts.length === 0 ? as : `${as}: ${number(totalOf(parts))} = ${sayParts(parts)}`;
