// The screen of a folder that changes: what is new, where the reader stood, what is read again while keys are pressed.
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { KEY, openTerminal, PROGRAM, type Terminal } from '../helpers/terminal.js';

let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.kill('SIGKILL');
});

const article = (title: string, day: string, sentence: string): string =>
  `${title}\n\n${day}\n\n${sentence}\n`;
const FIRST = article(
  'Lock shut',
  '3 March 2021',
  'The council closed the canal lock on Monday, 1 March 2021.',
);
const SECOND = article(
  'Ferry sold',
  '9 March 2021',
  'Orlow Lines sold the night ferry on Friday, 5 March 2021.',
);
const THIRD = article(
  'Mast falls',
  '12 March 2021',
  'A storm toppled the radio mast on Thursday, 11 March 2021.',
);

type Place = { readonly folder: string; readonly state: string };
const place = (files: Readonly<Record<string, string>>): Place => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, state: mkdtempSync(join(tmpdir(), 'briefing-state-')) };
};
const open = async ({ folder, state }: Place, ...options: string[]): Promise<Terminal> => {
  terminal = openTerminal([...options, folder], {
    columns: 120,
    rows: 36,
    env: { XDG_STATE_HOME: state, XDG_DATA_HOME: state },
  });
  await terminal.until('the panels', (text) => text.includes('? help'));
  return terminal;
};
const leave = async (opened: Terminal, keys = 'q', code = 0): Promise<void> => {
  opened.press(keys);
  expect(await opened.ended()).toBe(code);
};
const print = ({ folder, state }: Place, ...options: string[]) =>
  spawnSync(process.execPath, [PROGRAM, ...options, folder], {
    encoding: 'utf8',
    env: { ...process.env, XDG_STATE_HOME: state },
  });

describe('what is new', () => {
  it('is told on opening, marked, found by u, and old once the screen is left', async () => {
    const here = place({ 'a.txt': FIRST });
    await leave(await open(here));
    writeFileSync(join(here.folder, 'b.txt'), SECOND);
    const opened = await open(here);
    expect(opened.text()).toContain('1 new article, 1 new event');
    expect(opened.text()).toMatch(/•.*night ferry/);
    expect(opened.text()).not.toMatch(/•.*canal lock/);
    opened.press('u');
    await opened.until(
      'the new event',
      (text) => text.includes('is:new') && /Search 1\/\d/.test(text),
    );
    opened.press(KEY.escape);
    await leave(opened, KEY.ctrlC, 130);
    const again = await open(here);
    expect(again.text()).toContain('1 new article, 1 new event');
    await leave(again);
    const last = await open(here);
    expect(last.text()).toContain('nothing is new since');
    expect(last.text()).not.toContain('•');
    await leave(last);
  });

  it('stands on the printed page, which forgets nothing unless told to', async () => {
    const here = place({ 'a.txt': FIRST });
    expect(print(here).stdout).not.toContain('Since');
    await leave(await open(here));
    writeFileSync(join(here.folder, 'b.txt'), SECOND);
    rmSync(join(here.folder, 'a.txt'));
    for (const options of [[], [], ['--remember']]) {
      const { stdout } = print(here, ...options);
      expect(stdout).toMatch(/Since .*: 1 new article, 1 new event, 1 article\s+withdrawn/);
      expect(stdout).toMatch(/^ {2}withdrawn: /m);
      expect(stdout).toMatch(/^• 5 .*night ferry/m);
    }
    expect(print(here).stdout).not.toContain('Since');
    expect(print(here, '--since', 'last').stdout).toMatch(/^Since .*: nothing new\.$/m);
  });

  it('is in JSON and of is:new only where it is asked for', async () => {
    const here = place({ 'a.txt': FIRST });
    const file = join(here.state, 'before.json');
    writeFileSync(file, print(here, '--json').stdout);
    await leave(await open(here));
    writeFileSync(join(here.folder, 'b.txt'), SECOND);
    const newsOf = (...options: string[]): unknown =>
      (JSON.parse(print(here, '--json', ...options).stdout) as { news?: unknown }).news;
    expect(newsOf()).toBeUndefined();
    for (const since of ['last', file, '2021-03-05'])
      expect(newsOf('--since', since)).toMatchObject({ articleIds: ['b'], withdrawn: [] });
    expect(print(here, '--search', 'is:new').stdout).toMatch(/^• .*\n.*ferry/m);
    expect(print(here, '--is', 'new').stdout).not.toMatch(/^ {2}1 {4,}.*canal lock/m);
  });

  it('is not remembered with --no-state', async () => {
    const here = place({ 'a.txt': FIRST });
    await leave(await open(here, '--no-state'));
    expect(readdirSync(here.state)).toEqual([]);
  });

  it.each([
    [['--since', 'soonish'], 'is neither a day nor a file'],
    [['--since', PROGRAM], 'is no document that briefing --json wrote'],
    [['--since', ''], '--since needs a day'],
    [['--watch', '--print'], '--watch is for the screen'],
    [['--watch'], '--watch is for the screen'],
    [['--remember', '--no-state'], '--remember needs a place'],
  ])('%j is refused', (options, words) => {
    const { status, stderr } = print(place({ 'a.txt': FIRST }), ...options);
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });

  it('a damaged file is named and costs nothing else', async () => {
    const here = place({ 'a.txt': FIRST });
    await leave(await open(here));
    const folder = join(here.state, 'briefing');
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), '{"briefing-state":1,');
    const { status, stderr } = print(here);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringContaining(`${name}: is damaged`) as string,
    });
  });
});

