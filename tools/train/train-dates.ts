// Dates with what they could belong to → weights of cues: an averaged perceptron that ranks.
import { cueSlot } from '../../source/document/grammar/date-governor.js';
import type { DateLesson } from './date-lessons.js';
import type { LearnedDates } from './pack.js';
import { seeded, shuffle } from './random.js';

const BITS = 15;
const ROUNDS = 10;
const RUNS = 8;
const SCALE = 16;
/** A cue that is seen less often is not learned: few dates are there to learn from. */
const LEAST_SEEN = 3;

type SlotLesson = {
  readonly slots: readonly (readonly number[])[];
  readonly right: readonly number[];
};

/** Learns to rank. Dates whose verb was not found teach nothing. Same lessons, same weights. */
export function trainDates(lessons: readonly DateLesson[]): LearnedDates {
  const usable = lessons
    .filter(({ right }) => right.length > 0)
    .map(({ candidates, right }) => ({
      slots: candidates.map(({ cues }) => cues.map((cue) => cueSlot(cue, BITS))),
      right,
    }));
  const seen = new Uint32Array(1 << BITS);
  for (const { slots } of usable) for (const slot of slots.flat()) seen[slot]!++;
  const frequent = usable.map(({ slots, right }) => ({
    slots: slots.map((cues) => cues.filter((slot) => seen[slot]! >= LEAST_SEEN)),
    right,
  }));
  const total = new Float64Array(1 << BITS);
  for (let run = 1; run <= RUNS; run++)
    for (const [slot, weight] of learn(frequent, run).entries()) total[slot]! += weight / RUNS;
  const weights = new Map<number, number>();
  for (const [slot, weight] of total.entries()) {
    const value = Math.round(weight * SCALE);
    if (value !== 0) weights.set(slot, value);
  }
  return { bits: BITS, weights };
}

function learn(lessons: SlotLesson[], seed: number): Float64Array {
  const weights = new Float64Array(1 << BITS);
  const late = new Float64Array(1 << BITS);
  const random = seeded(seed);
  let decisions = 1;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(lessons, random);
    for (const { slots, right } of lessons) {
      decisions++;
      const sums = slots.map((cues) => cues.reduce((all, slot) => all + weights[slot]!, 0));
      const told = bestOf(sums, sums.keys());
      if (right.includes(told)) continue;
      for (const slot of slots[bestOf(sums, right)] ?? []) {
        weights[slot]! += 1;
        late[slot]! += decisions;
      }
      for (const slot of slots[told] ?? []) {
        weights[slot]! -= 1;
        late[slot]! -= decisions;
      }
    }
  }
  return weights.map((weight, slot) => weight - late[slot]! / decisions);
}

/** The place with the highest sum, the first where several have it. */
function bestOf(sums: readonly number[], among: Iterable<number>): number {
  let best = -1;
  for (const at of among) if (best < 0 || (sums[at] ?? 0) > (sums[best] ?? 0)) best = at;
  return best;
}
