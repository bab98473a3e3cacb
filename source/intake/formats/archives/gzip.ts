// A .gz file → what it packs: one file of the same name, of one or several gzip members.
import { gunzipSync } from 'node:zlib';
import type { SourceFile } from '../../../model/article.js';
import { Unreadable } from '../../../text/trouble.js';
import { megabytes, raisedBy, type Limits } from '../../limits.js';
import type { Opened } from '../container.js';
import { refuseBomb } from './refuse-bomb.js';

/** Unpacks it. Throws for one that is broken, unpacks to more than the limit, or does so like a bomb. */
export function openGzip({ path, bytes }: SourceFile, { maxSize }: Limits): Opened {
  const unpacked = gunzip(bytes, maxSize);
  refuseBomb(bytes.length, unpacked.length);
  const extension = /\.(?<ending>\w{1,12})\.gz$/i.exec(path)?.groups?.ending?.toLowerCase();
  return { parts: [{ path, bytes: unpacked, extension: extension ?? 'txt' }] };
}

function gunzip(bytes: Uint8Array, maxSize: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxSize });
  } catch (error) {
    const isHuge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(isHuge ? tooLargeUnpacked(maxSize) : "can't be unpacked; save it again");
  }
}

export const tooLargeUnpacked = (maxSize: number): string =>
  `holds more than ${megabytes(maxSize)} when unpacked and is left out${raisedBy('maxSize')}`;
