// What a call of the program asks for, between the arguments and the answer.
import type { Settings } from './config/settings.js';
import type { Charset } from '../text/printed/ascii.js';
import type { Limits } from '../intake/limits.js';

/** What a call asks for. */
export type Request = {
  /** Files and folders as typed; none means the default. */
  readonly paths: readonly string[];
  /** A file that lists further paths, or "-" for stdin; undefined where none is named. */
  readonly filesFrom: string | undefined;
  /** The name of a printed format; undefined to decide by where the output goes. */
  readonly format: string | undefined;
  /** The file that it is written to; undefined for stdout. */
  readonly output: string | undefined;
  /** Conditions in the language of the search box that events and quotes must meet; '' for none. */
  readonly conditions: string;
  /** So many events and so many quotes, those that matter most; undefined for as many as the page has. */
  readonly top: number | undefined;
  /** One screen: the head and the main events. */
  readonly short: boolean;
  /** Words to look for; undefined when nothing is searched. */
  readonly search: string | undefined;
  /** Words or an id of what is to be explained; undefined when nothing is. */
  readonly why: string | undefined;
  readonly all: boolean;
  /** The number of the one story asked for, from 1; undefined for all. */
  readonly story: number | undefined;
  /** What the user states of the articles, where they do not print it: outlet, ISO day. */
  readonly stated: {
    readonly publisher?: string;
    readonly date?: string;
    /** Every line of a file is text. */
    readonly whole?: boolean;
  };
  /** What is to be called new, as typed; undefined for what came since the screen was left last. */
  readonly since: string | undefined;
  /** The folder in which is kept what was read; undefined for the usual one, false for none. */
  readonly state: string | false | undefined;
  /** What is printed counts as read. */
  readonly remember: boolean;
  /** Reads again whenever the files change. */
  readonly watch: boolean;
  /** Answers line by line: in a terminal where it would draw the screen, or wherever it runs. */
  readonly accessible: 'never' | 'in-terminal' | 'always';
  /** What the terminal of the screen can show. */
  readonly charset: Charset;
  /** The wheel scrolls and a click chooses. */
  readonly mouse: boolean;
  readonly limits: Limits;
  /** Follows links out of the folders that are named. */
  readonly follow: boolean;
  /** Fetches from addresses of this machine and of private networks too. */
  readonly allowPrivate: boolean;
  /** Keys that the settings give to actions of the screen; of the file that they stand in, and what of it is not followed. */
  readonly settings: Pick<Settings, 'bound' | 'file' | 'faults'>;
  /** Asks for the list of stories alone. */
  readonly listStories: boolean;
};

/** What is to be read, and what is said before it. */
export type Readable = {
  readonly paths: readonly string[];
  /** What they are known by at the next run. */
  readonly named: readonly string[];
  /** What was typed for "-", where it is a terminal. */
  readonly stdin: Uint8Array | undefined;
  readonly notice: string | undefined;
};
