import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, expect, it } from 'vitest';
import config from '../.dependency-cruiser.js';

let folder = '';
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The names of the rules that a tree of those files breaks. */
async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { output } = await cruise(['source'], {
    tsPreCompilationDeps: true,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
  });
  return [...new Set((output as ICruiseResult).summary.violations.map(({ rule }) => rule.name))];
}

const TYPE = 'export type A = 1;\n';

it.each([
  [
    'a room above, from a room and from a file of the root',
    {
      'source/text/a.ts': "import '../model/b.js';\n",
      'source/model/b.ts': "import '../pipeline.js';\n",
      'source/pipeline.ts': '',
    },
    ['model-imports', 'text-imports'],
  ],
  [
    'a type of a room above',
    { 'source/model/a.ts': "export type { A } from '../ui/b.js';\n", 'source/ui/b.ts': TYPE },
    ['model-imports'],
  ],
  [
    'late',
    { 'source/merge/a.ts': "await import('../extract/b.js');\n", 'source/extract/b.ts': TYPE },
    ['merge-imports'],
  ],
  [
    'what is chosen, to join by it',
    {
      'source/merge/a.ts': "import '../select/b.js';\n",
      'source/select/b.ts': "import '../merge/c.js';\n",
      'source/merge/c.ts': '',
    },
    ['merge-imports'],
  ],
  [
    'a socket',
    {
      'source/pipeline/a.ts': "import 'node:https';\n",
      'source/cli/b.ts': "await import('net');\n",
    },
    ['opens-a-socket'],
  ],
  [
    'a look-up',
    { 'source/fetch/a.ts': "import { lookup } from 'node:dns';\n" },
    ['opens-a-socket'],
  ],
  ['the disk', { 'source/model/a.ts': "import 'node:fs';\n" }, ['asks-the-system']],
  [
    'a circle of types',
    {
      'source/ui/a.ts': "import type { B } from './b.js';\nexport type A = B;\n",
      'source/ui/b.ts': "import type { A } from './a.js';\nexport type B = A | 1;\n",
    },
    ['no-circle'],
  ],
  [
    'a folder that builds on it',
    {
      'source/extract/passages/a.ts': "import '../quotes/content/b.js';\n",
      'source/extract/quotes/content/b.ts': '',
    },
    ['extract/passages-order'],
  ],
  [
    'in a new room',
    { 'source/helpers/a.ts': "import './b.js';\n", 'source/helpers/b.ts': '' },
    ['no-room-without-a-row'],
  ],
  [
    'what it may',
    {
      'source/cli.ts': "import './pipeline.js';\n",
      'source/pipeline.ts': "import './ui/view/b.js';\n",
      'source/ui/view/b.ts': "import '../../text/c.js';\n",
      'source/text/c.ts': '',
    },
    [],
  ],
])('imports %s', async (_what, files, rules) => {
  expect(await broken(files as Record<string, string>)).toEqual(rules);
});
