// A short id from what a thing is made of, the same on every run and machine.
import { hash } from 'node:crypto';

/** Ten hexadecimal digits of the SHA-256 of the parts. Parts are kept apart, so ("ab", "c") is not ("a", "bc"). */
export function stableId(...parts: readonly string[]): string {
  return hash('sha256', parts.join('\u0000'), 'hex').slice(0, 10);
}

/** Sixteen hexadecimal digits of the SHA-256 of a text, by which it is known again. */
export const contentHash = (text: string): string => hash('sha256', text, 'hex').slice(0, 16);
