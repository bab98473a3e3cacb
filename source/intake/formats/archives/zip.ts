// A zip → its files, or the document that it is (Word, OpenDocument, EPUB): each is a zip with a certain file in it.
// The only importer of yauzl, which checks the sizes that an archive states against what comes out of it.
import { crc32, inflateRawSync } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { SourceFile } from '../../../model/article.js';
import { Unreadable } from '../../../text/trouble.js';
import type { Limits } from '../../limits.js';
import type { Means, Opened } from '../container.js';
import { archiveParts, type ArchivedFile } from './archive-parts.js';
import { tooLargeUnpacked } from './gzip.js';
import { endingOf } from './inner-names.js';
import { refuseBomb } from './refuse-bomb.js';

/** Opens a zip of any kind. Throws for one that is damaged, has a password or unpacks to too much. */
export async function openZip(file: SourceFile, means: Means): Promise<Opened> {
  const ending = endingOf(file.path);
  const files = await filesOf(file, means).catch((error: unknown) => {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(
      `is ${KIND_OF_ENDING[ending] ?? 'a zip archive'} that is damaged; save it again`,
    );
  });
  const kind = KINDS.find(({ within }) => within(files));
  if (kind) return kind.open(file, files);
  const other = OTHER_KINDS[ending];
  if (other !== undefined) throw new Unreadable(other);
  return archiveParts(file.path, 'a zip archive', files, means);
}

const KIND_OF_ENDING: Readonly<Record<string, string>> = {
  docx: 'a Word document (.docx)',
  odt: 'an OpenDocument text (.odt)',
  epub: 'an e-book (EPUB)',
};

/** Zips of these endings that have nothing in them by which they are told. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  docx: 'is a Word document (.docx) without a text in it; save it again',
  odt: 'is an OpenDocument text (.odt) without a text in it; save it again',
};

/** A document that is a zip: the file that tells it, and how it is opened. Ordered. */
const KINDS: readonly {
  readonly within: (files: readonly ArchivedFile[]) => boolean;
  readonly open: (file: SourceFile, files: readonly ArchivedFile[]) => Promise<Opened>;
}[] = [
  {
    within: holds('word/document.xml'),
    open: async (file, files) => (await import('../documents/office.js')).openDocx(file, files),
  },
  {
    within: holds(/^(?:META-INF\/container\.xml|.{0,200}\.opf)$/i),
    open: async (file, files) => (await import('../documents/epub.js')).openEpub(file, files),
  },
  {
    within: (files) => holds('mimetype')(files) && holds(/\.x?html?$/i)(files),
    open: async (file, files) => (await import('../documents/epub.js')).openEpub(file, files),
  },
  {
    within: (files) => holds('content.xml')(files) && holds('META-INF/manifest.xml')(files),
    open: async (file, files) => (await import('../documents/office.js')).openOdt(file, files),
  },
  { within: holds('xl/workbook.xml'), open: refuse('is a spreadsheet (.xlsx); save it as CSV') },
  {
    within: holds('ppt/presentation.xml'),
    open: refuse('holds slides (.pptx); save them as text'),
  },
];

function holds(name: string | RegExp): (files: readonly ArchivedFile[]) => boolean {
  return (files) =>
    files.some((file) => (typeof name === 'string' ? file.name === name : name.test(file.name)));
}

function refuse(message: string) {
  return (): Promise<Opened> => Promise.reject(new Unreadable(message));
}

/** So many names are read of one archive; none of people's has more. */
const MOST_NAMES = 200_000;

/** The files of a zip, each unpacked when it is asked for; together no more than the limit. */
async function filesOf({ bytes }: SourceFile, { maxSize }: Limits): Promise<ArchivedFile[]> {
  const zip = await fromBufferPromise(Buffer.from(bytes), {
    lazyEntries: true,
    decodeStrings: false,
  });
  const found: ArchivedFile[] = [];
  const budget = { left: maxSize };
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    if (name.endsWith('/')) continue;
    if (found.length >= MOST_NAMES)
      throw new Unreadable(`is a zip archive of more than ${MOST_NAMES} files; unpack it first`);
    found.push({
      name,
      isEncrypted: (entry.generalPurposeBitFlag & 1) !== 0,
      bytes: () => unpack(zip, entry, budget, maxSize),
    });
  }
  return found;
}

const UTF8_FLAG = 0x800;

/** A name in UTF-8 where it is said or so written, else in Latin-1. */
function nameOf({ fileName, generalPurposeBitFlag }: Entry): string {
  const raw = Buffer.from(fileName as unknown as Uint8Array);
  const text = raw.toString('utf8');
  const isUtf8 = (generalPurposeBitFlag & UTF8_FLAG) !== 0 || !text.includes('\ufffd');
  return isUtf8 ? text : raw.toString('latin1');
}

const STORED = 0;
const DEFLATED = 8;

/** The bytes of one file. Throws where they are not those that the archive states. */
async function unpack(
  zip: ZipFile,
  entry: Entry,
  budget: { left: number },
  maxSize: number,
): Promise<Uint8Array> {
  if (entry.uncompressedSize > budget.left) throw new Unreadable(tooLargeUnpacked(maxSize));
  refuseBomb(entry.compressedSize, entry.uncompressedSize);
  const packed = await rawBytes(zip, entry);
  const bytes = inflated(packed, entry);
  if (bytes.length !== entry.uncompressedSize || crc32(bytes) !== entry.crc32)
    throw new Error('damaged');
  budget.left -= bytes.length;
  return bytes;
}

function inflated(packed: Uint8Array, { compressionMethod, uncompressedSize }: Entry): Uint8Array {
  if (compressionMethod === STORED) return packed;
  if (compressionMethod !== DEFLATED) throw new Error('packed in another way');
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, uncompressedSize) });
}

async function rawBytes(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const isPacked = entry.compressionMethod !== STORED;
  const stream = await zip.openReadStreamPromise(entry, isPacked ? { decompress: false } : {});
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
