// A table of articles (CSV, TSV) → a draft for each row, by the names in its first row. The only importer of csv-parse.
import { parse } from 'csv-parse/sync';
import { Unreadable } from '../../../text/trouble.js';
import type { ArticleDraft } from '../../draft.js';
import type { Limits } from '../../limits.js';
import { isFieldName, type Fields } from '../record.js';
import { draftsOfRecords } from './records.js';

/** What parts the columns, the likeliest first. */
const DELIMITERS = [',', '\t', ';', '|'];

/**
 * Reads the rows, one beyond the limit at most; rows that are broken are counted. Undefined where the first row names no two
 * fields of an article: then it is a text. Throws where none of them is the text.
 */
export async function readTable(
  path: string,
  text: string,
  limits: Limits,
): Promise<ArticleDraft[] | undefined> {
  const plain = text.replace(/^\ufeff/, '');
  const firstRow = plain.slice(0, Math.min(plain.length, 4000)).split('\n')[0] ?? '';
  const delimiter =
    DELIMITERS.toSorted((a, b) => countOf(firstRow, b) - countOf(firstRow, a))[0] ?? ',';
  const { rows, broken } = rowsOf(plain, delimiter, limits.maxArticles + 2);
  const [names = [], ...others] = rows;
  const known = names.filter(isFieldName);
  if (known.length < 2) {
    if (names.length < 2) return undefined;
    throw new Unreadable(
      `is a table whose first row does not name its columns; name them there: title, text, author, date, source, url`,
    );
  }
  const records = others.map((row): Fields =>
    Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])),
  );
  const said =
    broken > 0
      ? [
          `holds ${broken} ${broken === 1 ? 'row that is' : 'rows that are'} broken and left out; save it again if it is cut`,
        ]
      : [];
  const drafts = await draftsOfRecords(path, records, limits, said);
  if (drafts.length === 0)
    throw new Unreadable(
      `is a table of ${others.length} rows in which no column holds the text of an article; name the column so: text`,
    );
  return drafts;
}

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

type Rows = { readonly rows: readonly (readonly string[])[]; readonly broken: number };

/** So many rows at most; quotes that are not escaped are let through, rows that can't be read are counted. */
function rowsOf(text: string, delimiter: string, to: number): Rows {
  let broken = 0;
  const options = {
    delimiter,
    to,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: () => {
      broken++;
      return undefined;
    },
  } as const;
  try {
    return { rows: parse(text, options), broken };
  } catch {
    // a quotation mark that nothing closes: the rows up to it
    const rows: string[][] = [];
    try {
      parse(text, { ...options, on_record: (row: string[]) => (rows.push(row), null) });
    } catch {
      broken++;
    }
    return { rows, broken };
  }
}
