// Everything that can be done on the screen: the one table that keys, help, palette and README are made from.
import type { UserKeys, ViewModel } from './selectors/view-model.js';
import { NO_DIFFERENCE } from '../../select/wording.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import type { Mode } from '../view/screen-layout.js';
import {
  chosenQuote,
  matchesOf,
  modeOf,
  shownArticle,
  sightingsOf,
} from './selectors/selectors.js';
import { wordingsOf } from '../view/wordings.js';
import { differencesOf } from './selectors/differences.js';
import { draftOf } from './keep.js';
import type { Action, State } from './state.js';
import type { Edit } from './edit-line.js';

/** What a key is called here: a character as typed, or one of these names; "ctrl-x" for a control character. */
export type KeyName = string;

export type ActionRow = {
  /** What the settings call it. */
  readonly name: string;
  readonly keys: readonly KeyName[];
  readonly action: Action;
  /** What it does, as help and palette say it. */
  readonly help: string;
  /** Other words that it is looked for by. */
  readonly called?: string;
  /** The line of the README's table that it shares with others; its own help where it stands alone. */
  readonly topic?: string;
  /** Where it works. */
  readonly modes: readonly Mode[];
  /** What keeps it from working there just now, in words; undefined where it works. */
  readonly hindrance?: (viewModel: ViewModel, state: State) => string | undefined;
};

/** Where ← → go through the articles that tell what is chosen. */
const ARTICLE_VIEWS: readonly Mode[] = [
  'panels',
  'open',
  'original',
  'coverage',
  'wordings',
  'why',
];
const VIEWS: readonly Mode[] = [...ARTICLE_VIEWS, 'days', 'differences', 'draft'];
/** Where what is done needs nothing that is chosen. */
const PAGES: readonly Mode[] = [...VIEWS, 'stories'];
const LISTS: readonly Mode[] = ['help', 'chooser'];
const EVERYWHERE: readonly Mode[] = [...PAGES, ...LISTS, 'search', 'unkept'];
const SOURCES: readonly Mode[] = ['panels', 'open', 'original'];

const manySightings: ActionRow['hindrance'] = (viewModel, state) =>
  sightingsOf(viewModel, state).length > 1 ? undefined : 'only one article tells it';

const someArticle: ActionRow['hindrance'] = (viewModel, state) =>
  shownArticle(viewModel, state) ? undefined : 'no article is shown';

const someEvent: ActionRow['hindrance'] = (viewModel) =>
  viewModel.events.length > 0 ? undefined : 'no dated event was found in these articles';

const someClaim: ActionRow['hindrance'] = ({ keys }, state) =>
  state.claim === 'passage'
    ? `choose an event or a quote first: ${sayKey(keys, 'events')} or ${sayKey(keys, 'quotes')}`
    : undefined;

const someDraft: ActionRow['hindrance'] = (viewModel, state) =>
  draftOf(viewModel, state).length > 0 ? undefined : 'nothing is in the draft';

const manyWordings: ActionRow['hindrance'] = (viewModel, state) => {
  const quote = chosenQuote(viewModel, state);
  if (!quote) return 'no quote was found in these articles';
  if (modeOf(state) === 'wordings' || wordingsOf(viewModel, quote).length > 1) return undefined;
  return 'the chosen quote is printed in one wording only';
};

const someMatch: ActionRow['hindrance'] = (viewModel, state) => {
  const [searched] = state.history;
  if (searched === undefined)
    return `nothing was searched yet: ${sayKey(viewModel.keys, 'search')} searches`;
  return matchesOf(viewModel, state).length > 0
    ? undefined
    : `“${searched}” is not in this article`;
};

