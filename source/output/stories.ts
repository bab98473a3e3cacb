// The stories of a folder → a numbered list.
import { wrapIndented } from '../text/printed/wrap.js';
import type { Briefing } from '../model/briefing.js';
import { safeLines, type SafeText } from '../text/printed/safe-text.js';
import { storyCutter } from '../select/one-story.js';
import { sayExtent } from '../select/wording.js';

/** Each story with its number, title and extent, the largest first. */
export function renderStories(briefing: Briefing, columns: number): SafeText {
  const width = String(briefing.stories.length).length;
  const indent = ' '.repeat(width + 2);
  const cut = storyCutter(briefing);
  const lines = briefing.stories.flatMap((story, index) => [
    ...wrapIndented(story.title, columns, indent, String(index + 1).padStart(width) + '  '),
    ...wrapIndented(sayExtent(cut(story)), columns, indent),
  ]);
  return safeLines(lines);
}
