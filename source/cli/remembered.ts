// What these paths held when they were last read, and where the reader stood: read when it is asked for, written when the
// screen is left. The clock on the wall is asked here.
import { forgetStates } from '../library/forget-states.js';
import { readState, writeState } from '../library/state-file.js';
import { stateFileFor, stateFolder, statedPaths } from '../library/state-path.js';
import type { Earlier } from '../pipeline/compare-reading.js';
import { sayDay } from '../select/wording.js';
import { safe, safeName, type SafeText } from '../text/printed/safe-text.js';
import { webAddress } from '../text/web-address.js';

export type Remembered = {
  /** What a reading is compared with. */
  readonly earlier: () => Earlier;
  /** Where the reader stood, as it was written. */
  readonly place: () => unknown;
  /** Writes what is to be known next time; without a memory or a place what was known of it stays. What is wrong, where it can't. */
  readonly keep: (now: {
    readonly memory: string | undefined;
    readonly place: unknown;
  }) => SafeText | undefined;
};

export type RememberedOptions = {
  /** As typed, with the list that names more of them. */
  readonly paths: readonly string[];
  /** `--state`; undefined for the folder that XDG names, false for none. */
  readonly folder: string | false | undefined;
};

const NOTHING: Remembered = {
  earlier: () => ({}),
  place: () => undefined,
  keep: () => undefined,
};

/** Of what came through a pipe nothing is remembered: nobody knows whether the next is of the same kind. */
export function openRemembered(
  { paths, folder }: RememberedOptions,
  env: NodeJS.ProcessEnv,
): Remembered {
  const inFolder = folder ?? stateFolder(env);
  if (inFolder === false || inFolder === undefined || paths.includes('-')) return NOTHING;
  const stated = statedPaths(paths, (stated) => webAddress(stated) !== undefined);
  const path = stateFileFor(inFolder, stated);
  let found: ReturnType<typeof readState> | undefined;
  const read = (): NonNullable<typeof found> => (found ??= readState(path));
  return {
    earlier: () => {
      const state = read();
      switch (state.type) {
        case 'nothing':
          return {};
        case 'bad': {
          const next = state.isOurs ? 'it is written anew' : 'remove it, or name another --state';
          const message = `${state.why}, so that nothing is known of the last reading; ${next}`;
          return { warning: { path, message } };
        }
        case 'state': {
          const since = sayDay(state.head.savedAt);
          return { remembered: { line: state.memory.trimEnd(), since, path } };
        }
      }
    },
    place: () => {
      const state = read();
      return state.type === 'state' ? state.head.place : undefined;
    },
    keep: ({ memory, place }) => {
      const before = read();
      const line = memory ?? (before.type === 'state' ? before.memory.trimEnd() : undefined);
      if (line === undefined) return undefined;
      // What was there is as old as it was.
      const savedAt =
        memory === undefined && before.type === 'state' ? before.head.savedAt : timeOnTheWall();
      const head = {
        paths: stated,
        savedAt,
        place: place ?? (before.type === 'state' ? before.head.place : undefined),
      };
      const wrong = writeState(path, head, line);
      forgetStates(inFolder, timeOnTheWall(daysAgo(DAYS_KEPT)));
      return wrong === undefined
        ? undefined
        : safe`what was read is not remembered: ${safeName(path)} ${wrong}`;
    },
  };
}

/** What was read of a folder that is gone is kept so long: it may be on a disk that is not there just now. */
const DAYS_KEPT = 180;

const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);

/** "2026-11-27T18:02", as the clock on the wall shows it. */
function timeOnTheWall(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** The ISO day on the wall. */
export const today = (): string => timeOnTheWall().slice(0, 10);
