// Exports of ProQuest ("Document 1 of 3", "Full text: …") and Europresse ("news·20190305·LP·0012") → their articles.
// The layouts are those of public descriptions; no real export was at hand.
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

/** "Document 1 of 3". */
const START = /^document \d{1,5} of \d{1,5}$/i;
const RULE = /^[_=*-]{10,}$/;

/** Labels of ProQuest; from the first below the text on nothing is text. */
const LABEL =
  /^(?<label>author|authors|byline|publication info|publication title|publication subject|publication year|publication date|publication|source|source type|abstract|full text|text|links|subject|subjects|people|location|company \/ organization|title|first page|pages?|number of pages|volume|issue|section|year|place of publication|country of publication|publisher|issn|language of publication|language|document type|document feature|proquest document id|document url|copyright|last updated|database|identifier \/ keyword|classification|dateline|column|edition|credit|url) ?:(?<value>.*)$/i;
/** Headings of the newer layout, alone in their row. */
const HEADING = /^(?<label>abstract|full text|details|links|indexing \(details\))$/i;
const NOISE = /^(?:proquest document link|find it online|check for full text|search proquest.*)$/i;

const FULL_TEXT = /^full text ?(?::|$)/i;
const FIELDS =
  /^(?:full text ?(?::|$)|proquest document (?:id|link)\b|publication (?:title|info) ?:)/i;

/** How many articles the marks promise. */
export function countProQuest(rows: readonly Row[]): number {
  if (countRows(rows, FIELDS) === 0) return 0;
  const starts = countRows(rows, START);
  if (starts > 0) return starts;
  const parts = ruledParts(rows).length;
  if (parts > 1) return parts;
  return countRows(rows, /proquest/i) > 0 && countRows(rows, FULL_TEXT) > 0 ? 1 : 0;
}

export function readProQuest(rows: readonly Row[]): Exported[] {
  const starts = rows.flatMap((row, index) => (START.test(row.plain) ? [index] : []));
  if (starts.length === 0) return ruledParts(rows).map(proQuestArticle);
  return starts.map((start, index) => proQuestArticle(rows.slice(start + 1, starts[index + 1])));
}

/** The articles between rules, where no number opens them; all rows where rules part no texts. */
function ruledParts(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: Row[][] = [[]];
  for (const row of rows)
    if (RULE.test(row.plain)) parts.push([]);
    else parts.at(-1)?.push(row);
  const filled = parts.filter((part) => !part.every(isBlank));
  return filled.length > 1 && filled.every((part) => countRows(part, FULL_TEXT) > 0)
    ? filled
    : [rows];
}

/** "Orr, Rut. The Lamp; Orlow [Orlow]. 5 Mar 2019: A.3." below the headline of the newer layout. */
const CITED =
  /^(?:(?<author>.{3,150}?)\. )?(?<outlet>[^.;]{2,100}); [^[\]]{2,60}\[[^[\]]{2,60}\]\.? ?(?<date>[A-Z\d][\w ,]{5,25}\d{4})/u;

function proQuestArticle(all: readonly Row[]): Exported {
  const rows = all.filter((row) => !RULE.test(row.plain) && !NOISE.test(row.plain));
  const { fields, others } = fieldsOf(rows);
  const of = (...labels: readonly string[]): string | undefined =>
    labels.map((label) => firstBlock(fields.get(label) ?? [])).find((value) => value !== undefined);
  const info = infoOf(of('publication info'));
  const cited = blocksOf(fields.get('head') ?? [])
    .map((block) => CITED.exec(joined(block) ?? '')?.groups)
    .find((groups) => groups !== undefined);
  return {
    title: of('title', 'head'),
    author: of('author', 'authors', 'byline') ?? cited?.author,
    publisher: withoutPlace(of('publication title', 'publication')) ?? info.outlet ?? cited?.outlet,
    date: of('publication date') ?? info.date ?? cited?.date ?? of('publication year'),
    url: of('document url', 'url'),
    language: of('language of publication', 'language'),
    body: fields.get('full text') ?? fields.get('text') ?? fields.get('abstract') ?? [],
    others,
  };
}

/** "The Lamp; Orlow" → "The Lamp". */
const withoutPlace = (name: string | undefined): string | undefined => name?.split(/ ?; /, 1)[0];

