// Addresses as typed → found files: pages, feeds, and the feeds of a list of feeds (OPML) that is behind an address.
import type { FoundFile, Warning } from '../model/article.js';
import { fetchPages, type FetchOptions } from '../fetch/fetch-pages.js';
import { feedsListed } from '../intake/formats/xml/feed-list.js';

/** So many feeds of one list are fetched. */
const MOST_FEEDS = 200;

/** The files behind the addresses; a list of feeds gives its feeds in its place. */
export async function fetchFiles(
  addresses: readonly string[],
  options: FetchOptions,
): Promise<{ readonly files: readonly FoundFile[]; readonly warnings: readonly Warning[] }> {
  const { fetched, warnings } = await fetchPages(addresses, options);
  const files: FoundFile[] = [];
  const said: Warning[] = [...warnings];
  for (const [path, { url, ending, bytes }] of fetched) {
    const feeds = feedsListed(Buffer.from(bytes).toString());
    if (feeds.length === 0) files.push({ path, bytes, url, ending });
    else {
      const listed = await fetchPages(feeds.slice(0, MOST_FEEDS), options, true);
      files.push(...listed.fetched.map(([feed, own]) => ({ path: feed, bytes: own.bytes, url: own.url, ending: own.ending })));
      said.push(...listed.warnings);
      if (feeds.length > MOST_FEEDS)
        said.push({ path, message: `names ${feeds.length} feeds, of which the first ${MOST_FEEDS} were fetched; name the others themselves` });
    }
  }
  return { files, warnings: said };
} // prettier-ignore
