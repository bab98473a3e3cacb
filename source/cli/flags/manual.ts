// The tables of options, exit codes and keys → the page that `man briefing` shows.
import packageJson from '../../../package.json' with { type: 'json' };
import { variableOf } from '../config/settle.js';
import { safeLines, type SafeText } from '../../text/printed/safe-text.js';
import { ACTIONS, keyTable, KEY_PLACES } from '../../ui/state/keymap.js';
import { limitFlags, optionFlags, toldOptions, type ToldOption } from './flags.js';
import { EXAMPLES, EXIT_CODES, PATHS, PURPOSE } from './help.js';

/** When the words of the page that no table gives were last looked through. */
const LOOKED_THROUGH = '2026-11-29';

/** Words as the formatter is given them: no backslash means anything, a minus is one, what is not ASCII has a name. */
const roff = (words: string): string =>
  words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^[.']/, '\\&$&')
    .replace(
      /[^\0-\x7F]/gu,
      (character) =>
        `\\[u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );

/** No line of running words is longer, in bytes. */
const LINE_BYTES = 79;

/** Running words in lines: where they break the formatter does not care. */
function filled(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const together = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && roff(together).length > LINE_BYTES) lines.push(word);
    else lines.splice(-1, 1, together);
  }
  return lines.map(roff);
}

const section = (title: string): string => `.SH ${title}`;
const paragraphs = (...all: readonly string[]): string[] =>
  all.flatMap((words, index) => [...(index === 0 ? [] : ['.PP']), ...filled(words)]);
const tagged = (head: string, words: string): string[] => ['.TP', head, ...filled(words)];
const bold = (words: string): string => `\\fB${roff(words)}\\fR`;

const optionLines = ({ option, value, says }: ToldOption): string[] =>
  tagged(value === undefined ? bold(option) : `${bold(option)} \\fI${roff(value)}\\fR`, says);

const keyLines = ({ title, modes }: (typeof KEY_PLACES)[number]): string[] => [
  `.SS ${roff(title)}`,
  ...keyTable(ACTIONS.filter((row) => row.modes.some((mode) => modes.includes(mode)))).flatMap(
    ({ keys, help, names }) => tagged(bold(keys), `${help} (${names.join(', ')})`),
  ),
];

/** The page, in the language of man(7). */
export const manualPage = (): SafeText =>
  safeLines([
    `.TH BRIEFING 1 ${LOOKED_THROUGH} "briefing ${packageJson.version}" "User Commands"`,
    section('NAME'),
    'briefing \\- what happened and when, who said what, where it stands',
    section('SYNOPSIS'),
    '.B briefing',
    '[\\fIoption\\fR ...] [\\fIpath\\fR ...]',
    section('DESCRIPTION'),
    ...paragraphs(PURPOSE, ...PATHS),
    section('OPTIONS'),
    ...toldOptions(optionFlags).flatMap(optionLines),
    '.SS Limits',
    ...filled('What lies beyond is left out, and a warning names the option.'),
    ...toldOptions(limitFlags).flatMap(optionLines),
    section('KEYS'),
    ...filled(
      'In parentheses stand the names by which the settings give other keys to what they do.',
    ),
    ...KEY_PLACES.flatMap(keyLines),
    section('SETTINGS'),
    ...filled(
      'A file of YAML with the long names of options, without dashes, and under “keys” names of actions, each with a list of keys; [] takes them away. What is typed goes before the environment, that before the settings; --no- before the name of an option switches it off.',
    ),
    '.PP',
    '.nf',
    ...['all: true', 'max-size: 64', 'keys:', '  quit: [Q, ctrl-x]', '  copy: []'].map(roff),
    '.fi',
    section('ENVIRONMENT'),
    ...tagged(
      bold(variableOf('maxSize')),
      'sets --max-size, and so for every option: its name in capitals. An option without a value is set by 1 or 0.',
    ),
    ...tagged(bold('VISUAL, EDITOR'), 'the editor that is opened at a line'),
    ...tagged(bold('NO_COLOR'), 'no colours'),
    ...tagged(
      bold('INK_SCREEN_READER'),
      'where it is true, lines are answered in place of a screen',
    ),
    ...tagged(
      bold('LC_ALL, LC_CTYPE, LANG'),
      'the first that is set says whether a terminal is sent UTF-8 or ASCII',
    ),
    section('FILES'),
    ...tagged(bold('$XDG_CONFIG_HOME/briefing/config.yaml'), 'the settings (~/.config/briefing)'),
    ...tagged(
      bold('$XDG_DATA_HOME/briefing/notebook.md'),
      'bookmarks and notes (~/.local/share/briefing)',
    ),
    ...tagged(
      bold('$XDG_CACHE_HOME/briefing/pages'),
      'pages that were fetched (~/.cache/briefing)',
    ),
    ...tagged(bold('briefing.yaml'), 'in a folder of articles: what can’t be known from its files'),
    section('EXIT STATUS'),
    ...EXIT_CODES.flatMap(([code, means]) => tagged(bold(String(code)), means)),
    section('EXAMPLES'),
    '.nf',
    ...EXAMPLES.map(roff),
    '.fi',
  ]);