/** In the order in which help shows them. */
export const ACTIONS: readonly ActionRow[] = [
  {
    name: 'up',
    keys: ['up', 'k'],
    action: { type: 'move', by: -1 },
    help: 'move up',
    topic: 'move',
    modes: PAGES,
  },
  {
    name: 'down',
    keys: ['down', 'j'],
    action: { type: 'move', by: 1 },
    help: 'move down',
    topic: 'move',
    modes: PAGES,
  },
  {
    name: 'page-up',
    keys: ['pageup', 'ctrl-b'],
    action: { type: 'page', by: -1 },
    help: 'a page up',
    topic: 'a page up, a page down',
    modes: PAGES,
  },
  {
    name: 'page-down',
    keys: ['pagedown', 'ctrl-f', ' '],
    action: { type: 'page', by: 1 },
    help: 'a page down',
    topic: 'a page up, a page down',
    modes: PAGES,
  },
  {
    name: 'half-page-up',
    keys: ['ctrl-u'],
    action: { type: 'page', by: -0.5 },
    help: 'half a page up',
    topic: 'half a page up, down',
    modes: PAGES,
  },
  {
    name: 'half-page-down',
    keys: ['ctrl-d'],
    action: { type: 'page', by: 0.5 },
    help: 'half a page down',
    topic: 'half a page up, down',
    modes: PAGES,
  },
  {
    name: 'first',
    keys: ['g', 'home'],
    action: { type: 'edge', to: 'first' },
    help: 'to the first',
    topic: 'first, last',
    modes: PAGES,
  },
  {
    name: 'last',
    keys: ['G', 'end'],
    action: { type: 'edge', to: 'last' },
    help: 'to the last',
    topic: 'first, last',
    modes: PAGES,
  },
  {
    name: 'next-panel',
    keys: ['tab'],
    action: { type: 'cycle', by: 1 },
    help: 'next panel',
    topic: 'next, previous panel',
    modes: ['panels'],
  },
  {
    name: 'previous-panel',
    keys: ['shift-tab'],
    action: { type: 'cycle', by: -1 },
    help: 'previous panel',
    topic: 'next, previous panel',
    modes: ['panels'],
  },
  {
    name: 'events',
    keys: ['1'],
    action: { type: 'focus', panel: 'events' },
    help: 'go to the events',
    topic: 'events, quotes, source',
    modes: PAGES,
  },
  {
    name: 'quotes',
    keys: ['2'],
    action: { type: 'focus', panel: 'quotes' },
    help: 'go to the quotes',
    topic: 'events, quotes, source',
    modes: PAGES,
  },
  {
    name: 'source',
    keys: ['3'],
    action: { type: 'focus', panel: 'source' },
    help: 'go to the source',
    topic: 'events, quotes, source',
    modes: PAGES,
  },
  {
    name: 'previous-article',
    keys: ['left', 'h'],
    action: { type: 'sighting', by: -1 },
    help: 'previous article that tells it',
    topic: 'previous, next article that tells it',
    modes: ARTICLE_VIEWS,
    hindrance: manySightings,
  },
  {
    name: 'next-article',
    keys: ['right', 'l'],
    action: { type: 'sighting', by: 1 },
    help: 'next article that tells it',
    topic: 'previous, next article that tells it',
    modes: ARTICLE_VIEWS,
    hindrance: manySightings,
  },
  {
    name: 'days',
    keys: ['@'],
    action: { type: 'view', view: 'days' },
    help: 'go by days over the bars: ← → to the day before and after',
    called: 'jump date timeline calendar goto',
    modes: VIEWS,
    hindrance: someEvent,
  },
  {
    name: 'previous-day',
    keys: ['left', 'h'],
    action: { type: 'day', by: -1 },
    help: 'the day before on which something begins',
    topic: 'the day before, after on which something begins',
    modes: ['days'],
  },
  {
    name: 'next-day',
    keys: ['right', 'l'],
    action: { type: 'day', by: 1 },
    help: 'the day after on which something begins',
    topic: 'the day before, after on which something begins',
    modes: ['days'],
  },
  {
    name: 'previous-side',
    keys: ['left', 'h'],
    action: { type: 'side', by: -1 },
    help: 'the other side of what differs',
    modes: ['differences'],
  },
  {
    name: 'next-side',
    keys: ['right', 'l'],
    action: { type: 'side', by: 1 },
    help: 'the other side of what differs',
    modes: ['differences'],
  },
  {
    name: 'open',
    keys: ['enter'],
    action: { type: 'view', view: 'open' },
    help: 'open the source over the whole screen',
    called: 'read article full',
    modes: ['panels', 'days', 'differences', 'draft', 'coverage', 'wordings', 'why'],
  },
  {
    name: 'read-story',
    keys: ['enter'],
    action: { type: 'accept' },
    help: 'read the story',
    modes: ['stories'],
  },
  {
    name: 'back',
    keys: ['escape'],
    action: { type: 'back' },
    help: 'one step back; from the events to the stories',
    modes: PAGES,
    hindrance: ({ keys }, state) =>
      modeOf(state) === 'stories'
        ? `nothing is further out: ${sayKey(keys, 'read-story')} reads what is chosen, ${sayKey(keys, 'quit')} quits`
        : undefined,
  },
  {
    name: 'search',
    keys: ['/'],
    action: { type: 'search' },
    help: 'search; in an open source, first in its text',
    called: 'find grep look filter',
    modes: VIEWS,
  },
  {
    name: 'narrow-stories',
    keys: ['/'],
    action: { type: 'choose', from: 'stories' },
    help: 'on the front page: stories by title, outlet or what they tell',
    modes: ['stories'],
  },
  {
    name: 'next-match',
    keys: ['n'],
    action: { type: 'match', by: 1 },
    help: 'next match of the last search in this article',
    topic: 'next, previous match in this article',
    modes: SOURCES,
    hindrance: someMatch,
  },
  {
    name: 'previous-match',
    keys: ['N'],
    action: { type: 'match', by: -1 },
    help: 'previous match of the last search in this article',
    topic: 'next, previous match in this article',
    modes: SOURCES,
    hindrance: someMatch,
  },
  {
    name: 'speakers',
    keys: ['s'],
    action: { type: 'choose', from: 'speakers' },
    help: 'who said what: choose a speaker, then type the topic',
    called: 'people persons names',
    modes: PAGES,
    hindrance: (viewModel) =>
      viewModel.briefing.speakers.length > 0 ? undefined : 'no speaker is named in these articles',
  },
  {
    name: 'stories',
    keys: ['t'],
    action: { type: 'choose', from: 'stories' },
    help: 'stories: read one of them, or all',
    called: 'topics front page',
    modes: PAGES,
    hindrance: (viewModel) =>
      viewModel.whole.stories.length > 1 ? undefined : 'these articles tell one story',
  },
  {
    name: 'unfold',
    keys: ['+'],
    action: { type: 'unfold' },
    help: 'list every event and quote, however small, or the main ones again',
    called: 'hidden expand fold',
    modes: VIEWS,
  },
  {
    name: 'differences',
    keys: ['!'],
    action: { type: 'view', view: 'differences' },
    help: 'where sources differ: both passages',
    called: 'conflicts contradictions disagree compare',
    modes: PAGES,
    hindrance: ({ briefing }) => (differencesOf(briefing).length > 0 ? undefined : NO_DIFFERENCE),
  },
  {
    name: 'sole',
    keys: ['z'],
    action: { type: 'search', text: 'is:sole ', scope: 'event' },
    help: 'what one source alone tells',
    called: 'single unconfirmed exclusive',
    modes: PAGES,
    hindrance: ({ briefing }) =>
      new Set(briefing.articles.map(({ sourceGroup }) => sourceGroup)).size > 1
        ? undefined
        : 'there is one source alone',
  },
  {
    name: 'planned',
    keys: ['p'],
    action: { type: 'search', text: 'is:planned ', scope: 'event' },
    help: 'what is planned',
    called: 'future upcoming calendar',
    modes: PAGES,
    hindrance: ({ briefing: { events } }) =>
      events.some(({ status }) => status === 'planned') ? undefined : 'nothing is planned',
  },
  {
    name: 'new',
    keys: ['u'],
    action: { type: 'search', text: 'is:new ', scope: 'all' },
    help: 'what is new since it was last read',
    called: 'news changes since unread diff',
    modes: PAGES,
    hindrance: ({ briefing: { news } }) =>
      news === undefined
        ? 'nothing is remembered of an earlier reading'
        : news.eventIds.length + news.quoteIds.length > 0
          ? undefined
          : `nothing is new since ${news.since}`,
  },
  {
    name: 'reread',
    keys: ['R'],
    action: { type: 'reread' },
    help: 'read the articles again; what is chosen stays',
    called: 'reload refresh update',
    modes: PAGES,
    hindrance: ({ whole }, { isRereading }) =>
      isRereading
        ? 'they are being read again'
        : whole.articles.some(({ path }) => path === '-')
          ? 'what came through a pipe can’t be read again'
          : undefined,
  },
  {
    name: 'coverage',
    keys: ['c'],
    action: { type: 'view', view: 'coverage' },
    help: 'coverage: events and outlets as a table',
    called: 'matrix',
    modes: VIEWS,
    hindrance: someEvent,
  },
  {
    name: 'wordings',
    keys: ['d'],
    action: { type: 'view', view: 'wordings' },
    help: 'wordings of the quote, differences marked',
    called: 'translations versions compare',
    modes: VIEWS,
    hindrance: manyWordings,
  },
  {
    name: 'original',
    keys: ['r'],
    action: { type: 'view', view: 'original' },
    help: 'the original file, what was taken out struck through',
    called: 'raw removed furniture',
    modes: VIEWS,
    hindrance: someArticle,
  },
  {
    name: 'why',
    keys: ['w'],
    action: { type: 'view', view: 'why' },
    help: 'why: which rules made the event, the quote or the original what it is',
    called: 'explain reason rules',
    modes: VIEWS,
  },
  {
    name: 'mark',
    keys: ['m'],
    action: { type: 'bookmark' },
    help: 'mark the event or quote, or take the mark off',
    called: 'bookmark star',
    modes: VIEWS,
    hindrance: someClaim,
  },
  {
    name: 'bookmarks',
    keys: ['M'],
    action: { type: 'choose', from: 'bookmarks' },
    help: 'bookmarks and notes',
    called: 'marks notes',
    modes: PAGES,
  },
  {
    name: 'put-into-draft',
    keys: ['b'],
    action: { type: 'draft' },
    help: 'put the event or quote into the draft, or take it out',
    called: 'collect tray clip',
    modes: VIEWS,
    hindrance: (viewModel, state) =>
      modeOf(state) === 'draft' && draftOf(viewModel, state).length === 0
        ? 'nothing is in the draft'
        : someClaim(viewModel, state),
  },
  {
    name: 'draft',
    keys: ['B'],
    action: { type: 'view', view: 'draft' },
    help: 'the draft: what you put together to write from',
    called: 'collection tray clippings',
    modes: PAGES,
  },
  {
    name: 'draft-up',
    keys: ['K', 'shift-up'],
    action: { type: 'reorder', by: -1 },
    help: 'move the entry up',
    topic: 'move the entry of the draft up, down',
    modes: ['draft'],
    hindrance: someDraft,
  },
  {
    name: 'draft-down',
    keys: ['J', 'shift-down'],
    action: { type: 'reorder', by: 1 },
    help: 'move the entry down',
    topic: 'move the entry of the draft up, down',
    modes: ['draft'],
    hindrance: someDraft,
  },
  {
    name: 'draft-remove',
    keys: ['delete', 'backspace'],
    action: { type: 'draft' },
    help: 'take the entry out of the draft',
    modes: ['draft'],
    hindrance: someDraft,
  },
  {
    name: 'draft-write',
    keys: ['x'],
    action: { type: 'write-draft' },
    help: 'write the draft to a file, as Markdown with the notes',
    modes: ['draft'],
    hindrance: someDraft,
  },
  {
    name: 'draft-copy',
    keys: ['y'],
    action: { type: 'copy' },
    help: 'copy the whole draft, as Markdown with the notes',
    modes: ['draft'],
    hindrance: someDraft,
  },
  {
    name: 'note',
    keys: ['a'],
    action: { type: 'choose', from: 'note' },
    help: 'write a note about the event or quote',
    called: 'comment annotate',
    modes: VIEWS,
    hindrance: someClaim,
  },
  {
    name: 'copy',
    keys: ['y'],
    action: { type: 'copy' },
    help: 'copy the words with speaker, outlet, day, file and line',
    called: 'yank clipboard citation',
    modes: VIEWS.filter((mode) => mode !== 'draft'),
    hindrance: someArticle,
  },
  {
    name: 'edit',
    keys: ['e'],
    action: { type: 'editor' },
    help: 'open the file in $EDITOR at the line',
    called: 'vim',
    modes: VIEWS,
    hindrance: (viewModel, state) =>
      someArticle(viewModel, state) ??
      (shownArticle(viewModel, state)?.path === '-'
        ? 'the article came through a pipe'
        : undefined),
  },
  {
    name: 'browse',
    keys: ['o'],
    action: { type: 'browse' },
    help: 'open the page in the browser',
    called: 'web url link',
    modes: VIEWS,
    hindrance: (viewModel, state) =>
      shownArticle(viewModel, state)?.url === undefined
        ? 'the article names no web address'
        : undefined,
  },
  {
    name: 'write',
    keys: ['x'],
    action: { type: 'choose', from: 'write' },
    help: 'write the briefing to a file',
    called: 'export save markdown html json',
    modes: VIEWS.filter((mode) => mode !== 'draft'),
  },
  {
    name: 'suspend',
    keys: ['ctrl-z'],
    action: { type: 'suspend' },
    help: 'back to the shell; fg returns',
    called: 'background',
    modes: PAGES,
  },
  {
    name: 'palette',
    keys: [':'],
    action: { type: 'choose', from: 'palette' },
    help: 'all that can be done, found by typing',
    modes: PAGES,
  },
  {
    name: 'help',
    keys: ['?'],
    action: { type: 'choose', from: 'help' },
    help: 'help: what works here, marks, outlets, warnings',
    modes: [...PAGES, 'unkept'],
  },
  {
    name: 'repaint',
    keys: ['ctrl-l'],
    action: { type: 'repaint' },
    help: 'draw the screen anew, where something else wrote on it',
    called: 'redraw clear',
    modes: EVERYWHERE,
  },
  { name: 'quit', keys: ['q'], action: { type: 'quit', exitCode: 0 }, help: 'quit', modes: PAGES },
  {
    name: 'quit-at-once',
    keys: ['ctrl-c'],
    action: { type: 'quit', exitCode: 130 },
    help: 'quit at once (exit code 130)',
    modes: EVERYWHERE,
  },
  {
    name: 'keep-again',
    keys: ['w'],
    action: { type: 'keep-again' },
    help: 'try to write it again, then quit',
    modes: ['unkept'],
  },
  {
    name: 'copy-unkept',
    keys: ['c'],
    action: { type: 'copy-unkept' },
    help: 'copy it',
    modes: ['unkept'],
  },
  {
    name: 'quit-anyway',
    keys: ['q'],
    action: { type: 'quit', exitCode: 0, anyway: true },
    help: 'quit anyway; it is printed in the terminal',
    modes: ['unkept'],
  },
  {
    name: 'read-on',
    keys: ['escape'],
    action: { type: 'back' },
    help: 'go on reading',
    modes: ['unkept'],
  },

  {
    name: 'previous-hit',
    keys: ['up', 'ctrl-p'],
    action: { type: 'move', by: -1 },
    help: 'previous hit; at the first, the search before',
    topic: 'previous, next hit; above the first, the search before',
    modes: ['search'],
  },
  {
    name: 'next-hit',
    keys: ['down', 'ctrl-n'],
    action: { type: 'move', by: 1 },
    help: 'next hit',
    topic: 'previous, next hit; above the first, the search before',
    modes: ['search'],
  },
  {
    name: 'hits-up',
    keys: ['pageup'],
    action: { type: 'page', by: -1 },
    help: 'a page of hits up',
    topic: 'a page of hits',
    modes: ['search'],
  },
  {
    name: 'hits-down',
    keys: ['pagedown'],
    action: { type: 'page', by: 1 },
    help: 'a page of hits down',
    topic: 'a page of hits',
    modes: ['search'],
  },
  {
    name: 'go-to-hit',
    keys: ['enter'],
    action: { type: 'accept' },
    help: 'go to the hit',
    modes: ['search'],
  },
  {
    name: 'next-scope',
    keys: ['tab'],
    action: { type: 'scope', by: 1 },
    help: 'search all, events, quotes, sources or this article',
    modes: ['search'],
  },
  {
    name: 'previous-scope',
    keys: ['shift-tab'],
    action: { type: 'scope', by: -1 },
    help: 'the scope before',
    topic: 'search all, events, quotes, sources or this article',
    modes: ['search'],
  },
  {
    name: 'order',
    keys: ['ctrl-t'],
    action: { type: 'order' },
    help: 'hits by rank or by time',
    modes: ['search'],
  },
  {
    name: 'older-search',
    keys: ['ctrl-r'],
    action: { type: 'older' },
    help: 'the search before',
    modes: ['search'],
  },
  {
    name: 'leave-search',
    keys: ['escape'],
    action: { type: 'back' },
    help: 'leave the search, everything as it was',
    modes: ['search'],
  },

  {
    name: 'previous-line',
    keys: ['up', 'ctrl-p'],
    action: { type: 'move', by: -1 },
    help: 'previous line',
    topic: 'previous, next line',
    modes: LISTS,
  },
  {
    name: 'next-line',
    keys: ['down', 'ctrl-n'],
    action: { type: 'move', by: 1 },
    help: 'next line',
    topic: 'previous, next line',
    modes: LISTS,
  },
  {
    name: 'lines-up',
    keys: ['pageup'],
    action: { type: 'page', by: -1 },
    help: 'a page up',
    topic: 'a page of lines',
    modes: LISTS,
  },
  {
    name: 'lines-down',
    keys: ['pagedown'],
    action: { type: 'page', by: 1 },
    help: 'a page down',
    topic: 'a page of lines',
    modes: LISTS,
  },
  {
    name: 'choose',
    keys: ['enter'],
    action: { type: 'accept' },
    help: 'do it, choose it',
    modes: LISTS,
  },
  {
    name: 'close-list',
    keys: ['escape'],
    action: { type: 'back' },
    help: 'close the list',
    modes: LISTS,
  },
  ...editRows([
    [['backspace'], 'delete-before'],
    [['delete', 'ctrl-d'], 'delete-after'],
    [['ctrl-w', 'alt-backspace'], 'delete-word'],
    [['alt-d'], 'delete-word-after'],
    [['ctrl-k'], 'delete-rest'],
    [['ctrl-u'], 'clear'],
    [['left'], 'left'],
    [['right'], 'right'],
    [['alt-b', 'ctrl-left', 'alt-left'], 'word-left'],
    [['alt-f', 'ctrl-right', 'alt-right'], 'word-right'],
    [['home', 'ctrl-a'], 'start'],
    [['end', 'ctrl-e'], 'end'],
  ]),
];

