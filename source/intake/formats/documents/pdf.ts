// A PDF → the text of its text layer, in paragraphs. The only importer of unpdf (pdf.js), which is loaded with the first PDF.
import { getDocumentProxy } from 'unpdf';
import type { SourceFile } from '../../../model/article.js';
import { Unreadable } from '../../../text/trouble.js';
import type { Limits } from '../../limits.js';
import type { Opened } from '../container.js';
import { pdfText, type PdfPage, type PdfPiece } from './pdf-layout.js';

/** So many pages are read of one file, and so many pieces of text of a page: a page of a newspaper has some thousands. */
const MOST_PAGES = 1000;
const MOST_PIECES = 50_000;

/** Fewer letters a page on average are those of stamps on a scan. */
const FEWEST_LETTERS = 20;

const SAVE = 'save it as text first (pdftotext)';

/** Opens it as a text. Throws for one that is encrypted, damaged, or a scan without a text layer. */
export async function openPdf({ path, bytes }: SourceFile, { maxSize }: Limits): Promise<Opened> {
  const { pages, count } = await pagesOf(bytes, maxSize);
  const letters = pages.reduce(
    (sum, { pieces }) => sum + pieces.reduce((length, { text }) => length + text.trim().length, 0),
    0,
  );
  if (letters < FEWEST_LETTERS * pages.length || letters === 0)
    throw new Unreadable(
      'is a PDF without a text layer, a scan; have its text recognised first (OCR), or save it as text',
    );
  const { text, url } = pdfText(pages);
  return {
    parts: [{ path, bytes: Buffer.from(text), extension: 'txt', stated: { url } }],
    said:
      'is a PDF, of whose text layer the text was read; where paragraphs or columns are mixed up, save it as text first (pdftotext)' +
      (count > pages.length
        ? `; ${count - pages.length} pages beyond the ${pages.length}th are left out`
        : ''),
  };
}

type Read = { readonly pages: readonly PdfPage[]; readonly count: number };

async function pagesOf(bytes: Uint8Array, maxSize: number): Promise<Read> {
  try {
    // A copy: pdf.js takes the bytes for its own. Nothing is evaluated, drawn or fetched.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    const pages: PdfPage[] = [];
    let size = 0;
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES) && size < maxSize; number++) {
      const page = await pdf.getPage(number);
      const [left = 0, , right = 0] = page.view;
      const { items } = await page.getTextContent();
      const pieces = items
        .slice(0, MOST_PIECES)
        .flatMap((item) => ('str' in item ? pieceOf(item) : []));
      size += pieces.reduce((sum, { text }) => sum + text.length, 0);
      pages.push({ width: right - left, pieces });
      page.cleanup();
    }
    const count = pdf.numPages;
    await pdf.cleanup();
    return { pages, count };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(
      isLocked
        ? `is a PDF with a password; save it without one, or ${SAVE}`
        : `is a PDF that can't be read, it may be damaged; save it again, or ${SAVE}`,
    );
  }
}

type Item = {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
};

/** Where a piece stands and how large it is; text that is set upright on its side is none of the article's. */
function pieceOf({ str, transform, width, height }: Item): PdfPiece[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform.map(Number);
  if (str === '' || Math.abs(b) > Math.abs(a)) return [];
  return [{ text: str, x, y, width, size: height || Math.abs(a) }];
}
