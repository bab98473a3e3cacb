// How a run ends, and how trouble is told.

/** Exit codes. 130 (interrupted) is answered by the screen. */
export const EXIT = { done: 0, nothingLeft: 1, wrongUsage: 2 } as const;

/** One line on stderr. */
export function complain(message: string): void {
  process.stderr.write(`briefing: ${message}\n`);
}

/** Says what was wrong with the call and answers its exit code. */
export function refuse(message: string): number {
  complain(`${message}; see briefing --help`);
  return EXIT.wrongUsage;
}

/** Writes what was asked for and answers the exit code. */
export function print(text: string): number {
  process.stdout.write(text);
  return EXIT.done;
}
