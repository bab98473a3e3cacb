// Exports of LexisNexis ("1 of 3 DOCUMENTS", labels in capitals) and Nexis Uni ("End of Document") → their articles.
// The layouts are those of public descriptions and of the tests of readers for them (LexisNexisTools, quanteda/readtext).
import {
  blocksOf,
  countRows,
  isBlank,
  isDateRow,
  joined,
  rowOf,
  type Exported,
  type Row,
} from './rows.js';

/** "   1 of 3 DOCUMENTS", "Document 2 of 10 DOCUMENTS". */
export const LEXIS_START = /^(?:document )?\d{1,5} of \d{1,5} documents?$/i;
/** "End of Document". */
export const NEXIS_END = /^end of document$/i;

/** Labels above the text. "BODY" stands alone in Nexis Uni. */
const HEAD_LABEL =
  /^(?<label>byline|section|length|dateline|highlight|headline|series|edition|body|column|kicker|deck|source)(?:\s?:(?<value>.*))?$/i;
/** A label that stands above a value alone, which no text opens with. */
const ALONE: ReadonlySet<string> = new Set(['body']);

/** Labels below the text; from the first of them on nothing is text. */
const TAIL_LABEL =
  /^(?<label>load-date|language|graphic|document-type|publication-type|journal-code|journal code|journal|url|subject|organization|person|geographic|country|state|city|company|ticker|industry|category|issn|acc-no|accession number|classification|notes|pub-type|correction|correction-date|name|type|distribution)(?:\s?:(?<value>.*))?$/i;
/** "Copyright 2019 The Lamp", "(c) 2019 …", "All Rights Reserved". */
const COPYRIGHT = /^(?:copyright\b|©|\(c\)|all rights reserved\b)/i;
/** "Page 2 of 3" of the printed whole. */
const PAGE = /^page \d{1,5} of \d{1,5}$/i;

/** Labels without which rows of text are no article of these exports: two of them tell one that stands alone. */
const ONE_ARTICLE = [/^LENGTH: +\d[\d,]* words/i, /^LOAD-DATE:/i, /^(?:BYLINE|SECTION|DATELINE):/];

/** How many articles the marks promise; one that stands alone has labels, but no mark. */
export function countLexis(rows: readonly Row[]): number {
  const most = Math.max(countRows(rows, LEXIS_START), countRows(rows, NEXIS_END));
  if (most > 0) return most;
  return ONE_ARTICLE.filter((label) => countRows(rows, label) > 0).length >= 2 ? 1 : 0;
}

/** The articles of an export, in its order; what stands before the first mark is its list of contents. */
export function readLexis(rows: readonly Row[]): Exported[] {
  const starts = rows.flatMap((row, index) => (LEXIS_START.test(row.plain) ? [index] : []));
  if (starts.length > 0)
    return starts.map((start, index) =>
      lexisArticle(rows.slice(start + 1, starts[index + 1]), true),
    );
  const ends = rows.flatMap((row, index) => (NEXIS_END.test(row.plain) ? [index] : []));
  if (ends.length > 0)
    return ends.map((end, index) =>
      lexisArticle(rows.slice((ends[index - 1] ?? -1) + 1, end), false),
    );
  return [lexisArticle(rows, true)];
}

/** Labels below a text that are believed though they are not in capitals, as Nexis Uni writes them; a text has the others. */
const TAIL_UNI =
  /^(?:load-date:|language: [A-Z]|publication-type:|document-type:|journal code:|(?:graphic|classification)$|(?:subject|organization|person|geographic|country|state|city|company|ticker|industry): .*\(\d{1,3}%\))/i;

type Label = { readonly label: string; readonly value: string };

/** The label above a text that a row is; in Nexis Uni few stand without a colon. "notes: …", all in small letters, is text. */
function headLabel({ plain }: Row): Label | undefined {
  const { label, value } = HEAD_LABEL.exec(plain)?.groups ?? {};
  if (label === undefined || label === label.toLowerCase()) return undefined;
  const name = label.toLowerCase();
  return value === undefined && !ALONE.has(name)
    ? undefined
    : { label: name, value: (value ?? '').trim() };
}

/** The label below a text that a row is. */
function tailLabel({ plain }: Row): Label | undefined {
  const { label, value } = TAIL_LABEL.exec(plain)?.groups ?? {};
  if (label === undefined) return undefined;
  const isSure = label === label.toUpperCase() && value !== undefined;
  return isSure || TAIL_UNI.test(plain)
    ? { label: label.toLowerCase(), value: (value ?? '').trim() }
    : undefined;
}