/** Each named for what it does to the line: "line-clear", "line-word-left". */
function editRows(
  rows: readonly (readonly [readonly KeyName[], Exclude<Edit['kind'], 'insert'>])[],
): ActionRow[] {
  return rows.map(([keys, kind]) => ({
    name: `line-${kind}`,
    keys,
    action: { type: 'edit', edit: { kind } },
    help: 'edit the words',
    modes: ['search', ...LISTS],
  }));
}

/** The rows with the keys that the user gave to some. */
export const rowsOf = memoizeByObject((keys: UserKeys): readonly ActionRow[] =>
  ACTIONS.map((row) => ({ ...row, keys: keys.get(row.name) ?? row.keys })),
);

/** The row that a key means in that mode. */
export const rowFor = (keys: UserKeys, mode: Mode, key: KeyName): ActionRow | undefined =>
  rowsOf(keys).find((row) => row.modes.includes(mode) && row.keys.includes(key));

/** How the keys that have a name are printed. */
export const KEY_SIGNS: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: '↵',
  tab: '⇥',
  'shift-tab': '⇧⇥',
  'shift-up': '⇧↑',
  'shift-down': '⇧↓',
  escape: 'Esc',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  backspace: '⌫',
  ' ': 'Space',
};

/** How a key is printed: "↑", "Ctrl-d", "j". */
export const keySign = (key: KeyName): string =>
  KEY_SIGNS[key] ??
  key.replace(/^(alt|ctrl)-(.+)$/, (_all, held: string, other: string) =>
    held === 'alt' ? `Alt-${keySign(other)}` : `Ctrl-${other}`,
  );

