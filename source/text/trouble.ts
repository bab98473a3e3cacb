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

/** What to do where a file can't be written. */
const WRITING_ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder; make it first',
  ENOTDIR: 'part of the path is a file, no folder; check the spelling',
  EISDIR: 'it is a folder; name a file in it',
  EACCES: 'you may not write there; check the permissions',
  EPERM: 'you may not write there; check the permissions',
  EROFS: 'nothing can be written on that disk; name a file elsewhere',
  ENOSPC: 'there is no room left; free some, or name a file elsewhere',
  EDQUOT: 'your share of the disk is full; free some, or name a file elsewhere',
  EFBIG: 'the file is larger than may be written here; raise the limit (ulimit -f)',
  EEXIST: 'an unfinished one of an earlier run stands beside it (.part); remove that',
};

/** "there is no such folder; make it first": one line on an error that was met while a file was written. */
export function writingTroubleOf(error: unknown): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  return WRITING_ADVICE[code] ?? systemWordsOf(error) ?? faultOf(error);
}

/** "i/o error (EIO)"; undefined for what is no error of the system. */
function systemWordsOf(error: unknown): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  const words = code && error instanceof Error && SYSTEM_WORDS.exec(error.message)?.groups?.words;
  return words ? `${words} (${code})` : undefined;
}

/** One line on an error that was met while a file was read or analysed. */
export function troubleOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  const advice = ADVICE[code ?? ''];
  if (advice !== undefined) return advice;
  const words = systemWordsOf(error);
  if (words !== undefined) return `can't be read: ${words}`;
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
