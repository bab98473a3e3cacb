// The stories of a folder → a numbered list.
import { wrapIndented } from '../layout.js';
import type { Briefing } from '../model/briefing.js';
import { safeLines, type SafeText } from '../model/safe-text.js';
import { briefingOfStory } from '../model/story.js';
import { sayExtent } from '../wording.js';

/** Each story with its number, title and extent, the largest first. */
export function renderStories(briefing: Briefing, columns: number): SafeText {
  const width = String(briefing.stories.length).length;
  const indent = ' '.repeat(width + 2);
  const lines = briefing.stories.flatMap((story, index) => [
    ...wrapIndented(story.title, columns, indent, String(index + 1).padStart(width) + '  '),
    ...wrapIndented(sayExtent(briefingOfStory(briefing, story)), columns, indent),
  ]);
  return safeLines(lines);
}
