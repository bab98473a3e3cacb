// The table of options → what a shell runs to complete them.
import { safeLines, type SafeText } from '../../text/printed/safe-text.js';
import { flagNames, toldOptions, type ToldOption } from './flags.js';

/** The shells, and the file in which each looks for what completes a command. */
export const COMPLETION_FILES: Readonly<Record<string, string>> = {
  bash: 'briefing.bash',
  zsh: '_briefing',
  fish: 'briefing.fish',
};

/** The script for a shell; undefined for one that is not known. */
export function completionsFor(shell: string): SafeText | undefined {
  const lines = Object.hasOwn(SCRIPTS, shell)
    ? SCRIPTS[shell]?.(toldOptions(flagNames))
    : undefined;
  return lines && safeLines(lines);
}

const SCRIPTS: Readonly<Record<string, (options: readonly ToldOption[]) => readonly string[]>> = {
  bash: bashLines,
  zsh: zshLines,
  fish: fishLines,
};

/** What a shell is to take as it is: 'it'\''s'. */
const quoted = (words: string): string => `'${words.replaceAll("'", String.raw`'\''`)}'`;

/** The words behind "--format" are chosen of, those behind "--output" are files; those behind others nobody knows. */
function bashLines(options: readonly ToldOption[]): string[] {
  const cases = options.flatMap(({ option, value, choices, offers }): string[] => {
    if (value === undefined) return [];
    const words = choices && `COMPREPLY=($(compgen -W ${quoted(choices.join(' '))} -- "$cur"))`;
    const done = words ?? (offers === 'files' ? 'compopt -o default' : '');
    return [`    ${option}) ${done === '' ? '' : `${done}; `}return ;;`];
  });
  return [
    '# bash: source this, or keep it as ~/.local/share/bash-completion/completions/briefing',
    '_briefing() {',
    '  local cur=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}',
    '  COMPREPLY=()',
    '  # "--format=html" comes as three words',
    '  if [[ $before == "=" ]]; then before=${COMP_WORDS[COMP_CWORD-2]}',
    '  elif [[ $cur == "=" ]]; then cur=; fi',
    '  case $before in',
    ...cases,
    '  esac',
    '  if [[ $cur == -* ]]; then',
    `    COMPREPLY=($(compgen -W ${quoted(options.map(({ option }) => option).join(' '))} -- "$cur"))`,
    '  else',
    '    compopt -o default',
    '  fi',
    '}',
    'complete -F _briefing briefing',
  ];
}

/** What stands in a specification of _arguments without meaning anything there. */
const plainForZsh = (words: string): string => words.replace(/[\\[\]:]/g, String.raw`\$&`);

function zshLines(options: readonly ToldOption[]): string[] {
  const specs = options.map(({ option, value, choices, offers, says }) => {
    const told = `[${plainForZsh(says)}]`;
    if (value === undefined) return `${option}${told}`;
    const from = choices ? `(${choices.join(' ')})` : offers === 'files' ? '_files' : ' ';
    return `${option}=${told}:${plainForZsh(value)}:${from}`;
  });
  return [
    '#compdef briefing',
    '# zsh: keep this as _briefing in a folder of $fpath, or source it behind compinit',
    '_briefing() {',
    String.raw`  _arguments -S \ `.trimEnd(),
    ...specs.map((spec) => String.raw`    ${quoted(spec)} \ `.trimEnd()),
    "    '*:path:_files'",
    '}',
    'if [ "$funcstack[1]" = _briefing ]; then _briefing "$@"; else compdef _briefing briefing; fi',
  ];
}

/** In single quotes fish knows \' and \\. */
const quotedForFish = (words: string): string => `'${words.replace(/[\\']/g, String.raw`\$&`)}'`;

function fishLines(options: readonly ToldOption[]): string[] {
  return [
    '# fish: keep this as ~/.config/fish/completions/briefing.fish',
    ...options.map(({ option, value, choices, offers, says }) => {
      const from = choices
        ? ` -x -a ${quotedForFish(choices.join(' '))}`
        : offers === 'files'
          ? ' -r -F'
          : ' -x';
      const taken = value === undefined ? '' : from;
      return `complete -c briefing -l ${option.slice(2)}${taken} -d ${quotedForFish(says)}`;
    }),
  ];
}
