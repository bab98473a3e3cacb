// `--since` as typed → what a briefing is compared with: a day, or what an earlier `--json` wrote.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { MEGABYTE } from '../intake/limits.js';
import { REMEMBERING, type Baseline } from '../pipeline/compare-reading.js';
import { typedDays } from '../search/typed-day.js';
import { wallDays } from '../search/wall-days.js';
import { memoryOfDocument } from '../select/news/read-memory.js';
import { sayDay } from '../select/wording.js';
import { safeName } from '../text/printed/safe-text.js';
import { troubleOf } from '../text/trouble.js';

/** What the user types for what was remembered when the screen was left last. */
export const LAST = 'last';

/** A larger file is no document of ours that could be taken in at once. */
const MOST_BYTES = 256 * MEGABYTE;

/** The baseline, or what is wrong with what was typed. `today` is the ISO day on the wall. */
export function readSince(typed: string, today: string): Baseline | { readonly wrong: string } {
  const day = wallDays(typed, today)?.start ?? lastDayNamed(typed, today);
  if (day !== undefined && !existsSync(typed)) return { since: sayDay(day), day };
  if (!existsSync(typed))
    return {
      wrong: `--since ${safeName(typed)} is neither a day nor a file: type yesterday, a day as 2021-12-28, ${LAST}, or a file that --json wrote`,
    };
  const wrong = (why: string): { readonly wrong: string } => ({
    wrong: `--since ${safeName(typed)}: ${why}`,
  });
  try {
    const { size } = statSync(typed);
    if (size > MOST_BYTES) return wrong('is too large');
    const memory = memoryOfDocument(JSON.parse(readFileSync(typed, 'utf8')), REMEMBERING);
    return memory ? { since: basename(typed), memory } : wrong(NO_DOCUMENT);
  } catch (error) {
    return wrong(error instanceof SyntaxError ? NO_DOCUMENT : troubleOf(error));
  }
}

const NO_DOCUMENT = 'is no document that briefing --json wrote';

/** The first day of what is typed; a day without a year is the last one that was. */
function lastDayNamed(typed: string, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  const found = [year, year - 1].flatMap((one) => typedDays(typed, [one]) ?? []);
  return (found.find(({ start }) => start <= today) ?? found[0])?.start;
}
