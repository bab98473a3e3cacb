// Every key of the table, pressed in a terminal: what it shows, and what it does outside the screen.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { columnsOf } from '../../source/text/printed/wrap.js';
import { ACTIONS } from '../../source/ui/state/keymap.js';
import { modeOf } from '../../source/ui/state/selectors/selectors.js';
import { KEY, openTerminal, type Terminal } from '../helpers/terminal.js';
import {
  openStory,
  sentFor,
  storyCommand,
  useStoryProgram,
  type StoryScreen,
} from '../helpers/story-screen.js';

useStoryProgram();

let screen: StoryScreen | undefined;
afterEach(() => {
  screen?.terminal.kill();
});
const open = async (...options: Parameters<typeof openStory>): Promise<StoryScreen> =>
  (screen = await openStory(...options));

const SIZE = { columns: 100, rows: 24 };

/** A program of that name, in a folder of its own, that writes down how it was called, one argument a line. */
function recorder(name: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'briefing-')), name);
  const words = `'${path}.called'`;
  // the file is there once all is in it
  writeFileSync(
    path,
    `#!/bin/sh\nprintf '%s\\n' "$@" > ${words}.part && mv ${words}.part ${words}\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

/** The file of the article that the story opens on, and its path. */
function makePaper(folder: string): string {
  const path = join(folder, 'articles/paper.txt');
  mkdirSync(dirname(path));
  writeFileSync(path, 'Bridge closed\n');
  return realpathSync(path);
}

/** How each mode is reached from the panels, where something was searched and a quote of two wordings chosen. */
const WAYS: Readonly<Record<string, string>> = {
  panels: '',
  open: KEY.enter,
  original: 'r',
  coverage: 'c',
  wordings: 'd',
  days: '@',
  draft: 'B',
  stories: KEY.escape + KEY.escape,
  why: 'w',
  search: '/the',
  help: '?',
  chooser: ':',
};

describe('each key shows what it should', () => {
  it.each(Object.entries(WAYS))('in %s', async (mode, way) => {
    const shown = await open(SIZE, { name: 'wordings' });
    await shown.press('/the\r1gj2');
    for (const { keys } of ACTIONS.filter(({ modes }) => modes.includes(mode as never))) {
      // The other keys of a row are tried where most are pressed.
      for (const key of (mode === 'panels' ? keys : keys.slice(0, 1)).map(sentFor)) {
        // Where the last key led elsewhere: back to the panels, and from there to the mode.
        if (modeOf(shown.state()) !== mode) {
          // Esc stays on the front page: Enter leads on from there.
          while (modeOf(shown.state()) !== 'panels')
            await shown.press(modeOf(shown.state()) === 'stories' ? KEY.enter : KEY.escape);
          await shown.press(`2${way}`);
        }
        expect(modeOf(shown.state())).toBe(mode);
        const { exitCode, effects } = shown.foresee(key);
        if (exitCode === undefined && effects.length === 0) await shown.press(key);
      }
    }
  });
});

describe('who said it, in other words', () => {
  it('d sets the wordings side by side and Enter opens the source', async () => {
    const shown = await open(SIZE, { name: 'wordings' });
    await shown.press('2jd');
    expect(shown.terminal.text()).toContain('Wordings of this quote');
    // What differs is underlined, what is shared is not.
    expect(shown.terminal.looks().join('\n')).toMatch(/\.w+\./);
    await shown.press(KEY.right);
    await shown.press(KEY.enter);
    expect(shown.terminal.text()).toContain('Source 2/3');
    await shown.press(KEY.escape);
    expect(modeOf(shown.state())).toBe('wordings');
  });
});

describe('what is done outside the screen', () => {
  it('y copies the words with their source', async () => {
    // Wide enough for the whole path of a temporary folder.
    const shown = await open({ ...SIZE, columns: 160 });
    await shown.press('2');
    await shown.wish('y', /quote sent to the terminal.*last-copy\.txt/);
    const sent = /\u001B\]52;c;([\w+/=]+)\u0007/.exec(shown.terminal.written())?.[1] ?? '';
    expect(Buffer.from(sent, 'base64').toString()).toBe(
      '“We have no choice” — Ada Lind, harbour minister (“Bridge to close”, Ellis Paper, 28 Dec 2021 09:30, articles/paper.txt:1)',
    );
  });

  it('b puts into the draft, which is there at the next start and is written with the notes', async () => {
    const shown = await open({ ...SIZE, columns: 160 });
    await shown.wish('b', /put into the draft, which is kept in .*notebook\.md/);
    await shown.wish('jb', /put into the draft, which is kept in .*notebook\.md/);
    shown.terminal.press('q');
    expect(await shown.terminal.ended()).toBe(0);
    const again = openTerminal(['story'], {
      ...SIZE,
      cwd: shown.folder,
      env: { XDG_DATA_HOME: shown.folder },
      command: storyCommand(),
    });
    await again.until('the first frame', (text) => text.includes('? help'));
    again.press('B');
    await again.until('the draft', (text) => text.includes('Draft 1/2'));
    again.press(`J${KEY.escape}q`);
    expect(await again.ended()).toBe(0);
    const notebook = readFileSync(join(shown.folder, 'briefing/notebook.md'), 'utf8');
    expect(notebook.match(/^## .*/gm)).toEqual(['## draft event e2', '## draft event e1']);
  });

  it('e opens the file in $EDITOR at the line, and the screen comes back', async () => {
    const editor = recorder('my-editor');
    const shown = await open(SIZE, { env: { EDITOR: `${editor} --wait`, VISUAL: '' } });
    const path = makePaper(shown.folder);
    await shown.press('j');
    await shown.wish('e', /^/);
    await shown.terminal.until('the editor', () => existsSync(`${editor}.called`));
    expect(readFileSync(`${editor}.called`, 'utf8')).toBe(`--wait\n+3\n${path}\n`);
    await shown.press('j');
  });

  it.each([
    [
      'an editor that cannot be started',
      'no-such-editor',
      /that failed: spawn no-such-editor ENOENT/,
    ],
    [
      'a quotation mark that is left open',
      '"my editor',
      /a quotation mark in \$EDITOR is not closed: "my editor/,
    ],
  ])('says so of %s', async (_what, editor, said) => {
    const shown = await open(SIZE, { env: { EDITOR: editor, VISUAL: '' } });
    makePaper(shown.folder);
    await shown.wish('e', said);
  });

  it('says so where the article is no file', async () => {
    const shown = await open(SIZE, { env: { EDITOR: 'no-such-editor', VISUAL: '' } });
    await shown.wish('e', /articles\/paper\.txt is no file that an editor could open/);
  });

  it('o opens the page in the browser', async () => {
    const opener = recorder(process.platform === 'darwin' ? 'open' : 'xdg-open');
    const shown = await open(SIZE, {
      name: 'wordings',
      env: { PATH: `${dirname(opener)}:${process.env.PATH}` },
    });
    await shown.wish('o', /opened https:\/\/\S+/);
    expect(readFileSync(`${opener}.called`, 'utf8')).toBe('https://ellis.example/strike\n');
  });

  it('x writes the briefing to a file, and never over one', async () => {
    const shown = await open(SIZE);
    await shown.press('x');
    await shown.wish(KEY.enter, /written to \S*briefing\.txt/);
    await shown.press('x');
    await shown.wish(KEY.enter, /written to \S*briefing-2\.txt/);
    expect(readFileSync(join(shown.folder, 'briefing.txt'), 'utf8')).toContain('Port Ellis bridge');
    await shown.press('x');
    await shown.press('json');
    await shown.wish(KEY.enter, /written to \S*briefing\.json/);
  });

  it('m marks, a notes, M lists; both are kept in a file', async () => {
    const shown = await open(SIZE);
    await shown.wish('m', /kept in \S+notebook\.md/);
    expect(shown.terminal.text()).toContain('▸*');
    await shown.press('j');
    await shown.press('a');
    await shown.press('ask them');
    await shown.wish(KEY.enter, /kept in \S+notebook\.md/);
    await shown.press('M');
    expect(shown.terminal.text()).toContain('ask them');
    const kept = readFileSync(join(shown.folder, 'briefing/notebook.md'), 'utf8');
    expect(kept).toContain('ask them');
    await shown.press(KEY.enter);
    expect(shown.state().eventId).toBe('e1');
  });

  describe('a note that cannot be written', () => {
    /** A story whose notebook's folder is a file, a note typed that can't be kept. */
    const openUnkept = async (): Promise<Terminal> => {
      const shown = await open(SIZE);
      writeFileSync(join(shown.folder, 'briefing'), '');
      const { terminal } = shown;
      terminal.press('a'); // the notebook may be read before or after its folder became a file
      await terminal.until('the box', (text) => text.includes('Type what you want to note'));
      terminal.press('ask them\r');
      await terminal.until('what hinders it', (text) =>
        text.includes('not kept: a file stands where its folder should be'),
      );
      return terminal;
    };
    const folderOf = (): string => screen!.folder;

    it('stays on the screen, is asked about by q, and is kept once it can be', async () => {
      const terminal = await openUnkept();
      expect(terminal.screen()[0]).toContain('1 note not kept');
      terminal.press('M');
      await terminal.until('the note', (text) => text.includes('NOT KEPT · ask them'));
      terminal.press(KEY.escape);
      await terminal.until('the panels', (text) => text.includes('Events 1/3'));
      terminal.press('q');
      await terminal.until(
        'the question',
        (text) => text.includes('1 note is not kept') && text.includes('w        try to write'),
      );
      terminal.press('w');
      await terminal.until('the same trouble', (text) => text.includes('not kept: a file'));
      terminal.press('c');
      await terminal.until('word of it', (text) => text.includes('1 note sent to the terminal'));
      terminal.press(KEY.escape);
      await terminal.until('the panels again', (text) => text.includes('Events 1/3'));
      rmSync(join(folderOf(), 'briefing'));
      terminal.press('qw'); // what comes with q is not done: it was no answer to the question
      await terminal.until('the question again', (text) => text.includes('1 note is not kept'));
      terminal.press('w');
      expect(await terminal.ended()).toBe(0);
      expect(readFileSync(join(folderOf(), 'briefing/notebook.md'), 'utf8')).toContain('ask them');
    });

    it('is kept with the next note', async () => {
      const terminal = await openUnkept();
      rmSync(join(folderOf(), 'briefing'));
      terminal.press('jm');
      await terminal.until('word of it', (text) => text.includes('kept in'));
      expect(terminal.screen()[0]).not.toContain('not kept');
      const kept = readFileSync(join(folderOf(), 'briefing/notebook.md'), 'utf8');
      expect(kept.match(/^## event \w+|^Note: .*/gm)).toEqual([
        '## event e1',
        'Note: ask them',
        '## event e2',
      ]);
      terminal.press('q');
      expect(await terminal.ended()).toBe(0);
    });
  });

  it('Ctrl-L draws anew what something else wrote over', async () => {
    const shown = await open(SIZE);
    const message = 'a message to all who are logged in';
    const device = readlinkSync(`/proc/${shown.terminal.pid}/fd/1`);
    writeFileSync(device, `\u001B[5H${`${message}\r\n`.repeat(9)}`);
    await shown.terminal.until('the message', (text) => text.includes(message));
    await shown.press('\f');
    await shown.press('j');
  });

  it('Ctrl-Z goes back to the shell, fg returns', async () => {
    const shell = openTerminal([], {
      command: ['bash', '--norc', '--noprofile', '-i'],
      env: { PS1: '$ ', HISTFILE: '' },
    });
    await shell.until('the prompt', (text) => text.includes('$ '));
    shell.press(`${storyCommand().join(' ')} story\r`);
    await shell.until('the panels', (text) => text.includes('Events 1/3'));
    shell.press('j');
    await shell.until('the second event', (text) => text.includes('Events 2/3'));
    shell.press(KEY.ctrlZ);
    await shell.until('the shell', (text) => text.includes('Stopped') && !text.includes('Events'));
    shell.press('echo it is $((6 * 7))\r');
    await shell.until('the shell to work', (text) => text.includes('it is 42'));
    shell.resize(90, 30); // the program, which is stopped, is not told
    shell.press('fg\r');
    await shell.until('the panels again', (text) => text.includes('Events 2/3'));
    const panels = (): readonly string[] => shell.screen().slice(1, -1);
    await shell.until('all of them, as wide as the window is now', () =>
      [panels()[0], panels().at(-1)].every(
        (line = '') => /^─.*─$/u.test(line) && columnsOf(line) === 90,
      ),
    );
    shell.press('j');
    await shell.until('the keys to work', (text) => text.includes('Events 3/3'));
    shell.press('q');
    await shell.until('the shell', (text) => !text.includes('Events'));
    shell.kill();
  });
});

const isAt = (cursor: ReturnType<Terminal['cursor']>, column: number): boolean =>
  cursor.shown && cursor.row === 2 && cursor.column === column;

describe('the search box', () => {
  it('a chip is a word: Ctrl-w takes it off, Backspace its last letter', async () => {
    const shown = await open(SIZE);
    await shown.press('/bridge source:"ellis paper" ');
    expect(shown.terminal.looks()[2]).toContain('c'.repeat(20));
    await shown.press('\u0017');
    expect(shown.state().search?.line.text).toBe('/bridge '.slice(1));
  });

  it('puts the cursor of the terminal where letters go, for input methods', async () => {
    const shown = await open(SIZE);
    await shown.press('/橋 b');
    const { terminal } = shown;
    // The border, a blank, the sign and a blank; then a letter of two columns, a blank, a letter.
    await terminal.until('the cursor', () => isAt(terminal.cursor(), 8));
    await shown.press(KEY.left);
    await terminal.until('the cursor before the letter', () => isAt(terminal.cursor(), 7));
    await shown.press(KEY.escape);
    await terminal.until('no cursor', () => !terminal.cursor().shown);
  });
});
