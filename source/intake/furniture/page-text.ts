// The elements of a page → its lines of text, each with what the markup says of it: navigation, caption, a row of a table.
import { cleanText } from '../text/clean.js';
import { lineOf, type Line } from '../text/lines.js';

/** As much of the DOM as is read here. */
export type PageNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  /** The elements among them. */
  readonly children?: Iterable<PageNode>;
  readonly getAttribute?: (name: string) => string | null;
};

/** A line, and where in the page it stands. */
export type PageLine = Line & {
  /** The element that holds it and its class, "P.story-text": lines of one text share it. */
  readonly shape: string;
  /** The innermost ARTICLE around it, by number; 0 where there is none. */
  readonly article: number;
  /** True where all of it is a link. */
  readonly isLink: boolean;
  /** 1 to 6 for a line of a heading, 0 for any other. */
  readonly heading: number;
};

const TEXT = 3;
const ELEMENT = 1;

const upper = (names: string): ReadonlySet<string> => new Set(names.toUpperCase().split(' '));

/** Elements whose text nobody reads. */
const UNREAD = upper(
  'script style noscript template svg math iframe object embed select option textarea input head video audio canvas',
);

/** Elements that begin and end a line. */
const BLOCK = upper(
  'address article aside blockquote br body button caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead time tr ul',
);

/** Blocks that a blank line stands above. */
const SPACED = upper('p h1 h2 h3 h4 h5 h6 ul ol blockquote figure table');

/** What the markup itself calls no part of the text. */
const FURNITURE: Readonly<Record<string, string>> = {
  NAV: 'navigation',
  FOOTER: 'footer',
  FIGCAPTION: 'caption',
  BUTTON: 'button or label',
  FORM: 'form',
  DIALOG: 'dialog',
};

/** "display:none", "visibility: hidden" in a style attribute. Not "display: block". */
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** A class of text for screen readers: "sr-only", "visually-hidden", "screen-reader-text". Not "hidden-gems". */
const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:sr-?only|visually-?hidden|hidden-?visually|screen-?reader(?:-?(?:text|only))?|off-?screen|assistive-text|a11y-(?:text|hidden|only)|u-(?:hidden|hiddenvisually))(?:$|[\s_-])/i;

/** A class or id of readers' comments: "comments", "comment-list", "comment-text", "disqus_thread". Not "commentary", "no-comments". */
const OF_COMMENTS =
  /(?:^|\s)(?:[a-z]{1,12}[-_]{1,2})?(?:comments?|disqus)(?:[-_]{1,2}(?:list|section|area|threads?|wrap|wrapper|container|body|text|content|item|by|block|box|main|inner|holder|feed|stream|embed))?(?=\s|$)/i;

/** What a comment's own container never is: the page, or the article with a count of comments in its class. */
const NOT_OF_COMMENTS = upper('html body main article header h1 h2 h3 a span');

/** In a class, an address or a property: who wrote. Not "authority". */
const OF_AUTHOR =
  /(?:^|[\s/_-])(?:by-?lines?|authors?|contributors?|reporters?|writers?|journalists?|correspondents?|people|profiles?|staff|team)(?=$|[\s/_-])/i;

type Visit =
  { readonly node: PageNode; readonly around: Around } | { readonly breakAfter: boolean };

/** What stands around a node. */
type Around = {
  readonly mark: string | undefined;
  readonly shape: string;
  readonly article: number;
  readonly isLink: boolean;
  readonly heading: number;
  readonly isItem: boolean;
  readonly isByline: boolean;
};

const OUTERMOST: Around = {
  mark: undefined,
  shape: '',
  article: 0,
  isLink: false,
  heading: 0,
  isItem: false,
  isByline: false,
};

/** The lines below a node, numbered in order. Walks without recursion: no nesting is too deep. */
export function pageLines(root: PageNode): PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  let first: Around | undefined;
  let hasPlain = false;
  let isByline = false;
  let gap = true;
  let articles = 0;
  const flush = (isSpaced: boolean, kind?: Line['kind']): void => {
    const words = cleanText(text).replace(/\s+/g, ' ').trim();
    if (words !== '') {
      const around = first ?? OUTERMOST;
      const line = lineOf(withInitial(lines, words), lines.length + 1, gap);
      lines.push(pageLine(line, around, { isLink: !hasPlain, isByline, kind }));
      gap = false;
    }
    if (isSpaced) gap = true;
    text = '';
    first = undefined;
    hasPlain = false;
    isByline = false;
  };
  const tasks: Visit[] = [{ node: root, around: OUTERMOST }];
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if ('breakAfter' in task) {
      flush(task.breakAfter);
      continue;
    }
    const { node, around } = task;
    if (node.nodeType === TEXT) {
      const words = node.textContent ?? '';
      text += words;
      if (!/\S/.test(words)) continue;
      first = first ? { ...first, mark: first.mark ?? around.mark } : around;
      hasPlain ||= !around.isLink;
      isByline ||= around.isByline;
    } else if (node.nodeType === ELEMENT && !isUnread(node)) {
      const name = node.nodeName;
      if (name === 'ARTICLE') articles++;
      const inner = within(node, around, articles);
      if (BLOCK.has(name)) {
        flush(SPACED.has(name));
        tasks.push({ breakAfter: SPACED.has(name) });
      }
      const rows = name === 'TABLE' ? rowsOf(node) : undefined;
      for (const row of rows ?? []) {
        text = row;
        first = inner;
        hasPlain = true;
        flush(false, 'row');
      }
      if (rows) continue;
      const children = [...node.childNodes].reverse();
      for (const child of children) tasks.push({ node: child, around: inner });
    }
  }
  flush(false);
  return lines;
}

