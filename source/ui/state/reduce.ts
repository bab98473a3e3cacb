// How each action changes the state. Pure; an action that means nothing here leaves the state as it is.
import type { Hit } from '../../search/search.js';
import { choicesOf, chosenLine, openChooser } from './selectors/chooser.js';
import { chooseEvent, choosePassage, chooseQuote, focusOn } from './selectors/choose.js';
import { editLine, type Edit } from './edit-line.js';
import { citeDifference, differenceAt, differencesOf, sidesOf } from './selectors/differences.js';
import { sideRows } from '../view/panels/differences-view.js';
import { rowsOfList } from '../view/panels/event-list.js';
import { ROWS_OF_A_STORY } from '../view/panels/stories-view.js';
import { whyRows } from '../view/panels/why-panel.js';
import { FRAME_COLUMNS, FRAME_ROWS } from '../view/screen-layout.js';
import type { ViewModel } from './selectors/view-model.js';
import { sizeOf, type Panel, type ScreenPlace, type View } from '../view/screen-layout.js';
import {
  askedBy,
  editBox,
  openBox,
  recallSearch,
  rememberSearch,
  turnOrder,
  turnScope,
} from './search-box.js';
import {
  activePanel,
  chosenQuote,
  layoutOf,
  matchesOf,
  modeOf,
  searchOf,
  shownArticle,
  shownLines,
  shownSighting,
  sightingsOf,
  sourceRoom,
  sourceTop,
} from './selectors/selectors.js';
import {
  bookmarkOf,
  citeClaim,
  copyUnkept,
  draftOf,
  draftPlace,
  draftText,
  keepAgain,
  keepNote,
  lineOfNote,
  moveInDraft,
  quit,
  turnBookmark,
  turnDraft,
  withEffect,
} from './keep.js';
import { draftedKind } from '../../library/draft.js';
import { sayCount } from '../../select/wording.js';
import { placeInFile } from '../../select/place-in-file.js';
import { ACTIONS, sayKey } from './keymap.js';
import { clampTop } from '../view/source-lines.js';
import { initialState, storiesAt } from './initial-state.js';
import { listIn } from './selectors/list-in.js';
import type { Action, BoxAction, EffectAction, MoveAction, State, ViewAction } from './state.js';
import { wordingRows } from '../view/wordings.js';

const PANELS: readonly Panel[] = ['events', 'quotes', 'source'];

export function reduce(viewModel: ViewModel, state: State, action: Action): State {
  if (isBox(action)) return reduceBox(viewModel, state, action);
  if (isView(action)) return reduceView(viewModel, state, action);
  switch (action.type) {
    case 'page':
      if (activePanel(state) === 'differences') return scrollSides(viewModel, state, action);
      return move(viewModel, state, distanceOf(viewModel, state, action));
    case 'move':
    case 'edge':
      return move(viewModel, state, distanceOf(viewModel, state, action));
    case 'pick':
      return pick(viewModel, state, action);
    case 'wheel':
      return moveIn(viewModel, atPanel(viewModel, state, action.panel), action.panel, action.by);
    default:
      return reduceEffect(viewModel, state, action);
  }
}

/** A key for each action of a kind: the compiler misses none. */
type Kind<A extends Action> = Readonly<Record<A['type'], true>>;

const BOXES: Kind<BoxAction> = {
  search: true,
  'search-all': true,
  scope: true,
  order: true,
  older: true,
  choose: true,
  edit: true,
};

const VIEWS: Kind<ViewAction> = {
  focus: true,
  cycle: true,
  sighting: true,
  side: true,
  day: true,
  view: true,
  accept: true,
  back: true,
  match: true,
  go: true,
  story: true,
  unfold: true,
};

const isBox = (action: Action): action is BoxAction => action.type in BOXES;
const isView = (action: Action): action is ViewAction => action.type in VIEWS;

/** What is shown, and of which day, article or story. */
function reduceView(viewModel: ViewModel, state: State, action: ViewAction): State {
  switch (action.type) {
    case 'focus':
      return focusOn(viewModel, { ...state, stack: [] }, action.panel);
    case 'cycle':
      return focusOn(viewModel, state, nextPanel(state.focus, action.by));
    case 'sighting':
      return stepSighting(viewModel, state, action.by);
    case 'side':
      return stepSide(viewModel, state, action.by);
    case 'day':
      return stepDay(viewModel, state, action.by);
    case 'view':
      return turnView(viewModel, state, action.view);
    case 'accept':
      if (state.chooser) return acceptLine(viewModel, state);
      return modeOf(state) === 'stories'
        ? chooseStory(viewModel, state, viewModel.whole.stories[state.viewScroll - 1]?.id)
        : acceptHit(viewModel, state);
    case 'back':
      return back(viewModel, state);
    case 'match':
      return stepMatch(viewModel, state, action.by);
    case 'go':
      return go(viewModel, state, action);
    case 'story':
      return chooseStory(viewModel, state, action.storyId);
    case 'unfold':
      return turnFold(viewModel, state);
  }
}

