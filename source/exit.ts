// How a run ends, and how trouble is told.

/** Exit codes. 130 (interrupted) is answered by the screen; 70 and 74 are those of sysexits.h. */
export const EXIT = { done: 0, nothingLeft: 1, wrongUsage: 2, fault: 70, unwritable: 74 } as const;

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
