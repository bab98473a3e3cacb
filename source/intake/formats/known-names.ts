// A file's name → whether its type is one that is read.
import { endingOf } from './archives/inner-names.js';
import { CONTAINERS } from './containers.js';
import { INPUT_FORMATS } from './formats.js';

/** Endings of files that are looked into when a folder or an archive is read. */
export const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set(
  [...INPUT_FORMATS, ...CONTAINERS].flatMap(({ extensions }) => extensions),
);

export const isKnownName = (name: string): boolean => KNOWN_EXTENSIONS.has(endingOf(name));
