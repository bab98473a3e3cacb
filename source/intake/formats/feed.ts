// RSS, Atom, RDF or JSON Feed → a draft for each entry, its full text before its summary.
// The only importer of feedsmith; loaded when the first feed is met.
import { parseFeed } from 'feedsmith';
import type { ArticleDraft } from '../draft.js';
import type { Limits } from '../limits.js';
import { readRecord, type Fields } from './record.js';

/** Reads the entries of a feed, one beyond the limit at most; undefined where the text is none after all. */
export async function readFeed(
  path: string,
  text: string,
  limits: Limits,
): Promise<ArticleDraft[] | undefined> {
  const most = limits.maxArticles + 1;
  const feed = parse(text, most);
  if (feed === undefined) return undefined;
  const entries = (feed.items ?? feed.entries) as readonly Fields[] | undefined;
  const drafts: ArticleDraft[] = [];
  for (const entry of (entries ?? []).slice(0, most)) {
    const draft = await readRecord(path, fieldsOf(entry, feed), { ...limits, isClean: true });
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function parse(text: string, maxItems: number): Fields | undefined {
  try {
    return parseFeed(text, { maxItems }).feed;
  } catch {
    return undefined;
  }
}

/** An entry with what its namespaces and its feed say, under one name each. */
function fieldsOf(entry: Fields, feed: Fields): Fields {
  const core = (entry.dc ?? {}) as Fields;
  const links = entry.links as readonly Fields[] | undefined;
  return {
    ...entry,
    creators: core.creators ?? entry.authors,
    dates: core.dates,
    url:
      entry.url ??
      entry.link ??
      links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
    publisher: feed.title,
    source: undefined,
    language: entry.language ?? feed.language,
  };
}
