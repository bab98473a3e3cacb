// A typed line → the action that it means, done by the reducer of the screen, and what is said about it.
import { bookmarksOf } from '../../library/draft.js';
import type { TypedDays } from '../../search/typed-day.js';
import { sayCount, sayDay } from '../../select/wording.js';
import { fold, WORD } from '../../text/fold.js';
import { sayNear } from '../../text/near-name.js';
import { safeLine } from '../../text/printed/safe-text.js';
import { choicesOf, openChooser, type Choice } from '../state/selectors/chooser.js';
import { draftOf, draftPlace } from '../state/keep.js';
import { KEY_SIGNS, keySign, rowsOf, type ActionRow } from '../state/keymap.js';
import { listIn } from '../state/selectors/list-in.js';
import { doAction, reduce } from '../state/reduce.js';
import { askedBy, rememberSearch } from '../state/search-box.js';
import { activePanel, matchesOf, modeOf, shownArticle } from '../state/selectors/selectors.js';
import type { Action, State } from '../state/state.js';
import type { ViewModel } from '../state/selectors/view-model.js';
import type { Mode } from '../view/screen-layout.js';
import {
  aloud,
  capital,
  listed,
  sayTitle,
  stopped,
  tellClaim,
  tellPlace,
  tellSighting,
} from './say-claim.js';
import { askedDays, eventOn } from './asked-day.js';
import { sayAction } from './say-action.js';
import {
  daysOf,
  firstNumber,
  PLACE_NAMES,
  sayView,
  sightingLines,
  tellChosen,
} from './say-view.js';

/** What a line came to. */
export type SpokenAnswer = {
  readonly state: State;
  readonly says: readonly string[];
  /** What was begun before is to be read on. */
  readonly goesOn?: true;
};

/** Words that are not names of actions, and the action that each means. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  next: 'down',
  previous: 'up',
  find: 'search',
  who: 'speakers',
  story: 'stories',
  read: 'open',
  exit: 'quit',
  notes: 'bookmarks',
};

/** What can be typed here that is no action of the screen. */
type SpokenCommand = {
  readonly name: string;
  readonly help: string;
  readonly takes: (viewModel: ViewModel, state: State, rest: string) => SpokenAnswer;
};

const SPOKEN_COMMANDS: readonly SpokenCommand[] = [
  {
    name: 'again',
    help: 'say what is open from its beginning',
    takes: (viewModel, state) => ({ state, says: sayView(viewModel, state) }),
  },
  {
    name: 'here',
    help: 'say what is chosen',
    takes: (viewModel, state) => {
      const seen = { ...state, chooser: undefined };
      return { state: seen, says: [tellChosen(viewModel, seen) ?? tellClaim(viewModel, seen)] };
    },
  },
  {
    name: 'articles',
    help: 'every place that tells what is chosen; a number behind it chooses one',
    takes: (viewModel, state, rest) => {
      const seen = atHit(viewModel, state);
      if (!seen) return NO_HIT(state);
      const closed = { ...seen, chooser: undefined, stack: [], focus: 'source' as const };
      return rest === ''
        ? { state: closed, says: sightingLines(viewModel, closed) }
        : pickNumber(viewModel, closed, rest);
    },
  },
  {
    name: 'hits',
    help: 'the hits of the last search again',
    takes: (viewModel, state) => {
      const [text] = state.history;
      return text === undefined
        ? { state, says: ['Nothing was searched yet.'] }
        : searchFor(viewModel, { ...state, chooser: undefined }, text);
    },
  },
  {
    name: 'and',
    help: 'WORDS that the hits must have besides',
    takes: (viewModel, state, rest) => {
      const text = state.search?.line.text.trim() ?? state.history[0] ?? '';
      return searchFor(viewModel, state, `${text} ${rest}`.trim());
    },
  },
];