/** What is typed, and where. */
function reduceBox(viewModel: ViewModel, state: State, action: BoxAction): State {
  switch (action.type) {
    case 'search':
      return startSearch(viewModel, state, action);
    case 'search-all':
      return startSearch(
        viewModel.within(action.storyId),
        chooseStory(viewModel, state, action.storyId),
        action,
      );
    case 'scope':
      return onBox(state, (box) => turnScope(box, action.by));
    case 'order':
      return onBox(state, turnOrder);
    case 'older':
      return onBox(state, (box) => recallSearch(box, state.history));
    case 'choose': {
      const was = action.from === 'note' ? (bookmarkOf(viewModel, state)?.note ?? '') : '';
      return { ...state, chooser: { ...openChooser(action.from, lineOfNote(was)), was } };
    }
    case 'edit':
      return edit(state, action.edit);
  }
}

/** What is to be done outside the screen. */
function reduceEffect(viewModel: ViewModel, state: State, action: EffectAction): State {
  switch (action.type) {
    case 'draft':
      return putInDraft(viewModel, state);
    case 'reorder':
      return moveInDraft(viewModel, state, action.by);
    case 'write-draft':
      return withEffect(state, { type: 'write-draft', text: draftText(viewModel, state) });
    case 'copy':
      return copyShown(viewModel, state);
    case 'editor':
      return openEditor(viewModel, state);
    case 'browse': {
      const url = shownArticle(viewModel, state)?.url;
      return url === undefined ? state : withEffect(state, { type: 'browse', url });
    }
    case 'write':
      return withEffect(state, {
        type: 'write',
        format: action.format,
        briefing: viewModel.briefing,
        whole: viewModel.whole,
        isUnfolded: state.isUnfolded,
      });
    case 'suspend':
    case 'repaint':
      return withEffect(state, { type: action.type });
    case 'reread':
      return withEffect({ ...state, isRereading: true }, { type: 'reread' });
    case 'bookmark':
      return turnBookmark(viewModel, state, sayKey(viewModel.keys, 'note'));
    case 'quit':
      return quit(state, action);
    case 'keep-again':
      return keepAgain(state);
    case 'copy-unkept':
      return copyUnkept(state);
  }
}

/** The draft, the passages that differ, or the claim that is chosen. */
function copyShown(viewModel: ViewModel, state: State): State {
  if (modeOf(state) === 'draft')
    return withEffect(state, { type: 'copy', what: 'draft', text: draftText(viewModel, state) });
  const differing =
    modeOf(state) === 'differences'
      ? differencesOf(viewModel.briefing)[differenceAt(viewModel, state)]
      : undefined;
  const cited = differing
    ? { what: 'passages', text: citeDifference(viewModel, differing) }
    : citeClaim(viewModel, state);
  return cited ? withEffect(state, { type: 'copy', ...cited }) : state;
}

const nextPanel = (focus: Panel, by: 1 | -1): Panel =>
  PANELS.at((PANELS.indexOf(focus) + by) % PANELS.length) ?? focus;

/** How far a key goes that moves: by one, by pages, to an end. */
function distanceOf(viewModel: ViewModel, state: State, action: MoveAction): number {
  switch (action.type) {
    case 'move':
      return action.by;
    case 'page':
      return Math.trunc(action.by * pageOf(viewModel, state)) || Math.sign(action.by);
    case 'edge':
      return action.to === 'first' ? -Infinity : Infinity;
  }
}

function openEditor(viewModel: ViewModel, state: State): State {
  const article = shownArticle(viewModel, state);
  const shown = shownSighting(viewModel, state);
  if (!article || !shown) return state;
  const line = Number(placeInFile(article, shown.start)) || 1;
  return withEffect(state, { type: 'edit', path: article.path, line });
}

const onBox = (
  state: State,
  change: (box: NonNullable<State['search']>) => State['search'],
): State => (state.search ? { ...state, search: change(state.search) } : state);

