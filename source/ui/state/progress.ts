// The steps of a briefing that is being made → how far it is, and the last verdicts. Nothing of the screen is needed for it.
import type { Briefing } from '../../model/briefing.js';
import { outletName } from '../../model/outlet.js';
import type { Step } from '../../model/progress.js';
import { sayCount, sayDay, sayWarning } from '../../select/wording.js';

export type Progress = {
  readonly doing: 'Reading files' | 'Reading articles';
  /** How many are done of how many; none is known before the first. */
  readonly done: number;
  readonly count: number;
  /** The last of what was said of files and articles. */
  readonly verdicts: readonly string[];
  readonly stopped: boolean;
};

export const NOTHING_DONE: Progress = {
  doing: 'Reading files',
  done: 0,
  count: 0,
  verdicts: [],
  stopped: false,
};

/** More rows than any screen has. */
const MOST_VERDICTS = 300;

/** The progress after a step. Files are told of where something is wrong with them, articles always. */
export function stepped(progress: Progress, step: Step): Progress {
  if ('joining' in step) return progress;
  const doing = 'read' in step ? 'Reading files' : 'Reading articles';
  const said =
    'briefed' in step
      ? [verdictOf(step.briefed)]
      : step.trouble === undefined
        ? []
        : [`! ${sayWarning({ path: step.read, message: step.trouble })}`];
  return {
    doing,
    done: (doing === progress.doing ? progress.done : 0) + 1,
    count: step.count,
    verdicts:
      said.length === 0 ? progress.verdicts : [...progress.verdicts.slice(-MOST_VERDICTS), ...said],
    stopped: false,
  };
}

/** "28 Dec 2021 · Ellis Paper · 3 events · 4 quotes". */
function verdictOf({ articles, events, quotes }: Briefing): string {
  const [article] = articles;
  if (!article) return '';
  const day = article.publishedAt === undefined ? 'no date' : sayDay(article.publishedAt);
  const found = [sayCount(events.length, 'event'), sayCount(quotes.length, 'quote')];
  return [day, outletName(article), ...found].join(' · ');
}
