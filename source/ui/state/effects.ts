// The effects that the screen asks for, as values, and the functions of the host that perform them.
import type { Change } from '../../library/apply-change.js';
import type { Kept, Library } from '../../library/library.js';
import type { Briefing } from '../../model/briefing.js';
import type { SafeText } from '../../text/printed/safe-text.js';

/** Something that the reader asked for and the reducer can't do: it stands in the state until it is done. */
export type Effect =
  | HostEffect
  | { readonly type: 'keep'; readonly change: Change | undefined }
  | { readonly type: 'repaint' }
  | { readonly type: 'reread' };

/** An effect that the host performs; what is to be kept goes to the library, the screen is drawn anew by Ink, and read anew where it is opened. */
export type HostEffect =
  | { readonly type: 'copy'; readonly text: SafeText; readonly what: string }
  | { readonly type: 'edit'; readonly path: string; readonly line: number }
  | { readonly type: 'browse'; readonly url: string }
  | {
      readonly type: 'write';
      readonly format: string;
      readonly briefing: Briefing;
      /** All that was read: the sources of one story are numbered as there. */
      readonly whole: Briefing;
      /** Lists every event and quote, as the screen does. */
      readonly isUnfolded: boolean;
    }
  | { readonly type: 'write-draft'; readonly text: SafeText }
  | { readonly type: 'suspend' };

export type EffectRunner = {
  /** Does what is asked and says how it went. Never throws. */
  readonly run: (effect: HostEffect) => Promise<string>;
};

/** True for what takes over the terminal while it is done. */
export const takesTerminal = ({ type }: Effect): boolean => type === 'edit' || type === 'suspend';

/** For where nothing can be done: a test. */
export const NO_EFFECTS: EffectRunner = { run: async () => '' };

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
