// Arguments → a request. Answers --help, --version and wrong usage by itself, before anything larger is loaded.
import meow from 'meow';
import packageJson from '../../package.json' with { type: 'json' };
import { print, refuse } from './exit.js';
import {
  LIMIT_OPTIONS,
  LIMITS,
  optionOf,
  type LimitOption,
  type Limits,
} from '../intake/limits.js';
import { FORMAT_NAMES, formatNamed, formatOfFile } from '../output/format-names.js';
import { statedDay } from '../calendar/civil-days.js';
import { safe, type SafeText } from '../text/safe-text.js';

/** "    --max-size MB        one file, packed or unpacked (128)" */
function limitHelp({ limit, counts, unit, says }: LimitOption): string {
  return `    ${`${optionOf(limit)} ${counts}`.padEnd(20)} ${says} (${LIMITS[limit] / unit})`;
}

const HELP = safe`  Read the articles that cover a story as a briefing: what happened and when, who said what, where it stands.

  Usage
    $ briefing [paths…]

  Paths are files, folders and addresses (https://…), whose pages and feeds are fetched. In a terminal the reader opens; into a pipe goes the briefing as plain text.
  Without a path ./articles is read, or the sample that ships with the program. A lone - reads one article from stdin.

  Options
    --print           write the briefing as plain text
    --json            write everything that was found as one JSON document
    --format NAME     text, markdown, html, json or jsonl
    --output FILE     write it to FILE, in the format that its ending names
    --short           one screen: what happened, how it stands, the main events
    --search QUERY    write what matches, best first, with type, date, outlet and file:line
    --why WORDS|ID    tell how an event, a quote or an article was read: which rules decided
    --all             list every event and quote, however small
    --top N           the N events and the N quotes that matter most
    --after DAY, --before DAY, --speaker NAME, --source OUTLET, --kind event|quote,
    --is new|sole|conflict|planned
                      only what meets these, as the filters of the search box
    --since WHEN      what is new: yesterday, a day, last (when the screen was left),
                      or a FILE that --json wrote
    --remember        what is printed counts as read, as what the screen showed does
    --watch           the screen reads again whenever the files change
    --state DIR, --no-state
                      remember what was read in DIR, or not at all
    --list-stories    list the stories that the articles tell
    --story N         brief on story N of that list alone
    --files-from FILE read the paths in FILE too, one a line (- for stdin)
    --publisher NAME  the outlet that published the articles, whatever they print
    --date DAY        the day on which they appeared, as 2021-12-28
    --allow-private   fetch from addresses of this machine and of private networks too
    --whole           keep every line of a file, menus and comments too, where too much was left out
    --follow          follow links that lead out of a folder that is read
    --help            show this
    --version         show the version

  Limits: what lies beyond is left out, and a warning names the option
${LIMIT_OPTIONS.map(limitHelp).join('\n')}

  Exit codes
    0 done    1 nothing matches    2 wrong usage, or no article read
    70 a fault of the program    74 the output can't be written    130 interrupted by Ctrl-C

  Examples
    $ briefing articles
    $ briefing --print articles | less
    $ briefing --search "lavrov geneva" articles
    $ briefing --json articles | jq '.events[].summary'
    $ pbpaste | briefing -
`;

const LIMIT_FLAGS = Object.fromEntries(
  LIMIT_OPTIONS.map(({ limit }) => [limit, { type: 'string' }]),
) as Readonly<Record<keyof Limits, { readonly type: 'string' }>>;

/** Filters of the search box that are options, too. */
const CONDITIONS = ['after', 'before', 'speaker', 'source', 'kind', 'is'] as const;

const CONDITION_FLAGS = Object.fromEntries(
  CONDITIONS.map((condition) => [condition, { type: 'string' }]),
) as Readonly<Record<(typeof CONDITIONS)[number], { readonly type: 'string' }>>;

