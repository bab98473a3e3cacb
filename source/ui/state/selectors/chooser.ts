// A list to choose from, narrowed by typing: help, palette, speakers … Each line carries the action that Enter takes.
import { bookmarksOf } from '../../../library/draft.js';
import { asciiSign } from '../../../text/printed/ascii.js';
import type { Story } from '../../../model/briefing.js';
import type { Range } from '../../../text/range.js';
import { NEW_MARK, newsLines, sayNews } from '../../../select/news/say-news.js';
import { DAY_MARKS, sayByline, sayWarning, STATUS_MARKS } from '../../../select/wording.js';
import { keySign, keyTable, rowsOf, sayKey, type ActionRow } from '../keymap.js';
import { EMPTY_LINE, typedLineOf } from '../edit-line.js';
import { fuzzyMatch, type Fuzzy } from '../../../text/fuzzy-match.js';
import { narrowStories } from './narrow-stories.js';
import type { UserKeys, ViewModel } from './view-model.js';
import { modeOf } from './selectors.js';
import type { Action, Chooser, State } from '../state.js';

export type Choice = {
  /** The group that it stands in, said above its first line while nothing is typed. */
  readonly group: string;
  /** The keys, mark or letter at the left. */
  readonly sign: string;
  readonly text: string;
  /** What Enter does; undefined for what is only told. */
  readonly action: Action | undefined;
  /** Other words that it is looked for by. */
  readonly called?: string | undefined;
  /** The letters that typing met. */
  readonly marks: readonly Range[];
  /** Said below it: where what was typed is, if not in the text. */
  readonly below?: string;
  /** Of a speaker: what was said, shown beside the list. */
  readonly quoteIds?: readonly string[];
};

export const openChooser = (kind: Chooser['kind'], typed = ''): Chooser => ({
  kind,
  line: typed === '' ? EMPTY_LINE : typedLineOf(typed),
  selected: 0,
});

export const CHOOSER_TITLES: Readonly<Record<Chooser['kind'], string>> = {
  help: 'Help',
  palette: 'All that can be done',
  speakers: 'Who said what',
  stories: 'Stories',
  bookmarks: 'Bookmarks and notes',
  note: 'Note',
  write: 'Write to a file as',
};

/** What an empty list says; told of what was typed or of the articles. */
export const sayNothing = (keys: UserKeys, kind: Chooser['kind']): string =>
  NOTHING[kind].replace(/\{([a-z-]+)\}/g, (_all, name: string) => sayKey(keys, name));

/** With the keys of actions by their names: "{close-list}". */
const NOTHING: Readonly<Record<Chooser['kind'], string>> = {
  help: 'Nothing here is called so. Type less, or press {close-list}.',
  palette: 'Nothing is called so. Type less, or press {close-list}.',
  speakers: 'Nobody of that name is quoted.',
  stories: 'No story is called so.',
  bookmarks:
    'Nothing is marked in these articles. Press {close-list}, then {mark} on an event or quote.',
  note: 'Type what you want to note; {choose} keeps it, {close-list} leaves it.',
  write: 'There is no such format.',
};

/** The lines of the open list that what was typed leaves, nearest first once something is typed. */
export function choicesOf(viewModel: ViewModel, state: State): readonly Choice[] {
  const { chooser } = state;
  if (!chooser) return [];
  const typed = chooser.kind === 'note' ? '' : chooser.line.text.trim();
  if (typed === '') return allChoices(viewModel, state, chooser.kind);
  if (chooser.kind === 'stories')
    return [
      ...nearestOf(
        narrowStories(viewModel.whole, typed).map(({ story, score, marks, found, isOfDay }) => ({
          choice: {
            ...storyChoice(story),
            ...(isOfDay ? { action: { type: 'search-all', text: typed, storyId: story.id } } : {}),
            marks,
            ...(found === undefined ? {} : { below: found }),
          },
          score,
        })),
      ),
      tell('', '  /', `search all stories for “${typed}”`, {
        type: 'search-all',
        text: typed,
      }),
    ];
  return nearestOf(
    allChoices(viewModel, state, chooser.kind).flatMap((choice) => {
      const found = matchChoice(choice, typed);
      const bySign = isCalled(choice.sign.toLowerCase(), typed.toLowerCase());
      const score = bySign ? -1 : found?.score;
      return score === undefined
        ? []
        : [{ choice: { ...choice, marks: found?.marks ?? [] }, score }];
    }),
  );
}

