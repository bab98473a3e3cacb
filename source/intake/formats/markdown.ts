// Markdown with or without front matter → its draft: marks are taken off, soft line breaks joined, text left alone.
import { troubleOf } from '../../text/trouble.js';
import type { ArticleDraft, StatedMetadata } from '../draft.js';
import type { Limits } from '../limits.js';
import { lineOf, type Line } from '../text/lines.js';
import { statedIn, type Fields } from './record.js';
import { readStatedNames } from '../metadata/author/stated-names.js';
import { readYaml } from './yaml.js';

const FENCE = '---';

/** "# Title", "### Part", with the marks that may close it. Not "#tag". */
const HEADING = /^#{1,6} +(?<text>(?:[^ ].*)?)$/;
/** " ##" behind a heading. Not "C#". */
const HEADING_END = /(?<! ) +#+$/;
/** "Title" over "====" or "----": the line below. */
const UNDERLINE = /^(?:=+|-{3,})$/;
/** "- ", "* ", "12. ", "> ": what opens a list item or a quotation. */
const OPENER = /^(?:[-*+] +|\d{1,3}[.)] +|(?:> ?)+)(?=\S)/;
/** "```js" and "~~~" open and close code. Not "``a``". */
const CODE_FENCE = /^(?:```|~~~)/;
/** "***", "- - -", "___". Not "---" below a line, which makes that a heading. */
const RULE = /^(?:\* ?){3,}$|^(?:- ?){3,}$|^(?:_ ?){3,}$/;

/** "[Ten walks along the coast](https://lamp.example/walks)", "![a map](map.png)". */
const LINK = /!?\[[^\]]{0,300}\]\([^()\s]{0,2000}(?: "[^"]{0,300}")?\)/g;
/** Between the links of a menu: "[Home](/) » [News](/news) | [Sport](/sport)". Not "[Ann Lee](/lee)." */
const BETWEEN_LINKS = /^[\s|·•»›>/,&–—-]*$/;
/** Of so many a text without front matter is a page that a converter made, with its menus. */
const FEWEST_LINKS = 3;

/** Reads a Markdown text; the first heading is the title where the front matter gives none. */
export function readMarkdown(path: string, text: string, limits: YamlLimits): ArticleDraft[] {
  const { stated, taken, from, trouble } = frontMatter(text, limits);
  const { lines, title } = bodyOf(text.split('\n'), from, stated.title === undefined);
  const links = lines.filter(({ mark }) => mark !== undefined).length;
  const isPage = from === 0 && links >= FEWEST_LINKS;
  return [
    {
      path,
      lines,
      taken: title ? [...taken, title] : taken,
      stated: { ...stated, title: stated.title ?? title?.text },
      numbered: true,
      isClean: !isPage,
      trouble,
    },
  ];
}

type YamlLimits = Pick<Limits, 'maxYamlSize' | 'maxYamlDepth'>;

/** "title: Talks", "# by hand", then "? …", "{": how fields open. Not a rule above a text. */
const FIELDS = /^(?:[#\s][^\n]{0,200}\n){0,5}(?:["']?[\w -]{1,40}["']?:(?:\s|$)|[?{])/;

/**
 * What stands between the fences that open a text; its lines are no text. Where it can't be read, they are neither, but
 * for what is too large, which may be a text between two rules.
 */
function frontMatter(
  text: string,
  limits: YamlLimits,
): { stated: StatedMetadata; taken: Line[]; from: number; trouble?: string } {
  const none = { stated: {}, taken: [], from: 0 };
  if (!text.startsWith(`${FENCE}\n`)) return none;
  const end = text.indexOf(`\n${FENCE}`, FENCE.length);
  if (end < 0) return none;
  const source = text.slice(FENCE.length + 1, end);
  const rows = text.slice(0, end + FENCE.length + 1).split('\n');
  const taken = (): Line[] =>
    rows.flatMap((row, index) => (row.trim() === '' ? [] : [lineOf(row.trim(), index + 1, false)]));
  try {
    const fields = readYaml(source, limits);
    if (typeof fields !== 'object' || fields === null) return none;
    return { stated: clipped(statedIn(fields as Fields)), taken: taken(), from: rows.length };
  } catch (error) {
    if (!FIELDS.test(source)) return none;
    const trouble = troubleOf(error);
    const isLarge = source.length > limits.maxYamlSize;
    return isLarge
      ? { ...none, trouble }
      : { stated: {}, taken: taken(), from: rows.length, trouble };
  }
}

/** What clippers and note takers state in their own way: "[[Ann Lee]]", and an address as the source. */
function clipped(stated: StatedMetadata): StatedMetadata {
  const isAddress = /^https?:\/\//i.test(stated.publisher ?? '');
  const { people, others } = readStatedNames(
    stated.author?.split(/, (?=\[)/) ?? [],
    isAddress ? undefined : stated.publisher,
  );
  return {
    ...stated,
    author: people ?? others,
    publisher: isAddress ? undefined : stated.publisher,
    url: stated.url ?? (isAddress ? stated.publisher : undefined),
  };
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
    const isLink = paragraph.length === 1 && isLinkRow(paragraph[0] ?? '');
    const line = lineOf(text, start + 1, true);
    if (text !== '') lines.push(isLink ? { ...line, mark: 'link to another page' } : line);
    paragraph = [];
  };
  /** Ends a heading; the first line of all but menus, and no other, is the title. */
  const endHeading = (): void => {
    flush();
    const isFirst = lines.slice(0, -1).every(({ mark }) => mark !== undefined);
    if (needsTitle && isFirst && lines.at(-1)?.mark === undefined) title ??= lines.pop();
  };
  for (const [at, printed] of rows.slice(from).entries()) {
    const row = printed.trim();
    const isFence = CODE_FENCE.test(row);
    if (isFence) isCode = !isCode;
    const heading = HEADING.exec(row)?.groups?.text?.replace(HEADING_END, '');
    if (isCode || isFence || row === '') flush();
    else if (paragraph.length === 1 && UNDERLINE.test(row)) endHeading();
    else if (RULE.test(row)) flush();
    else if (heading !== undefined) {
      flush();
      start = from + at;
      paragraph = [heading];
      endHeading();
    } else {
      if (opensBlock(row, paragraph.length > 0)) flush();
      if (paragraph.length === 0) start = from + at;
      paragraph.push(row.replace(OPENER, ''));
    }
  }
  flush();
  return { lines, title };
}

/** True for a row that is nothing but links. */
function isLinkRow(row: string): boolean {
  const rest = row.replace(LINK, '');
  return rest !== row && BETWEEN_LINKS.test(rest);
}

/** True for a row that begins a list item or a quotation; a quotation goes on in each of its rows. */
const opensBlock = (row: string, isWithin: boolean): boolean =>
  OPENER.test(row) && !(row.startsWith('>') && isWithin);

/** "**bold**", "[link](url)", "![image](url)", "`code`", "<b>", "\*": the words alone. */
function withoutMarks(text: string): string {
  return text
    .replace(/!\[[^\]]{0,300}\]\([^()\s]{0,2000}(?: "[^"]{0,300}")?\)/g, '')
    .replace(/\[\]\([^()\s]{0,2000}\)/g, '')
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
