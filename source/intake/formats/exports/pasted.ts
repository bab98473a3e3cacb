// A text of several articles pasted one below the other, with rules between → those articles, each to be read as a page.
import { english } from '../../../languages/english/english.js';
import { blocksOf, isBlank, isDateRow, rowOf, type Exported, type Row } from './rows.js';

/** "==========", "----------", "* * * * *", "___": alone in a row. */
const RULE = /^(?:[=_*~#+-]{5,}|(?:[*=-] ){3,}[*=-])$/;

/** "* * *", "***", "---", "• • •": a rule between articles, and between parts of one. */
const SHORT_RULE = /^(?:(?:[=_*~#+•·⁂–—-] ?){3,40}|⁂)$/;

/** "Article 2", "Story 2 of 5:", "--- Document 3 ---": the number of an article above it. Not "Article 2 of the treaty …". */
const NUMBERED =
  /^(?:[=*#-]{2,10} ?)?(?:article|story|document|item|text)[ #]{1,2}\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?:?(?: ?[=*#-]{2,10})?$/i;

/** The text of an article has so many words at least. */
const FEWEST_WORDS = 40;
/** Headline, byline and day stand among the first rows. */
const HEAD_ROWS = 6;
const TITLE_WORDS = 25;

/** How many articles the rules part: every part opens with a headline, and with a byline or a day; else none. */
export const countPasted = (rows: readonly Row[]): number => articlesOf(rows).length;

export const readPasted = (rows: readonly Row[]): Exported[] =>
  articlesOf(rows).map((part) => {
    const body = part.map(withoutMarks);
    return { body, others: [], isPlain: true, publisher: outletIn(body) };
  });

/** "# Ferry hits pier", "*The Lamp*, 5 March 2019" as a row of Markdown → its words. */
const withoutMarks = (row: Row): Row =>
  /^#{1,6} |\*/.test(row.plain)
    ? rowOf(row.number, row.plain.replace(/^#{1,6} +/, '').replace(EMPHASIS, '$<words>'))
    : row;

const EMPHASIS = /(?<![\w*])\*{1,3}(?<words>[^\s*][^*]{0,300})\*{1,3}(?![\w*])/g;

/** The articles between the longer rules, else between rules of any length, else below their numbers; none where a part of the text is no article. */
function articlesOf(rows: readonly Row[]): readonly Row[][] {
  for (const rule of [RULE, SHORT_RULE, NUMBERED]) {
    const parts = partsOf(rows, rule);
    if (parts.length >= 2 && parts.every(isArticle)) return parts;
  }
  return [];
}

/** "The Orlow Courier, March 5, 2019" where the byline is a row of its own: the outlet. Not "Ida Brandt, March 5, 2019". */
function outletIn(part: readonly Row[]): string | undefined {
  const head = part.filter((row) => !isBlank(row)).slice(1, HEAD_ROWS);
  if (!head.some(isByline)) return undefined;
  return head
    .filter(isDated)
    .map(({ plain }) => OUTLET.exec(plain)?.groups?.outlet)
    .find((outlet) => outlet !== undefined);
}

/** Capitalised words, two at least, before a comma or a bar and a day. Not "Orlow, March 5, 2019", a place. */
const OUTLET =
  /^(?<outlet>(?:The )?\p{Lu}[\p{L}’'&.-]{1,30}(?: (?:of |the |and |& )?\p{Lu}[\p{L}’'&.-]{0,30}){1,5})\s?(?:,|\||·|•|–|—| -) ?(?=.{0,20}\d)/u;

/** What stands between rules; a part of few words belongs to the one before it, such as a footer, or to the one behind. */
function partsOf(rows: readonly Row[], rule: RegExp): Row[][] {
  const parts: Row[][] = [[]];
  for (const row of rows)
    if (rule.test(row.plain)) parts.push([]);
    else parts.at(-1)?.push(row);
  const whole: Row[][] = [];
  let head: Row[] = [];
  for (const part of parts) {
    if (part.every(isBlank)) continue;
    const isSmall = wordsIn(part) < FEWEST_WORDS;
    if (isSmall && (whole.length === 0 || isHead(part))) head.push(...part);
    else if (isSmall) whole.at(-1)?.push(...part);
    else {
      whole.push([...head, ...part]);
      head = [];
    }
  }
  return whole;
}

const wordsIn = (rows: readonly Row[]): number =>
  rows.reduce((sum, { plain }) => sum + plain.split(/\s+/).filter((word) => word !== '').length, 0);

/** A headline with a byline or a day, set between rules of their own. */
const isHead = (part: readonly Row[]): boolean => part.some((row) => isByline(row) || isDated(row));

function isArticle(part: readonly Row[]): boolean {
  const head = part.filter((row) => !isBlank(row)).slice(0, HEAD_ROWS);
  const [title] = head;
  if (title === undefined || /[.,;:]$/.test(title.plain)) return false;
  if (title.plain.split(/\s+/).length > TITLE_WORDS || blocksOf(part).length < 2) return false;
  return head.slice(1).some((row) => isByline(row) || isDated(row));
}

function isByline({ plain }: Row): boolean {
  const words = plain.toLowerCase();
  return (
    words.split(/\s+/).length <= 12 &&
    english.furniture.bylineLeads.some(
      (lead) => words.startsWith(`${lead} `) || words.startsWith(`${lead}:`),
    )
  );
}

/** "March 5, 2019", "The Orlow Courier, March 5, 2019": a day in a short row that ends no sentence. */
function isDated(row: Row): boolean {
  if (isDateRow(row)) return true;
  const text = row.plain;
  if (text.length > 90 || /[.!?]["”]?$/.test(text)) return false;
  const tail = /(?:^|[,|·•–—-] ?|\s)(?<date>[\p{L}\d]{1,9}\.?,? [\p{L}\d]{1,9},? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})(?:\s.{0,20})?$/u.exec(text);
  return tail?.groups?.date !== undefined && isDateRow(rowOf(row.number, tail.groups.date));
} // prettier-ignore
