// A story on the screen in a pseudo-terminal, and beside it what the screen should show: state and rows, by pure functions.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { OPTIONS } from '../../tools/build/build-options.js';
import { columnsOf } from '../../source/text/printed/wrap.js';
import type { Briefing } from '../../source/model/briefing.js';
import { FORMAT_NAMES } from '../../source/output/format-names.js';
import { drawScreen } from '../../source/ui/view/draw-screen.js';
import { press, type Pressed } from '../../source/ui/state/press-key.js';
import type { Row, Style } from '../../source/ui/view/parts/row.js';
import { explainClaim } from '../../source/pipeline/explain-claim.js';
import { makeViewModel, type ViewModel } from '../../source/ui/state/selectors/view-model.js';
import type { Size } from '../../source/ui/view/screen-layout.js';
import { initialState } from '../../source/ui/state/initial-state.js';
import type { State } from '../../source/ui/state/state.js';
import { emojiStory, story, wordingsStory, worldStory } from './story.js';
import { openTerminal, type Terminal, type TerminalOptions } from './terminal.js';

const STORIES: Readonly<Record<string, Briefing>> = {
  story,
  world: worldStory,
  emoji: emojiStory,
  wordings: wordingsStory,
};

export type StoryScreen = {
  readonly terminal: Terminal;
  readonly viewModel: ViewModel;
  /** The state in which the program should be. */
  readonly state: () => State;
  /** The state after those keys, which are not pressed. */
  readonly foresee: (keys: string) => State;
  /** Types, and resolves once the terminal shows what it should. */
  readonly press: (keys: string) => Promise<void>;
  readonly resize: (size: Size) => Promise<void>;
  /** The frame, and under it a letter for the look of each column. */
  readonly portrait: () => string;
  /** Types a key that does something outside, and resolves once the screen says so. */
  readonly wish: (keys: string, said: RegExp) => Promise<void>;
  /** Where the program runs: an empty folder, which is also where it keeps its notebook. */
  readonly folder: string;
};

/** A letter for each style, as the terminal's columns are told: see LOOKS. */
const STYLE_LETTERS: Readonly<Record<Style, string>> = {
  plain: '.',
  dim: 'd',
  strong: 'b',
  accent: 'a',
  edge: 'e',
  lit: 'b',
  words: 'w',
  selected: 'i',
  'selected-strong': 's',
  match: 'w',
  chip: 'c',
  removed: 'x',
  cursor: '.',
};

const wordsOf = (row: Row): string => row.map(({ text }) => text).join('');

/** The styles that are seen on a blank too. */
const SEEN_ON_BLANKS: ReadonlySet<Style> = new Set([
  'words',
  'selected',
  'selected-strong',
  'match',
  'chip',
  'removed',
]);

/** The look of each column. */
const looksOf = (row: Row): string =>
  row
    .map(({ text, style }) =>
      SEEN_ON_BLANKS.has(style)
        ? STYLE_LETTERS[style].repeat(columnsOf(text))
        : text
            .split(' ')
            .map((word) => STYLE_LETTERS[style].repeat(columnsOf(word)))
            .join('.'),
    )
    .join('');

/** Without the accent, bold and inverse remain. */
const COLOURLESS: Readonly<Record<string, string>> = { a: 'b', e: 'b', c: 'i' };

/** What a terminal sends for a key of the table of actions. */
export const sentFor = (name: string): string =>
  Object.keys(NAMES).find((sent) => NAMES[sent] === name) ??
  { enter: '\r', tab: '\t', backspace: '\u007F' }[name] ??
  (name.startsWith('ctrl-') ? String.fromCharCode(name.charCodeAt(5) - 96) : name);

/** What a terminal sends → what the screen calls it. */
const NAMES: Readonly<Record<string, string>> = {
  '\u001B[A': 'up',
  '\u001B[B': 'down',
  '\u001B[C': 'right',
  '\u001B[D': 'left',
  '\u001B[Z': 'shift-tab',
  '\u001B[1;2A': 'shift-up',
  '\u001B[1;2B': 'shift-down',
  '\u001B[3~': 'delete',
  '\u001B[H': 'home',
  '\u001B[F': 'end',
  '\u001B[5~': 'pageup',
  '\u001B[6~': 'pagedown',
  '\u001B': 'escape',
  '\u001B[27u': 'escape',
};

