// XML, or SGML that is written like it → a tree of elements. No entity is expanded but the five of XML and those of HTML,
// nothing outside the text is read. The only importer of htmlparser2.
import { Parser } from 'htmlparser2';

export type XmlElement = {
  /** Without the prefix of its namespace, lower case: "body.content", "p". */
  readonly name: string;
  /** Names as the elements'. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
};

type Growing = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
};

/** Elements that stand deeper are taken for children of the one at that depth, so that who walks the tree may recurse. */
const DEEPEST = 300;

/** No text is nested so deep; the parser takes longer for each element the more are open, so it is read up to there. */
const HOPELESS = 2000;
const CHUNK = 16_384;

/** "nitf:body.content" → "body.content". */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

/**
 * The tree of a text; what is cut or closed wrongly is closed where it ends. Its root has no name. With `isSgml`, elements
 * need not be closed as XML asks, and names are those of HTML.
 */
export function xmlTree(text: string): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [] };
  const open: Growing[] = [root];
  let tooDeep = 0;
  const top = (): Growing => open.at(-1) ?? root;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length > DEEPEST) {
          tooDeep++;
          return;
        }
        const own: Record<string, string> = Object.create(null) as Record<string, string>;
        for (const [key, value] of Object.entries(attributes)) own[localName(key)] ??= value;
        const element: Growing = { name: localName(name), attributes: own, children: [] };
        top().children.push(element);
        open.push(element);
      },
      ontext: (words) => {
        const { children } = top();
        const last = children.at(-1);
        if (typeof last === 'string') children[children.length - 1] = last + words;
        else children.push(words);
      },
      onclosetag: () => {
        if (tooDeep > 0) tooDeep--;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeSelfClosing: true },
  );
  for (let at = 0; at < text.length && tooDeep < HOPELESS; at += CHUNK)
    parser.write(text.slice(at, at + CHUNK));
  parser.end();
  return root;
}

/** Every element below `from` of one of these names, in order; those within one that was found are not looked for. */
export function elementsOf(from: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  const found: XmlElement[] = [];
  const tasks: XmlElement[] = [from];
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if (task !== from && names.has(task.name)) {
      found.push(task);
      continue;
    }
    for (let at = task.children.length - 1; at >= 0; at--) {
      const child = task.children[at];
      if (child !== undefined && typeof child !== 'string') tasks.push(child);
    }
  }
  return found;
}

/** The first element of that name below; undefined for none. */
export const firstOf = (from: XmlElement, name: string): XmlElement | undefined =>
  elementsOf(from, new Set([name]))[0];

/** All words below, runs of white space made one. */
export function wordsOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const text = element.children
    .map((child) => (typeof child === 'string' ? child : ` ${wordsOf(child) ?? ''} `))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}
