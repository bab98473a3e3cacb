// Exports of Factiva → their articles: with codes of two letters before each field, or without, closed by "Document …".
// The layouts are those of public descriptions and of the tests of readers for them (tm.plugin.factiva).
import { english } from '../../../languages/english/english.js';
import { readNames } from '../../metadata/author/byline-names.js';
import { LEGAL_FORM } from '../../metadata/outlet/publisher.js';
import { countRows, isBlank, isDateRow, joined, rowOf, type Exported, type Row } from './rows.js';

/** "HD  Ferry strikes pier", "TD" alone above its text. Not "IN the harbour", whose letters no colon or double blank follows. */
const CODE =
  /^(?<code>SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN|CLM|DE|PT)(?:(?:\t|:(?=\s|$)| {2}| \|)(?<value>.*))?$/;

/** "Document TCRX002020190305ef3c00010": the number that closes an article. Not "Document 1 of 3". */
const DOCUMENT = /^document [a-z\d]{4,10}0\d{2,4}[a-z\d]{10,30}$/i;

/** "228 words", "1,204 words". */
const WORDS = /^\d[\d,.]{0,8} words$/i;
/** "(c) 2019 The Lamp", "Copyright 2019 …", "© 2019". */
const COPYRIGHT = /^(?:\(c\)|copyright\b|©)/i;

/** How many articles with codes there are: as many as headlines, where texts and days stand beside them. */
export function countCoded(rows: readonly Row[]): number {
  const codes = rows.flatMap(({ plain }) => CODE.exec(plain)?.groups?.code ?? []);
  const of = (...wanted: readonly string[]): number =>
    codes.filter((code) => wanted.includes(code)).length;
  return of('HD') > 0 && of('LP', 'TD') > 0 && of('PD', 'SN', 'AN') > 0 ? of('HD') : 0;
}

/** How many articles there are that a number closes. */
export const countNumbered = (rows: readonly Row[]): number => countRows(rows, DOCUMENT);

/** Articles with codes: each begins with its section or headline and ends with its number, or where the next begins. */
export function readCoded(rows: readonly Row[]): Exported[] {
  const articles: Row[][] = [];
  let hasHeadline = false;
  for (const row of rows) {
    const code = CODE.exec(row.plain)?.groups?.code;
    const begins = code === 'HD' ? hasHeadline : code === 'SE' && hasHeadline;
    if (begins || articles.length === 0) {
      articles.push([]);
      hasHeadline = false;
    }
    if (code === 'HD') hasHeadline = true;
    articles.at(-1)?.push(row);
  }
  return articles.map(codedArticle);
}

function codedArticle(rows: readonly Row[]): Exported {
  const fields = new Map<string, Row[]>();
  const others: Row[] = [];
  let open = '';
  for (const row of rows) {
    const { code, value } = CODE.exec(row.plain)?.groups ?? {};
    if (code !== undefined) open = code;
    const own = code === undefined ? row : rowOf(row.number, value ?? '');
    const isText = open === 'LP' || open === 'TD';
    if (!isText) others.push(row);
    if (open !== '') fields.set(open, [...(fields.get(open) ?? []), own]);
  }
  const of = (code: string): string | undefined => joined(fields.get(code) ?? []);
  return {
    title: of('HD'),
    author: of('BY'),
    publisher: of('SN') ?? of('PUB'),
    date: of('PD'),
    language: of('LA'),
    body: [...(fields.get('LP') ?? []), BLANK, ...(fields.get('TD') ?? [])],
    others,
  };
}

const BLANK: Row = rowOf(0, '');

/** Articles without codes: each ends with its number, and has "228 words" between headline and day. */
export function readNumbered(rows: readonly Row[]): Exported[] {
  const ends = rows.flatMap((row, index) => (DOCUMENT.test(row.plain) ? [index] : []));
  return ends.map((end, index) => numberedArticle(rows.slice((ends[index - 1] ?? -1) + 1, end)));
}

/** Below the words: day, hour, outlet, code, pages, language and copyright, each a row; so many at most. */
const HEAD_ROWS = 14;

