// A dump in JSON or JSONL → its drafts: one object, a list, or a list under a usual name.
import type { ArticleDraft } from '../draft.js';
import type { Limits } from '../limits.js';
import { readRecord, type Fields } from './record.js';

/** Where dumps keep their list of articles. */
const LISTS = ['articles', 'items', 'entries', 'results', 'data', 'docs', 'hits', 'stories'];

/**
 * Reads the articles of a dump, one beyond the limit at most; objects without text are passed over, and the first draft tells
 * of lines that are broken. Undefined where the text is no JSON of any kind.
 */
export async function readJson(
  path: string,
  text: string,
  limits: Limits,
): Promise<ArticleDraft[] | undefined> {
  const whole = parseWhole(text);
  const { records, broken } = whole
    ? { records: whole, broken: [] }
    : parseLines(text, limits.maxArticles + 1);
  if (whole === undefined && records.length === 0) return undefined;
  const drafts: ArticleDraft[] = [];
  for (const record of records) {
    if (drafts.length > limits.maxArticles) break;
    const draft = await readRecord(path, record, { ...limits, isClean: false });
    if (draft) drafts.push(draft);
  }
  const [first, ...others] = drafts;
  if (first === undefined || broken.length === 0) return drafts;
  const trouble = [sayBroken(broken), ...(first.trouble === undefined ? [] : [first.trouble])];
  return [{ ...first, trouble: trouble.join('; ') }, ...others];
}

function parseWhole(text: string): Fields[] | undefined {
  try {
    return recordsIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** One object a line, so many at most; and the numbers of the lines that are none: cut, broken or something else. */
function parseLines(
  text: string,
  most: number,
): { readonly records: readonly Fields[]; readonly broken: readonly number[] } {
  const records: Fields[] = [];
  const broken: number[] = [];
  for (let start = 0, number = 1; start < text.length && records.length < most; number++) {
    const newline = text.indexOf('\n', start);
    const line = text.slice(start, newline < 0 ? undefined : newline);
    start += line.length + 1;
    const found = /^\s*\{/.test(line) ? parseWhole(line) : undefined;
    for (const record of found ?? []) records.push(record);
    if (found === undefined && /\S/.test(line)) broken.push(number);
  }
  return { records, broken };
}

/** "holds 2 lines that are no whole record …; save it again if it is cut". */
function sayBroken([first = 0, ...others]: readonly number[]): string {
  const lines =
    others.length === 0
      ? `line ${first}, which is no whole record and is left out`
      : `${1 + others.length} lines that are no whole record and are left out (the first is line ${first})`;
  return `holds ${lines}; save it again if it is cut`;
}

function recordsIn(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.filter(isFields);
  if (!isFields(value)) return [];
  const list = LISTS.map((name) => value[name]).find(
    (each) => Array.isArray(each) && each.some(isFields),
  );
  return list === undefined ? [value] : recordsIn(list);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