/** @param whole of everything that was read */
export function takeLine(whole: ViewModel, state: State, typed: string): SpokenAnswer {
  const line = safeLine(typed).trim();
  const quiet: State = { ...state, notice: undefined };
  const viewModel = viewModelOf(whole, quiet);
  // Of a large folder all is read for a search first.
  if (quiet.search) viewModel.findNow(askedBy(quiet.search));
  if (quiet.chooser?.kind === 'note') return typeNote(viewModel, quiet, line);
  if (quiet.search?.line.text.trim() === '')
    return line === '' ? leave(whole, quiet) : searchFor(viewModel, quiet, line);
  if (line === '') return readOn(viewModel, quiet);
  if (NUMBER.test(line)) return pickNumber(viewModel, quiet, line);
  return quiet.chooser ? narrow(whole, quiet, line) : takeCommand(whole, quiet, line);
}

const NUMBER = /^\d{1,9}$/;

const viewModelOf = (whole: ViewModel, { storyId, isUnfolded }: State): ViewModel =>
  whole.within(storyId, isUnfolded);

/** Texts are read on; elsewhere Enter does what it does on the screen, but in a list, where nothing was chosen by it. */
function readOn(viewModel: ViewModel, state: State): SpokenAnswer {
  const mode = modeOf(state);
  if (mode !== 'panels') return { state, says: [], goesOn: true };
  const opened = reduce(viewModel, state, { type: 'view', view: 'open' });
  return { state: opened, says: sayView(viewModel, opened), goesOn: true };
}

const leave = (whole: ViewModel, state: State): SpokenAnswer =>
  reached(whole, state, reduce(viewModelOf(whole, state), state, { type: 'back' }));

/** The words of a box, in place of those that stand there. */
const typeInto = (viewModel: ViewModel, state: State, text: string): State => {
  const cleared = reduce(viewModel, state, { type: 'edit', edit: { kind: 'end' } });
  const empty = reduce(viewModel, cleared, { type: 'edit', edit: { kind: 'clear' } });
  return reduce(viewModel, empty, { type: 'edit', edit: { kind: 'insert', text } });
};

function typeNote(viewModel: ViewModel, state: State, line: string): SpokenAnswer {
  if (line === '')
    return { state: reduce(viewModel, state, { type: 'back' }), says: ['The note is as it was.'] };
  const filled = typeInto(viewModel, state, line === '-' ? '' : line);
  const kept = reduce(viewModel, filled, { type: 'accept' });
  return { state: kept, says: [line === '-' ? 'The note is empty now.' : 'Noted.'] };
}

function searchFor(viewModel: ViewModel, state: State, text: string): SpokenAnswer {
  const { scope } = state.search ?? {};
  const opened = reduce(viewModel, state, {
    type: 'search',
    text,
    ...(scope === undefined ? {} : { scope }),
  });
  return { state: opened, says: sayView(viewModel, opened) };
}

/** One of the list that is open is chosen, and done or gone to where Enter would do that. */
function pickNumber(viewModel: ViewModel, state: State, line: string): SpokenAnswer {
  const mode = modeOf(state);
  const panel = activePanel(state);
  const first = firstNumber(state);
  const at = Number(line) - first;
  const days = mode === 'days' ? daysOf(viewModel) : undefined;
  const list = days ? { count: days.length } : listIn(viewModel, state, panel);
  if (list === undefined) return { state, says: ['Nothing has a number here.'] };
  if (at < 0 || at >= list.count)
    return {
      state,
      says: [
        list.count === 0
          ? 'Nothing has a number here.'
          : `There is no ${line}: type ${first} to ${list.count - 1 + first}.`,
      ],
    };
  const place = days?.[at]?.at ?? at;
  const picked = reduce(viewModel, state, { type: 'pick', panel, at: place });
  if (panel === 'chooser' || panel === 'search' || panel === 'stories')
    return reached(viewModel, state, reduce(viewModel, picked, { type: 'accept' }));
  const says = panel === 'source' ? tellSighting : tellClaim;
  return { state: picked, says: [says(viewModel, picked)] };
}

