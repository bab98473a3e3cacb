// Work in steps, between which others may work → the same at one go.

/** All the steps, or those that are left, at one go. */
export function runThrough<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
