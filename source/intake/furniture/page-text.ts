// The elements of a page → its lines of text, each with what the markup says of it: navigation, caption, footer.
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

type Visit =
  { readonly node: PageNode; readonly mark: string | undefined } | { readonly breakAfter: boolean };

/** The lines below a node, numbered in order. Walks without recursion: no nesting is too deep. */
export function pageLines(root: PageNode): Line[] {
  const lines: Line[] = [];
  let text = '';
  let mark: string | undefined;
  let gap = true;
  const flush = (isSpaced: boolean): void => {
    const words = cleanText(text).replace(/\s+/g, ' ').trim();
    if (words !== '') {
      lines.push({ ...lineOf(words, lines.length + 1, gap), mark });
      gap = false;
    }
    if (isSpaced) gap = true;
    text = '';
    mark = undefined;
  };
  const tasks: Visit[] = [{ node: root, mark: undefined }];
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if ('breakAfter' in task) {
      flush(task.breakAfter);
      continue;
    }
    const { node } = task;
    if (node.nodeType === TEXT) {
      text += node.textContent ?? '';
      mark ??= task.mark;
    } else if (node.nodeType === ELEMENT && !isUnread(node)) {
      const name = node.nodeName;
      const inner = task.mark ?? FURNITURE[name];
      if (BLOCK.has(name)) {
        flush(SPACED.has(name));
        tasks.push({ breakAfter: SPACED.has(name) });
      }
      const children = [...node.childNodes].reverse();
      for (const child of children) tasks.push({ node: child, mark: inner });
    }
  }
  flush(false);
  return lines;
}

function isUnread(node: PageNode): boolean {
  if (UNREAD.has(node.nodeName)) return true;
  const get = (name: string): string | null => node.getAttribute?.(name) ?? null;
  return (
    get('hidden') !== null || get('aria-hidden') === 'true' || HIDDEN_STYLE.test(get('style') ?? '')
  );
}