function edit(state: State, change: Edit): State {
  const { chooser } = state;
  if (!chooser) return onBox(state, (box) => editBox(box, change));
  const line = editLine(chooser.line, change);
  const selected = line.text === chooser.line.text ? chooser.selected : 0;
  return { ...state, chooser: { ...chooser, line, selected } };
}

/** Opens a view over what is shown, or closes it where it is on top already. */
function turnView(viewModel: ViewModel, state: State, view: View): State {
  if (state.stack.at(-1) === view) return back(viewModel, state);
  const opened: State = { ...state, stack: [...state.stack, view], viewScroll: 0 };
  if (view === 'draft')
    return draftPlace(viewModel, state) < 0 ? chooseDrafted(viewModel, opened, 0) : opened;
  if (view === 'differences') {
    const at = differenceAt(viewModel, state);
    return at < 0 ? chooseDifference(viewModel, opened, 0) : opened;
  }
  // What wordings are shown of is the chosen quote: it becomes the claim, so that ← → goes through its articles.
  const seen =
    view === 'wordings'
      ? focusOn(viewModel, state, 'quotes')
      : view === 'coverage' || view === 'days'
        ? focusOn(viewModel, state, 'events')
        : state;
  return { ...seen, stack: [...state.stack, view], viewScroll: 0 };
}

/** One step back: the list, the search, the view on top, and last to the events. */
function back(viewModel: ViewModel, state: State): State {
  if (state.chooser) return { ...state, chooser: undefined };
  if (state.search) return { ...state, search: undefined };
  if (state.stack.length > 0) return { ...state, stack: state.stack.slice(0, -1), viewScroll: 0 };
  const isDone =
    state.focus === 'events' && (state.claim === 'event' || viewModel.events.length === 0);
  return isDone && viewModel.whole.stories.length > 1
    ? { ...chooseStory(viewModel, state, undefined), ...storiesAt(viewModel, state) }
    : focusOn(viewModel, state, 'events');
}

const move = (viewModel: ViewModel, state: State, by: number): State =>
  moveIn(viewModel, state, activePanel(state), by);

/** One of the panel's list is chosen; of a source, which of the places where the claim is told. */
function pick(
  viewModel: ViewModel,
  state: State,
  { panel, at }: Extract<Action, { type: 'pick' }>,
): State {
  const seen =
    panel === 'source' && at === undefined
      ? focusIn(viewModel, state, panel)
      : atPanel(viewModel, state, panel);
  const list = listIn(viewModel, seen, panel);
  if (at === undefined || list === undefined || at === list.at) return seen;
  if (panel !== 'source') return moveIn(viewModel, seen, panel, at - list.at);
  return { ...seen, sighting: clamp(at, list.count - 1), scroll: 0, match: undefined };
}

/** What is moved in a list is the claim; a source shows the one that there is. */
const atPanel = (viewModel: ViewModel, state: State, panel: ScreenPlace): State =>
  panel === 'source' ? state : focusIn(viewModel, state, panel);

/** Where the linked panels are shown, keys move in that one from now on. */
const focusIn = (viewModel: ViewModel, state: State, panel: ScreenPlace): State =>
  ['panels', 'days'].includes(modeOf(state)) && isLinked(panel)
    ? focusOn(viewModel, state, panel)
    : state;

const isLinked = (panel: ScreenPlace): panel is Panel =>
  (PANELS as readonly ScreenPlace[]).includes(panel);

function moveIn(viewModel: ViewModel, state: State, panel: ScreenPlace, by: number): State {
  if (by === 0) return state;
  switch (panel) {
    case 'chooser': {
      const { chooser } = state;
      const last = choicesOf(viewModel, state).length - 1;
      return chooser
        ? { ...state, chooser: { ...chooser, selected: clamp(chooser.selected + by, last) } }
        : state;
    }
    case 'search': {
      const box = state.search;
      if (!box) return state;
      if (by === -1 && box.selected === 0) return reduce(viewModel, state, { type: 'older' });
      const last = searchOf(viewModel, state).hits.length - 1;
      return { ...state, search: { ...box, selected: clamp(box.selected + by, last) } };
    }
    case 'coverage':
    case 'events': {
      const { events } = viewModel;
      const at = viewModel.placeOf(state.eventId);
      return chooseEvent(viewModel, state, events[clamp(at + by, events.length - 1)]?.id);
    }
    case 'quotes': {
      const { quotes } = viewModel.quotesAbout(state.about);
      const at = quotes.findIndex(({ id }) => id === state.quoteId);
      return chooseQuote(viewModel, state, quotes[clamp(at + by, quotes.length - 1)]?.id);
    }
    case 'stories':
      return {
        ...state,
        viewScroll: clamp(state.viewScroll + by, viewModel.whole.stories.length),
      };
    case 'draft':
      return chooseDrafted(viewModel, state, draftPlace(viewModel, state) + by);
    case 'differences':
      return chooseDifference(viewModel, state, differenceAt(viewModel, state) + by);
    case 'wordings':
      return scrollWordings(viewModel, state, by);
    case 'why':
      return scrollWhy(viewModel, state, by);
    case 'source':
      return scrollSource(viewModel, state, by);
    case 'unkept':
      return state;
  }
}

