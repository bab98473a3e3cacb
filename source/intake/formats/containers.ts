// The table of files that hold other files or a text of another kind: how each is told by its first bytes, and opened
// into parts that are read as files of their own.
import type { Container } from './container.js';

const startsWith =
  (...starts: readonly (string | readonly number[])[]) =>
  (bytes: Uint8Array): boolean =>
    starts.some((start) => {
      const first = typeof start === 'string' ? [...Buffer.from(start, 'latin1')] : start;
      return first.every((byte, index) => bytes[index] === byte);
    });

const TAR_MARK_AT = 257;

/** Bytes as Latin-1, for what is told from a head: "Content-Location: http://…". */
const headOf = (bytes: Uint8Array, length = 4096): string =>
  Buffer.from(bytes.subarray(0, length)).toString('latin1');

/** "Snapshot-Content-Location: …" of Chrome, "X-Saved…", or "multipart/related" of a page: a page kept whole. Not a newsletter. */
const MHTML_HEAD =
  /^(?:[\w-]{2,40}:[ \t][^\n]{0,1000}\n(?:[ \t][^\n]{0,1000}\n){0,20}){0,30}?(?:snapshot-content-location:|from: ?["<]{0,2}saved by )/i;

/** "From a@b.example Tue Mar  5 10:00:00 2019": the line above each mail of a mailbox. Not "From the harbour …". */
const MBOX_HEAD = /^From \S{1,200} {1,3}[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d/;

/** "2231     ", then a mail's first header: how many bytes follow. */
const EMLX_HEAD = /^\d{1,12} {0,12}\r?\n[\w-]{2,40}: /;

/** "<plist version="1.0"><dict><key>WebMainResource</key>": a property list in XML. Not one of settings. */
const PLIST_HEAD =
  /^[^\0]{0,600}<plist\b[^<>]{0,100}>\s{0,40}<dict>[^\0]{0,2000}<key>WebMainResource</;

/** Ordered: the first that recognises a file opens it. */
export const CONTAINERS: readonly Container[] = [
  {
    name: 'gzip',
    extensions: ['gz', 'tgz'],
    recognises: startsWith([0x1f, 0x8b]),
    open: async (file, means) => (await import('./archives/gzip.js')).openGzip(file, means),
  },
  {
    name: 'zip',
    extensions: ['zip', 'docx', 'odt', 'epub', 'maff', 'docm', 'dotx'],
    recognises: startsWith('PK\u0003\u0004', 'PK\u0005\u0006'),
    open: async (file, means) => (await import('./archives/zip.js')).openZip(file, means),
  },
  {
    name: 'tar',
    extensions: ['tar'],
    recognises: (bytes) => headOf(bytes.subarray(TAR_MARK_AT), 5) === 'ustar',
    open: async (file, means) => (await import('./archives/tar.js')).openTar(file, means),
  },
  {
    name: 'WARC',
    extensions: ['warc'],
    recognises: startsWith('WARC/'),
    open: async (file, means) => (await import('./archives/warc.js')).openWarc(file, means),
  },
  {
    name: 'web archive of Safari',
    extensions: ['webarchive'],
    recognises: (bytes) => startsWith('bplist00')(bytes) || PLIST_HEAD.test(headOf(bytes)),
    open: async (file) => (await import('./archives/webarchive.js')).openWebArchive(file),
  },
  {
    name: 'MHTML',
    extensions: ['mhtml', 'mht'],
    recognises: (bytes) => MHTML_HEAD.test(headOf(bytes)),
    open: async (file) => (await import('./archives/mhtml.js')).openMhtml(file),
  },
  {
    name: 'mailbox',
    extensions: ['mbox', 'mbx'],
    recognises: (bytes) => MBOX_HEAD.test(headOf(bytes, 400)),
    open: async (file, means) => (await import('./archives/mbox.js')).openMbox(file, means),
  },
  {
    name: 'mail of Apple Mail',
    extensions: ['emlx'],
    recognises: (bytes) => EMLX_HEAD.test(headOf(bytes, 400)),
    open: async (file) => (await import('./archives/mbox.js')).openEmlx(file),
  },
  {
    name: 'PDF',
    extensions: ['pdf'],
    recognises: startsWith('%PDF-'),
    open: async (file, means) => (await import('./documents/pdf.js')).openPdf(file, means),
  },
  {
    name: 'RTF',
    extensions: ['rtf'],
    recognises: startsWith('{\\rtf'),
    open: async (file) => (await import('./documents/rtf.js')).openRtf(file),
  },
  {
    name: 'subtitles',
    extensions: ['vtt', 'srt'],
    recognises: (bytes) => SUBTITLES_HEAD.test(headOf(bytes, 400).replaceAll('\0', '')),
    open: async (file) => (await import('./documents/subtitles.js')).openSubtitles(file),
  },
];

/** "WEBVTT", or "1", "00:00:01,000 --> 00:00:05,000" of SubRip. Not a list that begins with "1". */
const SUBTITLES_HEAD =
  /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?(?:WEBVTT(?=[ \t\r\n]|$)|\s{0,10}\d{1,6}\r?\n\d\d:\d\d:\d\d[,.]\d{3} --> )/;

/** Files that are none of ours, told by their first bytes, and what to do with them. */
const REFUSED: readonly { readonly recognises: (bytes: Uint8Array) => boolean; readonly says: string }[] = [
  { recognises: startsWith('BZh'), says: 'is packed with bzip2; unpack it first (bunzip2)' },
  { recognises: startsWith([0xfd, 0x37, 0x7a, 0x58, 0x5a]), says: 'is packed with xz; unpack it first (unxz)' },
  { recognises: startsWith([0x28, 0xb5, 0x2f, 0xfd]), says: 'is packed with Zstandard; unpack it first (unzstd)' },
  { recognises: startsWith([0x37, 0x7a, 0xbc, 0xaf]), says: 'is a 7-Zip archive; unpack it first' },
  { recognises: startsWith('Rar!'), says: 'is a RAR archive; unpack it first' },
  { recognises: startsWith([0xd0, 0xcf, 0x11, 0xe0]), says: 'is a Word or office document of the old kind (.doc), or one with a password; open it and save it as .docx without one, or as text' },
  { recognises: startsWith('BOOKMOBI', 'TPZ3'), says: 'is an e-book for Kindle; convert it to EPUB first' },
]; // prettier-ignore

/** Why a file is not to be read, told by its first bytes; undefined for any other. */
export const refusalOf = (bytes: Uint8Array): string | undefined =>
  REFUSED.find(({ recognises }) => recognises(bytes))?.says;

export const containerOf = (bytes: Uint8Array): Container | undefined =>
  CONTAINERS.find(({ recognises }) => recognises(bytes));
