// A quote before it is given its final shape.
import type { Range } from '../../model/range.js';
import type { Found } from './cast.js';

/** A quote before it is given its final shape. */
export type Draft = {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly fragments: readonly Range[];
  readonly quoted: readonly Range[];
  /** From the first mark to the last. */
  readonly range: Range;
  readonly source: Found;
  readonly sourceRange: Range | undefined;
  readonly cueRange: Range | undefined;
  readonly rule: string;
  readonly paragraph: number;
  /** Starts of the quotations that it is made of. */
  readonly marks: readonly number[];
};
