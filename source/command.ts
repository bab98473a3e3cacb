// Arguments → a request. Answers --help, --version and wrong usage by itself, before anything larger is loaded.
import meow from 'meow';
import packageJson from '../package.json' with { type: 'json' };
import { print, refuse } from './exit.js';
import { LARGEST_SIZE, LIMITS, MEGABYTE, type Limits } from './intake/limits.js';

/** What a call asks for. */
export type Request = {
  /** Files and folders as typed; none means the default. */
  readonly paths: readonly string[];
  /** A file that lists further paths, or "-" for stdin; undefined where none is named. */
  readonly filesFrom: string | undefined;
  /** The option that names a printed format, "print" or "json"; undefined to decide by where the output goes. */
  readonly format: string | undefined;
  /** Words to look for; undefined when nothing is searched. */
  readonly search: string | undefined;
  /** Words or an id of what is to be explained; undefined when nothing is. */
  readonly why: string | undefined;
  readonly all: boolean;
  /** The number of the one story asked for, from 1; undefined for all. */
  readonly story: number | undefined;
  /** What the user states of the articles, where they do not print it: outlet, ISO day. */
  readonly stated: { readonly publisher?: string; readonly date?: string };
  readonly limits: Limits;
  /** Asks for the list of stories alone. */
  readonly listStories: boolean;
};

const HELP = `
  Read the articles that cover a story as a briefing: what happened and when, who said what, where it stands.

  Usage
    $ briefing [paths…]

  Paths are files and folders. In a terminal the reader opens; into a pipe goes the briefing as plain text.
  Without a path ./articles is read, or the sample that ships with the program. A lone - reads one article from stdin.

  Options
    --print           write the briefing as plain text
    --json            write everything that was found as one JSON document
    --search QUERY    write what matches, best first, with type, date, outlet and file:line
    --why WORDS|ID    tell how an event, a quote or an article was read: which rules decided
    --all             list every event and quote, however small
    --list-stories    list the stories that the articles tell
    --story N         brief on story N of that list alone
    --files-from FILE read the paths in FILE too, one a line (- for stdin)
    --publisher NAME  the outlet that published the articles, whatever they print
    --date DAY        the day on which they appeared, as 2021-12-28
    --max-size MB     leave out files larger than this (${LIMITS.maxSize / MEGABYTE})
    --max-articles N  read no more articles of one feed or dump (${LIMITS.maxArticles})
    --max-length N    read no more characters of one article (${LIMITS.maxLength})
    --help            show this
    --version         show the version

  Exit codes
    0 done    1 nothing matches    2 wrong usage, or no article read    130 interrupted by Ctrl-C

  Examples
    $ briefing articles
    $ briefing --print articles | less
    $ briefing --search "lavrov geneva" articles
    $ briefing --json articles | jq '.events[].summary'
    $ pbpaste | briefing -
`;

const FLAGS = {
  print: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  search: { type: 'string' },
  why: { type: 'string' },
  all: { type: 'boolean', default: false },
  story: { type: 'string' },
  listStories: { type: 'boolean', default: false },
  filesFrom: { type: 'string' },
  publisher: { type: 'string' },
  date: { type: 'string' },
  maxSize: { type: 'string' },
  maxArticles: { type: 'string' },
  maxLength: { type: 'string' },
  help: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** "2021-12-28". Not "28.12.2021". */
const ISO_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const FORMAT_FLAGS = ['print', 'json'] as const;

/** Does what the arguments ask for and answers the exit code. Never throws on what was typed. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments(argv);
  if (typeof read === 'string') return refuse(read);
  const { flags } = read;
  // The parser takes the lone "-" of "--files-from -" for a path.
  const listOnStdin = flags.filesFrom === '' && read.input.includes('-');
  const input = listOnStdin ? read.input.filter((path) => path !== '-') : read.input;
  if (flags.help) return print(HELP.slice(1));
  if (flags.version) return print(`${packageJson.version}\n`);
  const unknown = Object.keys(flags).find((flag) => !Object.hasOwn(FLAGS, flag));
  if (unknown !== undefined)
    return refuse(`there is no option ${unknown.length > 1 ? '--' : '-'}${unknown}`);
  const asked = FORMAT_FLAGS.filter((flag) => flags[flag]);
  if (asked.length > 1)
    return refuse(`choose one of ${asked.map((flag) => `--${flag}`).join(' and ')}`);
  if (flags.search?.trim() === '') return refuse('--search needs words to look for');
  if (flags.search !== undefined && flags.json)
    return refuse('--search prints text: leave --json out');

  if (flags.why?.trim() === '') return refuse('--why needs words of a claim, or an id of --json');
  if (flags.why !== undefined && (flags.json || flags.search !== undefined))
    return refuse('--why prints text by itself: leave --json and --search out');

  const story = countOf(flags.story);
  if (Number.isNaN(story))
    return refuse('--story needs a number of the list that --list-stories writes');
  const limits = readLimits(flags);
  if (typeof limits === 'string') return refuse(limits);

  if (flags.date !== undefined && !ISO_DAY.test(flags.date)) {
    return refuse('--date needs a day such as 2021-12-28');
  }

  const { answer } = await import('./answer.js');
  return answer({
    paths: input,
    filesFrom: listOnStdin ? '-' : flags.filesFrom,
    format: asked[0],
    search: flags.search,
    why: flags.why,
    all: flags.all,
    story,
    stated: { publisher: flags.publisher, date: flags.date },
    limits,
    listStories: flags.listStories,
  });
}

/** A number from 1 as typed: "12"; NaN for "0", "-1" and "x". */
function countOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  return /^0*[1-9]\d{0,14}$/.test(typed) ? Number(typed) : NaN;
}

/** The limits as typed, or what is wrong with them. */
function readLimits(flags: Readonly<Partial<Record<keyof Limits, string>>>): Limits | string {
  const size = countOf(flags.maxSize);
  const maxSize = size === undefined ? LIMITS.maxSize : size * MEGABYTE;
  if (!(maxSize <= LARGEST_SIZE))
    return `--max-size needs a number from 1 to ${LARGEST_SIZE / MEGABYTE}`;
  const maxArticles = countOf(flags.maxArticles) ?? LIMITS.maxArticles;
  if (Number.isNaN(maxArticles)) return '--max-articles needs a number from 1';
  const maxLength = countOf(flags.maxLength) ?? LIMITS.maxLength;
  if (Number.isNaN(maxLength)) return '--max-length needs a number from 1';
  return { maxSize, maxArticles, maxLength };
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
