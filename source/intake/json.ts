// A dump in JSON or JSONL → its drafts: one object, a list, or a list under a usual name.
import type { Draft } from './draft.js';
import type { Limits } from './limits.js';
import { readRecord, type Fields } from './record.js';

/** Where dumps keep their list of articles. */
const LISTS = ['articles', 'items', 'entries', 'results', 'data', 'docs', 'hits', 'stories'];

/** Reads the articles of a dump, one beyond the limit at most; objects without text are passed over. Undefined where the text is no JSON of any kind. */
export async function readJson(
  path: string,
  text: string,
  limits: Limits,
): Promise<Draft[] | undefined> {
  const records = parseWhole(text) ?? parseLines(text, limits.maxArticles + 1);
  if (records === undefined) return undefined;
  const drafts: Draft[] = [];
  for (const record of records) {
    if (drafts.length > limits.maxArticles) break;
    const draft = await readRecord(path, record, { ...limits, isClean: false });
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function parseWhole(text: string): Fields[] | undefined {
  try {
    return recordsIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** One object a line, so many at most; a line that is cut or broken is passed over. */
function parseLines(text: string, most: number): Fields[] | undefined {
  const records: Fields[] = [];
  for (let start = 0; start < text.length && records.length < most;) {
    const newline = text.indexOf('\n', start);
    const line = text.slice(start, newline < 0 ? undefined : newline);
    start += line.length + 1;
    if (!/^\s*\{/.test(line)) continue;
    for (const record of parseWhole(line) ?? []) records.push(record);
  }
  return records.length > 0 ? records : undefined;
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