const FLAGS = {
  print: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  format: { type: 'string' },
  output: { type: 'string' },
  short: { type: 'boolean', default: false },
  top: { type: 'string' },
  ...CONDITION_FLAGS,
  search: { type: 'string' },
  why: { type: 'string' },
  all: { type: 'boolean', default: false },
  story: { type: 'string' },
  listStories: { type: 'boolean', default: false },
  since: { type: 'string' },
  remember: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  state: { type: 'string' },
  filesFrom: { type: 'string' },
  publisher: { type: 'string' },
  date: { type: 'string' },
  follow: { type: 'boolean', default: false },
  whole: { type: 'boolean', default: false },
  allowPrivate: { type: 'boolean', default: false },
  ...LIMIT_FLAGS,
  help: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
} as const;

const FORMAT_FLAGS = ['print', 'json'] as const;

/** Does what the arguments ask for and answers the exit code. Never throws on what was typed. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments(argv);
  if (typeof read === 'string') return refuse(safe`${read}`);
  const { flags } = read;
  // The parser takes the lone "-" of "--files-from -" for a path.
  const listOnStdin = flags.filesFrom === '' && read.input.includes('-');
  const input = listOnStdin ? read.input.filter((path) => path !== '-') : read.input;
  if (flags.help) return print(HELP);
  if (flags.version) return print(safe`${packageJson.version}\n`);
  const unknown = Object.keys(flags).find((flag) => !Object.hasOwn(FLAGS, flag));
  if (unknown !== undefined)
    return refuse(safe`there is no option ${unknown.length > 1 ? '--' : '-'}${unknown}`);
  const format = readFormat(flags);
  if (typeof format === 'object') return refuse(format.wrong);
  const wrong = WRONG_USES.find(({ applies }) => applies(flags));
  if (wrong) return refuse(wrong.say);
  const limits = readLimits(flags);
  if (typeof limits === 'string') return refuse(safe`${limits}`);

  const { answer } = await import('./run-request.js');
  return answer({
    paths: input,
    filesFrom: listOnStdin ? '-' : flags.filesFrom,
    format,
    output: flags.output,
    conditions: conditionsOf(flags),
    top: countOf(flags.top),
    short: flags.short,
    search: flags.search,
    why: flags.why,
    all: flags.all,
    story: countOf(flags.story),
    stated: { publisher: flags.publisher, date: flags.date, whole: flags.whole },
    since: flags.since,
    state: keptIn(flags),
    remember: flags.remember,
    watch: flags.watch,
    limits,
    follow: flags.follow,
    allowPrivate: flags.allowPrivate,
    listStories: flags.listStories,
  });
}

/** The name of the format that is asked for, by whatever option; undefined where none is; or what is wrong. */
function readFormat(
  flags: Readonly<Record<'print' | 'json', boolean>> &
    Readonly<Partial<Record<'format' | 'output', string>>>,
): string | undefined | { readonly wrong: SafeText } {
  const asked = [
    ...FORMAT_FLAGS.filter((flag) => flags[flag]).map((flag) => ({
      option: `--${flag}`,
      name: flag,
    })),
    ...(flags.format === undefined ? [] : [{ option: '--format', name: flags.format }]),
  ];
  if (asked.length > 1)
    return { wrong: safe`choose one of ${asked.map(({ option }) => option).join(' and ')}` };
  const name = asked[0]?.name;
  const { output } = flags;
  if (name === undefined && output === undefined) return undefined;
  const format = name === undefined ? formatOfFile(output ?? '') : formatNamed(name);
  const named = safe`${name ?? output ?? ''} names no format: choose --format ${FORMAT_NAMES.join(', ')}`;
  return format?.name ?? { wrong: named };
}

