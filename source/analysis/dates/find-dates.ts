// Article → temporal expressions with values.
import type { DateMention } from '../../model/briefing.js';
import type { Reading } from '../reading.js';

/** Every temporal expression of the body in order of appearance, anchored to the publication date. */
export function findDates(_reading: Reading): DateMention[] {
  return [];
}
