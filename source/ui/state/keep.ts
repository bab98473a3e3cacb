// The chosen claim → what is copied, kept and noted of it, and the state in which that is asked for.
import { withChanges, type Change } from '../../library/apply-change.js';
import type { Kept } from '../../library/library.js';
import { bookmarksOf, draftedKind, draftKind, isDraft, renderDraft } from '../../library/draft.js';
import type { Bookmark, Notebook } from '../../library/notebook.js';
import { indexAt } from '../../text/range.js';
import { safe, safeLine, safeText, type SafeText } from '../../text/printed/safe-text.js';
import { citedOutlet } from '../../model/outlet.js';
import {
  sayCount,
  sayDay,
  sayOpeningDate,
  sayPlace,
  saySpeaker,
  sayWording,
} from '../../select/wording.js';
import type { Chooser } from './state.js';
import type { Effect } from './effects.js';
import type { ViewModel } from './selectors/view-model.js';
import { claimedEvent, claimedQuote, shownArticle, shownSighting } from './selectors/selectors.js';
import type { State } from './state.js';

/** The words of the claim as the article shown prints them, with speaker or day, outlet, day and place in the file. */
export function citeClaim(
  viewModel: ViewModel,
  state: State,
): { readonly what: string; readonly text: SafeText } | undefined {
  const shown = shownSighting(viewModel, state);
  const article = shownArticle(viewModel, state);
  if (!shown || !article) return undefined;
  const headline = article.titleCertainty === 'explicit' ? [`“${article.title}”`] : [];
  const address = article.url === undefined ? [] : [article.url];
  const source = [
    ...headline,
    citedOutlet(article),
    sayDay(article.publishedAt),
    sayPlace(article, shown.start),
    ...address,
  ].join(', ');
  const event = claimedEvent(viewModel, state);
  if (event) {
    const words = article.body.slice(shown.start, shown.end).replace(/\s+/gu, ' ');
    return { what: 'event', text: safe`${sayOpeningDate(event.date)}: ${words} (${source})` };
  }
  const quote = claimedQuote(viewModel, state);
  const printed = quote?.occurrences[state.sighting];
  if (quote && printed) {
    const words = sayWording(printed, viewModel.articles);
    // What the reporter tells in words of his own must not be printed as if it stood in marks.
    const told = printed.kind === 'direct' ? words : `[reported] ${words}`;
    return { what: 'quote', text: safe`${told} — ${saySpeaker(quote)} (${source})` };
  }
  const sentence = article.sentences[indexAt(article.sentences, shown.start)] ?? shown;
  return {
    what: 'sentence',
    text: safe`${article.body.slice(sentence.start, sentence.end)} (${source})`,
  };
}

/** The bookmark of the claim: as it is kept, or as it would be. Undefined for a passage, which has no name to keep. */
export function bookmarkOf(viewModel: ViewModel, state: State): Bookmark | undefined {
  const claim = claimedEvent(viewModel, state) ?? claimedQuote(viewModel, state);
  if (!claim || state.claim === 'passage') return undefined;
  const words = citeClaim(viewModel, state)?.text ?? safe``;
  return (
    bookmarksOf(state.notebook).find(({ id }) => id === claim.id) ?? {
      kind: state.claim,
      id: claim.id,
      words,
      note: safe``,
    }
  );
}

export const withEffect = (state: State, effect: Effect): State => ({
  ...state,
  effects: [...state.effects, effect],
});

/** Sets a bookmark or takes it off. One with words of the reader's stays: they are not lost by one key; `noteKey` opens them. */
export function turnBookmark(viewModel: ViewModel, state: State, noteKey: string): State {
  const bookmark = bookmarkOf(viewModel, state);
  if (!bookmark) return state;
  const isKept = bookmarksOf(state.notebook).some(({ id }) => id === bookmark.id);
  if (isKept && bookmark.note !== '')
    return {
      ...state,
      notice: `it carries a note; press ${noteKey} and empty the note first`,
    };
  if (isKept && bookmark.own !== undefined)
    return { ...state, notice: 'words of yours stand below it in the notebook; it stays' };
  return keep(state, isKept ? { type: 'remove', bookmark } : { type: 'keep', bookmark, was: '' });
}

/** Keeps what was typed as the note of the claim, in place of the one that stood there when the box was opened. */
export function keepNote(viewModel: ViewModel, state: State, { line, was = '' }: Chooser): State {
  const bookmark = bookmarkOf(viewModel, state);
  if (!bookmark || line.text === lineOfNote(was)) return state;
  const note = safeText(line.text.replace(LINE_SIGN, '\n').trim());
  return keep(state, { type: 'keep', bookmark: { ...bookmark, note }, was });
}

/** How a line break of a note that has several lines, written by hand, stands in the box. */
const LINE_SIGN = / ?⏎ ?/g;

/** A note as the one line that is typed in. */
export const lineOfNote = (note: string): string => note.replaceAll('\n', ' ⏎ ');