/** What flags can't ask for, alone or together; the first that applies is said. */
const WRONG_USES: readonly {
  readonly applies: (flags: Flags) => boolean;
  readonly say: SafeText;
}[] = [
  {
    applies: ({ search }) => search?.trim() === '',
    say: safe`--search needs words to look for`,
  },
  {
    applies: ({ search, json }) => search !== undefined && json,
    say: safe`--search prints text: leave --json out`,
  },
  {
    applies: ({ why }) => why?.trim() === '',
    say: safe`--why needs words of a claim, or an id of --json`,
  },
  {
    applies: ({ why, json, search }) => why !== undefined && (json || search !== undefined),
    say: safe`--why prints text by itself: leave --json and --search out`,
  },
  {
    applies: ({ top }) => Number.isNaN(countOf(top)),
    say: safe`--top needs a number from 1`,
  },
  {
    applies: ({ output }) => output?.trim() === '',
    say: safe`--output needs the name of a file`,
  },
  {
    applies: ({ output, search, why }) =>
      output !== undefined && (search !== undefined || why !== undefined),
    say: safe`--output is for a briefing: redirect what --search and --why print`,
  },
  {
    applies: ({ story }) => Number.isNaN(countOf(story)),
    say: safe`--story needs a number of the list that --list-stories writes`,
  },
  {
    applies: ({ date }) => date !== undefined && statedDay(date) === undefined,
    say: safe`--date needs a day of the calendar, such as 2021-12-28`,
  },
  {
    applies: ({ since }) => since?.trim() === '',
    say: safe`--since needs a day, such as yesterday or 2021-12-28, or a file that --json wrote`,
  },
  {
    applies: (flags) => keptIn(flags) === '',
    say: safe`--state needs a folder`,
  },
  {
    applies: (flags) => flags.remember && keptIn(flags) === false,
    say: safe`--remember needs a place: leave --no-state out`,
  },
  {
    applies: ({ watch, print, json, format, output, search, why }) =>
      watch && (print || json || [format, output, search, why].some((one) => one !== undefined)),
    say: safe`--watch is for the screen, which stays open: leave out what prints`,
  },
];

/** The folder of `--state`; false after `--no-state`, which the parser takes for its contrary. */
const keptIn = ({ state }: Pick<Flags, 'state'>): string | false | undefined => state;

type Flags = Readonly<
  Record<
    'search' | 'why' | 'story' | 'date' | 'top' | 'output' | 'format' | 'since' | 'state',
    string | undefined
  >
> &
  Readonly<Record<'json' | 'print' | 'remember' | 'watch', boolean>>;

/** The conditions as a query of the search box: `speaker:"Ada Lind" after:"2021-12-01"`. */
const conditionsOf = (
  flags: Readonly<Partial<Record<(typeof CONDITIONS)[number], string>>>,
): string =>
  CONDITIONS.flatMap((condition) => {
    const value = flags[condition];
    return value === undefined ? [] : [`${condition}:"${value.replaceAll('"', '')}"`];
  }).join(' ');

/** A number from 1 as typed: "12"; NaN for "0", "-1" and "x". */
function countOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  return /^0*[1-9]\d{0,14}$/.test(typed) ? Number(typed) : NaN;
}

/** The limits as typed, or what is wrong with them. */
function readLimits(flags: Readonly<Partial<Record<keyof Limits, string>>>): Limits | string {
  const limits = { ...LIMITS };
  for (const { limit, unit, most } of LIMIT_OPTIONS) {
    const count = countOf(flags[limit]);
    if (count === undefined) continue;
    if (!(count <= most))
      return `${optionOf(limit)} needs a number from 1${most < 1e6 ? ` to ${most}` : ''}`;
    limits[limit] = count * unit;
  }
  return limits;
}

/** What meow reads from the arguments, or what is wrong with them. */
function readArguments(argv: readonly string[]) {
  try {
    return meow(HELP, {
      importMeta: import.meta,
      argv,
      pkg: packageJson,
      flags: FLAGS,
      autoHelp: false,
      autoVersion: false,
      description: false,
    });
  } catch (error) {
    return (error as Error).message.replace(/\.$/, '');
  }
}
