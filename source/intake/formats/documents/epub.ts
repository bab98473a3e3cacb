// An e-book (EPUB), unzipped → its chapters in the order of reading, each a page; a newspaper's e-book states outlet and day.
import type { SourceFile } from '../../../model/article.js';
import { statedIn } from '../record.js';
import { Unreadable } from '../../../text/trouble.js';
import type { ArchivedFile } from '../archives/archive-parts.js';
import { innerName } from '../archives/inner-names.js';
import type { Opened } from '../container.js';
import type { StatedMetadata } from '../../draft.js';
import { elementsOf, firstOf, wordsOf, xmlTree, type XmlElement } from '../xml/xml-tree.js';
import { textOf } from './office.js';

/** Opens it. Throws for one that is copy-protected, or in which no chapter is found. */
export async function openEpub(
  { path }: SourceFile,
  files: readonly ArchivedFile[],
): Promise<Opened> {
  const encryption = await textOf(files, 'META-INF/encryption.xml').catch(() => undefined);
  if (encryption?.includes('xmlenc#') === true)
    throw new Unreadable('is an e-book (EPUB) that is copy-protected and can not be read');
  const opf = await packageOf(files);
  const names = opf ? spineOf(opf) : [];
  const chapters = (names.length > 0 ? names : pagesOf(files)).flatMap((name) =>
    files.filter((file) => file.name === name),
  );
  const stated = opf && statedBy(opf.tree);
  const parts = [];
  for (const { name, bytes } of chapters) {
    const inner = innerName(name);
    const own =
      inner === undefined ? undefined : await Promise.resolve(bytes()).catch(() => undefined);
    if (own !== undefined)
      parts.push({
        path: `${path}/${name}`,
        bytes: own,
        extension: 'html',
        stated,
        mayBeEmpty: true,
      });
  }
  if (parts.length === 0) throw new Unreadable('is an e-book (EPUB) that holds no chapter');
  return {
    parts,
    said: `is an e-book (EPUB): each of its ${parts.length} chapters was read as a page`,
  };
}

type Package = { readonly folder: string; readonly tree: XmlElement };

/** The file that lists what the book holds: named by its container, else the first of its ending. */
async function packageOf(files: readonly ArchivedFile[]): Promise<Package | undefined> {
  const container = await textOf(files, 'META-INF/container.xml').catch(() => undefined);
  const named =
    container === undefined
      ? undefined
      : firstOf(xmlTree(container), 'rootfile')?.attributes['full-path'];
  const name = named ?? files.find((file) => /\.opf$/i.test(file.name))?.name;
  const text = name === undefined ? undefined : await textOf(files, name).catch(() => undefined);
  return name === undefined || text === undefined
    ? undefined
    : { folder: name.slice(0, name.lastIndexOf('/') + 1), tree: xmlTree(text) };
}

const IS_PAGE = /\.x?html?$/i;

/** The pages in the order of reading, by their names in the zip. */
function spineOf({ folder, tree }: Package): string[] {
  const hrefOf = new Map(
    elementsOf(tree, new Set(['item'])).map(({ attributes }) => [attributes.id, attributes.href]),
  );
  return elementsOf(tree, new Set(['itemref'])).flatMap(({ attributes }) => {
    const href = hrefOf.get(attributes.idref);
    return href === undefined ? [] : [resolved(folder + decoded(href))];
  });
}

/** "OEBPS/../text/1.html" → "text/1.html". */
function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  return parts.join('/');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

const pagesOf = (files: readonly ArchivedFile[]): string[] =>
  files
    .map(({ name }) => name)
    .filter((name) => IS_PAGE.test(name))
    .sort();

/** "The Lamp [Tue, 05 Mar 2019]", as programs name the newspapers that they fetch: the outlet. Not "Ferries [second edition]". */
const NEWSPAPER = /^(?<outlet>.{2,100}?) ?\[(?:\w{3}, )?\d{1,2} \w{3,9}\.? \d{4}\]$/;

/** What the book says of itself, said of each chapter: of a newspaper its name; of a book its publisher; the day. */
function statedBy(tree: XmlElement): StatedMetadata {
  const of = (name: string): string | undefined => wordsOf(firstOf(tree, name));
  const outlet = NEWSPAPER.exec(of('title') ?? '')?.groups?.outlet;
  const { publisher, publishedAt, language } = statedIn({
    publisher: outlet ?? of('publisher'),
    date: of('date'),
    language: of('language'),
  });
  return { publisher: publisher === 'calibre' ? undefined : publisher, publishedAt, language };
}
