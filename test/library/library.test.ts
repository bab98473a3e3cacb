// The notebook's file as the world may have left it: what is written to it, what stays, and what the reader is told.
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../source/library/apply-change.js';
import { safe, safeText } from '../../source/text/printed/safe-text.js';
import { openLibrary, type Kept, type Library } from '../../source/library/library.js';
import { notebookPath } from '../../source/library/notebook-path.js';
import { takeLock } from '../../source/library/file-lock.js';

const note = (id: string, words = `note of ${id}`, was = ''): Change => ({
  type: 'keep',
  bookmark: { kind: 'event', id, words: safe`words of ${id}`, note: safeText(words) },
  was,
});

const IDS = new Set(['e1', 'e2', 'e3']);

/** A notebook's path in a folder of its own, and a program that has it open. */
async function openAt(
  path = freshPath(),
): Promise<{ path: string; library: Library; first: Kept }> {
  const library = openLibrary({ path, clean: safeText });
  return { path, library, first: await library.open(IDS) };
}

const freshPath = (): string =>
  join(mkdtempSync(join(tmpdir(), 'briefing-')), 'briefing', 'notebook.md');

/** The same, where these bytes stand in its place. */
function pathWith(content: string | Uint8Array): string {
  const path = freshPath();
  mkdirSync(dirname(path));
  writeFileSync(path, content);
  return path;
}

const textAt = (path: string): string => readFileSync(path, 'utf8');

