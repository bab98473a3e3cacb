// An error → what a warning says of it: what is wrong with the file and what to do, or that the program has a fault.

/** Thrown for a file that is not to be read; the message is the warning. */
export class Unreadable extends Error {}

/** What to do about the errors of the system that people meet; the others keep the words of the system. */
const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the spelling',
  EACCES: "can't be opened; you may not read it, check its permissions",
  EPERM: "can't be opened; you may not read it, check its permissions",
  ELOOP: 'is a link that leads back to itself',
  EAGAIN: 'has nothing to read just now; copy it to a file first',
};

/** "EIO: i/o error, read '/a/b.txt'": the words between code and path. */
const SYSTEM_WORDS = /^[A-Z\d_]+: (?<words>[^,]{1,200})/;

/** One line on an error that was met while a file was read or analysed. */
export function troubleOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  const advice = ADVICE[code ?? ''];
  if (advice !== undefined) return advice;
  const words = code && error instanceof Error && SYSTEM_WORDS.exec(error.message)?.groups?.words;
  if (words !== undefined && words !== '' && words !== false)
    return `can't be read: ${words} (${code})`;
  return `is left out for a fault of briefing, ${faultOf(error)}; please report it, with the file`;
}

/** As many characters of an error's own words are shown. */
const LONGEST_WORDS = 160;

/** "TypeError in pageLines: x is null": a fault of the program in one line, as short as lets it be found. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return firstLine(String(error));
  const place = /^ *at (?:async )?(?<name>[\w.<>]+) \(/m.exec(error.stack ?? '')?.groups?.name;
  return `${error.name}${place === undefined ? '' : ` in ${place}`}: ${firstLine(error.message)}`;
}

const firstLine = (text: string): string => /^[^\n]*/.exec(text.slice(0, LONGEST_WORDS))?.[0] ?? '';