/** What of the draft is about what is read, in the reader's order. */
export const draftOf = ({ eventOf, quoteOf }: ViewModel, { notebook }: State): Notebook =>
  notebook.filter((entry) => isDraft(entry) && (eventOf(entry.id) ?? quoteOf(entry.id)));

/** Where the claim stands in the draft; -1 where it does not. */
export function draftPlace(viewModel: ViewModel, state: State): number {
  const claim = claimedEvent(viewModel, state) ?? claimedQuote(viewModel, state);
  return draftOf(viewModel, state).findIndex(
    (entry) => entry.id === claim?.id && draftedKind(entry) === state.claim,
  );
}

/** Puts the claim at the end of the draft, or takes it out. */
export function turnDraft(viewModel: ViewModel, state: State): State {
  const entry = draftOf(viewModel, state)[draftPlace(viewModel, state)];
  if (entry) return keep(state, { type: 'remove', bookmark: entry });
  const claim = claimedEvent(viewModel, state) ?? claimedQuote(viewModel, state);
  const cited = citeClaim(viewModel, state);
  if (!claim || !cited || state.claim === 'passage') return state;
  const bookmark = { kind: draftKind(state.claim), id: claim.id, words: cited.text, note: safe`` };
  return keep(state, { type: 'keep', bookmark, was: '' });
}

/** Moves the claim up or down in the draft. */
export function moveInDraft(viewModel: ViewModel, state: State, by: 1 | -1): State {
  const draft = draftOf(viewModel, state);
  const at = draftPlace(viewModel, state);
  const [bookmark, other] = [draft[at], at + by < 0 ? undefined : draft[at + by]];
  return bookmark && other ? keep(state, { type: 'swap', bookmark, other }) : state;
}

/** The draft as it is copied and written. */
export const draftText = (viewModel: ViewModel, state: State): SafeText =>
  renderDraft(viewModel.briefing.title, draftOf(viewModel, state), state.notebook);

const keep = (state: State, change: Change): State =>
  withEffect(
    {
      ...state,
      notebook: withChanges(state.notebook, [change]),
      unkept: [...state.unkept, change],
    },
    { type: 'keep', change },
  );

/** Tries once more to write what could not be written. */
export const keepAgain = (state: State): State =>
  withEffect({ ...state, trouble: undefined }, { type: 'keep', change: undefined });

/** How it went, told by the library. Whoever was asked on quitting what to do about notes leaves once all are kept. */
export function takeKept(state: State, { notebook, unkept, trouble, said }: Kept): State {
  // What was typed since stands among the effects.
  const since = state.effects.flatMap((effect) =>
    effect.type === 'keep' && effect.change ? [effect.change] : [],
  );
  const next: State = {
    ...state,
    notebook: withChanges(notebook, since),
    unkept: [...unkept, ...since],
    trouble,
  };
  if (next.unkept.length > 0)
    return trouble === undefined
      ? next
      : { ...next, notice: `not kept: ${trouble}; it is tried again with the next` };
  const isAsked = state.stack.at(-1) === 'unkept';
  return {
    ...next,
    notice: said === '' ? state.notice : said,
    exitCode: isAsked ? 0 : state.exitCode,
  };
}

/** Leaves; with q not before everything typed is kept, or the reader was asked. */
export function quit(
  state: State,
  { exitCode, anyway }: { readonly exitCode: number; readonly anyway?: true },
): State {
  if (exitCode !== 0 || anyway || state.unkept.length === 0) return { ...state, exitCode };
  return { ...state, stack: [...state.stack, 'unkept'], viewScroll: 0 };
}

/** "1 note", "2 notes"; "1 mark" where nothing was written about it. */
export const sayUnkept = (unkept: readonly Change[]): string =>
  sayCount(
    unkept.length,
    unkept.some(({ type, bookmark }) => type === 'keep' && bookmark.note !== '') ? 'note' : 'mark',
  );

/** A change as a line: "ask them · 28 Dec 2021: dockers walked out (…)". */
export const sayChange = ({ type, bookmark }: Change): SafeText =>
  safeLine(
    [sayDone(type, bookmark), bookmark.words]
      .filter((part) => part !== '')
      .join(' · ')
      .replace(/\s+/gu, ' '),
  );

function sayDone(type: Change['type'], bookmark: Bookmark): string {
  if (type === 'swap') return 'moved in the draft';
  if (isDraft(bookmark)) return type === 'remove' ? 'taken out of the draft' : 'draft';
  return type === 'remove' ? 'mark taken off' : bookmark.note;
}

export const copyUnkept = (state: State): State =>
  withEffect(state, {
    type: 'copy',
    what: sayUnkept(state.unkept),
    text: safeText(state.unkept.map(sayChange).join('\n')),
  });

/** The ids of everything that can carry a bookmark. */
export const claimIds = ({ whole: { events, quotes } }: ViewModel): ReadonlySet<string> =>
  new Set([...events, ...quotes].map(({ id }) => id));
