// Why something was found as it was: which named rules decided. Made only when it is asked for.

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
