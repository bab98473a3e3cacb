// A dump in JSON or JSONL → its drafts: one object, a list, a list under a usual name, objects keyed by id.
import { parseLenient } from './lenient-json.js';
import type { ArticleDraft } from '../../draft.js';
import type { Limits } from '../../limits.js';
import { articlesInGraph } from '../../metadata/page/json-ld.js';
import { draftsOfRecords } from './records.js';
import { holdsText, isFields, type Fields } from '../record.js';

/** Where dumps and services keep their list of articles, or the object that has it. */
const LISTS = [
  'articles', 'items', 'entries', 'results', 'posts', 'docs', 'documents', 'hits', 'stories', 'news', 'records', 'rows',
  'data', 'response', 'value', 'webpages', 'newsitems', 'searchresults', 'objects', 'feed', 'body', 'result',
]; // prettier-ignore

/** What services wrap an article in; its own fields come before those of what wraps it. */
const WRAPPERS = [
  '_source',
  'fields',
  'attributes',
  'article',
  'doc',
  'document',
  'news',
  'story',
  'metadata',
  'thread',
];

/**
 * Reads the articles of a dump, one beyond the limit at most; the first draft tells how many objects have no text, and of lines that
 * are broken. Undefined where the text is no JSON of any kind.
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
  const said = broken.length > 0 ? [sayBroken(broken)] : [];
  return draftsOfRecords(path, records.map(unwrapped), limits, said);
}

function parseWhole(text: string): Fields[] | undefined {
  const value = parseLenient(text);
  return value === undefined ? undefined : recordsIn(value);
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

/** So deep a list stands in what a service answers: response, hits, hits. */
const LIST_DEPTH = 4;

function recordsIn(value: unknown, depth = 0): Fields[] {
  if (Array.isArray(value)) return value.filter(isFields);
  if (!isFields(value)) return [];
  const linked = Array.isArray(value['@graph']) ? articlesInGraph(value['@graph']) : undefined;
  if (linked !== undefined) return linked;
  const listed = depth < LIST_DEPTH ? listIn(value, depth) : undefined;
  if (listed !== undefined) return listed;
  const keyed = holdsText(unwrapped(value)) ? [] : Object.values(value).filter(isFields);
  return keyed.some((each) => holdsText(unwrapped(each))) ? keyed : [value];
}

/** The list under a usual name, or in the object under one; undefined where there is none. */
function listIn(value: Fields, depth: number): Fields[] | undefined {
  for (const [name, each] of Object.entries(value)) {
    if (!LISTS.includes(name.toLowerCase().replace(/[^a-z]/g, ''))) continue;
    if (Array.isArray(each) && each.some(isFields)) {
      const records = each.filter(isFields);
      // a "body" may be a list of paragraphs
      if (name !== 'body' || records.some((record) => 'title' in record)) return records;
    }
    const inner = isFields(each) && !holdsText(value) ? recordsIn(each, depth + 1) : [];
    if (inner.length > 1 || inner.some((record) => record !== each)) return inner;
  }
  return undefined;
}

/** An article with what stands in the objects that hold its parts. */
function unwrapped(record: Fields): Fields {
  const inner = WRAPPERS.flatMap((name) => {
    const each = record[name];
    return isFields(each) ? [each] : [];
  });
  return inner.length === 0
    ? record
    : [...inner.toReversed(), withoutWrappers(record)].reduce((all, each) => ({ ...all, ...each }));
}

const withoutWrappers = (record: Fields): Fields =>
  Object.fromEntries(
    Object.entries(record).filter(([name, value]) => !WRAPPERS.includes(name) || !isFields(value)),
  );