describe('writing', () => {
  it('makes file and folder for their owner alone, and leaves nothing else there', async () => {
    const { path, library, first } = await openAt();
    expect(first).toEqual({ notebook: [], unkept: [], trouble: undefined, said: '' });
    const { said, notebook } = await library.keep(note('e1'));
    expect(said).toBe(`kept in ${path}`);
    expect(notebook.map(({ id }) => id)).toEqual(['e1']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    expect(readdirSync(dirname(path))).toEqual(['notebook.md']);
  });

  it('closes a file and a folder that were open to others', async () => {
    const path = pathWith('# Mine\n');
    chmodSync(path, 0o644);
    chmodSync(dirname(path), 0o755);
    await (await openAt(path)).library.keep(note('e1'));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
  });

  it('keeps what was edited by hand meanwhile, and shows it', async () => {
    const { path, library } = await openAt(pathWith('# Mine\n\nown words\n'));
    await library.keep(note('e1'));
    writeFileSync(path, `before\n\n${textAt(path)}\n# after\n\n## event e2\n\nby hand\n`);
    const edited = textAt(path);
    const { notebook } = await library.keep(note('e3'));
    expect(textAt(path)).toBe(`${edited}\n## event e3\n\nwords of e3\n\nNote: note of e3\n`);
    expect(notebook.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3']);
  });

  it('keeps both notes where two programs wrote about one claim, and says so', async () => {
    const path = freshPath();
    const [one, other] = [await openAt(path), await openAt(path)];
    await one.library.keep(note('e1', 'mine'));
    const { said, notebook } = await other.library.keep(note('e1', 'theirs'));
    expect(said).toContain('both stand in it');
    expect(notebook[0]?.note).toBe('mine\ntheirs');
  });

  it('keeps every note of two that write at once in one process', async () => {
    const path = freshPath();
    const [one, other] = [await openAt(path), await openAt(path)];
    const results = await Promise.all([
      one.library.keep(note('e1')),
      other.library.keep(note('e2')),
      one.library.keep(note('e3')),
    ]);
    expect(results.flatMap(({ unkept }) => unkept)).toEqual([]);
    expect((await openAt(path)).first.notebook.map(({ id }) => id).sort()).toEqual([
      'e1',
      'e2',
      'e3',
    ]);
  });
});

describe('links', () => {
  it('replaces what a link leads to, through another link too', async () => {
    const path = freshPath();
    const dotfiles = mkdtempSync(join(tmpdir(), 'briefing-'));
    mkdirSync(dirname(path));
    writeFileSync(join(dotfiles, 'notes.md'), '# Mine\n');
    symlinkSync('notes.md', join(dotfiles, 'link.md'));
    symlinkSync(join(dotfiles, 'link.md'), path);
    await (await openAt(path)).library.keep(note('e1'));
    expect(readlinkSync(path)).toBe(join(dotfiles, 'link.md'));
    expect(textAt(join(dotfiles, 'notes.md'))).toContain('# Mine\n\n## event e1');
    expect(readdirSync(dotfiles).sort()).toEqual(['link.md', 'notes.md']);
  });

  it('makes the file that a link leads to, where its folder is there', async () => {
    const path = freshPath();
    const target = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'notes.md');
    mkdirSync(dirname(path));
    symlinkSync(target, path);
    await (await openAt(path)).library.keep(note('e1'));
    expect(textAt(target)).toContain('## event e1');
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
  });

  it.each([
    ['/nowhere/at/all/notes.md', 'the folder that its link leads to is not there'],
    ['notebook.md', 'its link leads back to itself'],
  ])('says that %s is no place to write to', async (target, trouble) => {
    const path = freshPath();
    mkdirSync(dirname(path));
    symlinkSync(target, path);
    const kept = await (await openAt(path)).library.keep(note('e1'));
    expect(kept.trouble).toBe(`${trouble} (${path})`);
    expect(kept.unkept).toEqual([note('e1')]);
    expect(readlinkSync(path)).toBe(target);
  });

  it('follows no link that stands where the new file is made', async () => {
    const path = pathWith('# Mine\n');
    const victim = join(dirname(path), 'victim');
    writeFileSync(victim, 'untouched');
    for (const name of ['new', `new-${process.pid}`]) symlinkSync(victim, `${path}.${name}`);
    await (await openAt(path)).library.keep(note('e1'));
    expect(textAt(victim)).toBe('untouched');
    expect(lstatSync(path).isSymbolicLink()).toBe(false);
    expect(textAt(path)).toContain('note of e1');
  });
});

describe('what is no notebook is kept aside by name', () => {
  const make: Readonly<Record<string, (path: string) => void>> = {
    'Latin-1': (path) => {
      writeFileSync(path, 'caf\u00e9 ## event e1\n', 'latin1');
    },
    'random bytes': (path) => {
      writeFileSync(
        path,
        Uint8Array.from({ length: 5_000 }, (_unused, at) => (at * 7919) % 256),
      );
    },
    'no letters at all': (path) => {
      writeFileSync(path, new Uint8Array(64));
    },
    'a folder': (path) => {
      mkdirSync(path);
    },
    'a pipe': (path) => {
      execFileSync('mkfifo', [path]);
    },
    'a link to a device': (path) => {
      symlinkSync('/dev/null', path);
    },
    'a file of 200 MB': (path) => {
      writeFileSync(path, '');
      execFileSync('truncate', ['-s', '200M', path]);
    },
  };

  it.each(Object.keys(make))('%s', async (what) => {
    const path = freshPath();
    mkdirSync(dirname(path));
    make[what]!(path);
    writeFileSync(`${path}.kept-1`, 'of before');
    const before = lstatSync(path).ino;
    const { library, first } = await openAt(path);
    expect(first.said).toMatch(/(?:is no text in UTF-8|is no file|is too large).*kept aside/);
    expect(lstatSync(path).ino).toBe(before);
    const { said, trouble } = await library.keep(note('e1'));
    expect(trouble).toBeUndefined();
    expect(said).toContain(`it is now ${path}.kept-2`);
    expect(textAt(path)).toContain('note of e1');
    expect(lstatSync(`${path}.kept-2`).ino).toBe(before);
    expect(textAt(`${path}.kept-1`)).toBe('of before');
  });

  it('but text of somebody’s own is no reason', async () => {
    const { path, library } = await openAt(pathWith('Shopping: bread, żurek\n'));
    await library.keep(note('e1'));
    expect(textAt(path)).toMatch(/^Shopping: bread, żurek\n\n## event e1\n/);
  });
});

describe('what cannot be written', () => {
  it('is held, tried again with the next note, and written in order', async () => {
    const path = freshPath();
    writeFileSync(dirname(path), 'a file where the folder should be');
    const { library, first } = await openAt(path);
    expect(first.said).toContain("the notebook can't be read: a file stands where");
    const failed = await library.keep(note('e1'));
    expect(failed).toMatchObject({
      unkept: [note('e1')],
      trouble: `a file stands where its folder should be (${path})`,
    });
    expect(failed.notebook.map(({ id }) => id)).toEqual(['e1']);
    expect((await library.keep(note('e1', 'better', 'note of e1'))).unkept).toHaveLength(2);
    renameSync(dirname(path), `${dirname(path)}-file`);
    const { unkept, trouble, said } = await library.keep();
    expect({ unkept, trouble, said }).toEqual({
      unkept: [],
      trouble: undefined,
      said: `kept in ${path}`,
    });
    expect(textAt(path)).toContain('Note: better');
    expect(textAt(path)).not.toContain('note of e1');
  });

  it('is no longer tried where no folder can be made', async () => {
    const { library } = await openAt('/proc/nowhere/briefing/notebook.md');
    const { trouble, unkept } = await library.keep(note('e1'));
    expect(trouble).toContain('/proc/nowhere/briefing/notebook.md');
    expect(unkept).toEqual([note('e1')]);
  });

  it('says of an entry of the draft what was done to it', async () => {
    const { path, library } = await openAt();
    const { bookmark } = note('e1');
    const drafted = { ...bookmark, kind: 'draft event' as const, note: safe`` };
    const put = await library.keep({ type: 'keep', bookmark: drafted, was: '' });
    expect(put.said).toBe(`put into the draft, which is kept in ${path}`);
    const taken = await library.keep({ type: 'remove', bookmark: drafted });
    expect(taken.said).toBe(`taken out of the draft, which is kept in ${path}`);
  });

  it('makes every folder that its own is in', async () => {
    const path = join(dirname(freshPath()), 'share', 'briefing', 'notebook.md');
    const { library } = await openAt(path);
    expect((await library.keep(note('e1'))).said).toBe(`kept in ${path}`);
  });

  it('has no place without a home folder', async () => {
    const library = openLibrary({ path: undefined, clean: safeText });
    const { trouble, unkept } = await library.keep(note('e1'));
    expect(trouble).toBe('there is no home folder; set XDG_DATA_HOME');
    expect(unkept).toEqual([note('e1')]);
  });

  it('is no longer waited for once the screen closes', async () => {
    const path = freshPath();
    mkdirSync(dirname(path));
    const lock = await takeLock(`${path}.lock`);
    const { library } = await openAt(path);
    const waiting = library.keep(note('e1'));
    expect((await library.close()).unkept).toEqual([note('e1')]);
    expect((await waiting).trouble).toContain('another program is writing it');
    await lock.release();
    expect(existsSync(path)).toBe(false);
  });
});

describe('the lock', () => {
  it.each([
    ['a process that is gone', `${gonePid()}.1@${hostname()}`],
    ['a process that is gone, while it cleared another', `${gonePid()}.2@${hostname()}`],
  ])('of %s is taken away at once', async (what, owner) => {
    const path = pathWith('');
    symlinkSync(owner, `${path}.lock`);
    if (what.includes('cleared')) symlinkSync(owner, `${path}.lock.clearing`);
    const { trouble } = await (await openAt(path)).library.keep(note('e1'));
    expect(trouble).toBeUndefined();
    expect(readdirSync(dirname(path))).toEqual(['notebook.md']);
  });

  it('is held by one at a time', async () => {
    const path = `${pathWith('')}.lock`;
    let holders = 0;
    const counts = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const lock = await takeLock(path);
        const count = ++holders;
        expect(await lock.isHeld()).toBe(true);
        holders--;
        await lock.release();
        return count;
      }),
    );
    expect(new Set(counts)).toEqual(new Set([1]));
  });

  it('may be a file where there are no links', async () => {
    const path = `${pathWith('')}.lock`;
    writeFileSync(path, `${gonePid()}.1@${hostname()}`);
    const lock = await takeLock(path);
    expect(await lock.isHeld()).toBe(true);
    await lock.release();
  });
});

/** The number of a process that has ended. */
function gonePid(): number {
  return spawnSync('true').pid;
}

describe('where the notebook lies', () => {
  const account = (): string => '/home/ada';
  const below = (home: string): string => join(home, '.local/share/briefing/notebook.md');

  it.each([
    [{ XDG_DATA_HOME: '/data', HOME: '/h' }, '/data/briefing/notebook.md'],
    [{ XDG_DATA_HOME: '', HOME: '/h' }, below('/h')],
    [{ XDG_DATA_HOME: 'data', HOME: '/h' }, below('/h')],
    [{ XDG_DATA_HOME: './data', HOME: '' }, below('/home/ada')],
    [{ HOME: 'h' }, below('/home/ada')],
    [{}, below('/home/ada')],
  ])('%j', (env, path) => {
    expect(notebookPath(env, account)).toBe(path);
  });

  it('is nowhere for a user without an account and a home', () => {
    const none = (): string => {
      throw new Error('no such user');
    };
    expect(notebookPath({ HOME: '' }, none)).toBeUndefined();
    expect(notebookPath({ HOME: '' }, () => '')).toBeUndefined();
    expect(notebookPath({ HOME: '/h' }, none)).toBe(below('/h'));
  });
});
