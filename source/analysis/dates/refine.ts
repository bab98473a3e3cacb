// Mentions → mentions: ordered refiners that look at neighbours.
import type { DateMention } from '../../model/briefing.js';

type Refiner = (mentions: readonly DateMention[], body: string) => readonly DateMention[];

const REFINERS: readonly Refiner[] = [];

export function refine(mentions: readonly DateMention[], body: string): DateMention[] {
  return [...REFINERS.reduce((done, refiner) => refiner(done, body), mentions)];
}
