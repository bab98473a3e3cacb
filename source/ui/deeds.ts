// What the screen does to the world, as functions that are handed to it, and the wishes that name them.
import type { Notebook } from '../library/notebook.js';
import type { Briefing } from '../model/briefing.js';
import type { SafeText } from '../model/safe-text.js';

/** Something that the reader asked for and the reducer can't do: it stands in the state until it is done. */
export type Wish =
  | { readonly type: 'copy'; readonly text: SafeText; readonly what: string }
  | { readonly type: 'edit'; readonly path: string; readonly line: number }
  | { readonly type: 'browse'; readonly url: string }
  | { readonly type: 'write'; readonly format: string; readonly briefing: Briefing }
  | { readonly type: 'suspend' }
  | { readonly type: 'keep'; readonly notebook: Notebook };

export type Deeds = {
  /** Does what was wished and says how it went. Never throws. */
  readonly grant: (wish: Wish) => Promise<string>;
};

/** True for what takes over the terminal while it is done. */
export const takesTerminal = ({ type }: Wish): boolean => type === 'edit' || type === 'suspend';

/** For where nothing can be done: a test. */
export const NO_DEEDS: Deeds = { grant: async () => '' };
