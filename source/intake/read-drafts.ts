// A found file → its drafts: what holds other files is opened, until there are texts, and each is read by its format.
import type { FoundFile, SourceFile, Warning } from '../model/article.js';
import { troubleOf, Unreadable } from '../text/trouble.js';
import type { ArticleDraft, StatedMetadata } from './draft.js';
import { endingOf } from './formats/archives/inner-names.js';
import type { Part } from './formats/container.js';
import { containerOf, CONTAINERS, refusalOf } from './formats/containers.js';
import { hasExportMarks } from './formats/exports/marks.js';
import { formatOf, HEAD, type InputFormat } from './formats/formats.js';
import { isKnownName } from './formats/known-names.js';
import { statedIn } from './formats/record.js';
import { readPlainText } from './formats/plain-text.js';
import { megabytes, raisedBy, type Limits } from './limits.js';
import { cleanText } from './text/clean.js';
import { decodeText } from './text/decode.js';

/** The drafts of a file, what there is to say of it, and how many bytes it was, unpacked. */
export type FileReading = {
  readonly read: readonly ArticleDraft[];
  readonly said: readonly Warning[];
  readonly size: number;
};

/** The boundary around the reading of a file: whatever is thrown on it becomes what is said of it. */
export async function readDrafts(file: FoundFile, limits: Limits): Promise<FileReading> {
  let bytes: Uint8Array;
  try {
    bytes = bytesOf(file);
    if (bytes.length === 0) throw new Unreadable('is empty; leave it out or save it again');
  } catch (error) {
    return failed(file.path, error, 0);
  }
  const { path, url, ending } = file;
  // a feed's address is not that of its articles
  const stated = url === undefined || ending !== 'html' ? undefined : { url };
  return readPart({ path, bytes, extension: ending, stated }, limits, 0);
}

/** The bytes of a file, read when they are asked for. */
export const bytesOf = ({ bytes }: FoundFile): Uint8Array =>
  bytes instanceof Uint8Array ? bytes : bytes();

const failed = (path: string, error: unknown, size: number): FileReading => ({
  read: [],
  said: [{ path, message: troubleOf(error) }],
  size,
});

/** Archives stand in one another so deep at most: a mail in a zip in a packed tar. */
const DEEPEST = 4;

async function readPart(part: Part, limits: Limits, depth: number): Promise<FileReading> {
  const { path, bytes } = part;
  try {
    const refusal = refusalOf(bytes);
    if (refusal !== undefined) throw new Unreadable(refusal);
    const container = containerOf(bytes);
    if (container === undefined) return await readText(part, limits);
    if (depth === DEEPEST)
      throw new Unreadable(
        `stands in more than ${DEEPEST} archives, one within another; unpack it first`,
      );
    const { parts, said } = await container.open(part, { ...limits, isRead: isKnownName });
    return await readParts(
      parts.map((each) => withStated(each, part)),
      { path, said },
      limits,
      depth + 1,
    );
  } catch (error) {
    return failed(path, error, bytes.length);
  }
}

/** What is stated of a file is stated of what it holds, where that states nothing itself. */
const withStated = (inner: Part, { stated }: Part): Part =>
  stated === undefined ? inner : { ...inner, stated: { ...stated, ...filled(inner.stated ?? {}) } };

/** The parts of a file, one after the other, as long as there are not too many articles or bytes. */
async function readParts(
  parts: readonly Part[],
  { path, said }: { readonly path: string; readonly said: string | undefined },
  limits: Limits,
  depth: number,
): Promise<FileReading> {
  const read: ArticleDraft[] = [];
  const warnings: Warning[] = said === undefined ? [] : [{ path, message: said }];
  let size = 0;
  for (const part of parts) {
    const own = await readPart(part, limits, depth);
    size += own.size;
    if (size > limits.maxSize)
      return failed(
        path,
        new Unreadable(
          `holds more than ${megabytes(limits.maxSize)} when unpacked and is left out${raisedBy('maxSize')}`,
        ),
        size,
      );
    for (const draft of own.read) read.push(draft);
    if (part.mayBeEmpty !== true || own.read.length > 0) warnings.push(...own.said);
    if (read.length > limits.maxArticles) {
      warnings.push({ path, message: beyond(`${limits.maxArticles} articles`, 'maxArticles') });
      break;
    }
  }
  if (parts.length > 0 && read.length === 0 && warnings.every((each) => each.path === path))
    warnings.push({ path, message: NO_ARTICLE });
  return { read: read.slice(0, limits.maxArticles), said: warnings, size };
}

const NO_ARTICLE = 'holds no article with text; check that it has the full text';

async function readText(part: Part, limits: Limits): Promise<FileReading> {
  const { path, bytes } = part;
  const { read, message } = await readBytes(part, limits);
  const { stated } = part;
  return {
    read: stated === undefined ? read : read.map((draft) => joined(draft, stated)),
    said: message === undefined ? [] : [{ path, message }],
    size: bytes.length,
  };
}

const joined = (draft: ArticleDraft, around: StatedMetadata): ArticleDraft => ({
  ...draft,
  // an address may hold anything that a head of a record can
  stated: { ...around, url: statedIn({ url: around.url }).url, ...filled(draft.stated) },
});

