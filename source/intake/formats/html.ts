// A saved page → its drafts: the lines of the page, those that readability takes for the article told apart.
// The only importer of linkedom and readability; loaded when the first page is met.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { cleanText } from '../text/clean.js';
import { Unreadable } from '../../text/trouble.js';
import type { ArticleDraft, StatedMetadata } from '../draft.js';
import { LIMITS, raisedBy, type Limits } from '../limits.js';
import { readableSource } from '../furniture/page-source.js';
import { pageLines, type PageLine, type PageNode } from '../furniture/page-text.js';
import { markOutside } from '../furniture/page-verdict.js';
import { articlesOf } from '../furniture/page-articles.js';
import { isDoor, readStub } from '../furniture/page-doors.js';
import { pageMetadata, type PageFacts, type Saving } from '../metadata/page/page-metadata.js';
import type { PageDocument } from '../metadata/page/page-document.js';
import { tellingWords } from '../metadata/page/page-title.js';
import { relativeDay } from '../metadata/day/relative-day.js';
import { splitLines, type Line } from '../text/lines.js';
import { foldText } from '../text/scan.js';

const MAX_ELEMENTS = 200_000;
/** Readability walks all below an element for each element; on pages of the press they stand 17 deep on average at most. */
const MAX_MEAN_DEPTH = 40;

/** Markup that is read of a page, in characters for each that an article may have; scripts, styles and data are not counted. */
const MARKUP_SHARE = 6;

type PageLimits = Pick<Limits, 'maxHtmlDepth' | 'maxLength'>;

/**
 * Reads a page that is decoded and clean. Markup in it may still hide unclean characters; those are cleaned where lines are made.
 * Several whole articles on a page are several drafts. Throws Unreadable for a page that asks for consent, a login or a proof
 * that the reader is no machine, instead of showing an article.
 */
export function readHtml(
  path: string,
  source: string,
  limits: PageLimits = LIMITS,
): ArticleDraft[] {
  const { html: whole, saving } = readableSource(source);
  const most = limits.maxLength * MARKUP_SHARE;
  const html = whole.slice(0, most);
  const drafts = draftsOf(path, html, saving, limits.maxHtmlDepth);
  return drafts.map((draft) => {
    const lines = upTo(draft.lines, limits.maxLength);
    const isCut = whole.length > most || lines.length < draft.lines.length;
    return isCut ? { ...draft, lines, isCut } : draft;
  });
}

function draftsOf(path: string, html: string, saving: Saving, maxDepth: number): ArticleDraft[] {
  const trouble = tooDeep(html, maxDepth);
  if (trouble !== undefined) {
    const lines = splitLines(cleanText(withoutTags(html)));
    return [{ path, lines, taken: [], stated: {}, numbered: false, trouble }];
  }
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  ) as unknown as { document: Page };
  const root = document.documentElement;
  if (root === null) return []; // the page is cut within its first tag
  const facts = pageMetadata(document, saving);
  const page = { path, taken: [], numbered: false, numericOrder: facts.numericOrder } as const;
  const several = articlesOf(document);
  if (several.length > 1)
    return several.map(({ lines, ...own }) => ({
      ...page,
      lines,
      stated: { ...facts.stated, author: undefined, url: undefined, ...own },
    }));
  const shown = pageLines(root);
  const told = linkedLines(facts, shown, maxDepth);
  if (told)
    return [
      { ...page, lines: told, stated: facts.stated, fallback: facts.fallback, isClean: true },
    ];
  if (!facts.isArticle && isDoor(shown, facts.stated.title))
    throw new Unreadable(
      'holds no article: a check that its reader is no machine, a wall of consent, or a page that only a browser fills; save the page once the article shows',
    );
  const article = readableLines(document);
  const verdict: readonly Line[] = article ? markOutside(shown, article) : shown;
  const { lines, trouble: stub } = readStub(verdict, facts.linked?.isPaid === true);
  return [
    {
      ...page,
      lines,
      stated: facts.isBareTitle ? withoutSiteName(facts.stated, shown) : facts.stated,
      fallback: {
        ...facts.fallback,
        publishedAt: facts.fallback.publishedAt ?? relativeDay(shown, saving.day),
      },
      trouble: stub,
    },
  ];
}

const SITE_WORDS = 6;

/** "The Daily Lamp". Not "Boat hits quay". */
const SITE_NAME = /^(?:\p{Lu}[\p{L}\d.’'&-]*(?: (?:of|the|and|&) | |$))+$/u;

/** What a page states, where its title is that of its site alone: no line prints it, and the text has not all of its words. */
function withoutSiteName(stated: StatedMetadata, lines: readonly PageLine[]): StatedMetadata {
  const { title = '', publisher } = stated;
  if (title.split(' ').length > SITE_WORDS || publisher !== undefined || !SITE_NAME.test(title))
    return stated;
  const told = new Set(
    lines
      .filter(({ words, ends }) => ends && words >= PROSE_WORDS)
      .flatMap(({ text }) => tellingWords(text)),
  );
  const isPrinted = lines.some(({ key }) => key === foldText(title));
  return isPrinted || told.size === 0 || tellingWords(title).every((word) => told.has(word))
    ? stated
    : { ...stated, title: undefined, publisher: title };
}

const PROSE_WORDS = 8;

/** The lines of an article up to so many characters. */
function upTo(lines: readonly Line[], most: number): readonly Line[] {
  let length = 0;
  const end = lines.findIndex(({ text }) => (length += text.length) > most);
  return end < 0 ? lines : lines.slice(0, Math.max(1, end));
}

/** A text that is only told in the JSON-LD of a page has so many words at least, and the page shows so much less of it. */
const TOLD_WORDS = 50;
const SHOWN_SHARE = 0.5;

/** The text in the page's JSON-LD, where a script was to draw it and the page itself shows hardly any. */
function linkedLines(
  { linked }: PageFacts,
  shown: readonly PageLine[],
  maxDepth: number,
): readonly Line[] | undefined {
  const body = linked?.body ?? '';
  const told = body.length < TOLD_WORDS ? [] : fragmentLines(body, maxDepth);
  const count = (lines: readonly Line[]): number =>
    lines.reduce((sum, line) => sum + line.words, 0);
  const prose = shown.filter(
    (line) => line.mark === undefined && line.ends && line.words >= PROSE_WORDS,
  );
  const words = count(told);
  return words >= TOLD_WORDS && count(prose) < words * SHOWN_SHARE ? told : undefined;
}

/** A tag: "<p>", "</div>". Not "a < b". */
const TAG = /<\/?[a-z][^<>]{0,2000}>/i;

const fragmentLines = (text: string, maxDepth: number): readonly Line[] =>
  TAG.test(text) ? htmlLines(text, maxDepth) : splitLines(cleanText(text));

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