/** Words that mean themselves, whatever command they are the name of: “planned”. Not what has other words behind it. */
const IN_MARKS = /^["“](?<words>[^"“”]{1,200})["”]$/u;

/** In a list words narrow it; what is left alone is done. A command is taken there too, but in quotation marks. */
function narrow(whole: ViewModel, state: State, typed: string): SpokenAnswer {
  const viewModel = viewModelOf(whole, state);
  const words = IN_MARKS.exec(typed)?.groups?.words;
  const line = words ?? typed;
  if (words === undefined && line === 'back') return leave(whole, state);
  if (words === undefined && isCommand(viewModel, state, line))
    return takeCommand(whole, state, line);
  const narrowed = typeInto(viewModel, state, line);
  const choices = choicesOf(viewModel, narrowed);
  const [only, ...others] = choices;
  const isMeant = only && others.length === 0 && isNamed(only, line);
  return isMeant
    ? reached(whole, state, reduce(viewModel, narrowed, { type: 'accept' }))
    : { state: narrowed, says: sayView(viewModel, narrowed) };
}

/** A file is written where its format is named in full alone. */
const isNamed = ({ sign, text, action }: Choice, line: string): boolean =>
  action?.type === 'write'
    ? sign.toLowerCase() === line.toLowerCase()
    : holdsWords(`${sign} ${text}`, line);

/**
 * True for a line that is a command rather than words of the open list: the whole name of one, alone or before what it
 * takes. "here", "search lavrov"; not what the list has in whole words ("mark", of the speaker Mark Lind), not a beginning
 * ("ev"), not a command that takes no words before some ("new zealand").
 */
function isCommand(viewModel: ViewModel, state: State, line: string): boolean {
  if (line === '?') return true;
  const { word, rest } = parted(line);
  const name = OTHER_WORDS[word.toLowerCase()] ?? word.toLowerCase();
  const isKnown = [...SPOKEN_COMMANDS, ...typeable(viewModel)].some((one) => one.name === name);
  if (!isKnown || (rest !== '' && !TAKE_WORDS.has(name) && !NUMBER.test(rest))) return false;
  const kind = state.chooser?.kind;
  const isOfNames = (kind !== 'help' && kind !== 'palette') || rest !== '';
  // Not those that repeat what is typed: “search all stories for …”.
  const choices = isOfNames ? choicesOf(viewModel, typeInto(viewModel, state, '')) : [];
  return !choices.some(({ text }) => hasWholeWords(text, line));
}

/** Commands that words may stand behind. */
const TAKE_WORDS: ReadonlySet<string> = new Set([
  ...['search', 'and', 'note', 'days', 'speakers', 'stories', 'write', 'bookmarks', 'palette'],
  ...['narrow-stories', 'help'],
]);

function hasWholeWords(text: string, line: string): boolean {
  const words = new Set(fold(text).match(WORD) ?? []);
  return (fold(line).match(WORD) ?? []).every((word) => words.has(word));
}

const holdsWords = (text: string, typed: string): boolean =>
  fold(typed)
    .split(/\s+/u)
    .every((word) => fold(text).includes(word));

/** A word and what stands behind it: "search two words", "/words", "s lavrov". */
function parted(line: string): { readonly word: string; readonly rest: string } {
  const sign = /^[^\p{L}\p{N}\s](?=.)/u.exec(line)?.[0];
  const word = sign ?? /^\S*/u.exec(line)?.[0] ?? '';
  return { word, rest: line.slice(word.length).trim() };
}

function takeCommand(whole: ViewModel, state: State, line: string): SpokenAnswer {
  const { word, rest } = parted(line);
  const viewModel = viewModelOf(whole, state);
  const spoken = SPOKEN_COMMANDS.find(({ name }) => name === word.toLowerCase());
  const under = word === 'again' ? state : { ...state, chooser: undefined };
  if (spoken) return spoken.takes(viewModel, under, rest);
  const found = unders(state).map((under) => ({ under, rows: rowsNamed(viewModel, under, word) }));
  const meant = found.find(({ rows }) => rows.length === 1);
  const [row] = meant?.rows ?? [];
  if (meant && row) return takeMeant(whole, state, { row, rest, under: meant.under });
  const begun = found.flatMap(({ rows }) => rows.map((one) => one.name));
  if (begun.length > 0)
    return {
      state,
      says: [`“${word}” may be ${[...new Set(begun)].join(', ')}: type more of it.`],
    };
  const elsewhere = typeable(viewModel).find(({ name }) => name === word.toLowerCase());
  if (elsewhere)
    return {
      state,
      says: [
        `“${elsewhere.name}” works only in ${listed([...new Set(elsewhere.modes.map((mode) => PLACE_NAMES[mode]))])}.`,
      ],
    };
  const names = [...SPOKEN_COMMANDS, ...typeable(viewModel)].map(({ name }) => name);
  return {
    state,
    says: [
      `There is no command “${line}”${sayNear(word, names)}; ? says what can be typed, search ${line} searches for it.`,
    ],
  };
}

type MeantRow = { readonly row: ActionRow; readonly rest: string };

/** Does what was typed where it is meant: what is done to a claim, to the hit that is chosen. */
function takeMeant(
  whole: ViewModel,
  state: State,
  { row, rest, under }: MeantRow & { readonly under: State },
): SpokenAnswer {
  const { type } = row.action;
  const viewModel = viewModelOf(whole, state);
  if (type === 'back') {
    if (state.search) return leave(whole, state);
    if (isOutermost(viewModel, under)) return { state, says: ['This is the outermost.'] };
  }
  // The front page is come back to.
  if (type === 'search' && modeOf(state) === 'stories') return takeRow(whole, state, { row, rest });
  if (!state.search || !ON_A_CLAIM.has(row.name)) return takeRow(whole, under, { row, rest });
  const hit = atHit(viewModel, state);
  if (!hit) return NO_HIT(state);
  const done = takeRow(whole, hit, { row, rest });
  if (!LEAVES_THE_HITS.has(row.name)) return done;
  const { notebook, unkept, trouble, effects, notice } = done.state;
  return { ...done, state: { ...state, notebook, unkept, trouble, effects, notice } };
}

/** The state that going to the chosen hit leads to, the same where nothing is searched; undefined where there is no hit. */
function atHit(viewModel: ViewModel, state: State): State | undefined {
  if (!state.search) return state;
  const hit = viewModel.findNow(askedBy(state.search))[state.search.selected];
  return hit && reduce(viewModel, { ...state, chooser: undefined }, { type: 'accept' });
}

const NO_HIT = (state: State): SpokenAnswer => ({ state, says: ['No hit is chosen.'] });

/** Actions that do something to what is chosen and leave the list of hits open. */
const LEAVES_THE_HITS: ReadonlySet<string> = new Set([
  ...['mark', 'put-into-draft', 'copy', 'edit', 'browse'],
]);
/** Those, and those that open something of what is chosen. */
const ON_A_CLAIM: ReadonlySet<string> = new Set([
  ...LEAVES_THE_HITS,
  ...['open', 'note', 'why', 'original', 'wordings', 'source', 'next-article', 'previous-article'],
]);

/** True where nothing is further out: at the front page, or at the events of the one story. */
function isOutermost({ events, whole }: ViewModel, state: State): boolean {
  const { stack, focus, claim, chooser, search } = state;
  if (chooser ?? search) return false;
  if (stack.length > 0) return stack.length === 1 && stack[0] === 'stories';
  const isAtEvents = focus === 'events' && (claim === 'event' || events.length === 0);
  return isAtEvents && whole.stories.length < 2;
}

/** Where a command may be meant: here, below what is typed in, in the panels. */
function unders(state: State): readonly State[] {
  const { search, history } = state;
  const open: State = {
    ...state,
    search: undefined,
    chooser: undefined,
    history: search ? rememberSearch(history, search.line.text) : history,
  };
  return [
    state,
    ...((state.search ?? state.chooser) ? [open] : []),
    ...(open.stack.length > 0 && modeOf(open) !== 'unkept' ? [{ ...open, stack: [] }] : []),
  ];
}

/** What can be typed as a command: a line is typed whole, so that nothing edits it. */
const typeable = ({ keys }: ViewModel, mode?: Mode): readonly ActionRow[] =>
  rowsOf(keys).filter(
    ({ action, modes }) => action.type !== 'edit' && (mode === undefined || modes.includes(mode)),
  );

/** The action of that key or name; else those whose names begin so. */
function rowsNamed(viewModel: ViewModel, state: State, word: string): readonly ActionRow[] {
  const rows = typeable(viewModel, modeOf(state));
  const name = word.toLowerCase();
  const called = OTHER_WORDS[name] ?? name;
  const known =
    rows.find(({ keys }) => keys.includes(word)) ??
    rows.find((row) => row.name === called || row.keys.includes(OTHER_WORDS[name] ?? ''));
  if (known) return [known];
  return word.length < 2 ? [] : rows.filter((row) => row.name.startsWith(name));
}

/** Moves in a text, which is read on instead. */
const isMove = ({ type }: Action): boolean => ['move', 'page', 'edge'].includes(type);

function takeRow(whole: ViewModel, state: State, { row, rest }: MeantRow): SpokenAnswer {
  const { action } = row;
  const viewModel = viewModelOf(whole, state);
  const hindrance = row.hindrance?.(viewModel, state);
  if (hindrance !== undefined) return { state, says: [capital(stopped(hindrance))] };
  if (row.name === 'help') return { state, says: sayHelp(viewModel, state, rest) };
  if (row.name === 'repaint') return { state, says: sayView(viewModel, state) };
  if (action.type === 'search' && action.text === undefined && rest !== '')
    return searchFor(viewModel, state, rest);
  if (isMove(action) && listIn(viewModel, state, activePanel(state)) === undefined)
    return readText(viewModel, state, action);
  if (isMove(action) && activePanel(state) === 'source') return readText(viewModel, state, action);
  // What is open already is said again, not closed.
  const isOpen = action.type === 'view' && state.stack.at(-1) === action.view;
  const next = isOpen ? state : doAction(viewModel, state, action);
  if (rest !== '' && next.notice === undefined)
    return takeRest(whole, next, rest) ?? { state, says: [`“${rest}” is not understood here.`] };
  if (isMove(action)) return afterMove(whole, state, next, action);
  return afterAction(whole, state, next, action);
}

/** In a list the one that was moved to is said alone; above the first hit stands the search before. */
function afterMove(whole: ViewModel, before: State, next: State, action: Action): SpokenAnswer {
  const isSame = next.search?.line.text === before.search?.line.text;
  const chosen = isSame ? tellChosen(viewModelOf(whole, next), next) : undefined;
  return chosen === undefined
    ? afterAction(whole, before, next, action)
    : { state: next, says: [chosen] };
}

function readText(viewModel: ViewModel, state: State, action: Action): SpokenAnswer {
  const isOn = 'by' in action && action.by > 0;
  return isOn ? { state, says: [], goesOn: true } : { state, says: sayView(viewModel, state) };
}

/** What stands behind a command is typed where the command led: a number, words, a day; undefined where none is taken. */
function takeRest(whole: ViewModel, state: State, rest: string): SpokenAnswer | undefined {
  const viewModel = viewModelOf(whole, state);
  if (modeOf(state) === 'days' && !NUMBER.test(rest)) return goToDay(viewModel, state, rest);
  if (state.search) return searchFor(viewModel, state, `${state.search.line.text}${rest}`);
  if (state.chooser || NUMBER.test(rest)) return takeLine(whole, state, rest);
  return undefined;
}

/** To the event of a day that was typed; where none stands on it, to the nearest, which is said. */
function goToDay(viewModel: ViewModel, state: State, typed: string): SpokenAnswer {
  const asked = askedDays(viewModel, typed);
  if (asked === undefined)
    return { state, says: [`“${typed}” is no day: type one as 2021-12-28 or 28 dec.`] };
  const { at, isOn } = eventOn(viewModel.events, asked);
  if (at < 0) return { state, says: ['No event here has a day.'] };
  const picked = reduce(viewModel, state, { type: 'pick', panel: 'events', at });
  const told = tellClaim(viewModel, picked);
  const nearest = told.charAt(0).toLowerCase() + told.slice(1);
  return {
    state: picked,
    says: [isOn ? told : `No event on ${sayDays(asked)}; the nearest is ${nearest}`],
  };
}

const sayDays = ({ start, end }: TypedDays): string =>
  start === end ? sayDay(start) : `${sayDay(start)} to ${sayDay(end)}`;

type SayChange = (viewModel: ViewModel, before: State, next: State) => readonly string[];

const sayOpened: SayChange = (viewModel, _before, next) => sayView(viewModel, next);
const saySighting: SayChange = (viewModel, _before, next) => [tellSighting(viewModel, next)];
/** Who does it says how it went. */
const sayNothingYet: SayChange = () => [];

/** What is said of the actions that change more, or less, than what is chosen. */
const SAID_AFTER: Partial<Record<Action['type'], SayChange>> = {
  focus: sayOpened,
  cycle: sayOpened,
  view: sayOpened,
  choose: sayOpened,
  order: sayOpened,
  scope: sayOpened,
  older: sayOpened,
  search: sayOpened,
  unfold: ({ events, quotes }) => [
    `${sayCount(events.length, 'event')}, ${sayCount(quotes.length, 'quote')}.`,
  ],
  sighting: saySighting,
  side: saySighting,
  match: (viewModel, _before, next) => [tellMatch(viewModel, next)],
  bookmark: (_viewModel, before, next) => [
    bookmarksOf(next.notebook).length < bookmarksOf(before.notebook).length
      ? 'The mark is off.'
      : 'Marked.',
  ],
  draft: (viewModel, before, next) => [sayDraft(viewModel, before, next)],
  reorder: (viewModel, _before, next) => [
    `It is ${draftPlace(viewModel, next) + 1} of ${draftOf(viewModel, next).length} now.`,
  ],
  reread: () => ['The articles are being read again.'],
  quit: (viewModel, _before, next) => (next.exitCode === undefined ? sayView(viewModel, next) : []),
  copy: sayNothingYet,
  editor: sayNothingYet,
  browse: sayNothingYet,
  suspend: sayNothingYet,
  write: sayNothingYet,
  'write-draft': sayNothingYet,
  'keep-again': sayNothingYet,
  'copy-unkept': sayNothingYet,
};

/** What is said once an action is done: what it changed. */
function afterAction(whole: ViewModel, before: State, next: State, action: Action): SpokenAnswer {
  const says = noticeOf(next);
  // What hinders it is all there is to say.
  if (says.length > 0 && action.type !== 'unfold' && action.type !== 'go')
    return { state: next, says };
  const say = SAID_AFTER[action.type];
  if (!say) return reached(whole, before, next);
  return { state: next, says: [...says, ...say(viewModelOf(whole, next), before, next)] };
}

const noticeOf = ({ notice }: State): string[] =>
  notice === undefined ? [] : [capital(stopped(aloud(notice)))];

function sayDraft(viewModel: ViewModel, before: State, next: State): string {
  const count = draftOf(viewModel, next).length;
  const isTaken = count < draftOf(viewModel, before).length;
  return `${isTaken ? 'Taken out of the draft' : 'Put into the draft'}, which has ${count} now.`;
}

function tellMatch(viewModel: ViewModel, state: State): string {
  const article = shownArticle(viewModel, state);
  const matches = matchesOf(viewModel, state);
  const match = matches[state.match ?? 0];
  if (!article || !match) return 'There is no match.';
  const place = { articleId: article.id, ...match };
  return stopped(
    `Match ${(state.match ?? 0) + 1} of ${matches.length}, ${tellPlace(viewModel, article, place)}`,
  );
}

/** Where it led: the view that opened, else what is chosen. */
function reached(whole: ViewModel, before: State, next: State): SpokenAnswer {
  const viewModel = viewModelOf(whole, next);
  const mode = modeOf(next);
  const story = viewModel.whole.stories.find(({ id }) => id === next.storyId);
  const isOther = next.storyId !== before.storyId;
  const says = [
    ...noticeOf(next),
    ...(isOther
      ? [stopped(story ? `Story: ${sayTitle(story.title)}` : 'All stories together')]
      : []),
  ];
  const isOpened = next.stack.length > before.stack.length;
  const isView = mode !== 'panels' && mode !== modeOf(before) && (isOpened || !isMovable(mode));
  if (isView || next.chooser !== undefined || next.search !== undefined)
    return { state: next, says: [...says, ...sayView(viewModel, next)] };
  const isOutside = next.effects.length > before.effects.length || next.exitCode !== undefined;
  return {
    state: next,
    says: [...says, ...(isOutside ? [] : [tellClaim(viewModel, next)])],
  };
}

/** Views in which one moves among claims: coming back, the one that is chosen is said. */
const isMovable = (mode: Mode): boolean =>
  ['days', 'coverage', 'differences', 'draft'].includes(mode);

/** What can be typed here, then what is to be known; narrowed to what has those words. */
function sayHelp(viewModel: ViewModel, state: State, words: string): readonly string[] {
  const mode = modeOf(state);
  const rows = [...new Set(unders(state).flatMap((under) => typeable(viewModel, modeOf(under))))];
  const commands = rows.flatMap((row) => {
    const { name, help, keys } = row;
    if (row.modes.includes(mode) && row.hindrance?.(viewModel, state) !== undefined) return [];
    if (NOT_TOLD.has(name)) return [];
    const typed = keys.filter((key) => key.length === 1 && key !== ' ' && !NUMBER.test(key));
    const also = typed.length === 0 ? '' : `, or ${typed.map(sayTypedKey).join(', ')}`;
    return [`${name}${also}: ${sayAction(name, help)}.`];
  });
  const own = SPOKEN_COMMANDS.map(({ name, help }) => `${name}: ${help}.`);
  const help: State = { ...state, chooser: openChooser('help') };
  const known = choicesOf(viewModel, help)
    .filter(({ group }) => !GROUPS_OF_THE_SCREEN.has(group))
    .map(({ group, sign, text }) =>
      stopped(
        `${group}: ${[KEY_SIGNS[sign] ?? sign, aloud(text)].filter((part) => part !== '').join(', ')}`,
      ),
    );
  const lines = [
    'A number chooses from the list that was said last. Enter alone reads on, or opens the article of what is chosen.',
    'Names may be shortened, and followed by what they lead to: events 3, search two words, speakers lind, note my words, write html, days 19 mar.',
    'By before a day: no article prints it, it came about then or before. About before a day: it is printed near it, not with it.',
    ...own,
    ...commands,
    ...known,
  ];
  const met = words === '' ? lines : lines.filter((line) => holdsWords(line, words));
  return met.length > 0 ? met : [`Nothing here is about “${words}”.`];
}

/** Actions of a screen, and distances that a screen gives. */
const NOT_TOLD: ReadonlySet<string> = new Set([
  ...['next-panel', 'previous-panel', 'repaint', 'help'],
  ...['page-up', 'page-down', 'half-page-up', 'half-page-down'],
]);

/** Signs that a voice passes over, by their names. */
const SIGN_NAMES: Readonly<Record<string, string>> = {
  '/': 'slash',
  '@': 'at sign',
  '+': 'plus',
  '!': 'exclamation mark',
  ':': 'colon',
};

const sayTypedKey = (key: string): string =>
  SIGN_NAMES[key] ?? (/^\p{Lu}$/u.test(key) ? `capital ${key}` : keySign(key));

/** What of the help is about keys and marks that are not heard. */
const GROUPS_OF_THE_SCREEN: ReadonlySet<string> = new Set([
  ...['Here', 'In the search box', 'Marks', 'Marks in ASCII'],
]);
