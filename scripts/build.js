// source/ → dist/: one bundle, split where the program imports late (the screen, the command), so that
// `--print` never reads Ink. `fetch` is left out because yoga-layout would start it only to read a data: URL.
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

/** What string-width makes when it is loaded, though only text beyond Latin needs it: a third of a start-up. */
const WAITING = [
  ['const segmenter = new Intl.Segmenter();', 'segmenter', 'new Intl.Segmenter()'],
  ['const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;', 'rgiEmojiRegex', '/^\\p{RGI_Emoji}$/v'],
];

/** Makes those wait until they are first used. Fails the build where string-width no longer reads so. */
const lazyStringWidth = {
  name: 'lazy string-width',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]string-width[/\\]index\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [line, name, value] of WAITING) {
        if (!contents.includes(line)) throw new Error(`${path} no longer has: ${line}`);
        contents = contents
          .replace(line, () => '')
          .replaceAll(`${name}.`, `${name}().`)
          .concat(`let ${name}Made; function ${name}() { return (${name}Made ??= ${value}); }\n`);
      }
      return { contents };
    });
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
  plugins: [lazyStringWidth],
  legalComments: 'none',
  logLevel: 'warning',
});
