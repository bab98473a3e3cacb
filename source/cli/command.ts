// Arguments and settings → a request. Answers --help, --version and wrong usage by itself, before anything larger is loaded.
import meow from 'meow';
import packageJson from '../../package.json' with { type: 'json' };
import type { Request } from './request.js';
import { readSettings } from './config/settings.js';
import type { FlagSettings } from './config/settle.js';
import { charsetFor } from './charset.js';
import { complain, print, refuse, writeIn } from './exit.js';
import {
  countOf,
  FLAGS,
  flagNames,
  flagRow,
  wrongValue,
  type FlagName,
  type FlagValues,
} from './flags/flags.js';
import { helpText } from './flags/help.js';
import { LIMIT_OPTIONS, LIMITS, optionOf, type Limits } from '../intake/limits.js';
import { FORMAT_NAMES, formatNamed, formatOfFile } from '../output/format-names.js';
import { sayNear } from '../text/near-name.js';
import { safe, type SafeText } from '../text/printed/safe-text.js';

/** Filters of the search box that are options, too. */
const CONDITIONS = ['after', 'before', 'speaker', 'source', 'kind', 'is'] as const;

const FORMAT_FLAGS = ['print', 'json'] as const;

/** Does what the arguments ask for and answers the exit code. Never throws on what was typed. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments(argv);
  if (typeof read === 'string') return refuse(safe`${read}`);
  // The parser takes the lone "-" of "--files-from -" for a path.
  const listOnStdin = read.flags.filesFrom === '' && read.input.includes('-');
  const input = listOnStdin ? read.input.filter((path) => path !== '-') : read.input;
  const parsed = listOnStdin ? { ...read.flags, filesFrom: '-' } : read.flags;
  const isAscii = typeof parsed.ascii === 'boolean' ? parsed.ascii : undefined;
  writeInCharset(isAscii, isAscii === true);
  if (parsed.help === true) return print(helpText());
  if (parsed.version === true) return print(safe`${packageJson.version}\n`);
  const unknown = Object.keys(parsed).find((flag) => !Object.hasOwn(FLAGS, flag));
  if (unknown !== undefined) {
    const option = unknown.length > 1 ? optionOf(unknown) : `-${unknown}`;
    return refuse(safe`there is no option ${option}${sayNear(option, flagNames.map(optionOf))}`);
  }
  if (typeof parsed.completions === 'string') return printCompletions(parsed.completions);
  const typed: FlagSettings = new Map(
    flagNames.flatMap((name) => {
      const value = parsed[name];
      return typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : [];
    }),
  );
  const wrongFlag = wrongTyped(typed);
  if (wrongFlag !== undefined) return refuse(safe`${wrongFlag}`);
  const settings = await readSettings(typed, process.env);
  if (typeof settings === 'string') return refuse(safe`${settings}`);
  const { flags } = settings;
  writeInCharset(flags.ascii, typed.get('ascii') === true);
  for (const fault of settings.faults) complain(safe`${fault}`);
  const format = readFormat(flags);
  if (typeof format === 'object') return refuse(format.wrong);
  const wrong = WRONG_USES.find(({ applies }) => applies(flags));
  if (wrong) return refuse(wrong.say);

  const { answer } = await import('./run-request.js');
  return answer({
    paths: input,
    filesFrom: flags.filesFrom,
    format,
    output: flags.output,
    conditions: conditionsOf(flags),
    top: optionalCount(flags.top),
    short: flags.short === true,
    search: flags.search,
    why: flags.why,
    all: flags.all === true,
    story: optionalCount(flags.story),
    stated: { publisher: flags.publisher, date: flags.date, whole: flags.whole },
    since: flags.since,
    state: flags.state,
    remember: flags.remember === true,
    watch: flags.watch === true,
    accessible: accessibleOf(typed, flags),
    charset: charsetFor(flags.ascii, process.env),
    mouse: flags.mouse === true,
    limits: readLimits(flags),
    follow: flags.follow === true,
    allowPrivate: flags.allowPrivate === true,
    listStories: flags.listStories === true,
    settings,
  });
}

/** What Ink's programs are told by a variable is asked too; only what is typed holds where no terminal is. */
function accessibleOf(typed: FlagSettings, { accessible }: FlagValues): Request['accessible'] {
  if (typed.get('accessible') === true) return 'always';
  const isAsked = accessible ?? ['true', '1'].includes(process.env.INK_SCREEN_READER ?? '');
  return isAsked ? 'in-terminal' : 'never';
}

