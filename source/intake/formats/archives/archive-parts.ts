// The files of an archive, named and counted → its parts, and what is said of it.
import { raisedBy } from '../../limits.js';
import { Unreadable } from '../../../text/trouble.js';
import type { Means, Opened, Part } from '../container.js';
import { countByEnding, innerName, isHidden } from './inner-names.js';

/** A file that stands in an archive; its bytes are unpacked when it is to be read. */
export type ArchivedFile = {
  readonly name: string;
  readonly isEncrypted?: boolean;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
};

/**
 * The parts of an archive in the order of their names: files of a type that is read, whose names do not lead out of it.
 * What is left out is counted by type. Throws where every file is encrypted.
 */
export async function archiveParts(
  path: string,
  kind: string,
  files: readonly ArchivedFile[],
  { maxFiles, isRead }: Pick<Means, 'maxFiles' | 'isRead'>,
): Promise<Opened> {
  const parts: Part[] = [];
  const passed: string[] = [];
  const left = { outside: 0, encrypted: 0, damaged: 0, beyond: 0 };
  const named = files.map((file) => ({ file, name: innerName(file.name) }));
  for (const { file, name } of named.sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))) {
    if (name === undefined) left.outside++;
    else if (isHidden(name)) continue;
    else if (!isRead(name)) passed.push(name);
    else if (file.isEncrypted === true) left.encrypted++;
    else if (parts.length >= maxFiles) left.beyond++;
    else {
      const bytes = await unpacked(file);
      if (bytes === undefined) left.damaged++;
      else parts.push({ path: `${path}/${name}`, bytes });
    }
  }
  if (parts.length === 0 && left.encrypted > 0)
    throw new Unreadable(`is ${kind} with a password; unpack it first, with the password`);
  return { parts, said: say(kind, { read: parts.length, passed, ...left }) };
}

/** Undefined for a file that is damaged; what says that it is too large or a bomb goes on. */
async function unpacked({ bytes }: ArchivedFile): Promise<Uint8Array | undefined> {
  try {
    return await bytes();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    return undefined;
  }
}

type Count = {
  readonly read: number;
  readonly passed: readonly string[];
  readonly outside: number;
  readonly encrypted: number;
  readonly damaged: number;
  readonly beyond: number;
};

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

function say(kind: string, { read, passed, outside, encrypted, damaged, beyond }: Count): string {
  return [
    `is ${kind}, of which ${files(read)} ${read === 1 ? 'was' : 'were'} unpacked and read`,
    ...(passed.length > 0 ? [`${files(passed.length)} passed over: ${countByEnding(passed)}`] : []),
    ...(encrypted > 0
      ? [`${files(encrypted)} with a password left out; unpack with it first`]
      : []),
    ...(damaged > 0 ? [`${files(damaged)} left out that can't be unpacked; pack again`] : []),
    ...(outside > 0 ? [`${files(outside)} left out whose name leads out of the archive`] : []),
    ...(beyond > 0 ? [`${files(beyond)} left out${raisedBy('maxFiles')}`] : []),
  ].join('; ');
}
