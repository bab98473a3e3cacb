// What the settings say of keys → the keys of each action that has other ones than the table, and what is not followed.
import { ACTIONS, KEY_SIGNS, keySign, type ActionRow, type KeyName } from './keymap.js';
import { sayNear } from '../../text/near-name.js';
import type { UserKeys } from './selectors/view-model.js';
import type { Mode } from '../view/screen-layout.js';

/** Keys that the settings give to an action, by its name, and the line where they do. */
export type KeyWish = {
  readonly action: string;
  readonly keys: readonly string[];
  readonly line: number;
};

type Fault = { readonly line: number; readonly says: string };

/** Keys that an action is given, as the terminal layer calls them. */
type Given = { readonly row: ActionRow; readonly keys: readonly KeyName[]; readonly line: number };

/**
 * The keys of the user, and what of the wishes is not followed. Of two wishes for a key in one mode the first holds; a wish
 * goes before the table. There is always a key that quits, and one that leaves each box, list and view.
 */
export function bindKeys(wishes: readonly KeyWish[]): {
  readonly keys: UserKeys;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const given = readWishes(wishes, faults);
  const bound = bind(given);
  const locked = new Set(MODES.filter((mode) => !isLeft(mode, bound.keys)));
  if (locked.size === 0) return { keys: bound.keys, faults: [...faults, ...bound.faults] };
  // What would leave no way out is not followed: neither what takes the keys of leaving away, nor what gives them to others.
  const exits = ACTIONS.filter((row) =>
    row.modes.some((mode) => locked.has(mode) && leaves(mode, row)),
  );
  const exitKeys = new Set(exits.flatMap(({ keys }) => keys));
  const refused = (one: Given): boolean =>
    exits.includes(one.row) || one.keys.some((key) => exitKeys.has(key));
  const open = bind(given.filter((one) => !refused(one)));
  const says = `would leave no way to quit: ${exits.map(({ name, keys }) => `${name} keeps ${sayKeys(keys)}`).join(', ')}`;
  return {
    keys: open.keys,
    faults: [
      ...faults,
      ...given.filter(refused).map(({ row, line }) => ({ line, says: `${row.name} ${says}` })),
      ...open.faults,
    ],
  };
}

const MODES: readonly Mode[] = [...new Set(ACTIONS.flatMap(({ modes }) => modes))];

const sayKeys = (keys: readonly KeyName[]): string => keys.map(keySign).join(' ');

/** Where there is no step back. */
const FIRST: readonly Mode[] = ['panels', 'stories'];

/** True for what leaves the program there, or goes one step back to where something does. */
const leaves = (mode: Mode, { action: { type }, modes }: ActionRow): boolean =>
  modes.includes(mode) && (type === 'quit' || (type === 'back' && !FIRST.includes(mode)));

const isLeft = (mode: Mode, keys: UserKeys): boolean =>
  ACTIONS.some((row) => leaves(mode, row) && (keys.get(row.name) ?? row.keys).length > 0);

/** The wishes that name an action, once each, with the keys that it can have. */
function readWishes(wishes: readonly KeyWish[], faults: Fault[]): Given[] {
  const names = ACTIONS.map(({ name }) => name);
  const given: Given[] = [];
  for (const { action, keys, line } of wishes) {
    const row = ACTIONS.find(({ name }) => name === action);
    if (!row)
      faults.push({ line, says: `there is no action “${action}”${sayNear(action, names)}` });
    else if (given.some((one) => one.row === row))
      faults.push({ line, says: `“${action}” stands here again: the first holds` });
    else {
      const read = keys.map((typed) => readKey(typed, row));
      for (const one of read) if ('says' in one) faults.push({ line, says: one.says });
      const known = read.flatMap((one) => ('key' in one ? [one.key] : []));
      // Where none of its keys can be had the action keeps those of the table.
      if (known.length > 0 || keys.length === 0) given.push({ row, keys: known, line });
    }
  }
  return given;
}

