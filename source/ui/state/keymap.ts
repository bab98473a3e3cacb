// Everything that can be done on the screen: the one table that keys, help, palette and README are made from.
import type { ViewModel } from './view-model.js';
import type { Mode } from '../view/screen-layout.js';
import { chosenQuote, matchesOf, modeOf, shownArticle, sightingsOf } from './selectors.js';
import { wordingsOf } from '../view/wordings.js';
import { differencesOf } from './differences.js';
import { draftOf } from './keep.js';
import type { Action, State } from './state.js';
import type { Edit } from './edit-line.js';

/** What a key is called here: a character as typed, or one of these names; "ctrl-x" for a control character. */
export type KeyName = string;

export type ActionRow = {
  readonly keys: readonly KeyName[];
  readonly action: Action;
  /** What it does, as help and palette say it. */
  readonly help: string;
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
const LISTS: readonly Mode[] = ['help', 'chooser'];
const EVERYWHERE: readonly Mode[] = [...VIEWS, ...LISTS, 'search', 'unkept'];
const SOURCES: readonly Mode[] = ['panels', 'open', 'original'];

const manySightings: ActionRow['hindrance'] = (viewModel, state) =>
  sightingsOf(viewModel, state).length > 1 ? undefined : 'only one article tells it';

const someArticle: ActionRow['hindrance'] = (viewModel, state) =>
  shownArticle(viewModel, state) ? undefined : 'no article is shown';

const someEvent: ActionRow['hindrance'] = (viewModel) =>
  viewModel.events.length > 0 ? undefined : 'no dated event was found in these articles';

const someClaim: ActionRow['hindrance'] = (_viewModel, state) =>
  state.claim === 'passage' ? 'choose an event or a quote first: 1 or 2' : undefined;

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
  if (searched === undefined) return 'nothing was searched yet: / searches';
  return matchesOf(viewModel, state).length > 0
    ? undefined
    : `“${searched}” is not in this article`;
};

