// A page that a browser kept in one file as mail (.mhtml, RFC 2557) → the page, with its address.
import PostalMime from 'postal-mime';
import type { SourceFile } from '../../../model/article.js';
import { Unreadable } from '../../../text/trouble.js';
import type { Opened } from '../container.js';

/** Opens it. Title, outlet and day are those of the page: the head of the mail tells of the saving. */
export async function openMhtml({ path, bytes }: SourceFile): Promise<Opened> {
  const mail = await PostalMime.parse(bytes).catch(() => undefined);
  const html = mail?.html ?? mail?.text;
  if (html === undefined || html.trim() === '')
    throw new Unreadable('is a page kept as MHTML that holds no text; save it again');
  const url =
    mail?.headers.find(({ key }) => key === 'snapshot-content-location')?.value ??
    /^content-location:[ \t]{0,5}(?<url>https?:\/\/\S{1,2000})/im.exec(
      Buffer.from(bytes.subarray(0, 20_000)).toString('latin1'),
    )?.groups?.url;
  return {
    parts: [
      {
        path,
        bytes: Buffer.from(html),
        extension: mail?.html === undefined ? 'txt' : 'html',
        stated: { url },
      },
    ],
  };
}
