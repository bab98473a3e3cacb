// What the screen does to the world, as functions that are handed to it, and the wishes that name them.
import type { Change } from '../library/apply-change.js';
import type { Kept, Library } from '../library/library.js';
import type { Briefing } from '../model/briefing.js';
import type { SafeText } from '../model/safe-text.js';

/** Something that the reader asked for and the reducer can't do: it stands in the state until it is done. */
export type Wish =
  | Deed
  | { readonly type: 'keep'; readonly change: Change | undefined }
  | { readonly type: 'repaint' };

/** A wish that the world grants; what is to be kept goes to the library, and the screen is drawn anew by Ink. */
export type Deed =
  | { readonly type: 'copy'; readonly text: SafeText; readonly what: string }
  | { readonly type: 'edit'; readonly path: string; readonly line: number }
  | { readonly type: 'browse'; readonly url: string }
  | { readonly type: 'write'; readonly format: string; readonly briefing: Briefing }
  | { readonly type: 'suspend' };

export type Deeds = {
  /** Does what was wished and says how it went. Never throws. */
  readonly grant: (wish: Deed) => Promise<string>;
};

/** True for what takes over the terminal while it is done. */
export const takesTerminal = ({ type }: Wish): boolean => type === 'edit' || type === 'suspend';

/** For where nothing can be done: a test. */
export const NO_DEEDS: Deeds = { grant: async () => '' };

/** For where nothing is kept: a test. */
export const NO_LIBRARY: Library = (() => {
  const kept = async (): Promise<Kept> => ({
    notebook: [],
    unkept: [],
    trouble: undefined,
    said: '',
  });
  return { open: kept, keep: kept, close: kept };
})();
