// The objects of a dump or the rows of a table → their drafts, and what is said of those without text.
import type { ArticleDraft } from '../../draft.js';
import type { Limits } from '../../limits.js';
import { readRecord, type Fields } from '../record.js';

/** A draft each, one beyond the limit at most; the first tells what is said of them all. */
export async function draftsOfRecords(
  path: string,
  records: readonly Fields[],
  limits: Limits,
  said: readonly string[] = [],
): Promise<ArticleDraft[]> {
  const drafts: ArticleDraft[] = [];
  let empty = 0;
  for (const record of records) {
    if (drafts.length > limits.maxArticles) break;
    const draft = await readRecord(path, record, { ...limits, isClean: false });
    if (draft) drafts.push(draft);
    else empty++;
  }
  return withTroubles(drafts, [...said, ...(empty > 0 ? [sayEmpty(empty, records.length)] : [])]);
}

const sayEmpty = (count: number, all: number): string =>
  `holds ${count} of ${all} entries without text, which ${count === 1 ? 'is' : 'are'} passed over; check that they have the full text`;

/** The drafts, the first of which tells of all. */
export function withTroubles(
  [first, ...others]: readonly ArticleDraft[],
  said: readonly string[],
): ArticleDraft[] {
  if (first === undefined) return [];
  if (said.length === 0) return [first, ...others];
  const trouble = [...said, ...(first.trouble === undefined ? [] : [first.trouble])].join('; ');
  return [{ ...first, trouble }, ...others];
}
