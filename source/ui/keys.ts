// What the terminal sent → the action that it means in this state, done.
import { rowFor, keySign, type KeyName } from './actions.js';
import type { Reader } from './reader.js';
import { doAction, reduce } from './reduce.js';
import { modeOf } from './shown.js';
import type { State } from './state.js';

/** What the terminal sent: a key with a name of its own, or typed text (several characters when typing is fast). */
export type Pressed = { readonly name: KeyName } | { readonly text: string };

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The state after what was pressed. Fast typing arrives as one text ("/stol", "j⇥"), so each character is looked up in
 * the state that the one before it made; while words can be typed, what is printable is typed.
 */
export function press(whole: Reader, state: State, pressed: Pressed): State {
  if ('name' in pressed) return pressKey(whole, state, pressed.name);
  let next = state;
  for (const { segment } of graphemes.segment(pressed.text)) {
    const control = controlKey(segment);
    const typed = control === undefined && isTyping(next);
    next = typed
      ? reduce(whole.within(next.storyId), quiet(next), {
          type: 'edit',
          edit: { kind: 'insert', text: segment },
        })
      : pressKey(whole, next, control ?? segment);
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

/** Does what the key means here. A key that means nothing, or nothing just now, says why in the status line. */
function pressKey(whole: Reader, state: State, key: KeyName): State {
  const reader = whole.within(state.storyId);
  const row = rowFor(modeOf(state), key);
  if (!row) {
    const help = isTyping(state) ? '' : '; ? shows what does';
    return { ...state, notice: `${keySign(key)} does nothing here${help}` };
  }
  return doAction(reader, quiet(state), row.action);
}

const isTyping = (state: State): boolean => (state.search ?? state.chooser) !== undefined;

const quiet = (state: State): State =>
  state.notice === undefined ? state : { ...state, notice: undefined };
