// source/ → dist/: one bundle, split where the program imports late (the screen, the command), so that
// `--print` never reads Ink. `fetch` is left out because yoga-layout would start it only to read a data: URL.
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * What libraries make when they are loaded though most runs never use it, and the same made when it is first used: half
 * of a start-up. string-width needs its table of emoji only for text beyond Latin; meow normalises a package.json only
 * where it finds one by itself, and ours is handed to it.
 */
const WAITING = [
  {
    file: /[/\\]string-width[/\\]index\.js$/,
    edits: [
      ['const segmenter = new Intl.Segmenter();', 'let segmenterMade;'],
      ['segmenter.segment(', '(segmenterMade ??= new Intl.Segmenter()).segment('],
      ['const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;', 'let rgiEmojiMade;'],
      ['rgiEmojiRegex.test(', '(rgiEmojiMade ??= /^\\p{RGI_Emoji}$/v).test('],
    ],
  },
  {
    file: /[/\\]meow[/\\]build[/\\]dependencies\.js$/,
    edits: [
      ['var normalizeExports = requireNormalize();', ''],
      [
        'const normalizePackageData = getDefaultExportFromCjs(normalizeExports);',
        'const normalizePackageData = (data) => getDefaultExportFromCjs(requireNormalize())(data);',
      ],
    ],
  },
];

/** Makes those wait. Fails the build where a library no longer reads so. */
const waitUntilUsed = {
  name: 'wait until used',
  setup({ onLoad }) {
    for (const { file, edits } of WAITING) {
      onLoad({ filter: file }, ({ path }) => {
        let contents = readFileSync(path, 'utf8');
        for (const [from, to] of edits) {
          if (!contents.includes(from)) throw new Error(`${path} no longer has: ${from}`);
          contents = contents.replace(from, () => to);
        }
        return { contents };
      });
    }
  },
};

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['source/cli.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.13',
  // esbuild would write a literal with \p{L} as `new RegExp`, made anew at each call of the function around it
  supported: { 'regexp-unicode-property-escapes': true },
  chunkNames: '[name]-[hash]',
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    fetch: 'undefined',
  },
  external: ['react-devtools-core'],
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
  },
  plugins: [waitUntilUsed],
  legalComments: 'none',
  logLevel: 'warning',
});
