// Article → quotes with their speakers.
import type { Name, Quote } from '../../model/briefing.js';
import type { Reading } from '../reading.js';

/** Direct, mixed and indirect quotes of the body in order of appearance. */
export function findQuotes(_reading: Reading, _names: readonly Name[]): Quote[] {
  return [];
}
