// Dates, quotes and names of one article → its events.
import type { DateMention, Event, Name, Quote } from '../model/briefing.js';
import type { Reading } from './reading.js';

export type Findings = {
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
};

/** What happened and when, as this article tells it: one event per clause that tells one. */
export function findEvents(_reading: Reading, _findings: Findings): Event[] {
  return [];
}