function numberedArticle(rows: readonly Row[]): Exported {
  const wordsAt = rows.findIndex((row) => WORDS.test(row.plain));
  if (wordsAt < 0) return { body: rows, others: [], isPlain: true };
  const copyrightAt = rows.findIndex((row, index) => index > wordsAt && index <= wordsAt + HEAD_ROWS * 2 && COPYRIGHT.test(row.plain));
  const headEnd = copyrightAt < 0 ? firstText(rows, wordsAt + 1) : afterCopyright(rows, copyrightAt);
  const head = rows.slice(wordsAt + 1, headEnd).filter((row) => !isBlank(row));
  const dateAt = head.findIndex(isDateRow);
  const below = head.slice(dateAt + 1).filter((row) => !/^\d{1,2}:\d\d\b/.test(row.plain));
  const outlet = below.find((row) => !COPYRIGHT.test(row.plain));
  const language = below.find((row) => /^(?:english|french|german|spanish|italian|portuguese|dutch)$/i.test(row.plain));
  return {
    ...titleAndAuthor(rows.slice(0, wordsAt)),
    publisher: outlet && joined([outlet]),
    date: head[dateAt]?.plain,
    language: language?.plain,
    ...textAndTail(rows, headEnd, outlet?.plain),
  };
} // prettier-ignore

/** Text and head of an article without codes; a last block of one row that names the publisher's company is none of the text. */
function textAndTail(
  rows: readonly Row[],
  headEnd: number,
  outlet: string | undefined,
): Pick<Exported, 'body' | 'others'> {
  const last = rows.findLastIndex((row) => !isBlank(row));
  const { plain = '' } = rows[last] ?? {};
  const isApart = last > headEnd && isBlank(rows[last - 1] ?? BLANK);
  const isCompany =
    LEGAL_FORM.test(plain) ||
    (outlet !== undefined && plain.startsWith(outlet) && !/[.!?]["”]?$/.test(plain));
  const isTail = isApart && plain.split(/\s+/).length <= COMPANY_WORDS && isCompany;
  const end = isTail ? last : rows.length;
  return {
    body: rows.slice(headEnd, end),
    others: [...rows.slice(0, headEnd), ...rows.slice(end)],
  };
}

const COMPANY_WORDS = 10;

/** The row behind a copyright line, which may go on to the next blank row or the row of a sentence. */
function afterCopyright(rows: readonly Row[], at: number): number {
  let end = at + 1;
  const isMore = (row: Row | undefined): boolean =>
    row !== undefined && /^(?:all rights reserved|copyright\b|\(c\)|©)/i.test(row.plain);
  while (isMore(rows[end])) end++;
  return end;
}

/** The first row that is a sentence. */
function firstText(rows: readonly Row[], from: number): number {
  const at = rows.findIndex((row, index) => index >= from && row.plain.split(/\s+/).length > 12);
  return at < 0 ? from : at;
}

/** A section has no more words. */
const SECTION_WORDS = 3;

/** What stands above the words: perhaps the name of the base and a section, the headline, perhaps a byline. */
function titleAndAuthor(all: readonly Row[]): Pick<Exported, 'title' | 'author'> {
  const rows = all.filter((row) => !isBlank(row));
  const last = rows.at(-1);
  const isByline =
    rows.length > 1 && last !== undefined && (/^by\b/i.test(last.plain) || isNames(last.plain));
  const above = isByline ? rows.slice(0, -1) : rows;
  const titleAt = above.findIndex(({ plain }) => plain.split(/\s+/).length > SECTION_WORDS);
  return { title: joined(above.slice(titleAt < 0 ? above.length - 1 : titleAt)), author: isByline ? last.plain : undefined };
} // prettier-ignore

/** True for names and nothing more: "Ida Brandt and Pat Olsen". Not "Council Backs Dam". */
function isNames(text: string): boolean {
  const names = readNames(text, english.furniture);
  const words = text.split(/[\s,;]+/).filter((word) => word !== '' && !/^(?:and|in|for)$/i.test(word));
  return names.length > 0 && words.length <= names.join(' ').split(' ').length + 2 && words.length <= 4 * names.length;
} // prettier-ignore
