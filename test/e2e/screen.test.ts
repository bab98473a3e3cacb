// The built program in a pseudo-terminal, as a reader meets it.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../source/text/printed/wrap.js';
import { KEY, openTerminal, SAMPLE, type Terminal } from '../helpers/terminal.js';

const open = async (size: { columns: number; rows: number }): Promise<Terminal> => {
  const terminal = openTerminal([SAMPLE], size);
  await terminal.until('the first frame', (text) => text.includes('? help'));
  return terminal;
};

const quit = async (terminal: Terminal): Promise<void> => {
  terminal.press('q');
  expect(await terminal.ended()).toBe(0);
};

describe('the frame', () => {
  it.each([
    [160, 50],
    [120, 40],
    [80, 24],
    [50, 15],
    [30, 8],
  ])('fits %ix%i exactly', async (columns, rows) => {
    const terminal = await open({ columns, rows });
    const screen = terminal.screen();
    expect(terminal.onAlternateScreen()).toBe(true);
    expect(screen).toHaveLength(rows);
    for (const line of [screen[1], screen[rows - 2]]) {
      expect(line).toMatch(/^─.*─$/);
      expect(columnsOf(line ?? '')).toBe(columns);
    }
    for (const line of screen) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
    await quit(terminal);
  });

  it('says how large the window must be when it is too small', async () => {
    const terminal = openTerminal([SAMPLE], { columns: 20, rows: 5 });
    await terminal.until('the word', (text) => text.includes('24×6'));
    await quit(terminal);
  });

  it('follows a resize and keeps what is chosen', async () => {
    const terminal = await open({ columns: 120, rows: 40 });
    terminal.press('gjj');
    await terminal.until('the third event', (text) => text.includes('Events 3/'));
    for (const [columns, rows] of [
      [60, 20],
      [50, 15],
      [160, 50],
      [80, 24],
    ] as const) {
      terminal.resize(columns, rows);
      await terminal.until(`a frame of ${columns}x${rows}`, () => {
        const screen = terminal.screen();
        return (
          columnsOf(screen[1] ?? '') === columns &&
          screen[rows - 2]?.startsWith('─') === true &&
          terminal.text().includes('Events 3/')
        );
      });
    }
    await quit(terminal);
  });
});

describe('reading', () => {
  it('moves, opens the source and comes back', async () => {
    const terminal = await open({ columns: 120, rows: 40 });
    terminal.press('g');
    await terminal.until('the first event', (text) => text.includes('Events 1/'));
    terminal.press(KEY.down);
    await terminal.until('the second event', (text) => text.includes('Events 2/'));
    terminal.press(KEY.enter);
    await terminal.until(
      'the open source',
      (text) => !text.includes('Events') && text.includes('Esc back'),
    );
    terminal.press(KEY.escape);
    await terminal.until('the panels', (text) => text.includes('Events 2/'));
    await quit(terminal);
  });

  it('finds “geneva” as it is typed and goes there', async () => {
    const terminal = await open({ columns: 120, rows: 40 });
    terminal.press('/genva');
    await terminal.until('a hit', (text) => /Search 1\/\d+/.test(text) && text.includes('Geneva'));
    terminal.press(KEY.enter);
    await terminal.until(
      'the panels',
      (text) => !text.includes('Search 1/') && text.includes('Geneva'),
    );
    await quit(terminal);
  });

  it('help names the keys and closes', async () => {
    const terminal = await open({ columns: 80, rows: 24 });
    terminal.press('?');
    await terminal.until('the help', (text) => text.includes('Help 1/'));
    terminal.press(KEY.escape);
    await terminal.until('the panels', (text) => /Events \d+\//.test(text));
    await quit(terminal);
  });
});

describe('leaving', () => {
  const restored = (terminal: Terminal): void => {
    expect(terminal.onAlternateScreen()).toBe(false);
    expect(terminal.written()).toContain('\u001B[?1049l');
    expect(terminal.written().lastIndexOf('\u001B[?25h')).toBeGreaterThan(
      terminal.written().lastIndexOf('\u001B[?25l'),
    );
    expect(terminal.written().lastIndexOf('\u001B[?7h')).toBeGreaterThan(
      terminal.written().lastIndexOf('\u001B[?7l'),
    );
    expect(terminal.written()).not.toContain('\u001B[3J');
  };

  it('q leaves the terminal as it was', async () => {
    const terminal = await open({ columns: 80, rows: 24 });
    await quit(terminal);
    restored(terminal);
  });

  it('Ctrl-C leaves with 130', async () => {
    const terminal = await open({ columns: 80, rows: 24 });
    terminal.press(KEY.ctrlC);
    expect(await terminal.ended()).toBe(130);
    restored(terminal);
  });

  it.each([
    ['q, and q again', 'q', 'q', 0],
    ['Ctrl-C at once', '', KEY.ctrlC, 130],
  ])('prints a note that could not be kept: %s', async (_what, ask, leave, exitCode) => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    writeFileSync(join(folder, 'briefing'), '');
    const terminal = openTerminal([SAMPLE], {
      columns: 120,
      rows: 30,
      env: { XDG_DATA_HOME: folder },
    });
    await terminal.until('the first frame', (text) => text.includes('? help'));
    terminal.press('aask them\r');
    await terminal.until('what hinders it', (text) => text.includes('not kept: a file stands'));
    if (ask !== '') {
      terminal.press(ask);
      await terminal.until('the question', (text) => text.includes('1 note is not kept'));
    }
    terminal.press(leave);
    expect(await terminal.ended()).toBe(exitCode);
    restored(terminal);
    expect(terminal.text().replaceAll('\n', '')).toMatch(
      /briefing: not kept, a file stands where its folder should be \(.*\): ask them · /,
    );
  });

  it('a signal restores the terminal too', async () => {
    const terminal = await open({ columns: 80, rows: 24 });
    terminal.kill('SIGTERM');
    await terminal.ended();
    restored(terminal);
  });
});

