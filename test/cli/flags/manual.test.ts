// The man page: every option, key and exit code stands in it, and the formatters have nothing to say against it.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { flagNames, toldOptions } from '../../../source/cli/flags/flags.js';
import { EXIT_CODES, helpText } from '../../../source/cli/flags/help.js';
import { manualPage } from '../../../source/cli/flags/manual.js';
import { ACTIONS } from '../../../source/ui/state/keymap.js';

const page = manualPage();
const lines = page.trimEnd().split('\n');

/** The page without what the formatter reads: "\fB\-\-all\fR" is "--all". */
const plain = page
  .replace(/\\f[BIR]/g, '')
  .replaceAll('\\-', '-')
  .replaceAll('\\&', '')
  .replaceAll('\\e', '\\')
  .replace(/\\\[u([\dA-F]+)\]/g, (_all, code: string) => String.fromCodePoint(parseInt(code, 16)));

it.each(toldOptions(flagNames).map(({ option, says }) => [option, says]))(
  'has %s',
  (option, says) => {
    expect(plain).toContain(`\n.TP\n${option}`);
    expect(plain.replace(/\n/g, ' ')).toContain(says);
  },
);

it.each(ACTIONS.map(({ name }) => [name]))('names %s', (name) => {
  expect(plain).toMatch(new RegExp(`[( \\n]${name}[,)]`));
});

it('has the exit codes', () => {
  for (const [code, means] of EXIT_CODES) expect(plain).toContain(`\n.TP\n${code}\n${means}\n`);
});

describe('as the formatter reads it', () => {
  const MACROS = new Set(['TH', 'SH', 'SS', 'TP', 'PP', 'B', 'nf', 'fi']);

  it('has the macros of a manual alone, and no empty or long line', () => {
    expect(lines[0]).toMatch(
      /^\.TH BRIEFING 1 \d{4}-\d\d-\d\d "briefing \d+\.\d+\.\d+" "User Commands"$/,
    );
    for (const line of lines) {
      expect(line).not.toBe('');
      expect(line).not.toMatch(/[^ -~]/);
      const macro = /^[.'](?<name>\w*)/.exec(line)?.groups!.name;
      if (macro !== undefined) expect(MACROS).toContain(macro);
      else if (!line.startsWith('\\f')) expect(line.length).toBeLessThan(100);
    }
  });

  it('has nothing but escapes that it knows', () => {
    for (const [escape] of page.matchAll(/\\./g))
      expect(['\\f', '\\-', '\\&', '\\e', '\\[']).toContain(escape);
    for (const [font] of page.matchAll(/\\f./g)) expect(['\\fB', '\\fI', '\\fR']).toContain(font);
  });

  it('has words under each tag, and sections in the order of manuals', () => {
    for (const [index, line] of lines.entries())
      if (line === '.TP') {
        expect(lines[index + 1]).toMatch(/^(?:\\f|\\&)/);
        expect(lines[index + 2]).toMatch(/^[^.]/);
      }
    const order = ['NAME', 'SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'KEYS', 'SETTINGS'];
    const sections = lines.flatMap((line) => /^\.SH (.+)$/.exec(line)?.slice(1) ?? []);
    expect(sections).toEqual([...order, 'ENVIRONMENT', 'FILES', 'EXIT STATUS', 'EXAMPLES']);
    expect(lines.filter((line) => line === '.nf').length).toBe(
      lines.filter((line) => line === '.fi').length,
    );
  });
});

describe.skipIf(spawnSync('mandoc', ['-Tlint'], { input: '' }).error !== undefined)(
  'mandoc',
  () => {
    it('has nothing to say', () => {
      const { stdout, stderr } = spawnSync('mandoc', ['-Tlint'], { input: page, encoding: 'utf8' });
      expect(stdout + stderr).toBe('');
    });
  },
);

describe('the help', () => {
  const help = helpText();
  it('has every option once, with what it does at one column', () => {
    for (const { option, value, says } of toldOptions(flagNames)) {
      const use = value === undefined ? option : `${option} ${value}`;
      expect(help).toContain(`\n    ${use.padEnd(19)} ${says}\n`);
    }
  });
});
