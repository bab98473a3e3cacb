// How everything that runs is bundled: the program, and what measures and tests its screen.
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ours, as a library that is edited imports it. */
const WHOLE_LINES = JSON.stringify(join(import.meta.dirname, '../source/ui/whole-lines.ts'));

/**
 * What libraries make when they are loaded though most runs never use it, and the same made when it is first used: half
 * of a start-up. string-width needs its table of emoji only for text beyond Latin; meow normalises a package.json only
 * where it finds one by itself, and ours is handed to it. And what Ink does at each key: it measures mostly frames, dashes
 * and quotation marks, as narrow as ASCII and measured as fast; and it draws a column of whole lines, which are the frame.
 * linkedom keeps a map of listeners for every node of a page, to which nobody listens: in a page of a million nodes the
 * collector of garbage walks them again and again.
 */
const EDITS = [
  {
    file: /[/\\]string-width[/\\]index\.js$/,
    edits: [
      ['const segmenter = new Intl.Segmenter();', 'let segmenterMade;'],
      ['segmenter.segment(', '(segmenterMade ??= new Intl.Segmenter()).segment('],
      ['const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;', 'let rgiEmojiMade;'],
      ['rgiEmojiRegex.test(', '(rgiEmojiMade ??= /^\\p{RGI_Emoji}$/v).test('],
      [
        '/^[\\u0020-\\u007E]*$/',
        '/^[\\u0020-\\u007E\\u00A1-\\u00AC\\u00AE-\\u02FF\\u2010-\\u2027\\u2030-\\u203A\\u2500-\\u259F]*$/',
      ],
    ],
  },
  {
    file: /[/\\]ink[/\\]build[/\\]renderer\.js$/,
    edits: [
      ['const renderer =', `import { wholeLines } from ${WHOLE_LINES};\nconst renderer =`],
      [
        'const output = new Output({',
        `const draw = (text) => {
          const row = new Output({ width: node.yogaNode.getComputedWidth(), height: 1 });
          renderNodeToOutput(text, row, { offsetY: -text.yogaNode.getComputedTop(), skipStaticElements: true });
          return row.get().output;
        };
        const lines = wholeLines(node, draw);
        if (lines) return { output: lines.join('\\n'), outputHeight: lines.length, staticOutput: '' };
        const output = new Output({`,
      ],
    ],
  },
  {
    file: /[/\\]ink[/\\]build[/\\]dom\.js$/,
    edits: [
      [
        'const measureTextNode = function (node, width, widthMode) {',
        `import { wholeLineSize } from ${WHOLE_LINES};
        const measureTextNode = function (node, width, widthMode) {
          const size = wholeLineSize(node, width);
          if (size) return size;`,
      ],
    ],
  },
  {
    file: /[/\\]linkedom[/\\]esm[/\\]interface[/\\]event-target\.js$/,
    edits: [
      ['wm.set(this, new Map);', ''],
      [
        'addEventListener(type, listener, options) {',
        'addEventListener(type, listener, options) {\n    if (!wm.has(this)) wm.set(this, new Map());',
      ],
      [
        'const map = wm.get(this);\n    if (map.has(type))',
        'const map = wm.get(this);\n    if (map?.has(type))',
      ],
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

/** Makes those edits. Fails the build where a library no longer reads so. */
const lighterLibraries = {
  name: 'lighter libraries',
  setup({ onLoad }) {
    for (const { file, edits } of EDITS) {
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

/** The program, and the thread that reads for its screen. */
export const ENTRY_POINTS = ['source/cli.ts', 'source/briefing-worker.ts'];

/** What the English reader learned, which it looks for beside the code that loads it. */
const WEIGHTS = ['reader.weights', 'reader.weights.license'];

/** What loads them: a program without it needs none. */
const LOADER = 'languages/english/weights-file.ts';

const withWeights = {
  name: 'with weights',
  setup({ initialOptions, onEnd }) {
    const { outdir } = initialOptions;
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      const isAsked = Object.keys(metafile?.inputs ?? {}).some((path) => path.endsWith(LOADER));
      for (const file of outdir === undefined || !isAsked ? [] : WEIGHTS)
        copyFileSync(
          join(import.meta.dirname, '../source/languages/english', file),
          join(outdir, file),
        );
    });
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
  plugins: [lighterLibraries, withWeights],
  legalComments: 'none',
  logLevel: 'warning',
};