/** The key of that action as words name it: "m"; of one that the user took all keys from, what finds it: ": copy". */
export function sayKey(keys: UserKeys, name: string): string {
  const [key] = rowsOf(keys).find((row) => row.name === name)?.keys ?? [];
  if (key !== undefined) return keySign(key);
  return name === 'palette' ? 'a key of yours' : `${sayKey(keys, 'palette')} ${name}`;
}

/** Rows as lines of a table: the keys that share a topic, and the topic. */
export function keyTable(
  rows: readonly ActionRow[],
): { readonly keys: string; readonly help: string; readonly names: readonly string[] }[] {
  return [...Map.groupBy(rows, ({ topic, help }) => topic ?? help)].map(([help, group]) => ({
    keys: group.flatMap(({ keys }) => keys.map(keySign)).join(' '),
    help,
    names: group.map(({ name }) => name),
  }));
}

/** Where keys work, as tables of keys call it. */
export const KEY_PLACES: readonly { readonly title: string; readonly modes: readonly Mode[] }[] = [
  { title: 'in the panels and views', modes: PAGES },
  { title: 'in the search box', modes: ['search'] },
  { title: 'in a list', modes: LISTS },
  { title: 'where a note is not kept', modes: ['unkept'] },
];

/** The table of keys of the README, in Markdown. */
export const keyMarkdown = (): string =>
  KEY_PLACES.map(({ title, modes }) => {
    const rows = ACTIONS.filter((row) => row.modes.some((mode) => modes.includes(mode)));
    return [
      `| ${title} | does | name |`,
      '| --- | --- | --- |',
      ...keyTable(rows).map(
        ({ keys, help, names }) =>
          `| ${keys.replaceAll('|', '\\|')} | ${help} | ${names.join(' ')} |`,
      ),
    ].join('\n');
  }).join('\n\n');