const PIECES = /\u001B\[27u|\u001B\[1;2[AB]|\u001B\[[A-Z]|\u001B\[\d~|\u001B|[^\u001B]+/g;

const pressedOf = (piece: string): Pressed =>
  NAMES[piece] === undefined ? { text: piece } : { name: NAMES[piece] };

let program = '';

/** The built story program, with the arguments of Node before it. */
export const storyCommand = (): readonly [string, ...string[]] => [
  process.execPath,
  '--expose-gc',
  program,
];

/** Builds the story program for the tests of a file. */
export function useStoryProgram(): void {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    await build({
      ...OPTIONS,
      entryPoints: ['test/helpers/story-program.tsx'],
      outdir: folder,
      outExtension: { '.js': '.mjs' },
    });
    program = join(folder, 'story-program.mjs');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
}

/** Opens a story in a terminal of that size, and resolves once its first frame stands there. */
export async function openStory(
  size: Size,
  {
    name = 'story',
    ...options
  }: Omit<TerminalOptions, 'columns' | 'rows' | 'command'> & { readonly name?: string } = {},
): Promise<StoryScreen> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  const terminal = openTerminal([name], {
    cwd: folder,
    ...options,
    ...size,
    env: { XDG_DATA_HOME: folder, ...options.env },
    command: storyCommand(),
  });
  const formats = FORMAT_NAMES;
  const viewModel = makeViewModel(STORIES[name]!, { all: false, formats, why: explainClaim });
  let state = initialState(viewModel, size);
  const foresee = (keys: string): State =>
    (keys.match(PIECES) ?? []).reduce(
      (last, piece) => press(viewModel, last, pressedOf(piece)),
      state,
    );
  const lookOf = (row: Row): string =>
    options.env?.NO_COLOR === undefined
      ? looksOf(row)
      : looksOf(row).replace(/[ace]/g, (letter) => COLOURLESS[letter]!);
  /** Lines and looks as they should be, beside those that are. */
  const compare = (): { readonly should: readonly string[]; readonly are: readonly string[] } => {
    const rows = drawScreen(viewModel.within(state.storyId, state.isUnfolded), state);
    const looks = terminal.looks();
    const lines = terminal.screen();
    return {
      should: rows.map(
        (row) => `${wordsOf(row).trimEnd()}\n${lookOf(row).replace(/[.abd]+$/, '')}`,
      ),
      are: lines.map(
        (line, index) => `${line.trimEnd()}\n${looks[index]!.replace(/[.abd]+$/, '')}`,
      ),
    };
  };
  const settled = async (what: string): Promise<void> => {
    const differing = (): string | undefined => {
      const { should, are } = compare();
      const at = should.findIndex((row, index) => row !== are[index]);
      return at < 0 ? undefined : `row ${at} should be\n${should[at]}\nand is\n${are[at]}`;
    };
    await terminal
      .until(what, () => differing() === undefined)
      .catch((error: unknown) => {
        throw new Error(`${String(error)}\n${differing()}`);
      });
  };
  await settled('the first frame');
  return {
    terminal,
    viewModel,
    state: () => state,
    foresee,
    press: async (keys) => {
      state = foresee(keys);
      terminal.press(keys);
      await settled(`what ${JSON.stringify(keys)} should show`);
    },
    wish: async (keys, said) => {
      state = foresee(keys);
      terminal.press(keys);
      await terminal.until(String(said), (text) => said.test(text));
      const notice = said.exec(terminal.text())?.[0];
      const told = { wishes: [], unkept: [], notice: notice === '' ? undefined : notice };
      state = { ...state, ...told };
      await settled(`what is shown after ${JSON.stringify(keys)}`);
    },
    resize: async (next) => {
      state = { ...state, size: next };
      terminal.resize(next.columns, next.rows);
      await settled(`${next.columns}x${next.rows}`);
    },
    portrait: () =>
      [
        ...terminal
          .screen()
          .map((line) => line + ' '.repeat(Math.max(0, state.size.columns - columnsOf(line)))),
        '',
        ...terminal.looks(),
        '',
      ].join('\n'),
    folder,
  };
}