function scrollWordings(viewModel: ViewModel, state: State, by: number): State {
  const quote = chosenQuote(viewModel, state);
  const size = sizeOf(layoutOf(state), 'wordings');
  if (!quote || !size) return state;
  const rows = wordingRows(viewModel, quote, state.sighting, size.columns - FRAME_COLUMNS);
  const last = rows.length - (size.rows - FRAME_ROWS);
  return { ...state, viewScroll: clamp(state.viewScroll + by, last) };
}

function scrollWhy(viewModel: ViewModel, state: State, by: number): State {
  const size = sizeOf(layoutOf(state), 'why');
  if (!size) return state;
  const rows = whyRows(viewModel, state, size.columns);
  const last = rows.length - (size.rows - FRAME_ROWS);
  return { ...state, viewScroll: clamp(state.viewScroll + by, last) };
}

function scrollSource(viewModel: ViewModel, state: State, by: number): State {
  const room = sourceRoom(state);
  const article = shownArticle(viewModel, state);
  if (!room || !article) return state;
  const top = sourceTop(viewModel, state, room);
  const next = clampTop(shownLines(article, state, room.columns), top + by, room.rows);
  return { ...state, scroll: state.scroll + next - top };
}

function stepSighting(viewModel: ViewModel, state: State, by: 1 | -1): State {
  const count = sightingsOf(viewModel, state).length;
  if (state.search || count < 2) return state;
  const sighting = (state.sighting + by + count) % count;
  return { ...state, sighting, scroll: 0, match: undefined };
}

/** Makes one of what differs the claim, at the passage of its first side. */
function chooseDifference(viewModel: ViewModel, state: State, at: number): State {
  const all = differencesOf(viewModel.briefing);
  const differing = all[clamp(at, all.length - 1)];
  if (!differing) return state;
  const { stack } = state;
  const chosen = go(viewModel, state, { kind: differing.kind, id: differing.claim.id });
  const sighting = sidesOf(viewModel, differing)[0]?.sighting ?? 0;
  return { ...chosen, stack, sighting, viewScroll: 0 };
}

/** Makes an entry of the draft the claim. */
function chooseDrafted(viewModel: ViewModel, state: State, at: number): State {
  const draft = draftOf(viewModel, state);
  const entry = draft[clamp(at, draft.length - 1)];
  const kind = entry && draftedKind(entry);
  if (!entry || !kind) return state;
  return { ...go(viewModel, state, { kind, id: entry.id }), stack: state.stack, viewScroll: 0 };
}

/** Puts the claim into the draft or takes it out; in the draft the next entry is chosen then. */
function putInDraft(viewModel: ViewModel, state: State): State {
  const at = draftPlace(viewModel, state);
  const turned = turnDraft(viewModel, state);
  return modeOf(state) === 'draft' ? chooseDrafted(viewModel, turned, at) : turned;
}

/** The other side of what differs: its passage is what is opened. */
function stepSide(viewModel: ViewModel, state: State, by: 1 | -1): State {
  const differing = differencesOf(viewModel.briefing)[differenceAt(viewModel, state)];
  if (!differing) return state;
  const sides = sidesOf(viewModel, differing);
  const at = sides.findIndex(({ sighting }) => sighting === state.sighting);
  const { sighting } = sides.at((at + by) % sides.length) ?? state;
  return { ...state, sighting, scroll: 0, match: undefined };
}

function scrollSides(viewModel: ViewModel, state: State, { by }: { readonly by: number }): State {
  const size = sizeOf(layoutOf(state), 'differences');
  const differing = differencesOf(viewModel.briefing)[differenceAt(viewModel, state)];
  if (!size || !differing) return state;
  const rows = sideRows(viewModel, state, differing, size.columns - FRAME_COLUMNS).length;
  const step = Math.max(1, Math.floor(((size.rows - FRAME_ROWS) * Math.abs(by)) / 2));
  return { ...state, viewScroll: clamp(state.viewScroll + Math.sign(by) * step, rows - 1) };
}

