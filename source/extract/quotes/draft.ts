// A quote before it is given its final shape.
import type { QuoteKind } from '../../model/briefing.js';
import type { Range } from '../../text/range.js';
import type { Antecedent } from '../coreference/coreference.js';
import type { Phrase } from '../passages/phrases.js';

/** A quote before it is given its final shape. */
export type QuoteDraft = {
  readonly kind: QuoteKind;
  readonly fragments: readonly Range[];
  readonly quoted: readonly Range[];
  /** From the first mark to the last. */
  readonly range: Range;
  readonly source: Antecedent;
  readonly sourceRange: Range | undefined;
  readonly cueRange: Range | undefined;
  readonly rule: string;
  readonly paragraph: number;
  /** Starts of the quotations that it is made of. */
  readonly marks: readonly number[];
};

/** Half-open token range. */
export type ContentRange = { readonly from: number; readonly to: number };

/** Reported speech in tokens: the parts of its content, its source and what ties them. */
export type Report = {
  readonly content: readonly ContentRange[];
  readonly phrase: Phrase | undefined;
  readonly cue: ContentRange;
  readonly rule: string;
};

/** Fewer tokens than this are no clause. */
export const SHORTEST_CLAUSE = 3;