/** What a line of hints says of actions by their first keys: "←→ article"; words alone stand there as they are. */
type Hint = readonly [word: string, ...names: readonly string[]];

const MOVING = (word: string): Hint => [word, 'up', 'down'];
const ARTICLE: Hint = ['article', 'previous-article', 'next-article'];
const HELP: Hint = ['help', 'help'];
const BACK: Hint = ['back', 'back'];
const OPEN: Hint = ['open', 'open'];

/** The keys that matter most now, for the status line: most needed first. */
export const HINTS: Readonly<Record<Mode | 'note', readonly Hint[]>> = {
  panels: [HELP, ['search', 'search'], OPEN, ['panel', 'next-panel'], ARTICLE, MOVING('move')],
  open: [
    BACK,
    ['find', 'search'],
    ['match', 'next-match', 'previous-match'],
    ARTICLE,
    MOVING('scroll'),
    HELP,
  ],
  days: [BACK, ['day', 'previous-day', 'next-day'], MOVING('event'), OPEN, HELP],
  stories: [
    ['read', 'read-story'],
    ['narrow', 'narrow-stories'],
    ['differences', 'differences'],
    MOVING('move'),
    HELP,
  ],
  draft: [
    BACK,
    OPEN,
    ['write', 'draft-write'],
    ['copy', 'draft-copy'],
    ['order', 'draft-down', 'draft-up'],
    ['remove', 'put-into-draft'],
    HELP,
  ],
  differences: [
    BACK,
    OPEN,
    ['side', 'previous-side', 'next-side'],
    ['copy', 'copy'],
    MOVING('move'),
    HELP,
  ],
  original: [BACK, MOVING('scroll'), HELP],
  coverage: [BACK, OPEN, ARTICLE, MOVING('event'), HELP],
  wordings: [BACK, OPEN, ARTICLE, MOVING('scroll'), HELP],
  unkept: [
    ['retry', 'keep-again'],
    ['copy', 'copy-unkept'],
    ['quit', 'quit-anyway'],
    ['back', 'read-on'],
    HELP,
  ],
  why: [BACK, MOVING('scroll'), HELP],
  search: [
    ['go', 'go-to-hit'],
    ['leave', 'leave-search'],
    ['scope', 'next-scope'],
    ['order', 'order'],
    ['hit', 'previous-hit', 'next-hit'],
  ],
  help: [
    ['close', 'close-list'],
    ['do', 'choose'],
    ['move', 'previous-line', 'next-line'],
    ['type to filter'],
  ],
  chooser: [
    ['choose', 'choose'],
    ['close', 'close-list'],
    ['move', 'previous-line', 'next-line'],
    ['type to filter'],
  ],
  // Where a note is typed there is nothing to choose.
  note: [
    ['keep', 'choose'],
    ['leave', 'close-list'],
  ],
};

/** Arrows stand together: "↑↓ move"; letters apart: "n N match". */
const ARROWS = /^[←→↑↓]+$/;

/** The hints as they are printed; what no key does any more is left out. */
export const hintsOf = (keys: UserKeys, mode: Mode | 'note'): string[] =>
  HINTS[mode].flatMap(([word, ...names]) => {
    if (names.length === 0) return [word];
    const signs = names.flatMap((name) => {
      const [key] = rowsOf(keys).find((row) => row.name === name)?.keys ?? [];
      return key === undefined ? [] : [keySign(key)];
    });
    const shown = signs.join(signs.every((sign) => ARROWS.test(sign)) ? '' : ' ');
    return shown === '' ? [] : [`${shown} ${word}`];
  });
