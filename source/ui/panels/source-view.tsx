// The article that a claim rests on, with the sentence lit and the exact words marked.
import type { JSX } from 'react';
import { indexAt, overlaps } from '../../model/range.js';
import type { BriefedArticle } from '../../model/briefing.js';
import { sayByline } from '../../wording.js';
import { FRAME_COLUMNS, FRAME_ROWS } from '../parts/frame-size.js';
import { Frame } from '../parts/frame.js';
import { markedSpans, span, type Mark, type Row } from '../parts/row.js';
import type { Reader } from '../reader.js';
import { letterOf } from '../reader.js';
import { sourceLines } from '../source-lines.js';
import {
  searchOf,
  shownSighting,
  sightingsOf,
  sourceTop,
  type Sighting,
  type State,
} from '../state.js';
import type { PanelProps } from './event-list.js';

export function SourceView({ reader, state, size, focused }: PanelProps): JSX.Element {
  const shown = shownSighting(reader, state);
  const article = shown && reader.articles.get(shown.articleId);
  const room = { columns: size.columns - FRAME_COLUMNS, rows: size.rows - FRAME_ROWS };
  const content: Row[] = [];
  if (shown && article) {
    const top = sourceTop(reader, state, room);
    const marks = marksFor(reader, state, article, shown);
    for (const line of sourceLines(article, room.columns).slice(top, top + room.rows)) {
      if (line.kind === 'title') content.push([span(line.text, 'strong')]);
      else if (line.kind === 'blank') content.push([]);
      else content.push(markedSpans(article.body, line.at, marks));
    }
  } else content.push([span('Nothing is chosen. Press 1 for the events, / to search.', 'dim')]);
  return (
    <Frame
      title={article ? titleOf(reader, state, article) : 'Source'}
      columns={size.columns}
      rows={size.rows}
      focused={focused}
      content={content}
    />
  );
}

function titleOf(reader: Reader, state: State, article: BriefedArticle): string {
  const count = state.search ? 1 : sightingsOf(reader, state).length;
  const position = count > 1 ? ` ${state.sighting + 1}/${count}` : '';
  return `Source${position} · ${letterOf(reader, article.id)} ${sayByline(article)}`;
}

/** The sentences that the sighting touches are lit; the words of the claim, or the matches of a search, are marked. */
function marksFor(reader: Reader, state: State, article: BriefedArticle, shown: Sighting): Mark[] {
  const at = indexAt(article.sentences, shown.start);
  const sentences =
    at < 0 ? [] : article.sentences.slice(at).filter((sentence) => overlaps(sentence, shown));
  const lit = sentences.map((sentence): Mark => ({ ...sentence, style: 'lit' }));
  return [
    ...lit,
    ...wordsOf(reader, state, shown).map((range): Mark => ({ ...range, style: 'words' })),
  ];
}

/** The exact words: a quote's fragments, an event's clause, the sentence that search found. */
function wordsOf(
  reader: Reader,
  state: State,
  shown: Sighting,
): readonly { readonly start: number; readonly end: number }[] {
  const { selected } = searchOf(reader, state);
  const quoteId =
    selected?.kind === 'quote'
      ? selected.id
      : state.claim === 'quote' && !state.search
        ? state.quoteId
        : undefined;
  const quote = reader.briefing.quotes.find(({ id }) => id === quoteId);
  const sighting = quote?.occurrences.find(
    ({ articleId, start }) => articleId === shown.articleId && start === shown.start,
  );
  return sighting?.fragments ?? [shown];
}
