// Arguments and environment → what the flags are set to, which keys do what, and what of the settings is not followed.
import { existsSync } from 'node:fs';
import { optionOf } from '../../intake/limits.js';
import { safeName } from '../../text/printed/safe-text.js';
import { troubleOf } from '../../text/trouble.js';
import type { FlagName, FlagValues } from '../flags/flags.js';
import { configPath } from './config-path.js';
import type { BoundKeys, Config } from './read-config.js';
import { environmentSettings, settle, type FlagSettings } from './settle.js';

export type Settings = {
  readonly flags: FlagValues;
  readonly bound: readonly BoundKeys[];
  /** The file that they stand in, as it is shown; undefined where none was read. */
  readonly file: string | undefined;
  /** What is not followed, a line each, with the file and its line. */
  readonly faults: readonly string[];
};

/** The settings, or what is wrong with a file that was asked for by name. */
export async function readSettings(
  typed: FlagSettings,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<Settings | string> {
  const environment = environmentSettings(env);
  const config = await askedConfig([typed, environment.flags], env);
  if (typeof config === 'string') return config;
  const { path, flags, bound, faults, trouble } = config;
  const file = path === undefined ? undefined : safeName(path);
  return {
    flags: settle([typed, environment.flags, flags]),
    bound,
    file,
    faults: [
      ...environment.faults,
      ...(trouble === undefined ? [] : [`the settings ${file ?? ''}: ${trouble}`]),
      ...faults.map(({ line, says }) => `${file ?? ''}:${line}: ${says}`),
    ],
  };
}

type AskedConfig = Config & { readonly path?: string; readonly trouble?: string };

const NO_CONFIG: AskedConfig = { flags: new Map(), bound: [], faults: [] };

/** The file that is named, or that of the user where there is one. One of the user that can't be read is a trouble, one that is named is refused. */
async function askedConfig(
  layers: readonly FlagSettings[],
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<AskedConfig | string> {
  const asked = askedOf(layers, 'config');
  if (asked === false) return NO_CONFIG;
  const named = typeof asked === 'string' ? asked : undefined;
  const path = named ?? configPath(env);
  if (path === undefined) return NO_CONFIG;
  if (named === undefined && !existsSync(path)) return NO_CONFIG;
  const { readConfig } = await import('./read-config.js');
  try {
    return { ...readConfig(path), path };
  } catch (error) {
    const trouble = troubleOf(error);
    if (named !== undefined) return `${optionOf('config')} ${safeName(named)}: ${trouble}`;
    return { ...NO_CONFIG, path, trouble };
  }
}

const askedOf = (layers: readonly FlagSettings[], name: FlagName): string | boolean | undefined =>
  layers.find((layer) => layer.has(name))?.get(name);
