// The built program without a terminal: pages, hits, warnings and exit codes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../source/text/printed/wrap.js';
import { PROGRAM, SAMPLE } from '../helpers/terminal.js';

function run(args: readonly string[], { input = '', cwd = process.cwd() } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input,
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('help and version', () => {
  it('--help names every option and exit code', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    for (const word of [
      '--print',
      '--json',
      '--format',
      '--output',
      '--short',
      '--top',
      '--after',
      '--search',
      '--why',
      '--all',
      '130',
      '--version',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  it('--version is a number', () => {
    expect(run(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
  });
});

describe('printing', () => {
  it('into a pipe goes the plain text, 80 columns wide, without a control character', () => {
    const { status, stdout, stderr } = run([SAMPLE]);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toBe(run(['--print', SAMPLE]).stdout);
    for (const line of stdout.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('gives the same bytes every time', () => {
    expect(run(['--json', SAMPLE]).stdout).toBe(run(['--json', SAMPLE]).stdout);
  });

  it('--json is one document of schema 2', () => {
    const document = JSON.parse(run(['--json', SAMPLE]).stdout) as {
      schemaVersion: number;
      articles: unknown[];
    };
    expect(document.schemaVersion).toBe(2);
    expect(document.articles).toHaveLength(5);
  });

  it('--output writes a file in the format of its ending, over one that is there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    const file = join(folder, 'page.md');
    for (const [option, words] of [
      ['--top=1', '# Russia Vows'],
      ['--short', '## What happened'],
    ] as const) {
      const { status, stdout, stderr } = run([option, '--output', file, SAMPLE]);
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
      expect(stderr).toBe(`briefing: written to ${file}\n`);
      expect(readFileSync(file, 'utf8')).toContain(words);
    }
    expect(readdirSync(folder)).toEqual(['page.md']);
  });

  it('says of an empty folder which it is, and what could stand in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    const { status, stderr } = run(['--print', folder, folder + '/.']);
    expect(status).toBe(2);
    expect(stderr).toContain(
      `no article was read from ${folder} and 1 more: texts, saved pages, feeds, mails and exports of press databases are; see briefing --help`,
    );
  });

  it('never writes over an article that it reads', () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    const article = join(folder, 'one.txt');
    writeFileSync(article, 'Bridge shuts\n\nThe council closed the bridge on Tuesday.\n');
    const { status, stderr } = run(['--output', article, folder]);
    expect(status).toBe(2);
    expect(stderr).toContain('is one of the articles: name another file');
    expect(readFileSync(article, 'utf8')).toContain('Bridge shuts');
  });

  it.each([
    [['--format', 'pdf'], 'pdf names no format: choose --format text, markdown, html, json, jsonl'],
    [
      ['--output', 'x.pdf'],
      'x.pdf names no format: choose --format text, markdown, html, json, jsonl',
    ],
    [['--json', '--format', 'html'], 'choose one of --json and --format'],
    [['--top', '0'], '--top needs a number from 1'],
    [
      ['--after', 'soon'],
      '--after needs a day of the calendar, as 2021-12-28, 2021-12, 2021, 28 dec or yesterday',
    ],
    [['--after', '2021-02-31'], '--after needs a day of the calendar'],
    [['--before', '2021-13'], '--before needs a day of the calendar'],
    [['--search', 'lavrov after:2021-12-32'], 'after: takes a day of the calendar'],
    [['--acessible'], 'there is no option --acessible; is “--accessible” meant?'],
    [['--zebra'], 'there is no option --zebra; see'],
    [['--output', 'x.md', '--search', 'a'], '--output is for a briefing'],
  ])('refuses %j', (args, words) => {
    const { status, stderr } = run([...args, SAMPLE]);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });

  it('says that nothing meets the filters, and prints no page of it', () => {
    expect(run(['--speaker', 'Nobody', SAMPLE])).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^briefing: nothing meets speaker:"Nobody", of \d+ events and \d+ quotes\n$/,
      ) as string,
    });
    const data = run(['--json', '--speaker', 'Nobody', SAMPLE]);
    expect(data.status).toBe(1);
    expect(JSON.parse(data.stdout)).toMatchObject({ events: [], quotes: [] });
  });

  it.each(['yesterday', '28 dec'])('--before takes %s', (day) => {
    const { status, stdout } = run(['--print', '--before', day, SAMPLE]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Only what meets before:/m);
  });

  it('prints what meets conditions alone', () => {
    const { stdout } = run(['--speaker', 'blinken', '--kind', 'quote', SAMPLE]);
    expect(stdout).toContain('Antony Blinken');
    expect(stdout).not.toContain('Sergey Lavrov, foreign minister');
  });

  it('survives a reader that stops early', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${PROGRAM}" --json "${SAMPLE}" | head -1`],
      {
        encoding: 'utf8',
      },
    );
    expect(status).toBe(0);
    expect(stderr).toBe('');
  });
});

describe('searching', () => {
  it.each(['stoltnberg', 'geneva negotiations', 'negotiations geneva'])(
    '%s finds the right record first',
    (query) => {
      const { status, stdout } = run(['--search', query, SAMPLE]);
      expect(status).toBe(0);
      const first = stdout.split('\n\n')[0]!;
      expect(first).toMatch(query === 'stoltnberg' ? /Stoltenberg/ : /Geneva/);
      expect(first).toMatch(/^event · .* · UrduPoint · .*\.txt:\d+ · in 3 articles\n/);
    },
  );

  it('knows the filters of the search box', () => {
    const { stdout } = run(['--search', 'speaker:blinken kind:quote european', SAMPLE]);
    expect(stdout).toMatch(
      /^Antony Blinken, U\.S\. secretary of state · reported · .*\.txt:\d+\n[^]*European allies/,
    );
    expect(stdout).not.toMatch(/^(?:[^·\n]+ · )?(event|sentence) ·/m);
  });

  it('answers 1 when nothing matches', () => {
    expect(run(['--search', 'xylophone', SAMPLE])).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('a folder that holds several stories', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  const bridge = (day: string): string =>
    `Bridge of Port Ellis closes\n\nPORT ELLIS, ${day} - The old bridge of Port Ellis was closed on Monday after engineer Ada Lind found cracks in its pillars. Mayor Tom Reyes said the bridge of Port Ellis would stay closed until summer.\n`;
  const vote = (day: string): string =>
    `Norland votes\n\nHARSTAD, ${day} - Norland elected Ingrid Dahl as president on Sunday. Dahl beat Olaf Berg by two points, the electoral commission of Norland said on Sunday.\n`;
  writeFileSync(join(folder, 'a.txt'), bridge('March 1, 2022'));
  writeFileSync(
    join(folder, 'b.txt'),
    bridge('March 1, 2022').replace('old bridge', 'stone bridge'),
  );
  writeFileSync(join(folder, 'c.txt'), vote('June 6, 2022'));

  it('--list-stories names them, the largest first', () => {
    const { status, stdout } = run(['--list-stories', folder]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 {2}.*Ellis/);
    expect(stdout).toMatch(/^2 {2}.*(?:Dahl|Norland)/m);
  });

  it('--story 2 briefs on the second alone', () => {
    const { stdout } = run(['--print', '--story', '2', folder]);
    expect(stdout).toContain('Dahl');
    expect(stdout).not.toContain('Reyes');
  });

  it('sets them apart on the page', () => {
    const { stdout } = run(['--print', folder]);
    expect(stdout).toContain('Story 1: ');
    expect(stdout.indexOf('Story 2: ')).toBeGreaterThan(stdout.indexOf('Lind'));
  });

  it('--story 9 says how many there are', () => {
    expect(run(['--print', '--story', '9', folder])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there are 2 stories') as string,
    });
  });
});

describe('wrong usage and bad input', () => {
  it.each([
    ['an unknown option', ['--nope']],
    ['a story that is no number', ['--story', 'x', SAMPLE]],
    ['a search given twice', ['--search', 'a', '--search', 'b', SAMPLE]],
    ['a date in another form', ['--date', '28.12.2021', SAMPLE]],
    ['a limit that is no number', ['--max-articles', 'many', SAMPLE]],
    ['a size that no text can have', ['--max-size', '100000', SAMPLE]],
    ['two formats', ['--json', '--print', SAMPLE]],
    ['a search for nothing', ['--search', ' ', SAMPLE]],
    ['a path that is not there', ['no-such-folder']],
  ])('%s answers 2 and says what to do', (_why, args) => {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^briefing: /);
  });

  it('names the file that could not be read and loads the rest', () => {
    const { status, stdout, stderr } = run(['--print', join(SAMPLE, 'missing.txt'), SAMPLE]);
    expect(status).toBe(0);
    expect(stderr).toContain('missing.txt');
    expect(stdout).toContain('Lavrov');
  });

  it('--files-from reads a list of paths', () => {
    const list = ['000_0d2b6f10120bd11e.txt', '003_cb0b91f600aebcb2.txt'].map((name) =>
      join(SAMPLE, name),
    );
    const { status, stdout } = run(['--print', '--files-from', '-'], { input: list.join('\n') });
    expect(status).toBe(0);
    expect(stdout).toContain('2 articles');
    expect(run(['--print', '--files-from', 'no-such-list']).status).toBe(2);
  });

  it('--max-articles and --max-length say how much is read, and what is left out is told', () => {
    const items = [1, 2, 3].map((day) => ({
      title: `Bridge closes for day ${day}`,
      text: `The bridge of Port Ellis was closed on March ${day}, 2022, the mayor said. ${'It rained. '.repeat(30)}`,
    }));
    const file = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'dump.json');
    writeFileSync(file, JSON.stringify(items));
    const { status, stdout, stderr } = run([
      '--json',
      '--max-articles',
      '2',
      '--max-length=100',
      file,
    ]);
    expect(status).toBe(0);
    const { articles } = JSON.parse(stdout) as { articles: readonly { body: string }[] };
    expect(articles).toHaveLength(2);
    for (const { body } of articles) expect(body.length).toBeLessThanOrEqual(100);
    expect(stderr).toContain(`${file}: holds more than 2 articles`);
    expect(stderr).toContain('--max-length raises the limit');
  });

  it('--publisher and --date say what an article does not', () => {
    const input =
      'A bridge closes\n\nThe bridge closed on Monday, the mayor said. Nobody was hurt.\n';
    const { stdout } = run(['--print', '--publisher', 'Ellis Paper', '--date', '2022-03-02', '-'], {
      input,
    });
    expect(stdout).toContain('Ellis Paper · 2 Mar 2022');
    expect(stdout).toContain('28 Feb 2022');
  });

  it('reads one article from stdin', () => {
    const input =
      'A bridge closes\n\nThe bridge closed on January 10, 2022, the mayor said. Nobody was hurt.\n';
    const { status, stdout } = run(['--print', '-'], { input });
    expect(status).toBe(0);
    expect(stdout).toContain('1 article');
    expect(stdout).toContain('closed on January 10, 2022');
  });
});

it('reads the shipped sample where there is no folder of articles, and says so', () => {
  const { status, stdout, stderr } = run(['--print'], {
    cwd: mkdtempSync(join(tmpdir(), 'briefing-')),
  });
  expect(status).toBe(0);
  expect(stdout).toContain('5 articles');
  expect(stderr).toContain('this is the sample');
});

it('lets no escape sequence of an article reach the terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  writeFileSync(
    join(folder, 'evil.txt'),
    'A title\n\nThe mayor \u001B[31msaid\u001B]52;c;aGk=\u0007 on Monday, January 10, 2022, that \u202Eall was well\u202C.\u009B2J He left.\n',
  );
  for (const args of [['--print'], ['--search', 'mayor']]) {
    const { stdout } = run([...args, folder]);
    expect(stdout).toContain('mayor');
    expect(stdout).not.toMatch(/[\u001B\u009B\u0007\u202E\u202C]/);
  }
});

describe('--why', () => {
  it('explains the claim that the words mean', () => {
    const { status, stdout } = run(['--why', 'vowing unilateral concessions', SAMPLE]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Event [\da-f]+: /);
    for (const heading of ['WHEN', 'STATUS', 'JOINED OF', 'NOT JOINED WITH', 'RANK'])
      expect(stdout).toContain(`\n${heading}\n`);
    expect(Math.max(...stdout.split('\n').map(columnsOf))).toBeLessThanOrEqual(80);
  });

  it.each([
    ['nothing matches', ['zzqx', SAMPLE], 1, 'nothing matches “zzqx”'],
    ['no words', ['', SAMPLE], 2, '--why needs words'],
    ['beside --json', ['lavrov', '--json', SAMPLE], 2, 'leave --json and --search out'],
  ])('%s', (_why, args, code, message) => {
    const { status, stdout, stderr } = run(['--why', ...args]);
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr).toContain(message);
  });
});
