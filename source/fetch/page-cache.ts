// What was fetched before → what a server is asked with, so that it need not send again what has not changed.
// A folder of the user's own holds each answer and what it was told by; anything odd in it counts as not there.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was fetched: where it came from in the end, the ending that its type has among files, its bytes. */
export type Fetched = {
  readonly url: string;
  readonly ending: string | undefined;
  readonly bytes: Uint8Array;
};

/** An answer that was kept, with the marks by which its server tells whether it has changed. */
export type Kept = Fetched & {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
};

export type PageCache = {
  readonly find: (address: string) => Kept | undefined;
  readonly keep: (address: string, kept: Kept) => void;
};

/** A cache in that folder; one that keeps nothing where it is undefined or can't be used. */
export function pageCache(folder: string | undefined): PageCache {
  const fileOf = (address: string): string =>
    join(folder ?? '', createHash('sha256').update(address).digest('hex'));
  return {
    find: (address) => (folder === undefined ? undefined : readKept(fileOf(address), address)),
    keep: (address, kept) => {
      if (folder !== undefined && (kept.etag ?? kept.lastModified) !== undefined)
        writeKept(folder, fileOf(address), address, kept);
    },
  };
}

type Head = { readonly address: string; readonly size: number } & Omit<Kept, 'bytes'>;

function readKept(file: string, address: string): Kept | undefined {
  try {
    if (!existsSync(file)) return undefined;
    const bytes = readFileSync(file);
    const end = bytes.indexOf(10);
    const head = JSON.parse(bytes.toString('utf8', 0, end)) as Partial<Head>;
    const body = bytes.subarray(end + 1);
    if (head.address !== address || head.size !== body.length || typeof head.url !== 'string')
      return undefined;
    return { url: head.url, ending: head.ending, etag: head.etag, lastModified: head.lastModified, bytes: body };
  } catch {
    return undefined;
  }
} // prettier-ignore

/** Whole or not at all; that nothing could be kept is nobody's concern. */
function writeKept(folder: string, file: string, address: string, { bytes, ...head }: Kept): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const line = JSON.stringify({ address, size: bytes.length, ...head } satisfies Head);
    const own = `${file}.${process.pid}`;
    writeFileSync(own, Buffer.concat([Buffer.from(`${line}\n`), bytes]), { mode: 0o600 });
    renameSync(own, file);
  } catch {
    // a full disk, a folder that is not ours
  }
}
