// What the reader marks and notes → the notebook's file, in order and each change once. What could not be written is held
// and tried again with the next.
import type { SafeText } from '../text/printed/safe-text.js';
import { applyChange, withChanges, type Applied, type Change } from './apply-change.js';
import { isDraft } from './draft.js';
import { entriesIn, readEntry, type Bookmark, type Notebook } from './notebook.js';
import { withTilde } from './notebook-path.js';
import { lookAt, rewriteFile, type FileState, type Rewritten } from './rewrite-file.js';

/** How the notebook stands after it was read or written. */
export type Kept = {
  /** The bookmarks of the claims that are read, those that are not kept yet among them. */
  readonly notebook: Notebook;
  /** The changes that are not in the file. */
  readonly unkept: readonly Change[];
  /** Why they are not; undefined while nothing failed. */
  readonly trouble: string | undefined;
  /** What the reader is told; empty where there is nothing to tell. */
  readonly said: string;
};

export type Library = {
  /** Reads the bookmarks of the events and quotes with these ids. Never rejects. */
  readonly open: (ids: ReadonlySet<string>) => Promise<Kept>;
  /** Writes the change, and with it those that could not be written before; without one, those alone. Never rejects. */
  readonly keep: (change?: Change) => Promise<Kept>;
  /** Waits a moment for what is being written, and answers how the notebook stands then; no more is written. */
  readonly close: () => Promise<Kept>;
};

export type LibraryOptions = {
  /** Where the file lies; undefined where there is no home folder. */
  readonly path: string | undefined;
  /** The gate that text of others passes: the file may have been edited by anybody. */
  readonly clean: (text: string) => SafeText;
};

/** Whoever quits waits for a write no longer than that. */
const LAST_WAIT_MS = 250;

export function openLibrary({ path, clean }: LibraryOptions): Library {
  let ids: ReadonlySet<string> = new Set();
  let known: Notebook = [];
  let unkept: readonly Change[] = [];
  let trouble: string | undefined;
  let isClosed = false;
  let last: Promise<unknown> = Promise.resolve();

  const kept = (said: string): Kept => ({
    notebook: withChanges(known, unkept),
    unkept,
    trouble,
    said,
  });
  /** One after the other. What is answered is awaited by one, so that a failure is never without a listener. */
  const inTurn = (work: () => Promise<Kept>): Promise<Kept> => {
    const done = last.then(work).catch((error: unknown) => {
      trouble = sayTrouble(error, path);
      return kept(unkept.length === 0 ? `the notebook can't be read: ${trouble}` : '');
    });
    last = done;
    return done;
  };
  const read = async (): Promise<Kept> => {
    const found = await lookAt(placeOf(path));
    known = found.type === 'text' ? await bookmarksIn(found.file, ids, clean) : [];
    return kept(sayFound(found, path));
  };
  const write = async (): Promise<Kept> => {
    const changes = unkept;
    if (changes.length === 0) return kept('');
    let how: readonly Applied['how'][] = [];
    const place = placeOf(path);
    const written = await rewriteFile(
      place,
      (before) => {
        const applied = applyAll(before, changes, clean);
        how = applied.how;
        return applied.file;
      },
      () => isClosed,
    );
    unkept = unkept.slice(changes.length);
    trouble = undefined;
    known = await bookmarksIn(written.file, ids, clean);
    return kept(sayKept(place, { ...written, changes }, how));
  };
  return {
    open: (wanted) => {
      ids = wanted;
      return inTurn(read);
    },
    keep: (change) => {
      if (change) unkept = [...unkept, change];
      return inTurn(write);
    },
    close: async () => {
      let timer: NodeJS.Timeout | undefined;
      const wait = new Promise((resolve) => (timer = setTimeout(resolve, LAST_WAIT_MS)));
      await Promise.race([last, wait]);
      clearTimeout(timer);
      isClosed = true;
      return kept('');
    },
  };
}

function placeOf(path: string | undefined): string {
  if (path === undefined) throw new Error('there is no home folder; set XDG_DATA_HOME');
  return path;
}

function applyAll(
  file: Buffer,
  changes: readonly Change[],
  clean: (text: string) => SafeText,
): { readonly file: Buffer; readonly how: readonly Applied['how'][] } {
  const how: Applied['how'][] = [];
  let now = file;
  for (const change of changes) {
    const applied = applyChange(now, change, clean);
    now = applied.file;
    how.push(applied.how);
  }
  return { file: now, how };
}

/** The bookmarks of those ids, in the order of the file. A long one is read in pieces, keys between them. */
async function bookmarksIn(
  file: Buffer,
  ids: ReadonlySet<string>,
  clean: (text: string) => SafeText,
): Promise<Notebook> {
  const found: Bookmark[] = [];
  for (const entries of entriesIn(file)) {
    for (const entry of entries) if (ids.has(entry.id)) found.push(readEntry(file, entry, clean));
    if (entries.length > 0) await aRest();
  }
  return found;
}

/** Of each stretch and what follows it, keys and the frames that they ask for have the larger part. */
const REST_MS = 4;

const aRest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, REST_MS);
  });

function sayFound(found: FileState, path: string | undefined): string {
  return found.type === 'alien'
    ? `${path} ${found.why}; the next note begins a new one, and it will be kept aside`
    : '';
}

function sayKept(
  path: string,
  { aside, changes }: Pick<Rewritten, 'aside'> & { readonly changes: readonly Change[] },
  how: readonly Applied['how'][],
): string {
  const last = changes.at(-1);
  const drafted =
    last && isDraft(last.bookmark) && how.at(-1) !== 'stays'
      ? `${DRAFTED[last.type]}, which is `
      : '';
  return [
    `${drafted}kept in ${withTilde(path)}`,
    ...(how.includes('both') ? ['the note was changed there too: both stand in it'] : []),
    ...(how.includes('stays') ? ['words of yours stand there; they stay'] : []),
    ...(aside ? [`what stood there ${aside.why}: it is now ${aside.path}`] : []),
  ].join('; ');
}

/** What was done to an entry of the draft. */
const DRAFTED: Readonly<Record<Change['type'], string>> = {
  keep: 'put into the draft',
  remove: 'taken out of the draft',
  swap: 'moved in the draft',
};

/** What the system's codes mean for a notebook; the others keep the words of the system. */
const TROUBLES: Readonly<Record<string, string>> = {
  ENOSPC: 'no room is left on the disk',
  EDQUOT: 'your share of the disk is used up',
  EROFS: 'the disk can only be read',
  EACCES: 'you may not write or read it',
  EPERM: 'you may not write it',
  ENOTDIR: 'a file stands where its folder should be',
  EEXIST: 'a file stands where its folder should be',
  ENOENT: 'the folder that its link leads to is not there',
  ELOOP: 'its link leads back to itself',
};

function sayTrouble(error: unknown, path = ''): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const why = TROUBLES[code] ?? message;
  return path === '' ? why : `${why} (${path})`;
}