it('opens where the reader stood', async () => {
  // a frame may come in two pieces: its title, then the row
  const isOnSecond = (text: string): boolean => text.includes('Events 2/') && text.includes('▸');
  const here = place({ 'b.txt': SECOND, 'c.txt': THIRD });
  const opened = await open(here);
  opened.press('+g');
  await opened.until('the first of all', (text) => text.includes('Events 1/'));
  opened.press('j');
  await opened.until('the second of all', isOnSecond);
  const chosen = opened.screen().find((line) => line.includes('▸'));
  opened.press(KEY.enter);
  await opened.until('the source', (text) => text.includes('Esc back'));
  await leave(opened);
  const again = await open(here);
  expect(again.text()).toContain('Esc back');
  again.press(KEY.escape);
  await again.until('the panels', isOnSecond);
  expect(again.screen().find((line) => line.includes('▸'))).toBe(chosen);
  await leave(again);
});

it('R reads again, and the same event stays chosen', async () => {
  const here = place({ 'b.txt': SECOND, 'c.txt': THIRD });
  const opened = await open(here);
  opened.press('j');
  await opened.until('the mast', (text) => /▸.*radio mast/.test(text));
  opened.press('R');
  await opened.until('word of it', (text) => text.includes('read again: nothing is new'));
  writeFileSync(join(here.folder, 'a.txt'), FIRST);
  opened.press('R');
  await opened.until('what came', (text) => text.includes('1 new article, 1 new event'));
  expect(opened.text()).toMatch(/▸.*radio mast/);
  expect(opened.text()).toMatch(/•.*canal lock/);
  await leave(opened);
});

it('--watch reads by itself while keys are pressed, and the same things stay chosen', async () => {
  const here = place({ 'b.txt': SECOND, 'c.txt': THIRD });
  const opened = await open(here, '--watch');
  opened.press('j');
  await opened.until('the mast', (text) => /▸.*radio mast/.test(text));
  const said = async (words: string): Promise<void> => {
    await opened.until(words, (text) => text.includes(words));
    expect(opened.text()).toMatch(/▸.*radio mast/);
  };
  writeFileSync(join(here.folder, 'a.txt'), FIRST);
  opened.press('2112');
  opened.press('1');
  await said('1 new article, 1 new event');
  writeFileSync(join(here.folder, 'a.txt'), FIRST.replace('canal lock', 'old dry dock'));
  await said('1 article rewritten, 1 new event');
  renameSync(join(here.folder, 'c.txt'), join(here.folder, 'd.txt'));
  await opened.until(
    'the new name',
    (text) => text.includes('▸') && !text.includes('reading again'),
  );
  rmSync(join(here.folder, 'a.txt'));
  await said('1 article withdrawn');
  opened.press('/ferry');
  await opened.until('a hit', (text) => /Search 1\/\d/.test(text));
  writeFileSync(join(here.folder, 'a.txt'), FIRST);
  await opened.until('it came', (text) => text.includes('1 new article'));
  expect(opened.text()).toContain('/ ferry');
  opened.press(KEY.escape);
  await leave(opened);
});
