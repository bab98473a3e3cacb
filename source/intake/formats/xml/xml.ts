// XML of any kind but pages and feeds → its articles; a list of feeds or pages is named as what it is.
import { Unreadable } from '../../../text/trouble.js';
import { cleanText } from '../../text/clean.js';
import { splitLines } from '../../text/lines.js';
import type { ArticleDraft } from '../../draft.js';
import type { Limits } from '../../limits.js';
import { feedsBelow } from './feed-list.js';
import { readXmlArticles, allBlocks } from './xml-articles.js';
import { elementsOf, xmlTree, type XmlElement } from './xml-tree.js';

/** Lists that hold no article, by their root, and what is said of them. */
const LISTS: Readonly<Record<string, (root: XmlElement) => string>> = {
  opml: (root) => sayFeeds(feedsBelow(root)),
  urlset: (root) =>
    `is a sitemap and holds no article with text: it names ${elementsOf(root, new Set(['url'])).length} pages; save those`,
  sitemapindex: () => 'is a list of sitemaps and holds no article; save the pages that they name',
};

/** So many addresses are named. */
const FEEDS_NAMED = 5;

function sayFeeds(feeds: readonly string[]): string {
  const named = feeds.slice(0, FEEDS_NAMED).join(' ');
  const more = feeds.length > FEEDS_NAMED ? ` and ${feeds.length - FEEDS_NAMED} more` : '';
  const count = feeds.length === 1 ? '1 feed' : `${feeds.length} feeds`;
  return `is a list of feeds (OPML) and holds no article; name the ${count} to have them fetched: briefing ${named}${more}`;
}

/** Reads its articles. Of an unknown kind the words are read, which is said. Undefined where it holds none. */
export function readXml(path: string, text: string, limits: Limits): ArticleDraft[] | undefined {
  const isSgml = !/^\s*<\?xml/.test(text);
  const root = xmlTree(isSgml ? withEntities(text) : text);
  const [first] = root.children.filter((child) => typeof child !== 'string');
  const list = LISTS[first?.name ?? ''];
  if (list !== undefined) throw new Unreadable(list(root));
  const articles = readXmlArticles(path, root, limits);
  if (articles !== undefined) return articles;
  const words = allBlocks(root).slice(0, limits.maxLength);
  if (!/\p{L}{2}/u.test(words)) return undefined;
  return [
    {
      path,
      lines: splitLines(cleanText(words)),
      taken: [],
      stated: {},
      numbered: false,
      trouble:
        'is XML of an unknown kind, of which the words were read without their tags; check what became of them',
    },
  ];
}

/** Entities of SGML that XML does not know: "&AMP;", "&UR;", "&LR;" of the wires. */
const withEntities = (text: string): string =>
  text.replace(/&(?:UR|LR|QL|QC|QR|UC|TR|MD|LG|GR|HT);/g, ' ').replace(/&AMP;/g, '&amp;');
