// Arguments, environment, configuration → what each flag is set to: what is typed goes first, then the environment.
import { optionOf } from '../../intake/limits.js';
import { flagNames, flagRow, wrongValue, type FlagName, type FlagValues } from '../flags/flags.js';

/** What a flag is set to: false, too, for one that takes a value, where "--no-format" was typed. */
export type FlagSettings = ReadonlyMap<FlagName, string | boolean>;

/** "BRIEFING_MAX_SIZE": the variable that sets a flag. */
export const variableOf = (name: FlagName): string =>
  `BRIEFING_${optionOf(name).slice(2).replaceAll('-', '_').toUpperCase()}`;

const SWITCHED: Readonly<Record<string, boolean>> = {
  ...{ '1': true, true: true, yes: true, on: true },
  ...{ '0': false, false: false, no: false, off: false },
};

/** What the environment sets, by BRIEFING_… variables; one that is empty sets nothing. And what is wrong with it, a line each. */
export function environmentSettings(env: Readonly<NodeJS.ProcessEnv>): {
  readonly flags: FlagSettings;
  readonly faults: readonly string[];
} {
  const flags = new Map<FlagName, string | boolean>();
  const faults: string[] = [];
  for (const name of flagNames) {
    const variable = variableOf(name);
    const said = env[variable];
    if (said === undefined || said === '' || isOfOneCall(name)) continue;
    const { value } = flagRow(name);
    const switched = SWITCHED[said.toLowerCase()];
    const wrong = value === undefined ? 'is 1 or 0' : wrongValue(name, said);
    if (value === undefined && switched !== undefined) flags.set(name, switched);
    else if (wrong === undefined) flags.set(name, said);
    else faults.push(`the variable ${variable} ${wrong}`);
  }
  return { flags, faults };
}

/** What a variable makes no sense of. Not --config: a variable may name the file. */
const isOfOneCall = (name: FlagName): boolean =>
  flagRow(name).onlyTyped === true && name !== 'config';

/** Flags that say where an answer goes: only a briefing is written to a file, in the format that the file's name says. */
const isForOutput = (name: FlagName): boolean => ['print', 'json', 'format'].includes(name);

/** What a setting passes over in those below it, since both can't be had at once. */
const passesOver =
  ([above, value]: readonly [FlagName, string | boolean]) =>
  (below: FlagName): boolean => {
    if (value === false) return above === 'state' && below === 'remember';
    if (above === 'watch') return below === 'output' || flagRow(below).answers === true;
    if (above === 'output') return below === 'watch' || flagRow(below).answers === true;
    if (flagRow(above).answers !== true) return false;
    if (below === 'output') return !isForOutput(above);
    return below === 'watch' || flagRow(below).answers === true;
  };

/** True for what is on or off, and for a value that makes a difference where it is none. */
const mayBeFalse = (name: FlagName): boolean =>
  flagRow(name).value === undefined || flagRow(name).off !== undefined;

/**
 * The first of the settings that speaks of a flag holds, but those below pass over what can't be had together with what one
 * above asks for: "--search" that is typed goes before "json: true" of the configuration.
 */
export function settle(layers: readonly FlagSettings[]): FlagValues {
  const settled = new Map<FlagName, string | boolean>();
  for (const layer of layers) {
    const asked = [...settled];
    for (const [name, value] of layer)
      if (!settled.has(name) && !asked.some((above) => passesOver(above)(name)))
        settled.set(name, value);
  }
  return Object.fromEntries(
    [...settled].filter(([name, value]) => value !== false || mayBeFalse(name)),
  );
}
