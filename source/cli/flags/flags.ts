// The one table of the options: help, man page, completions, the configuration and the parser of arguments are made of it.
import { statedDay } from '../../calendar/civil-days.js';
import {
  LIMIT_OPTIONS,
  LIMITS,
  optionOf,
  type LimitOption,
  type Limits,
} from '../../intake/limits.js';
import { FORMAT_NAMES } from '../../output/format-names.js';
import { wrongDay } from '../../search/query.js';

export type FlagRow = {
  /** What its value is called: "N", "FILE"; a flag without one is on or off. */
  readonly value?: string;
  /** All that it may be set to. */
  readonly choices?: readonly string[];
  /** What a shell offers for it: names of files. */
  readonly offers?: 'files';
  /** What it does, as the help says it. */
  readonly says: string;
  /** What is wrong with a value, as it stands behind the option: "needs a number from 1"; undefined for one that will do. */
  readonly wrong?: (value: string) => string | undefined;
  /** It says what is written, of which one is asked for at a time. */
  readonly answers?: true;
  /** What it does with "no-" before it, where that is worth a line: every flag can be switched off so. */
  readonly off?: string;
  /** It says something of one call alone, so that the configuration can't hold it. */
  readonly onlyTyped?: true;
};

/** A number from 1 as typed: "12"; NaN for "0", "-1" and "x". */
export const countOf = (typed: string): number =>
  /^0*[1-9]\d{0,14}$/.test(typed) ? Number(typed) : NaN;

const needs =
  (what: string, holds: (value: string) => boolean) =>
  (value: string): string | undefined =>
    holds(value) ? undefined : `needs ${what}`;

const someWords = (what: string): FlagRow['wrong'] => needs(what, (value) => value.trim() !== '');

const someCount = (what: string, most = Infinity): FlagRow['wrong'] =>
  needs(what, (value) => countOf(value) <= most);

/** A day as the search box takes it. */
const somePeriod = (value: string): string | undefined => {
  const wrong = wrongDay(value);
  return wrong === undefined ? undefined : `needs ${wrong}`;
};

/** In the order in which the help shows them, by the names that the parser gives them. */
const OPTION_FLAGS = {
  print: { says: 'write the briefing as plain text', answers: true },
  json: { says: 'write everything that was found as one JSON document', answers: true },
  format: {
    value: 'NAME',
    choices: FORMAT_NAMES,
    says: 'text, markdown, html, json or jsonl',
    answers: true,
  },
  output: {
    value: 'FILE',
    offers: 'files',
    says: 'write it to FILE, in the format that its ending names',
    wrong: someWords('the name of a file'),
  },
  short: { says: 'in brief: what happened, how it stands, what is to come, the main events' },
  search: {
    value: 'QUERY',
    says: 'write what matches, best first, with type, date, outlet and file:line',
    wrong: someWords('words to look for'),
    answers: true,
  },
  why: {
    value: 'WORDS|ID',
    says: 'tell how an event, a quote or an article was read: which rules decided',
    wrong: someWords('words of a claim, or an id of --json'),
    answers: true,
  },
  all: { says: 'list every event and quote, however small' },
  top: {
    value: 'N',
    says: 'the N events and the N quotes that matter most',
    wrong: someCount('a number from 1'),
  },
  after: {
    value: 'DAY',
    says: 'only what is of that DAY (2021-12-28, 2021-12, 2021, 28 dec, yesterday) or later',
    wrong: somePeriod,
  },
  before: { value: 'DAY', says: 'only what is of that DAY or earlier', wrong: somePeriod },
  speaker: { value: 'NAME', says: 'only quotes of that person' },
  source: { value: 'OUTLET', says: 'only what that outlet tells, whoever tells it too' },
  kind: {
    value: 'KIND',
    choices: ['event', 'quote'],
    says: 'only events, or only quotes: event or quote',
  },
  is: {
    value: 'WHAT',
    choices: ['new', 'sole', 'conflict', 'planned'],
    says: 'only what is new, sole (told by one source), conflict (sources differ) or planned',
  },
  since: {
    value: 'WHEN',
    says: 'what is new since yesterday, a day, last (when the screen was left), or a FILE of --json',
    wrong: someWords('a day, such as yesterday or 2021-12-28, or a file that --json wrote'),
  },
  remember: { says: 'what is printed counts as read, as what the screen showed does' },
  watch: { says: 'the screen reads again whenever the files change' },
  accessible: {
    says: 'read and answer line by line, for a screen reader or a plain terminal',
    off: 'draw the screen, whatever INK_SCREEN_READER says',
  },
  ascii: {
    says: 'draw and print in ASCII, as where the locale has no UTF-8',
    off: 'draw and print in Unicode, whatever the locale says',
  },
  mouse: { says: 'let the wheel scroll and a click choose on the screen' },
  state: {
    value: 'DIR',
    offers: 'files',
    says: 'remember in DIR what was read',
    off: 'remember nothing of what is read',
    wrong: someWords('a folder'),
  },
  listStories: { says: 'list the stories that the articles tell', answers: true },
  story: {
    value: 'N',
    says: 'brief on story N of that list alone',
    wrong: someCount('a number of the list that --list-stories writes'),
  },
  filesFrom: {
    value: 'FILE',
    offers: 'files',
    says: 'read the paths in FILE too, one a line (- for stdin)',
  },
  publisher: {
    value: 'NAME',
    says: 'the outlet that published the articles, whatever they print',
    wrong: someWords('the name of an outlet'),
  },
  date: {
    value: 'DAY',
    says: 'the day on which they appeared, as 2021-12-28',
    wrong: needs(
      'a day of the calendar, such as 2021-12-28',
      (day) => statedDay(day) !== undefined,
    ),
  },
  allowPrivate: { says: 'fetch from addresses of this machine and of private networks too' },
  whole: {
    says: 'keep every line of a file, menus and comments too, where too much was left out',
  },
  follow: { says: 'follow links that lead out of a folder that is read' },
  config: {
    value: 'FILE',
    offers: 'files',
    says: 'read the settings in FILE, in place of those of the user',
    off: 'read no settings',
    wrong: someWords('the name of a file'),
    onlyTyped: true,
  },
  completions: {
    value: 'SHELL',
    choices: ['bash', 'zsh', 'fish'],
    says: 'write what completes these options in bash, zsh or fish',
    onlyTyped: true,
  },
  help: { says: 'show this', onlyTyped: true },
  version: { says: 'show the version', onlyTyped: true },
} as const satisfies Readonly<Record<string, FlagRow>>;