/** What is typed in the text of the line; where it is but letters there, among the words that it is called by, too. */
function matchChoice({ text, called }: Choice, typed: string): Fuzzy | undefined {
  const found = fuzzyMatch(text, typed);
  if (called === undefined || (found && !isScattered(found.score))) return found;
  const other = fuzzyMatch(`${text} ${called}`, typed);
  if (!other || isScattered(other.score)) return found;
  return { score: other.score, marks: other.marks.filter(({ end }) => end <= text.length) };
}

/** "esc", and the beginning of a word: "warn". */
const isCalled = (sign: string, typed: string): boolean =>
  sign === typed || (typed.length >= LEAST_BEGINNING && sign.startsWith(typed));
const LEAST_BEGINNING = 3;

/** The nearest first, equally near ones in their order; scattered letters are what is left to try where nothing holds the word. */
function nearestOf(
  choices: readonly { readonly choice: Choice; readonly score: number }[],
): Choice[] {
  const met = [...choices].sort((a, b) => a.score - b.score);
  const [nearest] = met;
  return met
    .filter(
      ({ score }) => nearest === undefined || isScattered(nearest.score) || !isScattered(score),
    )
    .map(({ choice }) => choice);
}

/** The score of a match of letters here and there. */
const SCATTERED = 2;
const isScattered = (score: number): boolean => score >= SCATTERED;

/** The line that Enter would take. */
export const chosenLine = (viewModel: ViewModel, state: State): Choice | undefined =>
  choicesOf(viewModel, state)[state.chooser?.selected ?? 0];

function allChoices(viewModel: ViewModel, state: State, kind: Chooser['kind']): Choice[] {
  switch (kind) {
    case 'help':
      return helpChoices(viewModel, state);
    case 'palette':
      return actionChoices(rowsOf(viewModel.keys).filter(({ modes }) => modes.includes('panels')));
    case 'speakers':
      return viewModel.briefing.speakers.map(({ name, roles, quoteIds }) => ({
        ...tell('', sign(quoteIds.length), [name, ...roles.slice(0, 1)].join(', '), {
          type: 'search',
          text: `speaker:"${name}" `,
          scope: 'quote',
        }),
        quoteIds,
      }));
    case 'bookmarks':
      return bookmarkChoices(viewModel, state);
    case 'note':
      return [];
    case 'write':
      return viewModel.formats.map((format) =>
        tell('', format, WRITTEN[format] ?? `as ${format}`, { type: 'write', format }),
      );
    case 'stories':
      return [
        tell('', sign(viewModel.whole.articles.length), 'All stories', {
          type: 'story',
          storyId: undefined,
        }),
        ...viewModel.whole.stories.map(storyChoice),
      ];
  }
}

const storyChoice = ({ id, title, articleIds }: Story): Choice =>
  tell('', sign(articleIds.length), title, { type: 'story', storyId: id });

/** A count, for the column at the left. */
const sign = (count: number): string => String(count).padStart(3);

const tell = (group: string, sign: string, text: string, action?: Action): Choice => ({
  group,
  sign,
  text,
  action,
  marks: [],
});

const WRITTEN: Readonly<Record<string, string>> = {
  text: 'the briefing as plain text',
  markdown: 'the briefing as Markdown',
  html: 'the briefing as a page for the browser, with the passages',
  json: 'everything that was found, for scripts',
  jsonl: 'the same, a line for each thing found',
};

/** What is marked of the articles read, with its note. */
function bookmarkChoices({ briefing }: ViewModel, { notebook, unkept, trouble }: State): Choice[] {
  const waiting = new Set(trouble === undefined ? [] : unkept.map(({ bookmark }) => bookmark.id));
  const here = new Set([...briefing.events, ...briefing.quotes].map(({ id }) => id));
  return bookmarksOf(notebook)
    .filter(({ id }) => here.has(id))
    .map(({ kind, id, words, note, own = '' }) =>
      tell(
        '',
        kind,
        [waiting.has(id) ? 'NOT KEPT' : '', note, own, words]
          .filter((part) => part !== '')
          .join(' · ')
          .replace(/\s+/gu, ' '),
        { type: 'go', kind: kind === 'event' ? kind : 'quote', id },
      ),
    );
}

