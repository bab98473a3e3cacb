// A tar archive → its files. The only importer of tar-stream.
import { extract } from 'tar-stream';
import type { SourceFile } from '../../../model/article.js';
import { Unreadable } from '../../../text/trouble.js';
import type { Means, Opened } from '../container.js';
import { archiveParts, type ArchivedFile } from './archive-parts.js';

/** Opens it; links and devices in it are none of its files. One that is cut gives what is whole before the cut; throws for one without. */
export async function openTar({ path, bytes }: SourceFile, means: Means): Promise<Opened> {
  const files: ArchivedFile[] = [];
  const reader = extract();
  reader.end(Buffer.from(bytes));
  try {
    for await (const entry of reader) {
      const chunks: Buffer[] = [];
      for await (const chunk of entry) chunks.push(chunk as Buffer);
      const { name, type } = entry.header;
      const own = Buffer.concat(chunks);
      if (type === 'file') files.push({ name, bytes: () => own });
    }
  } catch {
    if (files.length === 0) throw new Unreadable('is a tar archive that is damaged; pack it again');
  }
  return archiveParts(path, 'a tar archive', files, means);
}
