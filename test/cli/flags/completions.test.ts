// What completes the options, in the shells themselves: .ci/run installs those that a machine may lack.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMPLETION_FILES, completionsFor } from '../../../source/cli/flags/completions.js';
import { flagNames, toldOptions } from '../../../source/cli/flags/flags.js';

const folder = mkdtempSync(join(tmpdir(), 'briefing-completions-'));
for (const [shell, file] of Object.entries(COMPLETION_FILES))
  writeFileSync(join(folder, file), completionsFor(shell)!);
writeFileSync(join(folder, 'my notes.md'), '');

const OPTIONS = toldOptions(flagNames).map(({ option }) => option);

/** What bash answers behind those words, the last of them unfinished; and whether it is to offer files. */
function inBash(words: readonly string[]) {
  // There is no line that is typed: what would be asked of it is kept.
  const script = `
    compopt() { files=" files"; }
    source ./briefing.bash
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
    _briefing
    printf '%s\\n' "\${COMPREPLY[@]}$files"
  `;
  return execFileSync('bash', ['-c', script, 'bash', 'briefing', ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
    .trim()
    .split('\n');
}

describe('bash', () => {
  it.each([
    [['--f'], ['--format', '--files-from', '--follow']],
    [['--no-'], ['--no-accessible', '--no-ascii', '--no-state', '--no-config']],
    [['--'], OPTIONS],
    [
      ['--format', ''],
      ['text', 'markdown', 'html', 'json', 'jsonl'],
    ],
    [
      ['--format', 'j'],
      ['json', 'jsonl'],
    ],
    [['--format', '=', 'm'], ['markdown']],
    [
      ['--format', '='],
      ['text', 'markdown', 'html', 'json', 'jsonl'],
    ],
    [['--all', '--kind', 'q'], ['quote']],
    [['--top', ''], ['']],
    [['--output', 'my'], ['files']],
    [['--output', '='], ['files']],
    [['--all', 'my'], ['files']],
    [['--nothing'], ['']],
  ])('%j', (words, offered) => {
    expect(inBash(words)).toEqual(offered);
  });

  it('completes briefing', () => {
    const script =
      'source ./briefing.bash; complete -p briefing; compgen -F _briefing >/dev/null; echo done';
    const { stdout } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('complete -F _briefing briefing\ndone\n');
  });
});

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

describe.skipIf(!has('zsh'))('zsh', () => {
  it('reads it, and hands _arguments every option', () => {
    const script =
      '_arguments() { print -rl -- "$@" }; compdef() { :; }; source ./_briefing; _briefing';
    const told = execFileSync('zsh', ['-f', '-c', script], { cwd: folder, encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(told[0]).toBe('-S');
    expect(told.at(-1)).toBe('*:path:_files');
    expect(told.slice(1, -1).map((spec) => spec.replace(/[[=].*/, ''))).toEqual(OPTIONS);
    expect(told).toContain(
      '--format=[text, markdown, html, json or jsonl]:NAME:(text markdown html json jsonl)',
    );
    expect(told).toContain(
      '--short[in brief\\: what happened, how it stands, what is to come, the main events]',
    );
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  it.each([
    ['briefing --fo', ['--follow', '--format']],
    ['briefing --format m', ['markdown']],
    ['briefing --kind ', ['event', 'quote']],
    ['briefing --output my', ['my notes.md']],
  ])('%s', (line, offered) => {
    const script = `source ./briefing.fish; complete -C '${line}'`;
    const answer = execFileSync('fish', ['-N', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    });
    const words = answer.split('\n').map((one) => one.split('\t')[0]!);
    expect(words.filter((word) => word !== '').toSorted()).toEqual(offered);
  });
});

it('knows no other shell', () => {
  expect(completionsFor('tcsh')).toBeUndefined();
  expect(completionsFor('toString')).toBeUndefined();
});
