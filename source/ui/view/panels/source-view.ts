// The article that a claim rests on, with the sentence lit and the exact words marked.
import { truncate } from '../../../text/printed/wrap.js';
import { indexAt, overlaps } from '../../../text/range.js';
import type { BriefedArticle } from '../../../model/briefing.js';
import { outletName } from '../../../model/outlet.js';
import { NEW_MARK } from '../../../select/news/say-news.js';
import { sayByline } from '../../../select/wording.js';
import { innerSize } from '../parts/frame-size.js';
import { MOST_TEXT_COLUMNS } from '../screen-layout.js';
import { frame } from '../parts/frame.js';
import { fitRow, markedSpans, rowColumns, span, type Mark, type Row } from '../parts/row.js';
import type { ViewModel } from '../../state/selectors/view-model.js';
import { lettered } from '../../state/selectors/view-model.js';
import {
  claimedQuote,
  matchesOf,
  modeOf,
  searchOf,
  shownArticle,
  shownLines,
  shownSighting,
  sightingsOf,
  sourceTop,
} from '../../state/selectors/selectors.js';
import type { Sighting, State } from '../../state/state.js';
import type { PanelProps } from './panel-props.js';
import { sayKey } from '../../state/keymap.js';

export function sourceView({ viewModel, state, size, focused, late = false }: PanelProps): Row[] {
  const shown = shownSighting(viewModel, state);
  const article = shownArticle(viewModel, state);
  const room = innerSize(size);
  const content: Row[] = [];
  let position = '';
  if (shown && article) {
    const top = sourceTop(viewModel, state, room);
    const marks = late ? [] : marksFor(viewModel, state, article, shown);
    const lines = shownLines(article, state, room.columns);
    if (lines.length > room.rows)
      position = `${top + 1}–${Math.min(top + room.rows, lines.length)} of ${lines.length}`;
    for (const line of lines.slice(top, top + room.rows)) {
      if (line.kind === 'title') content.push([span(line.text, 'strong')]);
      else if (line.kind === 'blank') content.push([]);
      else if (line.kind === 'body') content.push(markedSpans(article.body, line.at, marks));
      else
        content.push(removedRow(line.text, line.reason, Math.min(room.columns, MOST_TEXT_COLUMNS)));
    }
  } else
    content.push([
      span(
        `Nothing is chosen. Press ${sayKey(viewModel.keys, 'events')} for the events, ${sayKey(viewModel.keys, 'search')} to search.`,
        'dim',
      ),
    ]);
  // Over a wide screen the text stands in the middle.
  const margin = Math.max(0, Math.floor((room.columns - MOST_TEXT_COLUMNS) / 2));
  return frame({
    title: article ? titleOf(viewModel, state, article, late) : 'Source',
    size,
    focused,
    content: margin === 0 ? content : content.map((row) => [span(' '.repeat(margin)), ...row]),
    position,
  });
}

function titleOf(
  viewModel: ViewModel,
  state: State,
  article: BriefedArticle,
  late: boolean,
): string {
  const count = late || state.search ? 1 : sightingsOf(viewModel, state).length;
  const position = count > 1 ? ` ${state.sighting + 1}/${count}` : '';
  const match =
    late || state.match === undefined || state.search
      ? ''
      : ` · match ${state.match + 1}/${matchesOf(viewModel, state).length}`;
  const fresh = viewModel.news.has(article.id) ? `${NEW_MARK} ` : '';
  const name = fresh + (modeOf(state) === 'original' ? 'Original' : 'Source');
  return `${name}${position}${match} · ${lettered(viewModel, outletName(article), sayByline(article))}`;
}

/** A line that was taken out, struck out, with the reason at the right. */
function removedRow(text: string, reason: string, columns: number): Row {
  const right = reason === '' ? [] : [span(` ← ${reason}`, 'dim')];
  const room = Math.max(Math.floor(columns / 2), columns - rowColumns(right));
  const words = truncate(text, room);
  return fitRow([span(words, 'removed'), ...right], columns);
}

/** The sentences that the sighting touches are lit; the words of the claim, or the matches of a search, are marked. */
function marksFor(
  viewModel: ViewModel,
  state: State,
  article: BriefedArticle,
  shown: Sighting,
): Mark[] {
  const at = indexAt(article.sentences, shown.start);
  const sentences =
    at < 0 ? [] : article.sentences.slice(at).filter((sentence) => overlaps(sentence, shown));
  const lit = sentences.map((sentence): Mark => ({ ...sentence, style: 'lit' }));
  const matches = matchesOf(viewModel, state).map((range, index): Mark => ({
    ...range,
    style: index === state.match ? 'selected' : 'match',
  }));
  return [
    ...lit,
    ...wordsOf(viewModel, state, shown).map((range): Mark => ({ ...range, style: 'words' })),
    ...(state.match === undefined ? [] : matches),
  ];
}

/** The exact words: a quote's fragments, an event's clause, the sentence that search found. */
function wordsOf(
  viewModel: ViewModel,
  state: State,
  shown: Sighting,
): readonly { readonly start: number; readonly end: number }[] {
  const { selected } = searchOf(viewModel, state);
  const quote =
    selected?.kind === 'quote'
      ? viewModel.briefing.quotes.find(({ id }) => id === selected.id)
      : state.search
        ? undefined
        : claimedQuote(viewModel, state);
  const sighting = quote?.occurrences.find(
    ({ articleId, start }) => articleId === shown.articleId && start === shown.start,
  );
  return sighting?.fragments ?? [shown];
}
