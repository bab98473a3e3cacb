// A value that JSON held → the value that it should be, asked piece by piece: whoever asks for what it is not gets none.

/** Thrown where a value is not what it should be; {@link orNone} makes "undefined" of it. */
export class Unlike extends Error {}

/** What is read, or undefined where anything in it is {@link Unlike}. */
export function orNone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unlike) return undefined;
    throw error;
  }
}

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unlike();
  return value as Readonly<Record<string, unknown>>;
}

export function listOf<T>(value: unknown, read: (one: unknown) => T): T[] {
  if (!Array.isArray(value)) throw new Unlike();
  return value.map(read);
}

export function textIn(value: unknown): string {
  if (typeof value !== 'string') throw new Unlike();
  return value;
}

/** A whole number that is not negative. */
export function countIn(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new Unlike();
  return value as number;
}

/** One of some words. */
export function oneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new Unlike();
  return found;
}

/** Undefined for what JSON leaves out or calls null. */
export const orAbsent = <T>(value: unknown, read: (one: unknown) => T): T | undefined =>
  value === undefined || value === null ? undefined : read(value);
