// Pictures of the screen for the README: the built program over articles/ in a terminal, its cells written as SVG.
// `node tools/pictures/pictures.js` writes them anew; a test checks that they are current.
import { writeFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import * as pty from '@lydell/node-pty';
import xterm from '@xterm/headless';

const PROGRAM = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../pictures/', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Each picture: what is typed, and what must then stand on the screen. */
export const PICTURES = [
  {
    name: 'panels',
    columns: 120,
    rows: 34,
    steps: [
      ['g', 'Events 1/'],
      ['jjjjj', 'Events 6/'],
    ],
  },
  {
    name: 'wordings',
    columns: 120,
    rows: 16,
    steps: [
      ['/kind:quote means', '/ kind:quote means '],
      ['\r', '▸ “We hope'],
      ['d', 'Wordings of this quote'],
    ],
  },
  {
    name: 'search',
    columns: 120,
    rows: 22,
    steps: [['/source:urdupoint talks', '/ source:urdupoint talks ']],
  },
];

/** What stands before and after a frame that a terminal shows at once. */
const FRAME_START = '\u001B[?2026h';
const FRAME_END = '\u001B[?2026l';

/** Resolves with the emulated terminal once the last step is shown. */
async function capture({ columns, rows, steps }) {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const env = { ...process.env, TERM: 'xterm-256color', XDG_DATA_HOME: '/nonexistent' };
  delete env.CI;
  delete env.NO_COLOR;
  const child = pty.spawn(process.execPath, [PROGRAM, '--no-state', 'articles'], {
    cols: columns,
    rows,
    cwd: ROOT,
    env,
  });
  let wake = () => {};
  let written = '';
  child.onData((data) => {
    written += data;
    terminal.write(data, () => wake());
  });
  // A frame that is not yet there as a whole is no picture.
  const shows = (words) =>
    new Promise((resolve) => {
      wake = () => {
        const whole = written.lastIndexOf(FRAME_END) > written.lastIndexOf(FRAME_START);
        if (whole && linesOf(terminal).join('\n').includes(words)) resolve(undefined);
      };
      wake();
    });
  await shows('? help');
  for (const [keys, words] of steps) {
    child.write(keys);
    await shows(words);
  }
  child.kill();
  return terminal;
}

const lineAt = (terminal, row) => terminal.buffer.active.getLine(row);
const linesOf = (terminal) =>
  Array.from({ length: terminal.rows }, (_unused, row) =>
    lineAt(terminal, row).translateToString(true),
  );

const CELL = { width: 8.4, height: 18 };
const MARGIN = 12;
const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The class names of a cell: how it looks. */
const lookOf = (cell) =>
  [
    cell.isBold() && 'b',
    cell.isDim() && 'd',
    cell.isUnderline() && 'u',
    cell.isStrikethrough() && 's',
    !cell.isFgDefault() && 'c',
    cell.isInverse() && 'i',
  ]
    .filter(Boolean)
    .join(' ');

/** One row: stretches of one look, each at its column, so that no font can move what stands behind it. */
function rowOf(terminal, row) {
  const line = lineAt(terminal, row);
  const parts = [];
  for (let column = 0; column < terminal.cols; column++) {
    const cell = line.getCell(column);
    if (cell.getWidth() === 0) continue;
    const last = parts.at(-1);
    const isBlank = cell.getChars().trim() === '';
    // A blank on which no look is seen belongs to the words before it.
    const look =
      isBlank && !/[uis]/.test(lookOf(cell)) && last && !/[uis]/.test(last.look)
        ? last.look
        : lookOf(cell);
    if (last?.look === look) last.text += cell.getChars() || ' ';
    else parts.push({ look, column, text: cell.getChars() || ' ' });
  }
  const y = MARGIN + row * CELL.height;
  const at = (columns) => Number((MARGIN + columns * CELL.width).toFixed(1));
  return parts
    .filter(({ look, text }) => text.trim() !== '' || look.includes('i'))
    .map(({ look, column, text }) => {
      const width = Number((text.length * CELL.width).toFixed(1));
      const back = look.includes('i')
        ? `<rect class="r" x="${at(column)}" y="${y}" width="${width}" height="${CELL.height}"/>`
        : '';
      const style = look === '' ? '' : ` class="${look}"`;
      return `${back}<text${style} x="${at(column)}" y="${y + 13.5}" textLength="${width}" xml:space="preserve">${escape(text)}</text>`;
    })
    .join('');
}

/** The screen as SVG; its colours follow the reader's light or dark page. */
function draw(terminal) {
  const width = Math.ceil(2 * MARGIN + terminal.cols * CELL.width);
  const height = 2 * MARGIN + terminal.rows * CELL.height;
  const rows = Array.from({ length: terminal.rows }, (_unused, row) => rowOf(terminal, row));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
<style>
.p{fill:#fbfbf9;stroke:#d0d0cc}text{fill:#24292f}.b{font-weight:bold}.d{fill:#6e7781}.u{text-decoration:underline}.s{text-decoration:line-through}.c{fill:#9b1c9b}.r{fill:#24292f}.i{fill:#fbfbf9}
@media (prefers-color-scheme:dark){.p{fill:#15191e;stroke:#333a42}text{fill:#d8dee4}.d{fill:#8b949e}.c{fill:#d670d6}.r{fill:#d8dee4}.i{fill:#15191e}}
</style>
<rect class="p" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>
${rows.filter(Boolean).join('\n')}
</svg>
`;
}

/** The picture of that name as the program draws it now. */
export const pictureOf = async (picture) => draw(await capture(picture));

export const pathOf = ({ name }) => `${FOLDER}${name}.svg`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const picture of PICTURES) writeFileSync(pathOf(picture), await pictureOf(picture));
  process.exit(0);
}
