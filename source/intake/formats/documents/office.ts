// A Word document (.docx) or an OpenDocument text (.odt), unzipped → its text, a paragraph each.
import type { SourceFile } from '../../../model/article.js';
import { Unreadable } from '../../../text/trouble.js';
import type { ArchivedFile } from '../archives/archive-parts.js';
import type { Opened } from '../container.js';
import { xmlTree, type XmlElement } from '../xml/xml-tree.js';

/** How a kind of document is written: which elements are paragraphs, and which hold no text of it. */
type Dialect = {
  readonly kind: string;
  readonly paragraphs: ReadonlySet<string>;
  /** Elements whose words are text; undefined where all words within a paragraph are. */
  readonly text: ReadonlySet<string> | undefined;
  readonly hidden: ReadonlySet<string>;
  readonly blanks: Readonly<Record<string, string>>;
  readonly row: string;
  readonly cell: string;
};

const DOCX: Dialect = {
  kind: 'a Word document (.docx)',
  paragraphs: new Set(['p']),
  text: new Set(['t']),
  hidden: new Set(['del', 'movefrom', 'fallback', 'pict', 'drawing', 'sdtpr', 'instrtext']),
  blanks: { tab: '\t', br: '\n', cr: '\n', nobreakhyphen: '-' },
  row: 'tr',
  cell: 'tc',
};

const ODT: Dialect = {
  kind: 'an OpenDocument text (.odt)',
  paragraphs: new Set(['p', 'h']),
  text: undefined,
  hidden: new Set(['annotation', 'note', 'tracked-changes', 'frame', 'sequence-decls', 'automatic-styles', 'meta']),
  blanks: { tab: '\t', s: ' ', 'line-break': '\n' },
  row: 'table-row',
  cell: 'table-cell',
}; // prettier-ignore

/** The text of a Word document; tracked deletions, notes and pictures are none of it. Throws where it holds none. */
export const openDocx = (file: SourceFile, files: readonly ArchivedFile[]): Promise<Opened> =>
  openOffice(file, files, 'word/document.xml', DOCX);

/** The text of an OpenDocument text. Throws where it holds none or has a password. */
export async function openOdt(file: SourceFile, files: readonly ArchivedFile[]): Promise<Opened> {
  const manifest = await textOf(files, 'META-INF/manifest.xml');
  if (manifest?.includes('encryption-data') === true)
    throw new Unreadable(`is ${ODT.kind} with a password; save it without one`);
  return openOffice(file, files, 'content.xml', ODT);
}

/** The text of the file of that name; undefined where there is none. */
export async function textOf(
  files: readonly ArchivedFile[],
  name: string,
): Promise<string | undefined> {
  const bytes = await files.find((file) => file.name === name)?.bytes();
  return bytes && new TextDecoder().decode(bytes);
}

async function openOffice(
  { path }: SourceFile,
  files: readonly ArchivedFile[],
  name: string,
  dialect: Dialect,
): Promise<Opened> {
  const { kind } = dialect;
  const xml = await textOf(files, name).catch((error: unknown) => {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`is ${kind} that is damaged; save it again`);
  });
  const text = officeText(xmlTree(xml ?? ''), dialect);
  if (!/[\p{L}\p{N}]{2}/u.test(text)) throw new Unreadable(`is ${kind} without a text in it`);
  return {
    parts: [{ path, bytes: Buffer.from(text), extension: 'txt' }],
    said: `is ${kind}, of which the text was read, without pictures and notes`,
  };
}

/** Paragraphs with a blank line between, a table's row in one line. */
function officeText(root: XmlElement, dialect: Dialect): string {
  const blocks: string[] = [];
  const tasks: XmlElement[] = [root];
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if (dialect.hidden.has(task.name)) continue;
    if (dialect.paragraphs.has(task.name)) blocks.push(runsOf(task, dialect).trim());
    else if (task.name === dialect.row) blocks.push(rowOf(task, dialect));
    else
      for (const child of task.children.toReversed())
        if (typeof child !== 'string') tasks.push(child);
  }
  return blocks.filter((block) => block !== '').join('\n\n');
}

function rowOf(row: XmlElement, dialect: Dialect): string {
  return row.children
    .flatMap((cell) =>
      typeof cell !== 'string' && cell.name === dialect.cell
        ? [runsOf(cell, dialect).replace(/\s+/g, ' ').trim()]
        : [],
    )
    .filter((cell) => cell !== '')
    .join(' | ');
}

function runsOf(element: XmlElement, dialect: Dialect): string {
  const { text, hidden, blanks, paragraphs } = dialect;
  return element.children
    .map((child) => {
      if (typeof child === 'string')
        return text === undefined || text.has(element.name) ? child : '';
      if (hidden.has(child.name)) return '';
      return blanks[child.name] ?? runsOf(child, dialect) + (paragraphs.has(child.name) ? ' ' : '');
    })
    .join('');
}
