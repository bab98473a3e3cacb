// Request → the screen: it opens at once, and the articles are read while it is up.
import type { Request } from './request.js';
import { composeInWorker } from '../pipeline/compose-in-worker.js';
import { pagesFolder } from './keep-compiled.js';
import { openHost } from './host.js';
import { admit, complain, refuse } from './exit.js';
import type { Library } from '../library/library.js';
import { safe } from '../text/safe-text.js';
import { sayChange } from '../ui/state/keep.js';
import { runScreen } from '../ui/app/run.js';
import { sayWarning } from '../select/wording.js';

/** Opens the screen at once and reads the articles there. Where none could be read it closes, and says why here. */
export async function answerOnScreen(
  paths: readonly string[],
  { all, story, stated, limits, follow, allowPrivate }: Request,
  stdin: Uint8Array | undefined,
  notice: string | undefined,
): Promise<number> {
  const making = composeInWorker({
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
  });
  let exitCode: number;
  try {
    const host = openHost({ all, why: making.why });
    try {
      exitCode = await runScreen({ load: making.load, all, notice, host });
    } finally {
      await tellUnkept(host.library);
    }
  } catch (error) {
    exitCode = admit(error);
  }
  const briefing = making.made();
  if (briefing?.articles.length === 0) {
    for (const warning of briefing.warnings) complain(sayWarning(warning));
    exitCode = refuse(safe`no article was read`);
  }
  await making.end(exitCode);
  return exitCode;
}

/** However the screen was left: what was typed and could not be written is not gone without a word. */
async function tellUnkept(library: Library): Promise<void> {
  const { unkept, trouble = 'the notebook is busy' } = await library.close();
  if (unkept.length === 0) return;
  for (const change of unkept) complain(safe`not kept, ${trouble}: ${sayChange(change)}`);
}