/** A headline that links elsewhere has so many words at least; the link of an author's name has fewer. */
const LINKED_WORDS = 4;

function pageLine(
  line: Line,
  { mark, shape, article, heading, isItem }: Around,
  own: Pick<PageLine, 'isLink' | 'isByline' | 'kind'>,
): PageLine {
  const isTeaser = own.isLink && heading === 0 && !line.ends && line.words >= LINKED_WORDS;
  return {
    ...line,
    ...own,
    mark: mark ?? (isTeaser ? 'link to another article' : undefined),
    shape,
    article,
    heading,
    kind: own.kind ?? (isItem && !own.isLink ? 'item' : undefined),
  };
}

/** The words with the initial that was set as a line of its own above them, a drop cap: "T", "he ferry". */
function withInitial(lines: PageLine[], words: string): string {
  const above = lines.at(-1)?.text ?? '';
  if (above.length !== 1 || !/^\p{Ll}/u.test(words) || !/^\p{Lu}$/u.test(above)) return words;
  lines.pop();
  return above + words;
}

/** What stands around the children of an element. */
function within(node: PageNode, around: Around, articles: number): Around {
  const name = node.nodeName;
  const get = (attribute: string): string => node.getAttribute?.(attribute) ?? '';
  const names = `${get('class')} ${get('id')}`;
  const isBlock = BLOCK.has(name);
  const isComments = OF_COMMENTS.test(names) && !NOT_OF_COMMENTS.has(name);
  const isLink = around.isLink || name === 'A';
  const says =
    name === 'A' ? `${names} ${get('rel')} ${get('href')}` : `${names} ${get('itemprop')}`;
  return {
    mark: around.mark ?? FURNITURE[name] ?? (isComments ? 'comments of readers' : undefined),
    shape: isBlock ? `${name}.${get('class')}` : around.shape,
    article: name === 'ARTICLE' ? articles : around.article,
    isLink,
    heading: isBlock ? Number(/^H(?<level>[1-6])$/.exec(name)?.groups?.level ?? 0) : around.heading,
    isItem: isBlock ? name === 'LI' || (around.isItem && name === 'P') : around.isItem,
    isByline: (around.isByline && !isBlock) || (says.trim() !== '' && OF_AUTHOR.test(says)),
  };
}

function isUnread(node: PageNode): boolean {
  if (UNREAD.has(node.nodeName)) return true;
  const get = (name: string): string => node.getAttribute?.(name) ?? '';
  return (
    (node.getAttribute?.('hidden') ?? null) !== null ||
    get('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(get('style')) ||
    (node.nodeName !== 'H1' && FOR_SCREEN_READERS.test(get('class')))
  );
}

const MOST_ROWS = 2000;
const MOST_CELLS = 30;
/** A cell of figures and names is no longer; a table that lays out a page has longer ones. */
const CELL_LENGTH = 160;
/** What a cell of data does not hold. */
const LAID_OUT = upper('table ul ol h1 h2 h3 article section form figure blockquote');

/**
 * The rows of a table of data, a line each: "Orlow | 1,204 | 1,377". Undefined for a table that only lays the page out: one row
 * or one column, cells of whole paragraphs or with lists, headings and tables in them.
 */
function rowsOf(table: PageNode): string[] | undefined {
  const rows: string[] = [];
  let widest = 0;
  for (const row of rowNodes(table)) {
    const cells: string[] = [];
    for (const cell of row.children ?? []) {
      if (cell.nodeName !== 'TD' && cell.nodeName !== 'TH') continue;
      const words = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (words.length > CELL_LENGTH || holdsLayout(cell)) return undefined;
      cells.push(words);
    }
    if (cells.length > MOST_CELLS || rows.length > MOST_ROWS) return undefined;
    widest = Math.max(widest, cells.filter((cell) => cell !== '').length);
    if (cells.some((cell) => cell !== '')) rows.push(cells.join(' | '));
  }
  return widest > 1 && rows.length > 1 ? rows : undefined;
}

/** The rows and the caption of a table, whatever parts it has. */
function* rowNodes(table: PageNode): Generator<PageNode> {
  for (const part of table.children ?? []) {
    if (part.nodeName === 'TR') yield part;
    else if (part.nodeName === 'CAPTION') yield { ...CAPTION, children: [cellOf(part)] };
    else for (const row of part.children ?? []) if (row.nodeName === 'TR') yield row;
  }
}

const CAPTION = { nodeType: ELEMENT, nodeName: 'TR', textContent: null, childNodes: [] } as const;
const cellOf = ({ textContent }: PageNode): PageNode => ({
  ...CAPTION,
  nodeName: 'TD',
  textContent,
});

function holdsLayout(cell: PageNode): boolean {
  const tasks = [...(cell.children ?? [])];
  let visits = 0;
  for (let node = tasks.pop(); node; node = tasks.pop()) {
    if (LAID_OUT.has(node.nodeName) || ++visits > 50) return true;
    tasks.push(...(node.children ?? []));
  }
  return false;
}