/** The first event of the next day, or of the day before, on which one begins. */
function stepDay(viewModel: ViewModel, state: State, by: 1 | -1): State {
  const { events } = viewModel;
  const at = viewModel.placeOf(state.eventId);
  const dayOf = (index: number): string | undefined => events[index]?.date?.start;
  const isOther = (index: number): boolean => dayOf(index) !== dayOf(at);
  const to =
    by > 0
      ? events.findIndex((_event, index) => index > at && isOther(index))
      : events.findLastIndex((_event, index) => index < at && isOther(index));
  if (to < 0) return { ...state, notice: by > 0 ? 'no later day' : 'no earlier day' };
  const first = events.findIndex((_event, index) => dayOf(index) === dayOf(to));
  return chooseEvent(viewModel, state, events[first]?.id);
}

/** Reads one story alone, or all: the panels begin anew, the searches of before are kept. */
function chooseStory(viewModel: ViewModel, state: State, storyId: string | undefined): State {
  const fresh = initialState(viewModel.within(storyId), state.size);
  const { history, notebook, unkept, trouble, isRereading } = state;
  return { ...fresh, storyId, history, notebook, unkept, trouble, isRereading };
}

/** Lists what the choice left out, too, or the choice alone again; what was chosen stays so, or what is listed nearest to it. */
function turnFold(viewModel: ViewModel, state: State): State {
  const isUnfolded = !state.isUnfolded;
  const lists = viewModel.within(state.storyId, isUnfolded);
  const count = lists.briefing.events.length + lists.briefing.quotes.length;
  const left = count - lists.events.length - lists.quotes.length;
  const { events, quotes } = lists.briefing;
  const eventId = nearestListed(lists, events, state.eventId);
  const about = eventId === state.eventId ? state.about : eventId;
  const isThere = lists.quotesAbout(about).quotes.some(({ id }) => id === state.quoteId);
  return {
    ...state,
    isUnfolded,
    eventId,
    about,
    quoteId: isThere ? state.quoteId : nearestListed(lists, quotes, state.quoteId),
    sighting: 0,
    scroll: 0,
    match: undefined,
    notice: isUnfolded
      ? `every event and quote is listed; ${sayKey(viewModel.keys, 'unfold')} folds them again`
      : `${sayCount(left, 'small one')} folded away`,
  };
}

/** The claim where it is listed; else the next listed one behind it in the order of the briefing, else the last. */
function nearestListed(
  viewModel: ViewModel,
  all: readonly { readonly id: string }[],
  id: string | undefined,
): string | undefined {
  if (id === undefined || viewModel.placeOf(id) >= 0) return id;
  const listed = all.filter((claim) => viewModel.placeOf(claim.id) >= 0);
  const at = all.findIndex((claim) => claim.id === id);
  return (all.slice(at).find((claim) => viewModel.placeOf(claim.id) >= 0) ?? listed.at(-1))?.id;
}

/** The next match of the last search in the article; the first step goes to the one at or after the claim. */
function stepMatch(viewModel: ViewModel, state: State, by: 1 | -1): State {
  const matches = matchesOf(viewModel, state);
  if (matches.length === 0) return state;
  const from = shownSighting(viewModel, state)?.start ?? 0;
  const next =
    state.match !== undefined
      ? state.match + by
      : by > 0
        ? matches.findIndex(({ start }) => start >= from)
        : matches.findLastIndex(({ start }) => start < from);
  const match = state.match === undefined && next < 0 ? (by > 0 ? 0 : -1) : next;
  const seen = sourceRoom(state) ? state : focusOn(viewModel, state, 'source');
  return { ...seen, match: (match + matches.length) % matches.length, scroll: 0 };
}

function startSearch(
  viewModel: ViewModel,
  state: State,
  { text, scope }: Pick<Extract<Action, { type: 'search' }>, 'text' | 'scope'>,
): State {
  const mode = modeOf(state);
  const box = openBox(
    text ?? '',
    shownArticle(viewModel, state)?.id,
    text === undefined && (mode === 'open' || mode === 'original'),
  );
  return { ...state, search: scope ? { ...box, scope } : box };
}