/** "The Lamp ; Orlow [Orlow]. March 5, 2019: A.3." → outlet and day. */
const infoOf = (
  info = '',
): { readonly outlet: string | undefined; readonly date: string | undefined } => ({
  outlet: /^[^;]{2,120}/.exec(info)?.[0].trim(),
  date: /(?<=\. )[A-Z\d][\w ,]{5,25}\d{4}/.exec(info)?.[0],
});

/** Rows by the label that they stand under, "head" above the first, and those that are no text. */
function fieldsOf(rows: readonly Row[]): {
  readonly fields: ReadonlyMap<string, readonly Row[]>;
  readonly others: readonly Row[];
} {
  const fields = new Map<string, Row[]>();
  const others: Row[] = [];
  let open = 'head';
  for (const row of rows) {
    const { label, value } = (LABEL.exec(row.plain) ?? HEADING.exec(row.plain))?.groups ?? {};
    const isLabel = label !== undefined && (open !== 'full text' || endsText(label));
    if (isLabel) open = label.toLowerCase();
    if (open !== 'full text') others.push(row);
    const own = isLabel ? rowOf(row.number, value ?? '') : row;
    fields.set(open, [...(fields.get(open) ?? []), own]);
  }
  return { fields, others };
}

/** Labels that end a text; the others may stand in one: "Location: the harbour". */
const ENDS_TEXT: ReadonlySet<string> = new Set(
  'subject;subjects;publication title;publication info;copyright;details;links;proquest document id;indexing (details);credit;identifier / keyword;source type;publication'.split(';'),
); // prettier-ignore

const endsText = (label: string): boolean =>
  ENDS_TEXT.has(label.toLowerCase()) && /^\p{Lu}/u.test(label);

const firstBlock = (rows: readonly Row[]): string | undefined => joined(blocksOf(rows).at(0) ?? []);

/** "news·20190305·LP·0012", "Document number: news·…": the number that closes an article of Europresse or Eureka. */
const NUMBER = /^.{0,60}\bnews[·.:]\s?(?<day>\d{8})[·.]\s?\w{1,12}[·.]\S{1,40}$/i;

export const countEuropresse = (rows: readonly Row[]): number => countRows(rows, NUMBER);

export function readEuropresse(rows: readonly Row[]): Exported[] {
  const ends = rows.flatMap((row, index) => (NUMBER.test(row.plain) ? [index] : []));
  return ends.map((end, index) =>
    europresseArticle(rows.slice((ends[index - 1] ?? -1) + 1, end), rows[end]),
  );
}

/** Below the text: "© 2019 The Lamp. All rights reserved.", "This article appeared in …", "Reference(s) …". */
const TAIL =
  /^(?:©|\(c\)|copyright\b|all rights reserved|tous droits|this article appeared in|cet article est paru dans|note\(s\)|illustration\(s\)|reference|référence|the present document|le présent document|certificate issued|public[·.]?certificat)/i;

/** "News, Tuesday, March 5, 2019, p. A3", "Economy, 5 March 2019 - 14:05 +01:00". */
const hasDate = (row: Row): boolean =>
  row.plain.length < 140 &&
  (isDateRow(row) ||
    /[a-zé]{3,9}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2} [a-zéû]{3,9}\.? (?:19|20)\d\d/i.test(
      row.plain,
    ));

/** Outlet, then section and day, perhaps a count of words, headline, author, text. */
function europresseArticle(rows: readonly Row[], end: Row | undefined): Exported {
  const filled = rows.filter((row) => !isBlank(row));
  const dateAt = filled.findIndex((row, index) => index < 12 && hasDate(row));
  const [title, second] = filled
    .slice(dateAt + 1)
    .filter(({ plain }) => !/^\d[\d,. ]{0,8} (?:words|mots)\b/i.test(plain));
  const isByline =
    second !== undefined &&
    second.plain.split(/\s+/).length <= 8 &&
    !/[.!?]["”]?$/.test(second.plain);
  const byline = isByline ? second : undefined;
  const start = (byline ?? title)?.number ?? 0;
  const tail = rows.find((row) => row.number > start && TAIL.test(row.plain))?.number ?? Infinity;
  const outlet = filled[dateAt - 1];
  return {
    title: title?.plain,
    author: byline?.plain,
    publisher: outlet?.plain,
    date: NUMBER.exec(end?.plain ?? '')?.groups?.day,
    body: rows.filter((row) => row.number > start && row.number < tail),
    others: rows.filter((row) => row.number <= start || row.number >= tail),
  };
}
