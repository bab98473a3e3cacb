// Settings of the user beside arguments and environment: what goes first, and what is said of a file that is in part wrong.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEY, openTerminal, PROGRAM } from '../helpers/terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'briefing-settings-'));
const home = join(folder, 'home');
mkdirSync(join(home, 'briefing'), { recursive: true });
const articles = join(folder, 'articles');
mkdirSync(articles);
writeFileSync(
  join(articles, 'one.txt'),
  'Ferry stops\n\nMAREN — The ferry stopped on Tuesday, 4 May 2021, said its owner.\n',
);

/** Runs the program beside the articles, with those settings in the folder of the user and those variables. */
function run(settings: string, args: readonly string[], env: Record<string, string> = {}) {
  const file = join(home, 'briefing', 'config.yaml');
  writeFileSync(file, settings);
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args, 'articles'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, XDG_CONFIG_HOME: home, ...env },
  });
  const said = stderr.replaceAll(file, 'FILE');
  return { status, said, isJson: stdout.startsWith('{'), isMarkdown: stdout.startsWith('# ') };
}

const MARKDOWN = { status: 0, said: '', isJson: false, isMarkdown: true };
const JSON_TEXT = { status: 0, said: '', isJson: true, isMarkdown: false };
const PLAIN = { status: 0, said: '', isJson: false, isMarkdown: false };

describe('what goes first', () => {
  it.each([
    ['the settings', [], {}, MARKDOWN],
    ['a variable before them', [], { BRIEFING_FORMAT: 'json' }, JSON_TEXT],
    ['what is typed before that', ['--print'], { BRIEFING_FORMAT: 'json' }, PLAIN],
    ['a search, which no format is for', ['--search', 'ferry'], {}, PLAIN],
    ['a format that is switched off', ['--no-format'], {}, PLAIN],
    ['no settings', ['--no-config'], {}, PLAIN],
  ] as const)('%s', (_name, args, env, shown) => {
    expect(run('format: markdown\n', args, env)).toEqual(shown);
  });
});

describe('what is wrong', () => {
  it('is told with file and line, and the rest holds', () => {
    expect(run('colour: red\nformat: json\ntop: none\n', [])).toEqual({
      ...JSON_TEXT,
      said: 'briefing: FILE:1: there is no option “colour”\nbriefing: FILE:3: top needs a number from 1\n',
    });
  });

  it('no YAML: nothing of it holds', () => {
    expect(run('format: json\nkeys: [', []).said).toMatch(/^briefing: the settings FILE: .*line 2/);
  });

  it('a folder in its place is said to be one', () => {
    expect(run('', ['--config', home])).toMatchObject({
      status: 2,
      said: `briefing: --config ${home}: is no file; see briefing --help\n`,
    });
  });

  it('a file that is named must be there', () => {
    expect(run('', ['--config', 'mine.yaml'])).toMatchObject({
      status: 2,
      said: 'briefing: --config mine.yaml: there is no such file or folder; check the spelling; see briefing --help\n',
    });
  });
});

it('nothing is read from the folder of articles', () => {
  for (const name of ['config.yaml', 'briefing/config.yaml', '.config/briefing/config.yaml']) {
    mkdirSync(join(articles, name, '..'), { recursive: true });
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(articles, name), 'format: json\n');
    writeFileSync(join(folder, name), 'format: json\n');
  }
  const env = { XDG_CONFIG_HOME: 'articles', HOME: '.' };
  expect(run('', [], env)).toMatchObject({ status: 0, isJson: false });
});

it('the screen has the keys of the user, and says what of them is not followed', async () => {
  const file = join(home, 'briefing', 'config.yaml');
  writeFileSync(file, 'keys:\n  quit: [Q]\n  help: [F]\n  copy: [c]\n  dance: [q]\n');
  const terminal = openTerminal(['articles'], { cwd: folder, env: { XDG_CONFIG_HOME: home } });
  await terminal.until('the reader', (text) => text.includes('F help'));
  expect(terminal.text()).toContain('2 settings are not followed: F has them below');
  terminal.press('q');
  await terminal.until('the hint', (text) =>
    text.includes('q does nothing here; F shows what does'),
  );
  terminal.press('F');
  terminal.press('coverage');
  await terminal.until('the fault', (text) => text.includes('coverage, which has no key'));
  terminal.press(KEY.escape);
  await terminal.until('the panels', (text) => text.includes('F help'));
  terminal.press('Q');
  expect(await terminal.ended()).toBe(0);
  expect(terminal.written()).toContain(`briefing: ${file}:5: there is no action “dance”`);
});
