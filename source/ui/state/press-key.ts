// What the terminal sent → the action that it means in this state, done.
import { rowFor, keySign, sayKey, type KeyName } from './keymap.js';
import { safeLine } from '../../text/printed/safe-text.js';
import { takesTerminal } from './effects.js';
import type { ViewModel } from './selectors/view-model.js';
import { doAction, reduce } from './reduce.js';
import { pressMouse, type MouseReport } from './press-mouse.js';
import { modeOf } from './selectors/selectors.js';
import type { State } from './state.js';

/** What the terminal sent: a key with a name of its own, typed text (several characters when typing is fast), pasted text, or word of the mouse. */
export type Pressed =
  | { readonly name: KeyName }
  | { readonly text: string }
  | { readonly paste: string }
  | { readonly mouse: MouseReport };

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The state after what was pressed. Fast typing arrives as one text ("/stol", "j⇥"), so each character is looked up in
 * the state that the one before it made; while words can be typed, what is printable is typed. After a key that quits
 * nothing is done.
 */
export function press(whole: ViewModel, state: State, pressed: Pressed): State {
  if (state.exitCode !== undefined) return state;
  if ('name' in pressed) return pressKey(whole, state, pressed.name);
  if ('paste' in pressed) return paste(whole, state, pressed.paste);
  if ('mouse' in pressed) {
    const viewModel = whole.within(state.storyId, state.isUnfolded);
    return pressMouse(viewModel, quiet(state), pressed.mouse);
  }
  let next = state;
  for (const { segment, index } of graphemes.segment(pressed.text)) {
    const before = next;
    const control = controlKey(segment);
    const typed = control === undefined && isTyping(before);
    next = typed ? insert(whole, before, segment) : pressKey(whole, before, control ?? segment);
    // What comes behind it was not meant for whoever has quit, or is asked about notes first.
    if (
      next.exitCode !== undefined ||
      (next.stack.length > before.stack.length && next.stack.at(-1) === 'unkept')
    )
      break;
    const isLast = index + segment.length === pressed.text.length;
    // What comes behind it would be typed into an editor or a shell: nobody types so fast.
    if (!isLast && leavesScreen(before, next))
      return {
        ...before,
        notice: `${keySign(segment)} is not done: more came with it, as in a paste`,
      };
  }
  return next;
}

/** True where the key asked for an effect that takes the terminal. */
const leavesScreen = ({ effects }: State, after: State): boolean =>
  after.effects.slice(effects.length).some(takesTerminal);

const insert = (whole: ViewModel, state: State, text: string): State =>
  reduce(whole.within(state.storyId, state.isUnfolded), quiet(state), {
    type: 'edit',
    edit: { kind: 'insert', text },
  });

/** As much as a line that is edited takes without getting slow. */
const MOST_PASTED = 20_000;

/**
 * Pasted text is typed, never done: in a box with blanks for line breaks and tabs; elsewhere its first line that holds
 * anything is searched for.
 */
function paste(whole: ViewModel, state: State, pasted: string): State {
  const text = isTyping(state)
    ? pasted.trimEnd()
    : (pasted.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? '').trim();
  if (text === '') return state;
  const box = isTyping(state)
    ? state
    : reduce(whole.within(state.storyId, state.isUnfolded), quiet(state), { type: 'search' });
  const words = safeLine(text.slice(0, MOST_PASTED).replace(/\r\n?|[\t\n]/g, ' '));
  const filled = insert(whole, box, words);
  return text.length <= MOST_PASTED
    ? filled
    : { ...filled, notice: `of what was pasted only the first ${MOST_PASTED} characters are here` };
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

/** "shift-up", which is "up" where it is no key of its own. Near miss: "shift-tab". */
const SHIFTED = /^shift-(?=up$|down$)/;

/** Does what the key means here. A key that means nothing, or nothing just now, says why in the status line. */
function pressKey(whole: ViewModel, state: State, key: KeyName): State {
  const viewModel = whole.within(state.storyId, state.isUnfolded);
  const { keys } = viewModel;
  const mode = modeOf(state);
  const row = rowFor(keys, mode, key) ?? rowFor(keys, mode, key.replace(SHIFTED, ''));
  if (!row) {
    const help = isTyping(state) ? '' : `; ${sayKey(viewModel.keys, 'help')} shows what does`;
    return { ...state, notice: `${keySign(key)} does nothing here${help}` };
  }
  return doAction(viewModel, quiet(state), row.action);
}

const isTyping = (state: State): boolean => (state.search ?? state.chooser) !== undefined;

const quiet = (state: State): State =>
  state.notice === undefined ? state : { ...state, notice: undefined };
