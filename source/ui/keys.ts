// Key → action: the one table that the screen, its help and the README are made from.
import type { Reader } from './reader.js';
import { reduce, type Action, type Edit, type State } from './state.js';

/** What a key is called here: a character as typed, or one of these names; "ctrl-x" for a control character. */
export type KeyName = string;

export type KeyRow = {
  readonly keys: readonly KeyName[];
  readonly action: Action;
  /** Rows with one text in a row are shown as one line of help. */
  readonly help: string;
};

/** Keys while the panels, the open source or the help are shown. */
export const KEYS: readonly KeyRow[] = [
  { keys: ['up', 'k'], action: { type: 'move', by: -1 }, help: 'move up and down' },
  { keys: ['down', 'j'], action: { type: 'move', by: 1 }, help: 'move up and down' },
  { keys: ['pageup', 'ctrl-b'], action: { type: 'page', by: -1 }, help: 'a page up, a page down' },
  {
    keys: ['pagedown', 'ctrl-f', ' '],
    action: { type: 'page', by: 1 },
    help: 'a page up, a page down',
  },
  {
    keys: ['ctrl-u'],
    action: { type: 'page', by: -0.5 },
    help: 'half a page up, half a page down',
  },
  { keys: ['ctrl-d'], action: { type: 'page', by: 0.5 }, help: 'half a page up, half a page down' },
  { keys: ['g', 'home'], action: { type: 'edge', to: 'first' }, help: 'to the first, to the last' },
  { keys: ['G', 'end'], action: { type: 'edge', to: 'last' }, help: 'to the first, to the last' },
  { keys: ['tab'], action: { type: 'cycle', by: 1 }, help: 'next panel, previous panel' },
  { keys: ['shift-tab'], action: { type: 'cycle', by: -1 }, help: 'next panel, previous panel' },
  { keys: ['1'], action: { type: 'focus', panel: 'events' }, help: 'events, quotes, source' },
  { keys: ['2'], action: { type: 'focus', panel: 'quotes' }, help: 'events, quotes, source' },
  { keys: ['3'], action: { type: 'focus', panel: 'source' }, help: 'events, quotes, source' },
  {
    keys: ['left', 'h'],
    action: { type: 'sighting', by: -1 },
    help: 'previous, next article that tells it',
  },
  {
    keys: ['right', 'l'],
    action: { type: 'sighting', by: 1 },
    help: 'previous, next article that tells it',
  },
  { keys: ['enter'], action: { type: 'open' }, help: 'open the source over the whole screen' },
  { keys: ['escape'], action: { type: 'back' }, help: 'one step back' },
  { keys: ['/'], action: { type: 'search' }, help: 'search everything' },
  { keys: ['?'], action: { type: 'help' }, help: 'this help' },
  { keys: ['q'], action: { type: 'quit', exitCode: 0 }, help: 'quit' },
  {
    keys: ['ctrl-c'],
    action: { type: 'quit', exitCode: 130 },
    help: 'quit at once (exit code 130)',
  },
];

/** Keys while the search box is open; any other printable key is typed into it. */
export const SEARCH_KEYS: readonly KeyRow[] = [
  { keys: ['up', 'ctrl-p'], action: { type: 'move', by: -1 }, help: 'previous, next hit' },
  { keys: ['down', 'ctrl-n'], action: { type: 'move', by: 1 }, help: 'previous, next hit' },
  { keys: ['pageup'], action: { type: 'page', by: -1 }, help: 'a page of hits' },
  { keys: ['pagedown'], action: { type: 'page', by: 1 }, help: 'a page of hits' },
  { keys: ['enter'], action: { type: 'open' }, help: 'go to the hit' },
  { keys: ['escape'], action: { type: 'back' }, help: 'leave the search, everything as it was' },
  ...editKeys([
    ['backspace', 'delete-before'],
    ['ctrl-w', 'delete-word'],
    ['ctrl-u', 'clear'],
    ['left', 'left'],
    ['right', 'right'],
    ['home', 'start'],
    ['ctrl-a', 'start'],
    ['end', 'end'],
    ['ctrl-e', 'end'],
  ]),
  {
    keys: ['ctrl-c'],
    action: { type: 'quit', exitCode: 130 },
    help: 'quit at once (exit code 130)',
  },
];

function editKeys(
  rows: readonly (readonly [KeyName, Exclude<Edit['kind'], 'insert'>])[],
): KeyRow[] {
  return rows.map(([key, kind]) => ({
    keys: [key],
    action: { type: 'edit', edit: { kind } },
    help: 'edit the words',
  }));
}

/** What the terminal sent: a key with a name of its own, or typed text (several characters when typing is fast). */
export type Pressed = { readonly name: KeyName } | { readonly text: string };

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The state after what was pressed. Fast typing arrives as one text ("/stol", "j⇥"), so each character is looked up in
 * the state that the one before it made; while the search box is open, what is printable is typed into it.
 */
export function press(reader: Reader, state: State, pressed: Pressed): State {
  if ('name' in pressed) return pressKey(reader, state, pressed.name);
  let next = state;
  for (const { segment } of graphemes.segment(pressed.text)) {
    const control = controlKey(segment);
    next =
      next.search && control === undefined
        ? reduce(reader, next, { type: 'edit', edit: { kind: 'insert', text: segment } })
        : pressKey(reader, next, control ?? segment);
  }
  return next;
}

/** The key that sends a control character: Tab, Enter, Escape, Backspace or Ctrl with a letter. */
function controlKey(character: string): KeyName | undefined {
  const code = character.charCodeAt(0);
  if (code >= 32 && code !== 127) return undefined;
  const named = {
    9: 'tab',
    10: 'enter',
    13: 'enter',
    27: 'escape',
    8: 'backspace',
    127: 'backspace',
  }[code];
  return named ?? `ctrl-${String.fromCharCode(code + 96)}`;
}

function pressKey(reader: Reader, state: State, key: KeyName): State {
  const row = (state.search ? SEARCH_KEYS : KEYS).find(({ keys }) => keys.includes(key));
  return row ? reduce(reader, state, row.action) : state;
}

const KEY_SIGNS: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: '↵',
  tab: '⇥',
  'shift-tab': '⇧⇥',
  escape: 'Esc',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  backspace: '⌫',
  ' ': 'Space',
};

/** How a key is printed: "↑", "Ctrl-d", "j". */
export const keySign = (key: KeyName): string => KEY_SIGNS[key] ?? key.replace(/^ctrl-/, 'Ctrl-');

/** The table as lines of help: the keys that share a text, and the text. */
export function helpLines(
  rows: readonly KeyRow[],
): { readonly keys: string; readonly help: string }[] {
  return [...Map.groupBy(rows, ({ help }) => help)].map(([help, group]) => ({
    keys: group.flatMap(({ keys }) => keys.map(keySign)).join(' '),
    help,
  }));
}

/** The keys that matter most now, for the status line: what is shown, most needed first. */
export const HINTS: Readonly<Record<'panels' | 'open' | 'search' | 'help', readonly string[]>> = {
  panels: ['? help', '/ search', '↵ open', '⇥ panel', '←→ article', '↑↓ move'],
  open: ['Esc back', '←→ article', '↑↓ scroll', '? help'],
  search: ['↵ go', 'Esc leave', '↑↓ hit'],
  help: ['Esc close', '↑↓ scroll'],
};
