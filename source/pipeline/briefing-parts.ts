// A Briefing with its lists → bytes in parts, and back: what one thread hands to another in steps that hold up neither.
import { deserialize, serialize } from 'node:v8';
import type { Briefing } from '../model/briefing.js';
import type { Lists } from '../select/listed.js';

/** Read back within some milliseconds. A part of one article, event or quote may be larger. */
const MOST_BYTES = 262_144;

/** What is handed over. */
export type Listed = Briefing & Lists;

/** A key of it and its value; of a list a stretch. */
type Part = readonly [keyof Listed, unknown];

/** It in parts of at most `most` bytes, or of one article, event or quote where that alone is larger. */
export function* briefingParts(
  listed: Listed,
  most = MOST_BYTES,
): Generator<Uint8Array<ArrayBuffer>> {
  for (const [key, value] of Object.entries(listed) as Part[]) {
    if (Array.isArray(value) && value.length > 0) {
      for (const stretch of stretches(value, most, (some) => bytesOf([key, some]))) yield stretch;
    } else {
      yield bytesOf([key, value]);
    }
  }
}

/** The list in stretches of a size that follows what the last ones took. */
function* stretches(
  list: readonly unknown[],
  most: number,
  write: (stretch: readonly unknown[]) => Uint8Array<ArrayBuffer>,
): Generator<Uint8Array<ArrayBuffer>> {
  let count = 1;
  for (let at = 0; at < list.length;) {
    const bytes = write(list.slice(at, at + count));
    if (bytes.length > most && count > 1) {
      count = Math.floor(count / 2);
      continue;
    }
    yield bytes;
    at += count;
    if (bytes.length < most / 2) count *= 2;
  }
}

/** A copy that owns its bytes, so that they can be handed over. */
const bytesOf = (part: Part): Uint8Array<ArrayBuffer> => new Uint8Array(serialize(part));

/** Puts the parts together, each as it comes; `whole` once there are no more. */
export function joinParts(): {
  readonly add: (bytes: Uint8Array) => void;
  readonly whole: () => Listed;
} {
  const joined: Record<string, unknown> = {};
  return {
    add: (bytes) => {
      const [key, value] = deserialize(bytes) as Part;
      const before = joined[key];
      if (Array.isArray(before) && Array.isArray(value)) for (const one of value) before.push(one);
      else joined[key] = value;
    },
    whole: () => joined as Listed,
  };
}