/** "--max-size MB        one file, packed or unpacked (128)" */
const limitFlag = ({
  limit,
  counts,
  unit,
  most,
  says,
}: LimitOption): FlagRow & { value: string } => ({
  value: counts,
  says: `${says} (${LIMITS[limit] / unit})`,
  wrong: someCount(`a number from 1${most < 1e6 ? ` to ${most}` : ''}`, most),
});

/** What sets a limit, by its name. */
export const LIMIT_FLAGS = Object.fromEntries(
  LIMIT_OPTIONS.map((option) => [option.limit, limitFlag(option)]),
) as Readonly<Record<keyof Limits, FlagRow & { readonly value: string }>>;

export const FLAGS = { ...OPTION_FLAGS, ...LIMIT_FLAGS };

export type FlagName = keyof typeof FLAGS;

/** What the flags are set to: words of one that takes a value, true or false of one that is on or off; false for a value that is none. */
export type FlagValues = {
  readonly [Name in FlagName]?: (typeof FLAGS)[Name] extends { readonly value: string }
    ? (typeof FLAGS)[Name] extends { readonly off: string }
      ? string | false
      : string
    : boolean;
};

export const flagNames = Object.keys(FLAGS) as readonly FlagName[];

/** The row of a flag, with all that a row may have. */
export const flagRow = (name: FlagName): FlagRow => FLAGS[name];

/** An option as it is told: "--max-size", what stands behind it, "MB", and what it does. */
export type ToldOption = Omit<FlagRow, 'off'> & { readonly option: string };

/** The options of those names, and the "--no-…" that are worth a line. */
export const toldOptions = (names: readonly FlagName[]): ToldOption[] =>
  names.flatMap((name) => {
    const { off, ...row } = flagRow(name);
    const option = optionOf(name);
    const told: ToldOption = { ...row, option };
    return off === undefined ? [told] : [told, { option: `--no-${option.slice(2)}`, says: off }];
  });

/** The flag that an option names, "max-size" without the dashes; undefined where there is none. */
export const flagOf = (option: string): FlagName | undefined =>
  flagNames.find((name) => optionOf(name) === `--${option}`);

/** What is wrong with a value of the flag, as it stands behind its name; undefined for one that will do. */
export function wrongValue(name: FlagName, value: string): string | undefined {
  const { wrong, choices } = flagRow(name);
  return choices && !choices.includes(value) ? `takes ${choices.join(', ')}` : wrong?.(value);
}

/** The options that are no limits, in order. */
export const optionFlags = Object.keys(OPTION_FLAGS) as readonly FlagName[];

/** The limits, in order. */
export const limitFlags = Object.keys(LIMIT_FLAGS) as readonly FlagName[];