const filled = (stated: StatedMetadata): StatedMetadata =>
  Object.fromEntries(
    (Object.entries(stated) as [string, string | undefined][]).filter(
      ([, value]) => value !== undefined,
    ),
  );

async function readBytes(
  { path, bytes, extension: told }: SourceFile & { readonly extension?: string | undefined },
  limits: Limits,
): Promise<{ readonly read: readonly ArticleDraft[]; readonly message: string | undefined }> {
  const decoded = decodeText(bytes);
  if (typeof decoded !== 'string') throw new Unreadable(decoded.reason);
  const extension = told ?? endingOf(path);
  const format = formatOf(extension, decoded.slice(0, HEAD));
  if (format.name === 'plain text') refuseMisnamed(extension);
  const { holdsMany = false, isRaw = false, read, cut } = format;
  const { maxLength, maxArticles } = limits;
  const whole = (): string =>
    isRaw ? decoded : cleanText(cut ? cut(decoded, maxArticles + 1) : decoded);
  const many =
    (await exportedIn(path, decoded, format, limits)) ??
    (holdsMany ? await read(path, whole(), limits, bytes) : undefined);
  refuseBroken(many, format, decoded);
  const readOne = holdsMany ? readPlainText : read;
  const drafts =
    many ?? (await readOne(path, cleanText(decoded.slice(0, maxLength)), limits, bytes)) ?? [];
  const isCut = many === undefined && decoded.length > maxLength;
  if (drafts.length === 0) throw new Unreadable(NO_ARTICLE);
  const isBroken = holdsMany && many === undefined && format.extensions.includes(extension);
  const troubles = new Set(drafts.flatMap(({ trouble }) => trouble ?? []));
  const said = [
    ...(isBroken
      ? [`is no complete ${format.name} and is read as plain text; save it again if it is cut`]
      : []),
    ...troubles,
    ...sayUnreadable(drafts),
    ...sayLacking(drafts),
    ...(drafts.length > maxArticles ? [beyond(`${maxArticles} articles`, 'maxArticles')] : []),
    ...(isCut || drafts.some((draft) => draft.isCut)
      ? [beyond(`${maxLength} characters in an article`, 'maxLength')]
      : []),
  ];
  return { read: drafts.slice(0, maxArticles), message: said.join('; ') || undefined };
}

/** Signs stand where bytes, here or before the file was saved, could not be read. */
const sayUnreadable = (drafts: readonly ArticleDraft[]): string[] =>
  drafts.some(({ lines }) => lines.some(({ text }) => text.includes('\ufffd')))
    ? ['holds characters that could not be read, “\ufffd” in their place; save it again as UTF-8']
    : [];

/** Throws for a text that is called what it is not: a .docx without a document in it. */
function refuseMisnamed(extension: string): void {
  if (CONTAINERS.some(({ extensions }) => extensions.includes(extension)))
    throw new Unreadable(
      `is called .${extension}, but does not begin as such a file does; save it again, or rename it to .txt if it is a text`,
    );
}

/** Throws for what begins as a format whose marks are no prose, and was not to be read as it. */
function refuseBroken(
  read: readonly ArticleDraft[] | undefined,
  { name, isNeverProse = false, recognises }: InputFormat,
  text: string,
): void {
  if (read === undefined && isNeverProse && recognises(text.slice(0, HEAD)))
    throw new Unreadable(
      `is broken ${name}, perhaps cut in the middle, and is left out; save it again whole`,
    );
}

/** The articles of a press database's export; undefined for any other text, of which the marks alone are looked for. */
async function exportedIn(
  path: string,
  text: string,
  { mayBeExport = false, name }: InputFormat,
  limits: Limits,
): Promise<ArticleDraft[] | undefined> {
  const isPage = name === 'HTML';
  if (!mayBeExport || !hasExportMarks(text, isPage)) return undefined;
  const { readExport } = await import('./formats/exports/exports.js');
  return readExport(path, text, limits, isPage);
}

/** What of the drafts are summaries, or were cut by their source. */
function sayLacking(drafts: readonly ArticleDraft[]): string[] {
  const count = (lack: ArticleDraft['lacks']): number =>
    drafts.filter(({ lacks }) => lacks === lack).length;
  const all = drafts.length;
  // a feed may put a whole text where a summary stands: one alone tells nothing
  const isTold = all > 1 || drafts[0]?.isClean === false;
  const [summaries, openings] = [isTold ? count('summary') : 0, count('rest')];
  const share = (some: number): string =>
    some === all
      ? all === 1
        ? 'a text that is'
        : `${all} texts that are`
      : `${some} of ${all} texts that are`;
  return [
    ...(summaries > 0
      ? [
          `holds ${share(summaries)} ${summaries === 1 ? 'a summary' : 'summaries'}, not the article; events and quotes of the rest are not seen`,
        ]
      : []),
    ...(openings > 0
      ? [`holds ${share(openings)} cut by the source (“[+… chars]”), not whole; get the full text`]
      : []),
  ];
}

const beyond = (most: string, limit: keyof Limits): string =>
  `holds more than ${most}, the rest is left out${raisedBy(limit)}`;