/** Does what the chosen line of the list says, as if its key had been pressed where the list was opened. */
function acceptLine(viewModel: ViewModel, state: State): State {
  const choice = chosenLine(viewModel, state);
  const closed: State = { ...state, chooser: undefined };
  if (state.chooser?.kind === 'note') return keepNote(viewModel, closed, state.chooser);
  if (!choice) return state;
  return choice.action ? doAction(viewModel, closed, choice.action) : closed;
}

/** Does an action where its key would do it; elsewhere says what hinders it. */
export function doAction(viewModel: ViewModel, state: State, action: Action): State {
  const hindrance = ACTIONS.find((row) => row.action === action)?.hindrance?.(viewModel, state);
  return hindrance === undefined
    ? reduce(viewModel, state, action)
    : { ...state, notice: hindrance };
}

/** Goes to an event or quote in its panel; where the choice left it out, all is listed. */
function go(
  viewModel: ViewModel,
  state: State,
  { kind, id }: { kind: 'event' | 'quote'; id: string },
): State {
  const told = kind === 'quote' ? (viewModel.quoteOf(id)?.eventIds ?? []) : [];
  const about = told.find((event) => viewModel.placeOf(event) >= 0);
  const isListed = viewModel.placeOf(id) >= 0 || about !== undefined;
  const lists = isListed ? viewModel : viewModel.within(state.storyId, true);
  if (!isListed && lists.placeOf(id) < 0) return state;
  const closed: State = {
    ...state,
    stack: [],
    isUnfolded: state.isUnfolded || !isListed,
    notice: isListed
      ? state.notice
      : `it was left out of the list: all is listed now, ${sayKey(viewModel.keys, 'unfold')} folds it`,
  };
  return kind === 'event'
    ? focusOn(lists, chooseEvent(lists, closed, id), 'events')
    : focusOn(lists, { ...chooseQuote(lists, closed, id), about: about ?? state.about }, 'quotes');
}

/** Goes to the chosen hit: its event or quote is chosen in its panel; a sentence is shown in the source. */
function acceptHit(viewModel: ViewModel, state: State): State {
  const { search } = state;
  if (!search) return state;
  const hit = viewModel.findNow(askedBy(search))[search.selected];
  if (!hit) return { ...state, search: undefined };
  const inSource = modeOf({ ...state, search: undefined }) === 'open';
  const closed: State = {
    ...state,
    search: undefined,
    stack: inSource ? state.stack : [],
    history: rememberSearch(state.history, search.line.text),
  };
  const { id, kind } = hit;
  if (id !== undefined && kind !== 'sentence') {
    const at = go(viewModel, closed, { kind, id });
    const lists = viewModel.within(at.storyId, at.isUnfolded);
    return atHit(lists, { ...at, stack: closed.stack }, hit);
  }
  const passage = { articleId: hit.articleId, ...hit.at };
  const shown = choosePassage(
    viewModel,
    inSource ? closed : focusOn(viewModel, closed, 'source'),
    passage,
  );
  return inSource ? stepMatch(viewModel, shown, 1) : shown;
}

/** The sighting that the hit showed, so that the source does not jump when the search closes. */
function atHit(viewModel: ViewModel, state: State, hit: Hit): State {
  const at = sightingsOf(viewModel, state).findIndex(
    ({ articleId, start }) => articleId === hit.articleId && start === hit.at.start,
  );
  return { ...state, sighting: Math.max(0, at) };
}

/** How many rows or things a page key moves by in the active panel. */
function pageOf(viewModel: ViewModel, state: State): number {
  const panel = activePanel(state);
  const size = sizeOf(layoutOf(state), panel);
  if (!size) return 1;
  const rows =
    panel === 'events'
      ? rowsOfList(viewModel, size)
      : size.rows - FRAME_ROWS - (ROWS_BESIDE_A_LIST[panel] ?? 0);
  return Math.max(1, Math.floor(rows / (ROWS_OF_ONE[panel] ?? 1)) - 1);
}

/** The heads and legends of a panel, and the lines that are typed in. */
const ROWS_BESIDE_A_LIST: Partial<Record<ScreenPlace, number>> = {
  coverage: 2,
  search: 2,
  chooser: 1,
};
/** About how many rows each of a list takes. */
const ROWS_OF_ONE: Partial<Record<ScreenPlace, number>> = {
  quotes: 4,
  search: 3,
  stories: ROWS_OF_A_STORY,
};

const clamp = (value: number, last: number): number => Math.max(0, Math.min(value, last));
