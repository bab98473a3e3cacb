// Why something was found as it was: which named rules decided. Made only when it is asked for.

import type { Range } from './range.js';

/** What was asked in turn, or weighed against each other, and what came of it: "“closed”", "4 words away". */
export type Tried = { readonly name: string; readonly result: string };

/** A decision about a stretch of an article: which verb a date belongs to, the status or the day of what a verb tells, who speaks. */
export type Decision = {
  readonly about: 'verb of a date' | 'status' | 'day' | 'speech' | 'speaker' | 'person';
  /** The date, the verb, the quotation or the pronoun, in the body. */
  readonly at: Range;
  /** The rule of a table that decided. */
  readonly rule: string;
  /** What it came to: "happened", "Ann Orr"; '' for nothing. */
  readonly outcome: string;
  readonly tried?: readonly Tried[];
};

/** Told of each decision while an article is read. Absent in ordinary runs, which then record nothing. */
export type Trace = (decision: Decision) => void;

/** A part of a sum. */
export type Weight = { readonly name: string; readonly value: number };

/** What the importance of an event is made of: (the sum of the parts, a tenth for a guess, + that of its day) ÷ place in the day^1.5 × kept. */
export type RankTrace = {
  readonly parts: readonly Weight[];
  /** True where nobody printed its day: the sum counts a tenth. */
  readonly isGuess: boolean;
  /** What its day weighs; empty for a guess. */
  readonly dayParts: readonly Weight[];
  /** 1 for the worthiest event of its day. */
  readonly placeInDay: number;
  /** The share that is left beside a heavier day before or after. */
  readonly kept: number;
};
