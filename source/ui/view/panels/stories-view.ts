// The front page of a folder of many stories: what each is, as on the printed one.
import { memoizeByObject } from '../../../text/values/memoize.js';
import type { Briefing, Story } from '../../../model/briefing.js';
import { storyCutter } from '../../../select/one-story.js';
import { NEW_MARK } from '../../../select/news/say-news.js';
import { differencesIn } from '../../../select/differences.js';
import { sayCount, sayExtent } from '../../../select/wording.js';
import type { ViewModel } from '../../state/selectors/view-model.js';
import { blocksAround } from '../parts/blocks-around.js';
import { innerSize } from '../parts/frame-size.js';
import { frame } from '../parts/frame.js';
import { fitRow, ofMember, span, type Row } from '../parts/row.js';
import type { PanelProps } from './panel-props.js';

export function storiesView({ viewModel, state, size, focused }: PanelProps): Row[] {
  const { whole } = viewModel;
  const room = innerSize(size);
  const at = Math.min(state.viewScroll, whole.stories.length);
  return frame({
    title: `Stories ${at === 0 ? '' : `${at}/`}${whole.stories.length}`,
    size,
    focused,
    content: blocksAround(
      [undefined, ...whole.stories],
      { chosen: at, rows: room.rows, height: ROWS_OF_A_STORY },
      (story, index) =>
        ofMember(storyBlock(viewModel, story, room.columns, index === at && focused), index),
    ),
  });
}

export const ROWS_OF_A_STORY = 2;

/** A story, or all of them: the title, and what it extends over. */
function storyBlock(
  viewModel: ViewModel,
  story: Story | undefined,
  columns: number,
  selected: boolean,
): Row[] {
  const { whole, news } = viewModel;
  const isNew = story?.eventIds.some((id) => news.has(id)) === true;
  const sign = (selected ? '▸' : ' ') + (isNew ? NEW_MARK : ' ');
  const line = (before: string, words: string, style: 'plain' | 'strong' | 'dim'): Row => [
    span(before, selected ? 'selected' : 'accent'),
    ...fitRow(
      [span(words, selected ? 'selected' : style)],
      columns - before.length,
      selected ? 'selected' : 'plain',
    ),
  ];
  return [
    line(`${sign} `, story?.title ?? 'All stories together', 'strong'),
    line('     ', story ? factsOf(whole)(story) : sayExtent(whole), 'dim'),
  ];
}

/** "2 articles · 2 outlets · 3–7 May 2022 · 1 difference". */
const factsOf = memoizeByObject((whole: Briefing) => {
  const cut = storyCutter(whole);
  return memoizeByObject((story: Story) => {
    const own = cut(story);
    const differing = differencesIn(own).differences.length;
    return [sayExtent(own), ...(differing > 0 ? [sayCount(differing, 'difference')] : [])].join(
      ' · ',
    );
  });
});
