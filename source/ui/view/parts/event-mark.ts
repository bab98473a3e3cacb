// The one mark that stands before an event: what a reader must know of it first.
import type { Event } from '../../../model/briefing.js';
import { STATUS_MARKS } from '../../../select/wording.js';
import type { ViewModel } from '../../state/view-model.js';

/** One source alone tells it. */
export const SOLE_MARK = '◦';

/** "!" where the sources differ, else the mark of its status, else "◦" where of several outlets one source tells it: a figure would be read as a day. */
export function eventMark(
  { briefing }: ViewModel,
  { conflicts, status, sourceGroups }: Event,
): string {
  if (conflicts.length > 0) return '!';
  if (status !== 'happened') return STATUS_MARKS[status].mark;
  return sourceGroups === 1 && briefing.outlets.length > 1 ? SOLE_MARK : ' ';
}
