// Markdown with or without front matter → its draft: marks are taken off, soft line breaks joined, text left alone.
import { parse } from 'yaml';
import type { Draft } from './draft.js';
import { lineOf, type Line } from './lines.js';
import { statedIn, type Fields } from './record.js';

const FENCE = '---';
const MAX_FRONT_MATTER = 20_000;

/** "# Title", "### Part", with the marks that may close it. Not "#tag". */
const HEADING = /^#{1,6} +(?<text>(?:[^ ].*)?)$/;
/** " ##" behind a heading. Not "C#". */
const HEADING_END = /(?<! ) +#+$/;
/** "Title" over "====" or "----": the line below. */
const UNDERLINE = /^(?:=+|-{3,})$/;
/** "- ", "* ", "12. ", "> ": what opens a list item or a quotation. */
const OPENER = /^(?:[-*+] +|\d{1,3}[.)] +|(?:> ?)+)(?=\S)/;
const RULE = /^(?:\* ?){3,}$|^(?:- ?){3,}$|^(?:_ ?){3,}$/;

/** Reads a Markdown text; the first heading is the title where the front matter gives none. */
export function readMarkdown(path: string, text: string): Draft[] {
  const { stated, taken, from } = frontMatter(text);
  const { lines, title } = bodyOf(text.split('\n'), from, stated.title === undefined);
  return [
    {
      path,
      lines,
      taken: title ? [...taken, title] : taken,
      stated: { ...stated, title: stated.title ?? title?.text },
      numbered: true,
      isClean: true,
    },
  ];
}

function frontMatter(text: string): {
  stated: ReturnType<typeof statedIn>;
  taken: Line[];
  from: number;
} {
  const none = { stated: {}, taken: [], from: 0 };
  if (!text.startsWith(`${FENCE}\n`)) return none;
  const end = text.indexOf(`\n${FENCE}`, FENCE.length);
  if (end < 0 || end > MAX_FRONT_MATTER) return none;
  try {
    const fields: unknown = parse(text.slice(FENCE.length + 1, end), {
      maxAliasCount: 50,
      schema: 'core',
    });
    if (typeof fields !== 'object' || fields === null) return none;
    const rows = text.slice(0, end + FENCE.length + 1).split('\n');
    const taken = rows.flatMap((row, index) =>
      row.trim() === '' ? [] : [lineOf(row.trim(), index + 1, false)],
    );
    return { stated: statedIn(fields as Fields), taken, from: rows.length };
  } catch {
    return none;
  }
}

function bodyOf(
  rows: readonly string[],
  from: number,
  needsTitle: boolean,
): { lines: Line[]; title: Line | undefined } {
  const lines: Line[] = [];
  let title: Line | undefined;
  let paragraph: string[] = [];
  let start = from;
  let isCode = false;
  const flush = (): void => {
    const text = withoutMarks(paragraph.join(' ')).replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(lineOf(text, start + 1, true));
    paragraph = [];
  };
  for (let index = from; index < rows.length; index++) {
    const row = rows[index]!.trim();
    if (row.startsWith('```') || row.startsWith('~~~')) isCode = !isCode;
    const heading = HEADING.exec(row)?.groups?.text?.replace(HEADING_END, '');
    const isUnderline = UNDERLINE.test(row) && paragraph.length === 1;
    if (row === '' || isCode || row.startsWith('```') || (RULE.test(row) && !isUnderline)) flush();
    else if (heading !== undefined || isUnderline) {
      if (!isUnderline) {
        flush();
        start = index;
        paragraph = [heading ?? ''];
      }
      flush();
      if (needsTitle && !title && lines.length > 0)
        title = lines.length === 1 ? lines.pop() : undefined;
    } else {
      if (OPENER.test(row) && !(row.startsWith('>') && paragraph.length > 0)) flush();
      if (paragraph.length === 0) start = index;
      paragraph.push(row.replace(OPENER, ''));
    }
  }
  flush();
  return { lines, title };
}

/** "**bold**", "[link](url)", "![image](url)", "`code`", "<b>", "\*": the words alone. */
function withoutMarks(text: string): string {
  return text
    .replace(/!\[[^\]]{0,300}\]\([^()\s]{0,2000}(?: "[^"]{0,300}")?\)/g, '')
    .replace(
      /\[(?<words>[^[\]]{1,1000})\](?:\([^()\s]{0,2000}(?: "[^"]{0,300}")?\)|\[[^\]]{0,100}\])/g,
      '$<words>',
    )
    .replace(/<\/?[a-z][^<>]{0,300}>|<!--.{0,1000}?-->/gi, '')
    .replace(
      /(?<![\p{L}\p{N}\\])(?<mark>\*{1,3}|_{1,3}|~~|`)(?=\S)(?<words>[^*_~`]{1,2000})\k<mark>(?![\p{L}\p{N}])/gu,
      '$<words>',
    )
    .replace(/\\(?<sign>[\\`*_{}[\]()#+.!>~-])/g, '$<sign>');
}
