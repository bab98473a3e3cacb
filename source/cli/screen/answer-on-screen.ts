// Request → the screen: it opens at once, and the articles are read while it is up.
import type { Readable, Request } from '../request.js';
import { openRemembered, today } from '../remembered.js';
import { LAST, readSince } from '../read-since.js';
import { openFileWatcher } from './watch-files.js';
import type { Host } from '../../ui/app/app.js';
import { readPlace, type Place } from '../../ui/state/place.js';
import { composeInWorker } from '../../pipeline/compose-in-worker.js';
import { pagesFolder } from '../keep-compiled.js';
import { openHost } from './host.js';
import { admit, complain, refuse, refuseEmpty } from '../exit.js';
import type { Library } from '../../library/library.js';
import { safe } from '../../text/printed/safe-text.js';
import { sayChange } from '../../ui/state/keep.js';
import { sayKey } from '../../ui/state/keymap.js';
import { bindKeys } from '../../ui/state/user-keys.js';
import type { OpeningProps } from '../../ui/app/opening.js';
import { sayWarning } from '../../select/wording.js';

/** Reads the articles and has them read, in whichever way; answers the exit code. */
export type OpenReader = (
  props: OpeningProps,
  /** True where what stands on standard input is an article or a list. */
  from: { readonly isPiped: boolean },
) => Promise<number>;

/** Opens the screen at once and reads the articles there. Where none could be read it closes, and says why here. */
export async function answerOnScreen(
  { paths, named, stdin, notice }: Readable,
  {
    all,
    story,
    stated,
    limits,
    follow,
    allowPrivate,
    since,
    filesFrom,
    state: folder,
    watch,
    settings,
    mouse,
    charset,
  }: Request,
  openReader: OpenReader,
): Promise<number> {
  const remembered = openRemembered({ paths: named, folder }, process.env);
  const baseline = since === undefined || since === LAST ? undefined : readSince(since, today());
  if (baseline && 'wrong' in baseline) return refuse(safe`${baseline.wrong}`);
  const watcher = watch ? openFileWatcher(paths) : undefined;
  const making = composeInWorker(
    {
      paths,
      options: {
        ...stated,
        limits,
        follow,
        allowPrivate,
        cacheFolder: pagesFolder(process.env),
        stdin,
      },
      story,
      all,
    },
    () => ({ ...remembered.earlier(), baseline }),
  );
  const { keys, faults } = bindKeys(settings.bound);
  const told = faults.map(({ line, says }) => `${settings.file ?? ''}:${line}: ${says}`);
  for (const fault of told) complain(safe`${fault}`);
  const notFollowed = [...settings.faults, ...told];
  let exitCode: number;
  let placeNow: (() => Place) | undefined;
  try {
    const host: Host = {
      ...openHost({ all, why: making.why, keys, faults: notFollowed }),
      hasMouse: mouse,
      charset,
      placeBefore: () => readPlace(remembered.place()),
      onStand: (place) => {
        placeNow = place;
      },
      watchFiles: watcher?.listen,
    };
    try {
      exitCode = await openReader(
        {
          load: making.load,
          all,
          notice: sayFaults(notFollowed, sayKey(keys, 'help')) ?? notice,
          host,
        },
        { isPiped: paths.includes('-') || filesFrom === '-' },
      );
      // Whoever leaves by Ctrl-C finds what is new still new the next time.
      const memory = exitCode === INTERRUPTED ? undefined : making.memory();
      const wrong = placeNow && remembered.keep({ memory, place: placeNow() });
      if (wrong !== undefined) complain(wrong);
    } finally {
      watcher?.close();
      await tellUnkept(host.library);
    }
  } catch (error) {
    exitCode = admit(error);
  }
  const briefing = making.made();
  if (briefing?.articles.length === 0) {
    for (const warning of briefing.warnings) complain(sayWarning(warning));
    exitCode = refuseEmpty(named);
  }
  await making.end(exitCode);
  return exitCode;
}

const INTERRUPTED = 130;

/** What the screen says of settings that are not followed: the one, or how many and where they stand. */
function sayFaults(faults: readonly string[], help: string): string | undefined {
  const [first, ...others] = faults;
  return others.length === 0
    ? first
    : `${faults.length} settings are not followed: ${help} has them below`;
}

/** However the screen was left: what was typed and could not be written is not gone without a word. */
async function tellUnkept(library: Library): Promise<void> {
  const { unkept, trouble = 'the notebook is busy' } = await library.close();
  if (unkept.length === 0) return;
  for (const change of unkept) complain(safe`not kept, ${trouble}: ${sayChange(change)}`);
}
