// A web archive (WARC, ISO 28500) → the pages that its response and resource records hold, each with its address.
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { SourceFile } from '../../../model/article.js';
import { Unreadable } from '../../../text/trouble.js';
import type { Limits } from '../../limits.js';
import type { Opened, Part } from '../container.js';

/** Opens it; what is no page (requests, pictures, scripts, errors of the server) is counted. Read up to where it is cut. */
export function openWarc({ path, bytes }: SourceFile, { maxSize, maxFiles }: Limits): Opened {
  const parts: Part[] = [];
  let others = 0;
  let isCut = false;
  for (let at = 0; at < bytes.length && parts.length < maxFiles;) {
    const record = recordAt(bytes, at);
    if (record === undefined) {
      isCut = true;
      break;
    }
    at = record.end;
    const page = pageOf(record, maxSize);
    if (page) parts.push({ path, ...page, mayBeEmpty: true });
    else if (record.fields.get('warc-type') !== 'warcinfo') others++;
  }
  if (parts.length === 0)
    throw new Unreadable(
      'is a web archive (WARC) that holds no page; check that it has the responses',
    );
  const pages = parts.length === 1 ? '1 page' : `${parts.length} pages`;
  return {
    parts,
    said: [
      `is a web archive (WARC) of ${pages}`,
      ...(others > 0 ? [`${others} other records passed over`] : []),
      ...(isCut ? ['it is cut or damaged, and is read up to there'] : []),
    ].join('; '),
  };
}

type WarcRecord = {
  readonly fields: ReadonlyMap<string, string>;
  readonly content: Uint8Array;
  readonly end: number;
};

const MOST_HEAD = 65_536;
const CRLF_CRLF = Buffer.from('\r\n\r\n');

/** The record that begins at `at`, blank lines before it skipped; undefined where none does or it is cut. */
function recordAt(bytes: Uint8Array, at: number): WarcRecord | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let start = at;
  while (buffer[start] === 13 || buffer[start] === 10) start++;
  if (buffer.toString('latin1', start, start + 5) !== 'WARC/') return undefined;
  const headEnd = headEndOf(buffer, start);
  if (headEnd === undefined) return undefined;
  const fields = fieldsOf(buffer.toString('utf8', start, headEnd.at));
  const length = Number(fields.get('content-length'));
  const from = headEnd.at + headEnd.length;
  if (!Number.isSafeInteger(length) || length < 0 || from + length > buffer.length)
    return undefined;
  let end = from + length;
  while (buffer[end] === 13 || buffer[end] === 10) end++;
  return { fields, content: buffer.subarray(from, from + length), end };
}

/** Where a head ends: at an empty line, of either kind of line end. */
function headEndOf(
  buffer: Buffer,
  start: number,
): { readonly at: number; readonly length: number } | undefined {
  const head = buffer.subarray(start, start + MOST_HEAD);
  const crlf = head.indexOf(CRLF_CRLF);
  const lf = head.indexOf('\n\n');
  if (crlf < 0 && lf < 0) return undefined;
  return crlf >= 0 && (lf < 0 || crlf < lf)
    ? { at: start + crlf, length: 4 }
    : { at: start + lf, length: 2 };
}

/** "Content-Type: text/html" below a first line, by names in lower case; the first of each counts. */
function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** "text/html", "application/xhtml+xml", "text/plain", "application/rss+xml". Not "text/css". */
const TEXT_TYPE =
  /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|rss\+xml|atom\+xml|xml))/i;

const EXTENSION_OF: readonly (readonly [RegExp, string])[] = [
  [/html/i, 'html'],
  [/xml/i, 'xml'],
  [/plain/i, 'txt'],
];

type Page = Pick<Part, 'bytes' | 'extension' | 'stated'>;

/** The page of a response that went well, or of a resource; undefined for any other record. */
function pageOf({ fields, content }: WarcRecord, maxSize: number): Page | undefined {
  const type = fields.get('warc-type')?.toLowerCase();
  const url = fields.get('warc-target-uri')?.replace(/^<|>$/g, '');
  if (type === 'resource' || type === 'conversion')
    return pageIn(content, fields.get('content-type'), url);
  if (type !== 'response') return undefined;
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.length);
  const headEnd = headEndOf(buffer, 0);
  if (headEnd === undefined || !/^HTTP\/[\d.]{1,4} 200\b/.test(buffer.toString('latin1', 0, 20)))
    return undefined;
  const http = fieldsOf(buffer.toString('latin1', 0, headEnd.at));
  const body = buffer.subarray(headEnd.at + headEnd.length);
  const plain = decoded(
    http.get('transfer-encoding')?.toLowerCase() === 'chunked' ? unchunked(body) : body,
    http.get('content-encoding'),
    maxSize,
  );
  return plain && pageIn(plain, http.get('content-type'), url);
}

function pageIn(
  bytes: Uint8Array,
  type: string | undefined,
  url: string | undefined,
): Page | undefined {
  if (type === undefined || !TEXT_TYPE.test(type) || bytes.length === 0) return undefined;
  const extension = EXTENSION_OF.find(([pattern]) => pattern.test(type))?.[1] ?? 'html';
  return { bytes, extension, stated: { url } };
}

/** Chunks put together; bytes that are not in chunks, as crawlers often store them, as they are. */
function unchunked(body: Buffer): Uint8Array {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = /^[\da-f]{1,8}(?=;|\s|$)/i.exec(
      body.toString('latin1', at, Math.min(lineEnd, at + 32)),
    )?.[0];
    if (lineEnd < 0 || size === undefined)
      return chunks.length === 0 ? body : Buffer.concat(chunks);
    const length = parseInt(size, 16);
    if (length === 0) break;
    chunks.push(body.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
  return Buffer.concat(chunks);
}

/** Unpacked as its head says; bytes that are stored unpacked already as they are; undefined where they can't be unpacked. */
function decoded(
  body: Uint8Array,
  encoding: string | undefined,
  maxOutputLength: number,
): Uint8Array | undefined {
  const unpack = {
    gzip: gunzipSync,
    'x-gzip': gunzipSync,
    deflate: inflateSync,
    br: brotliDecompressSync,
  }[encoding?.toLowerCase() ?? ''];
  if (unpack === undefined) return body;
  try {
    return unpack(body, { maxOutputLength });
  } catch {
    return body[0] === 0x3c ? body : undefined; // "<"
  }
}