it('opens the shipped sample where there is no folder of articles, and says so', async () => {
  const terminal = openTerminal([], {
    cwd: mkdtempSync(join(tmpdir(), 'briefing-')),
    columns: 120,
  });
  await terminal.until('the notice', (text) => text.includes('this is the sample'));
  await quit(terminal);
});

it('draws the screen even where CI is set', async () => {
  const terminal = openTerminal([SAMPLE], { env: { CI: 'true' } });
  await terminal.until('the panels', (text) => /Events \d+\//.test(text));
  await quit(terminal);
});

it('shows one article of plain words without an event', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  writeFileSync(
    join(folder, 'plain.txt'),
    'A quiet place\n\nThe sea is wide. Boats lie in the harbour and nobody speaks.\n',
  );
  const terminal = openTerminal([folder]);
  await terminal.until('the text', (text) => text.includes('The sea is wide'));
  await quit(terminal);
});

describe('while articles are read', () => {
  /** Enough articles that a key can be pressed while they are read. */
  const many = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    for (let number = 100; number < 500; number++)
      writeFileSync(
        join(folder, `${number}.txt`),
        `Harbour ${number} closed\n\nThe harbour of Ellis ${number} was closed on Tuesday, 28 December 2021. “We had no choice,” harbour master Ada Lind said.\n`,
      );
    writeFileSync(join(folder, 'empty.txt'), '');
    return folder;
  };

  it('Esc stops and shows what is there', async () => {
    const terminal = openTerminal([many()]);
    await terminal.until('the progress', (text) => /Reading articles \d+\/400/.test(text));
    terminal.press(KEY.escape);
    await terminal.until('the panels', (text) => text.includes('? help'));
    expect(terminal.text()).toContain('2 warnings');
    terminal.press('?not analysed');
    await terminal.until('the warning', (text) => /stopped here: \d+ not analysed/.test(text));
    terminal.press(KEY.ctrlC);
    expect(await terminal.ended()).toBe(130);
  });

  it('says what is wrong with a file, and does afterwards what was typed meanwhile', async () => {
    const terminal = openTerminal([many()]);
    await terminal.until('what is wrong', (text) => /! \S+empty\.txt: is empty/.test(text));
    await terminal.until('the progress', (text) => /Reading articles \d+\/400/.test(text));
    terminal.press('2');
    await terminal.until('the quotes', (text) => /Quotes 1\/\d+/.test(text));
    await quit(terminal);
  });
});
