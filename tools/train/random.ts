// A seed → numbers that look random and are the same on every machine and every run.

/** Whole numbers from 0 to `below` (exclusive), one a call. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The same things in another order, in place. */
export function shuffle(things: unknown[], random: (below: number) => number): void {
  for (let at = things.length - 1; at > 0; at--) {
    const other = random(at + 1);
    const kept = things[at];
    things[at] = things[other];
    things[other] = kept;
  }
}
