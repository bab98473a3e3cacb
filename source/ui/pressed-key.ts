// What Ink reports of a key → what the table of actions calls it.
import type { Key } from 'ink';
import type { Pressed } from './keys.js';

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

/**
 * What Ink reports, as the key table calls it. Over a slow line Esc and the key after it come as one, which Ink takes for
 * Alt with that key: nothing here has a key with Alt, so both are done.
 */
export function pressedKeys(input: string, key: Key): readonly Pressed[] {
  const pressed = pressedKey(input, key);
  return key.meta ? [{ name: 'escape' }, pressed] : [pressed];
}

function pressedKey(input: string, key: Key): Pressed {
  if (key.tab) return { name: key.shift ? 'shift-tab' : 'tab' };
  const named = NAMED_KEYS.find(([flag]) => key[flag]);
  if (named) return { name: named[1] };
  return key.ctrl ? { name: `ctrl-${input}` } : { text: input };
}