const actionChoices = (rows: readonly ActionRow[]): Choice[] =>
  rows
    .filter(({ action }) => action.type !== 'choose' || action.from !== 'help')
    .map(({ keys, help, called, action }) => ({
      ...tell('', keys.map(keySign).join(' '), help, action),
      called,
    }));

/** What works where the help was asked for, then what the signs mean, then what could not be read. */
function helpChoices(viewModel: ViewModel, state: State): Choice[] {
  const under: State = { ...state, chooser: undefined };
  const mode = modeOf(under);
  const rows = rowsOf(viewModel.keys);
  const here = rows.filter(
    ({ modes, hindrance }) => modes.includes(mode) && hindrance?.(viewModel, under) === undefined,
  );
  const inSearch = keyTable(
    rows.filter(({ modes }) => modes.includes('search') && !modes.includes(mode)),
  );
  const { briefing, faults, keys, letters } = viewModel;
  return [
    ...actionChoices(here).map((choice) => ({ ...choice, group: 'Here' })),
    ...inSearch.map(({ keys, help }) => tell('In the search box', keys, help, { type: 'search' })),
    ...QUERY_SIGNS.map(([sign, text]) =>
      tell('What can be searched', sign, text, {
        type: 'search',
        text: sign.replace(/(?<=:).*/, ''),
      }),
    ),
    ...MARKS.map(([sign, text]) => tell('Marks', sign, text)),
    tell('Marks', '*', `marked: ${sayKey(keys, 'bookmarks')} lists what is`),
    tell('Marks', NEW_MARK, `new since it was last read: ${sayKey(keys, 'new')} lists it`),
    ...newsChoices(viewModel),
    ...briefing.outlets.map(({ name }) => tell('Outlets', letters.get(name) ?? '', name)),
    ...faults.map((fault) => tell('Settings not followed', WARNING, fault)),
    ...briefing.warnings.map((warning) => tell('Not read as asked', WARNING, sayWarning(warning))),
    ...ASCII_MARKS,
  ];
}

/** Stands beside what is said in warning, so that it is found by that word. */
const WARNING = 'warning';

/** What is new that no list shows, and the articles that are: those that tell an event lead to it. */
function newsChoices({ briefing, news: ids, articles }: ViewModel): Choice[] {
  const { news } = briefing;
  if (!news) return [];
  const group = `New since ${news.since}`;
  const told = news.articleIds.flatMap((id) => articles.get(id) ?? []);
  return [
    ...newsLines(briefing).map((line) => tell(group, '', line)),
    ...told.map((article) => tell(group, NEW_MARK, `${article.title} · ${sayByline(article)}`)),
    ...(ids.size === 0 ? [tell(group, '', sayNews(briefing) || 'nothing')] : []),
  ];
}

const QUERY_SIGNS = [
  ['two words', 'both, in any order; a typo does no harm'],
  ["'word", 'exactly this word; "several words" together'],
  ['^begin', 'words that begin so'],
  ['!word', 'not with this word'],
  ['speaker:name', 'quotes of that person'],
  ['source:name', 'printed by that outlet'],
  ['after:2021-12-28', 'on that day (month, year) or later; 28 dec, yesterday, last tuesday'],
  ['before:2021-12', 'on that day (month, year) or earlier'],
  ['kind:quote', 'events, quotes or sources alone'],
  ['is:sole', 'told by one source alone; is:conflict, is:planned, is:new'],
  ['19 mar 2011', 'what happened or was said on that day; 2011-03, last tuesday of march 2011'],
] as const;

const MARKS: readonly (readonly [string, string])[] = [
  ...Object.values(STATUS_MARKS)
    .filter(({ word }) => word !== '')
    .map(({ mark, word }) => [mark, word] as const),
  ...DAY_MARKS,
  ['!', 'the sources differ'],
  ['◦', 'several outlets have it from one source'],
  ['▸', 'what is chosen'],
  ['▎', 'a quote that belongs to the chosen event'],
];

/** The marks as a terminal draws them that knows ASCII alone. */
const ASCII_MARKS: readonly Choice[] = [
  ...MARKS,
  [NEW_MARK, 'new since it was last read'] as const,
].flatMap(([mark, text]) => {
  const sign = asciiSign(mark, ['', ''], 'ascii');
  return sign ? [tell('Marks in ASCII', sign.narrow, `in ASCII: ${text}`)] : [];
});
