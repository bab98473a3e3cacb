// A saved page → its draft: the lines of the page, those that readability takes for the article told apart.
// The only importer of linkedom and readability; loaded when the first page is met.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { cleanText } from '../text/clean.js';
import type { ArticleDraft } from '../draft.js';
import { raisedBy } from '../limits.js';
import { pageLines, type PageNode } from '../furniture/page-text.js';
import { pageMetadata, type PageDocument } from '../metadata/page-metadata.js';
import { splitLines, type Line } from '../text/lines.js';

const MAX_ELEMENTS = 200_000;
/** Readability walks all below an element for each element; on pages of the press they stand 17 deep on average at most. */
const MAX_MEAN_DEPTH = 40;

/** Below so many words, or such a share of the page's, readability has missed the article. */
const FEWEST_WORDS = 25;
const LEAST_SHARE = 0.1;

/** Reads a page that is decoded and clean. Markup in it may still hide unclean characters; those are cleaned where lines are made. */
export function readHtml(path: string, html: string, maxDepth: number): ArticleDraft[] {
  const trouble = tooDeep(html, maxDepth);
  if (trouble !== undefined) {
    const lines = splitLines(withoutTags(html));
    return [{ path, lines, taken: [], stated: {}, numbered: false, trouble }];
  }
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  ) as unknown as { document: Page };
  const root = document.documentElement;
  if (root === null) return []; // the page is cut within its first tag
  const stated = pageMetadata(document);
  const lines = pageLines(root);
  const article = readableLines(document);
  return [
    {
      path,
      lines: article ? markOutside(lines, article) : lines,
      taken: [],
      stated,
      numbered: false,
    },
  ];
}

/** The lines of a fragment that is all text and not yet clean: a feed's entry, a field of a record. */
export function htmlLines(html: string, maxDepth: number): Line[] {
  if (tooDeep(html, maxDepth) !== undefined) return splitLines(cleanText(withoutTags(html)));
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`) as unknown as {
    document: Page;
  };
  return document.documentElement === null ? [] : pageLines(document.documentElement);
}

/** Deeper pages are read as text; undefined for one that is not. */
export function tooDeep(html: string, maxDepth: number): string | undefined {
  return depthOf(html) > maxDepth
    ? `holds HTML nested deeper than ${maxDepth}, which is read as plain text${raisedBy('maxHtmlDepth')}`
    : undefined;
}

type Page = PageDocument & { readonly documentElement: PageNode | null };

// The packages are typed for a browser's DOM; as much of it as is used here is spelt out instead.
const PageReader = Readability as unknown as new (
  document: Page,
  options: Readonly<Record<string, unknown>>,
) => { parse: () => { readonly content: PageNode | null } | null };

/** The lines of what readability takes for the article; undefined where it finds nothing of use. */
function readableLines(document: Page): readonly Line[] | undefined {
  const { documentElement: root } = document;
  if (root === null || meanDepth(root) > MAX_MEAN_DEPTH) return undefined;
  try {
    const found = new PageReader(document, {
      maxElemsToParse: MAX_ELEMENTS,
      charThreshold: 200,
      serializer: (root: PageNode) => root,
    }).parse();
    return found?.content ? pageLines(found.content) : undefined;
  } catch {
    return undefined;
  }
}

/** How deep the elements below a node stand on average. */
function meanDepth(root: PageNode): number {
  const tasks = [{ node: root, depth: 1 }];
  let [count, sum] = [0, 0];
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    count++;
    sum += task.depth;
    for (const node of task.node.children ?? []) tasks.push({ node, depth: task.depth + 1 });
  }
  return sum / count;
}

function markOutside(lines: readonly Line[], article: readonly Line[]): readonly Line[] {
  const words = (list: readonly Line[]): number => list.reduce((sum, line) => sum + line.words, 0);
  if (words(article) < FEWEST_WORDS || words(article) < LEAST_SHARE * words(lines)) return lines;
  const inside = new Set(article.map(({ key }) => key));
  return lines.map((line) => (inside.has(line.key) ? line : { ...line, isOutside: true }));
}

/** What may change the depth: "<div", "</div", and what hides tags: "<script", "<!--". Not "a < b". */
const TAG_START = /<(?:!--|(?<close>\/)?(?<name>[a-z][a-z0-9]*))/gi;

/** Where what hides tags ends. */
const HIDDEN_UNTIL: Readonly<Record<string, RegExp>> = {
  '<!--': /-->/g,
  '<script': /<\/script/gi,
  '<style': /<\/style/gi,
};

/** Elements that are closed by what follows, or hold nothing. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd td th tr tbody thead tfoot option'.split(
    ' ',
  ),
);

/** How deep elements are nested, roughly: those that need no end tag are not counted. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  let tagEnd = -1;
  TAG_START.lastIndex = 0;
  for (let tag = TAG_START.exec(html); tag; tag = TAG_START.exec(html)) {
    const end = HIDDEN_UNTIL[tag[0].toLowerCase()];
    if (end) {
      end.lastIndex = TAG_START.lastIndex;
      if (!end.test(html)) break;
      TAG_START.lastIndex = end.lastIndex;
      continue;
    }
    const { close, name } = tag.groups ?? {};
    if (name === undefined || UNNESTED.has(name.toLowerCase())) continue;
    if (tagEnd < tag.index) tagEnd = (html.indexOf('>', tag.index) + 1 || html.length + 1) - 1;
    if (html[tagEnd - 1] === '/') continue;
    depth = Math.max(0, depth + (close === undefined ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function withoutTags(html: string): string {
  return html
    .replace(/<(?:script|style)\b[^<>]{0,1000}>[^<]{0,100000}/gi, '')
    .replace(/<[^<>]{0,5000}>/g, '\n');
}
