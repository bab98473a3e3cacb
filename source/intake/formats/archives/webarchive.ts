// A page that Safari kept whole (.webarchive, a property list, binary or XML) → its main page.
// The only importer of bplist-parser.
import { parseBuffer } from 'bplist-parser';
import type { SourceFile } from '../../../model/article.js';
import { Unreadable } from '../../../text/trouble.js';
import { elementsOf, wordsOf, xmlTree, type XmlElement } from '../xml/xml-tree.js';
import type { Opened } from '../container.js';

type Resource = {
  readonly WebResourceData?: unknown;
  readonly WebResourceMIMEType?: unknown;
  readonly WebResourceURL?: unknown;
};

/** Opens it; the frames, pictures and scripts that it keeps are passed over. */
export function openWebArchive({ path, bytes }: SourceFile): Opened {
  const main = mainResource(bytes);
  const { WebResourceData: data, WebResourceURL: url, WebResourceMIMEType: type } = main ?? {};
  if (!(data instanceof Uint8Array))
    throw new Unreadable('is a property list without a page; save the page from Safari again');
  return {
    parts: [
      {
        path,
        bytes: data,
        extension: typeof type === 'string' && type.includes('plain') ? 'txt' : 'html',
        stated: { url: typeof url === 'string' ? url : undefined },
      },
    ],
    said: 'is a web archive of Safari, of which the page itself was read',
  };
}

function mainResource(bytes: Uint8Array): Resource | undefined {
  if (bytes[0] === LESS_THAN) return mainOfXml(Buffer.from(bytes).toString('utf8'));
  try {
    const [root] = parseBuffer<{ readonly WebMainResource?: Resource }>(Buffer.from(bytes));
    return root.WebMainResource;
  } catch {
    throw new Unreadable('is a property list (web archive) that is damaged; save the page again');
  }
}

/** "<": of a property list in XML. */
const LESS_THAN = 0x3c;

/** The main page of a list in XML: "<key>WebMainResource</key><dict>…", its data in base64. */
function mainOfXml(text: string): Resource | undefined {
  const dicts = elementsOf(xmlTree(text), new Set(['dict']));
  const main = dicts
    .map((dict) => valueOf(dict, 'WebMainResource'))
    .find((found) => found?.name === 'dict');
  if (main === undefined) return undefined;
  const words = (key: string): string | undefined => wordsOf(valueOf(main, key));
  const data = words('WebResourceData');
  return {
    WebResourceData: data === undefined ? undefined : new Uint8Array(Buffer.from(data, 'base64')),
    WebResourceMIMEType: words('WebResourceMIMEType'),
    WebResourceURL: words('WebResourceURL'),
  };
}

/** The element behind a key. */
function valueOf(dict: XmlElement, key: string): XmlElement | undefined {
  const elements = dict.children.filter((child) => typeof child !== 'string');
  const at = elements.findIndex((element) => element.name === 'key' && wordsOf(element) === key);
  return at < 0 ? undefined : elements[at + 1];
}
