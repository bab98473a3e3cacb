// The terminal's autowrap is off while the screen is shown: a line that is wider than the window is cut at its edge.
// Some terminals draw an emoji wider than others, and a window may be made narrower before the next frame is laid out.
import { useTerminalMode, type TerminalMode } from './terminal-mode.js';

const NO_AUTOWRAP: TerminalMode = { begin: '\u001B[?7l', end: '\u001B[?7h' };

/** Switches autowrap off while the component is shown. Answers what lends the terminal to others with autowrap on. */
export const useNoAutowrap = (): ReturnType<typeof useTerminalMode> => useTerminalMode(NO_AUTOWRAP);
