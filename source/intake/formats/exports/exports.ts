// A text or a page with the marks of a press database's export → a draft for each of its articles.
import { cleanText } from '../../text/clean.js';
import type { ArticleDraft } from '../../draft.js';
import type { Limits } from '../../limits.js';
import { splitGluedHead } from '../../furniture/glued-head.js';
import { joinDatelines } from '../../text/lines.js';
import { withLabelledHead } from '../plain-text.js';
import { withTroubles } from '../records/records.js';
import { countCoded, countNumbered, readCoded, readNumbered } from './factiva.js';
import { countLexis, readLexis } from './lexis.js';
import { pageRows } from './page-rows.js';
import { countPasted, readPasted } from './pasted.js';
import { countEuropresse, countProQuest, readEuropresse, readProQuest } from './proquest.js';
import { exportedDraft, rowsOf, type Exported, type Row } from './rows.js';

/** A layout: how many articles its marks promise in a text, none where it is not of this layout; and their reader. */
type Layout = {
  readonly name: string;
  readonly count: (rows: readonly Row[]) => number;
  readonly read: (rows: readonly Row[]) => Exported[];
};

/** Ordered: the first that finds its marks reads the text. */
const LAYOUTS: readonly Layout[] = [
  { name: 'Factiva', count: countCoded, read: readCoded },
  { name: 'Factiva', count: countNumbered, read: readNumbered },
  { name: 'ProQuest', count: countProQuest, read: readProQuest },
  { name: 'LexisNexis', count: countLexis, read: readLexis },
  { name: 'Europresse', count: countEuropresse, read: readEuropresse },
  { name: 'pasted', count: countPasted, read: readPasted },
];

/** Reads the articles, one beyond the limit at most; undefined where the text has the marks of no layout. */
export function readExport(
  path: string,
  text: string,
  limits: Limits,
  isPage: boolean,
): ArticleDraft[] | undefined {
  const plain = isPage ? pageRows(text) : text;
  const rows = rowsOf(cleanText(plain.replaceAll('\t', TAB)));
  for (const { name, count, read } of LAYOUTS) {
    const promised = count(rows);
    if (promised === 0) continue;
    const drafts = read(rows)
      .slice(0, limits.maxArticles + 1)
      .flatMap((article) => draftOf(path, article, isPage, limits) ?? []);
    if (drafts.length === 0) return undefined;
    const isShort = drafts.length < Math.min(promised, limits.maxArticles);
    return withTroubles(drafts, isShort ? [sayShort(name, promised, drafts.length)] : []);
  }
  return undefined;
}

/** Codes and their values are parted by more than the blank that cleaning leaves of a tab. */
const TAB = '  ';

const sayShort = (name: string, promised: number, read: number): string =>
  `has the marks of ${promised} articles of an export of ${name}, of which ${read} were read; look for the others`;

function draftOf(
  path: string,
  article: Exported,
  isPage: boolean,
  { maxLength }: Limits,
): ArticleDraft | undefined {
  const draft = exportedDraft(path, article, maxLength);
  if (draft === undefined) return undefined;
  const lines = article.isPlain === true ? splitGluedHead(joinDatelines(draft.lines)) : draft.lines;
  const whole = { ...draft, lines, numbered: !isPage };
  return article.isPlain === true ? withLabelledHead(whole) : whole;
}