/** In the order in which help shows them. */
export const ACTIONS: readonly ActionRow[] = [
  {
    keys: ['up', 'k'],
    action: { type: 'move', by: -1 },
    help: 'move up',
    topic: 'move',
    modes: VIEWS,
  },
  {
    keys: ['down', 'j'],
    action: { type: 'move', by: 1 },
    help: 'move down',
    topic: 'move',
    modes: VIEWS,
  },
  {
    keys: ['pageup', 'ctrl-b'],
    action: { type: 'page', by: -1 },
    help: 'a page up',
    topic: 'a page up, a page down',
    modes: VIEWS,
  },
  {
    keys: ['pagedown', 'ctrl-f', ' '],
    action: { type: 'page', by: 1 },
    help: 'a page down',
    topic: 'a page up, a page down',
    modes: VIEWS,
  },
  {
    keys: ['ctrl-u'],
    action: { type: 'page', by: -0.5 },
    help: 'half a page up',
    topic: 'half a page up, down',
    modes: VIEWS,
  },
  {
    keys: ['ctrl-d'],
    action: { type: 'page', by: 0.5 },
    help: 'half a page down',
    topic: 'half a page up, down',
    modes: VIEWS,
  },
  {
    keys: ['g', 'home'],
    action: { type: 'edge', to: 'first' },
    help: 'to the first',
    topic: 'first, last',
    modes: VIEWS,
  },
  {
    keys: ['G', 'end'],
    action: { type: 'edge', to: 'last' },
    help: 'to the last',
    topic: 'first, last',
    modes: VIEWS,
  },
  {
    keys: ['tab'],
    action: { type: 'cycle', by: 1 },
    help: 'next panel',
    topic: 'next, previous panel',
    modes: ['panels'],
  },
  {
    keys: ['shift-tab'],
    action: { type: 'cycle', by: -1 },
    help: 'previous panel',
    topic: 'next, previous panel',
    modes: ['panels'],
  },
  {
    keys: ['1'],
    action: { type: 'focus', panel: 'events' },
    help: 'go to the events',
    topic: 'events, quotes, source',
    modes: VIEWS,
  },
  {
    keys: ['2'],
    action: { type: 'focus', panel: 'quotes' },
    help: 'go to the quotes',
    topic: 'events, quotes, source',
    modes: VIEWS,
  },
  {
    keys: ['3'],
    action: { type: 'focus', panel: 'source' },
    help: 'go to the source',
    topic: 'events, quotes, source',
    modes: VIEWS,
  },
  {
    keys: ['left', 'h'],
    action: { type: 'sighting', by: -1 },
    help: 'previous article that tells it',
    topic: 'previous, next article that tells it',
    modes: ARTICLE_VIEWS,
    hindrance: manySightings,
  },
  {
    keys: ['right', 'l'],
    action: { type: 'sighting', by: 1 },
    help: 'next article that tells it',
    topic: 'previous, next article that tells it',
    modes: ARTICLE_VIEWS,
    hindrance: manySightings,
  },
  {
    keys: ['@'],
    action: { type: 'view', view: 'days' },
    help: 'go by days over the bars: ← → to the day before and after',
    modes: VIEWS,
    hindrance: someEvent,
  },
  {
    keys: ['left', 'h'],
    action: { type: 'day', by: -1 },
    help: 'the day before on which something begins',
    topic: 'the day before, after on which something begins',
    modes: ['days'],
  },
  {
    keys: ['right', 'l'],
    action: { type: 'day', by: 1 },
    help: 'the day after on which something begins',
    topic: 'the day before, after on which something begins',
    modes: ['days'],
  },
  {
    keys: ['left', 'h'],
    action: { type: 'side', by: -1 },
    help: 'the other side of what differs',
    modes: ['differences'],
  },
  {
    keys: ['right', 'l'],
    action: { type: 'side', by: 1 },
    help: 'the other side of what differs',
    modes: ['differences'],
  },
  {
    keys: ['enter'],
    action: { type: 'view', view: 'open' },
    help: 'open the source over the whole screen',
    modes: ['panels', 'days', 'differences', 'draft', 'coverage', 'wordings', 'why'],
  },
  {
    keys: ['escape'],
    action: { type: 'back' },
    help: 'one step back',
    modes: VIEWS,
  },
  {
    keys: ['/'],
    action: { type: 'search' },
    help: 'search; in an open source, first in its text',
    modes: VIEWS,
  },
  {
    keys: ['n'],
    action: { type: 'match', by: 1 },
    help: 'next match of the last search in this article',
    topic: 'next, previous match in this article',
    modes: SOURCES,
    hindrance: someMatch,
  },
  {
    keys: ['N'],
    action: { type: 'match', by: -1 },
    help: 'previous match of the last search in this article',
    topic: 'next, previous match in this article',
    modes: SOURCES,
    hindrance: someMatch,
  },
  {
    keys: ['s'],
    action: { type: 'choose', from: 'speakers' },
    help: 'who said what: choose a speaker, then type the topic',
    modes: VIEWS,
    hindrance: (viewModel) =>
      viewModel.briefing.speakers.length > 0 ? undefined : 'no speaker is named in these articles',
  },
  {
    keys: ['t'],
    action: { type: 'choose', from: 'stories' },
    help: 'stories: read one of them, or all',
    modes: VIEWS,
    hindrance: (viewModel) =>
      viewModel.whole.stories.length > 1 ? undefined : 'these articles tell one story',
  },
  {
    keys: ['+'],
    action: { type: 'unfold' },
    help: 'list every event and quote, however small, or the main ones again',
    modes: VIEWS,
  },
  {
    keys: ['!'],
    action: { type: 'view', view: 'differences' },
    help: 'where sources differ: both passages',
    modes: VIEWS,
    hindrance: ({ briefing }) =>
      differencesOf(briefing).length > 0
        ? undefined
        : 'the sources differ in nothing that was found',
  },
  {
    keys: ['z'],
    action: { type: 'search', text: 'is:sole ', scope: 'event' },
    help: 'what one source alone tells',
    modes: VIEWS,
    hindrance: ({ briefing }) =>
      new Set(briefing.articles.map(({ sourceGroup }) => sourceGroup)).size > 1
        ? undefined
        : 'there is one source alone',
  },
  {
    keys: ['p'],
    action: { type: 'search', text: 'is:planned ', scope: 'event' },
    help: 'what is planned',
    modes: VIEWS,
    hindrance: ({ briefing: { events } }) =>
      events.some(({ status }) => status === 'planned') ? undefined : 'nothing is planned',
  },
  {
    keys: ['u'],
    action: { type: 'search', text: 'is:new ', scope: 'all' },
    help: 'what is new since it was last read',
    modes: VIEWS,
    hindrance: ({ briefing: { news } }) =>
      news === undefined
        ? 'nothing is remembered of an earlier reading'
        : news.eventIds.length + news.quoteIds.length > 0
          ? undefined
          : `nothing is new since ${news.since}`,
  },
  {
    keys: ['R'],
    action: { type: 'reread' },
    help: 'read the articles again; what is chosen stays',
    modes: VIEWS,
    hindrance: ({ whole }, { isRereading }) =>
      isRereading
        ? 'they are being read again'
        : whole.articles.some(({ path }) => path === '-')
          ? 'what came through a pipe can’t be read again'
          : undefined,
  },
  {
    keys: ['c'],
    action: { type: 'view', view: 'coverage' },
    help: 'coverage: events and outlets as a table',
    modes: VIEWS,
    hindrance: someEvent,
  },
  {
    keys: ['d'],
    action: { type: 'view', view: 'wordings' },
    help: 'wordings of the quote, differences marked',
    modes: VIEWS,
    hindrance: manyWordings,
  },
  {
    keys: ['r'],
    action: { type: 'view', view: 'original' },
    help: 'the original file, what was taken out struck through',
    modes: VIEWS,
    hindrance: someArticle,
  },
  {
    keys: ['w'],
    action: { type: 'view', view: 'why' },
    help: 'why: which rules made the event, the quote or the original what it is',
    modes: VIEWS,
  },
  {
    keys: ['m'],
    action: { type: 'bookmark' },
    help: 'mark the event or quote, or take the mark off',
    modes: VIEWS,
    hindrance: someClaim,
  },
  {
    keys: ['M'],
    action: { type: 'choose', from: 'bookmarks' },
    help: 'bookmarks and notes',
    modes: VIEWS,
  },
  {
    keys: ['b'],
    action: { type: 'draft' },
    help: 'put the event or quote into the draft, or take it out',
    modes: VIEWS,
    hindrance: (viewModel, state) =>
      modeOf(state) === 'draft' && draftOf(viewModel, state).length === 0
        ? 'nothing is in the draft'
        : someClaim(viewModel, state),
  },
  {
    keys: ['B'],
    action: { type: 'view', view: 'draft' },
    help: 'the draft: what you put together to write from',
    modes: VIEWS,
  },
  {
    keys: ['K', 'shift-up'],
    action: { type: 'reorder', by: -1 },
    help: 'move the entry up',
    topic: 'move the entry of the draft up, down',
    modes: ['draft'],
    hindrance: someDraft,
  },
  {
    keys: ['J', 'shift-down'],
    action: { type: 'reorder', by: 1 },
    help: 'move the entry down',
    topic: 'move the entry of the draft up, down',
    modes: ['draft'],
    hindrance: someDraft,
  },
  {
    keys: ['delete', 'backspace'],
    action: { type: 'draft' },
    help: 'take the entry out of the draft',
    modes: ['draft'],
    hindrance: someDraft,
  },
  {
    keys: ['x'],
    action: { type: 'write-draft' },
    help: 'write the draft to a file, as Markdown with the notes',
    modes: ['draft'],
    hindrance: someDraft,
  },
  {
    keys: ['y'],
    action: { type: 'copy' },
    help: 'copy the whole draft, as Markdown with the notes',
    modes: ['draft'],
    hindrance: someDraft,
  },
  {
    keys: ['a'],
    action: { type: 'choose', from: 'note' },
    help: 'write a note about the event or quote',
    modes: VIEWS,
    hindrance: someClaim,
  },
  {
    keys: ['y'],
    action: { type: 'copy' },
    help: 'copy the words with speaker, outlet, day, file and line',
    modes: VIEWS.filter((mode) => mode !== 'draft'),
    hindrance: someArticle,
  },
  {
    keys: ['e'],
    action: { type: 'editor' },
    help: 'open the file in $EDITOR at the line',
    modes: VIEWS,
    hindrance: (viewModel, state) =>
      someArticle(viewModel, state) ??
      (shownArticle(viewModel, state)?.path === '-'
        ? 'the article came through a pipe'
        : undefined),
  },
  {
    keys: ['o'],
    action: { type: 'browse' },
    help: 'open the page in the browser',
    modes: VIEWS,
    hindrance: (viewModel, state) =>
      shownArticle(viewModel, state)?.url === undefined
        ? 'the article names no web address'
        : undefined,
  },
  {
    keys: ['x'],
    action: { type: 'choose', from: 'write' },
    help: 'write the briefing to a file',
    modes: VIEWS.filter((mode) => mode !== 'draft'),
  },
  {
    keys: ['ctrl-z'],
    action: { type: 'suspend' },
    help: 'back to the shell; fg returns',
    modes: VIEWS,
  },
  {
    keys: [':'],
    action: { type: 'choose', from: 'palette' },
    help: 'all that can be done, found by typing',
    modes: VIEWS,
  },
  {
    keys: ['?'],
    action: { type: 'choose', from: 'help' },
    help: 'help: what works here, marks, outlets, warnings',
    modes: [...VIEWS, 'unkept'],
  },
  {
    keys: ['ctrl-l'],
    action: { type: 'repaint' },
    help: 'draw the screen anew, where something else wrote on it',
    modes: EVERYWHERE,
  },
  { keys: ['q'], action: { type: 'quit', exitCode: 0 }, help: 'quit', modes: VIEWS },
  {
    keys: ['ctrl-c'],
    action: { type: 'quit', exitCode: 130 },
    help: 'quit at once (exit code 130)',
    modes: EVERYWHERE,
  },
  {
    keys: ['w'],
    action: { type: 'keep-again' },
    help: 'try to write it again, then quit',
    modes: ['unkept'],
  },
  { keys: ['c'], action: { type: 'copy-unkept' }, help: 'copy it', modes: ['unkept'] },
  {
    keys: ['q'],
    action: { type: 'quit', exitCode: 0, anyway: true },
    help: 'quit anyway; it is printed in the terminal',
    modes: ['unkept'],
  },
  { keys: ['escape'], action: { type: 'back' }, help: 'go on reading', modes: ['unkept'] },

  {
    keys: ['up', 'ctrl-p'],
    action: { type: 'move', by: -1 },
    help: 'previous hit; at the first, the search before',
    topic: 'previous, next hit; above the first, the search before',
    modes: ['search'],
  },
  {
    keys: ['down', 'ctrl-n'],
    action: { type: 'move', by: 1 },
    help: 'next hit',
    topic: 'previous, next hit; above the first, the search before',
    modes: ['search'],
  },
  {
    keys: ['pageup'],
    action: { type: 'page', by: -1 },
    help: 'a page of hits up',
    topic: 'a page of hits',
    modes: ['search'],
  },
  {
    keys: ['pagedown'],
    action: { type: 'page', by: 1 },
    help: 'a page of hits down',
    topic: 'a page of hits',
    modes: ['search'],
  },
  { keys: ['enter'], action: { type: 'accept' }, help: 'go to the hit', modes: ['search'] },
  {
    keys: ['tab'],
    action: { type: 'scope', by: 1 },
    help: 'search all, events, quotes, sources or this article',
    modes: ['search'],
  },
  {
    keys: ['shift-tab'],
    action: { type: 'scope', by: -1 },
    help: 'the scope before',
    topic: 'search all, events, quotes, sources or this article',
    modes: ['search'],
  },
  {
    keys: ['ctrl-t'],
    action: { type: 'order' },
    help: 'hits by rank or by time',
    modes: ['search'],
  },
  {
    keys: ['ctrl-r'],
    action: { type: 'older' },
    help: 'the search before',
    modes: ['search'],
  },
  {
    keys: ['escape'],
    action: { type: 'back' },
    help: 'leave the search, everything as it was',
    modes: ['search'],
  },

  {
    keys: ['up', 'ctrl-p'],
    action: { type: 'move', by: -1 },
    help: 'previous line',
    topic: 'previous, next line',
    modes: LISTS,
  },
  {
    keys: ['down', 'ctrl-n'],
    action: { type: 'move', by: 1 },
    help: 'next line',
    topic: 'previous, next line',
    modes: LISTS,
  },
  {
    keys: ['pageup'],
    action: { type: 'page', by: -1 },
    help: 'a page up',
    topic: 'a page of lines',
    modes: LISTS,
  },
  {
    keys: ['pagedown'],
    action: { type: 'page', by: 1 },
    help: 'a page down',
    topic: 'a page of lines',
    modes: LISTS,
  },
  { keys: ['enter'], action: { type: 'accept' }, help: 'do it, choose it', modes: LISTS },
  { keys: ['escape'], action: { type: 'back' }, help: 'close the list', modes: LISTS },
  ...editRows([
    ['backspace', 'delete-before'],
    ['delete', 'delete-after'],
    ['ctrl-d', 'delete-after'],
    ['ctrl-w', 'delete-word'],
    ['alt-backspace', 'delete-word'],
    ['alt-d', 'delete-word-after'],
    ['ctrl-k', 'delete-rest'],
    ['ctrl-u', 'clear'],
    ['left', 'left'],
    ['right', 'right'],
    ['alt-b', 'word-left'],
    ['ctrl-left', 'word-left'],
    ['alt-left', 'word-left'],
    ['alt-f', 'word-right'],
    ['ctrl-right', 'word-right'],
    ['alt-right', 'word-right'],
    ['home', 'start'],
    ['ctrl-a', 'start'],
    ['end', 'end'],
    ['ctrl-e', 'end'],
  ]),
];

