// What is done while a briefing is made, step by step, for those who watch.
import type { Briefing } from './briefing.js';

/** What was done just now: one file of `count` read, with what was wrong with it, one article analysed, or some joining of all. */
export type Step =
  | { readonly joining: true }
  | { readonly read: string; readonly trouble: string | undefined; readonly count: number }
  | { readonly briefed: Briefing; readonly count: number };

/** Told of each step; answers whether to go on with the next of its kind, which joining always does. Others may work while it is awaited. */
export type Watch = (step: Step) => Promise<boolean>;
