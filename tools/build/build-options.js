// How everything that runs is bundled: the program, and what measures and tests its screen.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program, the thread that reads for its screen, and those that read beside it. */
export const ENTRY_POINTS = {
  cli: 'source/cli.ts',
  'briefing-worker': 'source/cli/briefing-worker.ts',
  'reading-worker': 'source/cli/reading-worker.ts',
};

/** What the English reader learned, which it looks for beside the code that loads it. */
const WEIGHTS = ['reader.weights', 'reader.weights.license'];

/** What loads them: a program without it needs none. */
const LOADER = 'languages/english/weights/weights-file.ts';

const withWeights = {
  name: 'with weights',
  setup({ initialOptions, onEnd }) {
    const { outdir } = initialOptions;
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      const isAsked = Object.keys(metafile?.inputs ?? {}).some((path) => path.endsWith(LOADER));
      for (const file of outdir === undefined || !isAsked ? [] : WEIGHTS)
        copyFileSync(
          join(import.meta.dirname, '../../source/languages/english/weights', file),
          join(outdir, file),
        );
    });
  },
};

/** It compiles all emoji into a pattern as it is loaded, and only text wider than Latin asks it: most runs never do. */
const LATE = /^string-width$/;

const loadedLate = {
  name: 'loaded late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: LATE }, ({ path, namespace, resolveDir }) =>
      namespace === 'late' ? undefined : { path, namespace: 'late', pluginData: resolveDir },
    );
    onLoad({ filter: LATE, namespace: 'late' }, ({ path, pluginData }) => ({
      contents: `let load; export default (...asked) => (load ??= require('${path}').default)(...asked);`,
      resolveDir: pluginData,
    }));
  },
};

/** `fetch` is left out because yoga-layout would start it only to read a data: URL. */
export const OPTIONS = {
  bundle: true,
  splitting: true, // what is imported late is loaded late
  chunkNames: '[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node22.13',
  jsx: 'automatic',
  // esbuild would write a literal with \p{L} as `new RegExp`, made anew at each call of the function around it
  supported: { 'regexp-unicode-property-escapes': true },
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    fetch: 'undefined',
  },
  external: ['react-devtools-core'],
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
  },
  plugins: [withWeights, loadedLate],
  legalComments: 'none',
  logLevel: 'warning',
};
