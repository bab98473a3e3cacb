// The table of options → what --help prints, and the parts of it that the man page says too.
import { limitFlags, optionFlags, toldOptions, type ToldOption } from './flags.js';
import { safeLines, type SafeText } from '../../text/printed/safe-text.js';

export const PURPOSE =
  'Read the articles that cover a story as a briefing: what happened and when, who said what, where it stands.';

export const PATHS: readonly string[] = [
  'Paths are files, folders and addresses (https://…), whose pages and feeds are fetched. In a terminal the reader opens; into a pipe goes the briefing as plain text.',
  'Without a path ./articles is read, or the sample that ships with the program. A lone - reads one article from stdin.',
];

export const EXIT_CODES: readonly (readonly [code: number, means: string])[] = [
  [0, 'done'],
  [1, 'nothing matches'],
  [2, 'wrong usage, or no article read'],
  [70, 'a fault of the program'],
  [74, "the output can't be written"],
  [130, 'interrupted by Ctrl-C'],
];

export const EXAMPLES: readonly string[] = [
  'briefing articles',
  'briefing --print articles | less',
  'briefing --search "lavrov geneva" articles',
  "briefing --json articles | jq '.events[].summary'",
  'pbpaste | briefing -',
];

/** Columns of the longest options and what stands behind them. */
const USE_COLUMNS = 19;

/** "    --top N             the N events …" */
const flagLine = ({ option, value, says }: ToldOption): string =>
  `    ${(value === undefined ? option : `${option} ${value}`).padEnd(USE_COLUMNS)} ${says}`;

/** How many exit codes stand in the first line of theirs: those of answers, before those of troubles. */
const CODES_OF_ANSWERS = 3;

const codeLine = (codes: typeof EXIT_CODES): string =>
  `    ${codes.map(([code, means]) => `${code} ${means}`).join('    ')}`;

/** What --help prints. */
export const helpText = (): SafeText =>
  safeLines([
    `  ${PURPOSE}`,
    '',
    '  Usage',
    '    $ briefing [paths…]',
    '',
    ...PATHS.map((line) => `  ${line}`),
    '',
    '  Options',
    ...toldOptions(optionFlags).map(flagLine),
    '',
    '  Limits: what lies beyond is left out, and a warning names the option',
    ...toldOptions(limitFlags).map(flagLine),
    '',
    '  Exit codes',
    codeLine(EXIT_CODES.slice(0, CODES_OF_ANSWERS)),
    codeLine(EXIT_CODES.slice(CODES_OF_ANSWERS)),
    '',
    '  Examples',
    ...EXAMPLES.map((example) => `    $ ${example}`),
  ]);