function lexisArticle(all: readonly Row[], isOld: boolean): Exported {
  const rows = all.filter((row) => !PAGE.test(row.plain));
  const isHead = (row: Row) => headLabel(row) !== undefined;
  const firstLabel = rows.findIndex(isHead);
  const headEnd = firstLabel < 0 ? 0 : firstLabel;
  const { fields, bodyStart } = headFields(rows, headEnd);
  const tail = rows.findIndex(
    (row, index) =>
      index >= bodyStart && (tailLabel(row) !== undefined || isCopyright(rows, index)),
  );
  const bodyEnd = tail < 0 ? rows.length : tail;
  const tailRows = rows.slice(bodyEnd);
  const head = headOf(rows.slice(0, headEnd), isOld);
  const tailValue = (name: string): string | undefined => valueIn(tailRows, name);
  const correction = correctionIn(tailRows);
  return {
    title: fields.get('headline') ?? head.title,
    publisher: head.outlet,
    author: fields.get('byline'),
    date: head.date ?? tailValue('load-date'),
    url: tailValue('url'),
    language: tailValue('language'),
    body: [...rows.slice(bodyStart, bodyEnd), ...correction],
    others: [...rows.slice(0, bodyStart), ...tailRows.filter((row) => !correction.includes(row))],
  };
}

/** A row of copyright below the text, which a text does not go on behind. */
const isCopyright = (rows: readonly Row[], index: number): boolean =>
  COPYRIGHT.test(rows[index]?.plain ?? '') &&
  rows.slice(index).filter((row) => !isBlank(row)).length <= 6;

/** Labels with their values, which go on to the next blank row, and where the text begins below them. */
function headFields(rows: readonly Row[], from: number): { fields: Map<string, string>; bodyStart: number } {
  const fields = new Map<string, string>();
  let bodyStart = from;
  for (let at = from; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || isBlank(row)) continue;
    const found = headLabel(row);
    if (found === undefined) break;
    let end = at + 1;
    while (found.label !== 'body' && end < rows.length && isValueRow(rows[end])) end++;
    const value = joined([rowOf(row.number, found.value), ...rows.slice(at + 1, end)]);
    if (value !== undefined && !fields.has(found.label)) fields.set(found.label, value);
    bodyStart = end;
    at = end - 1;
    if (found.label === 'body') break;
  }
  return { fields, bodyStart };
} // prettier-ignore

/** A row that goes on with the value above it: not blank, and no label. */
const isValueRow = (row: Row | undefined): boolean =>
  row !== undefined && !isBlank(row) && headLabel(row) === undefined;

function valueIn(rows: readonly Row[], name: string): string | undefined {
  for (const row of rows) {
    const found = tailLabel(row);
    if (found?.label === name) return found.value === '' ? undefined : found.value;
  }
  return undefined;
}

/** "CORRECTION: An article on …" below the text belongs to it. */
function correctionIn(rows: readonly Row[]): readonly Row[] {
  const at = rows.findIndex((row) => tailLabel(row)?.label === 'correction');
  if (at < 0) return [];
  const end = rows.findIndex((row, index) => index > at && tailLabel(row) !== undefined);
  return rows.slice(at, end < 0 ? undefined : end).filter((row) => !COPYRIGHT.test(row.plain));
} // prettier-ignore

type HeadFound = {
  readonly title: string | undefined;
  readonly outlet: string | undefined;
  readonly date: string | undefined;
};

/** Rows so far to the right are centred. */
const CENTRED = 8;

/**
 * What stands above the labels. Old: outlet, day, edition, all centred, then the headline. Nexis Uni: headline, outlet, day, edition.
 */
function headOf(all: readonly Row[], isOld: boolean): HeadFound {
  const rows = all.filter((row) => !COPYRIGHT.test(row.plain));
  const dateAt = rows.findLastIndex(isDateRow);
  if (dateAt < 0) {
    const blocks = blocksOf(rows);
    return { title: joined(blocks.at(-1) ?? []), outlet: blocks.length > 1 ? joined(blocks[0] ?? []) : undefined, date: undefined };
  }
  const date = rows[dateAt]?.plain;
  const above = blocksOf(rows.slice(0, dateAt));
  const below = headlineBelow(rows.slice(dateAt + 1));
  if (isOld && below !== undefined) return { title: below, outlet: rowText(above.at(-1)?.at(0)), date };
  const flat = above.flat();
  const outlet = rowText(flat.at(-1));
  const last = above.at(-1) ?? [];
  const title = last.length > 1 ? joined(last.slice(0, -1)) : joined(above.at(-2) ?? []);
  return title === undefined && below !== undefined ? { title: below, outlet, date } : { title, outlet, date };
} // prettier-ignore

const rowText = (row: Row | undefined): string | undefined => row && joined([row]);

/** "Late Edition - Final", "Edition 1;", "National Edition", "Correction Appended": between day and headline. Not "… to cup final". */
const EDITION = /\bedition\b|^(?:.{1,20} - )?final$|^correction appended/i;

/** The headline below outlet and day: the rows that are not centred, or the last block that names no edition. */
function headlineBelow(rows: readonly Row[]): string | undefined {
  const isCentred = ({ text }: Row): boolean => text.search(/\S/) >= CENTRED;
  const left = rows.filter((row) => isBlank(row) || !isCentred(row));
  const blocks = blocksOf(left).filter((block) => !EDITION.test(joined(block) ?? ''));
  return joined(blocks.at(-1) ?? []);
} // prettier-ignore
