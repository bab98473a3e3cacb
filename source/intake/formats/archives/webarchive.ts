// A page that Safari kept whole (.webarchive, a binary property list) → its main page.
// The only importer of bplist-parser.
import { parseBuffer } from 'bplist-parser';
import type { SourceFile } from '../../../model/article.js';
import { Unreadable } from '../../../text/trouble.js';
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
  try {
    const [root] = parseBuffer<{ readonly WebMainResource?: Resource }>(Buffer.from(bytes));
    return root.WebMainResource;
  } catch {
    throw new Unreadable('is a property list (web archive) that is damaged; save the page again');
  }
}