function editRows(
  rows: readonly (readonly [KeyName, Exclude<Edit['kind'], 'insert'>])[],
): ActionRow[] {
  return rows.map(([key, kind]) => ({
    keys: [key],
    action: { type: 'edit', edit: { kind } },
    help: 'edit the words',
    modes: ['search', ...LISTS],
  }));
}

/** The row that a key means in that mode. */
export const rowFor = (mode: Mode, key: KeyName): ActionRow | undefined =>
  ACTIONS.find(({ keys, modes }) => modes.includes(mode) && keys.includes(key));

const KEY_SIGNS: Readonly<Record<string, string>> = {
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

/** Rows as lines of a table: the keys that share a topic, and the topic. */
export function keyTable(
  rows: readonly ActionRow[],
): { readonly keys: string; readonly help: string }[] {
  return [...Map.groupBy(rows, ({ topic, help }) => topic ?? help)].map(([help, group]) => ({
    keys: group.flatMap(({ keys }) => keys.map(keySign)).join(' '),
    help,
  }));
}

/** The table of keys of the README, in Markdown. */
export function keyMarkdown(): string {
  const table = (title: string, modes: readonly Mode[]): string[] => [
    `| ${title} | does |`,
    '| --- | --- |',
    ...keyTable(ACTIONS.filter((row) => row.modes.some((mode) => modes.includes(mode)))).map(
      ({ keys, help }) => `| ${keys.replaceAll('|', '\\|')} | ${help} |`,
    ),
    '',
  ];
  return [
    ...table('key', VIEWS),
    ...table('in the search box', ['search']),
    ...table('in a list', LISTS),
    ...table('where a note is not kept', ['unkept']),
  ]
    .join('\n')
    .trimEnd();
}

/** The keys that matter most now, for the status line: most needed first. */
export const HINTS: Readonly<Record<Mode, readonly string[]>> = {
  panels: ['? help', '/ search', '↵ open', '⇥ panel', '←→ article', '↑↓ move'],
  open: ['Esc back', '/ find', 'n N match', '←→ article', '↑↓ scroll', '? help'],
  days: ['Esc back', '←→ day', '↑↓ event', '↵ open', '? help'],
  draft: ['Esc back', '↵ open', 'x write', 'y copy', 'J K order', 'b remove', '? help'],
  differences: ['Esc back', '↵ open', '←→ side', 'y copy', '↑↓ move', '? help'],
  original: ['Esc back', '↑↓ scroll', '? help'],
  coverage: ['Esc back', '↵ open', '←→ article', '↑↓ event', '? help'],
  wordings: ['Esc back', '↵ open', '←→ article', '↑↓ scroll', '? help'],
  unkept: ['w retry', 'c copy', 'q quit', 'Esc back', '? help'],
  why: ['Esc back', '↑↓ scroll', '? help'],
  search: ['↵ go', 'Esc leave', '⇥ scope', 'Ctrl-t order', '↑↓ hit'],
  help: ['Esc close', '↵ do', '↑↓ move', 'type to filter'],
  chooser: ['↵ choose', 'Esc close', '↑↓ move', 'type to filter'],
};

/** The same where a note is typed: there is nothing to choose. */
export const NOTE_HINTS: readonly string[] = ['↵ keep', 'Esc leave'];
