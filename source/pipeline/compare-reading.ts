// A briefing and what was known before → the briefing with its news, and what is known now.
import { resolve, sep } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { isAddress } from '../fetch/is-address.js';
import type { Warning } from '../model/article.js';
import type { Briefing } from '../model/briefing.js';
import type { Memory } from '../model/memory.js';
import { findNews, newsSinceDay } from '../select/news/find-news.js';
import { keepUnread, remember, type RememberOptions } from '../select/news/memory.js';
import { readMemory } from '../select/news/read-memory.js';
import { sayNews } from '../select/news/say-news.js';

/** What a briefing is compared with; `since` says what it is, behind that word. */
export type Baseline =
  | { readonly since: string; readonly memory: Memory }
  | { readonly since: string; readonly day: string };

/** What is known of earlier readings. */
export type Earlier = {
  /** What is asked for; undefined for what is remembered. */
  readonly baseline?: Baseline | undefined;
  /** What was remembered, as the line of JSON that it was kept in, when, and the file, for a warning. */
  readonly remembered?:
    { readonly line: string; readonly since: string; readonly path: string } | undefined;
  /** What was the matter with what was remembered. */
  readonly warning?: Warning | undefined;
  /** The line of the reading before this one, in the same run. */
  readonly previous?: string | undefined;
};

export type Compared = {
  readonly briefing: Briefing;
  /** Says what is known now, as a line of JSON; undefined where not all was read. Worked out when it is asked for: few pages are remembered. */
  readonly memory: () => string | undefined;
  /** What is new since the reading before, in words; empty for nothing, or where there was none. */
  readonly came: string;
};

/** How articles are known again, whatever the folder that the program was started in. */
export const REMEMBERING: RememberOptions = {
  program: packageJson.version,
  pathOf: (path) => (isAddress(path) ? path : resolve(path)),
};

/** @param isWhole false where the reader stopped the reading: then nothing is called withdrawn, and nothing remembered */
export function compareReading(whole: Briefing, earlier: Earlier, isWhole = true): Compared {
  const { line, since = '', path = '' } = earlier.remembered ?? {};
  const remembered = line === undefined ? undefined : memoryIn(line);
  const previous = earlier.previous === undefined ? undefined : memoryIn(earlier.previous);
  const isDamaged = line !== undefined && remembered === undefined;
  const warning = isDamaged ? { path, message: DAMAGED } : earlier.warning;
  const briefing: Briefing = warning ? { ...whole, warnings: [...whole.warnings, warning] } : whole;
  const unread = whole.warnings.map((warning) => REMEMBERING.pathOf(warning.path));
  const isUnread = (place: string): boolean =>
    !isWhole || unread.some((other) => place === other || place.startsWith(other + sep));
  const compare = (memory: Memory, words: string): Briefing => ({
    ...briefing,
    news: findNews(briefing, memory, { ...REMEMBERING, since: words, isUnread }),
  });
  const { baseline } = earlier;
  const known = remembered ?? previous;
  const memory = (): string => {
    const now = remember(briefing, REMEMBERING);
    return JSON.stringify(known ? keepUnread(now, known, isUnread) : now);
  };
  return {
    briefing:
      baseline && 'day' in baseline
        ? { ...briefing, news: newsSinceDay(briefing, baseline.day, baseline.since) }
        : baseline
          ? compare(baseline.memory, baseline.since)
          : known
            ? compare(known, remembered ? since : OPENED)
            : briefing,
    memory: () => (isWhole ? memory() : undefined),
    came: previous ? sayNews(compare(previous, '')) : '',
  };
}

const OPENED = 'it was opened';

const DAMAGED = 'is damaged, so that nothing is known of the last reading; it is written anew';

/** The memory in a line of JSON; undefined for anything else. */
function memoryIn(line: string): Memory | undefined {
  try {
    return readMemory(JSON.parse(line));
  } catch {
    return undefined;
  }
}
