// The chosen claim → what is copied, kept and noted of it, and the state in which that is wished for.
import { withBookmark, type Bookmark } from '../library/notebook.js';
import { indexAt } from '../model/range.js';
import { safe, type SafeText } from '../model/safe-text.js';
import { outletName } from '../model/outlet.js';
import { sayDay, sayEventDate, sayPlace, saySpeaker, sayWording } from '../wording.js';
import type { Wish } from './deeds.js';
import type { Reader } from './reader.js';
import { claimedEvent, claimedQuote, shownArticle, shownSighting } from './shown.js';
import type { State } from './state.js';

/** The words of the claim as the article shown prints them, with speaker or day, outlet, day and place in the file. */
export function citeClaim(
  reader: Reader,
  state: State,
): { readonly what: string; readonly text: SafeText } | undefined {
  const shown = shownSighting(reader, state);
  const article = shownArticle(reader, state);
  if (!shown || !article) return undefined;
  const source = `${outletName(article)}, ${sayDay(article.publishedAt)}, ${sayPlace(article, shown.start)}`;
  const event = claimedEvent(reader, state);
  if (event) {
    const words = article.body.slice(shown.start, shown.end).replace(/\s+/gu, ' ');
    return { what: 'event', text: safe`${sayEventDate(event.date)}: ${words} (${source})` };
  }
  const quote = claimedQuote(reader, state);
  const printed = quote?.occurrences[state.sighting];
  if (quote && printed) {
    const words = sayWording(printed, reader.articles);
    return { what: 'quote', text: safe`${words} — ${saySpeaker(quote)} (${source})` };
  }
  const sentence = article.sentences[indexAt(article.sentences, shown.start)] ?? shown;
  return {
    what: 'sentence',
    text: safe`${article.body.slice(sentence.start, sentence.end)} (${source})`,
  };
}

/** The bookmark of the claim: as it is kept, or as it would be. Undefined for a passage, which has no name to keep. */
export function bookmarkOf(reader: Reader, state: State): Bookmark | undefined {
  const claim = claimedEvent(reader, state) ?? claimedQuote(reader, state);
  if (!claim || state.claim === 'passage') return undefined;
  const words = citeClaim(reader, state)?.text ?? '';
  return (
    state.notebook.find(({ id }) => id === claim.id) ?? {
      kind: state.claim,
      id: claim.id,
      words,
      note: '',
    }
  );
}

export const wish = (state: State, wished: Wish): State => ({
  ...state,
  wishes: [...state.wishes, wished],
});

/** Sets a bookmark or takes it off. One with a note stays: a note is not lost by one key. */
export function turnBookmark(reader: Reader, state: State): State {
  const bookmark = bookmarkOf(reader, state);
  if (!bookmark) return state;
  const kept = state.notebook.some(({ id }) => id === bookmark.id);
  if (kept && bookmark.note !== '') {
    return { ...state, notice: 'it carries a note; press a and empty the note first' };
  }
  return keep(
    state,
    kept
      ? state.notebook.filter(({ id }) => id !== bookmark.id)
      : withBookmark(state.notebook, bookmark),
  );
}

/** Keeps what was typed as the note of the claim. */
export function keepNote(reader: Reader, state: State, note: string): State {
  const bookmark = bookmarkOf(reader, state);
  return bookmark ? keep(state, withBookmark(state.notebook, { ...bookmark, note })) : state;
}

const keep = (state: State, notebook: State['notebook']): State =>
  wish({ ...state, notebook }, { type: 'keep', notebook });