/** Every action with the keys that are left to it: first what is given is given, then what the table has. */
function bind(given: readonly Given[]): {
  readonly keys: UserKeys;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const owners = new Map<string, Given>();
  const keys = new Map<string, readonly KeyName[]>();
  for (const one of given) {
    const own = [...new Set(one.keys)].filter((key) => {
      const owner = ownerOf(owners, one.row, key);
      if (owner)
        faults.push({
          line: one.line,
          says: `${keySign(key)} does ${owner.row.name} already (line ${owner.line}), so that it can't do ${one.row.name}`,
        });
      return !owner;
    });
    for (const key of own) for (const mode of one.row.modes) owners.set(`${mode} ${key}`, one);
    keys.set(one.row.name, own);
  }
  for (const row of ACTIONS) {
    if (keys.has(row.name)) continue;
    const left = row.keys.filter((key) => !ownerOf(owners, row, key));
    if (left.length === row.keys.length) continue;
    keys.set(row.name, left);
    for (const key of row.keys) {
      const owner = ownerOf(owners, row, key);
      if (owner)
        faults.push({
          line: owner.line,
          says: `${keySign(key)} does ${owner.row.name} now and no more ${row.name}, which ${left.length > 0 ? `has ${sayKeys(left)}` : 'has no key'}: “${row.name}: [${left.map(written).join(', ')}]” says that this is meant`,
        });
    }
  }
  return { keys, faults };
}

/** Who has the key in a mode in which the row works. */
const ownerOf = (
  owners: ReadonlyMap<string, Given>,
  { modes }: ActionRow,
  key: KeyName,
): Given | undefined =>
  modes.map((mode) => owners.get(`${mode} ${key}`)).find((owner) => owner !== undefined);

/** A key as the settings may write it. */
const written = (key: KeyName): string => {
  const name = key === ' ' ? 'space' : key;
  return /^\w[\w-]*$/.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
};

/** Names of keys beside those of the table. */
const OTHER_NAMES: Readonly<Record<string, KeyName>> = {
  esc: 'escape',
  return: 'enter',
  space: ' ',
  'page-up': 'pageup',
  'page-down': 'pagedown',
  del: 'delete',
  backtab: 'shift-tab',
  ...Object.fromEntries(Object.entries(KEY_SIGNS).map(([key, sign]) => [sign.toLowerCase(), key])),
};

/** Keys that have a name, "delete" among them, which has no sign. */
const NAMED: ReadonlySet<KeyName> = new Set([...Object.keys(KEY_SIGNS), 'delete']);

/** Ctrl with these letters sends what another key does. */
const SAME_AS: Readonly<Record<string, KeyName>> = {
  'ctrl-i': 'tab',
  'ctrl-m': 'enter',
  'ctrl-j': 'enter',
  'ctrl-h': 'backspace',
};

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const isCharacter = (typed: string): boolean => [...graphemes.segment(typed)].length === 1;

/** The key as the terminal layer calls it, or what is wrong with it for that action. */
function readKey(
  typed: string,
  row: ActionRow,
): { readonly key: KeyName } | { readonly says: string } {
  const key = keyNamed(typed);
  if (key === undefined)
    return {
      says: `there is no key “${typed}”: keys are characters, names (up, enter, pageup, space), ctrl-a and alt-a`,
    };
  const same = SAME_AS[key];
  if (same !== undefined)
    return { says: `${keySign(key)} sends what ${keySign(same)} does: name that` };
  const isTyped = row.modes.every((mode) => ['search', 'help', 'chooser'].includes(mode));
  return isTyped && (key === ' ' || isCharacter(key))
    ? { says: `“${typed}” is typed where ${row.name} works: give it a key that types nothing` }
    : { key };
}

/** "Ctrl-X" → "ctrl-x", "Esc" → "escape", "G" → "G"; undefined for no key that a terminal sends. */
function keyNamed(typed: string): KeyName | undefined {
  if (isCharacter(typed)) return OTHER_NAMES[typed] ?? typed;
  const lower = typed.toLowerCase();
  const named = OTHER_NAMES[lower] ?? lower;
  if (NAMED.has(named)) return named;
  const { held, other = '' } = /^(?<held>ctrl|alt)-(?<other>.+)$/isu.exec(typed)?.groups ?? {};
  if (held?.toLowerCase() === 'ctrl') {
    const name = other.toLowerCase();
    return /^[a-z]$/.test(name) || ['left', 'right'].includes(keyNamed(name) ?? '')
      ? `ctrl-${keyNamed(name) ?? name}`
      : undefined;
  }
  if (held === undefined || /^(?:ctrl|alt)-/i.test(other)) return undefined;
  const name = keyNamed(other);
  return name === undefined || ['escape', 'tab', 'shift-tab', ' '].includes(name)
    ? undefined
    : `alt-${name}`;
}