/** Terminals are written to in what they can show; a pipe or a file behind `>` in ASCII where that is typed alone. */
function writeInCharset(asked: boolean | undefined, isTyped: boolean): void {
  const charset = charsetFor(asked, process.env);
  const { stdout, stderr } = process;
  writeIn({
    stdout: isTyped || stdout.isTTY ? charset : 'unicode',
    stderr: stderr.isTTY ? charset : 'unicode',
  });
}

async function printCompletions(shell: string): Promise<number> {
  const { completionsFor } = await import('./flags/completions.js');
  const script = completionsFor(shell);
  return script === undefined
    ? refuse(safe`--completions ${wrongValue('completions', shell) ?? ''}`)
    : print(script, 'data');
}

/** What is wrong with a value that was typed: "--top needs a number from 1". Formats are looked at together. */
function wrongTyped(typed: FlagSettings): string | undefined {
  for (const [name, value] of typed) {
    const wrong = typeof value === 'string' && name !== 'format' && wrongValue(name, value);
    if (typeof wrong === 'string') return `${optionOf(name)} ${wrong}`;
  }
  return undefined;
}

/** The name of the format that is asked for, by whatever option; undefined where none is; or what is wrong. */
function readFormat(flags: FlagValues): string | undefined | { readonly wrong: SafeText } {
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

/** What flags can't ask for together; the first that applies is said. */
const WRONG_USES: readonly {
  readonly applies: (flags: FlagValues) => boolean;
  readonly say: SafeText;
}[] = [
  {
    applies: ({ search, json }) => search !== undefined && json === true,
    say: safe`--search prints text: leave --json out`,
  },
  {
    applies: ({ why, json, search }) =>
      why !== undefined && (json === true || search !== undefined),
    say: safe`--why prints text by itself: leave --json and --search out`,
  },
  {
    applies: ({ output, search, why }) =>
      output !== undefined && (search !== undefined || why !== undefined),
    say: safe`--output is for a briefing: redirect what --search and --why print`,
  },
  {
    applies: ({ remember, state }) => remember === true && state === false,
    say: safe`--remember needs a place: leave --no-state out`,
  },
  {
    applies: ({ watch, print, json, format, output, search, why }) =>
      watch === true &&
      (print === true ||
        json === true ||
        [format, output, search, why].some((one) => one !== undefined)),
    say: safe`--watch is for the screen, which stays open: leave out what prints`,
  },
];

/** The conditions as a query of the search box: `speaker:"Ada Lind" after:"2021-12-01"`. */
const conditionsOf = (flags: FlagValues): string =>
  CONDITIONS.flatMap((condition) => {
    const value = flags[condition];
    return value === undefined ? [] : [`${condition}:"${value.replaceAll('"', '')}"`];
  }).join(' ');

const optionalCount = (typed: string | undefined): number | undefined =>
  typed === undefined ? undefined : countOf(typed);

/** The limits as they are set; their values are looked at before. */
function readLimits(flags: FlagValues): Limits {
  const limits = { ...LIMITS };
  for (const { limit, unit } of LIMIT_OPTIONS) {
    const count = optionalCount(flags[limit]);
    if (count !== undefined) limits[limit] = count * unit;
  }
  return limits;
}

const PARSER_FLAGS = Object.fromEntries(
  flagNames.map((name) => {
    const type = flagRow(name).value === undefined ? 'boolean' : 'string';
    return [name, { type } as const];
  }),
) as Readonly<Record<FlagName, { readonly type: 'string' | 'boolean' }>>;

/** What meow reads from the arguments, or what is wrong with them. A flag that is not typed is not there. */
function readArguments(argv: readonly string[]):
  | {
      readonly flags: Readonly<Record<string, unknown>>;
      readonly input: readonly string[];
    }
  | string {
  try {
    return meow({
      importMeta: import.meta,
      argv,
      pkg: packageJson,
      flags: PARSER_FLAGS,
      booleanDefault: undefined,
      autoHelp: false,
      autoVersion: false,
      description: false,
    });
  } catch (error) {
    return (error as Error).message.replace(/\.$/, '');
  }
}
