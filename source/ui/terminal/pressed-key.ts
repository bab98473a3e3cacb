// What Ink reports of a key → what the table of actions calls it.
import type { Key } from 'ink';
import type { Pressed } from '../state/press-key.js';

const NAMED_KEYS = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
] as const;

/** Keys that mean something else with Ctrl. */
const WITH_CTRL: ReadonlySet<string> = new Set(['left', 'right']);
/** Keys that mean something else with Shift where there is an order to change; elsewhere they are the keys themselves. */
const WITH_SHIFT: ReadonlySet<string> = new Set(['up', 'down']);

/** What Ink reports, as the key table calls it. Alt with a key is a key of its own, "alt-j": never Esc and then that key. */
export function pressedKey(input: string, key: Key): Pressed {
  const pressed = withoutAlt(input, key);
  if (!key.meta || key.escape) return pressed;
  return { name: `alt-${'name' in pressed ? pressed.name : input}` };
}

function withoutAlt(
  input: string,
  key: Key,
): { readonly name: string } | { readonly text: string } {
  if (key.tab) return { name: key.shift ? 'shift-tab' : 'tab' };
  const named = NAMED_KEYS.find(([flag]) => key[flag]);
  if (named) {
    const held = WITH_CTRL.has(named[1]) && key.ctrl ? 'ctrl-' : '';
    const shifted = WITH_SHIFT.has(named[1]) && key.shift ? 'shift-' : '';
    return { name: shifted + held + named[1] };
  }
  return key.ctrl ? { name: `ctrl-${input}` } : { text: input };
}
