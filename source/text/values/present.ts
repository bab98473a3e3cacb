// A value that is there by construction, asked so that a fault of the program shows where it happens.

/**
 * The value itself.
 * @throws TypeError where there is none, which only a fault of the program can bring about
 */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('a value that must be there is not');
  return value;
}
