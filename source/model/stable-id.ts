// A short id from what a thing is made of, the same on every run and machine.
import { createHash } from 'node:crypto';

/** Ten hexadecimal digits of the SHA-256 of the parts. Parts are kept apart, so ("ab", "c") is not ("a", "bc"). */
export function stableId(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 10);
}
