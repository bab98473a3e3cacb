// What the package ships: every bundled library with its licence, every dependency with its reason, nothing to fetch.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { ENTRY_POINTS, OPTIONS } from '../tools/build/build-options.js';
import { bundledPackages, licenceOf, thirdPartyNotices } from '../tools/build/bundled-packages.js';

type Package = Readonly<Record<'dependencies' | 'devDependencies', Record<string, string>>>;

const { dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Partial<Package>;
const libraries = Object.keys(devDependencies ?? {});

const { metafile } = await build({
  ...OPTIONS,
  entryPoints: ENTRY_POINTS,
  outdir: 'dist',
  metafile: true,
  write: false,
});
const bundled = bundledPackages(metafile);

/** Modules of Node that open a socket. */
const SOCKETS = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns)(?:\/|$)/;

it('can open a socket nowhere but where addresses are fetched', () => {
  const opening = Object.values(metafile.outputs).filter(({ imports }) =>
    imports.some(({ path }) => SOCKETS.test(path)),
  );
  expect(
    opening.map(({ inputs }) =>
      Object.keys(inputs).filter((path) => path.startsWith('source/fetch/')),
    ),
  ).toEqual([
    expect.arrayContaining(['source/fetch/request-page.ts', 'source/fetch/public-addresses.ts']),
  ]);
});

/** KB of a library's code in the bundle, with all that it needs and no other row has. */
function kilobytesOf(library: string): number {
  const reached = new Set<string>();
  const reach = (name: string): void => {
    if (reached.has(name) || (name !== library && libraries.includes(name))) return;
    reached.add(name);
    for (const { needs } of bundled.filter((each) => each.name === name)) needs.forEach(reach);
  };
  reach(library);
  const own = bundled.filter(({ name }) => reached.has(name));
  return own.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
}

const TABLE = /(?<=<!-- dependencies -->\n\n)[\s\S]*?(?=\n\n<!-- \/dependencies -->)/;

describe('the table of dependencies', () => {
  const rows = TABLE.exec(readFileSync('ARCHITECTURE.md', 'utf8'))![0]
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .flatMap(([, names = '', does = '', , size = '']) =>
      names.split(', ').map((name) => ({ name, does, size })),
    );

  it('has each library of package.json once', () => {
    expect(rows.map(({ name }) => name).toSorted()).toEqual(libraries.toSorted());
  });

  it('says what each does', () => {
    expect(rows.filter(({ does }) => does.length < 10)).toEqual([]);
  });

  it.each(rows)('$name is as large in the bundle as it says', ({ name, size }) => {
    const kilobytes = kilobytesOf(name);
    if (size === '–') expect(kilobytes).toBe(0);
    else expect(Math.abs(kilobytes - Number(size))).toBeLessThan(Math.max(3, kilobytes / 10));
  });
});

describe('the licences of what is bundled', () => {
  const notices = thirdPartyNotices(metafile);

  it.each(bundled.map(({ name, version }) => [`${name} ${version} (`]))('%s…) is named', (line) => {
    expect(notices).toContain(`\n${line}`);
  });

  it('each text stands there once', () => {
    const [, ...parts] = notices.split(`\n${'─'.repeat(80)}\n\n`);
    const printed = parts.map((part) => part.slice(part.indexOf('\n\n')).trim());
    const texts = new Set(bundled.map((each) => licenceOf(each)));
    expect(printed.toSorted()).toEqual([...texts].toSorted());
  });

  describe('of a package that carries none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-licence-'));
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });
    writeFileSync(join(folder, 'licenses.js'), 'export {};');
    const none = { name: 'none', author: 'Ann Orlow', folder };

    it('is the standard one that it names', () => {
      expect(licenceOf({ ...none, license: 'ISC' })).toMatch(/^Copyright \(c\) Ann Orlow\n\nPerm/);
    });

    it.each([undefined, 'UNLICENSED', 'GPL-3.0-only'])('%s: the build fails', (license) => {
      expect(() => licenceOf({ ...none, license })).toThrow('none is in the bundle');
    });
  });
});

describe('the pack', () => {
  const [pack] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as readonly { readonly files: readonly { readonly path: string }[] }[];

  it.each([
    ...['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'SECURITY.md'],
    ...['LICENSE', 'NOTICE', 'THIRD-PARTY-NOTICES', 'dist/cli.js'],
    ...['man/briefing.1', 'completions/briefing.bash', 'completions/_briefing'],
    'completions/briefing.fish',
  ])('holds %s', (path) => {
    expect(pack!.files.map((file) => file.path)).toContain(path);
  });

  it('holds the sample, and neither sources nor tests', () => {
    const folders = new Set(pack!.files.map(({ path }) => path.split('/')[0]!));
    expect(folders).toContain('articles');
    for (const name of ['source', 'test', 'tools']) expect(folders).not.toContain(name);
  });

  it('needs nothing more', () => {
    expect(dependencies).toBeUndefined();
  });
});
