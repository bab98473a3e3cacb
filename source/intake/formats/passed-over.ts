// The files of a folder that are of no type that is read → what is said of them: how many of which type, and what to do.
import { endingOf } from './archives/inner-names.js';

/** What makes an article of a type that is not read; the others need nothing, or nothing is known. */
const ADVICE: Readonly<Record<string, string>> = {
  doc: 'save as .docx', dot: 'save as .docx', wps: 'save as .docx', wpd: 'save as .docx', pages: 'export as .docx',
  xls: 'save as .csv', xlsx: 'save as .csv', ods: 'save as .csv', numbers: 'export as .csv', sqlite: 'export as .csv', parquet: 'export as .csv',
  ppt: 'save as text', pptx: 'save as text', key: 'export as text', msg: 'save as .eml', pst: 'export as .mbox', olm: 'export as .mbox',
  mobi: 'convert to .epub', azw: 'convert to .epub', azw3: 'convert to .epub', fb2: 'convert to .epub', djvu: 'convert to text', ps: 'convert to .pdf',
  rar: 'unpack', '7z': 'unpack', bz2: 'unpack', xz: 'unpack', zst: 'unpack', lz4: 'unpack', tex: 'convert to text', mp3: 'needs a transcript', mp4: 'needs a transcript',
}; // prettier-ignore

const KINDS_NAMED = 8;

/** "5 files passed over: 2 .jpg, 1 .doc (save as .docx), 1 hidden; name a file to read it anyway". */
export function sayPassedOver(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) {
    const kind = kindOf(name);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const sorted = [...counts].sort(
    ([a, m], [b, n]) => rankOf(b) - rankOf(a) || n - m || (a < b ? -1 : 1),
  );
  const kinds = sorted.slice(0, KINDS_NAMED).map(([kind, count]) => {
    const advice = ADVICE[kind];
    const said = kind === HIDDEN || kind === OTHER ? kind : `.${kind}`;
    return `${count} ${said}${advice === undefined ? '' : ` (${advice})`}`;
  });
  const rest = sorted.slice(KINDS_NAMED).reduce((sum, [, count]) => sum + count, 0);
  const files = names.length === 1 ? '1 file' : `${names.length} files`;
  return `${files} passed over: ${[...kinds, ...(rest > 0 ? [`${rest} of other types`] : [])].join(', ')}; name a file to read it anyway`;
}

/** Types that can be made articles first, then named types, then what has none. */
const rankOf = (kind: string): number =>
  kind in ADVICE ? 2 : kind === HIDDEN || kind === OTHER ? 0 : 1;

const HIDDEN = 'hidden';
const OTHER = 'of another kind';

function kindOf(name: string): string {
  if (name.startsWith('.')) return HIDDEN;
  const ending = endingOf(name);
  return /^\w{1,12}$/.test(ending) ? ending : OTHER;
}
