// The first lines of a text, "Title: …", "Source: …", "Date: …" → what they state; the lines below are the article.
import { isSentence, type Line } from '../../text/lines.js';

export type LabelledHead = {
  readonly fields: Readonly<Record<string, string>>;
  /** The lines that state them; those above and below are the article's. */
  readonly from: number;
  readonly end: number;
};

/** "Title: Mayor resigns", "PUBLISHED : 12 May 2020". Not "Title fight: Bo Ek loses". */
const LABELLED =
  /^(?:\*\*)?(?<label>title|headline|source|publication|publisher|newspaper|outlet|author|authors|byline|by|date|published|pubdate|publication date|url|link|section|category|language|lang|country|id|words?|word count|length)(?:\*\*)? ?:(?:\*\*)? ?(?<value>\S.{0,500})$/i;
/** What must be among them, or a text only begins with words and a colon. */
const TELLING: readonly string[] = [
  'title',
  'headline',
  'source',
  'publication',
  'publisher',
  'newspaper',
  'outlet',
  'date',
  'published',
  'pubdate',
  'publication date',
];
const FEWEST = 2;
/** "Text:", "Body:" above the article. */
const TEXT_LABEL = /^(?:text|body|content|article|full text) ?:$/i;

/** Reads two labels or more that open a text, or stand below its headline; undefined where there are fewer. */
export function readLabelledHead(lines: readonly Line[]): LabelledHead | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const from = labelIn(first) === undefined ? 1 : 0;
  if (from === 1 && isSentence(first)) return undefined;
  const below = lines.findIndex((line, index) => index >= from && labelIn(line) === undefined);
  const stated = lines
    .slice(from, below)
    .map(labelIn)
    .filter((label) => label !== undefined);
  if (below < 0 || stated.length < FEWEST) return undefined;
  const fields = Object.fromEntries(stated.toReversed());
  if (!Object.keys(fields).some((label) => TELLING.includes(label))) return undefined;
  const isTitled = fields.title !== undefined || fields.headline !== undefined;
  const isHeadline = from === 1 && !isTitled && !/[.,:;]$/.test(first.text);
  return {
    fields: isHeadline ? { ...fields, title: first.text } : fields,
    from: isHeadline ? 0 : from,
    end: TEXT_LABEL.test(lines[below]?.text ?? '') ? below + 1 : below,
  };
}

/** "Date: 5 May 2020" → ["date", "5 May 2020"]; undefined for a line without a label. */
function labelIn({ text }: Line): readonly [label: string, value: string] | undefined {
  const { label, value } = LABELLED.exec(text)?.groups ?? {};
  if (label === undefined || value === undefined) return undefined;
  const name = label.toLowerCase();
  return [NAMES[name] ?? name, value];
}

/** Labels by the names that records have for them. */
const NAMES: Readonly<Record<string, string>> = {
  by: 'byline',
  'publication date': 'pubdate',
  'word count': 'words',
  id: 'words',
};
